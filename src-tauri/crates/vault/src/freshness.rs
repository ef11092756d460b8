//! The account of all pages through the life of an open vault: carried on at opening, kept at each commit, held against the file when asked.

use std::sync::atomic::Ordering;
use std::sync::{MutexGuard, PoisonError};

use rusqlite::Connection;

use crate::keys::Key;
use crate::pages::{AtRest, Pages, State};
use crate::vault::{Inner, Vault};
use crate::{VaultError, Warning, db, head};

/// Up to this many bytes of database, all pages are judged before the vault opens.
pub(crate) const JUDGED_AT_ONCE: u64 = 64 << 20;

/// The account of all pages, as far as what was seen outside can be carried on to what is there; otherwise it begins anew, and the officer hears
/// of it, unless that is as it should be.
pub(crate) fn account(
    at_rest: AtRest,
    (key, rewritten): (&Key, bool),
    writer: &Connection,
    now: &head::Head,
    seen: &[(head::Head, bool)],
    warnings: &mut Vec<Warning>,
) -> Result<Pages, VaultError> {
    let writes = head::writes(writer)?;
    // Drafts are no changes, and count here only.
    let lost = seen.iter().filter_map(|(head, _)| head.pages.as_ref()).any(|mark| mark.writes > writes);
    if lost && !rewritten && !warnings.contains(&Warning::RolledBack) {
        warnings.push(Warning::RolledBack);
    }
    if warnings.contains(&Warning::RolledBack) {
        return at_rest.into_pages(key, None);
    }
    let expected = at_rest.expected(key, now, writes, seen);
    if expected.len() > 1 {
        // Two memories of the same moment that differ: at most one is of this vault.
        warnings.push(Warning::PagesRolledBack);
    }
    // A vault from before writes were counted begins to keep the account.
    if expected.is_empty() && writes > 0 && !rewritten && !warnings.contains(&Warning::HeadUnknown) {
        warnings.push(Warning::HeadUnknown);
    }
    let mut pages = at_rest.into_pages(key, expected.first().copied().filter(|_| expected.len() == 1))?;
    if expected.is_empty() {
        pages.begin_anew()?;
    }
    Ok(pages)
}

impl Inner {
    /// As [`Inner::mirror`], for what was followed in the account of all pages. `conn` is the writer.
    pub(crate) fn tell(&self, conn: &Connection, pages: &mut Pages) -> Result<(), VaultError> {
        let mut now = head::of_database(conn)?;
        now.pages = pages.mark(&now.vault_id, head::writes(conn)?)?;
        if self.mirror(&now) {
            pages.set_told();
        }
        Ok(())
    }
}

impl Vault {
    /// After each commit: the account of all pages follows it, the mirrors are told, and the log goes into the database.
    pub(crate) fn committed(&self, writer: &Connection) {
        // What cannot be read now keeps the log where it is until the next commit can be followed.
        let _ = self.pages().follow();
        self.empty_log(writer);
    }

    /// The change is committed whatever happens here: a log that cannot be emptied now is emptied later. Only what is known outside leaves it:
    /// where the process is killed in between, the log must hold whatever `vault.head` does not know.
    pub(crate) fn empty_log(&self, writer: &Connection) {
        let mut pages = self.pages();
        if pages.state() == State::Untold {
            // What is refused now is tried again before the log is emptied the next time.
            let _ = self.inner.tell(writer, &mut pages);
        }
        let known = pages.state() == State::Told;
        let _ = db::keep_log(writer, !known);
        let emptied = known && db::checkpoint(writer).unwrap_or(false);
        if emptied {
            pages.log_is_empty();
        }
        self.log_pending.store(!emptied, Ordering::Relaxed);
    }

    /// Whether every page of the database is the newest that was written. Passes over the whole file beside reads and changes; where the
    /// answer is no, the vault says so among its warnings and is read-only from then on. `progress` gets 0.0 to 1.0 and stops it with `false`.
    ///
    /// `true` as well where nobody can say, in a vault that is older than what was seen of it.
    ///
    /// # Errors
    /// `Cancelled`, and failures of the disk.
    pub fn pages_are_current(&self, progress: &dyn Fn(f32) -> bool) -> Result<bool, VaultError> {
        // A moment that is being read keeps the log from going into the database beyond it: the file stays as it is while it is passed over.
        let reader = db::open(&self.inner.folder.db(), &self.inner.vault_key(), db::Use::Read)?;
        let (moment, snapshot) = {
            let writer = self.writer();
            self.empty_log(&writer);
            let moment = reader.unchecked_transaction()?;
            head::of_database(&moment)?;
            let pages = self.pages();
            // A commit that could not be followed is none that can be judged.
            (moment, (pages.state() != State::Lost).then(|| pages.snapshot()))
        };
        let held = snapshot.map_or(Ok(None), |snapshot| snapshot.holds(progress));
        drop(moment);
        drop(reader);
        if let Ok(writer) = self.writer.try_lock() {
            self.empty_log(&writer);
        }
        let current = held?.unwrap_or(true);
        if !current {
            self.hold(Warning::PagesRolledBack);
        }
        Ok(current)
    }

    /// Whether the pages were too many to be judged before the vault opened: [`Vault::pages_are_current`] is to be asked soon.
    pub fn pages_await_judgement(&self) -> bool {
        self.pages().bytes() > JUDGED_AT_ONCE
    }

    /// The vault is read-only until the officer has dealt with what was found.
    pub(crate) fn hold(&self, found: Warning) {
        self.held.store(true, Ordering::SeqCst);
        let mut warnings = self.warnings.lock().unwrap_or_else(PoisonError::into_inner);
        if !warnings.contains(&found) {
            warnings.push(found);
            warnings.sort_unstable();
        }
    }

    pub(crate) fn pages(&self) -> MutexGuard<'_, Pages> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
