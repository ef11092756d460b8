//! The clipboard as other programs of the same display see it.
#![cfg(target_os = "linux")]
#![expect(clippy::expect_used, reason = "helpers of tests may fail as tests do")]

use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use zeroize::Zeroizing;

const SECRET: &str = "árvíztűrő tükörfúrógép";

/// What another program gets when it asks the clipboard for this form; `None` where there is nothing to get.
fn pasted(form: &str) -> Option<String> {
    let output = Command::new("xclip")
        .args(["-o", "-selection", "clipboard", "-t", form])
        .output()
        .expect("xclip: apt-get install xclip");
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

fn until(what: &str, holds: impl Fn() -> bool) {
    let start = Instant::now();
    while !holds() {
        assert!(start.elapsed() < Duration::from_secs(30), "never came: {what}");
        thread::sleep(Duration::from_millis(50));
    }
}

fn copy(stays: Duration) {
    platform::clipboard::copy(Zeroizing::new(SECRET.to_owned()), stays).expect("a clipboard");
}

#[test]
fn what_is_copied_asks_to_be_left_out_of_histories_and_goes_by_itself_or_when_told() {
    if std::env::var_os("DISPLAY").is_none() {
        // Past the harness, which keeps the words of tests that pass to itself.
        let said = b"\nSKIPPED what_is_copied_asks_to_be_left_out_of_histories_and_goes_by_itself_or_when_told: there is no display\n";
        let _ = std::io::Write::write_all(&mut std::io::stdout(), said);
        return;
    }
    copy(Duration::from_secs(2));
    until("the text", || pasted("UTF8_STRING").as_deref() == Some(SECRET));
    let forms = pasted("TARGETS").expect("a list of forms");
    assert!(forms.lines().any(|form| form == "x-kde-passwordManagerHint"), "{forms}");
    assert_eq!(pasted("x-kde-passwordManagerHint").as_deref(), Some("secret"));
    until("the end of its time", || pasted("UTF8_STRING").as_deref() != Some(SECRET));

    copy(Duration::from_secs(600));
    until("the text", || pasted("UTF8_STRING").as_deref() == Some(SECRET));
    platform::clipboard::forget();
    until("the forgetting", || pasted("UTF8_STRING").as_deref() != Some(SECRET));

    // What somebody else copied meanwhile is theirs.
    copy(Duration::from_secs(600));
    // Stays until it is ended, whatever it is asked for.
    let mut other = Command::new("xclip")
        .args(["-i", "-quiet", "-selection", "clipboard"])
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("xclip");
    std::io::Write::write_all(&mut other.stdin.take().expect("its input"), b"theirs").expect("taken");
    until("the other text", || pasted("UTF8_STRING").as_deref() == Some("theirs"));
    platform::clipboard::forget();
    assert_eq!(pasted("UTF8_STRING").as_deref(), Some("theirs"));
    let _ = other.kill();
    let _ = other.wait();
}
