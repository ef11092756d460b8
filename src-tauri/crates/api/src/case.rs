//! A request as its gates see it, and the one way in which a change of a request is written back.

use crate::Error;
use crate::clock::{self, Asked, Former, Ready, Settled, Since, counting_of, settled};
use crate::documents::checklist;
use model::correction::CorrectionState;
use model::gate::CaseFacts;
use model::office::Office;
use model::request::TaskState;
use vault::registers::clocks::Clock;
use vault::registers::controllers::Controller;
use vault::registers::documents::Document;
use vault::registers::requests::{Event, Request};
use vault::registers::tasks::Task;
use vault::{RecordRef, Tx, VaultError, View};
use words::Language;

/// Everything about a request that its gates, clocks and page need.
pub(crate) struct Case {
    pub(crate) request: Request,
    pub(crate) controller: Controller,
    pub(crate) events: Vec<Event>,
    pub(crate) tasks: Vec<Task>,
    pub(crate) documents: Vec<Document>,
    /// What each of its clocks was opened under.
    pub(crate) clocks: Vec<Clock>,
    /// What the office counts with today.
    pub(crate) ready: Ready,
    /// What the office counted with when a clock was opened, where that is something else.
    pub(crate) former: Former,
}

/// A record of the request register, as the trail names it.
pub(crate) fn request_ref(id: i64) -> RecordRef {
    RecordRef { kind: "request", id }
}

impl Case {
    pub(crate) fn load(view: &View<'_>, id: i64) -> Result<Case, VaultError> {
        let request = view.request(id)?;
        let controller = view.controller()?;
        let clocks = view.clocks(id)?;
        let today = view.counting_id(&counting_of(&controller.office))?;
        Ok(Case {
            former: Former::of(view, &clocks, today)?,
            ready: Ready::of(&controller.office),
            clocks,
            events: view.events(id)?,
            tasks: view.tasks(id)?,
            documents: view.documents(Some(id))?,
            request,
            controller,
        })
    }

    pub(crate) fn office(&self) -> &Office {
        &self.controller.office
    }

    /// The language that the person is written to in: the request's where the product speaks it, else the office's.
    pub(crate) fn letter_language(&self) -> Language {
        Language::parse(&self.request.language).or_else(|| Language::parse(&self.office().language)).unwrap_or_default()
    }

    /// What the gates look at.
    pub(crate) fn facts(&self, view: &View<'_>) -> Result<CaseFacts, VaultError> {
        Ok(CaseFacts {
            standing: self.request.standing,
            closed: self.request.outcome,
            identity: self.request.identity,
            ownership: self.request.ownership,
            waiting: clock::waiting(&self.events),
            report_needed: self.report_needed(),
            tasks: self.tasks.iter().map(|task| task.state).collect(),
            no_sources: self.request.no_sources,
            corrections_open: view
                .corrections(self.request.id)?
                .iter()
                .filter(|correction| correction.state == CorrectionState::Proposed)
                .count(),
            checklist_open: checklist::open_items(view, self)?,
            documents: self.documents.iter().map(|d| (d.kind, d.exported_at.is_some(), d.dispatch.is_some())).collect(),
        })
    }

    /// Whether this right is among those that are asked for.
    pub(crate) fn asks_for(&self, right: &str) -> bool {
        self.request.rights.iter().any(|asked| asked == right)
    }

    /// Access and portability are answered by a report.
    pub(crate) fn report_needed(&self) -> bool {
        self.asks_for("access") || self.asks_for("portability")
    }

    /// Every source was asked and none has anything.
    pub(crate) fn nothing_found(&self) -> bool {
        !self.tasks.is_empty() && self.tasks.iter().all(|task| task.state == TaskState::NothingFound)
    }

    /// The other requests about the same person. A request that only came from the same address may be about somebody else, and a
    /// lawyer's address is that of many; none of those belong into this person's answer.
    pub(crate) fn former_requests(&self, view: &View<'_>) -> Result<Vec<Request>, VaultError> {
        let request = &self.request;
        let mut found = view.related_requests(request.id, request.subject, &request.requester.email)?;
        found.retain(|other| other.subject.is_some() && other.subject == request.subject);
        Ok(found)
    }

    /// Its clocks counted anew from its facts; `counting` is what the office counts with today.
    fn settled(&self, counting: i64) -> Result<Settled, Error> {
        let since = Since::Facts(&self.former);
        settled(&Asked::of(&self.request), &self.events, &self.clocks, counting, &self.ready, since)
    }
}

/// Computes the due date and the phase of a request anew from what the change has written so far, and writes the request back. Every
/// change of a request ends here.
pub(crate) fn settle(tx: &mut Tx<'_>, request: Request) -> Result<(), VaultError> {
    tx.update_request(&request)?;
    let case = Case::load(&tx.view(), request.id)?;
    let facts = case.facts(&tx.view())?;
    let counting = tx.keep_counting(&counting_of(case.office()))?;
    let Settled { clocks, due } = case.settled(counting).map_err(|error| match error {
        Error::Invalid { .. } => VaultError::Invalid { field: "on", rule: "impossible-dates" },
        _ => VaultError::Internal("clock"),
    })?;
    let phase = facts.phase();
    let mut request = case.request;
    if clocks != case.clocks {
        tx.set_clocks(request.id, &clocks)?;
    }
    if due != request.due {
        let (old, new) = (request.due.map(|d| d.to_string()), due.map(|d| d.to_string()));
        tx.changed("due", old.as_deref(), new.as_deref());
    }
    (request.due, request.phase) = (due, phase);
    tx.update_request(&request)?;
    tx.about(request_ref(request.id));
    Ok(())
}
