//! The registers: what the office keeps, table by table. The only SQL about records.
//!
//! Reads are methods of [`crate::View`], writes of [`crate::Tx`]; what a write means and whether it may be done is decided by the caller.

pub mod clocks;
pub mod confined;
pub mod controllers;
pub mod corrections;
pub mod documents;
pub mod findings;
pub mod handovers;
pub mod organisations;
pub mod queue;
pub mod requests;
pub mod sources;
pub mod subjects;
pub mod tasks;
pub mod templates;

use crate::VaultError;
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use rusqlite::Row;
use serde::{Serialize, de::DeserializeOwned};

/// The due date of a request on which nothing is due: after every real one, so that it sorts last.
pub(crate) const NEVER: &str = "9999-12-31";

pub(crate) fn json<T: Serialize>(value: &T) -> Result<String, VaultError> {
    serde_json::to_string(value).map_err(|_| VaultError::Internal("a value cannot be written as JSON"))
}

pub(crate) fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, VaultError> {
    serde_json::from_str(text).map_err(|_| VaultError::Damaged { what: "stored value" })
}

pub(crate) fn stored<T>(value: Option<T>) -> Result<T, VaultError> {
    value.ok_or(VaultError::Damaged { what: "stored value" })
}

pub(crate) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

pub(crate) fn read_instant(text: &str) -> Result<DateTime<Utc>, VaultError> {
    DateTime::parse_from_rfc3339(text)
        .map(|t| t.with_timezone(&Utc))
        .map_err(|_| VaultError::Damaged { what: "stored value" })
}

pub(crate) fn read_day(text: &str) -> Result<NaiveDate, VaultError> {
    text.parse().map_err(|_| VaultError::Damaged { what: "stored value" })
}

pub(crate) fn text(row: &Row<'_>, column: &str) -> Result<String, VaultError> {
    Ok(row.get(column)?)
}

pub(crate) fn maybe_text(row: &Row<'_>, column: &str) -> Result<Option<String>, VaultError> {
    Ok(row.get(column)?)
}

/// Whether a character belongs to a word. Beyond letters and digits that is every mark that scripts write words with: Thai vowels and the
/// viramas of India are neither letter nor digit.
fn in_word(c: char) -> bool {
    c.is_alphanumeric()
        || (c >= '\u{300}'
            && !c.is_whitespace()
            && !matches!(c,
                '\u{37e}' | '\u{387}' | '\u{55a}'..='\u{55f}' | '\u{589}'..='\u{58a}' | '\u{5be}' | '\u{5c0}' | '\u{5c3}' | '\u{5f3}'
                | '\u{5f4}' | '\u{600}'..='\u{60f}' | '\u{61b}'..='\u{61f}' | '\u{66a}'..='\u{66d}' | '\u{6d4}' | '\u{964}' | '\u{965}'
                | '\u{e2f}' | '\u{e3f}' | '\u{e4f}' | '\u{e5a}' | '\u{e5b}' | '\u{2000}'..='\u{2bff}' | '\u{2e00}'..='\u{2e7f}'
                | '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' | '\u{3030}' | '\u{303d}' | '\u{30a0}' | '\u{30fb}'
                | '\u{fd3e}' | '\u{fd3f}' | '\u{fe10}'..='\u{fe1f}' | '\u{fe30}'..='\u{feff}' | '\u{ff00}'..='\u{ff65}'
                | '\u{ffe0}'..))
}

/// The words of a folded text, each between two blanks: what the search index splits at is decided here, and the same way for what is
/// kept and what is typed.
pub(crate) fn words_of(folded: &str) -> String {
    let mut out = String::with_capacity(folded.len());
    for word in folded.split(|c| !in_word(c)).filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// Turns what the officer typed into an FTS5 query of prefixes that must all match, or none where nothing is left to look for.
/// Each word is quoted, so that no character of it is read as an operator.
pub(crate) fn prefixes(typed: &str) -> Option<String> {
    let words: Vec<String> = words_of(&model::text::folded(typed))
        .split(' ')
        .filter(|word| !word.is_empty())
        .take(8)
        .map(|word| format!("\"{word}\"*"))
        .collect();
    if words.is_empty() { None } else { Some(words.join(" ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_typed_is_read_as_an_operator() {
        assert_eq!(prefixes("Kovács AND \"x").as_deref(), Some("\"kovacs\"* \"and\"* \"x\"*"));
        assert_eq!(prefixes("2026-0001").as_deref(), Some("\"2026\"* \"0001\"*"));
        assert_eq!(prefixes("  -- *"), None);
    }
}
