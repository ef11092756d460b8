//! What happens to a request after it was registered.

use super::register::{received, rights};
use super::{CHANGED, view_of};
use crate::case::{Case, request_ref, settle};
use crate::documents::checklist;
use crate::wire::Changed;
use crate::wire::requests::{
    AmendRequestRequest, AnswerChecklistRequest, CompleteRequestRequest, RecordEventRequest, RequestView,
};
use crate::{Desk, Error, changed, clock, subjects};
use chrono::NaiveDate;
use law::Condition;
use model::request::EventKind;
use model::text;
use serde_json::json;
use vault::registers::requests::{Event, Request};
use vault::{Action, Tx, VaultError};

/// Corrects what was registered.
///
/// # Errors
/// `NotFound`; `NotNow` when the request is closed; `Invalid` naming the field.
pub fn amend(desk: &Desk<'_>, asked: AmendRequestRequest) -> Result<Changed<RequestView>, Error> {
    let zone = law::parse_zone(&desk.vault.read(|view| view.controller())?.office.zone).unwrap_or(chrono_tz::UTC);
    let requester = asked.requester.map(model::request::Person::checked).transpose()?;
    let rights = asked.rights.map(rights).transpose()?;
    let receipt = asked.received.as_deref().map(|text| received(text, zone, desk.now)).transpose()?;
    let language = asked.language.as_deref().map(subjects::checked_language).transpose()?;
    let me = desk.vault.officer().id.clone();
    let my_name = desk.vault.officer().name.clone();
    let owner = match asked.owner.as_deref() {
        None => None,
        Some("") => Some(None),
        Some(name) if name == me || name == my_name => Some(Some(me)),
        Some(_) => return Err(Error::invalid("owner", "unknown")),
    };
    desk.vault.transact(Action("request.amended"), desk.now, |tx| {
        let case = Case::load(&tx.view(), asked.id)?;
        crate::tasks::still_open(&case)?;
        let mut request = case.request;
        tx.about(request_ref(asked.id));
        if let Some(person) = requester {
            amended_person(tx, &request, &person);
            request.requester = person;
        }
        if let Some(rights) = rights {
            tx.changed("rights", Some(&request.rights.join(" ")), Some(&rights.join(" ")));
            request.rights = rights;
        }
        if let Some(variant) = asked.variant.as_deref() {
            clock::check_variant(&request.regime, &request.rights, variant)
                .map_err(|_| VaultError::Invalid { field: "variant", rule: "unknown" })?;
            tx.changed("variant", Some(&request.variant), Some(variant));
            request.variant = variant.to_owned();
        } else if clock::check_variant(&request.regime, &request.rights, &request.variant).is_err() {
            // The right that was answered in the variant is no longer asked for.
            request.variant.clear();
        }
        if let Some((on, at)) = receipt {
            tx.changed("received", Some(&request.received_on.to_string()), Some(&on.to_string()));
            (request.received_on, request.received_at) = (on, at);
        }
        if let Some(language) = language.filter(|language| !language.is_empty()) {
            tx.changed("language", Some(&request.language), Some(&language));
            request.language = language;
        }
        if let Some(owner) = owner {
            let view = tx.view();
            let name = |id: &Option<String>| id.as_deref().map(|id| view.officer_name(id)).transpose();
            let (old, new) = (name(&request.owner)?, name(&owner)?);
            tx.changed("owner", old.as_deref(), new.as_deref());
            request.owner = owner;
        }
        settle(tx, request)
    })?;
    Ok(changed(view_of(desk, asked.id)?, CHANGED))
}

fn amended_person(tx: &mut Tx<'_>, request: &Request, person: &model::request::Person) {
    let old = &request.requester;
    for (field, before, after) in [
        ("given-name", &old.given_name, &person.given_name),
        ("family-name", &old.family_name, &person.family_name),
        ("email", &old.email, &person.email),
        ("phone", &old.phone, &person.phone),
        ("address", &old.address, &person.address),
    ] {
        if before != after {
            tx.changed(field, Some(before), Some(after));
        }
    }
}

/// Records a dated fact as it happened; the clock takes from it what the law does. Where a question stops the clock only if it was put without
/// undue delay and was needed, that is a finding of the officer, which is asked for and recorded with it.
///
/// # Errors
/// `NotFound`; `NotNow` when the request is closed; `Invalid` for a day to come or before the receipt, and where a finding is missing.
pub fn record_event(desk: &Desk<'_>, asked: RecordEventRequest) -> Result<Changed<RequestView>, Error> {
    let reasons = text::block("reasons", &asked.reasons, 4_000)?;
    desk.vault.transact(Action("request.event-recorded"), desk.now, |tx| {
        let case = Case::load(&tx.view(), asked.id)?;
        crate::tasks::still_open(&case)?;
        let zone = law::parse_zone(&case.office().zone).unwrap_or(chrono_tz::UTC);
        if asked.on > desk.today(zone) {
            return Err(VaultError::Invalid { field: "on", rule: "in-the-future" });
        }
        if asked.on < case.request.received_on {
            return Err(VaultError::Invalid { field: "on", rule: "before-receipt" });
        }
        let rules = clock::rules(&clock::Asked::of(&case.request), &case.events, &case.clocks, &case.ready);
        let conditions = clock::conditions(&rules, asked.event);
        let found = |condition, field, answer: Option<bool>| match (conditions.contains(&condition), answer) {
            (true, None) => Err(VaultError::Invalid { field, rule: "required" }),
            (true, answer) => Ok(answer),
            (false, _) => Ok(None),
        };
        let event = Event {
            prompt: found(Condition::Prompt, "prompt", asked.prompt)?,
            needed: found(Condition::Needed, "needed", asked.needed)?,
            until: asked.until.filter(|_| asked.event == EventKind::Extended),
            ..Event::new(asked.event, asked.on, reasons.clone())
        };
        tx.insert_event(asked.id, &event)?;
        tx.about(request_ref(asked.id));
        tx.note("event", asked.event.id());
        tx.note("on", &asked.on.to_string());
        for (key, answer) in [("prompt", event.prompt), ("needed", event.needed)] {
            if let Some(answer) = answer {
                tx.note(key, if answer { "yes" } else { "no" });
            }
        }
        if let Some(until) = event.until {
            tx.note("until", &until.to_string());
        }
        tx.detail(json!({ "reasons": reasons }));
        settle(tx, case.request)
    })?;
    Ok(changed(view_of(desk, asked.id)?, CHANGED))
}

/// The answer to an item of the right's checklist, or the reason for leaving it out. What the officer says once about something that no
/// register holds is proposed for the requests that follow.
///
/// # Errors
/// `NotFound`; `NotNow` when the request is closed; `Invalid` for an item that the checklist does not have.
pub fn answer_checklist(desk: &Desk<'_>, asked: AnswerChecklistRequest) -> Result<Changed<RequestView>, Error> {
    let answer = text::block("answer", &asked.answer, 4_000)?;
    let reason = text::block("reason", &asked.reason, 2_000)?;
    if !answer.is_empty() && !reason.is_empty() {
        return Err(Error::invalid("reason", "answer-or-reason"));
    }
    desk.vault.transact(Action("checklist.answered"), desk.now, |tx| {
        let case = Case::load(&tx.view(), asked.id)?;
        crate::tasks::still_open(&case)?;
        if !checklist::has_item(&case, &asked.item) {
            return Err(VaultError::Invalid { field: "item", rule: "unknown" });
        }
        tx.set_checklist_answer(asked.id, &asked.item, &answer, &reason)?;
        // What is said in a confined case is proposed nowhere else.
        if !answer.is_empty() && checklist::is_office_wide(&asked.item) && !tx.view().is_confined(asked.id)? {
            let text = serde_json::to_string(&answer).map_err(|_| VaultError::Internal("answer"))?;
            tx.set_setting(&checklist::default_key(&case, &asked.item), &text)?;
        }
        tx.about(request_ref(asked.id));
        tx.note("item", &asked.item);
        tx.detail(json!({ "reason": reason }));
        settle(tx, case.request)
    })?;
    Ok(changed(view_of(desk, asked.id)?, &["requests"]))
}

/// Closes a request with an outcome and a structured reason.
///
/// # Errors
/// `NotFound`; `NotNow` naming what is missing; `Invalid` for a reason that does not belong to the outcome.
pub fn complete(desk: &Desk<'_>, asked: CompleteRequestRequest) -> Result<Changed<RequestView>, Error> {
    let note = text::block("note", &asked.note, 4_000)?;
    if !asked.outcome.reasons().contains(&asked.reason.as_str()) {
        return Err(Error::invalid("reason", "unknown"));
    }
    desk.vault.transact(Action("request.completed"), desk.now, |tx| {
        let case = Case::load(&tx.view(), asked.id)?;
        let facts = case.facts(&tx.view())?;
        facts.may_close(asked.outcome).map_err(|reason| VaultError::NotNow { reason: reason.0 })?;
        tx.about(request_ref(asked.id));
        tx.note("outcome", asked.outcome.id());
        tx.note("reason", &asked.reason);
        let zone = law::parse_zone(&case.office().zone).unwrap_or(chrono_tz::UTC);
        // While the requester owes an answer that the clock waits for, nothing is late.
        let stands = case.clocks.iter().any(|clock| clock.stands && Some(clock.due) == case.request.due);
        tx.note("on-time", if stands || on_time(case.request.due, desk.today(zone)) { "yes" } else { "no" });
        let mut request = case.request;
        request.outcome = Some(asked.outcome);
        request.closing_reason = Some(asked.reason.clone());
        request.closing_note = note.clone();
        request.closed_at = Some(desk.now);
        settle(tx, request)
    })?;
    Ok(changed(view_of(desk, asked.id)?, CHANGED))
}

fn on_time(due: Option<NaiveDate>, today: NaiveDate) -> bool {
    due.is_none_or(|due| today <= due)
}
