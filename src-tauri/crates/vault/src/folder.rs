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

    /// Held while the vault is open.
    pub(crate) fn lock(&self) -> PathBuf {
        self.root.join("vault.lock")
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
    let mut name = path.as_os_str().to_owned();
    name.push(".tmp");
    let tmp = PathBuf::from(name);
    // A temporary file left by a crash holds nothing that anybody was told is safe.
    match fs::remove_file(&tmp) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(e.into()),
        _ => {}
    }
    let mut file = new_file(&tmp)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    fs::rename(&tmp, path)?;
    if durable && let Some(dir) = path.parent() {
        platform::fsync_dir(dir)?;
    }
    Ok(())
}
