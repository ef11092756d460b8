//! Files of the command line behind the tokens of the use cases.

use api::{Error, Files, Picked};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The largest file that is read.
const MAX_FILE: u64 = 200 * 1024 * 1024;

/// `--in` and `--out`.
pub struct CommandLineFiles {
    /// Files to be read: tokens `in` or `in1`, `in2`, …
    pub input: Vec<PathBuf>,
    /// The file to be written: token `out`.
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
        let path = self.out.as_deref().filter(|_| token == "out").ok_or(Error::NotFound)?;
        write_whole(path, bytes)
    }
}

/// Writes beside the target and renames, so that the file is there whole or not at all.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let failed = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Error::DiskFull,
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => Error::ReadOnly,
        std::io::ErrorKind::NotFound => Error::NotFound,
        _ => Error::internal("write"),
    };
    let mut name = path.file_name().map(std::ffi::OsStr::to_os_string).ok_or(Error::NotFound)?;
    name.push(".part");
    let part = path.with_file_name(name);
    let written = std::fs::File::create(&part)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| std::fs::rename(&part, path));
    written.map_err(|error| {
        // What is left of a failed attempt is of no use to anybody.
        let _ = std::fs::remove_file(&part);
        failed(error)
    })
}
