//! What a person asks to have corrected.

use chrono::{DateTime, Utc};
use model::correction::CorrectionState;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Proposes a correction, as the person asks for it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProposeCorrectionRequest {
    /// The request.
    #[ts(type = "number")]
    pub id: i64,
    /// The data source that has it wrong; none is the person's record here.
    #[serde(default)]
    #[ts(optional, type = "number")]
    pub source: Option<i64>,
    /// Of the record: `given-name`, `family-name`, `address`, `email`, `phone`, `customer`, `role`; of a source: what it is called there.
    pub field: String,
    /// As it stands; empty where something is missing.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub old: String,
    /// As it is to be; empty where something goes.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub new: String,
    /// What shows it: a document seen, a register looked up.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub evidence: String,
}

/// A correction.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CorrectionRequest {
    /// The correction.
    #[ts(type = "number")]
    pub correction: i64,
}

/// A correction that is not made.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeclineCorrectionRequest {
    /// The correction.
    #[ts(type = "number")]
    pub correction: i64,
    /// Why, as the person is told.
    pub reason: String,
}

/// Everything that a request asks to have corrected.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CorrectionsView {
    /// In the order in which they were proposed.
    pub rows: Vec<CorrectionView>,
    /// What stands in the person's record and can be corrected there; empty while it is not settled whose record it is.
    pub record: Vec<RecordValueView>,
    /// Why none can be made now, worded as `not-now-<reason>`.
    pub not_now: Option<String>,
}

/// One correction.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CorrectionView {
    /// Its id.
    #[ts(type = "number")]
    pub id: i64,
    /// The data source's name; none is the person's record here.
    pub source: Option<String>,
    /// A field of the record, worded as `correction-field-<field>`, or what it is called in the source.
    pub field: String,
    /// As it stood.
    pub old: String,
    /// As it is to be.
    pub new: String,
    /// What shows it.
    pub evidence: String,
    /// How far it has come.
    pub state: CorrectionState,
    /// Why it was declined.
    pub reason: String,
    /// When it was made or declined.
    #[ts(type = "string | null")]
    pub decided_at: Option<DateTime<Utc>>,
}

/// A value of the person's record.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordValueView {
    /// The field.
    pub field: String,
    /// What stands there; a field without a value stands once, empty.
    pub value: String,
}
