//! What can go wrong in the vault. No variant carries text that came from a record, a file name or SQLite.

use std::io;

/// Every failure of the vault.
///
/// Texts are fixed at compile time, so an error can be logged: SQLite's own messages may quote a user's data and are
/// dropped when a database error is turned into one of these.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// No slot opens with this passphrase, recovery code or device secret. The vault itself looks whole.
    #[error("the key does not open this vault")]
    CannotUnlock,
    /// A file of the vault is not what was written. Nothing was changed, renamed or removed.
    #[error("the vault is damaged: {what}")]
    Damaged {
        /// Which part: `keys`, `database`, `trail`, `attachment`, `stored value`.
        what: &'static str,
    },
    /// A newer version of the product wrote this vault; this one does not know how to read it.
    #[error("the vault was made by a newer version ({found}, this one knows {known})")]
    NewerVault {
        /// The version found.
        found: u32,
        /// The newest version known here.
        known: u32,
    },
    /// Another running instance has the vault open.
    #[error("the vault is open in another window")]
    InUse,
    /// The disk is full; the change was rolled back.
    #[error("the disk is full")]
    DiskFull,
    /// The vault is read-only: a read-only folder, or a rolled-back vault that nobody has accepted yet.
    #[error("the vault is read-only")]
    ReadOnly,
    /// This officer may not do that.
    #[error("not allowed")]
    Forbidden,
    /// There is no such record, file or vault.
    #[error("not found")]
    NotFound,
    /// The change collides with what is stored: a number given twice, a record changed meanwhile.
    #[error("conflicts with what is stored")]
    Conflict,
    /// A value breaks a rule.
    #[error("invalid {field}: {rule}")]
    Invalid {
        /// The field, by the name the interface uses.
        field: &'static str,
        /// The rule broken, a kebab-case name.
        rule: &'static str,
    },
    /// Lawful, but not at this moment.
    #[error("not now: {reason}")]
    NotNow {
        /// Why, a kebab-case name.
        reason: &'static str,
    },
    /// The caller asked to stop.
    #[error("cancelled")]
    Cancelled,
    /// A fault of the product or the system, described without data.
    #[error("internal: {0}")]
    Internal(&'static str),
}

impl From<rusqlite::Error> for VaultError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as C;
        match error {
            // What is hidden from an officer is answered as what never was.
            rusqlite::Error::SqliteFailure(_, Some(said)) if said == crate::veil::REFUSAL => Self::NotFound,
            rusqlite::Error::SqliteFailure(e, _) => match e.code {
                // The engine asks for the room of its index beside the log ahead of time, and has no code of its own for there being none.
                C::SystemIoFailure if e.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE => Self::DiskFull,
                C::DiskFull => Self::DiskFull,
                C::ReadOnly => Self::ReadOnly,
                C::DatabaseCorrupt | C::NotADatabase => Self::Damaged { what: "database" },
                C::DatabaseBusy | C::DatabaseLocked => Self::NotNow { reason: "busy" },
                C::OperationInterrupted => Self::Cancelled,
                C::CannotOpen => Self::Internal("the database file cannot be opened"),
                C::SystemIoFailure => Self::Internal("the disk answered with an error"),
                C::OutOfMemory => Self::Internal("out of memory"),
                C::TooBig => Self::Invalid { field: "value", rule: "too-big" },
                C::ConstraintViolation => match e.extended_code {
                    rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE
                    | rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY
                    | rusqlite::ffi::SQLITE_CONSTRAINT_ROWID => Self::Conflict,
                    rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY => {
                        Self::Invalid { field: "reference", rule: "must-exist" }
                    }
                    rusqlite::ffi::SQLITE_CONSTRAINT_TRIGGER => Self::NotNow { reason: "refused-by-the-store" },
                    rusqlite::ffi::SQLITE_CONSTRAINT_NOTNULL => Self::Invalid { field: "value", rule: "required" },
                    _ => Self::Invalid { field: "value", rule: "out-of-range" },
                },
                _ => Self::Internal("the database refused a statement"),
            },
            rusqlite::Error::QueryReturnedNoRows => Self::NotFound,
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::Utf8Error(..) => Self::Damaged { what: "stored value" },
            _ => Self::Internal("the database refused a statement"),
        }
    }
}

impl From<io::Error> for VaultError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::ReadOnly,
            io::ErrorKind::NotFound => Self::NotFound,
            _ => Self::Internal("a file of the vault cannot be read or written"),
        }
    }
}

impl From<platform::InUse> for VaultError {
    fn from(error: platform::InUse) -> Self {
        match error {
            platform::InUse::Held => Self::InUse,
            platform::InUse::Unusable(kind) => Self::from(io::Error::from(kind)),
        }
    }
}
