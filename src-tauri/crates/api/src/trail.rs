//! The trail: read and checked.

use crate::case::request_ref;
use crate::documents::record;
use crate::wire::trail::{
    CompareTrailRequest, ComparisonView, ExportTrailRequest, ListTrailRequest, OfficerView, ProofForm,
    ProveRequestRequest, TrailExportView, TrailPage, TrailRow, VerdictView,
};
use crate::wire::{Changed, DoneView, NothingRequest};
use crate::{Desk, Error, changed, page_size, timeline};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use sha2::{Digest as _, Sha256};
use vault::{Action, Checkpoint, TrailFilter, TrailVerdict};

/// A page of the trail, newest first.
///
/// # Errors
/// `Damaged`.
pub fn list(desk: &Desk<'_>, request: ListTrailRequest) -> Result<TrailPage, Error> {
    let limit = page_size(request.limit);
    let before = request.before.and_then(|seq| u64::try_from(seq).ok());
    Ok(desk.vault.read(|view| {
        let head = view.trail_head()?;
        let zone = law::parse_zone(&view.controller()?.office.zone).unwrap_or(chrono_tz::UTC);
        let about = request.kind.clone().zip(request.id);
        let filter = TrailFilter {
            action: request.action.clone(),
            who: request.who.clone(),
            from: request.from.and_then(|day| start_of(day, zone)),
            until: request.until.and_then(|day| day.checked_add_days(Days::new(1))).and_then(|day| start_of(day, zone)),
        };
        let entries = match &about {
            // One record's entries are few: they are read whole and paged here.
            Some((kind, id)) => view
                .timeline(kind, *id)?
                .into_iter()
                .rev()
                .map(|found| found.entry)
                .filter(|e| before.is_none_or(|b| e.seq < b) && filter.wants(e))
                .take(limit as usize)
                .collect(),
            None => view.trail(&filter, before, limit)?,
        };
        let next =
            if entries.len() == limit as usize { entries.last().and_then(|e| i64::try_from(e.seq).ok()) } else { None };
        let mut rows = Vec::with_capacity(entries.len());
        for entry in entries {
            rows.push(TrailRow {
                seq: i64::try_from(entry.seq).unwrap_or(i64::MAX),
                at: timeline::instant(&entry.at)?,
                by: view.officer_name(&entry.who)?,
                action: entry.action,
                about: entry.about.iter().map(|(kind, id)| format!("{kind}:{id}")).collect(),
                notes: entry.notes.into_iter().collect(),
                fields: view.trail_changes(entry.seq)?.into_iter().map(timeline::field).collect(),
                hash: entry.leaf,
                hidden: entry.hidden,
            });
        }
        let officers =
            view.officers()?.into_iter().map(|(id, name, key)| OfficerView { id, name, signing_key: hex::encode(key) });
        let size = i64::try_from(head.seq).unwrap_or(i64::MAX);
        Ok(TrailPage { rows, next, size, head: head.hash, officers: officers.collect() })
    })?)
}

/// The instant at which a local day begins; where the clocks are put forward over midnight, its first instant.
fn start_of(day: NaiveDate, zone: Tz) -> Option<DateTime<Utc>> {
    let midnight = day.and_time(NaiveTime::MIN);
    let begins = |hours| (midnight + chrono::Duration::hours(hours)).and_local_timezone(zone).earliest();
    (0..3).find_map(begins).map(|at| at.with_timezone(&Utc))
}

/// Writes the whole trail for outsiders. That it was handed out is recorded, after what was handed out.
///
/// # Errors
/// `Cancelled`; whatever the file answers.
pub fn export(desk: &Desk<'_>, asked: ExportTrailRequest) -> Result<Changed<TrailExportView>, Error> {
    let mut bytes = Vec::new();
    let checkpoint = desk.vault.export_trail(&mut bytes, &|share| desk.work.step(share))?;
    hand_out(desk, &asked.file, &bytes, checkpoint, None)
}

/// Writes what was recorded about one request, for outsiders.
///
/// # Errors
/// `NotFound`; whatever the file answers.
pub fn prove(desk: &Desk<'_>, asked: ProveRequestRequest) -> Result<Changed<TrailExportView>, Error> {
    desk.vault.read(|view| view.request(asked.id))?;
    let (proof, checkpoint) = desk.vault.prove_record("request", asked.id, asked.with_values)?;
    let mut bytes = serde_json::to_vec_pretty(&proof).map_err(|_| Error::internal("proof"))?;
    if asked.form == Some(ProofForm::Pdf) {
        bytes = record::print(desk, asked.id, bytes, &checkpoint, asked.with_values)?;
    }
    hand_out(desk, &asked.file, &bytes, checkpoint, Some((asked.id, asked.with_values)))
}

fn hand_out(
    desk: &Desk<'_>,
    file: &str,
    bytes: &[u8],
    checkpoint: Checkpoint,
    request: Option<(i64, bool)>,
) -> Result<Changed<TrailExportView>, Error> {
    let sha256 = hex::encode(Sha256::digest(bytes));
    desk.files.write(file, bytes)?;
    let action = if request.is_some() { "request.proved" } else { "trail.exported" };
    desk.vault.transact(Action(action), desk.now, |tx| {
        if let Some((id, with_values)) = request {
            tx.about(request_ref(id));
            tx.note("values", if with_values { "yes" } else { "no" });
        }
        tx.note("size", &checkpoint.size.to_string());
        tx.note("root", &checkpoint.root);
        tx.note("sha256", &sha256);
        Ok(())
    })?;
    let Checkpoint { size, root, note } = checkpoint;
    Ok(changed(TrailExportView { size, root, checkpoint: note, sha256 }, &["trail", "requests"]))
}

/// Holds the line at the foot of a document, or a checkpoint that somebody kept, against the trail as it stands.
///
/// # Errors
/// `Invalid{text, nothing-kept}` where the text is neither; `Damaged`.
pub fn compare(desk: &Desk<'_>, asked: CompareTrailRequest) -> Result<ComparisonView, Error> {
    let found = desk.vault.compare_trail(&asked.text)?;
    let at = found.at.as_deref().map(timeline::instant).transpose()?;
    let (signed_by, size) = desk.vault.read(|view| {
        let name = found.signed_by.as_deref().map(|id| view.officer_name(id)).transpose()?;
        Ok((name, view.trail_head()?.seq))
    })?;
    let since = (found.verdict == TrailVerdict::Same).then(|| size.saturating_sub(found.seq));
    Ok(ComparisonView { verdict: found.verdict.id().to_owned(), seq: found.seq, at, signed_by, since })
}

/// Checks everything: pages, structure, trail, attachments.
///
/// # Errors
/// `Cancelled`; failures other than damage, which is what the verdict is for.
pub fn verify(desk: &Desk<'_>, _: NothingRequest) -> Result<VerdictView, Error> {
    verdict(desk.vault, &|share| desk.work.step(share))
}

/// The officer says that this older state of the vault was restored on purpose; from then on it can be written to again. The statement
/// stands in the trail.
///
/// # Errors
/// `NotNow` when the vault is not older than what this computer has seen.
pub fn accept_restored(desk: &Desk<'_>, _: NothingRequest) -> Result<Changed<DoneView>, Error> {
    desk.vault.accept_restored(desk.now)?;
    Ok(changed(DoneView {}, &["session", "trail"]))
}

/// The verdict on a vault; also what `tutelactl check` prints. `progress` hears the share that is done and stops the check with `false`.
///
/// # Errors
/// `Cancelled`; failures other than damage.
pub fn verdict(vault: &vault::Vault, progress: &(dyn Fn(f32) -> bool + Sync)) -> Result<VerdictView, Error> {
    let found = vault.verify(progress)?;
    let mut findings = Vec::new();
    if found.bad_pages > 0 {
        findings.push(format!("bad-pages {}", found.bad_pages));
    }
    if found.old_pages {
        findings.push("old-pages".to_owned());
    }
    if !found.structure {
        findings.push("bad-structure".to_owned());
    }
    if let Some((seq, fault)) = &found.trail_fault {
        findings.push(format!("bad-trail {seq} {}", fault.id()));
    }
    findings.extend(found.bad_files.iter().map(|file| format!("bad-file {}", file.0)));
    Ok(VerdictView { sound: found.is_sound(), entries: found.trail_entries, findings })
}
