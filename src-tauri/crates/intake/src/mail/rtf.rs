//! Outlook's compressed rich text (MS-OXRTFCP) and the text within it.

use crate::charset;
use crate::limits;

/// What the dictionary holds at the start, by the format.
const START: &[u8] = b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
const RING: usize = 4096;

/// Undoes the compression; none if the head is not that of the format. Damaged data give what could be read.
pub(super) fn decompress(bytes: &[u8]) -> Option<Vec<u8>> {
    let word = |at: usize| bytes.get(at..at.saturating_add(4)).and_then(|b| b.try_into().ok()).map(u32::from_le_bytes);
    let raw_size = usize::try_from(word(4)?).ok()?.min(limits::MAX_RTF_BYTES);
    let body = bytes.get(16..)?;
    match word(8)? {
        0x414C_454D => return Some(body.get(..raw_size.min(body.len())).unwrap_or_default().to_vec()),
        0x7546_5A4C => {}
        _ => return None,
    }
    let mut ring = [b' '; RING];
    ring.iter_mut().zip(START).for_each(|(slot, byte)| *slot = *byte);
    let mut write = START.len() % RING;
    let mut out = Vec::new();
    let mut input = body.iter().copied();
    while let Some(control) = input.next() {
        for bit in 0..8 {
            let emit = |byte: u8, ring: &mut [u8; RING], write: &mut usize, out: &mut Vec<u8>| {
                out.push(byte);
                if let Some(slot) = ring.get_mut(*write) {
                    *slot = byte;
                }
                *write = (*write + 1) % RING;
            };
            if out.len() >= raw_size {
                return Some(out);
            }
            if control >> bit & 1 == 0 {
                let Some(byte) = input.next() else { return Some(out) };
                emit(byte, &mut ring, &mut write, &mut out);
                continue;
            }
            let (Some(high), Some(low)) = (input.next(), input.next()) else { return Some(out) };
            let token = usize::from(high) << 8 | usize::from(low);
            let (from, length) = (token >> 4, (token & 0xF) + 2);
            if from == write {
                return Some(out);
            }
            for step in 0..length {
                let byte = ring.get((from + step) % RING).copied().unwrap_or_default();
                emit(byte, &mut ring, &mut write, &mut out);
            }
        }
    }
    Some(out)
}

/// The text of rich text: control words dropped, paragraphs as lines, letters by their code page.
pub(super) fn to_text(rtf: &[u8]) -> String {
    let mut page = "windows-1252".to_owned();
    let mut out = String::new();
    let mut pending = Vec::new();
    // Whether the group that is open, and those around it, are shown.
    let mut shown = vec![true];
    let mut skip = 0usize;
    let mut unicode_skip = 1usize;
    let mut at = 0usize;
    let flush = |pending: &mut Vec<u8>, out: &mut String, page: &str| {
        if !pending.is_empty() {
            out.push_str(&charset::decode(pending, Some(page)).text);
            pending.clear();
        }
    };
    while let Some(byte) = rtf.get(at).copied() {
        at = at.saturating_add(1);
        let visible = shown.last().copied().unwrap_or(true);
        match byte {
            b'{' if shown.len() < 1_000 => shown.push(visible),
            b'}' if shown.len() > 1 => {
                shown.pop();
            }
            b'\\' => {
                let rest = rtf.get(at..).unwrap_or_default();
                let letters = rest.iter().take(32).take_while(|b| b.is_ascii_alphabetic()).count();
                if letters == 0 {
                    let sign = rest.first().copied().unwrap_or_default();
                    at = at.saturating_add(1);
                    match sign {
                        b'\'' => {
                            let value = rest
                                .get(1..3)
                                .and_then(|h| std::str::from_utf8(h).ok())
                                .and_then(|h| u8::from_str_radix(h, 16).ok());
                            at = at.saturating_add(2);
                            if skip > 0 {
                                skip -= 1;
                            } else if let Some(value) = value.filter(|_| visible) {
                                pending.push(value);
                            }
                        }
                        b'*' => {
                            if let Some(last) = shown.last_mut() {
                                *last = false;
                            }
                        }
                        b'~' if visible => pending.push(b' '),
                        b'{' | b'}' | b'\\' if visible => pending.push(sign),
                        _ => {}
                    }
                    continue;
                }
                let word = rest.get(..letters).unwrap_or_default();
                let after = rest.get(letters..).unwrap_or_default();
                let digits = after
                    .iter()
                    .enumerate()
                    .take(12)
                    .take_while(|(n, b)| b.is_ascii_digit() || *n == 0 && **b == b'-')
                    .count();
                let number =
                    after.get(..digits).and_then(|d| std::str::from_utf8(d).ok()).and_then(|d| d.parse::<i64>().ok());
                at = at.saturating_add(letters).saturating_add(digits);
                if rtf.get(at) == Some(&b' ') {
                    at = at.saturating_add(1);
                }
                match word {
                    b"ansicpg" => page = format!("windows-{}", number.unwrap_or(1252)),
                    b"fonttbl" | b"colortbl" | b"stylesheet" | b"info" | b"pict" | b"object" | b"header"
                    | b"footer" | b"generator" | b"themedata" | b"listtable" => {
                        if let Some(last) = shown.last_mut() {
                            *last = false;
                        }
                    }
                    b"par" | b"line" | b"row" if visible => pending.push(b'\n'),
                    b"tab" | b"cell" if visible => pending.push(b'\t'),
                    b"uc" => unicode_skip = usize::try_from(number.unwrap_or(1)).unwrap_or(1).min(8),
                    b"u" => {
                        if visible {
                            flush(&mut pending, &mut out, &page);
                            let unit = number
                                .map(|n| n.rem_euclid(65_536))
                                .and_then(|n| u16::try_from(n).ok())
                                .unwrap_or_default();
                            out.extend(char::decode_utf16([unit]).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)));
                        }
                        skip = unicode_skip;
                    }
                    _ => {}
                }
            }
            b'\r' | b'\n' | b'{' | b'}' => {}
            _ if skip > 0 => skip -= 1,
            _ if visible => pending.push(byte),
            _ => {}
        }
    }
    flush(&mut pending, &mut out, &page);
    out.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_example_is_decompressed() {
        // MS-OXRTFCP, section 3.1.1.
        let bytes = [
            0x2d, 0, 0, 0, 0x2b, 0, 0, 0, 0x4c, 0x5a, 0x46, 0x75, 0xf1, 0xc5, 0xc7, 0xa7, 0x03, 0x00, 0x0a, 0x00, 0x72,
            0x63, 0x70, 0x67, 0x31, 0x32, 0x35, 0x42, 0x32, 0x0a, 0xf3, 0x20, 0x68, 0x65, 0x6c, 0x09, 0x00, 0x20, 0x62,
            0x77, 0x05, 0xb0, 0x6c, 0x64, 0x7d, 0x0a, 0x80, 0x0f, 0xa0,
        ];
        let rtf = decompress(&bytes).unwrap();
        assert_eq!(rtf, b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
        assert_eq!(to_text(&rtf), "hello world");
        for end in 0..bytes.len() {
            let _ = decompress(&bytes[..end]);
        }
    }

    #[test]
    fn letters_come_by_code_page_and_by_unicode() {
        let rtf =
            br"{\rtf1\ansi\ansicpg1250{\fonttbl{\f0 Arial;}}{\*\htmltag <p>}T\'f6rl\'e9s k\'e9r\u337?s\par v\'e9ge}";
        assert_eq!(to_text(rtf), "Törlés kér\u{151}s\nvége");
    }
}
