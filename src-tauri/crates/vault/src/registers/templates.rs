//! Templates that the office wrote, version by version, and the texts that letters were made from.

use super::controllers::one;
use super::{instant, read_instant, stored};
use crate::{Tx, VaultError, View};
use chrono::{DateTime, Utc};
use model::template::TemplateKind;
use rusqlite::{OptionalExtension as _, Row};
use sha2::{Digest as _, Sha256};

/// Which template: a kind in a language, for one law or one right where these are not empty.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TemplateKey {
    /// What it makes.
    pub kind: TemplateKind,
    /// Its language.
    pub language: String,
    /// The law it is for; empty for all.
    pub regime: String,
    /// The right it is for; empty for all.
    pub right: String,
}

/// A template of the office.
#[derive(Debug, Clone)]
pub struct OwnTemplate {
    /// Its id.
    pub id: i64,
    /// Which.
    pub key: TemplateKey,
    /// The version in force; 0 where the office has gone back to the delivered one.
    pub version: u32,
}

/// A text that was published.
#[derive(Debug, Clone)]
pub struct TemplateVersion {
    /// From 1.
    pub version: u32,
    /// The text.
    pub text: String,
    /// When it was published.
    pub at: DateTime<Utc>,
    /// By whom: the officer's id.
    pub officer: String,
}

const COLUMNS: &str = "id, kind, language, regime, right_id, version";

fn read(row: &Row<'_>) -> Result<OwnTemplate, VaultError> {
    Ok(OwnTemplate {
        id: row.get(0)?,
        key: TemplateKey {
            kind: stored(TemplateKind::parse(&row.get::<_, String>(1)?))?,
            language: row.get(2)?,
            regime: row.get(3)?,
            right: row.get(4)?,
        },
        version: row.get(5)?,
    })
}

fn read_version(row: &Row<'_>) -> Result<TemplateVersion, VaultError> {
    Ok(TemplateVersion {
        version: row.get(0)?,
        text: row.get(1)?,
        at: read_instant(&row.get::<_, String>(2)?)?,
        officer: row.get(3)?,
    })
}

impl View<'_> {
    /// All templates of the office, in the order of their keys.
    ///
    /// # Errors
    /// Only database failures.
    pub fn own_templates(&self) -> Result<Vec<OwnTemplate>, VaultError> {
        let mut statement = self
            .conn()
            .prepare_cached(&format!("SELECT {COLUMNS} FROM template ORDER BY kind, language, regime, right_id"))?;
        let mut rows = statement.query([])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(read(row)?);
        }
        Ok(out)
    }

    /// The office's template under a key, if it ever wrote one.
    ///
    /// # Errors
    /// Only database failures.
    pub fn own_template(&self, key: &TemplateKey) -> Result<Option<OwnTemplate>, VaultError> {
        self.conn()
            .prepare_cached(&format!(
                "SELECT {COLUMNS} FROM template WHERE kind = ?1 AND language = ?2 AND regime = ?3 AND right_id = ?4"
            ))?
            .query_row((key.kind.id(), &key.language, &key.regime, &key.right), |row| Ok(read(row)))
            .optional()?
            .transpose()
    }

    /// The published versions of a template, newest first.
    ///
    /// # Errors
    /// Only database failures.
    pub fn template_versions(&self, template: i64) -> Result<Vec<TemplateVersion>, VaultError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT version, text, at, officer FROM template_version WHERE template = ?1 ORDER BY version DESC",
        )?;
        let mut rows = statement.query([template])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(read_version(row)?);
        }
        Ok(out)
    }

    /// One published version.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn template_version(&self, template: i64, version: u32) -> Result<TemplateVersion, VaultError> {
        self.conn()
            .prepare_cached(
                "SELECT version, text, at, officer FROM template_version WHERE template = ?1 AND version = ?2",
            )?
            .query_row((template, version), |row| Ok(read_version(row)))
            .optional()?
            .ok_or(VaultError::NotFound)?
    }

    /// A text that a letter was made from, by its hash.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn template_text(&self, sha256: &str) -> Result<String, VaultError> {
        self.conn()
            .prepare_cached("SELECT text FROM template_text WHERE sha256 = ?1")?
            .query_row([sha256], |row| row.get(0))
            .optional()?
            .ok_or(VaultError::NotFound)
    }

    /// The keys of all drafts of a form.
    ///
    /// # Errors
    /// Only database failures.
    pub fn draft_keys(&self, form: &str) -> Result<Vec<String>, VaultError> {
        let mut statement = self.conn().prepare_cached("SELECT key FROM draft WHERE form = ?1 ORDER BY key")?;
        let keys = statement.query_map([form], |row| row.get(0))?;
        Ok(keys.collect::<Result<_, _>>()?)
    }
}

impl Tx<'_> {
    /// Publishes a text under a key: its next version, in force from now on. Returns the template's id and the version.
    ///
    /// # Errors
    /// Only database failures.
    pub fn publish_template(&mut self, key: &TemplateKey, text: &str, officer: &str) -> Result<(i64, u32), VaultError> {
        let id = match self.view().own_template(key)? {
            Some(known) => known.id,
            None => {
                self.conn().execute(
                    "INSERT INTO template (kind, language, regime, right_id, version) VALUES (?1, ?2, ?3, ?4, 0)",
                    (key.kind.id(), &key.language, &key.regime, &key.right),
                )?;
                self.conn().last_insert_rowid()
            }
        };
        let last: Option<u32> =
            self.conn()
                .query_row("SELECT max(version) FROM template_version WHERE template = ?1", [id], |row| row.get(0))?;
        let version = last.unwrap_or(0) + 1;
        self.conn().execute(
            "INSERT INTO template_version (template, version, text, at, officer) VALUES (?1, ?2, ?3, ?4, ?5)",
            (id, version, text, instant(self.at()), officer),
        )?;
        self.put_template_in_force(id, version)?;
        Ok((id, version))
    }

    /// Puts a version in force; 0 is the delivered one.
    ///
    /// # Errors
    /// `NotFound` for an unknown template.
    pub fn put_template_in_force(&mut self, template: i64, version: u32) -> Result<(), VaultError> {
        one(self.conn().execute("UPDATE template SET version = ?2 WHERE id = ?1", (template, version))?)
    }

    /// Keeps a text that a letter is made from and returns its hash.
    ///
    /// # Errors
    /// Only database failures.
    pub fn keep_template_text(&mut self, text: &str) -> Result<String, VaultError> {
        let sha256 = hex::encode(Sha256::digest(text));
        self.conn().execute(
            "INSERT INTO template_text (sha256, text) VALUES (?1, ?2) ON CONFLICT (sha256) DO NOTHING",
            (&sha256, text),
        )?;
        Ok(sha256)
    }
}
