//! Whatever differs between Linux, Windows and macOS.

mod files;

pub use files::{InUse, LockGuard, fsync_dir, lock_file, restrict_dir, restrict_file};
