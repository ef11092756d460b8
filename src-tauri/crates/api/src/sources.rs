//! Data sources and their owners.

use crate::wire::sources::{EditSourceRequest, SourceForm, SourceList, SourceView};
use crate::wire::{Changed, IdRequest, NothingRequest};
use crate::{Desk, Error, changed};
use model::request::check_email;
use model::source::{Category, Owner};
use model::text;
use vault::registers::sources::Source;
use vault::{Action, RecordRef, VaultError, View};

fn view_of(source: Source, open_tasks: u64) -> SourceView {
    SourceView {
        id: source.id,
        open_tasks,
        source: SourceForm {
            name: source.name,
            description: source.description,
            owners: source.owners,
            categories: source.categories,
            retired: source.retired,
        },
    }
}

fn find(view: &View<'_>, id: i64) -> Result<SourceView, VaultError> {
    let (source, open) = view.sources()?.into_iter().find(|(source, _)| source.id == id).ok_or(VaultError::NotFound)?;
    Ok(view_of(source, open))
}

fn checked(id: i64, form: SourceForm) -> Result<Source, Error> {
    if form.owners.len() > 20 {
        return Err(Error::invalid("owners", "too-many"));
    }
    if form.categories.len() > 50 {
        return Err(Error::invalid("categories", "too-many"));
    }
    let mut owners = Vec::new();
    for owner in form.owners {
        let owner =
            Owner { name: text::line("owners", &owner.name, 120)?, email: text::line("owners", &owner.email, 254)? };
        text::required("owners", &owner.name)?;
        if !owner.email.is_empty() {
            check_email("owners", &owner.email)?;
        }
        owners.push(owner);
    }
    let mut categories = Vec::new();
    for category in form.categories {
        let category = Category {
            category: text::line("categories", &category.category, 200)?,
            purposes: text::block("purposes", &category.purposes, 2_000)?,
            recipients: text::block("recipients", &category.recipients, 2_000)?,
            retention: text::block("retention", &category.retention, 2_000)?,
            origin: text::block("origin", &category.origin, 2_000)?,
            transfers: text::block("transfers", &category.transfers, 2_000)?,
        };
        text::required("categories", &category.category)?;
        categories.push(category);
    }
    let name = text::line("name", &form.name, 200)?;
    text::required("name", &name)?;
    Ok(Source {
        id,
        name,
        description: text::block("description", &form.description, 2_000)?,
        owners,
        categories,
        retired: form.retired,
    })
}

/// All data sources, by name.
///
/// # Errors
/// Only failures of the store.
pub fn list(desk: &Desk<'_>, _: NothingRequest) -> Result<SourceList, Error> {
    let rows = desk.vault.read(|view| view.sources())?;
    Ok(SourceList { rows: rows.into_iter().map(|(source, open)| view_of(source, open)).collect() })
}

/// One data source.
///
/// # Errors
/// `NotFound`.
pub fn open(desk: &Desk<'_>, request: IdRequest) -> Result<SourceView, Error> {
    Ok(desk.vault.read(|view| find(view, request.id))?)
}

/// Registers a data source.
///
/// # Errors
/// `Invalid` naming the field.
pub fn register(desk: &Desk<'_>, form: SourceForm) -> Result<Changed<SourceView>, Error> {
    let source = checked(0, form)?;
    let view = desk.vault.transact(Action("source.registered"), desk.now, |tx| {
        let id = tx.insert_source(&source)?;
        tx.about(RecordRef { kind: "source", id });
        tx.detail(serde_json::json!({ "name": source.name }));
        find(&tx.view(), id)
    })?;
    Ok(changed(view, &["sources"]))
}

/// Changes a data source's particulars.
///
/// # Errors
/// `NotFound`; `Invalid` naming the field.
pub fn edit(desk: &Desk<'_>, request: EditSourceRequest) -> Result<Changed<SourceView>, Error> {
    let source = checked(request.id, request.source)?;
    let view = desk.vault.transact(Action("source.edited"), desk.now, |tx| {
        let old = tx.view().source(request.id)?;
        tx.about(RecordRef { kind: "source", id: request.id });
        if old.name != source.name {
            tx.changed("name", Some(&old.name), Some(&source.name));
        }
        let owners = |source: &Source| source.owners.iter().map(|o| o.name.clone()).collect::<Vec<_>>().join(", ");
        if old.owners != source.owners {
            tx.changed("owners", Some(&owners(&old)), Some(&owners(&source)));
        }
        tx.update_source(&source)?;
        find(&tx.view(), request.id)
    })?;
    Ok(changed(view, &["sources", "requests"]))
}
