//! What a file says of itself: XMP, the claims in it, and the information dictionary beside it.

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use roxmltree::{Document, Node, ParsingOptions};

use super::Found;
use super::file::File;
use super::rules::{INFO, PDFA_CLAIM, TITLE, UA_CLAIM, XMP, XMP_SCHEMA};
use super::syntax::{Dict, Value};

const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const DC: &str = "http://purl.org/dc/elements/1.1/";
const BASIC: &str = "http://ns.adobe.com/xap/1.0/";
const PDF: &str = "http://ns.adobe.com/pdf/1.3/";
const PDFA_ID: &str = "http://www.aiim.org/pdfa/ns/id/";
const PDFUA_ID: &str = "http://www.aiim.org/pdfua/ns/id/";
const EXTENSION: &str = "http://www.aiim.org/pdfa/ns/extension/";
const SCHEMA: &str = "http://www.aiim.org/pdfa/ns/schema#";
const PROPERTY: &str = "http://www.aiim.org/pdfa/ns/property#";

/// Schemas that PDF/A-3 knows (ISO 19005-3, 6.6.2.3, by the XMP specification of 2005).
const KNOWN: [&str; 17] = [
    DC,
    BASIC,
    PDF,
    PDFA_ID,
    EXTENSION,
    "http://ns.adobe.com/xap/1.0/rights/",
    "http://ns.adobe.com/xap/1.0/mm/",
    "http://ns.adobe.com/xap/1.0/bj/",
    "http://ns.adobe.com/xap/1.0/t/pg/",
    "http://ns.adobe.com/xmp/1.0/DynamicMedia/",
    "http://ns.adobe.com/photoshop/1.0/",
    "http://ns.adobe.com/camera-raw-settings/1.0/",
    "http://ns.adobe.com/tiff/1.0/",
    "http://ns.adobe.com/exif/1.0/",
    "http://ns.adobe.com/exif/1.0/aux/",
    "http://ns.adobe.com/iX/1.0/",
    "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
];

/// The properties of a packet.
struct Packet<'d, 'i> {
    /// The descriptions, in which properties stand as elements or attributes.
    descriptions: Vec<Node<'d, 'i>>,
}

impl Packet<'_, '_> {
    /// The value of a property; of a list or of several languages, the default or first one.
    fn value(&self, namespace: &str, name: &str) -> Option<String> {
        self.values(namespace, name).into_iter().next()
    }

    /// All values of a property, the default language first.
    fn values(&self, namespace: &str, name: &str) -> Vec<String> {
        for description in &self.descriptions {
            if let Some(value) = description.attribute((namespace, name)) {
                return vec![value.to_owned()];
            }
            let Some(node) = description.children().find(|node| node.has_tag_name((namespace, name))) else { continue };
            let mut items: Vec<Node<'_, '_>> =
                node.descendants().filter(|item| item.has_tag_name((RDF, "li"))).collect();
            if items.is_empty() {
                return vec![text(node)];
            }
            const LANG: (&str, &str) = ("http://www.w3.org/XML/1998/namespace", "lang");
            items.sort_by_key(|item| item.attribute(LANG) != Some("x-default"));
            return items.into_iter().map(text).collect();
        }
        Vec::new()
    }

    /// The schema and name of every property.
    fn properties(&self) -> BTreeSet<(String, String)> {
        let mut found = BTreeSet::new();
        for description in &self.descriptions {
            let elements = description.children().filter(Node::is_element).map(|node| {
                let name = node.tag_name();
                (name.namespace().unwrap_or("").to_owned(), name.name().to_owned())
            });
            let attributes = description
                .attributes()
                .map(|attribute| (attribute.namespace().unwrap_or("").to_owned(), attribute.name().to_owned()));
            found.extend(elements.chain(attributes).filter(|(namespace, _)| namespace != RDF && !namespace.is_empty()));
        }
        found
    }

    /// The schema and name of every property that the packet describes itself.
    fn described(&self) -> BTreeSet<(String, String)> {
        let mut found = BTreeSet::new();
        for description in &self.descriptions {
            for schemas in description.children().filter(|node| node.has_tag_name((EXTENSION, "schemas"))) {
                for uri in schemas.descendants().filter(|node| node.has_tag_name((SCHEMA, "namespaceURI"))) {
                    let Some(schema) = uri.parent() else { continue };
                    let names = schema.descendants().filter(|node| node.has_tag_name((PROPERTY, "name")));
                    found.extend(names.map(|name| (text(uri), text(name))));
                }
            }
        }
        found
    }
}

fn text(node: Node<'_, '_>) -> String {
    let parts = node.descendants().filter(Node::is_text).filter_map(|part| part.text());
    parts.collect::<String>().trim().to_owned()
}

/// Looks at the XMP, its claims, and whether the information dictionary says the same.
pub(super) fn look(file: &File<'_>, catalog: &Dict, found: &Found) {
    let reference = catalog.get(b"Metadata".as_slice());
    let object = reference.and_then(Value::as_ref_id);
    let show = file.get_dict(catalog, "ViewerPreferences").and_then(|p| file.get(&p, "DisplayDocTitle"));
    found.need(show == Some(Value::Bool(true)), TITLE, None, "DisplayDocTitle");
    let Some(stream) = reference.and_then(|value| file.stream(value)) else {
        found.add(XMP, object, "no metadata");
        return;
    };
    for (key, name) in [("Type", b"Metadata".as_slice()), ("Subtype", b"XML")] {
        found.need(file.get_name(&stream.dict, key).as_deref() == Some(name), XMP, object, key);
    }
    let Some(source) = file.decode(&stream).and_then(|bytes| String::from_utf8(bytes).ok()) else {
        found.add(XMP, object, "not UTF-8");
        return;
    };
    let head = source.trim_start_matches('\u{feff}').trim_start();
    let header = head.strip_prefix("<?xpacket").and_then(|rest| rest.split_once("?>")).map(|(header, _)| header);
    found.need(header.is_some(), XMP, object, "no packet header");
    let old = header.is_some_and(|header| header.contains("bytes=") || header.contains("encoding="));
    found.need(!old, XMP, object, "bytes or encoding in the packet header");
    // No document type, so no entities that grow.
    let options = ParsingOptions { nodes_limit: 200_000, ..ParsingOptions::default() };
    let Ok(document) = Document::parse_with_options(head, options) else {
        found.add(XMP, object, "not well-formed XML");
        return;
    };
    let rdf = document.descendants().find(|node| node.has_tag_name((RDF, "RDF")));
    let descriptions: Vec<Node<'_, '_>> =
        rdf.into_iter().flat_map(|rdf| rdf.children().filter(|node| node.has_tag_name((RDF, "Description")))).collect();
    found.need(!descriptions.is_empty(), XMP, object, "no description");
    let packet = Packet { descriptions };
    claims(&packet, object, found);
    schemas(&packet, object, found);
    if let Some(info) = file.get_dict(&file.trailer, "Info") {
        agree(file, &info, &packet, found);
    }
}

fn claims(packet: &Packet<'_, '_>, object: Option<u32>, found: &Found) {
    found.need(packet.value(PDFA_ID, "part").as_deref() == Some("3"), PDFA_CLAIM, object, "part");
    found.need(packet.value(PDFA_ID, "conformance").as_deref() == Some("A"), PDFA_CLAIM, object, "conformance");
    found.need(packet.value(PDFUA_ID, "part").as_deref() == Some("1"), UA_CLAIM, object, "part");
    found.need(packet.value(DC, "title").is_some_and(|title| !title.is_empty()), TITLE, object, "dc:title");
}

fn schemas(packet: &Packet<'_, '_>, object: Option<u32>, found: &Found) {
    let described = packet.described();
    for (namespace, name) in packet.properties() {
        if !KNOWN.contains(&namespace.as_str()) && !described.contains(&(namespace, name.clone())) {
            found.add(XMP_SCHEMA, object, name);
        }
    }
}

/// What the information dictionary says is what the XMP says.
fn agree(file: &File<'_>, info: &Dict, packet: &Packet<'_, '_>, found: &Found) {
    let object = file.trailer.get(b"Info".as_slice()).and_then(Value::as_ref_id);
    for (key, namespace, name) in [
        ("Title", DC, "title"),
        ("Author", DC, "creator"),
        ("Subject", DC, "description"),
        ("Keywords", PDF, "Keywords"),
        ("Creator", BASIC, "CreatorTool"),
        ("Producer", PDF, "Producer"),
    ] {
        let Some(said) = file.get(info, key).and_then(|value| value.as_text().map(decoded)) else { continue };
        let values = packet.values(namespace, name);
        let same = values.first().is_some_and(|value| value.trim() == said.trim());
        let list = name == "creator" && values.len() > 1;
        found.need(same || list, INFO, object, key);
    }
    for (key, name) in [("CreationDate", "CreateDate"), ("ModDate", "ModifyDate")] {
        let Some(said) = file.get(info, key).and_then(|value| value.as_text().map(decoded)) else { continue };
        let xmp = packet.value(BASIC, name).and_then(|value| xmp_date(&value));
        let same = xmp.is_some() && xmp == pdf_date(&said);
        found.need(same, INFO, object, key);
    }
}

/// A text string of the file as characters.
pub(super) fn decoded(bytes: &[u8]) -> String {
    let object = lopdf::Object::String(bytes.to_vec(), lopdf::StringFormat::Literal);
    lopdf::decode_text_string(&object).unwrap_or_else(|_| String::from_utf8_lossy(bytes).into_owned())
}

/// `D:20260528093000+02'00'`, of which everything after the year may be left out.
pub(super) fn pdf_date(text: &str) -> Option<DateTime<FixedOffset>> {
    let text = text.strip_prefix("D:").unwrap_or(text);
    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
    let rest = text.get(digits.len()..)?;
    let part = |from: usize, to: usize, default: u32| match digits.get(from..to) {
        Some(part) => part.parse().ok(),
        None => Some(default),
    };
    let year = digits.get(..4)?.parse().ok()?;
    let day = NaiveDate::from_ymd_opt(year, part(4, 6, 1)?, part(6, 8, 1)?)?;
    let local = day.and_hms_opt(part(8, 10, 0)?, part(10, 12, 0)?, part(12, 14, 0)?)?;
    let zone: String = rest.chars().filter(char::is_ascii_digit).collect();
    let seconds = |zone: &str| -> Option<i32> {
        let hours: i32 = zone.get(..2)?.parse().ok()?;
        let minutes: i32 = zone.get(2..4).map_or(Some(0), |m| m.parse().ok())?;
        Some(hours * 3600 + minutes * 60)
    };
    let offset = match rest.chars().next() {
        None | Some('Z') => 0,
        Some('+') => seconds(&zone)?,
        Some('-') => -seconds(&zone)?,
        Some(_) => return None,
    };
    at(local, offset)
}

/// `2026-05-28T09:30:00+02:00`, of which the time may be left out.
fn xmp_date(text: &str) -> Option<DateTime<FixedOffset>> {
    if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
        return Some(moment);
    }
    if let Ok(day) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
        return at(day.and_hms_opt(0, 0, 0)?, 0);
    }
    let local = ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M"].into_iter();
    local.filter_map(|form| NaiveDateTime::parse_from_str(text, form).ok()).find_map(|local| at(local, 0))
}

fn at(local: NaiveDateTime, offset: i32) -> Option<DateTime<FixedOffset>> {
    local.and_local_timezone(FixedOffset::east_opt(offset)?).single()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_the_same_however_it_is_written() {
        let moment = xmp_date("2026-05-28T09:30:00+02:00");
        assert!(moment.is_some());
        for same in ["D:20260528093000+02'00'", "D:20260528093000+02'00", "D:20260528073000Z", "20260528073000"] {
            assert_eq!(pdf_date(same), moment, "{same}");
        }
        assert_eq!(pdf_date("D:2026"), xmp_date("2026-01-01"));
        for bad in ["", "D:", "D:20261399", "tomorrow", "D:20260528093000*02"] {
            assert_eq!(pdf_date(bad), None, "{bad}");
        }
    }
}
