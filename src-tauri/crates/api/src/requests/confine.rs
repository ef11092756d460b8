//! Who may see a case: everybody in the office, or officers who are named. Why is asked for and kept.
//!
//! That the others do not see it is the vault's doing. Here is decided who may be named: whoever says it stays among them, and so does a data
//! protection officer, or nobody could ever open the case again.

use super::view_of;
use crate::case::{Case, request_ref};
use crate::wire::Changed;
use crate::wire::requests::{ConfineRequestRequest, RequestView};
use crate::{Desk, Error, changed};
use chrono::{DateTime, Utc};
use model::officer::{Role, may_be_confined_to};
use model::text;
use serde_json::json;
use vault::{Action, OfficerRow, Tx, Vault, VaultError};

/// What is out of date once others see a case.
const CHANGED: &[&str] = &["requests", "today", "clocks", "subjects", "notes", "trail"];

/// Officers who may see a case, checked.
pub(super) struct Confined {
    officers: Vec<OfficerRow>,
    reason: String,
}

fn checked_reason(reason: &str) -> Result<String, Error> {
    let reason = text::block("reason", reason, 2_000)?;
    text::required("reason", &reason)?;
    Ok(reason)
}

/// The officers named, with the one who names them.
pub(super) fn checked(desk: &Desk<'_>, asked: Vec<String>, reason: &str) -> Result<Confined, Error> {
    let reason = checked_reason(reason)?;
    let me = &desk.vault.officer().id;
    let mut officers = desk.vault.read(|view| view.officer_rows())?;
    officers.retain(|row| row.removed_at.is_none());
    if asked.iter().any(|id| !officers.iter().any(|row| row.id == *id)) {
        return Err(Error::invalid("officers", "unknown"));
    }
    officers.retain(|row| row.id == *me || asked.contains(&row.id));
    // Whoever has not joined yet cannot open anything to others.
    may_be_confined_to(officers.iter().filter(|row| row.joined_at.is_some()).map(|row| row.role))?;
    Ok(Confined { officers, reason })
}

impl Confined {
    /// Confines a case; `before` is who saw it, where not everybody did. Names and reason stand behind the entry, as a commitment.
    pub(super) fn keep(&self, tx: &mut Tx<'_>, id: i64, before: Option<String>) -> Result<(), VaultError> {
        let ids: Vec<String> = self.officers.iter().map(|row| row.id.clone()).collect();
        let names: Vec<&str> = self.officers.iter().map(|row| row.name.as_str()).collect();
        tx.confine(id, &ids)?;
        tx.changed("named-officers", before.as_deref(), Some(&names.join(", ")));
        tx.changed("confining-reason", None, Some(&self.reason));
        Ok(())
    }
}

/// Who sees a case, by name.
fn names(tx: &Tx<'_>, id: i64) -> Result<Option<String>, VaultError> {
    let view = tx.view();
    let Some(ids) = view.confined_to(id)? else { return Ok(None) };
    let names: Vec<String> = ids.iter().map(|id| view.officer_name(id)).collect::<Result<_, _>>()?;
    Ok(Some(names.join(", ")))
}

/// Confines a case to named officers, names others, or opens it to everybody in the office.
///
/// # Errors
/// `NotFound`; `Invalid{reason}`; `Invalid{officers, …}` for somebody who is no officer, and where no data protection officer is named.
pub fn confine(desk: &Desk<'_>, asked: ConfineRequestRequest) -> Result<Changed<RequestView>, Error> {
    desk.vault.read(|view| view.request(asked.id))?;
    if asked.officers.is_empty() {
        let reason = checked_reason(&asked.reason)?;
        desk.vault.transact(Action("request.unconfined"), desk.now, |tx| {
            tx.view().request(asked.id)?;
            let before = names(tx, asked.id)?.ok_or(VaultError::NotNow { reason: "not-confined" })?;
            tx.unconfine(asked.id)?;
            tx.about(request_ref(asked.id));
            tx.changed("named-officers", Some(&before), None);
            tx.changed("confining-reason", None, Some(&reason));
            Ok(())
        })?;
        return Ok(changed(view_of(desk, asked.id)?, CHANGED));
    }
    let confined = checked(desk, asked.officers, &asked.reason)?;
    desk.vault.transact(Action("request.confined"), desk.now, |tx| {
        let Case { mut request, .. } = Case::load(&tx.view(), asked.id)?;
        let before = names(tx, asked.id)?;
        confined.keep(tx, asked.id, before)?;
        tx.about(request_ref(asked.id));
        // Whoever does not see the case cannot be in charge of it.
        let stays = |owner: &String| confined.officers.iter().any(|row| row.id == *owner);
        if let Some(owner) = request.owner.take_if(|owner| !stays(owner)) {
            let name = tx.view().officer_name(&owner)?;
            tx.changed("owner", Some(&name), None);
            tx.update_request(&request)?;
        }
        Ok(())
    })?;
    Ok(changed(view_of(desk, asked.id)?, CHANGED))
}

/// Passes cases that no data protection officer sees any more, since the last one named left or has another role, to the one at the desk.
/// Done at every unlocking, so that no case is ever lost.
///
/// # Errors
/// `ReadOnly`, `DiskFull` and other failures of the store.
pub fn adopt_lost(vault: &Vault, now: DateTime<Utc>) -> Result<(), Error> {
    if vault.officer().role != Role::Dpo || !vault.officer().joined {
        return Ok(());
    }
    for id in vault.read(|view| view.lost_cases())? {
        vault.transact(Action("request.passed-on"), now, |tx| {
            tx.take_over_lost_case(id)?;
            tx.about(request_ref(id));
            tx.detail(json!({ "name": vault.officer().name }));
            Ok(())
        })?;
    }
    Ok(())
}
