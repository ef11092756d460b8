//! The shell: a window over the use cases. It knows Tauri, dialogs and locking, and decides nothing.
//!
//! Must stay true: the page never receives a path, a key or a byte of the vault beyond what a use case answers; every command goes
//! through [`commands::answer`]; locking ends the process, since nothing less takes the vault out of the web view's memory.
// The cheap keys of tests must not be found in what is shipped.
const _: () = assert!(cfg!(debug_assertions) || !vault::CHEAP_KEYS_ALLOWED);

mod commands;
mod dialogs;
mod door;
mod drops;
mod files;
mod fonts;
mod idle;
mod incident;
mod launch;
mod lock;
mod preferences;
mod recovery;
mod session;
mod status;
mod window;
mod work;

#[cfg(feature = "e2e")]
pub use dialogs::ScriptedDialogs;
pub use dialogs::{Ask, Dialogs, NativeDialogs};
pub use launch::{Arguments, start};
pub use session::{Shell, Start};

/// The configuration, the embedded interface and the permissions, as compiled in.
pub fn context<R: tauri::Runtime>() -> tauri::Context<R> {
    tauri::generate_context!()
}

/// Gives a builder the commands, behind the door that refuses what no command should have to look at.
pub fn with_commands<R: tauri::Runtime>(builder: tauri::Builder<R>, shell: Shell) -> tauri::Builder<R> {
    builder.manage(shell).invoke_handler(door::guarded::<R>(include!(concat!(env!("OUT_DIR"), "/handler.rs"))))
}
