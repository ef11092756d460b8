//! The facts that a template is given: words, lists and flags by name, and blocks that are put in as they are.

use minijinja::value::{Object, ObjectRepr, Value};
use paper::Block;
use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The key under which a fact says that it stands for blocks.
const BLOCKS: &str = "$blocks";

/// What a letter is made from. The names are those of [`crate::kinds::fields`].
#[derive(Clone, Default, PartialEq)]
pub struct Facts {
    json: serde_json::Map<String, Json>,
    blocks: Vec<Vec<Block>>,
}

impl std::fmt::Debug for Facts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Facts(..)")
    }
}

impl Facts {
    /// No facts yet.
    #[must_use]
    pub fn new() -> Facts {
        Facts::default()
    }

    /// Sets a fact by its path, such as `request.number`. Texts, numbers, flags, and lists of objects of these.
    pub fn set(&mut self, path: &str, value: impl Into<Json>) -> &mut Self {
        let mut at = &mut self.json;
        let mut names = path.split('.').peekable();
        while let Some(name) = names.next() {
            if names.peek().is_none() {
                at.insert(name.to_owned(), value.into());
                return self;
            }
            let next = at.entry(name).or_insert_with(|| Json::Object(serde_json::Map::new()));
            if !next.is_object() {
                *next = Json::Object(serde_json::Map::new());
            }
            let Json::Object(inner) = next else { return self };
            at = inner;
        }
        self
    }

    /// Sets a fact that is put in as blocks.
    pub fn set_blocks(&mut self, path: &str, blocks: Vec<Block>) -> &mut Self {
        let value = self.keep(blocks);
        self.set(path, value)
    }

    /// Keeps blocks and gives the value that stands for them, to be put into a list. No blocks are the empty text, so that `if` can ask.
    pub fn keep(&mut self, blocks: Vec<Block>) -> Json {
        if blocks.is_empty() {
            return Json::String(String::new());
        }
        self.blocks.push(blocks);
        serde_json::json!({ BLOCKS: self.blocks.len() - 1 })
    }

    /// The fact at a path, if it was set.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&Json> {
        let mut names = path.split('.');
        let mut at = self.json.get(names.next()?)?;
        for name in names {
            at = at.get(name)?;
        }
        Some(at)
    }

    /// Every path that was set, with `[]` for "each of this list": what the facts are made of, without the facts.
    #[must_use]
    pub fn paths(&self) -> Vec<String> {
        fn walk(value: &Json, path: &str, out: &mut BTreeMap<String, ()>) {
            match value {
                Json::Object(map) if !map.contains_key(BLOCKS) => {
                    for (name, inner) in map {
                        walk(inner, &if path.is_empty() { name.clone() } else { format!("{path}.{name}") }, out);
                    }
                }
                Json::Array(items) => {
                    out.insert(path.to_owned(), ());
                    for item in items.iter().filter(|item| item.is_object()) {
                        walk(item, path, out);
                    }
                }
                _ => {
                    out.insert(path.to_owned(), ());
                }
            }
        }
        let mut out = BTreeMap::new();
        walk(&Json::Object(self.json.clone()), "", &mut out);
        out.into_keys().collect()
    }

    /// The facts as JSON, to be kept beside a letter so that it can be made again.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let blocks: Vec<Json> =
            self.blocks.iter().map(|blocks| serde_json::to_value(blocks).unwrap_or(Json::Null)).collect();
        serde_json::json!({ "facts": self.json, "blocks": blocks })
    }

    /// Facts that were kept as JSON.
    #[must_use]
    pub fn from_json(json: Json) -> Option<Facts> {
        let Json::Object(mut whole) = json else { return None };
        let Some(Json::Object(json)) = whole.remove("facts") else { return None };
        let blocks = serde_json::from_value(whole.remove("blocks")?).ok()?;
        Some(Facts { json, blocks })
    }

    /// The blocks with a number.
    pub(crate) fn blocks(&self, number: usize) -> &[Block] {
        self.blocks.get(number).map_or(&[], Vec::as_slice)
    }

    /// The facts as the renderer reads them.
    pub(crate) fn value(&self) -> Value {
        to_value(&Json::Object(self.json.clone()))
    }
}

/// Stands for blocks in the renderer.
#[derive(Debug)]
pub(crate) struct Inserted(pub(crate) usize);

impl Object for Inserted {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }
}

fn to_value(json: &Json) -> Value {
    match json {
        Json::Null => Value::from(""),
        Json::Bool(flag) => Value::from(*flag),
        Json::Number(number) => number
            .as_i64()
            .map(Value::from)
            .or_else(|| number.as_f64().map(Value::from))
            .unwrap_or_else(|| Value::from(number.to_string())),
        Json::String(text) => Value::from(without_tokens(text)),
        Json::Array(items) => items.iter().map(to_value).collect(),
        Json::Object(map) => match map.get(BLOCKS).and_then(Json::as_u64).and_then(|n| usize::try_from(n).ok()) {
            Some(number) => Value::from_object(Inserted(number)),
            None => Value::from_pairs(map.iter().map(|(name, value)| (name.clone(), to_value(value)))),
        },
    }
}

/// A fact cannot look like the token of another one. The non-character that takes the place of the tokens' own is left out by `paper`,
/// which counts it.
fn without_tokens(text: &str) -> String {
    text.replace(['\u{fdd0}', '\u{fdd1}'], "\u{fdef}").replace("\r\n", "\n").replace('\r', "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_come_back_as_they_were_kept() {
        let mut facts = Facts::new();
        facts.set("request.number", "2026-0001").set("report.nothing", true);
        facts.set_blocks("report.table", vec![Block::paragraph("data")]);
        let row = facts.keep(vec![Block::Rule]);
        facts.set("report.sources", vec![serde_json::json!({ "name": "CRM", "data": row })]);
        assert_eq!(Facts::from_json(facts.to_json()), Some(facts.clone()));
        assert_eq!(facts.get("request.number"), Some(&Json::from("2026-0001")));
        assert_eq!(
            facts.paths(),
            [
                "report.nothing",
                "report.sources",
                "report.sources.data",
                "report.sources.name",
                "report.table",
                "request.number"
            ]
        );
        assert_eq!(facts.keep(vec![]), Json::from(""));
    }
}
