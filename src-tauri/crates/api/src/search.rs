//! One search over the registers.

use crate::subjects::name_of;
use crate::wire::search::{Hit, SearchRequest, SearchView};
use crate::{Desk, Error};
use model::subject::IdentifierKind;
use model::text::folded;
use vault::registers::queue::{Order, QueueFilter};

const PER_REGISTER: u32 = 8;

/// Requests, subjects, organisations and sources whose words begin with what was typed.
///
/// # Errors
/// Only failures of the store.
pub fn all(desk: &Desk<'_>, request: SearchRequest) -> Result<SearchView, Error> {
    let text: String = request.text.chars().take(200).collect();
    if text.trim().is_empty() {
        return Ok(SearchView { hits: Vec::new() });
    }
    Ok(desk.vault.read(|view| {
        let office = view.controller()?.office;
        let mut hits = Vec::new();
        let filter = QueueFilter { text: text.clone(), ..QueueFilter::default() };
        for (request, _) in view.queue(&filter, Order::Number, true, None, PER_REGISTER)? {
            hits.push(Hit {
                kind: "request".to_owned(),
                id: request.id,
                title: format!("{} · {}", request.number, request.requester.name(&request.language)),
                detail: request
                    .rights
                    .iter()
                    .map(|right| desk.say(&format!("law-right-{right}")))
                    .collect::<Vec<_>>()
                    .join(", "),
            });
        }
        for (subject, _) in view.subjects(&text, None, PER_REGISTER)? {
            hits.push(Hit {
                kind: "subject".to_owned(),
                id: subject.id,
                title: name_of(&subject, &office.language),
                detail: subject.first(IdentifierKind::Email).to_owned(),
            });
        }
        for (organisation, _) in view.organisations(&text, None, PER_REGISTER)? {
            hits.push(Hit {
                kind: "organisation".to_owned(),
                id: organisation.id,
                title: organisation.name,
                detail: organisation.registration,
            });
        }
        let wanted = folded(&text);
        for (source, _) in view.sources()? {
            if folded(&source.name).split_whitespace().any(|word| word.starts_with(wanted.trim())) {
                hits.push(Hit {
                    kind: "source".to_owned(),
                    id: source.id,
                    title: source.name,
                    detail: source.description,
                });
            }
        }
        Ok(SearchView { hits })
    })?)
}
