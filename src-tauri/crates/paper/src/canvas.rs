//! One page's content stream, written operator by operator.

use std::fmt::Write as _;

use crate::glyphs::Glyphs;
use crate::shape::Piece;
use crate::tags::ElementId;

/// A4, in points.
pub(crate) const PAGE_WIDTH: f32 = 595.28;
/// A4, in points.
pub(crate) const PAGE_HEIGHT: f32 = 841.89;

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;

/// An area that leads somewhere.
#[derive(Debug, Clone)]
pub(crate) struct LinkArea {
    /// Left, bottom, right, top in PDF coordinates.
    pub(crate) rect: [f32; 4],
    pub(crate) address: String,
    pub(crate) element: ElementId,
}

/// A page being drawn. Distances are in points from the top left corner.
#[derive(Debug, Clone)]
pub(crate) struct Canvas {
    out: String,
    /// Whether content says what it belongs to.
    tagged: bool,
    font: Option<(u8, f32)>,
    ink: Option<f32>,
    /// The element of each piece of marked content, by its number.
    pub(crate) marks: Vec<ElementId>,
    pub(crate) links: Vec<LinkArea>,
    /// Whether anything but furniture was drawn.
    pub(crate) used: bool,
}

impl Canvas {
    /// An empty page.
    pub(crate) fn new(tagged: bool) -> Self {
        Self { out: String::new(), tagged, font: None, ink: None, marks: Vec::new(), links: Vec::new(), used: false }
    }

    /// Opens marked content that belongs to an element, and returns its number on this page; none where nothing is tagged.
    pub(crate) fn open(&mut self, role: &str, element: ElementId) -> Option<u32> {
        self.used = true;
        if !self.tagged {
            return None;
        }
        let mark = u32::try_from(self.marks.len()).unwrap_or(u32::MAX);
        self.marks.push(element);
        let _ = writeln!(self.out, "/{role} <</MCID {mark}>> BDC");
        Some(mark)
    }

    /// Opens content that is not read aloud: rules, repeated headers, page numbers.
    pub(crate) fn open_artifact(&mut self, kind: &str) {
        if self.tagged {
            let _ = writeln!(self.out, "/Artifact <<{kind}>> BDC");
        }
    }

    /// Closes what was opened last.
    pub(crate) fn close(&mut self) {
        if self.tagged {
            self.out.push_str("EMC\n");
        }
    }

    fn ink(&mut self, ink: f32) {
        if self.ink != Some(ink) {
            self.ink = Some(ink);
            short(&mut self.out, ink);
            self.out.push_str(" g\n");
        }
    }

    /// Draws a line of text; `left` and `baseline` in points from the top left corner of the page.
    pub(crate) fn text(&mut self, glyphs: &Glyphs, pieces: &[Piece], size: f32, ink: f32, left: f32, baseline: f32) {
        if pieces.is_empty() {
            return;
        }
        self.ink(ink);
        self.out.push_str("BT\n");
        for piece in pieces {
            if self.font != Some((piece.face, size)) {
                self.font = Some((piece.face, size));
                let _ = write!(self.out, "/T{} ", piece.face);
                short(&mut self.out, size);
                self.out.push_str(" Tf\n");
            }
            if let Some(says) = &piece.says {
                let _ = write!(self.out, "/Span <</ActualText <FEFF");
                for unit in says.encode_utf16() {
                    let _ = write!(self.out, "{unit:04X}");
                }
                self.out.push_str(">>> BDC\n");
            }
            self.glyphs(glyphs, piece, size, left, baseline);
            if piece.says.is_some() {
                self.out.push_str("EMC\n");
            }
        }
        self.out.push_str("ET\n");
    }

    fn glyphs(&mut self, glyphs: &Glyphs, piece: &Piece, size: f32, left: f32, baseline: f32) {
        let Some(first) = piece.glyphs.first() else { return };
        let mut pen = f64::from(first.x);
        let mut rise = first.rise;
        self.out.push_str("1 0 0 1 ");
        self.point(left + first.x, baseline);
        self.out.push_str(" Tm ");
        if rise != 0.0 {
            short(&mut self.out, rise);
            self.out.push_str(" Ts ");
        }
        self.out.push_str("[<");
        for glyph in &piece.glyphs {
            if (glyph.rise - rise).abs() > 0.01 {
                rise = glyph.rise;
                self.out.push_str(">] TJ ");
                short(&mut self.out, rise);
                self.out.push_str(" Ts [<");
            }
            let kern = (pen - f64::from(glyph.x)) * 1000.0 / f64::from(size);
            if kern.abs() >= 0.6 {
                let kern = (kern * 10.0).round() / 10.0;
                self.out.push('>');
                #[expect(clippy::cast_possible_truncation, reason = "a shift within a line")]
                short(&mut self.out, kern as f32);
                self.out.push('<');
                pen -= kern * f64::from(size) / 1000.0;
            }
            hex(&mut self.out, glyph.glyph);
            #[expect(clippy::cast_precision_loss, reason = "widths are below 2^16")]
            {
                pen += glyphs.width(piece.face, glyph.glyph) as f64 * f64::from(size) / 1000.0;
            }
        }
        self.out.push_str(">] TJ\n");
        if rise != 0.0 {
            self.out.push_str("0 Ts\n");
        }
    }

    /// Two numbers: a point given from the top left corner, as PDF counts it.
    fn point(&mut self, left: f32, top: f32) {
        short(&mut self.out, left);
        self.out.push(' ');
        short(&mut self.out, PAGE_HEIGHT - top);
    }

    /// Draws a straight line.
    pub(crate) fn rule(&mut self, from: (f32, f32), to: (f32, f32), width: f32, ink: f32) {
        short(&mut self.out, ink);
        self.out.push_str(" G ");
        short(&mut self.out, width);
        self.out.push_str(" w ");
        self.point(from.0, from.1);
        self.out.push_str(" m ");
        self.point(to.0, to.1);
        self.out.push_str(" l S\n");
    }

    /// Fills a rectangle given by its top left corner.
    pub(crate) fn fill(&mut self, left: f32, top: f32, width: f32, height: f32, ink: f32) {
        self.ink(ink);
        self.point(left, top + height);
        for edge in [width, height] {
            self.out.push(' ');
            short(&mut self.out, edge);
        }
        self.out.push_str(" re f\n");
    }

    /// Draws a picture, by its number, with the matrix that takes the unit square to its place (PDF coordinates).
    pub(crate) fn picture(&mut self, number: usize, matrix: [f32; 6]) {
        self.out.push_str("q ");
        for value in matrix {
            short(&mut self.out, value);
            self.out.push(' ');
        }
        let _ = writeln!(self.out, "cm /I{number} Do Q");
    }

    /// The operators so far.
    pub(crate) fn into_operators(self) -> String {
        self.out
    }
}

/// Writes a number with at most three decimals and nothing superfluous. A page holds thousands of them.
pub(crate) fn short(out: &mut String, value: f32) {
    if !value.is_finite() {
        out.push('0');
        return;
    }
    #[expect(clippy::cast_possible_truncation, reason = "clamped to what a page can hold")]
    let thousandths = (f64::from(value) * 1000.0).round().clamp(-9e12, 9e12) as i64;
    if thousandths < 0 {
        out.push('-');
    }
    let (whole, rest) = (thousandths.unsigned_abs() / 1000, thousandths.unsigned_abs() % 1000);
    let _ = write!(out, "{whole}");
    if rest > 0 {
        let digits = format!(".{rest:03}");
        out.push_str(digits.trim_end_matches('0'));
    }
}

/// Writes a glyph's number in four digits.
fn hex(out: &mut String, number: u16) {
    for shift in [12, 8, 4, 0] {
        out.push(char::from_digit(u32::from(number >> shift & 0xf), 16).unwrap_or('0').to_ascii_uppercase());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_short_and_never_in_words() {
        for (value, written) in [
            (1.5, "1.5"),
            (-0.0001, "0"),
            (100.0, "100"),
            (f32::NAN, "0"),
            (-2.25, "-2.25"),
            (0.05, "0.05"),
            (841.89, "841.89"),
            (f32::MAX, "9000000000"),
        ] {
            let mut out = String::new();
            short(&mut out, value);
            assert_eq!(out, written);
        }
    }

    #[test]
    fn glyphs_are_written_in_four_digits() {
        let mut out = String::new();
        for number in [0, 10, 0xBEEF, u16::MAX] {
            hex(&mut out, number);
        }
        assert_eq!(out, "0000000ABEEFFFFF");
    }
}
