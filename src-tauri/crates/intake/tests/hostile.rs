//! No input panics, whatever it is: arbitrary bytes, real files cut at every byte, real files with bytes changed. What the fuzzers kept is run
//! where their targets stand, in `testkit`.
#![expect(clippy::unwrap_used, reason = "what a test needs to be there, is there")]

mod outlook;

use intake::table::{Options, for_each_row, read_csv, read_json};
use proptest::prelude::*;
use std::path::Path;

/// Every reader on the same bytes.
fn all(bytes: &[u8]) {
    let _ = intake::sniff(bytes, "file.csv");
    if let Ok(mail) = intake::mail::read(bytes) {
        let _ = intake::proposal::propose(&mail);
        let kept: usize = mail.attachments.iter().map(|a| a.content.len()).sum();
        assert!(kept <= bytes.len().saturating_mul(2), "attachments stay within the file's size");
        assert!(mail.text.len() <= intake::limits::MAX_MAIL_TEXT_BYTES);
    }
    let mut first = None;
    if let Ok(sheet) = read_csv(bytes, &Options::default()) {
        for_each_row(bytes, &sheet, |_, row| {
            first.get_or_insert(row.len());
            Ok(())
        })
        .unwrap();
    }
    if let Ok(sheet) = read_json(bytes) {
        for_each_row(bytes, &sheet, |_, _| Ok(())).unwrap();
    }
    let _ = intake::text::read(bytes);
}

fn files(folder: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..").join(folder);
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).filter(|p| p.is_file()).collect();
    paths.sort();
    paths.iter().map(|p| std::fs::read(p).unwrap()).collect()
}

#[test]
fn mails_cut_at_every_byte_are_read_or_refused() {
    for bytes in files("tests/data/mail").into_iter().filter(|b| b.len() < 4_000) {
        for end in 0..bytes.len() {
            let _ = intake::mail::read(&bytes[..end]);
        }
    }
}

#[test]
fn outlook_files_cut_at_every_byte_are_read_or_refused() {
    let bytes = outlook::write(&outlook::sample());
    for end in (0..bytes.len()).step_by(7) {
        let _ = intake::mail::read(&bytes[..end]);
    }
}

#[test]
fn tables_cut_at_every_byte_are_read_or_refused() {
    for bytes in files("tests/data/sources") {
        // Every byte of the first rows; then here and there.
        for end in (0..1_000).chain((1_000..5_000).step_by(61)).filter(|end| *end <= bytes.len()) {
            let _ = read_csv(&bytes[..end], &Options::default());
            let _ = read_json(&bytes[..end]);
            let _ = intake::text::read(&bytes[..end]);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        all(&bytes);
    }

    #[test]
    fn arbitrary_headers_and_markup_never_panic(
        parts in proptest::collection::vec(prop_oneof![
            Just("From: "), Just("Subject: =?utf-8?Q?"), Just("?="), Just("\r\n"), Just("\r\n "), Just("Content-Type: multipart/mixed; boundary="),
            Just("b"), Just("--b"), Just("--b--"), Just("\r\n\r\n"), Just("message/rfc822"), Just("text/html"), Just("Content-Type: "), Just("charset=utf-16"),
            Just("Received: from x;"), Just("Date: "), Just("Tue, 3 Mar 2026 09:15:42 +0100"), Just("<a href='"), Just("<div style=display:none>"), Just("&#x1F600;"), Just("&amp"), Just("'>"),
            Just("\""), Just(";"), Just("filename*0*="), Just("%41"), Just("=?"), Just("<"), Just(">"), Just("@"), Just(","), Just(":"), Just("("), Just("ő"), Just("\u{202E}"),
            Just("{\"a\":"), Just("["), Just("]"), Just("}"), Just("1e"), Just("\\u"), Just("d83d"), Just("null"),
        ], 0..60),
    ) {
        let text = parts.concat();
        all(text.as_bytes());
        all(format!("From: a@example.com\r\nContent-Type: text/html\r\n\r\n{text}").as_bytes());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn real_files_with_bytes_changed_never_panic(
        which in any::<prop::sample::Index>(),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let mut files = files("tests/data/mail");
        files.push(outlook::write(&outlook::sample()));
        files.extend(self::files("tests/data/sources"));
        let mut bytes = which.get(&files).clone();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        all(&bytes);
    }
}
