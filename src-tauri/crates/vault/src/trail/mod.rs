//! The trail: who did what, when, about which record; append-only, chained and signed.
//!
//! An entry is canonical JSON without personal data: ids, verbs, field names and salted commitments. The values themselves stand in a side
//! table and can be erased without breaking the chain. Leaves are hashed as in RFC 6962, so that a Merkle tree can be laid over them.

mod compare;
mod export;
mod merkle;
mod read;
mod verify;

use std::collections::BTreeMap;

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::keys::{make_random, sub};
use crate::{VaultError, canonical};

pub use compare::{Comparison, Verdict as TrailVerdict};
pub use export::Checkpoint;
pub use read::{FieldChange, TimelineEntry, TrailEntry, TrailFilter, TrailHead};
pub use verify::TrailFault;
pub(crate) use verify::verify;
#[cfg(feature = "testing")]
pub(crate) use verify::{Span, verify_span};

/// The format of an entry.
pub(crate) const ENTRY_VERSION: u32 = 1;

/// What an entry says was done: a fixed kebab-case verb with its register, such as `Action("request.registered")`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Action(pub &'static str);

/// A record by its kind and id, such as `RecordRef { kind: "request", id: 7 }`. Ids are never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct RecordRef {
    /// The register's name for its records, kebab-case.
    pub kind: &'static str,
    /// The row's id.
    pub id: i64,
}

/// The signed part of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    pub(crate) v: u32,
    pub(crate) seq: u64,
    pub(crate) prev: String,
    pub(crate) at: String,
    pub(crate) who: String,
    pub(crate) action: String,
    pub(crate) about: Vec<About>,
    pub(crate) fields: Vec<Field>,
    pub(crate) notes: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) detail: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct About {
    pub(crate) kind: String,
    pub(crate) id: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) commit: String,
}

/// A value of the side table before it is written.
pub(crate) struct Detail {
    pub(crate) salt: [u8; 32],
    pub(crate) text: String,
}

impl Detail {
    /// Canonical text under a fresh salt.
    pub(crate) fn new(value: &Value) -> Result<Self, VaultError> {
        Ok(Self { salt: *make_random::<32>()?, text: canonical::write(value)? })
    }

    pub(crate) fn commit(&self) -> String {
        commitment(&self.salt, &self.text)
    }
}

/// HMAC-SHA256 keyed by the salt: binding while the salt stands beside the value, silent once it is erased.
pub(crate) fn commitment(salt: &[u8; 32], text: &str) -> String {
    hex::encode(sub::mac(salt, &[b"tutela-commit/v1|", text.as_bytes()]))
}

/// What the first entry of a vault has as `prev`.
pub(crate) fn origin(vault_id: &str) -> String {
    hex::encode(Sha256::new_with_prefix(b"tutela-trail/v1|").chain_update(vault_id).finalize())
}

/// A leaf hash in the manner of RFC 6962: SHA-256(0x00 || entry).
pub(crate) fn leaf(entry: &str) -> [u8; 32] {
    Sha256::new_with_prefix([0u8]).chain_update(entry).finalize().into()
}

fn signed_bytes(leaf: &[u8; 32]) -> Vec<u8> {
    [b"tutela-trail-signature/v1|".as_slice(), leaf.as_slice()].concat()
}

pub(crate) fn sign(key: &SigningKey, leaf: &[u8; 32]) -> [u8; 64] {
    key.sign(&signed_bytes(leaf)).to_bytes()
}

pub(crate) fn signature_holds(key: &[u8; 32], leaf: &[u8; 32], sig: &[u8]) -> bool {
    signature_of(key, &signed_bytes(leaf), sig)
}

/// Whether these very bytes were signed.
fn signature_of(key: &[u8; 32], bytes: &[u8], sig: &[u8]) -> bool {
    let (Ok(key), Ok(sig)) = (VerifyingKey::from_bytes(key), Signature::from_slice(sig)) else { return false };
    key.verify_strict(bytes, &sig).is_ok()
}

/// Writes an entry with its index rows and details. Returns the leaf hash.
pub(crate) fn append(
    conn: &Connection,
    entry: &Entry,
    signer: &SigningKey,
    details: &[(i64, Detail)],
) -> Result<[u8; 32], VaultError> {
    let value = serde_json::to_value(entry).map_err(|_| VaultError::Internal("the trail entry cannot be written"))?;
    let text = canonical::write(&value)?;
    let leaf = leaf(&text);
    let sig = sign(signer, &leaf);
    let seq = i64::try_from(entry.seq).map_err(|_| VaultError::Internal("the trail is full"))?;
    conn.prepare_cached(
        "INSERT INTO trail (seq, at, who, action, entry, leaf, sig) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(rusqlite::params![seq, entry.at, entry.who, entry.action, text, leaf, sig])?;
    let mut about = conn.prepare_cached("INSERT INTO main.trail_about (seq, kind, record) VALUES (?1, ?2, ?3)")?;
    for record in &entry.about {
        about.execute(rusqlite::params![seq, record.kind, record.id])?;
    }
    let mut side =
        conn.prepare_cached("INSERT INTO main.trail_detail (seq, slot, salt, value) VALUES (?1, ?2, ?3, ?4)")?;
    for (slot, detail) in details {
        side.execute(rusqlite::params![seq, slot, detail.salt, detail.text])?;
    }
    Ok(leaf)
}

/// Names of actions, kinds, fields and notes: lower-case words joined by `-`, `.` or `_`, so that no value can slip into the clear text.
pub(crate) fn is_name(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_'))
}

/// Values of notes: ids, numbers, hashes. No blanks and no letters beyond ASCII, so that no name or sentence fits.
pub(crate) fn is_note(text: &str) -> bool {
    (1..=128).contains(&text.len())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | ':' | '/' | '+' | '='))
}

#[cfg(test)]
mod tests;
