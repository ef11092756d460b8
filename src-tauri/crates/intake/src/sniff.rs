//! What a file is, by its content and by its name.

use crate::{charset, limits};
use serde::{Deserialize, Serialize};

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A mail in the internet's format.
    Mail,
    /// An Outlook item.
    Msg,
    /// A delimited table.
    Csv,
    /// JSON or JSON Lines.
    Json,
    /// Plain text.
    Text,
    /// A PDF document.
    Pdf,
    /// A picture.
    Image,
    /// A document of an office program.
    Office,
    /// An archive of files.
    Archive,
    /// Anything else: kept as it is.
    Unknown,
}

/// What a file seems to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Sniffed {
    /// The kind, by content first.
    pub kind: Kind,
    /// The media type that goes with it.
    pub mime: String,
    /// The name's ending says another kind than the content.
    pub mismatch: bool,
    /// The file can run: a program, a script, a shortcut.
    pub executable: bool,
}

/// Endings of names: kind and media type.
const ENDINGS: &[(&str, Kind, &str)] = &[
    ("eml", Kind::Mail, "message/rfc822"),
    ("msg", Kind::Msg, "application/vnd.ms-outlook"),
    ("csv", Kind::Csv, "text/csv"),
    ("tsv", Kind::Csv, "text/tab-separated-values"),
    ("tab", Kind::Csv, "text/tab-separated-values"),
    ("json", Kind::Json, "application/json"),
    ("jsonl", Kind::Json, "application/jsonl"),
    ("ndjson", Kind::Json, "application/jsonl"),
    ("txt", Kind::Text, "text/plain"),
    ("log", Kind::Text, "text/plain"),
    ("md", Kind::Text, "text/plain"),
    ("xml", Kind::Text, "text/xml"),
    ("html", Kind::Text, "text/html"),
    ("htm", Kind::Text, "text/html"),
    ("ics", Kind::Text, "text/calendar"),
    ("vcf", Kind::Text, "text/vcard"),
    ("pdf", Kind::Pdf, "application/pdf"),
    ("png", Kind::Image, "image/png"),
    ("jpg", Kind::Image, "image/jpeg"),
    ("jpeg", Kind::Image, "image/jpeg"),
    ("gif", Kind::Image, "image/gif"),
    ("webp", Kind::Image, "image/webp"),
    ("tif", Kind::Image, "image/tiff"),
    ("tiff", Kind::Image, "image/tiff"),
    ("bmp", Kind::Image, "image/bmp"),
    ("heic", Kind::Image, "image/heic"),
    ("svg", Kind::Image, "image/svg+xml"),
    ("docx", Kind::Office, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("xlsx", Kind::Office, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("pptx", Kind::Office, "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ("doc", Kind::Office, "application/msword"),
    ("xls", Kind::Office, "application/vnd.ms-excel"),
    ("ppt", Kind::Office, "application/vnd.ms-powerpoint"),
    ("odt", Kind::Office, "application/vnd.oasis.opendocument.text"),
    ("ods", Kind::Office, "application/vnd.oasis.opendocument.spreadsheet"),
    ("odp", Kind::Office, "application/vnd.oasis.opendocument.presentation"),
    ("rtf", Kind::Office, "application/rtf"),
    ("zip", Kind::Archive, "application/zip"),
    ("7z", Kind::Archive, "application/x-7z-compressed"),
    ("rar", Kind::Archive, "application/vnd.rar"),
    ("gz", Kind::Archive, "application/gzip"),
    ("tgz", Kind::Archive, "application/gzip"),
    ("tar", Kind::Archive, "application/x-tar"),
    ("bz2", Kind::Archive, "application/x-bzip2"),
    ("xz", Kind::Archive, "application/x-xz"),
];

/// Endings of files that run when they are opened.
const RUNNING: &[&str] = &[
    "exe", "com", "bat", "cmd", "scr", "pif", "msi", "msix", "appx", "js", "jse", "vbs", "vbe", "wsf", "wsh", "hta",
    "ps1", "psm1", "lnk", "url", "reg", "cpl", "dll", "jar", "sh", "run", "desktop", "app", "command", "dmg", "pkg",
    "deb", "rpm", "appimage", "iso", "img", "vhd", "vhdx", "chm", "xll", "docm", "xlsm", "pptm", "dotm", "xltm",
];

/// Judges a file by its bytes and its name. Content wins; the name decides among kinds of text and of containers.
#[must_use]
pub fn sniff(bytes: &[u8], name: &str) -> Sniffed {
    let ending = name.rsplit_once('.').map(|(_, e)| e.trim().to_ascii_lowercase()).unwrap_or_default();
    let said = ENDINGS.iter().find(|(e, _, _)| *e == ending);
    let said_kind = said.map(|(_, kind, _)| *kind);
    let said_mime = said.map(|(_, _, mime)| *mime);
    let runs_by_name = RUNNING.contains(&ending.as_str());
    let found = |kind, mime: &str| Sniffed {
        kind,
        mime: mime.to_owned(),
        mismatch: said_kind.is_some_and(|s| s != kind) || runs_by_name && kind != Kind::Unknown && kind != Kind::Text,
        executable: runs_by_name,
    };
    if let Some((kind, mime)) = by_magic(bytes, said_kind, said_mime) {
        return found(kind, mime);
    }
    let runs = bytes.starts_with(b"MZ") || bytes.starts_with(b"\x7fELF") || bytes.starts_with(b"#!");
    if runs {
        return Sniffed {
            kind: Kind::Unknown,
            mime: "application/octet-stream".to_owned(),
            mismatch: said.is_some() && !bytes.starts_with(b"#!"),
            executable: true,
        };
    }
    let head = bytes.get(..bytes.len().min(limits::SAMPLE_BYTES)).unwrap_or_default();
    if !looks_like_text(head) {
        return Sniffed {
            kind: Kind::Unknown,
            mime: "application/octet-stream".to_owned(),
            mismatch: said.is_some() && !bytes.is_empty(),
            executable: runs_by_name,
        };
    }
    let text = charset::decode(head, None).text;
    match by_text(&text, said_kind) {
        Kind::Text => {
            let mime = said_mime.filter(|_| said_kind == Some(Kind::Text)).unwrap_or("text/plain");
            found(Kind::Text, mime)
        }
        kind => {
            let usual = ENDINGS.iter().find(|(_, k, _)| *k == kind).map_or("text/plain", |(_, _, m)| *m);
            // A table or JSON under `.txt` or `.log` is no lie.
            let mut sniffed = found(kind, said_mime.filter(|_| said_kind == Some(kind)).unwrap_or(usual));
            sniffed.mismatch &= said_kind != Some(Kind::Text);
            sniffed
        }
    }
}

fn by_magic<'a>(bytes: &[u8], said: Option<Kind>, said_mime: Option<&'a str>) -> Option<(Kind, &'a str)> {
    const MAGIC: &[(&[u8], Kind, &str)] = &[
        (b"%PDF-", Kind::Pdf, "application/pdf"),
        (b"\x89PNG\r\n\x1a\n", Kind::Image, "image/png"),
        (b"\xff\xd8\xff", Kind::Image, "image/jpeg"),
        (b"GIF87a", Kind::Image, "image/gif"),
        (b"GIF89a", Kind::Image, "image/gif"),
        (b"II*\0", Kind::Image, "image/tiff"),
        (b"MM\0*", Kind::Image, "image/tiff"),
        (b"{\\rtf", Kind::Office, "application/rtf"),
        (b"7z\xbc\xaf\x27\x1c", Kind::Archive, "application/x-7z-compressed"),
        (b"Rar!\x1a\x07", Kind::Archive, "application/vnd.rar"),
        (b"\x1f\x8b", Kind::Archive, "application/gzip"),
        (b"BZh", Kind::Archive, "application/x-bzip2"),
        (b"\xfd7zXZ\0", Kind::Archive, "application/x-xz"),
    ];
    if let Some((_, kind, mime)) = MAGIC.iter().find(|(magic, _, _)| bytes.starts_with(magic)) {
        return Some((*kind, *mime));
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Some((Kind::Image, "image/webp"));
    }
    if bytes.get(4..8) == Some(b"ftyp") && matches!(bytes.get(8..12), Some(b"heic" | b"heix" | b"mif1")) {
        return Some((Kind::Image, "image/heic"));
    }
    if bytes.starts_with(b"BM") && said == Some(Kind::Image) {
        return Some((Kind::Image, "image/bmp"));
    }
    if bytes.get(257..262) == Some(b"ustar") {
        return Some((Kind::Archive, "application/x-tar"));
    }
    let head = bytes.get(..bytes.len().min(64 * 1024)).unwrap_or_default();
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        let office = holds(head, b"[Content_Types].xml") || holds(head, b"mimetypeapplication/vnd.oasis");
        return match (office, said, said_mime) {
            (true, Some(Kind::Office), Some(mime)) => Some((Kind::Office, mime)),
            (true, _, _) => Some((Kind::Office, "application/octet-stream")),
            _ => Some((Kind::Archive, "application/zip")),
        };
    }
    if bytes.starts_with(&CONTAINER) {
        // Outlook items hold a stream whose name begins so, in UTF-16.
        let outlook = holds(bytes, b"_\0_\0p\0r\0o\0p\0e\0r\0t\0i\0e\0s\0_\0v\0e\0r\0s\0i\0o\0n\0");
        return match (outlook, said, said_mime) {
            (true, _, _) => Some((Kind::Msg, "application/vnd.ms-outlook")),
            (_, Some(Kind::Office), Some(mime)) => Some((Kind::Office, mime)),
            _ => Some((Kind::Office, "application/x-ole-storage")),
        };
    }
    None
}

/// First bytes of a compound file, in which Outlook and the old office programs keep their documents.
pub(crate) const CONTAINER: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|w| w == part)
}

/// Text has no control characters but blanks; an encoding of two bytes a letter is found by its mark or its zeros.
fn looks_like_text(head: &[u8]) -> bool {
    if head.is_empty() {
        return false;
    }
    let found = charset::detect(head);
    if found.encoding == encoding_rs::UTF_16LE || found.encoding == encoding_rs::UTF_16BE {
        let (text, lost) = found.encoding.decode_without_bom_handling(head);
        return !lost && text.chars().filter(|c| c.is_control() && !c.is_whitespace()).count() * 50 <= text.len();
    }
    let odd = head.iter().filter(|b| matches!(b, 0..=8 | 14..=26 | 28..=31 | 127)).count();
    odd * 100 <= head.len()
}

fn by_text(text: &str, said: Option<Kind>) -> Kind {
    let start = text.trim_start();
    if looks_like_mail(start) && said != Some(Kind::Csv) {
        return Kind::Mail;
    }
    if looks_like_json(start) {
        return Kind::Json;
    }
    let lower = start.get(..start.len().min(256)).unwrap_or_default().to_ascii_lowercase();
    if lower.starts_with("<!doctype") || lower.starts_with("<html") || lower.starts_with("<?xml") {
        return Kind::Text;
    }
    if said == Some(Kind::Csv) || said != Some(Kind::Text) && crate::table::looks_like_csv(start) {
        return Kind::Csv;
    }
    Kind::Text
}

fn looks_like_mail(start: &str) -> bool {
    const FIELDS: &[&str] = &[
        "received",
        "return-path",
        "delivered-to",
        "from",
        "to",
        "subject",
        "date",
        "message-id",
        "mime-version",
        "content-type",
        "reply-to",
        "x-received",
        "dkim-signature",
        "authentication-results",
        "cc",
        "sender",
    ];
    let mut fields = 0usize;
    for line in start.lines().take(40) {
        if line.starts_with([' ', '\t']) {
            continue;
        }
        if line.is_empty() {
            break;
        }
        let Some((name, _)) = line.split_once(':') else { return false };
        if name.is_empty() || !name.bytes().all(|b| b.is_ascii_graphic()) {
            return false;
        }
        fields += usize::from(FIELDS.contains(&name.to_ascii_lowercase().as_str()));
    }
    fields >= 2
}

fn looks_like_json(start: &str) -> bool {
    let mut chars = start.chars().filter(|c| !c.is_whitespace());
    matches!(
        (chars.next(), chars.next()),
        (Some('{'), Some('"' | '}')) | (Some('['), Some('{' | '[' | ']' | '"' | '-' | '0'..='9' | 't' | 'f' | 'n'))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], name: &str, kind: Kind, mismatch: bool) {
        let sniffed = sniff(bytes, name);
        assert_eq!((sniffed.kind, sniffed.mismatch), (kind, mismatch), "{name}");
    }

    #[test]
    fn content_wins_over_the_name_and_a_lie_is_flagged() {
        check(b"%PDF-1.7\n", "letter.pdf", Kind::Pdf, false);
        check(b"%PDF-1.7\n", "letter.png", Kind::Pdf, true);
        check(b"\x89PNG\r\n\x1a\n....", "a.png", Kind::Image, false);
        check(b"name;email\nA;a@example.com\nB;b@example.com\n", "export.csv", Kind::Csv, false);
        check(b"name;email\nA;a@example.com\nB;b@example.com\n", "export", Kind::Csv, false);
        check(b"{\"a\": 1}\n{\"a\": 2}\n", "log.jsonl", Kind::Json, false);
        check(b"From: a@example.com\r\nTo: b@example.com\r\n\r\nHi", "x.eml", Kind::Mail, false);
        check(b"PK\x03\x04....word/", "x.zip", Kind::Archive, false);
        check("Tisztelt Adatkezelő!\nKérem, ...".as_bytes(), "level.txt", Kind::Text, false);
        check(b"\x01\x02\x03\x04\x05\x00\x00\x06", "data.bin", Kind::Unknown, false);
        check(b"", "nothing", Kind::Unknown, false);
    }

    #[test]
    fn programs_are_told_even_under_a_harmless_name() {
        assert!(sniff(b"MZ\x90\0\x03", "photo.jpg").executable);
        assert!(sniff(b"MZ\x90\0\x03", "photo.jpg").mismatch);
        assert!(sniff(b"WScript.Echo 1", "invoice.pdf.vbs").executable);
    }
}
