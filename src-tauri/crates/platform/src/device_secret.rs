//! The device secret in the system's keyring: comfort for this computer, never the only way into a vault.
//!
//! Secret Service on Linux, Keychain on macOS, Credential Manager on Windows. Any program of the same user can read it on Linux and Windows:
//! say so where the officer switches it on. Each call may wait for a prompt of the system; run it on a worker thread with a time limit.

use keyring::{Entry, Error};
use zeroize::Zeroizing;

const SERVICE: &str = "tutela";

/// Why the keyring did not answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyringError {
    /// No secret for this vault: set the device up again.
    #[error("the keyring holds no secret for this vault")]
    NoEntry,
    /// The keyring is locked or its prompt was dismissed: use the passphrase.
    #[error("the keyring is locked")]
    Locked,
    /// No keyring runs here. Once it was missed, this process stays without; it works again after a restart.
    #[error("no keyring is available")]
    Unavailable,
}

/// Stores the secret for a vault, replacing an older one. `vault_id` holds no name.
///
/// # Errors
/// `Locked` or `Unavailable`.
pub fn store(vault_id: &str, secret: &[u8]) -> Result<(), KeyringError> {
    entry(vault_id)?.set_secret(secret).map_err(told)
}

/// Fetches the secret for a vault.
///
/// # Errors
/// `NoEntry`, `Locked` or `Unavailable`.
pub fn fetch(vault_id: &str) -> Result<Zeroizing<Vec<u8>>, KeyringError> {
    entry(vault_id)?.get_secret().map(Zeroizing::new).map_err(told)
}

/// Forgets the secret for a vault; a missing one is no error.
///
/// # Errors
/// `Locked` or `Unavailable`.
pub fn forget(vault_id: &str) -> Result<(), KeyringError> {
    match entry(vault_id)?.delete_credential().map_err(told) {
        Err(KeyringError::NoEntry) => Ok(()),
        other => other,
    }
}

/// Whether a keyring runs and is unlocked. Ask late: the first call decides for the whole process.
pub fn available() -> bool {
    matches!(fetch("availability"), Ok(_) | Err(KeyringError::NoEntry))
}

fn entry(vault_id: &str) -> Result<Entry, KeyringError> {
    Entry::new(SERVICE, vault_id).map_err(told)
}

/// The keyring's own texts may quote what it stores; only the kind is kept.
#[expect(clippy::needless_pass_by_value, reason = "shaped for map_err")]
fn told(error: Error) -> KeyringError {
    match error {
        Error::NoEntry => KeyringError::NoEntry,
        Error::NoStorageAccess(_) => KeyringError::Locked,
        _ => KeyringError::Unavailable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keyrings_errors_are_told_apart() {
        assert_eq!(told(Error::NoEntry), KeyringError::NoEntry);
        assert_eq!(told(Error::NoStorageAccess("prompt dismissed".into())), KeyringError::Locked);
        assert_eq!(told(Error::NoDefaultStore), KeyringError::Unavailable);
        assert_eq!(told(Error::PlatformFailure("no bus".into())), KeyringError::Unavailable);
    }
}
