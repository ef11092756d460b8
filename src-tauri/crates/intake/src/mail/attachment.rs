//! Attached files: safe names, and what they are.

use super::Attachment;
use crate::limits;
use crate::sniff::sniff;
use crate::text::{is_bidi_control, is_invisible};
use sha2::{Digest, Sha256};

/// Describes a file.
pub(super) fn describe(name: &str, declared_type: &str, inline: bool, content: Vec<u8>, number: usize) -> Attachment {
    let name = safe_name(name, number);
    Attachment {
        sniffed: sniff(&content, &name),
        declared_type: declared_type.to_ascii_lowercase(),
        size: u64::try_from(content.len()).unwrap_or(u64::MAX),
        sha256: sha256_hex(&content),
        name,
        inline,
        content,
    }
}

/// SHA-256 in lower-case hexadecimal.
pub(super) fn sha256_hex(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// A name that is safe on every system: the last part of a path, without controls, marks, signs that file systems
/// refuse, leading or trailing dots and blanks, and Windows' reserved names. The ending survives a cut.
pub(super) fn safe_name(name: &str, number: usize) -> String {
    let last = name.rsplit(['/', '\\']).find(|p| !p.trim_matches(['.', ' ']).is_empty()).unwrap_or_default();
    let mut safe = String::new();
    for c in last.chars() {
        if c.is_control() || is_bidi_control(c) || is_invisible(c) {
            continue;
        }
        safe.push(if matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*') { '_' } else { c });
    }
    let safe = safe.trim_matches(|c: char| c == '.' || c.is_whitespace());
    if safe.is_empty() {
        return format!("attachment-{number}");
    }
    let (stem, ending) = safe.rsplit_once('.').unwrap_or((safe, ""));
    let ending: String = ending.chars().take(16).collect();
    let room = limits::MAX_FILE_NAME_CHARS.saturating_sub(ending.chars().count().saturating_add(1));
    let stem: String = stem.chars().take(room).collect();
    let device = stem.split('.').next().unwrap_or_default().trim().to_ascii_uppercase();
    let numbered =
        |p: &str| device.strip_prefix(p).is_some_and(|n| n.len() == 1 && n.bytes().all(|b| b.is_ascii_digit()));
    let reserved = matches!(device.as_str(), "CON" | "PRN" | "AUX" | "NUL") || numbered("COM") || numbered("LPT");
    let stem = if reserved { format!("_{stem}") } else { stem };
    if ending.is_empty() { stem } else { format!("{stem}.{ending}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leaves_its_folder_or_breaks_a_line() {
        for (name, safe) in [
            ("../../etc/passwd", "passwd"),
            ("..\\..\\Windows\\evil.dll", "evil.dll"),
            ("a\r\nBcc: x@example.com", "aBcc_ x@example.com"),
            ("..", "attachment-3"),
            ("", "attachment-3"),
            ("CON.txt", "_CON.txt"),
            ("lpt1", "_lpt1"),
            ("invoice\u{202E}fdp.exe", "invoicefdp.exe"),
            (".hidden ", "hidden"),
            ("árvíztűrő tükörfúrógép.pdf", "árvíztűrő tükörfúrógép.pdf"),
            ("C:\\x\\y.txt", "y.txt"),
        ] {
            assert_eq!(safe_name(name, 3), safe, "{name:?}");
        }
        let long = safe_name(&format!("{}.pdf", "x".repeat(5_000)), 1);
        assert!(long.ends_with(".pdf") && long.chars().count() <= limits::MAX_FILE_NAME_CHARS);
    }
}
