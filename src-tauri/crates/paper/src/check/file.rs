//! A file as it stands: its header, the way to its objects, its streams. Everything is bounded by one budget, because a small file can
//! unpack to anything.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::io::Read as _;
use std::rc::Rc;

use flate2::read::ZlibDecoder;

use super::syntax::{Dict, Flaws, Lexer, Value, is_space};

/// The largest file read, in bytes.
pub(super) const LARGEST: usize = 1 << 30;
/// The most that one stream may unpack to.
const LARGEST_STREAM: u64 = 256 << 20;
/// The most objects a file may have (ISO 19005-3, 6.1.13).
const MOST_OBJECTS: u32 = 8_388_607;
/// How many unpacked object streams are kept at hand.
const KEPT: usize = 6;
/// How many references may lead to one another.
const LONGEST_CHAIN: usize = 16;

/// Where an object stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    At(usize),
    In { stream: u32, index: u32 },
}

/// A stream: its dictionary and where its bytes are.
#[derive(Debug, Clone)]
pub(super) struct Stream {
    pub(super) dict: Rc<Dict>,
    start: usize,
    end: usize,
    /// Whether the keyword and the length are as the standard wants them.
    pub(super) well_framed: bool,
}

/// An object that stands by itself.
#[derive(Debug, Clone)]
pub(super) enum Object {
    Value(Value),
    Stream(Stream),
}

/// An unpacked object stream: its content, and where each object starts in it.
struct Unpacked {
    content: Vec<u8>,
    objects: Vec<(u32, usize)>,
}

/// A file being read.
pub(super) struct File<'a> {
    pub(super) data: &'a [u8],
    /// The trailer; of several, the newest with what only older ones say.
    pub(super) trailer: Rc<Dict>,
    pub(super) places: BTreeMap<u32, Place>,
    budget: Cell<u64>,
    /// How many lengths of streams are being looked up within one another.
    looking: Cell<u32>,
    unpacked: RefCell<VecDeque<(u32, Rc<Unpacked>)>>,
}

/// The way to the objects is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Lost;

impl<'a> File<'a> {
    /// Finds the way to all objects.
    pub(super) fn of(data: &'a [u8]) -> Result<Self, Lost> {
        let mut file = Self {
            data,
            trailer: Rc::default(),
            places: BTreeMap::new(),
            budget: Cell::new((64 << 20) + 80 * data.len() as u64),
            looking: Cell::new(0),
            unpacked: RefCell::default(),
        };
        let tail = data.len().saturating_sub(2048);
        let end = data.get(tail..).unwrap_or(&[]);
        let at = end.windows(9).rposition(|w| w == b"startxref").ok_or(Lost)? + tail + 9;
        let mut lexer = Lexer::objects(data, at);
        let start = lexer.value().ok().flatten().and_then(|v| v.as_int()).ok_or(Lost)?;
        let mut seen = BTreeSet::new();
        let mut trailer = Dict::new();
        let mut next = vec![start];
        while let Some(start) = next.pop() {
            let start = usize::try_from(start).map_err(|_| Lost)?;
            if seen.len() > 1000 || !seen.insert(start) {
                continue;
            }
            let part = file.section(start)?;
            for key in [b"Prev".as_slice(), b"XRefStm"] {
                if let Some(at) = part.get(key).and_then(Value::as_int) {
                    next.push(at);
                }
            }
            for (key, value) in part.iter() {
                trailer.entry(key.clone()).or_insert_with(|| value.clone());
            }
        }
        file.trailer = Rc::new(trailer);
        if file.places.len() > MOST_OBJECTS as usize {
            return Err(Lost);
        }
        Ok(file)
    }

    /// Takes from the budget; false when it is spent.
    fn spend(&self, bytes: usize) -> bool {
        let left = self.budget.get().checked_sub(bytes as u64);
        self.budget.set(left.unwrap_or(0));
        left.is_some()
    }

    /// Whether the file unpacks to more than a file of its size reasonably does.
    pub(super) fn is_spent(&self) -> bool {
        self.budget.get() == 0
    }

    fn note(&mut self, id: u32, place: Place) {
        // What is read first is newest.
        if id <= MOST_OBJECTS {
            self.places.entry(id).or_insert(place);
        }
    }

    /// Reads one section of the way to the objects; returns its trailer.
    fn section(&mut self, start: usize) -> Result<Rc<Dict>, Lost> {
        let mut lexer = Lexer::objects(self.data, start);
        lexer.skip();
        if lexer.take(b"xref") { self.table(lexer) } else { self.stream_section(start) }
    }

    fn table(&mut self, mut lexer: Lexer<'_>) -> Result<Rc<Dict>, Lost> {
        let start = lexer.at;
        let number = |lexer: &mut Lexer<'_>| lexer.value().ok().flatten().and_then(|v| v.as_int()).ok_or(Lost);
        loop {
            lexer.skip();
            if lexer.take(b"trailer") {
                let trailer = lexer.value().map_err(|_| Lost)?.ok_or(Lost)?;
                return if self.spend(lexer.at - start) { trailer.as_dict().cloned().ok_or(Lost) } else { Err(Lost) };
            }
            let (first, count) = (number(&mut lexer)?, number(&mut lexer)?);
            for index in 0..count {
                let (at, _generation) = (number(&mut lexer)?, number(&mut lexer)?);
                lexer.skip();
                if lexer.take(b"n") {
                    let id = u32::try_from(first.checked_add(index).ok_or(Lost)?).map_err(|_| Lost)?;
                    self.note(id, Place::At(usize::try_from(at).map_err(|_| Lost)?));
                } else if !lexer.take(b"f") {
                    return Err(Lost);
                }
            }
        }
    }

    fn stream_section(&mut self, start: usize) -> Result<Rc<Dict>, Lost> {
        let (_, Object::Stream(stream)) = self.object_at(start).ok_or(Lost)?.0 else { return Err(Lost) };
        let data = self.decode(&stream).ok_or(Lost)?;
        let ints = |key: &[u8]| -> Option<Vec<usize>> {
            let list = stream.dict.get(key)?.as_list()?;
            list.iter().map(|v| v.as_int().and_then(|i| usize::try_from(i).ok())).collect()
        };
        let widths = ints(b"W").filter(|w| w.len() >= 3 && w.iter().all(|w| *w <= 8)).ok_or(Lost)?;
        let [kind_width, first_width, second_width] = *widths.first_chunk::<3>().ok_or(Lost)?;
        let row = kind_width + first_width + second_width;
        if row == 0 {
            return Err(Lost);
        }
        let size = stream.dict.get(b"Size".as_slice()).and_then(Value::as_int).and_then(|s| usize::try_from(s).ok());
        let index = ints(b"Index").unwrap_or_else(|| vec![0, size.unwrap_or(0)]);
        let number = |bytes: &[u8]| bytes.iter().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
        let mut rows = data.chunks_exact(row);
        for pair in index.chunks_exact(2) {
            let (first, count) = (*pair.first().ok_or(Lost)?, *pair.last().ok_or(Lost)?);
            for (offset, fields) in rows.by_ref().take(count).enumerate() {
                let (kind, rest) = fields.split_at(kind_width);
                let (first_field, second) = rest.split_at(first_width);
                let kind = if kind_width == 0 { 1 } else { number(kind) };
                let Ok(id) = u32::try_from(first.saturating_add(offset)) else { return Err(Lost) };
                match kind {
                    1 => {
                        let at = usize::try_from(number(first_field)).map_err(|_| Lost)?;
                        self.note(id, Place::At(at));
                    }
                    2 => {
                        let stream = u32::try_from(number(first_field)).map_err(|_| Lost)?;
                        let index = u32::try_from(number(second)).map_err(|_| Lost)?;
                        self.note(id, Place::In { stream, index });
                    }
                    _ => {}
                }
            }
        }
        Ok(stream.dict)
    }

    /// Whether an object of this number starts at this byte.
    pub(super) fn starts_at(&self, id: u32, at: usize) -> bool {
        let mut lexer = Lexer::objects(self.data, at);
        let number = lexer.value().ok().flatten().and_then(|v| v.as_int());
        let generation = lexer.value().ok().flatten().and_then(|v| v.as_int());
        lexer.skip();
        number == Some(i64::from(id)) && generation.is_some() && lexer.take(b"obj")
    }

    /// Reads the object that starts at a byte: its number, itself, and what is wrong with its spelling.
    fn object_at(&self, start: usize) -> Option<((u32, Object), Flaws)> {
        let mut lexer = Lexer::objects(self.data, start);
        let id = u32::try_from(lexer.value().ok()??.as_int()?).ok()?;
        let _generation = lexer.value().ok()??.as_int()?;
        lexer.skip();
        if !lexer.take(b"obj") {
            return None;
        }
        let value = lexer.value();
        // What cannot be read was read through, too.
        if !self.spend(lexer.at.saturating_sub(start)) {
            return None;
        }
        let value = value.ok()??;
        let flaws = lexer.flaws;
        lexer.skip();
        if let Value::Dict(dict) = &value
            && lexer.take(b"stream")
        {
            let stream = self.frame(Rc::clone(dict), lexer.at)?;
            return Some(((id, Object::Stream(stream)), flaws));
        }
        Some(((id, Object::Value(value)), flaws))
    }

    /// Finds the bytes of a stream whose keyword ends at `at`.
    fn frame(&self, dict: Rc<Dict>, at: usize) -> Option<Stream> {
        let rest = self.data.get(at..)?;
        let (start, keyword) = match rest {
            [b'\r', b'\n', ..] => (at + 2, true),
            [b'\n', ..] => (at + 1, true),
            [b'\r', ..] => (at + 1, false),
            _ => (at, false),
        };
        // A length may stand elsewhere, in a stream whose length stands elsewhere: some files lead in circles.
        let depth = self.looking.get();
        self.looking.set(depth + 1);
        let length = dict.get(b"Length".as_slice()).filter(|_| depth < 4).and_then(|length| self.int(length));
        self.looking.set(depth);
        let length = length.and_then(|l| usize::try_from(l).ok());
        if let Some(end) = length.and_then(|l| start.checked_add(l)).filter(|end| *end <= self.data.len()) {
            let after = self.data.get(end..)?;
            let end_of_line = after.iter().take(2).take_while(|b| matches!(b, b'\r' | b'\n')).count();
            if after.get(end_of_line..).is_some_and(|rest| rest.starts_with(b"endstream")) {
                return Some(Stream { dict, start, end, well_framed: keyword && end_of_line > 0 });
            }
        }
        // The length is wrong; readers look for the end, and so is done here.
        let data = self.data.get(start..)?;
        let end = data.windows(9).position(|w| w == b"endstream");
        if !self.spend(end.unwrap_or(data.len())) {
            return None;
        }
        let end = end?;
        let trimmed = data.get(..end)?.strip_suffix(b"\n").map_or(end, <[u8]>::len);
        Some(Stream { dict, start, end: start + trimmed, well_framed: false })
    }

    /// An object by its number.
    pub(super) fn object(&self, id: u32) -> Option<Object> {
        self.object_with_flaws(id).map(|(object, _)| object)
    }

    /// An object, and what is wrong with its spelling.
    pub(super) fn object_with_flaws(&self, id: u32) -> Option<(Object, Flaws)> {
        match *self.places.get(&id)? {
            Place::At(at) => {
                let ((found, object), flaws) = self.object_at(at)?;
                (found == id).then_some((object, flaws))
            }
            Place::In { stream, index } => {
                let unpacked = self.unpack(stream)?;
                let (found, offset) = *unpacked.objects.get(index as usize)?;
                if found != id {
                    return None;
                }
                let mut lexer = Lexer::objects(&unpacked.content, offset);
                let value = lexer.value();
                let paid = self.spend(lexer.at.saturating_sub(offset));
                let value = value.ok()??;
                paid.then_some((Object::Value(value), lexer.flaws))
            }
        }
    }

    fn unpack(&self, id: u32) -> Option<Rc<Unpacked>> {
        if let Some((_, known)) = self.unpacked.borrow().iter().find(|(known, _)| *known == id) {
            return Some(Rc::clone(known));
        }
        // An object stream never stands in another one.
        let Place::At(at) = *self.places.get(&id)? else { return None };
        let ((_, Object::Stream(stream)), _) = self.object_at(at)? else { return None };
        let content = self.decode(&stream)?;
        let int = |key: &[u8]| stream.dict.get(key).and_then(Value::as_int).and_then(|i| usize::try_from(i).ok());
        let (count, first) = (int(b"N")?, int(b"First")?);
        let mut lexer = Lexer::objects(&content, 0);
        let mut objects = Vec::new();
        for _ in 0..count {
            let id = u32::try_from(lexer.value().ok()??.as_int()?).ok()?;
            let offset = usize::try_from(lexer.value().ok()??.as_int()?).ok()?;
            objects.push((id, first.checked_add(offset)?));
        }
        let unpacked = Rc::new(Unpacked { content, objects });
        let mut kept = self.unpacked.borrow_mut();
        if kept.len() >= KEPT {
            kept.pop_front();
        }
        kept.push_back((id, Rc::clone(&unpacked)));
        Some(unpacked)
    }

    /// Follows a reference, and references to references, to a value that is no stream.
    pub(super) fn value(&self, value: &Value) -> Option<Value> {
        match self.follow(value)? {
            Object::Value(value) => Some(value),
            Object::Stream(_) => None,
        }
    }

    /// Follows a reference to whatever it leads to.
    pub(super) fn follow(&self, value: &Value) -> Option<Object> {
        let mut value = value.clone();
        for _ in 0..LONGEST_CHAIN {
            let Value::Ref(id) = value else { return Some(Object::Value(value)) };
            match self.object(id)? {
                Object::Value(next) => value = next,
                stream => return Some(stream),
            }
        }
        None
    }

    /// The dictionary a value is or leads to; of a stream, its dictionary.
    pub(super) fn dict(&self, value: &Value) -> Option<Rc<Dict>> {
        match self.follow(value)? {
            Object::Value(value) => value.as_dict().cloned(),
            Object::Stream(stream) => Some(stream.dict),
        }
    }

    pub(super) fn list(&self, value: &Value) -> Option<Rc<Vec<Value>>> {
        self.value(value)?.as_list().cloned()
    }

    pub(super) fn int(&self, value: &Value) -> Option<i64> {
        match value {
            Value::Ref(_) => self.value(value)?.as_int(),
            direct => direct.as_int(),
        }
    }

    pub(super) fn stream(&self, value: &Value) -> Option<Stream> {
        match self.follow(value)? {
            Object::Stream(stream) => Some(stream),
            Object::Value(_) => None,
        }
    }

    /// An entry of a dictionary, followed to a value that is no stream.
    pub(super) fn get(&self, dict: &Dict, key: &str) -> Option<Value> {
        self.value(dict.get(key.as_bytes())?)
    }

    /// An entry of a dictionary as a dictionary.
    pub(super) fn get_dict(&self, dict: &Dict, key: &str) -> Option<Rc<Dict>> {
        self.dict(dict.get(key.as_bytes())?)
    }

    /// An entry of a dictionary as a list.
    pub(super) fn get_list(&self, dict: &Dict, key: &str) -> Option<Rc<Vec<Value>>> {
        self.list(dict.get(key.as_bytes())?)
    }

    /// An entry of a dictionary as a name.
    pub(super) fn get_name(&self, dict: &Dict, key: &str) -> Option<Vec<u8>> {
        self.get(dict, key)?.as_name().map(<[u8]>::to_vec)
    }

    /// The names of a stream's filters, in the order in which they are undone.
    pub(super) fn filters(&self, dict: &Dict) -> Vec<Vec<u8>> {
        match self.get(dict, "Filter") {
            Some(Value::Name(name)) => vec![name],
            Some(Value::List(list)) => {
                list.iter().filter_map(|item| self.value(item)?.as_name().map(<[u8]>::to_vec)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The bytes of a stream as they stand in the file.
    pub(super) fn raw(&self, stream: &Stream) -> &'a [u8] {
        self.data.get(stream.start..stream.end).unwrap_or(&[])
    }

    /// The bytes of a stream, its filters undone; `None` where one is unknown here or the data is damaged.
    pub(super) fn decode(&self, stream: &Stream) -> Option<Vec<u8>> {
        let mut data = self.raw(stream).to_vec();
        let parameters = match stream.dict.get(b"DecodeParms".as_slice()).and_then(|value| self.value(value)) {
            Some(Value::List(list)) => list.iter().map(|item| self.dict(item)).collect(),
            Some(value @ Value::Dict(_)) => vec![value.as_dict().cloned()],
            _ => Vec::new(),
        };
        for (index, filter) in self.filters(&stream.dict).iter().enumerate() {
            data = match filter.as_slice() {
                b"FlateDecode" | b"Fl" => {
                    let plain = self.inflate(&data)?;
                    match parameters.get(index).and_then(Option::as_ref) {
                        Some(parameters) => self.unpredict(plain, parameters)?,
                        None => plain,
                    }
                }
                b"ASCIIHexDecode" | b"AHx" => {
                    let digits: Vec<u8> =
                        data.iter().copied().take_while(|b| *b != b'>').filter(|b| !is_space(*b)).collect();
                    let digit = |byte: &u8| char::from(*byte).to_digit(16).unwrap_or(0);
                    digits
                        .chunks(2)
                        .map(|pair| {
                            let high = pair.first().map_or(0, digit);
                            let low = pair.get(1).map_or(0, digit);
                            (high << 4 | low).to_le_bytes()[0]
                        })
                        .collect()
                }
                b"ASCII85Decode" | b"A85" => ascii85(&data),
                b"RunLengthDecode" | b"RL" => self.run_lengths(&data)?,
                _ => return None,
            };
        }
        self.spend(data.len()).then_some(data)
    }

    fn inflate(&self, data: &[u8]) -> Option<Vec<u8>> {
        let limit = LARGEST_STREAM.min(self.budget.get());
        let mut out = Vec::new();
        let read = ZlibDecoder::new(data).take(limit + 1).read_to_end(&mut out);
        if out.len() as u64 > limit {
            self.budget.set(0);
            return None;
        }
        // A stream that breaks off is damaged; what came before it does not count.
        read.ok().map(|_| out)
    }

    fn run_lengths(&self, data: &[u8]) -> Option<Vec<u8>> {
        let mut out = Vec::new();
        let mut at = 0;
        while let Some(length) = data.get(at).copied().filter(|length| *length != 128) {
            if length < 128 {
                let end = at + 2 + usize::from(length);
                out.extend_from_slice(data.get(at + 1..end)?);
                at = end;
            } else {
                out.extend(std::iter::repeat_n(*data.get(at + 1)?, 257 - usize::from(length)));
                at += 2;
            }
            if out.len() as u64 > LARGEST_STREAM {
                self.budget.set(0);
                return None;
            }
        }
        Some(out)
    }

    /// Undoes what was done to make the data compress better.
    fn unpredict(&self, data: Vec<u8>, parameters: &Dict) -> Option<Vec<u8>> {
        let int = |key: &str, default: i64| self.get(parameters, key).and_then(|v| v.as_int()).unwrap_or(default);
        let predictor = int("Predictor", 1);
        if predictor < 10 {
            // The other kind occurs in pictures only, and pictures are not unpacked here.
            return (predictor == 1).then_some(data);
        }
        let (colours, bits, columns) = (int("Colors", 1), int("BitsPerComponent", 8), int("Columns", 1));
        if !(1..=32).contains(&colours) || !(1..=16).contains(&bits) || !(1..=1 << 24).contains(&columns) {
            return None;
        }
        let bytes = |bits: i64| usize::try_from((bits + 7) / 8).unwrap_or(1);
        let (step, width) = (bytes(colours * bits), bytes(colours * bits * columns));
        let mut out: Vec<u8> = Vec::with_capacity(data.len());
        let mut above = vec![0_u8; width];
        for row in data.chunks(width + 1) {
            let (kind, coded) = row.split_first()?;
            let mut line: Vec<u8> = Vec::with_capacity(width);
            for (index, byte) in coded.iter().enumerate() {
                let back = |line: &[u8]| index.checked_sub(step).and_then(|at| line.get(at).copied()).unwrap_or(0);
                let (left, up, corner) = (back(&line), above.get(index).copied().unwrap_or(0), back(&above));
                let guess = match kind {
                    1 => left,
                    2 => up,
                    3 => left.midpoint(up),
                    4 => paeth(left, up, corner),
                    _ => 0,
                };
                line.push(byte.wrapping_add(guess));
            }
            out.extend_from_slice(&line);
            line.resize(width, 0);
            above = line;
        }
        Some(out)
    }
}

fn paeth(left: u8, up: u8, corner: u8) -> u8 {
    let (a, b, c) = (i16::from(left), i16::from(up), i16::from(corner));
    let guess = a + b - c;
    let (da, db, dc) = ((guess - a).abs(), (guess - b).abs(), (guess - c).abs());
    if da <= db && da <= dc {
        left
    } else if db <= dc {
        up
    } else {
        corner
    }
}

fn ascii85(data: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(data.len());
    let mut group: Vec<u32> = Vec::with_capacity(5);
    for byte in data.iter().copied().take_while(|b| *b != b'~') {
        match byte {
            b'z' if group.is_empty() => out.extend([0; 4]),
            b'!'..=b'u' => {
                group.push(u32::from(byte - b'!'));
                if group.len() == 5 {
                    let value = group.iter().fold(0_u32, |sum, digit| sum.wrapping_mul(85).wrapping_add(*digit));
                    out.extend(value.to_be_bytes());
                    group.clear();
                }
            }
            _ => {}
        }
    }
    if group.len() > 1 {
        let count = group.len() - 1;
        group.resize(5, 84);
        let value = group.iter().fold(0_u32, |sum, digit| sum.wrapping_mul(85).wrapping_add(*digit));
        out.extend(value.to_be_bytes().into_iter().take(count));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_coded_for_old_mail_are_read() {
        assert_eq!(ascii85(b"87cURD]i,\"Ebo80~>"), b"Hello World!");
        assert_eq!(ascii85(b"z!!"), [0, 0, 0, 0, 0]);
    }

    #[test]
    fn a_way_that_leads_in_circles_or_nowhere_is_lost() {
        for text in
            ["", "%PDF-1.7", "startxref 0", "startxref\n99999\n%%EOF", "xref\n0 1\ntrailer\nstartxref\n0\n%%EOF"]
        {
            assert!(File::of(text.as_bytes()).is_err(), "{text}");
        }
        let circle = "xref\n0 0\ntrailer <</Size 1/Prev 0>>\nstartxref\n0\n%%EOF";
        assert!(File::of(circle.as_bytes()).is_ok());
        let huge = "xref\n0 99999999999\ntrailer <<>>\nstartxref\n0\n%%EOF";
        assert!(File::of(huge.as_bytes()).is_err());
    }
}
