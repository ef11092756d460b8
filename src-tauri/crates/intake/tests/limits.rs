//! The largest tables stay within time and memory that an office computer has.

use intake::table::{Options, for_each_row, read_csv, read_json};
use std::fmt::Write;

#[test]
fn a_long_table_streams_without_being_held() {
    let mut text = String::from("id;név;email;összeg\n");
    for n in 0..200_000 {
        writeln!(text, "{n};Kovács Anna;anna{n}@example.com;{n},50").unwrap();
    }
    let sheet = read_csv(text.as_bytes(), &Options::default()).unwrap();
    assert_eq!(sheet.row_count, 200_000);
    let mut bytes = 0usize;
    for_each_row(text.as_bytes(), &sheet, |_, row| {
        bytes += row.iter().map(String::len).sum::<usize>();
        Ok(())
    })
    .unwrap();
    assert!(bytes > text.len() / 2);
}

#[test]
fn too_many_rows_and_too_large_files_are_refused() {
    let rows = "1\n".repeat(usize::try_from(intake::limits::MAX_ROWS).unwrap() + 2);
    assert_eq!(read_csv(rows.as_bytes(), &Options::default()).unwrap_err().rule.id(), "too-many-rows");
    let large = vec![b'a'; intake::limits::MAX_TABLE_BYTES + 1];
    assert_eq!(read_csv(&large, &Options::default()).unwrap_err().rule.id(), "too-large");
    assert_eq!(read_json(&large).unwrap_err().rule.id(), "too-large");
    assert_eq!(intake::mail::read(&large).unwrap_err().rule.id(), "too-large");
    assert_eq!(intake::text::read(&large).unwrap_err().limit, Some(50 * 1024 * 1024));
}

/// Rows with members of their own would unfold into ever wider rows.
#[test]
fn a_sparse_file_that_unfolds_is_refused() {
    let mut text = String::from("[");
    for n in 0..120_000 {
        write!(text, "{}{{\"k{}\":1}}", if n == 0 { "" } else { "," }, n % 2_000).unwrap();
    }
    text.push(']');
    assert_eq!(read_json(text.as_bytes()).unwrap_err().rule.id(), "too-many-cells");
}

/// Nested objects and multiparts are followed by recursion: the bounds must keep it off the end of a small stack.
#[test]
fn the_deepest_allowed_nesting_fits_a_small_stack() {
    let small = std::thread::Builder::new().stack_size(512 * 1024);
    let done = small.spawn(|| {
        let deep = format!("[{}1{}]", "{\"a\":".repeat(200), "}".repeat(200));
        assert_eq!(read_json(deep.as_bytes()).unwrap_err().rule.id(), "too-deep");
        let mut mail = String::from("From: a@example.com\r\n");
        for level in 0..100 {
            mail.push_str(&format!("Content-Type: multipart/mixed; boundary=b{level}\r\n\r\n--b{level}\r\n"));
        }
        assert!(intake::mail::read(mail.as_bytes()).is_ok());
        let forwarded = "From: a@example.com\r\nContent-Type: message/rfc822\r\n\r\n".repeat(100);
        assert!(intake::mail::read(forwarded.as_bytes()).is_ok());
        let html =
            format!("From: a@example.com\r\nContent-Type: text/html\r\n\r\n{}", "<div><a href=x>".repeat(50_000));
        assert!(intake::mail::read(html.as_bytes()).is_ok());
    });
    done.unwrap().join().unwrap();
}

/// A letter made of nothing but words that begin patterns must not hold the officer up.
#[test]
fn a_letter_of_many_matching_words_is_read_within_its_bound() {
    let letter = "nem kérem hogy delete right access copy of adataim törlése widerruf ".repeat(20_000);
    let proposal = intake::proposal::propose_text("", &letter, "", "");
    assert!(!proposal.rights.is_empty());
    let numbers = "customer number 12345 +36 30 555 0123 a@example.com ".repeat(20_000);
    let found = intake::proposal::propose_text("", &numbers, "", "").identifiers;
    assert!(found.len() <= intake::limits::MAX_IDENTIFIERS);
}
