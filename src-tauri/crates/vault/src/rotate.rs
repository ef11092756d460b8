//! Exchanging keys: when an officer goes, what they could read is encrypted anew, so that their keys open nothing of what comes.
//!
//! Two files change, the database and `vault.keys`, and no power cut may leave one without the other. So the new keys are sealed to the
//! officers first, as `vault-next` and `notes-next`, beside the old; then one transaction seals what stands in the database; then the database
//! is encrypted anew; then `vault.keys` is written without the old keys. [`settle`] brings whatever state it finds to its end, at once or at the
//! next unlock.

use std::sync::PoisonError;
use std::sync::atomic::Ordering;

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use x25519_dalek::StaticSecret;
use zeroize::Zeroizing;

use crate::folder::Folder;
use crate::header::{self, Header};
use crate::keys::{Key, make_random, sub, wrap};
use crate::open::{make_grant, open_grant};
use crate::pages::Pages;
use crate::vault::{Inner, Vault};
use crate::{Action, Tx, VaultError, db, head, notes, officers};

/// What is exchanged.
#[derive(Debug, Clone, Copy)]
struct Plan<'a> {
    vault: bool,
    notes: bool,
    /// Who is left out from now on.
    without: Option<&'a str>,
    /// Who loses the notes.
    without_notes: Option<&'a str>,
}

/// Where an exchange ends; anything but [`Stage::Done`] stands for a power cut, in tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stage {
    /// The new keys are sealed beside the old.
    Announced,
    /// What stands in the database is sealed under the new keys; the database is not yet.
    Resealed,
    /// The database is encrypted anew.
    Rekeyed,
    /// The old keys are gone.
    Done,
}

/// In `meta` between the transaction and the new encryption of the database.
const ROTATING: &str = "rotating";

impl Vault {
    /// Removes an officer: their slots and grants go, and everything that they could read is encrypted anew.
    ///
    /// What was taken out before (copies of the vault, exports, what they know) is not reached. `progress` gets 0.0 to 1.0 and can stop it up
    /// to the moment when the database is encrypted anew.
    ///
    /// # Errors
    /// `NotFound`; `Invalid{officer, yourself}`; `Forbidden` when the officer could open notes and this one cannot; `Cancelled`.
    pub fn remove_officer(
        &self,
        id: &str,
        at: DateTime<Utc>,
        progress: &dyn Fn(f32) -> bool,
    ) -> Result<(), VaultError> {
        self.remove_until(id, at, progress, Stage::Done)
    }

    pub(crate) fn remove_until(
        &self,
        id: &str,
        at: DateTime<Utc>,
        progress: &dyn Fn(f32) -> bool,
        until: Stage,
    ) -> Result<(), VaultError> {
        if id == self.inner.officer.id {
            return Err(VaultError::Invalid { field: "officer", rule: "yourself" });
        }
        let current = self.read(|view| view.officer_rows())?;
        if !current.iter().any(|row| row.id == id && row.removed_at.is_none()) {
            return Err(VaultError::NotFound);
        }
        let notes = self.inner.header().grants(id, "notes");
        let plan = Plan { vault: true, notes, without: Some(id), without_notes: None };
        let record = |tx: &mut Tx<'_>| {
            tx.conn().execute("UPDATE officer SET removed_at = ?2 WHERE id = ?1", [id, &crate::stamp(at)])?;
            tx.conn().execute("DELETE FROM main.draft WHERE officer = ?1", [id])?;
            officers::about(tx, id)
        };
        self.exchange(Action("officer.removed"), at, plan, record, progress, until)
    }

    /// Takes the notes away from an officer; all notes are sealed anew.
    ///
    /// # Errors
    /// `NotFound`; `Invalid{officer, yourself}`; `Forbidden` when this officer cannot open notes; `Cancelled`.
    pub fn withdraw_notes(
        &self,
        id: &str,
        at: DateTime<Utc>,
        progress: &dyn Fn(f32) -> bool,
    ) -> Result<(), VaultError> {
        if id == self.inner.officer.id {
            return Err(VaultError::Invalid { field: "officer", rule: "yourself" });
        }
        if !self.inner.header().grants(id, "notes") {
            return Err(VaultError::NotFound);
        }
        let plan = Plan { vault: false, notes: true, without: None, without_notes: Some(id) };
        let record = |tx: &mut Tx<'_>| officers::about(tx, id);
        self.exchange(Action("officer.notes-withdrawn"), at, plan, record, progress, Stage::Done)
    }

    /// Seals all notes under a new key.
    ///
    /// # Errors
    /// `Forbidden` when this officer cannot open notes; `Cancelled`.
    pub fn renew_notes_key(&self, at: DateTime<Utc>, progress: &dyn Fn(f32) -> bool) -> Result<(), VaultError> {
        let plan = Plan { vault: false, notes: true, without: None, without_notes: None };
        self.exchange(Action("notes.key-renewed"), at, plan, |_| Ok(()), progress, Stage::Done)
    }

    fn exchange(
        &self,
        action: Action,
        at: DateTime<Utc>,
        plan: Plan<'_>,
        record: impl FnOnce(&mut Tx<'_>) -> Result<(), VaultError>,
        progress: &dyn Fn(f32) -> bool,
        until: Stage,
    ) -> Result<(), VaultError> {
        // Encrypting everything anew would make an old page as good as any.
        if plan.vault && !self.pages_are_current(&|_| true)? {
            return Err(VaultError::ReadOnly);
        }
        self.refuse_in_copy()?;
        let _alone = self.inner.changing_slots.lock().unwrap_or_else(PoisonError::into_inner);
        let old_vault = self.inner.vault_key();
        let old_notes = if plan.notes { Some(self.notes_key()?) } else { None };
        let (new_vault, new_notes) = (make_random::<32>()?, make_random::<32>()?);
        let before = self.inner.header().clone();
        let next = announced(&before, plan, &new_vault, &new_notes)?;
        header::save(&self.inner.folder, &next, &old_vault)?;
        *self.inner.header() = next.clone();
        if until == Stage::Announced {
            return Ok(());
        }
        let outcome = self.transact(action, at, |tx| {
            record(tx)?;
            if let Some(old) = &old_notes {
                notes::reseal(tx.conn(), old, &new_notes, &|share| progress(share * 0.8))?;
            }
            if plan.vault {
                rewrap_files(tx.conn(), &old_vault, &new_vault)?;
                head::set_meta(tx.conn(), ROTATING, "1")?;
            }
            tx.note("epoch", &next.epoch.to_string());
            head::set_meta(tx.conn(), "header_epoch", &next.epoch.to_string())
        });
        if let Err(error) = outcome {
            // Nothing in the database changed; the announcement is taken back.
            let mut back = before;
            back.epoch = next.epoch;
            back.count_change()?;
            header::save(&self.inner.folder, &back, &old_vault)?;
            *self.inner.header() = back;
            return Err(error);
        }
        if until == Stage::Resealed {
            return Ok(());
        }
        progress(0.9);
        self.finish_exchange(until)?;
        progress(1.0);
        Ok(())
    }

    /// The part that needs all connections: nobody reads or writes meanwhile.
    fn finish_exchange(&self, until: Stage) -> Result<(), VaultError> {
        let mut writer = self.writer();
        let [first, second] = &self.readers;
        let mut readers = [first, second].map(|reader| reader.lock().unwrap_or_else(PoisonError::into_inner));
        for reader in &mut readers {
            **reader = Connection::open_in_memory()?;
        }
        let (inner, folder) = (&self.inner, &self.inner.folder);
        let header = inner.header().clone();
        let who = (inner.officer.id.as_str(), &inner.opener);
        let settled = settle(&writer, folder, &header, who, &inner.vault_key(), until).or_else(|error| {
            // A disk that failed once may take it now. A new connection knows nothing of what was refused, which goes from the log first.
            let key = key_in_use(folder, &header, who, &inner.vault_key())?;
            *writer = db::open(&folder.db(), &key, db::Use::Write)?;
            if db::checkpoint(&writer)? { settle(&writer, folder, &header, who, &key, until) } else { Err(error) }
        });
        let mut pages = self.pages();
        let (header, key) = match settled {
            Ok(settled) => settled,
            Err(error) => {
                // Between two keys nothing more is written here: the next unlock brings it to its end.
                pages.forget();
                self.held.store(true, Ordering::SeqCst);
                return Err(error);
            }
        };
        self.inner.set_vault_key(&key);
        *self.inner.header() = header;
        *writer = self.inner.connect(db::Use::Write)?;
        for reader in &mut readers {
            **reader = self.inner.connect(db::Use::Read)?;
        }
        pages.begin_under(&key)?;
        drop(pages);
        self.empty_log(&writer);
        Ok(())
    }
}

impl Inner {
    /// Brings an exchange of keys that was cut off to its end while the vault is being opened. `pages` were judged. Answers with the writer.
    pub(crate) fn settle_at_unlock(&self, writer: &Connection, pages: &mut Pages) -> Result<Connection, VaultError> {
        let who = (self.officer.id.as_str(), &self.opener);
        let (before, key) = (self.header().clone(), self.vault_key());
        let (header, key) = settle(writer, &self.folder, &before, who, &key, Stage::Done)?;
        *self.header() = header;
        self.set_vault_key(&key);
        pages.begin_under(&key)?;
        db::open(&self.folder.db(), &key, db::Use::Write)
    }
}

/// The key that the database is under: the old one, or the announced one.
fn key_in_use(
    folder: &Folder,
    header: &Header,
    (officer, opener): (&str, &StaticSecret),
    old: &Key,
) -> Result<Key, VaultError> {
    match db::open(&folder.db(), old, db::Use::Read) {
        Err(VaultError::Damaged { what: "database" }) => open_grant(header, officer, "vault-next", opener),
        other => other.map(|_| old.clone()),
    }
}

/// The header with the new keys beside the old, and without whoever goes.
fn announced(before: &Header, plan: Plan<'_>, vault: &Key, notes: &Key) -> Result<Header, VaultError> {
    let mut next = before.clone();
    if let Some(gone) = plan.without {
        next.slots.retain(|slot| slot.officer() != gone);
        next.grants.retain(|grant| grant.officer != gone);
        next.officers.retain(|officer| officer.id != gone);
    }
    if let Some(loses) = plan.without_notes {
        next.grants.retain(|grant| !(grant.officer == loses && grant.key == "notes"));
    }
    for officer in next.officers.clone() {
        if plan.vault {
            next.grants.push(make_grant(&next.vault_id, &officer, "vault-next", vault)?);
        }
        if plan.notes && next.grants(&officer.id, "notes") {
            next.grants.push(make_grant(&next.vault_id, &officer, "notes-next", notes)?);
        }
    }
    next.count_change()?;
    Ok(next)
}

/// The keys of attachments, from under one vault key to under another. Files of notes are not among them: theirs hang on the notes key.
pub(crate) fn rewrap_files(conn: &Connection, old: &Key, new: &Key) -> Result<(), VaultError> {
    const DAMAGED: VaultError = VaultError::Damaged { what: "attachment" };
    let (old, new) = (sub::derive(old, sub::ATTACHMENT), sub::derive(new, sub::ATTACHMENT));
    let mut rows = conn.prepare("SELECT id, stored, key FROM file WHERE key IS NOT NULL AND sealed = 0")?;
    let found: Vec<(i64, String, Vec<u8>)> =
        rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?.collect::<Result<_, _>>()?;
    let mut change = conn.prepare("UPDATE file SET key = ?2 WHERE id = ?1")?;
    for (id, stored, wrapped) in found {
        let key: Zeroizing<[u8; 32]> = wrap::open_key(&old, stored.as_bytes(), &wrapped).ok_or(DAMAGED)?;
        change.execute(rusqlite::params![id, wrap::seal(&new, stored.as_bytes(), key.as_slice())?])?;
    }
    Ok(())
}

/// Whether a header speaks of an exchange that did not come to its end.
pub(crate) fn is_open(header: &Header) -> bool {
    header.grants.iter().any(|grant| grant.key.ends_with("-next"))
}

/// Brings an exchange to its end, or takes it back where the database never heard of it. `key` is the one that opened `conn`, the only
/// connection. Answers with the header and the vault key in force.
pub(crate) fn settle(
    conn: &Connection,
    folder: &Folder,
    header: &Header,
    (officer, opener): (&str, &StaticSecret),
    key: &Key,
    until: Stage,
) -> Result<(Header, Key), VaultError> {
    let mut settled = header.clone();
    let announced = optional(open_grant(header, officer, "vault-next", opener))?;
    let pending =
        conn.query_row("SELECT count(*) FROM meta WHERE key = ?1", [ROTATING], |row| row.get::<_, i64>(0))? > 0;
    let in_force = match announced {
        Some(next) if pending => {
            db::checkpoint(conn)?;
            if *next != **key {
                db::change_key(conn, &next)?;
                db::checkpoint(conn)?;
            }
            if until == Stage::Rekeyed {
                return Ok((settled, next));
            }
            // Copies from before migrations stay under the old key, which nobody has any more.
            folder.forget_old_copies()?;
            next
        }
        _ => key.clone(),
    };
    replace(&mut settled, "vault", &in_force)?;
    let notes_now = optional(open_grant(header, officer, "notes", opener))?;
    let notes_next = optional(open_grant(header, officer, "notes-next", opener))?;
    if let (Some(now), Some(next)) = (notes_now, notes_next) {
        let name = notes::name_in_force(conn)?;
        let chosen = if name.as_deref() == Some(notes::name_of(&next).as_str()) { next } else { now };
        replace(&mut settled, "notes", &chosen)?;
    }
    settled.count_change()?;
    header::save(folder, &settled, &in_force)?;
    // Last: as long as it stands, this function has something to do.
    conn.execute("DELETE FROM meta WHERE key = ?1", [ROTATING])?;
    db::checkpoint(conn)?;
    Ok((settled, in_force))
}

/// Seals one key to everybody who has it, in place of the old one and of the announced one.
fn replace(header: &mut Header, name: &str, key: &Key) -> Result<(), VaultError> {
    let next = format!("{name}-next");
    let holders: Vec<_> = header.officers.iter().filter(|officer| header.grants(&officer.id, name)).cloned().collect();
    header.grants.retain(|grant| grant.key != name && grant.key != next);
    for officer in holders {
        header.grants.push(make_grant(&header.vault_id, &officer, name, key)?);
    }
    Ok(())
}

/// A grant that is not there is no error here.
fn optional(grant: Result<Key, VaultError>) -> Result<Option<Key>, VaultError> {
    match grant {
        Ok(key) => Ok(Some(key)),
        Err(VaultError::Damaged { what: "keys" }) => Ok(None),
        Err(error) => Err(error),
    }
}
