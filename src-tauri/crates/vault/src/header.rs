//! `vault.keys`: who may open the vault and how. Read without keys, trusted only after its MAC was checked with the vault key.
//!
//! What must stay true: the file is written whole to a temporary name, flushed and renamed, and a second equal copy stands beside it; a
//! revoked slot is in neither.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::folder::{self, Folder};
use crate::keys::{Key, grant::SealedGrant, kdf::KdfProfile, sub};
use crate::{VaultError, canonical};

/// The newest format of `vault.keys` known here. A file says 2 only while it has slots that two sheets open: a program that knows nothing of
/// those then says that the vault is newer than itself, and no file without them is kept from it.
pub(crate) const HEADER_VERSION: u32 = 2;
/// No honest header is larger; a hostile one must not be read into memory.
const MAX_HEADER: u64 = 1 << 20;

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Header {
    /// Version of this format.
    pub(crate) v: u32,
    /// Random, 16 bytes, hex.
    pub(crate) vault_id: String,
    /// Counts the changes of this file.
    pub(crate) epoch: u64,
    /// Shown on the lock screen; chosen by the officer.
    pub(crate) label: String,
    pub(crate) officers: Vec<HeaderOfficer>,
    pub(crate) slots: Vec<Slot>,
    pub(crate) grants: Vec<Grant>,
}

/// An officer's public keys, and the private ones wrapped under the user key.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HeaderOfficer {
    pub(crate) id: String,
    #[serde(with = "hex32")]
    pub(crate) sealing: [u8; 32],
    #[serde(with = "hex32")]
    pub(crate) signing: [u8; 32],
    #[serde(with = "hex::serde")]
    pub(crate) private: Vec<u8>,
}

/// One way to open an officer's user key.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) enum Slot {
    Passphrase {
        officer: String,
        m: u32,
        t: u32,
        p: u32,
        #[serde(with = "hex16")]
        salt: [u8; 16],
        #[serde(with = "hex::serde")]
        wrap: Vec<u8>,
    },
    Recovery {
        officer: String,
        #[serde(with = "hex::serde")]
        wrap: Vec<u8>,
    },
    RecoveryPair {
        officer: String,
        /// Which three sheets belong together: random, 6 hex digits.
        making: String,
        pair: Pair,
        #[serde(with = "hex::serde")]
        wrap: Vec<u8>,
    },
    Device {
        officer: String,
        device: String,
        #[serde(with = "hex::serde")]
        wrap: Vec<u8>,
    },
}

/// Which two of three sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Pair {
    #[serde(rename = "1+2")]
    OneTwo,
    #[serde(rename = "1+3")]
    OneThree,
    #[serde(rename = "2+3")]
    TwoThree,
}

impl Pair {
    fn id(self) -> &'static str {
        match self {
            Self::OneTwo => "1+2",
            Self::OneThree => "1+3",
            Self::TwoThree => "2+3",
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Grant {
    pub(crate) officer: String,
    /// `vault` or `notes`; while one of them is being exchanged, also `vault-next` or `notes-next`.
    pub(crate) key: String,
    #[serde(with = "hex32")]
    pub(crate) ephemeral: [u8; 32],
    #[serde(with = "hex::serde")]
    pub(crate) wrap: Vec<u8>,
}

impl Header {
    /// One change more.
    pub(crate) fn count_change(&mut self) -> Result<(), VaultError> {
        self.epoch = self.epoch.checked_add(1).ok_or(VaultError::Internal("too many changes of the keys"))?;
        self.v = self.version_needed();
        Ok(())
    }

    /// The oldest version that knows everything in here, and the only one that this header may have.
    pub(crate) fn version_needed(&self) -> u32 {
        if self.slots.iter().any(|slot| matches!(slot, Slot::RecoveryPair { .. })) { 2 } else { 1 }
    }

    /// Whether three sheets, and not one, stand in for this officer's passphrase.
    pub(crate) fn has_sheets(&self, officer: &str) -> bool {
        self.slots.iter().any(|slot| matches!(slot, Slot::RecoveryPair { .. }) && slot.officer() == officer)
    }

    /// Whether an officer was given a key.
    pub(crate) fn grants(&self, officer: &str, key: &str) -> bool {
        self.grants.iter().any(|grant| grant.officer == officer && grant.key == key)
    }
}

impl Slot {
    pub(crate) fn officer(&self) -> &str {
        match self {
            Self::Passphrase { officer, .. }
            | Self::Recovery { officer, .. }
            | Self::RecoveryPair { officer, .. }
            | Self::Device { officer, .. } => officer,
        }
    }

    pub(crate) fn kind(&self) -> SlotKind {
        match self {
            Self::Passphrase { .. } => SlotKind::Passphrase,
            Self::Recovery { .. } => SlotKind::Recovery,
            Self::RecoveryPair { .. } => SlotKind::RecoveryPair,
            Self::Device { .. } => SlotKind::Device,
        }
    }

    /// What the wrap of this slot is bound to: the vault, and every field of the slot.
    pub(crate) fn place(&self, vault_id: &str) -> Vec<u8> {
        match self {
            Self::Passphrase { officer, m, t, p, salt, .. } => {
                format!("tutela-vault/v1|{vault_id}|passphrase|{officer}|{m}|{t}|{p}|{}", hex::encode(salt))
            }
            Self::Recovery { officer, .. } => format!("tutela-vault/v1|{vault_id}|recovery|{officer}"),
            Self::RecoveryPair { officer, making, pair, .. } => {
                format!("tutela-vault/v1|{vault_id}|recovery-pair|{officer}|{making}|{}", pair.id())
            }
            Self::Device { officer, device, .. } => format!("tutela-vault/v1|{vault_id}|device|{officer}|{device}"),
        }
        .into_bytes()
    }

    pub(crate) fn wrapped(&self) -> &[u8] {
        match self {
            Self::Passphrase { wrap, .. }
            | Self::Recovery { wrap, .. }
            | Self::RecoveryPair { wrap, .. }
            | Self::Device { wrap, .. } => wrap,
        }
    }
}

/// The kinds of slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SlotKind {
    /// Opened by a passphrase, through Argon2id.
    Passphrase,
    /// Opened by the recovery code on paper.
    Recovery,
    /// Opened by two of three recovery sheets.
    RecoveryPair,
    /// Opened by a secret in the keyring of one computer: comfort, never the only slot.
    Device,
}

impl Grant {
    pub(crate) fn sealed(&self) -> SealedGrant {
        SealedGrant { ephemeral: self.ephemeral, wrap: self.wrap.clone() }
    }
}

/// What a grant is bound to.
pub(crate) fn grant_place(vault_id: &str, officer: &str, key: &str) -> Vec<u8> {
    format!("tutela-vault/v1|{vault_id}|grant|{officer}|{key}").into_bytes()
}

/// What an officer's wrapped private keys are bound to.
pub(crate) fn officer_place(vault_id: &str, officer: &str) -> Vec<u8> {
    format!("tutela-vault/v1|{vault_id}|private|{officer}").into_bytes()
}

/// A header as read from disk, with the MAC that the vault key must confirm.
#[derive(Debug)]
pub(crate) struct Unproven {
    pub(crate) header: Header,
    mac: Vec<u8>,
    /// The first copy was damaged and the second was read.
    pub(crate) from_second_copy: bool,
}

impl Unproven {
    /// Checks the MAC with the vault key.
    pub(crate) fn prove(&self, vault_key: &Key) -> Result<(), VaultError> {
        if sub::same(&mac_of(&self.header, vault_key)?, &self.mac) {
            Ok(())
        } else {
            Err(VaultError::Damaged { what: "keys" })
        }
    }
}

/// The file: the header, a plain checksum that tells damage from a wrong passphrase before any key is known, and the MAC.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OnDisk {
    header: Header,
    mac: String,
    sum: String,
}

fn mac_of(header: &Header, vault_key: &Key) -> Result<[u8; 32], VaultError> {
    let body = body_of(header)?;
    Ok(sub::mac(&sub::derive(vault_key, sub::HEADER_MAC), &[body.as_bytes()]))
}

fn body_of(header: &Header) -> Result<String, VaultError> {
    let value = serde_json::to_value(header).map_err(|_| VaultError::Internal("the header cannot be written"))?;
    canonical::write(&value)
}

fn sum_of(body: &str, mac: &str) -> String {
    hex::encode(Sha256::new_with_prefix(b"tutela/header-sum/v1").chain_update(body).chain_update(mac).finalize())
}

/// The bytes of the file.
pub(crate) fn encode(header: &Header, vault_key: &Key) -> Result<Vec<u8>, VaultError> {
    let mac = hex::encode(mac_of(header, vault_key)?);
    let sum = sum_of(&body_of(header)?, &mac);
    let file = OnDisk { header: header.clone(), mac, sum };
    let mut text =
        serde_json::to_vec_pretty(&file).map_err(|_| VaultError::Internal("the header cannot be written"))?;
    text.push(b'\n');
    Ok(text)
}

/// The same header under a checksum that fits.
#[cfg(feature = "testing")]
pub(crate) fn with_fitting_sum(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut file: OnDisk = serde_json::from_slice(bytes).ok()?;
    file.sum = sum_of(&body_of(&file.header).ok()?, &file.mac);
    serde_json::to_vec(&file).ok()
}

/// Reads the bytes of the file as far as is possible without a key.
///
/// # Errors
/// `NewerVault` for a version above ours, `Damaged{keys}` for everything else that is not what was written.
pub(crate) fn decode(bytes: &[u8]) -> Result<Unproven, VaultError> {
    const DAMAGED: VaultError = VaultError::Damaged { what: "keys" };
    #[derive(Deserialize)]
    struct JustVersion {
        v: u32,
    }
    #[derive(Deserialize)]
    struct Any {
        header: JustVersion,
    }
    let any: Any = serde_json::from_slice(bytes).map_err(|_| DAMAGED)?;
    if any.header.v > HEADER_VERSION {
        return Err(VaultError::NewerVault { found: any.header.v, known: HEADER_VERSION });
    }
    let file: OnDisk = serde_json::from_slice(bytes).map_err(|_| DAMAGED)?;
    if !sub::same(sum_of(&body_of(&file.header)?, &file.mac).as_bytes(), file.sum.as_bytes())
        || file.header.v != file.header.version_needed()
    {
        return Err(DAMAGED);
    }
    for slot in &file.header.slots {
        if let Slot::Passphrase { m, t, p, .. } = slot {
            KdfProfile { memory_kib: *m, passes: *t, lanes: *p }.fit_to_read()?;
        }
    }
    let mac = hex::decode(&file.mac).map_err(|_| DAMAGED)?;
    Ok(Unproven { header: file.header, mac, from_second_copy: false })
}

/// Reads `vault.keys`, or the second copy when the first is damaged or gone.
pub(crate) fn load(folder: &Folder) -> Result<Unproven, VaultError> {
    let first = read_bounded(&folder.keys()).and_then(|b| decode(&b));
    match first {
        Err(VaultError::Damaged { .. } | VaultError::NotFound) => {
            match read_bounded(&folder.keys_copy()).and_then(|b| decode(&b)) {
                Ok(second) => Ok(Unproven { from_second_copy: true, ..second }),
                // The first copy's own error says more: damaged is not the same as missing.
                Err(_) => first,
            }
        }
        other => other,
    }
}

fn read_bounded(path: &Path) -> Result<Vec<u8>, VaultError> {
    if fs::metadata(path)?.len() > MAX_HEADER {
        return Err(VaultError::Damaged { what: "keys" });
    }
    Ok(fs::read(path)?)
}

/// Writes both copies, the first before the second: at every moment at least one of them is whole.
pub(crate) fn save(folder: &Folder, header: &Header, vault_key: &Key) -> Result<(), VaultError> {
    let bytes = encode(header, vault_key)?;
    folder::write_whole(&folder.keys(), &bytes, true)?;
    folder::write_whole(&folder.keys_copy(), &bytes, true)
}

mod hex32 {
    use serde::{Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8; 32], to: S) -> Result<S::Ok, S::Error> {
        hex::serde::serialize(bytes, to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<[u8; 32], D::Error> {
        hex::serde::deserialize(from)
    }
}

mod hex16 {
    use serde::{Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8; 16], to: S) -> Result<S::Ok, S::Error> {
        hex::serde::serialize(bytes, to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<[u8; 16], D::Error> {
        hex::serde::deserialize(from)
    }
}

#[cfg(test)]
mod tests;
