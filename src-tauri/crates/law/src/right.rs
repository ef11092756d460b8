//! The rights a request may exercise.

use serde::{Deserialize, Serialize};

/// What the requester asks for. The ids (kebab-case) are the ones on the wire, in the rule files and on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Right {
    /// Confirmation, information and a copy of the data (GDPR Art 15, LGPD Art 18 I-II, CCPA 1798.110).
    Access,
    /// The data in a machine-readable form, or sent to another controller (GDPR Art 20).
    Portability,
    /// Correction and completion (GDPR Art 16).
    Rectification,
    /// Deletion (GDPR Art 17, CCPA 1798.105).
    Erasure,
    /// Storage only, while something is clarified (GDPR Art 18).
    Restriction,
    /// Objection on grounds of one's own situation (GDPR Art 21(1)).
    Objection,
    /// Objection to direct marketing, which is absolute (GDPR Art 21(2)-(3)).
    ObjectionMarketing,
    /// Withdrawal of consent (GDPR Art 7(3), LGPD Art 18 IX).
    Withdrawal,
    /// No sale and no sharing (CCPA 1798.120).
    DoNotSell,
    /// Opt-out of targeted advertising or profiling (laws of the US states).
    OptOut,
    /// Limiting the use of sensitive data (CCPA 1798.121).
    Limit,
    /// Human review of an automated decision (GDPR Art 22, LGPD Art 20).
    AutomatedDecision,
    /// A complaint to the controller, or an appeal against its refusal (UK DPA s.164A, laws of the US states).
    Complaint,
    /// Anything else that a person may ask under the regime.
    Other,
}

impl Right {
    /// All rights, in the order that screens list them.
    pub const ALL: [Self; 14] = [
        Self::Access,
        Self::Portability,
        Self::Rectification,
        Self::Erasure,
        Self::Restriction,
        Self::Objection,
        Self::ObjectionMarketing,
        Self::Withdrawal,
        Self::DoNotSell,
        Self::OptOut,
        Self::Limit,
        Self::AutomatedDecision,
        Self::Complaint,
        Self::Other,
    ];

    /// The kebab-case id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Access => "access",
            Self::Portability => "portability",
            Self::Rectification => "rectification",
            Self::Erasure => "erasure",
            Self::Restriction => "restriction",
            Self::Objection => "objection",
            Self::ObjectionMarketing => "objection-marketing",
            Self::Withdrawal => "withdrawal",
            Self::DoNotSell => "do-not-sell",
            Self::OptOut => "opt-out",
            Self::Limit => "limit",
            Self::AutomatedDecision => "automated-decision",
            Self::Complaint => "complaint",
            Self::Other => "other",
        }
    }

    /// The right with this id, if there is one.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|right| right.id() == id)
    }

    /// The Fluent message that names the right.
    #[must_use]
    pub fn message_key(self) -> String {
        format!("law-right-{}", self.id())
    }

    /// Whether the person need never be identified for it: these stop something and give nothing away, so that a doubt about
    /// identity holds up no clock under any regime.
    #[must_use]
    pub const fn never_waits_for_identity(self) -> bool {
        matches!(self, Self::ObjectionMarketing | Self::Withdrawal | Self::DoNotSell | Self::OptOut | Self::Complaint)
    }
}
