//! What typed text must look like before it becomes part of a record, and how names are folded for searching.

use crate::Broken;

/// A single line: trimmed, white space runs made one space, no control characters, at most `limit` characters.
pub fn line(field: &'static str, value: &str, limit: usize) -> Result<String, Broken> {
    let clean = value.split_whitespace().collect::<Vec<_>>().join(" ");
    bounded(field, clean, limit)
}

/// Several lines: trimmed, CRLF made LF, no control characters but line breaks and tabs, at most `limit` characters.
pub fn block(field: &'static str, value: &str, limit: usize) -> Result<String, Broken> {
    bounded(field, value.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned(), limit)
}

/// The field must say something.
pub fn required(field: &'static str, value: &str) -> Result<(), Broken> {
    if value.is_empty() { Err(Broken::new(field, "required")) } else { Ok(()) }
}

fn bounded(field: &'static str, value: String, limit: usize) -> Result<String, Broken> {
    if value.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
        return Err(Broken::new(field, "control-characters"));
    }
    if value.chars().count() > limit {
        return Err(Broken::new(field, "too-long"));
    }
    Ok(value)
}

/// Folds case, accents and the letters that have no decomposition (ł, ø, đ, ß, ı, æ, œ, þ, ð), so that `lukasz` finds `Łukasz`.
/// Other scripts pass through lower-cased. The store keeps the folded form beside the name for its search index.
pub fn folded(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for c in value.chars().flat_map(char::to_lowercase) {
        match c {
            'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'ā' | 'ă' | 'ą' => out.push('a'),
            'ç' | 'ć' | 'č' | 'ĉ' | 'ċ' => out.push('c'),
            'ď' | 'đ' | 'ð' => out.push('d'),
            'é' | 'è' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'ĕ' => out.push('e'),
            'ğ' | 'ģ' | 'ġ' | 'ĝ' => out.push('g'),
            'ħ' | 'ĥ' => out.push('h'),
            'í' | 'ì' | 'î' | 'ï' | 'ī' | 'į' | 'ı' | 'ĩ' => out.push('i'),
            'ĵ' => out.push('j'),
            'ķ' => out.push('k'),
            'ł' | 'ľ' | 'ļ' | 'ĺ' => out.push('l'),
            'ñ' | 'ń' | 'ň' | 'ņ' => out.push('n'),
            'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ø' | 'ő' | 'ō' => out.push('o'),
            'ŕ' | 'ř' => out.push('r'),
            'ś' | 'š' | 'ş' | 'ș' | 'ŝ' => out.push('s'),
            'ť' | 'ţ' | 'ț' | 'ŧ' => out.push('t'),
            'ú' | 'ù' | 'û' | 'ü' | 'ű' | 'ū' | 'ů' | 'ų' | 'ũ' => out.push('u'),
            'ŵ' => out.push('w'),
            'ý' | 'ÿ' | 'ŷ' => out.push('y'),
            'ź' | 'ž' | 'ż' => out.push('z'),
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'þ' => out.push_str("th"),
            // combining marks left over from decomposed input
            '\u{300}'..='\u{36f}' => {}
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_without_a_decomposition_fold_too() {
        assert_eq!(folded("Łukasz Søren Weiß İnce Đorđe Æthelred"), "lukasz soren weiss ince dorde aethelred");
        assert_eq!(folded("KOVÁCS Őrs"), "kovacs ors");
        assert_eq!(folded("e\u{301}va"), "eva");
        assert_eq!(folded("محمد 王伟"), "محمد 王伟");
    }

    #[test]
    fn control_characters_and_overlong_text_are_named_not_dropped() {
        assert_eq!(line("name", "a\u{0}b", 10), Err(Broken::new("name", "control-characters")));
        assert_eq!(line("name", "abcdef", 5), Err(Broken::new("name", "too-long")));
        assert_eq!(line("name", "  Anna \t Kovács ", 50).unwrap(), "Anna Kovács");
    }
}
