//! The list of what goes back, as the deputy signs it.

use crate::Error;
use chrono::{DateTime, NaiveDate, Utc};
use model::request::TaskState;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// No list names more tasks or findings.
const MOST: usize = 20_000;

/// What was added in a copy.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct List {
    pub(super) v: u8,
    pub(super) copy: String,
    pub(super) at: DateTime<Utc>,
    pub(super) tasks: Vec<TaskBack>,
}

/// A task that was worked on.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct TaskBack {
    pub(super) task: i64,
    pub(super) request: i64,
    /// Answered or sent in the copy; `None` where only findings came.
    pub(super) answer: Option<AnswerBack>,
    pub(super) findings: Vec<FindingBack>,
}

/// How a task stands in the copy.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct AnswerBack {
    pub(super) state: TaskState,
    pub(super) sent_on: Option<NaiveDate>,
    pub(super) answered_at: Option<DateTime<Utc>>,
    pub(super) note: String,
}

/// Data that an owner sent; its bytes follow the list.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct FindingBack {
    pub(super) finding: i64,
    pub(super) name: String,
    /// Typed by the deputy, not a file.
    pub(super) typed: bool,
    pub(super) at: DateTime<Utc>,
    pub(super) size: u64,
    pub(super) sha256: String,
}

impl TaskBack {
    /// The name of the answer: another answer to the same task is another item.
    pub(super) fn answer_item(&self) -> Option<String> {
        let answer = serde_json::to_vec(self.answer.as_ref()?).ok()?;
        let print = hex::encode(Sha256::digest(answer));
        Some(format!("task-{}-{}", self.task, print.get(..16)?))
    }
}

impl FindingBack {
    pub(super) fn item(&self) -> String {
        format!("finding-{}", self.finding)
    }
}

impl List {
    /// Reads a list whose signature holds, and finds each finding's bytes behind it. Whoever signed may still mean harm: what does not fit is refused.
    pub(super) fn read<'f>(bytes: &[u8], copy: &str, files: &'f [u8]) -> Result<(List, Vec<&'f [u8]>), Error> {
        const ALTERED: fn() -> Error = || Error::invalid("file", "altered");
        let list: List = serde_json::from_slice(bytes).map_err(|_| ALTERED())?;
        let findings = list.tasks.iter().map(|task| task.findings.len()).sum::<usize>();
        if list.v != 1 || list.copy != copy || list.tasks.len() > MOST || findings > MOST {
            return Err(ALTERED());
        }
        let (mut rest, mut found) = (files, Vec::with_capacity(findings));
        for finding in list.tasks.iter().flat_map(|task| &task.findings) {
            let size = usize::try_from(finding.size).map_err(|_| ALTERED())?;
            let (own, behind) = rest.split_at_checked(size).ok_or_else(ALTERED)?;
            if hex::encode(Sha256::digest(own)) != finding.sha256 {
                return Err(ALTERED());
            }
            found.push(own);
            rest = behind;
        }
        if rest.is_empty() { Ok((list, found)) } else { Err(ALTERED()) }
    }
}
