//! Made-up requests: what came, what happened since, how it ended. The due date is what `law` makes of the facts, the phase what the gates do.

use super::calendar::{Diary, after, before};
use super::data::Data;
use super::dice::Dice;
use super::people::{self, Made};
use crate::clock::{self, Asked, Former, Ready, Since, settled};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use model::gate::CaseFacts;
use model::request::{Channel, DocumentKind, EventKind, Outcome, Phase, RequesterType, Standing, TaskState};
use vault::registers::clocks::Clock;
use vault::registers::requests::{Event, Request};
use vault::registers::tasks::Task;

const CASE: u64 = 3;

/// What all requests of a filling share.
pub(super) struct Setting<'a> {
    pub(super) data: &'a Data,
    pub(super) seed: u64,
    pub(super) count: u64,
    pub(super) diary: Diary,
    pub(super) ready: Ready,
    pub(super) former: Former,
    /// Id of what the office counts with.
    pub(super) counting: i64,
    pub(super) controller: i64,
    pub(super) officer: String,
    /// Subject records by the number of the person.
    pub(super) subjects: Vec<i64>,
    pub(super) sources: Vec<i64>,
}

/// A request with everything that belongs to it.
pub(super) struct Case {
    pub(super) request: Request,
    pub(super) events: Vec<Event>,
    pub(super) clocks: Vec<Clock>,
    /// Their `request` is still 0.
    pub(super) tasks: Vec<Task>,
    /// Which, by what method, when.
    pub(super) confirmations: Vec<(&'static str, &'static str, DateTime<Utc>)>,
    /// The answer has left the office.
    pub(super) released: Option<DocumentKind>,
}

const CHANNELS: &[(u64, Channel)] = &[
    (52, Channel::Email),
    (22, Channel::Portal),
    (10, Channel::Phone),
    (10, Channel::Letter),
    (4, Channel::InPerson),
    (2, Channel::Other),
];

/// Rights and which of a group's four texts asks for them.
const RIGHTS: &[(u64, (&[&str], usize))] = &[
    (44, (&["access"], 0)),
    (4, (&["access", "portability"], 0)),
    (21, (&["erasure"], 1)),
    (3, (&["access", "erasure"], 1)),
    (8, (&["rectification"], 2)),
    (1, (&["restriction", "rectification"], 2)),
    (9, (&["objection-marketing"], 3)),
    (6, (&["withdrawal"], 3)),
    (2, (&["objection"], 3)),
    (1, (&["automated-decision"], 3)),
    (1, (&["complaint"], 3)),
];

const CALIFORNIAN: &[(u64, (&[&str], usize))] = &[
    (40, (&["access"], 0)),
    (25, (&["erasure"], 1)),
    (8, (&["rectification"], 2)),
    (20, (&["do-not-sell"], 3)),
    (7, (&["opt-out", "limit"], 3)),
];

const STANDINGS: &[(u64, Standing)] = &[
    (90, Standing::Subject),
    (3, Standing::Agent),
    (2, Standing::Lawyer),
    (2, Standing::Parent),
    (1, Standing::Guardian),
    (1, Standing::Heir),
    (1, Standing::Authority),
];

const OUTCOMES: &[(u64, Outcome)] = &[
    (63, Outcome::Fully),
    (8, Outcome::Partly),
    (11, Outcome::NothingFound),
    (5, Outcome::Refused),
    (4, Outcome::NotIdentified),
    (5, Outcome::Withdrawn),
    (1, Outcome::Transferred),
    (3, Outcome::Duplicate),
];

const METHODS: &[&str] = &["reply-from-address-on-file", "code-second-channel", "call-back", "knowledge"];

/// After how many days a request is finished: most in good time, a few late.
fn duration(dice: &mut Dice) -> u64 {
    match dice.below(100) {
        0..=69 => dice.between(2, 24),
        70..=92 => dice.between(18, 30),
        93..=97 => dice.between(28, 44),
        _ => dice.between(32, 80),
    }
}

/// How far an open request has come.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Received,
    Identified,
    Collecting,
    Collected,
    Released,
}

/// The request with this number; none only if there are no people.
pub(super) fn case(set: &Setting<'_>, number: u64) -> Option<Case> {
    let mut dice = Dice::of(set.seed, CASE, number);
    let dice = &mut dice;
    let people = u64::try_from(set.subjects.len()).unwrap_or(0);
    let (asking, other) = (dice.below(people), dice.below(people));
    let Made { group, person, .. } = people::person(set.data, set.seed, asking)?;
    let standing = dice.weighed(STANDINGS).copied().unwrap_or(Standing::Subject);
    let for_other = standing != Standing::Subject;
    let claim = if for_other { people::person(set.data, set.seed, other).map(|made| made.person) } else { None };
    let californian = group.regime == "ccpa";
    let (rights, text) = *dice.weighed(if californian { CALIFORNIAN } else { RIGHTS })?;
    let channel = dice.weighed(CHANNELS).copied().unwrap_or(Channel::Email);
    let registered_at = set.diary.registered(number, set.count);
    let (received_on, received_at) = received(set, dice, channel, registered_at);

    let days = duration(dice);
    let end = after(received_on, days);
    let closed = end < set.diary.today;
    let last = if closed { end } else { set.diary.today };
    let outcome = if closed { dice.weighed(OUTCOMES).copied() } else { None };
    let mut events = happened(dice, received_on, last, days);
    if outcome == Some(Outcome::NotIdentified) {
        events.retain(|event| event.kind != EventKind::IdentityReceived);
    }
    let waiting = clock::waiting(&events);
    let stage = stage(set, dice, received_on, days, outcome, waiting);

    let mut request = Request {
        id: 0,
        controller: set.controller,
        number: String::new(),
        requester: person,
        requester_type: match dice.below(10) {
            0..=7 => RequesterType::Customer,
            8 => RequesterType::Employee,
            _ => RequesterType::Other,
        },
        standing,
        mandate: if for_other { dice.text(&set.data.office.mandates).to_owned() } else { String::new() },
        subject_claim: claim,
        subject: None,
        country: group.country.clone(),
        description: group.texts.get(text).cloned().unwrap_or_default(),
        channel,
        received_at,
        received_on,
        registered_at,
        language: group.language.clone(),
        regime: group.regime.clone(),
        rights: rights.iter().map(|right| (*right).to_owned()).collect(),
        variant: String::new(),
        owner: if outcome.is_none() && dice.chance(8) { None } else { Some(set.officer.clone()) },
        due: None,
        phase: Phase::Received,
        identity: stage >= Stage::Identified,
        ownership: stage >= Stage::Collecting,
        no_sources: false,
        outcome,
        closing_reason: outcome.and_then(|o| dice.pick(o.reasons())).map(|reason| (*reason).to_owned()),
        closing_note: String::new(),
        closed_at: outcome.map(|_| set.diary.at(end, 480).max(registered_at)),
        mail: None,
        mail_view: None,
    };
    let tasks = tasks(set, dice, received_on, last, stage, outcome.is_some());
    request.no_sources = stage >= Stage::Collected && tasks.is_empty();
    if request.ownership {
        request.subject = place(set, if for_other { other } else { asking });
    }
    let method = dice.pick(METHODS).copied().unwrap_or_default();
    let confirmed = set.diary.at(after(received_on, 2).min(last), 120).max(registered_at);
    let mut confirmations = Vec::new();
    if request.identity {
        confirmations.push(("identity", method, confirmed));
    }
    if request.ownership {
        let later = (confirmed + TimeDelta::minutes(12)).min(set.diary.now);
        confirmations.push(("ownership", "customer-number", later));
    }
    let report = rights.iter().any(|right| matches!(*right, "access" | "portability"));
    let answer = if report { DocumentKind::AccessReport } else { DocumentKind::Completion };
    let released = (stage == Stage::Released && outcome.is_none()).then_some(answer);
    // Where the facts earn no date, such as an extension that the rule does not know, they did not happen.
    let counted = |events: &[Event]| {
        let since = Since::Facts(&set.former);
        settled(&Asked::of(&request), events, &[], set.counting, &set.ready, since).ok()
    };
    let counted = counted(&events).or_else(|| {
        events.clear();
        counted(&events)
    });
    let (clocks, due) = counted.map(|settled| (settled.clocks, settled.due)).unwrap_or_default();
    request.due = due;
    request.phase = CaseFacts {
        standing,
        closed: outcome,
        identity: request.identity,
        ownership: request.ownership,
        waiting: clock::waiting(&events),
        report_needed: report,
        tasks: tasks.iter().map(|task| task.state).collect(),
        no_sources: request.no_sources,
        corrections_open: 0,
        checklist_open: 0,
        documents: released.iter().map(|kind| (*kind, true, false)).collect(),
    }
    .phase();
    Some(Case { request, events, clocks, tasks, confirmations, released })
}

/// The record of the person with this number.
fn place(set: &Setting<'_>, number: u64) -> Option<i64> {
    usize::try_from(number).ok().and_then(|n| set.subjects.get(n)).copied()
}

/// When it came, as the channel has it: a letter bears a day, a call and a mail an hour.
fn received(
    set: &Setting<'_>,
    dice: &mut Dice,
    channel: Channel,
    registered_at: DateTime<Utc>,
) -> (NaiveDate, Option<DateTime<Utc>>) {
    let minutes = match channel {
        Channel::Letter | Channel::Other => return (before(set.diary.local(registered_at), dice.below(4)), None),
        Channel::Email => dice.below(40 * 60),
        Channel::Portal => dice.below(20 * 60),
        Channel::Phone | Channel::InPerson => dice.below(15),
    };
    let at = registered_at - TimeDelta::minutes(i64::try_from(minutes).unwrap_or(0));
    (set.diary.local(at), Some(at))
}

/// The dated facts up to a day. What lies after it has not happened yet: then the office waits.
fn happened(dice: &mut Dice, received: NaiveDate, last: NaiveDate, days: u64) -> Vec<Event> {
    let mut events = Vec::new();
    let mut add = |kind, on, reasons: &str| {
        if on <= last {
            let asked = matches!(kind, EventKind::IdentityAsked | EventKind::ClarificationAsked);
            let found = asked.then_some(true);
            events.push(Event { prompt: found, needed: found, ..Event::new(kind, on, reasons.to_owned()) });
        }
    };
    if dice.chance(70) {
        add(EventKind::Acknowledged, after(received, dice.below(3)), "");
    }
    let asked = after(received, dice.between(1, 3));
    let answered = after(asked, dice.between(1, 8));
    if dice.chance(18) {
        add(EventKind::IdentityAsked, asked, "");
        add(EventKind::IdentityReceived, answered, "");
    } else if dice.chance(7) {
        add(EventKind::ClarificationAsked, asked, "");
        add(EventKind::ClarificationReceived, answered, "");
    }
    if days > 28 && dice.chance(60) {
        add(EventKind::Extended, after(received, dice.between(18, 26)), "Many data sources; archives on paper.");
    }
    events
}

fn stage(
    set: &Setting<'_>,
    dice: &mut Dice,
    received: NaiveDate,
    days: u64,
    outcome: Option<Outcome>,
    waiting: bool,
) -> Stage {
    let luck = dice.below(100);
    match outcome {
        Some(outcome) if outcome.is_answer() => Stage::Released,
        Some(Outcome::Refused) => Stage::Collecting,
        Some(Outcome::NotIdentified) => Stage::Received,
        Some(_) => {
            if luck < 50 {
                Stage::Received
            } else {
                Stage::Collecting
            }
        }
        None if waiting => Stage::Received,
        None => {
            let age = u64::try_from((set.diary.today - received).num_days()).unwrap_or(0);
            match (luck + 2 * (age * 100 / days.max(1)).min(100)) / 3 {
                0..=29 => Stage::Received,
                30..=41 => Stage::Identified,
                42..=69 => Stage::Collecting,
                70..=90 => Stage::Collected,
                _ => Stage::Released,
            }
        }
    }
}

/// What the data sources had to do. Of those of an open request still being collected, the first has not answered.
fn tasks(
    set: &Setting<'_>,
    dice: &mut Dice,
    received: NaiveDate,
    last: NaiveDate,
    stage: Stage,
    closed: bool,
) -> Vec<Task> {
    if stage < Stage::Collecting || (stage > Stage::Collecting && dice.chance(30)) {
        return Vec::new();
    }
    let count = usize::try_from(dice.between(1, 3)).unwrap_or(1).min(set.sources.len());
    let start = dice.index(set.sources.len());
    let made_on = after(received, dice.between(2, 4)).min(last);
    let mut tasks = Vec::new();
    for (n, source) in set.sources.iter().cycle().skip(start).take(count).enumerate() {
        let waits = !closed && stage == Stage::Collecting && (n == 0 || dice.chance(40));
        let luck = dice.below(100);
        let state = match luck {
            _ if waits && luck < 30 => TaskState::Open,
            _ if waits => TaskState::Sent,
            0..=59 => TaskState::Answered,
            60..=91 => TaskState::NothingFound,
            _ => TaskState::Exception,
        };
        let answered_on = after(made_on, dice.between(1, 7)).min(last);
        tasks.push(Task {
            id: 0,
            request: 0,
            source: *source,
            question: dice.text(&set.data.office.questions).to_owned(),
            due: Some(after(made_on, 10)),
            state,
            made_at: set.diary.at(made_on, 60),
            sent_on: (state != TaskState::Open).then_some(made_on),
            answered_at: state.is_done().then(|| set.diary.at(answered_on, 300)),
            note: if state.is_done() { dice.text(&set.data.office.notes).to_owned() } else { String::new() },
        });
    }
    tasks
}
