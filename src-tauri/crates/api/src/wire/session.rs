//! Creating, opening and locking the vault. These commands need no open vault.

use super::handover::HandoverHereView;
use chrono::{DateTime, Utc};
use model::office::Office;
use model::officer::Role;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where the session stands.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionView {
    /// `none` (no vault in the folder), `locked` or `open`.
    pub state: String,
    /// The label that the officer chose for the lock screen; empty where there is no vault.
    pub label: String,
    /// The chosen folder, shortened for reading; only for the screen.
    pub folder: String,
    /// This computer holds a key in its keyring.
    pub device_slot: bool,
    /// The operating system's keyring can be used.
    pub keyring_available: bool,
    /// Screen language.
    pub language: String,
    /// `light`, `dark` or `system`.
    pub theme: String,
    /// Whether the web view runs in its sandbox.
    pub sandbox: bool,
    /// The officer who unlocked.
    pub officer: Option<String>,
    /// What they may do; none while the vault is locked.
    pub role: Option<Role>,
    /// The commands that they may call; the page offers no others.
    pub may: Vec<String>,
    /// They can open confidential notes.
    pub notes: bool,
    /// Who has the vault open on another computer: the answer to an attempt to open it with the right key.
    pub holder: Option<HolderView>,
    /// What the open vault is, where it is a handover copy.
    pub handover: Option<HandoverHereView>,
    /// Attempts to unlock that failed on this computer since the unlock before.
    pub failed_attempts: Option<FailedAttemptsView>,
    /// The passphrase is older than the office wants it to be.
    pub passphrase_due: bool,
    /// The office's name.
    pub office: Option<String>,
    /// The office's regime id.
    pub regime: Option<String>,
    /// The office's calendar id.
    pub calendar: Option<String>,
    /// Minutes without input after which the vault locks.
    pub idle_minutes: u32,
    /// Warnings about the vault, as message ids `warning-<id>`: `rolled-back`, `recovery-unconfirmed`.
    pub warnings: Vec<String>,
    /// Product version.
    pub version: String,
}

/// Who has the vault open on another computer.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HolderView {
    /// The officer; empty where it cannot be told.
    pub officer: String,
    /// Their computer; empty where it cannot be told.
    pub computer: String,
    /// When they opened it.
    pub since: DateTime<Utc>,
    /// When they were last heard of, by their computer's clock.
    pub seen: DateTime<Utc>,
    /// It is open there at this moment, and cannot be taken over.
    pub holds_lock: bool,
}

/// Attempts to unlock that failed.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FailedAttemptsView {
    /// How many.
    pub count: u32,
    /// The first.
    pub first: DateTime<Utc>,
    /// The last.
    pub last: DateTime<Utc>,
}

/// The vault was opened by a code.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecoveredView {
    /// Where the session stands.
    pub session: SessionView,
    /// The code was an invitation: the officer's own recovery code, shown this once.
    pub created: Option<CreatedView>,
}

/// A passphrase of seven words.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PassphraseView {
    /// The words, separated by blanks.
    pub passphrase: String,
}

/// A passphrase to be judged.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct JudgePassphraseRequest {
    /// As typed.
    pub passphrase: String,
}

/// How good a passphrase is.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JudgementView {
    /// Whether it may be used.
    pub accepted: bool,
    /// The rule that it breaks (`too-short`, `on-the-blocklist`), worded as `rule-<rule>`.
    pub rule: Option<String>,
    /// How hard it is to guess, 0 to 4.
    pub strength: u8,
    /// How many guesses it takes, as a power of ten.
    pub guesses_log10: u32,
}

/// A new vault for a new office.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreateVaultRequest {
    /// The passphrase of the first officer.
    pub passphrase: String,
    /// The first officer's name.
    pub officer_name: String,
    /// What the lock screen shows: a label that says nothing about anybody.
    pub label: String,
    /// The controller's particulars.
    pub office: Office,
    /// Token of the logo's picture (PNG or JPEG), if any.
    #[serde(default)]
    pub logo: Option<String>,
}

/// A vault was made. The code is shown once.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CreatedView {
    /// The recovery code, in groups of four.
    pub recovery_code: String,
    /// The two groups (counted from 1) that the officer types again.
    pub confirm_groups: Vec<u32>,
}

/// Two groups of the recovery code, typed again from the printed sheet.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ConfirmRecoveryRequest {
    /// The groups in the order asked for.
    pub groups: Vec<String>,
    /// Which of three sheets they stand on, counted from 1; left out for a single sheet.
    #[serde(default)]
    #[ts(optional)]
    pub sheet: Option<u32>,
}

/// Saves a recovery sheet that is not confirmed yet as a PDF.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct SaveRecoverySheetRequest {
    /// Which of three sheets, counted from 1; left out for a single sheet.
    #[ts(optional)]
    pub sheet: Option<u32>,
}

/// Three recovery sheets were made, any two of which open the officer's keys. Their codes are shown once.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetsView {
    /// The first, the second and the third.
    pub sheets: Vec<CreatedView>,
}

/// The passphrase.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UnlockRequest {
    /// As typed.
    pub passphrase: String,
    /// Although somebody has it open on another computer.
    #[serde(default)]
    #[ts(optional)]
    pub take_over: Option<bool>,
}

/// The key in this computer's keyring.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct UnlockWithDeviceRequest {
    /// Although somebody has it open on another computer.
    #[ts(optional)]
    pub take_over: Option<bool>,
}

/// The recovery sheet's code, and the passphrase to be used from now on.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UnlockWithRecoveryRequest {
    /// The code as typed; case and blanks do not matter.
    pub code: String,
    /// The code of another sheet, where two of three are needed.
    #[serde(default)]
    #[ts(optional)]
    pub second_code: Option<String>,
    /// The new passphrase.
    pub new_passphrase: String,
    /// Although somebody has it open on another computer.
    #[serde(default)]
    #[ts(optional)]
    pub take_over: Option<bool>,
}

/// A change of the passphrase.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangePassphraseRequest {
    /// The one in force.
    pub old: String,
    /// The one to come.
    pub new: String,
}

/// Lets this computer's keyring open the vault; the passphrase is asked again for it.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RememberDeviceRequest {
    /// The passphrase in force.
    pub passphrase: String,
}

/// New recovery sheets, one or three; the passphrase is asked again for it. What was made before opens nothing any more.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewRecoverySheetRequest {
    /// The passphrase in force.
    pub passphrase: String,
}

/// What the screen looks like; kept on this computer, outside the vault, and says nothing about anybody.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScreenPreferencesRequest {
    /// `en`, `hu`, `pt-BR`, `es`, `de`.
    pub language: String,
    /// `light`, `dark` or `system`.
    pub theme: String,
}

/// What kind of file is wanted.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PickFileRequest {
    /// `mail`, `data`, `logo`, `font` or `any`: which files the dialog offers.
    pub purpose: String,
}

/// What will be saved.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PickSaveRequest {
    /// A neutral name, such as `2026-0001-report.pdf`.
    pub suggested_name: String,
}

/// A file that the officer chose, by an opaque token; never a path.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PickedView {
    /// Good until the vault is locked.
    pub token: String,
    /// The file's own name.
    pub name: String,
    /// Bytes; 0 for a file that is still to be written.
    #[ts(type = "number")]
    pub size: u64,
}

/// The fonts that were brought to this computer beside the bundled ones.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FontPackView {
    /// The files, by name.
    pub files: Vec<FontFileView>,
    /// What was added or removed counts from the next start of the program.
    pub restart: bool,
}

/// A file of the font pack.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FontFileView {
    /// Its name.
    pub name: String,
    /// Bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// Whose characters it draws: `sc`, `tc`, `hk`, `jp`, `kr`. Empty for a file that can no longer be read.
    pub covers: Vec<String>,
    /// Whether it has a heavier weight, for headings.
    pub bold: bool,
    /// Whether documents are made with it.
    pub in_use: bool,
}

/// A file that is to join the font pack.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddFontRequest {
    /// Token of the file.
    pub file: String,
}

/// A file of the font pack that is to go.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveFontRequest {
    /// Its name.
    pub name: String,
}
