//! What makes a letter: the sender's head, the address in the window, fold marks, the place to sign.

use super::{Align, Column, Flow, LEFT, PaperError, RIGHT, looks};
use crate::canvas::{MM, PAGE_WIDTH};
use crate::tags::{ElementId, ROOT};
use crate::{AddressWindow, Window};

/// Where the sender's head starts, in points from the top.
const HEAD_TOP: f32 = 13.0 * MM;

impl<'d> Flow<'d> {
    /// The sender, at the head of the first page.
    pub(super) fn letterhead(&mut self) -> Result<(), PaperError> {
        let document = self.document;
        let Some(letterhead) = &document.furniture.letterhead else { return Ok(()) };
        let right_width = 72.0 * MM;
        let mut left_bottom = HEAD_TOP;
        if let Some(logo) = &letterhead.logo {
            let number = self.picture_number(&logo.data.0)?;
            let (width, height) = self.picture_size(number, 60.0 * MM, 16.0 * MM);
            let element = self.figure(ROOT, &logo.alt);
            self.open("Figure", element);
            self.draw_picture(number, LEFT, HEAD_TOP, width, height);
            self.canvas.close();
            left_bottom += height + 4.0;
        }
        let office = self.plain(&letterhead.office, looks::OFFICE, RIGHT - LEFT - right_width - 10.0);
        let element = self.tags.add(ROOT, "P");
        self.open("P", element);
        let column = Column { left: LEFT, width: RIGHT - LEFT - right_width, align: Align::Start, narrow: false };
        for line in &office.lines {
            self.draw_line(line, looks::OFFICE, column, left_bottom, true);
            left_bottom += looks::OFFICE.leading;
        }
        self.canvas.close();
        let column = Column { left: RIGHT - right_width, width: right_width, align: Align::End, narrow: false };
        let mut right_bottom = HEAD_TOP + 2.0;
        let lines: Vec<&str> = letterhead
            .address
            .iter()
            .map(String::as_str)
            .chain(Some(letterhead.contact.as_str()).filter(|c| !c.is_empty()))
            .take(7)
            .collect();
        if !lines.is_empty() {
            let element = self.tags.add(ROOT, "P");
            for words in lines {
                let para = self.plain(words, looks::SENDER, right_width);
                self.open("P", element);
                for line in &para.lines {
                    self.draw_line(line, looks::SENDER, column, right_bottom, true);
                    right_bottom += looks::SENDER.leading;
                }
                self.canvas.close();
            }
        }
        let bottom = left_bottom.max(right_bottom) + 5.0;
        self.canvas.open_artifact("/Type /Layout");
        self.canvas.rule((LEFT, bottom), (RIGHT, bottom), 0.6, looks::STRONG_LINE);
        self.canvas.close();
        self.y = bottom + 26.0;
        self.top = self.y;
        Ok(())
    }

    /// Return line, recipient, references, date and marks, each at the place the envelope and the folding ask for.
    pub(super) fn address_window(&mut self, window: &AddressWindow, parent: ElementId) -> Result<(), PaperError> {
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
        let address = Column { left: address_left, width: 80.0 * MM, align: Align::Start, narrow: false };
        let beside = Column { left: beside_left, width: 65.0 * MM, align: Align::Start, narrow: false };
        // The address keeps clear of a letterhead that is higher than the standard allows.
        let shift = (self.top - 20.0 - field_top).max(0.0);
        let field_top = field_top + shift;
        if !window.return_line.is_empty() {
            let para = self.plain(&window.return_line, looks::RETURN, address.width);
            let element = self.tags.add(parent, "P");
            let top = field_top + 5.0 * MM;
            if let Some(line) = para.lines.first() {
                self.open("P", element);
                self.draw_line(line, looks::RETURN, address, top, true);
                self.canvas.close();
                self.canvas.open_artifact("/Type /Layout");
                let rule = top + looks::RETURN.leading + 1.0;
                self.canvas.rule((address.left, rule), (address.left + line.width, rule), 0.3, looks::HAIRLINE);
                self.canvas.close();
            }
        }
        let paras: Vec<_> =
            window.lines.iter().take(9).map(|line| self.plain(line, looks::ADDRESS, address.width)).collect();
        let count: usize = paras.iter().map(|p| p.lines.len()).sum();
        // Six lines start below the zone for remarks, as the standard has it; more lines start higher.
        let mut top = field_top + if count <= 6 { 14.0 * MM } else { 9.5 * MM };
        let element = self.tags.add(parent, "P");
        self.open("P", element);
        for line in paras.iter().flat_map(|p| &p.lines) {
            self.draw_line(line, looks::ADDRESS, address, top, true);
            top += looks::ADDRESS.leading;
        }
        self.canvas.close();
        let mut side = field_top + 9.5 * MM;
        if !window.reference.is_empty() {
            side = self.references(window, beside, side, parent);
        }
        let mut bottom = (text_top + shift).max(top + 4.0 * MM).max(side + 2.0 * MM);
        if !window.date_line.is_empty() {
            let para = self.plain(&window.date_line, looks::BODY, RIGHT - LEFT);
            let element = self.tags.add(parent, "P");
            self.open("P", element);
            for line in &para.lines {
                self.draw_line(line, looks::BODY, Column { align: Align::End, ..Column::full() }, bottom - 2.0, true);
                bottom += looks::BODY.leading;
            }
            self.canvas.close();
            bottom += 8.0;
        }
        if window.fold_marks {
            self.fold_marks(window.window);
        }
        self.y = bottom;
        self.gap = 0.0;
        Ok(())
    }

    fn references(&mut self, window: &AddressWindow, beside: Column, mut top: f32, parent: ElementId) -> f32 {
        let key = Column { width: 26.0 * MM, ..beside };
        let value = Column {
            left: beside.left + key.width,
            width: beside.width - key.width,
            align: Align::Start,
            narrow: false,
        };
        let table = self.tags.add(parent, "Table");
        for row in &window.reference {
            let element = self.tags.add(table, "TR");
            let cells = [self.tags.add(element, "TH"), self.tags.add(element, "TD")];
            let name = self.plain(&row.key, looks::SENDER, key.width - 4.0);
            let words = self.para(&row.value, looks::Look { ink: looks::BODY.ink, ..looks::SENDER }, value.width);
            let height = name.height().max(words.height());
            for (para, column, cell, role) in [(&name, key, cells[0], "TH"), (&words, value, cells[1], "TD")] {
                self.open(role, cell);
                let mut at = top;
                for line in &para.lines {
                    self.draw_line(line, para.look, column, at, true);
                    at += para.look.leading;
                }
                self.canvas.close();
            }
            top += height + 1.5;
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
        let height: f32 = paras.iter().map(super::Para::height).sum();
        self.need(17.0 * MM + height + 4.0)?;
        self.take_gap();
        self.y += 17.0 * MM;
        self.canvas.open_artifact("/Type /Layout");
        self.canvas.rule((LEFT, self.y), (LEFT + width, self.y), 0.4, looks::STRONG_LINE);
        self.canvas.close();
        self.y += 3.0;
        for para in paras {
            let element = self.tags.add(parent, "P");
            self.lines(&para, Column { left: LEFT, width, align: Align::Start, narrow: false }, "P", element, &[])?;
        }
        self.gap = 8.0;
        Ok(())
    }
}
