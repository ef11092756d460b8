//! Letters of a case: acknowledgement, identity request, extension, refusal, completion.

use super::argument::argument;
use super::sheet::{Finished, Sheet, keep};
use crate::case::Case;
use crate::clock::show::{Shown, deadlines};
use crate::clock::{Asked, Former};
use crate::wire::Changed;
use crate::wire::documents::{DocumentView, MakeLetterRequest};
use crate::{Desk, Error, changed};
use chrono::NaiveDate;
use model::request::{DocumentKind, EventKind, Outcome};
use model::text;
use paper::Block;
use sha2::{Digest, Sha256};
use vault::registers::requests::Event;
use vault::{Action, VaultError};

/// Makes a letter in the person's language.
///
/// # Errors
/// `NotFound`; `Invalid` for a report (which is composed) or an extension or refusal without reasons; `NotNow` for a completion letter
/// where nothing could be completed.
pub fn make_letter(desk: &Desk<'_>, asked: MakeLetterRequest) -> Result<Changed<DocumentView>, Error> {
    let own = text::block("text", &asked.text, 10_000)?;
    let needs_reasons = matches!(asked.kind, DocumentKind::Extension | DocumentKind::Refusal);
    if needs_reasons {
        text::required("text", &own)?;
    }
    let title_key = match asked.kind {
        DocumentKind::AccessReport => return Err(Error::invalid("kind", "is-composed")),
        DocumentKind::Acknowledgement => "paper-acknowledgement-title",
        DocumentKind::IdentityRequest => "paper-identity-title",
        DocumentKind::Completion => "paper-completion-title",
        DocumentKind::Extension => "paper-extension-title",
        DocumentKind::Refusal => "paper-refusal-title",
    };
    let (document, title, language, recipient, basis) = desk.vault.read(|view| {
        let case = Case::load(view, asked.id)?;
        let sheet = Sheet::new(desk, view, &case)?;
        let title = sheet.say(title_key, &[]);
        let mut blocks = sheet.opening(&title);
        blocks.extend(body(&sheet, asked.kind, &own, asked.until)?);
        blocks.push(sheet.closing());
        let mut hash = Sha256::new();
        hash.update(case.request.number.as_bytes());
        hash.update(asked.kind.id().as_bytes());
        hash.update(own.as_bytes());
        hash.update(asked.until.map(|day| day.to_string()).unwrap_or_default().as_bytes());
        let basis = hex::encode(hash.finalize());
        let document = sheet.document(desk, view, &title, &basis, blocks)?;
        Ok((document, title, sheet.language, sheet.recipient(), basis))
    })?;
    let rendered = paper::render(&document)?;
    let finished = Finished { kind: asked.kind, title, language, recipient, basis, rendered };
    let view = desk.vault.transact(Action("document.made"), desk.now, |tx| {
        let case = Case::load(&tx.view(), asked.id)?;
        keep(desk, tx, case.request, &finished)
    })?;
    Ok(changed(view, super::CHANGED))
}

fn body(sheet: &Sheet<'_>, kind: DocumentKind, own: &str, until: Option<NaiveDate>) -> Result<Vec<Block>, VaultError> {
    let case = sheet.case;
    let request = &case.request;
    let received = sheet.date(request.received_on);
    let rights = sheet.rights();
    let authority = super::checklist::authority_line(case.office());
    let about = [("received", (&received).into()), ("number", (&request.number).into()), ("rights", (&rights).into())];
    let paragraph = |key: &str| Block::paragraph(sheet.say(key, &about));
    let by = |key: &str, day: NaiveDate| Block::paragraph(sheet.say(key, &[("due", (&sheet.date(day)).into())]));
    let typed =
        || own.split("\n\n").filter(|p| !p.trim().is_empty()).map(|p| Block::paragraph(p.trim())).collect::<Vec<_>>();
    let mut out = Vec::new();
    match kind {
        DocumentKind::AccessReport => {}
        DocumentKind::Acknowledgement => {
            let shown = case.shown();
            out.push(paragraph("paper-acknowledgement-body"));
            out.extend(shown.first().map(|first| by("paper-acknowledgement-due", first.deadline.due)));
            out.extend(argument(sheet, &shown));
            out.extend(typed());
            out.push(paragraph("paper-acknowledgement-contact"));
        }
        DocumentKind::IdentityRequest => {
            out.push(paragraph("paper-identity-body"));
            out.push(paragraph("paper-identity-less"));
            out.extend(typed());
        }
        DocumentKind::Extension => {
            out.push(paragraph("paper-extension-body"));
            out.extend(typed());
            // Told before it is recorded, the letter names the date that the extension leads to.
            let shown = extended(case, sheet.today, until);
            out.extend(shown.last().map(|last| by("paper-extension-due", last.deadline.due)));
            out.extend(argument(sheet, &shown));
        }
        DocumentKind::Refusal => {
            out.push(paragraph("paper-refusal-body"));
            out.extend(typed());
            out.push(Block::paragraph(sheet.say("paper-refusal-remedies", &[("authority", (&authority).into())])));
        }
        DocumentKind::Completion => {
            out.push(paragraph("paper-completion-body"));
            match request.outcome {
                Some(Outcome::Fully) | None if case.nothing_found() => out.push(paragraph("paper-completion-nothing")),
                Some(Outcome::NothingFound) => out.push(paragraph("paper-completion-nothing")),
                Some(Outcome::Fully) | None => out.push(paragraph("paper-completion-fully")),
                Some(Outcome::Partly) => {
                    let reason = match request.closing_reason.as_deref() {
                        Some(reason) => sheet.say(&format!("reason-{reason}"), &[]),
                        None => String::new(),
                    };
                    out.push(Block::paragraph(sheet.say("paper-completion-partly", &[("reason", (&reason).into())])));
                }
                Some(_) => return Err(VaultError::NotNow { reason: "nothing-to-complete" }),
            }
            let report = case.documents.iter().find(|d| d.kind == DocumentKind::AccessReport && d.dispatch.is_some());
            if let Some((_, on, _)) = report.and_then(|d| d.dispatch.as_ref()) {
                out.push(Block::paragraph(
                    sheet.say("paper-completion-report", &[("sent", (&sheet.date(*on)).into())]),
                ));
            }
            out.extend(typed());
            out.push(paragraph("paper-completion-rest"));
        }
    }
    Ok(out)
}

/// The clocks as an extension told today leaves them, with reasons and, where the law gives no length, with the date that the letter names.
/// A clock that it cannot move stays as it is.
fn extended(case: &Case, on: NaiveDate, until: Option<NaiveDate>) -> Vec<Shown> {
    let told = Event { until, ..Event::new(EventKind::Extended, on, "told".to_owned()) };
    let recorded: Vec<Event> = case.events.iter().cloned().chain([told]).collect();
    let mut shown = deadlines(&Asked::of(&case.request), &recorded, &[], &case.ready, &Former::default());
    let now = case.shown();
    for one in &mut shown {
        if !one.deadline.extended
            && let Some(as_it_is) = now.iter().find(|other| other.right == one.right)
        {
            one.deadline = as_it_is.deadline.clone();
        }
    }
    shown.sort_by_key(|one| one.deadline.due);
    shown
}
