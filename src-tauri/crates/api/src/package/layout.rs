//! How `data.json` is set out: members on lines of their own, indented, but each row of a table on one line.

use serde_json::ser::Formatter;
use std::io;

/// Objects and arrays deeper than this stand on one line: the rows of a table, its columns, an identifier.
const SPREAD: usize = 6;

/// Indents by two blanks down to [`SPREAD`].
#[derive(Default)]
pub struct Layout {
    depth: usize,
    filled: bool,
}

impl Layout {
    fn line<W: ?Sized + io::Write>(&self, out: &mut W) -> io::Result<()> {
        if self.depth > SPREAD {
            return Ok(());
        }
        out.write_all(b"\n")?;
        (0..self.depth).try_for_each(|_| out.write_all(b"  "))
    }

    fn begin<W: ?Sized + io::Write>(&mut self, out: &mut W, mark: &[u8]) -> io::Result<()> {
        self.depth += 1;
        self.filled = false;
        out.write_all(mark)
    }

    fn end<W: ?Sized + io::Write>(&mut self, out: &mut W, mark: &[u8]) -> io::Result<()> {
        let spread = self.filled && self.depth <= SPREAD;
        self.depth -= 1;
        if spread {
            self.line(out)?;
        }
        self.filled = true;
        out.write_all(mark)
    }

    fn item<W: ?Sized + io::Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        if !first {
            out.write_all(if self.depth > SPREAD { b", " } else { b"," })?;
        }
        self.line(out)
    }
}

impl Formatter for Layout {
    fn begin_array<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.begin(out, b"[")
    }

    fn end_array<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.end(out, b"]")
    }

    fn begin_array_value<W: ?Sized + io::Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.item(out, first)
    }

    fn end_array_value<W: ?Sized + io::Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.filled = true;
        Ok(())
    }

    fn begin_object<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.begin(out, b"{")
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.end(out, b"}")
    }

    fn begin_object_key<W: ?Sized + io::Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.item(out, first)
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(b": ")
    }

    fn end_object_value<W: ?Sized + io::Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.filled = true;
        Ok(())
    }
}

/// A value as JSON, so set out, with a line end at its end.
pub fn json<T: serde::Serialize>(value: &T) -> Vec<u8> {
    let mut out = Vec::new();
    // Text, numbers and lists can always be written, and a vector always takes them.
    let _ = value.serialize(&mut serde_json::Serializer::with_formatter(&mut out, Layout::default()));
    out.push(b'\n');
    out
}

#[cfg(test)]
mod tests {
    use super::json;

    #[test]
    fn members_stand_on_lines_of_their_own_and_a_row_on_one() {
        let value = serde_json::json!({ "a": [], "b": { "c": [[[[[["x", "y"], ["z"]]]]]] } });
        let text = String::from_utf8(json(&value)).unwrap();
        assert_eq!(serde_json::from_str::<serde_json::Value>(&text).unwrap(), value);
        assert!(text.contains("\"a\": []") && text.contains("[[\"x\", \"y\"], [\"z\"]]"), "{text}");
    }
}
