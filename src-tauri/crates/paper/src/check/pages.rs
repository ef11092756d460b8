//! All pages, each with its content, its annotations, and the way back from both to the structure.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::content::{Reader, Seen};
use super::file::File;
use super::fonts::Fonts;
use super::graphics::Intent;
use super::rules::{
    ACTION, ALTERNATES, ANNOTATION_APPEARANCE, ANNOTATION_FLAGS, ANNOTATION_TAGGED, ANNOTATION_TYPE, ANNOTATION_WORDS,
    BLEND_SPACE, FIELDS, LIMITS, PARENT_TREE, STREAM_DATA, TAB_ORDER, TRIGGER,
};
use super::structure::Tree;
use super::syntax::{Dict, Value};
use super::{Found, shown};

/// How deep the tree of pages may be.
const DEEPEST: usize = 64;
/// How many pages are read.
const MOST: usize = 200_000;

/// Kinds of annotation that ISO 32000-1 knows and PDF/A-3 allows.
const KINDS: [&[u8]; 22] = [
    b"Text",
    b"Link",
    b"FreeText",
    b"Line",
    b"Square",
    b"Circle",
    b"Polygon",
    b"PolyLine",
    b"Highlight",
    b"Underline",
    b"Squiggly",
    b"StrikeOut",
    b"Stamp",
    b"Caret",
    b"Ink",
    b"Popup",
    b"FileAttachment",
    b"Widget",
    b"PrinterMark",
    b"TrapNet",
    b"Watermark",
    b"Redact",
];

/// A page, with what it inherits.
struct Page {
    id: Option<u32>,
    dict: Rc<Dict>,
    resources: Rc<Dict>,
}

/// Looks at all pages and then at the fonts they use. Returns how many pages there are.
pub(super) fn look(file: &File<'_>, catalog: &Dict, tree: &Tree, intent: Intent, found: &Found) -> usize {
    let pages = pages(file, catalog);
    let fonts = Fonts::new(file);
    let mut reader = Reader {
        file,
        fonts: &fonts,
        found,
        intent,
        tagged: true,
        known: BTreeMap::new(),
        looked: BTreeMap::new(),
        shown: BTreeMap::new(),
    };
    let mut met = BTreeSet::new();
    for (index, page) in pages.iter().enumerate() {
        if file.is_spent() {
            break;
        }
        found.page.set(Some(index + 1));
        one(&mut reader, page, tree, &mut met);
    }
    found.page.set(None);
    // What the structure claims and no page has.
    for (place, element) in tree.content.iter().filter(|(place, _)| !met.contains(*place)) {
        found.add(PARENT_TREE, Some(*element), format!("MCID {} is on no page", place.1));
    }
    fonts.finish(found);
    pages.len()
}

/// The pages in their order.
fn pages(file: &File<'_>, catalog: &Dict) -> Vec<Page> {
    let mut out = Vec::new();
    let mut seen = BTreeSet::new();
    let Some(root) = catalog.get(b"Pages".as_slice()) else { return out };
    let mut stack: Vec<(Value, Rc<Dict>, usize)> = vec![(root.clone(), Rc::default(), 0)];
    while let Some((value, inherited, depth)) = stack.pop() {
        let id = value.as_ref_id();
        if depth > DEEPEST || out.len() >= MOST || id.is_some_and(|id| !seen.insert(id)) || file.is_spent() {
            continue;
        }
        let Some(dict) = file.dict(&value) else { continue };
        let resources = file.get_dict(&dict, "Resources").unwrap_or(inherited);
        match file.get_list(&dict, "Kids") {
            Some(kids) => {
                stack.extend(kids.iter().rev().map(|kid| (kid.clone(), Rc::clone(&resources), depth + 1)));
            }
            None => out.push(Page { id, dict, resources }),
        }
    }
    out
}

fn one(reader: &mut Reader<'_, '_>, page: &Page, tree: &Tree, met: &mut BTreeSet<(u32, i64)>) {
    let (file, found) = (reader.file, reader.found);
    found.need(!page.dict.contains_key(b"AA".as_slice()), TRIGGER, page.id, "AA of a page");
    found.need(!page.dict.contains_key(b"PresSteps".as_slice()), ALTERNATES, page.id, "PresSteps");
    for key in ["MediaBox", "CropBox"] {
        if let Some(edges) = file.get_list(&page.dict, key) {
            let edge = |at: usize| edges.get(at).and_then(|v| file.value(v)).and_then(|v| v.as_number());
            let sides = [(0, 2), (1, 3)].map(|(a, b)| edge(b).zip(edge(a)).map(|(b, a)| (b - a).abs()));
            let sound = sides.iter().all(|side| side.is_some_and(|s| (3.0..=14400.0).contains(&s)));
            found.need(sound, LIMITS, page.id, key);
        }
    }
    let mut content = Vec::new();
    let parts = match page.dict.get(b"Contents".as_slice()) {
        Some(value) => file.list(value).map_or_else(|| vec![value.clone()], |list| list.to_vec()),
        None => Vec::new(),
    };
    for part in parts {
        match file.stream(&part).and_then(|stream| file.decode(&stream)) {
            Some(bytes) => {
                content.extend_from_slice(&bytes);
                content.push(b'\n');
            }
            None => found.add(STREAM_DATA, part.as_ref_id(), "a page's content"),
        }
    }
    let mut seen = Seen::default();
    reader.tagged = true;
    reader.page(&content, &page.resources, &mut seen);
    marks(file, page, tree, &seen, met, found);
    let group = file.get_dict(&page.dict, "Group");
    if seen.transparent {
        let space = group.is_some_and(|group| group.contains_key(b"CS".as_slice()));
        found.need(reader.intent.0 > 0 || space, BLEND_SPACE, page.id, "");
    }
    annotations(reader, page, tree, &mut seen);
}

/// Marked content and structure point at each other.
fn marks(file: &File<'_>, page: &Page, tree: &Tree, seen: &Seen, met: &mut BTreeSet<(u32, i64)>, found: &Found) {
    for (stream, numbers) in &seen.marks {
        let holder = match stream {
            Some(id) => file.dict(&Value::Ref(*id)),
            None => Some(Rc::clone(&page.dict)),
        };
        let place = stream.or(page.id);
        let key = holder.and_then(|dict| file.get(&dict, "StructParents")).and_then(|v| v.as_int());
        let owners = key.and_then(|key| tree.parents.get(&key)).and_then(|value| file.list(value));
        found.need(owners.is_some(), PARENT_TREE, place, "StructParents");
        for number in numbers {
            let claim = place.and_then(|id| tree.content.get(&(id, *number)));
            if let Some(id) = place {
                met.insert((id, *number));
            }
            let owner =
                usize::try_from(*number).ok().zip(owners.as_ref()).and_then(|(at, list)| list.get(at)?.as_ref_id());
            found.need(claim.is_some(), PARENT_TREE, place, format!("MCID {number} is in no element"));
            let same = claim.is_none() || owners.is_none() || owner == claim.copied();
            found.need(same, PARENT_TREE, place, format!("MCID {number} has another parent"));
        }
    }
}

fn annotations(reader: &mut Reader<'_, '_>, page: &Page, tree: &Tree, seen: &mut Seen) {
    let (file, found) = (reader.file, reader.found);
    let list = file.get_list(&page.dict, "Annots");
    let list: Vec<Value> = list.map(|list| list.to_vec()).unwrap_or_default();
    if list.is_empty() {
        return;
    }
    let tabs = file.get_name(&page.dict, "Tabs");
    found.need(tabs.as_deref() == Some(b"S"), TAB_ORDER, page.id, "");
    for value in &list {
        let id = value.as_ref_id();
        let Some(dict) = file.dict(value) else { continue };
        let kind = file.get_name(&dict, "Subtype").unwrap_or_default();
        found.need(KINDS.contains(&kind.as_slice()), ANNOTATION_TYPE, id, shown(&kind));
        flags(file, id, &dict, &kind, found);
        let hidden = file.get(&dict, "F").and_then(|v| v.as_int()).is_some_and(|flags| flags & 2 != 0);
        appearance(reader, id, &dict, &kind, seen);
        if dict.contains_key(b"AA".as_slice()) {
            let rule = if kind == b"Widget" { FIELDS } else { TRIGGER };
            found.add(rule, id, "AA of an annotation");
        }
        if kind == b"Widget" {
            found.need(!dict.contains_key(b"A".as_slice()), FIELDS, id, "A of a field");
        }
        if matches!(kind.as_slice(), b"Popup" | b"PrinterMark" | b"TrapNet") || hidden {
            continue;
        }
        if kind == b"Link" && !dict.contains_key(b"A".as_slice()) && !dict.contains_key(b"Dest".as_slice()) {
            found.add(ACTION, id, "a link that leads nowhere");
        }
        tagged(file, id, &dict, &kind, tree, found);
    }
}

/// The annotation is in the structure, and words stand for it.
fn tagged(file: &File<'_>, id: Option<u32>, dict: &Dict, kind: &[u8], tree: &Tree, found: &Found) {
    let claim = id.and_then(|id| tree.annotations.get(&id));
    let wanted = match kind {
        b"Link" => "Link",
        b"Widget" => "Form",
        _ => "Annot",
    };
    let role = claim.map(|claim| claim.role);
    found.need(role == Some(wanted), ANNOTATION_TAGGED, id, role.unwrap_or("in no element"));
    let key = file.get(dict, "StructParent").and_then(|v| v.as_int());
    let parent = key.and_then(|key| tree.parents.get(&key)).and_then(Value::as_ref_id);
    found.need(parent.is_some() && parent == claim.map(|claim| claim.element), PARENT_TREE, id, "StructParent");
    let said =
        |key: &str| file.get(dict, key).is_some_and(|value| value.as_text().is_some_and(|text| !text.is_empty()));
    let words = said("Contents") || claim.is_some_and(|claim| claim.worded) || (kind == b"Widget" && said("TU"));
    found.need(words, ANNOTATION_WORDS, id, "Contents");
}

fn flags(file: &File<'_>, id: Option<u32>, dict: &Dict, kind: &[u8], found: &Found) {
    if kind == b"Popup" {
        return;
    }
    let Some(flags) = file.get(dict, "F").and_then(|value| value.as_int()) else {
        found.add(ANNOTATION_FLAGS, id, "F");
        return;
    };
    // Bits 1, 2, 6 and 9: invisible, hidden, no view, toggled view. Bit 3: printed.
    found.need(flags & (1 | 2 | 32 | 256) == 0 && flags & 4 != 0, ANNOTATION_FLAGS, id, format!("F {flags}"));
    if kind == b"Text" {
        // Bits 4 and 5: neither zoomed nor turned.
        found.need(flags & 24 == 24, ANNOTATION_FLAGS, id, format!("F {flags} of a note"));
    }
}

fn appearance(reader: &mut Reader<'_, '_>, id: Option<u32>, dict: &Dict, kind: &[u8], seen: &mut Seen) {
    let (file, found) = (reader.file, reader.found);
    let rect = file.get_list(dict, "Rect");
    let edge =
        |at: usize| rect.as_ref().and_then(|r| r.get(at).and_then(|v| file.value(v)).and_then(|v| v.as_number()));
    let empty = edge(0).is_some() && edge(0) == edge(2) && edge(1) == edge(3);
    let Some(appearance) = file.get_dict(dict, "AP") else {
        let free = empty || matches!(kind, b"Popup" | b"Link" | b"PrinterMark" | b"TrapNet");
        found.need(free, ANNOTATION_APPEARANCE, id, "AP");
        return;
    };
    let only_normal = appearance.len() == 1 && appearance.contains_key(b"N".as_slice());
    found.need(only_normal, ANNOTATION_APPEARANCE, id, "N alone");
    let Some(normal) = appearance.get(b"N".as_slice()) else { return };
    let states = match file.stream(normal) {
        Some(_) => vec![normal.clone()],
        None => file.dict(normal).map(|states| states.values().cloned().collect()).unwrap_or_default(),
    };
    found.need(!states.is_empty(), ANNOTATION_APPEARANCE, id, "N");
    reader.tagged = false;
    for state in states {
        let Some(stream) = file.stream(&state) else { continue };
        if let Some(content) = file.decode(&stream) {
            let resources = file.get_dict(&stream.dict, "Resources").unwrap_or_default();
            let mut own = Seen::default();
            reader.page(&content, &resources, &mut own);
            seen.transparent |= own.transparent;
        }
    }
    reader.tagged = true;
}
