//! Controllers and their numbering.

use super::{from_json, json};
use crate::{FileId, Tx, VaultError, View};
use model::office::Office;
use rusqlite::OptionalExtension as _;

/// A controller of this vault.
#[derive(Debug, Clone)]
pub struct Controller {
    /// Its id.
    pub id: i64,
    /// Its particulars.
    pub office: Office,
    /// The letterhead's picture.
    pub logo: Option<FileId>,
}

impl View<'_> {
    /// The vault's first controller.
    ///
    /// # Errors
    /// `NotFound` before the office is registered.
    pub fn controller(&self) -> Result<Controller, VaultError> {
        let (id, profile, logo): (i64, String, Option<i64>) = self
            .conn()
            .prepare_cached("SELECT id, profile, logo FROM controller ORDER BY id LIMIT 1")?
            .query_row([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()?
            .ok_or(VaultError::NotFound)?;
        Ok(Controller { id, office: from_json(&profile)?, logo: logo.map(FileId) })
    }
}

impl Tx<'_> {
    /// Registers a controller and returns its id.
    ///
    /// # Errors
    /// Only database failures.
    pub fn insert_controller(&mut self, office: &Office, logo: Option<FileId>) -> Result<i64, VaultError> {
        self.conn()
            .execute("INSERT INTO controller (profile, logo) VALUES (?1, ?2)", (json(office)?, logo.map(|f| f.0)))?;
        Ok(self.conn().last_insert_rowid())
    }

    /// Replaces a controller's particulars.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn update_controller(&mut self, id: i64, office: &Office) -> Result<(), VaultError> {
        one(self.conn().execute("UPDATE controller SET profile = ?2 WHERE id = ?1", (id, json(office)?))?)
    }

    /// Replaces or removes a controller's logo.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn set_controller_logo(&mut self, id: i64, logo: Option<FileId>) -> Result<(), VaultError> {
        one(self.conn().execute("UPDATE controller SET logo = ?2 WHERE id = ?1", (id, logo.map(|f| f.0)))?)
    }

    /// The next case number of a controller in a year, taken for good when this change is committed.
    ///
    /// # Errors
    /// Only database failures.
    pub fn next_number(&mut self, controller: i64, year: i32) -> Result<String, VaultError> {
        let sequence: i64 = self
            .conn()
            .prepare_cached(
                "INSERT INTO numbering (controller, year, last) VALUES (?1, ?2, 1)
                 ON CONFLICT (controller, year) DO UPDATE SET last = last + 1 RETURNING last",
            )?
            .query_row((controller, year), |row| row.get(0))?;
        Ok(model::request::case_number(year, sequence))
    }
}

/// A write that must have met exactly one row.
pub(crate) fn one(changed: usize) -> Result<(), VaultError> {
    if changed == 1 { Ok(()) } else { Err(VaultError::NotFound) }
}
