//! Numbers as each language writes them.

use crate::Language;

/// A no-break space, so that a number is never torn at the end of a line.
const SPACE: &str = "\u{a0}";

/// A whole number with the language's grouping: `12,345`, `12 345`, `12.345`.
#[must_use]
pub fn number(language: Language, number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let (mark, from) = match language {
        Language::English => (",", 4),
        // Hungarian and Spanish group from five digits on.
        Language::Hungarian | Language::Spanish => (SPACE, 5),
        Language::Portuguese | Language::German => (".", 4),
    };
    let mut out = String::from(if number < 0 { "−" } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && digits.len() >= from && (digits.len() - at).is_multiple_of(3) {
            out.push_str(mark);
        }
        out.push(digit);
    }
    out
}

/// A number with so many decimal places, ungrouped: `2.5`, `2,5`.
#[must_use]
pub fn decimal(language: Language, value: f64, places: usize) -> String {
    let text = format!("{value:.places$}");
    if language == Language::English { text } else { text.replace('.', ",") }
}

/// Names one after the other in a sentence: the first keeps its capital, the others lose it where the language writes them small.
#[must_use]
pub fn listed(language: Language, names: &[String]) -> String {
    let mut out = String::new();
    for name in names {
        let mut chars = name.chars();
        match chars.next() {
            Some(first) if !out.is_empty() && language != Language::German => {
                out.push_str(", ");
                out.extend(first.to_lowercase());
                out.push_str(chars.as_str());
            }
            _ => {
                out.push_str(if out.is_empty() { "" } else { ", " });
                out.push_str(name);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_a_row_are_small_but_for_the_first_and_but_for_german() {
        let names = ["Access".to_owned(), "Érasure".to_owned()];
        assert_eq!(listed(Language::English, &names), "Access, érasure");
        assert_eq!(listed(Language::German, &names), "Access, Érasure");
        assert_eq!(listed(Language::English, &[]), "");
    }

    #[test]
    fn thousands_are_grouped_as_each_language_does() {
        let all = |n| Language::ALL.map(|language| number(language, n));
        assert_eq!(all(1234), ["1,234", "1234", "1.234", "1234", "1.234"]);
        assert_eq!(
            all(-1_234_567),
            ["−1,234,567", "−1\u{a0}234\u{a0}567", "−1.234.567", "−1\u{a0}234\u{a0}567", "−1.234.567"]
        );
        assert_eq!(decimal(Language::German, 2.5, 2), "2,50");
        assert_eq!(number(Language::English, i64::MIN), "−9,223,372,036,854,775,808");
    }
}
