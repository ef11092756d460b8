//! Confidential notes: sealed under the notes key, which only officers with that grant can open.
//!
//! Title, category, text and files are bound to the note, its record and its revision. The key is opened for each use and wiped right after.
//! Nothing of a note enters a search index, the trail or a draft in the clear.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, Row};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use zeroize::{Zeroize as _, Zeroizing};

use crate::keys::{Key, sub, wrap};
use crate::tx::View;
use crate::vault::{Inner, Vault};
use crate::{FileId, RecordRef, Sensitive, Tx, VaultError, files, head, open};

const DAMAGED: VaultError = VaultError::Damaged { what: "stored value" };
/// In `meta`: the name of the notes key that everything is sealed under.
const KEY_NAME: &str = "notes_key";
/// The form whose drafts are sealed.
const FORM: &str = "note";

/// What a note is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteRecord {
    /// The kind of record, such as `request`.
    pub kind: String,
    /// Its id.
    pub id: i64,
}

/// What stands over a note.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoteHead {
    /// Its title.
    pub title: String,
    /// Its category, in the office's own words; may be empty.
    pub category: String,
}

impl std::fmt::Debug for NoteHead {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NoteHead(..)")
    }
}

impl Drop for NoteHead {
    fn drop(&mut self) {
        self.title.zeroize();
        self.category.zeroize();
    }
}

/// A note without its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Its id.
    pub id: i64,
    /// What it is about; `None` for a note of its own.
    pub record: Option<NoteRecord>,
    /// Counts its changes, from 1.
    pub revision: u32,
    /// Title and category.
    pub head: NoteHead,
    /// Who wrote it, by id.
    pub by: String,
    /// When, RFC 3339, UTC.
    pub at: String,
    /// Who changed it last, by id.
    pub changed_by: String,
    /// When, RFC 3339, UTC.
    pub changed_at: String,
    /// How many files it has.
    pub files: u32,
}

/// A file of a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteFile {
    /// Its id among the files of notes.
    pub id: i64,
    /// The encrypted file.
    pub file: FileId,
    /// As it was named.
    pub name: String,
    /// Type by content.
    pub mime: String,
    /// Bytes.
    pub size: u64,
}

/// What is known of a note's file, sealed beside it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileHead {
    name: String,
    mime: String,
    sha256: String,
}

/// A note's row, still sealed.
struct Sealed {
    id: i64,
    record: Option<NoteRecord>,
    revision: u32,
    head: Vec<u8>,
    by: String,
    at: String,
    changed_by: String,
    changed_at: String,
    files: u32,
}

const COLUMNS: &str = "id, kind, record, revision, head, by, at, changed_by, changed_at,
    (SELECT count(*) FROM note_file WHERE note_file.note = note.id)";

impl Sealed {
    fn read(row: &Row<'_>) -> rusqlite::Result<Sealed> {
        let (kind, record): (Option<String>, Option<i64>) = (row.get(1)?, row.get(2)?);
        Ok(Sealed {
            id: row.get(0)?,
            record: kind.zip(record).map(|(kind, id)| NoteRecord { kind, id }),
            revision: row.get(3)?,
            head: row.get(4)?,
            by: row.get(5)?,
            at: row.get(6)?,
            changed_by: row.get(7)?,
            changed_at: row.get(8)?,
            files: row.get(9)?,
        })
    }

    fn open(self, key: &Key) -> Result<Note, VaultError> {
        let place = place(self.id, self.record.as_ref(), self.revision, "head");
        let plain = wrap::open(&sub::derive(key, sub::NOTE), place.as_bytes(), &self.head).ok_or(DAMAGED)?;
        Ok(Note {
            head: serde_json::from_slice(&plain).map_err(|_| DAMAGED)?,
            id: self.id,
            record: self.record,
            revision: self.revision,
            by: self.by,
            at: self.at,
            changed_by: self.changed_by,
            changed_at: self.changed_at,
            files: self.files,
        })
    }
}

impl View<'_> {
    /// Whether the officer who unlocked can open notes.
    pub fn may_open_notes(&self) -> bool {
        self.inner.header().grants(&self.inner.officer.id, "notes")
    }

    /// How many notes there are about a record. Needs no grant: whether an officer without one may hear it is the office's choice.
    ///
    /// # Errors
    /// Only database failures.
    pub fn note_count(&self, record: RecordRef) -> Result<u32, VaultError> {
        Ok(self
            .conn()
            .prepare_cached("SELECT count(*) FROM note WHERE kind = ?1 AND record = ?2 AND erased_at IS NULL")?
            .query_row((record.kind, record.id), |row| row.get(0))?)
    }

    /// The notes about a record, oldest first.
    ///
    /// # Errors
    /// `Forbidden` without the grant; `Damaged{stored value}` when one was altered or belongs elsewhere.
    pub fn notes_about(&self, record: RecordRef) -> Result<Vec<Note>, VaultError> {
        let key = self.notes_key()?;
        let sql =
            format!("SELECT {COLUMNS} FROM note WHERE kind = ?1 AND record = ?2 AND erased_at IS NULL ORDER BY id");
        let mut rows = self.conn().prepare_cached(&sql)?;
        let found: Vec<Sealed> = rows.query_map((record.kind, record.id), Sealed::read)?.collect::<Result<_, _>>()?;
        found.into_iter().map(|sealed| sealed.open(&key)).collect()
    }

    /// All notes, newest first, a page at a time: those with an id below `before`.
    ///
    /// # Errors
    /// As [`View::notes_about`].
    pub fn notes(&self, before: Option<i64>, limit: u32) -> Result<Vec<Note>, VaultError> {
        let key = self.notes_key()?;
        let sql = format!("SELECT {COLUMNS} FROM note WHERE id < ?1 AND erased_at IS NULL ORDER BY id DESC LIMIT ?2");
        let mut rows = self.conn().prepare_cached(&sql)?;
        let found: Vec<Sealed> =
            rows.query_map((before.unwrap_or(i64::MAX), limit), Sealed::read)?.collect::<Result<_, _>>()?;
        found.into_iter().map(|sealed| sealed.open(&key)).collect()
    }

    /// One note without its text.
    ///
    /// # Errors
    /// `NotFound`, also once it is erased; else as [`View::notes_about`].
    pub fn note(&self, id: i64) -> Result<Note, VaultError> {
        let key = self.notes_key()?;
        sealed(self.conn(), id)?.open(&key)
    }

    /// The text of a note.
    ///
    /// # Errors
    /// As [`View::note`].
    pub fn note_text(&self, id: i64) -> Result<Sensitive<String>, VaultError> {
        let key = self.notes_key()?;
        let note = sealed(self.conn(), id)?;
        let body: Vec<u8> = self.conn().query_row("SELECT body FROM note WHERE id = ?1", [id], |row| row.get(0))?;
        let place = place(id, note.record.as_ref(), note.revision, "body");
        let plain = wrap::open(&sub::derive(&key, sub::NOTE), place.as_bytes(), &body).ok_or(DAMAGED)?;
        Ok(Sensitive::new(std::str::from_utf8(&plain).map_err(|_| DAMAGED)?.to_owned()))
    }

    /// The files of a note.
    ///
    /// # Errors
    /// As [`View::note`].
    pub fn note_files(&self, note: i64) -> Result<Vec<NoteFile>, VaultError> {
        let key = self.notes_key()?;
        let mut rows = self.conn().prepare_cached(
            "SELECT note_file.id, file, head, size FROM note_file JOIN file ON file.id = note_file.file
             WHERE note = ?1 AND file.key IS NOT NULL ORDER BY note_file.id",
        )?;
        let found: Vec<(i64, i64, Vec<u8>, u64)> = rows
            .query_map([note], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
            .collect::<Result<_, _>>()?;
        let mut out = Vec::new();
        for (id, file, sealed, size) in found {
            let head = file_head(&key, note, file, &sealed)?;
            out.push(NoteFile { id, file: FileId(file), name: head.name, mime: head.mime, size });
        }
        Ok(out)
    }

    /// The bytes of a note's file, checked whole before a single one is released.
    ///
    /// # Errors
    /// `NotFound`; `Damaged{attachment}`; else as [`View::note`].
    pub fn note_file_bytes(&self, id: i64) -> Result<Vec<u8>, VaultError> {
        let key = self.notes_key()?;
        let (note, file, sealed): (i64, i64, Vec<u8>) = self
            .conn()
            .query_row("SELECT note, file, head FROM note_file WHERE id = ?1", [id], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .optional()?
            .ok_or(VaultError::NotFound)?;
        let head = file_head(&key, note, file, &sealed)?;
        let bytes = files::open_sealed(self.conn(), self.inner, FileId(file), &sub::derive(&key, sub::NOTE_FILE))?;
        let same = hex::encode(Sha256::digest(&bytes)) == head.sha256;
        if same { Ok(bytes) } else { Err(VaultError::Damaged { what: "attachment" }) }
    }

    /// What a note is about. Needs no grant.
    ///
    /// # Errors
    /// `NotFound`, also once it is erased.
    pub fn note_record(&self, id: i64) -> Result<Option<NoteRecord>, VaultError> {
        Ok(sealed(self.conn(), id)?.record)
    }

    /// Which note a file belongs to. Needs no grant.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn note_of_file(&self, id: i64) -> Result<i64, VaultError> {
        Ok(self.conn().query_row("SELECT note FROM note_file WHERE id = ?1", [id], |row| row.get(0))?)
    }

    fn notes_key(&self) -> Result<Key, VaultError> {
        notes_key(self.conn(), self.inner)
    }
}

impl Tx<'_> {
    /// Writes a note about a record, or one of its own. The entry names note and record, and says nothing of what stands in it.
    ///
    /// # Errors
    /// `Forbidden` without the grant.
    pub fn insert_note(
        &mut self,
        record: Option<RecordRef>,
        head: &NoteHead,
        text: &Sensitive<String>,
    ) -> Result<i64, VaultError> {
        let key = notes_key(self.conn(), self.view().inner)?;
        self.remember_notes_key(&key)?;
        let (by, at) = (self.view().inner.officer.id.clone(), crate::stamp(self.at()));
        self.conn().execute(
            "INSERT INTO main.note (kind, record, revision, by, at, changed_by, changed_at) VALUES (?1, ?2, 1, ?3, ?4, ?3, ?4)",
            rusqlite::params![record.map(|r| r.kind), record.map(|r| r.id), by, at],
        )?;
        let id = self.conn().last_insert_rowid();
        let record = record.map(|r| NoteRecord { kind: r.kind.to_owned(), id: r.id });
        seal(self.conn(), &key, (id, record.as_ref(), 1), head, text)?;
        Ok(id)
    }

    /// Writes a note anew.
    ///
    /// # Errors
    /// `NotFound`; `Conflict` when it is not at `revision` any more; `Forbidden` without the grant.
    pub fn rewrite_note(
        &mut self,
        id: i64,
        revision: u32,
        head: &NoteHead,
        text: &Sensitive<String>,
    ) -> Result<(), VaultError> {
        let key = notes_key(self.conn(), self.view().inner)?;
        self.remember_notes_key(&key)?;
        let was = sealed(self.conn(), id)?;
        if was.revision != revision {
            return Err(VaultError::Conflict);
        }
        let next = revision.checked_add(1).ok_or(VaultError::Internal("too many revisions"))?;
        let (by, at) = (self.view().inner.officer.id.clone(), crate::stamp(self.at()));
        self.conn().execute(
            "UPDATE main.note SET revision = ?2, changed_by = ?3, changed_at = ?4 WHERE id = ?1",
            rusqlite::params![id, next, by, at],
        )?;
        seal(self.conn(), &key, (id, was.record.as_ref(), next), head, text)
    }

    /// Takes a file into a note.
    ///
    /// # Errors
    /// As [`Tx::attach`]; `NotFound`; `Forbidden` without the grant.
    pub fn attach_to_note(&mut self, note: i64, bytes: &[u8], name: &str, mime: &str) -> Result<i64, VaultError> {
        let key = notes_key(self.conn(), self.view().inner)?;
        sealed(self.conn(), note)?;
        let file = self.attach_sealed(bytes, &sub::derive(&key, sub::NOTE_FILE))?;
        let head =
            FileHead { name: name.to_owned(), mime: mime.to_owned(), sha256: hex::encode(Sha256::digest(bytes)) };
        let head = Zeroizing::new(serde_json::to_vec(&head).map_err(|_| VaultError::Internal("a file's head"))?);
        let place = file_place(note, file.0);
        let head = wrap::seal(&sub::derive(&key, sub::NOTE), place.as_bytes(), &head)?;
        self.conn().execute(
            "INSERT INTO main.note_file (note, file, head) VALUES (?1, ?2, ?3)",
            rusqlite::params![note, file.0, head],
        )?;
        Ok(self.conn().last_insert_rowid())
    }

    /// Takes a file out of a note and erases it. Answers with the note.
    ///
    /// # Errors
    /// `NotFound`; `Forbidden` without the grant.
    pub fn erase_note_file(&mut self, id: i64) -> Result<i64, VaultError> {
        notes_key(self.conn(), self.view().inner)?;
        let found: Option<(i64, i64)> = self
            .conn()
            .query_row("SELECT note, file FROM note_file WHERE id = ?1", [id], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let (note, file) = found.ok_or(VaultError::NotFound)?;
        self.conn().execute("DELETE FROM main.note_file WHERE id = ?1", [id])?;
        self.erase_file(FileId(file))?;
        Ok(note)
    }

    /// Erases a note with its files. That there was one stays.
    ///
    /// # Errors
    /// `NotFound`; `Forbidden` without the grant.
    pub fn erase_note(&mut self, id: i64) -> Result<(), VaultError> {
        notes_key(self.conn(), self.view().inner)?;
        sealed(self.conn(), id)?;
        let files: Vec<i64> = self
            .conn()
            .prepare("SELECT id FROM note_file WHERE note = ?1")?
            .query_map([id], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for file in files {
            self.erase_note_file(file)?;
        }
        self.conn().execute(
            "UPDATE main.note SET head = NULL, body = NULL, erased_at = ?2 WHERE id = ?1",
            rusqlite::params![id, crate::stamp(self.at())],
        )?;
        Ok(())
    }

    /// Everything is sealed under one key: the first note says which.
    fn remember_notes_key(&mut self, key: &Key) -> Result<(), VaultError> {
        match name_in_force(self.conn())? {
            Some(_) => Ok(()),
            None => head::set_meta(self.conn(), KEY_NAME, &name_of(key)),
        }
    }
}

impl Vault {
    /// The notes key as it was granted; for granting and exchanging it.
    pub(crate) fn notes_key(&self) -> Result<Key, VaultError> {
        self.read(|view| notes_key(view.conn(), view.inner))
    }

    /// Saves what is being typed into a note, sealed.
    ///
    /// # Errors
    /// `Forbidden` without the grant; else as [`Vault::save_draft`].
    pub fn save_note_draft(&self, key: &str, json: &Sensitive<String>, at: DateTime<Utc>) -> Result<(), VaultError> {
        let sealing = self.notes_key()?;
        let place = draft_place(key);
        // EXPOSE: the draft's bytes go into the cipher here.
        let sealed = wrap::seal(&sub::derive(&sealing, sub::NOTE), place.as_bytes(), json.expose().as_bytes())?;
        self.save_draft(FORM, key, &format!("\"{}\"", hex::encode(sealed)), at)
    }

    /// What was being typed into a note. A draft that was sealed under a key that is gone is none.
    ///
    /// # Errors
    /// `Forbidden` without the grant; database failures.
    pub fn note_draft(&self, key: &str) -> Result<Option<Sensitive<String>>, VaultError> {
        let Some((json, _)) = self.draft(FORM, key)? else { return Ok(None) };
        let opening = self.notes_key()?;
        let sealed = hex::decode(json.trim_matches('"')).map_err(|_| DAMAGED)?;
        let plain = wrap::open(&sub::derive(&opening, sub::NOTE), draft_place(key).as_bytes(), &sealed);
        Ok(plain.and_then(|plain| String::from_utf8(plain.to_vec()).ok()).map(Sensitive::new))
    }

    /// Whether a passphrase is that of the officer who unlocked.
    ///
    /// # Errors
    /// `CannotUnlock` when it is not.
    pub fn prove_passphrase(&self, typed: &Sensitive<String>) -> Result<(), VaultError> {
        let header = self.inner.header().clone();
        open::user_key_by_passphrase(&header, &self.inner.officer.id, typed).map(drop)
    }
}

/// A name that tells this key from others and says nothing of it.
pub(crate) fn name_of(key: &Key) -> String {
    hex::encode(sub::derive(key, sub::NOTES_NAME).get(..8).unwrap_or_default())
}

/// The name of the key that the notes are sealed under; none before the first note.
pub(crate) fn name_in_force(conn: &Connection) -> Result<Option<String>, VaultError> {
    Ok(conn.query_row("SELECT value FROM meta WHERE key = ?1", [KEY_NAME], |row| row.get(0)).optional()?)
}

/// The granted key that the notes are sealed under. While it is being exchanged there are two; the database knows which.
fn notes_key(conn: &Connection, inner: &Inner) -> Result<Key, VaultError> {
    let header = inner.header().clone();
    let wanted = name_in_force(conn)?;
    for name in ["notes", "notes-next"] {
        if header.grants(&inner.officer.id, name) {
            let key = open::open_grant(&header, &inner.officer.id, name, &inner.opener)?;
            if wanted.as_ref().is_none_or(|wanted| *wanted == name_of(&key)) {
                return Ok(key);
            }
        }
    }
    Err(VaultError::Forbidden)
}

fn sealed(conn: &Connection, id: i64) -> Result<Sealed, VaultError> {
    let sql = format!("SELECT {COLUMNS} FROM note WHERE id = ?1 AND erased_at IS NULL");
    conn.prepare_cached(&sql)?.query_row([id], Sealed::read).optional()?.ok_or(VaultError::NotFound)
}

fn seal(
    conn: &Connection,
    key: &Key,
    (id, record, revision): (i64, Option<&NoteRecord>, u32),
    head: &NoteHead,
    text: &Sensitive<String>,
) -> Result<(), VaultError> {
    let key = sub::derive(key, sub::NOTE);
    let plain = Zeroizing::new(serde_json::to_vec(head).map_err(|_| VaultError::Internal("a note's head"))?);
    let head = wrap::seal(&key, place(id, record, revision, "head").as_bytes(), &plain)?;
    // EXPOSE: the note's bytes go into the cipher here.
    let body = wrap::seal(&key, place(id, record, revision, "body").as_bytes(), text.expose().as_bytes())?;
    conn.execute("UPDATE main.note SET head = ?2, body = ?3 WHERE id = ?1", rusqlite::params![id, head, body])?;
    Ok(())
}

fn file_head(key: &Key, note: i64, file: i64, sealed: &[u8]) -> Result<FileHead, VaultError> {
    let plain = wrap::open(&sub::derive(key, sub::NOTE), file_place(note, file).as_bytes(), sealed).ok_or(DAMAGED)?;
    serde_json::from_slice(&plain).map_err(|_| DAMAGED)
}

/// What a part of a note is bound to.
fn place(id: i64, record: Option<&NoteRecord>, revision: u32, part: &str) -> String {
    match record {
        Some(record) => format!("note|{id}|{}|{}|{revision}|{part}", record.kind, record.id),
        None => format!("note|{id}|alone|{revision}|{part}"),
    }
}

fn file_place(note: i64, file: i64) -> String {
    format!("note-file|{note}|{file}")
}

fn draft_place(key: &str) -> String {
    format!("note-draft|{key}")
}

mod anew;
pub(crate) use anew::reseal;

#[cfg(test)]
mod tests;
