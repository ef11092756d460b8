//! A made-up office, for trying the product out, for screenshots and for measuring: people of many languages and scripts, requests of three
//! years in every state.
//!
//! What must stay true: the same seed, size and moment make the same registers; nobody in it exists; every due date is what `law` computes,
//! every phase what the gates compute. It is written by batches, each with one trail entry that carries the root of its rows' hashes.

mod calendar;
mod cases;
mod data;
mod dice;
mod people;

use crate::Error;
use crate::clock::{self, Former, Ready, counting_of};
use calendar::Diary;
use cases::{Case, Setting};
use chrono::{DateTime, Datelike as _, Utc};
use data::Data;
use model::office::Office;
use sha2::{Digest as _, Sha256};
use vault::registers::documents::Document;
use vault::{Action, FileId, Tx, Vault, VaultError};

/// Rows in one change: every change writes most pages of the indexes by name and address anew, so few large ones are several times faster
/// than many small ones.
const BATCH: u64 = 20_000;

/// What a vault for the made-up office needs beside a passphrase.
#[derive(Debug, Clone)]
pub struct DemoOffice {
    /// The office's particulars.
    pub office: Office,
    /// The officer's name.
    pub officer_name: String,
    /// The label for the lock screen.
    pub label: String,
}

/// The made-up office itself: register it with [`crate::session::create`], then [`fill`] the vault.
///
/// # Errors
/// `Internal` when the lists that were built in are malformed.
pub fn office() -> Result<DemoOffice, Error> {
    let data = Data::load()?;
    let (officer_name, label) = (data.office.officer.clone(), data.office.label.clone());
    Ok(DemoOffice { office: data.profile(), officer_name, label })
}

/// The hashes of a batch's rows, one after the other; their hash stands in the trail.
#[derive(Default)]
struct Root {
    rows: Sha256,
    count: u64,
}

impl Root {
    /// Takes a row in: its parts, each closed by a zero byte.
    fn row<'a>(&mut self, kind: &str, parts: impl IntoIterator<Item = &'a str>) {
        let mut row = Sha256::new_with_prefix(kind);
        for part in parts {
            row.update([0]);
            row.update(part);
        }
        self.rows.update(row.finalize());
        self.count += 1;
    }

    /// Writes root and number of rows into the trail entry of the change.
    fn note(self, tx: &mut Tx<'_>) {
        tx.note("root", &hex::encode(self.rows.finalize()));
        tx.note("rows", &self.count.to_string());
    }
}

/// Fills an open vault, whose office is registered, with so many requests and what belongs to them: subjects, organisations, data sources, tasks.
/// `progress` hears after each batch how many requests are written. What was in the vault stays.
///
/// # Errors
/// `NotFound` before the office is registered; `ReadOnly`, `DiskFull` and other failures of the store. Batches written before stay.
pub fn fill(vault: &Vault, requests: u64, seed: u64, now: DateTime<Utc>, progress: &dyn Fn(u64)) -> Result<(), Error> {
    let data = Data::load()?;
    let controller = vault.read(|view| view.controller())?;
    let zone = law::parse_zone(&controller.office.zone).unwrap_or(chrono_tz::UTC);
    // What the office counts with is kept as at the first unlocking.
    clock::moves::catch_up(vault, now)?;
    let counting = vault.read(|view| view.counting_id(&counting_of(&controller.office)))?.ok_or(Error::NotFound)?;
    let ready = Ready::of(&controller.office);
    let mut set = Setting {
        diary: Diary::new(now, zone, ready.calendar.as_ref()),
        ready,
        former: Former::default(),
        counting,
        data: &data,
        seed,
        count: requests,
        controller: controller.id,
        officer: vault.officer().id.clone(),
        subjects: Vec::new(),
        sources: Vec::new(),
    };
    let (organisations, specimen) = surroundings(vault, &mut set)?;
    let people = requests.saturating_mul(6).div_ceil(10);
    for first in (0..people).step_by(BATCH as usize) {
        subjects(vault, &mut set, first..people.min(first.saturating_add(BATCH)), &organisations)?;
        progress(0);
    }
    for first in (0..requests).step_by(BATCH as usize) {
        let last = requests.min(first.saturating_add(BATCH));
        write_requests(vault, &set, first..last, &specimen)?;
        progress(last);
    }
    Ok(())
}

/// The one PDF that stands in for every answer of the made-up office.
struct Specimen {
    file: FileId,
    sha256: String,
    size: u64,
    pages: u32,
    title: String,
}

fn surroundings(vault: &Vault, set: &mut Setting<'_>) -> Result<(Vec<i64>, Specimen), Error> {
    let title = "Specimen".to_owned();
    let rendered = paper::render(&specimen_document(&title, set.diary.now))?;
    let organisations = (set.count / 150).clamp(5, 1_000);
    Ok(vault.transact(Action("demo.filled"), set.diary.now, |tx| {
        let mut root = Root::default();
        for source in set.data.sources() {
            root.row("source", [source.name.as_str(), &source.description]);
            set.sources.push(tx.insert_source(&source)?);
        }
        let mut ids = Vec::new();
        for number in 0..organisations {
            let organisation = people::organisation(set.data, set.seed, number);
            root.row("organisation", [organisation.name.as_str(), &organisation.registration]);
            ids.push(tx.insert_organisation(&organisation)?);
        }
        let file = tx.attach(&rendered.bytes, "specimen", "application/pdf")?;
        root.note(tx);
        let size = u64::try_from(rendered.bytes.len()).unwrap_or(u64::MAX);
        let sha256 = hex::encode(Sha256::digest(&rendered.bytes));
        let pages = u32::try_from(rendered.pages).unwrap_or(u32::MAX);
        Ok((ids, Specimen { file, sha256, size, pages, title }))
    })?)
}

fn specimen_document(title: &str, now: DateTime<Utc>) -> paper::Document {
    paper::Document {
        meta: paper::Meta {
            title: title.to_owned(),
            language: "en".to_owned(),
            author: None,
            subject: None,
            created: now,
        },
        furniture: paper::Furniture {
            letterhead: None,
            footer: paper::Footer { left: Vec::new(), page_template: "{page} / {pages}".to_owned() },
        },
        blocks: vec![
            paper::Block::heading(1, title),
            paper::Block::paragraph("This page stands in for an answer of the made-up office."),
        ],
        attachments: Vec::new(),
    }
}

fn subjects(
    vault: &Vault,
    set: &mut Setting<'_>,
    numbers: std::ops::Range<u64>,
    organisations: &[i64],
) -> Result<(), VaultError> {
    let made: Vec<_> = numbers
        .filter_map(|number| people::person(set.data, set.seed, number))
        .map(|made| people::subject(set.data, made, organisations, set.diary.today))
        .collect();
    let ids = vault.transact(Action("demo.filled"), set.diary.now, |tx| {
        let mut root = Root::default();
        let mut ids = Vec::with_capacity(made.len());
        for (subject, bases) in &made {
            let identifiers = subject.identifiers.iter().map(|i| i.value.as_str());
            root.row("subject", [subject.given_name.as_str(), &subject.family_name].into_iter().chain(identifiers));
            let id = tx.insert_subject(subject)?;
            for basis in bases {
                tx.insert_legal_basis(id, basis)?;
            }
            ids.push(id);
        }
        root.note(tx);
        Ok(ids)
    })?;
    set.subjects.extend(ids);
    Ok(())
}

fn write_requests(
    vault: &Vault,
    set: &Setting<'_>,
    numbers: std::ops::Range<u64>,
    specimen: &Specimen,
) -> Result<(), VaultError> {
    // Made before the change begins, so that the writer is held for writing only.
    let cases: Vec<Case> = numbers.filter_map(|number| cases::case(set, number)).collect();
    vault.transact(Action("demo.filled"), set.diary.now, |tx| {
        let mut root = Root::default();
        for case in cases {
            write(tx, set, case, specimen, &mut root)?;
        }
        root.note(tx);
        Ok(())
    })
}

fn write(
    tx: &mut Tx<'_>,
    set: &Setting<'_>,
    case: Case,
    specimen: &Specimen,
    root: &mut Root,
) -> Result<(), VaultError> {
    let Case { mut request, events, clocks, tasks, confirmations, released } = case;
    request.number = tx.next_number(set.controller, set.diary.local(request.registered_at).year())?;
    let due = request.due.map(|day| day.to_string()).unwrap_or_default();
    let received = request.received_on.to_string();
    root.row(
        "request",
        [
            request.number.as_str(),
            &request.requester.given_name,
            &request.requester.family_name,
            &request.requester.email,
            &request.regime,
            &received,
            &due,
            request.phase.id(),
        ],
    );
    let id = tx.insert_request(&request)?;
    for event in &events {
        tx.insert_event(id, event)?;
    }
    tx.set_clocks(id, &clocks)?;
    for (which, method, at) in confirmations {
        tx.insert_confirmation_of(id, which, method, "", &set.officer, at)?;
    }
    for mut task in tasks {
        task.request = id;
        tx.insert_task_as_it_stands(&task)?;
    }
    if let Some(kind) = released {
        let document = tx.insert_document(&Document {
            id: 0,
            request: id,
            kind,
            title: specimen.title.clone(),
            language: "en".to_owned(),
            pages: specimen.pages,
            file: specimen.file,
            sha256: specimen.sha256.clone(),
            size: specimen.size,
            recipient: request.requester.name(&request.language),
            basis: String::new(),
            made_at: set.diary.now,
            officer: set.officer.clone(),
            exported_at: None,
            dispatch: None,
            made_from: None,
        })?;
        tx.mark_exported(document)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
