//! The structure tree: whether it hangs together, whether its elements stand where they may, and whether it can be read aloud.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::file::File;
use super::rules::{
    FIGURE, HEADING_KINDS, HEADING_LEVELS, LANGUAGE, LIST, MARKED, NAME_ENCODING, NOTE, PARENT_TREE, ROLE_MAP,
    STRUCTURE_TREE, TABLE,
};
use super::syntax::{Dict, Value};
use super::tables::{Cell, Row, Table};
use super::{Found, shown};

/// How many elements are read.
const MOST: usize = 20_000_000;
/// How deep elements may stand in one another.
const DEEPEST: usize = 400;

/// The standard structure types (ISO 32000-1, 14.8.4).
const STANDARD: [&str; 52] = [
    "Document",
    "Part",
    "Art",
    "Sect",
    "Div",
    "BlockQuote",
    "Caption",
    "TOC",
    "TOCI",
    "Index",
    "NonStruct",
    "Private",
    "P",
    "H",
    "H1",
    "H2",
    "H3",
    "H4",
    "H5",
    "H6",
    "L",
    "LI",
    "Lbl",
    "LBody",
    "Table",
    "TR",
    "TH",
    "TD",
    "THead",
    "TBody",
    "TFoot",
    "Span",
    "Quote",
    "Note",
    "Reference",
    "BibEntry",
    "Code",
    "Link",
    "Annot",
    "Ruby",
    "RB",
    "RT",
    "RP",
    "Warichu",
    "WT",
    "WP",
    "Figure",
    "Formula",
    "Form",
    "StructTreeRoot",
    "Artifact",
    "",
];

/// What claims an annotation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Claim {
    pub(super) element: u32,
    pub(super) role: &'static str,
    /// The element has words that stand for it.
    pub(super) worded: bool,
}

/// What the structure claims, for the pages to be held against.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// The element of each piece of marked content, by page or form and number.
    pub(super) content: BTreeMap<(u32, i64), u32>,
    /// The element of each annotation.
    pub(super) annotations: BTreeMap<u32, Claim>,
    /// The way back from pages, forms and annotations.
    pub(super) parents: BTreeMap<i64, Value>,
}

/// Whether bytes have the shape of a language tag.
pub(super) fn is_language(text: &[u8]) -> bool {
    crate::sound::is_language(&super::metadata::decoded(text))
}

/// Looks at the structure tree.
pub(super) fn look(file: &File<'_>, catalog: &Dict, found: &Found) -> Tree {
    let marks = file.get_dict(catalog, "MarkInfo");
    let flag = |key: &str| marks.as_ref().and_then(|marks| file.get(marks, key)) == Some(Value::Bool(true));
    found.need(flag("Marked"), MARKED, None, "Marked");
    found.need(!flag("Suspects"), MARKED, None, "Suspects");
    let language = file.get(catalog, "Lang");
    found.need(language.is_some_and(|l| l.as_text().is_some_and(is_language)), LANGUAGE, None, "of the file");
    let root_id = catalog.get(b"StructTreeRoot".as_slice()).and_then(Value::as_ref_id);
    let Some(root) = file.get_dict(catalog, "StructTreeRoot") else {
        found.add(STRUCTURE_TREE, None, "no structure tree");
        return Tree::default();
    };
    let mut tree = Tree { parents: numbers(file, &root, found), ..Tree::default() };
    let roles = role_map(file, &root, root_id, found);
    let classes = file.get_dict(&root, "ClassMap").unwrap_or_default();
    Walk { file, found, roles, classes, tree: &mut tree, headings: Headings::default(), notes: BTreeSet::new() }
        .walk(&root, root_id);
    tree
}

/// The entries of the number tree from pages and annotations back to elements.
fn numbers(file: &File<'_>, root: &Dict, found: &Found) -> BTreeMap<i64, Value> {
    let mut out = BTreeMap::new();
    let Some(first) = root.get(b"ParentTree".as_slice()) else {
        found.add(PARENT_TREE, None, "no parent tree");
        return out;
    };
    let mut seen = BTreeSet::new();
    let mut nodes = vec![first.clone()];
    while let Some(node) = nodes.pop() {
        if node.as_ref_id().is_some_and(|id| !seen.insert(id)) || out.len() > MOST || file.is_spent() {
            continue;
        }
        let Some(dict) = file.dict(&node) else { continue };
        if let Some(kids) = file.get_list(&dict, "Kids") {
            nodes.extend(kids.iter().cloned());
        }
        for pair in file.get_list(&dict, "Nums").iter().flat_map(|list| list.chunks_exact(2)) {
            if let [key, value] = pair
                && let Some(key) = file.int(key)
            {
                out.insert(key, value.clone());
            }
        }
    }
    out
}

fn standard(name: &[u8]) -> Option<&'static str> {
    STANDARD.into_iter().find(|known| !known.is_empty() && known.as_bytes() == name)
}

/// What each type of the file's own stands for.
fn role_map(file: &File<'_>, root: &Dict, id: Option<u32>, found: &Found) -> BTreeMap<Vec<u8>, &'static str> {
    let mut out = BTreeMap::new();
    let map = file.get_dict(root, "RoleMap").unwrap_or_default();
    for name in map.keys() {
        found.need(std::str::from_utf8(name).is_ok(), NAME_ENCODING, id, "structure type");
        if standard(name).is_some() {
            found.add(ROLE_MAP, id, format!("{} is a standard type", shown(name)));
            continue;
        }
        let mut at = name.clone();
        for _ in 0..32 {
            match map.get(&at).and_then(|value| file.value(value)).and_then(|v| v.as_name().map(<[u8]>::to_vec)) {
                Some(next) => at = next,
                None => break,
            }
            if let Some(role) = standard(&at) {
                out.insert(name.clone(), role);
                break;
            }
        }
        found.need(out.contains_key(name), ROLE_MAP, id, shown(name));
    }
    out
}

/// The headings so far.
#[derive(Default)]
struct Headings {
    last: Option<u32>,
    plain: bool,
    numbered: bool,
}

/// An element whose kids are being read.
struct Frame {
    id: u32,
    page: Option<u32>,
    role: &'static str,
    worded: bool,
    kids: Rc<Vec<Value>>,
    next: usize,
    /// The roles of its kids, where they matter.
    inner: Vec<&'static str>,
    table: Table,
    row: Row,
    cell: Cell,
}

/// Walks through the tree.
struct Walk<'w, 'a> {
    file: &'w File<'a>,
    found: &'w Found,
    roles: BTreeMap<Vec<u8>, &'static str>,
    classes: Rc<Dict>,
    tree: &'w mut Tree,
    headings: Headings,
    notes: BTreeSet<Vec<u8>>,
}

impl Walk<'_, '_> {
    fn kids(&self, dict: &Dict) -> Rc<Vec<Value>> {
        match dict.get(b"K".as_slice()) {
            None => Rc::default(),
            Some(value) => match self.file.value(value) {
                // A list by reference is a list; a single kid keeps its number.
                Some(Value::List(list)) => list,
                _ => Rc::new(vec![value.clone()]),
            },
        }
    }

    fn walk(mut self, root: &Dict, root_id: Option<u32>) {
        let kids = self.kids(root);
        self.found.need(!kids.is_empty(), STRUCTURE_TREE, root_id, "no elements");
        let mut seen: BTreeSet<u32> = BTreeSet::new();
        let mut frames = vec![Frame {
            id: root_id.unwrap_or(0),
            page: None,
            role: "StructTreeRoot",
            worded: false,
            kids,
            next: 0,
            inner: Vec::new(),
            table: Table::default(),
            row: Row::default(),
            cell: Cell::default(),
        }];
        while let Some(frame) = frames.last_mut() {
            let Some(kid) = frame.kids.get(frame.next).cloned() else {
                let Some(done) = frames.pop() else { break };
                self.close(done, frames.last_mut());
                continue;
            };
            frame.next += 1;
            if seen.len() > MOST || self.file.is_spent() {
                return;
            }
            let (parent, page, role) = (frame.id, frame.page, frame.role);
            if let Value::Int(number) = kid {
                self.claim(page, number, parent);
                continue;
            }
            let Some(dict) = self.file.dict(&kid) else {
                self.found.add(STRUCTURE_TREE, Some(parent), "a kid that is not there");
                continue;
            };
            match dict.get(b"Type".as_slice()).and_then(Value::as_name) {
                Some(b"MCR") => {
                    let page = dict.get(b"Pg".as_slice()).and_then(Value::as_ref_id).or(page);
                    let holder = dict.get(b"Stm".as_slice()).and_then(Value::as_ref_id).or(page);
                    let number = self.file.get(&dict, "MCID").and_then(|v| v.as_int());
                    self.claim(holder, number.unwrap_or(-1), parent);
                }
                Some(b"OBJR") => {
                    let claim = Claim { element: parent, role, worded: frame.worded };
                    if let Some(id) = dict.get(b"Obj".as_slice()).and_then(Value::as_ref_id) {
                        self.tree.annotations.insert(id, claim);
                    }
                }
                _ => {
                    let Some(id) = kid.as_ref_id().filter(|id| seen.insert(*id)) else {
                        self.found.add(
                            STRUCTURE_TREE,
                            kid.as_ref_id(),
                            "an element in two places, or without a number",
                        );
                        continue;
                    };
                    let up = dict.get(b"P".as_slice()).and_then(Value::as_ref_id);
                    self.found.need(up == Some(parent), STRUCTURE_TREE, Some(id), "P");
                    if frames.len() > DEEPEST {
                        self.found.add(STRUCTURE_TREE, Some(id), "too deep");
                        continue;
                    }
                    let frame = self.open(id, &dict, page);
                    frames.push(frame);
                }
            }
        }
    }

    fn claim(&mut self, holder: Option<u32>, number: i64, element: u32) {
        let Some(holder) = holder else {
            self.found.add(STRUCTURE_TREE, Some(element), "content without a page");
            return;
        };
        if self.tree.content.insert((holder, number), element).is_some() {
            self.found.add(PARENT_TREE, Some(element), format!("MCID {number} is in two elements"));
        }
    }

    fn open(&mut self, id: u32, dict: &Dict, page: Option<u32>) -> Frame {
        let name = self.file.get_name(dict, "S").unwrap_or_default();
        let role = standard(&name).or_else(|| self.roles.get(&name).copied());
        self.found.need(role.is_some(), ROLE_MAP, Some(id), shown(&name));
        self.found.need(std::str::from_utf8(&name).is_ok(), NAME_ENCODING, Some(id), "structure type");
        let role = role.unwrap_or("NonStruct");
        let said = |key: &str| {
            self.file
                .get(dict, key)
                .is_some_and(|v| v.as_text().is_some_and(|t| !super::metadata::decoded(t).trim().is_empty()))
        };
        let worded = said("Alt") || said("ActualText");
        if let Some(lang) = self.file.get(dict, "Lang") {
            self.found.need(lang.as_text().is_some_and(is_language), LANGUAGE, Some(id), "of an element");
        }
        if matches!(role, "Figure" | "Formula") {
            self.found.need(worded, FIGURE, Some(id), role);
        }
        if role == "Note" {
            let own = self.file.get(dict, "ID").and_then(|v| v.as_text().map(<[u8]>::to_vec));
            let unique = own.filter(|own| !own.is_empty()).is_some_and(|own| self.notes.insert(own));
            self.found.need(unique, NOTE, Some(id), "ID");
        }
        self.heading(id, role);
        let cell = match role {
            "TH" | "TD" => Cell::read(self.file, dict, role == "TH", &self.classes),
            _ => Cell::default(),
        };
        Frame {
            id,
            page: dict.get(b"Pg".as_slice()).and_then(Value::as_ref_id).or(page),
            role,
            worded,
            kids: self.kids(dict),
            next: 0,
            inner: Vec::new(),
            table: Table::default(),
            row: Row::default(),
            cell,
        }
    }

    fn heading(&mut self, id: u32, role: &'static str) {
        let Some(rest) = role.strip_prefix('H') else { return };
        if rest.is_empty() {
            self.headings.plain = true;
        } else if let Ok(level) = rest.parse::<u32>() {
            self.headings.numbered = true;
            let highest = self.headings.last.map_or(1, |last| last + 1);
            self.found.need(level <= highest, HEADING_LEVELS, Some(id), role);
            self.headings.last = Some(level);
        } else {
            return;
        }
        let mixed = self.headings.plain && self.headings.numbered;
        self.found.need(!mixed, HEADING_KINDS, Some(id), role);
    }

    /// All kids of an element are read.
    fn close(&mut self, frame: Frame, parent: Option<&mut Frame>) {
        let Frame { id, role, inner, table, row, cell, .. } = frame;
        let only = |allowed: &[&str]| inner.iter().find(|kid| !allowed.contains(kid)).copied();
        let kids = match role {
            "Table" => only(&["TR", "THead", "TBody", "TFoot", "Caption"]).map(|kid| (TABLE, kid)),
            "THead" | "TBody" | "TFoot" => only(&["TR"]).map(|kid| (TABLE, kid)),
            "TR" => only(&["TH", "TD"]).map(|kid| (TABLE, kid)),
            "L" => only(&["L", "LI", "Caption"]).map(|kid| (LIST, kid)),
            "LI" => only(&["Lbl", "LBody"]).map(|kid| (LIST, kid)),
            _ => None,
        };
        if let Some((rule, kid)) = kids {
            self.found.add(rule, Some(id), format!("{kid} in {role}"));
        }
        if role == "Table" {
            table.look(id, self.found);
        }
        let Some(parent) = parent else { return };
        // Where an element may stand, seen from itself.
        let home: Option<(&'static super::Rule, &[&str])> = match role {
            "TR" => Some((TABLE, &["Table", "THead", "TBody", "TFoot"])),
            "TH" | "TD" => Some((TABLE, &["TR"])),
            "THead" | "TBody" | "TFoot" => Some((TABLE, &["Table"])),
            "LI" => Some((LIST, &["L"])),
            "LBody" => Some((LIST, &["LI"])),
            _ => None,
        };
        if let Some((rule, homes)) = home {
            self.found.need(homes.contains(&parent.role), rule, Some(id), format!("{role} in {}", parent.role));
        }
        match (role, parent.role) {
            ("TH" | "TD", "TR") => parent.row.push(cell),
            ("TR", "Table" | "THead" | "TBody" | "TFoot") => parent.table.push(row),
            ("THead" | "TBody" | "TFoot", "Table") => parent.table.append(table),
            _ => {}
        }
        if matches!(parent.role, "Table" | "THead" | "TBody" | "TFoot" | "TR" | "L" | "LI")
            && !parent.inner.contains(&role)
        {
            parent.inner.push(role);
        }
    }
}
