//! A mail that was opened or dropped: read within bounds, and what it proposes.

use crate::requests::row;
use crate::wire::requests::{MailAttachmentView, MailView, ProposalView, ProposedRight, ReadMailRequest};
use crate::{Desk, Error, import};
use chrono::{DateTime, FixedOffset};
use chrono_tz::Tz;
use intake::mail::RedFlag;
use model::request::Person;

/// What a mail says and proposes. Nothing is stored.
///
/// # Errors
/// `NotFound` for an unknown token; `Invalid{file, …}` for what is not a mail.
pub fn read_mail(desk: &Desk<'_>, request: ReadMailRequest) -> Result<MailView, Error> {
    let picked = desk.files.read(&request.file)?;
    let import::MailRead { mail, proposal } = import::mail(desk.reader, &picked.bytes)?;
    let office = desk.vault.read(|view| view.controller())?.office;
    let zone = law::parse_zone(&office.zone).unwrap_or(chrono_tz::UTC);
    let local = |at: DateTime<FixedOffset>| stamp(at, zone);
    let original = import::original(&mail);
    let from = original.from.clone().unwrap_or_default();
    let requester = Person {
        given_name: proposal.requester_name_guess.as_ref().map(|name| name.given.clone()).unwrap_or_default(),
        family_name: proposal.requester_name_guess.as_ref().map(|name| name.family.clone()).unwrap_or_default(),
        email: proposal.requester_email.clone().unwrap_or_else(|| from.address.clone()),
        phone: proposal
            .identifiers
            .iter()
            .find(|identifier| identifier.kind == intake::proposal::IdentifierKind::Phone)
            .map(|identifier| identifier.value.clone())
            .unwrap_or_default(),
        address: String::new(),
    };
    let related = desk.vault.read(|view| {
        let today = desk.today(zone);
        view.related_requests(0, None, &requester.email)?
            .iter()
            .map(|request| row(view, request, today))
            .collect::<Result<_, _>>()
    })?;
    Ok(MailView {
        from_name: from.name,
        from_address: from.address,
        reply_to: original.reply_to.as_ref().map(|to| to.address.clone()),
        subject: original.subject.clone(),
        text: original.text.clone(),
        attachments: original
            .attachments
            .iter()
            .map(|a| MailAttachmentView { name: a.name.clone(), mime: a.sniffed.mime.clone(), size: a.size })
            .collect(),
        received: original.received_top.or(mail.received_top).map(local),
        dated: original.date.map(local),
        dates_disagree: original.date_disagrees,
        flags: mail
            .red_flags
            .iter()
            .chain(&original.red_flags)
            .map(|flag| flag_id(*flag))
            .collect::<std::collections::BTreeSet<_>>()
            .into_iter()
            .collect(),
        remote: original.remote_urls.clone(),
        sha256: mail.sha256.clone(),
        size: mail.size,
        proposal: ProposalView {
            requester,
            rights: proposal
                .rights
                .into_iter()
                .map(|right| ProposedRight { right: right.right, words: right.matched })
                .collect(),
            language: proposal.language,
            country: proposal.country_hint,
            agent: proposal.agent_hint,
        },
        related,
    })
}

fn stamp(at: DateTime<FixedOffset>, zone: Tz) -> String {
    at.with_timezone(&zone).format("%Y-%m-%dT%H:%M").to_string()
}

fn flag_id(flag: RedFlag) -> String {
    match serde_json::to_value(flag) {
        Ok(serde_json::Value::String(id)) => id,
        _ => "other".to_owned(),
    }
}
