//! What the law wants in a document, and whether the document says it.

use crate::{Facts, Letter, Template, samples};
use law::{AnsweredBy, Checklist, ChecklistItem};
use model::template::TemplateKind;
use serde_json::Value as Json;
use words::Language;

/// How an item of a checklist stands in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// A fact that answers it was put in.
    Answered,
    /// What would answer it is not there, or the template does not put it in.
    Open,
    /// Only the officer can tell.
    Officer,
    /// The day on which it goes out answers it.
    Clock,
}

/// An item and how it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    /// The item.
    pub item: &'static ChecklistItem,
    /// How it stands.
    pub standing: Standing,
}

/// The checklist of a kind of document under a law; none where the law that is known has none for it.
#[must_use]
pub fn of(kind: TemplateKind, regime: &str) -> Option<&'static Checklist> {
    law::checklist_of(kind.id(), regime)
}

/// How the items of a checklist stand in a letter that was made of these facts. Items that apply only now and then and that nothing
/// speaks for are left out, and so are those that belong to another ground of refusal.
#[must_use]
pub fn answers(list: &'static Checklist, facts: &Facts, letter: &Letter) -> Vec<Answer> {
    let ground = facts.get("refusal.ground").and_then(Json::as_str).unwrap_or_default();
    let mut out = Vec::new();
    for item in &list.items {
        if !item.grounds.is_empty() && !item.grounds.iter().any(|known| known == ground) {
            continue;
        }
        let standing = match &item.answered_by {
            AnsweredBy::Officer => Standing::Officer,
            AnsweredBy::Clock => Standing::Clock,
            AnsweredBy::Facts(paths) if paths.iter().any(|path| is_said(facts, path, letter)) => Standing::Answered,
            // A law that the letters do not cite can be named in the template's own words.
            AnsweredBy::Facts(paths) if paths.iter().all(|path| path.starts_with("law.cite.") && !has(facts, path)) => {
                Standing::Officer
            }
            AnsweredBy::Facts(_) => Standing::Open,
        };
        if item.conditional && item.grounds.is_empty() && standing != Standing::Answered {
            continue;
        }
        out.push(Answer { item, standing });
    }
    out
}

/// How a template answers the checklist of its kind under a law, tried with a made-up case. Empty without a checklist, and where the
/// template makes no letter of the case.
#[must_use]
pub fn of_template(kind: TemplateKind, language: Language, text: &str, regime: &str, sample: &str) -> Vec<Answer> {
    let Some(list) = of(kind, regime) else { return Vec::new() };
    let facts = samples::facts(kind, language, regime, sample);
    let made = Template::read(text).and_then(|template| template.compose(language, &facts));
    made.map(|letter| answers(list, &facts, &letter)).unwrap_or_default()
}

fn has(facts: &Facts, path: &str) -> bool {
    facts.get(path).is_some_and(|value| !texts(value).is_empty())
}

/// Whether something of a fact was put into the letter.
fn is_said(facts: &Facts, path: &str, letter: &Letter) -> bool {
    facts
        .get(path)
        .is_some_and(|value| texts(value).iter().any(|text| letter.said.iter().any(|said| said.contains(text))))
}

/// The texts of a fact, of a list those of its items.
fn texts(value: &Json) -> Vec<&str> {
    match value {
        Json::String(text) if text.trim().is_empty() => vec![],
        Json::String(text) => vec![text],
        Json::Array(items) => items.iter().flat_map(texts).collect(),
        Json::Object(map) => map.values().flat_map(texts).collect(),
        _ => vec![],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{delivered, kinds};
    use std::collections::BTreeMap;

    #[test]
    fn every_checklist_asks_for_facts_that_its_documents_have() {
        for list in law::checklists() {
            for document in &list.documents {
                let kind = TemplateKind::parse(document).unwrap_or_else(|| panic!("{}: no kind {document}", list.id));
                for item in &list.items {
                    let AnsweredBy::Facts(paths) = &item.answered_by else { continue };
                    assert!(!paths.is_empty(), "{} {}", list.id, item.id);
                    for path in paths {
                        assert!(kinds::knows(kind, path), "{} {}: {document} has no {path}", list.id, item.id);
                    }
                    for ground in &item.grounds {
                        assert!(model::template::RefusalGround::parse(ground).is_some(), "{}: {ground}", list.id);
                    }
                }
            }
        }
    }

    #[test]
    fn the_delivered_templates_answer_every_item_of_their_checklists_in_every_language() {
        let mut seen = 0;
        for (kind, language) in TemplateKind::ALL.iter().flat_map(|k| Language::ALL.into_iter().map(move |l| (*k, l))) {
            for regime in samples::LAWS {
                for sample in
                    samples::of(kind).into_iter().filter(|sample| !matches!(*sample, "bare" | "nothing-found"))
                {
                    for answer in of_template(kind, language, delivered(kind, language), regime, sample) {
                        // Without data that are held, there are no words of the officer's to ask for.
                        let no_words = sample == "no-data-held" && answer.item.id.starts_with("reason");
                        let place = format!("{} {} {regime} {sample} {}", kind.id(), language.id(), answer.item.id);
                        assert!(no_words || answer.standing != Standing::Open, "{place}");
                        seen += 1;
                    }
                }
            }
        }
        assert!(seen > 500, "{seen}");
    }

    #[test]
    fn a_template_that_leaves_an_item_out_is_found_out() {
        let standing = |text: &str, sample: &str| -> BTreeMap<&str, Standing> {
            let found = of_template(TemplateKind::Refusal, Language::English, text, "gdpr", sample);
            found.into_iter().map(|answer| (answer.item.id.as_str(), answer.standing)).collect()
        };
        let whole = delivered(TemplateKind::Refusal, Language::English);
        let found = standing(whole, "excessive");
        assert_eq!(found["complaint"], Standing::Answered);
        assert_eq!((found["within-a-month"], found["excessive"]), (Standing::Clock, Standing::Answered));
        assert!(!found.contains_key("not-identified"), "that is another ground");
        assert!(standing(whole, "identity-not-shown").contains_key("not-identified"));

        let cut = whole.replace("{{ office.authority }}", "the authority");
        assert_eq!(standing(&cut, "excessive")["complaint"], Standing::Open);
        assert_eq!(standing(&whole.replace("{{ letter.text }}", ""), "excessive")["reasons"], Standing::Open);
    }
}
