//! The package: the report, the same as data, tables and a page for the browser, the files that sources sent, and a manifest of all of it.
//!
//! What must stay true: everything in a package is made of the report that it holds, which carries its own `data.json`; nothing leaves below the
//! gate that holds the report; and a name on a disk says nothing about anybody.

mod collect;
mod csv;
mod data;
mod html;
mod index;
mod layout;
mod manifest;
mod names;
mod out;
#[cfg(test)]
mod sample;
mod select;
mod sink;

pub(crate) use collect::collect;
pub(crate) use names::attachment as attachment_name;

use crate::case::{request_ref, settle};
use crate::documents::out::releasable;
use crate::documents::{self, document_ref};
use crate::wire::Changed;
use crate::wire::package::{MakePackageRequest, OpenPackageRequest, PackageMadeView, PackageView};
use crate::{Desk, Error, changed};
use chrono::{DateTime, SubsecRound as _, Utc};
use data::{Data, Scope};
use manifest::Written;
use model::package::PackageForm;
use model::request::DocumentKind;
use model::text;
use out::Target;
use paper::{Attachment, Bytes, Relationship};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use vault::{Action, FileId, Sensitive, VaultError};

/// The longest passphrase that every program in use for such files takes.
const LONGEST_PASSPHRASE: usize = 99;

/// What the report carries inside itself: the same data and tables as the package.
pub(crate) fn carried(data: &Data) -> Vec<Attachment> {
    let say = |key: &str, args: &[(&str, words::Value<'_>)]| words::say(data.words(), key, args);
    let mut out = vec![Attachment {
        name: names::DATA.to_owned(),
        mime: names::media_type(names::DATA).to_owned(),
        data: Bytes(data.to_json()),
        description: say("index-file-data", &[]),
        relationship: Relationship::Data,
    }];
    out.extend(csv::files(data).into_iter().map(|table| Attachment {
        mime: names::media_type(&table.name).to_owned(),
        name: table.name,
        data: Bytes(table.bytes),
        description: say("index-file-table", &[("what", (&table.what).into())]),
        relationship: Relationship::Alternative,
    }));
    out
}

/// A report that may leave now, with what belongs to it.
struct Ready {
    number: String,
    zone: chrono_tz::Tz,
    recipient: String,
    sha256: String,
    pdf: Vec<u8>,
    data: Data,
    /// The files that sources sent, by hash.
    attached: BTreeMap<String, FileId>,
}

impl Ready {
    fn name(&self) -> String {
        format!("{}-package", self.number)
    }
}

/// Reads the report and takes its data out of it.
fn ready(desk: &Desk<'_>, id: i64) -> Result<Ready, Error> {
    let (case, document, pdf, attached) = desk.vault.read(|view| {
        let (case, document) = releasable(view, id)?;
        if document.kind != DocumentKind::AccessReport {
            return Err(VaultError::Invalid { field: "document", rule: "not-a-report" });
        }
        let mut attached = BTreeMap::new();
        for task in &case.tasks {
            for finding in view.findings(task.id)?.into_iter().filter(|finding| finding.kind == "file") {
                attached.insert(hex::encode(view.file(finding.original)?.sha256), finding.original);
            }
        }
        let pdf = view.file_bytes(document.file)?;
        Ok((case, document, pdf, attached))
    })?;
    // Unpacked with no lock held.
    let data = paper::carried(&pdf)?
        .into_iter()
        .find(|(name, _)| name == names::DATA)
        .and_then(|(_, bytes)| Data::from_json(&bytes))
        .ok_or_else(|| Error::not_now("no-data-inside"))?;
    let zone = law::parse_zone(&case.office().zone).unwrap_or(chrono_tz::UTC);
    let number = case.request.number;
    Ok(Ready { number, zone, recipient: document.recipient, sha256: document.sha256, pdf, data, attached })
}

/// What the package of a report would hold.
///
/// # Errors
/// As [`make`].
pub fn open(desk: &Desk<'_>, asked: OpenPackageRequest) -> Result<PackageView, Error> {
    let ready = ready(desk, asked.document)?;
    let name = ready.name();
    let parts = select::parts(&ready.data);
    let portability = select::is_portability(&ready.data);
    let proposed_out = select::proposed_out(&ready.data);
    let data = select::without(ready.data, &proposed_out);
    let files = select::file_names(&data, &csv::files(&data));
    Ok(PackageView { document: asked.document, name, recipient: ready.recipient, portability, parts, files })
}

/// What was chosen to be left out, and why, where that is not what is proposed.
struct Choice {
    out: BTreeSet<String>,
    reason: String,
}

fn choose(data: &Data, leave_out: Option<Vec<String>>, reason: &str) -> Result<Choice, Error> {
    let proposed = select::proposed_out(data);
    let out: BTreeSet<String> = leave_out.map_or_else(|| proposed.clone(), |ids| ids.into_iter().collect());
    if !out.is_empty() && !select::is_portability(data) {
        return Err(Error::invalid("leaveOut", "only-for-portability"));
    }
    let known: BTreeSet<String> = select::parts(data).into_iter().map(|part| part.id).collect();
    if !out.is_subset(&known) {
        return Err(Error::invalid("leaveOut", "unknown"));
    }
    if !known.is_empty() && out == known {
        return Err(Error::invalid("leaveOut", "nothing-left"));
    }
    let reason = if out == proposed { String::new() } else { text::block("reason", reason, 2_000)? };
    if out != proposed {
        text::required("reason", &reason)?;
    }
    Ok(Choice { out, reason })
}

/// A passphrase that keeps what it should, and that every program reads alike. ZIP knows no character set for it, and derives its key with
/// little work, so that the words themselves must carry it.
fn checked(form: PackageForm, passphrase: Option<String>) -> Result<Sensitive<String>, Error> {
    let passphrase = Sensitive::new(passphrase.unwrap_or_default());
    // EXPOSE: its characters are judged here.
    let words = passphrase.expose();
    if form != PackageForm::ProtectedZip {
        let unused = words.is_empty();
        return if unused { Ok(passphrase) } else { Err(Error::invalid("passphrase", "only-for-protected")) };
    }
    text::required("passphrase", words)?;
    if !words.chars().all(|c| c.is_ascii_graphic() || c == ' ') {
        return Err(Error::invalid("passphrase", "ascii-only"));
    }
    if words.len() > LONGEST_PASSPHRASE {
        return Err(Error::invalid("passphrase", "too-long"));
    }
    vault::check_passphrase(&passphrase)?;
    Ok(passphrase)
}

/// Makes the package and writes it where the officer chose. With it the report has left the vault; the manifest's hash and the recipient go
/// into the trail. When it cannot be written whole, nothing is there and nothing is recorded.
///
/// # Errors
/// `NotFound`; `NotNow` naming the gate that is shut, `stale`, `no-data-inside` or `attachment-gone`; `Invalid` for a document that is no report,
/// a passphrase, a choice or its reason; `Cancelled` when it is stopped; whatever the file answers.
pub fn make(desk: &Desk<'_>, asked: MakePackageRequest) -> Result<Changed<PackageMadeView>, Error> {
    let (id, form) = (asked.document, asked.form);
    let passphrase = checked(form, asked.passphrase)?;
    let ready = ready(desk, id)?;
    let choice = choose(&ready.data, asked.leave_out, &asked.reason)?;
    let at = desk.now.with_timezone(&ready.zone);
    let name = ready.name();
    let mut target = Target::begin(desk.files, &asked.file, form, &name, at, passphrase)?;
    let narrowed = !choice.out.is_empty();
    let sha256 = ready.sha256.clone();
    let (files, manifest) = match fill(desk, &mut target, ready, &choice.out) {
        Ok(written) => written,
        Err(error) => {
            target.abandon();
            return Err(error);
        }
    };
    let mut staged = Some(target.finish()?);
    let mut kept = Err(Error::Cancelled);
    let document = desk.vault.transact(Action("package.made"), desk.now, |tx| {
        let (case, document) = releasable(&tx.view(), id)?;
        if document.sha256 != sha256 {
            return Err(VaultError::Conflict);
        }
        tx.mark_exported(id)?;
        tx.about(document_ref(id));
        tx.about(request_ref(document.request));
        tx.note("form", form.id());
        tx.note("manifest", &manifest);
        tx.note("report", &document.sha256);
        if narrowed {
            tx.note("left-out", &choice.out.len().to_string());
        }
        let mut detail = serde_json::json!({ "name": document.recipient });
        if let (Some(fields), false) = (detail.as_object_mut(), choice.reason.is_empty()) {
            fields.insert("reason".to_owned(), choice.reason.as_str().into());
        }
        tx.detail(detail);
        settle(tx, case.request)?;
        // Last, so that a package is there only when everything else holds.
        kept = staged.take().map_or(Err(Error::internal("package")), out::Staged::keep);
        if kept.is_err() {
            return Err(VaultError::Cancelled);
        }
        documents::find(&tx.view(), id)
    });
    let document = match document {
        Ok(document) => document,
        // Whatever the file system said is why nothing was recorded.
        Err(VaultError::Cancelled) => return Err(kept.err().unwrap_or(Error::Cancelled)),
        Err(error) => return Err(error.into()),
    };
    let made = PackageMadeView {
        document,
        name: kept?,
        form,
        files: u32::try_from(files.len()).unwrap_or(u32::MAX),
        size: files.iter().map(|file| file.size).sum(),
        manifest_sha256: manifest,
    };
    Ok(changed(made, documents::CHANGED))
}

/// Instants are told to the millisecond, as the vault keeps them.
fn moment(at: DateTime<Utc>) -> DateTime<Utc> {
    at.trunc_subsecs(3)
}

/// How far the work is.
struct Progress<'a> {
    desk: &'a Desk<'a>,
    done: u64,
    all: u64,
}

impl Progress<'_> {
    fn went(&mut self, bytes: usize) -> Result<(), Error> {
        self.done += bytes as u64;
        #[expect(clippy::cast_precision_loss, reason = "a share for a bar on the screen")]
        let share = self.done as f32 / self.all.max(1) as f32;
        if self.desk.work.step(share.min(1.0)) { Ok(()) } else { Err(Error::Cancelled) }
    }
}

/// Bytes that are written between two looks at whether to stop.
const PIECE: usize = 1 << 20;

/// Writes every file, the manifest last. Answers with what was written and the manifest's hash.
fn fill(
    desk: &Desk<'_>,
    target: &mut Target,
    ready: Ready,
    out: &BTreeSet<String>,
) -> Result<(Vec<Written>, String), Error> {
    let data = select::without(ready.data, out);
    let tables = csv::files(&data);
    let json = data.to_json();
    let mut made: Vec<(String, Vec<u8>)> = Vec::new();
    if data.scope == Scope::Everything {
        made.push((names::REPORT.to_owned(), ready.pdf));
    }
    made.push((names::DATA.to_owned(), json));
    made.push((names::SCHEMA.to_owned(), data.json_schema().as_bytes().to_vec()));
    let mut sizes: Vec<(String, u64)> = made.iter().map(|(name, bytes)| (name.clone(), bytes.len() as u64)).collect();
    sizes.extend(tables.iter().map(|table| (table.name.clone(), table.bytes.len() as u64)));
    sizes.extend(data.sources.iter().flat_map(|source| &source.files).map(|file| (file.file.clone(), file.size)));
    let page = index::html(&data, &tables, &sizes);
    made.insert(0, (names::INDEX.to_owned(), page.into_bytes()));
    made.extend(tables.into_iter().map(|table| (table.name, table.bytes)));

    let all = made.iter().map(|(_, bytes)| bytes.len() as u64).sum::<u64>()
        + data.sources.iter().flat_map(|source| &source.files).map(|file| file.size).sum::<u64>();
    let mut progress = Progress { desk, done: 0, all };
    let mut written = Vec::new();
    for (name, bytes) in made {
        let media_type = manifest::media_type(&data, &name);
        written.push(target.add(&name, media_type, &mut |to| {
            bytes.chunks(PIECE).try_for_each(|piece| {
                to.write_all(piece).map_err(|error| Error::of_io(&error))?;
                progress.went(piece.len())
            })
        })?);
    }
    for file in data.sources.iter().flat_map(|source| &source.files) {
        let stored = *ready.attached.get(&file.sha256).ok_or_else(|| Error::not_now("attachment-gone"))?;
        let media_type = manifest::media_type(&data, &file.file);
        let one = target.add(&file.file, media_type, &mut |to| copy(desk, stored, to, &mut progress))?;
        if one.sha256 != file.sha256 {
            return Err(Error::Damaged { what: "file".to_owned() });
        }
        written.push(one);
    }
    let json = manifest::json(&data, moment(desk.now), &ready.sha256, &written);
    let media_type = manifest::media_type(&data, names::MANIFEST);
    let manifest =
        target.add(names::MANIFEST, media_type, &mut |to| to.write_all(&json).map_err(|error| Error::of_io(&error)))?;
    let hash = manifest.sha256.clone();
    written.push(manifest);
    Ok((written, hash))
}

/// Copies a file of the vault piece by piece, whatever its size.
fn copy(desk: &Desk<'_>, id: FileId, to: &mut dyn Write, progress: &mut Progress<'_>) -> Result<(), Error> {
    let mut failed = None;
    let copied = desk.vault.read(|view| {
        view.copy_file(id, &mut |piece| {
            let went =
                to.write_all(piece).map_err(|error| Error::of_io(&error)).and_then(|()| progress.went(piece.len()));
            went.map_err(|error| {
                failed = Some(error);
                VaultError::Cancelled
            })
        })
    });
    match failed {
        Some(error) => Err(error),
        None => Ok(copied?),
    }
}
