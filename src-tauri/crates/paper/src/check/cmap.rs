//! Tables from codes to characters, as fonts carry them.

use std::collections::BTreeMap;

use super::syntax::{Lexer, Value};

/// The most entries read.
const MOST: usize = 200_000;

/// What a code stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Target {
    Cid(u32),
    /// UTF-16.
    Text(Vec<u16>),
}

/// A table.
#[derive(Debug, Default)]
pub(super) struct CMap {
    /// Ranges of codes: bytes, first, last.
    spaces: Vec<(usize, u32, u32)>,
    single: BTreeMap<u32, Target>,
    /// First code to last code and what the first one stands for.
    ranges: BTreeMap<u32, (u32, Target)>,
    /// Whether it builds on another table by name.
    pub(super) builds_on_another: bool,
    /// 1 for vertical writing.
    pub(super) mode: i64,
}

fn code(value: &Value) -> Option<u32> {
    let bytes = value.as_text().filter(|bytes| bytes.len() <= 4)?;
    Some(bytes.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte)))
}

fn units(value: &Value) -> Option<Vec<u16>> {
    let bytes = value.as_text()?;
    let pairs = bytes.chunks(2).map(|pair| match pair {
        [high, low] => u16::from(*high) << 8 | u16::from(*low),
        // A lone byte is a code of its own: some writers leave the zero out.
        [low] => u16::from(*low),
        _ => 0,
    });
    Some(pairs.collect())
}

impl CMap {
    /// Reads a table; `None` if it makes no sense.
    pub(super) fn read(data: &[u8]) -> Option<Self> {
        let mut map = Self::default();
        let mut lexer = Lexer::content(data);
        let mut stack: Vec<Value> = Vec::new();
        while let Some(value) = lexer.value().ok()? {
            let Value::Word(word) = value else {
                if stack.len() < 4 * MOST {
                    stack.push(value);
                }
                continue;
            };
            map.operator(&word, &stack)?;
            stack.clear();
        }
        Some(map)
    }

    fn operator(&mut self, word: &[u8], stack: &[Value]) -> Option<()> {
        if self.single.len() + self.ranges.len() + self.spaces.len() > MOST {
            return None;
        }
        match word {
            b"usecmap" => self.builds_on_another = true,
            b"def" => {
                if let [.., Value::Name(key), Value::Int(value)] = stack
                    && key == b"WMode"
                {
                    self.mode = *value;
                }
            }
            b"endcodespacerange" => {
                for pair in stack.chunks_exact(2) {
                    if let [first, last] = pair {
                        self.spaces.push((first.as_text()?.len(), code(first)?, code(last)?));
                    }
                }
            }
            b"endcidchar" | b"endbfchar" => {
                for pair in stack.chunks_exact(2) {
                    let [from, to] = pair else { continue };
                    let target = match to {
                        Value::Int(cid) => Target::Cid(u32::try_from(*cid).ok()?),
                        text => Target::Text(units(text)?),
                    };
                    self.single.insert(code(from)?, target);
                }
            }
            b"endcidrange" | b"endbfrange" => {
                for triple in stack.chunks_exact(3) {
                    let [first, last, to] = triple else { continue };
                    let (first, last) = (code(first)?, code(last)?);
                    match to {
                        Value::Int(cid) => {
                            self.ranges.insert(first, (last, Target::Cid(u32::try_from(*cid).ok()?)));
                        }
                        Value::List(list) => {
                            for (offset, item) in (first..=last).zip(list.iter()) {
                                self.single.insert(offset, Target::Text(units(item)?));
                            }
                        }
                        text => {
                            self.ranges.insert(first, (last, Target::Text(units(text)?)));
                        }
                    }
                }
            }
            _ => {}
        }
        Some(())
    }

    fn find(&self, code: u32) -> Option<Target> {
        if let Some(target) = self.single.get(&code) {
            return Some(target.clone());
        }
        let (first, (last, target)) = self.ranges.range(..=code).next_back()?;
        let offset = code - first;
        if code > *last {
            return None;
        }
        Some(match target {
            Target::Cid(cid) => Target::Cid(cid.checked_add(offset)?),
            Target::Text(text) => {
                let mut text = text.clone();
                let unit = text.last_mut()?;
                *unit = unit.wrapping_add(u16::try_from(offset).ok()?);
                Target::Text(text)
            }
        })
    }

    /// The glyph a code picks.
    pub(super) fn cid(&self, code: u32) -> Option<u32> {
        match self.find(code)? {
            Target::Cid(cid) => Some(cid),
            Target::Text(_) => None,
        }
    }

    /// The characters a code says, in UTF-16.
    pub(super) fn text(&self, code: u32) -> Option<Vec<u16>> {
        match self.find(code)? {
            Target::Text(text) => Some(text),
            Target::Cid(_) => None,
        }
    }

    /// The length in bytes of the code that these bytes start with.
    pub(super) fn length(&self, bytes: &[u8]) -> usize {
        let mut value = 0;
        for (index, byte) in bytes.iter().take(4).enumerate() {
            value = value << 8 | u32::from(*byte);
            let fits = |(length, first, last): &(usize, u32, u32)| {
                *length == index + 1
                    && (0..*length).all(|at| {
                        let part = |code: u32| code >> (8 * at) & 0xff;
                        (part(*first)..=part(*last)).contains(&part(value))
                    })
            };
            if self.spaces.iter().any(fits) {
                return index + 1;
            }
        }
        self.spaces.iter().map(|space| space.0).min().unwrap_or(1).max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn single_codes_and_ranges_are_found() {
        let text = b"1 begincodespacerange <00> <7F> <8140> <FEFE> endcodespacerange /WMode 1 def
            2 beginbfchar <41> <0061> <42> <D83DDE00> endbfchar
            2 beginbfrange <8140> <8150> <4E00> <20> <22> [<0030> <0031> <0032>] endbfrange
            1 begincidrange <30> <39> 100 endcidrange 1 begincidchar <3A> 7 endcidchar";
        let map = CMap::read(text).unwrap();
        assert_eq!(map.text(0x41), Some(vec![0x61]));
        assert_eq!(map.text(0x42), Some(vec![0xd83d, 0xde00]));
        assert_eq!(map.text(0x8142), Some(vec![0x4e02]));
        assert_eq!(map.text(0x21), Some(vec![0x31]));
        assert_eq!((map.cid(0x35), map.cid(0x3a), map.cid(0x3b)), (Some(105), Some(7), None));
        assert_eq!((map.length(b"A"), map.length(b"\x81\x40"), map.mode), (1, 2, 1));
        assert!(!map.builds_on_another);
    }
}
