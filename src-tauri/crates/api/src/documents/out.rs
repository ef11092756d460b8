//! Documents leave the office: previewed, exported through the gate, drafted as mail, dispatched with evidence.

use super::{document_ref, file_name, find, is_stale};
use crate::case::{Case, request_ref, settle};
use crate::wire::Changed;
use crate::wire::documents::{
    DocumentView, ExportDocumentRequest, MakeMailDraftRequest, PageView, PreviewPageRequest, RecordDispatchRequest,
};
use crate::{Desk, Error, changed};
use base64::Engine as _;
use mail_builder::MessageBuilder;
use mail_builder::headers::date::Date;
use mail_builder::headers::message_id::MessageId;
use model::text;
use vault::registers::documents::Document;
use vault::{Action, VaultError, View};

/// Widths that a preview is drawn at, in pixels.
const WIDTHS: std::ops::RangeInclusive<u32> = 200..=2400;
/// A4 in points.
const PAGE_WIDTH: f32 = 595.276;

/// A page of a document as a picture: the bytes that will leave, drawn.
///
/// # Errors
/// `NotFound` for an unknown document or page; `Invalid` for a width out of range.
pub fn preview_page(desk: &Desk<'_>, asked: PreviewPageRequest) -> Result<PageView, Error> {
    let (bytes, pages) = desk.vault.read(|view| {
        let document = view.document(asked.document)?;
        Ok((view.file_bytes(document.file)?, document.pages))
    })?;
    page_of(&bytes, usize::try_from(pages).unwrap_or(usize::MAX), asked.page, asked.width)
}

/// A page of a PDF, from 1, as a picture of this width in pixels.
///
/// # Errors
/// `NotFound` for a page that there is not; `Invalid` for a width or page out of range.
pub(crate) fn page_of(pdf: &[u8], pages: usize, page: u32, width: u32) -> Result<PageView, Error> {
    if !WIDTHS.contains(&width) {
        return Err(Error::invalid("width", "out-of-range"));
    }
    let index = page.checked_sub(1).ok_or_else(|| Error::invalid("page", "out-of-range"))?;
    #[expect(clippy::cast_precision_loss, reason = "at most 2400")]
    let scale = width as f32 / PAGE_WIDTH;
    let png = paper::preview::page_png(pdf, index as usize, scale)?;
    // Width and height stand in the PNG's first chunk.
    let side = |from: usize| png.get(from..from + 4).and_then(|b| b.try_into().ok()).map_or(0, u32::from_be_bytes);
    Ok(PageView {
        width: side(16),
        height: side(20),
        image: format!("data:image/png;base64,{}", base64::engine::general_purpose::STANDARD.encode(&png)),
        pages: u32::try_from(pages).unwrap_or(u32::MAX),
    })
}

/// The document may leave now: its gate is open, and it says what the registers say.
pub(crate) fn releasable(view: &View<'_>, id: i64) -> Result<(Case, Document), VaultError> {
    let document = view.document(id)?;
    let case = Case::load(view, document.request)?;
    // What has left before may be handed out again as it was.
    if document.exported_at.is_none() {
        case.facts(view)?.may_send(document.kind).map_err(|reason| VaultError::NotNow { reason: reason.0 })?;
        if is_stale(view, &case, &document)? {
            return Err(VaultError::NotNow { reason: "stale" });
        }
    }
    Ok((case, document))
}

/// Writes something to the officer's file and marks the document as having left, in one change: when the file cannot be written, nothing
/// is recorded.
fn leave(
    desk: &Desk<'_>,
    action: &'static str,
    id: i64,
    token: &str,
    make: impl FnOnce(&Case, &Document, Vec<u8>) -> Result<Vec<u8>, Error>,
) -> Result<Changed<DocumentView>, Error> {
    let (case, document, pdf) = desk.vault.read(|view| {
        let (case, document) = releasable(view, id)?;
        let pdf = view.file_bytes(document.file)?;
        Ok((case, document, pdf))
    })?;
    let bytes = make(&case, &document, pdf)?;
    let mut failed = None;
    let view = desk.vault.transact(Action(action), desk.now, |tx| {
        let (case, document) = releasable(&tx.view(), id)?;
        tx.mark_exported(id)?;
        tx.about(document_ref(id));
        tx.about(request_ref(document.request));
        tx.note("kind", document.kind.id());
        tx.note("sha256", &document.sha256);
        tx.detail(serde_json::json!({ "name": document.recipient }));
        settle(tx, case.request)?;
        // Last, so that a file is written only when everything else holds.
        if let Err(error) = desk.files.write(token, &bytes) {
            failed = Some(error);
            return Err(VaultError::Cancelled);
        }
        find(&tx.view(), id)
    });
    match (view, failed) {
        (_, Some(error)) => Err(error),
        (view, None) => Ok(changed(view?, super::CHANGED)),
    }
}

/// Writes the PDF to the file that the officer chose; its hash and recipient go into the trail.
///
/// # Errors
/// `NotFound`; `NotNow` naming the gate that is shut, or `stale`; whatever the file answers.
pub fn export(desk: &Desk<'_>, asked: ExportDocumentRequest) -> Result<Changed<DocumentView>, Error> {
    leave(desk, "document.exported", asked.document, &asked.file, |_, _, pdf| Ok(pdf))
}

/// Writes a mail draft with the PDF attached, to the one address that the request gave. Mail programs open it as a message to be sent.
///
/// # Errors
/// As [`export`]; `Invalid` when the requester gave no e-mail address.
pub fn make_mail_draft(desk: &Desk<'_>, asked: MakeMailDraftRequest) -> Result<Changed<DocumentView>, Error> {
    leave(desk, "document.drafted", asked.document, &asked.file, |case, document, pdf| {
        let request = &case.request;
        if request.requester.email.is_empty() {
            return Err(Error::invalid("email", "required"));
        }
        let language = words::Language::parse(&document.language).unwrap_or_default();
        let subject = words::say(
            language,
            "paper-mail-subject",
            &[("title", (&document.title).into()), ("number", (&request.number).into())],
        );
        let office = case.office();
        let id: String = document.sha256.chars().take(32).collect();
        let domain = office.dpo_email.split_once('@').map_or("localhost", |(_, domain)| domain);
        let message = MessageBuilder::new()
            .from((office.dpo_name.as_str(), office.dpo_email.as_str()))
            .to((document.recipient.as_str(), request.requester.email.as_str()))
            .subject(subject.as_str())
            .header("Date", Date::new(desk.now.timestamp()))
            .header("Message-ID", MessageId::new(format!("{id}@{domain}")))
            // Outlook opens a message with this header as a draft.
            .header("X-Unsent", mail_builder::headers::raw::Raw::new("1"))
            .text_body(format!(
                "{}\n\n{}\n\n{}\n{}\n",
                words::say(language, "paper-dear", &[("name", (&document.recipient).into())]),
                words::say(language, "paper-mail-body", &[]),
                words::say(language, "paper-regards", &[]),
                office.dpo_name,
            ))
            .attachment("application/pdf", file_name(case, document.kind), pdf);
        message.write_to_vec().map_err(|_| Error::internal("mail-draft"))
    })
}

/// Records that a document went out, by mail, post or hand, and what proves it. Recorded as it happened, even late; but a report that
/// never passed the gate cannot have gone out of this vault.
///
/// # Errors
/// `NotFound`; `NotNow` for a report that was not released; `Invalid` for a day to come or without evidence.
pub fn record_dispatch(desk: &Desk<'_>, asked: RecordDispatchRequest) -> Result<Changed<DocumentView>, Error> {
    let evidence = text::line("evidence", &asked.evidence, 500)?;
    text::required("evidence", &evidence)?;
    let view = desk.vault.transact(Action("document.dispatched"), desk.now, |tx| {
        let (case, document) = releasable(&tx.view(), asked.document)?;
        let zone = law::parse_zone(&case.office().zone).unwrap_or(chrono_tz::UTC);
        if asked.on > desk.today(zone) {
            return Err(VaultError::Invalid { field: "on", rule: "in-the-future" });
        }
        if document.kind.discloses() && document.exported_at.is_none() {
            return Err(VaultError::NotNow { reason: "not-exported" });
        }
        tx.set_dispatch(asked.document, asked.way, asked.on, &evidence)?;
        tx.about(document_ref(asked.document));
        tx.about(request_ref(document.request));
        tx.note("kind", document.kind.id());
        tx.note("way", asked.way.id());
        tx.note("on", &asked.on.to_string());
        tx.detail(serde_json::json!({ "name": document.recipient, "evidence": evidence }));
        settle(tx, case.request)?;
        find(&tx.view(), asked.document)
    })?;
    Ok(changed(view, super::CHANGED))
}
