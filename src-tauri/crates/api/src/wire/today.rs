//! What a person must do now.

use super::requests::RequestRow;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

/// The officer's day. Each list is capped at 50; the counts are not.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TodayView {
    /// Today in the office's zone.
    pub today: NaiveDate,
    /// Past their date.
    pub overdue: Vec<RequestRow>,
    /// Due within seven days.
    pub due_soon: Vec<RequestRow>,
    /// Identity or ownership not yet established.
    pub to_verify: Vec<RequestRow>,
    /// Nobody's.
    pub unowned: Vec<RequestRow>,
    /// Tasks without an answer for five days or more.
    pub quiet: Vec<QuietTask>,
    /// Answers that have left the office without evidence of dispatch, or are dispatched and can be completed.
    pub to_finish: Vec<RequestRow>,
    /// Open cases that a change of law, calendar or closing days would move later, and that wait for the officer's word.
    #[ts(type = "number")]
    pub later_dates: u64,
    /// Open cases whose date moved earlier within the last week, because of such a change.
    pub moved_earlier: Vec<MovedCase>,
    /// Counts for the navigation.
    pub counts: Counts,
}

/// A case whose date has moved.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MovedCase {
    /// The request.
    #[ts(type = "number")]
    pub request: i64,
    /// Its number.
    pub number: String,
}

/// A task gone quiet.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuietTask {
    /// The request.
    #[ts(type = "number")]
    pub request: i64,
    /// Its number.
    pub number: String,
    /// The data source.
    pub source: String,
    /// Days since the owner was asked, or the task was made.
    pub days: i32,
}

/// Counts for the navigation.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    /// Things on the Today page.
    #[ts(type = "number")]
    pub today: u64,
    /// Open requests.
    #[ts(type = "number")]
    pub requests: u64,
    /// Open requests past their date.
    #[ts(type = "number")]
    pub overdue: u64,
    /// Subjects.
    #[ts(type = "number")]
    pub subjects: u64,
    /// Data sources.
    #[ts(type = "number")]
    pub sources: u64,
}
