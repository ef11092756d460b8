//! The reasoning behind a date, as message keys and arguments: the words are in the message files.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// One sentence of the reasoning: a Fluent message id of `law.ftl` and its arguments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The Fluent message id, always beginning with `law-`.
    pub key: Cow<'static, str>,
    /// The message's arguments by name.
    pub args: BTreeMap<String, Arg>,
}

/// An argument of a sentence. On the wire: `{"kind":"date","value":"2026-03-02"}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum Arg {
    /// A legal date, shown with its weekday in the reader's language.
    Date(NaiveDate),
    /// A moment with the office's offset.
    DateTime(DateTime<FixedOffset>),
    /// A count.
    Number(i64),
    /// A text that is shown as it is, such as the name of a holiday.
    Text(String),
}

/// Sentences about something that was recorded and did not move the date.
const WITHOUT_EFFECT: &[&str] = &[
    "law-extension-none",
    "law-extension-late",
    "law-extension-without-reasons",
    "law-extension-without-date",
    "law-extension-only-once",
    "law-asked-too-late",
    "law-not-asked-promptly",
    "law-not-needed",
    "law-never-waits-for-identity",
    "law-identity-has-no-effect",
    "law-clarification-has-no-effect",
    "law-fee-has-no-effect",
];

/// Sentences for the office alone: what it has to check, and what it has to do besides answering.
const FOR_THE_OFFICE: &[&str] = &[
    "law-check-locally",
    "law-check-locally-source",
    "law-check-locally-start",
    "law-check-locally-extension",
    "law-check-locally-waits",
    "law-no-calendar",
    "law-estimated-holiday",
    "law-acknowledge",
    "law-act-at-once",
    "law-tell-recipients",
    "law-tell-recipients-at-once",
    "law-no-asking-again",
    "law-refusal-by",
    "law-appeal",
    "law-appeal-extendable",
];

impl Step {
    /// Whether the sentence says of something that was recorded why it does not move the date.
    #[must_use]
    pub fn had_no_effect(&self) -> bool {
        WITHOUT_EFFECT.contains(&self.key.as_ref())
    }

    /// Whether the sentence is a part of the argument for the date itself, as a letter prints it to the person.
    #[must_use]
    pub fn is_printed(&self) -> bool {
        !self.had_no_effect() && !FOR_THE_OFFICE.contains(&self.key.as_ref())
    }

    pub(crate) fn new(key: &'static str) -> Self {
        Self { key: Cow::Borrowed(key), args: BTreeMap::new() }
    }

    fn with(mut self, name: &str, value: Arg) -> Self {
        self.args.insert(name.to_owned(), value);
        self
    }

    pub(crate) fn date(self, name: &str, value: NaiveDate) -> Self {
        self.with(name, Arg::Date(value))
    }

    pub(crate) fn moment(self, name: &str, value: DateTime<FixedOffset>) -> Self {
        self.with(name, Arg::DateTime(value))
    }

    pub(crate) fn number(self, name: &str, value: i64) -> Self {
        self.with(name, Arg::Number(value))
    }

    pub(crate) fn text(self, name: &str, value: &str) -> Self {
        self.with(name, Arg::Text(value.to_owned()))
    }
}

/// Collects steps where they are wanted, and builds none where only the date is.
#[derive(Debug)]
pub(crate) struct Trace(Option<Vec<Step>>);

impl Trace {
    pub(crate) const fn silent() -> Self {
        Self(None)
    }

    pub(crate) const fn telling() -> Self {
        Self(Some(Vec::new()))
    }

    pub(crate) const fn is_telling(&self) -> bool {
        self.0.is_some()
    }

    pub(crate) fn say(&mut self, step: impl FnOnce() -> Step) {
        if let Some(steps) = &mut self.0 {
            steps.push(step());
        }
    }

    pub(crate) fn into_steps(self) -> Vec<Step> {
        self.0.unwrap_or_default()
    }
}
