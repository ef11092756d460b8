//! The due date of a request: from the facts, by the rule, with the reasoning.

use crate::count::WorkingDays;
use crate::event::{self, Wait};
use crate::regime::start_is_doubtful;
use crate::step::{Step, Trace};
use crate::{
    Calendar, Cause, Condition, Effect, Event, Extension, LawError, Overflow, Part, PauseDays, Period, Right, Roll,
    Rule, Unit, Waiting, regime,
};
use chrono::{Days, NaiveDate};
use serde::Serialize;

/// What is known about one right of one request.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The regime's id.
    pub regime: &'a str,
    /// The right.
    pub right: Right,
    /// The local date of receipt at the controller; the hour and the awareness of staff do not matter.
    pub received: NaiveDate,
    /// The holidays to step over; without one only Saturdays and Sundays are days of rest, and a step says so.
    pub calendar: Option<&'a Calendar>,
    /// The dated facts, in any order.
    pub events: &'a [Event],
    /// The controller is a small processing agent (ANPD Resolution 2/2022).
    pub small_agent: bool,
    /// A variant of the rule, such as `simplified`.
    pub variant: Option<&'a str>,
    /// The day whose law counts; the day of receipt where absent.
    pub on: Option<NaiveDate>,
    /// Id and version of the rule that the case was opened under. It counts as long as it is known and fits the facts; else, and where
    /// absent, the newest version does.
    pub opened_under: Option<(&'a str, &'a str)>,
}

impl<'a> Facts<'a> {
    /// The facts of a request to which nothing has happened yet.
    #[must_use]
    pub const fn new(regime: &'a str, right: Right, received: NaiveDate) -> Self {
        Self {
            regime,
            right,
            received,
            calendar: None,
            events: &[],
            small_agent: false,
            variant: None,
            on: None,
            opened_under: None,
        }
    }

    /// The same facts with a calendar.
    #[must_use]
    pub const fn with_calendar(mut self, calendar: &'a Calendar) -> Self {
        self.calendar = Some(calendar);
        self
    }

    /// The same facts with events.
    #[must_use]
    pub const fn with_events(mut self, events: &'a [Event]) -> Self {
        self.events = events;
        self
    }
}

/// A due date with everything that has to be kept beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Deadline {
    /// The last day, until its end in the office's local time. While [`waiting`](Self::waiting) is set it is the earliest it can be.
    pub due: NaiveDate,
    /// The reasoning, sentence by sentence.
    pub steps: Vec<Step>,
    /// The rule's id.
    pub rule: String,
    /// The rule's version.
    pub rule_version: String,
    /// Where the rule is written.
    pub source: String,
    /// The rule was not read at its source, or the date rests on an estimate: show it as "check locally".
    pub check_locally: bool,
    /// The calendar that was given.
    pub calendar: Option<String>,
    /// The version of its data.
    pub calendar_version: Option<String>,
    /// The end of the base period, by which a notice of extension has to be out.
    pub base_due: NaiveDate,
    /// The extension that can still be told, if the law knows one and it was not used.
    pub extension: Option<Extension>,
    /// The date that telling it leads to; none where there is none, or where the notice itself names the date.
    pub extendable_until: Option<NaiveDate>,
    /// Whether a notice of extension has moved the date.
    pub extended: bool,
    /// The last day to confirm receipt, where the law asks for that.
    pub acknowledge_by: Option<NaiveDate>,
    /// A wait that has not ended and that keeps the clock from running.
    pub waiting: Option<Waiting>,
    /// What is asked for has to be done at once; the date is for the answer.
    pub act_at_once: bool,
    /// Days that do not count because of ended waits.
    pub paused_days: u32,
}

/// The due date with its reasoning.
///
/// # Errors
/// Any [`LawError`] that the facts earn; there is no likely date.
pub fn due(facts: &Facts<'_>) -> Result<Deadline, LawError> {
    let rule = rule_for(facts)?;
    let mut trace = Trace::telling();
    let mut days = WorkingDays::new(facts.calendar);
    let clock = run(facts, rule, &mut days, &mut trace)?;
    let extension = rule.extension.filter(|_| !clock.extended);
    let extendable_until = match extension.filter(|extension| !extension.told) {
        Some(extension) => {
            let longer = Period { n: clock.period.n.saturating_add(extension.n), ..clock.period };
            let mut days = WorkingDays::new(facts.calendar);
            Some(clock.finish(rule, longer, &mut days, &mut Trace::silent())?.due)
        }
        None => None,
    };
    let acknowledge_by =
        rule.acknowledge.map(|period| days.end(facts.received, period, Overflow::Clamp)).transpose()?;
    say_duties(facts, rule, &clock, acknowledge_by, &mut days, &mut trace)?;
    days.say_caveats(&mut trace);
    let check_rule = say_checks(facts, rule, &clock, &mut trace);
    Ok(Deadline {
        due: clock.due,
        steps: trace.into_steps(),
        rule: rule.id.clone(),
        rule_version: rule.version.clone(),
        source: rule.source.clone(),
        check_locally: check_rule || days.estimated.is_some() || days.without_calendar,
        calendar: facts.calendar.map(|c| c.id().to_owned()),
        calendar_version: facts.calendar.map(|c| c.version().to_owned()),
        base_due: clock.base_due,
        extension,
        extendable_until,
        extended: clock.extended,
        acknowledge_by,
        waiting: clock.waiting,
        act_at_once: rule.act_at_once,
        paused_days: clock.paused,
    })
}

/// What the rule asks for beside the answer.
fn say_duties(
    facts: &Facts<'_>,
    rule: &Rule,
    clock: &Clock,
    acknowledge_by: Option<NaiveDate>,
    days: &mut WorkingDays<'_>,
    trace: &mut Trace,
) -> Result<(), LawError> {
    if let Some(date) = acknowledge_by {
        trace.say(|| Step::new("law-acknowledge").date("date", date));
    }
    if rule.act_at_once {
        trace.say(|| Step::new("law-act-at-once"));
    }
    if rule.no_fixed_period {
        trace.say(|| Step::new("law-no-fixed-period"));
    }
    if let Some(period) = rule.carry_out {
        let date = days.end(clock.due, period, Overflow::Clamp)?;
        trace.say(|| {
            let key = if period.unit == Unit::BusinessDay { "law-carry-out-business-day" } else { "law-carry-out" };
            Step::new(key).number("n", i64::from(period.n)).date("date", date)
        });
    }
    match rule.tell_recipients {
        Some(Period { n: 0, .. }) => trace.say(|| Step::new("law-tell-recipients-at-once")),
        Some(period) => {
            let date = days.end(facts.received, period, Overflow::Clamp)?;
            trace.say(|| Step::new("law-tell-recipients").date("date", date));
        }
        None => {}
    }
    if let Some(period) = rule.no_asking_again {
        let date = days.end(facts.received, period, Overflow::Clamp)?;
        trace.say(|| Step::new("law-no-asking-again").date("date", date));
    }
    // Art 12(4) knows no extension: a refusal is due within the period that the extension prolongs.
    if clock.extended && rule.refusal_in_base_period {
        trace.say(|| Step::new("law-refusal-by").date("date", clock.base_due));
    }
    if let Some(appeal) = rule.appeal {
        trace.say(|| match appeal.extension {
            0 => Step::new("law-appeal").number("n", i64::from(appeal.days)),
            more => {
                Step::new("law-appeal-extendable").number("n", i64::from(appeal.days)).number("more", i64::from(more))
            }
        });
    }
    Ok(())
}

/// What of the rule has to be checked locally for this date; whether anything has.
fn say_checks(facts: &Facts<'_>, rule: &Rule, clock: &Clock, trace: &mut Trace) -> bool {
    if rule.provenance.check_locally() {
        trace.say(|| Step::new("law-check-locally"));
        return true;
    }
    let on = facts.on.unwrap_or(facts.received);
    let mut any = false;
    for (key, applies) in [
        ("law-check-locally-source", rule.unchecked.contains(&Part::Source)),
        ("law-check-locally-start", start_is_doubtful(&rule.unchecked, rule.valid_from, on)),
        ("law-check-locally-extension", clock.extended && rule.unchecked.contains(&Part::Extension)),
        ("law-check-locally-waits", clock.waited && rule.unchecked.contains(&Part::Waits)),
    ] {
        if applies {
            any = true;
            trace.say(|| {
                let step = Step::new(key);
                if key == "law-check-locally-start" { step.date("date", rule.valid_from) } else { step }
            });
        }
    }
    any
}

/// The due date alone: the same date as [`due`] gives, without building the reasoning.
///
/// # Errors
/// As [`due`].
pub fn due_date(facts: &Facts<'_>) -> Result<NaiveDate, LawError> {
    Ok(due_now(facts)?.due)
}

/// A due date without its reasoning.
#[derive(Debug, Clone, Copy)]
pub struct DueNow {
    /// The last day; the earliest it can be while `waiting`.
    pub due: NaiveDate,
    /// The rule that gives it.
    pub rule: &'static Rule,
    /// A wait that has not ended keeps the clock from running.
    pub waiting: bool,
}

/// The due date, the rule that gives it and whether the clock runs, without building the reasoning.
///
/// # Errors
/// As [`due`].
pub fn due_now(facts: &Facts<'_>) -> Result<DueNow, LawError> {
    let rule = rule_for(facts)?;
    let clock = run(facts, rule, &mut WorkingDays::new(facts.calendar), &mut Trace::silent())?;
    Ok(DueNow { due: clock.due, rule, waiting: clock.waiting.is_some() })
}

/// The rule that would be counted by, whatever has happened.
///
/// # Errors
/// [`LawError::UnknownRegime`], [`LawError::NoRule`], [`LawError::NotInForce`].
pub fn rule_for(facts: &Facts<'_>) -> Result<&'static Rule, LawError> {
    let regime =
        regime(facts.regime).ok_or_else(|| LawError::UnknownRegime { id: facts.regime.chars().take(24).collect() })?;
    let on = facts.on.unwrap_or(facts.received);
    let opened =
        facts.opened_under.and_then(|(id, version)| regime.rule_version(id, version, facts.right, facts.variant, on));
    match opened {
        Some(rule) => Ok(rule),
        None => regime.rule(facts.right, facts.variant, on),
    }
}

/// The state of a clock after all events.
#[derive(Debug)]
struct Clock {
    start: NaiveDate,
    period: Period,
    pauses: Vec<Pause>,
    base_due: NaiveDate,
    due: NaiveDate,
    paused: u32,
    extended: bool,
    waiting: Option<Waiting>,
    /// A wait has moved the date, or will.
    waited: bool,
}

/// A period run to its end over the pauses.
struct Finished {
    paused: u32,
    due: NaiveDate,
    waiting: Option<Waiting>,
}

/// Days that do not count, both ends included; there is no last one while nobody has answered.
#[derive(Debug, Clone, Copy)]
struct Pause {
    wait: Wait,
    first: NaiveDate,
    last: Option<NaiveDate>,
}

impl Clock {
    /// Runs a period from the start over the pauses: the days not counted, and the rolled last day.
    fn finish(
        &self,
        rule: &Rule,
        period: Period,
        days: &mut WorkingDays<'_>,
        trace: &mut Trace,
    ) -> Result<Finished, LawError> {
        let end = days.end(rule.first_day.counted_from(self.start)?, period, rule.overflow)?;
        let (mut moved, mut covered, mut paused, mut waiting) = (end, None, 0_u32, None);
        for pause in &self.pauses {
            // A question after the period has run out can no longer stop it.
            if pause.wait.asked > days.roll(moved, rule.roll, &mut Trace::silent())? {
                trace.say(|| Step::new("law-asked-too-late").date("date", pause.wait.asked));
                continue;
            }
            let Some(last) = pause.last else {
                waiting = waiting.or(Some(Waiting { cause: pause.wait.cause, since: pause.wait.asked }));
                continue;
            };
            let first = pause.first.max(self.start).max(covered.unwrap_or(pause.first));
            if first <= last {
                let more = u32::try_from(last.signed_duration_since(first).num_days() + 1).unwrap_or(u32::MAX);
                paused = paused.saturating_add(more);
                moved = end.checked_add_days(Days::new(u64::from(paused))).ok_or(LawError::OutOfRange)?;
                covered = last.succ_opt();
                // What an earlier wait or a later start has already left out is not told again.
                let told_from = match rule.pause_days {
                    PauseDays::BothEnds => first,
                    PauseDays::Between => first.pred_opt().unwrap_or(first),
                };
                trace.say(|| {
                    Step::new(match (pause.wait.cause, rule.pause_days) {
                        (Cause::Identity, _) => "law-pause-identity",
                        (_, PauseDays::BothEnds) => "law-pause-both-ends",
                        (_, PauseDays::Between) => "law-pause-clarification",
                    })
                    .date("from", told_from)
                    .date("to", last)
                    .number("n", i64::from(more))
                });
            }
        }
        if paused > 0 {
            trace.say(|| Step::new("law-pause-moved").number("n", i64::from(paused)).date("date", moved));
        }
        // A period in working days never ends on another day, even when a pause has pushed it there.
        let roll = if paused > 0 && period.unit == Unit::BusinessDay { Roll::NextWorkingDay } else { rule.roll };
        Ok(Finished { paused, due: days.roll(moved, roll, trace)?, waiting })
    }
}

fn run(facts: &Facts<'_>, rule: &Rule, days: &mut WorkingDays<'_>, trace: &mut Trace) -> Result<Clock, LawError> {
    let received = facts.received;
    if let Some(early) = facts.events.iter().find(|event| event.on() < received) {
        return Err(LawError::EventBeforeReceipt { on: early.on(), received });
    }
    trace.say(|| Step::new("law-received").date("date", received));
    let small = rule.small_agent.filter(|_| facts.small_agent);
    let period = small.unwrap_or(rule.period);
    if small.is_some() {
        trace.say(|| Step::new("law-small-agent"));
    }
    let mut clock = Clock {
        start: received,
        period,
        pauses: Vec::new(),
        base_due: received,
        due: received,
        paused: 0,
        extended: false,
        waiting: None,
        waited: false,
    };
    if facts.events.is_empty() {
        let from = rule.first_day.counted_from(received)?;
        let end = days.end(from, period, rule.overflow)?;
        days.say_period(trace, from, period, end, rule.overflow);
        clock.due = days.roll(end, rule.roll, trace)?;
        clock.base_due = clock.due;
        return Ok(clock);
    }
    let pending = heed_waits(facts, rule, &mut clock, days, trace)?;
    let from = rule.first_day.counted_from(clock.start)?;
    let end = days.end(from, period, rule.overflow)?;
    days.say_period(trace, from, period, end, rule.overflow);
    let mut base_trace = if trace.is_telling() { Trace::telling() } else { Trace::silent() };
    let mut finished = clock.finish(rule, period, days, &mut base_trace)?;
    clock.base_due = finished.due;
    let stands = finished.waiting.is_some() || pending.is_some();
    let mut notices = if trace.is_telling() { Trace::telling() } else { Trace::silent() };
    let notice = extension(facts, rule, finished.due, stands, &mut notices);
    let mut tell = |steps: Trace| {
        for step in steps.into_steps() {
            trace.say(|| step);
        }
    };
    match (notice, rule.extension) {
        (Some(notice), Some(Extension { told: true, .. })) => {
            tell(base_trace);
            tell(notices);
            if let Some(until) = notice.until {
                trace.say(|| Step::new("law-extended-told").date("on", notice.on).date("date", until));
                finished.due = until;
            }
            clock.extended = true;
        }
        (Some(notice), Some(extension)) => {
            let longer = Period { n: period.n.saturating_add(extension.n), ..period };
            let end = days.end(from, longer, rule.overflow)?;
            tell(notices);
            trace.say(|| Step::new("law-extended").date("on", notice.on));
            days.say_period(trace, from, longer, end, rule.overflow);
            finished = clock.finish(rule, longer, days, trace)?;
            clock.extended = true;
        }
        _ => {
            tell(base_trace);
            tell(notices);
        }
    }
    clock.waiting = pending.or(finished.waiting);
    if let Some(Waiting { cause, since }) = clock.waiting {
        trace.say(|| {
            Step::new(match cause {
                Cause::Identity => "law-waiting-identity",
                Cause::Clarification => "law-waiting-clarification",
                Cause::Fee => "law-waiting-fee",
            })
            .date("date", since)
        });
    }
    clock.due = finished.due;
    clock.paused = finished.paused;
    clock.waited = clock.paused > 0 || clock.start > received || clock.waiting.is_some();
    Ok(clock)
}

/// Puts every wait into the clock where the rule heeds it, with a sentence where it does not; the wait for a restart that still lasts.
fn heed_waits(
    facts: &Facts<'_>,
    rule: &Rule,
    clock: &mut Clock,
    days: &mut WorkingDays<'_>,
    trace: &mut Trace,
) -> Result<Option<Waiting>, LawError> {
    let mut pending = None;
    let unmoved = days.end(rule.first_day.counted_from(clock.start)?, clock.period, rule.overflow)?;
    let unmoved = days.roll(unmoved, rule.roll, &mut Trace::silent())?;
    for cause in [Cause::Identity, Cause::Clarification, Cause::Fee] {
        for wait in event::waits(facts.events, cause)? {
            match rule.effect(cause) {
                Effect::None => say_no_effect(trace, facts.right, cause),
                Effect::Suspend => match wait.unmet(&rule.conditions) {
                    Some(condition) => trace.say(|| {
                        Step::new(match (condition, cause) {
                            (Condition::Prompt, _) => "law-not-asked-promptly",
                            (Condition::Needed, _) => "law-not-needed",
                        })
                        .date("date", wait.asked)
                    }),
                    None => clock.pauses.extend(pause(wait, rule.pause_days)),
                },
                Effect::Restart if wait.asked > unmoved => {
                    trace.say(|| Step::new("law-asked-too-late").date("date", wait.asked));
                }
                Effect::Restart => match wait.answered {
                    Some(answered) => {
                        clock.start = clock.start.max(answered);
                        trace.say(|| {
                            let key = if cause == Cause::Fee { "law-start-fee" } else { "law-start-identity" };
                            Step::new(key).date("date", answered)
                        });
                    }
                    None => pending = pending.or(Some(Waiting { cause, since: wait.asked })),
                },
            }
        }
    }
    clock.pauses.sort_by_key(|pause| (pause.first, pause.last));
    Ok(pending)
}

fn pause(wait: Wait, counting: PauseDays) -> Option<Pause> {
    let first = match counting {
        PauseDays::BothEnds => wait.asked,
        PauseDays::Between => wait.asked.succ_opt()?,
    };
    Some(Pause { wait, first, last: wait.answered })
}

fn say_no_effect(trace: &mut Trace, right: Right, cause: Cause) {
    trace.say(|| {
        Step::new(match cause {
            Cause::Identity if right.never_waits_for_identity() => "law-never-waits-for-identity",
            Cause::Identity => "law-identity-has-no-effect",
            Cause::Clarification => "law-clarification-has-no-effect",
            Cause::Fee => "law-fee-has-no-effect",
        })
    });
}

/// A notice of extension that moves the date.
#[derive(Debug, Clone, Copy)]
struct Notice {
    on: NaiveDate,
    until: Option<NaiveDate>,
}

/// The notice that opens the longer period, or none, with a sentence for each notice that does not.
fn extension(
    facts: &Facts<'_>,
    rule: &Rule,
    base_due: NaiveDate,
    clock_stands: bool,
    trace: &mut Trace,
) -> Option<Notice> {
    let mut valid = None;
    for event in facts.events {
        let Event::Extended { on, reasons, until } = *event else { continue };
        match rule.extension {
            None => trace.say(|| Step::new("law-extension-none").date("on", on)),
            Some(_) if on > base_due && !clock_stands => {
                trace.say(|| Step::new("law-extension-late").date("on", on).date("date", base_due));
            }
            Some(extension) if extension.reasons && !reasons => {
                trace.say(|| Step::new("law-extension-without-reasons").date("on", on));
            }
            Some(extension) if extension.told && until.is_none_or(|until| until <= base_due) => {
                trace.say(|| Step::new("law-extension-without-date").date("on", on));
            }
            Some(_) if valid.is_some() => trace.say(|| Step::new("law-extension-only-once").date("on", on)),
            Some(_) => valid = Some(Notice { on, until }),
        }
    }
    valid
}
