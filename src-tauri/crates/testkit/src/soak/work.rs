//! A vault at work: numbered steps whose outcome anybody can compute, so that what is found afterwards can be held to what was acknowledged.

use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use vault::{Action, FileId, KdfProfile, NewVault, Place, RecordRef, Sensitive, UnlockKey, Vault, VaultError, Warning};

use super::names;
use crate::PASSPHRASE;

/// Every how many steps something else than a plain change happens, and at which.
const ATTACHES: (u64, u64) = (5, 3);
const RELABELS: (u64, u64) = (13, 7);
const DRAFTS: (u64, u64) = (4, 1);
const REOPENS: (u64, u64) = (10, 9);
/// Attachments that are kept; older ones are erased.
const KEPT: usize = 6;

fn is_at(n: u64, (every, at): (u64, u64)) -> bool {
    n % every == at
}

/// Whether the vault is closed and opened again before this step.
pub fn reopens(n: u64) -> bool {
    is_at(n, REOPENS)
}

/// A folder with a vault and the computer's memory of it.
#[derive(Debug, Clone)]
pub struct Site {
    root: PathBuf,
}

impl Site {
    /// At this folder.
    pub fn at(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    /// The vault's folder.
    pub fn dir(&self) -> PathBuf {
        self.root.join("vault")
    }

    /// Where the computer remembers what it saw.
    pub fn state(&self) -> PathBuf {
        self.root.join("state")
    }

    /// Where exports and backups go.
    pub fn out(&self) -> PathBuf {
        self.root.join("out")
    }

    /// Makes the vault.
    ///
    /// # Errors
    /// As [`Vault::create`].
    pub fn create(&self) -> Result<Vault, VaultError> {
        let secret = Sensitive::new(PASSPHRASE.to_owned());
        let new = NewVault { passphrase: &secret, officer_name: "Worker", kdf: KdfProfile::for_tests(), label: "Work" };
        Vault::create(Place::new(&self.dir()).remembered_in(&self.state()), new, at(0)).map(|(vault, _)| vault)
    }

    /// Opens the vault.
    ///
    /// # Errors
    /// As [`Vault::unlock`].
    pub fn unlock(&self) -> Result<Vault, VaultError> {
        self.unlock_with(PASSPHRASE)
    }

    /// Opens the vault with another passphrase.
    ///
    /// # Errors
    /// As [`Vault::unlock`].
    pub fn unlock_with(&self, passphrase: &str) -> Result<Vault, VaultError> {
        let secret = Sensitive::new(passphrase.to_owned());
        let (dir, state) = (self.dir(), self.state());
        let place = Place::new(&dir).remembered_in(&state);
        let mut tries = 0;
        loop {
            match Vault::unlock(place, UnlockKey::Passphrase(&secret), at(0)) {
                // A process that another thread is just starting holds whatever was open here until it is itself.
                Err(VaultError::InUse) if tries < 200 => tries += 1,
                other => return other,
            }
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// The commit counter that stands in the vault's folder, and the one that this computer remembers; none where it cannot be read.
    pub fn mirrors(&self) -> [Option<u64>; 2] {
        let read = |path: PathBuf| -> Option<u64> {
            let json: serde_json::Value = serde_json::from_slice(&std::fs::read(path).ok()?).ok()?;
            json["head"]["commit_seq"].as_u64()
        };
        let own = names(&self.state()).into_iter().find(|name| name.ends_with(".head"));
        [read(self.dir().join("vault.head")), own.and_then(|name| read(self.state().join(name)))]
    }
}

/// The moment of a step.
pub fn at(n: u64) -> DateTime<Utc> {
    DateTime::<Utc>::UNIX_EPOCH + TimeDelta::seconds(1_770_000_000 + i64::try_from(n).unwrap())
}

/// What is attached at a step: small, and now and then of two chunks.
fn bytes_of(n: u64) -> Vec<u8> {
    let size = if n.is_multiple_of(49) { 70_000 } else { n.wrapping_mul(977) % 9_000 };
    (0..size).map(|i| (i.wrapping_mul(31).wrapping_add(n) % 251) as u8).collect()
}

/// A number among the settings, 0 when there is none.
fn number(vault: &Vault, key: &str) -> u64 {
    vault.read(|view| view.setting(key)).unwrap().map_or(0, |text| text.parse().unwrap())
}

/// The last step whose change is there.
pub fn last(vault: &Vault) -> u64 {
    number(vault, "last")
}

fn kept(text: Option<String>) -> Vec<(i64, u64)> {
    text.map_or_else(Vec::new, |text| serde_json::from_str(&text).unwrap())
}

/// One step: a change with its entry; at some also a file taken in, one erased, the label and with it `vault.keys` changed, a draft saved.
///
/// # Errors
/// What the vault answers.
pub fn step(vault: &Vault, n: u64) -> Result<(), VaultError> {
    if is_at(n, RELABELS) {
        vault.change_label(&format!("Work {n}"), at(n))?;
    }
    vault.transact(Action("test.written"), at(n), |tx| {
        tx.note("n", &n.to_string());
        tx.about(RecordRef { kind: "request", id: i64::try_from(n % 5).unwrap() });
        tx.changed("n", None, Some(&n.to_string()));
        let mut files = kept(tx.view().setting("kept")?);
        if is_at(n, ATTACHES) {
            files.push((tx.attach(&bytes_of(n), "n", "text/plain")?.0, n));
        }
        if files.len() > KEPT {
            let (oldest, _) = files.remove(0);
            tx.erase_file(FileId(oldest))?;
        }
        tx.set_setting("kept", &serde_json::to_string(&files).unwrap())?;
        let entry = tx.view().trail_head()?.seq + 1;
        tx.set_setting("entry", &entry.to_string())?;
        tx.set_setting("last", &n.to_string())
    })?;
    if is_at(n, DRAFTS) {
        vault.save_draft("test", "", &format!("{{\"n\":{n}}}"), at(n))?;
    }
    Ok(())
}

/// The last step up to `n` that saves a draft.
pub fn drafted(n: u64) -> u64 {
    (0..=n).rev().find(|n| is_at(*n, DRAFTS)).unwrap_or(0)
}

/// Holds an open vault to its steps: those up to `acknowledged` are there, at most the next one beside, each with its entry, its files whole, and
/// no other files; the draft is that of step `drafted` or a later one. Answers with the last step found.
///
/// # Panics
/// When something is lost or left over; `case` says where.
pub fn check(vault: &Vault, acknowledged: u64, drafted: u64, case: &str) -> u64 {
    let (found, entry) = (last(vault), number(vault, "entry"));
    assert!(found >= acknowledged, "{case}: {acknowledged} was acknowledged, and {found} is there");
    assert!(found <= acknowledged + 1, "{case}: {acknowledged} was acknowledged, and {found} is there");
    let (head, files) = vault.read(|view| Ok((view.trail_head()?.seq, kept(view.setting("kept")?)))).unwrap();
    let in_flight = is_at(found + 1, RELABELS);
    assert!(
        if found == 0 { head == 1 } else { head == entry || (in_flight && head > entry) },
        "{case}: a change and its entry come together, and at {found} with entry {entry} the trail ends at {head}"
    );
    for (id, n) in &files {
        let bytes = vault.read(|view| view.file_bytes(FileId(*id)));
        assert_eq!(bytes, Ok(bytes_of(*n)), "{case}: the file of step {n}");
    }
    let stored = names(&vault.folder().join("files"));
    assert_eq!(stored.len(), files.len(), "{case}: {stored:?} are stored, {files:?} are known");
    let draft = vault
        .draft("test", "")
        .unwrap()
        .map_or(0, |(json, _)| serde_json::from_str::<serde_json::Value>(&json).unwrap()["n"].as_u64().unwrap());
    assert!(draft >= drafted, "{case}: the draft of step {drafted} was acknowledged, that of {draft} is there");
    assert_eq!(vault.pages_are_current(&|_| true), Ok(true), "{case}: no crash makes an old page");
    found
}

/// The full check finds nothing.
///
/// # Panics
/// When it does; `case` says where.
pub fn check_whole(vault: &Vault, case: &str) {
    let verdict = vault.verify(&|_| true).unwrap();
    assert!(verdict.is_sound(), "{case}: {verdict:?}");
}

/// Whether an honest crash was told as something else: at most, that a roll-back could not be noticed this once.
///
/// # Panics
/// When it was.
pub fn check_warnings(vault: &Vault, case: &str) {
    let warnings = vault.warnings();
    assert!(warnings.iter().all(|w| *w == Warning::HeadUnknown), "{case}: {warnings:?}");
}

/// Names that belong in a vault's folder, open or closed.
const KNOWN: [&str; 9] = [
    "files",
    "vault.db",
    "vault.db-shm",
    "vault.db-wal",
    "vault.head",
    "vault.keys",
    "vault.keys.1",
    "vault.lock",
    "vault.presence",
];

/// Nothing is left over in the folders of an open vault.
///
/// # Panics
/// When something is.
pub fn check_litter(site: &Site, case: &str) {
    let strays: Vec<String> = names(&site.dir()).into_iter().filter(|name| !KNOWN.contains(&name.as_str())).collect();
    assert!(strays.is_empty(), "{case}: left over in the vault's folder: {strays:?}");
    let strays: Vec<String> =
        names(&site.state()).into_iter().filter(|name| !name.ends_with(".head") && name != "device").collect();
    assert!(strays.is_empty(), "{case}: left over in the computer's memory: {strays:?}");
}
