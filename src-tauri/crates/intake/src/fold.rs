//! Folding of text for comparing words: lower case, no accents, one blank for whatever is no letter or digit.

/// Folds text; the result begins and ends with a blank, so that whole words can be sought with blanks around them.
pub(crate) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len().saturating_add(2));
    out.push(' ');
    for c in text.chars() {
        for lower in c.to_lowercase() {
            match plain(lower) {
                "" if lower.is_alphanumeric() => out.push(lower),
                // Combining accents of a decomposed text vanish; they are no border of words.
                "" if matches!(lower, '\u{300}'..='\u{36F}' | '\u{AD}' | '\u{200B}'..='\u{200D}') => {}
                "" if out.ends_with(' ') => {}
                "" => out.push(' '),
                letters => out.push_str(letters),
            }
        }
    }
    if !out.ends_with(' ') {
        out.push(' ');
    }
    out
}

fn plain(c: char) -> &'static str {
    match c {
        'á' | 'à' | 'â' | 'ã' | 'ä' | 'å' | 'ą' | 'ă' => "a",
        'é' | 'è' | 'ê' | 'ë' | 'ę' | 'ě' => "e",
        'í' | 'ì' | 'î' | 'ï' => "i",
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' | 'ő' | 'ø' => "o",
        'ú' | 'ù' | 'û' | 'ü' | 'ű' | 'ů' => "u",
        'ç' | 'ć' | 'č' => "c",
        'ñ' | 'ń' | 'ň' => "n",
        'š' | 'ś' | 'ş' | 'ș' => "s",
        'ž' | 'ź' | 'ż' => "z",
        'ý' | 'ÿ' => "y",
        'ł' => "l",
        'ß' => "ss",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_signs_do_not_matter() {
        assert_eq!(fold("Törlés, KÉREM!"), " torles kerem ");
        assert_eq!(fold("To\u{308}rlés"), " torles ");
        assert_eq!(fold("Straße 12/a"), " strasse 12 a ");
    }
}
