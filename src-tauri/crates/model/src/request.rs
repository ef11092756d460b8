//! A request: what is asked, by whom, about whose data, and how far it has come.

use crate::{Broken, coded, text};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

coded! {
    /// How the request reached the office.
    Channel {
        /// By e-mail.
        Email = "email",
        /// Through the office's web form or portal.
        Portal = "portal",
        /// By telephone.
        Phone = "phone",
        /// By post.
        Letter = "letter",
        /// At the counter.
        InPerson = "in-person",
        /// Any other way.
        Other = "other",
    }
}

coded! {
    /// What the requester is to the controller (the requester type of the intake form).
    RequesterType {
        /// A customer, or somebody who was one.
        Customer = "customer",
        /// An employee, an applicant, or somebody who was one.
        Employee = "employee",
        /// Anybody else.
        Other = "other",
    }
}

coded! {
    /// By what right the requester asks about these data.
    Standing {
        /// The requester is the data subject.
        Subject = "self",
        /// A holder of parental responsibility.
        Parent = "parent",
        /// A guardian.
        Guardian = "guardian",
        /// An heir of a deceased person.
        Heir = "heir",
        /// An agent with a mandate.
        Agent = "agent",
        /// A lawyer.
        Lawyer = "lawyer",
        /// A public authority or court.
        Authority = "authority",
        /// Somebody else.
        Other = "other",
    }
}

coded! {
    /// The legal phases of a request. A process pack's steps map onto them.
    Phase {
        /// Registered, nothing checked yet.
        Received = "received",
        /// Identity or ownership is being established.
        Verifying = "verifying",
        /// The office waits for the requester.
        Waiting = "waiting",
        /// Data are being collected.
        Working = "working",
        /// Everything is in; the answer is being read.
        Reviewing = "reviewing",
        /// The answer has left the office.
        Released = "released",
        /// Finished, with an outcome.
        Closed = "closed",
    }
}

coded! {
    /// How a request ended.
    Outcome {
        /// Everything asked was done.
        Fully = "fully",
        /// A part was done, a part refused.
        Partly = "partly",
        /// No data about the person are held.
        NothingFound = "nothing-found",
        /// Refused, with a ground.
        Refused = "refused",
        /// The requester could not be identified.
        NotIdentified = "not-identified",
        /// The requester took it back.
        Withdrawn = "withdrawn",
        /// Passed on to the controller who is responsible.
        Transferred = "transferred",
        /// The same request as another one.
        Duplicate = "duplicate",
    }
}

impl Outcome {
    /// Whether this outcome says that the person was answered in substance, so that an answer must have gone out.
    pub fn is_answer(self) -> bool {
        matches!(self, Outcome::Fully | Outcome::Partly | Outcome::NothingFound)
    }

    /// The structured reasons that may stand beside this outcome. The first is proposed.
    pub fn reasons(self) -> &'static [&'static str] {
        match self {
            Outcome::Fully => &["answered-in-full"],
            Outcome::Partly => {
                &["third-party-rights", "trade-secret", "legal-privilege", "legal-obligation", "part-not-held"]
            }
            Outcome::NothingFound => &["no-data-held", "already-erased"],
            Outcome::Refused => {
                &["manifestly-unfounded", "excessive", "legal-obligation", "third-party-rights", "not-applicable"]
            }
            Outcome::NotIdentified => &["identity-not-shown", "ownership-not-shown"],
            Outcome::Withdrawn => &["withdrawn-by-requester"],
            Outcome::Transferred => &["not-the-controller"],
            Outcome::Duplicate => &["same-request"],
        }
    }
}

coded! {
    /// What one data source has answered for one request.
    TaskState {
        /// Not yet asked.
        Open = "open",
        /// Asked; no answer yet.
        Sent = "sent",
        /// Answered with data.
        Answered = "answered",
        /// Answered: nothing about this person.
        NothingFound = "nothing-found",
        /// Not answered for a stated reason.
        Exception = "exception",
    }
}

impl TaskState {
    /// Whether the owner has nothing more to do.
    pub fn is_done(self) -> bool {
        matches!(self, TaskState::Answered | TaskState::NothingFound | TaskState::Exception)
    }
}

coded! {
    /// A dated fact in the life of a request that the legal clock may take notice of.
    EventKind {
        /// The office asked for proof of identity.
        IdentityAsked = "identity-asked",
        /// The proof of identity came.
        IdentityReceived = "identity-received",
        /// The office asked what is meant.
        ClarificationAsked = "clarification-asked",
        /// The requester said what is meant.
        ClarificationReceived = "clarification-received",
        /// A fee was asked.
        FeeAsked = "fee-asked",
        /// The fee was paid.
        FeePaid = "fee-paid",
        /// The requester was told that it takes longer, and why.
        Extended = "extended",
        /// The receipt was acknowledged.
        Acknowledged = "acknowledged",
    }
}

coded! {
    /// What kind of document was made for a request.
    DocumentKind {
        /// The report of personal data, with the Art 15(1) information.
        AccessReport = "access-report",
        /// Acknowledgement of receipt.
        Acknowledgement = "acknowledgement",
        /// Asks for proof of identity.
        IdentityRequest = "identity-request",
        /// Asks what is meant.
        ClarificationRequest = "clarification-request",
        /// Tells the requester that the request is complete.
        Completion = "completion",
        /// Tells the requester that it takes longer, and why.
        Extension = "extension",
        /// Refuses, with the ground and the remedies.
        Refusal = "refusal",
        /// Tells that the person could not be identified, and what would help.
        NotIdentified = "not-identified",
        /// Tells that data were corrected or completed.
        RectificationDone = "rectification-done",
        /// Tells that data were erased.
        ErasureDone = "erasure-done",
        /// Tells that an objection was followed.
        ObjectionHonoured = "objection-honoured",
        /// Tells that processing was restricted.
        RestrictionSet = "restriction-set",
        /// Tells that a restriction is about to be lifted (Art 18(3) GDPR).
        RestrictionLifted = "restriction-lifted",
    }
}

impl DocumentKind {
    /// Whether the document discloses the person's data, so that it may leave only through the release gate.
    pub fn discloses(self) -> bool {
        matches!(self, DocumentKind::AccessReport)
    }

    /// Whether the document tells what was done to the person's data, so that it may go only to somebody whose identity and whose right
    /// to ask are confirmed. An objection is none of these: following it gives nothing away.
    pub fn reports_a_deed(self) -> bool {
        matches!(
            self,
            DocumentKind::RectificationDone
                | DocumentKind::ErasureDone
                | DocumentKind::RestrictionSet
                | DocumentKind::RestrictionLifted
        )
    }

    /// Whether a request that asks for no report can be answered by this document.
    pub fn answers(self) -> bool {
        matches!(
            self,
            DocumentKind::Completion
                | DocumentKind::RectificationDone
                | DocumentKind::ErasureDone
                | DocumentKind::ObjectionHonoured
                | DocumentKind::RestrictionSet
        )
    }
}

coded! {
    /// How a letter went out.
    Way {
        /// By e-mail; the evidence is the message id.
        Mail = "mail",
        /// By post; the evidence is the registered number.
        Post = "post",
        /// By hand; the evidence is who signed for it.
        Hand = "hand",
    }
}

/// A person as named in a request: the claim, not the record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(rename = "PersonClaim")]
pub struct Person {
    /// First name.
    #[serde(default)]
    pub given_name: String,
    /// Last name.
    #[serde(default)]
    pub family_name: String,
    /// E-mail address; may be empty.
    #[serde(default)]
    pub email: String,
    /// Telephone; may be empty.
    #[serde(default)]
    pub phone: String,
    /// Postal address; may be empty.
    #[serde(default)]
    pub address: String,
}

impl Person {
    /// Trims every field and checks it: a name is needed, an address must look like one.
    pub fn checked(self) -> Result<Person, Broken> {
        let person = Person {
            given_name: text::line("givenName", &self.given_name, 200)?,
            family_name: text::line("familyName", &self.family_name, 200)?,
            email: text::line("email", &self.email, 254)?,
            phone: text::line("phone", &self.phone, 60)?,
            address: text::block("address", &self.address, 600)?,
        };
        if person.given_name.is_empty() && person.family_name.is_empty() {
            return Err(Broken::new("familyName", "required"));
        }
        if !person.email.is_empty() {
            check_email("email", &person.email)?;
        }
        Ok(person)
    }

    /// The name in the order in which this language writes it.
    pub fn name(&self, language: &str) -> String {
        full_name(&self.given_name, &self.family_name, language)
    }
}

/// A person's name as lists and letters show it: family name first in Hungarian, Chinese, Japanese, Korean and Vietnamese.
pub fn full_name(given: &str, family: &str, language: &str) -> String {
    let family_first = ["hu", "zh", "ja", "ko", "vi"].iter().any(|first| language.split('-').next() == Some(first));
    let name = if family_first { format!("{family} {given}") } else { format!("{given} {family}") };
    name.trim().to_owned()
}

/// Checks an e-mail address as far as that can be done without sending anything: one `@`, something on both sides, no
/// white space or control characters, at most 254 bytes (RFC 5321).
pub fn check_email(field: &'static str, value: &str) -> Result<(), Broken> {
    let ok = value.len() <= 254
        && !value.chars().any(|c| c.is_whitespace() || c.is_control())
        && value.split_once('@').is_some_and(|(local, domain)| {
            !local.is_empty()
                && !domain.contains('@')
                && domain.contains('.')
                && !domain.starts_with('.')
                && !domain.ends_with('.')
        });
    if ok { Ok(()) } else { Err(Broken::new(field, "email")) }
}

/// The day of receipt must be a day that has come: nobody can have received a request tomorrow. A request from before the
/// GDPR applied (25 May 2018) is taken for a slip of the pen.
pub fn check_received(field: &'static str, received: NaiveDate, today: NaiveDate) -> Result<(), Broken> {
    if received > today {
        return Err(Broken::new(field, "in-the-future"));
    }
    match NaiveDate::from_ymd_opt(2018, 5, 25) {
        Some(first) if received < first => Err(Broken::new(field, "before-2018")),
        _ => Ok(()),
    }
}

/// `2026-0001`: the year of registration in the office's zone and a sequence of at least four digits, never used twice.
pub fn case_number(year: i32, sequence: i64) -> String {
    format!("{year}-{sequence:04}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_numbers_have_at_least_four_digits_and_grow_past_them() {
        assert_eq!(case_number(2026, 1), "2026-0001");
        assert_eq!(case_number(2026, 12345), "2026-12345");
    }

    #[test]
    fn an_address_needs_both_sides_and_no_white_space() {
        for good in ["a@b.hu", "kovács@pelda.hu", "x+y@sub.example.org"] {
            assert!(check_email("email", good).is_ok(), "{good}");
        }
        for bad in ["", "a", "a@b", "@b.hu", "a@.hu", "a@b.", "a b@c.hu", "a@b@c.hu", "a@b.hu\r\nBcc: x@y.hu"] {
            assert_eq!(check_email("email", bad), Err(Broken::new("email", "email")), "{bad:?}");
        }
    }

    #[test]
    fn a_request_cannot_have_come_tomorrow() {
        let day = |d| NaiveDate::from_ymd_opt(2026, 3, d).unwrap();
        assert!(check_received("received", day(2), day(2)).is_ok());
        assert_eq!(check_received("received", day(3), day(2)), Err(Broken::new("received", "in-the-future")));
    }

    #[test]
    fn every_outcome_offers_a_reason() {
        assert!(Outcome::ALL.iter().all(|o| !o.reasons().is_empty()));
    }
}
