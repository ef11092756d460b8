//! Identity and ownership: two separate, deliberate confirmations.

use super::{CHANGED, view_of};
use crate::case::{Case, request_ref, settle};
use crate::wire::Changed;
use crate::wire::requests::{ConfirmOwnershipRequest, RequestView, TakeBackConfirmationRequest, VerifyIdentityRequest};
use crate::{Desk, Error, changed, settings, subjects};
use model::request::Standing;
use model::text;
use serde_json::json;
use vault::{Action, RecordRef, VaultError};

/// The method must be one that the office offers for this purpose.
fn check_method(desk: &Desk<'_>, id: &str, ownership: bool) -> Result<(), Error> {
    let settings = desk.vault.read(settings::load)?;
    let offered = settings.methods.iter().any(|m| m.id == id && if ownership { m.ownership } else { m.identity });
    if offered { Ok(()) } else { Err(Error::invalid("method", "unknown")) }
}

/// Confirms who asks.
///
/// # Errors
/// `NotFound`; `NotNow` when the request is closed; `Conflict` when identity is confirmed already; `Invalid` for an unknown method.
pub fn verify_identity(desk: &Desk<'_>, asked: VerifyIdentityRequest) -> Result<Changed<RequestView>, Error> {
    check_method(desk, &asked.method, false)?;
    let note = text::block("note", &asked.note, 2_000)?;
    let officer = desk.vault.officer().id.clone();
    desk.vault.transact(Action("identity.verified"), desk.now, |tx| {
        let case = Case::load(&tx.view(), asked.id)?;
        crate::tasks::still_open(&case)?;
        if case.request.identity {
            return Err(VaultError::Conflict);
        }
        tx.insert_confirmation(asked.id, "identity", &asked.method, &note, &officer)?;
        tx.about(request_ref(asked.id));
        tx.note("method", &asked.method);
        let mut request = case.request;
        request.identity = true;
        settle(tx, request)
    })?;
    Ok(changed(view_of(desk, asked.id)?, CHANGED))
}

/// Confirms that the data are this person's, and links the subject on file. Asked after identity, and apart from it.
///
/// # Errors
/// `NotFound`; `NotNow` when identity is missing, the request is closed, or somebody else's data are asked for without a mandate;
/// `Conflict` when ownership is confirmed already.
pub fn confirm_ownership(desk: &Desk<'_>, asked: ConfirmOwnershipRequest) -> Result<Changed<RequestView>, Error> {
    check_method(desk, &asked.method, true)?;
    let note = text::block("note", &asked.note, 2_000)?;
    let mandate = text::block("mandate", &asked.mandate, 2_000)?;
    let officer = desk.vault.officer().id.clone();
    desk.vault.transact(Action("ownership.confirmed"), desk.now, |tx| {
        let case = Case::load(&tx.view(), asked.id)?;
        case.facts(&tx.view())?.may_confirm_ownership().map_err(|reason| VaultError::NotNow { reason: reason.0 })?;
        let mut request = case.request;
        if request.ownership {
            return Err(VaultError::Conflict);
        }
        if !mandate.is_empty() {
            request.mandate = mandate;
        }
        if request.standing != Standing::Subject && request.mandate.is_empty() {
            return Err(VaultError::NotNow { reason: "mandate-missing" });
        }
        let subject = match asked.subject_id {
            Some(id) => tx.view().subject(id)?.id,
            None => {
                let claim = request.subject_claim.clone().unwrap_or_else(|| request.requester.clone());
                subjects::insert_from_claim(tx, &claim, &request.language, &request.country)?
            }
        };
        tx.insert_confirmation(asked.id, "ownership", &asked.method, &note, &officer)?;
        tx.about(request_ref(asked.id));
        tx.about(RecordRef { kind: "subject", id: subject });
        tx.note("method", &asked.method);
        (request.ownership, request.subject) = (true, Some(subject));
        settle(tx, request)
    })?;
    Ok(changed(view_of(desk, asked.id)?, &["requests", "today", "subjects"]))
}

/// Takes a confirmation back that was a mistake. Without identity there is no ownership either.
///
/// # Errors
/// `NotFound`; `NotNow` when the request is closed or there is nothing to take back; `Invalid` without a reason.
pub fn take_back_confirmation(
    desk: &Desk<'_>,
    asked: TakeBackConfirmationRequest,
) -> Result<Changed<RequestView>, Error> {
    let reason = text::block("reason", &asked.reason, 2_000)?;
    text::required("reason", &reason)?;
    let identity = match asked.which.as_str() {
        "identity" => true,
        "ownership" => false,
        _ => return Err(Error::invalid("which", "unknown")),
    };
    desk.vault.transact(Action("confirmation.taken-back"), desk.now, |tx| {
        let case = Case::load(&tx.view(), asked.id)?;
        crate::tasks::still_open(&case)?;
        let mut request = case.request;
        if !(if identity { request.identity } else { request.ownership }) {
            return Err(VaultError::NotNow { reason: "nothing-to-take-back" });
        }
        tx.about(request_ref(asked.id));
        tx.note("which", &asked.which);
        tx.detail(json!({ "reason": reason }));
        if identity {
            tx.take_back_confirmation(asked.id, "identity", &reason)?;
            request.identity = false;
        }
        tx.take_back_confirmation(asked.id, "ownership", &reason)?;
        (request.ownership, request.subject) = (false, None);
        settle(tx, request)
    })?;
    Ok(changed(view_of(desk, asked.id)?, &["requests", "today", "subjects"]))
}
