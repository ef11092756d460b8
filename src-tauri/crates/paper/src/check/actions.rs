//! What a file would do by itself or when touched.

use super::file::File;
use super::rules::{ACTION, ALTERNATES, FIELDS, OPTIONAL_CONTENT, PERMISSIONS, TRIGGER};
use super::syntax::{Dict, Value};
use super::{Found, shown};

/// Actions that PDF/A-3 forbids.
const FORBIDDEN: [&[u8]; 14] = [
    b"Launch",
    b"Sound",
    b"Movie",
    b"ResetForm",
    b"ImportData",
    b"Hide",
    b"SetOCGState",
    b"Rendition",
    b"Trans",
    b"GoTo3DView",
    b"JavaScript",
    b"SetState",
    b"NoOp",
    b"RichMediaExecute",
];

/// The few names that a named action may have.
const NAMED: [&[u8]; 4] = [b"NextPage", b"PrevPage", b"FirstPage", b"LastPage"];

/// Looks for actions in any object, wherever it is used from: dictionaries within dictionaries too.
pub(super) fn anywhere(file: &File<'_>, id: u32, value: &Value, found: &Found) {
    match value {
        Value::List(list) => list.iter().for_each(|item| anywhere(file, id, item, found)),
        Value::Dict(dict) => {
            action(file, id, dict, found);
            dict.values().for_each(|item| anywhere(file, id, item, found));
        }
        _ => {}
    }
}

fn action(file: &File<'_>, id: u32, dict: &Dict, found: &Found) {
    let Some(kind) = dict.get(b"S".as_slice()).and_then(Value::as_name) else { return };
    let is_action = dict.get(b"Type".as_slice()).and_then(Value::as_name).is_none_or(|name| name == b"Action");
    // Elements of the structure have a parent; actions have none.
    if !is_action || dict.contains_key(b"P".as_slice()) {
        return;
    }
    if FORBIDDEN.contains(&kind) {
        found.add(ACTION, Some(id), shown(kind));
    }
    if kind == b"Named" {
        let name = file.get_name(dict, "N").unwrap_or_default();
        found.need(NAMED.contains(&name.as_slice()), ACTION, Some(id), shown(&name));
    }
}

/// What the catalogue switches on.
pub(super) fn look(file: &File<'_>, catalog: &Dict, found: &Found) {
    let root = file.trailer.get(b"Root".as_slice()).and_then(Value::as_ref_id);
    found.need(!catalog.contains_key(b"AA".as_slice()), TRIGGER, root, "AA of the catalogue");
    let names = file.get_dict(catalog, "Names");
    for key in ["JavaScript", "AlternatePresentations"] {
        let there = names.as_ref().is_some_and(|names| names.contains_key(key.as_bytes()));
        let rule = if key == "JavaScript" { ACTION } else { ALTERNATES };
        found.need(!there, rule, root, key);
    }
    found.need(!catalog.contains_key(b"Requirements".as_slice()), ALTERNATES, root, "Requirements");
    if let Some(permissions) = file.get_dict(catalog, "Perms") {
        for key in permissions.keys().filter(|key| !matches!(key.as_slice(), b"UR3" | b"DocMDP")) {
            found.add(PERMISSIONS, root, shown(key));
        }
    }
    if let Some(form) = file.get_dict(catalog, "AcroForm") {
        found.need(!form.contains_key(b"XFA".as_slice()), FIELDS, root, "XFA");
        let needs = file.get(&form, "NeedAppearances");
        found.need(needs != Some(Value::Bool(true)), FIELDS, root, "NeedAppearances");
    }
    if let Some(layers) = file.get_dict(catalog, "OCProperties") {
        let first = layers.get(b"D".as_slice()).cloned();
        let others = file.get_list(&layers, "Configs").map(|list| list.to_vec()).unwrap_or_default();
        for setting in first.into_iter().chain(others).filter_map(|value| file.dict(&value)) {
            let named = file.get(&setting, "Name").is_some_and(|name| name.as_text().is_some_and(|n| !n.is_empty()));
            found.need(named, OPTIONAL_CONTENT, root, "Name");
            found.need(!setting.contains_key(b"AS".as_slice()), OPTIONAL_CONTENT, root, "AS");
        }
    }
}
