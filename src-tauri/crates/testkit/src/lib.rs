//! Builders, a throw-away vault, a fixed clock; for tests only. Nothing here is compiled into the product.

mod disk_files;
pub mod fuzz;
pub mod soak;

pub use disk_files::DiskFiles;

use api::{Desk, Error, Files, Output, OutputFolder, Picked};
use chrono::{DateTime, Duration, Utc};
use model::officer::Role;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{Cursor, Seek, SeekFrom, Write};
use std::sync::{Arc, Mutex};
use vault::{KdfProfile, Place, Sensitive, UnlockKey, Vault};
use words::Language;

/// The passphrase of every vault made here.
pub const PASSPHRASE: &str = "seven quiet words for the test office";

/// An office with its vault in a folder that goes away, a clock that stands until it is moved, and files in memory.
pub struct Bench {
    /// The vault's folder.
    pub dir: tempfile::TempDir,
    /// The open vault.
    pub vault: Vault,
    /// The moment.
    pub now: DateTime<Utc>,
    /// The officer's files.
    pub files: MemoryFiles,
    /// The screen's language.
    pub language: Language,
}

/// What was written: token to bytes; a file of a folder stands under `token/name`.
type Written = Arc<Mutex<BTreeMap<String, Vec<u8>>>>;

/// Files behind tokens, in memory.
#[derive(Default)]
pub struct MemoryFiles {
    /// Files to be read: token to name and bytes.
    pub given: Mutex<BTreeMap<String, (String, Vec<u8>)>>,
    /// Files that were written.
    pub written: Written,
    /// Where folders that are vaults are made.
    pub folder: Option<std::path::PathBuf>,
}

/// A file in the making.
struct MemoryFile {
    bytes: Cursor<Vec<u8>>,
    token: String,
    written: Written,
}

impl Write for MemoryFile {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        // A disk that fills up on the way.
        if self.token.starts_with("filling") && self.bytes.get_ref().len() > 2_000 {
            return Err(std::io::ErrorKind::StorageFull.into());
        }
        self.bytes.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Seek for MemoryFile {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.bytes.seek(to)
    }
}

impl Output for MemoryFile {
    fn finish(self: Box<Self>) -> Result<String, Error> {
        let MemoryFile { bytes, token, written } = *self;
        written.lock().map_err(|_| Error::internal("files"))?.insert(token.clone(), bytes.into_inner());
        Ok(token)
    }
}

/// A folder in the making.
struct MemoryFolder {
    files: BTreeMap<String, Vec<u8>>,
    token: String,
    name: String,
    written: Written,
}

impl OutputFolder for MemoryFolder {
    fn add(&mut self, name: &str) -> Result<Box<dyn Write + '_>, Error> {
        if self.files.contains_key(name) {
            return Err(Error::Conflict);
        }
        Ok(Box::new(self.files.entry(name.to_owned()).or_default()))
    }

    fn finish(self: Box<Self>) -> Result<String, Error> {
        let MemoryFolder { files, token, name, written } = *self;
        let files = files.into_iter().map(|(file, bytes)| (format!("{token}/{file}"), bytes));
        written.lock().map_err(|_| Error::internal("files"))?.extend(files);
        Ok(name)
    }
}

impl Files for MemoryFiles {
    fn read(&self, token: &str) -> Result<Picked, Error> {
        let given = self.given.lock().map_err(|_| Error::internal("files"))?;
        let (name, bytes) = given.get(token).ok_or(Error::NotFound)?;
        Ok(Picked { name: name.clone(), bytes: bytes.clone() })
    }

    fn write(&self, token: &str, bytes: &[u8]) -> Result<(), Error> {
        // A token that begins so stands for a disk that is full.
        if token.starts_with("full") {
            return Err(Error::DiskFull);
        }
        self.written.lock().map_err(|_| Error::internal("files"))?.insert(token.to_owned(), bytes.to_vec());
        Ok(())
    }

    fn begin(&self, token: &str) -> Result<Box<dyn Output>, Error> {
        if token.starts_with("full") {
            return Err(Error::DiskFull);
        }
        let written = Arc::clone(&self.written);
        Ok(Box::new(MemoryFile { bytes: Cursor::default(), token: token.to_owned(), written }))
    }

    fn begin_folder(&self, token: &str, name: &str) -> Result<Box<dyn OutputFolder>, Error> {
        let (token, name) = (token.to_owned(), name.to_owned());
        Ok(Box::new(MemoryFolder { files: BTreeMap::new(), token, name, written: Arc::clone(&self.written) }))
    }

    fn place_for_vault(&self, _: &str, name: &str) -> Result<std::path::PathBuf, Error> {
        api::disk::free_place(self.folder.as_deref().ok_or(Error::NotFound)?, name)
    }
}

/// The particulars of a Hungarian office, as JSON of the wire.
pub fn office() -> Value {
    serde_json::json!({
        "name": "Kárpát Egészség Zrt.",
        "address": "1052 Budapest\nVáci utca 1.",
        "dpoName": "Tóth Mária",
        "dpoEmail": "adatvedelem@karpat.example",
        "dpoPhone": "+36 1 555 0100",
        "authority": "Nemzeti Adatvédelmi és Információszabadság Hatóság\n1055 Budapest, Falk Miksa utca 9-11.",
        "regime": "gdpr",
        "calendar": "HU",
        "zone": "Europe/Budapest",
        "language": "hu",
    })
}

impl Bench {
    /// A new vault of the Hungarian office on 10 September 2026, 09:00 UTC.
    #[expect(clippy::expect_used, reason = "a test that cannot make its vault has nothing to test")]
    pub fn new() -> Bench {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let now = DateTime::parse_from_rfc3339("2026-09-10T09:00:00Z").expect("a fixed instant").with_timezone(&Utc);
        let request = serde_json::from_value(serde_json::json!({
            "passphrase": PASSPHRASE, "officerName": "Tóth Mária", "label": "Office laptop", "office": office(),
        }))
        .expect("the office is well formed");
        let (vault, _) = api::session::create(Place::new(dir.path()), request, None, KdfProfile::for_tests(), now)
            .expect("a new vault");
        Bench { dir, vault, now, files: MemoryFiles::default(), language: Language::English }
    }

    /// The same vault with a second officer in this role, who has joined and sits at the desk now.
    #[must_use]
    #[expect(clippy::expect_used, reason = "a test that cannot make its officer has nothing to test")]
    pub fn with_officer(self, role: Role, passphrase: &str) -> Bench {
        let code = self.vault.invite_officer("Nagy Ilona", role, false, self.now).expect("an invitation");
        let Bench { dir, vault, now, files, language } = self;
        vault.close().expect("the vault closes");
        let invited = Vault::unlock(dir.path(), UnlockKey::Recovery(code.reveal()), now).expect("the code opens");
        let own = Sensitive::new(passphrase.to_owned());
        let (vault, _) = invited.accept_invitation(&own, KdfProfile::for_tests(), now).expect("the officer joins");
        Bench { dir, vault, now, files, language }
    }

    /// The same vault, unlocked by whoever has this passphrase.
    #[must_use]
    #[expect(clippy::expect_used, reason = "a test that cannot open its vault has nothing to test")]
    pub fn as_officer(self, passphrase: &str) -> Bench {
        let Bench { dir, vault, now, files, language } = self;
        vault.close().expect("the vault closes");
        let own = Sensitive::new(passphrase.to_owned());
        let vault = Vault::unlock(dir.path(), UnlockKey::Passphrase(&own), now).expect("the passphrase opens");
        Bench { dir, vault, now, files, language }
    }

    /// The desk at this moment.
    pub fn desk(&self) -> Desk<'_> {
        Desk {
            vault: &self.vault,
            now: self.now,
            files: &self.files,
            language: self.language,
            work: &api::Unwatched,
            reader: &api::import::Here,
        }
    }

    /// Lets time pass.
    pub fn later(&mut self, by: Duration) {
        self.now += by;
    }

    /// Gives the officer a file.
    pub fn give(&self, token: &str, name: &str, bytes: &[u8]) {
        if let Ok(mut given) = self.files.given.lock() {
            given.insert(token.to_owned(), (name.to_owned(), bytes.to_vec()));
        }
    }

    /// What was written behind a token.
    pub fn written(&self, token: &str) -> Option<Vec<u8>> {
        self.files.written.lock().ok()?.get(token).cloned()
    }

    /// Runs a command of the table, as the window and scripts do.
    ///
    /// # Errors
    /// Whatever the command answers.
    pub fn call(&self, name: &str, request: Value) -> Result<Value, Error> {
        let command = api::table::command(name).ok_or(Error::NotFound)?;
        (command.run)(&self.desk(), request)
    }
}

/// The words of a PDF as poppler reads them, with single blanks between them.
///
/// # Panics
/// Without poppler's `pdftotext`.
#[expect(clippy::expect_used, reason = "a test without its tools may stop")]
pub fn words_of(pdf: &[u8]) -> String {
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().join("x.pdf");
    std::fs::write(&path, pdf).expect("written");
    let out = std::process::Command::new("pdftotext").arg(&path).arg("-").output().expect("poppler-utils");
    String::from_utf8(out.stdout).expect("text").split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Default for Bench {
    fn default() -> Self {
        Bench::new()
    }
}
