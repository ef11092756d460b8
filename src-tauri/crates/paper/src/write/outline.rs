//! The outline at the side of the reader's window: the headings, each under the one above it.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::output::{Output, to};
use super::text;
use crate::PaperError;
use crate::canvas::PAGE_HEIGHT;
use crate::flow::Entry;

/// Adds the outline, if there is more than one heading.
pub(super) fn add(
    out: &mut Output,
    catalog: &mut Dictionary,
    pages: &[ObjectId],
    entries: &[Entry],
) -> Result<(), PaperError> {
    if entries.len() < 2 {
        return Ok(());
    }
    let root = out.reserve();
    let first_id = out.reserve_many(entries.len());
    let parents = parents(entries);
    let children = |parent: Option<usize>| -> Vec<usize> {
        parents.iter().enumerate().filter(|(_, p)| **p == parent).map(|(index, _)| index).collect()
    };
    let number = |index: usize| first_id + u32::try_from(index).unwrap_or(u32::MAX);
    let id = |index: usize| to(number(index));
    // Kids are gathered in one pass, so that a long outline takes no quadratic time.
    let mut kids: Vec<Vec<usize>> = entries.iter().map(|_| Vec::new()).collect();
    let top = children(None);
    for (index, parent) in parents.iter().enumerate() {
        if let Some(list) = parent.and_then(|p| kids.get_mut(p)) {
            list.push(index);
        }
    }
    let mut beside: Vec<(Option<usize>, Option<usize>)> = vec![(None, None); entries.len()];
    for list in kids.iter().chain([&top]) {
        for pair in list.windows(2) {
            if let [before, after] = *pair {
                if let Some(slot) = beside.get_mut(before) {
                    slot.1 = Some(after);
                }
                if let Some(slot) = beside.get_mut(after) {
                    slot.0 = Some(before);
                }
            }
        }
    }
    for (index, ((entry, parent), (previous, next))) in entries.iter().zip(&parents).zip(&beside).enumerate() {
        let page = pages.get(entry.page).copied().map_or(Object::Null, Object::Reference);
        let mut dict = dictionary! {
            "Title" => text(&entry.title.replace('\n', " ")),
            "Parent" => parent.map_or(to(root), id),
            "Dest" => vec![page, "XYZ".into(), Object::Null, Object::Real(PAGE_HEIGHT - entry.top + 6.0), Object::Null],
        };
        for (key, other) in [("Prev", previous), ("Next", next)] {
            if let Some(other) = other {
                dict.set(key, id(*other));
            }
        }
        if let Some(list) = kids.get(index)
            && let (Some(first), Some(last)) = (list.first(), list.last())
        {
            dict.set("First", id(*first));
            dict.set("Last", id(*last));
            dict.set("Count", i64::try_from(list.len()).unwrap_or(i64::MAX));
        }
        out.put(number(index), &dict.into())?;
    }
    let first = top.first().map_or(Object::Null, |i| id(*i));
    let last = top.last().map_or(Object::Null, |i| id(*i));
    let count = i64::try_from(entries.len()).unwrap_or(i64::MAX);
    out.put(root, &dictionary! { "Type" => "Outlines", "First" => first, "Last" => last, "Count" => count }.into())?;
    catalog.set("Outlines", to(root));
    Ok(())
}

/// For each heading the nearest one before it that stands higher.
fn parents(entries: &[Entry]) -> Vec<Option<usize>> {
    let mut open: Vec<(u8, usize)> = Vec::new();
    entries
        .iter()
        .enumerate()
        .map(|(index, entry)| {
            while open.last().is_some_and(|(level, _)| *level >= entry.level) {
                open.pop();
            }
            let parent = open.last().map(|(_, index)| *index);
            open.push((entry.level, index));
            parent
        })
        .collect()
}
