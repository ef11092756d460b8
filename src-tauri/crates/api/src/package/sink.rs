//! What a ZIP is written into. The library that writes it wants to end the archive even where writing has failed or was given up, and fails
//! loudly when it cannot; so a failure is kept here, and from then on everything goes nowhere and seems to go well.

use crate::{Error, Output};
use std::io::{self, Seek, SeekFrom, Write};
use std::sync::{Arc, Mutex, PoisonError};

/// What has become of the writing, for those who cannot reach the sink itself any more.
#[derive(Clone, Default)]
pub struct Fate(Arc<Mutex<Option<Error>>>);

impl Fate {
    /// Gives the writing up, if it has not failed already.
    pub fn abandon(&self) {
        self.settle(Error::Cancelled);
    }

    fn settle(&self, error: Error) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
    }

    /// Fails when the writing has.
    ///
    /// # Errors
    /// The first failure.
    pub fn check(&self) -> Result<(), Error> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone().map_or(Ok(()), Err)
    }
}

/// The file that a ZIP is written into.
pub struct Sink {
    /// None once the writing has failed: the half file is gone then.
    inner: Option<Box<dyn Output>>,
    position: u64,
    fate: Fate,
}

impl Sink {
    /// Around a file, with its fate.
    pub fn new(inner: Box<dyn Output>, fate: Fate) -> Sink {
        Sink { inner: Some(inner), position: 0, fate }
    }

    /// The file, when everything went well.
    ///
    /// # Errors
    /// What went wrong first.
    pub fn into_output(self) -> Result<Box<dyn Output>, Error> {
        self.fate.check()?;
        self.inner.ok_or_else(|| Error::internal("zip"))
    }

    fn attempt<T>(&mut self, act: impl FnOnce(&mut dyn Output) -> io::Result<T>) -> Option<T> {
        if self.fate.check().is_err() {
            self.inner = None;
        }
        match act(self.inner.as_deref_mut()?) {
            Ok(value) => Some(value),
            Err(error) => {
                self.fate.settle(Error::of_io(&error));
                self.inner = None;
                None
            }
        }
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.attempt(|inner| inner.write(bytes)).unwrap_or(bytes.len());
        self.position += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        let _ = self.attempt(|inner| inner.flush());
        Ok(())
    }
}

impl Seek for Sink {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let nowhere = match to {
            SeekFrom::Start(position) => position,
            SeekFrom::Current(by) | SeekFrom::End(by) => self.position.saturating_add_signed(by),
        };
        self.position = self.attempt(|inner| inner.seek(to)).unwrap_or(nowhere);
        Ok(self.position)
    }
}
