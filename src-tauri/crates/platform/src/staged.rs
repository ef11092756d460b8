//! Files and folders that are written beside their place and put there whole: what stands under the name is the old one or the new one,
//! never half of one. Readable by their owner alone. Dropped before they are kept, they leave nothing behind.

use std::fs::{File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// How a name begins that nobody is meant to see.
const PREFIX: &str = ".tutela-";
const SUFFIX: &str = ".part";

/// The folder that a path lies in.
fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The rename is durable once the folder is; not every file system lets a folder be opened for that.
fn settle(folder: &Path) {
    let _ = crate::fsync_dir(folder);
}

/// A file in the making.
#[derive(Debug)]
pub struct StagedFile {
    beside: tempfile::NamedTempFile,
    path: PathBuf,
}

impl StagedFile {
    /// Begins the file that will stand at `path`.
    ///
    /// # Errors
    /// What the system answers, for instance when the folder is not there or cannot be written to.
    pub fn begin(path: PathBuf) -> io::Result<StagedFile> {
        let beside = tempfile::Builder::new().prefix(PREFIX).suffix(SUFFIX).tempfile_in(folder_of(&path))?;
        Ok(StagedFile { beside, path })
    }

    /// Makes it durable and puts it in its place, over what is there.
    ///
    /// # Errors
    /// What the system answers; what was there is there still.
    pub fn keep(self) -> io::Result<()> {
        self.beside.as_file().sync_all()?;
        self.beside.persist(&self.path).map_err(|failed| failed.error)?;
        settle(folder_of(&self.path));
        Ok(())
    }
}

impl Write for StagedFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.beside.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.beside.flush()
    }
}

impl Seek for StagedFile {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.beside.seek(to)
    }
}

/// A folder in the making. Its files are its own; there are no folders within.
#[derive(Debug)]
pub struct StagedFolder {
    beside: tempfile::TempDir,
    parent: PathBuf,
}

impl StagedFolder {
    /// Begins a folder that will lie in `parent`.
    ///
    /// # Errors
    /// What the system answers, for instance when `parent` is not there or cannot be written to.
    pub fn begin(parent: &Path) -> io::Result<StagedFolder> {
        let beside = tempfile::Builder::new().prefix(PREFIX).suffix(SUFFIX).tempdir_in(parent)?;
        crate::restrict_dir(beside.path())?;
        Ok(StagedFolder { beside, parent: parent.to_owned() })
    }

    /// A new file in it.
    ///
    /// # Errors
    /// `AlreadyExists`, and what else the system answers.
    pub fn add(&mut self, name: &str) -> io::Result<File> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(0o600);
        }
        options.open(self.beside.path().join(name))
    }

    /// Makes it durable and puts it at `parent/name`, where nothing or an empty folder may be.
    ///
    /// # Errors
    /// The folder itself and `AlreadyExists` when something is there; what else the system answers.
    pub fn keep_as(self, name: &str) -> Result<(), (StagedFolder, io::Error)> {
        let target = self.parent.join(name);
        match self.place(&target) {
            Ok(()) => {
                settle(&self.parent);
                // It lies elsewhere now: there is nothing left to be removed.
                let _ = self.beside.keep();
                Ok(())
            }
            Err(error) => Err((self, error)),
        }
    }

    fn place(&self, target: &Path) -> io::Result<()> {
        for file in std::fs::read_dir(self.beside.path())? {
            File::options().write(true).open(file?.path())?.sync_all()?;
        }
        settle(self.beside.path());
        match std::fs::read_dir(target).map(|mut inside| inside.next().is_none()) {
            // Not every system renames over an empty folder.
            Ok(true) => std::fs::remove_dir(target)?,
            Ok(false) => return Err(io::ErrorKind::AlreadyExists.into()),
            Err(_) if target.symlink_metadata().is_ok() => return Err(io::ErrorKind::AlreadyExists.into()),
            Err(_) => {}
        }
        std::fs::rename(self.beside.path(), target)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> =
            std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_there_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.zip");
        std::fs::write(&path, b"old").unwrap();
        let mut file = StagedFile::begin(path.clone()).unwrap();
        file.write_all(b"new and longer").unwrap();
        drop(file);
        assert_eq!((std::fs::read(&path).unwrap(), names(folder.path())), (b"old".to_vec(), vec!["a.zip".to_owned()]));
        let mut file = StagedFile::begin(path.clone()).unwrap();
        file.write_all(b"new").unwrap();
        file.keep().unwrap();
        assert_eq!((std::fs::read(&path).unwrap(), names(folder.path())), (b"new".to_vec(), vec!["a.zip".to_owned()]));
    }

    #[test]
    fn a_file_that_cannot_take_its_place_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.zip");
        std::fs::create_dir(&path).unwrap();
        std::fs::write(path.join("mine"), b"x").unwrap();
        let mut file = StagedFile::begin(path.clone()).unwrap();
        file.write_all(b"new").unwrap();
        file.keep().unwrap_err();
        assert_eq!((names(folder.path()), names(&path)), (vec!["a.zip".to_owned()], vec!["mine".to_owned()]));
    }

    #[test]
    fn a_folder_is_there_whole_or_not_at_all_and_goes_over_nothing() {
        let parent = tempfile::tempdir().unwrap();
        let mut folder = StagedFolder::begin(parent.path()).unwrap();
        folder.add("a").unwrap().write_all(b"1").unwrap();
        assert_eq!(folder.add("a").unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        drop(folder);
        assert!(names(parent.path()).is_empty(), "nothing is left of it");

        std::fs::create_dir(parent.path().join("full")).unwrap();
        std::fs::write(parent.path().join("full/mine"), b"x").unwrap();
        std::fs::create_dir(parent.path().join("empty")).unwrap();
        let mut folder = StagedFolder::begin(parent.path()).unwrap();
        folder.add("a").unwrap().write_all(b"1").unwrap();
        let (folder, refused) = folder.keep_as("full").unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::AlreadyExists);
        folder.keep_as("empty").unwrap();
        assert_eq!(names(parent.path()), ["empty", "full"]);
        assert_eq!(names(&parent.path().join("empty")), ["a"]);
        assert_eq!(names(&parent.path().join("full")), ["mine"], "what was there is untouched");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |path: &str| parent.path().join(path).metadata().unwrap().permissions().mode() & 0o777;
            assert_eq!((mode("empty"), mode("empty/a")), (0o700, 0o600), "for the officer's eyes only");
        }
    }
}
