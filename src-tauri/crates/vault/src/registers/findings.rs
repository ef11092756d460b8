//! Findings: data that a task brought in.

use super::controllers::one;
use super::{from_json, instant, json, read_instant, stored};
use crate::{FileId, Tx, VaultError, View};
use chrono::{DateTime, Utc};
use model::package::WithheldGround;
use rusqlite::{OptionalExtension as _, Row};
use serde::{Deserialize, Serialize};

/// A finding.
#[derive(Debug, Clone)]
pub struct Finding {
    /// Its id; 0 before it is attached.
    pub id: i64,
    /// The task.
    pub task: i64,
    /// `rows`, `text` or `file`.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Type by content.
    pub mime: String,
    /// The original, as it came.
    pub original: FileId,
    /// The rows read from it, as JSON lines.
    pub rows: Option<FileId>,
    /// How many rows.
    pub count: u64,
    /// The columns.
    pub columns: Vec<Column>,
    /// Character set and separator.
    pub reading: String,
    /// What looked odd.
    pub warnings: Vec<String>,
    /// When it was attached.
    pub at: DateTime<Utc>,
    /// Why it does not go out, where it does not.
    pub withheld: Option<Withheld>,
}

/// Why a finding does not go out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withheld {
    /// The ground, which the requester is told.
    pub ground: WithheldGround,
    /// How it was weighed, for the house alone.
    pub why: String,
}

/// A column of a finding.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Column {
    /// As the file names it.
    pub name: String,
    /// Goes into the report.
    pub chosen: bool,
    /// The category of data it holds.
    pub category: String,
    /// A few values.
    pub samples: Vec<String>,
}

const COLUMNS: &str =
    "id, task, kind, name, mime, original, rows, count, columns, reading, warnings, at, withheld, withheld_why";

fn read(row: &Row<'_>) -> Result<Finding, VaultError> {
    let withheld = match row.get::<_, Option<String>>(12)? {
        Some(ground) => Some(Withheld {
            ground: stored(WithheldGround::parse(&ground))?,
            why: row.get::<_, Option<String>>(13)?.unwrap_or_default(),
        }),
        None => None,
    };
    Ok(Finding {
        withheld,
        id: row.get(0)?,
        task: row.get(1)?,
        kind: row.get(2)?,
        name: row.get(3)?,
        mime: row.get(4)?,
        original: FileId(row.get(5)?),
        rows: row.get::<_, Option<i64>>(6)?.map(FileId),
        count: row.get(7)?,
        columns: from_json(&row.get::<_, String>(8)?)?,
        reading: row.get(9)?,
        warnings: from_json(&row.get::<_, String>(10)?)?,
        at: read_instant(&row.get::<_, String>(11)?)?,
    })
}

impl View<'_> {
    /// One finding.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn finding(&self, id: i64) -> Result<Finding, VaultError> {
        self.conn()
            .prepare_cached(&format!("SELECT {COLUMNS} FROM finding WHERE id = ?1"))?
            .query_row([id], |row| Ok(read(row)))
            .optional()?
            .ok_or(VaultError::NotFound)?
    }

    /// The findings of a task in the order in which they came.
    ///
    /// # Errors
    /// Only database failures.
    pub fn findings(&self, task: i64) -> Result<Vec<Finding>, VaultError> {
        let mut statement =
            self.conn().prepare_cached(&format!("SELECT {COLUMNS} FROM finding WHERE task = ?1 ORDER BY id"))?;
        let mut rows = statement.query([task])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(read(row)?);
        }
        Ok(out)
    }
}

impl Tx<'_> {
    /// Attaches a finding and returns its id.
    ///
    /// # Errors
    /// `Invalid` when there is no such task.
    pub fn insert_finding(&mut self, f: &Finding) -> Result<i64, VaultError> {
        self.conn().execute(
            "INSERT INTO main.finding (task, kind, name, mime, original, rows, count, columns, reading, warnings, at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            (
                f.task,
                &f.kind,
                &f.name,
                &f.mime,
                f.original.0,
                f.rows.map(|r| r.0),
                i64::try_from(f.count).unwrap_or(i64::MAX),
                json(&f.columns)?,
                &f.reading,
                json(&f.warnings)?,
                instant(f.at),
            ),
        )?;
        Ok(self.conn().last_insert_rowid())
    }

    /// Writes which columns go into the report.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn set_finding_columns(&mut self, id: i64, columns: &[Column]) -> Result<(), VaultError> {
        one(self.conn().execute("UPDATE main.finding SET columns = ?2 WHERE id = ?1", (id, json(&columns)?))?)
    }

    /// Withholds a finding, or lets it go out again.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn set_finding_withheld(&mut self, id: i64, withheld: Option<&Withheld>) -> Result<(), VaultError> {
        one(self.conn().execute(
            "UPDATE main.finding SET withheld = ?2, withheld_why = ?3 WHERE id = ?1",
            (id, withheld.map(|one| one.ground.id()), withheld.map(|one| &one.why)),
        )?)
    }

    /// Removes a finding and erases its files.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn delete_finding(&mut self, f: &Finding) -> Result<(), VaultError> {
        one(self.conn().execute("DELETE FROM main.finding WHERE id = ?1", [f.id])?)?;
        self.erase_file(f.original)?;
        if let Some(rows) = f.rows.filter(|rows| *rows != f.original) {
            self.erase_file(rows)?;
        }
        Ok(())
    }
}
