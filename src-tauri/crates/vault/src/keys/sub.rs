//! Sub keys: HKDF-SHA256 of one key under a label, so that no key serves two purposes.

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use super::Key;

/// The raw key of the database file.
pub(crate) const DATABASE: &str = "tutela/database/v1";
/// Authenticates `vault.keys`.
pub(crate) const HEADER_MAC: &str = "tutela/header-mac/v1";
/// Authenticates `vault.head` and the per-computer mirror.
pub(crate) const HEAD_MAC: &str = "tutela/head-mac/v1";
/// A page's share in what all pages of the database are together.
pub(crate) const PAGES: &str = "tutela/pages/v1";
/// Seals that sum in `vault.head`.
pub(crate) const PAGES_SEAL: &str = "tutela/pages-seal/v1";
/// Wraps the per-file keys of attachments.
pub(crate) const ATTACHMENT: &str = "tutela/attachment-wrap/v1";
/// Wraps an officer's private keys, under the user key.
pub(crate) const OFFICER: &str = "tutela/officer-private/v1";
/// Wraps the user key in a recovery slot.
pub(crate) const RECOVERY: &str = "tutela/recovery-slot/v1";
/// Wraps the user key in a slot that two of three recovery sheets open.
pub(crate) const RECOVERY_PAIR: &str = "tutela/recovery-pair/v1";
/// Wraps the user key in a device slot.
pub(crate) const DEVICE: &str = "tutela/device-slot/v1";
/// Seals who has the vault open.
pub(crate) const PRESENCE: &str = "tutela/presence/v1";
/// Seals notes, under the notes key.
pub(crate) const NOTE: &str = "tutela/note/v1";
/// Wraps the keys of notes' files, under the notes key.
pub(crate) const NOTE_FILE: &str = "tutela/note-file/v1";
/// Tells one notes key from another without telling the key.
pub(crate) const NOTES_NAME: &str = "tutela/notes-key-name/v1";

/// Derives the key for one purpose.
pub(crate) fn derive(from: &[u8; 32], purpose: &str) -> Key {
    derive_salted(None, from, purpose.as_bytes())
}

/// Derives a key with a salt; 32 bytes can never exceed what HKDF gives out, so it cannot fail.
pub(crate) fn derive_salted(salt: Option<&[u8]>, from: &[u8], info: &[u8]) -> Key {
    let mut out = Zeroizing::new([0u8; 32]);
    let fits = Hkdf::<Sha256>::new(salt, from).expand(info, out.as_mut_slice());
    debug_assert!(fits.is_ok(), "32 bytes are within HKDF-SHA256's 8160");
    out
}

/// HMAC-SHA256.
pub(crate) fn mac(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = keyed(key);
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// HMAC-SHA256 before its first byte: for many under one key.
pub(crate) fn keyed(key: &[u8; 32]) -> Hmac<Sha256> {
    // HMAC pads a short key with zeros to the hash's block; doing it here leaves no failing case.
    let mut block = Zeroizing::new([0u8; 64]);
    for (to, from) in block.iter_mut().zip(key) {
        *to = *from;
    }
    <Hmac<Sha256>>::new(&(*block).into())
}

/// Compares in constant time.
pub(crate) fn same(a: &[u8], b: &[u8]) -> bool {
    a.ct_eq(b).into()
}
