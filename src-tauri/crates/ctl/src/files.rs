//! Files of the command line behind the tokens of the use cases.

use api::disk::{self, Taken};
use api::{Error, Files, Output, OutputFolder, Picked};
use std::path::{Path, PathBuf};

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
        // A script that may not read a file is told that there is none.
        disk::read(self.input(token).ok_or(Error::NotFound)?, |_| Error::NotFound)
    }

    fn write(&self, token: &str, bytes: &[u8]) -> Result<(), Error> {
        write_whole(self.out(token)?, bytes)
    }

    fn begin(&self, token: &str) -> Result<Box<dyn Output>, Error> {
        disk::begin(self.out(token)?.to_owned(), failed)
    }

    /// The folder of `--out` itself, which a script names as it wants it.
    fn begin_folder(&self, token: &str, _: &str) -> Result<Box<dyn OutputFolder>, Error> {
        let path = self.out(token)?;
        match std::fs::read_dir(path).map(|mut inside| inside.next().is_none()) {
            Ok(true) => {}
            Ok(false) => return Err(Error::invalid("file", "not-empty")),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(_) => return Err(Error::invalid("file", "not-a-folder")),
        }
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).ok_or(Error::NotFound)?;
        disk::begin_folder(parent, name, Taken::Refuse, failed)
    }

    /// The folder of `--out` itself; one that is there is refused by whoever makes the vault.
    fn place_for_vault(&self, token: &str, _: &str) -> Result<PathBuf, Error> {
        Ok(self.out(token)?.to_owned())
    }
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
    disk::write_whole(path, bytes, failed)
}
