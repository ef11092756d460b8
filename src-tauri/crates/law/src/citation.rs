//! The provisions that letters name, read from `assets/law/citations.toml`.

use crate::{Provenance, bundle};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// A provision of a law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// The law: a regime's id.
    pub regime: String,
    /// What it is about: `erasure`, `refusal`, `breach-authority`, ...
    pub topic: String,
    /// The article or section, such as `17` or `1798.105`.
    pub article: String,
    /// Its paragraph, where the provision is one: `3` of Article 17(3), `6` of Art 18 § 6.
    pub paragraph: Option<String>,
    /// Its item, where the provision is one: `III` of Art 18 III.
    pub item: Option<String>,
    /// Where it is written.
    pub source: String,
    /// How it was checked.
    pub provenance: Provenance,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    citations: Vec<Group>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    regime: String,
    source: String,
    provenance: Provenance,
    articles: BTreeMap<String, String>,
}

impl Citation {
    fn read(group: &Group, topic: &str, written: &str) -> Citation {
        let (article, paragraph, item) =
            match (written.split_once('('), written.split_once(" § "), written.split_once(' ')) {
                (Some((article, rest)), ..) => (article, Some(rest.trim_end_matches(')')), None),
                (_, Some((article, paragraph)), _) => (article, Some(paragraph), None),
                (_, _, Some((article, item))) => (article, None, Some(item)),
                _ => (written, None, None),
            };
        Citation {
            regime: group.regime.clone(),
            topic: topic.to_owned(),
            article: article.to_owned(),
            paragraph: paragraph.map(str::to_owned),
            item: item.map(str::to_owned),
            source: group.source.clone(),
            provenance: group.provenance,
        }
    }
}

fn all() -> &'static [Citation] {
    static ALL: OnceLock<Vec<Citation>> = OnceLock::new();
    ALL.get_or_init(|| {
        // The file is proved to be readable by the test below.
        let groups = toml::from_str::<File>(bundle::CITATIONS).map(|file| file.citations).unwrap_or_default();
        groups
            .iter()
            .flat_map(|group| group.articles.iter().map(|(topic, written)| Citation::read(group, topic, written)))
            .collect()
    })
}

/// Every topic that some law has a provision for, in order.
#[must_use]
pub fn citation_topics() -> Vec<&'static str> {
    let mut topics: Vec<&str> = all().iter().map(|citation| citation.topic.as_str()).collect();
    topics.sort_unstable();
    topics.dedup();
    topics
}

/// The provision of a law about a topic that may be printed: none where the law has none, or where it was not read at its source.
#[must_use]
pub fn citation(regime: &str, topic: &str) -> Option<&'static Citation> {
    all()
        .iter()
        .find(|citation| citation.regime == regime && citation.topic == topic && !citation.provenance.check_locally())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_file_can_be_read_and_names_a_topic_of_a_law_once() {
        let file: File = toml::from_str(bundle::CITATIONS).unwrap();
        let count: usize = file.citations.iter().map(|group| group.articles.len()).sum();
        let seen: BTreeSet<_> = all().iter().map(|c| (&c.regime, &c.topic)).collect();
        assert_eq!((all().len(), seen.len()), (count, count));
        for citation in all() {
            assert!(crate::regime(&citation.regime).is_some(), "no law {}", citation.regime);
        }
    }

    #[test]
    fn paragraphs_and_items_are_told_apart() {
        let parts = |regime, topic| {
            citation(regime, topic).map(|c| (c.article.as_str(), c.paragraph.as_deref(), c.item.as_deref()))
        };
        assert_eq!(parts("gdpr", "erasure"), Some(("17", None, None)));
        assert_eq!(parts("gdpr", "refusal"), Some(("12", Some("4"), None)));
        assert_eq!(parts("lgpd", "recipients"), Some(("18", Some("6"), None)));
        assert_eq!(parts("lgpd", "rectification"), Some(("18", None, Some("III"))));
    }

    #[test]
    fn what_is_to_be_checked_locally_is_not_printed() {
        assert!(all().iter().any(|c| c.regime == "uk-gdpr" && c.topic == "time-limit"), "it is known");
        assert_eq!(citation("uk-gdpr", "time-limit"), None, "and not cited");
        assert_eq!(citation("mexico", "access"), None);
    }
}
