//! The facts that each kind of template is given: what may stand between double braces. `assets/templates/README.md` says the same for
//! people, and a test holds the two together.

use FieldKind::{Blocks, Choice, Flag, Lines, List, Number, Text};
use model::template::TemplateKind;

/// What a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// One line; may be empty where it says so.
    Text,
    /// Several lines or paragraphs.
    Lines,
    /// Yes or no, for `if`.
    Flag,
    /// A whole number; written with the language's grouping.
    Number,
    /// For `for`; its items' fields stand below it.
    List,
    /// One of these words, for `if`.
    Choice(&'static [&'static str]),
    /// Put in as it is, in a paragraph of its own: a table, a place to sign.
    Blocks,
}

/// A fact. Its meaning is worded as `placeholder-<path>`, with `-` for `.` and `_`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its path, such as `request.number`; for what stands in the items of a list, the list's path and the name.
    pub path: &'static str,
    /// What it is.
    pub kind: FieldKind,
}

const fn field(path: &'static str, kind: FieldKind) -> Field {
    Field { path, kind }
}

/// Whom a letter comes from and what every letter has.
const EVERY: &[Field] = &[
    field("office.name", Text),
    field("office.address", Lines),
    field("office.address_line", Text),
    field("office.dpo_name", Text),
    field("office.dpo_email", Text),
    field("office.dpo_phone", Text),
    field("office.authority", Text),
    field("letter.date", Text),
    field("page_break", Blocks),
];

/// What every letter to somebody has.
const TO_SOMEBODY: &[Field] = &[
    field("recipient.name", Text),
    field("recipient.address", Lines),
    field("letter.text", Lines),
    field("signature", Blocks),
];

/// The law that the letter is written under. The provisions are `law.cite.<topic>`, empty where the law is not cited.
const LAW: &[Field] =
    &[field("law.family", Choice(&["gdpr", "uk", "lgpd", "ccpa", "us", "other"])), field("law.name", Text)];

/// The request that the letter is about.
const REQUEST: &[Field] = &[
    field("request.number", Text),
    field("request.received", Text),
    field("request.rights", Text),
    field("request.right_ids", List),
    field("request.due", Text),
    field("request.due_cited", Flag),
    field("request.counted", List),
    field("request.counted.right", Text),
    field("request.counted.steps", Text),
    field("request.on_behalf_of", Text),
];

const REPORT: &[Field] = &[
    field("report.nothing_found", Flag),
    field("report.sources_asked", Text),
    field("report.answers", List),
    field("report.answers.question", Text),
    field("report.answers.article", Text),
    field("report.answers.lines", List),
    field("report.answers.first", Flag),
    field("report.processing", Blocks),
    field("report.sources", List),
    field("report.sources.name", Text),
    field("report.sources.state", Choice(&["answered", "nothing-found", "exception", "open"])),
    field("report.sources.note", Lines),
    field("report.sources.data", Blocks),
    field("report.sources.files", List),
    field("report.sources.files.name", Text),
    field("report.sources.files.size", Text),
    field("report.sources.files.sha256", Text),
    field("report.earlier", List),
    field("report.earlier.number", Text),
    field("report.earlier.received", Text),
    field("report.earlier.rights", Text),
    field("report.earlier.outcome", Text),
    field("report.rights", Lines),
    field("report.complaint", Lines),
    field("subject.facts", List),
    field("subject.facts.name", Text),
    field("subject.facts.value", Lines),
    field("subject.bases", List),
    field("subject.bases.purpose", Text),
    field("subject.bases.basis", Text),
    field("subject.bases.from", Text),
    field("subject.bases.to", Text),
    field("subject.bases.evidence", Text),
    field("organisation.name", Text),
    field("organisation.facts", List),
    field("organisation.facts.name", Text),
    field("organisation.facts.value", Lines),
];

const PORTABILITY: &[Field] = &[
    field("portability.files", List),
    field("portability.files.name", Text),
    field("portability.files.format", Text),
    field("portability.files.size", Text),
    field("portability.protected", Flag),
];

const RECTIFICATION: &[Field] = &[
    field("rectification.changes", List),
    field("rectification.changes.field", Text),
    field("rectification.changes.old", Text),
    field("rectification.changes.new", Text),
];

const ERASURE: &[Field] = &[
    field("erasure.kept", List),
    field("erasure.kept.what", Text),
    field("erasure.kept.why", Text),
    field("erasure.kept.until", Text),
];

const OBJECTION: &[Field] = &[field("objection.marketing", Flag)];

const EXTENSION: &[Field] = &[
    field("extension.until", Text),
    field("extension.counted", List),
    field("extension.counted.right", Text),
    field("extension.counted.steps", Text),
];

const REFUSAL: &[Field] = &[field(
    "refusal.ground",
    Choice(&[
        "manifestly-unfounded",
        "excessive",
        "identity-not-shown",
        "third-party-rights",
        "legal-obligation",
        "not-the-controller",
        "no-data-held",
        "not-applicable",
    ]),
)];

const COMPLETION: &[Field] = &[
    field("completion.outcome", Choice(&["fully", "partly", "nothing-found"])),
    field("completion.reason", Text),
    field("completion.report_sent", Text),
];

const NOTICE: &[Field] = &[
    field("notice.measure", Choice(&["rectification", "erasure", "restriction"])),
    field("notice.decided", Text),
    field("notice.person", Text),
    field("notice.identifiers", List),
    field("notice.identifiers.name", Text),
    field("notice.identifiers.value", Text),
    field("notice.details", Lines),
];

/// What is told of a breach to anybody.
const BREACH: &[Field] = &[
    field("breach.number", Text),
    field("breach.occurred", Text),
    field("breach.aware", Text),
    field("breach.confidentiality", Flag),
    field("breach.integrity", Flag),
    field("breach.availability", Flag),
    field("breach.description", Lines),
    field("breach.data", Lines),
    field("breach.consequences", Lines),
    field("breach.measures", Lines),
];

const BREACH_TO_AUTHORITY: &[Field] = &[
    field("breach.phase", Choice(&["initial", "supplement", "final"])),
    field("breach.reference", Text),
    field("breach.detected", Text),
    field("breach.cause", Lines),
    field("breach.people", Text),
    field("breach.people_count", Text),
    field("breach.records_count", Text),
    field("breach.told_people", Choice(&["told", "will-be-told", "not-told"])),
    field("breach.told_people_on", Text),
    field("breach.told_people_reason", Lines),
    field("breach.late_reasons", Lines),
    field("breach.outstanding", Lines),
    field("breach.cross_border", Lines),
];

const BREACH_TO_PEOPLE: &[Field] = &[field("breach.advice", Lines)];

const CONSENT: &[Field] = &[
    field("consent.number", Text),
    field("consent.given", Text),
    field("consent.how", Text),
    field("consent.text_version", Text),
    field("consent.text", Lines),
    field("consent.purposes", List),
    field("consent.purposes.purpose", Text),
    field("consent.purposes.data", Text),
    field("consent.purposes.recipients", Text),
    field("consent.purposes.until", Text),
    field("consent.withdrawal", Lines),
];

const REGISTER: &[Field] = &[
    field("register.name", Text),
    field("register.as_of", Text),
    field("register.period", Text),
    field("register.count", Number),
    field("register.table", Blocks),
    field("register.note", Lines),
];

const RECOVERY: &[Field] = &[field("recovery.code", Blocks), field("recovery.qr", Blocks)];

/// The fields of a kind, group by group, in the order in which they are offered. The provisions of the law come beside them.
#[must_use]
pub fn fields(kind: TemplateKind) -> Vec<Field> {
    use TemplateKind as K;
    let own: &[&[Field]] = match kind {
        K::Acknowledgement | K::IdentityRequest | K::ClarificationRequest | K::NotIdentified => &[],
        K::RestrictionSet | K::RestrictionLifted => &[],
        K::Extension => &[EXTENSION],
        K::AccessReport => &[REPORT],
        K::PortabilityCover => &[PORTABILITY],
        K::RectificationDone => &[RECTIFICATION],
        K::ErasureDone => &[ERASURE],
        K::ObjectionHonoured => &[OBJECTION],
        K::Refusal => &[REFUSAL],
        K::Completion => &[COMPLETION],
        K::RecipientNotice => &[NOTICE],
        K::AuthorityNotice => &[BREACH, BREACH_TO_AUTHORITY],
        K::PeopleNotice => &[BREACH, BREACH_TO_PEOPLE],
        K::ConsentReceipt => &[CONSENT],
        K::RegisterExtract => &[REGISTER],
        K::RecoverySheet => &[RECOVERY],
    };
    let shared: &[&[Field]] = match kind {
        K::RecoverySheet => &[EVERY],
        K::RegisterExtract => &[EVERY, LAW],
        K::AuthorityNotice | K::PeopleNotice | K::ConsentReceipt => &[TO_SOMEBODY, EVERY, LAW],
        _ => &[REQUEST, TO_SOMEBODY, EVERY, LAW],
    };
    own.iter().chain(shared).flat_map(|group| group.iter().copied()).collect()
}

/// Whether a kind's letters can cite provisions.
#[must_use]
pub fn cites(kind: TemplateKind) -> bool {
    kind != TemplateKind::RecoverySheet
}

/// The name of a provision's fact in a template: `restriction-lifted` is `law.cite.restriction_lifted`.
#[must_use]
pub fn cite_name(topic: &str) -> String {
    topic.replace('-', "_")
}

/// Whether a kind has a fact of this path, or facts below it.
#[must_use]
pub fn knows(kind: TemplateKind, path: &str) -> bool {
    if let Some(topic) = path.strip_prefix("law.cite.") {
        return cites(kind) && law::citation_topics().iter().any(|known| cite_name(known) == topic);
    }
    let below = format!("{path}.");
    fields(kind).iter().any(|field| field.path == path || field.path.starts_with(&below))
}

/// Whether somebody outside gets the letter when it is about a request, so that it takes the officer's own words.
#[must_use]
pub fn about_a_request(kind: TemplateKind) -> bool {
    fields(kind).iter().any(|field| field.path == "request.number")
}

/// Whether a letter says nothing without the officer's own words: reasons, a question, what would help. A refusal depends on its ground.
#[must_use]
pub fn needs_words(kind: TemplateKind) -> bool {
    matches!(
        kind,
        TemplateKind::ClarificationRequest
            | TemplateKind::Extension
            | TemplateKind::RestrictionLifted
            | TemplateKind::NotIdentified
    )
}
