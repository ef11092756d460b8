//! Settings: the use cases of `api`, and the idle lock that follows them.
use api::Error;
use serde_json::Value;
use tauri::State;

use super::{answer, apart};
use crate::Shell;

super::over_the_vault! {
    open_settings,
}

#[tauri::command]
pub(crate) async fn edit_settings(shell: State<'_, Shell>, request: Value) -> Result<Value, Error> {
    let view = answer(&shell, "edit_settings", request).await?;
    let vault = shell.vault()?;
    shell.idle().set_minutes(apart(move || api::settings::idle_minutes(&vault)).await?);
    Ok(view)
}
