//! Argon2id: what a guess at a passphrase costs.

use argon2::{Algorithm, Argon2, Params, Version};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::Key;
use crate::{Sensitive, VaultError};

/// Memory of a new slot never falls below this (KiB).
const NEW_FLOOR_KIB: u32 = 64 * 1024;
/// Memory below this is refused when a slot is read (KiB): somebody lowered the price of a guess.
const READ_FLOOR_KIB: u32 = 19 * 1024;
/// Memory above this is refused when a slot is read (KiB): a hostile file must not eat the machine's memory.
const READ_CEILING_KIB: u32 = 1024 * 1024;
const READ_MAX_PASSES: u32 = 20;
const READ_MAX_LANES: u32 = 8;

/// The cost of deriving a key from a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KdfProfile {
    pub(crate) memory_kib: u32,
    pub(crate) passes: u32,
    pub(crate) lanes: u32,
}

impl KdfProfile {
    /// KiB of memory, passes and lanes that a guess takes.
    pub fn cost(self) -> (u32, u32, u32) {
        (self.memory_kib, self.passes, self.lanes)
    }

    /// Argon2id with 256 MiB, 3 passes, 1 lane: 0.5 to 1 second on an office computer.
    pub const fn standard() -> Self {
        Self { memory_kib: 256 * 1024, passes: 3, lanes: 1 }
    }

    /// The standard profile fitted to this machine: more passes while a derivation stays under half a second, less memory
    /// (down to 64 MiB) while it takes more than two seconds. Takes a few seconds; run it off the interface's thread.
    ///
    /// # Errors
    /// `Internal` when the machine cannot provide the memory even for the smallest profile.
    pub fn calibrated() -> Result<Self, VaultError> {
        let mut profile = Self::standard();
        loop {
            let start = std::time::Instant::now();
            let outcome = profile.run(b"calibration", &[7; 16]);
            let took = start.elapsed().as_millis();
            let at_floor = profile.memory_kib <= NEW_FLOOR_KIB;
            match outcome {
                Err(e) if at_floor => return Err(e),
                Err(_) => profile.memory_kib /= 2,
                Ok(_) if took > 2_000 && !at_floor => profile.memory_kib /= 2,
                Ok(_) if took < 500 && profile.passes < 10 => profile.passes += 1,
                Ok(_) => return Ok(profile),
            }
        }
    }

    /// A profile that costs nothing, for tests only. Vaults made with it open only where the feature `testing` is on.
    #[cfg(any(test, feature = "testing"))]
    pub const fn for_tests() -> Self {
        Self { memory_kib: 32, passes: 1, lanes: 1 }
    }

    /// Refuses a profile that is too cheap for a new slot.
    pub(crate) fn fit_for_new(self) -> Result<(), VaultError> {
        #[cfg(any(test, feature = "testing"))]
        if self == Self::for_tests() {
            return Ok(());
        }
        if self.memory_kib < NEW_FLOOR_KIB || self.passes < 3 {
            return Err(VaultError::Invalid { field: "kdf", rule: "too-cheap" });
        }
        self.fit_to_read().map_err(|_| VaultError::Invalid { field: "kdf", rule: "too-costly" })
    }

    /// Refuses parameters of a stored slot that are too cheap or too costly to be honest.
    pub(crate) fn fit_to_read(self) -> Result<(), VaultError> {
        #[cfg(any(test, feature = "testing"))]
        if self == Self::for_tests() {
            return Ok(());
        }
        let honest = (READ_FLOOR_KIB..=READ_CEILING_KIB).contains(&self.memory_kib)
            && (1..=READ_MAX_PASSES).contains(&self.passes)
            && (1..=READ_MAX_LANES).contains(&self.lanes);
        if honest { Ok(()) } else { Err(VaultError::Damaged { what: "keys" }) }
    }

    /// Derives the key of a passphrase slot. The passphrase is brought to NFC first, so that every keyboard types the same one.
    pub(crate) fn derive(self, passphrase: &Sensitive<String>, salt: &[u8; 16]) -> Result<Key, VaultError> {
        // EXPOSE: this is the one place where the passphrase is turned into a key.
        let normal: Zeroizing<String> = Zeroizing::new(nfc(passphrase.expose()));
        self.run(normal.as_bytes(), salt)
    }

    fn run(self, secret: &[u8], salt: &[u8; 16]) -> Result<Key, VaultError> {
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32))
            .map_err(|_| VaultError::Damaged { what: "keys" })?;
        let mut out = Zeroizing::new([0u8; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(secret, salt, out.as_mut_slice())
            .map_err(|_| VaultError::Internal("the key derivation failed"))?;
        Ok(out)
    }
}

/// NFC into a string that is large enough from the start, so that no outgrown copy is left in memory.
pub(crate) fn nfc(text: &str) -> String {
    // NFC grows UTF-8 at most threefold (Unicode TR15, expansion factors).
    let mut out = String::with_capacity(text.len().saturating_mul(3));
    out.extend(text.nfc());
    out
}
