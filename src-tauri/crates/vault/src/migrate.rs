//! Migrations: numbered SQL files, each in one transaction, after a verified copy of the vault was made.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior};
use sha2::{Digest as _, Sha256};

use crate::folder::Folder;
use crate::keys::Key;
use crate::{VaultError, backup, head};

/// One step. Numbers count from 1 without gaps; a released step is never edited, since every vault remembers its sum.
pub(crate) struct Step {
    pub(crate) name: &'static str,
    pub(crate) sql: &'static str,
}

/// All steps, in order.
pub(crate) const STEPS: &[Step] = &[
    Step { name: "core", sql: include_str!("../migrations/0001_core.sql") },
    Step { name: "registers", sql: include_str!("../migrations/0002_registers.sql") },
    Step { name: "queue", sql: include_str!("../migrations/0003_queue.sql") },
    Step { name: "clocks", sql: include_str!("../migrations/0004_clocks.sql") },
    Step { name: "templates", sql: include_str!("../migrations/0005_templates.sql") },
    Step { name: "officers", sql: include_str!("../migrations/0006_officers.sql") },
    Step { name: "withheld", sql: include_str!("../migrations/0007_withheld.sql") },
    Step { name: "corrections", sql: include_str!("../migrations/0008_corrections.sql") },
    Step { name: "closed-cases", sql: include_str!("../migrations/0009_closed_cases.sql") },
    Step { name: "handover", sql: include_str!("../migrations/0010_handover.sql") },
];

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Migrated {
    pub(crate) from: u32,
    pub(crate) to: u32,
}

/// Brings the database to the newest version.
///
/// # Errors
/// `NewerVault` when a newer product wrote it; `Damaged{database}` when a step that was applied is not the step known here, or when the
/// copy made beforehand does not verify. A failing step leaves the version before it.
pub(crate) fn run(
    conn: &mut Connection,
    folder: &Folder,
    key: &Key,
    steps: &[Step],
    at: DateTime<Utc>,
) -> Result<Migrated, VaultError> {
    let (from, known) = refuse_newer(conn, steps)?;
    if from > 0 {
        refuse_drift(conn, steps, from)?;
    }
    if from == known {
        return Ok(Migrated { from, to: from });
    }
    if from > 0 {
        backup::copy_before_migration(conn, folder, key, from)?;
    }
    // A step may rebuild a table; its rows' references are checked at the end of the step instead of on each statement.
    conn.execute_batch("PRAGMA foreign_keys = OFF")?;
    let outcome = (from..known)
        .zip(steps.iter().skip(usize::try_from(from).unwrap_or(0)))
        .try_for_each(|(version, step)| apply(conn, version + 1, step, at));
    conn.execute_batch("PRAGMA foreign_keys = ON")?;
    outcome?;
    Ok(Migrated { from, to: known })
}

/// Refuses a database that a newer product wrote. Answers with its version and the newest known.
pub(crate) fn refuse_newer(conn: &Connection, steps: &[Step]) -> Result<(u32, u32), VaultError> {
    let known = u32::try_from(steps.len()).map_err(|_| VaultError::Internal("too many migrations"))?;
    let found: u32 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > known { Err(VaultError::NewerVault { found, known }) } else { Ok((found, known)) }
}

fn apply(conn: &mut Connection, version: u32, step: &Step, at: DateTime<Utc>) -> Result<(), VaultError> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    tx.execute_batch(
        "-- Which migrations this vault went through.
         CREATE TABLE IF NOT EXISTS _migration (
             v    INTEGER PRIMARY KEY,  -- the step's number
             name TEXT NOT NULL,        -- its name
             sum  TEXT NOT NULL,        -- SHA-256 of its SQL, line ends folded, hex
             at   TEXT NOT NULL         -- RFC 3339, UTC
         ) STRICT;",
    )?;
    tx.execute_batch(step.sql)?;
    let orphaned = tx.prepare("PRAGMA foreign_key_check")?.exists([])?;
    if orphaned {
        return Err(VaultError::Damaged { what: "database" });
    }
    tx.execute(
        "INSERT INTO _migration (v, name, sum, at) VALUES (?1, ?2, ?3, ?4)",
        rusqlite::params![version, step.name, sum(step.sql), crate::stamp(at)],
    )?;
    tx.pragma_update(None, "user_version", version)?;
    if tx.table_exists(None, "meta")? {
        head::count_write(&tx)?;
    }
    tx.commit()?;
    Ok(())
}

fn refuse_drift(conn: &Connection, steps: &[Step], from: u32) -> Result<(), VaultError> {
    let mut rows = conn.prepare("SELECT v, sum FROM _migration ORDER BY v")?;
    let found: Vec<(u32, String)> =
        rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    let expected: Vec<(u32, String)> = (1..=from).zip(steps.iter().map(|s| sum(s.sql))).collect();
    if found == expected { Ok(()) } else { Err(VaultError::Damaged { what: "database" }) }
}

/// Line ends are folded, so that a checkout on Windows gives the same sum.
fn sum(sql: &str) -> String {
    hex::encode(Sha256::digest(sql.replace("\r\n", "\n")))
}

#[cfg(test)]
mod tests;
