//! Who has the vault open: a sign of life in its folder, for a folder that more than one computer sees.
//!
//! The lock of a file holds within one computer and on some network drives; through a folder that a service copies from computer to computer it
//! says nothing. So an open vault keeps `vault.presence`: when it was opened, when it was last heard of, and, sealed under the vault's key, by whom
//! and where. It goes when the vault is closed. Whoever opens the vault beside a sign from elsewhere hears of it before anything is written, and
//! may take the vault over; whoever finds another's sign in the place of their own writes nothing any more. The sign is a courtesy between
//! colleagues, not a guard: what a copying service really did is found by the account of all pages and the mirrors of the head.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::folder::Folder;
use crate::keys::{Key, make_random, sub, wrap};
use crate::vault::{Inner, Vault};
use crate::{VaultError, Warning, folder, head};

/// The longest sign that is read.
const MAX: u64 = 4096;

/// Who has the vault open, as an officer who could open it is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// Their name; empty where the sign is under a key that was exchanged since.
    pub officer: String,
    /// Their computer's name.
    pub computer: String,
    /// When they opened it.
    pub since: DateTime<Utc>,
    /// When they were last heard of, by their own clock.
    pub seen: DateTime<Utc>,
    /// The folder's lock is held: it is open at this moment, and cannot be taken over.
    pub holds_lock: bool,
}

/// What came of an attempt to open a vault.
#[derive(Debug)]
pub enum Unlocked {
    /// It is open.
    Open(Box<Vault>),
    /// The key is right, and somebody else has the vault.
    Held(Holder),
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sign {
    v: u32,
    /// This opening, random.
    run: String,
    /// The computer, by its name; hashed with the vault's id.
    host: String,
    /// The computer, by what it remembers of itself; the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    device: Option<String>,
    since: DateTime<Utc>,
    seen: DateTime<Utc>,
    /// [`Who`], sealed.
    #[serde(with = "hex::serde")]
    who: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
struct Who {
    officer: String,
    computer: String,
}

/// This computer, as signs tell it from others.
#[derive(Debug, Clone)]
pub(crate) struct Here {
    host: String,
    device: Option<String>,
    name: String,
}

impl Here {
    /// `state` is where this computer remembers vaults; there it also keeps a random number that tells it from another of the same name.
    pub(crate) fn new(vault_id: &str, state: Option<&Path>) -> Self {
        let name = platform::computer_name().unwrap_or_default();
        let hashed = |what: &str, text: &str| {
            let whole = Sha256::digest(format!("tutela/presence/v1|{vault_id}|{what}|{text}"));
            hex::encode(whole.get(..16).unwrap_or_default())
        };
        let device = state.and_then(device_of).map(|id| hashed("device", &id));
        Self { host: hashed("host", &name), device, name }
    }

    /// Where one of the two remembers nothing, the name has to do.
    fn made(&self, sign: &Sign) -> bool {
        match (&self.device, &sign.device) {
            (Some(own), Some(theirs)) => own == theirs,
            _ => self.host == sign.host,
        }
    }
}

/// The number by which this computer knows itself, made when it is first asked for. For good before any sign bears it: a sign that outlives it in a
/// power cut would be taken for another computer's.
fn device_of(state: &Path) -> Option<String> {
    let path = state.join("device");
    if let Ok(kept) = fs::read_to_string(&path)
        && kept.len() == 32
    {
        return Some(kept);
    }
    let fresh = hex::encode(make_random::<16>().ok()?.as_slice());
    fs::create_dir_all(state).ok()?;
    folder::write_whole(&path, fresh.as_bytes(), true).ok()?;
    Some(fresh)
}

fn place(vault_id: &str, run: &str) -> Vec<u8> {
    format!("tutela/presence/v1|{vault_id}|{run}").into_bytes()
}

fn read(path: &Path) -> Option<Sign> {
    let small = fs::metadata(path).is_ok_and(|found| found.len() <= MAX);
    let sign: Sign = small.then(|| fs::read(path).ok()).flatten().and_then(|bytes| parse(&bytes))?;
    (sign.v == 1).then_some(sign)
}

fn parse(bytes: &[u8]) -> Option<Sign> {
    serde_json::from_slice(bytes).ok()
}

/// Reads a sign from bytes that nobody has vouched for.
#[cfg(feature = "testing")]
pub(crate) fn read_any(bytes: &[u8]) {
    let _ = parse(bytes);
}

/// Whether there is a sign, and another computer made it.
pub(crate) fn is_elsewhere(folder: &Folder, here: &Here) -> bool {
    read(&folder.presence()).is_some_and(|sign| !here.made(&sign))
}

/// Whose sign from another computer there is.
pub(crate) fn holder(folder: &Folder, vault_id: &str, key: &Key, here: &Here, holds_lock: bool) -> Option<Holder> {
    let sign = read(&folder.presence()).filter(|sign| !here.made(sign))?;
    let opened = wrap::open(&sub::derive(key, sub::PRESENCE), &place(vault_id, &sign.run), &sign.who);
    let who = opened.and_then(|plain| serde_json::from_slice::<Who>(&plain).ok());
    let (officer, computer) = who.map(|who| (who.officer, who.computer)).unwrap_or_default();
    Some(Holder { officer, computer, since: sign.since, seen: sign.seen, holds_lock })
}

/// The sign of this opening.
#[derive(Debug)]
pub(crate) struct Presence {
    path: PathBuf,
    run: String,
    here: Here,
    since: DateTime<Utc>,
}

impl Presence {
    /// Puts the first sign. What cannot be written is not: a vault on a full disk opens all the same.
    pub(crate) fn begin(inner: &Inner, here: Here, at: DateTime<Utc>) -> Result<Self, VaultError> {
        let run = hex::encode(make_random::<16>()?.as_slice());
        let presence = Self { path: inner.folder.presence(), run, here, since: at };
        let _ = presence.write(inner, at);
        Ok(presence)
    }

    fn write(&self, inner: &Inner, at: DateTime<Utc>) -> Result<(), VaultError> {
        const FAILED: VaultError = VaultError::Internal("the sign cannot be written");
        let who = Who { officer: inner.officer.name.clone(), computer: self.here.name.clone() };
        let plain = zeroize::Zeroizing::new(serde_json::to_vec(&who).map_err(|_| FAILED)?);
        let vault_id = inner.header().vault_id.clone();
        let sign = Sign {
            v: 1,
            run: self.run.clone(),
            host: self.here.host.clone(),
            device: self.here.device.clone(),
            since: self.since,
            seen: at,
            who: wrap::seal(&inner.sub(sub::PRESENCE), &place(&vault_id, &self.run), &plain)?,
        };
        folder::write_whole(&self.path, &serde_json::to_vec(&sign).map_err(|_| FAILED)?, false)
    }

    /// Whether the sign in the folder is another computer's. One that went away, or cannot be read, is nobody's; an older one of this computer is what
    /// a crash left, where ours could not be written over it.
    fn is_another_s(&self) -> bool {
        read(&self.path).is_some_and(|sign| sign.run != self.run && !self.here.made(&sign))
    }
}

impl Drop for Presence {
    /// Takes the sign away, if it is still this one.
    fn drop(&mut self) {
        if read(&self.path).is_some_and(|sign| sign.run == self.run) {
            let _ = fs::remove_file(&self.path);
        }
    }
}

impl Vault {
    /// Says that this vault is still open here, and looks whether somebody else has opened or changed it meanwhile: then it is read-only from now
    /// on, and says so among its warnings. To be called every minute or so.
    pub fn sign_of_life(&self, at: DateTime<Utc>) {
        if let Ok(writer) = self.writer.try_lock() {
            let _ = self.refuse_elsewhere(&writer);
        }
        if !self.warnings().contains(&Warning::OpenedElsewhere) {
            // What cannot be written now is written a minute later.
            let _ = self.presence.write(&self.inner, at);
        }
    }

    /// Before each change: whether the vault is still this computer's alone. `ReadOnly` where it is not.
    pub(crate) fn refuse_elsewhere(&self, writer: &rusqlite::Connection) -> Result<(), VaultError> {
        // Of an older copy that nobody has accepted yet the mirror is ahead by itself.
        let known = self.held.load(Ordering::SeqCst);
        if self.presence.is_another_s() || (!known && self.is_behind(writer)) {
            self.hold(Warning::OpenedElsewhere);
            return Err(VaultError::ReadOnly);
        }
        Ok(())
    }

    /// Whether the mirror in the folder has seen what this database has not: another computer wrote it.
    fn is_behind(&self, writer: &rusqlite::Connection) -> bool {
        let head::Seen::Head(seen) = head::load(&self.inner.folder.head(), &self.inner.vault_key()) else {
            return false;
        };
        let Ok(now) = head::of_database(writer) else { return false };
        // Its own mirror may be late, never early.
        seen.commit_seq > now.commit_seq || (seen.commit_seq == now.commit_seq && seen.trail_head != now.trail_head)
    }
}

#[cfg(test)]
mod tests;
