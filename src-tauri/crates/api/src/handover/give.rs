//! Giving back: what was added in a copy since it was made, in one file for the officer who made it.

use super::list::{AnswerBack, FindingBack, List, TaskBack};
use crate::wire::handover::{GiveBackRequest, GivenBackView};
use crate::{Desk, Error};
use std::collections::BTreeSet;
use vault::{Action, VaultError, View};

const WORKED: &[&str] = &["task.sent", "task.answered", "finding.attached"];
const ANSWERED: &[&str] = &["task.sent", "task.answered"];
const ATTACHED: &[&str] = &["finding.attached"];

/// Writes one file with everything that was added in this copy. Given back twice, the second holds all of the first.
///
/// # Errors
/// `NotNow{no-handover-copy | nothing-to-give-back}`; `Invalid{file, too-large}`; whatever the file answers.
pub fn give_back(desk: &Desk<'_>, asked: GiveBackRequest) -> Result<GivenBackView, Error> {
    let since = desk.vault.handover().ok_or_else(|| Error::not_now("no-handover-copy"))?.trail_seq;
    let copy = desk.vault.id();
    let (tasks, files) = desk.vault.read(|view| collected(view, since))?;
    if tasks.is_empty() {
        return Err(Error::not_now("nothing-to-give-back"));
    }
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let findings = tasks.iter().map(|task| task.findings.len()).sum::<usize>();
    let given = GivenBackView { tasks: count(tasks.len()), findings: count(findings) };
    let list = serde_json::to_vec(&List { v: 1, copy, at: desk.now, tasks }).map_err(|_| Error::internal("list"))?;
    let sealed = desk.vault.seal_handback(&list, &files)?;
    desk.files.write(&asked.file, &sealed)?;
    desk.vault.transact(Action("handover.given-back"), desk.now, |tx| {
        tx.note("tasks", &given.tasks.to_string());
        tx.note("findings", &given.findings.to_string());
        Ok(())
    })?;
    Ok(given)
}

fn collected(view: &View<'_>, since: u64) -> Result<(Vec<TaskBack>, Vec<u8>), VaultError> {
    let answered = view.touched_since(since, "task", ANSWERED)?;
    let attached = view.touched_since(since, "finding", ATTACHED)?;
    let worked: BTreeSet<i64> = view.touched_since(since, "task", WORKED)?;
    let (mut tasks, mut files) = (Vec::new(), Vec::new());
    for id in worked {
        let task = view.task(id)?;
        let mut findings = Vec::new();
        for finding in view.findings(id)?.into_iter().filter(|finding| attached.contains(&finding.id)) {
            let file = view.file(finding.original)?;
            files.extend(view.file_bytes(finding.original)?);
            findings.push(FindingBack {
                finding: finding.id,
                typed: finding.kind == "text" && finding.rows.is_none(),
                name: finding.name,
                at: finding.at,
                size: file.size,
                sha256: hex::encode(file.sha256),
            });
        }
        let answer = answered.contains(&id).then_some(AnswerBack {
            state: task.state,
            sent_on: task.sent_on,
            answered_at: task.answered_at,
            note: task.note,
        });
        tasks.push(TaskBack { task: id, request: task.request, answer, findings });
    }
    Ok((tasks, files))
}
