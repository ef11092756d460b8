//! The font pack of this computer. It needs an open vault only so that nobody but an officer changes it.
use std::sync::Arc;

use api::Error;
use api::wire::NothingRequest;
use api::wire::session::{AddFontRequest, FontPackView, RemoveFontRequest};
use serde_json::Value;
use tauri::State;

use super::apart;
use super::session::read;
use crate::Shell;

#[tauri::command]
pub(crate) async fn list_fonts(shell: State<'_, Shell>, request: Value) -> Result<FontPackView, Error> {
    let NothingRequest {} = read(request)?;
    let fonts = Arc::clone(shell.fonts());
    apart(move || Ok(fonts.view())).await
}

#[tauri::command]
pub(crate) async fn add_font(shell: State<'_, Shell>, request: Value) -> Result<FontPackView, Error> {
    let AddFontRequest { file } = read(request)?;
    shell.vault()?;
    let (fonts, tokens) = (Arc::clone(shell.fonts()), Arc::clone(shell.tokens()));
    apart(move || fonts.add(&api::Files::read(&*tokens, &file)?)).await
}

#[tauri::command]
pub(crate) async fn remove_font(shell: State<'_, Shell>, request: Value) -> Result<FontPackView, Error> {
    let RemoveFontRequest { name } = read(request)?;
    shell.vault()?;
    let fonts = Arc::clone(shell.fonts());
    apart(move || fonts.remove(&name)).await
}
