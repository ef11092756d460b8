//! Files behind tokens in a folder of the disk, put there as the product does it.

use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use api::{Error, Files, Output, OutputFolder, Picked};
use platform::StagedFile;

/// Files in one folder; a token is a file's name.
#[derive(Debug, Clone)]
pub struct DiskFiles(PathBuf);

impl DiskFiles {
    /// In this folder.
    pub fn in_folder(folder: &Path) -> Self {
        Self(folder.to_owned())
    }
}

struct Staged {
    inner: StagedFile,
    name: String,
}

impl Write for Staged {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.inner.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.inner.flush()
    }
}

impl Seek for Staged {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.inner.seek(to)
    }
}

impl Output for Staged {
    fn finish(self: Box<Self>) -> Result<String, Error> {
        self.inner.keep().map_err(|error| Error::of_io(&error))?;
        Ok(self.name)
    }
}

impl Files for DiskFiles {
    fn read(&self, token: &str) -> Result<Picked, Error> {
        let bytes = std::fs::read(self.0.join(token)).map_err(|error| Error::of_io(&error))?;
        Ok(Picked { name: token.to_owned(), bytes })
    }

    fn write(&self, token: &str, bytes: &[u8]) -> Result<(), Error> {
        let mut file = self.begin(token)?;
        file.write_all(bytes).map_err(|error| Error::of_io(&error))?;
        file.finish().map(drop)
    }

    fn begin(&self, token: &str) -> Result<Box<dyn Output>, Error> {
        let inner = StagedFile::begin(self.0.join(token)).map_err(|error| Error::of_io(&error))?;
        Ok(Box::new(Staged { inner, name: token.to_owned() }))
    }

    fn begin_folder(&self, _: &str, _: &str) -> Result<Box<dyn OutputFolder>, Error> {
        Err(Error::internal("no folders"))
    }
}
