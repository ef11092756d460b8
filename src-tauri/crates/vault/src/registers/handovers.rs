//! Handover copies that were made, and what was taken in from them.

use std::collections::BTreeSet;

use super::controllers::one;
use super::{instant, read_day, read_instant};
use crate::handover::NewHandover;
use crate::{RecordRef, Tx, VaultError, View};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension as _, Row};

/// A handover copy as the vault that it was made of remembers it.
#[derive(Debug, Clone)]
pub struct HandoverRow {
    /// Its id.
    pub id: i64,
    /// The copy's own vault id.
    pub copy: String,
    /// The deputy's id in the copy.
    pub deputy: String,
    /// The deputy's public signing key.
    pub signing: [u8; 32],
    /// For whom.
    pub name: String,
    /// Why.
    pub why: String,
    /// The last day on which it opens.
    pub until: NaiveDate,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// By whom, by id.
    pub made_by: String,
    /// When something of it was last taken in.
    pub returned_at: Option<DateTime<Utc>>,
}

const COLUMNS: &str = "id, copy, deputy, signing, name, why, until, made_at, made_by, returned_at";

fn read(row: &Row<'_>) -> Result<HandoverRow, VaultError> {
    Ok(HandoverRow {
        id: row.get(0)?,
        copy: row.get(1)?,
        deputy: row.get(2)?,
        signing: row.get(3)?,
        name: row.get(4)?,
        why: row.get(5)?,
        until: read_day(&row.get::<_, String>(6)?)?,
        made_at: read_instant(&row.get::<_, String>(7)?)?,
        made_by: row.get(8)?,
        returned_at: row.get::<_, Option<String>>(9)?.map(|at| read_instant(&at)).transpose()?,
    })
}

impl View<'_> {
    /// Every handover copy that was made, newest first.
    ///
    /// # Errors
    /// Only database failures.
    pub fn handovers(&self) -> Result<Vec<HandoverRow>, VaultError> {
        let mut statement = self.conn().prepare_cached(&format!("SELECT {COLUMNS} FROM handover ORDER BY id DESC"))?;
        let mut rows = statement.query([])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(read(row)?);
        }
        Ok(out)
    }

    /// The handover whose copy has this id.
    ///
    /// # Errors
    /// Only database failures.
    pub fn handover_of_copy(&self, copy: &str) -> Result<Option<HandoverRow>, VaultError> {
        self.conn()
            .prepare_cached(&format!("SELECT {COLUMNS} FROM handover WHERE copy = ?1"))?
            .query_row([copy], |row| Ok(read(row)))
            .optional()?
            .transpose()
    }

    /// What was taken in from a copy.
    ///
    /// # Errors
    /// Only database failures.
    pub fn handover_items(&self, id: i64) -> Result<BTreeSet<String>, VaultError> {
        let mut rows = self.conn().prepare_cached("SELECT item FROM handover_item WHERE handover = ?1")?;
        Ok(rows.query_map([id], |row| row.get(0))?.collect::<Result<_, _>>()?)
    }

    /// Records of a kind that entries of these actions after `seq` are about.
    ///
    /// # Errors
    /// Only database failures.
    pub fn touched_since(&self, seq: u64, kind: &str, actions: &[&str]) -> Result<BTreeSet<i64>, VaultError> {
        let mut rows = self.conn().prepare_cached(
            "SELECT record, action FROM trail_about JOIN trail ON trail.seq = trail_about.seq
             WHERE trail_about.kind = ?1 AND trail.seq > ?2",
        )?;
        let after = i64::try_from(seq).unwrap_or(i64::MAX);
        let mut found = rows.query((kind, after))?;
        let mut out = BTreeSet::new();
        while let Some(row) = found.next()? {
            if actions.contains(&row.get::<_, String>(1)?.as_str()) {
                out.insert(row.get(0)?);
            }
        }
        Ok(out)
    }
}

impl Tx<'_> {
    pub(crate) fn insert_handover(
        &mut self,
        copy: &str,
        (deputy, signing): (&str, &[u8; 32]),
        new: &NewHandover<'_>,
    ) -> Result<(), VaultError> {
        let by = self.view().inner.officer.id.clone();
        self.conn().execute(
            "INSERT INTO handover (copy, deputy, signing, name, why, until, made_at, made_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            (copy, deputy, signing, new.name, new.why, new.until.to_string(), instant(self.at()), by),
        )?;
        let id = self.conn().last_insert_rowid();
        self.about(RecordRef { kind: "handover", id });
        Ok(())
    }

    /// Remembers that something of a copy was taken in now.
    ///
    /// # Errors
    /// `Conflict` when it was before; `NotFound`.
    pub fn take_handover_item(&mut self, id: i64, item: &str) -> Result<(), VaultError> {
        self.conn().execute("INSERT INTO handover_item (handover, item) VALUES (?1, ?2)", (id, item))?;
        one(self.conn().execute("UPDATE handover SET returned_at = ?2 WHERE id = ?1", (id, instant(self.at())))?)
    }
}
