//! Tasks and findings on the wire.

use chrono::{DateTime, NaiveDate, Utc};
use model::package::WithheldGround;
use model::request::TaskState;
use model::source::Owner;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Ask these data sources for this request.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AssignSourcesRequest {
    /// The request.
    #[ts(type = "number")]
    pub id: i64,
    /// The data sources; a source that has a task already is not asked twice. Empty with `none` says that none needs to be asked.
    #[ts(type = "Array<number>")]
    pub sources: Vec<i64>,
    /// No data source needs to be asked: the registers hold all there is.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub none: bool,
    /// What the owners are asked.
    #[serde(default)]
    pub question: String,
    /// By when.
    #[serde(default)]
    #[ts(optional)]
    pub due: Option<NaiveDate>,
}

/// The owner was asked.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordTaskSentRequest {
    /// The task.
    #[ts(type = "number")]
    pub task: i64,
    /// On which local date.
    pub on: NaiveDate,
}

/// The owner has answered.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerTaskRequest {
    /// The task.
    #[ts(type = "number")]
    pub task: i64,
    /// `answered`, `nothing-found` or `exception` (needs a note).
    pub state: TaskState,
    /// In the owner's words.
    #[serde(default)]
    pub note: String,
}

/// A task was closed by mistake.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReopenTaskRequest {
    /// The task.
    #[ts(type = "number")]
    pub task: i64,
}

/// A file that an owner sent.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AttachFindingRequest {
    /// The task.
    #[ts(type = "number")]
    pub task: i64,
    /// The file's token.
    pub file: String,
}

/// What an owner said, as text.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AttachFindingTextRequest {
    /// The task.
    #[ts(type = "number")]
    pub task: i64,
    /// A heading for the report.
    pub name: String,
    /// The text.
    pub text: String,
}

/// Rows of a finding.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OpenFindingRequest {
    /// The finding.
    #[ts(type = "number")]
    pub finding: i64,
    /// First row, from 0.
    #[serde(default)]
    #[ts(optional, as = "Option<u32>")]
    pub from: u32,
    /// Rows wanted, at most 200.
    #[serde(default)]
    #[ts(optional)]
    pub limit: Option<u32>,
}

/// Which columns go into the report, and what they hold.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChooseColumnsRequest {
    /// The finding.
    #[ts(type = "number")]
    pub finding: i64,
    /// One per column, in the file's order.
    pub columns: Vec<ColumnChoice>,
}

/// One column's choice.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ColumnChoice {
    /// Goes into the report.
    pub chosen: bool,
    /// The category of data it holds; may be empty.
    #[serde(default)]
    pub category: String,
}

/// A finding.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FindingRequest {
    /// The finding.
    #[ts(type = "number")]
    pub finding: i64,
}

/// What one data source has to do for one request.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TaskView {
    /// Its id.
    #[ts(type = "number")]
    pub id: i64,
    /// The data source.
    #[ts(type = "number")]
    pub source_id: i64,
    /// Its name.
    pub source: String,
    /// Who answers for it.
    pub owners: Vec<Owner>,
    /// What was asked.
    pub question: String,
    /// By when.
    pub due: Option<NaiveDate>,
    /// Where it stands.
    pub state: TaskState,
    /// When the owner was asked.
    pub sent_on: Option<NaiveDate>,
    /// When the answer was recorded.
    pub answered_at: Option<DateTime<Utc>>,
    /// The owner's words.
    pub note: String,
    /// What came in.
    pub findings: Vec<FindingView>,
}

/// Data that a task brought in.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindingView {
    /// Its id.
    #[ts(type = "number")]
    pub id: i64,
    /// `rows`, `text` or `file`.
    pub kind: String,
    /// The file's or the text's name.
    pub name: String,
    /// Type by content.
    pub mime: String,
    /// Bytes of the original.
    #[ts(type = "number")]
    pub size: u64,
    /// Hash of the original.
    pub sha256: String,
    /// Number of rows.
    #[ts(type = "number")]
    pub rows: u64,
    /// The columns.
    pub columns: Vec<ColumnView>,
    /// How the text was read: character set and separator.
    pub reading: String,
    /// Message ids of what looked odd, worded `finding-warning-<id>`.
    pub warnings: Vec<String>,
    /// When it was attached.
    pub at: DateTime<Utc>,
    /// Why it does not go out, where it does not.
    pub withheld: Option<WithheldView>,
}

/// Why a text or a file does not go out.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WithheldView {
    /// The ground, which the requester is told.
    pub ground: WithheldGround,
    /// How it was weighed, for the house alone.
    pub why: String,
}

/// Withhold a text or a file, or let it go out after all.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WithholdFindingRequest {
    /// The finding.
    #[ts(type = "number")]
    pub finding: i64,
    /// The ground; none lets it go out.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub ground: Option<WithheldGround>,
    /// How the ground was weighed; stays in the house. Required with a ground.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub why: String,
}

/// A column of a finding.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ColumnView {
    /// As the file names it.
    pub name: String,
    /// Goes into the report.
    pub chosen: bool,
    /// The category of data it holds.
    pub category: String,
    /// Up to three values, as samples.
    pub samples: Vec<String>,
}

/// Rows of a finding, as text.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindingRowsView {
    /// Column names.
    pub columns: Vec<String>,
    /// The rows asked for.
    pub rows: Vec<Vec<String>>,
    /// How many there are.
    #[ts(type = "number")]
    pub total: u64,
    /// The text, where the finding is one.
    pub text: Option<String>,
}
