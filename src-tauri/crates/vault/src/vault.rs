//! The open vault: one writer, two readers, the officer who unlocked it.

use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use ed25519_dalek::SigningKey;
use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior};
use x25519_dalek::StaticSecret;

use crate::folder::Folder;
use crate::header::Header;
use crate::keys::{Key, sub};
use crate::pages::{Pages, State};
use crate::presence::Presence;
use crate::{Action, FailedAttempts, Handover, Tx, VaultError, View, Warning, db, handover, head, veil};
use model::officer::Role;

/// An officer as known to the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Officer {
    /// Random, 32 hex digits; stands in the trail.
    pub id: String,
    /// As shown and printed.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// They have made keys of their own; before that, whoever invited them knows the code that opens theirs.
    pub joined: bool,
}

/// What readers and changes need beside a connection.
pub(crate) struct Inner {
    pub(crate) folder: Folder,
    /// Where this computer remembers what it last saw; `None` when the caller keeps no such folder.
    pub(crate) mirror: Option<std::path::PathBuf>,
    /// Changes when an officer is removed.
    vault_key: Mutex<Key>,
    pub(crate) officer: Officer,
    pub(crate) signer: SigningKey,
    pub(crate) opener: StaticSecret,
    pub(crate) header: Mutex<Header>,
    /// Held while slots change. Not the header itself: a change that seals a note needs that while it holds the writer.
    pub(crate) changing_slots: Mutex<()>,
}

impl Inner {
    pub(crate) fn new(
        folder: Folder,
        mirror: Option<std::path::PathBuf>,
        vault_key: Key,
        officer: Officer,
        signer: SigningKey,
        opener: StaticSecret,
        header: Header,
    ) -> Inner {
        Inner {
            folder,
            mirror,
            vault_key: Mutex::new(vault_key),
            officer,
            signer,
            opener,
            header: Mutex::new(header),
            changing_slots: Mutex::new(()),
        }
    }

    /// The vault key in force.
    pub(crate) fn vault_key(&self) -> Key {
        self.vault_key.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Another vault key is in force from now on.
    pub(crate) fn set_vault_key(&self, key: &Key) {
        *self.vault_key.lock().unwrap_or_else(PoisonError::into_inner) = key.clone();
    }

    /// A connection of the officer who unlocked: behind their veil.
    pub(crate) fn connect(&self, purpose: db::Use) -> Result<Connection, VaultError> {
        let conn = db::open(&self.folder.db(), &self.vault_key(), purpose)?;
        // A reader writes nothing, not even views of its own.
        conn.execute_batch("PRAGMA query_only = OFF")?;
        veil::draw(&conn, &self.officer.id)?;
        if purpose == db::Use::Read {
            conn.execute_batch("PRAGMA query_only = ON")?;
        }
        Ok(conn)
    }

    /// A sub key of the vault key.
    pub(crate) fn sub(&self, purpose: &str) -> Key {
        sub::derive(&self.vault_key(), purpose)
    }

    pub(crate) fn header(&self) -> MutexGuard<'_, Header> {
        self.header.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells both mirrors where the vault stands. Failing to is not failing the change: it is committed, and a mirror that is behind only
    /// sees less. Answers whether the one in the vault's folder has it for good.
    pub(crate) fn mirror(&self, now: &head::Head) -> bool {
        let key = self.vault_key();
        let told = head::save(&self.folder.head(), now, &key, true).is_ok();
        if let Some(path) = &self.mirror {
            let _ = head::save(path, now, &key, false);
        }
        told
    }
}

/// An open vault. All methods take `&self` and may be called from several threads; they block, so call them off the interface's thread.
///
/// Keys are wiped when it is dropped.
pub struct Vault {
    pub(crate) inner: Inner,
    // In the order in which they close: the writer decides what becomes of the log, and the account's handle on the file outlives all.
    pub(crate) readers: [Mutex<Connection>; 2],
    pub(crate) writer: Mutex<Connection>,
    /// Taken after the writer, never before it.
    pub(crate) pages: Mutex<Pages>,
    next_reader: AtomicUsize,
    /// A change is still in the write-ahead log, since a reader was in the way.
    pub(crate) log_pending: AtomicBool,
    pub(crate) held: AtomicBool,
    pub(crate) warnings: Mutex<Vec<Warning>>,
    /// What this vault says of itself, where it is a handover copy.
    pub(crate) handover: Option<Handover>,
    /// Attempts that failed before this unlock.
    pub(crate) failed: Option<FailedAttempts>,
    /// Taken away once all of the above is closed.
    pub(crate) presence: Presence,
    _lock: platform::LockGuard,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Vault").finish_non_exhaustive()
    }
}

impl Vault {
    pub(crate) fn assemble(
        inner: Inner,
        writer: Connection,
        pages: Pages,
        (lock, presence): (platform::LockGuard, Presence),
        warnings: Vec<Warning>,
    ) -> Result<Self, VaultError> {
        veil::draw(&writer, &inner.officer.id)?;
        let reader = || inner.connect(db::Use::Read).map(Mutex::new);
        let readers = [reader()?, reader()?];
        let held = warnings.iter().any(|warning| warning.holds());
        let handover = handover::of_database(&writer)?;
        Ok(Self {
            handover,
            inner,
            readers,
            writer: Mutex::new(writer),
            pages: Mutex::new(pages),
            next_reader: AtomicUsize::new(0),
            log_pending: AtomicBool::new(false),
            held: AtomicBool::new(held),
            warnings: Mutex::new(warnings),
            failed: None,
            presence,
            _lock: lock,
        })
    }

    /// For measuring the same vault over other connections.
    #[cfg(feature = "testing")]
    pub(crate) fn set_readers(&mut self, readers: [Mutex<Connection>; 2]) {
        self.readers = readers;
    }

    /// The officer who unlocked the vault and in whose name changes are recorded.
    pub fn officer(&self) -> &Officer {
        &self.inner.officer
    }

    /// Attempts to unlock that failed on this computer since the unlock before.
    pub fn failed_attempts(&self) -> Option<&FailedAttempts> {
        self.failed.as_ref()
    }

    /// The vault's folder.
    pub fn folder(&self) -> &Path {
        self.inner.folder.root()
    }

    /// The vault's id: random, 32 hex digits, not secret.
    pub fn id(&self) -> String {
        self.inner.header().vault_id.clone()
    }

    /// What the officer must hear before working in this vault.
    pub fn warnings(&self) -> Vec<Warning> {
        self.warnings.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Reads: everything inside `f` sees one moment of the vault. Runs beside a change and beside one other read; a third read waits, so
    /// do not nest reads.
    ///
    /// # Errors
    /// What `f` answers, and database failures.
    pub fn read<T>(&self, f: impl FnOnce(&View<'_>) -> Result<T, VaultError>) -> Result<T, VaultError> {
        let outcome = {
            let conn = self.reader();
            let tx = conn.unchecked_transaction()?;
            f(&View { conn: &tx, inner: &self.inner })
        };
        if self.log_pending.load(Ordering::Relaxed)
            && let Ok(writer) = self.writer.try_lock()
        {
            self.empty_log(&writer);
        }
        outcome
    }

    /// Changes: `f` and the one trail entry about it are committed together and flushed to the disk, or neither is.
    ///
    /// The actor is the officer who unlocked; the instant is the caller's. On `Err` everything is rolled back, files too. Changes run one
    /// after the other: a change inside `f` would wait for itself; read through the [`Tx`].
    ///
    /// # Errors
    /// What `f` answers; `Forbidden` for an officer who only reads, and in a handover copy for all but what owners send; `ReadOnly` while a rolled-back vault is not accepted, and once another computer has the vault; `DiskFull` and other database failures.
    pub fn transact<T>(
        &self,
        action: Action,
        at: DateTime<Utc>,
        f: impl FnOnce(&mut Tx<'_>) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        if self.held.load(Ordering::SeqCst) {
            return Err(VaultError::ReadOnly);
        }
        self.refuse_elsewhere(&self.writer())?;
        self.transact_even_held(action, at, f)
    }

    pub(crate) fn transact_even_held<T>(
        &self,
        action: Action,
        at: DateTime<Utc>,
        f: impl FnOnce(&mut Tx<'_>) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        if !model::officer::may_act(self.inner.officer.role, action.0) {
            return Err(VaultError::Forbidden);
        }
        if let Some(copy) = &self.handover {
            copy.check(at)?;
            if !model::officer::may_act_in_copy(action.0) {
                return Err(VaultError::Forbidden);
            }
        }
        if !self.inner.officer.joined {
            return Err(VaultError::NotNow { reason: "not-joined" });
        }
        let mut writer = self.writer();
        let attempted = self.attempt(&mut writer, action, at, f);
        if attempted.is_err() {
            // A change whose last flush failed stands whole in the log, and would come back if the process ended now: it was refused, so it goes.
            self.empty_log(&writer);
        }
        let (value, doomed) = attempted?;
        for path in doomed {
            // The key is gone already; what cannot be removed now is swept at the next unlock.
            let _ = std::fs::remove_file(path);
        }
        self.committed(&writer);
        Ok(value)
    }

    /// The change up to its commit: what it answers, and the files to remove.
    fn attempt<T>(
        &self,
        writer: &mut Connection,
        action: Action,
        at: DateTime<Utc>,
        f: impl FnOnce(&mut Tx<'_>) -> Result<T, VaultError>,
    ) -> Result<(T, Vec<std::path::PathBuf>), VaultError> {
        let sql = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut tx = Tx::new(&sql, &self.inner, at);
        let value = f(&mut tx)?;
        tx.finish(action)?;
        head::count_write(&sql)?;
        // From here on the files belong to the change, even when the commit fails: should it come back all the same, they must be there. If
        // it does not, they are swept at the next unlock.
        let doomed = tx.release();
        sql.commit()?;
        Ok((value, doomed))
    }

    pub(crate) fn writer(&self) -> MutexGuard<'_, Connection> {
        // A panic inside a change rolled it back on the way out; the connection is sound.
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn reader(&self) -> MutexGuard<'_, Connection> {
        let first = self.next_reader.fetch_add(1, Ordering::Relaxed);
        for turn in 0..self.readers.len() {
            if let Some(reader) = self.readers.get((first.wrapping_add(turn)) % self.readers.len())
                && let Ok(conn) = reader.try_lock()
            {
                return conn;
            }
        }
        let [a, b] = &self.readers;
        let chosen = if first.is_multiple_of(2) { a } else { b };
        chosen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Saves what is being typed, for the officer who types it alone. The one write outside `transact`: nothing has happened yet that the trail could record, and an entry every
    /// two seconds of typing would bury those that matter.
    ///
    /// # Errors
    /// `Forbidden` for an officer who only reads; `Invalid{draft, json}` when `json` is not JSON; `ReadOnly`, `DiskFull` and other database failures.
    pub fn save_draft(&self, form: &str, key: &str, json: &str, at: DateTime<Utc>) -> Result<(), VaultError> {
        if serde_json::from_str::<serde::de::IgnoredAny>(json).is_err() {
            return Err(VaultError::Invalid { field: "draft", rule: "json" });
        }
        let officer = self.inner.officer.id.as_str();
        self.draft_change(|conn| {
            conn.prepare_cached(
                "INSERT INTO main.draft (officer, form, key, json, at) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (officer, form, key) DO UPDATE SET json = excluded.json, at = excluded.at",
            )?
            .execute([officer, form, key, json, &crate::stamp(at)])
        })
    }

    /// The officer's draft of a form, as JSON text with the instant it was saved.
    ///
    /// # Errors
    /// Only database failures.
    pub fn draft(&self, form: &str, key: &str) -> Result<Option<(String, String)>, VaultError> {
        self.read(|view| {
            Ok(view
                .conn()
                .prepare_cached("SELECT json, at FROM draft WHERE form = ?1 AND key = ?2")?
                .query_row([form, key], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?)
        })
    }

    /// Discards a draft; a missing one is no error.
    ///
    /// # Errors
    /// `ReadOnly`, `DiskFull` and other database failures.
    pub fn discard_draft(&self, form: &str, key: &str) -> Result<(), VaultError> {
        let officer = self.inner.officer.id.as_str();
        let sql = "DELETE FROM main.draft WHERE officer = ?1 AND form = ?2 AND key = ?3";
        self.draft_change(|conn| conn.execute(sql, [officer, form, key]))
    }

    fn draft_change(&self, f: impl FnOnce(&Connection) -> rusqlite::Result<usize>) -> Result<(), VaultError> {
        if !self.inner.officer.role.may_write() {
            return Err(VaultError::Forbidden);
        }
        if self.held.load(Ordering::SeqCst) {
            return Err(VaultError::ReadOnly);
        }
        let mut writer = self.writer();
        self.refuse_elsewhere(&writer)?;
        let attempted = (|| {
            let sql = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
            f(&sql)?;
            head::count_write(&sql)?;
            Ok(sql.commit()?)
        })();
        match attempted {
            Ok(()) => self.committed(&writer),
            Err(_) => self.empty_log(&writer),
        }
        attempted
    }

    /// Accepts a vault that is older than what was last seen, for instance after a backup was put back. Recorded in the trail.
    ///
    /// # Errors
    /// `NotNow{not-rolled-back}` when there is nothing to accept; `NotNow{opened-elsewhere}` when another computer has the vault now.
    pub fn accept_restored(&self, at: DateTime<Utc>) -> Result<(), VaultError> {
        let warnings = self.warnings();
        if warnings.contains(&Warning::OpenedElsewhere) {
            // What stands in the folder is another's work by now.
            return Err(VaultError::NotNow { reason: "opened-elsewhere" });
        }
        if !warnings.iter().any(|warning| warning.holds()) {
            return Err(VaultError::NotNow { reason: "not-rolled-back" });
        }
        // What the pages should be is said anew below. Until then it is told nowhere, so that a crash leaves what tells of the roll-back.
        self.pages().forget();
        self.transact_even_held(Action("vault.restored-copy-accepted"), at, |_| Ok(()))?;
        let writer = self.writer();
        self.pages().begin_anew()?;
        self.held.store(false, Ordering::SeqCst);
        self.empty_log(&writer);
        self.warnings.lock().unwrap_or_else(PoisonError::into_inner).retain(|warning| !warning.holds());
        Ok(())
    }

    /// Closes the vault: the log is emptied, keys are wiped, the lock is released. Dropping does the same without the answer.
    ///
    /// # Errors
    /// Database failures while the log is emptied; every acknowledged change is safe all the same.
    pub fn close(self) -> Result<(), VaultError> {
        let Self { writer, readers, pages, .. } = self;
        for reader in readers {
            drop(reader.into_inner().unwrap_or_else(PoisonError::into_inner));
        }
        let writer = writer.into_inner().unwrap_or_else(PoisonError::into_inner);
        if pages.into_inner().unwrap_or_else(PoisonError::into_inner).state() == State::Told {
            db::checkpoint(&writer)?;
        }
        writer.close().map_err(|(_, e)| VaultError::from(e))
    }
}
