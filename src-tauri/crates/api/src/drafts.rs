//! Half-typed forms.

use crate::wire::DoneView;
use crate::wire::drafts::{DraftRequest, DraftView, SaveDraftRequest};
use crate::{Desk, Error};
use chrono::{DateTime, Utc};
use vault::Sensitive;

/// The form of a confidential note: its drafts are sealed as the note is.
const NOTE: &str = "note";
const MAX_DRAFT: usize = 256 * 1024;

fn check(form: &str, key: &str) -> Result<(), Error> {
    let plain = |text: &str| {
        text.len() <= 60 && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_' || c == ':')
    };
    if form.is_empty() || !plain(form) {
        return Err(Error::invalid("form", "id"));
    }
    if plain(key) { Ok(()) } else { Err(Error::invalid("key", "id")) }
}

/// Keeps what is typed.
///
/// # Errors
/// `Invalid` when it is too long.
pub fn save(desk: &Desk<'_>, request: SaveDraftRequest) -> Result<DoneView, Error> {
    check(&request.form, &request.key)?;
    let json = request.json.to_string();
    if json.len() > MAX_DRAFT {
        return Err(Error::invalid("json", "too-long"));
    }
    if request.form == NOTE {
        desk.vault.save_note_draft(&request.key, &Sensitive::new(json), desk.now)?;
    } else {
        desk.vault.save_draft(&request.form, &request.key, &json, desk.now)?;
    }
    Ok(DoneView {})
}

/// The draft of a form, if there is one.
///
/// # Errors
/// `Damaged`.
pub fn open(desk: &Desk<'_>, request: DraftRequest) -> Result<DraftView, Error> {
    check(&request.form, &request.key)?;
    if request.form == NOTE {
        let json = desk.vault.note_draft(&request.key)?;
        // EXPOSE: what was typed goes back into its form.
        let json = json.and_then(|text| serde_json::from_str(text.expose()).ok()).unwrap_or_default();
        return Ok(DraftView { json, at: None });
    }
    match desk.vault.draft(&request.form, &request.key)? {
        Some((json, at)) => Ok(DraftView {
            json: serde_json::from_str(&json).map_err(|_| Error::Damaged { what: "draft".to_owned() })?,
            at: DateTime::parse_from_rfc3339(&at).ok().map(|at| at.with_timezone(&Utc)),
        }),
        None => Ok(DraftView { json: serde_json::Value::Null, at: None }),
    }
}

/// Forgets the draft of a form.
///
/// # Errors
/// Only failures of the store.
pub fn discard(desk: &Desk<'_>, request: DraftRequest) -> Result<DoneView, Error> {
    check(&request.form, &request.key)?;
    desk.vault.discard_draft(&request.form, &request.key)?;
    Ok(DoneView {})
}
