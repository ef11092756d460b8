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

impl Step {
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

    pub(crate) fn say(&mut self, step: impl FnOnce() -> Step) {
        if let Some(steps) = &mut self.0 {
            steps.push(step());
        }
    }

    pub(crate) fn into_steps(self) -> Vec<Step> {
        self.0.unwrap_or_default()
    }
}
