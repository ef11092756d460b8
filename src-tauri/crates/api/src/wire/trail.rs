//! The trail and the timelines.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// One thing that happened to a record.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TimelineEntry {
    /// Its number in the trail.
    #[ts(type = "number")]
    pub seq: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// By which officer.
    pub by: String,
    /// What: worded `timeline-<action>`, the dot of the action made a hyphen.
    pub action: String,
    /// What the sentence needs.
    pub args: BTreeMap<String, String>,
    /// Fields that changed.
    pub fields: Vec<FieldChange>,
}

/// A field that changed.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldChange {
    /// The field's wire name.
    pub field: String,
    /// What it said before.
    pub old: Option<String>,
    /// What it says now.
    pub new: Option<String>,
}

/// A page of the trail.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ListTrailRequest {
    /// Only actions that begin so: `request.` or `document.exported`.
    #[ts(optional)]
    pub action: Option<String>,
    /// Only about this kind of record.
    #[ts(optional)]
    pub kind: Option<String>,
    /// Only about this record (with `kind`).
    #[ts(optional, type = "number")]
    pub id: Option<i64>,
    /// Entries before this number.
    #[ts(optional, type = "number")]
    pub before: Option<i64>,
    /// Rows wanted, 1 to 200; 50 if not said.
    #[ts(optional)]
    pub limit: Option<u32>,
}

/// A page of the trail, newest first.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrailPage {
    /// The entries.
    pub rows: Vec<TrailRow>,
    /// Hand back as `before`.
    #[ts(type = "number | null")]
    pub next: Option<i64>,
    /// Entries in all.
    #[ts(type = "number")]
    pub size: i64,
    /// The head: hash of the last entry.
    pub head: String,
}

/// An entry of the trail.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrailRow {
    /// Its number.
    #[ts(type = "number")]
    pub seq: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// By which officer.
    pub by: String,
    /// What.
    pub action: String,
    /// About which records: `request:12`.
    pub about: Vec<String>,
    /// The facts in clear.
    pub notes: BTreeMap<String, String>,
    /// Fields that changed, where their values still exist.
    pub fields: Vec<FieldChange>,
    /// Hash of the entry.
    pub hash: String,
}

/// What a full check found.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VerdictView {
    /// Nothing is wrong.
    pub sound: bool,
    /// Entries of the trail that were checked.
    #[ts(type = "number")]
    pub entries: u64,
    /// What was found, as message ids `finding-<id>` with details.
    pub findings: Vec<String>,
}
