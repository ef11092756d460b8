//! All key material: derivation, wrapping, grants, recovery codes and passphrases.
//!
//! What must stay true: a key never leaves this crate except as a recovery code that the officer writes down or a device
//! secret for the keyring; every wrap is bound to its place by its associated data.

pub(crate) mod grant;
pub(crate) mod kdf;
pub(crate) mod passphrase;
pub(crate) mod recovery;
pub(crate) mod sheets;
pub(crate) mod sub;
pub(crate) mod wrap;

use zeroize::Zeroizing;

use crate::VaultError;

/// 32 bytes of key, overwritten on drop.
pub(crate) type Key = Zeroizing<[u8; 32]>;

/// Fills an array from the operating system's generator, the only source of randomness in this crate.
pub(crate) fn make_random<const N: usize>() -> Result<Zeroizing<[u8; N]>, VaultError> {
    let mut bytes = Zeroizing::new([0u8; N]);
    getrandom::fill(bytes.as_mut_slice()).map_err(|_| VaultError::Internal("the system gives no randomness"))?;
    Ok(bytes)
}
