//! Authenticated wrapping of small secrets: XChaCha20-Poly1305, a random 24-byte nonce in front.

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{Key as CipherKey, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::make_random;
use crate::VaultError;

/// Bytes of the nonce in front of each wrap.
const NONCE: usize = 24;

/// Seals `plain` under `key`; `place` names where the result belongs and must be given again to open it.
pub(crate) fn seal(key: &[u8; 32], place: &[u8], plain: &[u8]) -> Result<Vec<u8>, VaultError> {
    let nonce = make_random::<NONCE>()?;
    seal_with(key, &nonce, place, plain)
}

/// As [`seal`], with the nonce given: for test vectors.
pub(crate) fn seal_with(
    key: &[u8; 32],
    nonce: &[u8; NONCE],
    place: &[u8],
    plain: &[u8],
) -> Result<Vec<u8>, VaultError> {
    let cipher = XChaCha20Poly1305::new(&CipherKey::from(*key));
    let sealed = cipher
        .encrypt(&XNonce::from(*nonce), Payload { msg: plain, aad: place })
        .map_err(|_| VaultError::Internal("sealing failed"))?;
    let mut out = Vec::with_capacity(NONCE + sealed.len());
    out.extend_from_slice(nonce);
    out.extend_from_slice(&sealed);
    Ok(out)
}

/// Opens what [`seal`] made. `None` when the key, the place or a single bit differs.
pub(crate) fn open(key: &[u8; 32], place: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, body) = sealed.split_first_chunk::<NONCE>()?;
    let cipher = XChaCha20Poly1305::new(&CipherKey::from(*key));
    cipher.decrypt(&XNonce::from(*nonce), Payload { msg: body, aad: place }).ok().map(Zeroizing::new)
}

/// As [`open`], for a wrapped 32-byte key.
pub(crate) fn open_key(key: &[u8; 32], place: &[u8], sealed: &[u8]) -> Option<super::Key> {
    let plain = open(key, place, sealed)?;
    let mut out = Zeroizing::new([0u8; 32]);
    if plain.len() != out.len() {
        return None;
    }
    out.copy_from_slice(&plain);
    Some(out)
}
