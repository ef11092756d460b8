//! The window as the officer has it, without a driver. WebKit lets only a page with storage be driven, so what a driven window leaves
//! on the disk proves little: here the program runs as it ships, reached by nothing but a keyboard.
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::e2e::Home;
use crate::e2e::watch;
use crate::office::Keys;

const PATIENCE: Duration = Duration::from_secs(60);

struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        // What it started, ends with it.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn until(what: &str, holds: impl Fn() -> bool) {
    let start = Instant::now();
    while !holds() {
        assert!(start.elapsed() < PATIENCE, "never came: {what}");
        thread::sleep(Duration::from_millis(50));
    }
}

fn keyboard(arguments: &[&str]) -> String {
    let output = Command::new("xdotool").args(arguments).output().expect("xdotool: apt-get install xdotool");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The window of the process, once it is there.
fn window_of(program: u32) -> String {
    let id = program.to_string();
    until("the window", || !keyboard(&["search", "--onlyvisible", "--pid", &id]).trim().is_empty());
    let found = keyboard(&["search", "--onlyvisible", "--pid", &id]);
    found.lines().last().expect("a window").to_owned()
}

fn pages(program: u32) -> Vec<u32> {
    let all = watch::descendants(program).into_iter();
    all.filter(|(_, name)| name.starts_with("WebKitWebProces")).map(|(id, _)| id).collect()
}

/// Keeps a picture of the whole display.
fn shot(name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/shots");
    let picture = Command::new("import").args(["-window", "root"]).arg(folder.join(format!("{name}.png"))).status();
    // Only for looking at; the program that makes it is not among what the tests need.
    drop(picture);
}

/// Opens the vault, reads a mail into the form, finds the request, and locks.
pub fn read_and_lock(home: &Home, keys: &Keys) {
    let program = Command::new(env!("CARGO_BIN_EXE_tutela"))
        .envs(home.variables())
        .env_remove("TAURI_WEBVIEW_AUTOMATION")
        .env_remove("TUTELA_VAULT")
        .env("LANG", "C.UTF-8")
        .env_remove("LC_ALL")
        .stdin(Stdio::null())
        .stdout(home.streams())
        .stderr(home.streams())
        .spawn()
        .expect("the application starts");
    let program = Program(program);
    let id = program.0.id();
    let window = window_of(id);
    assert_eq!(keyboard(&["getwindowname", &window]).trim_end(), "Tutela");
    let mail = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/mail/hu-access-qp.eml");
    home.answer("drop", &mail);
    let dropped = home.path().join("answers/drop/9999");

    until("a page", || !pages(id).is_empty());
    // The passphrase box has the focus as soon as it is there; typing before that goes nowhere, so it is typed until it opens.
    let start = Instant::now();
    while dropped.exists() {
        assert!(start.elapsed() < PATIENCE, "the passphrase does not open the vault");
        keyboard(&["windowfocus", "--sync", &window]);
        keyboard(&["key", "ctrl+a"]);
        keyboard(&["type", "--delay", "5", &keys.passphrase]);
        keyboard(&["key", "Return"]);
        thread::sleep(Duration::from_secs(3));
    }
    // The mail is on the screen, its words in the form and soon in a draft.
    thread::sleep(Duration::from_secs(3));
    shot("60-undriven-intake");

    keyboard(&["key", "ctrl+k"]);
    thread::sleep(Duration::from_millis(500));
    keyboard(&["type", "--delay", "20", "anna"]);
    thread::sleep(Duration::from_millis(700));
    shot("61-undriven-search");
    keyboard(&["key", "Return"]);
    thread::sleep(Duration::from_secs(1));
    shot("62-undriven-request");

    let before = pages(id);
    keyboard(&["key", "ctrl+l"]);
    until("the locked page", || {
        let now = pages(id);
        !now.is_empty() && before.iter().all(|old| !now.contains(old))
    });
    let window = window_of(id);
    assert_eq!(keyboard(&["getwindowname", &window]).trim_end(), "Tutela");
    let _ = fs::remove_file(&dropped);
}
