//! Data sources on the wire.

use model::source::{Category, Owner};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A data source's particulars.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SourceForm {
    /// Its name.
    pub name: String,
    /// What it is.
    #[serde(default)]
    pub description: String,
    /// Who answers for it.
    #[serde(default)]
    pub owners: Vec<Owner>,
    /// What it holds.
    #[serde(default)]
    pub categories: Vec<Category>,
    /// No longer asked, but kept for what was.
    #[serde(default)]
    pub retired: bool,
}

/// New particulars of a data source.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditSourceRequest {
    /// The source.
    #[ts(type = "number")]
    pub id: i64,
    /// All particulars.
    pub source: SourceForm,
}

/// A data source.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SourceView {
    /// Its id.
    #[ts(type = "number")]
    pub id: i64,
    /// Its particulars.
    pub source: SourceForm,
    /// Tasks that wait for its owners.
    #[ts(type = "number")]
    pub open_tasks: u64,
}

/// All data sources, by name.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SourceList {
    /// The rows.
    pub rows: Vec<SourceView>,
}
