//! A reader of our own files that knows where every word and line stands: exact where other people's readers guess.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document as File, Object};

/// A4 and the edges of the text, in points from the bottom left.
pub const PAGE: [f64; 4] = [0.0, 0.0, 595.28, 841.89];

/// Something on a page.
#[derive(Debug, Clone)]
pub struct Thing {
    pub page: usize,
    /// The marked content it belongs to; `None` for an artifact.
    pub mark: Option<i64>,
    /// What it says; nothing for lines and pictures.
    pub says: String,
    /// Left, bottom, right, top.
    pub place: [f64; 4],
}

/// A font as the reader needs it.
struct Font {
    widths: BTreeMap<u16, f64>,
    says: BTreeMap<u16, String>,
}

/// Everything on all pages, in the order in which it is drawn.
pub fn read(bytes: &[u8]) -> Vec<Thing> {
    let file = File::load_mem(bytes).unwrap();
    let pages = file.get_pages();
    let first = file.get_dictionary(pages[&1]).unwrap();
    let resources = follow(&file, first.get(b"Resources").unwrap()).as_dict().unwrap();
    let fonts: BTreeMap<Vec<u8>, Font> = follow(&file, resources.get(b"Font").unwrap())
        .as_dict()
        .unwrap()
        .iter()
        .map(|(name, font)| (name.clone(), font_of(&file, follow(&file, font).as_dict().unwrap())))
        .collect();
    let mut things = Vec::new();
    for (index, id) in pages.values().enumerate() {
        let content = file.get_page_content(*id);
        page(index, &content, &fonts, &mut things);
    }
    things
}

fn follow<'f>(file: &'f File, object: &'f Object) -> &'f Object {
    file.dereference(object).unwrap().1
}

fn font_of(file: &File, font: &Dictionary) -> Font {
    let inner = follow(file, &font.get(b"DescendantFonts").unwrap().as_array().unwrap()[0]).as_dict().unwrap();
    let mut widths = BTreeMap::new();
    let list = follow(file, inner.get(b"W").unwrap()).as_array().unwrap();
    for pair in list.chunks(2) {
        let start = pair[0].as_i64().unwrap();
        for (offset, width) in pair[1].as_array().unwrap().iter().enumerate() {
            widths.insert(start as u16 + offset as u16, f64::from(width.as_float().unwrap()));
        }
    }
    let table = follow(file, font.get(b"ToUnicode").unwrap()).as_stream().unwrap().decompressed_content().unwrap();
    let table = String::from_utf8(table).unwrap();
    let says = table
        .lines()
        .filter_map(|line| {
            let (code, text) = line.strip_prefix('<')?.strip_suffix('>')?.split_once("> <")?;
            let units: Vec<u16> = text.as_bytes().chunks(4).map(|c| hex(std::str::from_utf8(c).unwrap())).collect();
            Some((hex(code), String::from_utf16(&units).unwrap()))
        })
        .collect();
    Font { widths, says }
}

fn hex(text: &str) -> u16 {
    u16::from_str_radix(text, 16).unwrap()
}

fn numbers(operands: &[Object]) -> Vec<f64> {
    operands.iter().filter_map(|o| o.as_float().ok().map(f64::from)).collect()
}

/// A piece of marked content: its number, whether it is an artifact, and the words that stand for it.
#[derive(Default, Clone)]
struct Level {
    mark: Option<i64>,
    artifact: bool,
    words: Option<String>,
}

fn page(index: usize, content: &[u8], fonts: &BTreeMap<Vec<u8>, Font>, things: &mut Vec<Thing>) {
    let mut levels: Vec<Level> = Vec::new();
    let (mut font, mut size, mut rise, mut at) = (None, 0.0, 0.0, (0.0, 0.0));
    let mut from = (0.0, 0.0);
    let mut picture = [0.0; 4];
    let mark_of =
        |levels: &[Level]| levels.iter().rev().find_map(|l| l.mark).filter(|_| !levels.iter().any(|l| l.artifact));
    for operation in Content::decode(content).unwrap().operations {
        let values = numbers(&operation.operands);
        let put = |things: &mut Vec<Thing>, levels: &[Level], says: &str, place: [f64; 4]| {
            things.push(Thing { page: index, mark: mark_of(levels), says: says.to_owned(), place });
        };
        match operation.operator.as_str() {
            "BDC" => {
                let tag = operation.operands[0].as_name().unwrap();
                let dict = operation.operands[1].as_dict().unwrap();
                levels.push(Level {
                    mark: dict.get(b"MCID").and_then(Object::as_i64).ok(),
                    artifact: tag == b"Artifact",
                    words: dict.get(b"ActualText").ok().map(|t| lopdf::decode_text_string(t).unwrap()),
                });
            }
            "EMC" => drop(levels.pop().unwrap()),
            "Tf" => {
                font = Some(&fonts[operation.operands[0].as_name().unwrap()]);
                size = values[0];
            }
            "Ts" => rise = values[0],
            "Tm" => at = (values[4], values[5]),
            "TJ" => {
                let font = font.unwrap();
                let (mut left, mut right) = (f64::INFINITY, f64::NEG_INFINITY);
                let mut says = String::new();
                for part in operation.operands[0].as_array().unwrap() {
                    if let Object::String(codes, _) = part {
                        for code in codes.chunks(2) {
                            let code = u16::from(code[0]) << 8 | u16::from(code[1]);
                            let before = at.0;
                            says.push_str(&font.says[&code]);
                            at.0 += font.widths[&code] * size / 1000.0;
                            // Spaces take no place: at the end of a line they hang over its edge.
                            if !font.says[&code].trim().is_empty() {
                                (left, right) = (left.min(before), right.max(at.0));
                            }
                        }
                    } else {
                        at.0 -= f64::from(part.as_float().unwrap()) * size / 1000.0;
                    }
                }
                // Words that stand for several pieces are said once.
                let words = levels.iter_mut().rev().find_map(|level| level.words.as_mut()).map(std::mem::take);
                let says = words.unwrap_or(says);
                let bottom = at.1 + rise;
                let (left, right) = if left <= right { (left, right) } else { (at.0.max(0.0), at.0.max(0.0)) };
                put(things, &levels, &says, [left, bottom, right, bottom + size * 0.5]);
            }
            "m" => from = (values[0], values[1]),
            "l" => {
                let (x, y) = (values[0], values[1]);
                put(things, &levels, "", [from.0.min(x), from.1.min(y), from.0.max(x), from.1.max(y)]);
            }
            "re" => put(things, &levels, "", [values[0], values[1], values[0] + values[2], values[1] + values[3]]),
            "cm" => {
                let (x, y) =
                    ([values[4], values[4] + values[0] + values[2]], [values[5], values[5] + values[1] + values[3]]);
                picture = [x[0].min(x[1]), y[0].min(y[1]), x[0].max(x[1]), y[0].max(y[1])];
            }
            "Do" => put(things, &levels, "", picture),
            _ => {}
        }
    }
    assert!(levels.is_empty(), "what was opened is closed");
}

/// Everything that is said outside of artifacts, in the order drawn.
pub fn said(things: &[Thing]) -> String {
    things.iter().filter(|thing| thing.mark.is_some()).map(|thing| thing.says.as_str()).collect()
}

/// The visible characters of a text in no order: readers put spaces and right-to-left text in orders of their own.
pub fn letters(text: &str) -> BTreeMap<char, usize> {
    let mut out = BTreeMap::new();
    let invisible = |c: char| {
        matches!(u32::from(c), 0x61c | 0x34f | 0x115f | 0x1160 | 0x17b4 | 0x17b5 | 0x180b..=0x180f | 0x200b..=0x200f | 0x2028..=0x202f
            | 0x2060..=0x206f | 0x3164 | 0xad | 0xfe00..=0xfe0f | 0xfeff | 0xfff9..=0xfffb | 0xffa0 | 0xfdd0..=0xfdef | 0xe0000..=0xe01ef)
            || u32::from(c) & 0xfffe == 0xfffe
            || c.is_control()
            || c.is_whitespace()
    };
    // In right-to-left text a bracket is drawn, and copied glyph by glyph, as the one that faces it.
    let facing = ["()", "[]", "{}", "<>", "«»", "‹›", "≤≥", "⁅⁆", "〈〉", "《》", "「」", "【】"];
    for c in text.chars().filter(|c| !invisible(*c)) {
        let pair = facing.iter().find(|pair| pair.contains(c)).and_then(|pair| pair.chars().next());
        *out.entry(pair.unwrap_or(c)).or_default() += 1;
    }
    out
}

/// What one text has more often than another.
pub fn missing(wanted: &str, found: &str) -> Vec<(char, usize)> {
    let found = letters(found);
    letters(wanted)
        .into_iter()
        .filter_map(|(c, count)| {
            let lost = count.saturating_sub(found.get(&c).copied().unwrap_or(0));
            (lost > 0).then_some((c, lost))
        })
        .collect()
}
