//! What makes a letter: the sender's head and the place to sign. What the envelope shows is in `window`.

use super::inline::Inline;
use super::window::Place;
use super::{Align, Column, Flow, LEFT, PaperError, Para, RIGHT, looks};
use crate::Block;
use crate::canvas::MM;
use crate::tags::{ElementId, ROOT};

/// Where the sender's head starts, in points from the top.
const HEAD_TOP: f32 = 13.0 * MM;
/// Width of address and contact at the right, in points.
const RIGHT_WIDTH: f32 = 72.0 * MM;
/// Width of the office's name at the left, in points.
const OFFICE_WIDTH: f32 = RIGHT - LEFT - RIGHT_WIDTH - 10.0;
/// A letterhead higher than this, in points, is set as text.
const HIGHEST_HEAD: f32 = 110.0 * MM;

/// How much room a letterhead takes, in points.
struct Ease {
    /// Height of the logo at most.
    logo: f32,
    office: looks::Look,
}

/// Every line of the address on a line of its own.
const ROOMY: Ease = Ease { logo: 16.0 * MM, office: looks::OFFICE };
/// The lines of the address after one another.
const CLOSE: Ease = Ease { logo: 10.0 * MM, office: looks::OFFICE_CLOSE };

/// A letterhead that is laid out and not drawn yet.
struct Head {
    /// Width and height of the logo, if there is one.
    logo: (f32, f32),
    office: Para,
    contact: Vec<Para>,
    /// Height of its words.
    text_height: f32,
    /// Where the line under it stands.
    bottom: f32,
}

impl<'d> Flow<'d> {
    /// The sender, at the head of the first page. Where an envelope is to show the address below, a head that would push it out of the
    /// window is set closer.
    pub(super) fn letterhead(&mut self) -> Result<(), PaperError> {
        let document = self.document;
        let Some(letterhead) = &document.furniture.letterhead else { return Ok(()) };
        let logo = match &letterhead.logo {
            Some(logo) => Some((self.picture_number(&logo.data.0)?, logo.alt.as_str())),
            None => None,
        };
        let contact = Some(letterhead.contact.as_str()).filter(|c| !c.is_empty());
        let lines: Vec<&str> = letterhead.address.iter().map(String::as_str).chain(contact).collect();
        let limit = match document.blocks.first() {
            Some(Block::AddressWindow(window)) => Place::of(window.window).top,
            _ => f32::INFINITY,
        };
        let mut head = self.head(&letterhead.office, &lines, logo, &ROOMY);
        if head.bottom > limit {
            let joined = lines.join(" · ");
            // What cannot be shown is counted once, though it is laid out twice.
            let lost = (self.shaper.removed, self.shaper.missing.clone());
            let close = self.head(&letterhead.office, &[&joined], logo, &CLOSE);
            (self.shaper.removed, self.shaper.missing) = lost;
            if close.bottom < head.bottom {
                head = close;
            }
        }
        let mut left_bottom = HEAD_TOP;
        if let Some((number, alt)) = logo {
            let (width, height) = head.logo;
            self.open_figure(ROOT, alt, [LEFT, HEAD_TOP, width, height]);
            self.draw_picture(number, LEFT, HEAD_TOP, width, height);
            self.canvas.close();
            left_bottom += height + 4.0;
        }
        if head.text_height > HIGHEST_HEAD {
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
        self.still(&[head.office], Column { width: OFFICE_WIDTH, ..self.left() }, &mut left_bottom, ROOT);
        let column = Column { left: RIGHT - RIGHT_WIDTH, width: RIGHT_WIDTH, align: Align::End, ..self.left() };
        let mut right_bottom = HEAD_TOP + 2.0;
        self.still(&head.contact, column, &mut right_bottom, ROOT);
        self.hairline((LEFT, head.bottom), (RIGHT, head.bottom), 0.6, looks::STRONG_LINE);
        self.y = head.bottom + 26.0;
        self.top = self.y;
        Ok(())
    }

    /// Lays a letterhead out, and tells how far down it reaches.
    fn head(&mut self, office: &str, lines: &[&str], logo: Option<(usize, &str)>, ease: &Ease) -> Head {
        let (logo, logo_height) = match logo {
            Some((number, _)) => {
                let size = self.picture_size(number, 60.0 * MM, ease.logo);
                (size, size.1 + 4.0)
            }
            None => ((0.0, 0.0), 0.0),
        };
        let office = self.plain(office, ease.office, OFFICE_WIDTH);
        let contact: Vec<Para> = lines.iter().map(|words| self.plain(words, looks::SENDER, RIGHT_WIDTH)).collect();
        let contact_height: f32 = contact.iter().map(Para::height).sum();
        let text_height = office.height().max(contact_height);
        let bottom = (HEAD_TOP + logo_height + office.height()).max(HEAD_TOP + 2.0 + contact_height) + 5.0;
        Head { logo, office, contact, text_height, bottom }
    }

    /// The whole width, for what stands at the left whatever the language: the envelope does not turn round.
    pub(super) fn left(&self) -> Column {
        Column { left: LEFT, width: RIGHT - LEFT, align: Align::Start, narrow: false, right_to_left: false }
    }

    /// Draws lines under one another at a fixed place, as one paragraph.
    pub(super) fn still(&mut self, paras: &[Para], column: Column, top: &mut f32, parent: ElementId) {
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
