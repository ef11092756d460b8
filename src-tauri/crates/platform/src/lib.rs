//! Whatever differs between Linux, Windows and macOS, each function with its three answers.
//!
//! What must stay true: no `unsafe` here either; where a system offers a thing only through it, the function says so and does nothing. Each
//! function blocks and suits a worker thread.

pub mod clipboard;
pub mod device_secret;
mod files;
mod folders;
mod process;
mod staged;
mod suspend;
pub mod worker;

pub use files::{
    InUse, LockGuard, free_space, fsync_dir, is_network_drive, lock_file, read_at, restrict_dir, restrict_file,
};
pub use folders::{config_dir, data_dir, state_dir};
pub use process::{boot_time, computer_name, harden_process, restart_self, user_namespaces_work};
pub use staged::{StagedFile, StagedFolder};
pub use suspend::{Away, SuspendUnavailable, on_suspend};
