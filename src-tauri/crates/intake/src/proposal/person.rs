//! Who wrote: the name under the letter, and numbers that may name the requester.

use super::lexicon::{Lexicon, lexicon};
use super::{Identifier, IdentifierKind, NameGuess};
use crate::fold::fold;
use crate::limits;
use crate::table::is_email;
use crate::text::one_line;

/// The name from the signature, else from the display name.
pub(super) fn name(text: &str, display: &str, language: Option<&str>) -> Option<NameGuess> {
    signature(text).as_deref().and_then(|s| split_name(s, language)).or_else(|| split_name(display, language))
}

/// The line after the closing words that looks like a name.
fn signature(text: &str) -> Option<String> {
    let lexicon = lexicon();
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|l| !l.is_empty()).collect();
    let closes = |line: &str| {
        let folded = fold(line);
        let words: Vec<&str> = folded.split_whitespace().collect();
        words.len() <= 6 && lexicon.closing.iter().any(|p| p.matches(&words, 0).is_some())
    };
    let at = lines.iter().rposition(|l| closes(l))?;
    lines.iter().skip(at.saturating_add(1)).take(3).find(|l| looks_like_name(l, lexicon)).map(|l| (*l).to_owned())
}

fn looks_like_name(line: &str, lexicon: &Lexicon) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    let particle = |w: &str| lexicon.particles.contains(&fold(w).trim().to_owned());
    (2..=6).contains(&words.len())
        && !line.contains(|c: char| c.is_ascii_digit() || matches!(c, '@' | ':' | '/' | '!' | '?'))
        && words.iter().all(|w| {
            w.chars().next().is_some_and(|c| c.is_uppercase() || !c.is_lowercase())
                || particle(w)
                || w.to_lowercase().starts_with("dr")
        })
}

/// Splits a name as its language orders it.
pub(super) fn split_name(full: &str, language: Option<&str>) -> Option<NameGuess> {
    let lexicon = lexicon();
    let line = one_line(full);
    let line = line.trim_matches(|c: char| matches!(c, '"' | '\'' | ',' | '.' | '(' | ')'));
    if line.contains('@') || line.is_empty() {
        return None;
    }
    let plain = |w: &str| fold(w).trim().to_owned();
    let is_title = |w: &&str| lexicon.titles.contains(&plain(w));
    if let Some((family, given)) = line.split_once(',') {
        let given = given.split_whitespace().filter(|w| !is_title(w)).collect::<Vec<_>>().join(" ");
        return (!given.is_empty()).then(|| NameGuess { given, family: family.trim().to_owned() });
    }
    let words: Vec<&str> = line.split_whitespace().filter(|w| !is_title(w)).collect();
    let count = words.len();
    if !(2..=8).contains(&count) {
        return None;
    }
    let particle = |w: &str| lexicon.particles.contains(&plain(w));
    let at = match language {
        Some("hu") => {
            let given = |w: Option<&&str>| w.is_some_and(|w| lexicon.hungarian_given.contains(&plain(w)));
            // Hungarians abroad, and mail programs, write the given name first.
            let western = given(words.first()) && !given(words.last());
            let at = if western { count.saturating_sub(1) } else { 1 };
            let (left, right) = (words.get(..at)?.join(" "), words.get(at..)?.join(" "));
            return Some(if western {
                NameGuess { given: left, family: right }
            } else {
                NameGuess { given: right, family: left }
            });
        }
        Some("es") if count >= 4 => count.saturating_sub(2),
        Some("es" | "pt-BR") => 1,
        _ => count.saturating_sub(1),
    };
    // Particles belong to the family name that they stand before.
    let mut at = at;
    while at > 1 && words.get(at.saturating_sub(1)).is_some_and(|w| particle(w)) {
        at = at.saturating_sub(1);
    }
    Some(NameGuess { given: words.get(..at)?.join(" "), family: words.get(at..)?.join(" ") })
}

/// Numbers and addresses that may name the requester, with the words around them.
pub(super) fn identifiers(text: &str, own_address: &str) -> Vec<Identifier> {
    let lexicon = lexicon();
    let raw: Vec<&str> = text.split_whitespace().collect();
    // A written word may fold to several; each knows which it came from.
    let folded: Vec<(usize, String)> = raw
        .iter()
        .enumerate()
        .flat_map(|(at, word)| fold(word).split_whitespace().map(|w| (at, w.to_owned())).collect::<Vec<_>>())
        .collect();
    let words: Vec<&str> = folded.iter().map(|(_, w)| w.as_str()).collect();
    let mut found: Vec<(usize, IdentifierKind, String)> = Vec::new();
    for pattern in &lexicon.number {
        for (_, end) in pattern.find(&words) {
            let from = folded.get(end.saturating_sub(1)).map_or(0, |(at, _)| *at);
            let number = raw
                .iter()
                .enumerate()
                .skip(from)
                .take(5)
                .map(|(at, w)| (at, bare(w)))
                .find(|(_, w)| w.len() <= 40 && w.bytes().filter(u8::is_ascii_digit).count() >= 3 && !is_email(w));
            if let Some((at, number)) = number {
                found.push((at, IdentifierKind::CustomerNumber, number.to_owned()));
            }
        }
    }
    for (at, word) in raw.iter().enumerate() {
        let word = bare(word.trim_start_matches("mailto:"));
        if is_email(word) && !word.eq_ignore_ascii_case(own_address) {
            found.push((at, IdentifierKind::Email, word.to_owned()));
        } else if is_national_id(word) {
            found.push((at, IdentifierKind::NationalId, word.to_owned()));
        }
    }
    for (at, number) in phones(&raw) {
        if !found.iter().any(|(_, _, v)| *v == number) {
            found.push((at, IdentifierKind::Phone, number));
        }
    }
    found.sort_by_key(|(at, _, _)| *at);
    let mut list: Vec<Identifier> = Vec::new();
    for (at, kind, value) in found {
        if list.len() >= limits::MAX_IDENTIFIERS {
            break;
        }
        if list.iter().all(|i| i.value != value) {
            let around = raw.iter().skip(at.saturating_sub(6)).take(12).copied().collect::<Vec<_>>().join(" ");
            let context = one_line(&around).chars().take(160).collect();
            list.push(Identifier { kind, value, context });
        }
    }
    list
}

fn bare(word: &str) -> &str {
    let word = word.trim_matches(|c: char| {
        matches!(
            c,
            '.' | ',' | ';' | ':' | '!' | '?' | '(' | ')' | '<' | '>' | '"' | '\'' | '„' | '”' | '“' | '#' | '[' | ']'
        )
    });
    // `szám:12345` and `Nr.12345`
    word.rsplit_once(':').map_or(word, |(_, tail)| tail)
}

/// A Brazilian CPF by its form, a Spanish DNI or NIE by its form and letter.
fn is_national_id(word: &str) -> bool {
    let bytes = word.as_bytes();
    let cpf = bytes.len() == 14
        && bytes.iter().enumerate().all(|(at, b)| match at {
            3 | 7 => *b == b'.',
            11 => *b == b'-',
            _ => b.is_ascii_digit(),
        });
    cpf || is_spanish(word)
}

fn is_spanish(word: &str) -> bool {
    const LETTERS: &[u8] = b"TRWAGMYFPDXBNJZSQVHLCKE";
    let compact: String = word.chars().filter(|c| *c != '-').collect::<String>().to_ascii_uppercase();
    let Some((number, letter)) = compact.split_at_checked(8).filter(|(_, l)| l.len() == 1) else { return false };
    let digits = match number.as_bytes().first() {
        Some(b'X') => number.replacen('X', "0", 1),
        Some(b'Y') => number.replacen('Y', "1", 1),
        Some(b'Z') => number.replacen('Z', "2", 1),
        _ => number.to_owned(),
    };
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return false;
    }
    let wanted = digits.parse::<usize>().ok().and_then(|n| LETTERS.get(n % 23));
    wanted == letter.as_bytes().first()
}

/// Telephone numbers, which may be written over several words.
fn phones(raw: &[&str]) -> Vec<(usize, String)> {
    let mut list = Vec::new();
    let mut at = 0usize;
    while let Some(first) = raw.get(at) {
        let start = first.trim_start_matches(['(', ':', '"']);
        if !(start.starts_with('+') || start.starts_with('0')) {
            at = at.saturating_add(1);
            continue;
        }
        let mut number = String::new();
        let mut used = 0usize;
        for word in raw.iter().skip(at).take(7) {
            let end = word.ends_with([',', ';', '.', '!', '?']);
            let word = word.trim_end_matches([',', ';', '.', '!', '?']);
            let part = !word.is_empty()
                && word.chars().all(|c| c.is_ascii_digit() || "+-()/.".contains(c))
                && (used == 0 || !word.starts_with('+'));
            if !part {
                break;
            }
            if !number.is_empty() {
                number.push(' ');
            }
            number.push_str(word);
            used = used.saturating_add(1);
            if end {
                break;
            }
        }
        let digits = number.bytes().filter(u8::is_ascii_digit).count();
        let date = number.matches('.').count() >= 2 || number.matches('/').count() >= 2;
        if (9..=15).contains(&digits) && !date {
            list.push((at, number));
        }
        at = at.saturating_add(used.max(1));
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_split_as_their_language_orders_them() {
        for (full, language, given, family) in [
            ("Kovács Anna", "hu", "Anna", "Kovács"),
            ("Anna Kovács", "hu", "Anna", "Kovács"),
            ("Dr. Szabó-Nagy Éva Mária", "hu", "Éva Mária", "Szabó-Nagy"),
            ("João da Silva Santos", "pt-BR", "João", "da Silva Santos"),
            ("María José García López", "es", "María José", "García López"),
            ("Lucía Ortega Ruiz", "es", "Lucía", "Ortega Ruiz"),
            ("Hans-Peter von der Heide", "de", "Hans-Peter", "von der Heide"),
            ("Miller, Jane", "en", "Jane", "Miller"),
            ("Mary Ann Smith", "en", "Mary Ann", "Smith"),
        ] {
            let guess = split_name(full, Some(language)).unwrap();
            assert_eq!((guess.given.as_str(), guess.family.as_str()), (given, family), "{full}");
        }
        assert_eq!(split_name("info@example.com", Some("en")), None);
        assert_eq!(split_name("Newsletter", Some("en")), None);
    }

    #[test]
    fn numbers_are_found_with_their_words() {
        let list = identifiers(
            "Az ügyfélszámom: HU-204511, telefonom +36 30 555 0123. CPF 123.456.789-09, DNI 12345678Z, régi címem regi@example.hu",
            "x@example.hu",
        );
        let found: Vec<_> = list.iter().map(|i| (i.kind, i.value.as_str())).collect();
        assert_eq!(
            found,
            [
                (IdentifierKind::CustomerNumber, "HU-204511"),
                (IdentifierKind::Phone, "+36 30 555 0123"),
                (IdentifierKind::NationalId, "123.456.789-09"),
                (IdentifierKind::NationalId, "12345678Z"),
                (IdentifierKind::Email, "regi@example.hu"),
            ]
        );
        assert!(list[0].context.contains("ügyfélszámom"));
    }

    #[test]
    fn dates_and_plain_numbers_are_no_telephones() {
        assert!(phones(&["2026.", "03.", "01.", "01.02.2026", "12345", "0"]).is_empty());
    }
}
