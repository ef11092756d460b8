//! Requests on the wire.

use super::{clocks::ClockView, documents::DocumentView, subjects::SubjectRow, tasks::TaskView, trail::TimelineEntry};
use chrono::{DateTime, NaiveDate, Utc};
use model::request::{Channel, EventKind, Outcome, Person, Phase, RequesterType, Standing};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a list is sorted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RequestSort {
    /// Earliest due date first.
    #[default]
    Due,
    /// Latest receipt first.
    Received,
    /// Case number.
    Number,
    /// Requester's family name.
    Name,
}

/// One page of the queue.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ListRequestsRequest {
    /// Words that the number, the names or the e-mail begin with.
    #[ts(optional)]
    pub text: Option<String>,
    /// `open` (default), `closed`, `overdue`, `all`, or a phase.
    #[ts(optional)]
    pub state: Option<String>,
    /// Only this right.
    #[ts(optional)]
    pub right: Option<String>,
    /// Only this regime.
    #[ts(optional)]
    pub regime: Option<String>,
    /// Only requests of this officer; an empty string means nobody's.
    #[ts(optional)]
    pub owner: Option<String>,
    /// Due on this day or before.
    #[ts(optional)]
    pub due_by: Option<NaiveDate>,
    /// Sorted how.
    #[ts(optional, as = "Option<RequestSort>")]
    pub sort: RequestSort,
    /// The other way round.
    #[ts(optional, as = "Option<bool>")]
    pub reverse: bool,
    /// `next` of the page before.
    #[ts(optional)]
    pub after: Option<String>,
    /// Rows wanted, 1 to 200; 50 if not said.
    #[ts(optional)]
    pub limit: Option<u32>,
}

/// A page of the queue.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RequestPage {
    /// The rows.
    pub rows: Vec<RequestRow>,
    /// Hand this back as `after` for the next page.
    pub next: Option<String>,
    /// How many there are in all, counted only for the first page, and no further than 100,000.
    #[ts(type = "number | null")]
    pub total: Option<u64>,
}

/// A request in a list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RequestRow {
    /// Its id.
    #[ts(type = "number")]
    pub id: i64,
    /// `2026-0001`.
    pub number: String,
    /// The requester's name, in the order that their language writes it.
    pub requester: String,
    /// The subject's name where it is somebody else.
    pub subject: Option<String>,
    /// The rights asked for, as ids worded `right-<id>`.
    pub rights: Vec<String>,
    /// Where it stands.
    pub phase: Phase,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// The earliest date on which something is due.
    pub due: Option<NaiveDate>,
    /// Days from today to the due date; negative when late. None when closed, nothing is due, or the clock stands still.
    pub days_left: Option<i32>,
    /// The clock stands still until the requester answers: `due` is the earliest it can be.
    pub stands: bool,
    /// The officer in charge.
    pub owner: Option<String>,
    /// Regime id.
    pub regime: String,
    /// How it came.
    pub channel: Channel,
    /// Local date of receipt.
    pub received_on: NaiveDate,
    /// Only named officers may see it.
    pub confined: bool,
}

/// A request to be registered: the fields of the intake form.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RegisterRequestRequest {
    /// Who asks.
    pub requester: Person,
    /// What they are to the controller.
    pub requester_type: RequesterType,
    /// By what right they ask.
    #[serde(default = "RegisterRequestRequest::own")]
    #[ts(optional, as = "Option<Standing>")]
    pub standing: Standing,
    /// Whose data it is, where it is not the requester's own.
    #[serde(default)]
    #[ts(optional)]
    pub subject: Option<Person>,
    /// Country of residence, ISO 3166-1 alpha-2; may be empty.
    #[serde(default)]
    pub country: String,
    /// The rights asked for: `access`, `portability`, `rectification`, `erasure`, `restriction`, `objection`, `objection-marketing`,
    /// `withdrawal`, `do-not-sell`, `opt-out`, `limit`, `automated-decision`, `complaint`, `other`.
    pub rights: Vec<String>,
    /// What was asked, in the requester's words.
    #[serde(default)]
    pub description: String,
    /// How it came.
    pub channel: Channel,
    /// When it first reached the controller, in the office's local time: `2026-03-02` or `2026-03-02T14:05`.
    pub received: String,
    /// The language to write to the person in.
    #[serde(default)]
    #[ts(optional)]
    pub language: Option<String>,
    /// The regime; the office's if not said.
    #[serde(default)]
    #[ts(optional)]
    pub regime: Option<String>,
    /// Token of the original mail, kept as it came.
    #[serde(default)]
    #[ts(optional)]
    pub mail: Option<String>,
    /// What proves the agent's or representative's mandate, in words.
    #[serde(default)]
    pub mandate: String,
    /// The variant of the rule that the answer is given in, such as `simplified`; empty for the ordinary one.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub variant: String,
    /// Only these officers may see it, from the start.
    #[serde(default)]
    #[ts(optional)]
    pub confined: Option<ConfinedForm>,
}

/// Which officers may see a case, and why only they.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ConfinedForm {
    /// By id; whoever says it is among them in any case.
    pub officers: Vec<String>,
    /// Why.
    pub reason: String,
}

/// Who may see a case from now on.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ConfineRequestRequest {
    /// The request.
    #[ts(type = "number")]
    pub id: i64,
    /// The officers by id; none for everybody in the office.
    pub officers: Vec<String>,
    /// Why.
    pub reason: String,
}

/// An officer who may see a case that not everybody may.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NamedOfficer {
    /// Their id.
    pub id: String,
    /// Their name.
    pub name: String,
}

impl RegisterRequestRequest {
    fn own() -> Standing {
        Standing::Subject
    }
}

/// Corrections to what was registered. What is not said stays.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AmendRequestRequest {
    /// The request.
    #[ts(type = "number")]
    pub id: i64,
    /// Who asks.
    #[serde(default)]
    #[ts(optional)]
    pub requester: Option<Person>,
    /// The rights asked for.
    #[serde(default)]
    #[ts(optional)]
    pub rights: Option<Vec<String>>,
    /// When it first reached the controller.
    #[serde(default)]
    #[ts(optional)]
    pub received: Option<String>,
    /// The language to write in.
    #[serde(default)]
    #[ts(optional)]
    pub language: Option<String>,
    /// The officer in charge; an empty string gives it up.
    #[serde(default)]
    #[ts(optional)]
    pub owner: Option<String>,
    /// The variant of the rule that the answer is given in; an empty string is the ordinary one.
    #[serde(default)]
    #[ts(optional)]
    pub variant: Option<String>,
}

/// A dated fact, recorded as it happened.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordEventRequest {
    /// The request.
    #[ts(type = "number")]
    pub id: i64,
    /// What happened.
    pub event: EventKind,
    /// On which local date.
    pub on: NaiveDate,
    /// Reasons, as told to the requester. An extension without them is recorded and moves no date.
    #[serde(default)]
    pub reasons: String,
    /// Whether the question was put without undue delay; needed where `clock` of the request's page asks it.
    #[serde(default)]
    #[ts(optional)]
    pub prompt: Option<bool>,
    /// Whether there was a reasonable doubt, or the question was reasonably needed; needed where `clock` of the request's page asks it.
    #[serde(default)]
    #[ts(optional)]
    pub needed: Option<bool>,
    /// The new date that a notice of extension named, where the law gives no length.
    #[serde(default)]
    #[ts(optional)]
    pub until: Option<NaiveDate>,
}

/// Identity was established.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VerifyIdentityRequest {
    /// The request.
    #[ts(type = "number")]
    pub id: i64,
    /// One of the methods of the settings.
    pub method: String,
    /// What was seen or asked; no document numbers.
    #[serde(default)]
    pub note: String,
}

/// Ownership was established: the data are this person's.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ConfirmOwnershipRequest {
    /// The request.
    #[ts(type = "number")]
    pub id: i64,
    /// The subject on file. None makes a new subject from the claim.
    #[serde(default)]
    #[ts(optional, type = "number")]
    pub subject_id: Option<i64>,
    /// One of the methods of the settings.
    pub method: String,
    /// Why these data are this person's.
    #[serde(default)]
    pub note: String,
    /// What proves that the requester may ask for somebody else's data; needed unless they ask for their own.
    #[serde(default)]
    pub mandate: String,
}

/// A confirmation was a mistake.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TakeBackConfirmationRequest {
    /// The request.
    #[ts(type = "number")]
    pub id: i64,
    /// `identity` (takes back ownership too) or `ownership`.
    pub which: String,
    /// Why.
    pub reason: String,
}

/// The request is finished.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CompleteRequestRequest {
    /// The request.
    #[ts(type = "number")]
    pub id: i64,
    /// How it ended.
    pub outcome: Outcome,
    /// One of the outcome's reasons.
    pub reason: String,
    /// In words.
    #[serde(default)]
    pub note: String,
}

/// Answers to the items of the right's checklist.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerChecklistRequest {
    /// The request.
    #[ts(type = "number")]
    pub id: i64,
    /// Item id.
    pub item: String,
    /// The text for the report; empty together with an empty reason takes the answer back.
    #[serde(default)]
    pub answer: String,
    /// Why the item is left out, where it is.
    #[serde(default)]
    pub reason: String,
}

/// A confirmation that was made.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConfirmationView {
    /// The method's id.
    pub method: String,
    /// The method's name in the screen's language.
    pub method_name: String,
    /// The officer's note.
    pub note: String,
    /// When.
    pub at: DateTime<Utc>,
    /// By which officer.
    pub by: String,
}

/// A due date and its argument.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeadlineView {
    /// The right it belongs to.
    pub right: String,
    /// The last day, until midnight in the office's zone.
    pub due: NaiveDate,
    /// Days from today; negative when late.
    pub days_left: i32,
    /// One sentence a step, in the screen's language.
    pub steps: Vec<String>,
    /// The requester has to answer first: the date is the earliest it can be, and nothing is late.
    pub stands: bool,
    /// Those of them that say of something that was recorded why it does not move the date.
    pub remarks: Vec<String>,
    /// The later date that today's law and calendar would give, while the officer has not answered.
    pub later: Option<NaiveDate>,
    /// The rule's id.
    pub rule: String,
    /// Its version.
    pub rule_version: String,
    /// Where the rule stands.
    pub source: String,
    /// The calendar that was used.
    pub calendar: Option<String>,
    /// Its data version.
    pub calendar_version: Option<String>,
    /// The rule was not read in its primary text: check it locally.
    pub check_locally: bool,
}

/// An item that the answer must contain.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChecklistItemView {
    /// Item id.
    pub item: String,
    /// The article.
    pub article: String,
    /// What is asked, in the screen's language.
    pub text: String,
    /// The text that will stand in the report: the officer's, or what the registers say.
    pub answer: String,
    /// Why it is left out.
    pub reason: String,
    /// `registers` (compiled), `officer` (typed), `left-out`, or `open`.
    pub from: String,
}

/// Whether a gate is open.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GateView {
    /// `confirm-ownership`, `release`, `erase`, `rectify`, `complete`.
    pub gate: String,
    /// Whether it may be done now.
    pub open: bool,
    /// Why not, worded `not-now-<reason>`.
    pub reason: Option<String>,
}

/// The mail that a request came in.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeptMailView {
    /// Who it says it is from.
    pub from: String,
    /// Its subject line.
    pub subject: String,
    /// Its text.
    pub text: String,
    /// Names of its attachments.
    pub attachments: Vec<String>,
    /// Hash of the mail as it came.
    pub sha256: String,
    /// Bytes.
    #[ts(type = "number")]
    pub size: u64,
}

/// A request's page.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RequestView {
    /// What lists show.
    pub row: RequestRow,
    /// The claim as it was made.
    pub requester: Person,
    /// What they are to the controller.
    pub requester_type: RequesterType,
    /// By what right they ask.
    pub standing: Standing,
    /// What proves it.
    pub mandate: String,
    /// Whose data it is, as claimed.
    pub subject_claim: Option<Person>,
    /// The subject on file, linked when ownership was confirmed.
    pub subject: Option<SubjectRow>,
    /// Subjects on file that the claim may mean, best first; empty once ownership is confirmed.
    pub candidates: Vec<SubjectRow>,
    /// Country of residence.
    pub country: String,
    /// What was asked.
    pub description: String,
    /// When it reached the controller, in the office's local time.
    pub received: String,
    /// Who may see it, where not everybody in the office may.
    pub named: Vec<NamedOfficer>,
    /// When it was registered.
    pub registered_at: DateTime<Utc>,
    /// The language to write in.
    pub language: String,
    /// The language that letters are written in: that one, or another where the product does not speak it.
    pub letter_language: String,
    /// One clock a right, earliest first.
    pub deadlines: Vec<DeadlineView>,
    /// The day until which the requester can be told of an extension.
    pub extendable_until: Option<NaiveDate>,
    /// What can be recorded that stops, restarts or prolongs the clocks, and what it would do.
    pub clock: ClockView,
    /// The variant of the rule that the answer is given in; empty for the ordinary one.
    pub variant: String,
    /// Identity, once confirmed.
    pub identity: Option<ConfirmationView>,
    /// Ownership, once confirmed.
    pub ownership: Option<ConfirmationView>,
    /// The officer decided that no source needs to be asked.
    pub no_sources: bool,
    /// One per data source.
    pub tasks: Vec<TaskView>,
    /// What the answer must contain.
    pub checklist: Vec<ChecklistItemView>,
    /// Letters and reports.
    pub documents: Vec<DocumentView>,
    /// Which gates are open.
    pub gates: Vec<GateView>,
    /// The next lawful step: `verify-identity`, `confirm-ownership`, `choose-sources`, `collect`, `answer-checklist`, `compose-report`,
    /// `export-report`, `record-dispatch`, `complete` or `nothing`.
    pub next: String,
    /// Structured closing reason.
    pub closing_reason: Option<String>,
    /// When it was closed.
    pub closed_at: Option<DateTime<Utc>>,
    /// The mail it came in.
    pub mail: Option<KeptMailView>,
    /// Other requests of the same person or address.
    pub related: Vec<RequestRow>,
    /// Everything that happened, newest first.
    pub timeline: Vec<TimelineEntry>,
}

/// A mail that was opened or dropped.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReadMailRequest {
    /// The file's token. It stays good for registering.
    pub file: String,
}

/// What a mail says, and what it proposes. Nothing is stored yet.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MailView {
    /// Sender's name.
    pub from_name: String,
    /// Sender's address.
    pub from_address: String,
    /// Where answers should go, if it differs.
    pub reply_to: Option<String>,
    /// Subject line.
    pub subject: String,
    /// The text, as plain text.
    pub text: String,
    /// Attachments: name, kind, bytes.
    pub attachments: Vec<MailAttachmentView>,
    /// When the topmost `Received` line says it came, in the office's local time (`2026-03-02T14:05`).
    pub received: Option<String>,
    /// When the sender's `Date` says it was written, in the office's local time.
    pub dated: Option<String>,
    /// The two are more than an hour apart.
    pub dates_disagree: bool,
    /// Message ids of red flags, worded `flag-<id>`.
    pub flags: Vec<String>,
    /// Remote addresses that the mail would have loaded; nothing was.
    pub remote: Vec<String>,
    /// Hash of the file.
    pub sha256: String,
    /// Bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// What the form is filled with.
    pub proposal: ProposalView,
    /// Requests from the same address.
    pub related: Vec<RequestRow>,
}

/// One attachment of a mail.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MailAttachmentView {
    /// Its name, made safe.
    pub name: String,
    /// Its type by content.
    pub mime: String,
    /// Bytes.
    #[ts(type = "number")]
    pub size: u64,
}

/// What the words of a mail propose; the officer confirms.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposalView {
    /// Who asks.
    pub requester: Person,
    /// The rights, likeliest first.
    pub rights: Vec<ProposedRight>,
    /// The language of the text.
    pub language: Option<String>,
    /// ISO country.
    pub country: Option<String>,
    /// Words of an agent or lawyer were found.
    pub agent: bool,
}

/// A right that the words point to.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposedRight {
    /// The right.
    pub right: String,
    /// The words that say so.
    pub words: Vec<String>,
}
