//! Fonts: embedded, named, sized and spoken as they are shown. Which codes are shown is gathered page by page; each font is looked at
//! once, at the end.

mod program;
mod simple;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::cmap::CMap;
use super::file::File;
use super::rules::{
    CID_SYSTEM, CID_TO_GID, CMAP, FONT_DICTIONARY, FONT_EMBEDDED, FONT_NAME, FONT_PROGRAM, GLYPH_PRESENT,
    NAME_ENCODING, NOTDEF, PRIVATE_USE, TO_UNICODE, UNICODE_VALUE, WIDTHS,
};
use super::syntax::{Dict, Value};
use super::{Found, shown};
use program::Program;

/// How a code is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Use {
    /// With ink, at least once.
    inked: bool,
    /// At least once where no words stand for it.
    by_itself: bool,
}

/// How the bytes of a text are cut into codes.
#[derive(Debug)]
enum Codes {
    One,
    Two,
    By(CMap),
}

/// A font that a page uses.
#[derive(Debug)]
pub(super) struct Font {
    object: Option<u32>,
    pub(super) dict: Rc<Dict>,
    pub(super) kind: Vec<u8>,
    codes: Codes,
    used: RefCell<BTreeMap<u32, Use>>,
}

impl Font {
    /// Takes note of a text shown.
    pub(super) fn show(&self, text: &[u8], inked: bool, by_itself: bool) {
        let mut used = self.used.borrow_mut();
        let mut rest = text;
        while !rest.is_empty() {
            let length = match &self.codes {
                Codes::One => 1,
                Codes::Two => 2,
                Codes::By(map) => map.length(rest),
            };
            let (code, later) = rest.split_at(length.min(rest.len()));
            let code = code.iter().fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte));
            let one = used.entry(code).or_default();
            one.inked |= inked;
            one.by_itself |= by_itself;
            rest = later;
        }
    }
}

/// All fonts that the pages use.
pub(super) struct Fonts<'f, 'a> {
    file: &'f File<'a>,
    list: RefCell<Vec<Rc<Font>>>,
}

impl<'f, 'a> Fonts<'f, 'a> {
    pub(super) fn new(file: &'f File<'a>) -> Self {
        Self { file, list: RefCell::default() }
    }

    /// The font that a resource is, known already or new.
    pub(super) fn open(&self, value: &Value) -> Option<Rc<Font>> {
        let object = value.as_ref_id();
        let dict = self.file.dict(value)?;
        let known = |font: &&Rc<Font>| match object {
            Some(id) => font.object == Some(id),
            None => font.object.is_none() && font.dict == dict,
        };
        if let Some(font) = self.list.borrow().iter().find(known) {
            return Some(Rc::clone(font));
        }
        let kind = self.file.get_name(&dict, "Subtype").unwrap_or_default();
        let codes = if kind == b"Type0" { self.codes(&dict) } else { Codes::One };
        let font = Rc::new(Font { object, dict, kind, codes, used: RefCell::default() });
        self.list.borrow_mut().push(Rc::clone(&font));
        Some(font)
    }

    fn codes(&self, dict: &Dict) -> Codes {
        let Some(encoding) = dict.get(b"Encoding".as_slice()) else { return Codes::Two };
        let data = self.file.stream(encoding).and_then(|stream| self.file.decode(&stream));
        data.and_then(|data| CMap::read(&data)).map_or(Codes::Two, Codes::By)
    }

    /// Looks at every font that was used.
    pub(super) fn finish(&self, found: &Found) {
        for font in self.list.borrow().iter() {
            if font.used.borrow().is_empty() || self.file.is_spent() {
                continue;
            }
            let look = Look { file: self.file, font, found };
            match font.kind.as_slice() {
                b"Type0" => look.composite(),
                b"Type1" | b"MMType1" | b"TrueType" | b"Type3" => look.simple(),
                _ => found.add(FONT_DICTIONARY, font.object, "Subtype"),
            }
            look.unicode();
        }
    }
}

/// One font being looked at.
struct Look<'l, 'a> {
    file: &'l File<'a>,
    font: &'l Font,
    found: &'l Found,
}

/// Codes that break a rule, in a word.
fn some(codes: &[u32]) -> String {
    codes.first().map_or(String::new(), |first| format!("{} codes, the first is {first:04X}", codes.len()))
}

impl Look<'_, '_> {
    fn need(&self, holds: bool, rule: &'static super::Rule, detail: &str) {
        self.found.need(holds, rule, self.font.object, detail);
    }

    fn need_none(&self, codes: &[u32], rule: &'static super::Rule) {
        if !codes.is_empty() {
            self.found.add(rule, self.font.object, some(codes));
        }
    }

    /// The codes shown with ink.
    fn inked(&self) -> Vec<u32> {
        self.font.used.borrow().iter().filter(|(_, how)| how.inked).map(|(code, _)| *code).collect()
    }

    /// The name in one of the font's dictionaries; that it is one.
    fn name(&self, dict: &Dict, key: &str) -> Option<Vec<u8>> {
        let name = self.file.get_name(dict, key).filter(|name| !name.is_empty());
        match &name {
            Some(name) => self.need(std::str::from_utf8(name).is_ok(), NAME_ENCODING, key),
            None => self.need(false, FONT_DICTIONARY, key),
        }
        name
    }

    /// The descriptor, with the font program in it; names and embedding looked at.
    fn descriptor(&self, dict: &Dict, base: Option<&[u8]>) -> Option<(Rc<Dict>, Option<Program>)> {
        let Some(descriptor) = self.file.get_dict(dict, "FontDescriptor") else {
            self.need(false, FONT_DICTIONARY, "FontDescriptor");
            if !self.inked().is_empty() {
                self.need(false, FONT_EMBEDDED, "");
            }
            return None;
        };
        let name = self.name(&descriptor, "FontName");
        self.need(base.is_none() || name.as_deref() == base, FONT_NAME, "FontName");
        let files = ["FontFile", "FontFile2", "FontFile3"];
        let keys: Vec<&str> = files.into_iter().filter(|key| descriptor.contains_key(key.as_bytes())).collect();
        let [key] = keys.as_slice() else {
            if keys.is_empty() {
                self.need(self.inked().is_empty(), FONT_EMBEDDED, "");
            } else {
                self.need(false, FONT_DICTIONARY, "more than one font program");
            }
            return Some((descriptor, None));
        };
        let stream = descriptor.get(key.as_bytes()).and_then(|value| self.file.stream(value));
        let kind = stream.as_ref().and_then(|stream| self.file.get_name(&stream.dict, "Subtype"));
        let data = stream.and_then(|stream| self.file.decode(&stream));
        let program = data.and_then(|data| Program::new(key, kind.as_deref(), data));
        let opened = program.as_ref().and_then(Program::open);
        self.need(opened.is_some(), FONT_PROGRAM, key);
        if let Some(opened) = opened {
            let tagged = name.as_deref().is_some_and(is_subset_name);
            self.need(tagged || !opened.is_cut_down(), FONT_NAME, "a subset without a tag");
        } else {
            return Some((descriptor, None));
        }
        Some((descriptor, program))
    }

    fn composite(&self) {
        let dict = &self.font.dict;
        let base = self.name(dict, "BaseFont");
        let descendants = self.file.get_list(dict, "DescendantFonts");
        let descendant = descendants.filter(|list| list.len() == 1).and_then(|list| self.file.dict(list.first()?));
        let Some(inner) = descendant else {
            self.need(false, FONT_DICTIONARY, "DescendantFonts");
            return;
        };
        let kind = self.file.get_name(&inner, "Subtype").unwrap_or_default();
        let true_type = kind == b"CIDFontType2";
        self.need(true_type || kind == b"CIDFontType0", FONT_DICTIONARY, "Subtype of the descendant");
        let inner_name = self.name(&inner, "BaseFont");
        if true_type {
            self.need(inner_name == base, FONT_NAME, "BaseFont of the descendant");
        }
        self.system(&inner);
        let Some((_, program)) = self.descriptor(&inner, inner_name.as_deref()) else { return };
        let to_glyph = self.cid_to_gid(&inner, true_type && program.is_some());
        let Some(program) = program.as_ref().and_then(Program::open) else { return };
        let Some(widths) = self.widths(&inner) else {
            self.need(false, FONT_DICTIONARY, "W");
            return;
        };
        let (mut absent, mut undefined, mut wrong) = (Vec::new(), Vec::new(), Vec::new());
        for code in self.inked() {
            let cid = match &self.font.codes {
                Codes::By(map) if !map.builds_on_another => map.cid(code),
                Codes::By(_) => None,
                _ => self.is_identity().then_some(code),
            };
            let Some(cid) = cid else {
                self.found.skipped("glyphs and widths of fonts with a predefined East Asian encoding");
                continue;
            };
            let glyph = match &to_glyph {
                Some(map) => map(cid),
                None => program.glyph_of_cid(cid),
            };
            match glyph {
                Some(0) => undefined.push(code),
                Some(glyph) if program.has(glyph) => {
                    let stated = widths.get(cid);
                    let true_width = program.width(glyph);
                    if true_width.is_some_and(|width| (width - stated).abs() > 1.0) {
                        wrong.push(code);
                    }
                    if true_width.is_none() {
                        self.found.skipped("widths of some font programs");
                    }
                }
                _ => absent.push(code),
            }
        }
        self.need_none(&absent, GLYPH_PRESENT);
        self.need_none(&undefined, NOTDEF);
        self.need_none(&wrong, WIDTHS);
    }

    fn is_identity(&self) -> bool {
        let encoding = self.file.get_name(&self.font.dict, "Encoding");
        matches!(encoding.as_deref(), Some(b"Identity-H" | b"Identity-V"))
    }

    /// The font and its encoding speak of the same characters.
    fn system(&self, inner: &Dict) {
        let Some(own) = self.file.get_dict(inner, "CIDSystemInfo") else {
            self.need(false, CID_SYSTEM, "CIDSystemInfo");
            return;
        };
        let words = |dict: &Dict| {
            let word = |key: &str| self.file.get(dict, key).and_then(|value| value.as_text().map(<[u8]>::to_vec));
            (word("Registry"), word("Ordering"))
        };
        let (registry, ordering) = words(&own);
        self.need(registry.is_some() && ordering.is_some(), CID_SYSTEM, "Registry and Ordering");
        let Some(encoding) = self.font.dict.get(b"Encoding".as_slice()) else {
            self.need(false, CMAP, "Encoding");
            return;
        };
        match self.file.stream(encoding) {
            Some(stream) => {
                let Codes::By(map) = &self.font.codes else {
                    self.need(false, CMAP, "cannot be read");
                    return;
                };
                let stated = self.file.get(&stream.dict, "WMode").and_then(|mode| mode.as_int()).unwrap_or(0);
                self.need(stated == map.mode, CMAP, "WMode");
                let theirs = self.file.get_dict(&stream.dict, "CIDSystemInfo").map(|dict| words(&dict));
                self.need(theirs == Some((registry, ordering)), CID_SYSTEM, "of the encoding");
            }
            None => {
                let name = self.file.value(encoding).and_then(|value| value.as_name().map(<[u8]>::to_vec));
                match name.as_deref().and_then(predefined) {
                    None => self.need(false, CMAP, &shown(&name.unwrap_or_default())),
                    Some("") => {}
                    Some(wanted) => {
                        self.need(ordering.as_deref() == Some(wanted.as_bytes()), CID_SYSTEM, wanted);
                    }
                }
            }
        }
    }

    /// How a CID picks a glyph of an embedded TrueType font; `None` where the font program itself knows.
    fn cid_to_gid(&self, inner: &Dict, wanted: bool) -> Option<Box<dyn Fn(u32) -> Option<u32>>> {
        if !wanted {
            return None;
        }
        let entry = inner.get(b"CIDToGIDMap".as_slice());
        if let Some(stream) = entry.and_then(|value| self.file.stream(value)) {
            let data = self.file.decode(&stream).unwrap_or_default();
            return Some(Box::new(move |cid| {
                let at = cid as usize * 2;
                let pair = data.get(at..at + 2)?;
                Some(pair.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte)))
            }));
        }
        let identity = entry.and_then(|value| self.file.value(value)).is_some_and(|v| v.as_name() == Some(b"Identity"));
        self.need(identity, CID_TO_GID, "");
        Some(Box::new(Some))
    }

    fn widths(&self, inner: &Dict) -> Option<Widths> {
        let number = |value: &Value| self.file.value(value).and_then(|v| v.as_number());
        let default = match inner.get(b"DW".as_slice()) {
            Some(value) => number(value)?,
            None => 1000.0,
        };
        let mut widths = Widths { default, ranges: BTreeMap::new() };
        let Some(list) = inner.get(b"W".as_slice()) else { return Some(widths) };
        let list = self.file.list(list)?;
        let mut items = list.iter();
        while let Some(first) = items.next() {
            let first = u32::try_from(self.file.int(first)?).ok()?;
            let next = self.file.value(items.next()?)?;
            if let Value::List(each) = next {
                for (cid, width) in (first..).zip(each.iter()) {
                    widths.ranges.insert(cid, (cid, number(width)?));
                }
            } else {
                let last = u32::try_from(next.as_int()?).ok()?;
                widths.ranges.insert(first, (last, number(items.next()?)?));
            }
        }
        Some(widths)
    }

    /// What every code says.
    fn unicode(&self) {
        let used = self.font.used.borrow();
        let codes: Vec<u32> = used.keys().copied().collect();
        let table = self.font.dict.get(b"ToUnicode".as_slice()).and_then(|value| self.file.stream(value));
        let Some(table) = table else {
            if !self.says_without_table() {
                self.need_none(&codes, TO_UNICODE);
            }
            return;
        };
        let Some(map) = self.file.decode(&table).and_then(|data| CMap::read(&data)) else {
            self.need(false, TO_UNICODE, "cannot be read");
            return;
        };
        let (mut silent, mut wrong, mut private) = (Vec::new(), Vec::new(), Vec::new());
        for (code, how) in used.iter() {
            match map.text(*code).filter(|text| !text.is_empty()) {
                None if map.builds_on_another => {
                    self.found.skipped("characters of fonts whose table builds on another one")
                }
                None => silent.push(*code),
                Some(text) => {
                    if text.iter().any(|unit| matches!(unit, 0 | 0xfeff | 0xfffe)) {
                        wrong.push(*code);
                    }
                    let says = char::decode_utf16(text).map(|c| c.unwrap_or('\u{fffe}'));
                    let is_private = |c: char| matches!(u32::from(c), 0xe000..=0xf8ff | 0xf_0000..=0x10_fffd);
                    if how.by_itself && says.into_iter().any(is_private) {
                        private.push(*code);
                    }
                }
            }
        }
        self.need_none(&silent, TO_UNICODE);
        self.need_none(&wrong, UNICODE_VALUE);
        self.need_none(&private, PRIVATE_USE);
    }
}

/// The widths that a composite font states, in thousandths of an em.
struct Widths {
    default: f64,
    /// First CID to last one and their width.
    ranges: BTreeMap<u32, (u32, f64)>,
}

impl Widths {
    fn get(&self, cid: u32) -> f64 {
        let range = self.ranges.range(..=cid).next_back();
        range.filter(|(_, (last, _))| cid <= *last).map_or(self.default, |(_, (_, width))| *width)
    }
}

/// Whether a name says that the font is a subset: six capital letters and a plus sign (ISO 32000-1, 9.6.4).
fn is_subset_name(name: &[u8]) -> bool {
    name.split_first_chunk::<6>()
        .is_some_and(|(tag, rest)| tag.iter().all(u8::is_ascii_uppercase) && rest.first() == Some(&b'+'))
}

/// The characters that a predefined encoding speaks of; the empty word for those that go with all (ISO 32000-1, 9.7.5.2).
fn predefined(name: &[u8]) -> Option<&'static str> {
    let name = std::str::from_utf8(name).ok()?;
    let rest = name.strip_suffix("-H").or_else(|| name.strip_suffix("-V"));
    let Some(rest) = rest else { return matches!(name, "H" | "V").then_some("Japan1") };
    let known: [(&str, &[&str]); 5] = [
        ("", &["Identity"]),
        ("GB1", &["GB-EUC", "GBpc-EUC", "GBK-EUC", "GBKp-EUC", "GBK2K", "UniGB-UCS2", "UniGB-UTF16"]),
        ("CNS1", &["B5pc", "HKscs-B5", "ETen-B5", "ETenms-B5", "CNS-EUC", "UniCNS-UCS2", "UniCNS-UTF16"]),
        (
            "Japan1",
            &[
                "83pv-RKSJ",
                "90ms-RKSJ",
                "90msp-RKSJ",
                "90pv-RKSJ",
                "Add-RKSJ",
                "EUC",
                "Ext-RKSJ",
                "UniJIS-UCS2",
                "UniJIS-UCS2-HW",
                "UniJIS-UTF16",
            ],
        ),
        ("Korea1", &["KSC-EUC", "KSCms-UHC", "KSCms-UHC-HW", "KSCpc-EUC", "UniKS-UCS2", "UniKS-UTF16"]),
    ];
    known.into_iter().find(|(_, names)| names.contains(&rest)).map(|(ordering, _)| ordering)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subsets_are_told_by_their_tag() {
        assert!(is_subset_name(b"ABCDEF+Noto"));
        for other in [b"Noto".as_slice(), b"ABCDE+Noto", b"abcdef+Noto", b"ABCDEFNoto", b""] {
            assert!(!is_subset_name(other));
        }
    }

    #[test]
    fn predefined_encodings_are_known_with_their_characters() {
        assert_eq!(predefined(b"Identity-H"), Some(""));
        assert_eq!(predefined(b"UniGB-UTF16-H"), Some("GB1"));
        assert_eq!(predefined(b"V"), Some("Japan1"));
        assert_eq!(predefined(b"Mine-H"), None);
    }
}
