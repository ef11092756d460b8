//! Files that the officer chose: the page holds an opaque token, the shell holds the path.
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Mutex;

pub use api::disk::name_of;
use api::disk::{self, Taken};

use crate::dialogs::neutral_name;

/// How many tokens may be alive at once; the oldest go first.
const MOST_TOKENS: usize = 256;

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
        disk::read(&path, from_io)
    }

    fn write(&self, token: &str, bytes: &[u8]) -> Result<(), api::Error> {
        let Grant::Write(path) = self.find(token)? else { return Err(api::Error::Forbidden) };
        disk::write_whole(&path, bytes, from_io)
    }

    fn begin(&self, token: &str) -> Result<Box<dyn api::Output>, api::Error> {
        let Grant::Write(path) = self.find(token)? else { return Err(api::Error::Forbidden) };
        disk::begin(path, from_io)
    }

    fn begin_folder(&self, token: &str, name: &str) -> Result<Box<dyn api::OutputFolder>, api::Error> {
        let Grant::Folder(parent) = self.find(token)? else { return Err(api::Error::Forbidden) };
        // Under the wished name, or the next one that is free: what lies there stays.
        disk::begin_folder(&parent, neutral_name(name), Taken::Number, from_io)
    }

    fn place_for_vault(&self, token: &str, name: &str) -> Result<PathBuf, api::Error> {
        let Grant::Folder(parent) = self.find(token)? else { return Err(api::Error::Forbidden) };
        disk::free_place(&parent, &neutral_name(name))
    }
}

/// What went wrong with a file, without its name.
pub fn from_io(error: &std::io::Error) -> api::Error {
    match api::Error::of_io(error) {
        api::Error::Internal { .. } => api::Error::Internal { incident: crate::incident::make_incident() },
        known => known,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use api::Files as _;
    use std::io::Write as _;

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
    fn an_unknown_token_and_a_folder_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let tokens = Tokens::default();
        assert!(matches!(tokens.read("0123"), Err(api::Error::NotFound)));
        let token = tokens.for_reading(folder.path().to_owned()).unwrap();
        assert!(matches!(tokens.read(&token), Err(api::Error::Invalid { .. })), "a folder is no file");
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
