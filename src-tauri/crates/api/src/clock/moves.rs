//! When law, calendar or closing days change: which open cases move, and why. Earlier dates are taken at once; later ones wait for the
//! officer's word.

use super::open::{answered, today};
use super::{Asked, Former, Ready, Since, counting_of, settled};
use crate::case::{Case, request_ref};
use crate::wire::clocks::{DecideMovesRequest, MoveView, MovesView};
use crate::wire::{Changed, NothingRequest};
use crate::{Desk, Error, changed};
use chrono::{DateTime, NaiveDate, Utc};
use model::office::Office;
use serde::{Deserialize, Serialize};
use vault::registers::clocks::{Clock, Counting, OpenCase};
use vault::registers::requests::Request;
use vault::{Action, Tx, Vault, VaultError, View};

/// The setting that remembers what the open cases were last looked at with: each officer's own, since not all see the same cases.
fn checked_key(officer: &str) -> String {
    format!("clocks.checked:{officer}")
}
const SHOWN: u32 = 200;
/// What else is out of date once clocks have moved.
const CHANGED: &[&str] = &["requests", "today", "clocks"];

/// What the open cases were last looked at with.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Checked {
    /// The newest change of who may see which case: an officer who sees more cases looks at those as well.
    #[serde(default)]
    seen: u64,
    rules: String,
    counting: i64,
}

/// What looking at the open cases has found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Review {
    /// Cases that were looked at.
    pub cases: usize,
    /// Cases whose date has moved earlier.
    pub earlier: usize,
    /// Cases that would move later and wait for the officer.
    pub later: usize,
}

/// Looks at all open cases again where the rules, the holiday data or what the office counts with are not those of the last time. Dates that
/// move earlier are taken at once, each with an entry of its own in the trail; dates that would move later are only noted.
///
/// # Errors
/// `ReadOnly` while a rolled-back vault is not accepted; failures of the store. What was written before stays, and the rest is done the
/// next time.
pub fn catch_up(vault: &Vault, now: DateTime<Utc>) -> Result<Review, Error> {
    let controller = match vault.read(|view| view.controller()) {
        Ok(controller) => controller,
        // Before the office is registered there is no case either.
        Err(VaultError::NotFound) => return Ok(Review::default()),
        Err(error) => return Err(error.into()),
    };
    // Whoever only reads writes no dates either; the next officer does.
    if !vault.officer().role.may_write() {
        return Ok(Review::default());
    }
    let counting = counting_of(&controller.office);
    let key = checked_key(&vault.officer().id);
    let (known, seen) =
        vault.read(|view| Ok(((view.counting_id(&counting)?, view.setting(&key)?), view.last_confining()?)))?;
    if let (Some(id), Some(text)) = &known
        && serde_json::from_str::<Checked>(text).is_ok_and(|checked| checked == Checked::now(*id, seen))
    {
        return Ok(Review::default());
    }
    let id = match known.0 {
        Some(id) => id,
        None => vault.transact(Action("clocks.counting"), now, |tx| {
            tx.note("calendar", &counting.calendar);
            tx.note("version", &counting.version);
            tx.keep_counting(&counting)
        })?,
    };
    let ready = Ready::of(&controller.office);
    let (mut review, mut quiet, mut earlier) = (Review::default(), Vec::new(), Vec::new());
    vault.read(|view| {
        view.each_open_case(|case| {
            review.cases += 1;
            let Some(found) = look_at(case, id, &ready) else { return Ok(()) };
            review.later += usize::from(found.clocks.iter().any(|clock| clock.later.is_some()));
            if found.due == found.request.due {
                quiet.push((found.request.id, found.clocks));
            } else {
                review.earlier += 1;
                earlier.push(found);
            }
            Ok(())
        })
    })?;
    for found in earlier {
        vault.transact(Action("clock.moved-earlier"), now, |tx| move_now(tx, &found, id))?;
    }
    vault.transact(Action("clocks.checked"), now, |tx| {
        for (request, clocks) in &quiet {
            tx.set_clocks(*request, clocks)?;
        }
        tx.note("cases", &review.cases.to_string());
        tx.note("earlier", &review.earlier.to_string());
        tx.note("later", &review.later.to_string());
        Checked::now(id, seen).keep(tx)
    })?;
    Ok(review)
}

/// A new office counts with what it begins with, and has no case to look at.
pub(crate) fn begin(tx: &mut Tx<'_>, office: &Office) -> Result<(), VaultError> {
    let counting = tx.keep_counting(&counting_of(office))?;
    Checked::now(counting, 0).keep(tx)
}

/// The clocks of all open cases counted anew by today's law and calendar, without writing anything: how many dates were counted.
///
/// # Errors
/// Failures of the store.
pub fn recount(vault: &Vault) -> Result<u64, Error> {
    let office = vault.read(|view| view.controller())?.office;
    let ready = Ready::of(&office);
    let mut dates = 0;
    vault.read(|view| {
        view.each_open_case(|case| {
            if let Ok(clocks) = today(&Asked::of(&case.request), &case.events, 0, &ready) {
                dates += clocks.len() as u64;
            }
            Ok(())
        })
    })?;
    Ok(dates)
}

impl Checked {
    fn now(counting: i64, seen: u64) -> Self {
        Self { seen, rules: law::RULES_FINGERPRINT.to_owned(), counting }
    }

    fn keep(&self, tx: &mut Tx<'_>) -> Result<(), VaultError> {
        let text = serde_json::to_string(self).map_err(|_| VaultError::Internal("checked"))?;
        let key = checked_key(tx.officer());
        tx.set_setting(&key, &text)
    }
}

/// An open case whose clocks are not as they were.
struct Found {
    request: Request,
    was: Vec<Clock>,
    clocks: Vec<Clock>,
    due: Option<NaiveDate>,
}

fn look_at(case: OpenCase, counting: i64, ready: &Ready) -> Option<Found> {
    let OpenCase { request, events, clocks: was } = case;
    // A date that today's calendar cannot give leaves the one that stands.
    let settled = settled(&Asked::of(&request), &events, &was, counting, ready, Since::Data(request.due)).ok()?;
    let mut clocks = settled.clocks;
    clocks.sort_by(|a, b| a.right.cmp(&b.right));
    if clocks == was && settled.due == request.due {
        return None;
    }
    Some(Found { request, was, clocks, due: settled.due })
}

fn move_now(tx: &mut Tx<'_>, found: &Found, counting: i64) -> Result<(), VaultError> {
    let mut request = tx.view().request(found.request.id)?;
    let (old, new) = (request.due.map(|day| day.to_string()), found.due.map(|day| day.to_string()));
    tx.about(request_ref(request.id));
    tx.changed("due", old.as_deref(), new.as_deref());
    let current = tx.view().counting(counting)?;
    let mut why = Vec::new();
    for clock in &found.clocks {
        if let Some(was) = found.was.iter().find(|was| was.right == clock.right) {
            why.extend(reasons(&tx.view(), was, &current, (&clock.rule, &clock.rule_version))?);
        }
    }
    tx.note("why", &ids(&why));
    request.due = found.due;
    tx.update_request(&request)?;
    tx.set_clocks(request.id, &found.clocks)
}

/// Why a clock moves.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Reason {
    Rule { from: String, to: String },
    Calendar { from: String, to: String },
    Holidays { from: String, to: String },
    ClosingDays,
    SmallAgent,
}

impl Reason {
    const fn id(&self) -> &'static str {
        match self {
            Self::Rule { .. } => "rule",
            Self::Calendar { .. } => "calendar",
            Self::Holidays { .. } => "holidays",
            Self::ClosingDays => "closing-days",
            Self::SmallAgent => "small-agent",
        }
    }

    fn worded(&self, language: words::Language) -> String {
        let key = format!("clock-why-{}", self.id());
        match self {
            Self::Rule { from, to } | Self::Calendar { from, to } | Self::Holidays { from, to } => {
                words::say(language, &key, &[("from", from.into()), ("to", to.into())])
            }
            Self::ClosingDays | Self::SmallAgent => words::say(language, &key, &[]),
        }
    }
}

fn ids(reasons: &[Reason]) -> String {
    let mut ids: Vec<&str> = reasons.iter().map(Reason::id).collect();
    ids.dedup();
    ids.join(" ")
}

fn reasons(view: &View<'_>, was: &Clock, now: &Counting, rule: (&str, &str)) -> Result<Vec<Reason>, VaultError> {
    let then = view.counting(was.counting)?;
    let mut out = Vec::new();
    if (was.rule.as_str(), was.rule_version.as_str()) != rule {
        let named = |id: &str, version: &str| format!("{id} {version}");
        out.push(Reason::Rule { from: named(&was.rule, &was.rule_version), to: named(rule.0, rule.1) });
    }
    if then.calendar != now.calendar {
        out.push(Reason::Calendar { from: then.calendar.clone(), to: now.calendar.clone() });
    }
    if then.version != now.version {
        out.push(Reason::Holidays { from: then.version.clone(), to: now.version.clone() });
    }
    if then.closing_days != now.closing_days {
        out.push(Reason::ClosingDays);
    }
    if then.small_agent != now.small_agent {
        out.push(Reason::SmallAgent);
    }
    Ok(out)
}

/// The open cases that today's law and calendar would move later, with the old and the new date and why.
///
/// # Errors
/// `NotFound` before the office is registered.
pub fn list(desk: &Desk<'_>, _: NothingRequest) -> Result<MovesView, Error> {
    Ok(desk.vault.read(|view| moves(desk, view))?)
}

fn moves(desk: &Desk<'_>, view: &View<'_>) -> Result<MovesView, VaultError> {
    let office = view.controller()?.office;
    let current = counting_of(&office);
    let id = view.counting_id(&current)?.unwrap_or_default();
    let ready = Ready::of(&office);
    let mut rows = Vec::new();
    for request in view.with_later_dates(SHOWN)? {
        let case = Case::load(view, request)?;
        let asked = Asked::of(&case.request);
        let Ok(now) = today(&asked, &case.events, id, &ready) else { continue };
        let shown = super::show::deadlines(&asked, &case.events, &now, &ready, &Former::default());
        for clock in &case.clocks {
            let (Some(later), Some(new)) = (clock.later, now.iter().find(|new| new.right == clock.right)) else {
                continue;
            };
            let why = reasons(view, clock, &current, (&new.rule, &new.rule_version))?;
            let argument = shown.iter().find(|shown| shown.right.id() == clock.right);
            rows.push(MoveView {
                request,
                number: case.request.number.clone(),
                requester: case.request.requester.name(&case.request.language),
                right: clock.right.clone(),
                due: clock.due,
                later,
                why: why.iter().map(|reason| reason.worded(desk.language)).collect(),
                steps: argument.map(|shown| words::steps(desk.language, &shown.deadline.steps)).unwrap_or_default(),
            });
        }
    }
    Ok(MovesView { total: view.later_dates()?, rows })
}

/// The officer's word on later dates: the cases move, or keep the date they have and are not asked about again until something changes.
///
/// # Errors
/// `NotFound` for a request that is none or does not wait for a word; nothing is changed then.
pub fn decide(desk: &Desk<'_>, asked: DecideMovesRequest) -> Result<Changed<MovesView>, Error> {
    desk.vault.read(|view| {
        for id in &asked.requests {
            let waits = view.clocks(*id)?.iter().any(|clock| clock.later.is_some());
            if !waits || view.request(*id)?.closed_at.is_some() {
                return Err(VaultError::NotFound);
            }
        }
        Ok(())
    })?;
    let action = if asked.accept { "clock.moved-later" } else { "clock.kept" };
    for id in &asked.requests {
        desk.vault.transact(Action(action), desk.now, |tx| decide_one(tx, *id, asked.accept))?;
    }
    Ok(changed(desk.vault.read(|view| moves(desk, view))?, CHANGED))
}

fn decide_one(tx: &mut Tx<'_>, id: i64, accept: bool) -> Result<(), VaultError> {
    let case = Case::load(&tx.view(), id)?;
    let current = counting_of(case.office());
    let counting = tx.keep_counting(&current)?;
    let impossible = |_| VaultError::Invalid { field: "requests", rule: "impossible-dates" };
    let now = today(&Asked::of(&case.request), &case.events, counting, &case.ready).map_err(impossible)?;
    let (mut clocks, mut why) = (Vec::new(), Vec::new());
    for clock in &case.clocks {
        match (clock.later, now.iter().find(|new| new.right == clock.right)) {
            (Some(_), Some(new)) => {
                why.extend(reasons(&tx.view(), clock, &current, (&new.rule, &new.rule_version))?);
                clocks.push(answered(clock, new, accept));
            }
            _ => clocks.push(clock.clone()),
        }
    }
    let mut request = case.request;
    let due = clocks.iter().map(|clock| clock.due).min();
    tx.about(request_ref(id));
    tx.note("why", &ids(&why));
    if due != request.due {
        let (old, new) = (request.due.map(|day| day.to_string()), due.map(|day| day.to_string()));
        tx.changed("due", old.as_deref(), new.as_deref());
    }
    request.due = due;
    tx.update_request(&request)?;
    tx.set_clocks(id, &clocks)
}
