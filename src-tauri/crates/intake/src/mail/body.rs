//! Bodies: transfer encodings, the choice between plain text and HTML, and the bounds of the text that is kept.

use super::html::{self, Rendered};
use super::{Mail, RedFlag};
use crate::error::{Place, Warnings};
use crate::limits;
use crate::text::cut_bytes;

/// One stretch of the body: its plain text, its HTML, or both if the mail gives a choice.
#[derive(Default)]
pub(super) struct Segment {
    pub(super) plain: Option<String>,
    pub(super) html: Option<String>,
}

/// Puts the text together, plain text first, and reports what the HTML hides.
pub(super) fn settle(mail: &mut Mail, segments: Vec<Segment>, warnings: &mut Warnings) {
    let mut texts = Vec::new();
    let mut any_plain = false;
    for segment in segments {
        let rendered = segment.html.as_deref().map(html::to_text).unwrap_or_default();
        let Rendered { text, urls, hidden, tracking, misleading } = rendered;
        for (found, flag) in
            [(hidden, RedFlag::HiddenText), (tracking, RedFlag::TrackingPixel), (misleading, RedFlag::LinkTextDiffers)]
        {
            if found {
                mail.red_flags.push(flag);
            }
        }
        for url in urls {
            note_url(&mut mail.remote_urls, &url);
        }
        match segment.plain.filter(|p| !p.trim().is_empty()) {
            Some(plain) => {
                any_plain = true;
                for url in plain_urls(&plain) {
                    note_url(&mut mail.remote_urls, url);
                }
                texts.push(plain);
            }
            None if segment.html.is_some() => {
                mail.html_only = true;
                texts.push(text);
            }
            None => {}
        }
    }
    mail.html_only &= !any_plain;
    let whole = texts.join("\n\n").replace("\r\n", "\n").replace('\r', "\n").replace('\0', "");
    let kept = cut_bytes(&whole, limits::MAX_MAIL_TEXT_BYTES);
    if kept.len() < whole.len() {
        warnings.add("text-cut", Place::part(0));
    }
    kept.trim_matches('\n').clone_into(&mut mail.text);
}

fn note_url(urls: &mut Vec<String>, url: &str) {
    let shown: String = cut_bytes(url, limits::MAX_URL_BYTES).chars().filter(|c| !c.is_control()).collect();
    if urls.len() < limits::MAX_REMOTE_URLS && !shown.is_empty() && !urls.contains(&shown) {
        urls.push(shown);
    }
}

fn plain_urls(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '(' | ')'))
        .filter(|w| w.starts_with("http://") || w.starts_with("https://"))
        .map(|w| w.trim_end_matches(['.', ',', ';', '!', '?', '\'']))
}

/// Undoes a transfer encoding, leniently: what is no part of it is passed over (base64) or kept (quoted-printable).
pub(super) fn decode_transfer(bytes: &[u8], encoding: &str) -> Vec<u8> {
    match encoding.trim().to_ascii_lowercase().as_str() {
        "base64" => base64(bytes),
        "quoted-printable" => quoted_printable(bytes),
        _ => bytes.to_vec(),
    }
}

fn base64(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() / 4 * 3);
    let (mut bits, mut held) = (0u32, 0u32);
    for byte in bytes {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => {
                // Padding ends a run; another may follow.
                (bits, held) = (0, 0);
                continue;
            }
            _ => continue,
        };
        bits = (bits << 6) | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            out.push(u8::try_from((bits >> held) & 0xFF).unwrap_or_default());
            bits &= (1 << held) - 1;
        }
    }
    out
}

fn quoted_printable(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut lines = bytes.split(|b| *b == b'\n').peekable();
    while let Some(raw) = lines.next() {
        let last = lines.peek().is_none();
        let line = if last { raw } else { raw.trim_ascii_end() };
        let (line, soft) = match line.strip_suffix(b"=") {
            Some(rest) => (rest, true),
            None => (line, false),
        };
        let mut at = 0usize;
        while let Some(byte) = line.get(at) {
            let pair = line.get(at.saturating_add(1)..at.saturating_add(3));
            match pair.filter(|_| *byte == b'=').and_then(hex_pair) {
                Some(decoded) => {
                    out.push(decoded);
                    at = at.saturating_add(3);
                }
                None => {
                    out.push(*byte);
                    at = at.saturating_add(1);
                }
            }
        }
        if !soft && !last {
            out.extend_from_slice(b"\r\n");
        }
    }
    out
}

fn hex_pair(pair: &[u8]) -> Option<u8> {
    let text = std::str::from_utf8(pair).ok().filter(|t| t.bytes().all(|b| b.is_ascii_hexdigit()))?;
    u8::from_str_radix(text, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damaged_encodings_give_what_can_be_read() {
        assert_eq!(decode_transfer(b"SGVs\r\nbG8=", "BASE64"), b"Hello");
        assert_eq!(decode_transfer(b"SGVs!bG8", "base64"), b"Hello");
        assert_eq!(decode_transfer(b"T=C3=B6r=\r\nl=C3=A9s=ZZ =", "quoted-printable"), "Törlés=ZZ ".as_bytes());
        assert_eq!(decode_transfer(b"a=\nb  \nc", "quoted-printable"), b"ab\r\nc");
    }
}
