//! Where the package is written to: a folder, a ZIP, or a ZIP under a passphrase, one file after the other, each hashed on its way.

use super::manifest::Written;
use super::sink::{Fate, Sink};
use crate::{Error, Files, Output, OutputFolder};
use chrono::{DateTime, Datelike, Timelike};
use chrono_tz::Tz;
use model::package::PackageForm;
use sha2::{Digest, Sha256};
use std::io::{Seek, Write};
use vault::Sensitive;
use zip::result::ZipError;
use zip::write::{FileOptions, SimpleFileOptions, StreamWriter};
use zip::{AesMode, CompressionMethod, System, ZipWriter};

/// A package that is being written. Nothing of it is to be seen under its name before it is kept.
pub enum Target {
    /// Files in a folder.
    Folder(Box<dyn OutputFolder>),
    /// An open ZIP.
    Zip(Box<ZipWriter<Sink>>, SimpleFileOptions, Fate),
    /// A ZIP under a passphrase. Written without going back, since only so the library keeps to AE-2, which tells no checksum of what it hides.
    Protected(Box<ZipWriter<StreamWriter<Sink>>>, SimpleFileOptions, Fate, Sensitive<String>),
}

/// A package that is written and waits to be kept.
pub enum Staged {
    /// A folder.
    Folder(Box<dyn OutputFolder>),
    /// A file.
    File(Box<dyn Output>),
}

impl Target {
    /// Begins a package of this form behind the officer's token. `name` is what a folder is called; `at` is the time that entries of a ZIP show,
    /// in the office's zone, since a ZIP knows no other than local time.
    ///
    /// # Errors
    /// Whatever the file or folder answers.
    pub fn begin(
        files: &dyn Files,
        token: &str,
        form: PackageForm,
        name: &str,
        at: DateTime<Tz>,
        passphrase: Sensitive<String>,
    ) -> Result<Target, Error> {
        // The same on every system, so that the same package is the same bytes.
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(moment(at))
            .system(System::Unix)
            .unix_permissions(0o600);
        let fate = Fate::default();
        let sink = || files.begin(token).map(|inner| Sink::new(inner, fate.clone()));
        Ok(match form {
            PackageForm::Folder => Target::Folder(files.begin_folder(token, name)?),
            PackageForm::Zip => Target::Zip(Box::new(ZipWriter::new(sink()?)), options, fate),
            PackageForm::ProtectedZip => {
                Target::Protected(Box::new(ZipWriter::new_stream(sink()?)), options, fate, passphrase)
            }
        })
    }

    /// Writes one file: `fill` is given where to. Returns its name, size and hash.
    ///
    /// # Errors
    /// What `fill` answers, `DiskFull` and the like.
    pub fn add(
        &mut self,
        name: &str,
        media_type: String,
        fill: &mut dyn FnMut(&mut dyn Write) -> Result<(), Error>,
    ) -> Result<Written, Error> {
        let (size, sha256) = match self {
            Target::Folder(folder) => {
                let mut file = folder.add(name)?;
                let mut counted = Counted::new(&mut file);
                fill(&mut counted)?;
                let sums = counted.sums();
                file.flush().map_err(|error| Error::of_io(&error))?;
                sums
            }
            Target::Zip(zip, options, fate) => in_zip(zip, fate, name, *options, fill)?,
            Target::Protected(zip, options, fate, passphrase) => {
                // EXPOSE: the library derives the entry's key from it.
                let options = options.with_aes_encryption(AesMode::Aes256, passphrase.expose());
                in_zip(zip, fate, name, options, fill)?
            }
        };
        Ok(Written { name: name.to_owned(), media_type, size, sha256 })
    }

    /// Ends the writing. What is written still waits to be kept.
    ///
    /// # Errors
    /// `DiskFull` and the like.
    pub fn finish(self) -> Result<Staged, Error> {
        Ok(match self {
            Target::Folder(folder) => Staged::Folder(folder),
            Target::Zip(zip, ..) => Staged::File(zip.finish().map_err(from_zip)?.into_output()?),
            Target::Protected(zip, ..) => Staged::File(zip.finish().map_err(from_zip)?.into_inner().into_output()?),
        })
    }

    /// Gives the package up: what is half written goes away.
    pub fn abandon(self) {
        match &self {
            Target::Folder(_) => {}
            Target::Zip(_, _, fate) | Target::Protected(_, _, fate, _) => fate.abandon(),
        }
    }
}

impl Staged {
    /// Puts the package in its place, whole, and answers with its name.
    ///
    /// # Errors
    /// Whatever the file system answers.
    pub fn keep(self) -> Result<String, Error> {
        match self {
            Staged::Folder(folder) => folder.finish(),
            Staged::File(file) => file.finish(),
        }
    }
}

fn in_zip<W: Write + Seek>(
    zip: &mut ZipWriter<W>,
    fate: &Fate,
    name: &str,
    options: FileOptions<'_, 'static, ()>,
    fill: &mut dyn FnMut(&mut dyn Write) -> Result<(), Error>,
) -> Result<(u64, String), Error> {
    zip.start_file(name, options).map_err(from_zip)?;
    let mut counted = Counted { fate: Some(fate), ..Counted::new(zip) };
    let filled = fill(&mut counted);
    let sums = counted.sums();
    // What happened to the file explains whatever came of it.
    fate.check()?;
    filled.map(|()| sums)
}

fn from_zip(error: ZipError) -> Error {
    match error {
        ZipError::Io(error) => Error::of_io(&error),
        _ => Error::internal("zip"),
    }
}

/// The time of an entry; years that a ZIP cannot tell become the nearest that it can.
fn moment(at: DateTime<Tz>) -> zip::DateTime {
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    let year = u16::try_from(at.year().clamp(1980, 2107)).unwrap_or(1980);
    zip::DateTime::from_date_and_time(
        year,
        part(at.month()),
        part(at.day()),
        part(at.hour()),
        part(at.minute()),
        part(at.second()),
    )
    .unwrap_or_default()
}

/// Counts and hashes what passes.
struct Counted<'a> {
    inner: &'a mut dyn Write,
    fate: Option<&'a Fate>,
    size: u64,
    hash: Sha256,
}

impl<'a> Counted<'a> {
    fn new(inner: &'a mut dyn Write) -> Self {
        Counted { inner, fate: None, size: 0, hash: Sha256::new() }
    }

    fn sums(self) -> (u64, String) {
        (self.size, hex::encode(self.hash.finalize()))
    }
}

impl Write for Counted<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.hash.update(bytes.get(..written).unwrap_or(bytes));
        self.size += written as u64;
        // No need to pack the rest of a large file for nothing.
        match self.fate.map(Fate::check) {
            Some(Err(_)) => Err(std::io::ErrorKind::BrokenPipe.into()),
            _ => Ok(written),
        }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.inner.flush()
    }
}
