//! Tasks: what one data source has to do for one request.

use super::controllers::one;
use super::{instant, read_day, read_instant, stored};
use crate::{Tx, VaultError, View};
use chrono::{DateTime, NaiveDate, Utc};
use model::request::TaskState;
use rusqlite::{OptionalExtension as _, Row};

/// A task.
#[derive(Debug, Clone)]
pub struct Task {
    /// Its id.
    pub id: i64,
    /// The request.
    pub request: i64,
    /// The data source.
    pub source: i64,
    /// What is asked.
    pub question: String,
    /// By when.
    pub due: Option<NaiveDate>,
    /// Where it stands.
    pub state: TaskState,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// When the owner was asked.
    pub sent_on: Option<NaiveDate>,
    /// When the answer was recorded.
    pub answered_at: Option<DateTime<Utc>>,
    /// The owner's words.
    pub note: String,
}

const COLUMNS: &str = "id, request, source, question, due, state, made_at, sent_on, answered_at, note";

fn read(row: &Row<'_>) -> Result<Task, VaultError> {
    Ok(Task {
        id: row.get(0)?,
        request: row.get(1)?,
        source: row.get(2)?,
        question: row.get(3)?,
        due: row.get::<_, Option<String>>(4)?.map(|day| read_day(&day)).transpose()?,
        state: stored(TaskState::parse(&row.get::<_, String>(5)?))?,
        made_at: read_instant(&row.get::<_, String>(6)?)?,
        sent_on: row.get::<_, Option<String>>(7)?.map(|day| read_day(&day)).transpose()?,
        answered_at: row.get::<_, Option<String>>(8)?.map(|at| read_instant(&at)).transpose()?,
        note: row.get(9)?,
    })
}

impl View<'_> {
    /// One task.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn task(&self, id: i64) -> Result<Task, VaultError> {
        self.conn()
            .prepare_cached(&format!("SELECT {COLUMNS} FROM task WHERE id = ?1"))?
            .query_row([id], |row| Ok(read(row)))
            .optional()?
            .ok_or(VaultError::NotFound)?
    }

    /// The tasks of a request in the order in which they were made.
    ///
    /// # Errors
    /// Only database failures.
    pub fn tasks(&self, request: i64) -> Result<Vec<Task>, VaultError> {
        self.collect_tasks(&format!("SELECT {COLUMNS} FROM task WHERE request = ?1 ORDER BY id"), [request.to_string()])
    }

    /// Tasks of open requests that wait since before this instant, oldest first, at most `limit`.
    ///
    /// # Errors
    /// Only database failures.
    pub fn quiet_tasks(&self, made_before: DateTime<Utc>, limit: u32) -> Result<Vec<Task>, VaultError> {
        self.collect_tasks(
            &format!(
                "SELECT {COLUMNS} FROM task WHERE state IN ('open', 'sent') AND made_at < ?1
                 AND EXISTS (SELECT 1 FROM request WHERE request.id = task.request AND request.open = 1)
                 ORDER BY made_at, id LIMIT {limit}"
            ),
            [instant(made_before)],
        )
    }

    fn collect_tasks(&self, sql: &str, values: [String; 1]) -> Result<Vec<Task>, VaultError> {
        let mut statement = self.conn().prepare_cached(sql)?;
        let mut rows = statement.query(values)?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(read(row)?);
        }
        Ok(out)
    }
}

impl Tx<'_> {
    /// Makes a task and returns its id.
    ///
    /// # Errors
    /// `Conflict` when the source has a task for this request already.
    pub fn insert_task(
        &mut self,
        request: i64,
        source: i64,
        question: &str,
        due: Option<NaiveDate>,
    ) -> Result<i64, VaultError> {
        self.insert_task_as_it_stands(&Task {
            id: 0,
            request,
            source,
            question: question.to_owned(),
            due,
            state: TaskState::Open,
            made_at: self.at(),
            sent_on: None,
            answered_at: None,
            note: String::new(),
        })
    }

    /// Writes a task that was made, and perhaps answered, before this change, with its own dates. Returns its id.
    ///
    /// # Errors
    /// `Conflict` when the source has a task for this request already.
    pub fn insert_task_as_it_stands(&mut self, t: &Task) -> Result<i64, VaultError> {
        self.conn()
            .prepare_cached(
                "INSERT INTO main.task (request, source, question, due, state, made_at, sent_on, answered_at, note)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            )?
            .execute((
                t.request,
                t.source,
                &t.question,
                t.due.map(|d| d.to_string()),
                t.state.id(),
                instant(t.made_at),
                t.sent_on.map(|d| d.to_string()),
                t.answered_at.map(instant),
                &t.note,
            ))?;
        Ok(self.conn().last_insert_rowid())
    }

    /// Writes a task's state back.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn update_task(&mut self, t: &Task) -> Result<(), VaultError> {
        one(self.conn().execute(
            "UPDATE main.task SET state = ?2, sent_on = ?3, answered_at = ?4, note = ?5 WHERE id = ?1",
            (t.id, t.state.id(), t.sent_on.map(|d| d.to_string()), t.answered_at.map(instant), &t.note),
        )?)
    }
}
