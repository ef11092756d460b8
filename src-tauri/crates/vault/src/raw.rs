//! The vault's own formats, read from bytes that nobody has vouched for: what the fuzzers call. No shipped build has it.

use serde_json::Value;

use crate::keys::{recovery, sheets};
use crate::{canonical, head, header, presence, trail};

/// The key slots' file as it stands, and the same header under a checksum that fits, which lets through what damage alone would not.
pub fn read_keys(bytes: &[u8]) {
    let _ = header::decode(bytes);
    if let Some(summed) = header::with_fitting_sum(bytes) {
        let _ = header::decode(&summed);
    }
}

/// A mirror of the head.
///
/// # Panics
/// When bytes that nobody signed pass for a head.
pub fn read_head(bytes: &[u8]) {
    let seen = head::decode(bytes, &zeroize::Zeroizing::new([7; 32]));
    assert!(!matches!(seen, head::Seen::Head(_)), "nobody has this key");
}

/// The sign of whoever has a vault open.
pub fn read_presence(bytes: &[u8]) {
    presence::read_any(bytes);
}

/// An entry of the trail.
///
/// # Panics
/// When an entry that was read is written in two ways.
pub fn read_entry(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let _ = trail::leaf(text);
    let Ok(value) = serde_json::from_str::<Value>(text) else { return };
    if let Ok(once) = canonical::write(&value) {
        let again = serde_json::from_str(&once).ok().and_then(|value| canonical::write(&value).ok());
        assert_eq!(Some(once), again, "there is one way of writing an entry");
    }
    let _ = serde_json::from_value::<trail::Entry>(value);
}

/// What somebody typed from a recovery sheet.
pub fn read_code(typed: &str) {
    let _ = recovery::read(typed);
    let _ = sheets::read(typed, "code");
}
