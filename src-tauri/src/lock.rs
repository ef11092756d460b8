//! Locking. Emptying a page or closing a window leaves thousands of copies of what it showed in memory (measured); only the end of
//! the process takes them away. So locking saves what is being typed, closes the vault, and starts the program again, locked.
use std::thread;
use std::time::Duration;

use serde_json::json;
use tauri::{AppHandle, Manager as _, Runtime};

use crate::idle::Away;
use crate::{Shell, window};

/// How long the page has to save its drafts when the lock does not come from it.
const LAST_WORDS: Duration = Duration::from_millis(1500);

/// How often an open vault says that it is, and looks whether somebody else has opened it.
const SIGN_OF_LIFE: Duration = Duration::from_secs(60);

/// Watches for an officer who is away, and for a computer that goes to sleep or locks its screen.
pub fn watch<R: Runtime>(app: &AppHandle<R>) {
    let away = app.clone();
    thread::spawn(move || {
        let mut alive = Duration::ZERO;
        loop {
            thread::sleep(Duration::from_secs(1));
            let shell = away.state::<Shell>();
            if !shell.is_open() {
                continue;
            }
            let now = platform::boot_time();
            if now.saturating_sub(alive) >= SIGN_OF_LIFE {
                alive = now;
                if shell.sign_of_life() {
                    window::tell(&away, "session-changed", &json!({}));
                }
            }
            match shell.idle().at(now) {
                Away::Here => {}
                Away::Soon(seconds) => window::tell(&away, "locking-soon", &json!({ "seconds": seconds })),
                Away::TooLong => soon(&away),
            }
        }
    });
    let asleep = app.clone();
    let told = platform::on_suspend(move |_| {
        if asleep.state::<Shell>().is_open() {
            soon(&asleep);
        }
    });
    if told.is_err() {
        // Nobody to tell of it: the idle clock runs on during sleep and locks right after.
        eprintln!("Tutela: this system does not say when it goes to sleep or locks its screen; the idle lock remains.");
    }
}

/// Gives the page a moment to save its drafts, then locks. The page may answer with the command `lock` and be locked at once.
fn soon<R: Runtime>(app: &AppHandle<R>) {
    window::tell(app, "locking", &json!({}));
    thread::sleep(LAST_WORDS);
    now(app);
}

/// Locks: does not come back. Where the program cannot be started again it ends, which locks as well.
pub fn now<R: Runtime>(app: &AppHandle<R>) -> ! {
    platform::clipboard::forget();
    app.state::<Shell>().close();
    let failed = platform::restart_self(&[]);
    eprintln!("Tutela: locked, but it could not start again: {failed:?}");
    std::process::exit(1)
}
