//! Locks, durability and permissions of files.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

/// Somebody else holds the lock, or the lock could not be tried at all.
#[derive(Debug, thiserror::Error)]
pub enum InUse {
    /// Another holder has the file locked right now.
    #[error("locked by another holder")]
    Held,
    /// The lock file could not be opened or locked: a read-only folder, a file system without locks.
    #[error("the lock file cannot be used")]
    Unusable(io::ErrorKind),
}

/// Holds an exclusive lock until it is dropped or the process ends, however it ends.
#[derive(Debug)]
pub struct LockGuard {
    _file: File,
}

/// Takes an exclusive lock on `path` without waiting; the file is made when it is missing and is never removed.
///
/// The lock belongs to the open file, not to the process: a second call in the same process is refused like one from
/// another process. `flock` on Unix, `LockFileEx` on Windows.
///
/// # Errors
/// [`InUse::Held`] when another holder has it, [`InUse::Unusable`] when the file cannot be opened or locked.
pub fn lock_file(path: &Path) -> Result<LockGuard, InUse> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600).custom_flags(i32::try_from(rustix::fs::OFlags::NOFOLLOW.bits()).unwrap_or(0));
    }
    let file = options.open(path).map_err(|e| InUse::Unusable(e.kind()))?;
    match file.try_lock() {
        Ok(()) => Ok(LockGuard { _file: file }),
        Err(TryLockError::WouldBlock) => Err(InUse::Held),
        Err(TryLockError::Error(e)) => Err(InUse::Unusable(e.kind())),
    }
}

/// Makes a rename or a new name in the folder survive a power cut.
///
/// Windows has no such call for folders and writes the directory entry with the file: there it does nothing.
///
/// # Errors
/// What the system answers when the folder cannot be opened or flushed.
pub fn fsync_dir(dir: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        File::open(dir)?.sync_all()
    }
    #[cfg(not(unix))]
    {
        let _ = dir;
        Ok(())
    }
}

/// Lets only the owner into the folder (0700). On Windows the folder inherits the user profile's list of rights.
///
/// # Errors
/// What the system answers when the rights cannot be set.
pub fn restrict_dir(dir: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::set_permissions(dir, std::fs::Permissions::from_mode(0o700))
    }
    #[cfg(not(unix))]
    {
        let _ = dir;
        Ok(())
    }
}

/// Lets only the owner read and write the file (0600). On Windows the file inherits the folder's list of rights.
///
/// # Errors
/// What the system answers when the rights cannot be set.
pub fn restrict_file(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        Ok(())
    }
}
