//! Files carried inside the file.

use std::collections::BTreeSet;

use super::Found;
use super::file::{File, Object};
use super::metadata::pdf_date;
use super::rules::{ATTACHMENT_NAME, ATTACHMENT_RELATION, ATTACHMENT_TYPE};
use super::syntax::{Dict, Value};

const RELATIONS: [&[u8]; 8] =
    [b"Source", b"Data", b"Alternative", b"Supplement", b"EncryptedPayload", b"FormData", b"Schema", b"Unspecified"];

/// Looks at every file specification that carries a file, wherever it stands.
pub(super) fn look(file: &File<'_>, found: &Found) {
    let mut associated = BTreeSet::new();
    let mut carrying = Vec::new();
    for &id in file.places.keys() {
        if file.is_spent() {
            return;
        }
        match file.object(id) {
            Some(Object::Value(value)) => gather(file, &value, &mut associated, &mut carrying, Some(id)),
            Some(Object::Stream(stream)) => {
                gather(file, &Value::Dict(stream.dict), &mut associated, &mut carrying, Some(id));
            }
            None => {}
        }
    }
    for (object, dict) in carrying {
        specification(file, object, &dict, &associated, found);
    }
}

type Carrying = Vec<(Option<u32>, std::rc::Rc<Dict>)>;

/// Takes note of what is associated with something, and of what carries a file.
fn gather(file: &File<'_>, value: &Value, associated: &mut BTreeSet<u32>, carrying: &mut Carrying, id: Option<u32>) {
    match value {
        Value::List(list) => list.iter().for_each(|item| gather(file, item, associated, carrying, None)),
        Value::Dict(dict) => {
            if let Some(list) = dict.get(b"AF".as_slice()).and_then(|value| file.list(value)) {
                associated.extend(list.iter().filter_map(Value::as_ref_id));
            }
            if dict.contains_key(b"EF".as_slice()) {
                carrying.push((id, std::rc::Rc::clone(dict)));
            }
            dict.values().for_each(|item| gather(file, item, associated, carrying, None));
        }
        _ => {}
    }
}

fn specification(file: &File<'_>, object: Option<u32>, dict: &Dict, associated: &BTreeSet<u32>, found: &Found) {
    let said =
        |key: &str| file.get(dict, key).is_some_and(|value| value.as_text().is_some_and(|text| !text.is_empty()));
    for key in ["F", "UF", "Desc"] {
        found.need(said(key), ATTACHMENT_NAME, object, key);
    }
    let relation = file.get_name(dict, "AFRelationship");
    let known = relation.is_some_and(|name| RELATIONS.contains(&name.as_slice()));
    found.need(known, ATTACHMENT_RELATION, object, "AFRelationship");
    found.need(object.is_some_and(|id| associated.contains(&id)), ATTACHMENT_RELATION, object, "in no AF");
    let Some(carried) = file.get_dict(dict, "EF") else { return };
    for (key, value) in carried.iter() {
        let id = value.as_ref_id();
        let Some(stream) = file.stream(value) else {
            found.add(ATTACHMENT_TYPE, id.or(object), super::shown(key));
            continue;
        };
        let kind = file.get_name(&stream.dict, "Subtype").unwrap_or_default();
        let parts = String::from_utf8(kind).ok();
        let sound = parts.as_deref().and_then(|kind| kind.split_once('/')).is_some_and(|(kind, name)| {
            let token = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_graphic() && b != b'/');
            token(kind) && token(name)
        });
        found.need(sound, ATTACHMENT_TYPE, id, "Subtype");
        let date = file
            .get_dict(&stream.dict, "Params")
            .and_then(|parameters| file.get(&parameters, "ModDate"))
            .and_then(|date| pdf_date(&super::metadata::decoded(date.as_text()?)));
        found.need(date.is_some(), ATTACHMENT_TYPE, id, "ModDate");
    }
}
