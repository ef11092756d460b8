//! A trail in the hands of somebody who holds the vault key, for the tests that ask whether every change to it is found. No shipped build
//! has it.

use std::sync::MutexGuard;

use ed25519_dalek::SigningKey;
use rusqlite::Connection;

use crate::head::{self, Head};
use crate::trail::{self, Entry, Span, TrailFault};
use crate::{Vault, VaultError, canonical};

/// What is done to one entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forgery {
    /// A column is changed, and nothing else.
    Column(&'static str),
    /// A member of the signed text is changed, and hash and columns are made to fit; the signature is the old one.
    Member(&'static str),
    /// It is removed.
    Deleted,
    /// It stands in the next one's place too, or after the last.
    Repeated,
    /// It stands twice, and what follows moves up.
    Duplicated,
    /// It and another entry have each other's place.
    Swapped(u64),
    /// It is signed by somebody else.
    OtherKey,
    /// It has another date, everything fits, and somebody else signed it.
    Redated,
    /// It has another date, everything fits, and its own officer signed it: nothing in it is wrong, but the next one continues another.
    RedatedByItsOfficer,
    /// It and everything after it is written anew and signed by somebody else.
    Rewritten,
    /// It and everything after it is cut off.
    Cut,
}

/// The columns that [`Forgery::Column`] can change.
pub const COLUMNS: [&str; 6] = ["at", "who", "action", "entry", "leaf", "sig"];
/// The members that [`Forgery::Member`] can change.
pub const MEMBERS: [&str; 10] = ["v", "seq", "prev", "at", "who", "action", "about", "fields", "notes", "detail"];

/// An open trail without its guards. What is done to it is undone after each try, and the guards are back when this goes.
pub struct Hostile<'a> {
    vault: &'a Vault,
    conn: MutexGuard<'a, Connection>,
    head: Head,
}

impl Vault {
    /// Takes the guards off. Nothing else may change the vault meanwhile.
    ///
    /// # Errors
    /// Database failures.
    pub fn in_hostile_hands(&self) -> Result<Hostile<'_>, VaultError> {
        let conn = self.writer();
        let head = head::of_database(&conn)?;
        conn.execute_batch(
            "PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE;
             DROP TRIGGER trail_no_update; DROP TRIGGER trail_no_delete;
             DROP TRIGGER trail_about_no_update; DROP TRIGGER trail_about_no_delete; DROP TRIGGER trail_detail_no_update;",
        )?;
        Ok(Hostile { vault: self, conn, head })
    }
}

impl Drop for Hostile<'_> {
    fn drop(&mut self) {
        let _ = self.conn.execute_batch("ROLLBACK; PRAGMA foreign_keys = ON");
    }
}

impl Hostile<'_> {
    /// Entries in the trail.
    pub fn entries(&self) -> u64 {
        self.head.trail_seq
    }

    /// Forges an entry, checks the entries after `after` up to `last`, or all to the head, and undoes it. Entries up to `after` must be ones that
    /// were checked before and that the forgery leaves alone. Answers with the first bad entry.
    ///
    /// # Errors
    /// Database failures.
    pub fn attempt(
        &self,
        forgery: Forgery,
        seq: u64,
        after: u64,
        last: Option<u64>,
    ) -> Result<Option<(u64, TrailFault)>, VaultError> {
        self.conn.execute_batch("SAVEPOINT forgery")?;
        let found = self.forge(forgery, seq).and_then(|()| self.check(after, last));
        self.conn.execute_batch("ROLLBACK TO forgery; RELEASE forgery")?;
        found
    }

    /// Checks the entries after `after` up to `last`, or all to the head.
    ///
    /// # Errors
    /// Database failures.
    pub fn check(&self, after: u64, last: Option<u64>) -> Result<Option<(u64, TrailFault)>, VaultError> {
        let leaf = match after {
            0 => trail::origin(&self.head.vault_id),
            _ => hex::encode(self.row(after)?.1),
        };
        let keys = self.vault.signing_keys(&self.conn)?;
        let head = head::of_database(&self.conn)?;
        Ok(trail::verify_span(&self.conn, &keys, &head, Span { after, leaf, last }, |_| true)?.1)
    }

    fn row(&self, seq: u64) -> Result<(String, Vec<u8>), VaultError> {
        Ok(self
            .conn
            .prepare_cached("SELECT entry, leaf FROM trail WHERE seq = ?1")?
            .query_row([seq], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    fn forge(&self, forgery: Forgery, seq: u64) -> Result<(), VaultError> {
        let own = &self.vault.inner.signer;
        let other = SigningKey::from_bytes(&[9; 32]);
        let redate = |entry: &mut Entry| entry.at = "2020-01-01T00:00:00.000Z".to_owned();
        let sql = |text: &str| Ok(self.conn.execute_batch(text)?);
        match forgery {
            Forgery::Column(column) => {
                let value = match column {
                    "leaf" | "sig" => format!("zeroblob(length({column}))"),
                    "entry" => "replace(entry, '\"seq\":', '\"seq\":1')".to_owned(),
                    _ => format!("{column} || 'x'"),
                };
                sql(&format!("UPDATE trail SET {column} = {value} WHERE seq = {seq}"))
            }
            Forgery::Member(member) => self.write(seq, None, &mut |entry| change(entry, member)),
            Forgery::Deleted => sql(&format!("DELETE FROM trail WHERE seq = {seq}")),
            Forgery::Repeated => sql(&format!(
                "INSERT OR REPLACE INTO trail (seq, at, who, action, entry, leaf, sig)
                 SELECT seq + 1, at, who, action, entry, leaf, sig FROM trail WHERE seq = {seq};"
            )),
            Forgery::Duplicated => sql(&format!(
                "UPDATE trail SET seq = -seq - 1 WHERE seq > {seq}; UPDATE trail SET seq = -seq WHERE seq < 0;
                 INSERT INTO trail (seq, at, who, action, entry, leaf, sig)
                 SELECT seq + 1, at, who, action, entry, leaf, sig FROM trail WHERE seq = {seq};"
            )),
            Forgery::Swapped(with) => sql(&format!(
                "UPDATE trail SET seq = -1 WHERE seq = {seq}; UPDATE trail SET seq = {seq} WHERE seq = {with};
                 UPDATE trail SET seq = {with} WHERE seq = -1;"
            )),
            Forgery::OtherKey => self.write(seq, Some(&other), &mut |_| {}),
            Forgery::Redated => self.write(seq, Some(&other), &mut { redate }),
            Forgery::RedatedByItsOfficer => self.write(seq, Some(own), &mut { redate }),
            Forgery::Rewritten => {
                self.write(seq, Some(&other), &mut { redate })?;
                for next in seq + 1..=self.head.trail_seq {
                    let prev = hex::encode(self.row(next - 1)?.1);
                    self.write(next, Some(&other), &mut |entry| entry.prev.clone_from(&prev))?;
                }
                head::set_meta(&self.conn, "trail_head", &hex::encode(self.row(self.head.trail_seq)?.1))
            }
            Forgery::Cut => sql(&format!("DELETE FROM trail WHERE seq >= {seq}")),
        }
    }

    /// Writes an entry anew: text, hash and columns fit each other; signed by `signer`, or with the signature that it had.
    fn write(&self, seq: u64, signer: Option<&SigningKey>, edit: &mut dyn FnMut(&mut Entry)) -> Result<(), VaultError> {
        const BROKEN: VaultError = VaultError::Internal("the entry cannot be forged");
        let mut entry: Entry = serde_json::from_str(&self.row(seq)?.0).map_err(|_| BROKEN)?;
        edit(&mut entry);
        let text = canonical::write(&serde_json::to_value(&entry).map_err(|_| BROKEN)?)?;
        let hash = trail::leaf(&text);
        self.conn
            .prepare_cached("UPDATE trail SET entry = ?2, leaf = ?3, at = ?4, who = ?5, action = ?6 WHERE seq = ?1")?
            .execute(rusqlite::params![seq, text, hash, entry.at, entry.who, entry.action])?;
        if let Some(signer) = signer {
            self.conn
                .prepare_cached("UPDATE trail SET sig = ?2 WHERE seq = ?1")?
                .execute(rusqlite::params![seq, trail::sign(signer, &hash)])?;
        }
        Ok(())
    }
}

/// Another value in one member.
fn change(entry: &mut Entry, member: &str) {
    match member {
        "v" => entry.v += 1,
        "seq" => entry.seq += 1,
        "prev" => entry.prev = "0".repeat(64),
        "at" => entry.at = entry.at.replace(':', "."),
        "who" => entry.who = "0".repeat(32),
        "action" => entry.action.push('x'),
        "about" => entry.about.push(trail::About { kind: "request".to_owned(), id: i64::MAX }),
        "fields" => entry.fields.push(trail::Field { name: "forged".to_owned(), commit: "0".repeat(64) }),
        "notes" => drop(entry.notes.insert("forged".to_owned(), "1".to_owned())),
        _ => entry.detail = Some("0".repeat(64)),
    }
}
