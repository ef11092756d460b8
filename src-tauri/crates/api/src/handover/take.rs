//! Taking in what came back: shown first, row by row, then stored in one change with the deputy named.

use super::list::{AnswerBack, FindingBack, List, TaskBack};
use crate::case::{Case, settle};
use crate::findings::Incoming;
use crate::tasks::{put_answer, still_open, task_ref};
use crate::wire::Changed;
use crate::wire::handover::{HandbackRow, HandbackTakenView, HandbackView, OpenHandbackRequest, TakeHandbackRequest};
use crate::{Desk, Error, changed};
use chrono::{DateTime, TimeDelta, Utc};
use model::request::TaskState;
use model::text;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use vault::{Action, Handback, RecordRef, Tx, VaultError, View};

/// Shows what a file from a copy would add. Nothing is stored.
///
/// # Errors
/// `Invalid{file, …}` for a file that is none, is altered, or belongs to another vault or copy; `NotNow{handover-another-officer}`.
pub fn open(desk: &Desk<'_>, asked: OpenHandbackRequest) -> Result<HandbackView, Error> {
    let opened = desk.vault.open_handback(&desk.files.read(&asked.file)?.bytes)?;
    let (list, _) = List::read(&opened.list, &opened.handover.copy, &opened.files)?;
    shown(desk, &opened, &list)
}

fn shown(desk: &Desk<'_>, opened: &Handback, list: &List) -> Result<HandbackView, Error> {
    let rows: Vec<HandbackRow> = desk.vault.read(|view| {
        let taken = view.handover_items(opened.handover.id)?;
        let mut rows = Vec::new();
        for task in &list.tasks {
            rows_of(view, task, &taken, &mut rows)?;
        }
        Ok(rows)
    })?;
    let news = rows.iter().any(|row| row.standing == "new" || row.standing == "answered");
    Ok(HandbackView { name: opened.handover.name.clone(), at: list.at, rows, news })
}

/// A missing record is an answer here.
fn there<T>(found: Result<T, VaultError>) -> Result<Option<T>, VaultError> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(VaultError::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

fn rows_of(
    view: &View<'_>,
    back: &TaskBack,
    taken: &BTreeSet<String>,
    rows: &mut Vec<HandbackRow>,
) -> Result<(), VaultError> {
    let task = there(view.task(back.task))?.filter(|task| task.request == back.request);
    let request = match &task {
        Some(task) => Some(view.request(task.request)?),
        None => None,
    };
    let source = match &task {
        Some(task) => view.source(task.source)?.name,
        None => String::new(),
    };
    let standing = match (&task, &request) {
        (Some(_), Some(request)) if request.outcome.is_some() => "closed",
        (Some(task), Some(_)) if task.state.is_done() => "answered",
        (Some(_), Some(_)) => "new",
        _ => "gone",
    };
    let mut push = |item: String, row: HandbackRow| {
        let standing = if taken.contains(&item) { "taken" } else { standing };
        rows.push(HandbackRow { item, standing: standing.to_owned(), ..row });
    };
    let blank = HandbackRow {
        item: String::new(),
        request: back.request,
        number: request.map(|request| request.number).unwrap_or_default(),
        source,
        kind: "finding".to_owned(),
        state: None,
        sent_on: None,
        text: String::new(),
        size: 0,
        at: None,
        standing: String::new(),
    };
    for finding in &back.findings {
        let row = HandbackRow {
            text: text::line("name", &finding.name, 200).unwrap_or_default(),
            size: finding.size,
            at: Some(finding.at),
            ..blank.clone()
        };
        push(finding.item(), row);
    }
    if let (Some(answer), Some(item)) = (&back.answer, back.answer_item()) {
        let done = answer.state.is_done();
        let row = HandbackRow {
            kind: if done { "answer" } else { "sent" }.to_owned(),
            state: done.then_some(answer.state),
            sent_on: answer.sent_on,
            text: text::block("note", &answer.note, 4_000).unwrap_or_default(),
            at: answer.answered_at,
            ..blank
        };
        push(item, row);
    }
    Ok(())
}

/// What is accepted of one task, read and checked.
struct Accepted<'l> {
    task: i64,
    request: i64,
    findings: Vec<(&'l FindingBack, Incoming)>,
    answer: Option<(String, &'l AnswerBack)>,
}

/// Takes in what was accepted, in one change. What was taken in before is left as it is.
///
/// # Errors
/// As [`open`]; `NotFound` for an item that the file does not hold, or whose task is gone; `NotNow{closed}`; `NotNow{no-finding}` and
/// `Invalid{state, data-attached}` where an answer does not go with what is attached.
pub fn take(desk: &Desk<'_>, asked: TakeHandbackRequest) -> Result<Changed<HandbackTakenView>, Error> {
    let opened = desk.vault.open_handback(&desk.files.read(&asked.file)?.bytes)?;
    let (list, files) = List::read(&opened.list, &opened.handover.copy, &opened.files)?;
    let taken = desk.vault.read(|view| view.handover_items(opened.handover.id))?;
    let mut wanted: BTreeSet<String> = asked.items.into_iter().collect();
    let accepted = accepted(desk, &opened, &list, &files, (&mut wanted, &taken))?;
    if !wanted.is_empty() {
        return Err(Error::NotFound);
    }
    let count: usize =
        accepted.values().flatten().map(|one| one.findings.len() + usize::from(one.answer.is_some())).sum();
    if count > 0 {
        desk.vault.transact(Action("handover.taken-in"), desk.now, |tx| {
            for (request, tasks) in &accepted {
                let case = Case::load(&tx.view(), *request)?;
                still_open(&case)?;
                for task in tasks {
                    store(tx, task, opened.handover.id)?;
                }
                settle(tx, case.request)?;
            }
            tx.about(RecordRef { kind: "handover", id: opened.handover.id });
            tx.note("copy", &opened.handover.copy);
            tx.note("items", &count.to_string());
            tx.detail(json!({ "name": opened.handover.name }));
            Ok(())
        })?;
    }
    let view =
        HandbackTakenView { taken: u32::try_from(count).unwrap_or(u32::MAX), handback: shown(desk, &opened, &list)? };
    Ok(changed(view, &["requests", "today", "sources", "handovers"]))
}

/// What is wanted and was not taken before, by request. Each file is read again here: the copy's reading of it is not believed.
fn accepted<'l>(
    desk: &Desk<'_>,
    opened: &Handback,
    list: &'l List,
    files: &[&[u8]],
    (wanted, taken): (&mut BTreeSet<String>, &BTreeSet<String>),
) -> Result<BTreeMap<i64, Vec<Accepted<'l>>>, Error> {
    let between =
        |at: DateTime<Utc>| at >= opened.handover.made_at - TimeDelta::days(1) && at <= desk.now + TimeDelta::days(1);
    let mut wants = |item: &str| wanted.remove(item) && !taken.contains(item);
    let mut out: BTreeMap<i64, Vec<Accepted<'l>>> = BTreeMap::new();
    let mut files = files.iter();
    for back in &list.tasks {
        let mut one = Accepted { task: back.task, request: back.request, findings: Vec::new(), answer: None };
        for finding in &back.findings {
            let bytes = files.next().ok_or_else(|| Error::internal("handback"))?;
            if !wants(&finding.item()) {
                continue;
            }
            if !between(finding.at) {
                return Err(Error::invalid("file", "altered"));
            }
            let incoming = if finding.typed {
                let said = std::str::from_utf8(bytes).map_err(|_| Error::invalid("file", "altered"))?;
                Incoming::typed(&finding.name, said)?
            } else {
                Incoming::file(desk, &finding.name, bytes.to_vec())?
            };
            one.findings.push((finding, incoming));
        }
        if let (Some(answer), Some(item)) = (&back.answer, back.answer_item())
            && wants(&item)
        {
            if answer.answered_at.is_some_and(|at| !between(at))
                || (answer.state.is_done() != answer.answered_at.is_some())
            {
                return Err(Error::invalid("file", "altered"));
            }
            one.answer = Some((item, answer));
        }
        if !one.findings.is_empty() || one.answer.is_some() {
            out.entry(back.request).or_default().push(one);
        }
    }
    Ok(out)
}

fn store(tx: &mut Tx<'_>, accepted: &Accepted<'_>, handover: i64) -> Result<(), VaultError> {
    let mut task = tx.view().task(accepted.task)?;
    if task.request != accepted.request {
        return Err(VaultError::NotFound);
    }
    tx.about(task_ref(task.id));
    for (finding, incoming) in &accepted.findings {
        incoming.store(tx, task.id, finding.at)?;
        tx.take_handover_item(handover, &finding.item())?;
    }
    if let Some((item, answer)) = &accepted.answer {
        if answer.sent_on.is_some() {
            task.sent_on = answer.sent_on;
        }
        let note = text::block("note", &answer.note, 4_000)
            .map_err(|broken| VaultError::Invalid { field: broken.field, rule: broken.rule })?;
        match answer.answered_at.filter(|_| answer.state.is_done()) {
            Some(at) => {
                if answer.state == TaskState::Exception && note.is_empty() {
                    return Err(VaultError::Invalid { field: "note", rule: "required" });
                }
                put_answer(tx, &mut task, answer.state, note, at)?;
            }
            // Only asked: an answer that came meanwhile stays.
            None if !task.state.is_done() => task.state = TaskState::Sent,
            None => {}
        }
        tx.take_handover_item(handover, item)?;
    }
    tx.update_task(&task)
}
