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
#[derive(Debug, Clone, Default)]
pub(crate) struct Canvas {
    out: String,
    font: Option<(u8, f32)>,
    ink: Option<f32>,
    /// The element of each piece of marked content, by its number.
    pub(crate) marks: Vec<ElementId>,
    pub(crate) links: Vec<LinkArea>,
    /// Whether anything but furniture was drawn.
    pub(crate) used: bool,
}

impl Canvas {
    /// Opens marked content that belongs to an element, and returns its number on this page.
    pub(crate) fn open(&mut self, role: &str, element: ElementId) -> u32 {
        let mark = u32::try_from(self.marks.len()).unwrap_or(u32::MAX);
        self.marks.push(element);
        self.used = true;
        let _ = writeln!(self.out, "/{role} <</MCID {mark}>> BDC");
        mark
    }

    /// Opens content that is not read aloud: rules, repeated headers, page numbers.
    pub(crate) fn open_artifact(&mut self, kind: &str) {
        let _ = writeln!(self.out, "/Artifact <<{kind}>> BDC");
    }

    /// Closes what was opened last.
    pub(crate) fn close(&mut self) {
        self.out.push_str("EMC\n");
    }

    fn ink(&mut self, ink: f32) {
        if self.ink != Some(ink) {
            self.ink = Some(ink);
            let _ = writeln!(self.out, "{} g", short(ink));
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
                let _ = writeln!(self.out, "/T{} {} Tf", piece.face, short(size));
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
                self.close();
            }
        }
        self.out.push_str("ET\n");
    }

    fn glyphs(&mut self, glyphs: &Glyphs, piece: &Piece, size: f32, left: f32, baseline: f32) {
        let Some(first) = piece.glyphs.first() else { return };
        let mut pen = f64::from(first.x);
        let mut rise = first.rise;
        let _ = write!(self.out, "1 0 0 1 {} {} Tm [<", short(left + first.x), short(PAGE_HEIGHT - baseline));
        if rise != 0.0 {
            // The rise goes before the array, so the matrix is written again behind it.
            self.out.truncate(self.out.len() - 2);
            let _ = write!(self.out, "{} Ts [<", short(rise));
        }
        for glyph in &piece.glyphs {
            if (glyph.rise - rise).abs() > 0.01 {
                rise = glyph.rise;
                let _ = write!(self.out, ">] TJ {} Ts [<", short(rise));
            }
            let kern = (pen - f64::from(glyph.x)) * 1000.0 / f64::from(size);
            if kern.abs() >= 0.6 {
                let kern = (kern * 10.0).round() / 10.0;
                let _ = write!(self.out, ">{kern}<");
                pen -= kern * f64::from(size) / 1000.0;
            }
            let _ = write!(self.out, "{:04X}", glyph.glyph);
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

    /// Draws a straight line.
    pub(crate) fn rule(&mut self, from: (f32, f32), to: (f32, f32), width: f32, ink: f32) {
        let _ = writeln!(
            self.out,
            "{} G {} w {} {} m {} {} l S",
            short(ink),
            short(width),
            short(from.0),
            short(PAGE_HEIGHT - from.1),
            short(to.0),
            short(PAGE_HEIGHT - to.1)
        );
    }

    /// Fills a rectangle given by its top left corner.
    pub(crate) fn fill(&mut self, left: f32, top: f32, width: f32, height: f32, ink: f32) {
        self.ink(ink);
        let _ = writeln!(
            self.out,
            "{} {} {} {} re f",
            short(left),
            short(PAGE_HEIGHT - top - height),
            short(width),
            short(height)
        );
    }

    /// Draws a picture, by its number, with the matrix that takes the unit square to its place (PDF coordinates).
    pub(crate) fn picture(&mut self, number: usize, matrix: [f32; 6]) {
        self.out.push_str("q ");
        for value in matrix {
            let _ = write!(self.out, "{} ", short(value));
        }
        let _ = writeln!(self.out, "cm /I{number} Do Q");
    }

    /// The operators so far.
    pub(crate) fn into_operators(self) -> String {
        self.out
    }
}

/// A number with at most three decimals and nothing superfluous.
pub(crate) fn short(value: f32) -> String {
    if !value.is_finite() {
        return "0".to_owned();
    }
    let mut text = format!("{value:.3}");
    while text.ends_with('0') {
        text.pop();
    }
    if text.ends_with('.') {
        text.pop();
    }
    if text == "-0" { "0".to_owned() } else { text }
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn numbers_are_written_short_and_never_in_words() {
        assert_eq!(short(1.5), "1.5");
        assert_eq!(short(-0.0001), "0");
        assert_eq!(short(100.0), "100");
        assert_eq!(short(f32::NAN), "0");
    }
}
