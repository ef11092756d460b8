//! What an answer, a notice or a register has to contain, as data.

use crate::{Provenance, bundle};
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

/// The items that one kind of document has to answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// The stable id, which is the file's name.
    pub id: String,
    /// The regime it belongs to.
    pub regime: String,
    /// The version of the list.
    pub version: String,
    /// Fluent message with its title.
    pub key: String,
    /// Where it is written.
    pub source: String,
    /// How it was checked.
    pub provenance: Provenance,
    /// The documents that have to answer it, by the id of their kind of template; none where no document does.
    #[serde(default)]
    pub documents: Vec<String>,
    /// Other regimes with the same duty.
    #[serde(default)]
    pub also_under: Vec<String>,
    /// The items in the order of the law.
    pub items: Vec<ChecklistItem>,
}

/// One item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChecklistItem {
    /// The stable id, unique within its list.
    pub id: String,
    /// The article, as lawyers cite it.
    pub article: String,
    /// Fluent message that says what has to be there.
    pub key: String,
    /// Only where it applies, so that "does not apply" is an answer.
    #[serde(default)]
    pub conditional: bool,
    /// What tells in a document that the item is answered.
    #[serde(default)]
    pub answered_by: AnsweredBy,
    /// Only where a refusal stands on one of these grounds; empty for all.
    #[serde(default)]
    pub grounds: Vec<String>,
}

/// What answers an item.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnsweredBy {
    /// Nobody but the officer can tell.
    #[default]
    Officer,
    /// The day on which it goes out: it lies inside the time limit.
    Clock,
    /// One of these facts stands in the document, by its path in the templates.
    Facts(Vec<String>),
}

/// All checklists by id.
#[must_use]
pub fn checklists() -> &'static [Checklist] {
    static CHECKLISTS: OnceLock<Vec<Checklist>> = OnceLock::new();
    // The files are proved to be readable by the test below, so none is left out here.
    CHECKLISTS.get_or_init(|| bundle::CHECKLISTS.iter().filter_map(|(_, text)| toml::from_str(text).ok()).collect())
}

/// The checklist that a kind of document has to answer under a regime.
#[must_use]
pub fn checklist_of(document: &str, regime: &str) -> Option<&'static Checklist> {
    checklists().iter().find(|list| {
        list.documents.iter().any(|known| known == document)
            && (list.regime == regime || list.also_under.iter().any(|other| other == regime))
    })
}

/// The checklist with this id.
#[must_use]
pub fn checklist(id: &str) -> Option<&'static Checklist> {
    checklists().iter().find(|list| list.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_checklist_file_can_be_read_and_names_its_items_once() {
        for (name, text) in bundle::CHECKLISTS {
            let list: Checklist = toml::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(&list.id, name);
            assert!(crate::regime(&list.regime).is_some(), "{name}: no regime {}", list.regime);
            assert!(list.also_under.iter().all(|id| crate::regime(id).is_some()), "{name}: {:?}", list.also_under);
            let ids: BTreeSet<_> = list.items.iter().map(|item| &item.id).collect();
            assert_eq!(ids.len(), list.items.len(), "{name}");
        }
        assert_eq!(checklists().len(), bundle::CHECKLISTS.len());
    }

    #[test]
    fn a_document_answers_one_checklist_under_a_regime() {
        let mut seen = BTreeSet::new();
        for list in checklists() {
            for document in &list.documents {
                for regime in std::iter::once(&list.regime).chain(&list.also_under) {
                    assert!(seen.insert((document, regime)), "{document} under {regime} has two checklists");
                    assert_eq!(checklist_of(document, regime), Some(list));
                }
            }
        }
        assert!(checklist_of("refusal", "uk-gdpr").is_some() && checklist_of("refusal", "mexico").is_none());
    }
}
