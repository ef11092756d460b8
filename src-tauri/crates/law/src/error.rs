//! Why no date can be given.

use crate::{Cause, Right, step::Arg};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What stands in the way of a date. Each has a stable [`rule`](LawError::rule) name and a Fluent message; none holds personal data.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LawError {
    /// No regime has this id.
    #[error("no regime is called {id}")]
    UnknownRegime {
        /// The id that was asked for.
        id: String,
    },
    /// The regime has no clock for this right, or not in this variant.
    #[error("{regime} has no clock for the right {}", right.id())]
    NoRule {
        /// The regime's id.
        regime: String,
        /// The right asked for.
        right: Right,
    },
    /// The regime has a rule, but not one in force on the date.
    #[error("no rule of {regime} is in force on {on}")]
    NotInForce {
        /// The regime's id.
        regime: String,
        /// The date that was asked for.
        on: NaiveDate,
    },
    /// The regime has no breach clock.
    #[error("{regime} has no breach clock")]
    NoBreachRule {
        /// The regime's id.
        regime: String,
    },
    /// No bundled calendar has this id.
    #[error("no calendar is called {id}")]
    UnknownCalendar {
        /// The id that was asked for.
        id: String,
    },
    /// The holiday data have no such version.
    #[error("there is no version {version} of the holiday data")]
    UnknownCalendarVersion {
        /// The version that was asked for.
        version: String,
    },
    /// The calendar has no data for a year that the count needs.
    #[error("the calendar {calendar} has no data for the year {year}")]
    CalendarHasNoData {
        /// The calendar's id.
        calendar: String,
        /// The year it was asked about.
        year: i32,
    },
    /// The answer to a question is dated before the question.
    #[error("a pause ends on {answered}, before it begins on {asked}")]
    PauseEndsBeforeItBegins {
        /// What was asked for.
        cause: Cause,
        /// The day of asking.
        asked: NaiveDate,
        /// The day of the answer.
        answered: NaiveDate,
    },
    /// An event of the request is dated before its receipt.
    #[error("an event of {on} lies before the receipt on {received}")]
    EventBeforeReceipt {
        /// The event's date.
        on: NaiveDate,
        /// The date of receipt.
        received: NaiveDate,
    },
    /// A text that is not a day of the calendar.
    #[error("{text} is not a date")]
    NotADate {
        /// The text, cut to a few characters.
        text: String,
    },
    /// A text that is no IANA time zone.
    #[error("{text} is not a time zone")]
    NotAZone {
        /// The text, cut to a few characters.
        text: String,
    },
    /// A local time that the clock change leaps over.
    #[error("the local time {text} does not exist in {zone}")]
    NoSuchLocalTime {
        /// The local time.
        text: String,
        /// The IANA zone.
        zone: String,
    },
    /// Hours are counted from a time of day, and the other units from a date.
    #[error("hours are counted from a time of day")]
    HoursNeedATime,
    /// The count runs past the calendar's end.
    #[error("the count runs past the last date")]
    OutOfRange,
    /// A severity factor outside its scale.
    #[error("the severity factor {factor} is outside its scale")]
    SeverityFactor {
        /// The factor's name.
        factor: &'static str,
    },
}

impl LawError {
    /// The stable, kebab-case name of the broken rule.
    #[must_use]
    pub const fn rule(&self) -> &'static str {
        match self {
            Self::UnknownRegime { .. } => "unknown-regime",
            Self::NoRule { .. } => "no-rule",
            Self::NotInForce { .. } => "not-in-force",
            Self::NoBreachRule { .. } => "no-breach-rule",
            Self::UnknownCalendar { .. } => "unknown-calendar",
            Self::UnknownCalendarVersion { .. } => "unknown-calendar-version",
            Self::CalendarHasNoData { .. } => "calendar-has-no-data",
            Self::PauseEndsBeforeItBegins { .. } => "pause-ends-before-it-begins",
            Self::EventBeforeReceipt { .. } => "event-before-receipt",
            Self::NotADate { .. } => "not-a-date",
            Self::NotAZone { .. } => "not-a-zone",
            Self::NoSuchLocalTime { .. } => "no-such-local-time",
            Self::HoursNeedATime => "hours-need-a-time",
            Self::OutOfRange => "out-of-range",
            Self::SeverityFactor { .. } => "severity-factor",
        }
    }

    /// The Fluent message that words the reason: `law-error-` and the rule's name.
    #[must_use]
    pub fn message_key(&self) -> String {
        format!("law-error-{}", self.rule())
    }

    /// The arguments of that message.
    #[must_use]
    pub fn args(&self) -> BTreeMap<String, Arg> {
        let text = |value: &str| Arg::Text(value.to_owned());
        let pairs: Vec<(&str, Arg)> = match self {
            Self::UnknownRegime { id } | Self::UnknownCalendar { id } => vec![("id", text(id))],
            Self::NoRule { regime, right } => vec![("regime", text(regime)), ("right", text(right.id()))],
            Self::NotInForce { regime, on } => vec![("regime", text(regime)), ("date", Arg::Date(*on))],
            Self::NoBreachRule { regime } => vec![("regime", text(regime))],
            Self::UnknownCalendarVersion { version } => vec![("version", text(version))],
            Self::CalendarHasNoData { calendar, year } => {
                vec![("calendar", text(calendar)), ("year", Arg::Text(year.to_string()))]
            }
            Self::PauseEndsBeforeItBegins { asked, answered, .. } => {
                vec![("from", Arg::Date(*asked)), ("to", Arg::Date(*answered))]
            }
            Self::EventBeforeReceipt { on, received } => {
                vec![("on", Arg::Date(*on)), ("received", Arg::Date(*received))]
            }
            Self::NotADate { text: value } | Self::NotAZone { text: value } => vec![("text", text(value))],
            Self::NoSuchLocalTime { text: value, zone } => vec![("text", text(value)), ("zone", text(zone))],
            Self::HoursNeedATime | Self::OutOfRange => Vec::new(),
            Self::SeverityFactor { factor } => vec![("factor", text(factor))],
        };
        pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }
}
