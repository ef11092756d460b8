//! Registering a request.

use super::{CHANGED, confine, view_of};
use crate::case::{request_ref, settle};
use crate::wire::Changed;
use crate::wire::requests::{RegisterRequestRequest, RequestView};
use crate::{Desk, Error, Picked, changed, clock, import, subjects};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;
use law::Right;
use model::request::{Person, Phase, Standing, check_received};
use model::text;
use serde_json::json;
use vault::Action;
use vault::registers::requests::{KeptMail, Request};

/// When the request first reached the controller: the local date that the clock runs from, and the instant where the time of day is known.
///
/// # Errors
/// `Invalid{received, …}`: not a date, a local time that does not exist, to come, or before 2018.
pub(crate) fn received(text: &str, zone: Tz, now: DateTime<Utc>) -> Result<(NaiveDate, Option<DateTime<Utc>>), Error> {
    let wrong = |rule: &str| Error::invalid("received", rule);
    let text = text.trim();
    let today = now.with_timezone(&zone).date_naive();
    if let Ok(at) = DateTime::parse_from_rfc3339(text) {
        let local = at.with_timezone(&zone).date_naive();
        check_received("received", local, today)?;
        return Ok((local, Some(at.with_timezone(&Utc))));
    }
    let Some((_, _)) = text.split_once('T') else {
        let day = law::parse_date(text).map_err(|error| wrong(error.rule()))?;
        check_received("received", day, today)?;
        return Ok((day, None));
    };
    let local = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]
        .iter()
        .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
        .ok_or_else(|| wrong("not-a-date"))?;
    let at = law::local_instant(local, zone).map_err(|error| wrong(error.rule()))?.at;
    check_received("received", local.date(), today)?;
    if at > now {
        return Err(wrong("in-the-future"));
    }
    Ok((local.date(), Some(at.with_timezone(&Utc))))
}

/// The rights asked for, each once, in the order given.
pub(super) fn rights(asked: Vec<String>) -> Result<Vec<String>, Error> {
    let mut out: Vec<String> = Vec::new();
    for right in asked {
        let right = Right::parse(&right).ok_or_else(|| Error::invalid("rights", "unknown"))?.id().to_owned();
        if !out.contains(&right) {
            out.push(right);
        }
    }
    if out.is_empty() { Err(Error::invalid("rights", "required")) } else { Ok(out) }
}

fn kept_mail(desk: &Desk<'_>, picked: &Picked) -> Result<KeptMail, Error> {
    let mail = import::mail(desk.reader, &picked.bytes)?.mail;
    let original = import::original(&mail);
    let from = original.from.clone().unwrap_or_default();
    Ok(KeptMail {
        from: if from.name.is_empty() { from.address } else { format!("{} <{}>", from.name, from.address) },
        subject: original.subject.clone(),
        text: original.text.clone(),
        attachments: original.attachments.iter().map(|a| a.name.clone()).collect(),
    })
}

/// Registers a request: a case number, a clock for every right, the original mail kept as it came.
///
/// # Errors
/// `Invalid` naming the field and the rule; nothing is stored then, and no number is used up.
pub fn register(desk: &Desk<'_>, asked: RegisterRequestRequest) -> Result<Changed<RequestView>, Error> {
    let controller = desk.vault.read(|view| view.controller())?;
    let office = &controller.office;
    let zone = law::parse_zone(&office.zone).unwrap_or(chrono_tz::UTC);
    let requester = asked.requester.checked()?;
    let subject_claim = match (asked.standing, asked.subject) {
        (Standing::Subject, _) => None,
        (_, Some(claim)) => Some(checked_subject(claim)?),
        (_, None) => return Err(Error::invalid("subject", "required")),
    };
    let regime = asked.regime.filter(|regime| !regime.is_empty()).unwrap_or_else(|| office.regime.clone());
    if law::regime(&regime).is_none() {
        return Err(Error::invalid("regime", "unknown"));
    }
    let (received_on, received_at) = received(&asked.received, zone, desk.now)?;
    let language = subjects::checked_language(asked.language.as_deref().unwrap_or_default())?;
    let rights = rights(asked.rights)?;
    clock::check_variant(&regime, &rights, &asked.variant)?;
    let confined = asked.confined.map(|asked| confine::checked(desk, asked.officers, &asked.reason)).transpose()?;
    let picked = asked.mail.map(|token| desk.files.read(&token)).transpose()?;
    let mut request = Request {
        id: 0,
        controller: controller.id,
        number: String::new(),
        requester,
        requester_type: asked.requester_type,
        standing: asked.standing,
        mandate: text::block("mandate", &asked.mandate, 2_000)?,
        subject_claim,
        subject: None,
        country: subjects::checked_country(&asked.country)?,
        description: text::block("description", &asked.description, 20_000)?,
        channel: asked.channel,
        received_at,
        received_on,
        registered_at: desk.now,
        language: if language.is_empty() { office.language.clone() } else { language },
        regime,
        rights,
        variant: asked.variant,
        owner: Some(desk.vault.officer().id.clone()),
        due: None,
        phase: Phase::Received,
        identity: false,
        ownership: false,
        no_sources: false,
        outcome: None,
        closing_reason: None,
        closing_note: String::new(),
        closed_at: None,
        mail: None,
        mail_view: picked.as_ref().map(|picked| kept_mail(desk, picked)).transpose()?,
    };
    // The clock is asked before anything is written, so that an impossible date names its field.
    clock::earliest(&clock::Asked::of(&request), &[], &clock::Ready::of(office))?;
    let year = desk.today(zone).format("%Y").to_string().parse().map_err(|_| Error::internal("year"))?;
    let id = desk.vault.transact(Action("request.registered"), desk.now, |tx| {
        request.number = tx.next_number(controller.id, year)?;
        if let Some(picked) = &picked {
            let mail = tx.attach(&picked.bytes, "mail", "message/rfc822")?;
            request.mail = Some(mail);
            let sha256 = hex::encode(tx.view().file(mail)?.sha256);
            tx.note("sha256", &sha256);
        }
        let id = tx.insert_request(&request)?;
        tx.about(request_ref(id));
        tx.note("number", &request.number);
        tx.note("regime", &request.regime);
        tx.note("channel", request.channel.id());
        tx.detail(json!({ "name": request.requester.name(&request.language) }));
        tx.discard_draft("register-request", "")?;
        request.id = id;
        settle(tx, request)?;
        if let Some(confined) = &confined {
            tx.note("confined", "yes");
            confined.keep(tx, id, None)?;
        }
        Ok(id)
    })?;
    Ok(changed(view_of(desk, id)?, CHANGED))
}

/// The person whose data it is, where somebody else asks: a name is needed, and its fields are named as the subject's.
fn checked_subject(claim: Person) -> Result<Person, Error> {
    claim
        .checked()
        .map_err(|broken| Error::Invalid { field: format!("subject.{}", broken.field), rule: broken.rule.to_owned() })
}
