//! Organisations that subjects belong to.

use crate::wire::subjects::{
    EditOrganisationRequest, ListRequest, OrganisationForm, OrganisationPage, OrganisationView,
};
use crate::wire::{Changed, IdRequest};
use crate::{Desk, Error, changed, cursor, page_size};
use model::request::check_email;
use model::{subject::Fact, text};
use vault::registers::organisations::Organisation;
use vault::{Action, RecordRef, VaultError, View};

pub(crate) fn view_of(view: &View<'_>, o: Organisation) -> Result<OrganisationView, VaultError> {
    Ok(OrganisationView {
        id: o.id,
        subjects: view.organisation_size(o.id)?,
        organisation: OrganisationForm {
            name: o.name,
            registration: o.registration,
            address: o.address,
            email: o.email,
            facts: o.facts,
        },
    })
}

fn checked(id: i64, form: OrganisationForm) -> Result<Organisation, Error> {
    let organisation = Organisation {
        id,
        name: text::line("name", &form.name, 200)?,
        registration: text::line("registration", &form.registration, 60)?,
        address: text::block("address", &form.address, 600)?,
        email: text::line("email", &form.email, 254)?,
        facts: checked_facts(form.facts)?,
    };
    text::required("name", &organisation.name)?;
    if !organisation.email.is_empty() {
        check_email("email", &organisation.email)?;
    }
    Ok(organisation)
}

/// Facts with a name and a value each, at most 100.
pub(crate) fn checked_facts(facts: Vec<Fact>) -> Result<Vec<Fact>, Error> {
    if facts.len() > 100 {
        return Err(Error::invalid("facts", "too-many"));
    }
    facts
        .into_iter()
        .map(|fact| {
            let fact =
                Fact { name: text::line("facts", &fact.name, 120)?, value: text::block("facts", &fact.value, 4_000)? };
            text::required("facts", &fact.name)?;
            Ok(fact)
        })
        .collect()
}

/// A page of organisations by name.
///
/// # Errors
/// `Invalid` for a broken cursor.
pub fn list(desk: &Desk<'_>, request: ListRequest) -> Result<OrganisationPage, Error> {
    let (limit, after) = (page_size(request.limit), cursor(request.after.as_deref())?);
    Ok(desk.vault.read(|view| {
        let found = view.organisations(request.text.as_deref().unwrap_or_default(), after, limit)?;
        let next =
            if found.len() == limit as usize { found.last().map(|(o, key)| format!("{}:{key}", o.id)) } else { None };
        let rows = found.into_iter().map(|(o, _)| view_of(view, o)).collect::<Result<_, _>>()?;
        Ok(OrganisationPage { rows, next })
    })?)
}

/// One organisation.
///
/// # Errors
/// `NotFound`.
pub fn open(desk: &Desk<'_>, request: IdRequest) -> Result<OrganisationView, Error> {
    Ok(desk.vault.read(|view| view_of(view, view.organisation(request.id)?))?)
}

/// Registers an organisation.
///
/// # Errors
/// `Invalid` naming the field.
pub fn register(desk: &Desk<'_>, form: OrganisationForm) -> Result<Changed<OrganisationView>, Error> {
    let organisation = checked(0, form)?;
    let view = desk.vault.transact(Action("organisation.registered"), desk.now, |tx| {
        let id = tx.insert_organisation(&organisation)?;
        tx.about(RecordRef { kind: "organisation", id });
        let view = tx.view();
        view_of(&view, view.organisation(id)?)
    })?;
    Ok(changed(view, &["organisations"]))
}

/// Changes an organisation's particulars.
///
/// # Errors
/// `NotFound`; `Invalid` naming the field.
pub fn edit(desk: &Desk<'_>, request: EditOrganisationRequest) -> Result<Changed<OrganisationView>, Error> {
    let organisation = checked(request.id, request.organisation)?;
    let view = desk.vault.transact(Action("organisation.edited"), desk.now, |tx| {
        let old = tx.view().organisation(request.id)?;
        tx.about(RecordRef { kind: "organisation", id: request.id });
        for (field, before, after) in [
            ("name", &old.name, &organisation.name),
            ("registration", &old.registration, &organisation.registration),
            ("address", &old.address, &organisation.address),
            ("email", &old.email, &organisation.email),
        ] {
            if before != after {
                tx.changed(field, Some(before), Some(after));
            }
        }
        tx.update_organisation(&organisation)?;
        let view = tx.view();
        view_of(&view, view.organisation(request.id)?)
    })?;
    Ok(changed(view, &["organisations", "subjects"]))
}
