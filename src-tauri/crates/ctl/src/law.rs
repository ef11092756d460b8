//! `tutelactl law`: legal dates and breach severity for scripts. Needs no vault and reads no clock.

mod clocks;
mod lists;
mod reader;
mod severity;

use clap::Subcommand;
use serde::Serialize;
use serde_json::Value;

/// What `tutelactl law --help` promises to scripts.
pub const CONTRACT: &str = r#"Legal dates and breach severity, as JSON. None of these needs a vault.

  tutelactl law count --from 2026-01-31 --unit month --n 1 --calendar HU --roll next-working-day
      {"due": "2026-03-02", …}
      --unit hour, day, business-day, week, month, year; --from a date, or a local time with --zone for hours; --calendar may be
      absent; --roll none, next-working-day (or sunday-or-holiday, where a Saturday stands); --overflow clamp, next-day.
      For hours {"due", "strictEnd", "steps"} in RFC 3339.
  tutelactl law due --regime uk-gdpr --right access --received 2026-03-02 --calendar GB-ENG
          [--identity-received D] [--fee-paid D] [--clarification D..D] [--extended]
      {"due", "steps": […], "rule", "ruleVersion", "calendar", "calendarVersion", …}
  tutelactl law breach --regime gdpr --aware 2026-10-23T12:00 --zone Europe/Berlin
      {"due", "strictEnd", "steps", …}: RFC 3339 in local time with offset. Clocks in working days take --calendar and give a date.
  tutelactl law severity --dpc 3 --ei 0.75 --confidentiality 0.25 --integrity 0 --availability 0 [--malicious]
      {"se": 2.5, "band": "medium", …}; the band is low, medium, high or very_high.
  tutelactl law regimes | calendars | calendar HU
      what there is: regimes with their rights, calendars with the version of their data, one calendar day by day.

Dates are written YYYY-MM-DD, local times YYYY-MM-DDTHH:MM. Calendar ids are ISO 3166-1 alpha-2 (HU), or 3166-2 for a part of a
country (DE-BY, GB-SCT, US-CA). --language picks the language of the steps and names: en (if not said), hu, pt-BR, es, de.

Invalid input gives no date: a JSON object {"code": "invalid", "field", "rule", "message"} on standard error and a non-zero exit.
"field" is the option without its dashes, "rule" the reason: not-a-date (2026-02-30), pause-ends-before-it-begins,
event-before-receipt, calendar-has-no-data, unknown-calendar, unknown-regime, not-in-force, out-of-range, unknown-choice, …"#;

/// Legal dates and breach severity.
#[derive(Debug, Subcommand)]
pub enum LawCommand {
    /// Count a period from a day or a local time.
    ///
    /// Prints {"due","steps","calendar","calendarVersion","estimated"}; for hours {"due","strictEnd","steps"} in RFC 3339.
    ///
    /// Example: law count --from 2026-01-31 --unit month --n 1 --calendar HU --roll next-working-day
    Count(clocks::Count),
    /// The due date of a request with its reasoning.
    ///
    /// Prints {"due","steps","rule","ruleVersion","source","checkLocally","calendar","calendarVersion","baseDue","extended",
    /// "extendableUntil","acknowledgeBy","actAtOnce","waiting","pausedDays"}.
    ///
    /// Example: law due --regime uk-gdpr --right access --received 2026-03-02 --calendar GB-ENG --clarification 2026-03-05..2026-03-05
    Due(clocks::Due),
    /// The clocks of a breach; the one of the authority comes first.
    ///
    /// Prints {"due","strictEnd","steps","rule",...,"clocks":[...]}: RFC 3339 local time with offset for hours, a date for days, null
    /// for "without undue delay".
    ///
    /// Example: law breach --regime gdpr --aware 2026-10-23T12:00 --zone Europe/Berlin
    Breach(clocks::Breach),
    /// The severity of a breach after ENISA (2013): SE = DPC x EI + CB.
    ///
    /// Prints {"se","band","over100","unintelligible"}; the band is low, medium, high or very_high.
    ///
    /// Example: law severity --dpc 3 --ei 0.75 --confidentiality 0.25 --integrity 0 --availability 0
    Severity(severity::Severity),
    /// The ids and names of all regimes, with their rights and calendar.
    Regimes(lists::Named),
    /// The ids and names of all holiday calendars, and the versions of their data.
    Calendars(lists::Named),
    /// One holiday calendar, day by day.
    ///
    /// Prints {"id","name","version","first","last","restDays","holidays":[{"date","name","estimated"}],"swappedRestDays"}; restDays are
    /// weekdays, 0 for Monday; swappedRestDays are working days here.
    Calendar(lists::OneCalendar),
}

/// Why a command gives no answer. Serialises to {"code":"invalid","field","rule","message"}.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Invalid {
    code: &'static str,
    /// The option that is at fault, without its dashes.
    pub field: String,
    /// The stable name of the broken rule.
    pub rule: String,
    /// The reason in the language asked for.
    pub message: String,
}

/// Runs a command of the law.
///
/// # Errors
/// [`Invalid`], which names the option, the rule and the reason.
pub fn run(command: &LawCommand) -> Result<Value, Invalid> {
    match command {
        LawCommand::Count(count) => clocks::count(count),
        LawCommand::Due(due) => clocks::due(due),
        LawCommand::Breach(breach) => clocks::breach(breach),
        LawCommand::Severity(factors) => severity::run(factors),
        LawCommand::Regimes(named) => lists::regimes(named),
        LawCommand::Calendars(named) => lists::calendars(named),
        LawCommand::Calendar(one) => lists::calendar(one),
    }
}

#[cfg(test)]
mod tests;
