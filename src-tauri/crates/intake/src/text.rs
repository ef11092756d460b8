//! Plain text files.

use crate::error::{IntakeError, Place, Rule, Warning, Warnings};
use crate::{charset, limits};
use serde::Serialize;

/// A plain text file as read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TextFile {
    /// The text, lines ended by `\n`.
    pub text: String,
    /// The encoding's name as shown to the user.
    pub encoding: String,
    /// The encoding was guessed from the letters.
    pub encoding_guessed: bool,
    /// What was odd.
    pub warnings: Vec<Warning>,
}

/// Reads a plain text file.
///
/// # Errors
/// `empty`, `too-large`.
pub fn read(bytes: &[u8]) -> Result<TextFile, IntakeError> {
    if bytes.is_empty() {
        return Err(IntakeError::new(Rule::Empty));
    }
    if bytes.len() > limits::MAX_TEXT_BYTES {
        return Err(IntakeError::new(Rule::TooLarge).over(limits::MAX_TEXT_BYTES));
    }
    let decoded = charset::decode(bytes, None);
    let mut warnings = Warnings::default();
    if decoded.malformed {
        warnings.add("malformed-bytes", Place::default());
    }
    let text = decoded.text.replace("\r\n", "\n").replace('\r', "\n");
    for (line, at) in (1u64..).zip(text.split('\n')) {
        flag_controls(at, Place::line(line), &mut warnings);
    }
    Ok(TextFile { text, encoding: decoded.encoding, encoding_guessed: decoded.guessed, warnings: warnings.into_vec() })
}

/// Notes zero bytes and characters that turn the reading direction or are not seen.
pub(crate) fn flag_controls(text: &str, place: Place, warnings: &mut Warnings) {
    if text.is_ascii() {
        if text.as_bytes().contains(&0) {
            warnings.add("nul-byte", place);
        }
        return;
    }
    if text.contains('\0') {
        warnings.add("nul-byte", place);
    }
    if text.contains(is_bidi_control) {
        warnings.add("bidi-control", place);
    }
}

/// Characters that turn the reading direction, so that what is read is not what is there.
pub(crate) fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{061C}')
}

/// Characters that are not seen at all.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200D}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{00AD}' | '\u{180E}' | '\u{E0000}'..='\u{E007F}')
}

/// One line without controls and direction marks, cut to `limits::MAX_LINE_CHARS`.
pub(crate) fn one_line(text: &str) -> String {
    let mut out = String::new();
    let mut blank = false;
    for c in text.chars().filter(|c| !is_bidi_control(*c)).take(limits::MAX_LINE_CHARS) {
        if c.is_whitespace() || c.is_control() {
            blank = !out.is_empty();
        } else {
            if blank {
                out.push(' ');
                blank = false;
            }
            out.push(c);
        }
    }
    out
}

/// `text` cut to at most `max` bytes, at a character's border.
pub(crate) fn cut_bytes(text: &str, max: usize) -> &str {
    let mut end = text.len().min(max);
    while !text.is_char_boundary(end) {
        end = end.saturating_sub(1);
    }
    text.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_told_alike_and_controls_are_flagged_with_their_line() {
        let file = read("a\r\nb\u{202E}c\rd\0".as_bytes()).unwrap();
        assert_eq!(file.text, "a\nb\u{202E}c\nd\0");
        assert_eq!(file.warnings.iter().map(|w| w.rule.as_str()).collect::<Vec<_>>(), ["bidi-control", "nul-byte"]);
        assert_eq!(file.warnings[0].places[0].line, Some(2));
    }

    #[test]
    fn a_line_holds_no_break_and_no_direction_mark() {
        assert_eq!(one_line("  Re:\r\nBcc: x\u{202E}y "), "Re: Bcc: xy");
        assert_eq!(cut_bytes("aő", 2), "a");
    }
}
