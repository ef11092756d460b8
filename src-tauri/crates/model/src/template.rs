//! Templates: what kinds of letters and reports there are, and to whom each goes.

use crate::coded;
use crate::request::{DocumentKind, Outcome};

coded! {
    /// What a template makes.
    TemplateKind {
        /// Acknowledgement of receipt.
        Acknowledgement = "acknowledgement",
        /// Asks for proof of identity.
        IdentityRequest = "identity-request",
        /// Asks what is meant.
        ClarificationRequest = "clarification-request",
        /// Tells that it takes longer, and why.
        Extension = "extension",
        /// The report of personal data.
        AccessReport = "access-report",
        /// Goes with the machine-readable copy.
        PortabilityCover = "portability-cover",
        /// Tells that data were corrected.
        RectificationDone = "rectification-done",
        /// Tells that data were erased.
        ErasureDone = "erasure-done",
        /// Tells that an objection was followed.
        ObjectionHonoured = "objection-honoured",
        /// Tells that processing was restricted.
        RestrictionSet = "restriction-set",
        /// Tells that a restriction is about to be lifted.
        RestrictionLifted = "restriction-lifted",
        /// Refuses, with the ground and the remedies.
        Refusal = "refusal",
        /// Tells that the person could not be identified.
        NotIdentified = "not-identified",
        /// Tells that the request is complete.
        Completion = "completion",
        /// Tells a recipient of a rectification, erasure or restriction (Art 19 GDPR).
        RecipientNotice = "recipient-notice",
        /// Notifies a breach to the authority (Art 33 GDPR).
        AuthorityNotice = "authority-notice",
        /// Tells the people concerned of a breach (Art 34 GDPR).
        PeopleNotice = "people-notice",
        /// The receipt of a consent.
        ConsentReceipt = "consent-receipt",
        /// An extract of a register.
        RegisterExtract = "register-extract",
        /// The recovery sheet of a vault.
        RecoverySheet = "recovery-sheet",
    }
}

impl TemplateKind {
    /// The template that makes a document of a request.
    pub fn of(document: DocumentKind) -> TemplateKind {
        match document {
            DocumentKind::AccessReport => TemplateKind::AccessReport,
            DocumentKind::Acknowledgement => TemplateKind::Acknowledgement,
            DocumentKind::IdentityRequest => TemplateKind::IdentityRequest,
            DocumentKind::ClarificationRequest => TemplateKind::ClarificationRequest,
            DocumentKind::Completion => TemplateKind::Completion,
            DocumentKind::Extension => TemplateKind::Extension,
            DocumentKind::Refusal => TemplateKind::Refusal,
            DocumentKind::NotIdentified => TemplateKind::NotIdentified,
            DocumentKind::RectificationDone => TemplateKind::RectificationDone,
            DocumentKind::ErasureDone => TemplateKind::ErasureDone,
            DocumentKind::ObjectionHonoured => TemplateKind::ObjectionHonoured,
            DocumentKind::RestrictionSet => TemplateKind::RestrictionSet,
            DocumentKind::RestrictionLifted => TemplateKind::RestrictionLifted,
        }
    }
}

coded! {
    /// To whom what a template makes goes: the visible-to-the-customer switch of Toro's `CreateUserHistoryFile`, with the two others whom
    /// an office writes to.
    Audience {
        /// To the requester: a letter with an address window.
        Requester = "requester",
        /// To a recipient of the data or to an authority: a letter with an address window.
        Outside = "outside",
        /// Stays in the office: no address window.
        Internal = "internal",
    }
}

coded! {
    /// Why a request is refused. The ids are those of the reasons for which it is then closed.
    RefusalGround {
        /// Manifestly unfounded (Art 12(5) GDPR).
        ManifestlyUnfounded = "manifestly-unfounded",
        /// Excessive (Art 12(5) GDPR).
        Excessive = "excessive",
        /// The requester's identity was not shown (Art 12(2), 12(6) GDPR).
        IdentityNotShown = "identity-not-shown",
        /// It would adversely affect others (Art 15(4), 20(4) GDPR).
        ThirdPartyRights = "third-party-rights",
        /// A law demands that the data be kept (Art 17(3)(b) GDPR).
        LegalObligation = "legal-obligation",
        /// Another controller is responsible.
        NotTheController = "not-the-controller",
        /// No data about the person are held.
        NoDataHeld = "no-data-held",
        /// The right does not apply to this processing.
        NotApplicable = "not-applicable",
    }
}

impl RefusalGround {
    /// Whether the law wants the officer to say in their own words why: everywhere but where there is nothing to explain
    /// (Art 12(4) GDPR: "the reasons for not taking action").
    pub fn needs_words(self) -> bool {
        self != RefusalGround::NoDataHeld
    }

    /// How a request that was refused on this ground ends.
    pub fn outcome(self) -> Outcome {
        match self {
            RefusalGround::IdentityNotShown => Outcome::NotIdentified,
            RefusalGround::NotTheController => Outcome::Transferred,
            RefusalGround::NoDataHeld => Outcome::NothingFound,
            _ => Outcome::Refused,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ground_of_refusal_is_a_reason_for_which_a_request_can_be_closed() {
        for ground in RefusalGround::ALL {
            assert!(ground.outcome().reasons().contains(&ground.id()), "{}", ground.id());
        }
    }

    #[test]
    fn every_document_of_a_request_has_its_template_under_the_same_name() {
        for kind in DocumentKind::ALL {
            assert_eq!(TemplateKind::of(*kind).id(), kind.id());
        }
    }
}
