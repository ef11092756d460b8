//! The structure tree: what a screen reader reads, and in which order.

use lopdf::{Dictionary, Object, ObjectId, StringFormat, dictionary};

use super::{catalog, text};
use crate::PaperError;
use crate::canvas::LinkArea;
use crate::tags::{ElementId, Kid, Tags};

/// Adds the elements, the table from marked content back to them, and the link annotations of all pages.
pub(super) fn add(
    file: &mut lopdf::Document,
    pages: &[ObjectId],
    described: Vec<(Vec<ElementId>, Vec<LinkArea>)>,
    tags: &Tags,
    language: &str,
) -> Result<(), PaperError> {
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = tags.elements().iter().map(|_| file.new_object_id()).collect();
    let element_of = |number: ElementId| ids.get(number as usize).copied().map_or(Object::Null, Object::Reference);
    let page_of = |page: u32| pages.get(page as usize).copied().map_or(Object::Null, Object::Reference);

    // Pages come first in the parent tree, links after them.
    let mut numbers: Vec<Object> = Vec::with_capacity(pages.len() * 2);
    let mut link_numbers: Vec<Object> = Vec::new();
    let mut annotations: Vec<Vec<ObjectId>> = Vec::with_capacity(pages.len());
    let mut next = i64::try_from(pages.len()).unwrap_or(i64::MAX);
    for (index, ((marks, links), page)) in described.into_iter().zip(pages).enumerate() {
        let key = i64::try_from(index).unwrap_or(i64::MAX);
        let owners: Vec<Object> = marks.into_iter().map(element_of).collect();
        let owners = file.add_object(owners);
        numbers.extend([Object::Integer(key), Object::Reference(owners)]);
        let mut on_page = Vec::new();
        for link in links {
            on_page.push(file.add_object(annotation(&link, *page, next)));
            link_numbers.extend([Object::Integer(next), element_of(link.element)]);
            next += 1;
        }
        let dict = file.get_dictionary_mut(*page).map_err(|_| PaperError::Write { step: "structure" })?;
        dict.set("StructParents", key);
        if !on_page.is_empty() {
            dict.set("Annots", on_page.iter().copied().map(Object::Reference).collect::<Vec<_>>());
        }
        annotations.push(on_page);
    }
    numbers.extend(link_numbers);

    for (element, id) in tags.elements().iter().zip(&ids) {
        let mut dict = Dictionary::new();
        dict.set("S", Object::Name(element.role.as_bytes().to_vec()));
        let is_root = ids.first() == Some(id);
        dict.set("P", if is_root { Object::Reference(root) } else { element_of(element.parent) });
        let home = element.kids.iter().find_map(|kid| match kid {
            Kid::Content { page, .. } => Some(*page),
            Kid::Element(_) | Kid::Link { .. } => None,
        });
        if let Some(page) = home {
            dict.set("Pg", page_of(page));
        }
        let mut kids: Vec<Object> = element
            .kids
            .iter()
            .map(|kid| match *kid {
                Kid::Element(number) => element_of(number),
                Kid::Content { page, mark } if Some(page) == home => Object::Integer(i64::from(mark)),
                Kid::Content { page, mark } => {
                    dictionary! { "Type" => "MCR", "Pg" => page_of(page), "MCID" => i64::from(mark) }.into()
                }
                Kid::Link { page, link } => {
                    let annotation = annotations.get(page as usize).and_then(|on_page| on_page.get(link as usize));
                    let annotation = annotation.copied().map_or(Object::Null, Object::Reference);
                    dictionary! { "Type" => "OBJR", "Pg" => page_of(page), "Obj" => annotation }.into()
                }
            })
            .collect();
        match kids.len() {
            0 => {}
            1 => dict.set("K", kids.remove(0)),
            _ => dict.set("K", kids),
        }
        if let Some(alt) = &element.alt {
            dict.set("Alt", text(alt));
        }
        if let Some(lang) = &element.lang {
            dict.set("Lang", text(lang));
        }
        match element.role {
            "TH" => {
                // The head of a column stands in a row of heads; the name of a value stands before it.
                let alone = tags.elements().get(element.parent as usize).is_some_and(|row| {
                    !row.kids.iter().all(|kid| matches!(kid, Kid::Element(e) if role_of(tags, *e) == "TH"))
                });
                let scope = if alone { "Row" } else { "Column" };
                dict.set("A", dictionary! { "O" => "Table", "Scope" => scope });
            }
            "L" => {
                let ordered = first_label_is_number(tags, element.kids.first());
                dict.set(
                    "A",
                    dictionary! { "O" => "List", "ListNumbering" => if ordered { "Decimal" } else { "Disc" } },
                );
            }
            "Figure" => dict.set("A", dictionary! { "O" => "Layout", "Placement" => "Block" }),
            _ => {}
        }
        file.objects.insert(*id, dict.into());
    }

    let parents = file.add_object(dictionary! { "Nums" => numbers });
    let first = ids.first().copied().map_or(Object::Null, Object::Reference);
    file.objects.insert(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => vec![first],
            "ParentTree" => Object::Reference(parents),
            "ParentTreeNextKey" => next,
        }
        .into(),
    );
    let catalog = catalog(file)?;
    catalog.set("StructTreeRoot", Object::Reference(root));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("Lang", text(language));
    Ok(())
}

fn role_of(tags: &Tags, number: ElementId) -> &'static str {
    tags.elements().get(number as usize).map_or("", |element| element.role)
}

/// Whether the list was drawn with numbers, known from its first item's role of two kinds of label.
fn first_label_is_number(tags: &Tags, item: Option<&Kid>) -> bool {
    let Some(Kid::Element(item)) = item else { return false };
    tags.elements().get(*item as usize).is_some_and(|element| element.ordered)
}

fn annotation(link: &LinkArea, page: ObjectId, key: i64) -> Dictionary {
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
        "StructParent" => key,
    }
}
