//! The full check: pages, structure, trail, attachments.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::trail::{self, TrailFault};
use crate::vault::Vault;
use crate::{FileId, VaultError, db, head};

/// What a full check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Pages of the database that do not authenticate.
    pub bad_pages: u64,
    /// Pages are older than the rest of the database, or not its own: each may be genuine for itself, and together they were never written.
    pub old_pages: bool,
    /// Tables and indexes hold together.
    pub structure: bool,
    /// Trail entries that hold, counted from the first.
    pub trail_entries: u64,
    /// The first bad trail entry's number, and what is wrong with it.
    pub trail_fault: Option<(u64, TrailFault)>,
    /// Attachments whose file is missing or has a wrong length.
    pub bad_files: Vec<FileId>,
}

impl Verdict {
    /// Nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.bad_pages == 0
            && !self.old_pages
            && self.structure
            && self.trail_fault.is_none()
            && self.bad_files.is_empty()
    }
}

/// Runs a statement that knows no shares, asking meanwhile whether it is still wanted, and interrupts it when it is not.
fn while_wanted<T>(
    conn: &rusqlite::Connection,
    share: f32,
    progress: &(dyn Fn(f32) -> bool + Sync),
    work: impl FnOnce() -> Result<T, VaultError>,
) -> Result<T, VaultError> {
    const PACE: Duration = Duration::from_millis(50);
    let handle = conn.get_interrupt_handle();
    let (over, stopped) = (AtomicBool::new(false), AtomicBool::new(false));
    let outcome = std::thread::scope(|threads| {
        let watcher = threads.spawn(|| {
            while !over.load(Ordering::Acquire) {
                if !progress(share) {
                    stopped.store(true, Ordering::Release);
                    handle.interrupt();
                }
                std::thread::park_timeout(PACE);
            }
        });
        let outcome = work();
        over.store(true, Ordering::Release);
        watcher.thread().unpark();
        outcome
    });
    if stopped.load(Ordering::Acquire) { Err(VaultError::Cancelled) } else { outcome }
}

impl Vault {
    /// Checks everything. `progress` gets 0.0 to 1.0 and stops the check with `false`. Runs on a reader: work goes on beside it.
    ///
    /// Attachments are checked for presence and length here; their bytes are checked whenever they are read.
    ///
    /// # Errors
    /// `Cancelled`; database failures other than damage, which is what the verdict is for.
    pub fn verify(&self, progress: &(dyn Fn(f32) -> bool + Sync)) -> Result<Verdict, VaultError> {
        let step = |share| if progress(share) { Ok(()) } else { Err(VaultError::Cancelled) };
        // Empties the log first: the page check does not read it, and calls pages bad whose newer version stands there.
        let old_pages = !self.pages_are_current(&|share| progress(share * 0.1))?;
        // A connection of its own: one that met a bad page answers nothing any more.
        let conn = db::open(&self.inner.folder.db(), &self.inner.vault_key(), db::Use::Read)?;
        step(0.1)?;
        let bad_pages = db::bad_pages(&conn)?;
        step(0.3)?;
        let structure = while_wanted(&conn, 0.3, progress, || db::structure_holds(&conn))?;
        step(0.5)?;
        let tx = conn.unchecked_transaction()?;
        let (trail_entries, trail_fault, bad_files) = match self.verify_contents(&tx, &step) {
            Err(VaultError::Damaged { .. }) => (0, Some((1, TrailFault::Altered)), Vec::new()),
            other => other?,
        };
        step(1.0)?;
        Ok(Verdict { bad_pages, old_pages, structure, trail_entries, trail_fault, bad_files })
    }

    #[expect(clippy::type_complexity, reason = "three findings of one pass, named at the only caller")]
    fn verify_contents(
        &self,
        conn: &rusqlite::Connection,
        step: &dyn Fn(f32) -> Result<(), VaultError>,
    ) -> Result<(u64, Option<(u64, TrailFault)>, Vec<FileId>), VaultError> {
        let now = head::of_database(conn)?;
        let total = now.trail_seq.max(1);
        #[expect(clippy::cast_precision_loss, reason = "a share for a progress bar")]
        let share = |seq: u64| 0.5 + 0.45 * (seq as f32 / total as f32).min(1.0);
        let (entries, fault) = trail::verify(conn, &self.signing_keys(conn)?, &now, |seq| step(share(seq)).is_ok())?;
        let mut rows = conn.prepare("SELECT id, stored, size FROM file WHERE key IS NOT NULL ORDER BY id")?;
        let mut bad_files = Vec::new();
        let found =
            rows.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get::<_, u64>(2)?)))?;
        for row in found {
            let (id, stored, size) = row?;
            let length = std::fs::metadata(self.inner.folder.files().join(stored)).map(|m| m.len()).ok();
            if length != Some(crate::files::sealed_length(size)) {
                bad_files.push(FileId(id));
            }
        }
        Ok((entries, fault, bad_files))
    }

    /// Whose signature is believed: the officers in the database, except where `vault.keys`, which carries a MAC, says otherwise.
    pub(crate) fn signing_keys(&self, conn: &rusqlite::Connection) -> Result<BTreeMap<String, [u8; 32]>, VaultError> {
        let mut rows = conn.prepare("SELECT id, signing FROM officer")?;
        let mut keys: BTreeMap<String, [u8; 32]> =
            rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
        for officer in &self.inner.header().officers {
            keys.insert(officer.id.clone(), officer.signing);
        }
        Ok(keys)
    }
}

#[cfg(test)]
mod tests;
