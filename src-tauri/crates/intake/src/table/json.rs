//! JSON as a table: a list of objects, an object around one list, or one object a line. Nested objects become dotted
//! columns; lists of plain values are joined, lists of objects stay as their JSON text in one cell. Numbers keep the
//! digits they were written with.

use super::profile::Profile;
use super::{EachRow, Form, Sheet};
use crate::charset;
use crate::error::{IntakeError, Place, Rule, Warnings};
use crate::limits;
use std::collections::BTreeMap;

/// Reads JSON into columns, counts, samples and warnings.
///
/// # Errors
/// `empty`, `too-large`, `invalid-json` with the line, `too-deep`, `not-a-table` (a plain value, a list of plain values,
/// an object with several lists), `header-only` (an empty list), `too-many-rows`, `too-many-columns`, `too-many-cells`,
/// `field-too-long`.
pub fn read_json(bytes: &[u8]) -> Result<Sheet, IntakeError> {
    if bytes.len() > limits::MAX_TABLE_BYTES {
        return Err(IntakeError::new(Rule::TooLarge).over(limits::MAX_TABLE_BYTES));
    }
    let source = Source::of(bytes);
    if source.text.trim().is_empty() {
        return Err(IntakeError::new(Rule::Empty));
    }
    let mut warnings = Warnings::default();
    if source.malformed {
        warnings.add("malformed-bytes", Place::default());
    }
    let mut profile = Profile::default();
    let mut columns = Columns::default();
    let mut last_row = Vec::<u64>::new();
    let form = read_rows(&source.text, &mut |event| match event {
        Event::Row(line) => profile.row(line),
        Event::Lone(line) => {
            warnings.add("members-outside-rows", Place::line(line));
            Ok(())
        }
        Event::Cell { path, text, line } => {
            let index = columns.index(path, line)?;
            if index >= profile.width() {
                profile.add_column(path, Place::line(line), &mut warnings)?;
                last_row.push(0);
            }
            if let Some(last) = last_row.get_mut(index) {
                if *last == profile.row_count() {
                    warnings.add("duplicate-key", Place::line(line));
                }
                *last = profile.row_count();
            }
            profile.cell(index, line, text, &mut warnings)
        }
    })?;
    if profile.row_count() == 0 || profile.width() == 0 {
        return Err(IntakeError::new(Rule::HeaderOnly));
    }
    let width = u64::try_from(profile.width()).unwrap_or(u64::MAX);
    if profile.row_count().saturating_mul(width) > limits::MAX_CELLS {
        let over = usize::try_from(limits::MAX_CELLS).unwrap_or(usize::MAX);
        return Err(IntakeError::new(Rule::TooManyCells).over(over));
    }
    Ok(Sheet {
        row_count: profile.row_count(),
        columns: profile.into_columns(),
        form,
        encoding: source.encoding,
        encoding_guessed: source.guessed,
        delimiter: None,
        has_header: true,
        strip_guard: false,
        warnings: warnings.into_vec(),
    })
}

pub(super) fn stream(bytes: &[u8], sheet: &Sheet, each: &mut EachRow<'_>) -> Result<(), IntakeError> {
    let source = Source::of(bytes);
    let mut row = vec![String::new(); sheet.columns.len()];
    let mut columns = Columns::default();
    let mut number = 0u64;
    read_rows(&source.text, &mut |event| match event {
        Event::Row(_) => {
            if number > 0 {
                each(number, &row)?;
            }
            number = number.saturating_add(1);
            row.iter_mut().for_each(String::clear);
            Ok(())
        }
        Event::Lone(_) => Ok(()),
        Event::Cell { path, text, line } => {
            let index = columns.index(path, line)?;
            let cell = row.get_mut(index).ok_or_else(|| IntakeError::at(Rule::Changed, Place::line(line)))?;
            text.clone_into(cell);
            Ok(())
        }
    })?;
    if number != sheet.row_count {
        return Err(IntakeError::new(Rule::Changed));
    }
    each(number, &row)
}

struct Source<'a> {
    text: std::borrow::Cow<'a, str>,
    encoding: String,
    guessed: bool,
    malformed: bool,
}

impl<'a> Source<'a> {
    fn of(bytes: &'a [u8]) -> Self {
        let found = charset::detect(bytes);
        let rest = bytes.get(found.bom..).unwrap_or_default();
        let (text, malformed) = found.encoding.decode_without_bom_handling(rest);
        Self { text, encoding: found.shown(), guessed: found.guessed, malformed }
    }
}

/// Columns by path, numbered as they first appear, so that both passes number them alike.
#[derive(Default)]
struct Columns(BTreeMap<String, usize>);

impl Columns {
    fn index(&mut self, path: &str, line: u64) -> Result<usize, IntakeError> {
        if let Some(index) = self.0.get(path) {
            return Ok(*index);
        }
        let next = self.0.len();
        if next >= limits::MAX_COLUMNS {
            return Err(IntakeError::at(Rule::TooManyColumns, Place::line(line)).over(limits::MAX_COLUMNS));
        }
        self.0.insert(path.to_owned(), next);
        Ok(next)
    }
}

enum Event<'a> {
    /// A row begins.
    Row(u64),
    /// A member beside the list of rows was passed over.
    Lone(u64),
    Cell {
        path: &'a str,
        text: &'a str,
        line: u64,
    },
}

type Sink<'a> = dyn FnMut(Event<'_>) -> Result<(), IntakeError> + 'a;

fn read_rows(text: &str, sink: &mut Sink<'_>) -> Result<Form, IntakeError> {
    let mut reader = Reader { bytes: text.as_bytes(), text, at: 0, line: 1 };
    reader.blanks();
    match reader.peek() {
        Some(b'[') => {
            reader.rows(sink)?;
            reader.end()?;
            Ok(Form::JsonArray)
        }
        Some(b'{') => {
            let mut ahead = Reader { ..reader };
            ahead.skip(0)?;
            ahead.blanks();
            if ahead.peek().is_none() && reader.rows_within(sink)? {
                return Ok(Form::JsonObject);
            }
            while reader.peek().is_some() {
                if reader.peek() != Some(b'{') {
                    return Err(reader.error(Rule::NotATable));
                }
                reader.row(sink)?;
                reader.blanks();
            }
            Ok(Form::JsonLines)
        }
        // A plain value is JSON, but no table; anything else is neither.
        Some(_) => {
            reader.skip(0)?;
            Err(IntakeError::new(Rule::NotATable))
        }
        None => Err(IntakeError::new(Rule::Empty)),
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    text: &'a str,
    at: usize,
    line: u64,
}

impl Reader<'_> {
    fn error(&self, rule: Rule) -> IntakeError {
        IntakeError::at(rule, Place::line(self.line))
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn step(&mut self) {
        self.at = self.at.saturating_add(1);
    }

    fn blanks(&mut self) {
        while let Some(byte @ (b' ' | b'\t' | b'\r' | b'\n')) = self.peek() {
            self.line = self.line.saturating_add(u64::from(byte == b'\n'));
            self.step();
        }
    }

    fn expect(&mut self, byte: u8) -> Result<(), IntakeError> {
        self.blanks();
        if self.peek() == Some(byte) {
            self.step();
            Ok(())
        } else {
            Err(self.error(Rule::InvalidJson))
        }
    }

    fn end(&mut self) -> Result<(), IntakeError> {
        self.blanks();
        if self.peek().is_none() { Ok(()) } else { Err(self.error(Rule::InvalidJson)) }
    }

    /// After an element: true if another follows, false at the closing bracket.
    fn more(&mut self, close: u8) -> Result<bool, IntakeError> {
        self.blanks();
        match self.peek() {
            Some(b',') => {
                self.step();
                self.blanks();
                Ok(true)
            }
            Some(byte) if byte == close => {
                self.step();
                Ok(false)
            }
            _ => Err(self.error(Rule::InvalidJson)),
        }
    }

    /// After an opening bracket: true if it closes at once.
    fn opens(&mut self, open: u8, close: u8) -> Result<bool, IntakeError> {
        self.expect(open)?;
        self.blanks();
        let empty = self.peek() == Some(close);
        if empty {
            self.step();
        }
        Ok(empty)
    }

    fn rows(&mut self, sink: &mut Sink<'_>) -> Result<(), IntakeError> {
        if self.opens(b'[', b']')? {
            return Ok(());
        }
        loop {
            if self.peek() != Some(b'{') {
                let place = Place::line(self.line);
                self.skip(1)?;
                return Err(IntakeError::at(Rule::NotATable, place));
            }
            self.row(sink)?;
            if !self.more(b']')? {
                return Ok(());
            }
        }
    }

    /// The rows of the one list of objects within an object; false, and nothing read, if there is no such list.
    fn rows_within(&mut self, sink: &mut Sink<'_>) -> Result<bool, IntakeError> {
        let mut ahead = Reader { ..*self };
        let mut lists = Vec::new();
        if ahead.opens(b'{', b'}')? {
            return Ok(false);
        }
        loop {
            ahead.string()?;
            ahead.expect(b':')?;
            ahead.blanks();
            let start = Reader { ..ahead };
            if ahead.list_of_objects()? {
                lists.push(start);
            } else {
                ahead.at = start.at;
                ahead.line = start.line;
                ahead.skip(1)?;
            }
            if !ahead.more(b'}')? {
                break;
            }
        }
        match lists.as_mut_slice() {
            [] => Ok(false),
            [one] => {
                sink(Event::Lone(self.line))?;
                one.rows(sink)?;
                self.at = ahead.at;
                Ok(true)
            }
            _ => Err(self.error(Rule::NotATable)),
        }
    }

    /// Passes over a list whose first element is an object.
    fn list_of_objects(&mut self) -> Result<bool, IntakeError> {
        if self.peek() != Some(b'[') {
            return Ok(false);
        }
        let mut inside = Reader { ..*self };
        inside.step();
        inside.blanks();
        if inside.peek() != Some(b'{') {
            return Ok(false);
        }
        self.skip(1)?;
        Ok(true)
    }

    fn row(&mut self, sink: &mut Sink<'_>) -> Result<(), IntakeError> {
        sink(Event::Row(self.line))?;
        let mut path = String::new();
        self.members(&mut path, 1, sink)
    }

    fn members(&mut self, path: &mut String, depth: usize, sink: &mut Sink<'_>) -> Result<(), IntakeError> {
        self.deeper(depth)?;
        if self.opens(b'{', b'}')? {
            return Ok(());
        }
        loop {
            let key = self.string()?;
            self.expect(b':')?;
            self.blanks();
            let length = path.len();
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(&key);
            if path.len() > limits::MAX_FIELD_BYTES / 64 {
                return Err(self.error(Rule::FieldTooLong).over(limits::MAX_FIELD_BYTES / 64));
            }
            let line = self.line;
            match self.peek() {
                Some(b'{') => self.members(path, depth.saturating_add(1), sink)?,
                Some(b'[') => {
                    let text = self.list(depth)?;
                    sink(Event::Cell { path, text: &text, line })?;
                }
                _ => {
                    let text = self.scalar()?;
                    sink(Event::Cell { path, text: &text, line })?;
                }
            }
            path.truncate(length);
            if !self.more(b'}')? {
                return Ok(());
            }
        }
    }

    fn deeper(&self, depth: usize) -> Result<(), IntakeError> {
        if depth > limits::MAX_JSON_DEPTH {
            return Err(self.error(Rule::TooDeep).over(limits::MAX_JSON_DEPTH));
        }
        Ok(())
    }

    /// A list in a cell: plain values joined by semicolons, anything deeper as it was written.
    fn list(&mut self, depth: usize) -> Result<String, IntakeError> {
        let start = self.at;
        let mut ahead = Reader { ..*self };
        ahead.skip(depth)?;
        let source = self.text.get(start..ahead.at).unwrap_or_default();
        if source.len() > limits::MAX_FIELD_BYTES {
            return Err(self.error(Rule::FieldTooLong).over(limits::MAX_FIELD_BYTES));
        }
        let mut joined = String::new();
        if self.opens(b'[', b']')? {
            return Ok(joined);
        }
        loop {
            if matches!(self.peek(), Some(b'{' | b'[')) {
                self.at = ahead.at;
                self.line = ahead.line;
                return Ok(source.to_owned());
            }
            let value = self.scalar()?;
            if !joined.is_empty() {
                joined.push_str("; ");
            }
            joined.push_str(&value);
            if !self.more(b']')? {
                return Ok(joined);
            }
        }
    }

    fn scalar(&mut self) -> Result<String, IntakeError> {
        match self.peek() {
            Some(b'"') => self.string(),
            Some(b'n') => self.word("null").map(|()| String::new()),
            Some(b't') => self.word("true").map(|()| "true".to_owned()),
            Some(b'f') => self.word("false").map(|()| "false".to_owned()),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => Err(self.error(Rule::InvalidJson)),
        }
    }

    fn word(&mut self, word: &str) -> Result<(), IntakeError> {
        let end = self.at.saturating_add(word.len());
        if self.bytes.get(self.at..end) != Some(word.as_bytes()) {
            return Err(self.error(Rule::InvalidJson));
        }
        self.at = end;
        Ok(())
    }

    fn digits(&mut self) -> usize {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.step();
        }
        self.at.saturating_sub(start)
    }

    fn number(&mut self) -> Result<String, IntakeError> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.step();
        }
        let mut good = self.digits() > 0;
        if self.peek() == Some(b'.') {
            self.step();
            good &= self.digits() > 0;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.step();
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.step();
            }
            good &= self.digits() > 0;
        }
        if !good {
            return Err(self.error(Rule::InvalidJson));
        }
        let text = self.text.get(start..self.at).unwrap_or_default();
        if text.len() > limits::MAX_FIELD_BYTES {
            return Err(self.error(Rule::FieldTooLong).over(limits::MAX_FIELD_BYTES));
        }
        Ok(text.to_owned())
    }

    fn string(&mut self) -> Result<String, IntakeError> {
        self.expect(b'"')?;
        let mut out = String::new();
        loop {
            let start = self.at;
            while !matches!(self.peek(), None | Some(b'"' | b'\\' | 0..=0x1F)) {
                self.step();
            }
            out.push_str(self.text.get(start..self.at).unwrap_or_default());
            if out.len() > limits::MAX_FIELD_BYTES {
                return Err(self.error(Rule::FieldTooLong).over(limits::MAX_FIELD_BYTES));
            }
            match self.peek() {
                Some(b'"') => {
                    self.step();
                    return Ok(out);
                }
                Some(b'\\') => {
                    self.step();
                    let c = self.escape()?;
                    out.push(c);
                }
                _ => return Err(self.error(Rule::InvalidJson)),
            }
        }
    }

    fn escape(&mut self) -> Result<char, IntakeError> {
        let kind = self.peek();
        self.step();
        Ok(match kind {
            Some(b'n') => '\n',
            Some(b't') => '\t',
            Some(b'r') => '\r',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{C}',
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'u') => {
                let first = self.hex4()?;
                if !(0xD800..0xDC00).contains(&first) {
                    return Ok(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER));
                }
                let before = self.at;
                if self.word("\\u").is_ok() {
                    let second = self.hex4()?;
                    if (0xDC00..0xE000).contains(&second) {
                        let joined = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                        return Ok(char::from_u32(joined).unwrap_or(char::REPLACEMENT_CHARACTER));
                    }
                }
                // Half of a pair: replaced, and what follows is read by itself.
                self.at = before;
                char::REPLACEMENT_CHARACTER
            }
            _ => return Err(self.error(Rule::InvalidJson)),
        })
    }

    fn hex4(&mut self) -> Result<u32, IntakeError> {
        let end = self.at.saturating_add(4);
        let digits = self.text.get(self.at..end).filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()));
        let value = digits.and_then(|d| u32::from_str_radix(d, 16).ok());
        self.at = end;
        value.ok_or_else(|| self.error(Rule::InvalidJson))
    }

    /// Passes over a value.
    fn skip(&mut self, depth: usize) -> Result<(), IntakeError> {
        self.deeper(depth)?;
        self.blanks();
        match self.peek() {
            Some(b'{') => {
                if self.opens(b'{', b'}')? {
                    return Ok(());
                }
                loop {
                    self.string()?;
                    self.expect(b':')?;
                    self.skip(depth.saturating_add(1))?;
                    if !self.more(b'}')? {
                        return Ok(());
                    }
                }
            }
            Some(b'[') => {
                if self.opens(b'[', b']')? {
                    return Ok(());
                }
                loop {
                    self.skip(depth.saturating_add(1))?;
                    if !self.more(b']')? {
                        return Ok(());
                    }
                }
            }
            _ => self.scalar().map(|_| ()),
        }
    }
}
