//! The clocks of requests: by which rule and counting each date stands.

use super::requests::{COLUMNS, Event, Request, read, read_event};
use super::{from_json, json, read_day};
use crate::{Tx, VaultError, View};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension as _, Row};
use std::collections::BTreeMap;

/// What an office counts dates with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counting {
    /// ISO id of the calendar.
    pub calendar: String,
    /// Version of the holiday data.
    pub version: String,
    /// The office's own closing days, in order.
    pub closing_days: Vec<NaiveDate>,
    /// The office is a small processing agent.
    pub small_agent: bool,
}

/// The clock of one right of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clock {
    /// The right's id.
    pub right: String,
    /// The rule's id.
    pub rule: String,
    /// The rule's version.
    pub rule_version: String,
    /// Id of the counting.
    pub counting: i64,
    /// The date that they give.
    pub due: NaiveDate,
    /// The requester has to answer first: the date is the earliest it can be.
    pub stands: bool,
    /// The later date that today's law and calendar would give, while the officer has not answered.
    pub later: Option<NaiveDate>,
    /// What was put to the officer, who kept the earlier date.
    pub kept: Option<String>,
}

fn clock(row: &Row<'_>) -> Result<Clock, VaultError> {
    Ok(Clock {
        right: row.get("asked")?,
        rule: row.get("rule")?,
        rule_version: row.get("rule_version")?,
        counting: row.get("counting")?,
        due: read_day(&row.get::<_, String>("due")?)?,
        stands: row.get("stands")?,
        later: row.get::<_, Option<String>>("later")?.map(|day| read_day(&day)).transpose()?,
        kept: row.get("kept")?,
    })
}

/// An open request with everything that its date depends on.
#[derive(Debug)]
pub struct OpenCase {
    /// The request.
    pub request: Request,
    /// Its events in the order of their dates.
    pub events: Vec<Event>,
    /// Its clocks.
    pub clocks: Vec<Clock>,
}

impl View<'_> {
    /// A counting by its id.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn counting(&self, id: i64) -> Result<Counting, VaultError> {
        let found: Option<(String, String, String, bool)> = self
            .conn()
            .prepare_cached("SELECT calendar, version, closing_days, small_agent FROM counting WHERE id = ?1")?
            .query_row([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
            .optional()?;
        let (calendar, version, closing_days, small_agent) = found.ok_or(VaultError::NotFound)?;
        Ok(Counting { calendar, version, closing_days: from_json(&closing_days)?, small_agent })
    }

    /// The id of a counting that was used before.
    ///
    /// # Errors
    /// Only database failures.
    pub fn counting_id(&self, counting: &Counting) -> Result<Option<i64>, VaultError> {
        Ok(self
            .conn()
            .prepare_cached(
                "SELECT id FROM counting WHERE calendar = ?1 AND version = ?2 AND closing_days = ?3 AND small_agent = ?4",
            )?
            .query_row(
                (&counting.calendar, &counting.version, json(&counting.closing_days)?, counting.small_agent),
                |row| row.get(0),
            )
            .optional()?)
    }

    /// The clocks of a request, by right.
    ///
    /// # Errors
    /// Only database failures.
    pub fn clocks(&self, request: i64) -> Result<Vec<Clock>, VaultError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT asked, rule, rule_version, counting, due, stands, later, kept FROM clock WHERE request = ?1 ORDER BY asked",
        )?;
        let mut rows = statement.query([request])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(clock(row)?);
        }
        Ok(out)
    }

    /// Whether the date of a request does not run, since the requester has to answer first.
    ///
    /// # Errors
    /// Only database failures.
    pub fn stands_still(&self, request: i64, due: NaiveDate) -> Result<bool, VaultError> {
        Ok(self
            .conn()
            .prepare_cached("SELECT 1 FROM clock WHERE request = ?1 AND due = ?2 AND stands = 1")?
            .exists((request, due.to_string()))?)
    }

    /// How many open requests wait for the officer's word on a later date.
    ///
    /// # Errors
    /// Only database failures.
    pub fn later_dates(&self) -> Result<u64, VaultError> {
        let count: i64 = self
            .conn()
            .prepare_cached(
                "SELECT count(DISTINCT c.request) FROM clock AS c JOIN request AS r ON r.id = c.request
                 WHERE c.later IS NOT NULL AND r.open = 1",
            )?
            .query_row([], |row| row.get(0))?;
        Ok(u64::try_from(count).unwrap_or(0))
    }

    /// The open requests that wait for the officer's word on a later date, earliest date first.
    ///
    /// # Errors
    /// Only database failures.
    pub fn with_later_dates(&self, limit: u32) -> Result<Vec<i64>, VaultError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT r.id FROM request AS r WHERE r.open = 1
             AND r.id IN (SELECT request FROM clock WHERE later IS NOT NULL) ORDER BY r.due, r.id LIMIT ?1",
        )?;
        let rows = statement.query_map([limit], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Open requests about which an action was entered in the trail since a moment: id and number, each once.
    ///
    /// # Errors
    /// Only database failures.
    pub fn open_requests_with_action(
        &self,
        action: &str,
        since: DateTime<Utc>,
        limit: u32,
    ) -> Result<Vec<(i64, String)>, VaultError> {
        let mut statement = self.conn().prepare_cached(
            // From the few entries of that action to their requests, in this order: the other way every entry about a request is looked at.
            "SELECT DISTINCT r.id, r.number FROM trail AS t CROSS JOIN trail_about AS a ON a.seq = t.seq AND a.kind = 'request'
             CROSS JOIN request AS r ON r.id = a.record AND r.open = 1 WHERE t.action = ?1 AND t.at >= ?2 ORDER BY r.id LIMIT ?3",
        )?;
        let rows = statement.query_map((action, super::instant(since), limit), |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// All open requests with what their dates depend on, read in three passes however many they are.
    ///
    /// # Errors
    /// Whatever `each` answers; database failures.
    pub fn each_open_case(&self, mut each: impl FnMut(OpenCase) -> Result<(), VaultError>) -> Result<(), VaultError> {
        let mut events: BTreeMap<i64, Vec<Event>> = BTreeMap::new();
        let mut statement = self.conn().prepare_cached(
            "SELECT e.request, e.kind, e.on_day, e.reasons, e.prompt, e.needed, e.until_day FROM event AS e
             JOIN request AS r ON r.id = e.request WHERE r.open = 1 ORDER BY e.request, e.on_day, e.id",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            events.entry(row.get("request")?).or_default().push(read_event(row)?);
        }
        let mut clocks: BTreeMap<i64, Vec<Clock>> = BTreeMap::new();
        let mut statement = self.conn().prepare_cached(
            "SELECT c.request, c.asked, c.rule, c.rule_version, c.counting, c.due, c.stands, c.later, c.kept FROM clock AS c
             JOIN request AS r ON r.id = c.request WHERE r.open = 1 ORDER BY c.request, c.asked",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            clocks.entry(row.get("request")?).or_default().push(clock(row)?);
        }
        let mut statement =
            self.conn().prepare_cached(&format!("SELECT {COLUMNS} FROM request WHERE open = 1 ORDER BY due, id"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let request = read(row)?;
            let (events, clocks) =
                (events.remove(&request.id).unwrap_or_default(), clocks.remove(&request.id).unwrap_or_default());
            each(OpenCase { request, events, clocks })?;
        }
        Ok(())
    }
}

impl Tx<'_> {
    /// The id of a counting, which is kept if it is new.
    ///
    /// # Errors
    /// Only database failures.
    pub fn keep_counting(&mut self, counting: &Counting) -> Result<i64, VaultError> {
        if let Some(id) = self.view().counting_id(counting)? {
            return Ok(id);
        }
        self.conn()
            .prepare_cached(
                "INSERT INTO counting (calendar, version, closing_days, small_agent) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute((&counting.calendar, &counting.version, json(&counting.closing_days)?, counting.small_agent))?;
        Ok(self.conn().last_insert_rowid())
    }

    /// Writes the clocks of a request; those of rights it no longer has go.
    ///
    /// # Errors
    /// `Invalid` when there is no such request or counting.
    pub fn set_clocks(&mut self, request: i64, clocks: &[Clock]) -> Result<(), VaultError> {
        self.conn().prepare_cached("DELETE FROM main.clock WHERE request = ?1")?.execute([request])?;
        let mut statement = self.conn().prepare_cached(
            "INSERT INTO main.clock (request, asked, rule, rule_version, counting, due, stands, later, kept)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?;
        for clock in clocks {
            statement.execute((
                request,
                &clock.right,
                &clock.rule,
                &clock.rule_version,
                clock.counting,
                clock.due.to_string(),
                clock.stands,
                clock.later.map(|day| day.to_string()),
                &clock.kept,
            ))?;
        }
        Ok(())
    }
}
