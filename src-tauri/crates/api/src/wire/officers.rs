//! Officers on the wire.

use chrono::{DateTime, Utc};
use model::officer::Role;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everybody who is or was an officer.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfficersView {
    /// In the order of arrival.
    pub rows: Vec<OfficerRowView>,
}

/// An officer.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfficerRowView {
    /// Random; stands in the trail.
    pub id: String,
    /// Their name.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// `invited`, `active` or `removed`.
    pub state: String,
    /// When they were invited.
    pub added_at: DateTime<Utc>,
    /// When they made keys of their own.
    pub joined_at: Option<DateTime<Utc>>,
    /// Since when they open nothing any more.
    pub removed_at: Option<DateTime<Utc>>,
    /// They can open confidential notes.
    pub notes: bool,
    /// Computers whose keyring opens the vault for them.
    pub devices: u32,
    /// The first 16 hex digits of the hash of their signing key, in groups of four: to be compared by telephone.
    pub fingerprint: String,
    /// The officer who unlocked.
    pub me: bool,
}

/// Let somebody in.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct InviteOfficerRequest {
    /// Their name, as shown and printed.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// They may open confidential notes.
    #[serde(default)]
    pub notes: bool,
}

/// One officer.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OfficerRequest {
    /// Their id.
    pub officer: String,
}

/// An invitation was made. The code is shown once.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InvitedView {
    /// The code, in groups of four.
    pub code: String,
    /// Who it is for.
    pub name: String,
    /// Everybody.
    pub officers: OfficersView,
}

/// Writes an invitation as a PDF.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SaveInvitationRequest {
    /// The code.
    pub code: String,
    /// Who it is for.
    pub name: String,
    /// Token of the file.
    pub file: String,
}

/// Another name or role.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangeOfficerRequest {
    /// Their id.
    pub officer: String,
    /// Their name.
    pub name: String,
    /// What they may do.
    pub role: Role,
}

/// Let an officer open confidential notes, or no more.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GrantNotesRequest {
    /// Their id.
    pub officer: String,
    /// Whether they may.
    pub granted: bool,
}
