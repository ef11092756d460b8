//! The clocks of a request: its facts handed to `law`, and what comes back worded for the screen.

use crate::Error;
use crate::wire::requests::DeadlineView;
use chrono::NaiveDate;
use law::{Calendar, Event, Facts, LawError, Right};
use model::office::Office;
use model::request::EventKind;
use vault::registers::requests::{Event as Recorded, Request};
use words::Language;

/// A calendar with the office's own closing days, loaded once for many requests.
pub(crate) fn calendar(office: &Office) -> Option<Calendar> {
    Calendar::bundled(&office.calendar)
        .ok()
        .map(|calendar| calendar.with_closing_days(office.closing_days.iter().copied()))
}

/// A regime or calendar that the product does not have cannot be an office's.
pub(crate) fn check_office(office: &Office) -> Result<(), Error> {
    if law::regime(&office.regime).is_none() {
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

/// The recorded events that a legal clock takes notice of.
fn events(recorded: &[Recorded]) -> Vec<Event> {
    recorded
        .iter()
        .filter_map(|event| {
            let on = event.on;
            Some(match event.kind {
                EventKind::IdentityAsked => Event::IdentityAsked { on, prompt: true },
                EventKind::IdentityReceived => Event::IdentityReceived { on },
                EventKind::ClarificationAsked => Event::ClarificationAsked { on, prompt: true },
                EventKind::ClarificationReceived => Event::ClarificationReceived { on },
                EventKind::FeeAsked => Event::FeeAsked { on },
                EventKind::FeePaid => Event::FeePaid { on },
                EventKind::Extended => Event::Extended { on, reasons: !event.reasons.is_empty() },
                EventKind::Acknowledged => return None,
            })
        })
        .collect()
}

/// Whether the requester was asked for something and has not answered.
pub(crate) fn waiting(recorded: &[Recorded]) -> bool {
    let mut open = [false; 3];
    for event in recorded {
        let (slot, asked) = match event.kind {
            EventKind::IdentityAsked => (0, true),
            EventKind::IdentityReceived => (0, false),
            EventKind::ClarificationAsked => (1, true),
            EventKind::ClarificationReceived => (1, false),
            EventKind::FeeAsked => (2, true),
            EventKind::FeePaid => (2, false),
            EventKind::Extended | EventKind::Acknowledged => continue,
        };
        if let Some(state) = open.get_mut(slot) {
            *state = asked;
        }
    }
    open.contains(&true)
}

/// The earliest due date over the request's rights; none where no right of it has a clock.
///
/// # Errors
/// `Invalid` naming the rule when the facts cannot be: an answer before its question, a year that the calendar has no data for.
pub(crate) fn earliest(
    request: &Request,
    recorded: &[Recorded],
    calendar: Option<&Calendar>,
) -> Result<Option<NaiveDate>, Error> {
    let events = events(recorded);
    let mut first: Option<NaiveDate> = None;
    for right in request.rights.iter().filter_map(|right| Right::parse(right)) {
        let mut facts = Facts::new(&request.regime, right, request.received_on).with_events(&events);
        facts.calendar = calendar;
        match law::due_date(&facts) {
            Ok(due) => first = Some(first.map_or(due, |known| known.min(due))),
            Err(LawError::NoRule { .. } | LawError::NotInForce { .. }) => {}
            Err(error) => return Err(Error::invalid("received", error.rule())),
        }
    }
    Ok(first)
}

/// One clock a right, earliest first, with its argument in the screen's language.
pub(crate) fn deadlines(
    request: &Request,
    recorded: &[Recorded],
    calendar: Option<&Calendar>,
    today: NaiveDate,
    language: Language,
) -> (Vec<DeadlineView>, Option<NaiveDate>) {
    let events = events(recorded);
    let mut out = Vec::new();
    let mut extendable: Option<NaiveDate> = None;
    for right in request.rights.iter().filter_map(|right| Right::parse(right)) {
        let mut facts = Facts::new(&request.regime, right, request.received_on).with_events(&events);
        facts.calendar = calendar;
        // A right without a clock under this regime has nothing to show; impossible facts were refused when they were recorded.
        let Ok(deadline) = law::due(&facts) else { continue };
        if deadline.extendable_until.is_some() {
            extendable = Some(extendable.map_or(deadline.base_due, |known| known.min(deadline.base_due)));
        }
        out.push(DeadlineView {
            right: right.id().to_owned(),
            due: deadline.due,
            days_left: days_between(today, deadline.due),
            steps: words::steps(language, &deadline.steps),
            rule: deadline.rule,
            rule_version: deadline.rule_version,
            source: deadline.source,
            calendar: deadline.calendar,
            calendar_version: deadline.calendar_version,
            check_locally: deadline.check_locally,
        });
    }
    out.sort_by_key(|deadline| deadline.due);
    (out, extendable)
}

/// Whole days from one local date to another; negative backwards.
pub(crate) fn days_between(from: NaiveDate, to: NaiveDate) -> i32 {
    i32::try_from((to - from).num_days()).unwrap_or(i32::MAX)
}
