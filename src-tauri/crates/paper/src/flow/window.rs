//! The first page of a letter as a window envelope shows it: return line, recipient, references, date and fold marks.
//!
//! Measures are those of DIN 5008 for a sheet of A4 folded twice into an envelope of 220 x 110 mm, and for the window at the right those
//! of the envelopes in use in France, Portugal and Brazil (220 x 110 and 229 x 114 mm, window from 55 to 85 mm of the sheet wherever
//! it slides to).

use super::{Align, Column, Flow, LEFT, PaperError, Para, RIGHT, looks};
use crate::canvas::{MM, PAGE_WIDTH};
use crate::tags::ElementId;
use crate::{AddressWindow, KeyValue, Window};

/// An address or references higher than this, in points, are set as text.
const HIGHEST_WINDOW: f32 = 120.0 * MM;
/// More lines of a sender than this are no return line.
const MOST_RETURN_LINES: usize = 4;
/// How far the tails of letters reach below their line, in points.
const UNDER: f32 = 0.8;
/// How high the return line is, in points; what is longer takes of the zone for remarks below.
const RETURN_ZONE: f32 = 5.0 * MM;

/// Where things stand for an envelope, in points from the top left corner of the sheet.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// Top of the address field.
    pub(super) top: f32,
    /// Left edge of the address.
    left: f32,
    /// Where the recipient starts when there is room.
    recipient: f32,
    /// Where the field ends.
    bottom: f32,
    /// Where the references stand.
    beside: f32,
    /// Where the text of the letter starts.
    text: f32,
    /// Where the sheet is folded.
    folds: [f32; 2],
}

impl Place {
    /// The place for a kind of envelope.
    pub(super) fn of(window: Window) -> Place {
        let at = |top: f32, left: f32, recipient: f32, height: f32, beside: f32, text: f32| Place {
            top: top * MM,
            left,
            recipient: (top + recipient) * MM,
            bottom: (top + height) * MM,
            beside,
            text: text * MM,
            folds: [(top + 60.0) * MM, (top + 165.0) * MM],
        };
        match window {
            Window::Din5008A => at(27.0, LEFT, 17.7, 45.0, 125.0 * MM, 80.46),
            Window::Din5008B => at(45.0, LEFT, 17.7, 45.0, 125.0 * MM, 98.46),
            Window::Right => at(45.0, PAGE_WIDTH - 100.0 * MM, 11.0, 40.0, LEFT, 98.46),
        }
    }

    /// The same place further down.
    fn lower(self, shift: f32) -> Place {
        let Place { top, recipient, bottom, text, .. } = self;
        Place { top: top + shift, recipient: recipient + shift, bottom: bottom + shift, text: text + shift, ..self }
    }
}

impl<'d> Flow<'d> {
    /// Return line, recipient, references, date and marks, each at the place the envelope and the folding ask for.
    pub(super) fn address_window(&mut self, window: &'d AddressWindow, parent: ElementId) -> Result<(), PaperError> {
        if !self.at_top() || !self.pages.is_empty() {
            // Not at the head of the letter: an envelope could not show it anyway, so it starts a page of its own.
            self.next_page()?;
        }
        let place = Place::of(window.window);
        // The address keeps clear of a letterhead that is higher than the standard allows even when it is set close.
        let shift = (self.top - 26.0 - place.top).max(0.0);
        let place = place.lower(shift);
        let address = Column { left: place.left, width: 80.0 * MM, ..self.left() };
        let beside = Column { left: place.beside, width: 65.0 * MM, ..self.left() };
        let sender = self.plain(&window.return_line, looks::RETURN, address.width);
        let sender_height = if sender.is_blank() { 0.0 } else { sender.height() };
        let sender_top = place.top + (RETURN_ZONE - sender_height).max(0.0);
        let highest = place.top + RETURN_ZONE.max(sender_height + 1.0) + 1.0;
        let (paras, mut top) = self.recipient(&window.lines, address.width, highest, &place);
        let side = self.side(&window.reference, beside);
        let address_height: f32 = paras.iter().map(Para::height).sum();
        let side_height: f32 = side.rows.iter().map(|(key, value)| key.height().max(value.height()) + 1.5).sum();
        if address_height.max(side_height) > HIGHEST_WINDOW
            || sender.lines.len() > MOST_RETURN_LINES
            || shift > HIGHEST_WINDOW
        {
            // More than any envelope shows; it is set as text, so that no word is lost.
            self.lost.addresses_hidden += 1;
            return self.without_window(window, parent);
        }
        if shift > 0.0 || top + address_height > place.bottom + 0.5 {
            self.lost.addresses_hidden += 1;
        }
        if !sender.is_blank() {
            let mut top = sender_top;
            let width = sender.lines.iter().map(|line| line.width).fold(0.0, f32::max);
            self.still(&[sender], address, &mut top, parent);
            self.hairline((address.left, top + 0.6), (address.left + width, top + 0.6), 0.3, looks::HAIRLINE);
        }
        self.still(&paras, address, &mut top, parent);
        let mut side_bottom = place.top + 9.5 * MM;
        if !side.rows.is_empty() {
            side_bottom = self.references(&side, side_bottom, parent);
        }
        let mut bottom = place.text.max(top + 4.0 * MM).max(side_bottom + 2.0 * MM);
        if !window.date_line.is_empty() {
            let para = self.plain(&window.date_line, looks::BODY, RIGHT - LEFT);
            bottom -= 2.0;
            self.still(&[para], Column { align: Align::End, ..self.left() }, &mut bottom, parent);
            bottom += 10.0;
        }
        if window.fold_marks {
            self.fold_marks(&place);
        }
        self.y = bottom;
        self.gap = 0.0;
        Ok(())
    }

    /// The recipient's lines and where they start: below the zone for remarks, as the standard has it; more lines start higher, and
    /// still more are set smaller, as long as they can be read.
    fn recipient(&mut self, lines: &[String], width: f32, highest: f32, place: &Place) -> (Vec<Para>, f32) {
        let lost = (self.shaper.removed, self.shaper.missing.clone());
        let mut set = |look: looks::Look| {
            // What cannot be shown is counted once, however often it is laid out.
            (self.shaper.removed, self.shaper.missing) = lost.clone();
            let paras: Vec<Para> = lines.iter().map(|line| self.plain(line, look, width)).collect();
            let height: f32 = paras.iter().map(Para::height).sum();
            (paras, height)
        };
        let mut last = Vec::new();
        for look in [looks::ADDRESS, looks::ADDRESS_CLOSE, looks::ADDRESS_SMALL] {
            let (paras, height) = set(look);
            if height <= place.bottom - place.recipient {
                return (paras, place.recipient);
            }
            if height + UNDER <= place.bottom - highest {
                return (paras, place.bottom - height - UNDER);
            }
            last = paras;
        }
        (last, highest)
    }

    /// Everything of an address window, one under the other.
    fn without_window(&mut self, window: &'d AddressWindow, parent: ElementId) -> Result<(), PaperError> {
        for line in Some(&window.return_line).into_iter().chain(&window.lines).filter(|line| !line.is_empty()) {
            self.words(line, looks::ADDRESS, parent)?;
        }
        self.want_gap(8.0);
        self.key_values(&window.reference, parent)?;
        self.words(&window.date_line, looks::BODY, parent)?;
        self.gap = 14.0;
        Ok(())
    }

    /// Lays out what stands beside the window. The names take what they need, so that a value such as an e-mail address has the rest.
    fn side(&mut self, rows: &[KeyValue], beside: Column) -> Side {
        let names: Vec<Para> = rows.iter().map(|row| self.plain(&row.key, looks::SENDER, 30.0 * MM)).collect();
        let widest = names.iter().flat_map(|name| &name.lines).map(|line| line.width).fold(0.0, f32::max);
        let name = Column { width: (widest + 8.0).max(16.0 * MM), ..beside };
        let value = Column { left: beside.left + name.width, width: beside.width - name.width, ..beside };
        let look = looks::Look { ink: looks::BODY.ink, ..looks::SENDER };
        let rows = rows.iter().zip(names).map(|(row, name)| (name, self.para(&row.value, look, value.width))).collect();
        Side { name, value, rows }
    }

    fn references(&mut self, side: &Side, mut top: f32, parent: ElementId) -> f32 {
        let table = self.tags.add(parent, "Table");
        for (name, words) in &side.rows {
            let element = self.tags.add(table, "TR");
            let cells = [self.tags.add(element, "TH"), self.tags.add(element, "TD")];
            for (para, column, cell, role) in [(name, side.name, cells[0], "TH"), (words, side.value, cells[1], "TD")] {
                if para.is_blank() {
                    continue;
                }
                self.open(role, cell);
                let mut at = top;
                for line in &para.lines {
                    self.draw_line(line, para.look, column, at, true);
                    at += para.look.leading;
                }
                self.canvas.close();
            }
            top += name.height().max(words.height()) + 1.5;
        }
        top
    }

    /// Two marks where the sheet is folded, and a longer one at its middle, where it is punched.
    fn fold_marks(&mut self, place: &Place) {
        self.canvas.open_artifact("/Type /Page");
        let [first, second] = place.folds;
        for (y, length) in [(first, 4.0), (148.5 * MM, 6.0), (second, 4.0)] {
            self.canvas.rule((5.0 * MM, y), ((5.0 + length) * MM, y), 0.4, looks::HAIRLINE);
        }
        self.canvas.close();
    }
}

/// What stands beside the window, laid out.
struct Side {
    name: Column,
    value: Column,
    /// Name and value, top to bottom.
    rows: Vec<(Para, Para)>,
}
