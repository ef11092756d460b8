//! Clocks: the argument of a date, what would stop or prolong it, and which cases a change of law or calendar would move.

use super::requests::DeadlineView;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The dates of a request with their argument.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExplanationView {
    /// The request.
    #[ts(type = "number")]
    pub id: i64,
    /// Its number.
    pub number: String,
    /// One clock a right, earliest first.
    pub deadlines: Vec<DeadlineView>,
}

/// A request that is about to be registered.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewDeadlinesRequest {
    /// The regime; the office's if not said.
    #[serde(default)]
    #[ts(optional)]
    pub regime: Option<String>,
    /// The rights asked for.
    pub rights: Vec<String>,
    /// When it first reached the controller, in the office's local time.
    pub received: String,
    /// The variant of the rule, such as `simplified`; empty for the ordinary one.
    #[serde(default)]
    pub variant: String,
}

/// What waiting for the requester does to the clocks of a request.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WaitView {
    /// `none`, `suspend` or `restart`: the strongest effect among the rights.
    pub effect: String,
    /// Recording the question asks whether it was put without undue delay.
    pub asks_prompt: bool,
    /// Recording the question asks whether it was reasonably needed.
    pub asks_needed: bool,
    /// Since when the requester has not answered.
    pub since: Option<NaiveDate>,
}

/// How the clocks of a request can be prolonged.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExtensionView {
    /// The last day on which telling the requester moves a date; none where the law knows no extension or it was used.
    pub tell_by: Option<NaiveDate>,
    /// The date that it would lead to; none where the notice itself names it.
    pub until: Option<NaiveDate>,
    /// The law gives no length: the notice names the new date.
    pub asks_date: bool,
    /// It was used.
    pub used: bool,
    /// The extension was not read at its source.
    pub check_locally: bool,
}

/// What can be recorded about the clocks of a request.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClockView {
    /// Waiting for proof of identity.
    pub identity: WaitView,
    /// Waiting for an answer about the scope.
    pub clarification: WaitView,
    /// Waiting for a fee.
    pub fee: WaitView,
    /// Telling the requester that it takes longer.
    pub extension: ExtensionView,
}

/// An open case that today's law and calendar would move later.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveView {
    /// The request.
    #[ts(type = "number")]
    pub request: i64,
    /// Its number.
    pub number: String,
    /// Who asks.
    pub requester: String,
    /// The right.
    pub right: String,
    /// The date that stands.
    pub due: NaiveDate,
    /// The date that it would move to.
    pub later: NaiveDate,
    /// Why, in the screen's language.
    pub why: Vec<String>,
    /// The argument of the later date, in the screen's language.
    pub steps: Vec<String>,
}

/// The open cases that wait for the officer's word on a later date.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MovesView {
    /// At most 200 cases, earliest first.
    pub rows: Vec<MoveView>,
    /// How many there are.
    #[ts(type = "number")]
    pub total: u64,
}

/// The officer's word on later dates.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DecideMovesRequest {
    /// The requests.
    #[ts(type = "number[]")]
    pub requests: Vec<i64>,
    /// True moves their dates; false keeps them, and they are not asked about again until something changes.
    pub accept: bool,
}

/// Where the calendar file goes.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportDeadlinesRequest {
    /// Token of the file to be written.
    pub file: String,
}

/// The calendar file that was written.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeadlineFileView {
    /// How many deadlines it holds.
    #[ts(type = "number")]
    pub count: u64,
    /// Its hash.
    pub sha256: String,
}
