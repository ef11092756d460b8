//! Compact font programs (Adobe Technical Notes 5176 and 5177), as far as a checker must know them: how many glyphs there are, which
//! glyph a CID picks, and how wide each is.

use std::collections::BTreeMap;

/// How many steps of a glyph's program are followed.
const STEPS: usize = 2_000;
/// How deep subroutines may call one another.
const DEEPEST: u32 = 10;

/// A list of byte strings.
#[derive(Debug, Clone, Copy)]
struct Index<'a> {
    data: &'a [u8],
    count: usize,
    /// Bytes of one offset.
    size: usize,
    /// Where the offsets start.
    start: usize,
}

impl<'a> Index<'a> {
    /// Reads the index at a place, and returns where it ends.
    fn read(data: &'a [u8], at: usize) -> Option<(Self, usize)> {
        let count = usize::from(*data.get(at)?) << 8 | usize::from(*data.get(at + 1)?);
        if count == 0 {
            return Some((Self { data, count, size: 1, start: at + 2 }, at + 2));
        }
        let size = usize::from(*data.get(at + 2)?);
        if !(1..=4).contains(&size) {
            return None;
        }
        let index = Self { data, count, size, start: at + 3 };
        let end = index.base()?.checked_add(index.offset(count)?)?;
        (end <= data.len()).then_some((index, end))
    }

    /// One byte before the strings: offsets count from 1.
    fn base(&self) -> Option<usize> {
        self.start.checked_add((self.count + 1).checked_mul(self.size)?)?.checked_sub(1)
    }

    fn offset(&self, number: usize) -> Option<usize> {
        let at = self.start + number * self.size;
        let bytes = self.data.get(at..at + self.size)?;
        Some(bytes.iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte)))
    }

    fn get(&self, number: usize) -> Option<&'a [u8]> {
        if number >= self.count {
            return None;
        }
        let base = self.base()?;
        self.data.get(base + self.offset(number)?..base + self.offset(number + 1)?)
    }

    /// The string a subroutine's number stands for.
    fn subroutine(&self, number: i32) -> Option<&'a [u8]> {
        let bias = match self.count {
            0..1240 => 107,
            1240..33900 => 1131,
            _ => 32768,
        };
        self.get(usize::try_from(number + bias).ok()?)
    }
}

/// The private part of a font: its default widths and subroutines.
#[derive(Debug, Clone, Copy)]
struct Private<'a> {
    default_width: f64,
    nominal_width: f64,
    subroutines: Option<Index<'a>>,
}

/// A font program.
pub(super) struct Cff<'a> {
    glyphs: Index<'a>,
    global: Index<'a>,
    privates: Vec<Private<'a>>,
    /// Which private part each glyph uses.
    select: Vec<u8>,
    /// The glyph of each CID, where the font is CID-keyed.
    charset: Option<BTreeMap<u32, u32>>,
}

/// Operators of a dictionary with their operands.
fn dictionary(data: &[u8]) -> Option<Vec<(u16, Vec<f64>)>> {
    let mut found = Vec::new();
    let mut operands: Vec<f64> = Vec::new();
    let mut bytes = data.iter().copied();
    while let Some(byte) = bytes.next() {
        match byte {
            0..=21 => {
                let operator = if byte == 12 { 0x0c00 | u16::from(bytes.next()?) } else { u16::from(byte) };
                found.push((operator, std::mem::take(&mut operands)));
            }
            28 => operands.push(f64::from(i16::from_be_bytes([bytes.next()?, bytes.next()?]))),
            29 => {
                let number = [bytes.next()?, bytes.next()?, bytes.next()?, bytes.next()?];
                operands.push(f64::from(i32::from_be_bytes(number)));
            }
            30 => {
                let mut text = String::new();
                'digits: loop {
                    let pair = bytes.next()?;
                    for digit in [pair >> 4, pair & 0xf] {
                        match digit {
                            0..=9 => text.push(char::from(b'0' + digit)),
                            10 => text.push('.'),
                            11 => text.push('E'),
                            12 => text.push_str("E-"),
                            14 => text.push('-'),
                            _ => break 'digits,
                        }
                    }
                    if text.len() > 40 {
                        return None;
                    }
                }
                operands.push(text.parse().ok()?);
            }
            32..=246 => operands.push(f64::from(byte) - 139.0),
            247..=250 => operands.push((f64::from(byte) - 247.0) * 256.0 + f64::from(bytes.next()?) + 108.0),
            251..=254 => operands.push(-(f64::from(byte) - 251.0) * 256.0 - f64::from(bytes.next()?) - 108.0),
            _ => return None,
        }
        if operands.len() > 513 {
            return None;
        }
    }
    Some(found)
}

fn place(entries: &[(u16, Vec<f64>)], operator: u16, operand: usize) -> Option<usize> {
    let (_, operands) = entries.iter().find(|(known, _)| *known == operator)?;
    let value = *operands.get(operand)?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked right here")]
    (0.0..4e9).contains(&value).then_some(value as usize)
}

impl<'a> Cff<'a> {
    /// Reads a font program; `None` if it is none.
    pub(super) fn read(data: &'a [u8]) -> Option<Self> {
        let header = usize::from(*data.get(2)?);
        if *data.first()? != 1 {
            return None;
        }
        let (_, at) = Index::read(data, header)?;
        let (tops, at) = Index::read(data, at)?;
        let (_, at) = Index::read(data, at)?;
        let (global, _) = Index::read(data, at)?;
        let top = dictionary(tops.get(0)?)?;
        let (glyphs, _) = Index::read(data, place(&top, 17, 0)?)?;
        let is_cid = top.iter().any(|(operator, _)| *operator == 0x0c1e);
        let (mut privates, mut select) = (Vec::new(), Vec::new());
        if is_cid {
            let (fonts, _) = Index::read(data, place(&top, 0x0c24, 0)?)?;
            for number in 0..fonts.count.min(256) {
                privates.push(private(data, &dictionary(fonts.get(number)?)?)?);
            }
            select = selection(data, place(&top, 0x0c25, 0)?, glyphs.count)?;
        } else {
            privates.push(private(data, &top)?);
        }
        let charset = if is_cid {
            let cids = charset(data, place(&top, 15, 0)?, glyphs.count)?;
            Some(cids.into_iter().map(u32::from).zip(0..).collect())
        } else {
            None
        };
        Some(Self { glyphs, global, privates, select, charset })
    }

    /// How many glyphs there are.
    pub(super) fn glyph_count(&self) -> usize {
        self.glyphs.count
    }

    /// The glyph that a CID picks.
    pub(super) fn glyph(&self, cid: u32) -> Option<u32> {
        match &self.charset {
            Some(charset) => charset.get(&cid).copied(),
            None => Some(cid),
        }
    }

    /// How wide a glyph is, in the font's units.
    pub(super) fn width(&self, glyph: u32) -> Option<f64> {
        let glyph = glyph as usize;
        let private = *self.privates.get(usize::from(self.select.get(glyph).copied().unwrap_or(0)))?;
        let mut runner = Runner { cff: self, private, stack: Vec::new(), steps: 0 };
        match runner.run(self.glyphs.get(glyph)?, 0)? {
            Outcome::Width(Some(width)) => Some(private.nominal_width + width),
            Outcome::Width(None) => Some(private.default_width),
            Outcome::GoOn => None,
        }
    }
}

fn private<'a>(data: &'a [u8], font: &[(u16, Vec<f64>)]) -> Option<Private<'a>> {
    let (Some(size), Some(at)) = (place(font, 18, 0), place(font, 18, 1)) else {
        return Some(Private { default_width: 0.0, nominal_width: 0.0, subroutines: None });
    };
    let entries = dictionary(data.get(at..at.checked_add(size)?)?)?;
    let number = |operator: u16| {
        entries.iter().find(|(known, _)| *known == operator).and_then(|(_, o)| o.first().copied()).unwrap_or(0.0)
    };
    let subroutines = match place(&entries, 19, 0) {
        Some(offset) => Some(Index::read(data, at.checked_add(offset)?)?.0),
        None => None,
    };
    Some(Private { default_width: number(20), nominal_width: number(21), subroutines })
}

/// Which private part each glyph uses.
fn selection(data: &[u8], at: usize, count: usize) -> Option<Vec<u8>> {
    let short = |at: usize| Some(usize::from(*data.get(at)?) << 8 | usize::from(*data.get(at + 1)?));
    match *data.get(at)? {
        0 => data.get(at + 1..at + 1 + count).map(<[u8]>::to_vec),
        3 => {
            let ranges = short(at + 1)?;
            let mut select = vec![0; count];
            for range in 0..ranges {
                let entry = at + 3 + range * 3;
                let (first, part, end) = (short(entry)?, *data.get(entry + 2)?, short(entry + 3)?);
                select.get_mut(first..end.min(count))?.fill(part);
            }
            Some(select)
        }
        _ => None,
    }
}

/// The CID of each glyph.
fn charset(data: &[u8], at: usize, count: usize) -> Option<Vec<u16>> {
    let short = |at: usize| Some(u16::from(*data.get(at)?) << 8 | u16::from(*data.get(at + 1)?));
    let mut out = vec![0_u16];
    let format = *data.get(at)?;
    let mut at = at + 1;
    while out.len() < count {
        let first = short(at)?;
        let left = match format {
            0 => 0,
            1 => u16::from(*data.get(at + 2)?),
            2 => short(at + 2)?,
            _ => return None,
        };
        out.extend((0..=left).map(|offset| first.wrapping_add(offset)).take(count - out.len()));
        at += match format {
            0 => 2,
            1 => 3,
            _ => 4,
        };
    }
    Some(out)
}

/// What following a program led to.
enum Outcome {
    /// The first drawing operator was met: the width stood before it, or not.
    Width(Option<f64>),
    /// The subroutine ended.
    GoOn,
}

/// Follows a glyph's program up to where its width is known.
struct Runner<'c, 'a> {
    cff: &'c Cff<'a>,
    private: Private<'a>,
    stack: Vec<f64>,
    steps: usize,
}

impl Runner<'_, '_> {
    fn run(&mut self, program: &[u8], depth: u32) -> Option<Outcome> {
        if depth > DEEPEST {
            return None;
        }
        let mut bytes = program.iter().copied();
        while let Some(byte) = bytes.next() {
            self.steps += 1;
            if self.steps > STEPS || self.stack.len() > 513 {
                return None;
            }
            match byte {
                28 => self.stack.push(f64::from(i16::from_be_bytes([bytes.next()?, bytes.next()?]))),
                32..=246 => self.stack.push(f64::from(byte) - 139.0),
                247..=250 => self.stack.push((f64::from(byte) - 247.0) * 256.0 + f64::from(bytes.next()?) + 108.0),
                251..=254 => self.stack.push(-(f64::from(byte) - 251.0) * 256.0 - f64::from(bytes.next()?) - 108.0),
                255 => {
                    let number = [bytes.next()?, bytes.next()?, bytes.next()?, bytes.next()?];
                    self.stack.push(f64::from(i32::from_be_bytes(number)) / 65536.0);
                }
                10 | 29 => {
                    #[expect(clippy::cast_possible_truncation, reason = "numbers of subroutines are small")]
                    let number = self.stack.pop()? as i32;
                    let list = if byte == 29 { Some(self.cff.global) } else { self.private.subroutines };
                    if let width @ Outcome::Width(_) = self.run(list?.subroutine(number)?, depth + 1)? {
                        return Some(width);
                    }
                }
                11 => return Some(Outcome::GoOn),
                // Stems come in pairs, moves in ones or twos, the end alone or with an accent's four: one more is the width.
                1 | 3 | 18 | 23 | 19 | 20 => return Some(self.first(self.stack.len() % 2 == 1)),
                21 => return Some(self.first(self.stack.len() > 2)),
                4 | 22 => return Some(self.first(self.stack.len() > 1)),
                14 => return Some(self.first(matches!(self.stack.len(), 1 | 5))),
                // Anything else before these breaks the rules of the format, or computes; nobody computes widths.
                _ => return None,
            }
        }
        Some(Outcome::GoOn)
    }

    fn first(&self, stated: bool) -> Outcome {
        Outcome::Width(if stated { self.stack.first().copied() } else { None })
    }
}
