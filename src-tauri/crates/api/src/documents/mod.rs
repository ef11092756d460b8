//! Letters and reports: composed from what the vault holds, kept as they were made, released through the gate.

pub(crate) mod checklist;
mod facts;
mod letters;
pub(crate) mod out;
pub(crate) mod record;
mod remake;
mod report;
mod sheet;

pub(crate) use facts::{office_facts, set_signature};
pub(crate) use letters::items_of;
pub use letters::{check_letter, make_letter};
pub(crate) use out::page_of;
pub use out::{export, make_mail_draft, preview_page, record_dispatch};
pub use remake::remake;
pub use report::compose_report;
pub(crate) use sheet::Shell;

use crate::case::Case;
use crate::wire::documents::{DispatchView, DocumentList, DocumentView, ListDocumentsRequest, MadeFromView};
use crate::{Desk, Error};
use model::request::DocumentKind;
use vault::registers::documents::Document;
use vault::{RecordRef, VaultError, View};
use words::Language;

pub(crate) const CHANGED: &[&str] = &["requests", "documents", "today"];

pub(crate) fn document_ref(id: i64) -> RecordRef {
    RecordRef { kind: "document", id }
}

/// A document as the page shows it.
pub(crate) fn document_view(view: &View<'_>, case: &Case, d: &Document) -> Result<DocumentView, VaultError> {
    Ok(DocumentView {
        id: d.id,
        request: d.request,
        number: case.request.number.clone(),
        due: case.request.due.filter(|_| case.request.outcome.is_none()),
        kind: d.kind,
        title: d.title.clone(),
        language: d.language.clone(),
        pages: d.pages,
        size: d.size,
        sha256: d.sha256.clone(),
        recipient: d.recipient.clone(),
        stale: is_stale(view, case, d)?,
        made_at: d.made_at,
        made_by: view.officer_name(&d.officer)?,
        exported_at: d.exported_at,
        dispatch: d.dispatch.clone().map(|(way, on, evidence)| DispatchView { way, on, evidence }),
        file_name: file_name(case, d.kind),
        made_from: d.made_from.as_ref().and_then(|from| serde_json::from_str::<MadeFromView>(&from.template).ok()),
        language_wanted: wanted(&case.request.language, &d.language),
    })
}

/// The person's own language where a letter is in another one, because the product does not speak it.
pub(crate) fn wanted(person: &str, letter: &str) -> Option<String> {
    let own = Language::parse(person).is_some_and(|spoken| spoken.id() == letter);
    (!own && !person.is_empty()).then(|| person.to_owned())
}

/// A report is stale when the facts that it was compiled from have changed since, and the letter about a rectification when another
/// correction was decided since. What has left the office is what it is.
fn is_stale(view: &View<'_>, case: &Case, d: &Document) -> Result<bool, VaultError> {
    if d.exported_at.is_some() || case.request.outcome.is_some() {
        return Ok(false);
    }
    match d.kind {
        DocumentKind::AccessReport => Ok(d.basis != report::fingerprint(view, case)?),
        DocumentKind::RectificationDone => {
            let corrections = view.corrections(case.request.id)?;
            Ok(corrections.iter().any(|one| one.decided_at.is_some_and(|decided| decided > d.made_at)))
        }
        _ => Ok(false),
    }
}

/// A name that says nothing about anybody.
fn file_name(case: &Case, kind: DocumentKind) -> String {
    let kind = if kind == DocumentKind::AccessReport { "report" } else { kind.id() };
    format!("{}-{kind}.pdf", case.request.number)
}

/// Documents, newest first.
///
/// # Errors
/// `NotFound` for an unknown request.
pub fn list(desk: &Desk<'_>, request: ListDocumentsRequest) -> Result<DocumentList, Error> {
    Ok(desk.vault.read(|view| {
        let mut rows = Vec::new();
        for document in view.documents(request.request)? {
            let case = Case::load(view, document.request)?;
            rows.push(document_view(view, &case, &document)?);
        }
        Ok(DocumentList { rows })
    })?)
}

/// One document, inside a change or a read.
pub(crate) fn find(view: &View<'_>, id: i64) -> Result<DocumentView, VaultError> {
    let document = view.document(id)?;
    let case = Case::load(view, document.request)?;
    document_view(view, &case, &document)
}
