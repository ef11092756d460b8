//! Documents: letters and reports that were made for a request.

use super::controllers::one;
use super::{instant, read_day, read_instant, stored};
use crate::{FileId, Tx, VaultError, View};
use chrono::{DateTime, NaiveDate, Utc};
use model::request::{DocumentKind, Way};
use rusqlite::{OptionalExtension as _, Row};

/// A document.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its id; 0 before it is kept.
    pub id: i64,
    /// The request.
    pub request: i64,
    /// What it is.
    pub kind: DocumentKind,
    /// Its title in its own language.
    pub title: String,
    /// Its language.
    pub language: String,
    /// Pages.
    pub pages: u32,
    /// The PDF.
    pub file: FileId,
    /// Hash of the PDF, hex.
    pub sha256: String,
    /// Bytes.
    pub size: u64,
    /// To whom it goes.
    pub recipient: String,
    /// Fingerprint of the facts it was compiled from.
    pub basis: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// The officer's id.
    pub officer: String,
    /// When it left the vault.
    pub exported_at: Option<DateTime<Utc>>,
    /// How it went out: way, day, evidence.
    pub dispatch: Option<(Way, NaiveDate, String)>,
    /// What it was made from; none for one that was made before there were templates.
    pub made_from: Option<MadeFrom>,
}

/// What a document was made from, so that it can be made again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeFrom {
    /// Which template in which version and which letterhead's picture, JSON text.
    pub template: String,
    /// Hash of the template's text; see [`View::template_text`].
    pub text: String,
    /// The facts and the document without its words, deflated JSON.
    pub source: FileId,
}

const COLUMNS: &str = "id, request, kind, title, language, pages, file, sha256, size, recipient, basis, made_at, officer, exported_at, \
    way, sent_on, evidence, template, template_text, source";

fn read(row: &Row<'_>) -> Result<Document, VaultError> {
    let way: Option<String> = row.get(14)?;
    let dispatch = match way {
        Some(way) => Some((
            stored(Way::parse(&way))?,
            read_day(&row.get::<_, String>(15)?)?,
            row.get::<_, Option<String>>(16)?.unwrap_or_default(),
        )),
        None => None,
    };
    let made_from = match (row.get(17)?, row.get(18)?, row.get(19)?) {
        (Some(template), Some(text), Some(source)) => Some(MadeFrom { template, text, source: FileId(source) }),
        _ => None,
    };
    Ok(Document {
        made_from,
        id: row.get(0)?,
        request: row.get(1)?,
        kind: stored(DocumentKind::parse(&row.get::<_, String>(2)?))?,
        title: row.get(3)?,
        language: row.get(4)?,
        pages: row.get(5)?,
        file: FileId(row.get(6)?),
        sha256: row.get(7)?,
        size: row.get(8)?,
        recipient: row.get(9)?,
        basis: row.get(10)?,
        made_at: read_instant(&row.get::<_, String>(11)?)?,
        officer: row.get(12)?,
        exported_at: row.get::<_, Option<String>>(13)?.map(|at| read_instant(&at)).transpose()?,
        dispatch,
    })
}

impl View<'_> {
    /// One document.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn document(&self, id: i64) -> Result<Document, VaultError> {
        self.conn()
            .prepare_cached(&format!("SELECT {COLUMNS} FROM document WHERE id = ?1"))?
            .query_row([id], |row| Ok(read(row)))
            .optional()?
            .ok_or(VaultError::NotFound)?
    }

    /// Documents of a request, or of all, newest first, at most 200.
    ///
    /// # Errors
    /// Only database failures.
    pub fn documents(&self, request: Option<i64>) -> Result<Vec<Document>, VaultError> {
        let filter = if request.is_some() { "request = ?1" } else { "?1 IS NULL" };
        let mut statement = self
            .conn()
            .prepare_cached(&format!("SELECT {COLUMNS} FROM document WHERE {filter} ORDER BY id DESC LIMIT 200"))?;
        let mut rows = statement.query([request])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(read(row)?);
        }
        Ok(out)
    }
}

impl View<'_> {
    /// Whether a document was made with this picture in its letterhead, and needs it to be made again.
    ///
    /// # Errors
    /// Only database failures.
    pub fn is_letterhead_of_a_document(&self, picture: FileId) -> Result<bool, VaultError> {
        // Documents of earlier versions do not say; those that were made since the picture came may need it.
        // WHOLE: a picture that a hidden case's document needs is needed all the same; nothing of the document is told.
        let found = self
            .conn()
            .prepare_cached(
                "SELECT 1 FROM main.document WHERE template IS NOT NULL AND CASE WHEN json_type(template, '$.logo') IS NULL
                     THEN substr(made_at, 1, 19) >= (SELECT substr(at, 1, 19) FROM file WHERE id = ?1)
                     ELSE json_extract(template, '$.logo') IS ?1 END LIMIT 1",
            )?
            .exists([picture.0])?;
        Ok(found)
    }
}

impl Tx<'_> {
    /// Keeps a document and returns its id.
    ///
    /// # Errors
    /// `Invalid` when there is no such request.
    pub fn insert_document(&mut self, d: &Document) -> Result<i64, VaultError> {
        self.conn().execute(
            "INSERT INTO main.document (request, kind, title, language, pages, file, sha256, size, recipient, basis, made_at, officer,
                 template, template_text, source)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
            (
                d.request,
                d.kind.id(),
                &d.title,
                &d.language,
                d.pages,
                d.file.0,
                &d.sha256,
                i64::try_from(d.size).unwrap_or(i64::MAX),
                &d.recipient,
                &d.basis,
                instant(d.made_at),
                &d.officer,
                d.made_from.as_ref().map(|from| &from.template),
                d.made_from.as_ref().map(|from| &from.text),
                d.made_from.as_ref().map(|from| from.source.0),
            ),
        )?;
        Ok(self.conn().last_insert_rowid())
    }

    /// Marks a document as having left the vault; the first time counts.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn mark_exported(&mut self, id: i64) -> Result<(), VaultError> {
        one(self.conn().execute(
            "UPDATE main.document SET exported_at = coalesce(exported_at, ?2) WHERE id = ?1",
            (id, instant(self.at())),
        )?)
    }

    /// Records how a document went out.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn set_dispatch(&mut self, id: i64, way: Way, on: NaiveDate, evidence: &str) -> Result<(), VaultError> {
        one(self.conn().execute(
            "UPDATE main.document SET exported_at = coalesce(exported_at, ?5), way = ?2, sent_on = ?3, evidence = ?4 WHERE id = ?1",
            (id, way.id(), on.to_string(), evidence, instant(self.at())),
        )?)
    }
}
