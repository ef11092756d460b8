//! The commands that the page may call: one function a name, none of which decides anything.
//!
//! Must stay true: every command goes through [`answer`] or [`apart`], so that it runs off the window's thread and a panic in it
//! becomes an `internal` error instead of the end of the program.
use std::panic::{self, AssertUnwindSafe};
use std::sync::Arc;

use serde_json::Value;

use crate::{Shell, incident};

/// Writes the commands that are nothing but a use case over the open vault.
macro_rules! over_the_vault {
    ($($name:ident),* $(,)?) => {
        $(
            #[tauri::command]
            pub(crate) async fn $name(
                shell: tauri::State<'_, crate::Shell>,
                request: serde_json::Value,
            ) -> Result<serde_json::Value, api::Error> {
                crate::commands::answer(&shell, stringify!($name), request).await
            }
        )*
    };
}
pub(crate) use over_the_vault;

mod clocks;
mod documents;
mod drafts;
mod fonts;
mod handover;
mod notes;
mod office;
mod officers;
mod package;
mod requests;
mod search;
mod session;
mod settings;
mod sources;
mod subjects;
mod templates;
mod today;
mod trail;

pub(crate) use clocks::*;
pub(crate) use documents::*;
pub(crate) use drafts::*;
pub(crate) use fonts::*;
pub(crate) use handover::*;
pub(crate) use notes::*;
pub(crate) use office::*;
pub(crate) use officers::*;
pub(crate) use package::*;
pub(crate) use requests::*;
pub(crate) use search::*;
pub(crate) use session::*;
pub(crate) use settings::*;
pub(crate) use sources::*;
pub(crate) use subjects::*;
pub(crate) use templates::*;
pub(crate) use today::*;
pub(crate) use trail::*;

/// Answers one use case over the open vault. Errors: `locked`, those of the use case, and `internal` for a panic in it.
pub(crate) async fn answer(shell: &Shell, name: &'static str, request: Value) -> Result<Value, api::Error> {
    let vault = shell.vault()?;
    let files = Arc::clone(shell.tokens());
    let language = shell.language();
    let work = shell.works().begin(name);
    apart(move || {
        let command = api::table::command(name).ok_or(api::Error::NotFound)?;
        let desk =
            api::Desk { vault: &vault, now: now(), files: &*files, language, work: &work, reader: &api::import::Apart };
        (command.run)(&desk, request)
    })
    .await
}

/// Runs `work` on a thread of its own, since it reads and writes files; a panic there becomes an `internal` error.
pub(crate) async fn apart<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, api::Error> + Send + 'static,
) -> Result<T, api::Error> {
    let outcome = tauri::async_runtime::spawn_blocking(move || panic::catch_unwind(AssertUnwindSafe(work))).await;
    match outcome {
        Ok(Ok(answer)) => answer,
        Ok(Err(_)) | Err(_) => {
            let incident = incident::make_incident();
            eprintln!("Tutela: incident {incident}");
            Err(api::Error::Internal { incident })
        }
    }
}

/// The clock, read here and handed down; nothing below the shell reads one.
#[expect(clippy::disallowed_methods, reason = "the shell is where the time comes from")]
pub(crate) fn now() -> chrono::DateTime<chrono::Utc> {
    chrono::Utc::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_incident_and_its_words_stay_inside() {
        crate::incident::keep_panics_quiet();
        let outcome = tauri::async_runtime::block_on(apart(|| -> Result<(), _> { panic!("Kovács Anna") }));
        let error = serde_json::to_string(&outcome.unwrap_err()).unwrap();
        assert!(error.contains("internal") && error.contains("incident"), "{error}");
        assert!(!error.contains("Anna"), "what was in hand stays inside");
    }
}
