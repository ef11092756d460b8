//! Files behind tokens in a folder of the disk, put there as the product does it.

use std::path::{Path, PathBuf};

use api::{Error, Files, Output, OutputFolder, Picked, disk};

/// Files in one folder; a token is a file's name.
#[derive(Debug, Clone)]
pub struct DiskFiles(PathBuf);

impl DiskFiles {
    /// In this folder.
    pub fn in_folder(folder: &Path) -> Self {
        Self(folder.to_owned())
    }
}

impl Files for DiskFiles {
    fn read(&self, token: &str) -> Result<Picked, Error> {
        disk::read(&self.0.join(token), Error::of_io)
    }

    fn write(&self, token: &str, bytes: &[u8]) -> Result<(), Error> {
        disk::write_whole(&self.0.join(token), bytes, Error::of_io)
    }

    fn begin(&self, token: &str) -> Result<Box<dyn Output>, Error> {
        disk::begin(self.0.join(token), Error::of_io)
    }

    fn begin_folder(&self, token: &str, name: &str) -> Result<Box<dyn OutputFolder>, Error> {
        disk::begin_folder(&self.0.join(token), name.to_owned(), disk::Taken::Number, Error::of_io)
    }
}
