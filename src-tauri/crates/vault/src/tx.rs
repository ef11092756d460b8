//! Reading and changing: what a closure given to [`crate::Vault::read`] or [`crate::Vault::transact`] can do.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::files::{self, FileId};
use crate::keys::{Key, sub};
use crate::trail::{self, About, Action, Detail, Entry, Field, RecordRef};
use crate::vault::Inner;
use crate::{VaultError, head};

/// A consistent view of the vault: everything read through it belongs to one moment.
pub struct View<'a> {
    pub(crate) conn: &'a Connection,
    pub(crate) inner: &'a Inner,
}

impl View<'_> {
    /// For the registers of this crate.
    pub(crate) fn conn(&self) -> &Connection {
        self.conn
    }

    /// One of the office's choices, JSON text.
    ///
    /// # Errors
    /// `Damaged` when the database cannot be read.
    pub fn setting(&self, key: &str) -> Result<Option<String>, VaultError> {
        Ok(self
            .conn()
            .prepare_cached("SELECT value FROM setting WHERE key = ?1")?
            .query_row([key], |row| row.get(0))
            .optional()?)
    }
}

/// A change in progress. It becomes real, with its one trail entry, when the closure returns `Ok`.
pub struct Tx<'a> {
    conn: &'a Connection,
    inner: &'a Inner,
    at: DateTime<Utc>,
    about: Vec<RecordRef>,
    fields: Vec<(&'static str, Detail)>,
    notes: BTreeMap<&'static str, String>,
    detail: Option<Detail>,
    refused: Option<VaultError>,
    /// Files written for this change, removed again when it fails.
    staged: Vec<PathBuf>,
    /// Files whose bytes go once this change is committed.
    doomed: Vec<PathBuf>,
}

impl<'a> Tx<'a> {
    pub(crate) fn new(conn: &'a Connection, inner: &'a Inner, at: DateTime<Utc>) -> Self {
        Self {
            conn,
            inner,
            at,
            about: Vec::new(),
            fields: Vec::new(),
            notes: BTreeMap::new(),
            detail: None,
            refused: None,
            staged: Vec::new(),
            doomed: Vec::new(),
        }
    }

    /// For the registers of this crate.
    pub(crate) fn conn(&self) -> &Connection {
        self.conn
    }

    /// When the change happens: the instant given to `transact`.
    pub fn at(&self) -> DateTime<Utc> {
        self.at
    }

    /// The officer who unlocked, by id: whose change it is.
    pub fn officer(&self) -> &str {
        &self.inner.officer.id
    }

    /// Reads inside the change; it sees what the change has written so far.
    pub fn view(&self) -> View<'_> {
        View { conn: self.conn, inner: self.inner }
    }

    /// Names a record that the entry is about; several are allowed, naming one twice counts once.
    pub fn about(&mut self, record: RecordRef) {
        if !self.about.contains(&record) {
            self.about.push(record);
        }
    }

    /// Says that a field changed. The entry carries the field's name and a salted commitment; the values go to the erasable side table.
    pub fn changed(&mut self, field: &'static str, old: Option<&str>, new: Option<&str>) {
        match Detail::new(&serde_json::json!({ "field": field, "old": old, "new": new })) {
            Ok(_) if !trail::is_name(field) => self.refuse(VaultError::Invalid { field: "field", rule: "name" }),
            Ok(detail) => self.fields.push((field, detail)),
            Err(e) => self.refuse(e),
        }
    }

    /// Puts a fact that is not personal into the entry's clear text: a document's SHA-256, a request's number, a method's id.
    ///
    /// A value with blanks or anything beyond ASCII letters, digits and `-._:/+=`, or longer than 128, fails the whole change with
    /// `Invalid{note, alphabet}`: no name and no sentence shall fit.
    pub fn note(&mut self, key: &'static str, value: &str) {
        if trail::is_name(key) && trail::is_note(value) {
            self.notes.insert(key, value.to_owned());
        } else {
            self.refuse(VaultError::Invalid { field: "note", rule: "alphabet" });
        }
    }

    /// What the timeline shows for this entry. It goes to the erasable side table; the entry carries a salted commitment.
    ///
    /// A number with a fraction fails the whole change with `Invalid{value, no-fractions}`; write such a value as text.
    pub fn detail(&mut self, json: Value) {
        match Detail::new(&json) {
            Ok(detail) => self.detail = Some(detail),
            Err(e) => self.refuse(e),
        }
    }

    /// Remembers the first thing that makes the entry impossible; the change fails with it when it finishes.
    fn refuse(&mut self, error: VaultError) {
        self.refused.get_or_insert(error);
    }

    /// Takes a file into the vault: encrypted under its own key, flushed before the change is committed.
    ///
    /// # Errors
    /// `DiskFull`, or `Invalid{file, too-large}` above 200 MiB.
    pub fn attach(&mut self, bytes: &[u8], name: &str, mime: &str) -> Result<FileId, VaultError> {
        let beside = files::Beside { name, mime, sha256: Sha256::digest(bytes).into(), sealed: false };
        let under = self.inner.sub(sub::ATTACHMENT);
        let (path, id) = files::attach(self.conn, self.inner, bytes, &under, &beside, self.at)?;
        self.staged.push(path);
        Ok(id)
    }

    /// As [`Tx::attach`], with the key wrapped under `under` and nothing said of what it is.
    pub(crate) fn attach_sealed(&mut self, bytes: &[u8], under: &Key) -> Result<FileId, VaultError> {
        let beside = files::Beside { name: "", mime: "application/octet-stream", sha256: [0; 32], sealed: true };
        let (path, id) = files::attach(self.conn, self.inner, bytes, under, &beside, self.at)?;
        self.staged.push(path);
        Ok(id)
    }

    /// Erases a file: its key goes with this change, its bytes right after. Name, size and hash go too; that it existed stays.
    ///
    /// # Errors
    /// `NotFound` when there is no such file or it is erased already.
    pub fn erase_file(&mut self, id: FileId) -> Result<(), VaultError> {
        self.doomed.push(files::erase(self.conn, self.inner, id, self.at)?);
        Ok(())
    }

    /// Erases the values that earlier entries about a record committed to. The entries stay and still verify.
    ///
    /// # Errors
    /// Only database failures.
    pub fn erase_details(&mut self, record: RecordRef) -> Result<usize, VaultError> {
        Ok(self.conn.execute(
            "DELETE FROM main.trail_detail WHERE seq IN (SELECT seq FROM trail_about WHERE kind = ?1 AND record = ?2)",
            rusqlite::params![record.kind, record.id],
        )?)
    }

    /// Sets one of the office's choices; `value` is JSON text.
    ///
    /// # Errors
    /// `Invalid{setting, json}` when it is not.
    pub fn set_setting(&mut self, key: &str, value: &str) -> Result<(), VaultError> {
        if serde_json::from_str::<serde::de::IgnoredAny>(value).is_err() {
            return Err(VaultError::Invalid { field: "setting", rule: "json" });
        }
        self.conn
            .prepare_cached("INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value")?
            .execute([key, value])?;
        Ok(())
    }

    /// Discards a draft in the same change that records what was typed.
    ///
    /// # Errors
    /// Only database failures; a missing draft is none.
    pub fn discard_draft(&mut self, form: &str, key: &str) -> Result<(), VaultError> {
        let officer = self.inner.officer.id.as_str();
        self.conn
            .execute("DELETE FROM main.draft WHERE officer = ?1 AND form = ?2 AND key = ?3", [officer, form, key])?;
        Ok(())
    }

    /// Writes the trail entry and the new counters. Returns the head to be mirrored once this is committed.
    pub(crate) fn finish(&mut self, action: Action) -> Result<head::Head, VaultError> {
        if let Some(error) = self.refused.take() {
            return Err(error);
        }
        if !trail::is_name(action.0) || self.about.iter().any(|r| !trail::is_name(r.kind)) {
            return Err(VaultError::Internal("a name in the trail entry is not kebab-case"));
        }
        let mut now = head::of_database(self.conn)?;
        now.trail_seq = now.trail_seq.checked_add(1).ok_or(VaultError::Internal("the trail is full"))?;
        now.commit_seq = now.commit_seq.checked_add(1).ok_or(VaultError::Internal("the trail is full"))?;
        let mut details = Vec::new();
        let commit = self.detail.as_ref().map(Detail::commit);
        if let Some(detail) = self.detail.take() {
            details.push((0, detail));
        }
        let mut fields = Vec::new();
        for ((name, detail), slot) in self.fields.drain(..).zip(1i64..) {
            fields.push(Field { name: name.to_owned(), commit: detail.commit() });
            details.push((slot, detail));
        }
        self.about.sort_unstable();
        let entry = Entry {
            v: trail::ENTRY_VERSION,
            seq: now.trail_seq,
            prev: now.trail_head,
            at: crate::stamp(self.at),
            who: self.inner.officer.id.clone(),
            action: action.0.to_owned(),
            about: self.about.iter().map(|r| About { kind: r.kind.to_owned(), id: r.id }).collect(),
            fields,
            notes: self.notes.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect(),
            detail: commit,
        };
        now.trail_head = hex::encode(trail::append(self.conn, &entry, &self.inner.signer, &details)?);
        head::set_meta(self.conn, "commit_seq", &now.commit_seq.to_string())?;
        head::set_meta(self.conn, "trail_seq", &now.trail_seq.to_string())?;
        head::set_meta(self.conn, "trail_head", &now.trail_head)?;
        Ok(now)
    }

    /// Takes back the files written for a change that failed.
    pub(crate) fn abandon(&mut self) {
        for path in self.staged.drain(..) {
            // What cannot be removed now is swept at the next unlock.
            let _ = std::fs::remove_file(path);
        }
    }

    /// Leaves the files written for this change where they are, and hands over those to remove after the commit.
    pub(crate) fn release(mut self) -> Vec<PathBuf> {
        self.staged.clear();
        std::mem::take(&mut self.doomed)
    }
}

impl Drop for Tx<'_> {
    /// A closure that panics leaves no file behind either.
    fn drop(&mut self) {
        self.abandon();
    }
}
