//! The word lists of `assets/intake/rights.toml`, and finding their patterns in a letter.

use crate::fold::fold;
use serde::Deserialize;
use std::sync::OnceLock;

#[derive(Deserialize, Default)]
#[serde(rename_all = "kebab-case")]
struct File {
    right: Vec<RightEntry>,
    language: Vec<LanguageEntry>,
    words: WordsEntry,
    country: Vec<CountryEntry>,
}

#[derive(Deserialize)]
struct RightEntry {
    id: String,
    plain: Vec<String>,
    hints: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct LanguageEntry {
    id: String,
    stop: Vec<String>,
    negation: Vec<String>,
    negation_after: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "kebab-case")]
struct WordsEntry {
    agent: Vec<String>,
    urgency: Vec<String>,
    number: Vec<String>,
    closing: Vec<String>,
    titles: Vec<String>,
    particles: Vec<String>,
    hungarian_given: Vec<String>,
}

#[derive(Deserialize)]
struct CountryEntry {
    code: String,
    telephone: String,
    domain: String,
    laws: Vec<String>,
}

/// The lists, ready for use.
#[derive(Default)]
pub(super) struct Lexicon {
    pub(super) rights: Vec<Right>,
    pub(super) languages: Vec<Language>,
    pub(super) agent: Vec<Pattern>,
    pub(super) urgency: Vec<Pattern>,
    pub(super) number: Vec<Pattern>,
    pub(super) closing: Vec<Pattern>,
    pub(super) titles: Vec<String>,
    pub(super) particles: Vec<String>,
    pub(super) hungarian_given: Vec<String>,
    pub(super) countries: Vec<Country>,
}

pub(super) struct Right {
    pub(super) id: String,
    pub(super) plain: Vec<Pattern>,
    pub(super) hints: Vec<Pattern>,
}

pub(super) struct Language {
    pub(super) id: String,
    pub(super) stop: Vec<String>,
    pub(super) negation: Vec<Pattern>,
    pub(super) negation_after: Vec<Pattern>,
}

pub(super) struct Country {
    pub(super) code: String,
    pub(super) telephone: String,
    pub(super) domain: String,
    pub(super) laws: Vec<Pattern>,
}

/// A row of words to find; see the head of the word list.
pub(super) struct Pattern {
    pub(super) written: String,
    words: Vec<Word>,
}

enum Word {
    Begins(String),
    Whole(String),
    Gap,
}

/// Words that a gap may stand for.
const GAP: usize = 5;

impl Pattern {
    fn new(written: &str) -> Self {
        let mut words = Vec::new();
        for word in written.split_whitespace() {
            if word == "~" {
                words.push(Word::Gap);
                continue;
            }
            let bare = fold(word.trim_end_matches('$')).trim().to_owned();
            words.push(if word.ends_with('$') { Word::Whole(bare) } else { Word::Begins(bare) });
        }
        Self { written: written.to_owned(), words }
    }

    /// Where the pattern stands from `at` on: the word after it.
    pub(super) fn matches(&self, text: &[&str], at: usize) -> Option<usize> {
        matches_from(&self.words, text, at)
    }

    /// All places: the first word, and the word after the last.
    pub(super) fn find<'t>(&'t self, text: &'t [&str]) -> impl Iterator<Item = (usize, usize)> + 't {
        (0..text.len()).filter_map(|at| self.matches(text, at).map(|end| (at, end)))
    }
}

fn matches_from(words: &[Word], text: &[&str], at: usize) -> Option<usize> {
    let Some((first, rest)) = words.split_first() else { return Some(at) };
    match first {
        Word::Gap => (0..=GAP).find_map(|skip| matches_from(rest, text, at.saturating_add(skip))),
        Word::Begins(word) => text
            .get(at)
            .filter(|t| t.starts_with(word.as_str()))
            .and_then(|_| matches_from(rest, text, at.saturating_add(1))),
        Word::Whole(word) => {
            text.get(at).filter(|t| *t == word).and_then(|_| matches_from(rest, text, at.saturating_add(1)))
        }
    }
}

/// The lists; empty ones if the file were damaged, which a test rules out.
pub(super) fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| read(include_str!("../../../../../assets/intake/rights.toml")).unwrap_or_default())
}

fn read(text: &str) -> Option<Lexicon> {
    let file: File = toml::from_str(text).ok()?;
    let patterns = |list: Vec<String>| list.iter().map(|p| Pattern::new(p)).collect::<Vec<_>>();
    let folded = |list: Vec<String>| list.iter().map(|w| fold(w).trim().to_owned()).collect::<Vec<_>>();
    let rights = file.right.into_iter();
    let languages = file.language.into_iter();
    Some(Lexicon {
        rights: rights.map(|r| Right { id: r.id, plain: patterns(r.plain), hints: patterns(r.hints) }).collect(),
        languages: languages
            .map(|l| Language {
                id: l.id,
                stop: folded(l.stop),
                negation: patterns(l.negation),
                negation_after: patterns(l.negation_after),
            })
            .collect(),
        agent: patterns(file.words.agent),
        urgency: patterns(file.words.urgency),
        number: patterns(file.words.number),
        closing: patterns(file.words.closing),
        titles: folded(file.words.titles),
        particles: folded(file.words.particles),
        hungarian_given: folded(file.words.hungarian_given),
        countries: file
            .country
            .into_iter()
            .map(|c| Country { code: c.code, telephone: c.telephone, domain: c.domain, laws: patterns(c.laws) })
            .collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_list_is_read_and_names_only_known_rights() {
        let lexicon = lexicon();
        assert_eq!((lexicon.rights.len(), lexicon.languages.len()), (13, 5));
        assert!(lexicon.rights.iter().all(|r| super::super::RIGHTS.contains(&r.id.as_str())));
    }

    #[test]
    fn a_pattern_finds_beginnings_whole_words_and_gaps() {
        let check = |pattern: &str, text: &str, found: bool| {
            let folded = fold(text);
            let words: Vec<&str> = folded.split_whitespace().collect();
            assert_eq!(Pattern::new(pattern).find(&words).next().is_some(), found, "{pattern} in {text}");
        };
        check("delet ~ data", "Please delete all of my data", true);
        check("delet ~ data", "delete one two three four five six data", false);
        check("no$", "nota", false);
        check("törlés", "Törlését kérem", true);
    }
}
