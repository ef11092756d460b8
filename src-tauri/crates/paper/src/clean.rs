//! What may reach a page: text without control characters, non-characters and direction overrides.
//!
//! Isolates (U+2066 to U+2069) and marks (U+200E, U+200F, U+061C) stay: they cannot reach beyond the piece of text they stand in,
//! because every cell, field and line is laid out by itself. Overrides and embeddings go: they can make `exe.fdp` out of `pdf.exe`.

/// Invisible, and never the place of a line break.
const WORD_JOINER: char = '\u{2060}';

/// Writes the printable part of `text` to `out` and returns how many characters were left out.
pub(crate) fn clean_into(text: &str, out: &mut String) -> usize {
    let mut removed = 0;
    let mut previous = '\0';
    for c in text.chars() {
        match c {
            '\n' if previous == '\r' => {}
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' | '\u{b}' | '\u{c}' => out.push(' '),
            // A soft hyphen is a wish about line ends, not a character.
            '\u{ad}' => {}
            c if is_unprintable(c) => removed += 1,
            c => {
                // An accent at the start of a line would be taken for a part of the line's end, and lost with it.
                if out.ends_with('\n') && !c.is_ascii() {
                    out.push(WORD_JOINER);
                }
                out.push(c);
            }
        }
        previous = c;
    }
    removed
}

/// Control characters, non-characters, direction overrides and embeddings, and the invisible frames around annotations and tags.
fn is_unprintable(c: char) -> bool {
    let code = u32::from(c);
    matches!(code,
        0..=0x1f | 0x7f..=0x9f
        | 0x202a..=0x202e
        | 0x206a..=0x206f
        | 0xfeff | 0xfff9..=0xfffb
        | 0xfdd0..=0xfdef
        | 0xe0000..=0xe007f)
        || code & 0xfffe == 0xfffe
}

/// Characters that have no shape of their own and need none.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(u32::from(c),
        0x61c | 0x115f | 0x1160 | 0x17b4 | 0x17b5 | 0x180b..=0x180f | 0x200b..=0x200f | 0x2060..=0x206f | 0x3164
        | 0xfe00..=0xfe0f | 0xffa0 | 0x34f | 0xe0100..=0xe01ef)
}

/// The character whose shape is drawn for `c` in right-to-left text.
pub(crate) fn mirrored(c: char) -> Option<char> {
    const PAIRS: [(char, char); 12] = [
        ('(', ')'),
        ('[', ']'),
        ('{', '}'),
        ('<', '>'),
        ('«', '»'),
        ('‹', '›'),
        ('≤', '≥'),
        ('⁅', '⁆'),
        ('〈', '〉'),
        ('《', '》'),
        ('「', '」'),
        ('【', '】'),
    ];
    PAIRS.iter().find_map(|&(open, close)| {
        if c == open {
            Some(close)
        } else if c == close {
            Some(open)
        } else {
            None
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(text: &str) -> (String, usize) {
        let mut out = String::new();
        let removed = clean_into(text, &mut out);
        (out, removed)
    }

    #[test]
    fn controls_and_non_characters_leave_and_are_counted() {
        assert_eq!(cleaned("a\0b\u{7}c\u{ffff}d\u{fdd0}"), ("abcd".into(), 4));
    }

    #[test]
    fn overrides_leave_but_isolates_stay() {
        assert_eq!(cleaned("x\u{202e}y\u{2068}z\u{2069}"), ("xy\u{2068}z\u{2069}".into(), 1));
    }

    #[test]
    fn every_kind_of_line_end_is_one_line_feed() {
        assert_eq!(cleaned("a\r\nb\rc\u{2028}d\te").0, "a\nb\nc\nd e");
        assert_eq!(cleaned("a\n\u{301}").0, "a\n\u{2060}\u{301}", "an accent is no part of a line end");
    }
}
