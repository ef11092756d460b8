//! Corrections: what a person asked to have put right.

use super::controllers::one;
use super::{instant, read_instant, stored};
use crate::{Tx, VaultError, View};
use chrono::{DateTime, Utc};
use model::correction::CorrectionState;
use rusqlite::{OptionalExtension as _, Row};

/// A correction.
#[derive(Debug, Clone)]
pub struct Correction {
    /// Its id; 0 before it is proposed.
    pub id: i64,
    /// The request.
    pub request: i64,
    /// The data source that has it wrong; `None` is the subject's record.
    pub source: Option<i64>,
    /// A `model::correction::RecordField` of the record, or what the officer calls it in the source.
    pub field: String,
    /// As it stands.
    pub old: String,
    /// As it is to be.
    pub new: String,
    /// What shows it.
    pub evidence: String,
    /// How far it has come.
    pub state: CorrectionState,
    /// Why it was declined.
    pub reason: String,
    /// When it was made or declined.
    pub decided_at: Option<DateTime<Utc>>,
}

const COLUMNS: &str = "id, request, source, field, old, new, evidence, state, reason, decided_at";

fn read(row: &Row<'_>) -> Result<Correction, VaultError> {
    Ok(Correction {
        id: row.get(0)?,
        request: row.get(1)?,
        source: row.get(2)?,
        field: row.get(3)?,
        old: row.get(4)?,
        new: row.get(5)?,
        evidence: row.get(6)?,
        state: stored(CorrectionState::parse(&row.get::<_, String>(7)?))?,
        reason: row.get(8)?,
        decided_at: row.get::<_, Option<String>>(9)?.map(|at| read_instant(&at)).transpose()?,
    })
}

impl View<'_> {
    /// One correction.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn correction(&self, id: i64) -> Result<Correction, VaultError> {
        self.conn()
            .prepare_cached(&format!("SELECT {COLUMNS} FROM correction WHERE id = ?1"))?
            .query_row([id], |row| Ok(read(row)))
            .optional()?
            .ok_or(VaultError::NotFound)?
    }

    /// The corrections of a request in the order in which they were proposed.
    ///
    /// # Errors
    /// Only database failures.
    pub fn corrections(&self, request: i64) -> Result<Vec<Correction>, VaultError> {
        let mut statement =
            self.conn().prepare_cached(&format!("SELECT {COLUMNS} FROM correction WHERE request = ?1 ORDER BY id"))?;
        let mut rows = statement.query([request])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(read(row)?);
        }
        Ok(out)
    }
}

impl Tx<'_> {
    /// Keeps a correction that was proposed and returns its id.
    ///
    /// # Errors
    /// `Invalid` when there is no such request or source.
    pub fn insert_correction(&mut self, c: &Correction) -> Result<i64, VaultError> {
        self.conn().execute(
            "INSERT INTO main.correction (request, source, field, old, new, evidence, state, reason)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            (c.request, c.source, &c.field, &c.old, &c.new, &c.evidence, c.state.id(), &c.reason),
        )?;
        Ok(self.conn().last_insert_rowid())
    }

    /// Writes what was decided.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn decide_correction(&mut self, id: i64, state: CorrectionState, reason: &str) -> Result<(), VaultError> {
        let at = instant(self.at());
        one(self.conn().execute(
            "UPDATE main.correction SET state = ?2, reason = ?3, decided_at = ?4 WHERE id = ?1",
            (id, state.id(), reason, at),
        )?)
    }

    /// Removes a correction that was proposed by mistake.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn delete_correction(&mut self, id: i64) -> Result<(), VaultError> {
        one(self.conn().execute("DELETE FROM main.correction WHERE id = ?1", [id])?)
    }
}
