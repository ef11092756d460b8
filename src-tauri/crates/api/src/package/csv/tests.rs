//! Whatever stands in a table comes back from its CSV by the rules that `docs/format-package.md` gives, and nothing in it is a formula.

use super::*;
use crate::package::data::Column;
use intake::table::{Options, is_guarded, read_csv, rows};
use proptest::prelude::*;

/// The cells as a spreadsheet takes them: RFC 4180 and nothing else.
fn cells(bytes: &[u8], delimiter: char) -> Vec<Vec<String>> {
    let text = std::str::from_utf8(bytes).unwrap().strip_prefix('\u{feff}').expect("a byte order mark");
    let (mut out, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut quoted, mut chars) = (false, text.chars().peekable());
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => cell.push(chars.next().unwrap()),
            '"' => quoted = !quoted,
            c if quoted => cell.push(c),
            c if c == delimiter => row.push(std::mem::take(&mut cell)),
            '\r' if chars.peek() == Some(&'\n') => {
                chars.next();
                row.push(std::mem::take(&mut cell));
                out.push(std::mem::take(&mut row));
            }
            c => cell.push(c),
        }
    }
    assert!(!quoted && cell.is_empty() && row.is_empty(), "the last line ends");
    out
}

/// The reverse as the format's page describes it: one apostrophe off where it guards.
fn read_back(bytes: &[u8], delimiter: char) -> Vec<Vec<String>> {
    let bare = |cell: String| match cell.strip_prefix('\'') {
        Some(rest) if is_guarded(rest) => rest.to_owned(),
        _ => cell,
    };
    cells(bytes, delimiter).into_iter().map(|row| row.into_iter().map(bare).collect()).collect()
}

/// Cells as outsiders' systems hold them: formulas, quotes, line breaks, delimiters, invisible marks, any script.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,12}",
        "['\"=+@|;,\t\r\n \u{0}\u{feff}\u{200b}\u{202e}\u{a0}\u{ff1d}a1-]{0,8}",
        Just("=HYPERLINK(\"https://evil.example\";\"x\")".to_owned()),
        Just("محمد بن علي".to_owned()),
    ]
}

fn table() -> impl Strategy<Value = Table> {
    (1usize..5, 0usize..6).prop_flat_map(|(width, height)| {
        let names = prop::collection::vec(cell(), width);
        let files = prop::collection::vec(1usize..3, width);
        let rows = prop::collection::vec(prop::collection::vec(cell(), width), height);
        (names, files, rows).prop_map(|(column_names, files, rows)| Table {
            name: "export.csv".to_owned(),
            columns: column_names
                .into_iter()
                .zip(files)
                .map(|(name, file)| Column { name, category: format!("c{file}"), file: names::table(file) })
                .collect(),
            rows,
        })
    })
}

proptest! {
    #[test]
    fn every_table_comes_back_whole_from_its_files(table in table(), semicolon in any::<bool>()) {
        let delimiter = if semicolon { ';' } else { ',' };
        let files = of_table(&table, "CRM", WriteOptions { bom: true, delimiter });
        let apart = files.len() > 1;
        let mut rebuilt = vec![vec![String::new(); table.columns.len()]; table.rows.len()];
        for file in &files {
            let mut lines = read_back(&file.bytes, delimiter);
            let heads = lines.remove(0);
            prop_assert_eq!(lines.len(), table.rows.len());
            let at: Vec<usize> = (0..table.columns.len()).filter(|i| table.columns[*i].file == file.name).collect();
            let wanted: Vec<&str> = at.iter().map(|i| table.columns[*i].name.as_str()).collect();
            prop_assert_eq!(&heads[usize::from(apart)..], &wanted[..]);
            for (number, line) in lines.into_iter().enumerate() {
                if apart {
                    prop_assert_eq!(&line[0], &(number + 1).to_string());
                }
                for (column, value) in at.iter().zip(&line[usize::from(apart)..]) {
                    rebuilt[number][*column] = value.clone();
                }
            }
        }
        prop_assert_eq!(rebuilt, table.rows);
    }

    #[test]
    fn no_cell_begins_as_a_formula_does(table in table()) {
        for file in of_table(&table, "CRM", WriteOptions { bom: true, delimiter: ';' }) {
            for cell in cells(&file.bytes, ';').concat() {
                // Blanks and invisible marks before it do not make a formula harmless.
                let seen = cell.trim_start_matches(|c: char| c.is_whitespace() || "\u{feff}\u{200b}\u{202e}".contains(c));
                let begins = |text: &str| text.starts_with(|c| "=+-@|\t\r\n\u{0}＝＋－＠".contains(c));
                prop_assert!(!begins(&cell) && !begins(seen), "{cell:?}");
            }
        }
    }
}

#[test]
fn the_products_own_reader_takes_the_guard_off_again() {
    let written = of_table(
        &Table {
            name: "export.csv".to_owned(),
            columns: ["a", "b"]
                .map(|name| Column { name: name.to_owned(), category: String::new(), file: names::table(1) })
                .to_vec(),
            rows: vec![vec!["=1+1".to_owned(), "'=1".to_owned()], vec!["'t Hooft".to_owned(), "+36 1".to_owned()]],
        },
        "CRM",
        WriteOptions { bom: true, delimiter: ';' },
    );
    let options = Options { strip_guard: true, ..Options::default() };
    let sheet = read_csv(&written[0].bytes, &options).unwrap();
    assert_eq!(sheet.encoding, "UTF-8 with BOM");
    assert_eq!(rows(&written[0].bytes, &sheet).unwrap(), [["=1+1", "'=1"], ["'t Hooft", "+36 1"]]);
}
