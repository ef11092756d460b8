//! The vault's folder: where each file stands and how files are written.

use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::VaultError;

/// Paths inside a vault folder.
#[derive(Debug, Clone)]
pub(crate) struct Folder {
    root: PathBuf,
}

impl Folder {
    pub(crate) fn new(root: &Path) -> Self {
        Self { root: root.to_path_buf() }
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Slots, grants and public keys.
    pub(crate) fn keys(&self) -> PathBuf {
        self.root.join("vault.keys")
    }

    /// The second copy of [`Folder::keys`]; during a change of slots, the previous one.
    pub(crate) fn keys_copy(&self) -> PathBuf {
        self.root.join("vault.keys.1")
    }

    /// The SQLCipher database.
    pub(crate) fn db(&self) -> PathBuf {
        self.root.join("vault.db")
    }

    /// The database's write-ahead log.
    pub(crate) fn log(&self) -> PathBuf {
        self.root.join("vault.db-wal")
    }

    /// Held while the vault is open.
    pub(crate) fn lock(&self) -> PathBuf {
        self.root.join("vault.lock")
    }

    /// Who has the vault open; there while somebody does.
    pub(crate) fn presence(&self) -> PathBuf {
        self.root.join("vault.presence")
    }

    /// The commit counter and the trail's head, outside the database.
    pub(crate) fn head(&self) -> PathBuf {
        self.root.join("vault.head")
    }

    /// The encrypted attachments.
    pub(crate) fn files(&self) -> PathBuf {
        self.root.join("files")
    }

    /// The copy of the database made before a migration from `version`.
    pub(crate) fn before_migration(&self, version: u32) -> PathBuf {
        self.root.join(format!("vault.db.before-{version}"))
    }

    /// Removes the copies made before migrations.
    pub(crate) fn forget_old_copies(&self) -> Result<(), VaultError> {
        for item in fs::read_dir(&self.root)? {
            let item = item?;
            if item.file_name().to_str().is_some_and(|name| name.starts_with("vault.db.before-")) {
                fs::remove_file(item.path())?;
            }
        }
        Ok(())
    }

    /// [`Folder::before_migration`] in the making.
    pub(crate) fn before_migration_unfinished(&self) -> PathBuf {
        self.root.join("vault.db.before.tmp")
    }

    /// Stands here from the first moment of a vault's making until its last: what is beside it was never a vault that anybody was told of.
    pub(crate) fn unfinished(&self) -> PathBuf {
        self.root.join("vault.new")
    }

    /// Removes what a making that did not come to its end left behind. The lock must be held.
    pub(crate) fn clear_unfinished(&self) -> Result<(), VaultError> {
        if !self.unfinished().exists() {
            return Ok(());
        }
        for name in
            ["vault.keys", "vault.keys.1", "vault.db", "vault.db-wal", "vault.db-shm", "vault.head", "vault.presence"]
        {
            remove_if_there(&self.root.join(name))?;
            remove_if_there(&self.root.join(format!("{name}.tmp")))?;
        }
        // The sign goes last: a clearing that is cut short begins again.
        platform::fsync_dir(&self.root)?;
        remove_if_there(&self.unfinished())
    }

    /// Removes what writing left under temporary names when it failed or was cut short. The lock must be held.
    pub(crate) fn sweep(&self) {
        let copy = self.before_migration_unfinished();
        let mut left = vec![copy.with_extension("tmp-wal"), copy.with_extension("tmp-shm"), copy];
        left.extend([self.keys(), self.keys_copy(), self.head(), self.presence()].iter().map(|path| temporary(path)));
        for path in left {
            // Nothing rests on it; the next unlock tries again.
            let _ = fs::remove_file(path);
        }
    }

    /// Makes the folder and `files/`, for the owner only.
    pub(crate) fn make(&self) -> Result<(), VaultError> {
        for dir in [self.root.clone(), self.files()] {
            fs::create_dir_all(&dir)?;
            platform::restrict_dir(&dir)?;
        }
        Ok(())
    }
}

/// Opens a new file for the owner only; an existing name is refused.
pub(crate) fn new_file(path: &Path) -> Result<File, VaultError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    Ok(options.open(path)?)
}

/// Replaces a file in one step: a temporary name, flushed, renamed over the old one.
///
/// With `durable` the folder is flushed too. Without, a power cut may bring the previous content back, whole.
pub(crate) fn write_whole(path: &Path, bytes: &[u8], durable: bool) -> Result<(), VaultError> {
    let tmp = temporary(path);
    // A temporary file left by a crash holds nothing that anybody was told is safe.
    remove_if_there(&tmp)?;
    let outcome = (|| -> Result<(), VaultError> {
        let mut file = new_file(&tmp)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        Ok(fs::rename(&tmp, path)?)
    })();
    if outcome.is_err() {
        // What cannot be removed now is swept at the next unlock.
        let _ = fs::remove_file(&tmp);
    }
    outcome?;
    if durable && let Some(dir) = path.parent() {
        platform::fsync_dir(dir)?;
    }
    Ok(())
}

/// The name under which the next content of a file is written.
pub(crate) fn temporary(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".tmp");
    PathBuf::from(name)
}

/// Removes a file; a missing one is no error.
pub(crate) fn remove_if_there(path: &Path) -> Result<(), VaultError> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(e.into()),
        _ => Ok(()),
    }
}
