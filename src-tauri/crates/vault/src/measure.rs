//! What measuring needs and no shipped build has: the same vault on a plain database, as the baseline of the encrypted one, and a long trail.

use std::sync::Mutex;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior};

use crate::{Action, RecordRef, Tx, Vault, VaultError, db};

impl Vault {
    /// This vault over a copy of its database that is not encrypted, with the same pages, settings and queries. What is written then no longer
    /// reaches the encrypted database: for throw-away vaults.
    ///
    /// # Errors
    /// Database failures.
    pub fn without_encryption(self) -> Result<Self, VaultError> {
        let folder = self.folder().canonicalize().map_err(|_| VaultError::NotFound)?;
        let path = folder.join("plain.db");
        // The connection may not make files; an empty one is an empty database.
        drop(crate::folder::new_file(&path)?);
        {
            // On a connection without a veil, which the export would take for what there is to copy.
            let _alone = self.writer();
            let writer = db::open(&self.inner.folder.db(), &self.inner.vault_key(), db::Use::Write)?;
            writer.execute("ATTACH DATABASE ?1 AS plain KEY ''", [path.to_string_lossy()])?;
            writer.query_row("SELECT sqlcipher_export('plain')", [], |_| Ok(()))?;
            let version: u32 = writer.query_row("PRAGMA main.user_version", [], |row| row.get(0))?;
            writer.execute_batch(&format!("PRAGMA plain.user_version = {version}; DETACH DATABASE plain"))?;
        }
        let officer = self.inner.officer.id.clone();
        let open = |purpose| {
            let conn = Connection::open(&path)?;
            db::set_up(&conn, db::Use::Write)?;
            crate::veil::draw(&conn, &officer)?;
            db::set_up(&conn, purpose)?;
            Ok::<_, VaultError>(conn)
        };
        let writer = open(db::Use::Write)?;
        self.over(writer, || open(db::Use::Read))
    }

    /// So many entries in one change: as many changes would take minutes to flush. Each is about a record and changes two fields.
    ///
    /// # Errors
    /// Database failures.
    pub fn lengthen_trail(&self, action: Action, at: DateTime<Utc>, entries: i64) -> Result<(), VaultError> {
        let mut writer = self.writer();
        let sql = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for n in 0..entries {
            let mut tx = Tx::new(&sql, &self.inner, at);
            tx.about(RecordRef { kind: "request", id: n });
            tx.changed("due", Some("2026-05-01"), Some("2026-05-04"));
            tx.changed("owner", None, Some("somebody"));
            tx.finish(action)?;
        }
        crate::head::count_write(&sql)?;
        sql.commit()?;
        self.committed(&writer);
        Ok(())
    }

    fn over(
        mut self,
        writer: Connection,
        reader: impl Fn() -> Result<Connection, VaultError>,
    ) -> Result<Self, VaultError> {
        self.writer = Mutex::new(writer);
        self.set_readers([Mutex::new(reader()?), Mutex::new(reader()?)]);
        Ok(self)
    }
}
