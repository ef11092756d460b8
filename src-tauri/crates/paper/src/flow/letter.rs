//! What makes a letter: the sender's head, the address in the window, fold marks, the place to sign.

use super::inline::Inline;
use super::{Align, Column, Flow, LEFT, PaperError, Para, RIGHT, looks};
use crate::canvas::{MM, PAGE_WIDTH};
use crate::tags::{ElementId, ROOT};
use crate::{AddressWindow, KeyValue, Window};

/// Where the sender's head starts, in points from the top.
const HEAD_TOP: f32 = 13.0 * MM;
/// A letterhead higher than this, in points, is set as text.
const HIGHEST_HEAD: f32 = 110.0 * MM;
/// An address or references higher than this, in points, are set as text.
const HIGHEST_WINDOW: f32 = 120.0 * MM;

impl<'d> Flow<'d> {
    /// The sender, at the head of the first page.
    pub(super) fn letterhead(&mut self) -> Result<(), PaperError> {
        let document = self.document;
        let Some(letterhead) = &document.furniture.letterhead else { return Ok(()) };
        let right_width = 72.0 * MM;
        let office_width = RIGHT - LEFT - right_width - 10.0;
        let mut left_bottom = HEAD_TOP;
        if let Some(logo) = &letterhead.logo {
            let number = self.picture_number(&logo.data.0)?;
            let (width, height) = self.picture_size(number, 60.0 * MM, 16.0 * MM);
            self.open_figure(ROOT, &logo.alt, [LEFT, HEAD_TOP, width, height]);
            self.draw_picture(number, LEFT, HEAD_TOP, width, height);
            self.canvas.close();
            left_bottom += height + 4.0;
        }
        let office = self.plain(&letterhead.office, looks::OFFICE, office_width);
        let contact = Some(letterhead.contact.as_str()).filter(|c| !c.is_empty());
        let lines: Vec<&str> = letterhead.address.iter().map(String::as_str).chain(contact).collect();
        let paras: Vec<Para> = lines.iter().map(|words| self.plain(words, looks::SENDER, right_width)).collect();
        let height = office.height().max(paras.iter().map(Para::height).sum());
        if height > HIGHEST_HEAD {
            // Nobody's head is that high; it is set as text, so that no word is lost.
            self.y = left_bottom;
            self.top = left_bottom;
            self.words(&letterhead.office, looks::OFFICE, ROOT)?;
            for words in lines {
                self.words(words, looks::SENDER, ROOT)?;
            }
            self.gap = 26.0;
            return Ok(());
        }
        self.still(&[office], Column { width: office_width, ..self.left() }, &mut left_bottom, ROOT);
        let column = Column { left: RIGHT - right_width, width: right_width, align: Align::End, ..self.left() };
        let mut right_bottom = HEAD_TOP + 2.0;
        self.still(&paras, column, &mut right_bottom, ROOT);
        let bottom = left_bottom.max(right_bottom) + 5.0;
        self.hairline((LEFT, bottom), (RIGHT, bottom), 0.6, looks::STRONG_LINE);
        self.y = bottom + 26.0;
        self.top = self.y;
        Ok(())
    }

    /// The whole width, for what stands at the left whatever the language: the envelope does not turn round.
    fn left(&self) -> Column {
        Column { left: LEFT, width: RIGHT - LEFT, align: Align::Start, narrow: false, right_to_left: false }
    }

    /// Draws lines under one another at a fixed place, as one paragraph.
    fn still(&mut self, paras: &[Para], column: Column, top: &mut f32, parent: ElementId) {
        if paras.iter().all(Para::is_blank) {
            return;
        }
        let element = self.tags.add(parent, "P");
        self.open("P", element);
        for para in paras {
            for line in &para.lines {
                self.draw_line(line, para.look, column, *top, true);
                *top += para.look.leading;
            }
        }
        self.canvas.close();
    }

    /// Return line, recipient, references, date and marks, each at the place the envelope and the folding ask for.
    pub(super) fn address_window(&mut self, window: &'d AddressWindow, parent: ElementId) -> Result<(), PaperError> {
        if !self.at_top() || !self.pages.is_empty() {
            // Not at the head of the letter: an envelope could not show it anyway, so it starts a page of its own.
            self.next_page()?;
        }
        let (field_top, text_top) = match window.window {
            Window::Din5008A => (27.0 * MM, 80.46 * MM),
            Window::Din5008B | Window::Right => (45.0 * MM, 98.46 * MM),
        };
        let (address_left, beside_left) = match window.window {
            Window::Right => (PAGE_WIDTH - 20.0 * MM - 80.0 * MM, LEFT),
            Window::Din5008A | Window::Din5008B => (LEFT, 125.0 * MM),
        };
        let address = Column { left: address_left, width: 80.0 * MM, ..self.left() };
        let beside = Column { left: beside_left, width: 65.0 * MM, ..self.left() };
        // The address keeps clear of a letterhead that is higher than the standard allows.
        let shift = (self.top - 20.0 - field_top).max(0.0);
        let field_top = field_top + shift;
        let sender = self.plain(&window.return_line, looks::RETURN, address.width);
        let paras: Vec<Para> =
            window.lines.iter().map(|line| self.plain(line, looks::ADDRESS, address.width)).collect();
        let side: Vec<(Para, Para)> = window.reference.iter().map(|row| self.reference(row, beside)).collect();
        let address_height: f32 = paras.iter().map(Para::height).sum();
        let side_height: f32 = side.iter().map(|(key, value)| key.height().max(value.height()) + 1.5).sum();
        if address_height.max(side_height) > HIGHEST_WINDOW || sender.lines.len() > 2 || shift > HIGHEST_WINDOW {
            // More than any envelope shows; it is set as text, so that no word is lost.
            return self.without_window(window, parent);
        }
        if !sender.is_blank() {
            // A second line goes above the first, and the line under both stays where it is.
            #[expect(clippy::cast_precision_loss, reason = "two lines at most")]
            let mut top = field_top + 5.0 * MM - (sender.lines.len() - 1) as f32 * looks::RETURN.leading;
            let width = sender.lines.iter().map(|line| line.width).fold(0.0, f32::max);
            self.still(&[sender], address, &mut top, parent);
            self.hairline((address.left, top + 1.0), (address.left + width, top + 1.0), 0.3, looks::HAIRLINE);
        }
        let count: usize = paras.iter().map(|p| p.lines.len()).sum();
        // Six lines start below the zone for remarks, as the standard has it; more lines start higher.
        let mut top = field_top + if count <= 6 { 14.0 * MM } else { 9.5 * MM };
        self.still(&paras, address, &mut top, parent);
        let mut side_bottom = field_top + 9.5 * MM;
        if !side.is_empty() {
            side_bottom = self.references(&side, beside, side_bottom, parent);
        }
        let mut bottom = (text_top + shift).max(top + 4.0 * MM).max(side_bottom + 2.0 * MM);
        if !window.date_line.is_empty() {
            let para = self.plain(&window.date_line, looks::BODY, RIGHT - LEFT);
            bottom -= 2.0;
            self.still(&[para], Column { align: Align::End, ..self.left() }, &mut bottom, parent);
            bottom += 10.0;
        }
        if window.fold_marks {
            self.fold_marks(window.window);
        }
        self.y = bottom;
        self.gap = 0.0;
        Ok(())
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

    /// The columns of what stands beside the window.
    fn beside(beside: Column) -> (Column, Column) {
        let key = Column { width: 26.0 * MM, ..beside };
        (key, Column { left: beside.left + key.width, width: beside.width - key.width, ..beside })
    }

    fn reference(&mut self, row: &KeyValue, beside: Column) -> (Para, Para) {
        let (key, value) = Self::beside(beside);
        let name = self.plain(&row.key, looks::SENDER, key.width - 4.0);
        let words = self.para(&row.value, looks::Look { ink: looks::BODY.ink, ..looks::SENDER }, value.width);
        (name, words)
    }

    fn references(&mut self, rows: &[(Para, Para)], beside: Column, mut top: f32, parent: ElementId) -> f32 {
        let (key, value) = Self::beside(beside);
        let table = self.tags.add(parent, "Table");
        for (name, words) in rows {
            let element = self.tags.add(table, "TR");
            let cells = [self.tags.add(element, "TH"), self.tags.add(element, "TD")];
            for (para, column, cell, role) in [(name, key, cells[0], "TH"), (words, value, cells[1], "TD")] {
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

    fn fold_marks(&mut self, window: Window) {
        let (first, second) = match window {
            Window::Din5008A => (87.0, 192.0),
            Window::Din5008B | Window::Right => (105.0, 210.0),
        };
        self.canvas.open_artifact("/Type /Page");
        for (mm, length) in [(first, 4.0), (148.5, 6.0), (second, 4.0)] {
            let y = mm * MM;
            self.canvas.rule((5.0 * MM, y), ((5.0 + length) * MM, y), 0.4, looks::HAIRLINE);
        }
        self.canvas.close();
    }

    /// Room to sign, a hairline, and under it who signs.
    pub(super) fn signature(&mut self, lines: &[String], parent: ElementId) -> Result<(), PaperError> {
        let width = 75.0 * MM;
        let paras: Vec<_> = lines.iter().map(|line| self.plain(line, looks::CAPTION, width)).collect();
        let height: f32 = paras.iter().map(Para::height).sum();
        self.need(17.0 * MM + height + 4.0)?;
        self.take_gap();
        self.y += 17.0 * MM;
        let column = self.column(0.0, width);
        self.hairline((column.left, self.y), (column.left + width, self.y), 0.4, looks::STRONG_LINE);
        self.y += 3.0;
        for para in paras {
            let element = self.tags.add(parent, "P");
            self.lines(&para, column, "P", element, &mut Inline::none())?;
        }
        self.gap = 8.0;
        Ok(())
    }
}
