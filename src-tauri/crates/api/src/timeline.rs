//! What happened to a record, from the trail and its erasable details.

use crate::wire::trail::{FieldChange, TimelineEntry};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use vault::{VaultError, View};

/// Everything that happened to a record, newest first.
pub(crate) fn of(view: &View<'_>, kind: &str, id: i64) -> Result<Vec<TimelineEntry>, VaultError> {
    let mut entries: Vec<TimelineEntry> = view.timeline(kind, id)?.into_iter().map(entry).collect::<Result<_, _>>()?;
    entries.reverse();
    Ok(entries)
}

fn entry(found: vault::TimelineEntry) -> Result<TimelineEntry, VaultError> {
    let mut args: BTreeMap<String, String> = found.entry.notes.into_iter().collect();
    if let Some(serde_json::Value::Object(detail)) = found.detail {
        for (name, value) in detail {
            args.insert(name, value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        }
    }
    Ok(TimelineEntry {
        seq: i64::try_from(found.entry.seq).unwrap_or(i64::MAX),
        at: instant(&found.entry.at)?,
        by: found.officer,
        action: found.entry.action,
        args,
        fields: found.changes.into_iter().map(field).collect(),
    })
}

pub(crate) fn field(change: vault::FieldChange) -> FieldChange {
    FieldChange { field: change.field, old: change.old, new: change.new }
}

pub(crate) fn instant(text: &str) -> Result<DateTime<Utc>, VaultError> {
    DateTime::parse_from_rfc3339(text)
        .map(|at| at.with_timezone(&Utc))
        .map_err(|_| VaultError::Damaged { what: "trail" })
}
