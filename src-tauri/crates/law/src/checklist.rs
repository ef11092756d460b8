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
}

/// All checklists by id.
#[must_use]
pub fn checklists() -> &'static [Checklist] {
    static CHECKLISTS: OnceLock<Vec<Checklist>> = OnceLock::new();
    // The files are proved to be readable by the test below, so none is left out here.
    CHECKLISTS.get_or_init(|| bundle::CHECKLISTS.iter().filter_map(|(_, text)| toml::from_str(text).ok()).collect())
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
            let ids: BTreeSet<_> = list.items.iter().map(|item| &item.id).collect();
            assert_eq!(ids.len(), list.items.len(), "{name}");
        }
        assert_eq!(checklists().len(), bundle::CHECKLISTS.len());
    }
}
