//! The argument of a date, worded: one click from wherever the date stands.

use super::{Asked, Former, Ready, conditions, days_between, events, facts, rights, rules, waiting_since};
use crate::case::Case;
use crate::requests::received;
use crate::wire::IdRequest;
use crate::wire::clocks::{ClockView, ExplanationView, ExtensionView, PreviewDeadlinesRequest, WaitView};
use crate::wire::requests::DeadlineView;
use crate::{Desk, Error};
use chrono::NaiveDate;
use law::{Cause, Condition, Deadline, Effect, Part, Right};
use model::request::EventKind;
use vault::registers::clocks::Clock;
use vault::registers::requests::Event as Recorded;
use words::Language;

/// A deadline with the right it belongs to, and the later date that an officer is asked about.
pub(crate) struct Shown {
    pub(crate) right: Right,
    pub(crate) deadline: Deadline,
    pub(crate) later: Option<NaiveDate>,
}

/// One clock a right, earliest first, as the case is counted.
pub(crate) fn deadlines(
    asked: &Asked<'_>,
    recorded: &[Recorded],
    clocks: &[Clock],
    ready: &Ready,
    former: &Former,
) -> Vec<Shown> {
    let events = events(recorded);
    let mut out = Vec::new();
    for right in rights(asked) {
        let opened = clocks.iter().find(|clock| clock.right == right.id());
        let then = opened.and_then(|clock| former.get(clock.counting)).unwrap_or(ready);
        let mut facts = facts(asked, right, &events, then);
        facts.opened_under = opened.map(|clock| (clock.rule.as_str(), clock.rule_version.as_str()));
        // A right without a clock under this regime has nothing to show; impossible facts were refused when they were recorded.
        let Ok(mut deadline) = law::due(&facts) else { continue };
        if let Some(clock) = opened {
            // Where nobody knows the data any more that the date was counted with, it stands all the same.
            deadline.due = clock.due;
        }
        out.push(Shown { right, deadline, later: opened.and_then(|clock| clock.later) });
    }
    out.sort_by_key(|shown| shown.deadline.due);
    out
}

pub(crate) fn view(shown: Shown, today: NaiveDate, language: Language) -> DeadlineView {
    let Shown { right, deadline, later } = shown;
    let remarks: Vec<_> = deadline.steps.iter().filter(|step| step.had_no_effect()).cloned().collect();
    DeadlineView {
        right: right.id().to_owned(),
        due: deadline.due,
        days_left: days_between(today, deadline.due),
        steps: words::steps(language, &deadline.steps),
        stands: deadline.waiting.is_some(),
        remarks: words::steps(language, &remarks),
        later,
        source: words::source(language, &deadline.rule, &deadline.source),
        rule: deadline.rule,
        rule_version: deadline.rule_version,
        calendar: deadline.calendar,
        calendar_version: deadline.calendar_version,
        check_locally: deadline.check_locally,
    }
}

impl Case {
    /// One clock a right, earliest first, with the facts behind it.
    pub(crate) fn shown(&self) -> Vec<Shown> {
        deadlines(&Asked::of(&self.request), &self.events, &self.clocks, &self.ready, &self.former)
    }

    /// One clock a right, earliest first, with its argument in the screen's language.
    pub(crate) fn deadlines(&self, today: NaiveDate, language: Language) -> Vec<DeadlineView> {
        self.shown().into_iter().map(|shown| view(shown, today, language)).collect()
    }

    /// What can be recorded that would stop, restart or prolong the clocks, and what that would do.
    pub(crate) fn clock_view(&self) -> ClockView {
        let rules = rules(&Asked::of(&self.request), &self.events, &self.clocks, &self.ready);
        let wait = |cause: Cause, asking: EventKind| {
            let effects: Vec<Effect> = rules.iter().map(|rule| rule.effect(cause)).collect();
            let effect = if effects.contains(&Effect::Restart) {
                "restart"
            } else if effects.contains(&Effect::Suspend) {
                "suspend"
            } else {
                "none"
            };
            let asks = conditions(&rules, asking);
            WaitView {
                effect: effect.to_owned(),
                asks_prompt: asks.contains(&Condition::Prompt),
                asks_needed: asks.contains(&Condition::Needed),
                since: waiting_since(&self.events, cause),
            }
        };
        let shown = self.shown();
        let open = shown.iter().filter(|shown| shown.deadline.extension.is_some());
        let first = open.min_by_key(|shown| shown.deadline.base_due);
        ClockView {
            identity: wait(Cause::Identity, EventKind::IdentityAsked),
            clarification: wait(Cause::Clarification, EventKind::ClarificationAsked),
            fee: wait(Cause::Fee, EventKind::FeeAsked),
            extension: ExtensionView {
                tell_by: first.map(|shown| shown.deadline.base_due),
                until: first.and_then(|shown| shown.deadline.extendable_until),
                asks_date: first.is_some_and(|shown| shown.deadline.extension.is_some_and(|e| e.told)),
                used: shown.iter().any(|shown| shown.deadline.extended),
                check_locally: rules.iter().any(|rule| rule.extension.is_some() && rule.is_unchecked(Part::Extension)),
            },
        }
    }
}

/// The dates of a request with their argument.
///
/// # Errors
/// `NotFound`.
pub fn explain(desk: &Desk<'_>, asked: IdRequest) -> Result<ExplanationView, Error> {
    let case = desk.vault.read(|view| Case::load(view, asked.id))?;
    let zone = law::parse_zone(&case.office().zone).unwrap_or(chrono_tz::UTC);
    let deadlines = case.deadlines(desk.today(zone), desk.language);
    Ok(ExplanationView { id: case.request.id, number: case.request.number, deadlines })
}

/// The dates that a request would have if it were registered.
///
/// # Errors
/// `Invalid` naming the field.
pub fn preview(desk: &Desk<'_>, asked: PreviewDeadlinesRequest) -> Result<Vec<DeadlineView>, Error> {
    let office = desk.vault.read(|view| view.controller())?.office;
    let zone = law::parse_zone(&office.zone).unwrap_or(chrono_tz::UTC);
    let (received_on, _) = received(&asked.received, zone, desk.now)?;
    let regime = asked.regime.filter(|regime| !regime.is_empty()).unwrap_or_else(|| office.regime.clone());
    if law::regime(&regime).is_none() {
        return Err(Error::invalid("regime", "unknown"));
    }
    super::check_variant(&regime, &asked.rights, &asked.variant)?;
    let wanted = Asked { regime: &regime, rights: &asked.rights, variant: &asked.variant, received_on };
    let ready = Ready::of(&office);
    super::earliest(&wanted, &[], &ready)?;
    let shown = deadlines(&wanted, &[], &[], &ready, &Former::default());
    Ok(shown.into_iter().map(|shown| view(shown, desk.today(zone), desk.language)).collect())
}
