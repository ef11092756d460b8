//! Organisations.

use super::controllers::one;
use super::{from_json, json};
use crate::{Tx, VaultError, View};
use model::subject::Fact;
use model::text::folded;
use rusqlite::{OptionalExtension as _, Row};

/// An organisation.
#[derive(Debug, Clone)]
pub struct Organisation {
    /// Its id; 0 before it is registered.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Registration or tax number.
    pub registration: String,
    /// Postal address.
    pub address: String,
    /// General e-mail.
    pub email: String,
    /// Whatever else is registered.
    pub facts: Vec<Fact>,
}

const COLUMNS: &str = "id, name, registration, address, email, facts";

fn read(row: &Row<'_>) -> Result<Organisation, VaultError> {
    Ok(Organisation {
        id: row.get(0)?,
        name: row.get(1)?,
        registration: row.get(2)?,
        address: row.get(3)?,
        email: row.get(4)?,
        facts: from_json(&row.get::<_, String>(5)?)?,
    })
}

impl View<'_> {
    /// One organisation.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn organisation(&self, id: i64) -> Result<Organisation, VaultError> {
        self.conn()
            .prepare_cached(&format!("SELECT {COLUMNS} FROM organisation WHERE id = ?1"))?
            .query_row([id], |row| Ok(read(row)))
            .optional()?
            .ok_or(VaultError::NotFound)?
    }

    /// A page of organisations by name, whose folded name contains `text`, after the (folded name, id) given.
    ///
    /// # Errors
    /// Only database failures.
    pub fn organisations(
        &self,
        text: &str,
        after: Option<(String, i64)>,
        limit: u32,
    ) -> Result<Vec<(Organisation, String)>, VaultError> {
        let (name, id) = after.unwrap_or_default();
        let mut statement = self.conn().prepare_cached(&format!(
            "SELECT {COLUMNS}, folded FROM organisation WHERE (folded, id) > (?1, ?2) AND instr(folded, ?3) > 0 ORDER BY folded, id LIMIT ?4"
        ))?;
        let mut rows = statement.query((name, id, folded(text), limit))?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push((read(row)?, row.get(6)?));
        }
        Ok(out)
    }

    /// How many subjects belong to an organisation.
    ///
    /// # Errors
    /// Only database failures.
    pub fn organisation_size(&self, id: i64) -> Result<u64, VaultError> {
        Ok(self
            .conn()
            .prepare_cached("SELECT count(*) FROM subject WHERE organisation = ?1")?
            .query_row([id], |row| row.get(0))?)
    }
}

impl Tx<'_> {
    /// Registers an organisation and returns its id.
    ///
    /// # Errors
    /// Only database failures.
    pub fn insert_organisation(&mut self, o: &Organisation) -> Result<i64, VaultError> {
        self.conn()
            .prepare_cached(
                "INSERT INTO organisation (name, folded, registration, address, email, facts) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute((&o.name, folded(&format!("{} {}", o.name, o.registration)), &o.registration, &o.address, &o.email, json(&o.facts)?))?;
        Ok(self.conn().last_insert_rowid())
    }

    /// Replaces an organisation's particulars.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn update_organisation(&mut self, o: &Organisation) -> Result<(), VaultError> {
        one(self.conn().execute(
            "UPDATE organisation SET name = ?2, folded = ?3, registration = ?4, address = ?5, email = ?6, facts = ?7 WHERE id = ?1",
            (
                o.id,
                &o.name,
                folded(&format!("{} {}", o.name, o.registration)),
                &o.registration,
                &o.address,
                &o.email,
                json(&o.facts)?,
            ),
        )?)
    }
}
