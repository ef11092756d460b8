//! Subjects, organisations and legal bases on the wire.

use super::requests::RequestRow;
use super::trail::TimelineEntry;
use model::subject::{Fact, Identifier, LegalBasis};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A page of a register, found by the words that a name or identifier begins with.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ListRequest {
    /// Words.
    #[ts(optional)]
    pub text: Option<String>,
    /// `next` of the page before.
    #[ts(optional)]
    pub after: Option<String>,
    /// Rows wanted, 1 to 200; 50 if not said.
    #[ts(optional)]
    pub limit: Option<u32>,
}

/// A subject's particulars.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SubjectForm {
    /// First name.
    #[serde(default)]
    pub given_name: String,
    /// Last name.
    #[serde(default)]
    pub family_name: String,
    /// E-mails, telephones, customer numbers.
    #[serde(default)]
    pub identifiers: Vec<Identifier>,
    /// Postal address.
    #[serde(default)]
    pub address: String,
    /// The language to write in; empty if not known.
    #[serde(default)]
    pub language: String,
    /// ISO country; may be empty.
    #[serde(default)]
    pub country: String,
    /// The organisation the person belongs to.
    #[serde(default)]
    #[ts(optional, type = "number")]
    pub organisation_id: Option<i64>,
    /// The person's role there.
    #[serde(default)]
    pub role: String,
    /// Whatever else is registered.
    #[serde(default)]
    pub facts: Vec<Fact>,
}

/// New particulars of a subject.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditSubjectRequest {
    /// The subject.
    #[ts(type = "number")]
    pub id: i64,
    /// All particulars.
    pub subject: SubjectForm,
}

/// A subject in a list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SubjectRow {
    /// Its id.
    #[ts(type = "number")]
    pub id: i64,
    /// The name, in the order that the person's language writes it.
    pub name: String,
    /// First e-mail address, if any.
    pub email: String,
    /// First customer number, if any.
    pub customer: String,
    /// The organisation's name.
    pub organisation: String,
    /// ISO country.
    pub country: String,
    /// What made this subject a candidate: `email`, `phone`, `customer`, `name`; empty in a plain list.
    pub matched: Vec<String>,
}

/// A page of subjects.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SubjectPage {
    /// The rows.
    pub rows: Vec<SubjectRow>,
    /// Hand back as `after`.
    pub next: Option<String>,
}

/// A subject's page.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SubjectView {
    /// Its id.
    #[ts(type = "number")]
    pub id: i64,
    /// The name as lists show it.
    pub name: String,
    /// All particulars.
    pub subject: SubjectForm,
    /// The organisation, if any.
    pub organisation: Option<OrganisationView>,
    /// Legal bases.
    pub bases: Vec<BasisView>,
    /// The person's requests, newest first.
    pub requests: Vec<RequestRow>,
    /// How many more there are that this officer may not see; none where the office does not say so.
    pub hidden_requests: Option<u32>,
    /// What happened.
    pub timeline: Vec<TimelineEntry>,
}

/// One legal basis of a subject.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BasisView {
    /// Its id.
    #[ts(type = "number")]
    pub id: i64,
    /// What it says.
    pub basis: LegalBasis,
    /// In force today.
    pub current: bool,
}

/// Record a legal basis.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordLegalBasisRequest {
    /// The subject.
    #[ts(type = "number")]
    pub subject: i64,
    /// The basis.
    pub basis: LegalBasis,
}

/// A legal basis ends.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EndLegalBasisRequest {
    /// The legal basis.
    #[ts(type = "number")]
    pub id: i64,
    /// Last day.
    pub on: chrono::NaiveDate,
}

/// An organisation's particulars.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OrganisationForm {
    /// Its name.
    pub name: String,
    /// Registration or tax number.
    #[serde(default)]
    pub registration: String,
    /// Postal address.
    #[serde(default)]
    pub address: String,
    /// General e-mail.
    #[serde(default)]
    pub email: String,
    /// Whatever else is registered.
    #[serde(default)]
    pub facts: Vec<Fact>,
}

/// New particulars of an organisation.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditOrganisationRequest {
    /// The organisation.
    #[ts(type = "number")]
    pub id: i64,
    /// All particulars.
    pub organisation: OrganisationForm,
}

/// An organisation.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationView {
    /// Its id.
    #[ts(type = "number")]
    pub id: i64,
    /// Its particulars.
    pub organisation: OrganisationForm,
    /// How many subjects belong to it.
    #[ts(type = "number")]
    pub subjects: u64,
}

/// A page of organisations.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationPage {
    /// The rows.
    pub rows: Vec<OrganisationView>,
    /// Hand back as `after`.
    pub next: Option<String>,
}

/// Subjects that a claim may mean.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SuggestSubjectsRequest {
    /// The request whose claim it is.
    #[ts(type = "number")]
    pub request: i64,
}

/// Subjects that a claim may mean, best first.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SuggestionsView {
    /// At most ten.
    pub rows: Vec<SubjectRow>,
}
