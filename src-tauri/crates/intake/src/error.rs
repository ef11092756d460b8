//! Why a file could not be taken in, and what was odd about one that could.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The rule that a file broke. Its id ([`Rule::id`], also the serialised form) is stable, and names the message that
/// the officer reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Rule {
    /// The file has no bytes, or nothing but blanks.
    Empty,
    /// The file is larger than the limit.
    TooLarge,
    /// No mail could be recognised: no header field, no Outlook container.
    NotAMail,
    /// The Outlook container is damaged.
    DamagedContainer,
    /// The Outlook item is no message (a contact, an appointment).
    NotAMessage,
    /// The bytes do not look like a table or a text.
    NotText,
    /// The table has a header and no row.
    HeaderOnly,
    /// A quoted cell begins and never ends.
    UnclosedQuote,
    /// More rows than the limit.
    TooManyRows,
    /// More columns than the limit.
    TooManyColumns,
    /// More cells than the limit.
    TooManyCells,
    /// A cell is longer than the limit.
    FieldTooLong,
    /// The file is not valid JSON.
    InvalidJson,
    /// JSON is nested deeper than the limit.
    TooDeep,
    /// Valid JSON, but no list of objects.
    NotATable,
    /// The file is not the one that was read before.
    Changed,
}

impl Rule {
    /// Stable id in kebab case.
    pub fn id(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge => "too-large",
            Self::NotAMail => "not-a-mail",
            Self::DamagedContainer => "damaged-container",
            Self::NotAMessage => "not-a-message",
            Self::NotText => "not-text",
            Self::HeaderOnly => "header-only",
            Self::UnclosedQuote => "unclosed-quote",
            Self::TooManyRows => "too-many-rows",
            Self::TooManyColumns => "too-many-columns",
            Self::TooManyCells => "too-many-cells",
            Self::FieldTooLong => "field-too-long",
            Self::InvalidJson => "invalid-json",
            Self::TooDeep => "too-deep",
            Self::NotATable => "not-a-table",
            Self::Changed => "changed",
        }
    }
}

/// Where in a file: 1-based line, column of a table (1-based), or MIME part (0 is the whole message). Never its words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// 1-based line of the file.
    pub line: Option<u64>,
    /// 1-based column of the table.
    pub column: Option<u64>,
    /// Index of the MIME part or attachment.
    pub part: Option<u64>,
}

impl Place {
    /// A line of the file.
    pub fn line(line: u64) -> Self {
        Self { line: Some(line), ..Self::default() }
    }

    /// A cell: line and column.
    pub fn cell(line: u64, column: u64) -> Self {
        Self { line: Some(line), column: Some(column), ..Self::default() }
    }

    /// A part of a mail.
    pub fn part(part: u64) -> Self {
        Self { part: Some(part), ..Self::default() }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, value) in [("line", self.line), ("column", self.column), ("part", self.part)] {
            if let Some(value) = value {
                write!(f, " {name} {value}")?;
            }
        }
        Ok(())
    }
}

/// A file that cannot be taken in. It says which rule was broken, where, and the limit if there is one; it never
/// carries anything that the file said.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "camelCase")]
#[error("{}{place}", rule.id())]
pub struct IntakeError {
    /// What was broken.
    pub rule: Rule,
    /// Where it was broken.
    pub place: Place,
    /// The bound that was passed, in the unit of its constant in [`crate::limits`].
    pub limit: Option<u64>,
}

impl IntakeError {
    /// A broken rule with no place.
    pub fn new(rule: Rule) -> Self {
        Self { rule, place: Place::default(), limit: None }
    }

    /// A broken rule at a place.
    pub fn at(rule: Rule, place: Place) -> Self {
        Self { rule, place, limit: None }
    }

    /// The same with the limit that was passed.
    pub fn over(self, limit: usize) -> Self {
        Self { limit: u64::try_from(limit).ok(), ..self }
    }
}

/// Something odd that does not stop the file from being taken in, with the first places and the count of all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Warning {
    /// Stable id in kebab case, such as `duplicate-header` or `bidi-control`.
    pub rule: String,
    /// The first places, up to [`crate::limits::MAX_PLACES`].
    pub places: Vec<Place>,
    /// How often in all.
    pub count: u64,
}

/// Collects warnings in order of first appearance.
#[derive(Debug, Default)]
pub(crate) struct Warnings(Vec<Warning>);

impl Warnings {
    pub(crate) fn add(&mut self, rule: &str, place: Place) {
        let at = match self.0.iter_mut().find(|w| w.rule == rule) {
            Some(found) => found,
            None => {
                self.0.push(Warning { rule: rule.to_owned(), places: Vec::new(), count: 0 });
                match self.0.last_mut() {
                    Some(last) => last,
                    None => return,
                }
            }
        };
        at.count = at.count.saturating_add(1);
        if at.places.len() < crate::limits::MAX_PLACES {
            at.places.push(place);
        }
    }

    pub(crate) fn into_vec(self) -> Vec<Warning> {
        self.0
    }
}
