//! Regimes, clocks, calendars, severity, checklists: rules as data, pure.
//!
//! What must stay true here: no I/O, no clock, no guess. Every date that this crate gives can be explained by the [`Step`]s beside
//! it, names the rule, its version and the calendar data it came from, and says whether the rule was read at its source. What cannot
//! be computed is a [`LawError`], never a likely date.
//!
//! ```
//! use law::{Calendar, Facts, Right, due, parse_date};
//!
//! let calendar = Calendar::bundled("HU")?;
//! let deadline = due(&Facts::new("gdpr", Right::Access, parse_date("2026-01-31")?).with_calendar(&calendar))?;
//! // One month ends on Saturday 28 February, the last day of the month, and rolls to Monday.
//! assert_eq!(deadline.due, parse_date("2026-03-02")?);
//! assert_eq!((deadline.rule.as_str(), deadline.steps.len()), ("gdpr-12-3", 3));
//! # Ok::<(), law::LawError>(())
//! ```
//!
//! The rules themselves are the files of `assets/law`; this crate only knows how to count.

mod breach;
mod bundle;
mod calendar;
mod checklist;
mod citation;
mod count;
mod due;
mod error;
mod event;
mod regime;
mod right;
mod severity;
mod step;
mod zone;

pub use breach::{BreachClock, BreachDue, BreachFacts, Duty, breach};
pub use calendar::{Calendar, CalendarInfo, Closure, calendar_data_version, calendar_data_versions, calendars};
pub use checklist::{AnsweredBy, Checklist, ChecklistItem, checklist, checklist_of, checklists};
pub use citation::{Citation, citation, citation_topics};
pub use count::{Counted, FirstDay, Overflow, Period, Roll, Unit, count};
pub use due::{Deadline, DueNow, Facts, due, due_date, due_now, rule_for};
pub use error::LawError;
pub use event::{Cause, Event, Waiting};
pub use regime::{
    Appeal, BreachRule, Condition, CountsFrom, Effect, Extension, Part, PauseDays, Provenance, Regime, Rule, regime,
    regimes,
};
pub use right::Right;
pub use severity::{
    Band, DataCategory, Factor, FactorTables, Identifier, Quarters, Severity, SeverityFactors, factor_tables, severity,
};
pub use step::{Arg, Step};

/// A fingerprint of the bundled rules: where it differs from the one remembered, open cases are looked at again.
pub const RULES_FINGERPRINT: &str = bundle::RULES_FINGERPRINT;

pub use zone::{HoursEnd, LocalInstant, count_hours, local_instant, parse_zone};

/// A calendar date from its written form `YYYY-MM-DD`.
///
/// # Errors
/// [`LawError::NotADate`] for anything that is not a day of the calendar, such as 2026-02-30.
pub fn parse_date(text: &str) -> Result<chrono::NaiveDate, LawError> {
    let shaped = text.len() == 10
        && text.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
    if !shaped {
        return Err(LawError::NotADate { text: text.chars().take(24).collect() });
    }
    chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| LawError::NotADate { text: text.to_owned() })
}
