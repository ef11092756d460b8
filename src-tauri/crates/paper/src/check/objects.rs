//! How the file is spelled: its frame, its trailer, and every single object.

use super::file::{File, Object, Place};
use super::rules::{
    CROSS_REFERENCE, END, EXTERNAL_STREAM, FILTER, HEADER, HEX_STRING, IDENTIFIER, LIMITS, OBJECT, STREAM_DATA,
    STREAM_FRAME,
};
use super::syntax::{Dict, Value};
use super::{Found, shown};

/// Filters of ISO 32000-1 that PDF/A-3 allows.
const FILTERS: [&[u8]; 9] = [
    b"FlateDecode",
    b"ASCIIHexDecode",
    b"ASCII85Decode",
    b"RunLengthDecode",
    b"CCITTFaxDecode",
    b"JBIG2Decode",
    b"DCTDecode",
    b"JPXDecode",
    b"Crypt",
];

/// Head and foot of the file.
pub(super) fn frame(bytes: &[u8], found: &Found) {
    let version = bytes.strip_prefix(b"%PDF-1.").and_then(|rest| rest.first()).copied();
    found.need(version.is_some_and(|digit| matches!(digit, b'0'..=b'7')), HEADER, None, "version");
    let after = bytes.get(8..).unwrap_or(&[]);
    let line = after.strip_prefix(b"\r\n").or_else(|| after.strip_prefix(b"\n")).or_else(|| after.strip_prefix(b"\r"));
    let binary = line
        .and_then(|line| line.strip_prefix(b"%"))
        .and_then(|rest| rest.first_chunk::<4>())
        .is_some_and(|four| four.iter().all(|byte| *byte > 127));
    found.need(binary, HEADER, None, "the line after the version");
    let mut end = bytes;
    end = end.strip_suffix(b"\n").unwrap_or(end);
    end = end.strip_suffix(b"\r").unwrap_or(end);
    found.need(end.ends_with(b"%%EOF"), END, None, "");
}

/// What the trailer says of the file.
pub(super) fn trailer(file: &File<'_>, found: &Found) {
    let id = file.get_list(&file.trailer, "ID");
    let sound =
        id.is_some_and(|id| id.len() == 2 && id.iter().all(|part| part.as_text().is_some_and(|text| !text.is_empty())));
    found.need(sound, IDENTIFIER, None, "");
}

/// Every object, whether anything leads to it or not.
pub(super) fn all(file: &File<'_>, found: &Found) {
    for (&id, place) in &file.places {
        if file.is_spent() {
            return;
        }
        let Some((object, flaws)) = file.object_with_flaws(id) else {
            let there = match *place {
                Place::At(at) => file.starts_at(id, at),
                Place::In { .. } => true,
            };
            found.add(if there { OBJECT } else { CROSS_REFERENCE }, Some(id), "cannot be read");
            continue;
        };
        found.need(!flaws.odd_hex, HEX_STRING, Some(id), "");
        found.need(!flaws.beyond_limits, LIMITS, Some(id), "a name, string or number");
        match &object {
            Object::Stream(stream) => {
                found.need(stream.well_framed, STREAM_FRAME, Some(id), "");
                self::stream(file, id, &stream.dict, found);
                let kind = file.get_name(&stream.dict, "Subtype").unwrap_or_default();
                let data = file.filters(&stream.dict);
                // Pictures are for picture readers; here only the packing is undone.
                let packed = data.iter().all(|f| {
                    matches!(f.as_slice(), b"FlateDecode" | b"ASCIIHexDecode" | b"ASCII85Decode" | b"RunLengthDecode")
                });
                if packed && kind != b"Image" && !file.is_spent() {
                    found.need(file.decode(stream).is_some() || file.is_spent(), STREAM_DATA, Some(id), "");
                }
            }
            Object::Value(value) => super::actions::anywhere(file, id, value, found),
        }
    }
}

fn stream(file: &File<'_>, id: u32, dict: &Dict, found: &Found) {
    for key in ["F", "FFilter", "FDecodeParms"] {
        found.need(!dict.contains_key(key.as_bytes()), EXTERNAL_STREAM, Some(id), key);
    }
    for (index, filter) in file.filters(dict).iter().enumerate() {
        found.need(FILTERS.contains(&filter.as_slice()), FILTER, Some(id), shown(filter));
        if filter == b"Crypt" {
            let parameters = match file.get(dict, "DecodeParms") {
                Some(Value::List(list)) => list.get(index).and_then(|item| file.dict(item)),
                Some(value) => value.as_dict().cloned(),
                None => None,
            };
            let name = parameters.and_then(|parameters| file.get_name(&parameters, "Name"));
            found.need(name.is_none_or(|name| name == b"Identity"), FILTER, Some(id), "Crypt");
        }
    }
}
