//! One search over the registers.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What to look for.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SearchRequest {
    /// Words that a number, name or identifier begins with.
    pub text: String,
}

/// What was found, at most eight a register.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SearchView {
    /// The hits.
    pub hits: Vec<Hit>,
}

/// Something that was found.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Hit {
    /// `request`, `subject`, `organisation` or `source`.
    pub kind: String,
    /// Its id.
    #[ts(type = "number")]
    pub id: i64,
    /// What the list shows in bold.
    pub title: String,
    /// What it shows beside.
    pub detail: String,
}
