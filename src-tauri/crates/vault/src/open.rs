//! Peeking at and unlocking a vault, and how an officer's keys are put into and taken out of `vault.keys`.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use ed25519_dalek::SigningKey;
use model::officer::Role;
use rusqlite::{Connection, OptionalExtension as _};
use x25519_dalek::{PublicKey, StaticSecret};

use crate::folder::Folder;
use crate::freshness::{JUDGED_AT_ONCE, account};
use crate::head::{self, Seen};
use crate::header::{self, Grant, Header, HeaderOfficer, Slot, SlotKind};
use crate::keys::kdf::KdfProfile;
use crate::keys::recovery;
use crate::keys::{Key, grant, make_random, sheets, sub, wrap};
use crate::pages::{AtRest, State};
use crate::presence::{self, Here, Presence, Unlocked};
use crate::slots::DeviceSecret;
use crate::vault::{Inner, Officer, Vault};
use crate::{Action, Sensitive, VaultError, Warning, attempts, db, files, folder, handover, migrate, rotate};

/// Where a vault stands, and where this computer remembers what it last saw of it.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    pub(crate) dir: &'a Path,
    state: Option<&'a Path>,
    takes_over: bool,
}

impl<'a> Place<'a> {
    /// A vault folder without a memory outside it: a roll-back of the whole folder goes unnoticed.
    pub fn new(dir: &'a Path) -> Self {
        Self { dir, state: None, takes_over: false }
    }

    /// Remembers the last state in `state` too, a folder of this computer outside the vault (`platform::state_dir`).
    #[must_use]
    pub fn remembered_in(self, state: &'a Path) -> Self {
        Self { state: Some(state), ..self }
    }

    /// Opens the vault although another computer's sign says that it is open there.
    #[must_use]
    pub fn taking_over(self, takes_over: bool) -> Self {
        Self { takes_over, ..self }
    }

    pub(crate) fn state(self) -> Option<&'a Path> {
        self.state
    }
}

impl<'a> From<&'a Path> for Place<'a> {
    fn from(dir: &'a Path) -> Self {
        Self::new(dir)
    }
}

impl<'a> From<&'a PathBuf> for Place<'a> {
    fn from(dir: &'a PathBuf) -> Self {
        Self::new(dir)
    }
}

/// What an officer brings to open the vault.
#[derive(Debug, Clone, Copy)]
pub enum UnlockKey<'a> {
    /// The passphrase as typed.
    Passphrase(&'a Sensitive<String>),
    /// The recovery code as typed.
    Recovery(&'a str),
    /// The codes of two of three recovery sheets as typed, in whichever order.
    Sheets([&'a str; 2]),
    /// The secret kept in this computer's keyring.
    Device(&'a DeviceSecret),
}

/// What can be told without a key. Nothing in it is proven.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Peek {
    /// The vault's id.
    pub vault_id: String,
    /// The officer's label for the lock screen.
    pub label: String,
    /// The kinds of slot there are, sorted, each once.
    pub slots: Vec<SlotKind>,
    /// Version of `vault.keys`.
    pub version: u32,
    /// The first copy of `vault.keys` is damaged.
    pub keys_damaged: bool,
}

impl Vault {
    /// What can be told about a vault without a key.
    ///
    /// # Errors
    /// `NotFound` when there is no vault, `Damaged{keys}`, `NewerVault`.
    pub fn peek(dir: &Path) -> Result<Peek, VaultError> {
        let folder = Folder::new(dir);
        refuse_unfinished(&folder)?;
        let found = header::load(&folder)?;
        let mut slots: Vec<SlotKind> = found.header.slots.iter().map(Slot::kind).collect();
        slots.sort_unstable();
        slots.dedup();
        Ok(Peek {
            vault_id: found.header.vault_id,
            label: found.header.label,
            slots,
            version: found.header.v,
            keys_damaged: found.from_second_copy,
        })
    }

    /// Opens a vault. On any failure nothing in the folder is changed, renamed or removed.
    ///
    /// # Errors
    /// As [`Vault::unlock_or_learn`], and `InUse` where that tells who has the vault.
    pub fn unlock<'p>(place: impl Into<Place<'p>>, key: UnlockKey<'_>, at: DateTime<Utc>) -> Result<Self, VaultError> {
        match Self::unlock_or_learn(place, key, at)? {
            Unlocked::Open(vault) => Ok(*vault),
            Unlocked::Held(_) => Err(VaultError::InUse),
        }
    }

    /// Opens a vault, or tells who has it open on another computer. On any failure nothing in the folder is changed, renamed or removed.
    ///
    /// # Errors
    /// `NotFound`, `InUse`, `NewerVault`; `CannotUnlock` when no slot opens; `Invalid{recoveryCode}` when the code is mistyped;
    /// `Damaged{keys}` when the key file is not what was written; `Damaged{database}` when the key is right and the database is not;
    /// `NotNow{network-drive}` where the system cannot keep a database on such a drive to one process; `NotNow{handover-ended}` and `NotNow{handover-clock}` for a handover copy after its day, or before what it has seen.
    pub fn unlock_or_learn<'p>(
        place: impl Into<Place<'p>>,
        key: UnlockKey<'_>,
        at: DateTime<Utc>,
    ) -> Result<Unlocked, VaultError> {
        let place = place.into();
        let folder = Folder::new(place.dir);
        refuse_unfinished(&folder)?;
        db::refuse_shared(place.dir)?;
        let found = header::load(&folder)?;
        let header = &found.header;
        let here = Here::new(&header.vault_id, place.state);
        let lock = match platform::lock_file(&folder.lock()) {
            // A network drive passes the lock on; the sign beside it says whose it is, to whoever has the key.
            Err(platform::InUse::Held) if presence::is_elsewhere(&folder, &here) => None,
            taken => Some(taken?),
        };
        let (officer_id, user_key) = match open_slot(header, key) {
            Err(VaultError::CannotUnlock) => {
                if let Some(state) = place.state {
                    attempts::count(state, &header.vault_id, at);
                }
                return Err(VaultError::CannotUnlock);
            }
            other => other?,
        };
        let opened = open_officer(header, &officer_id, &user_key)?;
        let granted = open_grant(header, &officer_id, "vault", &opened.opener)?;
        found.prove(&granted)?;
        let holder = presence::holder(&folder, &header.vault_id, &granted, &here, lock.is_none());
        let (lock, taken_over) = match (lock, holder) {
            (Some(lock), None) => (lock, None),
            (Some(lock), Some(holder)) if place.takes_over => (lock, Some(holder)),
            (_, Some(holder)) => return Ok(Unlocked::Held(holder)),
            // It was closed at this moment.
            (None, None) => return Err(VaultError::InUse),
        };

        // Before the engine opens anything: it may move the log into the database at any time.
        let at_rest = AtRest::look(&folder)?;
        // Where a change of the vault's key was cut off, the database may be under the new one already.
        let (mut writer, vault_key) = match (db::open(&folder.db(), &granted, db::Use::Write), rotate::is_open(header))
        {
            (Err(VaultError::Damaged { what: "database" }), true) => {
                let next = open_grant(header, &officer_id, "vault-next", &opened.opener)?;
                (db::open(&folder.db(), &next, db::Use::Write)?, next)
            }
            (writer, _) => (writer?, granted.clone()),
        };
        // No database of ours.
        if migrate::refuse_newer(&writer, migrate::STEPS)?.0 == 0 {
            return Err(VaultError::Damaged { what: "database" });
        }
        handover::refuse_untimely(&writer, at)?;
        let now = head::of_database(&writer)?;
        if now.vault_id != header.vault_id {
            return Err(VaultError::Damaged { what: "database" });
        }
        let officer = officer_row(&writer, &officer_id)?;
        let mirror = mirror_of(place, &header.vault_id)?;
        let (mut warnings, seen) = compare(&writer, &now, &folder, mirror.as_deref(), &found, [&granted, &vault_key])?;
        // Under another key all pages were written anew, and what was seen of them says nothing.
        let rewritten = *granted != *vault_key;
        let mut pages = account(at_rest, (&vault_key, rewritten), &writer, &now, &seen, &mut warnings)?;
        let inner = Inner::new(folder, mirror, vault_key, officer, opened.signer, opened.opener, found.header);
        if pages.state() == State::Untold {
            inner.tell(&writer, &mut pages)?;
        }
        // Whatever a crash left in the log goes into the database before anything else looks at it.
        if pages.state() == State::Told && db::checkpoint(&writer)? {
            pages.log_is_empty();
        }
        let migrated = migrate::run(&mut writer, &inner.folder, &inner.vault_key(), migrate::STEPS, at)?;
        pages.follow()?;
        let holds = |warnings: &[Warning]| warnings.iter().any(|warning| warning.holds());
        // In a large vault that is the work of a second or more, and done once it is open.
        if pages.bytes() <= JUDGED_AT_ONCE && pages.snapshot().holds(&|_| true)? == Some(false) {
            warnings.push(Warning::PagesRolledBack);
        }
        if !holds(&warnings) {
            // On a connection of its own: one that met a bad page answers nothing any more.
            let is_intact = || {
                let conn = db::open(&inner.folder.db(), &inner.vault_key(), db::Use::Read)?;
                Ok(pages.snapshot().holds(&|_| true)? != Some(false) && db::is_intact(&conn)?)
            };
            files::sweep(&writer, &inner.folder, is_intact)?;
            inner.folder.sweep();
            inner.mirror.as_deref().map(|path| std::fs::remove_file(folder::temporary(path)));
        }
        let unfinished = rotate::is_open(&inner.header()) && !holds(&warnings);
        // Encrypting everything anew would make an old page as good as any.
        if unfinished && pages.snapshot().holds(&|_| true)? == Some(false) {
            warnings.push(Warning::PagesRolledBack);
        } else if unfinished {
            writer = inner.settle_at_unlock(&writer, &mut pages)?;
        }
        if platform::is_network_drive(place.dir) {
            warnings.push(Warning::NetworkDrive);
        }
        warnings.sort_unstable();
        warnings.dedup();
        let failed = place.state.and_then(|state| attempts::take(state, &inner.header().vault_id));
        let presence = Presence::begin(&inner, here, at)?;
        let mut vault = Self::assemble(inner, writer, pages, (lock, presence), warnings)?;
        vault.failed = failed;
        vault.empty_log(&vault.writer());
        // An invited officer has no key yet that may sign: what happened is told when they have.
        if migrated.from != migrated.to && !vault.is_invitation() {
            vault.transact_even_held(Action("vault.migrated"), at, |tx| {
                tx.note("from", &migrated.from.to_string());
                tx.note("to", &migrated.to.to_string());
                Ok(())
            })?;
        }
        if vault.handover.is_some() && !vault.held.load(std::sync::atomic::Ordering::SeqCst) {
            // Each opening is told, and is what the next one compares its clock with.
            vault.transact(Action("handover.opened"), at, |_| Ok(()))?;
        }
        if let Some(before) = taken_over
            && !vault.is_invitation()
            && !vault.held.load(std::sync::atomic::Ordering::SeqCst)
        {
            vault.transact(Action("vault.taken-over"), at, |tx| {
                tx.note("since", &crate::stamp(before.since));
                tx.note("seen", &crate::stamp(before.seen));
                tx.detail(serde_json::json!({ "officer": before.officer, "computer": before.computer }));
                Ok(())
            })?;
        }
        Ok(Unlocked::Open(Box::new(vault)))
    }
}

/// What a making that was cut short left behind is no vault: nobody was told of it, and another may be made in its place.
fn refuse_unfinished(folder: &Folder) -> Result<(), VaultError> {
    if folder.unfinished().exists() { Err(VaultError::NotFound) } else { Ok(()) }
}

pub(crate) fn refuse_text(field: &'static str, text: &str) -> Result<(), VaultError> {
    if text.trim().is_empty() {
        return Err(VaultError::Invalid { field, rule: "required" });
    }
    if text.chars().count() > 200 || text.chars().any(char::is_control) {
        return Err(VaultError::Invalid { field, rule: "one-line" });
    }
    Ok(())
}

pub(crate) fn mirror_of(place: Place<'_>, vault_id: &str) -> Result<Option<PathBuf>, VaultError> {
    let Some(state) = place.state else { return Ok(None) };
    std::fs::create_dir_all(state)?;
    Ok(Some(head::mirror_in(state, vault_id)))
}

fn officer_row(conn: &Connection, id: &str) -> Result<Officer, VaultError> {
    const DAMAGED: VaultError = VaultError::Damaged { what: "database" };
    let (name, role, joined): (String, String, bool) = conn
        .query_row(
            "SELECT name, role, joined_at IS NOT NULL FROM officer WHERE id = ?1 AND removed_at IS NULL",
            [id],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .optional()?
        .ok_or(DAMAGED)?;
    Ok(Officer { id: id.to_owned(), name, role: Role::parse(&role).ok_or(DAMAGED)?, joined })
}

/// A head as it was last seen, and whether it was flushed.
pub(crate) type SeenHead = (head::Head, bool);

/// Compares the database with what the folder and this computer last saw. Answers with that as well, and whether each was flushed.
fn compare(
    conn: &Connection,
    now: &head::Head,
    folder: &Folder,
    mirror: Option<&Path>,
    found: &header::Unproven,
    keys: [&Key; 2],
) -> Result<(Vec<Warning>, Vec<SeenHead>), VaultError> {
    let (mut warnings, mut heads) = (Vec::new(), Vec::new());
    if found.from_second_copy {
        warnings.push(Warning::KeysDamaged);
    }
    let mut newest_epoch = now.epoch;
    // While the vault's key is being exchanged, a mirror may be under either.
    let load = |path: &Path| {
        let [first, second] = keys;
        match head::load(path, first) {
            Seen::Damaged => head::load(path, second),
            seen => seen,
        }
    };
    let beside = load(&folder.head());
    let own = mirror.map(load);
    // A computer that opens the vault for the first time has seen nothing yet; the folder's own mirror is always there.
    let unknown = matches!(beside, Seen::Missing | Seen::Damaged) || matches!(own, Some(Seen::Damaged));
    for (seen, flushed) in [(Some(beside), true), (own, false)].into_iter().filter_map(|(seen, f)| Some((seen?, f))) {
        if let Seen::Head(seen) = seen {
            newest_epoch = newest_epoch.max(seen.epoch);
            if !head::continues(conn, now, &seen)? && !warnings.contains(&Warning::RolledBack) {
                warnings.push(Warning::RolledBack);
            }
            heads.push((seen, flushed));
        }
    }
    if unknown {
        warnings.push(Warning::HeadUnknown);
    }
    if found.header.epoch < newest_epoch {
        warnings.push(Warning::KeysRolledBack);
    }
    Ok((warnings, heads))
}

/// An officer's private keys, opened.
pub(crate) struct OpenedOfficer {
    pub(crate) signer: SigningKey,
    pub(crate) opener: StaticSecret,
}

/// Makes an officer's key pairs; the private parts are wrapped under the user key.
pub(crate) fn new_officer(vault_id: &str, id: &str, user_key: &Key) -> Result<HeaderOfficer, VaultError> {
    let sealing = make_random::<32>()?;
    let signing = make_random::<32>()?;
    let mut both = zeroize::Zeroizing::new([0u8; 64]);
    for (to, from) in both.iter_mut().zip(sealing.iter().chain(signing.iter())) {
        *to = *from;
    }
    let place = header::officer_place(vault_id, id);
    Ok(HeaderOfficer {
        id: id.to_owned(),
        sealing: PublicKey::from(&StaticSecret::from(*sealing)).to_bytes(),
        signing: SigningKey::from_bytes(&signing).verifying_key().to_bytes(),
        private: wrap::seal(&sub::derive(user_key, sub::OFFICER), &place, both.as_slice())?,
    })
}

/// Opens an officer's private keys and checks that the public ones in the header are theirs.
pub(crate) fn open_officer(header: &Header, id: &str, user_key: &Key) -> Result<OpenedOfficer, VaultError> {
    const DAMAGED: VaultError = VaultError::Damaged { what: "keys" };
    let officer = header.officers.iter().find(|o| o.id == id).ok_or(DAMAGED)?;
    let place = header::officer_place(&header.vault_id, id);
    let both = wrap::open(&sub::derive(user_key, sub::OFFICER), &place, &officer.private).ok_or(DAMAGED)?;
    let (sealing, signing) = both.split_first_chunk::<32>().ok_or(DAMAGED)?;
    let signing: &[u8; 32] = signing.try_into().map_err(|_| DAMAGED)?;
    let opener = StaticSecret::from(*sealing);
    let signer = SigningKey::from_bytes(signing);
    if PublicKey::from(&opener).to_bytes() != officer.sealing || signer.verifying_key().to_bytes() != officer.signing {
        return Err(DAMAGED);
    }
    Ok(OpenedOfficer { signer, opener })
}

pub(crate) fn make_grant(vault_id: &str, to: &HeaderOfficer, name: &str, key: &Key) -> Result<Grant, VaultError> {
    let sealed = grant::seal(&to.sealing, &header::grant_place(vault_id, &to.id, name), key)?;
    Ok(Grant { officer: to.id.clone(), key: name.to_owned(), ephemeral: sealed.ephemeral, wrap: sealed.wrap })
}

/// Opens an officer's grant; one that was copied from another officer opens for nobody.
pub(crate) fn open_grant(header: &Header, officer: &str, name: &str, opener: &StaticSecret) -> Result<Key, VaultError> {
    let place = header::grant_place(&header.vault_id, officer, name);
    header
        .grants
        .iter()
        .filter(|g| g.officer == officer && g.key == name)
        .find_map(|g| grant::open(opener, &place, &g.sealed()))
        .ok_or(VaultError::Damaged { what: "keys" })
}

pub(crate) fn passphrase_slot(
    vault_id: &str,
    officer: &str,
    passphrase: &Sensitive<String>,
    kdf: KdfProfile,
    user_key: &Key,
) -> Result<Slot, VaultError> {
    let salt = *make_random::<16>()?;
    let mut slot = Slot::Passphrase {
        officer: officer.to_owned(),
        m: kdf.memory_kib,
        t: kdf.passes,
        p: kdf.lanes,
        salt,
        wrap: Vec::new(),
    };
    let sealed = wrap::seal(&*kdf.derive(passphrase, &salt)?, &slot.place(vault_id), user_key.as_slice())?;
    if let Slot::Passphrase { wrap, .. } = &mut slot {
        *wrap = sealed;
    }
    Ok(slot)
}

pub(crate) fn recovery_slot(vault_id: &str, officer: &str, secret: &Key, user_key: &Key) -> Result<Slot, VaultError> {
    let mut slot = Slot::Recovery { officer: officer.to_owned(), wrap: Vec::new() };
    let sealed = wrap::seal(&sub::derive(secret, sub::RECOVERY), &slot.place(vault_id), user_key.as_slice())?;
    if let Slot::Recovery { wrap, .. } = &mut slot {
        *wrap = sealed;
    }
    Ok(slot)
}

/// The slots that any two of the sheets open.
pub(crate) fn pair_slots(
    vault_id: &str,
    officer: &str,
    sheets: &[sheets::Sheet; 3],
    user_key: &Key,
) -> Result<Vec<Slot>, VaultError> {
    let [one, two, three] = sheets;
    let pairs = [(one, two), (one, three), (two, three)];
    pairs
        .into_iter()
        .map(|(low, high)| {
            let (pair, key) = sheets::pair_of(low, high).ok_or(VaultError::Internal("a sheet paired with itself"))?;
            let mut slot =
                Slot::RecoveryPair { officer: officer.to_owned(), making: low.making(), pair, wrap: Vec::new() };
            let sealed = wrap::seal(&key, &slot.place(vault_id), user_key.as_slice())?;
            if let Slot::RecoveryPair { wrap, .. } = &mut slot {
                *wrap = sealed;
            }
            Ok(slot)
        })
        .collect()
}

/// Tries the slots of the key's kind. Returns whose slot opened, and the user key in it.
pub(crate) fn open_slot(header: &Header, key: UnlockKey<'_>) -> Result<(String, Key), VaultError> {
    let recovery_key = match key {
        // One of three alone is no mistyped code: it says so.
        UnlockKey::Recovery(typed) if sheets::read(typed, "recoveryCode").is_ok() => {
            return Err(VaultError::Invalid { field: "recoveryCode", rule: "one-alone" });
        }
        UnlockKey::Recovery(typed) => Some(sub::derive(&*recovery::read(typed)?, sub::RECOVERY)),
        _ => None,
    };
    let two_sheets = match key {
        UnlockKey::Sheets(typed) => Some(sheets::read_two(typed)?),
        _ => None,
    };
    for slot in &header.slots {
        let kek = match (slot, key) {
            (Slot::Passphrase { m, t, p, salt, .. }, UnlockKey::Passphrase(typed)) => {
                let profile = KdfProfile { memory_kib: *m, passes: *t, lanes: *p };
                profile.fit_to_read()?;
                profile.derive(typed, salt)?
            }
            (Slot::Recovery { .. }, UnlockKey::Recovery(_)) => match &recovery_key {
                Some(key) => key.clone(),
                None => continue,
            },
            (Slot::RecoveryPair { making, pair, .. }, UnlockKey::Sheets(_)) => match &two_sheets {
                Some((typed, of, key)) if typed == pair && of == making => key.clone(),
                _ => continue,
            },
            (Slot::Device { device, .. }, UnlockKey::Device(secret)) if *device == secret.device() => secret.key(),
            _ => continue,
        };
        if let Some(user_key) = wrap::open_key(&kek, &slot.place(&header.vault_id), slot.wrapped()) {
            return Ok((slot.officer().to_owned(), user_key));
        }
    }
    Err(VaultError::CannotUnlock)
}

/// Opens one officer's user key with a passphrase, for changing slots.
pub(crate) fn user_key_by_passphrase(
    header: &Header,
    officer: &str,
    typed: &Sensitive<String>,
) -> Result<Key, VaultError> {
    own_user_key(header, officer, UnlockKey::Passphrase(typed))
}

/// Opens the user key of this officer and of no other.
pub(crate) fn own_user_key(header: &Header, officer: &str, key: UnlockKey<'_>) -> Result<Key, VaultError> {
    let (owner, key) = open_slot(header, key)?;
    if owner == officer { Ok(key) } else { Err(VaultError::CannotUnlock) }
}

#[cfg(test)]
pub(crate) mod tests;
