//! The words a PDF is written in: numbers, names, strings, lists, dictionaries. Reads anybody's bytes; nothing here recurses without
//! bound or trusts a length.

use std::collections::BTreeMap;
use std::rc::Rc;

/// How deep lists and dictionaries may stand in one another.
const DEEPEST: u32 = 64;
/// The longest name, in bytes (ISO 32000-1, Annex C; ISO 19005-3, 6.1.13).
const LONGEST_NAME: usize = 127;
/// The longest string, in bytes.
const LONGEST_STRING: usize = 32767;

/// A dictionary.
pub(super) type Dict = BTreeMap<Vec<u8>, Value>;

/// Anything that is not a stream.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Null,
    Bool(bool),
    Int(i64),
    Real(f64),
    Name(Vec<u8>),
    Text(Vec<u8>),
    List(Rc<Vec<Value>>),
    Dict(Rc<Dict>),
    Ref(u32),
    /// A bare word: an operator in a page's content.
    Word(Vec<u8>),
}

impl Value {
    pub(super) fn as_name(&self) -> Option<&[u8]> {
        if let Self::Name(name) = self { Some(name) } else { None }
    }

    pub(super) fn as_text(&self) -> Option<&[u8]> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    pub(super) fn as_int(&self) -> Option<i64> {
        match self {
            Self::Int(value) => Some(*value),
            _ => None,
        }
    }

    pub(super) fn as_number(&self) -> Option<f64> {
        match self {
            #[expect(clippy::cast_precision_loss, reason = "measures, not identities")]
            Self::Int(value) => Some(*value as f64),
            Self::Real(value) => Some(*value),
            _ => None,
        }
    }

    pub(super) fn as_list(&self) -> Option<&Rc<Vec<Self>>> {
        if let Self::List(list) = self { Some(list) } else { None }
    }

    pub(super) fn as_dict(&self) -> Option<&Rc<Dict>> {
        if let Self::Dict(dict) = self { Some(dict) } else { None }
    }

    pub(super) fn as_ref_id(&self) -> Option<u32> {
        if let Self::Ref(id) = self { Some(*id) } else { None }
    }
}

/// What the standard forbids in spelling, found while reading on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Flaws {
    /// A hexadecimal string with an odd number of digits, or with something else in it.
    pub(super) odd_hex: bool,
    /// A name, string or number beyond the limits.
    pub(super) beyond_limits: bool,
}

/// Reads words from bytes.
pub(super) struct Lexer<'a> {
    data: &'a [u8],
    pub(super) at: usize,
    pub(super) flaws: Flaws,
    /// Whether `12 0 R` is a reference: in objects, not in a page's content.
    references: bool,
}

/// The bytes make no sense here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Garbage;

pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0c | b'\r' | b' ')
}

fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

fn hex_digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

impl<'a> Lexer<'a> {
    /// For the objects of a file.
    pub(super) fn objects(data: &'a [u8], at: usize) -> Self {
        Self { data, at, flaws: Flaws::default(), references: true }
    }

    /// For the content of a page.
    pub(super) fn content(data: &'a [u8]) -> Self {
        Self { data, at: 0, flaws: Flaws::default(), references: false }
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.data.get(self.at).copied()
    }

    pub(super) fn rest(&self) -> &'a [u8] {
        self.data.get(self.at..).unwrap_or(&[])
    }

    /// Goes past white space and comments.
    pub(super) fn skip(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                while self.peek().is_some_and(|b| !matches!(b, b'\r' | b'\n')) {
                    self.at += 1;
                }
            } else if is_space(byte) {
                self.at += 1;
            } else {
                break;
            }
        }
    }

    /// Goes past this word, if it stands here.
    pub(super) fn take(&mut self, word: &[u8]) -> bool {
        let here = self.rest().starts_with(word);
        if here {
            self.at += word.len();
        }
        here
    }

    /// The next value; `None` at the end.
    pub(super) fn value(&mut self) -> Result<Option<Value>, Garbage> {
        self.skip();
        if self.peek().is_none() { Ok(None) } else { self.any(0).map(Some) }
    }

    fn any(&mut self, depth: u32) -> Result<Value, Garbage> {
        self.skip();
        match self.peek().ok_or(Garbage)? {
            b'/' => self.name().map(Value::Name),
            b'(' => self.literal().map(Value::Text),
            b'<' if self.rest().starts_with(b"<<") => self.dict(depth),
            b'<' => self.hex().map(Value::Text),
            b'[' => self.list(depth),
            b'0'..=b'9' | b'+' | b'-' | b'.' => self.number(),
            b'{' | b'}' | b')' | b'>' | b']' => Err(Garbage),
            _ => Ok(self.word()),
        }
    }

    fn regular(&mut self) -> &'a [u8] {
        let start = self.at;
        while self.peek().is_some_and(|byte| !is_space(byte) && !is_delimiter(byte)) {
            self.at += 1;
        }
        self.data.get(start..self.at).unwrap_or(&[])
    }

    fn word(&mut self) -> Value {
        match self.regular() {
            b"true" => Value::Bool(true),
            b"false" => Value::Bool(false),
            b"null" => Value::Null,
            other => Value::Word(other.to_vec()),
        }
    }

    fn name(&mut self) -> Result<Vec<u8>, Garbage> {
        self.at += 1;
        let raw = self.regular();
        let mut name = Vec::with_capacity(raw.len());
        let mut bytes = raw.iter().copied();
        while let Some(byte) = bytes.next() {
            if byte == b'#' {
                let mut ahead = bytes.clone();
                if let (Some(high), Some(low)) = (ahead.next().and_then(hex_digit), ahead.next().and_then(hex_digit)) {
                    name.push(high << 4 | low);
                    bytes = ahead;
                    continue;
                }
            }
            name.push(byte);
        }
        self.flaws.beyond_limits |= name.len() > LONGEST_NAME;
        Ok(name)
    }

    fn literal(&mut self) -> Result<Vec<u8>, Garbage> {
        self.at += 1;
        let mut out = Vec::new();
        let mut open = 1_u32;
        loop {
            let byte = self.peek().ok_or(Garbage)?;
            self.at += 1;
            match byte {
                b'(' => open += 1,
                b')' => {
                    open -= 1;
                    if open == 0 {
                        break;
                    }
                }
                b'\\' => {
                    self.escape(&mut out)?;
                    continue;
                }
                b'\r' => {
                    self.take(b"\n");
                    out.push(b'\n');
                    continue;
                }
                _ => {}
            }
            out.push(byte);
        }
        self.flaws.beyond_limits |= out.len() > LONGEST_STRING;
        Ok(out)
    }

    fn escape(&mut self, out: &mut Vec<u8>) -> Result<(), Garbage> {
        let byte = self.peek().ok_or(Garbage)?;
        self.at += 1;
        match byte {
            b'n' => out.push(b'\n'),
            b'r' => out.push(b'\r'),
            b't' => out.push(b'\t'),
            b'b' => out.push(8),
            b'f' => out.push(12),
            b'\r' => {
                self.take(b"\n");
            }
            b'\n' => {}
            b'0'..=b'7' => {
                let mut value = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.peek() else { break };
                    value = value * 8 + u32::from(digit - b'0');
                    self.at += 1;
                }
                out.push(value.to_le_bytes()[0]);
            }
            other => out.push(other),
        }
        Ok(())
    }

    fn hex(&mut self) -> Result<Vec<u8>, Garbage> {
        self.at += 1;
        let mut out = Vec::new();
        let mut half = None;
        loop {
            let byte = self.peek().ok_or(Garbage)?;
            self.at += 1;
            match (byte, hex_digit(byte)) {
                (b'>', _) => break,
                (_, Some(digit)) => match half.take() {
                    Some(high) => out.push(high << 4 | digit),
                    None => half = Some(digit),
                },
                (other, None) if is_space(other) => {}
                _ => self.flaws.odd_hex = true,
            }
        }
        if let Some(high) = half {
            self.flaws.odd_hex = true;
            out.push(high << 4);
        }
        self.flaws.beyond_limits |= out.len() > LONGEST_STRING;
        Ok(out)
    }

    fn list(&mut self, depth: u32) -> Result<Value, Garbage> {
        if depth >= DEEPEST {
            return Err(Garbage);
        }
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.skip();
            if self.take(b"]") {
                return Ok(Value::List(Rc::new(items)));
            }
            items.push(self.any(depth + 1)?);
        }
    }

    fn dict(&mut self, depth: u32) -> Result<Value, Garbage> {
        if depth >= DEEPEST {
            return Err(Garbage);
        }
        self.at += 2;
        let mut dict = Dict::new();
        loop {
            self.skip();
            if self.take(b">>") {
                return Ok(Value::Dict(Rc::new(dict)));
            }
            if self.peek() != Some(b'/') {
                return Err(Garbage);
            }
            let key = self.name()?;
            let value = self.any(depth + 1)?;
            dict.insert(key, value);
        }
    }

    fn number(&mut self) -> Result<Value, Garbage> {
        let raw = self.regular();
        let text = std::str::from_utf8(raw).map_err(|_| Garbage)?;
        if !raw.iter().any(|byte| byte.is_ascii_digit()) {
            // A lone sign or point stands for nothing; some writers leave them behind.
            return if raw.iter().all(|b| matches!(b, b'+' | b'-' | b'.')) { Ok(Value::Int(0)) } else { Err(Garbage) };
        }
        if let Ok(value) = text.parse::<i64>() {
            self.flaws.beyond_limits |= i32::try_from(value).is_err() && u32::try_from(value).is_err();
            if self.references
                && let Ok(id) = u32::try_from(value)
                && self.is_reference()
            {
                return Ok(Value::Ref(id));
            }
            return Ok(Value::Int(value));
        }
        if !raw.iter().all(|b| matches!(b, b'0'..=b'9' | b'+' | b'-' | b'.')) {
            // Digits run into letters: a word that starts with a digit.
            return Ok(Value::Word(raw.to_vec()));
        }
        let value: f64 = text.parse().map_err(|_| Garbage)?;
        self.flaws.beyond_limits |= !value.is_finite() || value.abs() > 3.4e38;
        Ok(Value::Real(value))
    }

    /// Goes past `0 R`, if it stands here.
    fn is_reference(&mut self) -> bool {
        let back = self.at;
        self.skip();
        let generation = self.regular();
        let number = !generation.is_empty() && generation.len() <= 5 && generation.iter().all(u8::is_ascii_digit);
        self.skip();
        if number && self.regular() == b"R" {
            return true;
        }
        self.at = back;
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Value {
        Lexer::objects(text.as_bytes(), 0).value().unwrap().unwrap()
    }

    fn dict(pairs: &[(&str, Value)]) -> Value {
        Value::Dict(Rc::new(pairs.iter().map(|(key, value)| (key.as_bytes().to_vec(), value.clone())).collect()))
    }

    #[test]
    fn every_kind_of_value_is_read() {
        let text =
            "<< /A 1 /B -2.5 /C (a\\(b\\051\\n) /D <4142> /E [true null 3 0 R 4 5] /F#20G /H /I << /J 0 >> % gone\n >>";
        let expect = dict(&[
            ("A", Value::Int(1)),
            ("B", Value::Real(-2.5)),
            ("C", Value::Text(b"a(b)\n".to_vec())),
            ("D", Value::Text(b"AB".to_vec())),
            (
                "E",
                Value::List(Rc::new(vec![Value::Bool(true), Value::Null, Value::Ref(3), Value::Int(4), Value::Int(5)])),
            ),
            ("F G", Value::Name(b"H".to_vec())),
            ("I", dict(&[("J", Value::Int(0))])),
        ]);
        assert_eq!(read(text), expect);
    }

    #[test]
    fn odd_and_long_things_are_noticed() {
        let flaws = |text: &str| {
            let mut lexer = Lexer::objects(text.as_bytes(), 0);
            let _ = lexer.value();
            (lexer.flaws.odd_hex, lexer.flaws.beyond_limits)
        };
        assert_eq!(flaws("<414>"), (true, false));
        assert_eq!(flaws("<4x14>"), (true, false));
        assert_eq!(flaws(&format!("/{}", "n".repeat(128))), (false, true));
        assert_eq!(flaws(&format!("({})", "s".repeat(32768))), (false, true));
        assert_eq!(flaws("99999999999"), (false, true));
        assert_eq!(flaws("<< /A (ok) /B <4142> >>"), (false, false));
    }

    #[test]
    fn nothing_makes_it_go_deep_or_on_forever() {
        for text in
            ["[".repeat(100_000), "<</A".repeat(100_000), "(".repeat(100_000), "<<".into(), "[1 2".into(), ">".into()]
        {
            assert_eq!(Lexer::objects(text.as_bytes(), 0).value(), Err(Garbage));
        }
        assert_eq!(Lexer::objects(b"  % nothing", 0).value(), Ok(None));
    }
}
