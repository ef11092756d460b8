//! The facts of a case as templates know them: `template::kinds` says which there are.

use super::checklist;
use crate::Desk;
use crate::case::Case;
use crate::clock::show::Shown;
use chrono::NaiveDate;
use model::office::Office;
use model::request::Standing;
use paper::Block;
use serde_json::Value as Json;
use template::{Facts, laws};
use vault::{VaultError, View};
use words::{DateStyle, Language};

/// The office, as every letter has it.
pub(crate) fn office_facts(facts: &mut Facts, office: &Office) {
    facts
        .set("office.name", office.name.as_str())
        .set("office.address", office.address.as_str())
        .set("office.address_line", office.address.lines().collect::<Vec<_>>().join(", "))
        .set("office.dpo_name", office.dpo_name.as_str())
        .set("office.dpo_email", office.dpo_email.as_str())
        .set("office.dpo_phone", office.dpo_phone.as_str())
        .set("office.authority", checklist::authority_line(office));
    facts.set_blocks("page_break", vec![Block::PageBreak]);
}

/// The place to sign: who signs, as what, and for whom.
pub(crate) fn set_signature(facts: &mut Facts, office: &Office, language: Language) {
    let lines = vec![office.dpo_name.clone(), words::say(language, "paper-dpo", &[]), office.name.clone()];
    facts.set_blocks("signature", vec![Block::Signature { lines }]);
}

pub(super) fn date(language: Language, date: NaiveDate) -> String {
    words::date(language, date, DateStyle::Long)
}

/// How dates came about, as letters print it.
pub(super) fn counted(language: Language, shown: &[Shown]) -> Vec<Json> {
    laws::counted(language, shown.iter().map(|one| (one.right, &one.deadline)))
}

/// What every letter of a request has: office, recipient, law, request, and the officer's own words.
pub(super) fn of_case(desk: &Desk<'_>, view: &View<'_>, case: &Case, own: &str) -> Result<Facts, VaultError> {
    let (request, office, language) = (&case.request, case.office(), case.letter_language());
    let zone = law::parse_zone(&office.zone).unwrap_or(chrono_tz::UTC);
    let mut facts = Facts::new();
    office_facts(&mut facts, office);
    set_signature(&mut facts, office, language);
    laws::set_law(&mut facts, language, &request.regime);
    // Where a letter by post goes: what the requester gave, else what is on file where they ask for themselves, else the e-mail address.
    let address = match request.subject {
        Some(subject) if request.requester.address.is_empty() && request.standing == Standing::Subject => {
            view.subject(subject)?.address
        }
        _ => request.requester.address.clone(),
    };
    let address = if address.is_empty() { request.requester.email.clone() } else { address };
    let rights: Vec<String> =
        request.rights.iter().map(|right| words::say(language, &format!("law-right-{right}"), &[])).collect();
    let shown = case.shown();
    let first = shown.first().map(|first| &first.deadline);
    let on_behalf_of = request.subject_claim.as_ref().map(|subject| subject.name(&request.language));
    facts
        .set("letter.date", date(language, desk.today(zone)))
        .set("letter.text", own)
        .set("recipient.name", request.requester.name(&request.language))
        .set("recipient.address", address)
        .set("request.number", request.number.as_str())
        .set("request.received", date(language, request.received_on))
        .set("request.rights", words::listed(language, &rights))
        .set("request.right_ids", request.rights.clone())
        .set("request.due", first.map(|deadline| date(language, deadline.due)).unwrap_or_default())
        .set("request.due_cited", first.is_some_and(|deadline| !deadline.check_locally))
        .set("request.counted", counted(language, &shown))
        .set("request.on_behalf_of", on_behalf_of.unwrap_or_default());
    Ok(facts)
}
