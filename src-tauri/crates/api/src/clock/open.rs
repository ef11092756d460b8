//! What a case was opened under: the rule version and the counting that each of its clocks keeps.

use super::{Asked, events, facts, no_clock, rights};
use crate::Error;
use chrono::NaiveDate;
use law::{Calendar, DueNow, Event, Right, Rule};
use model::office::Office;
use std::collections::BTreeMap;
use vault::registers::clocks::{Clock, Counting};
use vault::registers::requests::Event as Recorded;
use vault::{VaultError, View};

/// What an office counts with today.
pub(crate) fn counting_of(office: &Office) -> Counting {
    Counting {
        calendar: office.calendar.clone(),
        version: law::calendar_data_version().to_owned(),
        closing_days: office.closing_days.clone(),
        small_agent: office.small_agent,
    }
}

/// A counting with its calendar loaded, once for many requests.
#[derive(Debug, Clone)]
pub(crate) struct Ready {
    pub(crate) calendar: Option<Calendar>,
    pub(crate) small_agent: bool,
}

impl Ready {
    /// What an office counts with today.
    pub(crate) fn of(office: &Office) -> Ready {
        let calendar = Calendar::bundled(&office.calendar).ok();
        Ready {
            calendar: calendar.map(|calendar| calendar.with_closing_days(office.closing_days.iter().copied())),
            small_agent: office.small_agent,
        }
    }

    /// A counting of the past; none where nobody knows its holiday data any more.
    pub(crate) fn at(counting: &Counting) -> Option<Ready> {
        let calendar = Calendar::bundled_at(&counting.calendar, &counting.version).ok()?;
        Some(Ready {
            calendar: Some(calendar.with_closing_days(counting.closing_days.iter().copied())),
            small_agent: counting.small_agent,
        })
    }
}

/// The countings that cases were opened under, each loaded when it is first asked for.
#[derive(Debug, Default)]
pub(crate) struct Former(BTreeMap<i64, Option<Ready>>);

impl Former {
    /// Those of these clocks, but for the one that the office counts with today.
    pub(crate) fn of(view: &View<'_>, clocks: &[Clock], today: Option<i64>) -> Result<Former, VaultError> {
        let mut former = Former::default();
        for clock in clocks.iter().filter(|clock| Some(clock.counting) != today) {
            if let std::collections::btree_map::Entry::Vacant(place) = former.0.entry(clock.counting) {
                place.insert(Ready::at(&view.counting(clock.counting)?));
            }
        }
        Ok(former)
    }

    pub(crate) fn get(&self, id: i64) -> Option<&Ready> {
        self.0.get(&id).and_then(Option::as_ref)
    }
}

/// The clocks of a request counted anew, and its earliest due date.
pub(crate) struct Settled {
    pub(crate) clocks: Vec<Clock>,
    pub(crate) due: Option<NaiveDate>,
}

/// What today's law and calendar say about one right.
struct Now {
    due: NaiveDate,
    rule: &'static Rule,
    waiting: bool,
    counting: i64,
}

impl Now {
    fn clock(&self, right: Right) -> Clock {
        Clock {
            right: right.id().to_owned(),
            rule: self.rule.id.clone(),
            rule_version: self.rule.version.clone(),
            counting: self.counting,
            due: self.due,
            stands: self.waiting,
            later: None,
            kept: None,
        }
    }

    /// What an officer is asked about, so that the same question is not put twice.
    fn question(&self) -> String {
        format!("{}@{} {}", self.rule.id, self.rule.version, self.counting)
    }

    fn is_what_it_was_opened_under(&self, opened: &Clock) -> bool {
        (opened.counting, opened.rule.as_str(), opened.rule_version.as_str())
            == (self.counting, self.rule.id.as_str(), self.rule.version.as_str())
    }
}

/// How the date of an opened clock is known.
#[derive(Clone, Copy)]
pub(crate) enum Since<'a> {
    /// The facts may have changed: it is counted again with what the case was opened under.
    Facts(&'a Former),
    /// Nothing about the case has changed: it is the one that stands, as does the earliest date of the request.
    Data(Option<NaiveDate>),
}

/// Counts the clocks of a request anew.
///
/// A clock that today's law and calendar would move earlier, or not at all, goes by them; one that they would move later keeps what it was
/// opened under, and the later date is noted for the officer to decide.
///
/// # Errors
/// `Invalid` naming the rule when the facts cannot be.
pub(crate) fn settled(
    asked: &Asked<'_>,
    recorded: &[Recorded],
    opened: &[Clock],
    counting: i64,
    ready: &Ready,
    since: Since<'_>,
) -> Result<Settled, Error> {
    let events = events(recorded);
    let mut clocks = Vec::new();
    for right in rights(asked) {
        let now = match law::due_now(&facts(asked, right, &events, ready)) {
            Ok(DueNow { due, rule, waiting }) => Now { due, rule, waiting, counting },
            Err(error) if no_clock(&error) => continue,
            Err(error) => return Err(Error::invalid("received", error.rule())),
        };
        clocks.push(match opened.iter().find(|clock| clock.right == right.id()) {
            Some(clock) => one(asked, &events, right, clock, &now, ready, since)?,
            None => now.clock(right),
        });
    }
    if let (Since::Data(Some(stands)), true) = (since, opened.is_empty()) {
        unwritten(&mut clocks, stands);
    }
    let due = clocks.iter().map(|clock| clock.due).min();
    Ok(Settled { clocks, due })
}

/// A case from before clocks were kept: its date stands, and where it would move later the officer is asked.
fn unwritten(clocks: &mut [Clock], stands: NaiveDate) {
    if let Some(first) = clocks.iter_mut().min_by_key(|clock| clock.due)
        && first.due > stands
    {
        first.later = Some(first.due);
        first.due = stands;
    }
}

fn one(
    asked: &Asked<'_>,
    events: &[Event],
    right: Right,
    opened: &Clock,
    now: &Now,
    ready: &Ready,
    since: Since<'_>,
) -> Result<Clock, Error> {
    if now.is_what_it_was_opened_under(opened) {
        return Ok(now.clock(right));
    }
    let under = |ready: &Ready| {
        let mut facts = facts(asked, right, events, ready);
        facts.opened_under = Some((&opened.rule, &opened.rule_version));
        law::due_now(&facts).map_err(|error| Error::invalid("received", error.rule()))
    };
    let keeps_rule = |rule: &Rule| (rule.id.as_str(), rule.version.as_str()) == (&*opened.rule, &*opened.rule_version);
    let was = match since {
        Since::Data(_) => opened.due,
        Since::Facts(former) => {
            // Where nobody knows the former data any more, a change of facts leads to today's.
            let then = if opened.counting == now.counting { Some(ready) } else { former.get(opened.counting) };
            match then.map(under).transpose()? {
                Some(DueNow { due, rule, .. }) if keeps_rule(rule) => due,
                // A corrected receipt or right has led to another rule.
                _ => return Ok(now.clock(right)),
            }
        }
    };
    if now.due < was {
        return Ok(now.clock(right));
    }
    let keeping = |counting: i64, due: NaiveDate| Clock {
        rule: opened.rule.clone(),
        rule_version: opened.rule_version.clone(),
        counting,
        due,
        ..now.clock(right)
    };
    if now.due == was {
        // The rule version is kept; the calendar of today is taken, as long as the date stands by both.
        let DueNow { due, rule, .. } = under(ready)?;
        let counting = if due == was && keeps_rule(rule) { now.counting } else { opened.counting };
        return Ok(keeping(counting, was));
    }
    let answered = opened.kept.as_deref() == Some(now.question().as_str());
    let kept = opened.kept.clone().filter(|_| answered);
    Ok(Clock { later: (!answered).then_some(now.due), kept, ..keeping(opened.counting, was) })
}

/// The officer's word on a later date: the clock goes by today's law and calendar, or stays and is not asked about again.
pub(crate) fn answered(clock: &Clock, today: &Clock, moves: bool) -> Clock {
    if moves {
        return today.clone();
    }
    let question = format!("{}@{} {}", today.rule, today.rule_version, today.counting);
    Clock { later: None, kept: Some(question), ..clock.clone() }
}

/// The clocks as today's law and calendar alone would have them.
pub(crate) fn today(
    asked: &Asked<'_>,
    recorded: &[Recorded],
    counting: i64,
    ready: &Ready,
) -> Result<Vec<Clock>, Error> {
    Ok(settled(asked, recorded, &[], counting, ready, Since::Facts(&Former::default()))?.clocks)
}
