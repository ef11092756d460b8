//! What the page is told about the session, open or locked. Nothing about anybody while it is locked.
use std::time::Duration;

use api::Error;
use api::wire::session::SessionView;
use platform::device_secret::{self, KeyringError};
use vault::{SlotKind, Vault, VaultError, Warning};

use crate::Shell;
use crate::commands::apart;
use crate::session::spoken;

/// How long the keyring may take to say whether it is there; it may be waiting for a person.
const KEYRING_PATIENCE: Duration = Duration::from_secs(2);

/// The session as it stands. Errors: `damaged`, `newerVault` and the like, for a folder that holds something else than a vault.
pub(crate) async fn view(shell: &Shell) -> Result<SessionView, Error> {
    let kept = shell.preferences();
    let place = shell.place();
    let open = shell.vault().ok();
    let mut view = SessionView {
        state: "none".to_owned(),
        label: String::new(),
        folder: spoken(place.folder(), shell.start().home.as_deref()),
        device_slot: false,
        keyring_available: false,
        language: shell.language().id().to_owned(),
        theme: kept.theme.unwrap_or_else(|| "system".to_owned()),
        sandbox: shell.start().sandbox,
        officer: None,
        role: None,
        may: Vec::new(),
        notes: false,
        holder: None,
        handover: None,
        failed_attempts: None,
        passphrase_due: false,
        office: None,
        regime: None,
        calendar: None,
        idle_minutes: shell.idle().minutes(),
        warnings: Vec::new(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    };
    let (mut view, vault_id) = apart(move || match Vault::peek(place.folder()) {
        Ok(peek) => {
            view.state = if open.is_some() { "open" } else { "locked" }.to_owned();
            view.label = peek.label;
            view.device_slot = peek.slots.contains(&SlotKind::Device);
            if let Some(vault) = open {
                tell_open(&mut view, &vault)?;
            }
            Ok((view, Some(peek.vault_id)))
        }
        Err(VaultError::NotFound) => Ok((view, None)),
        Err(error) => Err(Error::from(error)),
    })
    .await?;
    // On a thread of its own, which is left behind when the keyring waits for somebody.
    let asks_for_slot = view.device_slot;
    let asked = shell.keyring_asked();
    let keyring = tauri::async_runtime::spawn_blocking(move || {
        let there = asked.map_or_else(device_secret::available, |asked| asked.join().unwrap_or_default());
        let ours = there && asks_for_slot && vault_id.is_some_and(|id| device_secret::fetch(&id).is_ok());
        (there, ours)
    });
    let (there, ours) = match tokio::time::timeout(KEYRING_PATIENCE, keyring).await {
        Ok(Ok(answer)) => answer,
        Ok(Err(_)) | Err(_) => (false, false),
    };
    view.keyring_available = there;
    view.device_slot = ours;
    Ok(view)
}

fn tell_open(view: &mut SessionView, vault: &Vault) -> Result<(), Error> {
    let office = vault.read(|records| records.controller())?.office;
    let officer = vault.officer();
    view.officer = Some(officer.name.clone());
    view.role = Some(officer.role);
    view.may = api::rights::of(api::rights::Actor::of(vault)).into_iter().map(str::to_owned).collect();
    view.notes = vault.read(|records| Ok(records.may_open_notes()))?;
    view.failed_attempts = api::session::failed_attempts(vault);
    view.passphrase_due = api::session::passphrase_due(vault, crate::commands::now())?;
    view.office = Some(office.name);
    view.regime = Some(office.regime);
    view.calendar = Some(office.calendar);
    view.warnings = vault.warnings().into_iter().map(|warning| word(warning).to_owned()).collect();
    view.handover = api::handover::here(vault);
    // A copy has no recovery sheet.
    if view.handover.is_none() && !api::settings::recovery_confirmed(vault)? {
        view.warnings.push("recovery-unconfirmed".to_owned());
    }
    Ok(())
}

/// The message id of a warning, after `warning-`.
fn word(warning: Warning) -> &'static str {
    match warning {
        Warning::RolledBack => "rolled-back",
        Warning::PagesRolledBack => "pages-rolled-back",
        Warning::KeysDamaged => "keys-damaged",
        Warning::KeysRolledBack => "keys-rolled-back",
        Warning::HeadUnknown => "head-unknown",
        Warning::OpenedElsewhere => "opened-elsewhere",
        Warning::NetworkDrive => "network-drive",
    }
}

/// What a keyring's refusal means to the officer: the passphrase opens as ever.
pub(crate) fn from_keyring(error: KeyringError) -> Error {
    match error {
        KeyringError::NoEntry => Error::CannotUnlock,
        KeyringError::Locked | KeyringError::Unavailable => Error::KeyringUnavailable,
    }
}
