//! Subjects, their identifiers and legal bases.

use super::controllers::one;
use super::{from_json, json, prefixes, read_day, stored, words_of};
use crate::{Tx, VaultError, View};
use model::subject::{Fact, Identifier, IdentifierKind, LegalBasis, normal_identifier};
use model::text::folded;
use rusqlite::{OptionalExtension as _, Row};

/// A subject.
#[derive(Debug, Clone)]
pub struct Subject {
    /// Its id; 0 before it is registered.
    pub id: i64,
    /// First name.
    pub given_name: String,
    /// Last name.
    pub family_name: String,
    /// E-mails, telephones, customer numbers.
    pub identifiers: Vec<Identifier>,
    /// Postal address.
    pub address: String,
    /// The language to write in; empty when not known.
    pub language: String,
    /// ISO country; empty when not known.
    pub country: String,
    /// The organisation.
    pub organisation: Option<i64>,
    /// The role there.
    pub role: String,
    /// Whatever else is registered.
    pub facts: Vec<Fact>,
}

impl Subject {
    fn sort_name(&self) -> String {
        folded(&format!("{} {}", self.family_name, self.given_name)).trim().to_owned()
    }

    fn words(&self) -> String {
        let mut words = format!("{} {}", self.given_name, self.family_name);
        for identifier in &self.identifiers {
            words.push(' ');
            words.push_str(&identifier.value);
            if identifier.kind == IdentifierKind::Phone {
                words.push(' ');
                words.push_str(&identifier.normal());
            }
        }
        words_of(&folded(&words))
    }

    /// The first identifier of a kind, or an empty string.
    pub fn first(&self, kind: IdentifierKind) -> &str {
        self.identifiers.iter().find(|i| i.kind == kind).map_or("", |i| i.value.as_str())
    }
}

const COLUMNS: &str = "id, given_name, family_name, address, language, country, organisation, role, facts";

fn read(row: &Row<'_>) -> Result<Subject, VaultError> {
    Ok(Subject {
        id: row.get(0)?,
        given_name: row.get(1)?,
        family_name: row.get(2)?,
        identifiers: Vec::new(),
        address: row.get(3)?,
        language: row.get(4)?,
        country: row.get(5)?,
        organisation: row.get(6)?,
        role: row.get(7)?,
        facts: from_json(&row.get::<_, String>(8)?)?,
    })
}

impl View<'_> {
    fn with_identifiers(&self, mut subject: Subject) -> Result<Subject, VaultError> {
        let mut statement =
            self.conn().prepare_cached("SELECT kind, value FROM identifier WHERE subject = ?1 ORDER BY id")?;
        let mut rows = statement.query([subject.id])?;
        while let Some(row) = rows.next()? {
            let kind = stored(IdentifierKind::parse(&row.get::<_, String>(0)?))?;
            subject.identifiers.push(Identifier { kind, value: row.get(1)? });
        }
        Ok(subject)
    }

    /// One subject.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn subject(&self, id: i64) -> Result<Subject, VaultError> {
        let subject = self
            .conn()
            .prepare_cached(&format!("SELECT {COLUMNS} FROM subject WHERE id = ?1"))?
            .query_row([id], |row| Ok(read(row)))
            .optional()?
            .ok_or(VaultError::NotFound)??;
        self.with_identifiers(subject)
    }

    /// A page of subjects by name after the (sort name, id) given, with each one's sort name. With `text`, only those whose names or
    /// identifiers have words that begin so; among the 5,000 registered last that match.
    ///
    /// # Errors
    /// Only database failures.
    pub fn subjects(
        &self,
        text: &str,
        after: Option<(String, i64)>,
        limit: u32,
    ) -> Result<Vec<(Subject, String)>, VaultError> {
        let (name, id) = after.unwrap_or_default();
        let words = prefixes(text);
        if words.is_none() && !text.trim().is_empty() {
            return Ok(Vec::new());
        }
        let found = if words.is_some() {
            "AND id IN (SELECT rowid FROM subject_words WHERE subject_words MATCH ?4 ORDER BY rowid DESC LIMIT 5000)"
        } else {
            "AND ?4 IS NULL"
        };
        let mut statement = self.conn().prepare_cached(&format!(
            "SELECT {COLUMNS}, sort_name FROM subject WHERE (sort_name, id) > (?1, ?2) {found} ORDER BY sort_name, id LIMIT ?3"
        ))?;
        let mut rows = statement.query((name, id, limit, words))?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push((self.with_identifiers(read(row)?)?, row.get(9)?));
        }
        Ok(out)
    }

    /// Subjects that carry this identifier.
    ///
    /// # Errors
    /// Only database failures.
    pub fn subjects_with(&self, kind: IdentifierKind, value: &str) -> Result<Vec<i64>, VaultError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT DISTINCT subject FROM identifier WHERE kind = ?1 AND normal = ?2 LIMIT 20")?;
        let rows = statement.query_map((kind.id(), normal_identifier(kind, value)), |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Subjects with exactly this name, case and accents folded.
    ///
    /// # Errors
    /// Only database failures.
    pub fn subjects_named(&self, given: &str, family: &str) -> Result<Vec<i64>, VaultError> {
        let name = folded(&format!("{family} {given}")).trim().to_owned();
        let mut statement = self.conn().prepare_cached("SELECT id FROM subject WHERE sort_name = ?1 LIMIT 20")?;
        let rows = statement.query_map([name], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many subjects there are.
    ///
    /// # Errors
    /// Only database failures.
    pub fn subject_count(&self) -> Result<u64, VaultError> {
        Ok(self.conn().prepare_cached("SELECT count(*) FROM subject")?.query_row([], |row| row.get(0))?)
    }

    /// A subject's legal bases, oldest first, each with its id.
    ///
    /// # Errors
    /// Only database failures.
    pub fn legal_bases(&self, subject: i64) -> Result<Vec<(i64, LegalBasis)>, VaultError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT id, purpose, basis, from_day, to_day, evidence FROM legal_basis WHERE subject = ?1 ORDER BY from_day, id",
        )?;
        let mut rows = statement.query([subject])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push((row.get(0)?, basis(row)?));
        }
        Ok(out)
    }

    /// One legal basis and its subject.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn legal_basis(&self, id: i64) -> Result<(i64, LegalBasis), VaultError> {
        self.conn()
            .prepare_cached(
                "SELECT subject, purpose, basis, from_day, to_day, evidence FROM legal_basis WHERE id = ?1",
            )?
            .query_row([id], |row| {
                Ok(row.get(0).map_err(VaultError::from).and_then(|subject| Ok((subject, basis(row)?))))
            })
            .optional()?
            .ok_or(VaultError::NotFound)?
    }
}

fn basis(row: &Row<'_>) -> Result<LegalBasis, VaultError> {
    Ok(LegalBasis {
        purpose: row.get(1)?,
        basis: row.get(2)?,
        from: read_day(&row.get::<_, String>(3)?)?,
        to: row.get::<_, Option<String>>(4)?.map(|day| read_day(&day)).transpose()?,
        evidence: row.get(5)?,
    })
}

impl Tx<'_> {
    fn write_identifiers(&mut self, subject: i64, identifiers: &[Identifier]) -> Result<(), VaultError> {
        let mut statement = self
            .conn()
            .prepare_cached("INSERT INTO identifier (subject, kind, value, normal) VALUES (?1, ?2, ?3, ?4)")?;
        for identifier in identifiers {
            statement.execute((subject, identifier.kind.id(), &identifier.value, identifier.normal()))?;
        }
        Ok(())
    }

    /// Registers a subject and returns its id.
    ///
    /// # Errors
    /// `Invalid` when the organisation does not exist.
    pub fn insert_subject(&mut self, s: &Subject) -> Result<i64, VaultError> {
        self.conn()
            .prepare_cached(
                "INSERT INTO subject (given_name, family_name, sort_name, folded, address, language, country, organisation, role, facts)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            )?
            .execute((
                &s.given_name,
                &s.family_name,
                s.sort_name(),
                s.words(),
                &s.address,
                &s.language,
                &s.country,
                s.organisation,
                &s.role,
                json(&s.facts)?,
            ))?;
        let id = self.conn().last_insert_rowid();
        self.write_identifiers(id, &s.identifiers)?;
        Ok(id)
    }

    /// Replaces a subject's particulars.
    ///
    /// # Errors
    /// `NotFound`; `Invalid` when the organisation does not exist.
    pub fn update_subject(&mut self, s: &Subject) -> Result<(), VaultError> {
        one(self
            .conn()
            .prepare_cached(
                "UPDATE subject SET given_name = ?2, family_name = ?3, sort_name = ?4, folded = ?5, address = ?6, language = ?7,
                 country = ?8, organisation = ?9, role = ?10, facts = ?11 WHERE id = ?1",
            )?
            .execute((
                s.id,
                &s.given_name,
                &s.family_name,
                s.sort_name(),
                s.words(),
                &s.address,
                &s.language,
                &s.country,
                s.organisation,
                &s.role,
                json(&s.facts)?,
            ))?)?;
        self.conn().execute("DELETE FROM identifier WHERE subject = ?1", [s.id])?;
        self.write_identifiers(s.id, &s.identifiers)
    }

    /// Records a legal basis and returns its id.
    ///
    /// # Errors
    /// `Invalid` when there is no such subject.
    pub fn insert_legal_basis(&mut self, subject: i64, b: &LegalBasis) -> Result<i64, VaultError> {
        self.conn()
            .prepare_cached(
                "INSERT INTO legal_basis (subject, purpose, basis, from_day, to_day, evidence) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute((subject, &b.purpose, &b.basis, b.from.to_string(), b.to.map(|d| d.to_string()), &b.evidence))?;
        Ok(self.conn().last_insert_rowid())
    }

    /// Sets the last day of a legal basis.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn end_legal_basis(&mut self, id: i64, on: chrono::NaiveDate) -> Result<(), VaultError> {
        one(self.conn().execute("UPDATE legal_basis SET to_day = ?2 WHERE id = ?1", (id, on.to_string()))?)
    }
}
