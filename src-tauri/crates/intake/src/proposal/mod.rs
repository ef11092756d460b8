//! What a letter seems to ask, by whom and in which language. A proposal for the officer to confirm, never a decision.

mod lexicon;
mod person;

use crate::fold::fold;
use crate::limits;
use crate::mail::Mail;
use crate::text::cut_bytes;
use lexicon::{Language, Lexicon, Pattern, lexicon};
use serde::{Deserialize, Serialize};

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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NameGuess {
    /// Given name or names.
    pub given: String,
    /// Family name or names.
    pub family: String,
}

/// A number found in the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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

/// Reads a mail for what it asks. Of a forwarded mail the original is read, for its author is the requester.
#[must_use]
pub fn propose(mail: &Mail) -> Proposal {
    match &mail.forwarded {
        Some(original) => propose(original),
        None => {
            let from = mail.from.clone().unwrap_or_default();
            let answer_to = mail.reply_to.as_ref().filter(|r| !r.address.is_empty());
            let address = answer_to.map_or(from.address.as_str(), |r| r.address.as_str());
            propose_text(&mail.subject, &mail.text, &from.name, address)
        }
    }
}

/// Reads a letter of any channel: its subject and text, and the name and address of who sent it (both may be empty).
#[must_use]
pub fn propose_text(subject: &str, text: &str, name: &str, address: &str) -> Proposal {
    let lexicon = lexicon();
    let own = own_words(cut_bytes(text, limits::MAX_PROPOSAL_BYTES));
    let (folded, breaks) = words_of(&format!("{subject}\n\n{own}"));
    let words: Vec<&str> = folded.iter().map(String::as_str).collect();
    let language = language_of(lexicon, &words);
    let found = |patterns: &[Pattern]| patterns.iter().any(|p| p.find(&words).next().is_some());
    let identifiers = person::identifiers(&own, address);
    Proposal {
        rights: rights_of(lexicon, &words, &breaks, language.as_deref()),
        requester_name_guess: person::name(&own, name, language.as_deref()),
        requester_email: (!address.is_empty()).then(|| address.to_owned()),
        agent_hint: found(&lexicon.agent),
        urgency_words: found(&lexicon.urgency),
        country_hint: country_of(lexicon, &words, &identifiers, address, language.as_deref()),
        identifiers,
        language,
    }
}

/// The letter without what it quotes of earlier ones.
fn own_words(text: &str) -> String {
    let mut own: Vec<&str> = Vec::new();
    for line in text.lines() {
        let bare = line.trim_start();
        let cuts = bare.starts_with("-----Original Message")
            || bare.starts_with("-----Eredeti üzenet")
            || bare.starts_with("-----Ursprüngliche Nachricht")
            || bare.starts_with("-----Mensagem original")
            || bare.starts_with("-----Mensaje original");
        if cuts && own.iter().any(|l| !l.trim().is_empty()) {
            break;
        }
        if !bare.starts_with('>') {
            own.push(line);
        }
    }
    let joined = own.join("\n");
    // A letter that is nothing but a quotation is better read than not.
    if joined.trim().is_empty() { text.to_owned() } else { joined }
}

/// Fewer words than this tell no language.
const MIN_LANGUAGE_WORDS: usize = 4;

fn language_of(lexicon: &Lexicon, words: &[&str]) -> Option<String> {
    let words = words.get(..words.len().min(2_000)).unwrap_or_default();
    if words.len() < MIN_LANGUAGE_WORDS {
        return None;
    }
    let hits = |l: &Language| words.iter().filter(|w| l.stop.iter().any(|s| s == *w)).count();
    let best = lexicon.languages.iter().map(|l| (hits(l), &l.id)).max_by_key(|(n, _)| *n)?;
    // In real letters every fourth word is one of these; in other languages few are.
    let plain = best.0.saturating_mul(7) >= words.len() && best.0 >= 2;
    Some(if plain { best.1.clone() } else { "other".to_owned() })
}

/// What one plain pattern and one hint weigh.
const PLAIN: f32 = 0.6;
const HINT: f32 = 0.3;
/// Words before a pattern, and after it, in which a negation turns it.
const NEGATION_BEFORE: usize = 5;
const NEGATION_AFTER: usize = 1;
/// Proposals below this are not shown.
const SHOWN: f32 = 0.4;

fn rights_of(lexicon: &Lexicon, words: &[&str], breaks: &[bool], language: Option<&str>) -> Vec<ProposedRight> {
    let negations = lexicon.languages.iter().find(|l| Some(l.id.as_str()) == language);
    let mut list: Vec<ProposedRight> = Vec::new();
    for right in &lexicon.rights {
        let mut doubt = 1.0f32;
        let mut matched = Vec::new();
        let mut negated = false;
        let weighed = right.plain.iter().map(|p| (p, PLAIN)).chain(right.hints.iter().map(|p| (p, HINT)));
        for (pattern, weight) in weighed {
            let mut asks = false;
            for (from, end) in pattern.find(words) {
                let turned = negations.is_some_and(|n| is_negated(n, words, breaks, (from, end), &right.id));
                negated |= turned && weight >= PLAIN;
                asks |= !turned;
            }
            if asks {
                doubt *= 1.0 - weight;
                matched.push(pattern.written.clone());
            }
        }
        // A letter that says once that it does not ask for something may still name it elsewhere.
        if negated {
            doubt = 1.0 - (1.0 - doubt) * 0.6;
        }
        if 1.0 - doubt >= SHOWN && !matched.is_empty() {
            list.push(ProposedRight { right: right.id.clone(), confidence: 1.0 - doubt, matched });
        }
    }
    prefer_narrow(&mut list);
    list.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
    list
}

/// An objection to marketing is an objection in its words; the narrower one stands, the wider is only a second thought.
fn prefer_narrow(list: &mut Vec<ProposedRight>) {
    let has = |list: &[ProposedRight], id: &str| list.iter().any(|r| r.right == id && r.confidence >= 0.5);
    for (narrow, wide) in [
        ("objection-marketing", "objection"),
        ("objection-marketing", "opt-out"),
        ("do-not-sell", "opt-out"),
        ("limit", "restriction"),
    ] {
        if has(list, narrow) {
            for right in list.iter_mut().filter(|r| r.right == wide) {
                right.confidence *= 0.6;
            }
        }
    }
    list.retain(|r| r.confidence >= SHOWN);
}

fn is_negated(language: &Language, words: &[&str], breaks: &[bool], (from, end): (usize, usize), right: &str) -> bool {
    // "Do not sell", "no more newsletters" and "I no longer consent" ask by a negation.
    if matches!(right, "do-not-sell" | "objection-marketing" | "complaint" | "withdrawal") {
        return false;
    }
    let broken = |at: usize| breaks.get(at).copied().unwrap_or(true);
    // A negation in the clause before says nothing of this one.
    let clause = (0..NEGATION_BEFORE).take_while(|back| !broken(from.saturating_sub(*back))).count();
    let before = from.saturating_sub(clause)..from;
    let after = end..end.saturating_add(NEGATION_AFTER);
    before.into_iter().any(|at| language.negation.iter().any(|p| p.matches(words, at).is_some_and(|e| e <= from)))
        || after
            .into_iter()
            .any(|at| !broken(at) && language.negation_after.iter().any(|p| p.matches(words, at).is_some()))
}

/// Words that carry the sense of the clause before over a comma.
const CARRYING: [&str; 5] = ["dass", "hogy", "que", "that", "to"];

/// The folded words, and for each whether a sentence or a clause begins with it.
fn words_of(text: &str) -> (Vec<String>, Vec<bool>) {
    let (mut words, mut breaks) = (Vec::new(), Vec::new());
    for paragraph in text.split("\n\n") {
        let mut before = ".";
        for raw in paragraph.split_whitespace() {
            for (index, word) in fold(raw).split_whitespace().enumerate() {
                let sentence =
                    before.ends_with(['.', '!', '?', ';', ':']) && !raw.starts_with(|c: char| c.is_ascii_digit());
                let clause = before.ends_with(',') && !CARRYING.contains(&word);
                breaks.push(index == 0 && (sentence || clause));
                words.push(word.to_owned());
            }
            before = raw;
        }
    }
    (words, breaks)
}

fn country_of(
    lexicon: &Lexicon,
    words: &[&str],
    identifiers: &[Identifier],
    address: &str,
    language: Option<&str>,
) -> Option<String> {
    let top = address.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let mut best: Option<(u32, &str)> = None;
    for country in &lexicon.countries {
        let law = country.laws.iter().any(|p| p.find(words).next().is_some());
        let compact = |v: &str| v.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect::<String>();
        let phone = identifiers
            .iter()
            .any(|i| i.kind == IdentifierKind::Phone && compact(&i.value).starts_with(&country.telephone));
        let speaks = matches!(
            (language, country.code.as_str()),
            (Some("hu"), "HU") | (Some("pt-BR"), "BR") | (Some("es"), "ES") | (Some("de"), "DE")
        );
        let score =
            4 * u32::from(law) + 4 * u32::from(phone) + 3 * u32::from(top == country.domain) + u32::from(speaks);
        // Spanish and German alone tell no country.
        let enough = score >= 3 || score >= 1 && matches!(country.code.as_str(), "HU" | "BR");
        if enough && best.is_none_or(|(s, _)| score > s) {
            best = Some((score, &country.code));
        }
    }
    best.map(|(_, code)| code.to_owned())
}
