//! What a person must do now.

use crate::requests::row;
use crate::wire::NothingRequest;
use crate::wire::today::{Counts, MovedCase, QuietTask, TodayView};
use crate::{Desk, Error, clock};
use chrono::Days;
use vault::registers::queue::{Order, QueueFilter};

/// A task without an answer for so many days is quiet.
const QUIET_AFTER: u64 = 5;
/// A request is due soon within so many days.
const SOON: u64 = 7;
/// For so many days it is said that a date has moved earlier.
const MOVED: u64 = 7;
const SHOWN: u32 = 50;
const COUNT_CAP: u32 = 100_000;

/// The officer's day.
///
/// # Errors
/// `NotFound` before the office is registered.
pub fn open(desk: &Desk<'_>, _: NothingRequest) -> Result<TodayView, Error> {
    Ok(desk.vault.read(|view| {
        let zone = law::parse_zone(&view.controller()?.office.zone).unwrap_or(chrono_tz::UTC);
        let today = desk.today(zone);
        let yesterday = today.pred_opt().unwrap_or(today);
        let soon = today.checked_add_days(Days::new(SOON)).unwrap_or(today);
        let open = QueueFilter { open: Some(true), ..QueueFilter::default() };
        let overdue = QueueFilter { due_by: Some(yesterday), running: true, ..open.clone() };
        let rows = |filter: &QueueFilter, from: Option<(String, i64)>| {
            let found = view.queue(filter, Order::Due, false, from, SHOWN)?;
            found.iter().map(|(request, _)| row(view, request, today)).collect::<Result<Vec<_>, vault::VaultError>>()
        };
        let quiet_since = desk.now.checked_sub_days(Days::new(QUIET_AFTER)).unwrap_or(desk.now);
        let mut quiet = Vec::new();
        for task in view.quiet_tasks(quiet_since, SHOWN)? {
            let since = task.sent_on.unwrap_or_else(|| task.made_at.with_timezone(&zone).date_naive());
            quiet.push(QuietTask {
                request: task.request,
                number: view.request(task.request)?.number,
                source: view.source(task.source)?.name,
                days: clock::days_between(since, today),
            });
        }
        // Everything due from today on, no later than soon.
        let due_soon = QueueFilter { due_by: Some(soon), running: true, ..open.clone() };
        let unverified = QueueFilter { unverified: true, ..open.clone() };
        let unowned = QueueFilter { owner: Some(String::new()), ..open.clone() };
        let to_finish = QueueFilter { to_finish: true, ..open.clone() };
        let moved_since = desk.now.checked_sub_days(Days::new(MOVED)).unwrap_or(desk.now);
        let moved = view.open_requests_with_action("clock.moved-earlier", moved_since, SHOWN)?;
        let late = view.queue_count(&overdue, COUNT_CAP)?;
        let upcoming = view.queue_count(&due_soon, COUNT_CAP)?.saturating_sub(late);
        Ok(TodayView {
            today,
            overdue: rows(&overdue, None)?,
            due_soon: rows(&due_soon, Some((yesterday.to_string(), i64::MAX)))?,
            to_verify: rows(&unverified, None)?,
            unowned: rows(&unowned, None)?,
            to_finish: rows(&to_finish, None)?,
            later_dates: view.later_dates()?,
            moved_earlier: moved.into_iter().map(|(request, number)| MovedCase { request, number }).collect(),
            counts: Counts {
                today: late + upcoming + u64::try_from(quiet.len()).unwrap_or(0),
                requests: view.queue_count(&open, COUNT_CAP)?,
                overdue: late,
                subjects: view.subject_count()?,
                sources: u64::try_from(view.sources()?.len()).unwrap_or(0),
            },
            quiet,
        })
    })?)
}
