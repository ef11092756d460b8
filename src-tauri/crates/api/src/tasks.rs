//! Tasks: what each data source has to do for a request.

use crate::case::{Case, request_ref, settle};
use crate::requests::view_of;
use crate::wire::Changed;
use crate::wire::requests::RequestView;
use crate::wire::tasks::{AnswerTaskRequest, AssignSourcesRequest, RecordTaskSentRequest, ReopenTaskRequest};
use crate::{Desk, Error, changed};
use chrono::{DateTime, Utc};
use model::request::TaskState;
use model::text;
use serde_json::json;
use vault::registers::tasks::Task;
use vault::{Action, RecordRef, Tx, VaultError};

pub(crate) const CHANGED: &[&str] = &["requests", "today", "sources"];

pub(crate) fn task_ref(id: i64) -> RecordRef {
    RecordRef { kind: "task", id }
}

/// A closed request takes no more work.
pub(crate) fn still_open(case: &Case) -> Result<(), VaultError> {
    if case.request.outcome.is_some() { Err(VaultError::NotNow { reason: "closed" }) } else { Ok(()) }
}

/// Asks data sources for a request, or records that none needs to be asked.
///
/// # Errors
/// `NotFound` for an unknown source; `Invalid` when nothing is chosen; `NotNow` when the request is closed.
pub fn assign_sources(desk: &Desk<'_>, request: AssignSourcesRequest) -> Result<Changed<RequestView>, Error> {
    let question = text::block("question", &request.question, 4_000)?;
    if request.sources.is_empty() != request.none {
        return Err(Error::invalid("sources", if request.none { "none-and-some" } else { "required" }));
    }
    desk.vault.transact(Action("sources.assigned"), desk.now, |tx| {
        let case = Case::load(&tx.view(), request.id)?;
        still_open(&case)?;
        let mut names = Vec::new();
        for source in &request.sources {
            let known = tx.view().source(*source)?;
            if case.tasks.iter().any(|task| task.source == *source) {
                continue;
            }
            let task = tx.insert_task(request.id, *source, &question, request.due.or(case.request.due))?;
            tx.about(task_ref(task));
            names.push(known.name);
        }
        tx.detail(json!({ "name": names.join(", "), "none": request.none.to_string() }));
        let mut updated = case.request;
        updated.no_sources = request.none;
        settle(tx, updated)
    })?;
    Ok(changed(view_of(desk, request.id)?, CHANGED))
}

/// Changes a task and what follows from it for its request.
pub(crate) fn change(
    desk: &Desk<'_>,
    action: &'static str,
    task: i64,
    f: impl FnOnce(&mut Tx<'_>, &mut Task) -> Result<(), VaultError>,
) -> Result<Changed<RequestView>, Error> {
    let request = desk.vault.transact(Action(action), desk.now, |tx| {
        let mut task = tx.view().task(task)?;
        let case = Case::load(&tx.view(), task.request)?;
        still_open(&case)?;
        let source = tx.view().source(task.source)?;
        tx.about(task_ref(task.id));
        tx.about(request_ref(task.request));
        tx.detail(json!({ "source": source.name }));
        f(tx, &mut task)?;
        tx.update_task(&task)?;
        settle(tx, case.request)?;
        Ok(task.request)
    })?;
    Ok(changed(view_of(desk, request)?, CHANGED))
}

/// Records that the owner was asked.
///
/// # Errors
/// `NotFound`; `NotNow` when the request is closed; `Invalid` for a day to come.
pub fn record_sent(desk: &Desk<'_>, request: RecordTaskSentRequest) -> Result<Changed<RequestView>, Error> {
    let latest = desk.now.date_naive().succ_opt().unwrap_or(request.on);
    if request.on > latest {
        return Err(Error::invalid("on", "in-the-future"));
    }
    change(desk, "task.sent", request.task, |tx, task| {
        tx.note("on", &request.on.to_string());
        task.sent_on = Some(request.on);
        if task.state == TaskState::Open {
            task.state = TaskState::Sent;
        }
        Ok(())
    })
}

/// Records what the owner answered.
///
/// # Errors
/// `NotFound`; `NotNow` when the request is closed, or when data are reported and none is attached; `Invalid` when an exception has no
/// reason, or nothing is said to be found where data are attached.
pub fn answer(desk: &Desk<'_>, request: AnswerTaskRequest) -> Result<Changed<RequestView>, Error> {
    let note = text::block("note", &request.note, 4_000)?;
    if !request.state.is_done() {
        return Err(Error::invalid("state", "not-an-answer"));
    }
    if request.state == TaskState::Exception {
        text::required("note", &note)?;
    }
    change(desk, "task.answered", request.task, |tx, task| {
        tx.note("state", request.state.id());
        put_answer(tx, task, request.state, note, tx.at())
    })
}

/// Writes an answer into a task, where what is attached allows it.
pub(crate) fn put_answer(
    tx: &Tx<'_>,
    task: &mut Task,
    state: TaskState,
    note: String,
    at: DateTime<Utc>,
) -> Result<(), VaultError> {
    let findings = tx.view().findings(task.id)?.len();
    match state {
        TaskState::Answered if findings == 0 => return Err(VaultError::NotNow { reason: "no-finding" }),
        TaskState::NothingFound if findings > 0 => {
            return Err(VaultError::Invalid { field: "state", rule: "data-attached" });
        }
        _ => {}
    }
    (task.state, task.note, task.answered_at) = (state, note, Some(at));
    Ok(())
}

/// Takes an answer back.
///
/// # Errors
/// `NotFound`; `NotNow` when the request is closed.
pub fn reopen(desk: &Desk<'_>, request: ReopenTaskRequest) -> Result<Changed<RequestView>, Error> {
    change(desk, "task.reopened", request.task, |_, task| {
        task.state = if task.sent_on.is_some() { TaskState::Sent } else { TaskState::Open };
        task.answered_at = None;
        Ok(())
    })
}
