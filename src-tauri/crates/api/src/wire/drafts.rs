//! Half-typed forms, kept in the vault so that a lock or a crash loses nothing.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Keep what is typed.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SaveDraftRequest {
    /// The form's id, such as `register-request`.
    pub form: String,
    /// Which record it is about; empty for a new one.
    #[serde(default)]
    pub key: String,
    /// The form's fields, as the page holds them; at most 256 KiB.
    #[ts(type = "unknown")]
    pub json: serde_json::Value,
}

/// Which draft.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DraftRequest {
    /// The form's id.
    pub form: String,
    /// Which record it is about.
    #[serde(default)]
    pub key: String,
}

/// A draft, if there is one.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DraftView {
    /// The fields, or null.
    #[ts(type = "unknown")]
    pub json: serde_json::Value,
    /// When it was saved.
    pub at: Option<DateTime<Utc>>,
}
