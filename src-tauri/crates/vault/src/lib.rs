//! The encrypted store of a privacy office: a folder that holds the key slots, the database, the attachments and what is needed to notice
//! that somebody put an older copy back.
//!
//! What must stay true: SQL and key material stand only in this crate. Every change goes through [`Vault::transact`], which writes its trail entry in
//! the same transaction; drafts are the one exception. Nothing is deleted or renamed because something failed. No error, log or file name
//! carries personal data. The format is described in `docs/format-vault.md`.

mod attempts;
mod backup;
mod canonical;
mod check;
mod db;
mod error;
mod files;
mod folder;
mod freshness;
mod handback;
mod handover;
mod head;
mod header;
mod keys;
mod log;
mod make;
#[cfg(feature = "testing")]
mod measure;
mod migrate;
mod notes;
mod officers;
mod open;
mod pages;
mod presence;
#[cfg(feature = "testing")]
pub mod raw;
pub mod registers;
mod rotate;
mod sensitive;
mod slots;
#[cfg(feature = "testing")]
pub mod tamper;
mod trail;
mod tx;
mod vault;
mod veil;

pub use attempts::FailedAttempts;
pub use check::Verdict;
pub use error::VaultError;
pub use files::{FileId, StoredFile};
pub use handback::Handback;
pub use handover::{Handover, LONGEST as LONGEST_HANDOVER, NewHandover};
pub use head::Warning;
pub use header::SlotKind;
pub use keys::kdf::KdfProfile;
pub use keys::passphrase::{check_passphrase, estimate, propose_passphrase};
pub use keys::recovery::RecoveryCode;
pub use make::NewVault;
pub use notes::{Note, NoteFile, NoteHead, NoteRecord};
pub use officers::OfficerRow;
pub use open::{Peek, Place, UnlockKey};
pub use presence::{Holder, Unlocked};
pub use sensitive::Sensitive;
pub use slots::DeviceSecret;
pub use trail::{
    Action, Checkpoint, Comparison, FieldChange, RecordRef, TimelineEntry, TrailEntry, TrailFault, TrailFilter,
    TrailHead, TrailVerdict,
};
pub use tx::{Tx, View};
pub use vault::{Officer, Vault};

/// Whether vaults with a cheap key derivation can be made and opened in this build. The shell refuses to be built for release with it.
pub const CHEAP_KEYS_ALLOWED: bool = cfg!(feature = "testing");

/// The version of the database engine that this build contains.
pub fn engine_version() -> String {
    format!("SQLite {}", rusqlite::version())
}

/// The one way an instant is written: RFC 3339, UTC, milliseconds.
fn stamp(at: chrono::DateTime<chrono::Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}
