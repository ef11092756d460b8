//! Corrections: what a person asks to have put right, made in their record or in a source, or declined with reasons (Art 16 GDPR).

use crate::case::{Case, request_ref, settle};
use crate::subjects::{changes, subject_ref};
use crate::tasks::still_open;
use crate::wire::corrections::{
    CorrectionRequest, CorrectionView, CorrectionsView, DeclineCorrectionRequest, ProposeCorrectionRequest,
    RecordValueView,
};
use crate::wire::{Changed, IdRequest};
use crate::{Desk, Error, changed};
use model::Gate;
use model::correction::{CorrectionState, RecordField, replaced};
use model::request::check_email;
use model::subject::{Identifier, IdentifierKind};
use model::text;
use serde_json::json;
use vault::registers::corrections::Correction;
use vault::registers::subjects::Subject;
use vault::{Action, RecordRef, Tx, VaultError, View};

const CHANGED: &[&str] = &["requests", "subjects", "today"];

fn correction_ref(id: i64) -> RecordRef {
    RecordRef { kind: "correction", id }
}

/// The values that stand in a field of a record; none where it is empty.
fn values(subject: &Subject, field: RecordField) -> Vec<String> {
    let of = |kind| subject.identifiers.iter().filter(|i| i.kind == kind).map(|i| i.value.clone()).collect();
    let one = |value: &String| if value.is_empty() { Vec::new() } else { vec![value.clone()] };
    match field {
        RecordField::GivenName => one(&subject.given_name),
        RecordField::FamilyName => one(&subject.family_name),
        RecordField::Address => one(&subject.address),
        RecordField::Role => one(&subject.role),
        RecordField::Email => of(IdentifierKind::Email),
        RecordField::Phone => of(IdentifierKind::Phone),
        RecordField::Customer => of(IdentifierKind::Customer),
    }
}

/// The record with the correction made. The old value must stand in it, so that nothing that changed meanwhile is overwritten.
fn corrected(subject: &Subject, field: RecordField, old: &str, new: &str) -> Result<Subject, VaultError> {
    let values = values(subject, field);
    let gone = VaultError::Invalid { field: "old", rule: "not-on-record" };
    let mut out = subject.clone();
    let kind = match field {
        RecordField::Email => IdentifierKind::Email,
        RecordField::Phone => IdentifierKind::Phone,
        RecordField::Customer => IdentifierKind::Customer,
        single => {
            if values.first().map_or("", String::as_str) != old || old == new {
                return Err(gone);
            }
            let place = match single {
                RecordField::GivenName => &mut out.given_name,
                RecordField::FamilyName => &mut out.family_name,
                RecordField::Address => &mut out.address,
                _ => &mut out.role,
            };
            new.clone_into(place);
            if out.given_name.is_empty() && out.family_name.is_empty() {
                return Err(VaultError::Invalid { field: "new", rule: "required" });
            }
            return Ok(out);
        }
    };
    let mut after = replaced(&values, old, new).ok_or(gone)?.into_iter();
    // Each identifier keeps its place among those of other kinds; what is added comes last.
    out.identifiers.retain_mut(|identifier| {
        identifier.kind != kind || after.next().inspect(|value| value.clone_into(&mut identifier.value)).is_some()
    });
    out.identifiers.extend(after.map(|value| Identifier { kind, value }));
    Ok(out)
}

/// What a request asks to have corrected, and what stands in the record.
///
/// # Errors
/// `NotFound`.
pub fn list(desk: &Desk<'_>, request: IdRequest) -> Result<CorrectionsView, Error> {
    Ok(desk.vault.read(|view| shown(view, &Case::load(view, request.id)?))?)
}

fn shown(view: &View<'_>, case: &Case) -> Result<CorrectionsView, VaultError> {
    let mut record = Vec::new();
    if let Some(subject) = case.request.subject {
        let subject = view.subject(subject)?;
        for field in RecordField::ALL {
            let values = values(&subject, *field);
            let values = if values.is_empty() { vec![String::new()] } else { values };
            record.extend(values.into_iter().map(|value| RecordValueView { field: field.id().to_owned(), value }));
        }
    }
    let row = |c: Correction| {
        Ok(CorrectionView {
            id: c.id,
            source: c.source.map(|id| view.source(id)).transpose()?.map(|source| source.name),
            field: c.field,
            old: c.old,
            new: c.new,
            evidence: c.evidence,
            state: c.state,
            reason: c.reason,
            decided_at: c.decided_at,
        })
    };
    Ok(CorrectionsView {
        rows: view.corrections(case.request.id)?.into_iter().map(row).collect::<Result<_, VaultError>>()?,
        record,
        not_now: case.facts(view)?.may(Gate::Rectify).err().map(|reason| reason.0.to_owned()),
    })
}

/// Keeps what the person asks to have corrected, word by word. Nothing is changed by it.
///
/// # Errors
/// `NotFound`; `NotNow` when the request is closed or asks for no correction; `Invalid` naming the field.
pub fn take_down(desk: &Desk<'_>, asked: ProposeCorrectionRequest) -> Result<Changed<CorrectionsView>, Error> {
    let field = text::line("field", &asked.field, 120)?;
    text::required("field", &field)?;
    let old = text::block("old", &asked.old, 2_000)?;
    let new = text::block("new", &asked.new, 2_000)?;
    let evidence = text::block("evidence", &asked.evidence, 2_000)?;
    if old == new {
        return Err(Error::invalid("new", if new.is_empty() { "required" } else { "as-it-was" }));
    }
    if asked.source.is_none() {
        let known = RecordField::parse(&field).ok_or_else(|| Error::invalid("field", "unknown"))?;
        if known == RecordField::Email && !new.is_empty() {
            check_email("new", &new)?;
        }
        if known != RecordField::Address && new.contains('\n') {
            return Err(Error::invalid("new", "one-line"));
        }
    }
    let view = desk.vault.transact(Action("correction.proposed"), desk.now, |tx| {
        let case = Case::load(&tx.view(), asked.id)?;
        still_open(&case)?;
        if !case.asks_for("rectification") {
            return Err(VaultError::NotNow { reason: "no-correction-asked" });
        }
        let source = asked.source.map(|id| tx.view().source(id)).transpose()?;
        let id = tx.insert_correction(&Correction {
            id: 0,
            request: asked.id,
            source: asked.source,
            field: field.clone(),
            old,
            new,
            evidence,
            state: CorrectionState::Proposed,
            reason: String::new(),
            decided_at: None,
        })?;
        tx.about(correction_ref(id));
        if let Some(source) = source {
            tx.detail(json!({ "source": source.name, "name": field }));
        }
        settle(tx, case.request)?;
        shown(&tx.view(), &Case::load(&tx.view(), asked.id)?)
    })?;
    Ok(changed(view, CHANGED))
}

/// Makes a correction: in the person's record here and now, with its history kept; of a source it is recorded that it was made there.
///
/// # Errors
/// `NotFound`; `NotNow` below the gate or when it was decided already; `Invalid{old, not-on-record}` when the record says something else by now.
pub fn make(desk: &Desk<'_>, asked: CorrectionRequest) -> Result<Changed<CorrectionsView>, Error> {
    decide(desk, "correction.made", asked.correction, |tx, case, correction| {
        case.facts(&tx.view())?.may(Gate::Rectify).map_err(|reason| VaultError::NotNow { reason: reason.0 })?;
        if correction.source.is_none() {
            let subject = case.request.subject.ok_or(VaultError::NotNow { reason: "ownership-missing" })?;
            let before = tx.view().subject(subject)?;
            let field = RecordField::parse(&correction.field).ok_or(VaultError::Damaged { what: "stored value" })?;
            let after = corrected(&before, field, &correction.old, &correction.new)?;
            tx.about(subject_ref(subject));
            for (field, old, new) in changes(&before, &after) {
                tx.changed(field, Some(&old), Some(&new));
            }
            tx.update_subject(&after)?;
        } else {
            tx.changed("correction", Some(&correction.old), Some(&correction.new));
        }
        tx.decide_correction(correction.id, CorrectionState::Made, "")
    })
}

/// Declines a correction; the person is told why.
///
/// # Errors
/// `NotFound`; `NotNow` when it was decided already or the request is closed; `Invalid{reason, required}`.
pub fn decline(desk: &Desk<'_>, asked: DeclineCorrectionRequest) -> Result<Changed<CorrectionsView>, Error> {
    let reason = text::block("reason", &asked.reason, 2_000)?;
    text::required("reason", &reason)?;
    decide(desk, "correction.declined", asked.correction, |tx, _, correction| {
        tx.detail(json!({ "reason": reason }));
        tx.decide_correction(correction.id, CorrectionState::Declined, &reason)
    })
}

/// Removes a correction that nobody asked for.
///
/// # Errors
/// `NotFound`; `NotNow` when it was decided already or the request is closed.
pub fn remove(desk: &Desk<'_>, asked: CorrectionRequest) -> Result<Changed<CorrectionsView>, Error> {
    decide(desk, "correction.removed", asked.correction, |tx, _, correction| {
        // The trail keeps by commitment what it was.
        tx.changed("correction", Some(&correction.old), Some(&correction.new));
        tx.delete_correction(correction.id)
    })
}

/// What every decision on a correction has in common.
fn decide(
    desk: &Desk<'_>,
    action: &'static str,
    id: i64,
    f: impl FnOnce(&mut Tx<'_>, &Case, &Correction) -> Result<(), VaultError>,
) -> Result<Changed<CorrectionsView>, Error> {
    let view = desk.vault.transact(Action(action), desk.now, |tx| {
        let correction = tx.view().correction(id)?;
        let case = Case::load(&tx.view(), correction.request)?;
        still_open(&case)?;
        if correction.state != CorrectionState::Proposed {
            return Err(VaultError::NotNow { reason: "correction-decided" });
        }
        tx.about(correction_ref(id));
        tx.about(request_ref(case.request.id));
        f(tx, &case, &correction)?;
        settle(tx, case.request)?;
        shown(&tx.view(), &Case::load(&tx.view(), correction.request)?)
    })?;
    Ok(changed(view, CHANGED))
}
