//! Grants: a vault-wide key sealed to one officer's X25519 public key.
//!
//! An ephemeral key pair per grant; HKDF-SHA256 over the shared secret with both public keys as salt; XChaCha20-Poly1305 bound to
//! the officer and the key's name. A grant copied under another officer's name opens for nobody.

use x25519_dalek::{PublicKey, StaticSecret};

use super::{Key, make_random, sub, wrap};
use crate::VaultError;

/// A sealed grant as it stands in the header.
pub(crate) struct SealedGrant {
    /// The ephemeral public key.
    pub(crate) ephemeral: [u8; 32],
    /// nonce, ciphertext and tag.
    pub(crate) wrap: Vec<u8>,
}

/// Seals `key` for the holder of `recipient`.
pub(crate) fn seal(recipient: &[u8; 32], place: &[u8], key: &Key) -> Result<SealedGrant, VaultError> {
    let ephemeral = StaticSecret::from(*make_random::<32>()?);
    let public = PublicKey::from(&ephemeral).to_bytes();
    let kek = shared_key(&ephemeral, &PublicKey::from(*recipient), &public, recipient)
        .ok_or(VaultError::Damaged { what: "keys" })?;
    Ok(SealedGrant { ephemeral: public, wrap: wrap::seal(&kek, place, key.as_slice())? })
}

/// Opens a grant with the officer's private key.
pub(crate) fn open(secret: &StaticSecret, place: &[u8], grant: &SealedGrant) -> Option<Key> {
    let own = PublicKey::from(secret).to_bytes();
    let kek = shared_key(secret, &PublicKey::from(grant.ephemeral), &grant.ephemeral, &own)?;
    wrap::open_key(&kek, place, &grant.wrap)
}

fn shared_key(secret: &StaticSecret, other: &PublicKey, ephemeral: &[u8; 32], recipient: &[u8; 32]) -> Option<Key> {
    let shared = secret.diffie_hellman(other);
    // A low-order point would make the shared secret known to everybody.
    if !shared.was_contributory() {
        return None;
    }
    let salt = [ephemeral.as_slice(), recipient.as_slice()].concat();
    Some(sub::derive_salted(Some(&salt), shared.as_bytes(), b"tutela/grant/v1"))
}
