//! Files of the command line behind the tokens of the use cases.

use api::{Error, Files, Output, OutputFolder, Picked};
use platform::{StagedFile, StagedFolder};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// The largest file that is read.
const MAX_FILE: u64 = 200 * 1024 * 1024;

/// `--in` and `--out`.
pub struct CommandLineFiles {
    /// Files to be read: tokens `in` or `in1`, `in2`, …
    pub input: Vec<PathBuf>,
    /// The file or folder to be written: token `out`.
    pub out: Option<PathBuf>,
}

impl CommandLineFiles {
    fn input(&self, token: &str) -> Option<&Path> {
        let number: usize = match token.strip_prefix("in")? {
            "" => 1,
            digits => digits.parse().ok()?,
        };
        self.input.get(number.checked_sub(1)?).map(PathBuf::as_path)
    }

    fn out(&self, token: &str) -> Result<&Path, Error> {
        self.out.as_deref().filter(|_| token == "out").ok_or(Error::NotFound)
    }
}

impl Files for CommandLineFiles {
    fn read(&self, token: &str) -> Result<Picked, Error> {
        let path = self.input(token).ok_or(Error::NotFound)?;
        let meta = std::fs::metadata(path).map_err(|_| Error::NotFound)?;
        if !meta.is_file() {
            return Err(Error::invalid("file", "not-a-file"));
        }
        if meta.len() > MAX_FILE {
            return Err(Error::invalid("file", "too-large"));
        }
        let bytes = std::fs::read(path).map_err(|_| Error::NotFound)?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Picked { name, bytes })
    }

    fn write(&self, token: &str, bytes: &[u8]) -> Result<(), Error> {
        let mut file = self.begin(token)?;
        file.write_all(bytes).map_err(|error| failed(&error))?;
        file.finish().map(drop)
    }

    fn begin(&self, token: &str) -> Result<Box<dyn Output>, Error> {
        let path = self.out(token)?;
        let inner = StagedFile::begin(path.to_owned()).map_err(|error| failed(&error))?;
        Ok(Box::new(Staged { inner, name: name_of(path)? }))
    }

    /// The folder of `--out` itself, which a script names as it wants it.
    fn begin_folder(&self, token: &str, _: &str) -> Result<Box<dyn OutputFolder>, Error> {
        let path = self.out(token)?;
        match std::fs::read_dir(path).map(|mut inside| inside.next().is_none()) {
            Ok(true) => {}
            Ok(false) => return Err(not_empty()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(_) => return Err(Error::invalid("file", "not-a-folder")),
        }
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let inner = StagedFolder::begin(parent).map_err(|error| failed(&error))?;
        Ok(Box::new(Staged { inner, name: name_of(path)? }))
    }
}

/// A file or a folder at the path of `--out`.
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

impl Output for Staged<StagedFile> {
    fn finish(self: Box<Self>) -> Result<String, Error> {
        self.inner.keep().map_err(|error| failed(&error))?;
        Ok(self.name)
    }
}

impl OutputFolder for Staged<StagedFolder> {
    fn add(&mut self, name: &str) -> Result<Box<dyn Write + '_>, Error> {
        Ok(Box::new(self.inner.add(name).map_err(|error| failed(&error))?))
    }

    fn finish(self: Box<Self>) -> Result<String, Error> {
        let Staged { inner, name } = *self;
        match inner.keep_as(&name) {
            Ok(()) => Ok(name),
            Err((_, error)) if error.kind() == std::io::ErrorKind::AlreadyExists => Err(not_empty()),
            Err((_, error)) => Err(failed(&error)),
        }
    }
}

fn not_empty() -> Error {
    Error::invalid("file", "not-empty")
}

fn name_of(path: &Path) -> Result<String, Error> {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).ok_or(Error::NotFound)
}

fn failed(error: &std::io::Error) -> Error {
    // A script has no other way to write than the system's, so that what it may not write to is read-only to it.
    match Error::of_io(error) {
        Error::Forbidden => Error::ReadOnly,
        other => other,
    }
}

/// Writes beside the target and renames, so that the file is there whole or not at all.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let mut file = StagedFile::begin(path.to_owned()).map_err(|error| failed(&error))?;
    file.write_all(bytes).and_then(|()| file.keep()).map_err(|error| failed(&error))
}
