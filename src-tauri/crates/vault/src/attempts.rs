//! Failed attempts to unlock, told at the next unlock.
//!
//! They are kept on this computer, beside its mirror of the head: nothing in the vault's folder changes when an unlock fails. Whoever guesses
//! at a copy elsewhere is not noticed by it.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::folder;

/// How often somebody tried and failed since the last unlock on this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FailedAttempts {
    /// How many.
    pub count: u32,
    /// The first, RFC 3339, UTC.
    pub first: String,
    /// The last, RFC 3339, UTC.
    pub last: String,
}

fn path_in(state: &Path, vault_id: &str) -> PathBuf {
    // The id is hex by construction, but it comes from a file that others can write.
    let name: String = vault_id.chars().filter(char::is_ascii_hexdigit).take(64).collect();
    state.join(format!("{name}.attempts"))
}

fn load(path: &Path) -> Option<FailedAttempts> {
    let small = fs::metadata(path).is_ok_and(|found| found.len() < 4096);
    small.then(|| fs::read(path).ok()).flatten().and_then(|bytes| serde_json::from_slice(&bytes).ok())
}

/// One more. What cannot be written is not counted: a refusal must not fail for another reason.
pub(crate) fn count(state: &Path, vault_id: &str, at: DateTime<Utc>) {
    let path = path_in(state, vault_id);
    let now = crate::stamp(at);
    let next = match load(&path) {
        Some(before) => FailedAttempts { count: before.count.saturating_add(1), last: now, ..before },
        None => FailedAttempts { count: 1, first: now.clone(), last: now },
    };
    if let Ok(bytes) = serde_json::to_vec(&next) {
        let _ = fs::create_dir_all(state).map(|()| folder::write_whole(&path, &bytes, false));
    }
}

/// What was counted since the last unlock; the counting begins anew.
pub(crate) fn take(state: &Path, vault_id: &str) -> Option<FailedAttempts> {
    let path = path_in(state, vault_id);
    let found = load(&path);
    let _ = fs::remove_file(path);
    found
}
