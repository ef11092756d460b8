//! The session: what works while the vault is locked, the locking itself, and the dialogs.
use api::Error;
use api::wire::notes::{CopiedView, OpenNoteRequest};
use api::wire::office::{CalendarChoice, ChoiceView, RegimeView};
use api::wire::session::{
    ChangePassphraseRequest, ConfirmRecoveryRequest, CreateVaultRequest, CreatedView, JudgePassphraseRequest,
    JudgementView, NewRecoverySheetRequest, PassphraseView, PickFileRequest, PickSaveRequest, PickedView,
    RecoveredView, RememberDeviceRequest, SaveRecoverySheetRequest, ScreenPreferencesRequest, SessionView, SheetsView,
    UnlockRequest, UnlockWithDeviceRequest, UnlockWithRecoveryRequest,
};
use api::wire::{DoneView, NothingRequest};
use platform::device_secret;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::sync::Arc;
use std::time::Duration;
use tauri::{AppHandle, Runtime, State};
use vault::{DeviceSecret, Holder, KdfProfile, RecoveryCode, Sensitive, UnlockKey, Unlocked, Vault};
use words::Language;

use super::{apart, now};
use crate::dialogs::{Ask, neutral_name};
use crate::recovery::Pending;
use crate::status::{self, from_keyring};
use crate::{Shell, files, lock};

#[tauri::command]
pub(crate) async fn session_status(shell: State<'_, Shell>, request: Value) -> Result<SessionView, Error> {
    let NothingRequest {} = read(request)?;
    status::view(&shell).await
}

#[tauri::command]
pub(crate) async fn propose_passphrase(request: Value) -> Result<PassphraseView, Error> {
    let NothingRequest {} = read(request)?;
    apart(api::session::propose_passphrase).await
}

#[tauri::command]
pub(crate) async fn judge_passphrase(request: Value) -> Result<JudgementView, Error> {
    let JudgePassphraseRequest { passphrase } = read(request)?;
    apart(move || Ok(api::session::judge_passphrase(passphrase))).await
}

#[tauri::command]
pub(crate) async fn choose_vault_folder(shell: State<'_, Shell>, request: Value) -> Result<SessionView, Error> {
    let NothingRequest {} = read(request)?;
    if shell.is_open() {
        return Err(Error::Forbidden);
    }
    let dialogs = shell.dialogs().clone();
    let folder = apart(move || dialogs.pick_folder().ok_or(Error::Cancelled)).await?;
    shell.choose_vault(folder)?;
    status::view(&shell).await
}

#[tauri::command]
pub(crate) async fn create_vault(shell: State<'_, Shell>, request: Value) -> Result<CreatedView, Error> {
    let request: CreateVaultRequest = read(request)?;
    if shell.is_open() {
        return Err(Error::Forbidden);
    }
    let (place, tokens, label) = (shell.place(), shell.tokens().clone(), request.label.clone());
    let (vault, code) = apart(move || {
        let logo = request.logo.as_deref().map(|token| api::Files::read(&*tokens, token)).transpose()?;
        api::session::create(place.place(), request, logo, KdfProfile::calibrated()?, now())
    })
    .await?;
    let view = show_one(&shell, code, label)?;
    shell.open(vault);
    Ok(view)
}

/// Keeps fresh codes until they are confirmed, and shows them.
fn show_once(
    shell: &Shell,
    codes: impl IntoIterator<Item = RecoveryCode>,
    label: String,
) -> Result<Vec<CreatedView>, Error> {
    let pending = Pending::ask(codes, label)?;
    let views = pending.views();
    shell.await_recovery(pending);
    Ok(views)
}

/// As [`show_once`], for a single code.
fn show_one(shell: &Shell, code: RecoveryCode, label: String) -> Result<CreatedView, Error> {
    show_once(shell, [code], label)?.pop().ok_or_else(|| Error::internal("recovery code"))
}

#[tauri::command]
pub(crate) async fn confirm_recovery(shell: State<'_, Shell>, request: Value) -> Result<DoneView, Error> {
    let ConfirmRecoveryRequest { groups, sheet } = read(request)?;
    let vault = shell.vault()?;
    // Of three sheets each is proved to be there; one that is not would leave two that must never be lost.
    if shell.with_recovery(|pending| pending.check(sheet, &groups))? {
        apart(move || api::settings::confirm_recovery(&vault, now())).await?;
        shell.forget_recovery();
    }
    Ok(DoneView {})
}

#[tauri::command]
pub(crate) async fn new_recovery_sheet(shell: State<'_, Shell>, request: Value) -> Result<CreatedView, Error> {
    let NewRecoverySheetRequest { passphrase } = read(request)?;
    let (vault, passphrase) = (shell.vault()?, Sensitive::new(passphrase));
    let (code, label) = apart(move || {
        let code = vault.new_recovery_code(&passphrase, now())?;
        api::settings::await_recovery(&vault, now())?;
        Ok((code, Vault::peek(vault.folder())?.label))
    })
    .await?;
    show_one(&shell, code, label)
}

#[tauri::command]
pub(crate) async fn new_recovery_sheets(shell: State<'_, Shell>, request: Value) -> Result<SheetsView, Error> {
    let NewRecoverySheetRequest { passphrase } = read(request)?;
    let (vault, passphrase) = (shell.vault()?, Sensitive::new(passphrase));
    let (codes, label) = apart(move || {
        let codes = api::session::new_recovery_sheets(&vault, &passphrase, now())?;
        Ok((codes, Vault::peek(vault.folder())?.label))
    })
    .await?;
    Ok(SheetsView { sheets: show_once(&shell, codes, label)? })
}

#[tauri::command]
pub(crate) async fn save_recovery_sheet(shell: State<'_, Shell>, request: Value) -> Result<DoneView, Error> {
    let SaveRecoverySheetRequest { sheet } = read(request)?;
    let vault = shell.vault()?;
    let language = shell.language();
    let paper = shell.with_recovery(|pending| {
        let (code, label) = (pending.code(sheet)?, pending.label());
        match sheet {
            None => api::session::recovery_sheet(&vault, code, label, language, now()),
            Some(number) => api::session::one_of_three_sheets(code, (number, label), language, now()),
        }
    })?;
    let suggested = sheet.map_or_else(|| "tutela-recovery.pdf".to_owned(), |n| format!("tutela-recovery-{n}.pdf"));
    let (dialogs, tokens) = (shell.dialogs().clone(), shell.tokens().clone());
    apart(move || {
        let ask = Ask { suggested: Some(suggested), endings: vec!["pdf"] };
        let path = dialogs.pick_save(&ask).ok_or(Error::Cancelled)?;
        let token = tokens.for_writing(path)?;
        api::Files::write(&*tokens, &token, &paper)
    })
    .await?;
    Ok(DoneView {})
}

#[tauri::command]
pub(crate) async fn unlock(shell: State<'_, Shell>, request: Value) -> Result<SessionView, Error> {
    let UnlockRequest { passphrase, take_over } = read(request)?;
    let passphrase = Sensitive::new(passphrase);
    let place = shell.place();
    let held = open(&shell, move || {
        let place = place.place().taking_over(take_over.unwrap_or_default());
        Ok(or_holder(Vault::unlock_or_learn(place, UnlockKey::Passphrase(&passphrase), now())?))
    })
    .await?;
    status_or_holder(&shell, held).await
}

/// The vault, or who has it.
fn or_holder(unlocked: Unlocked) -> (Option<Vault>, Option<Holder>) {
    match unlocked {
        Unlocked::Open(vault) => (Some(*vault), None),
        Unlocked::Held(holder) => (None, Some(holder)),
    }
}

async fn status_or_holder(shell: &Shell, held: Option<Holder>) -> Result<SessionView, Error> {
    let mut view = status::view(shell).await?;
    view.holder = held.map(api::session::holder_view);
    Ok(view)
}

#[tauri::command]
pub(crate) async fn unlock_with_recovery(shell: State<'_, Shell>, request: Value) -> Result<RecoveredView, Error> {
    let asked: UnlockWithRecoveryRequest = read(request)?;
    let place = shell.place();
    let own = open(&shell, move || {
        let calibrated = || Ok(KdfProfile::calibrated()?);
        let (vault, own) = api::session::recover(place.place(), asked, calibrated, now())?;
        let label = Vault::peek(vault.folder())?.label;
        Ok((Some(vault), own.map(|code| (code, label))))
    })
    .await?;
    let created = own.map(|(code, label)| show_one(&shell, code, label)).transpose()?;
    Ok(RecoveredView { session: status::view(&shell).await?, created })
}

#[tauri::command]
pub(crate) async fn unlock_with_device(shell: State<'_, Shell>, request: Value) -> Result<SessionView, Error> {
    let UnlockWithDeviceRequest { take_over } = read(request)?;
    let place = shell.place();
    let held = open(&shell, move || {
        let peek = Vault::peek(place.folder())?;
        let secret = device_secret::fetch(&peek.vault_id).map_err(from_keyring)?;
        let secret = DeviceSecret::from_keyring(&secret)?;
        let place = place.place().taking_over(take_over.unwrap_or_default());
        Ok(or_holder(Vault::unlock_or_learn(place, UnlockKey::Device(&secret), now())?))
    })
    .await?;
    status_or_holder(&shell, held).await
}

/// Opens the vault and takes it in, where `unlock` gives one. A vault that is open already stays; a second key is no way to see it twice.
async fn open<T: Send + 'static>(
    shell: &Shell,
    unlock: impl FnOnce() -> Result<(Option<Vault>, T), Error> + Send + 'static,
) -> Result<T, Error> {
    if shell.is_open() {
        return Err(Error::Forbidden);
    }
    let (opened, more) = apart(move || {
        let (vault, more) = unlock()?;
        let Some(vault) = vault else { return Ok((None, more)) };
        // A vault that cannot be written to is opened all the same; its cases are looked at again the next time.
        for outcome in [
            api::requests::adopt_lost(&vault, now()),
            api::clock::moves::catch_up(&vault, now()).map(drop),
            api::session::note_attempts(&vault, now()),
        ] {
            match outcome {
                Ok(()) | Err(Error::ReadOnly | Error::DiskFull | Error::Forbidden) => {}
                Err(error) => return Err(error),
            }
        }
        let minutes = api::settings::idle_minutes(&vault)?;
        Ok((Some((vault, minutes)), more))
    })
    .await?;
    if let Some((vault, minutes)) = opened {
        shell.open(vault);
        shell.idle().set_minutes(minutes);
    }
    Ok(more)
}

/// Puts the text of a note into the clipboard, marked and for a short while.
#[tauri::command]
pub(crate) async fn copy_note(shell: State<'_, Shell>, request: Value) -> Result<CopiedView, Error> {
    const STAYS: u32 = 15;
    let request: OpenNoteRequest = read(request)?;
    let vault = shell.vault()?;
    let (files, language) = (Arc::clone(shell.tokens()), shell.language());
    apart(move || {
        let desk = api::Desk {
            vault: &vault,
            now: now(),
            files: &*files,
            language,
            work: &api::Unwatched,
            reader: &api::import::Apart,
        };
        let text = api::notes::text_to_copy(&desk, request)?;
        // EXPOSE: the clipboard is where the officer wants it.
        let text = zeroize::Zeroizing::new(text.expose().clone());
        platform::clipboard::copy(text, Duration::from_secs(STAYS.into()))
            .map_err(|_| Error::not_now("no-clipboard"))?;
        Ok(CopiedView { seconds: STAYS })
    })
    .await
}

/// Stops whatever long work goes on: it ends with `cancelled` and has changed nothing.
#[tauri::command]
pub(crate) async fn cancel_work(shell: State<'_, Shell>, request: Value) -> Result<DoneView, Error> {
    let NothingRequest {} = read(request)?;
    shell.works().cancel();
    Ok(DoneView {})
}

/// Does not answer: the program ends and starts again, locked.
#[tauri::command]
pub(crate) async fn lock<R: Runtime>(app: AppHandle<R>, request: Value) -> Result<DoneView, Error> {
    let NothingRequest {} = read(request)?;
    apart(move || lock::now(&app)).await
}

#[tauri::command]
pub(crate) async fn set_screen_preferences(shell: State<'_, Shell>, request: Value) -> Result<SessionView, Error> {
    let ScreenPreferencesRequest { language, theme } = read(request)?;
    let language = Language::parse(&language).ok_or_else(|| Error::invalid("language", "unknown"))?;
    if !matches!(theme.as_str(), "light" | "dark" | "system") {
        return Err(Error::invalid("theme", "unknown"));
    }
    shell.remember(|kept| {
        kept.language = Some(language.id().to_owned());
        kept.theme = Some(theme);
    })?;
    status::view(&shell).await
}

#[tauri::command]
pub(crate) async fn remember_device(shell: State<'_, Shell>, request: Value) -> Result<SessionView, Error> {
    let RememberDeviceRequest { passphrase } = read(request)?;
    let (vault, passphrase) = (shell.vault()?, Sensitive::new(passphrase));
    apart(move || {
        if !device_secret::available() {
            return Err(Error::KeyringUnavailable);
        }
        let secret = vault.add_device_slot(&passphrase, now())?;
        // EXPOSE: the keyring is where the secret is kept.
        if let Err(error) = device_secret::store(&vault.id(), secret.to_keyring().expose()) {
            vault.remove_device_slot(secret.device(), now())?;
            return Err(from_keyring(error));
        }
        Ok(())
    })
    .await?;
    status::view(&shell).await
}

#[tauri::command]
pub(crate) async fn forget_device(shell: State<'_, Shell>, request: Value) -> Result<SessionView, Error> {
    let NothingRequest {} = read(request)?;
    let vault = shell.vault()?;
    apart(move || {
        let secret = device_secret::fetch(&vault.id()).map_err(from_keyring)?;
        let device = DeviceSecret::from_keyring(&secret)?;
        // The slot first: a secret without a slot opens nothing, a slot without a secret would stay for ever.
        vault.remove_device_slot(device.device(), now())?;
        device_secret::forget(&vault.id()).map_err(from_keyring)
    })
    .await?;
    status::view(&shell).await
}

#[tauri::command]
pub(crate) async fn change_passphrase(shell: State<'_, Shell>, request: Value) -> Result<DoneView, Error> {
    let ChangePassphraseRequest { old, new } = read(request)?;
    let (vault, old, new) = (shell.vault()?, Sensitive::new(old), Sensitive::new(new));
    apart(move || Ok(vault.change_passphrase(&old, &new, KdfProfile::calibrated()?, now())?)).await?;
    Ok(DoneView {})
}

#[tauri::command]
pub(crate) async fn pick_file(shell: State<'_, Shell>, request: Value) -> Result<PickedView, Error> {
    let PickFileRequest { purpose } = read(request)?;
    let endings = match purpose.as_str() {
        "mail" => vec!["eml", "msg"],
        "data" => vec!["csv", "tsv", "json", "xlsx"],
        "logo" => vec!["png", "jpg", "jpeg"],
        "font" => vec!["ttc", "otc", "otf", "ttf"],
        "any" => vec![],
        _ => return Err(Error::invalid("purpose", "unknown")),
    };
    // A logo is also chosen on the first form, before there is a vault.
    if purpose != "logo" {
        shell.vault()?;
    }
    let (dialogs, tokens) = (shell.dialogs().clone(), shell.tokens().clone());
    apart(move || {
        let path = dialogs.pick_file(&Ask { suggested: None, endings }).ok_or(Error::Cancelled)?;
        let size = path.metadata().map_err(|error| files::from_io(&error))?.len();
        let name = files::name_of(&path);
        Ok(PickedView { token: tokens.for_reading(path)?, name, size })
    })
    .await
}

#[tauri::command]
pub(crate) async fn pick_save(shell: State<'_, Shell>, request: Value) -> Result<PickedView, Error> {
    let PickSaveRequest { suggested_name } = read(request)?;
    shell.vault()?;
    let (dialogs, tokens) = (shell.dialogs().clone(), shell.tokens().clone());
    apart(move || {
        let ask = Ask { suggested: Some(neutral_name(&suggested_name)), endings: vec![] };
        let path = dialogs.pick_save(&ask).ok_or(Error::Cancelled)?;
        let name = files::name_of(&path);
        Ok(PickedView { token: tokens.for_writing(path)?, name, size: 0 })
    })
    .await
}

#[tauri::command]
pub(crate) async fn pick_folder(shell: State<'_, Shell>, request: Value) -> Result<PickedView, Error> {
    let NothingRequest {} = read(request)?;
    shell.vault()?;
    let (dialogs, tokens) = (shell.dialogs().clone(), shell.tokens().clone());
    apart(move || {
        let path = dialogs.pick_folder().ok_or(Error::Cancelled)?;
        let name = files::name_of(&path);
        Ok(PickedView { token: tokens.for_folders(path)?, name, size: 0 })
    })
    .await
}

#[tauri::command]
pub(crate) async fn still_here(shell: State<'_, Shell>, request: Value) -> Result<DoneView, Error> {
    let NothingRequest {} = read(request)?;
    shell.idle().still_here(platform::boot_time());
    Ok(DoneView {})
}

#[tauri::command]
pub(crate) async fn list_regimes(shell: State<'_, Shell>, request: Value) -> Result<Vec<RegimeView>, Error> {
    let NothingRequest {} = read(request)?;
    let language = shell.language();
    apart(move || Ok(api::session::list_regimes(language))).await
}

#[tauri::command]
pub(crate) async fn list_calendars(shell: State<'_, Shell>, request: Value) -> Result<Vec<CalendarChoice>, Error> {
    let NothingRequest {} = read(request)?;
    let language = shell.language();
    apart(move || Ok(api::session::list_calendars(language))).await
}

#[tauri::command]
pub(crate) async fn list_zones(request: Value) -> Result<Vec<ChoiceView>, Error> {
    let NothingRequest {} = read(request)?;
    apart(|| Ok(api::session::list_zones())).await
}

/// Reads a request. A command without fields takes null as well. The error holds no value: it could be a passphrase.
pub(super) fn read<T: DeserializeOwned>(request: Value) -> Result<T, Error> {
    let request = if request.is_null() { Value::Object(serde_json::Map::new()) } else { request };
    serde_json::from_value(request).map_err(|_| Error::invalid("request", "wrong-type"))
}
