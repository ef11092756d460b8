//! Data sources.

use super::controllers::one;
use super::{from_json, json};
use crate::{Tx, VaultError, View};
use model::source::{Category, Owner};
use model::text::folded;
use rusqlite::{OptionalExtension as _, Row};

/// A data source.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its id; 0 before it is registered.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// What it is.
    pub description: String,
    /// Who answers for it.
    pub owners: Vec<Owner>,
    /// What it holds.
    pub categories: Vec<Category>,
    /// No longer asked.
    pub retired: bool,
}

const COLUMNS: &str = "id, name, description, owners, categories, retired";

fn read(row: &Row<'_>) -> Result<Source, VaultError> {
    Ok(Source {
        id: row.get(0)?,
        name: row.get(1)?,
        description: row.get(2)?,
        owners: from_json(&row.get::<_, String>(3)?)?,
        categories: from_json(&row.get::<_, String>(4)?)?,
        retired: row.get(5)?,
    })
}

impl View<'_> {
    /// One data source.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn source(&self, id: i64) -> Result<Source, VaultError> {
        self.conn()
            .prepare_cached(&format!("SELECT {COLUMNS} FROM source WHERE id = ?1"))?
            .query_row([id], |row| Ok(read(row)))
            .optional()?
            .ok_or(VaultError::NotFound)?
    }

    /// All data sources by name, each with the number of tasks that wait for its owners.
    ///
    /// # Errors
    /// Only database failures.
    pub fn sources(&self) -> Result<Vec<(Source, u64)>, VaultError> {
        let mut statement = self.conn().prepare_cached(&format!(
            "SELECT {COLUMNS}, (SELECT count(*) FROM task WHERE task.source = source.id AND state IN ('open', 'sent'))
             FROM source ORDER BY retired, folded, id"
        ))?;
        let mut rows = statement.query([])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push((read(row)?, row.get(6)?));
        }
        Ok(out)
    }
}

impl Tx<'_> {
    /// Registers a data source and returns its id.
    ///
    /// # Errors
    /// Only database failures.
    pub fn insert_source(&mut self, s: &Source) -> Result<i64, VaultError> {
        self.conn().execute(
            "INSERT INTO source (name, folded, description, owners, categories, retired) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            (&s.name, folded(&s.name), &s.description, json(&s.owners)?, json(&s.categories)?, s.retired),
        )?;
        Ok(self.conn().last_insert_rowid())
    }

    /// Replaces a data source's particulars.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn update_source(&mut self, s: &Source) -> Result<(), VaultError> {
        one(self.conn().execute(
            "UPDATE source SET name = ?2, folded = ?3, description = ?4, owners = ?5, categories = ?6, retired = ?7 WHERE id = ?1",
            (s.id, &s.name, folded(&s.name), &s.description, json(&s.owners)?, json(&s.categories)?, s.retired),
        )?)
    }
}
