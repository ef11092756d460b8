//! Handover copies for an absence: making one, giving back what was collected in it, taking that in.

pub mod give;
mod list;
pub mod take;

use crate::wire::handover::{HandoverHereView, HandoverRowView, HandoversView, MakeHandoverRequest};
use crate::wire::{Changed, NothingRequest};
use crate::{Desk, Error, changed};
use chrono::{DateTime, NaiveDate, TimeZone as _, Utc};
use model::text;
use vault::{LONGEST_HANDOVER, NewHandover, Sensitive, Vault};

/// What a copy's folder is called; it says nothing about anybody.
const FOLDER: &str = "tutela-handover";

/// Refuses everything in a copy that stayed open beyond its day.
///
/// # Errors
/// `NotNow{handover-ended}`.
pub(crate) fn refuse_ended(desk: &Desk<'_>) -> Result<(), Error> {
    Ok(desk.vault.handover().map_or(Ok(()), |copy| copy.check(desk.now))?)
}

/// What the open vault is, where it is a copy.
pub fn here(vault: &Vault) -> Option<HandoverHereView> {
    vault.handover().map(|copy| HandoverHereView {
        name: copy.name.clone(),
        by: copy.by_name.clone(),
        made_at: copy.made_at,
        until: copy.until,
    })
}

/// The handover copies that were made of this vault.
///
/// # Errors
/// `Damaged`.
pub fn list(desk: &Desk<'_>, _: NothingRequest) -> Result<HandoversView, Error> {
    let me = &desk.vault.officer().id;
    let rows = desk.vault.read(|view| {
        let officers = view.officer_rows()?;
        let today = desk.today(zone(&view.controller()?.office.zone));
        let rows = view.handovers()?.into_iter().map(|row| HandoverRowView {
            ended: row.until < today,
            mine: row.made_by == *me,
            made_by: officers.iter().find(|one| one.id == row.made_by).map(|one| one.name.clone()).unwrap_or_default(),
            copy: row.copy,
            name: row.name,
            why: row.why,
            until: row.until,
            made_at: row.made_at,
            returned_at: row.returned_at,
        });
        Ok(rows.collect())
    })?;
    Ok(HandoversView { rows, here: here(desk.vault), longest: u32::try_from(LONGEST_HANDOVER).unwrap_or(u32::MAX) })
}

/// Makes a copy of this vault for somebody, until a day. What it can read cannot be called back.
///
/// # Errors
/// `CannotUnlock` for a wrong passphrase of the officer's; `Invalid` naming the field; whatever the folder answers; `Cancelled`.
pub fn make(desk: &Desk<'_>, asked: MakeHandoverRequest) -> Result<Changed<HandoversView>, Error> {
    let (own, passphrase) = (Sensitive::new(asked.passphrase), Sensitive::new(asked.copy_passphrase));
    let name = text::line("name", &asked.name, 120)?;
    text::required("name", &name)?;
    let why = text::line("why", &asked.why, 200)?;
    text::required("why", &why)?;
    vault::check_passphrase(&passphrase).map_err(|error| match Error::from(error) {
        Error::Invalid { rule, .. } => Error::invalid("copyPassphrase", &rule),
        other => other,
    })?;
    let zone = zone(&desk.vault.read(|view| view.controller())?.office.zone);
    let ends_at = end_of(asked.until, zone).ok_or_else(|| Error::invalid("until", "handover-too-long"))?;
    desk.vault.prove_passphrase(&own)?;
    let place = desk.files.place_for_vault(&asked.folder, FOLDER)?;
    let new = NewHandover { name: &name, why: &why, until: asked.until, ends_at, passphrase: &passphrase };
    desk.vault.make_handover(&place, &new, desk.now, &|share| desk.work.step(share)).map_err(
        |error| match Error::from(error) {
            Error::Invalid { field, rule } if field == "passphrase" => Error::invalid("copyPassphrase", &rule),
            Error::Conflict => Error::invalid("folder", "not-empty"),
            other => other,
        },
    )?;
    Ok(changed(list(desk, NothingRequest {})?, &["handovers"]))
}

fn zone(name: &str) -> chrono_tz::Tz {
    law::parse_zone(name).unwrap_or(chrono_tz::UTC)
}

/// The first instant after a local day. Where the clocks skip midnight, the first one that there is.
fn end_of(day: NaiveDate, zone: chrono_tz::Tz) -> Option<DateTime<Utc>> {
    let next = day.succ_opt()?;
    (0..3).find_map(|hour| zone.from_local_datetime(&next.and_hms_opt(hour, 0, 0)?).earliest()).map(|at| at.to_utc())
}
