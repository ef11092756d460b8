//! Requests, the events of their clocks, and their confirmations.

use super::controllers::one;
use super::{NEVER, from_json, instant, json, maybe_text, read_day, read_instant, stored, text, words_of};
use crate::{FileId, Tx, VaultError, View};
use chrono::{DateTime, NaiveDate, Utc};
use model::request::{Channel, EventKind, Outcome, Person, Phase, RequesterType, Standing};
use model::subject::{IdentifierKind, normal_identifier};
use model::text::folded;
use rusqlite::{OptionalExtension as _, Row};
use serde::{Deserialize, Serialize};

/// A request as it is stored. What the law makes of it is computed elsewhere; `due`, `phase` and the two flags are kept for lists
/// and written with every change.
#[derive(Debug, Clone)]
pub struct Request {
    /// Its id; 0 before it is registered.
    pub id: i64,
    /// The controller.
    pub controller: i64,
    /// The case number.
    pub number: String,
    /// Who asks, as claimed.
    pub requester: Person,
    /// What they are to the controller.
    pub requester_type: RequesterType,
    /// By what right they ask.
    pub standing: Standing,
    /// What proves it.
    pub mandate: String,
    /// Whose data it is, where it is somebody else.
    pub subject_claim: Option<Person>,
    /// The subject on file.
    pub subject: Option<i64>,
    /// ISO country of residence; may be empty.
    pub country: String,
    /// What was asked.
    pub description: String,
    /// How it came.
    pub channel: Channel,
    /// The instant of receipt, where the time of day is known.
    pub received_at: Option<DateTime<Utc>>,
    /// The local date of receipt.
    pub received_on: NaiveDate,
    /// When it was registered.
    pub registered_at: DateTime<Utc>,
    /// The language to write in.
    pub language: String,
    /// Regime id.
    pub regime: String,
    /// Rights asked for.
    pub rights: Vec<String>,
    /// The variant of the rule that the answer is given in; empty for the ordinary one.
    pub variant: String,
    /// The officer in charge.
    pub owner: Option<String>,
    /// Earliest due date.
    pub due: Option<NaiveDate>,
    /// Legal phase.
    pub phase: Phase,
    /// Identity is confirmed.
    pub identity: bool,
    /// Ownership is confirmed.
    pub ownership: bool,
    /// No source needs to be asked.
    pub no_sources: bool,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// Structured reason of the outcome.
    pub closing_reason: Option<String>,
    /// In words.
    pub closing_note: String,
    /// When it was closed.
    pub closed_at: Option<DateTime<Utc>>,
    /// The mail it came in.
    pub mail: Option<FileId>,
    /// What the mail said.
    pub mail_view: Option<KeptMail>,
}

/// What is kept readable of the mail that a request came in.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct KeptMail {
    /// Who it says it is from.
    pub from: String,
    /// Its subject line.
    pub subject: String,
    /// Its text.
    pub text: String,
    /// Names of its attachments.
    pub attachments: Vec<String>,
}

impl Request {
    fn sort_name(&self) -> String {
        folded(&format!("{} {}", self.requester.family_name, self.requester.given_name)).trim().to_owned()
    }

    fn words(&self) -> String {
        let mut words = format!(
            "{} {} {} {} {}",
            // The year is a word of every tenth request or more: whole numbers are looked up by their own index.
            self.number.split_once('-').map_or(self.number.as_str(), |(_, sequence)| sequence),
            self.requester.given_name,
            self.requester.family_name,
            self.requester.email,
            normal_identifier(IdentifierKind::Phone, &self.requester.phone)
        );
        if let Some(subject) = &self.subject_claim {
            words.push_str(&format!(" {} {} {}", subject.given_name, subject.family_name, subject.email));
        }
        words_of(&folded(&words))
    }

    fn due_key(&self) -> String {
        self.due.map_or_else(|| NEVER.to_owned(), |day| day.to_string())
    }
}

pub(crate) const COLUMNS: &str = "id, controller, number, given_name, family_name, email, phone, address, requester_type, standing, \
    mandate, subject_claim, subject, country, description, channel, received_at, received_on, registered_at, language, regime, rights, \
    owner, due, phase, identity, ownership, no_sources, outcome, closing_reason, closing_note, closed_at, mail, mail_view, variant";

pub(crate) fn read(row: &Row<'_>) -> Result<Request, VaultError> {
    let due = text(row, "due")?;
    Ok(Request {
        id: row.get("id")?,
        controller: row.get("controller")?,
        number: row.get("number")?,
        requester: Person {
            given_name: row.get("given_name")?,
            family_name: row.get("family_name")?,
            email: row.get("email")?,
            phone: row.get("phone")?,
            address: row.get("address")?,
        },
        requester_type: stored(RequesterType::parse(&text(row, "requester_type")?))?,
        standing: stored(Standing::parse(&text(row, "standing")?))?,
        mandate: row.get("mandate")?,
        subject_claim: maybe_text(row, "subject_claim")?.map(|claim| from_json(&claim)).transpose()?,
        subject: row.get("subject")?,
        country: row.get("country")?,
        description: row.get("description")?,
        channel: stored(Channel::parse(&text(row, "channel")?))?,
        received_at: maybe_text(row, "received_at")?.map(|at| read_instant(&at)).transpose()?,
        received_on: read_day(&text(row, "received_on")?)?,
        registered_at: read_instant(&text(row, "registered_at")?)?,
        language: row.get("language")?,
        regime: row.get("regime")?,
        rights: text(row, "rights")?.split(' ').filter(|right| !right.is_empty()).map(str::to_owned).collect(),
        variant: row.get("variant")?,
        owner: row.get("owner")?,
        due: if due == NEVER { None } else { Some(read_day(&due)?) },
        phase: stored(Phase::parse(&text(row, "phase")?))?,
        identity: row.get("identity")?,
        ownership: row.get("ownership")?,
        no_sources: row.get("no_sources")?,
        outcome: maybe_text(row, "outcome")?.map(|outcome| stored(Outcome::parse(&outcome))).transpose()?,
        closing_reason: row.get("closing_reason")?,
        closing_note: row.get("closing_note")?,
        closed_at: maybe_text(row, "closed_at")?.map(|at| read_instant(&at)).transpose()?,
        mail: row.get::<_, Option<i64>>("mail")?.map(FileId),
        mail_view: maybe_text(row, "mail_view")?.map(|mail| from_json(&mail)).transpose()?,
    })
}

/// A dated fact of a request.
#[derive(Debug, Clone)]
pub struct Event {
    /// What happened.
    pub kind: EventKind,
    /// On which local date.
    pub on: NaiveDate,
    /// Reasons told.
    pub reasons: String,
    /// Whether it was asked without undue delay, where the officer was asked.
    pub prompt: Option<bool>,
    /// Whether it was needed, where the officer was asked.
    pub needed: Option<bool>,
    /// The new date that a notice of extension named.
    pub until: Option<NaiveDate>,
}

impl Event {
    /// An event about which nothing more was asked.
    #[must_use]
    pub fn new(kind: EventKind, on: NaiveDate, reasons: String) -> Self {
        Self { kind, on, reasons, prompt: None, needed: None, until: None }
    }
}

pub(crate) fn read_event(row: &Row<'_>) -> Result<Event, VaultError> {
    Ok(Event {
        kind: stored(EventKind::parse(&text(row, "kind")?))?,
        on: read_day(&text(row, "on_day")?)?,
        reasons: row.get("reasons")?,
        prompt: row.get("prompt")?,
        needed: row.get("needed")?,
        until: maybe_text(row, "until_day")?.map(|day| read_day(&day)).transpose()?,
    })
}

/// A confirmation in force.
#[derive(Debug, Clone)]
pub struct Confirmation {
    /// The method's id.
    pub method: String,
    /// The officer's note.
    pub note: String,
    /// When.
    pub at: DateTime<Utc>,
    /// The officer's name.
    pub officer: String,
}

impl View<'_> {
    /// One request.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn request(&self, id: i64) -> Result<Request, VaultError> {
        self.conn()
            .prepare_cached(&format!("SELECT {COLUMNS} FROM request WHERE id = ?1"))?
            .query_row([id], |row| Ok(read(row)))
            .optional()?
            .ok_or(VaultError::NotFound)?
    }

    /// The request's events in the order of their dates.
    ///
    /// # Errors
    /// Only database failures.
    pub fn events(&self, request: i64) -> Result<Vec<Event>, VaultError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT kind, on_day, reasons, prompt, needed, until_day FROM event WHERE request = ?1 ORDER BY on_day, id",
        )?;
        let mut rows = statement.query([request])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(read_event(row)?);
        }
        Ok(out)
    }

    /// The confirmation of `identity` or `ownership` that is in force.
    ///
    /// # Errors
    /// Only database failures.
    pub fn confirmation(&self, request: i64, which: &str) -> Result<Option<Confirmation>, VaultError> {
        let found: Option<(String, String, String, Option<String>)> = self
            .conn()
            .prepare_cached(
                "SELECT c.method, c.note, c.at, o.name FROM confirmation AS c LEFT JOIN officer AS o ON o.id = c.officer
                 WHERE c.request = ?1 AND c.which = ?2 AND c.taken_back_at IS NULL ORDER BY c.id DESC LIMIT 1",
            )?
            .query_row((request, which), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
            .optional()?;
        found
            .map(|(method, note, at, officer)| {
                Ok(Confirmation { method, note, at: read_instant(&at)?, officer: officer.unwrap_or_default() })
            })
            .transpose()
    }

    /// Answers to the request's checklist: item, answer, reason for leaving it out.
    ///
    /// # Errors
    /// Only database failures.
    pub fn checklist_answers(&self, request: i64) -> Result<Vec<(String, String, String)>, VaultError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT item, answer, reason FROM checklist_answer WHERE request = ?1 ORDER BY item")?;
        let rows = statement.query_map([request], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// An officer's name, or an empty string.
    ///
    /// # Errors
    /// Only database failures.
    pub fn officer_name(&self, id: &str) -> Result<String, VaultError> {
        Ok(self
            .conn()
            .prepare_cached("SELECT name FROM officer WHERE id = ?1")?
            .query_row([id], |row| row.get(0))
            .optional()?
            .unwrap_or_default())
    }

    /// Everybody who is or was an officer of this vault, in the order of arrival: id, name, public signing key.
    ///
    /// # Errors
    /// Only database failures.
    pub fn officers(&self) -> Result<Vec<(String, String, [u8; 32])>, VaultError> {
        let mut rows = self.conn().prepare_cached("SELECT id, name, signing FROM officer ORDER BY seq")?;
        let found = rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}

impl Tx<'_> {
    /// Registers a request and returns its id.
    ///
    /// # Errors
    /// `Conflict` when the number is taken.
    pub fn insert_request(&mut self, r: &Request) -> Result<i64, VaultError> {
        self.conn()
            .prepare_cached(
                "INSERT INTO main.request (controller, number, given_name, family_name, email, email_normal, phone, address, sort_name, folded,
                 requester_type, standing, mandate, subject_claim, subject, country, description, channel, received_at, received_on,
                 registered_at, language, regime, rights, owner, due, phase, open, identity, ownership, no_sources, outcome,
                 closing_reason, closing_note, closed_at, mail, mail_view, variant)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24,
                 ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, ?36, ?37, ?38)",
            )?
            .execute(rusqlite::params![
                r.controller,
                r.number,
                r.requester.given_name,
                r.requester.family_name,
                r.requester.email,
                normal_identifier(IdentifierKind::Email, &r.requester.email),
                r.requester.phone,
                r.requester.address,
                r.sort_name(),
                r.words(),
                r.requester_type.id(),
                r.standing.id(),
                r.mandate,
                r.subject_claim.as_ref().map(json).transpose()?,
                r.subject,
                r.country,
                r.description,
                r.channel.id(),
                r.received_at.map(instant),
                r.received_on.to_string(),
                instant(r.registered_at),
                r.language,
                r.regime,
                r.rights.join(" "),
                r.owner,
                r.due_key(),
                r.phase.id(),
                r.closed_at.is_none(),
                r.identity,
                r.ownership,
                r.no_sources,
                r.outcome.map(Outcome::id),
                r.closing_reason,
                r.closing_note,
                r.closed_at.map(instant),
                r.mail.map(|f| f.0),
                r.mail_view.as_ref().map(json).transpose()?,
                r.variant,
            ])?;
        Ok(self.conn().last_insert_rowid())
    }

    /// Writes a request back. Number, controller, registration and the kept mail never change.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn update_request(&mut self, r: &Request) -> Result<(), VaultError> {
        one(self
            .conn()
            .prepare_cached(
                "UPDATE main.request SET given_name = ?2, family_name = ?3, email = ?4, email_normal = ?5, phone = ?6, address = ?7,
                 sort_name = ?8, folded = ?9, requester_type = ?10, standing = ?11, mandate = ?12, subject_claim = ?13, subject = ?14,
                 country = ?15, description = ?16, channel = ?17, received_at = ?18, received_on = ?19, language = ?20, regime = ?21,
                 rights = ?22, owner = ?23, due = ?24, phase = ?25, open = ?26, identity = ?27, ownership = ?28, no_sources = ?29,
                 outcome = ?30, closing_reason = ?31, closing_note = ?32, closed_at = ?33, variant = ?34 WHERE id = ?1",
            )?
            .execute(rusqlite::params![
                r.id,
                r.requester.given_name,
                r.requester.family_name,
                r.requester.email,
                normal_identifier(IdentifierKind::Email, &r.requester.email),
                r.requester.phone,
                r.requester.address,
                r.sort_name(),
                r.words(),
                r.requester_type.id(),
                r.standing.id(),
                r.mandate,
                r.subject_claim.as_ref().map(json).transpose()?,
                r.subject,
                r.country,
                r.description,
                r.channel.id(),
                r.received_at.map(instant),
                r.received_on.to_string(),
                r.language,
                r.regime,
                r.rights.join(" "),
                r.owner,
                r.due_key(),
                r.phase.id(),
                r.closed_at.is_none(),
                r.identity,
                r.ownership,
                r.no_sources,
                r.outcome.map(Outcome::id),
                r.closing_reason,
                r.closing_note,
                r.closed_at.map(instant),
                r.variant,
            ])?)
    }

    /// Records a dated fact of a request.
    ///
    /// # Errors
    /// `Invalid` when there is no such request.
    pub fn insert_event(&mut self, request: i64, event: &Event) -> Result<(), VaultError> {
        self.conn()
            .prepare_cached(
                "INSERT INTO main.event (request, kind, on_day, reasons, at, prompt, needed, until_day)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute((
                request,
                event.kind.id(),
                event.on.to_string(),
                &event.reasons,
                instant(self.at()),
                event.prompt,
                event.needed,
                event.until.map(|day| day.to_string()),
            ))?;
        Ok(())
    }

    /// Records a confirmation of `identity` or `ownership` by the officer who unlocked.
    ///
    /// # Errors
    /// `Invalid` when there is no such request.
    pub fn insert_confirmation(
        &mut self,
        request: i64,
        which: &str,
        method: &str,
        note: &str,
        officer: &str,
    ) -> Result<(), VaultError> {
        self.insert_confirmation_of(request, which, method, note, officer, self.at())
    }

    /// Records a confirmation of `identity` or `ownership` that an officer made before this change.
    ///
    /// # Errors
    /// `Invalid` when there is no such request.
    pub fn insert_confirmation_of(
        &mut self,
        request: i64,
        which: &str,
        method: &str,
        note: &str,
        officer: &str,
        at: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        self.conn()
            .prepare_cached(
                "INSERT INTO main.confirmation (request, which, method, note, at, officer) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute((request, which, method, note, instant(at), officer))?;
        Ok(())
    }

    /// Marks the confirmation of `identity` or `ownership` as taken back.
    ///
    /// # Errors
    /// Only database failures.
    pub fn take_back_confirmation(&mut self, request: i64, which: &str, why: &str) -> Result<(), VaultError> {
        self.conn().execute(
            "UPDATE main.confirmation SET taken_back_at = ?3, taken_back_why = ?4 WHERE request = ?1 AND which = ?2 AND taken_back_at IS NULL",
            (request, which, instant(self.at()), why),
        )?;
        Ok(())
    }

    /// Writes the answer to a checklist item; an empty answer with an empty reason takes it back.
    ///
    /// # Errors
    /// `Invalid` when there is no such request.
    pub fn set_checklist_answer(
        &mut self,
        request: i64,
        item: &str,
        answer: &str,
        reason: &str,
    ) -> Result<(), VaultError> {
        if answer.is_empty() && reason.is_empty() {
            self.conn()
                .execute("DELETE FROM main.checklist_answer WHERE request = ?1 AND item = ?2", (request, item))?;
        } else {
            self.conn().execute(
                "INSERT INTO main.checklist_answer (request, item, answer, reason) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (request, item) DO UPDATE SET answer = excluded.answer, reason = excluded.reason",
                (request, item, answer, reason),
            )?;
        }
        Ok(())
    }
}
