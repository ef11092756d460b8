//! Reading the trail: by filter, by record, and its head.

use chrono::{DateTime, Utc};
use rusqlite::Row;
use serde_json::Value;

use super::Entry;
use crate::tx::View;
use crate::{VaultError, head};

/// The newest entry: its number and leaf hash. Printed on reports, so that an outsider can tell a shortened trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrailHead {
    /// 0 when there is no entry.
    pub seq: u64,
    /// SHA-256 leaf hash, hex.
    pub hash: String,
}

/// Which entries are wanted; an empty filter wants all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TrailFilter {
    /// Only actions that start with this, such as `request.`.
    pub action: Option<String>,
    /// Only this officer's.
    pub who: Option<String>,
    /// Only at or after this instant.
    pub from: Option<DateTime<Utc>>,
    /// Only before this instant.
    pub until: Option<DateTime<Utc>>,
}

impl TrailFilter {
    /// Whether an entry matches.
    pub fn wants(&self, entry: &TrailEntry) -> bool {
        // Instants are written in one way, so that their order is the order of their texts.
        self.action.as_deref().is_none_or(|start| entry.action.starts_with(start))
            && self.who.as_deref().is_none_or(|who| entry.who == who)
            && self.from.is_none_or(|from| entry.at >= crate::stamp(from))
            && self.until.is_none_or(|until| entry.at < crate::stamp(until))
    }
}

/// An entry's clear text: no personal data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrailEntry {
    /// Its number.
    pub seq: u64,
    /// RFC 3339, UTC.
    pub at: String,
    /// The officer's id.
    pub who: String,
    /// The verb, such as `request.registered`.
    pub action: String,
    /// The records, as (kind, id).
    pub about: Vec<(String, i64)>,
    /// Names of the fields that changed.
    pub fields: Vec<String>,
    /// Facts in clear text.
    pub notes: Vec<(String, String)>,
    /// Leaf hash, hex.
    pub leaf: String,
    /// It is about a case that this officer may not see: number, time, officer and action are all that it says here.
    pub hidden: bool,
}

/// One field's change, as far as it is not erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// The field's name.
    pub field: String,
    /// Its value before; `None` when it had none.
    pub old: Option<String>,
    /// Its value after; `None` when it was cleared.
    pub new: Option<String>,
}

/// An entry with the values it committed to.
#[derive(Debug, Clone, PartialEq)]
pub struct TimelineEntry {
    /// The entry.
    pub entry: TrailEntry,
    /// The officer's name.
    pub officer: String,
    /// What the timeline shows; `None` when there is none or it was erased.
    pub detail: Option<Value>,
    /// The changed fields whose values are not erased.
    pub changes: Vec<FieldChange>,
}

/// Whether the entry `t` is about a case that this officer may not see.
const HIDDEN: &str = "EXISTS (SELECT 1 FROM hidden_entry AS h WHERE h.seq = t.seq)";

/// Rows that one page may have at most.
const MAX_PAGE: u32 = 500;

impl View<'_> {
    /// The trail's newest entry.
    ///
    /// # Errors
    /// `Damaged` when the counters are unreadable.
    pub fn trail_head(&self) -> Result<TrailHead, VaultError> {
        let now = head::of_database(self.conn)?;
        Ok(TrailHead { seq: now.trail_seq, hash: now.trail_head })
    }

    /// Entries that match, newest first, at most `limit` (500), with numbers below `before` when it is given: the last number of a page is
    /// the cursor of the next.
    ///
    /// # Errors
    /// `Damaged{trail}` when an entry cannot be read.
    pub fn trail(&self, filter: &TrailFilter, before: Option<u64>, limit: u32) -> Result<Vec<TrailEntry>, VaultError> {
        let before = before.and_then(|b| i64::try_from(b).ok()).unwrap_or(i64::MAX);
        // A range instead of LIKE: it uses the index and knows no wildcards.
        let low = filter.action.clone().unwrap_or_default();
        let high = format!("{low}\u{10FFFF}");
        // Only the conditions that are wanted: with all of them always there, SQLite sorts the whole trail for one page.
        let wanted = [
            (filter.action.is_some(), " AND action >= ?2 AND action < ?3"),
            (filter.who.is_some(), " AND who = ?4"),
            (filter.from.is_some(), " AND at >= ?5"),
            (filter.until.is_some(), " AND at < ?6"),
        ];
        let conditions: String = wanted.iter().filter(|(wanted, _)| *wanted).map(|(_, sql)| *sql).collect();
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT seq, entry, leaf, {HIDDEN} FROM trail AS t WHERE seq IN
                (SELECT seq FROM trail WHERE seq < ?1{conditions} ORDER BY seq DESC LIMIT ?7)
             ORDER BY seq DESC"
        ))?;
        let found = rows.query_map(
            rusqlite::params![
                before,
                low,
                high,
                filter.who,
                filter.from.map(crate::stamp),
                filter.until.map(crate::stamp),
                limit.min(MAX_PAGE)
            ],
            clear_text,
        )?;
        found.map(|row| row?.entry()).collect()
    }

    /// Everything that was recorded about one record, oldest first, with the values that are not erased.
    ///
    /// # Errors
    /// `Damaged{trail}` when an entry cannot be read.
    pub fn timeline(&self, kind: &str, id: i64) -> Result<Vec<TimelineEntry>, VaultError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT t.seq, t.entry, t.leaf, {HIDDEN}, o.name FROM trail_about AS a
             JOIN trail AS t ON t.seq = a.seq LEFT JOIN officer AS o ON o.id = t.who
             WHERE a.kind = ?1 AND a.record = ?2 ORDER BY a.seq"
        ))?;
        let found = rows.query_map(rusqlite::params![kind, id], |row| {
            Ok((clear_text(row)?, row.get::<_, Option<String>>(4)?.unwrap_or_default()))
        })?;
        found
            .map(|row| {
                let (clear, officer) = row?;
                let (detail, changes) = self.details_of(clear.seq)?;
                Ok(TimelineEntry { entry: clear.entry()?, officer, detail, changes })
            })
            .collect()
    }

    /// The changed fields of an entry whose values are not erased.
    ///
    /// # Errors
    /// `Damaged{trail}` when a value cannot be read.
    pub fn trail_changes(&self, seq: u64) -> Result<Vec<FieldChange>, VaultError> {
        Ok(self.details_of(i64::try_from(seq).map_err(|_| VaultError::NotFound)?)?.1)
    }

    fn details_of(&self, seq: i64) -> Result<(Option<Value>, Vec<FieldChange>), VaultError> {
        const DAMAGED: VaultError = VaultError::Damaged { what: "trail" };
        let mut rows = self.conn.prepare_cached("SELECT slot, value FROM trail_detail WHERE seq = ?1 ORDER BY slot")?;
        let found = rows.query_map([seq], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
        let mut detail = None;
        let mut changes = Vec::new();
        for row in found {
            let (slot, text) = row?;
            let value: Value = serde_json::from_str(&text).map_err(|_| DAMAGED)?;
            if slot == 0 {
                detail = Some(value);
            } else {
                let part = |key| value.get(key).and_then(Value::as_str).map(str::to_owned);
                changes.push(FieldChange { field: part("field").ok_or(DAMAGED)?, old: part("old"), new: part("new") });
            }
        }
        Ok((detail, changes))
    }
}

struct ClearText {
    seq: i64,
    text: String,
    leaf: Vec<u8>,
    hidden: bool,
}

fn clear_text(row: &Row<'_>) -> rusqlite::Result<ClearText> {
    Ok(ClearText { seq: row.get(0)?, text: row.get(1)?, leaf: row.get(2)?, hidden: row.get(3)? })
}

impl ClearText {
    fn entry(self) -> Result<TrailEntry, VaultError> {
        let entry: Entry = serde_json::from_str(&self.text).map_err(|_| VaultError::Damaged { what: "trail" })?;
        if self.hidden {
            let Entry { seq, at, who, action, .. } = entry;
            let (about, fields, notes) = (Vec::new(), Vec::new(), Vec::new());
            return Ok(TrailEntry {
                seq,
                at,
                who,
                action,
                about,
                fields,
                notes,
                leaf: hex::encode(self.leaf),
                hidden: true,
            });
        }
        Ok(TrailEntry {
            seq: entry.seq,
            at: entry.at,
            who: entry.who,
            action: entry.action,
            about: entry.about.into_iter().map(|a| (a.kind, a.id)).collect(),
            fields: entry.fields.into_iter().map(|f| f.name).collect(),
            notes: entry.notes.into_iter().collect(),
            leaf: hex::encode(self.leaf),
            hidden: false,
        })
    }
}
