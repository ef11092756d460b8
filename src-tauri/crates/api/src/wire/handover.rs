//! Handover copies on the wire.

use chrono::{DateTime, NaiveDate, Utc};
use model::request::TaskState;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The handover copies that were made of this vault; of a copy, what it is itself.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandoversView {
    /// Newest first.
    pub rows: Vec<HandoverRowView>,
    /// What this vault is, where it is a copy.
    pub here: Option<HandoverHereView>,
    /// The most days for which a copy is made.
    pub longest: u32,
}

/// A handover copy that was made.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandoverRowView {
    /// The copy's own id: random, not secret.
    pub copy: String,
    /// For whom.
    pub name: String,
    /// Why.
    pub why: String,
    /// The last day on which it opens.
    pub until: NaiveDate,
    /// That day is over.
    pub ended: bool,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Who made it; only they can open what comes back.
    pub made_by: String,
    /// The officer who unlocked made it.
    pub mine: bool,
    /// When something of it was last taken in.
    pub returned_at: Option<DateTime<Utc>>,
}

/// What the open vault is, where it is a handover copy.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandoverHereView {
    /// For whom it was made.
    pub name: String,
    /// Who made it, and gets what is given back.
    pub by: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// The last day on which it opens.
    pub until: NaiveDate,
}

/// Make a handover copy.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MakeHandoverRequest {
    /// For whom.
    pub name: String,
    /// The last day on which it opens, at most 90 days away.
    pub until: NaiveDate,
    /// Why.
    pub why: String,
    /// What will open the copy.
    pub copy_passphrase: String,
    /// The officer's own passphrase.
    pub passphrase: String,
    /// Token of the folder that the copy is to lie in.
    pub folder: String,
}

/// Write what was collected in this copy to a file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GiveBackRequest {
    /// Token of the file to write.
    pub file: String,
}

/// What a file holds that goes back.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GivenBackView {
    /// Tasks that were worked on.
    pub tasks: u32,
    /// Data that owners sent.
    pub findings: u32,
}

/// Look into a file that came back from a copy.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OpenHandbackRequest {
    /// Token of the file.
    pub file: String,
}

/// What a file from a copy would add.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandbackView {
    /// Whose work it is.
    pub name: String,
    /// When it was given back.
    pub at: DateTime<Utc>,
    /// What it holds, by request and task.
    pub rows: Vec<HandbackRow>,
    /// There is something in it that was not taken in yet and can be.
    pub news: bool,
}

/// One thing that came back.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandbackRow {
    /// Its name, for accepting it.
    pub item: String,
    /// The request.
    #[ts(type = "number")]
    pub request: i64,
    /// The request's number, as this vault knows it.
    pub number: String,
    /// The source that was asked, as this vault knows it.
    pub source: String,
    /// `finding`, `answer` or `sent`.
    pub kind: String,
    /// What the owner answered; of an answer.
    pub state: Option<TaskState>,
    /// When the owner was asked.
    pub sent_on: Option<NaiveDate>,
    /// The owner's words, or the finding's name.
    pub text: String,
    /// Bytes of a finding.
    #[ts(type = "number")]
    pub size: u64,
    /// When the deputy recorded it.
    pub at: Option<DateTime<Utc>>,
    /// `new`; `taken` before; `answered` meanwhile in this vault, and taken in only if chosen; `closed`, the request takes no more; `gone`.
    pub standing: String,
}

/// Take in what was accepted of a file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TakeHandbackRequest {
    /// Token of the file.
    pub file: String,
    /// What is accepted, by item.
    pub items: Vec<String>,
}

/// What was taken in.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandbackTakenView {
    /// How many things; none where all had been taken in before.
    pub taken: u32,
    /// The file as it stands now.
    pub handback: HandbackView,
}
