//! A request as the page shows it.

use crate::case::Case;
use crate::documents::{checklist, document_view};
use crate::wire::documents::DocumentView;
use crate::wire::requests::{ConfirmationView, GateView, KeptMailView, NamedOfficer, RequestRow, RequestView};
use crate::wire::tasks::{ColumnView, FindingView, TaskView, WithheldView};
use crate::{Desk, Error, clock, settings, subjects, timeline};
use chrono::NaiveDate;
use model::NotNow;
use model::gate::{CaseFacts, Gate};
use model::request::DocumentKind;
use vault::registers::requests::{Confirmation, Request};
use vault::registers::tasks::Task;
use vault::{VaultError, View};

/// A request in a list.
pub(crate) fn row(view: &View<'_>, request: &Request, today: NaiveDate) -> Result<RequestRow, VaultError> {
    let subject = request.subject_claim.as_ref().map(|claim| claim.name(&request.language));
    let open = request.outcome.is_none();
    let stands = match request.due.filter(|_| open) {
        Some(due) => view.stands_still(request.id, due)?,
        None => false,
    };
    Ok(RequestRow {
        id: request.id,
        number: request.number.clone(),
        requester: request.requester.name(&request.language),
        subject,
        rights: request.rights.clone(),
        phase: request.phase,
        outcome: request.outcome,
        due: request.due,
        stands,
        days_left: request.due.filter(|_| open && !stands).map(|due| clock::days_between(today, due)),
        owner: request.owner.as_deref().map(|id| view.officer_name(id)).transpose()?,
        regime: request.regime.clone(),
        channel: request.channel,
        received_on: request.received_on,
        confined: view.is_confined(request.id)?,
    })
}

/// A request's page, read in one moment.
pub(crate) fn view_of(desk: &Desk<'_>, id: i64) -> Result<RequestView, Error> {
    Ok(desk.vault.read(|view| build(desk, view, id))?)
}

fn build(desk: &Desk<'_>, view: &View<'_>, id: i64) -> Result<RequestView, VaultError> {
    let case = Case::load(view, id)?;
    let zone = law::parse_zone(&case.office().zone).unwrap_or(chrono_tz::UTC);
    let today = desk.today(zone);
    let facts = case.facts(view)?;
    let settings = settings::load(view)?;
    let confirmation = |found: Option<Confirmation>| {
        found.map(|c| ConfirmationView {
            method_name: settings::method_name(&settings, &c.method, desk.language),
            method: c.method,
            note: c.note,
            at: c.at,
            by: c.officer,
        })
    };
    let deadlines = case.deadlines(today, desk.language);
    let clock = case.clock_view();
    let request = &case.request;
    let claim = request.subject_claim.as_ref().unwrap_or(&request.requester);
    let subject = match request.subject {
        Some(subject) => Some(subjects::row_of(view, &view.subject(subject)?, Vec::new())?),
        None => None,
    };
    let mail = match (request.mail, &request.mail_view) {
        (Some(file), Some(kept)) => {
            let stored = view.file(file)?;
            Some(KeptMailView {
                from: kept.from.clone(),
                subject: kept.subject.clone(),
                text: kept.text.clone(),
                attachments: kept.attachments.clone(),
                sha256: hex::encode(stored.sha256),
                size: stored.size,
            })
        }
        _ => None,
    };
    let related = view.related_requests(id, request.subject, &request.requester.email)?;
    let documents: Vec<DocumentView> =
        case.documents.iter().map(|d| document_view(view, &case, d)).collect::<Result<_, _>>()?;
    Ok(RequestView {
        row: row(view, request, today)?,
        requester: request.requester.clone(),
        requester_type: request.requester_type,
        standing: request.standing,
        mandate: request.mandate.clone(),
        subject_claim: request.subject_claim.clone(),
        candidates: if subject.is_some() { Vec::new() } else { subjects::candidates(view, claim)? },
        subject,
        country: request.country.clone(),
        description: request.description.clone(),
        received: match request.received_at {
            Some(at) => at.with_timezone(&zone).format("%Y-%m-%dT%H:%M").to_string(),
            None => request.received_on.to_string(),
        },
        named: named(view, id)?,
        registered_at: request.registered_at,
        language: request.language.clone(),
        letter_language: case.letter_language().id().to_owned(),
        extendable_until: clock.extension.tell_by.filter(|day| *day >= today && request.outcome.is_none()),
        clock,
        variant: request.variant.clone(),
        deadlines,
        identity: confirmation(view.confirmation(id, "identity")?),
        ownership: confirmation(view.confirmation(id, "ownership")?),
        no_sources: request.no_sources,
        tasks: case.tasks.iter().map(|task| task_view(view, task)).collect::<Result<_, _>>()?,
        checklist: checklist::items(view, &case, desk.language)?,
        next: next_step(&facts, &documents).to_owned(),
        documents,
        gates: gates(&facts),
        closing_reason: request.closing_reason.clone(),
        closed_at: request.closed_at,
        mail,
        related: related.iter().map(|other| row(view, other, today)).collect::<Result<_, _>>()?,
        timeline: timeline::of(view, "request", id)?,
    })
}

/// Who may see the case, where not everybody in the office may.
fn named(view: &View<'_>, id: i64) -> Result<Vec<NamedOfficer>, VaultError> {
    let Some(ids) = view.confined_to(id)? else { return Ok(Vec::new()) };
    let rows = view.officer_rows()?;
    let of = |id: &String| rows.iter().find(|row| row.id == *id && row.removed_at.is_none());
    Ok(ids.iter().filter_map(of).map(|row| NamedOfficer { id: row.id.clone(), name: row.name.clone() }).collect())
}

/// The next lawful step. What the facts have outrun is made again before it is looked at for the last time.
fn next_step(facts: &CaseFacts, documents: &[DocumentView]) -> &'static str {
    let outrun = |is: fn(DocumentKind) -> bool| documents.iter().filter(|one| is(one.kind)).all(|one| one.stale);
    match facts.next_step() {
        "export-report" if outrun(DocumentKind::discloses) => "compose-report",
        "export-letter" if outrun(DocumentKind::answers) => "make-letter",
        step => step,
    }
}

fn gates(facts: &CaseFacts) -> Vec<GateView> {
    let gate = |gate: &str, verdict: Result<(), NotNow>| GateView {
        gate: gate.to_owned(),
        open: verdict.is_ok(),
        reason: verdict.err().map(|reason| reason.0.to_owned()),
    };
    vec![
        gate("confirm-ownership", facts.may_confirm_ownership()),
        gate("release", facts.may(Gate::Release)),
        gate("erase", facts.may(Gate::Erase)),
        gate("rectify", facts.may(Gate::Rectify)),
        gate("complete", facts.may_close(model::request::Outcome::Fully)),
    ]
}

fn task_view(view: &View<'_>, task: &Task) -> Result<TaskView, VaultError> {
    let source = view.source(task.source)?;
    let mut findings = Vec::new();
    for finding in view.findings(task.id)? {
        let original = view.file(finding.original)?;
        findings.push(FindingView {
            id: finding.id,
            kind: finding.kind,
            name: finding.name,
            mime: finding.mime,
            size: original.size,
            sha256: hex::encode(original.sha256),
            rows: finding.count,
            columns: finding
                .columns
                .into_iter()
                .map(|c| ColumnView { name: c.name, chosen: c.chosen, category: c.category, samples: c.samples })
                .collect(),
            reading: finding.reading,
            warnings: finding.warnings,
            at: finding.at,
            withheld: finding.withheld.map(|one| WithheldView { ground: one.ground, why: one.why }),
        });
    }
    Ok(TaskView {
        id: task.id,
        source_id: task.source,
        source: source.name,
        owners: source.owners,
        question: task.question.clone(),
        due: task.due,
        state: task.state,
        sent_on: task.sent_on,
        answered_at: task.answered_at,
        note: task.note.clone(),
        findings,
    })
}
