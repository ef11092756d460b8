//! Letters of a case, each by its template: from the acknowledgement to the completion.

use super::facts;
use super::sheet::{Finished, Making, finish, keep};
use crate::case::Case;
use crate::clock::show::{Shown, deadlines};
use crate::clock::{Asked, Former};
use crate::wire::Changed;
use crate::wire::documents::{DocumentView, LetterCheckView, LetterItemView, MakeLetterRequest};
use crate::{Desk, Error, changed, templates};
use chrono::NaiveDate;
use model::correction::CorrectionState;
use model::request::{DocumentKind, EventKind, Outcome};
use model::template::{RefusalGround, TemplateKind};
use model::text;
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use template::checklist::{self, Standing};
use template::{Facts, Letter, kinds};
use vault::registers::requests::Event;
use vault::{Action, VaultError, View};

/// Makes a letter in the person's language.
///
/// # Errors
/// `NotFound`; `Invalid` for a report (which is composed), a refusal without a ground, or a letter without the words that it needs;
/// `NotNow` for a completion letter where nothing could be completed.
pub fn make_letter(desk: &Desk<'_>, asked: MakeLetterRequest) -> Result<Changed<DocumentView>, Error> {
    let own = text::block("text", &asked.text, 10_000)?;
    let ground = ground_of(&asked)?;
    if asked.kind == DocumentKind::Refusal && ground.is_none() {
        return Err(Error::invalid("ground", "required"));
    }
    if kinds::needs_words(TemplateKind::of(asked.kind)) || ground.is_some_and(RefusalGround::needs_words) {
        text::required("text", &own)?;
    }
    let finished = desk.vault.read(|view| make(desk, view, &asked, ground, &own))?;
    let rendered = finished.render(desk)?;
    let view = desk.vault.transact(Action("document.made"), desk.now, |tx| {
        let case = Case::load(&tx.view(), asked.id)?;
        if !finished.open.is_empty() {
            tx.note("checklist-open", &finished.open.join(" "));
        }
        keep(desk, tx, case.request, &finished, &rendered)
    })?;
    Ok(changed(view, super::CHANGED))
}

/// A ground is of a refusal alone.
fn ground_of(asked: &MakeLetterRequest) -> Result<Option<RefusalGround>, Error> {
    match asked.kind {
        DocumentKind::AccessReport => Err(Error::invalid("kind", "is-composed")),
        DocumentKind::Refusal => Ok(asked.ground),
        _ => Ok(None),
    }
}

/// What the law wants in a letter, and how the letter would stand if it were made now: asked while it is being written.
///
/// # Errors
/// `NotFound`; `Invalid` for a report or words that are too long; `NotNow` as for making it.
pub fn check_letter(desk: &Desk<'_>, asked: MakeLetterRequest) -> Result<LetterCheckView, Error> {
    let own = text::block("text", &asked.text, 10_000)?;
    let ground = ground_of(&asked)?;
    Ok(desk.vault.read(|view| {
        let (case, facts) = told(desk, view, &asked, ground, &own)?;
        let letter = chosen(view, &asked, &case, &facts)?;
        let zone = law::parse_zone(&case.office().zone).unwrap_or(chrono_tz::UTC);
        let days = last_day(&case).map(|last| (last, desk.today(zone)));
        Ok(items_of(desk, TemplateKind::of(asked.kind), &case.request.regime, (&facts, &letter), days))
    })?)
}

/// The checklist of a letter as the officer sees it. `days` are the last day on which it may go out, and today, where there is a case.
pub(crate) fn items_of(
    desk: &Desk<'_>,
    kind: TemplateKind,
    regime: &str,
    (facts, letter): (&Facts, &Letter),
    days: Option<(NaiveDate, NaiveDate)>,
) -> LetterCheckView {
    let Some(list) = checklist::of(kind, regime) else {
        return LetterCheckView { source: String::new(), check_locally: false, items: Vec::new() };
    };
    let items = checklist::answers(list, facts, letter).into_iter().map(|answer| LetterItemView {
        item: answer.item.id.clone(),
        article: answer.item.article.clone(),
        text: words::say(desk.language, &answer.item.key, &[]),
        state: match (answer.standing, days) {
            (Standing::Answered, _) => "answered",
            (Standing::Open, _) => "open",
            (Standing::Officer, _) | (Standing::Clock, None) => "officer",
            (Standing::Clock, Some((last, today))) if last < today => "late",
            (Standing::Clock, Some(_)) => "in-time",
        }
        .to_owned(),
        until: days.filter(|_| answer.standing == Standing::Clock).map(|(last, _)| last),
    });
    let items = items.collect();
    LetterCheckView { source: list.source.clone(), check_locally: list.provenance != law::Provenance::Source, items }
}

/// The last day on which the person has to have heard: the first of the dates, before any extension.
fn last_day(case: &Case) -> Option<NaiveDate> {
    case.shown().iter().map(|shown| shown.deadline.base_due).min()
}

/// The letter as its template makes it.
fn chosen(view: &View<'_>, asked: &MakeLetterRequest, case: &Case, facts: &Facts) -> Result<Letter, VaultError> {
    let (request, language) = (&case.request, case.letter_language());
    let of = TemplateKind::of(asked.kind);
    let chosen = templates::choose(view, of, language, (&request.regime, &request.rights), facts)?;
    Ok(chosen.map_err(|_| VaultError::Internal("template"))?.letter)
}

/// The case and everything that the letter can tell of it.
fn told(
    desk: &Desk<'_>,
    view: &View<'_>,
    asked: &MakeLetterRequest,
    ground: Option<RefusalGround>,
    own: &str,
) -> Result<(Case, Facts), VaultError> {
    let case = Case::load(view, asked.id)?;
    let mut facts = facts::of_case(desk, view, &case, own)?;
    let zone = law::parse_zone(&case.office().zone).unwrap_or(chrono_tz::UTC);
    set_own(&mut facts, view, &case, asked, (ground, desk.today(zone)))?;
    Ok((case, facts))
}

fn make(
    desk: &Desk<'_>,
    view: &View<'_>,
    asked: &MakeLetterRequest,
    ground: Option<RefusalGround>,
    own: &str,
) -> Result<Finished, VaultError> {
    let (case, facts) = told(desk, view, asked, ground, own)?;
    let mut hash = Sha256::new();
    let until = asked.until.map(|day| day.to_string()).unwrap_or_default();
    for part in [case.request.number.as_str(), asked.kind.id(), ground.map_or("", RefusalGround::id), own, &until] {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    let basis = hex::encode(hash.finalize());
    finish(desk, view, Making { kind: asked.kind, case: &case, basis, attachments: Vec::new() }, &facts)
}

/// The facts that only this kind of letter has.
fn set_own(
    facts: &mut Facts,
    view: &View<'_>,
    case: &Case,
    asked: &MakeLetterRequest,
    (ground, today): (Option<RefusalGround>, NaiveDate),
) -> Result<(), VaultError> {
    let (request, language) = (&case.request, case.letter_language());
    match asked.kind {
        DocumentKind::Extension => {
            // Told before it is recorded, the letter names the date that the extension leads to.
            let shown = extended(case, today, asked.until);
            let last = shown.last().map(|last| &last.deadline);
            facts
                .set("extension.until", last.map(|last| facts::date(language, last.due)).unwrap_or_default())
                .set("extension.counted", facts::counted(language, &shown))
                .set("request.due_cited", last.is_some_and(|last| !last.check_locally));
        }
        DocumentKind::Refusal => {
            facts.set("refusal.ground", ground.map_or("", RefusalGround::id));
        }
        DocumentKind::RectificationDone => {
            facts.set("rectification.changes", made(view, case)?);
        }
        DocumentKind::ErasureDone => {
            facts.set("erasure.kept", json!([]));
        }
        DocumentKind::ObjectionHonoured => {
            facts.set("objection.marketing", request.rights.iter().any(|right| right == "objection-marketing"));
        }
        DocumentKind::Completion => completion(facts, case)?,
        DocumentKind::AccessReport
        | DocumentKind::Acknowledgement
        | DocumentKind::IdentityRequest
        | DocumentKind::ClarificationRequest
        | DocumentKind::NotIdentified
        | DocumentKind::RestrictionSet
        | DocumentKind::RestrictionLifted => {}
    }
    Ok(())
}

/// The corrections that were made, as the person is told of them.
fn made(view: &View<'_>, case: &Case) -> Result<Vec<Json>, VaultError> {
    let language = case.letter_language();
    let rows = view.corrections(case.request.id)?.into_iter().filter(|one| one.state == CorrectionState::Made);
    let told = rows.map(|one| {
        let field = match one.source {
            Some(source) => format!("{} ({})", one.field, view.source(source)?.name),
            None => words::say(language, &format!("correction-field-{}", one.field), &[]),
        };
        Ok(json!({ "field": field, "old": one.old, "new": one.new }))
    });
    told.collect()
}

fn completion(facts: &mut Facts, case: &Case) -> Result<(), VaultError> {
    let (request, language) = (&case.request, case.letter_language());
    let outcome = match request.outcome {
        Some(Outcome::Fully) | None if case.nothing_found() => Outcome::NothingFound,
        Some(Outcome::Fully) | None => Outcome::Fully,
        Some(outcome @ (Outcome::Partly | Outcome::NothingFound)) => outcome,
        Some(_) => return Err(VaultError::NotNow { reason: "nothing-to-complete" }),
    };
    let reason = match (outcome, request.closing_reason.as_deref()) {
        (Outcome::Partly, Some(reason)) => words::say(language, &format!("reason-{reason}"), &[]),
        _ => String::new(),
    };
    let report = case.documents.iter().find(|d| d.kind == DocumentKind::AccessReport && d.dispatch.is_some());
    let sent = report.and_then(|d| d.dispatch.as_ref()).map(|(_, on, _)| facts::date(language, *on));
    facts
        .set("completion.outcome", outcome.id())
        .set("completion.reason", reason)
        .set("completion.report_sent", sent.unwrap_or_default());
    Ok(())
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
