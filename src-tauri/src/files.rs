//! Files that the officer chose: the page holds an opaque token, the shell holds the path.
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use platform::{StagedFile, StagedFolder};

use crate::dialogs::neutral_name;

/// The largest file that is taken in, in bytes.
pub const LARGEST_FILE: u64 = 200 * 1024 * 1024;

/// How many tokens may be alive at once; the oldest go first.
const MOST_TOKENS: usize = 256;

/// How many folders of the same name, told apart by a number, one folder takes.
const MOST_ALIKE: usize = 999;

/// What a token stands for: reading one file, writing one file, or making a folder in another. A token for the one never does the other.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Grant {
    Read(PathBuf),
    Write(PathBuf),
    /// New folders may be made in this one; what is in it is not touched.
    Folder(PathBuf),
}

/// The tokens given out since the vault was unlocked.
#[derive(Default)]
pub struct Tokens {
    grants: Mutex<Grants>,
}

#[derive(Default)]
struct Grants {
    next: u64,
    by_token: BTreeMap<String, (u64, Grant)>,
}

impl Tokens {
    /// A token that reads the file at `path`. Errors: `internal` when the system gives no randomness.
    pub fn for_reading(&self, path: PathBuf) -> Result<String, api::Error> {
        self.grant(Grant::Read(path))
    }

    /// A token that writes the file at `path`, replacing what is there. Errors: as [`Tokens::for_reading`].
    pub fn for_writing(&self, path: PathBuf) -> Result<String, api::Error> {
        self.grant(Grant::Write(path))
    }

    /// A token that makes new folders in the folder at `path`. Errors: as [`Tokens::for_reading`].
    pub fn for_folders(&self, path: PathBuf) -> Result<String, api::Error> {
        self.grant(Grant::Folder(path))
    }

    fn grant(&self, grant: Grant) -> Result<String, api::Error> {
        let mut bytes = [0_u8; 16];
        getrandom::fill(&mut bytes).map_err(|_| api::Error::internal("randomness"))?;
        let token = hex::encode(bytes);
        let mut grants = self.grants.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let order = grants.next;
        grants.next += 1;
        grants.by_token.insert(token.clone(), (order, grant));
        while grants.by_token.len() > MOST_TOKENS {
            let oldest = grants.by_token.iter().min_by_key(|(_, (order, _))| *order).map(|(token, _)| token.clone());
            oldest.and_then(|token| grants.by_token.remove(&token));
        }
        Ok(token)
    }

    fn find(&self, token: &str) -> Result<Grant, api::Error> {
        let grants = self.grants.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        grants.by_token.get(token).map(|(_, grant)| grant.clone()).ok_or(api::Error::NotFound)
    }
}

impl api::Files for Tokens {
    fn read(&self, token: &str) -> Result<api::Picked, api::Error> {
        let Grant::Read(path) = self.find(token)? else { return Err(api::Error::Forbidden) };
        read_bounded(&path)
    }

    fn write(&self, token: &str, bytes: &[u8]) -> Result<(), api::Error> {
        let mut file = self.begin(token)?;
        file.write_all(bytes).map_err(|error| from_io(&error))?;
        file.finish().map(drop)
    }

    fn begin(&self, token: &str) -> Result<Box<dyn api::Output>, api::Error> {
        let Grant::Write(path) = self.find(token)? else { return Err(api::Error::Forbidden) };
        let name = name_of(&path);
        Ok(Box::new(Staged { inner: StagedFile::begin(path).map_err(|error| from_io(&error))?, name }))
    }

    fn begin_folder(&self, token: &str, name: &str) -> Result<Box<dyn api::OutputFolder>, api::Error> {
        let Grant::Folder(parent) = self.find(token)? else { return Err(api::Error::Forbidden) };
        let inner = StagedFolder::begin(&parent).map_err(|error| from_io(&error))?;
        Ok(Box::new(Staged { inner, name: neutral_name(name) }))
    }
}

/// A file or a folder that the officer chose, in the making; the folder's name is the wished one.
struct Staged<T> {
    inner: T,
    name: String,
}

impl Write for Staged<StagedFile> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.inner.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.inner.flush()
    }
}

impl Seek for Staged<StagedFile> {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.inner.seek(to)
    }
}

impl api::Output for Staged<StagedFile> {
    fn finish(self: Box<Self>) -> Result<String, api::Error> {
        self.inner.keep().map_err(|error| from_io(&error))?;
        Ok(self.name)
    }
}

impl api::OutputFolder for Staged<StagedFolder> {
    fn add(&mut self, name: &str) -> Result<Box<dyn Write + '_>, api::Error> {
        Ok(Box::new(self.inner.add(name).map_err(|error| from_io(&error))?))
    }

    /// Under the wished name, or the next one that is free: what lies there stays.
    fn finish(self: Box<Self>) -> Result<String, api::Error> {
        let Staged { mut inner, name: wished } = *self;
        for number in 1..=MOST_ALIKE {
            let name = if number == 1 { wished.clone() } else { format!("{wished}-{number}") };
            match inner.keep_as(&name) {
                Ok(()) => return Ok(name),
                Err((back, error)) if error.kind() == ErrorKind::AlreadyExists => inner = back,
                Err((_, error)) => return Err(from_io(&error)),
            }
        }
        Err(api::Error::Conflict)
    }
}

/// Reads a regular file of at most [`LARGEST_FILE`] bytes. What is chosen or dropped may be a folder, a pipe or a device: those
/// are refused, not waited for.
fn read_bounded(path: &Path) -> Result<api::Picked, api::Error> {
    let too_large = || api::Error::invalid("file", "too-large");
    let about = path.metadata().map_err(|error| from_io(&error))?;
    if !about.is_file() {
        return Err(api::Error::invalid("file", "not-a-file"));
    }
    if about.len() > LARGEST_FILE {
        return Err(too_large());
    }
    let file = File::open(path).map_err(|error| from_io(&error))?;
    let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or_default());
    // The file may grow between the look and the reading.
    file.take(LARGEST_FILE + 1).read_to_end(&mut bytes).map_err(|error| from_io(&error))?;
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(too_large());
    }
    Ok(api::Picked { name: name_of(path), bytes })
}

/// The last part of a path, as text; the only part that anything beyond the shell learns.
pub fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// What went wrong with a file, without its name.
pub fn from_io(error: &std::io::Error) -> api::Error {
    match error.kind() {
        ErrorKind::NotFound => api::Error::NotFound,
        ErrorKind::PermissionDenied => api::Error::Forbidden,
        ErrorKind::ReadOnlyFilesystem => api::Error::ReadOnly,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => api::Error::DiskFull,
        _ => api::Error::Internal { incident: crate::incident::make_incident() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use api::Files as _;

    #[test]
    fn a_token_reads_what_it_was_given_for_and_tells_only_the_name() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("complaint.eml");
        std::fs::write(&path, b"Received: today").unwrap();
        let tokens = Tokens::default();
        let token = tokens.for_reading(path.clone()).unwrap();
        assert!(!token.contains("complaint"), "a token says nothing of the file");
        let picked = tokens.read(&token).unwrap();
        assert_eq!((picked.name.as_str(), picked.bytes.as_slice()), ("complaint.eml", b"Received: today".as_slice()));
    }

    #[test]
    fn a_token_for_reading_never_writes_and_one_for_writing_never_reads() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.txt");
        std::fs::write(&path, b"before").unwrap();
        let tokens = Tokens::default();
        let reading = tokens.for_reading(path.clone()).unwrap();
        let writing = tokens.for_writing(path.clone()).unwrap();
        assert!(matches!(tokens.write(&reading, b"after"), Err(api::Error::Forbidden)));
        assert!(matches!(tokens.read(&writing), Err(api::Error::Forbidden)));
        assert_eq!(std::fs::read(&path).unwrap(), b"before");
    }

    #[test]
    fn an_unknown_token_a_folder_and_a_file_beyond_the_limit_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let tokens = Tokens::default();
        assert!(matches!(tokens.read("0123"), Err(api::Error::NotFound)));
        let token = tokens.for_reading(folder.path().to_owned()).unwrap();
        assert!(matches!(tokens.read(&token), Err(api::Error::Invalid { .. })), "a folder is no file");
        let large = folder.path().join("large");
        File::create(&large).unwrap().set_len(LARGEST_FILE + 1).unwrap();
        let token = tokens.for_reading(large).unwrap();
        assert!(matches!(tokens.read(&token), Err(api::Error::Invalid { .. })));
    }

    #[test]
    fn a_written_file_replaces_the_old_one_whole_and_leaves_nothing_beside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.pdf");
        std::fs::write(&path, b"old").unwrap();
        let tokens = Tokens::default();
        let token = tokens.for_writing(path.clone()).unwrap();
        tokens.write(&token, b"new").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"new");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600, "for the officer's eyes only");
        }
    }

    #[test]
    fn a_folder_gets_the_next_free_name_and_its_token_does_nothing_else() {
        let parent = tempfile::tempdir().unwrap();
        let tokens = Tokens::default();
        let token = tokens.for_folders(parent.path().to_owned()).unwrap();
        assert!(matches!(tokens.read(&token), Err(api::Error::Forbidden)));
        assert!(matches!(tokens.write(&token, b"x"), Err(api::Error::Forbidden)));
        let writing = tokens.for_writing(parent.path().join("a.zip")).unwrap();
        assert!(matches!(tokens.begin_folder(&writing, "x"), Err(api::Error::Forbidden)));
        for wanted in ["2026-0001-package", "2026-0001-package-2"] {
            let mut folder = tokens.begin_folder(&token, "2026-0001-package").unwrap();
            folder.add("index.html").unwrap().write_all(b"hello").unwrap();
            assert_eq!(folder.finish().unwrap(), wanted);
            assert_eq!(std::fs::read(parent.path().join(wanted).join("index.html")).unwrap(), b"hello");
        }
        drop(tokens.begin_folder(&token, "third").unwrap());
        assert_eq!(std::fs::read_dir(parent.path()).unwrap().count(), 2, "an abandoned one leaves nothing");
    }

    #[test]
    fn the_oldest_token_goes_when_there_are_too_many() {
        let tokens = Tokens::default();
        let first = tokens.for_reading(PathBuf::from("/nowhere/0")).unwrap();
        for number in 1..=MOST_TOKENS {
            tokens.for_reading(PathBuf::from(format!("/nowhere/{number}"))).unwrap();
        }
        assert_eq!(tokens.find(&first), Err(api::Error::NotFound));
        assert_eq!(tokens.grants.lock().unwrap().by_token.len(), MOST_TOKENS);
    }
}
