//! Cases that only named officers may see. What the others do not see is kept from them by the veil, not here.

use crate::{Tx, VaultError, View};
use rusqlite::OptionalExtension as _;

impl View<'_> {
    /// The officers who may see a case, by id, in the order of arrival; none where everybody in the office may.
    ///
    /// # Errors
    /// Only database failures.
    pub fn confined_to(&self, request: i64) -> Result<Option<Vec<String>>, VaultError> {
        if !self.is_confined(request)? {
            return Ok(None);
        }
        let mut statement = self.conn().prepare_cached(
            "SELECT o.id FROM confined_to AS c JOIN officer AS o ON o.id = c.officer WHERE c.request = ?1 ORDER BY o.seq",
        )?;
        let rows = statement.query_map([request], |row| row.get(0))?;
        Ok(Some(rows.collect::<Result<_, _>>()?))
    }

    /// Whether a case is confined to named officers.
    ///
    /// # Errors
    /// Only database failures.
    pub fn is_confined(&self, request: i64) -> Result<bool, VaultError> {
        Ok(self.conn().prepare_cached("SELECT 1 FROM confined WHERE request = ?1")?.exists([request])?)
    }

    /// How many cases of a subject this officer may not see. Whether they hear it is the office's choice.
    ///
    /// # Errors
    /// Only database failures.
    pub fn hidden_cases_of(&self, subject: i64) -> Result<u32, VaultError> {
        // WHOLE: the number alone is told, and only where the office says so.
        let sql = "SELECT count(*) FROM hidden CROSS JOIN main.request AS kept ON kept.id = hidden.request WHERE kept.subject = ?1";
        Ok(self.conn().prepare_cached(sql)?.query_row([subject], |row| row.get(0))?)
    }

    /// The number of the newest entry that changed who may see a case; 0 before the first. What was done for all cases that somebody sees
    /// is done again when it changes.
    ///
    /// # Errors
    /// Only database failures.
    pub fn last_confining(&self) -> Result<u64, VaultError> {
        let newest: Option<i64> = self
            .conn()
            .prepare_cached(
                "SELECT max(seq) FROM trail WHERE action IN ('request.confined', 'request.unconfined', 'request.passed-on')",
            )?
            .query_row([], |row| row.get(0))
            .optional()?
            .flatten();
        Ok(newest.and_then(|seq| u64::try_from(seq).ok()).unwrap_or(0))
    }

    /// Confined cases among whose officers there is no data protection officer any more.
    ///
    /// # Errors
    /// Only database failures.
    pub fn lost_cases(&self) -> Result<Vec<i64>, VaultError> {
        // WHOLE: they are looked for because nobody who could open them to others sees them.
        let mut statement = self.conn().prepare_cached(
            "SELECT c.request FROM main.confined AS c WHERE NOT EXISTS
                 (SELECT 1 FROM main.confined_to AS n JOIN officer AS o ON o.id = n.officer
                  WHERE n.request = c.request AND o.role = 'dpo' AND o.joined_at IS NOT NULL AND o.removed_at IS NULL)
             ORDER BY c.request",
        )?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Tx<'_> {
    /// Confines a case to the officers named, by id.
    ///
    /// # Errors
    /// `NotFound` for a case that this officer does not see; `Invalid` when there is no such request.
    pub fn confine(&mut self, request: i64, officers: &[String]) -> Result<(), VaultError> {
        let (by, at) = (self.officer().to_owned(), crate::stamp(self.at()));
        // Named first among themselves: whoever confines a case stays among those who see it.
        self.conn().execute(
            "INSERT INTO main.confined (request, by, at) VALUES (?1, ?2, ?3) ON CONFLICT (request) DO NOTHING",
            (request, &by, &at),
        )?;
        self.name_officer(request, &by)?;
        self.conn().execute("DELETE FROM main.confined_to WHERE request = ?1 AND officer <> ?2", (request, &by))?;
        officers.iter().try_for_each(|officer| self.name_officer(request, officer))
    }

    /// Opens a confined case to everybody in the office.
    ///
    /// # Errors
    /// `NotFound` for a case that this officer does not see.
    pub fn unconfine(&mut self, request: i64) -> Result<(), VaultError> {
        self.conn().execute("DELETE FROM main.confined WHERE request = ?1", [request])?;
        Ok(())
    }

    /// Passes a case that no data protection officer sees any more to the one who unlocked.
    ///
    /// # Errors
    /// `NotFound` for a case that is not lost; `Forbidden` for an officer in another role.
    pub fn take_over_lost_case(&mut self, request: i64) -> Result<(), VaultError> {
        if self.view().inner.officer.role != model::officer::Role::Dpo {
            return Err(VaultError::Forbidden);
        }
        if !self.view().lost_cases()?.contains(&request) {
            return Err(VaultError::NotFound);
        }
        let me = self.officer().to_owned();
        self.name_officer(request, &me)
    }

    fn name_officer(&mut self, request: i64, officer: &str) -> Result<(), VaultError> {
        self.conn()
            .prepare_cached("INSERT INTO main.confined_to (request, officer) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?
            .execute((request, officer))?;
        Ok(())
    }
}
