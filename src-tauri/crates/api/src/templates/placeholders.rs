//! What may stand between double braces, with an example of each and what to write to use it.

use crate::wire::templates::PlaceholderView;
use model::template::TemplateKind;
use serde_json::Value as Json;
use template::kinds::{self, Field, FieldKind};
use template::{PARTS, samples};
use words::Language;

/// The placeholders of a kind in the order in which they are offered: its own first, then those of every letter, then the provisions.
pub(super) fn of(kind: TemplateKind, language: Language) -> Vec<PlaceholderView> {
    let first = samples::of(kind).first().copied().unwrap_or("plain");
    let facts = samples::facts(kind, language, "gdpr", first);
    let fields = kinds::fields(kind);
    let list_of = |field: &Field| {
        fields
            .iter()
            .filter(|list| list.kind == FieldKind::List && field.path.starts_with(&format!("{}.", list.path)))
            .max_by_key(|list| list.path.len())
            .map(|list| list.path)
    };
    let mut out: Vec<PlaceholderView> = fields
        .iter()
        .map(|field| {
            let of = list_of(field);
            let example = match of {
                Some(list) => in_first_item(&facts, list, field.path),
                None => facts.get(field.path).cloned(),
            };
            PlaceholderView {
                path: field.path.to_owned(),
                kind: kind_id(field.kind).to_owned(),
                insert: insert(field, of, &fields),
                example: example.as_ref().map(said).unwrap_or_default(),
                of: of.map(str::to_owned),
            }
        })
        .collect();
    if kinds::cites(kind) {
        for topic in law::citation_topics() {
            let path = format!("law.cite.{}", kinds::cite_name(topic));
            let example = facts.get(&path).map(said).unwrap_or_default();
            let insert = format!("{{{{ {path}|bracketed }}}}");
            out.push(PlaceholderView { path, kind: "provision".to_owned(), insert, example, of: None });
        }
    }
    for part in PARTS.iter().filter(|part| !matches!(**part, "header" | "footer")) {
        out.push(PlaceholderView {
            path: (*part).to_owned(),
            kind: "part".to_owned(),
            insert: format!("{{% include \"{part}\" %}}"),
            example: String::new(),
            of: None,
        });
    }
    out
}

fn kind_id(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Text => "text",
        FieldKind::Lines => "lines",
        FieldKind::Flag => "flag",
        FieldKind::Number => "number",
        FieldKind::List => "list",
        FieldKind::Choice(_) => "choice",
        FieldKind::Blocks => "blocks",
    }
}

/// The name that a loop over this list gives to its items: `change` for `rectification.changes`.
fn item_name(list: &str) -> &str {
    match list.rsplit('.').next().unwrap_or(list) {
        "right_ids" => "right",
        "bases" => "basis",
        "answers" => "answer",
        "processing" | "earlier" => "row",
        plural => plural.strip_suffix('s').unwrap_or(plural),
    }
}

fn insert(field: &Field, of: Option<&str>, fields: &[Field]) -> String {
    let name = match of {
        Some(list) => {
            let below = field.path.get(list.len() + 1..).unwrap_or_default();
            format!("{}.{below}", item_name(list))
        }
        None => field.path.to_owned(),
    };
    match field.kind {
        FieldKind::Flag => format!("{{% if {name} %}}\n\n{{% endif %}}"),
        FieldKind::Choice(ids) => {
            let id = ids.first().copied().unwrap_or_default();
            format!("{{% if {name} == \"{id}\" %}}\n\n{{% endif %}}")
        }
        FieldKind::List => {
            let item = item_name(field.path);
            let below: Vec<&str> = fields
                .iter()
                .filter_map(|other| other.path.strip_prefix(field.path)?.strip_prefix('.'))
                .filter(|rest| !rest.contains('.'))
                .collect();
            let says = match below.as_slice() {
                [] => format!("{{{{ {item} }}}}"),
                [one] => format!("{{{{ {item}.{one} }}}}"),
                [one, two, ..] => format!("{{{{ {item}.{one} }}}}: {{{{ {item}.{two} }}}}"),
            };
            format!("{{% for {item} in {name} %}}\n- {says}\n{{% endfor %}}")
        }
        _ => format!("{{{{ {name} }}}}"),
    }
}

fn in_first_item(facts: &template::Facts, list: &str, path: &str) -> Option<Json> {
    // A list within a list has no path of its own in the facts.
    let items = facts.get(list)?.as_array()?;
    let below = path.get(list.len() + 1..)?;
    items.iter().find_map(|item| item.get(below)).cloned()
}

/// A fact in a line of an offer.
fn said(value: &Json) -> String {
    let text = match value {
        Json::String(text) => text.replace('\n', ", "),
        Json::Number(number) => number.to_string(),
        _ => String::new(),
    };
    text.chars().take(60).collect()
}
