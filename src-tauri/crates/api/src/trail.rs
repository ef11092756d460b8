//! The trail: read and checked.

use crate::wire::trail::{ListTrailRequest, TrailPage, TrailRow, VerdictView};
use crate::wire::{Changed, DoneView, NothingRequest};
use crate::{Desk, Error, changed, page_size, timeline};
use vault::TrailFilter;

/// A page of the trail, newest first.
///
/// # Errors
/// `Damaged`.
pub fn list(desk: &Desk<'_>, request: ListTrailRequest) -> Result<TrailPage, Error> {
    let limit = page_size(request.limit);
    let before = request.before.and_then(|seq| u64::try_from(seq).ok());
    Ok(desk.vault.read(|view| {
        let head = view.trail_head()?;
        let about = request.kind.clone().zip(request.id);
        let filter = TrailFilter { action: request.action.clone(), ..TrailFilter::default() };
        let entries = match &about {
            // One record's entries are few: they are read whole and paged here.
            Some((kind, id)) => view
                .timeline(kind, *id)?
                .into_iter()
                .rev()
                .map(|found| found.entry)
                .filter(|e| {
                    before.is_none_or(|b| e.seq < b)
                        && request.action.as_deref().is_none_or(|a| e.action.starts_with(a))
                })
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
            });
        }
        Ok(TrailPage { rows, next, size: i64::try_from(head.seq).unwrap_or(i64::MAX), head: head.hash })
    })?)
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
    if !found.structure {
        findings.push("bad-structure".to_owned());
    }
    if let Some((seq, fault)) = &found.trail_fault {
        findings.push(format!("bad-trail {seq} {}", fault.id()));
    }
    findings.extend(found.bad_files.iter().map(|file| format!("bad-file {}", file.0)));
    Ok(VerdictView { sound: found.is_sound(), entries: found.trail_entries, findings })
}
