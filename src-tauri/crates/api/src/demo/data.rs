//! The word lists of `assets/demo`, read once.

use crate::Error;
use model::office::Office;
use model::source::{Category, Owner};
use serde::Deserialize;
use vault::registers::sources::Source;

const PEOPLE: &str = include_str!("../../../../../assets/demo/people.toml");
const OFFICE: &str = include_str!("../../../../../assets/demo/office.toml");

/// Everything the made-up office is made of.
pub(super) struct Data {
    pub(super) groups: Vec<(u64, Group)>,
    pub(super) office: OfficeData,
}

/// People of one language and country.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Group {
    pub(super) language: String,
    pub(super) country: String,
    pub(super) regime: String,
    share: u64,
    pub(super) domain: String,
    pub(super) phone: String,
    pub(super) women: Vec<String>,
    pub(super) men: Vec<String>,
    pub(super) family: Vec<String>,
    #[serde(default)]
    pub(super) family_women: Vec<String>,
    pub(super) towns: Vec<String>,
    pub(super) street: String,
    /// Access, erasure, correction, anything else.
    pub(super) texts: [String; 4],
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct People {
    groups: Vec<Group>,
}

/// The office, its sources and what surrounds it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OfficeData {
    pub(super) label: String,
    pub(super) officer: String,
    pub(super) questions: Vec<String>,
    pub(super) mandates: Vec<String>,
    pub(super) notes: Vec<String>,
    office: Profile,
    pub(super) purposes: Vec<Purpose>,
    sources: Vec<SourceData>,
    pub(super) organisations: Organisations,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Profile {
    name: String,
    address: String,
    dpo_name: String,
    dpo_email: String,
    dpo_phone: String,
    authority: String,
    regime: String,
    calendar: String,
    zone: String,
    language: String,
}

/// Why data are processed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Purpose {
    pub(super) purpose: String,
    pub(super) basis: String,
    pub(super) evidence: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceData {
    name: String,
    description: String,
    /// `Name <address>`.
    owners: Vec<String>,
    categories: Vec<Category>,
}

/// What names of organisations are put together from.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Organisations {
    pub(super) stems: Vec<String>,
    pub(super) trades: Vec<String>,
    pub(super) forms: Vec<String>,
    pub(super) towns: Vec<String>,
}

impl Data {
    /// Reads the lists.
    ///
    /// # Errors
    /// `Internal` when a list that was built in is malformed.
    pub(super) fn load() -> Result<Self, Error> {
        let people: People = toml::from_str(PEOPLE).map_err(|_| Error::internal("demo-people"))?;
        let office = toml::from_str(OFFICE).map_err(|_| Error::internal("demo-office"))?;
        Ok(Self { groups: people.groups.into_iter().map(|group| (group.share, group)).collect(), office })
    }

    /// The office's particulars.
    pub(super) fn profile(self) -> Office {
        let p = self.office.office;
        Office {
            name: p.name,
            address: p.address,
            dpo_name: p.dpo_name,
            dpo_email: p.dpo_email,
            dpo_phone: p.dpo_phone,
            authority: p.authority,
            regime: p.regime,
            calendar: p.calendar,
            zone: p.zone,
            language: p.language,
            closing_days: Vec::new(),
            small_agent: false,
        }
    }

    /// The data sources.
    pub(super) fn sources(&self) -> impl Iterator<Item = Source> {
        self.office.sources.iter().map(|source| Source {
            id: 0,
            name: source.name.clone(),
            description: source.description.clone(),
            owners: source.owners.iter().map(|owner| parse_owner(owner)).collect(),
            categories: source.categories.clone(),
            retired: false,
        })
    }
}

fn parse_owner(text: &str) -> Owner {
    let (name, email) = text.split_once(" <").unwrap_or((text, ""));
    Owner { name: name.to_owned(), email: email.trim_end_matches('>').to_owned() }
}
