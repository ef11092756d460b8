//! Files dropped on the window. The system tells the shell, not the page: the page learns a token, a name and a size.
use std::path::PathBuf;

use serde_json::json;
use tauri::{AppHandle, Manager, Runtime, WebviewWindow, WindowEvent};

use crate::{Shell, files, window};

/// How many files of one drop are taken; a folder full of them is no drop on a form.
const MOST_FILES: usize = 20;

/// Listens for drops on `window`.
pub fn watch<R: Runtime>(window: &WebviewWindow<R>) {
    let app = window.app_handle().clone();
    window.on_window_event(move |event| {
        if let WindowEvent::DragDrop(tauri::DragDropEvent::Drop { paths, .. }) = event {
            take(&app, paths);
        }
    });
}

/// Gives each dropped file a token and tells the page. While the vault is locked nothing is taken.
pub fn take<R: Runtime>(app: &AppHandle<R>, paths: &[PathBuf]) {
    let shell = app.state::<Shell>();
    if !shell.is_open() {
        return;
    }
    for path in paths.iter().take(MOST_FILES) {
        let Ok(about) = path.metadata() else { continue };
        let Ok(token) = shell.tokens().for_reading(path.clone()) else { continue };
        let dropped = json!({ "token": token, "name": files::name_of(path), "size": about.len() });
        window::tell(app, "dropped", &dropped);
    }
}

/// Lets a test drop files: each path in the queue `drop` of the folder of answers counts as dropped on the window.
#[cfg(feature = "e2e")]
pub fn watch_script<R: Runtime>(app: &AppHandle<R>) {
    let Some(script) = crate::ScriptedDialogs::from_environment() else { return };
    let app = app.clone();
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(std::time::Duration::from_millis(100));
            if app.state::<Shell>().is_open()
                && let Some(path) = script.next("drop")
            {
                take(&app, &[path]);
            }
        }
    });
}
