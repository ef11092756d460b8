//! The session: what works while the vault is locked, the locking itself, and the dialogs.
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tauri::{AppHandle, State};

use super::apart;
use crate::dialogs::{Ask, neutral_name};
use crate::session::spoken;
use crate::{Shell, api, files, lock, platform};

/// What the lock screen needs to know.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct StatusView {
    /// Whether a vault is open.
    open: bool,
    /// The vault's folder as the officer would say it.
    folder: String,
    /// `on`, or `off` where the system does not let the web view have its sandbox.
    sandbox: &'static str,
    /// The chosen language of the screens, if one was chosen.
    language: Option<String>,
    /// The chosen look, if one was chosen.
    theme: Option<String>,
    /// The version of this program.
    version: &'static str,
}

#[tauri::command]
pub(crate) async fn session_status(shell: State<'_, Shell>, request: Value) -> Result<StatusView, api::Error> {
    nothing(request)?;
    let kept = shell.preferences();
    Ok(StatusView {
        open: shell.is_open(),
        folder: spoken(&shell.vault_folder(), shell.start().home.as_deref()),
        sandbox: if shell.start().sandbox { "on" } else { "off" },
        language: kept.language,
        theme: kept.theme,
        version: env!("CARGO_PKG_VERSION"),
    })
}

/// What a file is for decides which endings the dialog shows first.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Purpose {
    Mail,
    Table,
    Picture,
    Any,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct PickFileRequest {
    purpose: Purpose,
}

/// A file that the officer chose to be read.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PickedView {
    token: String,
    name: String,
    size: u64,
}

#[tauri::command]
pub(crate) async fn pick_file(shell: State<'_, Shell>, request: Value) -> Result<PickedView, api::Error> {
    let PickFileRequest { purpose } = read(request)?;
    shell.vault()?;
    let endings = match purpose {
        Purpose::Mail => vec!["eml"],
        Purpose::Table => vec!["csv", "json"],
        Purpose::Picture => vec!["png", "jpg", "jpeg"],
        Purpose::Any => vec![],
    };
    let (dialogs, tokens) = (shell.dialogs().clone(), shell.tokens().clone());
    apart(move || {
        let path = dialogs.pick_file(&Ask { suggested: None, endings }).ok_or(api::Error::Cancelled)?;
        let size = path.metadata().map_err(|error| files::from_io(&error))?.len();
        let name = files::name_of(&path);
        Ok(PickedView { token: tokens.for_reading(path)?, name, size })
    })
    .await
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct PickSaveRequest {
    /// The name to offer; whatever could name a person is taken out.
    name: String,
}

/// A place that the officer chose for a file to be written.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PlaceView {
    token: String,
    name: String,
}

#[tauri::command]
pub(crate) async fn pick_save(shell: State<'_, Shell>, request: Value) -> Result<PlaceView, api::Error> {
    let PickSaveRequest { name } = read(request)?;
    shell.vault()?;
    let (dialogs, tokens) = (shell.dialogs().clone(), shell.tokens().clone());
    apart(move || {
        let ask = Ask { suggested: Some(neutral_name(&name)), endings: vec![] };
        let path = dialogs.pick_save(&ask).ok_or(api::Error::Cancelled)?;
        let name = files::name_of(&path);
        Ok(PlaceView { token: tokens.for_writing(path)?, name })
    })
    .await
}

#[tauri::command]
pub(crate) async fn choose_vault_folder(shell: State<'_, Shell>, request: Value) -> Result<String, api::Error> {
    nothing(request)?;
    if shell.is_open() {
        return Err(api::Error::Forbidden);
    }
    let dialogs = shell.dialogs().clone();
    let folder: PathBuf = apart(move || dialogs.pick_folder().ok_or(api::Error::Cancelled)).await?;
    shell.remember(|kept| kept.vault = Some(folder.clone()))?;
    Ok(spoken(&folder, shell.start().home.as_deref()))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ScreenPreferencesRequest {
    language: Option<String>,
    theme: Option<String>,
}

#[tauri::command]
pub(crate) async fn set_screen_preferences(shell: State<'_, Shell>, request: Value) -> Result<(), api::Error> {
    let ScreenPreferencesRequest { language, theme } = read(request)?;
    let tag = |text: &str| text.len() <= 16 && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if language.as_deref().is_some_and(|language| !tag(language)) {
        return Err(invalid("language", "unknown"));
    }
    if theme.as_deref().is_some_and(|theme| !matches!(theme, "light" | "dark")) {
        return Err(invalid("theme", "unknown"));
    }
    shell.remember(|kept| {
        kept.language = language;
        kept.theme = theme;
    })
}

#[tauri::command]
pub(crate) async fn still_here(shell: State<'_, Shell>, request: Value) -> Result<(), api::Error> {
    nothing(request)?;
    shell.idle().still_here(platform::boot_time());
    Ok(())
}

/// Does not answer: the program ends and starts again, locked.
#[tauri::command]
pub(crate) async fn lock<R: tauri::Runtime>(app: AppHandle<R>, request: Value) -> Result<(), api::Error> {
    nothing(request)?;
    apart(move || lock::now(&app)).await
}

fn read<T: serde::de::DeserializeOwned>(request: Value) -> Result<T, api::Error> {
    serde_json::from_value(request).map_err(|_| invalid("request", "shape"))
}

/// A command without fields takes null or an empty object.
fn nothing(request: Value) -> Result<(), api::Error> {
    match request {
        Value::Null => Ok(()),
        Value::Object(fields) if fields.is_empty() => Ok(()),
        _ => Err(invalid("request", "shape")),
    }
}

fn invalid(field: &str, rule: &str) -> api::Error {
    api::Error::Invalid { field: field.to_owned(), rule: rule.to_owned() }
}

super::over_the_vault! { propose_passphrase, judge_passphrase, create_vault, confirm_recovery, save_recovery_sheet, unlock,
unlock_with_recovery, unlock_with_device, remember_device, forget_device, change_passphrase,
list_regimes, list_calendars, list_zones }
