//! The office.

use crate::wire::Changed;
use crate::wire::NothingRequest;
use crate::wire::office::{EditOfficeRequest, OfficeView, SetLogoRequest};
use crate::{Desk, Error, changed, clock};
use base64::Engine as _;
use vault::{Action, RecordRef, VaultError, View};

/// The office as it stands.
///
/// # Errors
/// `NotFound` before the office is registered.
pub fn open(desk: &Desk<'_>, _: NothingRequest) -> Result<OfficeView, Error> {
    Ok(desk.vault.read(view)?)
}

fn view(view: &View<'_>) -> Result<OfficeView, VaultError> {
    let controller = view.controller()?;
    let logo = match controller.logo {
        Some(file) => {
            let mime = view.file(file)?.mime;
            Some(format!(
                "data:{mime};base64,{}",
                base64::engine::general_purpose::STANDARD.encode(view.file_bytes(file)?)
            ))
        }
        None => None,
    };
    Ok(OfficeView { id: controller.id, office: controller.office, logo })
}

/// Changes the office's particulars. After a new calendar, closing day or size every open request is looked at again: what moves earlier
/// moves, what would move later waits for the officer's word.
///
/// # Errors
/// `Invalid` naming the field.
pub fn edit(desk: &Desk<'_>, request: EditOfficeRequest) -> Result<Changed<OfficeView>, Error> {
    let office = request.office.checked()?;
    clock::check_office(&office)?;
    desk.vault.transact(Action("office.edited"), desk.now, |tx| {
        let controller = tx.view().controller()?;
        tx.about(RecordRef { kind: "controller", id: controller.id });
        let old = &controller.office;
        for (field, before, after) in [
            ("name", &old.name, &office.name),
            ("address", &old.address, &office.address),
            ("dpo-name", &old.dpo_name, &office.dpo_name),
            ("dpo-email", &old.dpo_email, &office.dpo_email),
            ("dpo-phone", &old.dpo_phone, &office.dpo_phone),
            ("authority", &old.authority, &office.authority),
            ("regime", &old.regime, &office.regime),
            ("calendar", &old.calendar, &office.calendar),
            ("zone", &old.zone, &office.zone),
            ("language", &old.language, &office.language),
        ] {
            if before != after {
                tx.changed(field, Some(before), Some(after));
            }
        }
        if old.closing_days != office.closing_days {
            let days = |all: &[chrono::NaiveDate]| all.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
            tx.changed("closing-days", Some(&days(&old.closing_days)), Some(&days(&office.closing_days)));
        }
        if old.small_agent != office.small_agent {
            let yes = |is: bool| if is { "yes" } else { "no" };
            tx.changed("small-agent", Some(yes(old.small_agent)), Some(yes(office.small_agent)));
        }
        tx.update_controller(controller.id, &office)?;
        Ok(())
    })?;
    clock::moves::catch_up(desk.vault, desk.now)?;
    Ok(changed(desk.vault.read(view)?, &["office", "requests", "today", "clocks", "session"]))
}

/// Sets or removes the letterhead's picture. The one before is erased, unless a document was made with it.
///
/// # Errors
/// `Invalid` for a file that is not a sound PNG or JPEG.
pub fn set_logo(desk: &Desk<'_>, request: SetLogoRequest) -> Result<Changed<OfficeView>, Error> {
    let picture = request.file.map(|token| desk.files.read(&token)).transpose()?;
    if let Some(picture) = &picture {
        paper::check_image(&picture.bytes).map_err(|_| Error::invalid("file", "not-a-picture"))?;
    }
    desk.vault.transact(Action("logo.set"), desk.now, |tx| {
        let controller = tx.view().controller()?;
        tx.about(RecordRef { kind: "controller", id: controller.id });
        let file = match &picture {
            Some(picture) => Some(tx.attach(&picture.bytes, "logo", picture_mime(&picture.bytes))?),
            None => None,
        };
        tx.set_controller_logo(controller.id, file)?;
        // Documents that carry the old one can be made again only with it.
        if let Some(old) = controller.logo.filter(|old| file != Some(*old))
            && !tx.view().is_letterhead_of_a_document(old)?
        {
            tx.erase_file(old)?;
        }
        Ok(())
    })?;
    Ok(changed(desk.vault.read(view)?, &["office"]))
}

/// The type of a picture that was checked before: what does not begin as a PNG is a JPEG.
pub(crate) fn picture_mime(bytes: &[u8]) -> &'static str {
    if bytes.starts_with(b"\x89PNG") { "image/png" } else { "image/jpeg" }
}
