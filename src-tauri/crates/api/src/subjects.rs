//! Subjects and their legal bases.

use crate::requests::row;
use crate::wire::subjects::{
    BasisView, EditSubjectRequest, EndLegalBasisRequest, ListRequest, RecordLegalBasisRequest, SubjectForm,
    SubjectPage, SubjectRow, SubjectView, SuggestSubjectsRequest, SuggestionsView,
};
use crate::wire::{Changed, IdRequest};
use crate::{Desk, Error, changed, cursor, organisations, page_size, settings, timeline};
use model::request::{Person, check_email, full_name};
use model::subject::{Identifier, IdentifierKind};
use model::text;
use std::collections::BTreeMap;
use vault::registers::subjects::Subject;
use vault::{Action, RecordRef, Tx, VaultError, View};

/// A subject's name in the order in which their language, or the office's, writes it.
pub(crate) fn name_of(subject: &Subject, office_language: &str) -> String {
    let language = if subject.language.is_empty() { office_language } else { &subject.language };
    full_name(&subject.given_name, &subject.family_name, language)
}

pub(crate) fn row_of(view: &View<'_>, subject: &Subject, matched: Vec<String>) -> Result<SubjectRow, VaultError> {
    let office = view.controller()?.office;
    Ok(SubjectRow {
        id: subject.id,
        name: name_of(subject, &office.language),
        email: subject.first(IdentifierKind::Email).to_owned(),
        customer: subject.first(IdentifierKind::Customer).to_owned(),
        organisation: subject
            .organisation
            .map(|id| view.organisation(id))
            .transpose()?
            .map(|o| o.name)
            .unwrap_or_default(),
        country: subject.country.clone(),
        matched,
    })
}

fn checked(id: i64, form: SubjectForm) -> Result<Subject, Error> {
    let mut identifiers: Vec<Identifier> = Vec::new();
    for identifier in form.identifiers {
        let value = text::line("identifiers", &identifier.value, 254)?;
        text::required("identifiers", &value)?;
        if identifier.kind == IdentifierKind::Email {
            check_email("identifiers", &value)?;
        }
        let identifier = Identifier { kind: identifier.kind, value };
        if !identifiers.iter().any(|known| known.kind == identifier.kind && known.normal() == identifier.normal()) {
            identifiers.push(identifier);
        }
    }
    if identifiers.len() > 50 {
        return Err(Error::invalid("identifiers", "too-many"));
    }
    let subject = Subject {
        id,
        given_name: text::line("givenName", &form.given_name, 200)?,
        family_name: text::line("familyName", &form.family_name, 200)?,
        identifiers,
        address: text::block("address", &form.address, 600)?,
        language: checked_language(&form.language)?,
        country: checked_country(&form.country)?,
        organisation: form.organisation_id,
        role: text::line("role", &form.role, 120)?,
        facts: organisations::checked_facts(form.facts)?,
    };
    if subject.given_name.is_empty() && subject.family_name.is_empty() {
        return Err(Error::invalid("familyName", "required"));
    }
    Ok(subject)
}

/// A BCP 47 tag such as `hu` or `pt-BR`, or empty.
pub(crate) fn checked_language(tag: &str) -> Result<String, Error> {
    let well_formed = tag.is_empty()
        || (tag.len() <= 12
            && tag.split('-').all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric())));
    if well_formed { Ok(tag.to_owned()) } else { Err(Error::invalid("language", "language-tag")) }
}

/// An ISO 3166-1 alpha-2 code, or empty.
pub(crate) fn checked_country(code: &str) -> Result<String, Error> {
    let code = code.trim().to_ascii_uppercase();
    let well_formed = code.is_empty() || (code.len() == 2 && code.chars().all(|c| c.is_ascii_uppercase()));
    if well_formed { Ok(code) } else { Err(Error::invalid("country", "country-code")) }
}

fn subject_ref(id: i64) -> RecordRef {
    RecordRef { kind: "subject", id }
}

fn view_of(desk: &Desk<'_>, view: &View<'_>, id: i64) -> Result<SubjectView, VaultError> {
    let subject = view.subject(id)?;
    let office = view.controller()?.office;
    let today = desk.today(law::parse_zone(&office.zone).unwrap_or(chrono_tz::UTC));
    let organisation = match subject.organisation {
        Some(id) => Some(organisations::view_of(view, view.organisation(id)?)?),
        None => None,
    };
    let email = subject.first(IdentifierKind::Email).to_owned();
    let requests = view.related_requests(0, Some(id), &email)?;
    Ok(SubjectView {
        id,
        name: name_of(&subject, &office.language),
        bases: view
            .legal_bases(id)?
            .into_iter()
            .map(|(id, basis)| BasisView {
                id,
                current: basis.from <= today && basis.to.is_none_or(|to| today <= to),
                basis,
            })
            .collect(),
        requests: requests.iter().map(|request| row(view, request, today)).collect::<Result<_, _>>()?,
        hidden_requests: match settings::load(view)?.count_hidden_cases {
            true => Some(view.hidden_cases_of(id)?).filter(|count| *count > 0),
            false => None,
        },
        timeline: timeline::of(view, "subject", id)?,
        organisation,
        subject: SubjectForm {
            given_name: subject.given_name,
            family_name: subject.family_name,
            identifiers: subject.identifiers,
            address: subject.address,
            language: subject.language,
            country: subject.country,
            organisation_id: subject.organisation,
            role: subject.role,
            facts: subject.facts,
        },
    })
}

/// A page of subjects by name.
///
/// # Errors
/// `Invalid` for a broken cursor.
pub fn list(desk: &Desk<'_>, request: ListRequest) -> Result<SubjectPage, Error> {
    let (limit, after) = (page_size(request.limit), cursor(request.after.as_deref())?);
    Ok(desk.vault.read(|view| {
        let found = view.subjects(request.text.as_deref().unwrap_or_default(), after, limit)?;
        let next =
            if found.len() == limit as usize { found.last().map(|(s, key)| format!("{}:{key}", s.id)) } else { None };
        let rows = found.iter().map(|(s, _)| row_of(view, s, Vec::new())).collect::<Result<_, _>>()?;
        Ok(SubjectPage { rows, next })
    })?)
}

/// A subject's page.
///
/// # Errors
/// `NotFound`.
pub fn open(desk: &Desk<'_>, request: IdRequest) -> Result<SubjectView, Error> {
    Ok(desk.vault.read(|view| view_of(desk, view, request.id))?)
}

/// Registers a subject.
///
/// # Errors
/// `Invalid` naming the field.
pub fn register(desk: &Desk<'_>, form: SubjectForm) -> Result<Changed<SubjectView>, Error> {
    let subject = checked(0, form)?;
    let view = desk.vault.transact(Action("subject.registered"), desk.now, |tx| {
        let id = tx.insert_subject(&subject)?;
        tx.about(subject_ref(id));
        view_of(desk, &tx.view(), id)
    })?;
    Ok(changed(view, &["subjects"]))
}

/// Changes a subject's particulars; every changed field is kept in the history.
///
/// # Errors
/// `NotFound`; `Invalid` naming the field.
pub fn edit(desk: &Desk<'_>, request: EditSubjectRequest) -> Result<Changed<SubjectView>, Error> {
    let subject = checked(request.id, request.subject)?;
    let view = desk.vault.transact(Action("subject.edited"), desk.now, |tx| {
        let old = tx.view().subject(request.id)?;
        tx.about(subject_ref(request.id));
        let listed =
            |subject: &Subject| subject.identifiers.iter().map(|i| i.value.clone()).collect::<Vec<_>>().join(", ");
        let facts = |subject: &Subject| {
            subject.facts.iter().map(|f| format!("{}: {}", f.name, f.value)).collect::<Vec<_>>().join("; ")
        };
        for (field, before, after) in [
            ("given-name", old.given_name.clone(), subject.given_name.clone()),
            ("family-name", old.family_name.clone(), subject.family_name.clone()),
            ("identifiers", listed(&old), listed(&subject)),
            ("address", old.address.clone(), subject.address.clone()),
            ("language", old.language.clone(), subject.language.clone()),
            ("country", old.country.clone(), subject.country.clone()),
            ("role", old.role.clone(), subject.role.clone()),
            ("facts", facts(&old), facts(&subject)),
        ] {
            if before != after {
                tx.changed(field, Some(&before), Some(&after));
            }
        }
        tx.update_subject(&subject)?;
        view_of(desk, &tx.view(), request.id)
    })?;
    Ok(changed(view, &["subjects", "requests"]))
}

/// Makes a subject of a claim, when nobody on file is meant.
pub(crate) fn insert_from_claim(
    tx: &mut Tx<'_>,
    claim: &Person,
    language: &str,
    country: &str,
) -> Result<i64, VaultError> {
    let mut identifiers = Vec::new();
    for (kind, value) in [(IdentifierKind::Email, &claim.email), (IdentifierKind::Phone, &claim.phone)] {
        if !value.is_empty() {
            identifiers.push(Identifier { kind, value: value.clone() });
        }
    }
    let id = tx.insert_subject(&Subject {
        id: 0,
        given_name: claim.given_name.clone(),
        family_name: claim.family_name.clone(),
        identifiers,
        address: claim.address.clone(),
        language: language.to_owned(),
        country: country.to_owned(),
        organisation: None,
        role: String::new(),
        facts: Vec::new(),
    })?;
    tx.about(subject_ref(id));
    Ok(id)
}

/// Subjects on file that a claim may mean: by e-mail, phone, then name. Best first: whoever matches in most ways.
pub(crate) fn candidates(view: &View<'_>, claim: &Person) -> Result<Vec<SubjectRow>, VaultError> {
    let mut matches: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    let mut add = |ids: Vec<i64>, how: &str| {
        for id in ids {
            matches.entry(id).or_default().push(how.to_owned());
        }
    };
    if !claim.email.is_empty() {
        add(view.subjects_with(IdentifierKind::Email, &claim.email)?, "email");
    }
    if !claim.phone.is_empty() {
        add(view.subjects_with(IdentifierKind::Phone, &claim.phone)?, "phone");
    }
    add(view.subjects_named(&claim.given_name, &claim.family_name)?, "name");
    let mut found: Vec<(i64, Vec<String>)> = matches.into_iter().collect();
    found.sort_by_key(|(id, how)| (usize::MAX - how.len(), *id));
    found.truncate(10);
    found.into_iter().map(|(id, how)| row_of(view, &view.subject(id)?, how)).collect()
}

/// Subjects on file that a request's claim may mean.
///
/// # Errors
/// `NotFound`.
pub fn suggest(desk: &Desk<'_>, request: SuggestSubjectsRequest) -> Result<SuggestionsView, Error> {
    Ok(desk.vault.read(|view| {
        let request = view.request(request.request)?;
        Ok(SuggestionsView { rows: candidates(view, request.subject_claim.as_ref().unwrap_or(&request.requester))? })
    })?)
}

/// Records a legal basis of a subject.
///
/// # Errors
/// `NotFound`; `Invalid` naming the field.
pub fn record_legal_basis(desk: &Desk<'_>, request: RecordLegalBasisRequest) -> Result<Changed<SubjectView>, Error> {
    let basis = request.basis.checked()?;
    let view = desk.vault.transact(Action("basis.recorded"), desk.now, |tx| {
        tx.view().subject(request.subject)?;
        let id = tx.insert_legal_basis(request.subject, &basis)?;
        tx.about(subject_ref(request.subject));
        tx.about(RecordRef { kind: "basis", id });
        tx.note("basis", &basis.basis);
        tx.detail(serde_json::json!({ "name": basis.purpose }));
        view_of(desk, &tx.view(), request.subject)
    })?;
    Ok(changed(view, &["subjects"]))
}

/// Ends a legal basis.
///
/// # Errors
/// `NotFound`; `Invalid` when it would end before it began.
pub fn end_legal_basis(desk: &Desk<'_>, request: EndLegalBasisRequest) -> Result<Changed<SubjectView>, Error> {
    let view = desk.vault.transact(Action("basis.ended"), desk.now, |tx| {
        let (subject, basis) = tx.view().legal_basis(request.id)?;
        if request.on < basis.from {
            return Err(VaultError::Invalid { field: "on", rule: "ends-before-it-begins" });
        }
        tx.end_legal_basis(request.id, request.on)?;
        tx.about(subject_ref(subject));
        tx.about(RecordRef { kind: "basis", id: request.id });
        tx.note("basis", &basis.basis);
        tx.detail(serde_json::json!({ "name": basis.purpose, "on": request.on.to_string() }));
        view_of(desk, &tx.view(), subject)
    })?;
    Ok(changed(view, &["subjects"]))
}
