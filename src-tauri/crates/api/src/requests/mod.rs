//! Requests: from arrival to the closing.

mod change;
mod confine;
mod mail;
mod register;
mod verify;
mod view;

pub use change::{amend, answer_checklist, complete, record_event};
pub use confine::{adopt_lost, confine};
pub use mail::read_mail;
pub(crate) use register::received;
pub use register::register;
pub use verify::{confirm_ownership, take_back_confirmation, verify_identity};
pub(crate) use view::{row, view_of};

use crate::wire::IdRequest;
use crate::wire::requests::{ListRequestsRequest, RequestPage, RequestSort, RequestView};
use crate::{Desk, Error, cursor, page_size};
use model::request::Phase;
use vault::registers::queue::{Order, QueueFilter};

/// Requests further than this are not counted.
const COUNT_CAP: u32 = 100_000;

/// A page of the queue.
///
/// # Errors
/// `Invalid` for an unknown state or a broken cursor.
pub fn list(desk: &Desk<'_>, request: ListRequestsRequest) -> Result<RequestPage, Error> {
    let limit = page_size(request.limit);
    let after = cursor(request.after.as_deref())?;
    Ok(desk.vault.read(|view| {
        let today = desk.today(law::parse_zone(&view.controller()?.office.zone).unwrap_or(chrono_tz::UTC));
        let mut filter = QueueFilter {
            text: request.text.clone().unwrap_or_default(),
            right: request.right.clone(),
            regime: request.regime.clone(),
            owner: request.owner.clone(),
            due_by: request.due_by,
            ..QueueFilter::default()
        };
        match request.state.as_deref().unwrap_or("open") {
            "open" => filter.open = Some(true),
            "closed" => filter.open = Some(false),
            "all" => {}
            "overdue" => {
                filter.open = Some(true);
                filter.running = true;
                let yesterday = today.pred_opt().unwrap_or(today);
                filter.due_by = Some(filter.due_by.map_or(yesterday, |day| day.min(yesterday)));
            }
            phase if Phase::parse(phase).is_some() => {
                filter.open = Some(phase != Phase::Closed.id());
                filter.phase = Some(phase.to_owned());
            }
            _ => return Err(vault::VaultError::Invalid { field: "state", rule: "unknown" }),
        }
        let (order, descending) = match request.sort {
            RequestSort::Due => (Order::Due, request.reverse),
            // The latest receipt and the highest number stand first.
            RequestSort::Received => (Order::Received, !request.reverse),
            RequestSort::Number => (Order::Number, !request.reverse),
            RequestSort::Name => (Order::Name, request.reverse),
        };
        let (found, total) = match after {
            None => view
                .queue_with_total(&filter, order, descending, limit, COUNT_CAP)
                .map(|(page, total)| (page, Some(total)))?,
            after => (view.queue(&filter, order, descending, after, limit)?, None),
        };
        let next =
            if found.len() == limit as usize { found.last().map(|(r, key)| format!("{}:{key}", r.id)) } else { None };
        let rows = found.iter().map(|(request, _)| row(view, request, today)).collect::<Result<_, _>>()?;
        Ok(RequestPage { rows, next, total })
    })?)
}

/// A request's page.
///
/// # Errors
/// `NotFound`.
pub fn open(desk: &Desk<'_>, request: IdRequest) -> Result<RequestView, Error> {
    view_of(desk, request.id)
}

/// What a change of a request makes stale on the page.
pub(crate) const CHANGED: &[&str] = &["requests", "today"];
