//! Fonts of at most 256 characters, as other programs write them.

use super::super::rules::{FONT_DICTIONARY, FONT_ENCODING, GLYPH_PRESENT, NOTDEF, WIDTHS};
use super::super::syntax::{Dict, Value};
use super::Look;
use super::program::{Opened, Program};

/// The bit of a descriptor's flags that says that a font has characters of its own.
const SYMBOLIC: i64 = 4;

impl Look<'_, '_> {
    pub(super) fn simple(&self) {
        let dict = &self.font.dict;
        let is_type3 = self.font.kind == b"Type3";
        let int = |key: &str| self.file.get(dict, key).and_then(|value| value.as_int());
        let widths = self.file.get_list(dict, "Widths");
        let (first, last) = (int("FirstChar"), int("LastChar"));
        let sound = match (first, last, &widths) {
            (Some(first), Some(last), Some(widths)) => {
                (0..=last).contains(&first) && i64::try_from(widths.len()).is_ok_and(|count| count > last - first)
            }
            _ => false,
        };
        self.need(sound, FONT_DICTIONARY, "FirstChar, LastChar, Widths");
        if is_type3 {
            for key in ["FontBBox", "FontMatrix", "CharProcs", "Encoding"] {
                self.need(dict.contains_key(key.as_bytes()), FONT_DICTIONARY, key);
            }
            return;
        }
        let base = self.name(dict, "BaseFont");
        let Some((descriptor, program)) = self.descriptor(dict, base.as_deref()) else { return };
        if self.font.kind != b"TrueType" {
            self.found.skipped("glyphs and widths of Type 1 fonts");
            return;
        }
        let flags = self.file.get(&descriptor, "Flags").and_then(|value| value.as_int()).unwrap_or(0);
        let symbolic = flags & SYMBOLIC != 0;
        self.encoding(symbolic);
        let (Some(program), Some(first), Some(widths)) = (program.as_ref().and_then(Program::open), first, widths)
        else {
            return;
        };
        self.true_type(&program, symbolic, first, &widths);
    }

    fn encoding(&self, symbolic: bool) {
        let entry = self.font.dict.get(b"Encoding".as_slice()).and_then(|value| self.file.value(value));
        let standard =
            |name: Option<Vec<u8>>| matches!(name.as_deref(), Some(b"WinAnsiEncoding" | b"MacRomanEncoding"));
        let sound = match entry {
            None => symbolic,
            Some(_) if symbolic => false,
            Some(Value::Name(name)) => standard(Some(name)),
            Some(Value::Dict(dict)) => standard(self.file.get_name(&dict, "BaseEncoding")),
            Some(_) => false,
        };
        self.need(sound, FONT_ENCODING, if symbolic { "symbolic" } else { "not symbolic" });
    }

    fn true_type(&self, program: &Opened<'_>, symbolic: bool, first: i64, widths: &[Value]) {
        let encoding = self.file.get_name(&self.font.dict, "Encoding");
        let windows = encoding.as_deref() == Some(b"WinAnsiEncoding");
        if !program.has_charmap() || !(symbolic || windows) {
            self.found.skipped("glyphs and widths of TrueType fonts with an old table or unusual encoding");
            return;
        }
        let (mut absent, mut undefined, mut wrong) = (Vec::new(), Vec::new(), Vec::new());
        for code in self.inked() {
            let glyph = if symbolic {
                program.glyph_of(0xf000 + code).or_else(|| program.glyph_of(code))
            } else {
                program.glyph_of(windows_character(code))
            };
            match glyph {
                None => absent.push(code),
                Some(0) => undefined.push(code),
                Some(glyph) => {
                    let at = usize::try_from(i64::from(code) - first).ok();
                    let stated = at.and_then(|at| widths.get(at)).and_then(|value| self.file.value(value));
                    let stated = stated.and_then(|value| value.as_number()).unwrap_or(0.0);
                    if program.width(glyph).is_some_and(|width| (width - stated).abs() > 1.0) {
                        wrong.push(code);
                    }
                }
            }
        }
        self.need_none(&absent, GLYPH_PRESENT);
        self.need_none(&undefined, NOTDEF);
        self.need_none(&wrong, WIDTHS);
    }

    /// Whether the codes of a font without a table say what they are: a standard encoding, or names of characters.
    pub(super) fn says_without_table(&self) -> bool {
        if self.font.kind == b"Type0" {
            // Encodings of known characters say it; the two plain ones do not.
            return !self.is_identity() && self.file.get_name(&self.font.dict, "Encoding").is_some();
        }
        match self.font.dict.get(b"Encoding".as_slice()).and_then(|value| self.file.value(value)) {
            Some(Value::Name(name)) => {
                matches!(name.as_slice(), b"WinAnsiEncoding" | b"MacRomanEncoding" | b"MacExpertEncoding")
            }
            Some(Value::Dict(dict)) => self.names_say(&dict),
            _ => false,
        }
    }

    fn names_say(&self, encoding: &Dict) -> bool {
        let list = self.file.get_list(encoding, "Differences");
        let names = list.iter().flat_map(|list| list.iter()).filter_map(Value::as_name);
        let speaks = |name: &[u8]| {
            let digits = name.iter().filter(|b| b.is_ascii_digit()).count();
            // `g27`, `cid102`, `glyph4` are numbers, not characters; `uni00E1`, `eacute`, `a` are characters.
            name.starts_with(b"uni") || digits == 0
        };
        names.into_iter().all(speaks)
    }
}

/// The character of a code in the encoding of Windows.
fn windows_character(code: u32) -> u32 {
    const UPPER: [u16; 32] = [
        0x20ac, 0x2022, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x2022,
        0x017d, 0x2022, 0x2022, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
        0x0153, 0x2022, 0x017e, 0x0178,
    ];
    let at = usize::try_from(code).ok().and_then(|code| code.checked_sub(0x80));
    match at.and_then(|at| UPPER.get(at)) {
        Some(character) => u32::from(*character),
        None => code,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_encoding_of_windows_differs_where_latin_1_has_controls() {
        assert_eq!([0x41, 0x80, 0x96, 0x9f, 0xe9].map(windows_character), [0x41, 0x20ac, 0x2013, 0x0178, 0xe9]);
    }
}
