//! Settings of the vault.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How identity or ownership may be established.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Method {
    /// Its id; the product's own are worded `method-<id>`.
    pub id: String,
    /// The office's own name for it; empty for the product's.
    #[serde(default)]
    pub name: String,
    /// Offered for identity.
    pub identity: bool,
    /// Offered for ownership.
    pub ownership: bool,
}

/// The settings that can be changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Settings {
    /// Minutes without input after which the vault locks, 1 to 120.
    pub idle_minutes: u32,
    /// How identity and ownership may be established, in the order in which they are offered.
    pub methods: Vec<Method>,
    /// Confidential notes.
    #[serde(default)]
    pub notes: NoteSettings,
    /// Months after which an officer is reminded to change the passphrase; 0 for never.
    #[serde(default)]
    pub passphrase_months: u32,
    /// On a subject's page an officer sees how many of the person's cases they may not see.
    #[serde(default)]
    pub count_hidden_cases: bool,
}

/// How confidential notes behave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NoteSettings {
    /// Seconds that a note stays open, 10 to 600.
    pub seconds: u32,
    /// A note closes when the window loses the focus.
    pub close_on_blur: bool,
    /// Officers without the grant see how many notes there are about a record.
    pub show_count: bool,
}

impl Default for NoteSettings {
    fn default() -> Self {
        NoteSettings { seconds: 60, close_on_blur: false, show_count: false }
    }
}

/// The settings as they stand.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettingsView {
    /// The settings.
    pub settings: Settings,
    /// The officer who unlocked.
    pub officer: String,
    /// The recovery sheet, or each of the three, was confirmed.
    pub recovery_confirmed: bool,
    /// The officer has three sheets, any two of which open the vault, and no single one.
    pub recovery_sheets: bool,
    /// Version of the calendar data.
    pub calendar_version: String,
    /// Version of the store's engine.
    pub engine: String,
}

/// New settings.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditSettingsRequest {
    /// All of them.
    pub settings: Settings,
}
