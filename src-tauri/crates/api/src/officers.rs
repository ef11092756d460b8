//! Officers: letting them in, changing what they may do, letting them go. The command table says that only the data protection officer may.

use crate::wire::officers::{
    ChangeOfficerRequest, GrantNotesRequest, InviteOfficerRequest, InvitedView, OfficerRequest, OfficerRowView,
    OfficersView, SaveInvitationRequest,
};
use crate::wire::{Changed, DoneView, NothingRequest};
use crate::{Desk, Error, changed, requests, session, timeline};
use model::text;
use sha2::{Digest as _, Sha256};
use vault::RecoveryCode;

const CHANGED: &[&str] = &["officers", "session"];

/// Everybody who is or was an officer.
///
/// # Errors
/// `Damaged`.
pub fn list(desk: &Desk<'_>, _: NothingRequest) -> Result<OfficersView, Error> {
    let me = &desk.vault.officer().id;
    let rows = desk.vault.read(|view| {
        let when = |text: Option<String>| text.as_deref().map(timeline::instant).transpose();
        view.officer_rows()?
            .into_iter()
            .map(|row| {
                let state = match (&row.removed_at, &row.joined_at) {
                    (Some(_), _) => "removed",
                    (None, Some(_)) => "active",
                    (None, None) => "invited",
                };
                Ok(OfficerRowView {
                    me: row.id == *me,
                    state: state.to_owned(),
                    added_at: timeline::instant(&row.added_at)?,
                    joined_at: when(row.joined_at)?,
                    removed_at: when(row.removed_at)?,
                    notes: row.notes,
                    devices: u32::try_from(row.devices).unwrap_or(u32::MAX),
                    fingerprint: fingerprint(&row.signing),
                    id: row.id,
                    name: row.name,
                    role: row.role,
                })
            })
            .collect()
    })?;
    Ok(OfficersView { rows })
}

/// Short enough to be read out, long enough that nobody makes another key with the same.
fn fingerprint(key: &[u8; 32]) -> String {
    let digits = hex::encode_upper(Sha256::digest(key).get(..8).unwrap_or_default());
    digits.as_bytes().chunks(4).filter_map(|group| std::str::from_utf8(group).ok()).collect::<Vec<_>>().join(" ")
}

fn invited(desk: &Desk<'_>, code: &RecoveryCode, name: String) -> Result<Changed<InvitedView>, Error> {
    // EXPOSE: the code is shown this once, so that it can be handed over.
    let code = code.reveal().to_owned();
    Ok(changed(InvitedView { code, name, officers: list(desk, NothingRequest {})? }, CHANGED))
}

/// Lets somebody in: a code is made that opens the vault for them, once.
///
/// # Errors
/// `Invalid{name}`; `Forbidden` where notes are to be granted by somebody who cannot open them.
pub fn invite(desk: &Desk<'_>, asked: InviteOfficerRequest) -> Result<Changed<InvitedView>, Error> {
    let name = text::line("name", &asked.name, 120)?;
    text::required("name", &name)?;
    let code = desk.vault.invite_officer(&name, asked.role, asked.notes, desk.now)?;
    invited(desk, &code, name)
}

/// Makes a new code for an invitation that was lost.
///
/// # Errors
/// `NotFound`; `NotNow{joined}`.
pub fn renew(desk: &Desk<'_>, asked: OfficerRequest) -> Result<Changed<InvitedView>, Error> {
    let code = desk.vault.renew_invitation(&asked.officer, desk.now)?;
    let rows = desk.vault.read(|view| view.officer_rows())?;
    let name = rows.into_iter().find(|row| row.id == asked.officer).map(|row| row.name);
    invited(desk, &code, name.ok_or(Error::NotFound)?)
}

/// Writes an invitation as a sheet, to be handed over on paper.
///
/// # Errors
/// `Invalid{recoveryCode}` for something that is no code; whatever the file answers.
pub fn save_invitation(desk: &Desk<'_>, asked: SaveInvitationRequest) -> Result<DoneView, Error> {
    let code = RecoveryCode::parse(&asked.code)?;
    let name = text::line("name", &asked.name, 120)?;
    let label = vault::Vault::peek(desk.vault.folder())?.label;
    let sheet = session::invitation_sheet(desk.vault, &code, (&name, &label), desk.language, desk.now)?;
    desk.files.write(&asked.file, &sheet)?;
    Ok(DoneView {})
}

/// Changes an officer's name or role; it binds from their next unlock on.
///
/// # Errors
/// `NotFound`; `Invalid{name}`; `Invalid{role, last-dpo}`.
pub fn change(desk: &Desk<'_>, asked: ChangeOfficerRequest) -> Result<Changed<OfficersView>, Error> {
    let name = text::line("name", &asked.name, 120)?;
    text::required("name", &name)?;
    desk.vault.change_officer(&asked.officer, &name, asked.role, desk.now)?;
    requests::adopt_lost(desk.vault, desk.now)?;
    Ok(changed(list(desk, NothingRequest {})?, CHANGED))
}

/// Lets an officer open confidential notes, or no more: then all notes are sealed under a new key.
///
/// # Errors
/// `NotFound`; `Forbidden` where the officer who asks cannot open notes; `Invalid{officer, yourself}`; `Cancelled`.
pub fn grant_notes(desk: &Desk<'_>, asked: GrantNotesRequest) -> Result<Changed<OfficersView>, Error> {
    if asked.granted {
        desk.vault.grant_notes(&asked.officer, desk.now)?;
    } else {
        desk.vault.withdraw_notes(&asked.officer, desk.now, &|share| desk.work.step(share))?;
    }
    Ok(changed(list(desk, NothingRequest {})?, CHANGED))
}

/// Lets an officer go: what they could read is encrypted anew.
///
/// # Errors
/// `NotFound`; `Invalid{officer, yourself}`; `Forbidden` where they could open notes and the officer who asks cannot; `Cancelled`.
pub fn remove(desk: &Desk<'_>, asked: OfficerRequest) -> Result<Changed<OfficersView>, Error> {
    desk.vault.remove_officer(&asked.officer, desk.now, &|share| desk.work.step(share))?;
    requests::adopt_lost(desk.vault, desk.now)?;
    Ok(changed(list(desk, NothingRequest {})?, &["officers", "session", "requests", "today"]))
}
