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

/// Reads at a place of a file, wherever others read it; fewer bytes than asked for only at its end.
///
/// # Errors
/// What the system answers.
pub fn read_at(file: &File, buffer: &mut [u8], at: u64) -> io::Result<usize> {
    let mut done = 0;
    while let Some(rest) = buffer.get_mut(done..).filter(|rest| !rest.is_empty()) {
        let from = at.saturating_add(u64::try_from(done).unwrap_or(u64::MAX));
        #[cfg(unix)]
        let read = std::os::unix::fs::FileExt::read_at(file, rest, from);
        #[cfg(windows)]
        let read = std::os::windows::fs::FileExt::seek_read(file, rest, from);
        match read {
            Ok(0) => break,
            Ok(more) => done += more,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(done)
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

/// Bytes that this user may still write on the file system of `path`.
///
/// # Errors
/// What the system answers, for instance when `path` does not exist.
pub fn free_space(path: &Path) -> io::Result<u64> {
    #[cfg(unix)]
    {
        let found = rustix::fs::statvfs(path)?;
        Ok(found.f_bavail.saturating_mul(found.f_frsize))
    }
    #[cfg(windows)]
    {
        fs4::available_space(path)
    }
}

/// Whether `path` lies on a network drive, where the database's log is not safe. What cannot be told counts as local.
///
/// Linux: the mount table. macOS: the mount's local flag. Windows: the resolved path is a UNC one, mapped letters included.
pub fn is_network_drive(path: &Path) -> bool {
    let Ok(path) = path.canonicalize() else { return false };
    #[cfg(target_os = "linux")]
    {
        std::fs::read_to_string("/proc/self/mountinfo").is_ok_and(|table| is_remote_mount(&table, &path))
    }
    #[cfg(target_os = "macos")]
    {
        const MNT_LOCAL: u32 = 0x1000;
        rustix::fs::statfs(&path).is_ok_and(|found| found.f_flags & MNT_LOCAL == 0)
    }
    #[cfg(windows)]
    {
        use std::path::{Component, Prefix};
        matches!(
            path.components().next(),
            Some(Component::Prefix(p)) if matches!(p.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
        )
    }
}

/// Finds the innermost mount that holds `path` and judges its type.
#[cfg(target_os = "linux")]
fn is_remote_mount(table: &str, path: &Path) -> bool {
    const REMOTE: &[&str] = &[
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "ncpfs",
        "afs",
        "ceph",
        "coda",
        "9p",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.davfs",
        "fuse.davfs2",
        "fuse.gvfsd-fuse",
        "fuse.glusterfs",
        "fuse.s3fs",
        "fuse.curlftpfs",
    ];
    let innermost = table
        .lines()
        .filter_map(|line| {
            // "36 35 98:0 /root /mount/point options ... - type source options"; blanks in names are written \040.
            let (before, after) = line.split_once(" - ")?;
            let mount = before.split(' ').nth(4)?.replace("\\040", " ");
            let kind = after.split(' ').next()?;
            path.starts_with(&mount).then_some((mount.len(), kind))
        })
        // Of two mounts on the same point the later one is on top.
        .max_by_key(|(length, _)| *length);
    innermost.is_some_and(|(_, kind)| REMOTE.contains(&kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_holder_is_refused_until_the_first_lets_go() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("lock");
        let first = lock_file(&path).unwrap();
        assert!(matches!(lock_file(&path), Err(InUse::Held)));
        drop(first);
        lock_file(&path).unwrap();
        assert!(matches!(lock_file(&dir.path().join("no/such/folder")), Err(InUse::Unusable(io::ErrorKind::NotFound))));
    }

    #[test]
    fn free_space_is_told_for_a_folder_that_exists() {
        assert!(free_space(&std::env::temp_dir()).unwrap() > 0);
        assert!(free_space(Path::new("/no/such/folder")).is_err());
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn the_innermost_mount_decides_whether_a_drive_is_remote() {
        let table = "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n\
                     23 22 0:40 / /mnt/office rw,relatime shared:1 - cifs //srv/office rw\n\
                     24 23 8:2 / /mnt/office/my\\040disk rw - ext4 /dev/sdb1 rw\n\
                     25 22 0:41 / /home/a/remote rw - fuse.sshfs a@b: rw\n";
        for (path, remote) in [
            ("/home/a", false),
            ("/home/a/remote/v", true),
            ("/home/a/remoter", false),
            ("/mnt/office", true),
            ("/mnt/office/my disk/v", false),
        ] {
            assert_eq!(is_remote_mount(table, Path::new(path)), remote, "{path}");
        }
        assert!(!is_network_drive(&std::env::temp_dir().join("no such file")));
    }
}
