//! The gates of a request: what may be done now, and if not, why not.
//!
//! What must stay true: nothing about the subject is released, erased or rectified before identity **and** ownership are confirmed
//! (Art 12(6), Art 11(2) GDPR; EDPB Guidelines 01/2022, 58-79). Recording what happened is never gated, only doing is.

use crate::request::{DocumentKind, Outcome, Phase, Standing, TaskState};

/// Why something cannot be done now; the id is worded in the message files as `not-now-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not now: {0}")]
pub struct NotNow(pub &'static str);

/// The facts of a request that its gates look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseFacts {
    /// By what right the requester asks.
    pub standing: Standing,
    /// Closed, and how.
    pub closed: Option<Outcome>,
    /// The requester is who they say.
    pub identity: bool,
    /// The data asked for are the requester's, or the requester may ask for them.
    pub ownership: bool,
    /// The requester was asked for something and has not answered.
    pub waiting: bool,
    /// A right is asked for that is answered by a report: access or portability.
    pub report_needed: bool,
    /// One per data source that was asked.
    pub tasks: Vec<TaskState>,
    /// The officer decided that no data source needs to be asked.
    pub no_sources: bool,
    /// Corrections that were asked for and are neither made nor declined.
    pub corrections_open: usize,
    /// Items of the right's checklist that are neither answered nor overridden with a reason.
    pub checklist_open: usize,
    /// Documents made so far: kind, has left the office, its dispatch is evidenced.
    pub documents: Vec<(DocumentKind, bool, bool)>,
}

/// What can be gated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gate {
    /// The person's data leave the office.
    Release,
    /// The person's data are erased.
    Erase,
    /// The person's data are changed at the person's word.
    Rectify,
}

impl CaseFacts {
    fn still_open(&self) -> Result<(), NotNow> {
        if self.closed.is_some() { Err(NotNow("closed")) } else { Ok(()) }
    }

    fn verified(&self) -> Result<(), NotNow> {
        if !self.identity {
            return Err(NotNow("identity-missing"));
        }
        if !self.ownership {
            return Err(NotNow("ownership-missing"));
        }
        Ok(())
    }

    /// Whether every data source has been asked and has answered.
    pub fn collected(&self) -> Result<(), NotNow> {
        if self.tasks.is_empty() && !self.no_sources {
            return Err(NotNow("no-sources-chosen"));
        }
        if self.tasks.iter().any(|t| !t.is_done()) {
            return Err(NotNow("tasks-open"));
        }
        Ok(())
    }

    /// Whether the gate is open now.
    pub fn may(&self, gate: Gate) -> Result<(), NotNow> {
        self.still_open()?;
        self.verified()?;
        if gate == Gate::Release {
            self.collected()?;
            if self.checklist_open > 0 {
                return Err(NotNow("checklist-open"));
            }
        }
        Ok(())
    }

    /// Whether a document of this kind may leave the office now. Letters that disclose nothing may always leave an open case,
    /// and also a closed one: the completion letter follows the closing.
    pub fn may_send(&self, kind: DocumentKind) -> Result<(), NotNow> {
        match kind {
            kind if kind.discloses() => self.may(Gate::Release),
            // It tells of all that was asked for, so all of it is decided first.
            DocumentKind::RectificationDone if self.corrections_open > 0 => {
                self.verified().and(Err(NotNow("corrections-open")))
            }
            kind if kind.reports_a_deed() => self.verified(),
            _ => Ok(()),
        }
    }

    /// Ownership is a second question, asked after the first: it is confirmed only once identity is.
    pub fn may_confirm_ownership(&self) -> Result<(), NotNow> {
        self.still_open()?;
        if self.identity { Ok(()) } else { Err(NotNow("identity-missing")) }
    }

    /// Whether the request may be closed with this outcome. An answer must have gone out with its dispatch evidenced; the
    /// person is told of a refusal by a letter whose dispatch is evidenced too (Art 12(4) GDPR).
    pub fn may_close(&self, outcome: Outcome) -> Result<(), NotNow> {
        self.still_open()?;
        let dispatched = |is: &dyn Fn(DocumentKind) -> bool| self.documents.iter().any(|(k, _, sent)| is(*k) && *sent);
        if outcome.is_answer() {
            self.verified()?;
            self.collected()?;
            if self.corrections_open > 0 {
                return Err(NotNow("corrections-open"));
            }
            if !dispatched(&|kind| self.answers(kind)) {
                return Err(NotNow("answer-not-dispatched"));
            }
        }
        if outcome == Outcome::Refused && !dispatched(&|kind| kind == DocumentKind::Refusal) {
            return Err(NotNow("refusal-not-dispatched"));
        }
        Ok(())
    }

    /// Whether a document of this kind answers the request: the report where one is asked for, else the letter that says what was done.
    fn answers(&self, kind: DocumentKind) -> bool {
        if self.report_needed { kind == DocumentKind::AccessReport } else { kind.answers() }
    }

    /// The legal phase that these facts amount to.
    pub fn phase(&self) -> Phase {
        if self.closed.is_some() {
            return Phase::Closed;
        }
        if self.documents.iter().any(|(kind, left, _)| self.answers(*kind) && *left) {
            return Phase::Released;
        }
        if self.waiting {
            return Phase::Waiting;
        }
        match (self.identity, self.ownership) {
            (false, false) if self.tasks.is_empty() => Phase::Received,
            (true, true) if self.collected().is_ok() => Phase::Reviewing,
            (true, true) => Phase::Working,
            _ => Phase::Verifying,
        }
    }

    /// The next lawful step: its id is worded as `next-<id>`; one sentence, one button.
    pub fn next_step(&self) -> &'static str {
        if self.closed.is_some() {
            return "nothing";
        }
        if !self.identity {
            return "verify-identity";
        }
        if !self.ownership {
            return "confirm-ownership";
        }
        if self.tasks.is_empty() && !self.no_sources {
            return "choose-sources";
        }
        if self.collected().is_err() {
            return "collect";
        }
        if self.corrections_open > 0 {
            return "make-corrections";
        }
        let (made, left, sent) = self
            .documents
            .iter()
            .filter(|(kind, ..)| self.answers(*kind))
            .fold((false, false, false), |seen, (_, left, sent)| (true, seen.1 || *left, seen.2 || *sent));
        match (made, left, sent) {
            (_, _, true) => "complete",
            (_, true, false) => "record-dispatch",
            _ if self.checklist_open > 0 => "answer-checklist",
            (true, false, _) if self.report_needed => "export-report",
            _ if self.report_needed => "compose-report",
            (true, false, _) => "export-letter",
            _ => "make-letter",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fresh() -> CaseFacts {
        CaseFacts {
            standing: Standing::Subject,
            closed: None,
            identity: false,
            ownership: false,
            waiting: false,
            report_needed: true,
            tasks: vec![],
            no_sources: false,
            corrections_open: 0,
            checklist_open: 0,
            documents: vec![],
        }
    }

    fn ready() -> CaseFacts {
        CaseFacts {
            identity: true,
            ownership: true,
            tasks: vec![TaskState::Answered, TaskState::NothingFound],
            ..fresh()
        }
    }

    #[test]
    fn release_needs_identity_and_ownership_both() {
        assert!(ready().may(Gate::Release).is_ok());
        for gate in [Gate::Release, Gate::Erase, Gate::Rectify] {
            assert_eq!(CaseFacts { identity: false, ..ready() }.may(gate), Err(NotNow("identity-missing")), "{gate:?}");
            assert_eq!(
                CaseFacts { ownership: false, ..ready() }.may(gate),
                Err(NotNow("ownership-missing")),
                "{gate:?}"
            );
        }
    }

    #[test]
    fn no_set_of_facts_below_the_gate_releases() {
        // Exhaustive over the facts that the gate may look at.
        for bits in 0..64u32 {
            let bit = |n: u32| bits >> n & 1 == 1;
            let facts = CaseFacts {
                identity: bit(0),
                ownership: bit(1),
                waiting: bit(2),
                no_sources: bit(3),
                tasks: if bit(4) { vec![TaskState::Answered] } else { vec![] },
                documents: if bit(5) { vec![(DocumentKind::Completion, true, true)] } else { vec![] },
                ..fresh()
            };
            let verified = bit(0) && bit(1);
            assert!(verified || facts.may_send(DocumentKind::AccessReport).is_err(), "{facts:?}");
            assert!(verified || facts.may_close(Outcome::Fully).is_err(), "{facts:?}");
        }
    }

    #[test]
    fn one_owner_who_has_not_answered_keeps_the_gate_shut() {
        let facts = CaseFacts { tasks: vec![TaskState::Answered, TaskState::Sent], ..ready() };
        assert_eq!(facts.may(Gate::Release), Err(NotNow("tasks-open")));
        assert!(facts.may(Gate::Erase).is_ok(), "erasure does not wait for the collection");
    }

    #[test]
    fn nobody_is_answered_while_a_correction_is_undecided() {
        let facts = CaseFacts {
            report_needed: false,
            corrections_open: 1,
            documents: vec![(DocumentKind::RectificationDone, true, true)],
            ..ready()
        };
        assert_eq!(facts.may_close(Outcome::Fully), Err(NotNow("corrections-open")));
        assert_eq!(facts.may_close(Outcome::Partly), Err(NotNow("corrections-open")));
        assert_eq!(facts.next_step(), "make-corrections");
        assert_eq!(facts.may_send(DocumentKind::RectificationDone), Err(NotNow("corrections-open")));
        assert!(facts.may_send(DocumentKind::Acknowledgement).is_ok(), "other letters wait for nothing");
        assert!(facts.may_close(Outcome::Withdrawn).is_ok(), "who takes the request back wants no answer");
        assert!(CaseFacts { corrections_open: 0, ..facts }.may_close(Outcome::Fully).is_ok());
    }

    #[test]
    fn ownership_is_asked_after_identity() {
        assert_eq!(fresh().may_confirm_ownership(), Err(NotNow("identity-missing")));
        assert!(CaseFacts { identity: true, ..fresh() }.may_confirm_ownership().is_ok());
    }

    #[test]
    fn a_request_is_answered_only_when_the_dispatch_is_evidenced() {
        let mut facts = ready();
        facts.documents = vec![(DocumentKind::AccessReport, true, false)];
        assert_eq!(facts.may_close(Outcome::Fully), Err(NotNow("answer-not-dispatched")));
        assert_eq!(facts.next_step(), "record-dispatch");
        facts.documents = vec![(DocumentKind::AccessReport, true, true)];
        assert!(facts.may_close(Outcome::Fully).is_ok());
        assert_eq!(facts.next_step(), "complete");
    }

    #[test]
    fn what_is_not_answered_by_a_report_is_answered_by_a_letter() {
        let mut facts = CaseFacts { report_needed: false, ..ready() };
        assert_eq!(facts.next_step(), "make-letter");
        facts.documents = vec![(DocumentKind::Completion, true, true)];
        assert!(facts.may_close(Outcome::Fully).is_ok());
        facts.report_needed = true;
        assert_eq!(facts.may_close(Outcome::Fully), Err(NotNow("answer-not-dispatched")), "a letter is no report");
    }

    #[test]
    fn what_was_done_to_the_data_is_told_only_to_whom_they_belong() {
        for kind in DocumentKind::ALL.iter().filter(|kind| kind.reports_a_deed()) {
            assert_eq!(fresh().may_send(*kind), Err(NotNow("identity-missing")), "{}", kind.id());
            let half = CaseFacts { identity: true, ..fresh() };
            assert_eq!(half.may_send(*kind), Err(NotNow("ownership-missing")), "{}", kind.id());
            assert!(CaseFacts { closed: Some(Outcome::Fully), ..ready() }.may_send(*kind).is_ok(), "{}", kind.id());
        }
        assert!(fresh().may_send(DocumentKind::ObjectionHonoured).is_ok(), "an objection to marketing needs no proof");
    }

    #[test]
    fn the_letter_that_says_what_was_done_answers_a_request() {
        let mut facts = CaseFacts { report_needed: false, ..ready() };
        facts.documents = vec![(DocumentKind::ErasureDone, true, true)];
        assert!(facts.may_close(Outcome::Fully).is_ok());
        facts.documents = vec![(DocumentKind::RestrictionLifted, true, true)];
        assert_eq!(facts.may_close(Outcome::Fully), Err(NotNow("answer-not-dispatched")), "that it ends is no answer");
    }

    #[test]
    fn a_withdrawn_request_closes_without_an_answer() {
        assert!(fresh().may_close(Outcome::Withdrawn).is_ok());
        assert_eq!(fresh().may_close(Outcome::Refused), Err(NotNow("refusal-not-dispatched")));
    }

    #[test]
    fn the_phases_follow_the_facts() {
        assert_eq!(fresh().phase(), Phase::Received);
        assert_eq!(CaseFacts { identity: true, ..fresh() }.phase(), Phase::Verifying);
        assert_eq!(CaseFacts { waiting: true, ..fresh() }.phase(), Phase::Waiting);
        assert_eq!(CaseFacts { tasks: vec![TaskState::Sent], ..ready() }.phase(), Phase::Working);
        assert_eq!(ready().phase(), Phase::Reviewing);
        assert_eq!(
            CaseFacts { documents: vec![(DocumentKind::AccessReport, true, false)], ..ready() }.phase(),
            Phase::Released
        );
        assert_eq!(CaseFacts { closed: Some(Outcome::Fully), ..ready() }.phase(), Phase::Closed);
    }
}
