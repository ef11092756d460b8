//! The commit counter and the trail's head, kept outside the database so that an older database is noticed.
//!
//! Two mirrors: `vault.head` in the vault's folder, and one file per computer outside it. Both carry a MAC under the vault key. They are
//! written after the commit: a crash between leaves them behind, which is harmless; they are never ahead of an honest database. With the
//! counters stands what all pages are together (`pages.rs`).

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension as _};
use serde::{Deserialize, Serialize};

use crate::keys::{Key, sub};
use crate::{VaultError, folder};

/// A state of the vault, as far as its order in time goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Head {
    pub(crate) vault_id: String,
    /// Acknowledged changes so far.
    pub(crate) commit_seq: u64,
    /// The last trail entry's number, 0 when there is none.
    pub(crate) trail_seq: u64,
    /// Hex of the last entry's leaf hash.
    pub(crate) trail_head: String,
    /// The version of `vault.keys`.
    pub(crate) epoch: u64,
    /// What all pages of the database are together. Heads from before it was kept have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) pages: Option<Mark>,
}

/// The account of all pages, as it stands in a head.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Mark {
    /// Writes to the database so far, drafts included.
    pub(crate) writes: u64,
    /// Hex of the sealed sum.
    pub(crate) sum: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OnDisk {
    head: Head,
    mac: String,
}

/// What a mirror says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Seen {
    Missing,
    /// Unreadable, or not written under this vault's key.
    Damaged,
    Head(Head),
}

/// Something about this vault that the officer must hear before working in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Warning {
    /// The vault is older than what this computer or the vault's own folder last saw, or its history differs: an old copy was put back.
    /// It is read-only until [`crate::Vault::accept_restored`].
    RolledBack,
    /// Pages of the database are older than the rest of it, or not its own: they were put back one by one. It is read-only until
    /// [`crate::Vault::accept_restored`].
    PagesRolledBack,
    /// The first copy of `vault.keys` is damaged; the second was used. It is mended by the next change of slots.
    KeysDamaged,
    /// `vault.keys` is older than the vault: an old copy was put back, and slots removed since may open again.
    KeysRolledBack,
    /// `vault.head` or this computer's mirror of it is damaged, gone, or too old to judge the pages by: a roll-back could not be noticed
    /// this once.
    HeadUnknown,
    /// Another computer opened or changed the vault while it was open here. It is read-only until it is locked and opened again.
    OpenedElsewhere,
    /// The vault's folder is on a network drive: a connection that breaks interrupts the work, and whoever can reach the drive can reach the folder.
    NetworkDrive,
}

impl Warning {
    /// Whether a vault of which this is said is read-only.
    pub(crate) fn holds(self) -> bool {
        matches!(self, Self::RolledBack | Self::PagesRolledBack | Self::OpenedElsewhere)
    }
}

pub(crate) fn mirror_in(state: &Path, vault_id: &str) -> PathBuf {
    // The id is hex by construction, but it comes from a file that others can write.
    let name: String = vault_id.chars().filter(char::is_ascii_hexdigit).take(64).collect();
    state.join(format!("{name}.head"))
}

/// Bytes of a mirror's file: one disk sector, which a power cut leaves old or new.
const SECTOR: usize = 512;

/// Written in place; flushed if it must be `durable`. The computer's mirror need not: one that comes to the disk late is only behind.
pub(crate) fn save(path: &Path, head: &Head, key: &Key, durable: bool) -> Result<(), VaultError> {
    let file = OnDisk { head: head.clone(), mac: hex::encode(mac_of(head, key)) };
    let mut bytes = serde_json::to_vec(&file).map_err(|_| VaultError::Internal("the head cannot be written"))?;
    bytes.resize(bytes.len().max(SECTOR), b' ');
    match OpenOptions::new().write(true).open(path) {
        Ok(mut place) if place.metadata()?.len() == u64::try_from(bytes.len()).unwrap_or(0) => {
            place.write_all(&bytes)?;
            if durable {
                place.sync_data()?;
            }
            Ok(())
        }
        _ => folder::write_whole(path, &bytes, durable),
    }
}

pub(crate) fn load(path: &Path, key: &Key) -> Seen {
    let bytes = match fs::metadata(path).map(|m| m.len()) {
        Ok(0..=4096) => fs::read(path),
        Ok(_) => return Seen::Damaged,
        Err(e) => Err(e),
    };
    match bytes {
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Seen::Missing,
        Err(_) => Seen::Damaged,
        Ok(bytes) => decode(&bytes, key),
    }
}

pub(crate) fn decode(bytes: &[u8], key: &Key) -> Seen {
    match serde_json::from_slice::<OnDisk>(bytes) {
        Ok(file) if sub::same(hex::encode(mac_of(&file.head, key)).as_bytes(), file.mac.as_bytes()) => {
            Seen::Head(file.head)
        }
        _ => Seen::Damaged,
    }
}

fn mac_of(head: &Head, key: &Key) -> [u8; 32] {
    let Head { vault_id, commit_seq, trail_seq, trail_head, epoch, pages } = head;
    let stands = format!("{vault_id}|{commit_seq}|{trail_seq}|{trail_head}|{epoch}");
    let text = match pages {
        None => format!("tutela-head/v1|{stands}"),
        Some(Mark { writes, sum }) => format!("tutela-head/v2|{stands}|{writes}|{sum}"),
    };
    sub::mac(&sub::derive(key, sub::HEAD_MAC), &[text.as_bytes()])
}

/// The state that the database is in.
pub(crate) fn of_database(conn: &Connection) -> Result<Head, VaultError> {
    let number = |key| -> Result<u64, VaultError> {
        meta(conn, key)?.parse().map_err(|_| VaultError::Damaged { what: "database" })
    };
    Ok(Head {
        vault_id: meta(conn, "vault_id")?,
        commit_seq: number("commit_seq")?,
        trail_seq: number("trail_seq")?,
        trail_head: meta(conn, "trail_head")?,
        epoch: number("header_epoch")?,
        pages: None,
    })
}

/// In `meta`: how often the database was written to, drafts included. A vault from before it was counted has none.
const WRITES: &str = "writes";

/// How often the database was written to, as far as it was counted.
pub(crate) fn writes(conn: &Connection) -> Result<u64, VaultError> {
    let found: Option<String> = conn
        .prepare_cached("SELECT value FROM meta WHERE key = ?1")?
        .query_row([WRITES], |row| row.get(0))
        .optional()?;
    found.map_or(Ok(0), |text| text.parse().map_err(|_| VaultError::Damaged { what: "database" }))
}

/// Counts one more write, in the same transaction. Each transaction counts once: from the difference to what a head saw follows how many
/// commits of the log it has not seen.
pub(crate) fn count_write(conn: &Connection) -> Result<(), VaultError> {
    let next = writes(conn)?.saturating_add(1);
    set_meta(conn, WRITES, &next.to_string())
}

pub(crate) fn meta(conn: &Connection, key: &str) -> Result<String, VaultError> {
    conn.prepare_cached("SELECT value FROM meta WHERE key = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?
        .ok_or(VaultError::Damaged { what: "database" })
}

pub(crate) fn set_meta(conn: &Connection, key: &str, value: &str) -> Result<(), VaultError> {
    conn.prepare_cached(
        "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
    )?
    .execute([key, value])?;
    Ok(())
}

/// Whether the database is a continuation of what was seen: not older, and with the seen entry still in its place.
pub(crate) fn continues(conn: &Connection, now: &Head, seen: &Head) -> Result<bool, VaultError> {
    if now.vault_id != seen.vault_id || now.commit_seq < seen.commit_seq || now.trail_seq < seen.trail_seq {
        return Ok(false);
    }
    if seen.trail_seq == 0 {
        return Ok(true);
    }
    let seq = i64::try_from(seen.trail_seq).map_err(|_| VaultError::Damaged { what: "database" })?;
    let leaf: Option<Vec<u8>> =
        conn.query_row("SELECT leaf FROM trail WHERE seq = ?1", [seq], |row| row.get(0)).optional()?;
    Ok(leaf.map(hex::encode).is_some_and(|leaf| leaf == seen.trail_head))
}
