//! What crosses to the page and to scripts: `*Request` in, `*View` out, generated to TypeScript.
//!
//! Legal dates are local dates (`2026-03-02`), instants are RFC 3339 in UTC, files are opaque tokens, large integers are numbers.

pub mod clocks;
pub mod corrections;
pub mod documents;
pub mod drafts;
pub mod handover;
pub mod notes;
pub mod office;
pub mod officers;
pub mod package;
pub mod requests;
pub mod search;
pub mod session;
pub mod settings;
pub mod sources;
pub mod subjects;
pub mod tasks;
pub mod templates;
pub mod today;
pub mod trail;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a write answers: the new view, and the record kinds that changed (`requests`, `request:12`, `today`), so that the page
/// fetches those again.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Changed<T> {
    /// The record as it is now.
    pub output: T,
    /// What else is out of date on the page.
    pub changed: Vec<String>,
}

/// A command that takes nothing.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NothingRequest {}

/// A command about one record.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IdRequest {
    /// The record's id.
    #[ts(type = "number")]
    pub id: i64,
}

/// Nothing to say but that it was done.
#[derive(Debug, Clone, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DoneView {}
