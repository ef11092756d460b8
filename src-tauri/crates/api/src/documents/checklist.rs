//! What an answer must contain: the right's checklist, filled from the registers where they know, else by the officer.

use crate::case::Case;
use crate::wire::requests::ChecklistItemView;
use law::{Checklist, ChecklistItem};
use model::office::Office;
use model::source::Category;
use model::template::TemplateKind;
use std::collections::BTreeMap;
use vault::{VaultError, View};
use words::Language;

/// The checklist that answers access under a regime; a law without one of its own is answered as Art 15 GDPR wants it.
fn list_for(regime: &str) -> Option<&'static Checklist> {
    template::checklist::of(TemplateKind::AccessReport, regime).or_else(|| law::checklist("gdpr-15"))
}

/// Items about a register's content; their answer is what the asked sources say.
fn field_of(item: &str) -> Option<fn(&Category) -> &str> {
    match item {
        "purposes" | "purpose" => Some(|c| &c.purposes),
        "categories" => Some(|c| &c.category),
        "recipients" => Some(|c| &c.recipients),
        "storage" => Some(|c| &c.retention),
        "origin" | "sources" => Some(|c| &c.origin),
        "transfers" => Some(|c| &c.transfers),
        _ => None,
    }
}

/// Items that no register holds and that are the same for every person: said once, proposed again.
pub(crate) fn is_office_wide(item: &str) -> bool {
    matches!(item, "automated" | "sold-shared" | "criteria")
}

pub(crate) fn default_key(case: &Case, item: &str) -> String {
    format!("checklist:{}:{item}:{}", case.request.regime, case.letter_language().id())
}

pub(crate) fn has_item(case: &Case, item: &str) -> bool {
    case.report_needed()
        && list_for(&case.request.regime).is_some_and(|list| list.items.iter().any(|known| known.id == item))
}

/// The officer has to say something about this item when the registers do not: everything that every answer needs.
fn needs_answer(item: &ChecklistItem) -> bool {
    is_office_wide(&item.id) || (!item.conditional && field_of(&item.id).is_some())
}

/// The categories of the sources that were asked and did not say that they hold nothing, with the source's name.
pub(crate) fn held(view: &View<'_>, case: &Case) -> Result<Vec<(String, Category)>, VaultError> {
    let mut out = Vec::new();
    for task in case.tasks.iter().filter(|task| task.state != model::request::TaskState::NothingFound) {
        let source = view.source(task.source)?;
        out.extend(source.categories.into_iter().map(|category| (source.name.clone(), category)));
    }
    Ok(out)
}

/// What the registers say to an item, worded for the letter.
fn compiled(
    view: &View<'_>,
    case: &Case,
    item: &ChecklistItem,
    language: Language,
) -> Result<Option<String>, VaultError> {
    let office = case.office();
    let say = |key: &str, args: &[(&str, words::Value<'_>)]| Some(words::say(language, key, args));
    Ok(match item.id.as_str() {
        "confirmation" if case.nothing_found() => say("paper-report-nothing", &[]),
        "confirmation" => say("paper-answer-confirmation", &[]),
        "copy" | "full-copy" | "specific-pieces" | "form" if !case.nothing_found() => say("paper-answer-copy", &[]),
        "rights" => say("paper-answer-rights", &[("contact", (&office.dpo_email).into())]),
        "complaint" => {
            let authority = authority_line(office);
            say("paper-answer-complaint", &[("authority", (&authority).into())])
        }
        id if is_office_wide(id) => match view.setting(&default_key(case, id))? {
            Some(text) => serde_json::from_str(&text).ok(),
            None => None,
        },
        id => match field_of(id) {
            Some(field) => said(&held(view, case)?, field),
            None => None,
        },
    })
}

/// The authority in one line, without the full stop that an address may end in: a sentence goes on after it.
pub(super) fn authority_line(office: &Office) -> String {
    office.authority.lines().collect::<Vec<_>>().join(", ").trim_end_matches('.').to_owned()
}

/// One line a source: what its categories say, each once.
fn said(held: &[(String, Category)], field: fn(&Category) -> &str) -> Option<String> {
    let mut by_source: Vec<(&str, Vec<&str>)> = Vec::new();
    for (source, category) in held {
        let text = field(category).trim();
        if text.is_empty() {
            continue;
        }
        match by_source.iter_mut().find(|(known, _)| known == source) {
            Some((_, texts)) if texts.contains(&text) => {}
            Some((_, texts)) => texts.push(text),
            None => by_source.push((source, vec![text])),
        }
    }
    let lines: Vec<String> =
        by_source.iter().map(|(source, texts)| format!("{source}: {}", texts.join("; "))).collect();
    if lines.is_empty() { None } else { Some(lines.join("\n")) }
}

/// The items of the request's checklist with the text that will stand in the report. `language` words the questions; the answers are in
/// the letter's language.
pub(crate) fn items(view: &View<'_>, case: &Case, language: Language) -> Result<Vec<ChecklistItemView>, VaultError> {
    if !case.report_needed() {
        return Ok(Vec::new());
    }
    let typed: BTreeMap<String, (String, String)> = view
        .checklist_answers(case.request.id)?
        .into_iter()
        .map(|(item, answer, reason)| (item, (answer, reason)))
        .collect();
    let letter = case.letter_language();
    let mut out = Vec::new();
    for item in list_for(&case.request.regime).map(|list| list.items.as_slice()).unwrap_or_default() {
        let (answer, reason, from) = match typed.get(&item.id) {
            Some((answer, reason)) if reason.is_empty() => (answer.clone(), String::new(), "officer"),
            Some((_, reason)) => (String::new(), reason.clone(), "left-out"),
            None => match compiled(view, case, item, letter)? {
                Some(answer) => (answer, String::new(), "registers"),
                None if needs_answer(item) && !case.nothing_found() => (String::new(), String::new(), "open"),
                None => (String::new(), words::say(language, "paper-answer-not-registered", &[]), "left-out"),
            },
        };
        out.push(ChecklistItemView {
            item: item.id.clone(),
            article: item.article.clone(),
            text: words::say(language, &item.key, &[]),
            answer,
            reason,
            from: from.to_owned(),
        });
    }
    Ok(out)
}

/// How many items wait for the officer.
pub(crate) fn open_items(view: &View<'_>, case: &Case) -> Result<usize, VaultError> {
    Ok(items(view, case, Language::default())?.iter().filter(|item| item.from == "open").count())
}
