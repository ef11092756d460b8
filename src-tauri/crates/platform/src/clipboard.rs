//! The clipboard for what must not stay there: out of its histories, and taken out again.
//!
//! On Linux the program itself hands out what it copied (X11) and so keeps the connection; when the program ends, it is gone.

use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use arboard::{Clipboard, Set};
use zeroize::Zeroizing;

/// The clipboard cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the clipboard cannot be used")]
pub struct ClipboardUnavailable;

/// The connection, and what was put in last.
struct Held {
    clipboard: Clipboard,
    text: Zeroizing<String>,
}

static HELD: Mutex<Option<Held>> = Mutex::new(None);

/// Asks clipboard histories not to keep it.
#[cfg(target_os = "linux")]
fn marked(set: Set<'_>) -> Set<'_> {
    use arboard::SetExtLinux as _;
    // The hint of KDE's and GNOME's password managers: x-kde-passwordManagerHint.
    set.exclude_from_history()
}

#[cfg(target_os = "windows")]
fn marked(set: Set<'_>) -> Set<'_> {
    use arboard::SetExtWindows as _;
    set.exclude_from_history().exclude_from_cloud().exclude_from_monitoring()
}

#[cfg(target_os = "macos")]
fn marked(set: Set<'_>) -> Set<'_> {
    use arboard::SetExtApple as _;
    set.exclude_from_history()
}

/// Puts a text into the clipboard and takes it out again after a while, if it is still there then.
///
/// # Errors
/// `ClipboardUnavailable` where there is none, as without a display.
pub fn copy(text: Zeroizing<String>, stays: Duration) -> Result<(), ClipboardUnavailable> {
    let mut held = HELD.lock().unwrap_or_else(PoisonError::into_inner);
    let mut clipboard = Clipboard::new().map_err(|_| ClipboardUnavailable)?;
    marked(clipboard.set()).text(text.as_str()).map_err(|_| ClipboardUnavailable)?;
    *held = Some(Held { clipboard, text: text.clone() });
    drop(held);
    thread::spawn(move || {
        thread::sleep(stays);
        forget_if(|last| *last == *text);
    });
    Ok(())
}

/// Takes out what was put in last, if it is still there: before the program locks or ends.
pub fn forget() {
    forget_if(|_| true);
}

fn forget_if(ours: impl FnOnce(&str) -> bool) {
    let mut held = HELD.lock().unwrap_or_else(PoisonError::into_inner);
    if held.as_ref().is_some_and(|last| ours(&last.text))
        && let Some(mut last) = held.take()
    {
        // What somebody copied meanwhile is theirs.
        let still_there = last.clipboard.get_text().is_ok_and(|now| *now == *last.text);
        if still_there {
            let _ = last.clipboard.clear();
        }
    }
}
