//! The one error that crosses the boundary: a code, and what the code needs to be worded. Never personal data.

use crate::bindings::Declarations;
use serde::{Deserialize, Serialize};
use ts_rs::{TS, TypeVisitor};

/// Why a command was not carried out. The page words it from the message files as `error-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(tag = "code", rename_all = "camelCase")]
pub enum Error {
    /// The vault is locked.
    #[error("the vault is locked")]
    Locked,
    /// The passphrase, code or device key does not open this vault.
    #[error("the key does not open this vault")]
    CannotUnlock,
    /// The vault's files are damaged; `what` names the part.
    #[error("the vault is damaged: {what}")]
    Damaged {
        /// `header`, `database`, `trail`, `file`.
        what: String,
    },
    /// The vault was made by a newer version of the product.
    #[error("the vault was made by a newer version")]
    NewerVault,
    /// Another instance has this vault open.
    #[error("the vault is open in another window or on another computer")]
    InUse,
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// The vault cannot be written to.
    #[error("the vault is read-only")]
    ReadOnly,
    /// The operating system's keyring cannot be used.
    #[error("the keyring is not available")]
    KeyringUnavailable,
    /// This officer may not do that.
    #[error("not allowed")]
    Forbidden,
    /// There is no such record.
    #[error("no such record")]
    NotFound,
    /// Somebody else changed the record meanwhile, or it exists already.
    #[error("conflict")]
    Conflict,
    /// Lawful, but not yet; the reason is worded as `not-now-<reason>`.
    #[error("not now: {reason}")]
    NotNow {
        /// Why not.
        reason: String,
    },
    /// A field breaks a rule.
    #[error("{field}: {rule}")]
    Invalid {
        /// The field's wire name.
        field: String,
        /// The rule's id, worded as `rule-<rule>`.
        rule: String,
    },
    /// The officer cancelled.
    #[error("cancelled")]
    Cancelled,
    /// A defect of the product; the incident names the place, never the data.
    #[error("internal error at {incident}")]
    Internal {
        /// Where.
        incident: String,
    },
}

impl Error {
    /// A defect at a named place.
    pub fn internal(place: &str) -> Error {
        Error::Internal { incident: place.to_owned() }
    }

    /// A field that breaks a rule.
    pub fn invalid(field: &str, rule: &str) -> Error {
        Error::Invalid { field: field.to_owned(), rule: rule.to_owned() }
    }

    /// Not yet, for this reason.
    pub fn not_now(reason: &str) -> Error {
        Error::NotNow { reason: reason.to_owned() }
    }

    /// What went wrong with a file of the officer's, without its name.
    pub fn of_io(error: &std::io::Error) -> Error {
        use std::io::ErrorKind as K;
        match error.kind() {
            K::NotFound => Error::NotFound,
            K::PermissionDenied => Error::Forbidden,
            K::ReadOnlyFilesystem => Error::ReadOnly,
            K::StorageFull | K::QuotaExceeded => Error::DiskFull,
            _ => Error::internal("write"),
        }
    }

    /// Adds the error's own declaration to the bindings.
    pub fn declare(declarations: &mut Declarations) {
        declarations.visit::<Error>();
    }
}

impl From<model::Broken> for Error {
    fn from(broken: model::Broken) -> Error {
        Error::invalid(broken.field, broken.rule)
    }
}

impl From<model::NotNow> for Error {
    fn from(reason: model::NotNow) -> Error {
        Error::not_now(reason.0)
    }
}

impl From<vault::VaultError> for Error {
    fn from(error: vault::VaultError) -> Error {
        use vault::VaultError as V;
        match error {
            V::CannotUnlock => Error::CannotUnlock,
            V::Damaged { what } => Error::Damaged { what: what.to_owned() },
            V::NewerVault { .. } => Error::NewerVault,
            V::InUse => Error::InUse,
            V::DiskFull => Error::DiskFull,
            V::ReadOnly => Error::ReadOnly,
            V::Forbidden => Error::Forbidden,
            V::NotFound => Error::NotFound,
            V::Conflict => Error::Conflict,
            V::Invalid { field, rule } => Error::invalid(field, rule),
            V::NotNow { reason } => Error::not_now(reason),
            V::Cancelled => Error::Cancelled,
            V::Internal(place) => Error::internal(place),
        }
    }
}

impl From<intake::IntakeError> for Error {
    fn from(error: intake::IntakeError) -> Error {
        Error::invalid("file", error.rule.id())
    }
}

impl From<paper::PaperError> for Error {
    fn from(error: paper::PaperError) -> Error {
        match error {
            paper::PaperError::Image { .. } => Error::invalid("file", "not-a-picture"),
            paper::PaperError::Cancelled => Error::Cancelled,
            paper::PaperError::NoSuchPage => Error::NotFound,
            paper::PaperError::Scale => Error::invalid("width", "out-of-range"),
            paper::PaperError::TooLong | paper::PaperError::QrTooLong => Error::invalid("document", "too-long"),
            _ => Error::internal("paper"),
        }
    }
}
