//! The structure tree: what a screen reader reads, and in which order. A long report has hundreds of thousands of elements, so they are
//! spelled out one by one and never stand in memory as objects.

use std::io::Write as _;

use lopdf::{Dictionary, Object, ObjectId, StringFormat, dictionary};

use super::output::{Id, Output, put, to};
use super::text;
use crate::PaperError;
use crate::canvas::LinkArea;
use crate::tags::{Element, ElementId, Kid, Tags};

/// The marks and links of every page.
type Described = Vec<(Vec<ElementId>, Vec<LinkArea>)>;

/// Adds the link annotations of all pages and, in a tagged file, the elements and the table from marked content back to them.
pub(super) fn add(
    out: &mut Output,
    file: &mut lopdf::Document,
    catalog: &mut Dictionary,
    pages: &[ObjectId],
    described: Described,
    tags: &Tags,
) -> Result<(), PaperError> {
    let root = out.reserve();
    let first = out.reserve_many(tags.elements().len());
    let writer = Writer { tags, first, root, pages };
    // Pages come first in the parent tree, links after them.
    let mut numbers: Vec<Object> = Vec::with_capacity(pages.len() * 2);
    let mut link_numbers: Vec<Object> = Vec::new();
    let mut annotations: Vec<Vec<Id>> = Vec::with_capacity(pages.len());
    let mut next = i64::try_from(pages.len()).unwrap_or(i64::MAX);
    for (index, ((marks, links), page)) in described.into_iter().zip(pages).enumerate() {
        let key = i64::try_from(index).unwrap_or(i64::MAX);
        let mut on_page = Vec::new();
        for link in links {
            let mut annotation = annotation(&link, *page);
            if tags.kept() {
                annotation.set("StructParent", next);
                link_numbers.extend([Object::Integer(next), to(writer.id(link.element))]);
                next += 1;
            }
            on_page.push(out.add(annotation)?);
        }
        let dict = file.get_dictionary_mut(*page).map_err(|_| PaperError::Write { step: "structure" })?;
        if tags.kept() {
            dict.set("StructParents", key);
            let owners = out.add(marks.into_iter().map(|mark| to(writer.id(mark))).collect::<Vec<_>>())?;
            numbers.extend([Object::Integer(key), to(owners)]);
        }
        if !on_page.is_empty() {
            dict.set("Annots", on_page.iter().copied().map(to).collect::<Vec<_>>());
        }
        annotations.push(on_page);
    }
    if !tags.kept() {
        return Ok(());
    }
    numbers.extend(link_numbers);
    for (number, element) in tags.elements().iter().enumerate() {
        let id = writer.id(u32::try_from(number).unwrap_or(u32::MAX));
        out.put_written(id, |bytes| writer.element(bytes, number, element, &annotations))?;
    }
    let parents = out.add(dictionary! { "Nums" => numbers })?;
    let tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => vec![to(first)],
        "ParentTree" => to(parents),
        "ParentTreeNextKey" => next,
    };
    out.put(root, &tree.into())?;
    catalog.set("StructTreeRoot", to(root));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

/// Spells elements out.
struct Writer<'a> {
    tags: &'a Tags,
    /// The object number of the first element; the others follow.
    first: Id,
    root: Id,
    pages: &'a [ObjectId],
}

impl Writer<'_> {
    fn id(&self, element: ElementId) -> Id {
        self.first + element
    }

    fn page(&self, page: u32) -> Id {
        self.pages.get(page as usize).map_or(0, |id| id.0)
    }

    fn element(&self, out: &mut Vec<u8>, number: usize, element: &Element, annotations: &[Vec<Id>]) {
        let parent = if number == 0 { self.root } else { self.id(element.parent) };
        let _ = write!(out, "<</S/{}/P {parent} 0 R", element.role);
        let kids = element.kids.as_slice();
        let home = kids.iter().find_map(|kid| match kid {
            Kid::Content { page, .. } => Some(*page),
            Kid::Element(_) | Kid::Link { .. } => None,
        });
        if let Some(page) = home {
            let _ = write!(out, "/Pg {} 0 R", self.page(page));
        }
        if !kids.is_empty() {
            out.extend_from_slice(b"/K");
            let several = kids.len() > 1;
            out.push(if several { b'[' } else { b' ' });
            for (index, kid) in kids.iter().enumerate() {
                if index > 0 {
                    out.push(b' ');
                }
                let _ = match *kid {
                    Kid::Element(number) => write!(out, "{} 0 R", self.id(number)),
                    Kid::Content { page, mark } if Some(page) == home => write!(out, "{mark}"),
                    Kid::Content { page, mark } => {
                        write!(out, "<</Type/MCR/Pg {} 0 R/MCID {mark}>>", self.page(page))
                    }
                    Kid::Link { page, link } => {
                        let on_page = annotations.get(page as usize);
                        let annotation = on_page.and_then(|list| list.get(link as usize)).copied().unwrap_or(0);
                        write!(out, "<</Type/OBJR/Pg {} 0 R/Obj {annotation} 0 R>>", self.page(page))
                    }
                };
            }
            if several {
                out.push(b']');
            }
        }
        self.attributes(out, element);
        out.extend_from_slice(b">>");
    }

    fn attributes(&self, out: &mut Vec<u8>, element: &Element) {
        let extra = element.extra.as_deref();
        for (key, value) in [("Alt", extra.and_then(|e| e.alt.as_ref())), ("Lang", extra.and_then(|e| e.lang.as_ref()))]
        {
            if let Some(value) = value {
                let _ = write!(out, "/{key} ");
                put(out, &text(value));
            }
        }
        match element.role {
            "TH" => {
                // The head of a column stands in a row of heads; the name of a value stands before it.
                let row = self.tags.elements().get(element.parent as usize);
                let heads = row.is_some_and(|row| row.kids.as_slice().iter().all(|kid| self.is_head(*kid)));
                let scope = if heads { "Column" } else { "Row" };
                let _ = write!(out, "/A<</O/Table/Scope/{scope}>>");
            }
            "L" => {
                let kind = if extra.is_some_and(|e| e.ordered) { "Decimal" } else { "Disc" };
                let _ = write!(out, "/A<</O/List/ListNumbering/{kind}>>");
            }
            "Figure" => {
                out.extend_from_slice(b"/A<</O/Layout/Placement/Block");
                if let Some(bounds) = extra.and_then(|e| e.bounds) {
                    out.extend_from_slice(b"/BBox");
                    put(out, &bounds.map(Object::Real).to_vec().into());
                }
                out.extend_from_slice(b">>");
            }
            _ => {}
        }
    }

    fn is_head(&self, kid: Kid) -> bool {
        let Kid::Element(number) = kid else { return false };
        self.tags.elements().get(number as usize).is_some_and(|element| element.role == "TH")
    }
}

fn annotation(link: &LinkArea, page: ObjectId) -> Dictionary {
    let address = Object::String(link.address.clone().into_bytes(), StringFormat::Literal);
    dictionary! {
        "Type" => "Annot",
        "Subtype" => "Link",
        "P" => Object::Reference(page),
        "Rect" => link.rect.map(Object::Real).to_vec(),
        "Border" => vec![Object::Integer(0), Object::Integer(0), Object::Integer(0)],
        // Printed with the page, and nothing else: conformance asks for it.
        "F" => 4,
        "A" => dictionary! { "Type" => "Action", "S" => "URI", "URI" => address },
        "Contents" => text(&link.address),
    }
}
