//! Files and folders of a disk behind the traits of the use cases: what the window's dialogs and a script's `--in` and `--out` share. Only
//! those two reach for it; a use case sees [`crate::Files`] and no path.

use crate::{Error, Output, OutputFolder, Picked};
use platform::{StagedFile, StagedFolder};
use std::fs::File;
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// The largest file that is taken in, in bytes.
pub const LARGEST_FILE: u64 = 200 * 1024 * 1024;

/// How many folders of the same name, told apart by a number, one folder takes.
const MOST_ALIKE: usize = 999;

/// What a failure of the system is called, where it is to be called otherwise than [`Error::of_io`] does.
pub type Failed = fn(&io::Error) -> Error;

/// What becomes of a new folder when something has its name already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// It is refused: `Invalid{file, not-empty}`. An empty folder of that name is no obstacle.
    Refuse,
    /// It gets the next number that is free.
    Number,
}

/// The last part of a path, as text; the only part that anything beyond the shell learns.
#[must_use]
pub fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Reads a regular file of at most [`LARGEST_FILE`] bytes. What is chosen or dropped may be a folder, a pipe or a device: those
/// are refused, not waited for.
///
/// # Errors
/// `Invalid{file, not-a-file | too-large}`, and what the system answers.
pub fn read(path: &Path, failed: Failed) -> Result<Picked, Error> {
    let too_large = || Error::invalid("file", "too-large");
    let about = path.metadata().map_err(|error| failed(&error))?;
    if !about.is_file() {
        return Err(Error::invalid("file", "not-a-file"));
    }
    if about.len() > LARGEST_FILE {
        return Err(too_large());
    }
    let file = File::open(path).map_err(|error| failed(&error))?;
    let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or_default());
    // The file may grow between the look and the reading.
    file.take(LARGEST_FILE + 1).read_to_end(&mut bytes).map_err(|error| failed(&error))?;
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(too_large());
    }
    Ok(Picked { name: name_of(path), bytes })
}

/// Begins the file that will stand at `path`, over what is there.
///
/// # Errors
/// What the system answers.
pub fn begin(path: PathBuf, failed: Failed) -> Result<Box<dyn Output>, Error> {
    let name = name_of(&path);
    let inner = StagedFile::begin(path).map_err(|error| failed(&error))?;
    Ok(Box::new(Staged { inner, name, taken: Taken::Refuse, failed }))
}

/// Begins a folder that will lie in `parent` under a name.
///
/// # Errors
/// What the system answers.
pub fn begin_folder(parent: &Path, name: String, taken: Taken, failed: Failed) -> Result<Box<dyn OutputFolder>, Error> {
    let inner = StagedFolder::begin(parent).map_err(|error| failed(&error))?;
    Ok(Box::new(Staged { inner, name, taken, failed }))
}

/// A place in a folder that is free: under the name, or the name and the next number.
///
/// # Errors
/// `Conflict` when too many are taken.
pub fn free_place(parent: &Path, name: &str) -> Result<PathBuf, Error> {
    let named = |number: usize| if number == 1 { name.to_owned() } else { format!("{name}-{number}") };
    (1..=MOST_ALIKE).map(|number| parent.join(named(number))).find(|path| !path.exists()).ok_or(Error::Conflict)
}

/// Writes a file whole or not at all.
///
/// # Errors
/// What the system answers.
pub fn write_whole(path: &Path, bytes: &[u8], failed: Failed) -> Result<(), Error> {
    let mut file = begin(path.to_owned(), failed)?;
    file.write_all(bytes).map_err(|error| failed(&error))?;
    file.finish().map(drop)
}

/// A file or a folder in the making, and what it will be called.
struct Staged<T> {
    inner: T,
    name: String,
    taken: Taken,
    failed: Failed,
}

impl Write for Staged<StagedFile> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.inner.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

impl Seek for Staged<StagedFile> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.inner.seek(to)
    }
}

impl Output for Staged<StagedFile> {
    fn finish(self: Box<Self>) -> Result<String, Error> {
        self.inner.keep().map_err(|error| (self.failed)(&error))?;
        Ok(self.name)
    }
}

impl OutputFolder for Staged<StagedFolder> {
    fn add(&mut self, name: &str) -> Result<Box<dyn Write + '_>, Error> {
        Ok(Box::new(self.inner.add(name).map_err(|error| (self.failed)(&error))?))
    }

    fn finish(self: Box<Self>) -> Result<String, Error> {
        let Staged { mut inner, name: wished, taken, failed } = *self;
        for number in 1..=MOST_ALIKE {
            let name = if number == 1 { wished.clone() } else { format!("{wished}-{number}") };
            match inner.keep_as(&name) {
                Ok(()) => return Ok(name),
                Err((back, error)) if error.kind() == ErrorKind::AlreadyExists => inner = back,
                Err((_, error)) => return Err(failed(&error)),
            }
            if taken == Taken::Refuse {
                return Err(Error::invalid("file", "not-empty"));
            }
        }
        Err(Error::Conflict)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_whose_name_is_taken_is_refused_or_gets_a_number() {
        let parent = tempfile::tempdir().unwrap();
        let make = |taken: Taken| {
            let mut folder = begin_folder(parent.path(), "package".into(), taken, Error::of_io).unwrap();
            folder.add("index.html").unwrap().write_all(b"hello").unwrap();
            folder.finish()
        };
        assert_eq!(make(Taken::Refuse).unwrap(), "package");
        assert_eq!(make(Taken::Refuse), Err(Error::invalid("file", "not-empty")));
        assert_eq!(make(Taken::Number).unwrap(), "package-2");
        assert_eq!(std::fs::read_dir(parent.path()).unwrap().count(), 2, "nothing is left of what was refused");
    }

    #[test]
    fn a_folder_a_missing_file_and_one_beyond_the_limit_are_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let refused = |path: &Path| read(path, Error::of_io).unwrap_err();
        assert_eq!(refused(folder.path()), Error::invalid("file", "not-a-file"));
        assert_eq!(refused(&folder.path().join("none")), Error::NotFound);
        let large = folder.path().join("large");
        File::create(&large).unwrap().set_len(LARGEST_FILE + 1).unwrap();
        assert_eq!(refused(&large), Error::invalid("file", "too-large"));
    }
}
