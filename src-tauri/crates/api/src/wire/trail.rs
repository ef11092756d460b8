//! The trail and the timelines.

use chrono::{DateTime, NaiveDate, Utc};
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
    /// Only this officer's, by the officer's id.
    #[ts(optional)]
    pub who: Option<String>,
    /// Only on this local day or later.
    #[ts(optional)]
    pub from: Option<NaiveDate>,
    /// Only on this local day or earlier.
    #[ts(optional)]
    pub until: Option<NaiveDate>,
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
    /// Whose entries there are.
    pub officers: Vec<OfficerView>,
}

/// An officer, as lists name them.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfficerView {
    /// The id that stands in the trail.
    pub id: String,
    /// The name.
    pub name: String,
    /// The public key that the officer's entries are signed with, hex: an outsider who learns it another way can tell a forged trail.
    pub signing_key: String,
}

/// The whole trail as a file that outsiders can check without this product. It holds no personal data.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportTrailRequest {
    /// The file to be written, by its token.
    pub file: String,
}

/// In what form a proof is handed out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ProofForm {
    /// JSON, which the verifier reads.
    #[default]
    Json,
    /// A document to be read and printed, with the JSON in it.
    Pdf,
}

/// What was recorded about one request, as a file that outsiders can check, with what shows its place in the whole trail.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProveRequestRequest {
    /// The request.
    #[ts(type = "number")]
    pub id: i64,
    /// With the values that were recorded, which are personal data; without them the file says what was done, when and by whom.
    pub with_values: bool,
    /// For programs, or for people; as for programs if not said.
    #[serde(default)]
    #[ts(optional)]
    pub form: Option<ProofForm>,
    /// The file to be written, by its token.
    pub file: String,
}

/// What was written.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrailExportView {
    /// Entries of the whole trail that the checkpoint covers.
    #[ts(type = "number")]
    pub size: u64,
    /// Root of the Merkle tree over them, hex.
    pub root: String,
    /// The signed checkpoint: kept apart, it shows later that the trail was only continued.
    pub checkpoint: String,
    /// SHA-256 of the file.
    pub sha256: String,
}

/// What somebody kept of the trail, to be held against it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CompareTrailRequest {
    /// The line at the foot of a document, or a whole checkpoint.
    pub text: String,
}

/// What came of it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparisonView {
    /// `same`, `other`, `beyond`, `another-vault` or `unsigned`, worded `compare-<verdict>`.
    pub verdict: String,
    /// The entry up to which something was kept.
    #[ts(type = "number")]
    pub seq: u64,
    /// When that entry was made; only where it is the same.
    pub at: Option<DateTime<Utc>>,
    /// The officer who signed the checkpoint; only where one did.
    pub signed_by: Option<String>,
    /// Entries made since; only where it is the same.
    #[ts(type = "number | null")]
    pub since: Option<u64>,
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
    /// It is about a case that this officer may not see: of its record and values nothing is said.
    pub hidden: bool,
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
