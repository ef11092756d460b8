//! Confidential notes on the wire. The text crosses only in [`OpenNoteView`], after the passphrase was asked for again.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A record that a note can be about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AboutRecord {
    /// `request`, `subject`, `organisation` or `source`.
    pub kind: String,
    /// Its id.
    #[ts(type = "number")]
    pub id: i64,
}

/// Notes about a record, or all of them.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListNotesRequest {
    /// Only those about this record, oldest first; else all, newest first.
    #[serde(default)]
    #[ts(optional)]
    pub about: Option<AboutRecord>,
    /// Only older ones than this id.
    #[serde(default)]
    #[ts(optional, type = "number")]
    pub before: Option<i64>,
}

/// Notes without their text.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NotesView {
    /// The officer may open notes.
    pub granted: bool,
    /// The notes; empty without the grant.
    pub rows: Vec<NoteRow>,
    /// How many there are about the record, where the office lets officers without the grant know.
    pub count: Option<u32>,
    /// Where the next page begins.
    #[ts(type = "number | null")]
    pub next: Option<i64>,
    /// Seconds that a note stays open.
    pub seconds: u32,
    /// A note closes when the window loses the focus.
    pub close_on_blur: bool,
}

/// A note without its text.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoteRow {
    /// Its id.
    #[ts(type = "number")]
    pub id: i64,
    /// What it is about.
    pub about: Option<AboutRecord>,
    /// The record's own name or number.
    pub record: String,
    /// Its title.
    pub title: String,
    /// Its category.
    pub category: String,
    /// Counts its changes, from 1.
    pub revision: u32,
    /// Who wrote it.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Who changed it last.
    pub changed_by: String,
    /// When.
    pub changed_at: DateTime<Utc>,
    /// How many files it has.
    pub files: u32,
}

impl std::fmt::Debug for NoteRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NoteRow").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Open a note; the passphrase is asked for again.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OpenNoteRequest {
    /// The note.
    #[ts(type = "number")]
    pub id: i64,
    /// The passphrase in force.
    pub passphrase: String,
}

/// An open note.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenNoteView {
    /// What stands over it.
    pub row: NoteRow,
    /// The text as it was written.
    pub text: String,
    /// The text as it is read.
    pub blocks: Vec<NoteBlock>,
    /// Its files.
    pub files: Vec<NoteFileView>,
    /// Seconds that it stays open.
    pub seconds: u32,
}

/// A block of a note's text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum NoteBlock {
    /// A paragraph.
    Paragraph {
        /// Its text.
        runs: Vec<NoteRun>,
    },
    /// A heading.
    Heading {
        /// Its text.
        runs: Vec<NoteRun>,
    },
    /// What somebody else said.
    Quote {
        /// Its text.
        runs: Vec<NoteRun>,
    },
    /// A list.
    List {
        /// Numbered.
        ordered: bool,
        /// Its items.
        items: Vec<Vec<NoteRun>>,
    },
}

/// A piece of text of one look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoteRun {
    /// The words.
    pub text: String,
    /// Strong.
    pub bold: bool,
    /// Emphasised.
    pub italic: bool,
}

/// A file of a note.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoteFileView {
    /// Its id.
    #[ts(type = "number")]
    pub id: i64,
    /// As it was named.
    pub name: String,
    /// Bytes.
    #[ts(type = "number")]
    pub size: u64,
}

/// Write a note, or write one anew.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WriteNoteRequest {
    /// The note that is written anew, with the revision that was read.
    #[serde(default)]
    #[ts(optional)]
    pub over: Option<NoteRevision>,
    /// What a new note is about.
    #[serde(default)]
    #[ts(optional)]
    pub about: Option<AboutRecord>,
    /// Its title.
    pub title: String,
    /// Its category; may be empty.
    #[serde(default)]
    pub category: String,
    /// Its text, in Markdown: `**strong**`, `*emphasis*`, lists, headings, quotes.
    pub text: String,
}

/// A note as it was read.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NoteRevision {
    /// The note.
    #[ts(type = "number")]
    pub id: i64,
    /// Its revision.
    pub revision: u32,
}

/// Erase a note.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EraseNoteRequest {
    /// The note.
    #[ts(type = "number")]
    pub id: i64,
}

/// Take a file into a note.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddNoteFileRequest {
    /// The note.
    #[ts(type = "number")]
    pub id: i64,
    /// Token of the file.
    pub file: String,
}

/// Write a note's file to the disk, readable by everybody there; the passphrase is asked for again.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SaveNoteFileRequest {
    /// The file of the note.
    #[ts(type = "number")]
    pub id: i64,
    /// The passphrase in force.
    pub passphrase: String,
    /// Token of the place.
    pub file: String,
}

/// A note's text is in the clipboard.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopiedView {
    /// Seconds after which it is taken out again.
    pub seconds: u32,
}
