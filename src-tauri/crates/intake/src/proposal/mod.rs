//! What a letter seems to ask, by whom and in which language. A proposal for the officer to confirm, never a decision.

use serde::Serialize;

/// Ids of the rights, in the order in which they are shown.
pub const RIGHTS: [&str; 14] = [
    "access",
    "portability",
    "rectification",
    "erasure",
    "restriction",
    "objection",
    "objection-marketing",
    "withdrawal",
    "do-not-sell",
    "opt-out",
    "limit",
    "automated-decision",
    "complaint",
    "other",
];

/// What a letter seems to ask.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Proposal {
    /// The rights, the likeliest first. Empty if no word was found.
    pub rights: Vec<ProposedRight>,
    /// `en`, `hu`, `pt-BR`, `es`, `de` or `other`; none if there are too few words to tell.
    pub language: Option<String>,
    /// The requester's name, from the signature or the sender.
    pub requester_name_guess: Option<NameGuess>,
    /// The address to answer to.
    pub requester_email: Option<String>,
    /// Numbers that may name the requester.
    pub identifiers: Vec<Identifier>,
    /// Somebody seems to write for somebody else.
    pub agent_hint: bool,
    /// The letter presses for haste or names a deadline.
    pub urgency_words: bool,
    /// ISO 3166-1 alpha-2 of the likely country of residence.
    pub country_hint: Option<String>,
}

/// A right that the letter seems to ask for.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProposedRight {
    /// One of [`RIGHTS`].
    pub right: String,
    /// 0 to 1; from 0.5 on the words are plain.
    pub confidence: f32,
    /// The words that were found, as they stand in the word list.
    pub matched: Vec<String>,
}

/// A name, split as the language orders it (in Hungarian the family name stands first).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NameGuess {
    /// Given name or names.
    pub given: String,
    /// Family name or names.
    pub family: String,
}

/// A number found in the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Identifier {
    /// What kind it is.
    pub kind: IdentifierKind,
    /// The number as written.
    pub value: String,
    /// The words around it, on one line.
    pub context: String,
}

/// Kind of an identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum IdentifierKind {
    /// A number announced as that of a customer, a contract, an order or an account.
    CustomerNumber,
    /// A telephone number.
    Phone,
    /// Another e-mail address.
    Email,
    /// A national number (CPF, DNI or NIE).
    NationalId,
}
