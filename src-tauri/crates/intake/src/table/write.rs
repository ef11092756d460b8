//! CSV as the office gives it out: RFC 4180, and no cell that a spreadsheet would run.

use crate::text::{is_bidi_control, is_invisible};

/// How a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WriteOptions {
    /// Begin with a byte order mark, so that Excel reads UTF-8.
    pub bom: bool,
    /// The delimiter; anything but `,`, `;`, tab or `|` is taken as `,`.
    pub delimiter: char,
}

impl Default for WriteOptions {
    fn default() -> Self {
        Self { bom: true, delimiter: ',' }
    }
}

/// Whether a cell needs the guarding apostrophe: its first character, after blanks and characters that are not seen, is
/// one by which spreadsheets begin a formula or a command. Apostrophes before it are passed over, so that guarding can
/// be taken back exactly.
#[must_use]
pub fn is_guarded(cell: &str) -> bool {
    let bare = cell.trim_start_matches('\'');
    for c in bare.chars() {
        if is_dangerous(c) {
            return true;
        }
        if !(c.is_whitespace() || is_invisible(c) || is_bidi_control(c)) {
            return false;
        }
    }
    false
}

fn is_dangerous(c: char) -> bool {
    matches!(
        c,
        '=' | '+'
            | '-'
            | '@'
            | '|'
            | '\t'
            | '\r'
            | '\n'
            | '\0'
            | '＝'
            | '＋'
            | '－'
            | '＠'
            | '｜'
            | '\u{2212}'
            | '﹦'
            | '﹢'
            | '﹣'
            | '﹫'
    )
}

/// Takes the guarding apostrophe off again, and nothing else.
pub(super) fn strip_guard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_guarded(rest) => rest,
        _ => cell,
    }
}

/// Whether a cell looks like a formula: guarded on the way out, but no plain number, telephone number or dash.
pub(super) fn is_formula(cell: &str) -> bool {
    let first = cell.as_bytes().first().copied().unwrap_or_default();
    if first.is_ascii_alphanumeric() || !is_guarded(cell) {
        return false;
    }
    let rest =
        cell.trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c) || is_bidi_control(c) || c == '\'');
    match rest.chars().next() {
        Some('+' | '-' | '\u{2212}' | '－' | '＋') => {
            let tail = rest.trim_start_matches(['+', '-', '\u{2212}', '－', '＋']);
            !tail.is_empty()
                && tail.contains(['(', '!', '|', '='])
                && !tail.trim_start_matches(['(', ' ']).starts_with(|c: char| c.is_ascii_digit())
        }
        Some('|') => rest.len() > 1,
        Some(c) => is_dangerous(c),
        None => false,
    }
}

/// Writes a table in UTF-8. Line ends are CR LF. Cells that could be formulas begin with an apostrophe; reading with
/// `strip_guard` gives back exactly what was written.
pub fn write_csv<R>(columns: &[String], rows: R, options: WriteOptions) -> Vec<u8>
where
    R: IntoIterator,
    R::Item: AsRef<[String]>,
{
    let delimiter = if matches!(options.delimiter, ';' | '\t' | '|') { options.delimiter } else { ',' };
    let mut out = String::new();
    if options.bom {
        out.push('\u{FEFF}');
    }
    write_row(&mut out, columns, delimiter);
    for row in rows {
        write_row(&mut out, row.as_ref(), delimiter);
    }
    out.into_bytes()
}

fn write_row(out: &mut String, cells: &[String], delimiter: char) {
    for (index, cell) in cells.iter().enumerate() {
        if index > 0 {
            out.push(delimiter);
        }
        let guard = if is_guarded(cell) { "'" } else { "" };
        let plain = !cell.is_empty() || cells.len() > 1;
        let edges =
            cell.starts_with(|c: char| c.is_whitespace() || c == '\u{FEFF}') || cell.ends_with(char::is_whitespace);
        if plain && !edges && !cell.contains(['"', '\r', '\n', ',', ';', '\t', '|', delimiter]) {
            out.push_str(guard);
            out.push_str(cell);
        } else {
            out.push('"');
            out.push_str(guard);
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        }
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_start_of_a_formula_is_guarded() {
        for cell in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "\0=1",
            "|calc",
            " =1",
            "\u{A0}=1",
            "\u{FEFF}=1",
            "＝1",
            "＋1",
            "－1",
            "＠a",
            "\u{3000}=1",
            "\u{200B}=1",
            "'=1",
            "\u{202E}=1",
            "%0A".trim_start_matches("%0A"),
        ] {
            assert_eq!(is_guarded(cell), !cell.is_empty(), "{cell:?}");
        }
        assert!(!is_guarded("a=1") && !is_guarded("O'Brien") && !is_guarded("'t Hooft"));
    }

    #[test]
    fn only_the_apostrophe_that_was_put_is_taken_off() {
        for cell in ["=1", "'=1", "''=1", "'t Hooft", "'", "plain"] {
            let written = String::from_utf8(write_csv(
                &[cell.to_owned()],
                Vec::<Vec<String>>::new(),
                WriteOptions { bom: false, delimiter: ',' },
            ))
            .unwrap();
            assert_eq!(strip_guard(written.trim_end_matches("\r\n")), cell);
        }
    }

    #[test]
    fn numbers_and_telephones_are_no_formulas() {
        for cell in ["-5", "+36 1 234 5678", "-", "+36 (1) 234-5678", "- apple", "12"] {
            assert!(!is_formula(cell), "{cell}");
        }
        for cell in ["=1+1", "@SUM(A1)", "-cmd|' /C calc'!A0", "+HYPERLINK(\"x\")", " =A1"] {
            assert!(is_formula(cell), "{cell}");
        }
    }
}
