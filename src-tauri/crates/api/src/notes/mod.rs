//! Confidential notes: written blind or open, read only after the passphrase was asked for again, and never without a trace of it.

mod rich;

use crate::subjects;
use crate::wire::notes::{
    AboutRecord, AddNoteFileRequest, EraseNoteRequest, ListNotesRequest, NoteFileView, NoteRow, NotesView,
    OpenNoteRequest, OpenNoteView, SaveNoteFileRequest, WriteNoteRequest,
};
use crate::wire::{Changed, DoneView, IdRequest, NothingRequest};
use crate::{Desk, Error, changed, settings, timeline};
use model::text;
use vault::{Action, Note, NoteHead, RecordRef, Sensitive, Tx, VaultError, View};

const CHANGED: &[&str] = &["notes"];
/// Notes on a page of the list.
const PAGE: u32 = 50;
/// The longest text, in characters.
const LONGEST: usize = 100_000;

/// The kinds of record that a note can be about.
const KINDS: &[&str] = &["request", "subject", "organisation", "source"];

fn about(asked: &AboutRecord) -> Result<RecordRef, Error> {
    let kind = KINDS.iter().find(|kind| **kind == asked.kind).ok_or_else(|| Error::invalid("about", "unknown"))?;
    Ok(RecordRef { kind, id: asked.id })
}

/// The record's own name or number; an error where there is none.
fn record_name(view: &View<'_>, record: RecordRef) -> Result<String, VaultError> {
    Ok(match record.kind {
        "request" => view.request(record.id)?.number,
        "subject" => subjects::name_of(&view.subject(record.id)?, &view.controller()?.office.language),
        "organisation" => view.organisation(record.id)?.name,
        _ => view.source(record.id)?.name,
    })
}

fn row(view: &View<'_>, note: Note) -> Result<NoteRow, VaultError> {
    let record = note.record.as_ref().and_then(|record| {
        let kind = KINDS.iter().find(|kind| **kind == record.kind)?;
        Some(RecordRef { kind, id: record.id })
    });
    Ok(NoteRow {
        id: note.id,
        // A record that is gone leaves its notes behind.
        record: record.map(|record| record_name(view, record).unwrap_or_default()).unwrap_or_default(),
        about: note.record.map(|record| AboutRecord { kind: record.kind, id: record.id }),
        title: note.head.title.clone(),
        category: note.head.category.clone(),
        revision: note.revision,
        by: view.officer_name(&note.by)?,
        at: timeline::instant(&note.at)?,
        changed_by: view.officer_name(&note.changed_by)?,
        changed_at: timeline::instant(&note.changed_at)?,
        files: note.files,
    })
}

/// Notes without their text. An officer without the grant hears at most how many there are.
///
/// # Errors
/// `Invalid{about}` for an unknown kind; `Damaged`.
pub fn list(desk: &Desk<'_>, asked: ListNotesRequest) -> Result<NotesView, Error> {
    let record = asked.about.as_ref().map(about).transpose()?;
    Ok(desk.vault.read(|view| {
        let behaviour = settings::load(view)?.notes;
        let granted = view.may_open_notes();
        let notes = match (granted, record) {
            (false, _) => Vec::new(),
            (true, Some(record)) => view.notes_about(record)?,
            (true, None) => view.notes(asked.before, PAGE)?,
        };
        let full = record.is_none() && notes.len() == PAGE as usize;
        let rows = notes.into_iter().map(|note| row(view, note)).collect::<Result<Vec<_>, _>>()?;
        let count = match record {
            Some(record) if !granted && behaviour.show_count => Some(view.note_count(record)?),
            _ => None,
        };
        Ok(NotesView {
            granted,
            next: if full { rows.last().map(|row| row.id) } else { None },
            rows,
            count,
            seconds: behaviour.seconds,
            close_on_blur: behaviour.close_on_blur,
        })
    })?)
}

/// Names a note, and the record that it is about, as what the entry is about.
fn note_down(tx: &mut Tx<'_>, id: i64, record: Option<RecordRef>) {
    tx.about(RecordRef { kind: "note", id });
    if let Some(record) = record {
        tx.about(record);
    }
}

/// What a note is about, for the trail. Needs no grant.
fn record_of(view: &View<'_>, id: i64) -> Result<Option<RecordRef>, VaultError> {
    let found = view.note_record(id)?;
    Ok(found.and_then(|record| {
        let kind = KINDS.iter().find(|kind| **kind == record.kind)?;
        Some(RecordRef { kind, id: record.id })
    }))
}

/// Asks for the passphrase again, and for the grant. A refusal is recorded before it is told.
fn admit(desk: &Desk<'_>, id: i64, passphrase: String) -> Result<(), Error> {
    let record = desk.vault.read(|view| record_of(view, id))?;
    let refused = |why: &'static str, error: Error| -> Result<(), Error> {
        desk.vault.transact(Action("note.denied"), desk.now, |tx| {
            note_down(tx, id, record);
            tx.note("why", why);
            Ok(())
        })?;
        Err(error)
    };
    if !desk.vault.read(|view| Ok(view.may_open_notes()))? {
        return refused("no-grant", Error::Forbidden);
    }
    match desk.vault.prove_passphrase(&Sensitive::new(passphrase)) {
        Err(VaultError::CannotUnlock) => refused("wrong-passphrase", Error::CannotUnlock),
        other => Ok(other?),
    }
}

/// Opens a note. Granted or denied, the trail says so.
///
/// # Errors
/// `NotFound`; `Forbidden` without the grant; `CannotUnlock` for a wrong passphrase.
pub fn open(desk: &Desk<'_>, asked: OpenNoteRequest) -> Result<OpenNoteView, Error> {
    admit(desk, asked.id, asked.passphrase)?;
    let view = desk.vault.read(|view| {
        let text = view.note_text(asked.id)?;
        let files = view.note_files(asked.id)?;
        Ok(OpenNoteView {
            row: row(view, view.note(asked.id)?)?,
            // EXPOSE: this is the one place where a note is read.
            blocks: rich::blocks(text.expose()),
            // EXPOSE: as above.
            text: text.expose().clone(),
            files: files.into_iter().map(|f| NoteFileView { id: f.id, name: f.name, size: f.size }).collect(),
            seconds: settings::load(view)?.notes.seconds,
        })
    })?;
    record_reading(desk, Action("note.opened"), asked.id)?;
    Ok(view)
}

fn record_reading(desk: &Desk<'_>, action: Action, id: i64) -> Result<(), Error> {
    let record = desk.vault.read(|view| record_of(view, id))?;
    Ok(desk.vault.transact(action, desk.now, |tx| {
        note_down(tx, id, record);
        Ok(())
    })?)
}

/// The text of a note for the clipboard, which the officer asked for on purpose.
///
/// # Errors
/// As [`open`].
pub fn text_to_copy(desk: &Desk<'_>, asked: OpenNoteRequest) -> Result<Sensitive<String>, Error> {
    admit(desk, asked.id, asked.passphrase)?;
    let text = desk.vault.read(|view| view.note_text(asked.id))?;
    record_reading(desk, Action("note.copied"), asked.id)?;
    Ok(text)
}

/// Writes a note, or writes one anew. Its draft is forgotten.
///
/// # Errors
/// `Invalid` naming the field; `NotFound` for a record or note that there is not; `Conflict` when the note was changed meanwhile; `Forbidden`
/// without the grant.
pub fn write(desk: &Desk<'_>, asked: WriteNoteRequest) -> Result<Changed<NoteRow>, Error> {
    let title = text::line("title", &asked.title, 200)?;
    text::required("title", &title)?;
    let head = NoteHead { title, category: text::line("category", &asked.category, 80)? };
    let body = Sensitive::new(text::block("text", &asked.text, LONGEST)?);
    // EXPOSE: only whether there is anything.
    text::required("text", body.expose())?;
    let record = asked.about.as_ref().map(about).transpose()?;
    let action = if asked.over.is_some() { Action("note.rewritten") } else { Action("note.written") };
    let made = desk.vault.transact(action, desk.now, |tx| {
        let (id, record) = match asked.over {
            Some(over) => {
                tx.rewrite_note(over.id, over.revision, &head, &body)?;
                (over.id, record_of(&tx.view(), over.id)?)
            }
            None => {
                if let Some(record) = record {
                    record_name(&tx.view(), record)?;
                }
                (tx.insert_note(record, &head, &body)?, record)
            }
        };
        note_down(tx, id, record);
        tx.discard_draft("note", &draft_key(asked.over.map(|over| over.id), record))?;
        let view = tx.view();
        row(&view, view.note(id)?)
    })?;
    Ok(changed(made, CHANGED))
}

/// Under which a note's draft is kept.
fn draft_key(id: Option<i64>, record: Option<RecordRef>) -> String {
    match (id, record) {
        (Some(id), _) => id.to_string(),
        (None, Some(record)) => format!("new-{}-{}", record.kind, record.id),
        (None, None) => "new".to_owned(),
    }
}

/// Erases a note with its files.
///
/// # Errors
/// `NotFound`; `Forbidden` without the grant.
pub fn erase(desk: &Desk<'_>, asked: EraseNoteRequest) -> Result<Changed<DoneView>, Error> {
    desk.vault.transact(Action("note.erased"), desk.now, |tx| {
        let record = record_of(&tx.view(), asked.id)?;
        tx.erase_note(asked.id)?;
        tx.discard_draft("note", &draft_key(Some(asked.id), None))?;
        note_down(tx, asked.id, record);
        Ok(())
    })?;
    Ok(changed(DoneView {}, CHANGED))
}

/// Takes a file into a note.
///
/// # Errors
/// `NotFound`; `Forbidden` without the grant; whatever the file answers.
pub fn add_file(desk: &Desk<'_>, asked: AddNoteFileRequest) -> Result<Changed<NoteRow>, Error> {
    let picked = desk.files.read(&asked.file)?;
    let name = text::line("file", &picked.name, 200)?;
    let made = desk.vault.transact(Action("note.file-added"), desk.now, |tx| {
        tx.attach_to_note(asked.id, &picked.bytes, &name, "application/octet-stream")?;
        let record = record_of(&tx.view(), asked.id)?;
        note_down(tx, asked.id, record);
        let view = tx.view();
        row(&view, view.note(asked.id)?)
    })?;
    Ok(changed(made, CHANGED))
}

/// Takes a file out of a note and erases it.
///
/// # Errors
/// `NotFound`; `Forbidden` without the grant.
pub fn erase_file(desk: &Desk<'_>, asked: IdRequest) -> Result<Changed<DoneView>, Error> {
    desk.vault.transact(Action("note.file-erased"), desk.now, |tx| {
        let note = tx.erase_note_file(asked.id)?;
        let record = record_of(&tx.view(), note)?;
        note_down(tx, note, record);
        Ok(())
    })?;
    Ok(changed(DoneView {}, CHANGED))
}

/// Writes a note's file to the disk, where everybody can read it.
///
/// # Errors
/// As [`open`]; whatever the file answers.
pub fn save_file(desk: &Desk<'_>, asked: SaveNoteFileRequest) -> Result<DoneView, Error> {
    let note = desk.vault.read(|view| view.note_of_file(asked.id))?;
    admit(desk, note, asked.passphrase)?;
    let bytes = desk.vault.read(|view| view.note_file_bytes(asked.id))?;
    desk.files.write(&asked.file, &bytes)?;
    record_reading(desk, Action("note.file-saved"), note)?;
    Ok(DoneView {})
}

/// Seals all notes under a new key.
///
/// # Errors
/// `Forbidden` without the grant; `Cancelled`.
pub fn renew_key(desk: &Desk<'_>, _: NothingRequest) -> Result<Changed<DoneView>, Error> {
    desk.vault.renew_notes_key(desk.now, &|share| desk.work.step(share))?;
    Ok(changed(DoneView {}, CHANGED))
}
