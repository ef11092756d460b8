//! The clocks of a breach: to the authority, to the people concerned, and what follows.

use crate::count::WorkingDays;
use crate::regime::{in_force, start_is_doubtful};
use crate::step::{Step, Trace};
use crate::zone::{count_hours, is_earlier_of_two};
use crate::{BreachRule, Calendar, CountsFrom, LawError, Overflow, Part, Period, Unit, regime};
use chrono::{DateTime, FixedOffset, NaiveDate};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// What a breach clock is the clock of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Duty {
    /// Notice to the supervisory authority.
    NotifyAuthority,
    /// Notice to the people concerned.
    NotifySubjects,
    /// The missing parts of a notice to the authority.
    CompleteNotice,
    /// Finding out whether the breach has to be notified.
    Assess,
    /// Keeping the record of the breach; the date is the first on which it may go.
    KeepRecord,
    /// Keeping the public notice up that stands in for notices to each person.
    KeepPublicNotice,
}

impl Duty {
    /// All duties.
    pub const ALL: [Self; 6] = [
        Self::NotifyAuthority,
        Self::NotifySubjects,
        Self::CompleteNotice,
        Self::Assess,
        Self::KeepRecord,
        Self::KeepPublicNotice,
    ];

    /// The Fluent message that names the duty.
    #[must_use]
    pub const fn message_key(self) -> &'static str {
        match self {
            Self::NotifyAuthority => "law-duty-notify-authority",
            Self::NotifySubjects => "law-duty-notify-subjects",
            Self::CompleteNotice => "law-duty-complete-notice",
            Self::Assess => "law-duty-assess",
            Self::KeepRecord => "law-duty-keep-record",
            Self::KeepPublicNotice => "law-duty-keep-public-notice",
        }
    }
}

/// What is known about the breach.
#[derive(Debug, Clone, Copy)]
pub struct BreachFacts<'a> {
    /// The regime's id.
    pub regime: &'a str,
    /// Awareness with reasonable certainty, in the office's zone.
    pub aware: DateTime<Tz>,
    /// The holidays to step over where a clock counts working days.
    pub calendar: Option<&'a Calendar>,
    /// The controller is a small processing agent (ANPD Resolution 2/2022).
    pub small_agent: bool,
    /// Somebody meant harm.
    pub malicious: bool,
    /// The day on which the breach was assessed as notifiable.
    pub assessed: Option<NaiveDate>,
    /// The day of the notice to the authority.
    pub authority_notified: Option<NaiveDate>,
    /// The day of the notice to the people concerned.
    pub subjects_notified: Option<NaiveDate>,
    /// The day whose law counts; the day of awareness where absent.
    pub on: Option<NaiveDate>,
}

impl<'a> BreachFacts<'a> {
    /// The facts of a breach that has just become known.
    #[must_use]
    pub const fn new(regime: &'a str, aware: DateTime<Tz>) -> Self {
        Self {
            regime,
            aware,
            calendar: None,
            small_agent: false,
            malicious: false,
            assessed: None,
            authority_notified: None,
            subjects_notified: None,
            on: None,
        }
    }
}

/// When a duty is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum BreachDue {
    /// At a moment.
    At(DateTime<FixedOffset>),
    /// By the end of a day, local time.
    EndOf(NaiveDate),
    /// Without undue delay: the law gives no number.
    WithoutDelay,
    /// Not yet: the day it counts from is not known.
    NotStarted(CountsFrom),
}

/// One clock of a breach, with its reasoning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BreachClock {
    /// What is due.
    pub duty: Duty,
    /// When.
    pub due: BreachDue,
    /// The end under Regulation 1182/71 Art 3(1), for information; `due` errs early.
    pub strict_end: Option<DateTime<FixedOffset>>,
    /// The reasoning, sentence by sentence.
    pub steps: Vec<Step>,
    /// The rule's id.
    pub rule: String,
    /// The rule's version.
    pub rule_version: String,
    /// Where the rule is written.
    pub source: String,
    /// Show it as "check locally".
    pub check_locally: bool,
    /// The calendar that was given.
    pub calendar: Option<String>,
    /// The version of its data.
    pub calendar_version: Option<String>,
}

/// The clocks of a breach under a regime, in the order of its file: the authority first.
///
/// Whether a duty exists at all depends on the risk, which is not decided here.
///
/// # Errors
/// [`LawError::UnknownRegime`], [`LawError::NoBreachRule`], [`LawError::NotInForce`], and what counting may earn.
pub fn breach(facts: &BreachFacts<'_>) -> Result<Vec<BreachClock>, LawError> {
    let regime =
        regime(facts.regime).ok_or_else(|| LawError::UnknownRegime { id: facts.regime.chars().take(24).collect() })?;
    if regime.breach.is_empty() {
        return Err(LawError::NoBreachRule { regime: regime.id.clone() });
    }
    let on = facts.on.unwrap_or_else(|| facts.aware.date_naive());
    let clocks: Vec<BreachClock> = regime
        .breach
        .iter()
        .filter(|rule| in_force(rule.valid_from, rule.valid_to, on))
        .map(|rule| clock(facts, rule))
        .collect::<Result<_, _>>()?;
    if clocks.is_empty() {
        return Err(LawError::NotInForce { regime: regime.id.clone(), on });
    }
    Ok(clocks)
}

fn clock(facts: &BreachFacts<'_>, rule: &BreachRule) -> Result<BreachClock, LawError> {
    let mut trace = Trace::telling();
    let mut days = WorkingDays::new(facts.calendar);
    let aware = facts.aware.fixed_offset();
    let from = match rule.counts_from {
        CountsFrom::Aware => Some(facts.aware.date_naive()),
        CountsFrom::Assessed => facts.assessed,
        CountsFrom::AuthorityNotified => facts.authority_notified,
        CountsFrom::SubjectsNotified => facts.subjects_notified,
    };
    match (rule.counts_from, from) {
        (CountsFrom::Aware, _) => trace.say(|| Step::new("law-breach-aware").moment("at", aware)),
        (CountsFrom::Assessed, Some(date)) => trace.say(|| Step::new("law-breach-from-assessment").date("date", date)),
        (CountsFrom::AuthorityNotified, Some(date)) => {
            trace.say(|| Step::new("law-breach-from-authority-notice").date("date", date));
        }
        (CountsFrom::SubjectsNotified, Some(date)) => {
            trace.say(|| Step::new("law-breach-from-subjects-notice").date("date", date));
        }
        (_, None) => {}
    }
    let mut strict_end = None;
    let due = match (rule.period, from) {
        (None, _) => {
            trace.say(|| Step::new("law-breach-without-delay"));
            BreachDue::WithoutDelay
        }
        (Some(_), None) => {
            trace.say(|| {
                Step::new(match rule.counts_from {
                    CountsFrom::Aware | CountsFrom::Assessed => "law-breach-not-assessed",
                    CountsFrom::AuthorityNotified => "law-breach-authority-not-notified",
                    CountsFrom::SubjectsNotified => "law-breach-subjects-not-notified",
                })
            });
            BreachDue::NotStarted(rule.counts_from)
        }
        (Some(Period { n, unit: Unit::Hour }), Some(_)) => {
            let end = count_hours(facts.aware, n)?;
            if is_earlier_of_two(facts.aware) {
                trace.say(|| Step::new("law-breach-time-shown-twice"));
            }
            trace.say(|| Step::new("law-breach-hours").number("n", i64::from(n)).moment("at", end.due));
            if end.due.offset() != aware.offset() {
                trace.say(|| Step::new("law-breach-clock-change"));
            }
            if rule.strict_end {
                trace.say(|| Step::new("law-breach-strict-end").moment("at", end.strict_end));
                strict_end = Some(end.strict_end);
            }
            BreachDue::At(end.due)
        }
        (Some(period), Some(from)) => {
            let small = rule.small_agent.filter(|_| facts.small_agent);
            let malicious = rule.malicious.filter(|_| facts.malicious);
            let period = malicious.or(small).unwrap_or(period);
            if malicious.is_some() {
                trace.say(|| Step::new("law-breach-malicious"));
            } else if small.is_some() {
                trace.say(|| Step::new("law-small-agent"));
            }
            let end = days.end(from, period, Overflow::Clamp)?;
            match rule.duty {
                Duty::KeepRecord => trace.say(|| Step::new("law-breach-keep-record").date("date", end)),
                Duty::KeepPublicNotice => trace.say(|| Step::new("law-breach-keep-public-notice").date("date", end)),
                _ => days.say_period(&mut trace, from, period, end, Overflow::Clamp),
            }
            BreachDue::EndOf(days.roll(end, rule.roll, &mut trace)?)
        }
    };
    days.say_caveats(&mut trace);
    let on = facts.on.unwrap_or_else(|| facts.aware.date_naive());
    let check = if rule.provenance.check_locally() {
        Some(Step::new("law-check-locally"))
    } else if rule.unchecked.contains(&Part::Source) {
        Some(Step::new("law-check-locally-source"))
    } else if start_is_doubtful(&rule.unchecked, rule.valid_from, on) {
        Some(Step::new("law-check-locally-start").date("date", rule.valid_from))
    } else {
        None
    };
    let check_rule = check.is_some();
    if let Some(step) = check {
        trace.say(|| step);
    }
    Ok(BreachClock {
        duty: rule.duty,
        due,
        strict_end,
        steps: trace.into_steps(),
        rule: rule.id.clone(),
        rule_version: rule.version.clone(),
        source: rule.source.clone(),
        check_locally: check_rule || days.estimated.is_some() || days.without_calendar,
        calendar: facts.calendar.map(|c| c.id().to_owned()),
        calendar_version: facts.calendar.map(|c| c.version().to_owned()),
    })
}
