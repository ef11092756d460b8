//! What happened to a request, as dated facts, and the waits that follow from it.

use crate::{Condition, LawError};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A dated fact of a request that a clock may depend on. Facts only: whether one moves the due date is the rule's to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Event {
    /// The office doubted the person's identity and asked for proof (GDPR Art 12(6)).
    IdentityAsked {
        /// The day of asking.
        on: NaiveDate,
        /// The officer's finding that it was asked without undue delay.
        #[serde(default = "yes")]
        prompt: bool,
        /// The officer's finding that the doubt was reasonable and the proof needed.
        #[serde(default = "yes")]
        needed: bool,
    },
    /// Enough proof of identity arrived.
    IdentityReceived {
        /// The day of arrival.
        on: NaiveDate,
    },
    /// The office asked which data or processing the request is about (GDPR Recital 63).
    ClarificationAsked {
        /// The day of asking.
        on: NaiveDate,
        /// The officer's finding that it was asked without undue delay.
        #[serde(default = "yes")]
        prompt: bool,
        /// The officer's finding that the question was reasonably needed.
        #[serde(default = "yes")]
        needed: bool,
    },
    /// The person answered.
    ClarificationReceived {
        /// The day of arrival.
        on: NaiveDate,
    },
    /// The office asked a fee for a manifestly unfounded or excessive request.
    FeeAsked {
        /// The day of asking.
        on: NaiveDate,
    },
    /// The fee was paid.
    FeePaid {
        /// The day of payment.
        on: NaiveDate,
    },
    /// The person was told that the office needs longer.
    Extended {
        /// The day on which the notice went out.
        on: NaiveDate,
        /// Whether the notice gave reasons.
        reasons: bool,
        /// The new date that the notice named; it counts only where the law leaves the length to the office.
        #[serde(default)]
        until: Option<NaiveDate>,
    },
}

const fn yes() -> bool {
    true
}

impl Event {
    /// Proof of identity was asked for, without undue delay and for good reason.
    #[must_use]
    pub const fn identity_asked(on: NaiveDate) -> Self {
        Self::IdentityAsked { on, prompt: true, needed: true }
    }

    /// Clarification was asked for, without undue delay and for good reason.
    #[must_use]
    pub const fn clarification_asked(on: NaiveDate) -> Self {
        Self::ClarificationAsked { on, prompt: true, needed: true }
    }

    /// The person was told, with reasons, that the office needs longer.
    #[must_use]
    pub const fn extended(on: NaiveDate) -> Self {
        Self::Extended { on, reasons: true, until: None }
    }

    /// The day of the fact.
    #[must_use]
    pub const fn on(&self) -> NaiveDate {
        match self {
            Self::IdentityAsked { on, .. }
            | Self::IdentityReceived { on }
            | Self::ClarificationAsked { on, .. }
            | Self::ClarificationReceived { on }
            | Self::FeeAsked { on }
            | Self::FeePaid { on }
            | Self::Extended { on, .. } => *on,
        }
    }
}

/// What an office may be waiting for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// Proof of identity.
    Identity,
    /// Which data or processing is meant.
    Clarification,
    /// Payment of a fee.
    Fee,
}

/// A wait that has not ended, and that the clock heeds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Waiting {
    /// For what.
    pub cause: Cause,
    /// Since the day of asking.
    pub since: NaiveDate,
}

/// A question and its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Wait {
    pub(crate) cause: Cause,
    pub(crate) asked: NaiveDate,
    pub(crate) answered: Option<NaiveDate>,
    pub(crate) prompt: bool,
    pub(crate) needed: bool,
}

impl Wait {
    /// The condition that the officer did not find met, if there is one.
    pub(crate) fn unmet(&self, conditions: &[Condition]) -> Option<Condition> {
        conditions.iter().copied().find(|condition| match condition {
            Condition::Prompt => !self.prompt,
            Condition::Needed => !self.needed,
        })
    }
}

/// Pairs the questions of one cause with their answers, in order of date; asking again while waiting is the same wait.
pub(crate) fn waits(events: &[Event], cause: Cause) -> Result<Vec<Wait>, LawError> {
    let mut asked: Vec<(NaiveDate, bool, bool)> = Vec::new();
    let mut answered: Vec<NaiveDate> = Vec::new();
    for event in events {
        match (cause, *event) {
            (Cause::Identity, Event::IdentityAsked { on, prompt, needed })
            | (Cause::Clarification, Event::ClarificationAsked { on, prompt, needed }) => {
                asked.push((on, prompt, needed))
            }
            (Cause::Fee, Event::FeeAsked { on }) => asked.push((on, true, true)),
            (Cause::Identity, Event::IdentityReceived { on })
            | (Cause::Clarification, Event::ClarificationReceived { on })
            | (Cause::Fee, Event::FeePaid { on }) => answered.push(on),
            _ => {}
        }
    }
    asked.sort_unstable();
    answered.sort_unstable();
    let mut waits: Vec<Wait> = Vec::new();
    let mut answers = answered.iter().copied().peekable();
    // An answer before its question ends no wait, and is an error only where the wait then has no other end.
    let mut unasked = None;
    for (on, prompt, needed) in asked {
        if let Some(wait) = waits.last()
            && wait.answered.is_none_or(|end| end > on || wait.asked == on)
        {
            continue;
        }
        unasked = None;
        while let Some(answer) = answers.next_if(|answer| *answer < on) {
            unasked = Some(answer);
        }
        waits.push(Wait { cause, asked: on, answered: answers.next(), prompt, needed });
    }
    if let (Some(Wait { asked, answered: None, .. }), Some(answered)) = (waits.last().copied(), unasked) {
        return Err(LawError::PauseEndsBeforeItBegins { cause, asked, answered });
    }
    Ok(waits)
}
