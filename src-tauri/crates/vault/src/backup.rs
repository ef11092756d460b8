//! Copies of the database, verified before anybody relies on them.

use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use crate::folder::Folder;
use crate::keys::Key;
use crate::vault::Vault;
use crate::{VaultError, db, folder};

/// Pages copied before the progress is told and other work may come in between.
const PAGES: std::ffi::c_int = 256;

impl Vault {
    /// Copies the database to a new file under the same key and checks the copy. `progress` gets 0.0 to 1.0 and stops it with `false`.
    ///
    /// The copy opens with this vault's `vault.keys`; attachments are not in it.
    ///
    /// It is made beside its place, under its name and `.part`, and gets its name when it is whole.
    ///
    /// # Errors
    /// `Conflict` when `to` exists, `DiskFull`, `Cancelled`, `Damaged{database}` when the copy does not verify. A failed copy is removed.
    pub fn backup(&self, to: &Path, progress: &dyn Fn(f32) -> bool) -> Result<(), VaultError> {
        if to.exists() {
            return Err(VaultError::Conflict);
        }
        let mut part = to.as_os_str().to_owned();
        part.push(".part");
        let source = self.reader();
        copy_verified(&source, Path::new(&part), to, &self.inner.vault_key(), progress)
    }
}

/// The copy made before a migration. The one made before the previous migration goes once the new one is verified.
pub(crate) fn copy_before_migration(
    conn: &Connection,
    folder: &Folder,
    key: &Key,
    version: u32,
) -> Result<(), VaultError> {
    let target = folder.before_migration(version);
    copy_verified(conn, &folder.before_migration_unfinished(), &target, key, &|_| true)?;
    for older in 0..version {
        remove_database(&folder.before_migration(older))?;
    }
    Ok(())
}

/// Makes the copy at `part` and moves it to `to` once it is whole and durable.
fn copy_verified(
    source: &Connection,
    part: &Path,
    to: &Path,
    key: &Key,
    progress: &dyn Fn(f32) -> bool,
) -> Result<(), VaultError> {
    // Left by a crash in the middle of copying: an unfinished copy of what is still there.
    remove_database(part)?;
    let outcome = copy(source, part, key, progress).and_then(|()| {
        // The engine removes its log and index when it closes the copy, unless it cannot; the copy is whole without them.
        remove_side_files(part)?;
        std::fs::rename(part, to)?;
        Ok(to.parent().map_or(Ok(()), platform::fsync_dir)?)
    });
    if outcome.is_err() {
        // The file was made by this call: it is nobody's only copy.
        let _ = remove_database(part);
    }
    outcome
}

/// Copies a database to a new file, under whatever key, and checks the copy.
pub(crate) fn copy(
    source: &Connection,
    to: &Path,
    key: &Key,
    progress: &dyn Fn(f32) -> bool,
) -> Result<(), VaultError> {
    if !progress(0.0) {
        return Err(VaultError::Cancelled);
    }
    let mut target = db::open(to, key, db::Use::Create)?;
    {
        let backup = Backup::new(source, &mut target)?;
        loop {
            match backup.step(PAGES)? {
                StepResult::Done => break,
                StepResult::Busy | StepResult::Locked => std::thread::sleep(Duration::from_millis(10)),
                _ => {}
            }
            let state = backup.progress();
            let done = (state.pagecount - state.remaining).max(0);
            #[expect(clippy::cast_precision_loss, reason = "a share for a progress bar")]
            let share = done as f32 / state.pagecount.max(1) as f32;
            if !progress(share) {
                return Err(VaultError::Cancelled);
            }
        }
    }
    db::checkpoint(&target)?;
    let intact = db::is_intact(&target)?;
    target.close().map_err(|(_, e)| VaultError::from(e))?;
    if !intact {
        return Err(VaultError::Damaged { what: "database" });
    }
    Ok(std::fs::File::open(to)?.sync_all()?)
}

fn remove_database(path: &Path) -> Result<(), VaultError> {
    folder::remove_if_there(path)?;
    remove_side_files(path)
}

fn remove_side_files(path: &Path) -> Result<(), VaultError> {
    for suffix in ["-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        folder::remove_if_there(Path::new(&name))?;
    }
    Ok(())
}
