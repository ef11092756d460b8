//! Data sources on the wire.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Somebody who answers for a data source. A contact needs no account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Owner {
    /// Name or function.
    pub name: String,
    /// E-mail; may be empty.
    #[serde(default)]
    pub email: String,
}

/// What a source holds of one category of data, and why: the Art 15(1) particulars.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SourceCategory {
    /// The category of data: "contact details", "purchases".
    pub category: String,
    /// What for (Art 15(1)(a)).
    #[serde(default)]
    pub purposes: String,
    /// Who else gets them (Art 15(1)(c)).
    #[serde(default)]
    pub recipients: String,
    /// How long they are kept (Art 15(1)(d)).
    #[serde(default)]
    pub retention: String,
    /// Where they come from (Art 15(1)(g)).
    #[serde(default)]
    pub origin: String,
    /// Third country and safeguards (Art 15(2)), where there is a transfer.
    #[serde(default)]
    pub transfers: String,
}

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
    pub categories: Vec<SourceCategory>,
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
