//! Use cases: one folder or file a register, one function a verb, and the command table that names them.
//!
//! What must stay true: a use case decides with `model` and `law`, stores through one `transact`, and answers with a view; it knows no
//! window, reads no clock and touches no file of its own (`disk` is there for the shell and the command line). Whatever the window can do,
//! a script can do, through the same gates.

pub mod bindings;
pub mod case;
pub mod clock;
pub mod corrections;
pub mod demo;
pub mod disk;
pub mod documents;
pub mod drafts;
pub mod error;
pub mod findings;
pub mod fonts;
pub mod handover;
pub mod import;
pub mod notes;
pub mod office;
pub mod officers;
pub mod organisations;
pub mod package;
pub mod requests;
pub mod rights;
pub mod search;
pub mod session;
pub mod settings;
pub mod sources;
pub mod subjects;
pub mod table;
pub mod tasks;
pub mod templates;
pub mod timeline;
pub mod today;
pub mod trail;
pub mod wire;

use chrono::{DateTime, NaiveDate, Utc};
pub use error::Error;
use std::io::{Seek, Write};
use std::path::PathBuf;
pub use vault::Vault;
use words::Language;

/// What a use case works on: an open vault, the moment, the officer's files and the screen's language.
pub struct Desk<'a> {
    /// The open vault; the officer who unlocked it is the actor.
    pub vault: &'a Vault,
    /// When this happens.
    pub now: DateTime<Utc>,
    /// Files that the officer chose.
    pub files: &'a dyn Files,
    /// The language of whatever is worded for the screen.
    pub language: Language,
    /// Who hears how far long work is, and can stop it.
    pub work: &'a dyn Work,
    /// Who reads what outsiders sent.
    pub reader: &'a dyn import::Reader,
}

/// Whoever waits for long work.
pub trait Work: Send + Sync {
    /// Hears that `share` of it is done, from 0.0 to 1.0. `false` means that nobody wants it any more: the use case ends with `Cancelled`
    /// and has changed nothing.
    fn step(&self, share: f32) -> bool;
}

/// Nobody looks on, nobody stops it: for scripts and tests.
pub struct Unwatched;

impl Work for Unwatched {
    fn step(&self, _share: f32) -> bool {
        true
    }
}

/// A file that the officer chose, read whole.
#[derive(Debug, Clone)]
pub struct Picked {
    /// Its own name, without a path.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Files behind opaque tokens: the window's dialogs, or a script's `--in` and `--out`.
pub trait Files: Send + Sync {
    /// Reads the file behind a token.
    ///
    /// # Errors
    /// `NotFound` for an unknown token, `Forbidden` for one that is for writing, `Invalid` for a file that is too large.
    fn read(&self, token: &str) -> Result<Picked, Error>;

    /// Writes the file behind a token, whole or not at all.
    ///
    /// # Errors
    /// `NotFound`, `Forbidden`, `DiskFull`, `ReadOnly`.
    fn write(&self, token: &str, bytes: &[u8]) -> Result<(), Error>;

    /// Begins the file behind a token, to be written piece by piece.
    ///
    /// # Errors
    /// As [`Files::write`].
    fn begin(&self, token: &str) -> Result<Box<dyn Output>, Error>;

    /// Begins a folder behind a token. Where the token stands for the folder that it is to lie in, it is called `name`, or `name` and a
    /// number where there is one of that name; nothing that is there is touched.
    ///
    /// # Errors
    /// `NotFound`, `Forbidden`, `DiskFull`, `ReadOnly`; `Invalid{file, not-empty}` where the token names the folder itself and something is in it.
    fn begin_folder(&self, token: &str, name: &str) -> Result<Box<dyn OutputFolder>, Error>;

    /// Where a vault of its own can be made behind a token for folders: a place that is not there yet, called `name` as in
    /// [`Files::begin_folder`]. Nothing but `vault` is handed this path.
    ///
    /// # Errors
    /// As [`Files::begin_folder`].
    fn place_for_vault(&self, _token: &str, _name: &str) -> Result<PathBuf, Error> {
        Err(Error::NotFound)
    }
}

/// A file in the making. Dropped unfinished, it leaves nothing behind.
pub trait Output: Write + Seek {
    /// Puts the file in its place, whole, and answers with its name.
    ///
    /// # Errors
    /// `Forbidden`, `DiskFull`, `ReadOnly`.
    fn finish(self: Box<Self>) -> Result<String, Error>;
}

/// A folder in the making. Dropped unfinished, it leaves nothing behind.
pub trait OutputFolder {
    /// A new file in it.
    ///
    /// # Errors
    /// `Forbidden`, `DiskFull`, `ReadOnly`.
    fn add(&mut self, name: &str) -> Result<Box<dyn Write + '_>, Error>;

    /// Puts the folder in its place, whole, and answers with its name.
    ///
    /// # Errors
    /// As [`OutputFolder::add`].
    fn finish(self: Box<Self>) -> Result<String, Error>;
}

impl Desk<'_> {
    /// Today's date in a zone.
    pub(crate) fn today(&self, zone: chrono_tz::Tz) -> NaiveDate {
        self.now.with_timezone(&zone).date_naive()
    }

    /// Words a message for the screen.
    pub(crate) fn say(&self, key: &str) -> String {
        words::say(self.language, key, &[])
    }
}

/// The output of a write and what else is out of date.
pub(crate) fn changed<T>(output: T, kinds: &[&str]) -> wire::Changed<T> {
    wire::Changed { output, changed: kinds.iter().map(|kind| (*kind).to_owned()).collect() }
}

/// A page's size from what was asked: 50 unless said, 1 to 200.
pub(crate) fn page_size(limit: Option<u32>) -> u32 {
    limit.unwrap_or(50).clamp(1, 200)
}

/// Splits a keyset cursor `<id>:<key>`.
pub(crate) fn cursor(after: Option<&str>) -> Result<Option<(String, i64)>, Error> {
    after
        .map(|text| {
            let (id, key) = text.split_once(':').ok_or_else(|| Error::invalid("after", "cursor"))?;
            Ok((key.to_owned(), id.parse().map_err(|_| Error::invalid("after", "cursor"))?))
        })
        .transpose()
}
