//! Which encoding bytes are in, and their text.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1252};
use serde::Serialize;

/// Text with the encoding it was read in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Decoded {
    /// The text, without a byte order mark.
    pub text: String,
    /// The encoding's name as shown to the user.
    pub encoding: String,
    /// The encoding was guessed from the letters.
    pub guessed: bool,
    /// Some bytes had no meaning in that encoding and were replaced.
    pub malformed: bool,
}

/// The encoding that bytes seem to be in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Detected {
    pub(crate) encoding: &'static Encoding,
    /// Length of the byte order mark.
    pub(crate) bom: usize,
    pub(crate) guessed: bool,
}

impl Detected {
    /// The name that the user is shown.
    pub(crate) fn shown(&self) -> String {
        if self.encoding == UTF_8 && self.bom > 0 {
            "UTF-8 with BOM".to_owned()
        } else {
            self.encoding.name().to_owned()
        }
    }
}

/// Judges the encoding: the mark if there is one, else UTF-8 if the bytes are valid in it, else UTF-16 by its zero
/// bytes, else Windows' Central European or Western page, by the letters that either would show.
pub(crate) fn detect(bytes: &[u8]) -> Detected {
    if let Some((encoding, bom)) = Encoding::for_bom(bytes) {
        return Detected { encoding, bom, guessed: false };
    }
    let head = bytes.get(..bytes.len().min(crate::limits::SAMPLE_BYTES)).unwrap_or_default();
    if let Some(encoding) = utf16_by_zeros(head) {
        return Detected { encoding, bom: 0, guessed: true };
    }
    if std::str::from_utf8(bytes).is_ok() {
        return Detected { encoding: UTF_8, bom: 0, guessed: false };
    }
    // A truncated or slightly damaged UTF-8 file is still far likelier UTF-8 than a page in which every letter is odd.
    if mostly_utf8(bytes) {
        return Detected { encoding: UTF_8, bom: 0, guessed: true };
    }
    Detected { encoding: eight_bit(bytes), bom: 0, guessed: true }
}

/// Text from bytes whose encoding a label may name.
pub(crate) fn decode(bytes: &[u8], label: Option<&str>) -> Decoded {
    let named = label.and_then(|l| Encoding::for_label_no_replacement(l.trim().as_bytes()));
    if named.is_none()
        && let Some(decoder) =
            label.and_then(|l| mail_parser::decoders::charsets::map::charset_decoder(l.trim().as_bytes()))
    {
        let name = label.unwrap_or_default().trim().to_ascii_uppercase();
        return Decoded { text: decoder(bytes), encoding: name, guessed: false, malformed: false };
    }
    // Mails often say `us-ascii` or `iso-8859-1` over UTF-8; where the bytes contradict the label, they are believed.
    let contradicted =
        named.is_some_and(|e| e == WINDOWS_1252) && !bytes.is_ascii() && std::str::from_utf8(bytes).is_ok();
    let found = match named {
        Some(encoding) if !contradicted => {
            let bom = Encoding::for_bom(bytes).filter(|(e, _)| *e == encoding).map_or(0, |(_, n)| n);
            Detected { encoding, bom, guessed: false }
        }
        _ => detect(bytes),
    };
    let rest = bytes.get(found.bom..).unwrap_or_default();
    let (text, malformed) = found.encoding.decode_without_bom_handling(rest);
    Decoded { text: text.into_owned(), encoding: found.shown(), guessed: found.guessed, malformed }
}

fn utf16_by_zeros(head: &[u8]) -> Option<&'static Encoding> {
    let pairs = head.len() / 2;
    if pairs < 2 {
        return None;
    }
    let (mut high, mut low) = (0usize, 0usize);
    for pair in head.chunks_exact(2) {
        if let [a, b] = pair {
            high += usize::from(*a == 0 && *b != 0);
            low += usize::from(*b == 0 && *a != 0);
        }
    }
    // A stray zero byte makes no UTF-16; text of mostly Latin letters has one in nearly every pair.
    match (high * 3 > pairs, low * 3 > pairs) {
        (true, false) => Some(UTF_16BE),
        (false, true) => Some(UTF_16LE),
        _ => None,
    }
}

fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().bytes().filter(|b| *b >= 0xC0).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    good > 0 && bad * 20 <= good
}

/// Letters of Hungarian and its neighbours stand where the Western page has signs or Icelandic letters.
fn eight_bit(bytes: &[u8]) -> &'static Encoding {
    let mut central = 0i64;
    let mut western = 0i64;
    for window in bytes.windows(3) {
        let &[before, at, after] = window else { continue };
        let within = before.is_ascii_alphabetic() || after.is_ascii_alphabetic() || before >= 0xC0 || after >= 0xC0;
        if !within {
            continue;
        }
        match at {
            // ő ű Ő Ű; ł ą ę ć ś ż ź š ž č ě ř ů: in the Western page õ û Õ Û and signs.
            0xF5 | 0xFB | 0xD5 | 0xDB => central += 2,
            0x9A | 0x9C | 0x9D | 0x9E | 0x9F | 0x8A | 0x8C | 0x8D | 0x8E | 0x8F | 0xB3 | 0xB9 | 0xBE | 0xBF | 0xEA
            | 0xEC | 0xF8 | 0xF9 | 0xF2 => central += 1,
            // ã ñ à è ò å æ ê: rare as what the Central page shows in their place.
            0xE3 | 0xF1 | 0xE0 | 0xE8 | 0xE5 | 0xE6 => western += 2,
            _ => {}
        }
        // `ão` and `õe` are Portuguese; Hungarian has ő only beside consonants, and rarely before e.
        if matches!((at, after), (0xE3, b'o') | (0xF5, b'e')) {
            western += 3;
        }
    }
    if central > western { WINDOWS_1250 } else { WINDOWS_1252 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hungarian_letters_are_told_from_portuguese_ones() {
        let (hu, _, _) = WINDOWS_1250.encode("Megrendelő neve;Születési idő;Gyűrűsné Tűzhelyi Győző");
        assert_eq!(decode(&hu, None).text, "Megrendelő neve;Születési idő;Gyűrűsné Tűzhelyi Győző");
        let (pt, _, _) = WINDOWS_1252.encode("Solicitação de eliminação, João não quer mais informações");
        assert_eq!(decode(&pt, None).encoding, "windows-1252");
    }

    #[test]
    fn every_named_charset_of_mails_is_known() {
        for (label, text) in [
            ("iso-8859-2", "őszi tűz"),
            ("windows-1250", "őszi tűz"),
            ("koi8-r", "персональные данные"),
            ("gb18030", "个人数据"),
            ("big5", "個人資料"),
            ("shift_jis", "個人情報"),
            ("euc-kr", "개인정보"),
            ("iso-2022-jp", "個人情報"),
            ("windows-1256", "بيانات"),
        ] {
            let encoding = Encoding::for_label(label.as_bytes()).unwrap();
            let (bytes, _, lost) = encoding.encode(text);
            assert!(!lost, "{label}");
            assert_eq!(decode(&bytes, Some(label)).text, text, "{label}");
        }
        let utf7 = decode(b"Hi Mom -+Jjo--!", Some("utf-7"));
        assert_eq!(utf7.text, "Hi Mom -\u{263A}-!");
    }

    #[test]
    fn utf16_without_a_mark_is_found_by_its_zero_bytes() {
        let bytes: Vec<u8> = "name,email\nÁron,a@example.com".encode_utf16().flat_map(u16::to_be_bytes).collect();
        let decoded = decode(&bytes, None);
        assert_eq!((decoded.encoding.as_str(), decoded.text.starts_with("name,")), ("UTF-16BE", true));
    }
}
