//! A data source: anywhere personal data are kept, with its owners.

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
#[ts(rename = "SourceCategory")]
pub struct Category {
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
