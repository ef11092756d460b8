//! The clocks of a request: its facts handed to `law`, and what comes back worded for the screen.
//!
//! What must stay true: a date is always computed, never edited; each right of a request keeps the rule version and the counting (calendar,
//! version of its data, closing days) that it was opened under, and no date moves later before an officer has agreed.

pub mod file;
pub mod moves;
mod open;
pub mod show;

use crate::Error;
use chrono::NaiveDate;
use law::{Calendar, Cause, Condition, Effect, Event, Facts, LawError, Right, Rule};
use model::office::Office;
use model::request::EventKind;
pub(crate) use open::{Former, Ready, Settled, Since, counting_of, settled};
use vault::registers::clocks::Clock;
use vault::registers::requests::{Event as Recorded, Request};
use words::Language;

/// A regime or calendar that the product does not have cannot be an office's.
pub(crate) fn check_office(office: &Office) -> Result<(), Error> {
    if law::regime(&office.regime).is_none_or(|regime| regime.rules.is_empty()) {
        return Err(Error::invalid("regime", "unknown"));
    }
    if Calendar::bundled(&office.calendar).is_err() {
        return Err(Error::invalid("calendar", "unknown"));
    }
    if law::parse_zone(&office.zone).is_err() {
        return Err(Error::invalid("zone", "unknown"));
    }
    if Language::ALL.iter().all(|language| language.id() != office.language) {
        return Err(Error::invalid("language", "unknown"));
    }
    Ok(())
}

/// The variant must be one that a right asked for can be answered in.
pub(crate) fn check_variant(regime: &str, rights: &[String], variant: &str) -> Result<(), Error> {
    let known = variant.is_empty()
        || law::regime(regime).is_some_and(|regime| {
            let rights = rights.iter().filter_map(|right| Right::parse(right));
            rights.into_iter().any(|right| regime.variants(right).contains(&variant))
        });
    if known { Ok(()) } else { Err(Error::invalid("variant", "unknown")) }
}

/// The recorded events that a legal clock takes notice of.
fn events(recorded: &[Recorded]) -> Vec<Event> {
    recorded
        .iter()
        .filter_map(|event| {
            let on = event.on;
            // A question that the rule makes no condition of was not put to the officer.
            let (prompt, needed) = (event.prompt.unwrap_or(true), event.needed.unwrap_or(true));
            Some(match event.kind {
                EventKind::IdentityAsked => Event::IdentityAsked { on, prompt, needed },
                EventKind::IdentityReceived => Event::IdentityReceived { on },
                EventKind::ClarificationAsked => Event::ClarificationAsked { on, prompt, needed },
                EventKind::ClarificationReceived => Event::ClarificationReceived { on },
                EventKind::FeeAsked => Event::FeeAsked { on },
                EventKind::FeePaid => Event::FeePaid { on },
                EventKind::Extended => Event::Extended { on, reasons: !event.reasons.is_empty(), until: event.until },
                EventKind::Acknowledged => return None,
            })
        })
        .collect()
}

/// What an event is the question or the answer of.
fn wait_of(kind: EventKind) -> Option<(Cause, bool)> {
    match kind {
        EventKind::IdentityAsked => Some((Cause::Identity, true)),
        EventKind::IdentityReceived => Some((Cause::Identity, false)),
        EventKind::ClarificationAsked => Some((Cause::Clarification, true)),
        EventKind::ClarificationReceived => Some((Cause::Clarification, false)),
        EventKind::FeeAsked => Some((Cause::Fee, true)),
        EventKind::FeePaid => Some((Cause::Fee, false)),
        EventKind::Extended | EventKind::Acknowledged => None,
    }
}

/// Since when the requester was asked for something and has not answered.
pub(crate) fn waiting_since(recorded: &[Recorded], cause: Cause) -> Option<NaiveDate> {
    let mut since = None;
    for event in recorded {
        match wait_of(event.kind) {
            Some((found, asked)) if found == cause => since = asked.then_some(since.unwrap_or(event.on)),
            _ => {}
        }
    }
    since
}

/// Whether the requester was asked for something and has not answered.
pub(crate) fn waiting(recorded: &[Recorded]) -> bool {
    [Cause::Identity, Cause::Clarification, Cause::Fee].iter().any(|cause| waiting_since(recorded, *cause).is_some())
}

/// What the clocks of a request depend on, beside what has happened.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) regime: &'a str,
    pub(crate) rights: &'a [String],
    pub(crate) variant: &'a str,
    pub(crate) received_on: NaiveDate,
}

impl<'a> Asked<'a> {
    pub(crate) fn of(request: &'a Request) -> Self {
        Self {
            regime: &request.regime,
            rights: &request.rights,
            variant: &request.variant,
            received_on: request.received_on,
        }
    }
}

/// The rights of a request that the product knows.
fn rights(asked: &Asked<'_>) -> impl Iterator<Item = Right> {
    asked.rights.iter().filter_map(|right| Right::parse(right))
}

/// The facts of one right, counted with what an office counts with.
fn facts<'a>(asked: &Asked<'a>, right: Right, events: &'a [Event], ready: &'a Ready) -> Facts<'a> {
    let mut facts = Facts::new(asked.regime, right, asked.received_on).with_events(events);
    facts.calendar = ready.calendar.as_ref();
    facts.small_agent = ready.small_agent;
    // Only a right that has the variant is answered in it; the others keep their ordinary clock.
    facts.variant = Some(asked.variant).filter(|variant| {
        !variant.is_empty() && law::regime(asked.regime).is_some_and(|regime| regime.variants(right).contains(variant))
    });
    facts
}

/// A right without a clock under this regime, or on this day, has nothing due.
fn no_clock(error: &LawError) -> bool {
    matches!(error, LawError::NoRule { .. } | LawError::NotInForce { .. })
}

/// The rule of each right as the case is counted, in the order of the rights.
pub(crate) fn rules(asked: &Asked<'_>, recorded: &[Recorded], clocks: &[Clock], ready: &Ready) -> Vec<&'static Rule> {
    let events = events(recorded);
    rights(asked)
        .filter_map(|right| {
            let mut facts = facts(asked, right, &events, ready);
            let opened = clocks.iter().find(|clock| clock.right == right.id());
            facts.opened_under = opened.map(|clock| (clock.rule.as_str(), clock.rule_version.as_str()));
            law::rule_for(&facts).ok()
        })
        .collect()
}

/// What recording a question would have to ask the officer for: whether it was prompt, and whether it was needed.
pub(crate) fn conditions(rules: &[&Rule], kind: EventKind) -> Vec<Condition> {
    let Some((cause, true)) = wait_of(kind) else { return Vec::new() };
    let mut out = Vec::new();
    for rule in rules.iter().filter(|rule| rule.effect(cause) == Effect::Suspend) {
        for condition in &rule.conditions {
            if !out.contains(condition) {
                out.push(*condition);
            }
        }
    }
    out
}

/// The earliest due date over the request's rights by today's law and calendar; none where no right of it has a clock.
///
/// # Errors
/// `Invalid` naming the rule when the facts cannot be: an answer before its question, a year that the calendar has no data for.
pub(crate) fn earliest(asked: &Asked<'_>, recorded: &[Recorded], ready: &Ready) -> Result<Option<NaiveDate>, Error> {
    let events = events(recorded);
    let mut first: Option<NaiveDate> = None;
    for right in rights(asked) {
        match law::due_date(&facts(asked, right, &events, ready)) {
            Ok(due) => first = Some(first.map_or(due, |known| known.min(due))),
            Err(error) if no_clock(&error) => {}
            Err(error) => return Err(Error::invalid("received", error.rule())),
        }
    }
    Ok(first)
}

/// Whole days from one local date to another; negative backwards.
pub(crate) fn days_between(from: NaiveDate, to: NaiveDate) -> i32 {
    i32::try_from((to - from).num_days()).unwrap_or(i32::MAX)
}
