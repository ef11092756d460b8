//! What an officer does not see. A case can be confined to named officers; for everybody else it is as if it were not there.
//!
//! Held by construction: over every table that belongs to cases lies a temporary view of the same name, made for the officer when a
//! connection is opened. A statement that names such a table without its schema reads the view, whoever wrote it and whenever, so there
//! is no condition that a query could forget. Statements that write name the table in `main`, and temporary triggers refuse what is
//! written to a case behind the veil. What reads `main` has to see all of it, and says why beside the word WHOLE; a test of the
//! architecture finds every place. Migrations, and the check of the vault, run on connections without a veil.
//!
//! This is the program's limit, not a key's: every officer holds the vault's key.

use rusqlite::Connection;

use crate::VaultError;

/// A table of which an officer sees a part.
struct Veiled {
    table: &'static str,
    /// Which rows are seen. `hidden` is a view of the cases that are not.
    seen: &'static str,
    /// Which writes are refused, and the case of the row that is written, in terms of `row`.
    refused: (&'static [&'static str], &'static str),
}

const EVERY: &[&str] = &["INSERT", "UPDATE", "DELETE"];
/// Written by nobody but the program itself.
const NONE: (&[&str], &str) = (&[], "");

const fn of_case(table: &'static str) -> Veiled {
    Veiled { table, seen: "request NOT IN (SELECT request FROM hidden)", refused: (EVERY, "row.request") }
}

const VEILED: &[Veiled] = &[
    Veiled { table: "request", seen: "id NOT IN (SELECT request FROM hidden)", refused: (EVERY, "row.id") },
    of_case("event"),
    of_case("confirmation"),
    of_case("task"),
    of_case("checklist_answer"),
    of_case("correction"),
    of_case("document"),
    of_case("clock"),
    of_case("confined"),
    // Whom a case is passed to cannot see it before; that they may is checked where it is done.
    Veiled {
        table: "confined_to",
        seen: "request NOT IN (SELECT request FROM hidden)",
        refused: (&["UPDATE", "DELETE"], "row.request"),
    },
    Veiled { table: "request_right", seen: "request NOT IN (SELECT request FROM hidden)", refused: NONE },
    Veiled {
        table: "finding",
        seen: "task NOT IN (SELECT id FROM main.task WHERE request IN (SELECT request FROM hidden))",
        refused: (EVERY, "(SELECT request FROM main.task WHERE id = row.task)"),
    },
    // The notes key is exchanged for all notes, so that theirs are written by whoever does it.
    Veiled {
        table: "note",
        seen: "(kind IS NOT 'request' OR record NOT IN (SELECT request FROM hidden))",
        refused: (&["INSERT"], "iif(row.kind = 'request', row.record, NULL)"),
    },
    Veiled {
        table: "note_file",
        seen: "note NOT IN (SELECT id FROM main.note WHERE kind = 'request' AND record IN (SELECT request FROM hidden))",
        refused: NONE,
    },
    // An entry about a hidden case is about nothing that this officer sees, whatever else it names.
    Veiled { table: "trail_about", seen: ENTRY_SEEN, refused: NONE },
    Veiled { table: "trail_detail", seen: ENTRY_SEEN, refused: NONE },
];

/// Looked up entry by entry: there may be many about hidden cases, and a page needs a few.
const ENTRY_SEEN: &str = "NOT EXISTS (SELECT 1 FROM hidden_entry AS h WHERE h.seq = row.seq)";

/// What the refusing triggers say; [`VaultError`] turns it into the answer for a record that is not there.
pub(crate) const REFUSAL: &str = "behind the veil";

/// Makes the views and triggers of an officer on a connection that may write still.
pub(crate) fn draw(conn: &Connection, officer: &str) -> Result<(), VaultError> {
    if officer.len() != 32 || !officer.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Err(VaultError::Internal("an officer's id has a wrong form"));
    }
    conn.execute_batch(&statements(officer))?;
    Ok(())
}

fn statements(officer: &str) -> String {
    // The tally goes from the few hidden cases to their rows, never over all cases of a state: hence the cross join.
    let mut sql = format!(
        "CREATE TEMP VIEW hidden (request) AS SELECT request FROM main.confined AS case_of WHERE NOT EXISTS
             (SELECT 1 FROM main.confined_to AS named WHERE named.request = case_of.request AND named.officer = '{officer}');
         CREATE TEMP VIEW hidden_entry (seq) AS SELECT seq FROM main.trail_about AS named
             WHERE named.kind = 'request' AND named.record IN (SELECT request FROM hidden);
         CREATE TEMP VIEW draft AS SELECT form, key, json, at FROM main.draft WHERE officer = '{officer}';
         CREATE TEMP VIEW request_tally (open, count) AS SELECT open, count - (SELECT count(*) FROM hidden
             CROSS JOIN main.request AS kept ON kept.id = hidden.request WHERE kept.open = tally.open) FROM main.request_tally AS tally;\n"
    );
    for Veiled { table, seen, refused: (events, case) } in VEILED {
        sql.push_str(&format!("CREATE TEMP VIEW {table} AS SELECT * FROM main.{table} AS row WHERE {seen};\n"));
        for event in *events {
            let row = if *event == "INSERT" { "new" } else { "old" };
            let case = case.replace("row.", &format!("{row}."));
            sql.push_str(&format!(
                "CREATE TEMP TRIGGER veil_{table}_{event} BEFORE {event} ON main.{table}
                     WHEN {case} IN (SELECT request FROM hidden) BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END;\n"
            ));
        }
    }
    sql
}

#[cfg(test)]
mod tests;
