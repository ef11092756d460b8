//! Where a line may end and where it may not, beyond what Unicode says: a telephone number stays in one piece, and a word that is wider
//! than its place, such as an e-mail address, ends a line after `@`, a dot or a slash rather than anywhere.

use std::ops::Range;

/// Invisible, and never the place of a line break.
const WORD_JOINER: char = '\u{2060}';
/// Invisible, and a place where a line may end.
const MAY_BREAK: char = '\u{200b}';
/// Words shorter than this, in bytes, fit everywhere.
const SHORT: usize = 12;

/// Ties the parts of every telephone number in `text` from a place on, and a middle dot to what it follows.
pub(crate) fn tie(text: &mut String, from: usize) {
    let added = text.get(from..).unwrap_or_default();
    if !added.contains(' ') || !added.contains(['+', '0', '(', '·']) {
        return;
    }
    let mut places = Vec::new();
    let mut rest = 0;
    while let Some(number) = added.get(rest..).and_then(telephone) {
        let number = rest + number.start..rest + number.end;
        rest = number.end;
        let parts = added.get(number.clone()).unwrap_or_default().char_indices();
        places.extend(parts.filter(|(_, c)| is_between(*c)).map(|(at, c)| from + number.start + at + c.len_utf8()));
    }
    places.extend(added.match_indices(" ·").map(|(at, _)| from + at + 1));
    places.sort_unstable();
    insert(text, &places, WORD_JOINER);
}

/// The first telephone number of a text: from `+`, `(` or `0`, seven digits or more in groups.
fn telephone(text: &str) -> Option<Range<usize>> {
    let mut before = ' ';
    for (start, c) in text.char_indices() {
        let starts =
            matches!(c, '+' | '(' | '0') && !before.is_alphanumeric() && !matches!(before, '.' | ',' | '-' | '/');
        before = c;
        if !starts {
            continue;
        }
        let (mut digits, mut groups, mut end, mut last) = (0, 0, start, ' ');
        for (at, c) in text.get(start..).unwrap_or_default().char_indices() {
            if c.is_ascii_digit() {
                digits += 1;
                groups += usize::from(!last.is_ascii_digit());
                end = start + at + 1;
            } else if !(c == '+' && at == 0) && (!is_between(c) || (c == ' ' && last == ' ')) {
                break;
            }
            last = c;
        }
        let next = text.get(end..).and_then(|rest| rest.chars().next());
        if (7..=17).contains(&digits) && digits >= groups * 2 && !next.is_some_and(char::is_alphanumeric) {
            return Some(start..end);
        }
    }
    None
}

/// What stands between the groups of a telephone number.
fn is_between(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '(' | ')' | '/' | '.' | '-' | '–')
}

/// Whether any word of a text may be too wide for its place.
pub(crate) fn has_long_word(text: &str) -> bool {
    text.len() >= SHORT && text.split_ascii_whitespace().any(|word| word.len() >= SHORT)
}

/// The words of a text, as places in it.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    text.split_inclusive(char::is_whitespace).filter_map(move |part| {
        let word = start..start + part.trim_end().len();
        start += part.len();
        (!word.is_empty()).then_some(word)
    })
}

/// The places within a word where a line may well end: after a mark that is no part of a number.
pub(crate) fn places_in(text: &str, word: Range<usize>, out: &mut Vec<usize>) {
    let inner = text.get(word.clone()).unwrap_or_default();
    for (at, c) in inner.char_indices() {
        if !matches!(c, '@' | '.' | '/' | '_' | '-' | '=' | '&' | '?' | '#' | ';' | ',' | '+' | '%') {
            continue;
        }
        let end = at + c.len_utf8();
        let next = inner.get(end..).and_then(|rest| rest.chars().next());
        let before = inner.get(..at).and_then(|rest| rest.chars().next_back());
        let number = before.is_some_and(|c| c.is_ascii_digit()) && next.is_some_and(|c| c.is_ascii_digit());
        if before.is_some() && next.is_some_and(char::is_alphanumeric) && !number {
            out.push(word.start + end);
        }
    }
}

/// Lets lines end at these places, in order, and moves the ranges along.
pub(crate) fn loosen(text: &mut String, places: &[usize], ranges: &mut [Range<usize>]) {
    insert(text, places, MAY_BREAK);
    let shift = |at: usize| at + places.partition_point(|place| *place <= at) * MAY_BREAK.len_utf8();
    for range in ranges {
        *range = shift(range.start)..shift(range.end);
    }
}

/// Puts a character at places in order.
fn insert(text: &mut String, places: &[usize], c: char) {
    for place in places.iter().rev() {
        text.insert(*place, c);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tied(text: &str) -> String {
        let mut text = text.to_owned();
        tie(&mut text, 0);
        text.replace(WORD_JOINER, "~")
    }

    #[test]
    fn telephone_numbers_are_tied_and_other_numbers_are_not() {
        for (text, expected) in [
            ("+36 1 555 0123", "+36 ~1 ~555 ~0123"),
            ("call (02) 9876-5432 now", "call (~02)~ ~9876-~5432 now"),
            ("+49 (0)30/123 456, or", "+49 ~(~0)~30/~123 ~456, or"),
            ("01 23 45 67 89", "01 ~23 ~45 ~67 ~89"),
            ("+1 555 0100 or +1 555 0101.", "+1 ~555 ~0100 or +1 ~555 ~0101."),
            ("in 2026 and 2027", "in 2026 and 2027"),
            ("0 1 2 3 4 5 6 7 8 9", "0 1 2 3 4 5 6 7 8 9"),
            ("1,000 000 000", "1,000 000 000"),
            ("name · mail", "name ~· mail"),
        ] {
            assert_eq!(tied(text), expected);
        }
    }

    #[test]
    fn a_wide_word_may_end_a_line_after_its_marks_and_not_within_a_number() {
        let text = "see anna.long-name@mail.example.org/a_b?c=1.50";
        let mut places = Vec::new();
        for word in words(text).filter(|word| word.len() > 3) {
            places_in(text, word, &mut places);
        }
        let mut loose = text.to_owned();
        let mut ranges = [0..4, 4..text.len()];
        loosen(&mut loose, &places, &mut ranges);
        assert_eq!(loose.replace(MAY_BREAK, "|"), "see anna.|long-|name@|mail.|example.|org/|a_|b?|c=|1.50");
        assert_eq!(ranges, [0..4, 4..loose.len()]);
    }
}
