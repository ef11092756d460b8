//! Confidential notes: sealed under the notes key, which only officers with that grant can open.
//!
//! The key is opened for each use and wiped right after. Sealed notes never enter a search index or the trail.

use zeroize::Zeroizing;

use crate::keys::{Key, sub, wrap};
use crate::tx::View;
use crate::{RecordRef, Sensitive, VaultError, open};

impl View<'_> {
    /// Seals a note for one record and revision; it opens only there.
    ///
    /// # Errors
    /// `Damaged{keys}` when the officer holds no notes grant.
    pub fn seal_note(&self, record: RecordRef, revision: u32, text: &Sensitive<String>) -> Result<Vec<u8>, VaultError> {
        // EXPOSE: the note's bytes go into the cipher here.
        wrap::seal(&*self.note_key()?, place(record, revision).as_bytes(), text.expose().as_bytes())
    }

    /// Opens a sealed note.
    ///
    /// # Errors
    /// `Damaged{stored value}` when it was altered or belongs elsewhere; `Damaged{keys}` without the grant.
    pub fn open_note(&self, record: RecordRef, revision: u32, sealed: &[u8]) -> Result<Sensitive<String>, VaultError> {
        const DAMAGED: VaultError = VaultError::Damaged { what: "stored value" };
        let plain: Zeroizing<Vec<u8>> =
            wrap::open(&*self.note_key()?, place(record, revision).as_bytes(), sealed).ok_or(DAMAGED)?;
        let text = std::str::from_utf8(&plain).map_err(|_| DAMAGED)?;
        Ok(Sensitive::new(text.to_owned()))
    }

    fn note_key(&self) -> Result<Key, VaultError> {
        let header = self.inner.header().clone();
        let key = open::open_grant(&header, &self.inner.officer.id, "notes", &self.inner.opener)?;
        Ok(sub::derive(&key, sub::NOTE))
    }
}

fn place(record: RecordRef, revision: u32) -> String {
    format!("note|{}|{}|{revision}", record.kind, record.id)
}
