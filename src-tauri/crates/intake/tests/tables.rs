//! Tables as system owners send them, and as the office gives them out.
#![expect(clippy::unwrap_used, reason = "what a test needs to be there, is there")]

use intake::table::{Category, Form, Options, WriteOptions, for_each_row, read_csv, read_json, rows, write_csv};
use proptest::prelude::*;

fn file(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/../../../tests/data/sources/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn csv(text: &str) -> Result<intake::table::Sheet, intake::IntakeError> {
    read_csv(text.as_bytes(), &Options::default())
}

#[test]
fn a_hungarian_crm_export_is_read_with_its_letters_and_categories() {
    let bytes = file("crm-export.csv");
    let sheet = read_csv(&bytes, &Options::default()).unwrap();
    assert_eq!((sheet.encoding.as_str(), sheet.encoding_guessed, sheet.delimiter), ("windows-1250", true, Some(';')));
    assert_eq!(sheet.row_count, 40);
    let guesses: Vec<_> = sheet.columns.iter().map(|c| c.guess).collect();
    use Category::{Address, Date, Email, FreeText, Health, Identifier, Money, Name, Phone};
    assert_eq!(guesses, [Identifier, Name, Name, Email, Phone, Address, Address, Date, Money, Health, FreeText]);
    assert_eq!(sheet.columns[0].name, "Ügyfélszám");
    let all = rows(&bytes, &sheet).unwrap();
    assert_eq!((all[1][1].as_str(), all[1][8].as_str()), ("Szűcs", "1250,50"), "numbers stay as written");
    assert_eq!(all[12][10], "Két sorban\r\nírt megjegyzés");
    assert_eq!(all[0][10], "Kérte, hogy hétfőn hívjuk; \"sürgős\" volt");
    let formula = sheet.warnings.iter().find(|w| w.rule == "formula-cell").unwrap();
    assert_eq!((formula.count, formula.places[0].line, formula.places[0].column), (1, Some(7), Some(11)));
}

#[test]
fn a_history_in_many_scripts_is_read() {
    let bytes = file("orders.csv");
    let sheet = read_csv(&bytes, &Options::default()).unwrap();
    assert_eq!((sheet.encoding.as_str(), sheet.delimiter, sheet.row_count), ("UTF-8 with BOM", Some(','), 300));
    assert_eq!(sheet.columns[0].name, "order number");
    let mut last = 0;
    for_each_row(&bytes, &sheet, |number, row| {
        last = number;
        assert_eq!(row.len(), 8);
        Ok(())
    })
    .unwrap();
    assert_eq!(last, 300);
}

#[test]
fn json_is_flattened_and_keeps_its_digits() {
    let bytes = file("newsletter.json");
    let sheet = read_json(&bytes).unwrap();
    assert_eq!((sheet.form, sheet.row_count), (Form::JsonObject, 25));
    let names: Vec<_> = sheet.columns.iter().map(|c| c.name.as_str()).collect();
    assert_eq!(names, ["id", "email", "name", "consent.given", "consent.at", "consent.source", "topics", "score"]);
    let all = rows(&bytes, &sheet).unwrap();
    assert_eq!((all[1][6].as_str(), all[1][3].as_str()), ("news; offers", "true"));
    let exact = br#"[{"n": 1.10, "big": 12345678901234567890123, "t": "\ud83d\ude00\u0151", "deep": [{"a": 1}]}]"#;
    let sheet = read_json(exact).unwrap();
    assert_eq!(rows(exact, &sheet).unwrap()[0], ["1.10", "12345678901234567890123", "😀ő", r#"[{"a": 1}]"#]);
    let log = file("access-log.jsonl");
    let sheet = read_json(&log).unwrap();
    assert_eq!((sheet.form, sheet.row_count), (Form::JsonLines, 120));
    assert_eq!(sheet.columns[2].name, "user.id");
    assert_eq!(sheet.columns[6].filled, 0, "null is empty");
}

#[test]
fn rows_of_json_may_differ_in_their_members() {
    let bytes = b"{\"a\":1}\n{\"b\":2,\"a\":3}\n\n{\"c\":null}\n";
    let sheet = read_json(bytes).unwrap();
    assert_eq!(rows(bytes, &sheet).unwrap(), [["1", "", ""], ["3", "2", ""], ["", "", ""]]);
    let twice = read_json(b"[{\"a\":1,\"a\":2}]").unwrap();
    assert_eq!(twice.warnings[0].rule, "duplicate-key");
}

#[test]
fn odd_json_is_refused_by_rule_and_line() {
    let deep = format!("[{{\"a\":{}1{}}}]", "[".repeat(10_000), "]".repeat(10_000));
    let wide = format!("[{{{}}}]", (0..3_000).map(|n| format!("\"k{n}\":1")).collect::<Vec<_>>().join(","));
    for (text, rule, line) in [
        ("", "empty", None),
        ("42", "not-a-table", None),
        ("\"x\"", "not-a-table", None),
        ("[1, 2]", "not-a-table", Some(1)),
        ("{\"a\":[{\"x\":1}],\"b\":[{\"y\":1}]}", "not-a-table", Some(1)),
        ("[]", "header-only", None),
        ("[{\"a\": 1},\n{\"a\" 2}]", "invalid-json", Some(2)),
        ("[{\"a\": 1}", "invalid-json", Some(1)),
        ("nope", "invalid-json", Some(1)),
        (&deep, "too-deep", Some(1)),
        (&wide, "too-many-columns", Some(1)),
    ] {
        let error = read_json(text.as_bytes()).unwrap_err();
        assert_eq!((error.rule.id(), error.place.line), (rule, line), "{}", &text[..text.len().min(40)]);
    }
}

#[test]
fn odd_csv_is_refused_by_rule_and_line() {
    let wide = vec!["x"; 3_000].join(",");
    let long = format!("a,b\n1,{}\n", "x".repeat(2 * 1024 * 1024));
    for (text, rule, line) in [
        ("", "empty", None),
        (" \r\n\n", "empty", None),
        ("name;email\r\n", "header-only", Some(1)),
        ("a,b\n1,2\n3,\"open\n4,5\n", "unclosed-quote", Some(3)),
        (wide.as_str(), "too-many-columns", Some(1)),
        (long.as_str(), "field-too-long", Some(2)),
        ("\u{1}\u{2}\u{3}\u{4}", "not-text", None),
    ] {
        let error = csv(text).unwrap_err();
        assert_eq!((error.rule.id(), error.place.line), (rule, line), "{}", &text[..text.len().min(40)]);
    }
    let private = csv("anna@example.com,\"open").unwrap_err();
    assert!(!format!("{private} {private:?}").contains("anna"), "no personal data in errors");
}

#[test]
fn headers_are_made_unique_and_ragged_rows_lose_nothing() {
    let text = "email,email,,name\n1,2,3,4,5\n6,7\n";
    let sheet = csv(text).unwrap();
    let names: Vec<_> = sheet.columns.iter().map(|c| c.name.as_str()).collect();
    assert_eq!(names, ["email", "email (2)", "column 3", "name", "column 5"]);
    assert_eq!(rows(text.as_bytes(), &sheet).unwrap(), [["1", "2", "3", "4", "5"], ["6", "7", "", "", ""]]);
    let rules: Vec<_> = sheet.warnings.iter().map(|w| w.rule.as_str()).collect();
    assert_eq!(rules, ["duplicate-header", "empty-header", "long-row", "short-row"]);
}

#[test]
fn delimiters_and_encodings_are_detected() {
    for (text, delimiter) in
        [("a;b\n1,5;2,5\n3,5;4,5\n", ';'), ("a\tb\n1\t2\n", '\t'), ("a|b\n1|2\n", '|'), ("a,b\r1,2\r", ',')]
    {
        let sheet = csv(text).unwrap();
        assert_eq!((sheet.delimiter, sheet.columns.len()), (Some(delimiter), 2), "{text:?}");
    }
    let utf16: Vec<u8> = "\u{FEFF}név;cím\nÁron;Pécs\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let sheet = read_csv(&utf16, &Options::default()).unwrap();
    assert_eq!((sheet.encoding.as_str(), rows(&utf16, &sheet).unwrap()[0][0].as_str()), ("UTF-16LE", "Áron"));
    let latin = encoding_rs::WINDOWS_1252.encode("nome;cidade\nJoão;São Paulo\nConceição;Brasília\n").0;
    assert_eq!(read_csv(&latin, &Options::default()).unwrap().encoding, "windows-1252");
}

#[test]
fn marks_and_zero_bytes_are_flagged_with_their_cell() {
    let sheet = csv("a,b\nx\u{202E}y,z\0\n").unwrap();
    let found: Vec<_> = sheet.warnings.iter().map(|w| (w.rule.as_str(), w.places[0].column)).collect();
    assert_eq!(found, [("bidi-control", Some(1)), ("nul-byte", Some(2))]);
}

#[test]
fn other_bytes_than_those_read_are_noticed() {
    let sheet = csv("a,b\n1,2\n").unwrap();
    assert_eq!(rows(b"a,b\n1,2\n3,4\n", &sheet).unwrap_err().rule.id(), "changed");
}

/// The Big List of Naughty Strings, in every column and as a heading, by every separator.
#[test]
fn the_strings_that_break_programs_come_back_from_a_table_as_they_were() {
    let list = include_str!("../../../../tests/data/blns/blns.json");
    let strings: Vec<String> = serde_json::from_str(list).unwrap();
    assert_eq!(strings.len(), 485, "the whole list");
    let table: Vec<Vec<String>> = strings.iter().map(|text| vec![text.clone(), "x".to_owned(), text.clone()]).collect();
    let columns = ["a", "b", "c"].map(str::to_owned);
    for delimiter in [',', ';', '\t', '|'] {
        let bytes = write_csv(&columns, &table, WriteOptions { bom: true, delimiter });
        for line in String::from_utf8(bytes.clone()).unwrap().lines() {
            let cell = line.trim_start_matches(['\u{FEFF}', '"']);
            assert!(!cell.starts_with(['=', '@', '+']), "a formula: {line}");
        }
        let options = Options {
            encoding: Some("utf-8".into()),
            delimiter: Some(delimiter),
            strip_guard: true,
            ..Options::default()
        };
        let sheet = read_csv(&bytes, &options).unwrap();
        assert_eq!(rows(&bytes, &sheet).unwrap(), table, "{delimiter:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// What the office writes comes back as it was, cell by cell.
    #[test]
    fn written_tables_come_back_exactly(
        table in (1usize..5).prop_flat_map(|width| proptest::collection::vec(
            proptest::collection::vec("(['=+@|\u{FEFF}\u{A0} \t\r\n\"-;,]|[a-zőű＝\0-\u{7f}]){0,6}", width), 1..6)),
        bom: bool,
        delimiter in prop_oneof![Just(','), Just(';'), Just('\t'), Just('|')],
    ) {
        let columns: Vec<String> = (0..table[0].len()).map(|n| format!("c{n}")).collect();
        let bytes = write_csv(&columns, &table, WriteOptions { bom, delimiter });
        let options = Options { encoding: Some("utf-8".into()), delimiter: Some(delimiter), strip_guard: true, ..Options::default() };
        match read_csv(&bytes, &options) {
            Ok(sheet) => prop_assert_eq!(rows(&bytes, &sheet).unwrap(), table),
            // Nothing but control characters is no table to any reader.
            Err(error) => prop_assert_eq!(error.rule.id(), "not-text"),
        }
    }
}
