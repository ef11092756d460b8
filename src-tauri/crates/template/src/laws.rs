//! What a law means for a letter: its family, its name, its provisions in words.

use crate::{Facts, kinds};
use law::{Deadline, Right};
use serde_json::{Value as Json, json};
use words::{Language, Value};

/// The family of letters that a law belongs to: laws of one family have the same remedies and are cited alike.
#[must_use]
pub fn family(regime: &str) -> &'static str {
    match regime {
        "gdpr" => "gdpr",
        "uk-gdpr" => "uk",
        "lgpd" => "lgpd",
        "ccpa" => "ccpa",
        // Utah knows no appeal.
        "us-ut" => "other",
        state if state.starts_with("us-") => "us",
        _ => "other",
    }
}

/// The provisions that a law's letters cite, worded; empty where the law is not cited about a topic.
pub fn set_law(facts: &mut Facts, language: Language, regime: &str) {
    let name = words::say(language, &format!("law-regime-{regime}"), &[]);
    facts.set("law.family", family(regime)).set("law.name", name);
    for topic in law::citation_topics() {
        let cited = law::citation(regime, topic).map(|found| words::citation(language, found)).unwrap_or_default();
        facts.set(&format!("law.cite.{}", kinds::cite_name(topic)), cited);
    }
}

/// How dates came about: step by step, with the place whose holidays count and, where it was read at its source, the rule.
///
/// What is for the office alone is left out. Rights that are counted alike share an entry, and are named only where not all are.
#[must_use]
pub fn counted<'a>(language: Language, dates: impl IntoIterator<Item = (Right, &'a Deadline)>) -> Vec<Json> {
    let mut found: Vec<(String, Vec<String>)> = Vec::new();
    for (right, deadline) in dates {
        let right = words::say(language, &right.message_key(), &[]);
        let steps = argument(language, deadline);
        match found.iter_mut().find(|(known, _)| *known == steps) {
            Some((_, rights)) => rights.push(right),
            None => found.push((steps, vec![right])),
        }
    }
    let several = found.len() > 1;
    let named = |rights: &[String]| if several { words::listed(language, rights) } else { String::new() };
    found.iter().map(|(steps, rights)| json!({ "right": named(rights), "steps": steps })).collect()
}

fn argument(language: Language, deadline: &Deadline) -> String {
    let printed = deadline.steps.iter().filter(|step| step.is_printed());
    let mut steps: Vec<String> = printed.map(|step| words::step(language, step)).collect();
    if let Some(calendar) = deadline.calendar.as_deref() {
        let native = law::calendars().find(|info| info.id == calendar).map_or(calendar, |info| info.name);
        let place = words::place(language, calendar, native);
        steps.push(words::say(language, "paper-argument-calendar", &[("calendar", Value::from(&place))]));
    }
    if !deadline.check_locally {
        steps.push(words::source(language, &deadline.rule, &deadline.source));
    }
    steps.join(" · ")
}
