//! What `data.json` holds: the answer as data, version 2 of its schema. The report carries it inside itself; the package's tables, its page and
//! its attachments are made from it, so that none of them can say what another does not.
//!
//! What must stay true: a change of meaning or of shape gets a new [`VERSION`] and a new schema beside the old one
//! (`assets/schemas`, `docs/format-package.md`).

use chrono::{DateTime, NaiveDate, Utc};
use model::office::Office;
use model::subject::{Fact, Identifier};
use serde::{Deserialize, Serialize};

/// The name of this kind of file.
pub const SCHEMA: &str = "tutela-package-data";
/// The version that is written. Reports that carry version 1 are still handed out, as they were made.
pub const VERSION: u32 = 2;
const JSON_SCHEMA_1: &str = include_str!("../../../../../assets/schemas/package-data-1.schema.json");
const JSON_SCHEMA_2: &str = include_str!("../../../../../assets/schemas/package-data-2.schema.json");

/// The answer as data.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Data {
    /// [`SCHEMA`].
    pub schema: String,
    /// [`VERSION`], or 1.
    pub version: u32,
    /// `everything`, or `portability` where data were left out that the right does not cover.
    pub scope: Scope,
    /// When the report was made.
    pub made_at: DateTime<Utc>,
    /// Fingerprint of the facts that it was compiled from; its beginning stands at the foot of the report's pages.
    pub fingerprint: String,
    /// The language of whatever is worded.
    pub language: String,
    /// The request that is answered.
    pub case: Case,
    /// By when the request is to be answered and how each date was counted, earliest first. None in version 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadlines: Option<Vec<Deadline>>,
    /// Who answers.
    pub controller: Controller,
    /// Who is answered.
    pub recipient: Recipient,
    /// What is registered about the person; none where nobody is on file.
    pub person: Option<Person>,
    /// The organisation that the person belongs to.
    pub organisation: Option<Organisation>,
    /// The legal bases on which the person's data are processed.
    pub legal_bases: Vec<LegalBasis>,
    /// What each source holds and why.
    pub processing: Vec<Processing>,
    /// The answers to what the law wants told (Art 15(1) and (2) GDPR).
    pub information: Vec<Information>,
    /// The data, source by source.
    pub sources: Vec<Source>,
    /// The person's other requests.
    pub former_requests: Vec<FormerRequest>,
}

/// How much of the answer is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// All that the report says.
    Everything,
    /// What the right to portability covers.
    Portability,
}

/// The request that is answered.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Case {
    /// Its number.
    pub number: String,
    /// The local date on which it was received.
    pub received_on: NaiveDate,
    /// The regime's id.
    pub regime: String,
    /// Ids of the rights asked for.
    pub rights: Vec<String>,
}

/// A due date and how it was counted, as it stood when the report was made.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Deadline {
    /// The right's id.
    pub right: String,
    /// The last day, until its end in the office's zone.
    pub due: NaiveDate,
    /// The clock stood still until the requester would answer: the date is the earliest it could be.
    pub waiting: bool,
    /// One sentence a step.
    pub steps: Vec<String>,
    /// Where the rule stands; empty where it was not read at its source.
    pub source: String,
    /// The rule's id.
    pub rule: String,
    /// Its version.
    pub rule_version: String,
    /// The place whose holidays count.
    pub calendar: Option<String>,
    /// The version of its holidays.
    pub calendar_version: Option<String>,
}

/// Who answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Controller {
    /// Name.
    pub name: String,
    /// Postal address.
    pub address: String,
    /// The data protection officer.
    pub contact: Contact,
    /// The supervisory authority.
    pub authority: String,
}

/// A person to turn to.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Contact {
    /// Name.
    pub name: String,
    /// E-mail.
    pub email: String,
    /// Telephone; may be empty.
    pub phone: String,
}

impl From<&Office> for Controller {
    fn from(office: &Office) -> Controller {
        Controller {
            name: office.name.clone(),
            address: office.address.clone(),
            contact: Contact {
                name: office.dpo_name.clone(),
                email: office.dpo_email.clone(),
                phone: office.dpo_phone.clone(),
            },
            authority: office.authority.clone(),
        }
    }
}

/// Who is answered.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Recipient {
    /// Name.
    pub name: String,
    /// By what right they ask: `self`, `parent`, …
    pub standing: String,
    /// Whose data they ask for, where it is not they.
    pub on_behalf_of: Option<String>,
}

/// What is registered about the person.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Person {
    /// The name as it is written in the person's language.
    pub name: String,
    /// First name.
    pub given_name: String,
    /// Last name.
    pub family_name: String,
    /// E-mails, telephones, customer numbers.
    pub identifiers: Vec<Identifier>,
    /// Postal address.
    pub address: String,
    /// Language tag.
    pub language: String,
    /// ISO country.
    pub country: String,
    /// Role at the organisation.
    pub role: String,
    /// Whatever else is registered.
    pub facts: Vec<Fact>,
}

/// The organisation that the person belongs to.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Organisation {
    /// Name.
    pub name: String,
    /// Registration or tax number.
    pub registration: String,
    /// Postal address.
    pub address: String,
    /// E-mail.
    pub email: String,
    /// Whatever else is registered.
    pub facts: Vec<Fact>,
}

/// Why data are processed.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LegalBasis {
    /// What for.
    pub purpose: String,
    /// The basis' id: `gdpr-6-1-b`.
    pub basis: String,
    /// The basis in words.
    pub basis_text: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: Option<NaiveDate>,
    /// What proves it.
    pub evidence: String,
}

/// What a source holds of one category, and why.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Processing {
    /// The source's name.
    pub source: String,
    /// The category of data.
    pub category: String,
    /// What for.
    pub purposes: String,
    /// Who else gets them.
    pub recipients: String,
    /// How long they are kept.
    pub retention: String,
    /// Where they come from.
    pub origin: String,
    /// Third country and safeguards.
    pub transfers: String,
    /// Ids of the person's legal bases that are registered for one of these purposes.
    pub legal_bases: Vec<String>,
}

/// An answer to something that the law wants told.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Information {
    /// The item's id.
    pub item: String,
    /// Where the law asks for it.
    pub article: String,
    /// What is asked.
    pub question: String,
    /// The answer.
    pub answer: String,
}

/// A source that was asked, and what it holds.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Source {
    /// Its name.
    pub name: String,
    /// `answered`, `nothing-found`, `exception` (or `open`, `sent` in a report that was made too early to leave).
    pub state: String,
    /// Why it could not be searched; empty unless the state is `exception`.
    pub reason: String,
    /// Tables.
    pub tables: Vec<Table>,
    /// Texts.
    pub texts: Vec<Text>,
    /// Files, which lie beside `data.json`.
    pub files: Vec<File>,
    /// Texts and files that are withheld. None in version 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withheld: Option<Vec<Withheld>>,
}

/// A text or a file that a source sent and that is withheld: neither its name nor its hash, which may tell what is withheld.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Withheld {
    /// `text` or `file`.
    pub kind: String,
    /// Type by content.
    pub media_type: String,
    /// The ground's id.
    pub ground: String,
    /// The ground in words.
    pub ground_text: String,
}

/// A table that a source sent: the columns that belong to the answer, every row of them.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Table {
    /// As its owner named it.
    pub name: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// A cell a column, as text.
    pub rows: Vec<Vec<String>>,
}

/// A column.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Column {
    /// Its name in the source.
    pub name: String,
    /// The category of data that it holds; empty where nobody has said.
    pub category: String,
    /// The CSV file that it stands in too.
    pub file: String,
}

/// A text that a source sent.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Text {
    /// `text-001`, …
    pub id: String,
    /// Its heading.
    pub name: String,
    /// The text.
    pub text: String,
}

/// A file that a source sent.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct File {
    /// Its name in the package, which says nothing about anybody.
    pub file: String,
    /// As its owner named it.
    pub name: String,
    /// Type by content.
    pub media_type: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256, hex.
    pub sha256: String,
}

/// Another request of the person.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FormerRequest {
    /// Its number.
    pub number: String,
    /// The local date on which it was received.
    pub received_on: NaiveDate,
    /// Ids of the rights asked for.
    pub rights: Vec<String>,
    /// How it ended; none while it is open.
    pub outcome: Option<String>,
}

impl Data {
    /// The file `data.json`, set out so that a person can read it too.
    pub fn to_json(&self) -> Vec<u8> {
        super::layout::json(self)
    }

    /// Reads `data.json`; nothing where it is none of a version that is known.
    pub fn from_json(bytes: &[u8]) -> Option<Data> {
        let data: Data = serde_json::from_slice(bytes).ok()?;
        (data.schema == SCHEMA && data.is_whole()).then_some(data)
    }

    /// Whether it has what its version has.
    fn is_whole(&self) -> bool {
        match self.version {
            1 => self.deadlines.is_none() && self.sources.iter().all(|source| source.withheld.is_none()),
            VERSION => self.deadlines.is_some() && self.sources.iter().all(|source| source.withheld.is_some()),
            _ => false,
        }
    }

    /// Its JSON Schema, which goes with every package.
    pub fn json_schema(&self) -> &'static str {
        if self.version == 1 { JSON_SCHEMA_1 } else { JSON_SCHEMA_2 }
    }

    /// The language of whatever is worded.
    pub fn words(&self) -> words::Language {
        words::Language::parse(&self.language).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::package::sample::answer;

    fn is_valid(data: &Data) -> bool {
        let (mut schemas, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
        compiler.add_resource("urn:schema", serde_json::from_str(data.json_schema()).unwrap()).unwrap();
        let index = compiler.compile("urn:schema", &mut schemas).unwrap();
        schemas.validate(&serde_json::from_slice(&data.to_json()).unwrap(), index).is_ok()
    }

    #[test]
    fn a_report_of_an_earlier_version_is_read_and_goes_out_under_its_own_schema() {
        let first = || {
            let mut data = Data { version: 1, deadlines: None, ..answer("hu") };
            data.sources.iter_mut().for_each(|source| source.withheld = None);
            data
        };
        for data in [answer("hu"), first()] {
            assert!(is_valid(&data), "{}", data.version);
            assert!(Data::from_json(&data.to_json()).unwrap() == data, "{}", data.version);
        }
        assert!(!String::from_utf8(first().to_json()).unwrap().contains("deadlines"));
        assert!(!String::from_utf8(first().to_json()).unwrap().contains("withheld"));
        for other in [
            Data { version: 3, ..answer("hu") },
            Data { version: 1, ..answer("hu") },
            Data { deadlines: None, ..answer("hu") },
        ] {
            assert!(Data::from_json(&other.to_json()).is_none(), "what its version does not have is in none of it");
        }
    }
}
