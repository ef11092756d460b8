//! The plain blocks: headings, paragraphs, lists, names and values.

use std::rc::Rc;

use super::{Align, Column, Entry, Flow, LEFT, PaperError, RIGHT, looks};
use crate::canvas::MM;
use crate::shape::Para;
use crate::tags::ElementId;
use crate::{Block, KeyValue, Text};

/// White space after a paragraph, in points.
const AFTER_PARAGRAPH: f32 = 7.0;
/// How far lists and quotes are set in, in points.
const INDENT: f32 = 16.0;

impl<'d> Flow<'d> {
    pub(super) fn blocks(&mut self, blocks: &'d [Block], parent: ElementId) -> Result<(), PaperError> {
        let mut rest = blocks;
        while let [block, later @ ..] = rest {
            // Nobody signs an otherwise empty page: the block before comes along.
            let signed = matches!(later, [Block::Signature { .. }, ..])
                && matches!(block, Block::Paragraph { .. } | Block::List { .. } | Block::KeyValues { .. });
            if let (true, Some(pair)) = (signed, rest.get(..2)) {
                self.together(pair, parent)?;
                rest = rest.get(2..).unwrap_or(&[]);
                continue;
            }
            self.block(block, parent)?;
            rest = later;
        }
        Ok(())
    }

    fn block(&mut self, block: &'d Block, parent: ElementId) -> Result<(), PaperError> {
        match block {
            Block::Heading { level, text } => self.heading(*level, text, parent),
            Block::Paragraph { text } => self.paragraph(text, parent),
            Block::KeyValues { rows } => self.key_values(rows, parent),
            Block::Table(table) => self.table(table, parent),
            Block::List { ordered, items } => self.list(*ordered, items, parent),
            Block::Image { picture, max_width_mm } => self.image(picture, *max_width_mm, parent),
            Block::Quote { text } => self.quote(text, parent),
            Block::Rule => self.horizontal_rule(),
            Block::Spacer { mm } => self.spacer(*mm),
            Block::PageBreak => {
                if self.canvas.used {
                    self.next_page()?;
                }
                Ok(())
            }
            Block::AddressWindow(window) => self.address_window(window, parent),
            Block::Signature { lines } => self.signature(lines, parent),
            Block::Code { groups, per_line } => self.code(groups, *per_line, parent),
            Block::Qr { data, alt, size_mm } => self.qr(data, alt, *size_mm, parent),
            Block::In { lang, blocks } => self.in_language(lang, blocks, parent),
            Block::Together { blocks } => self.together(blocks, parent),
        }
    }

    fn in_language(&mut self, lang: &'d str, blocks: &'d [Block], parent: ElementId) -> Result<(), PaperError> {
        let element = self.tags.add(parent, "Div");
        if let Some(described) = self.tags.describe(element) {
            described.lang = Some(lang.into());
        }
        let outer = self.lang.replace(lang);
        let done = self.blocks(blocks, element);
        self.lang = outer;
        done
    }

    /// Draws the blocks, and if a page ended among them, takes it back and starts them on the next page.
    fn together(&mut self, blocks: &'d [Block], parent: ElementId) -> Result<(), PaperError> {
        let mark = self.bookmark();
        let page = self.pages.len();
        let at_top = self.at_top();
        for block in blocks {
            self.block(block, parent)?;
        }
        if self.pages.len() > page && !at_top {
            self.return_to(mark);
            self.next_page()?;
            for block in blocks {
                self.block(block, parent)?;
            }
        }
        Ok(())
    }

    fn heading(&mut self, level: u8, text: &str, parent: ElementId) -> Result<(), PaperError> {
        let (look, role, before, after) = match level {
            0 | 1 => (looks::TITLE, "H1", 6.0, 12.0),
            2 => (looks::SECTION, "H2", 20.0, 5.0),
            _ => (looks::SUBSECTION, "H3", 13.0, 3.0),
        };
        self.want_gap(before);
        let para = self.plain(text, look, RIGHT - LEFT);
        // A heading stays with at least three lines of what follows.
        self.need(para.height() + after + 3.0 * looks::BODY.leading)?;
        self.take_gap();
        self.outline.push(Entry {
            level: level.clamp(1, 3),
            title: text.to_owned(),
            page: self.pages.len(),
            top: self.y,
        });
        let element = self.tags.add(parent, role);
        self.lines(&para, Column::full(), role, element, &[])?;
        self.gap = after;
        Ok(())
    }

    fn paragraph(&mut self, text: &Text, parent: ElementId) -> Result<(), PaperError> {
        let element = self.tags.add(parent, "P");
        let links = self.links(text);
        let para = self.para(text, looks::BODY, RIGHT - LEFT);
        self.lines(&para, Column::full(), "P", element, &links)?;
        self.gap = AFTER_PARAGRAPH;
        Ok(())
    }

    fn quote(&mut self, text: &Text, parent: ElementId) -> Result<(), PaperError> {
        let element = self.tags.add(parent, "BlockQuote");
        let inner = self.tags.add(element, "P");
        let links = self.links(text);
        let para = self.para(text, looks::BODY, RIGHT - LEFT - INDENT);
        self.want_gap(4.0);
        self.need((2.0 * looks::BODY.leading).min(para.height()))?;
        let page = self.pages.len();
        self.take_gap();
        let top = self.y;
        let column = Column { left: LEFT + INDENT, width: RIGHT - LEFT - INDENT, align: Align::Start, narrow: false };
        self.lines(&para, column, "P", inner, &links)?;
        // Over a page's end the line at the side is drawn for the last part only.
        let top = if self.pages.len() == page { top } else { self.top };
        self.canvas.open_artifact("/Type /Layout");
        self.canvas.rule((LEFT + 3.0, top + 2.0), (LEFT + 3.0, self.y - 1.0), 1.2, looks::HAIRLINE);
        self.canvas.close();
        self.gap = AFTER_PARAGRAPH + 2.0;
        Ok(())
    }

    fn list(&mut self, ordered: bool, items: &[Text], parent: ElementId) -> Result<(), PaperError> {
        let list = self.tags.add(parent, "L");
        for (index, item) in items.iter().enumerate() {
            let element = self.tags.add(list, "LI");
            if let Some(described) = self.tags.describe(element) {
                described.ordered = ordered;
            }
            let label = self.tags.add(element, "Lbl");
            let body = self.tags.add(element, "LBody");
            let sign = if ordered { format!("{}.", index + 1) } else { "•".to_owned() };
            let sign = self.shaper.cell(&sign, looks::BODY, INDENT * 2.0, None);
            let indent = if ordered && items.len() > 9 { INDENT + 6.0 } else { INDENT };
            let links = self.links(item);
            let para = self.para(item, looks::BODY, RIGHT - LEFT - indent);
            self.need(para.height().min(2.0 * looks::BODY.leading))?;
            self.take_gap();
            let left = if ordered { LEFT } else { LEFT + 4.0 };
            self.open("Lbl", label);
            if let Some(line) = sign.lines.first() {
                self.draw_line(
                    line,
                    looks::BODY,
                    Column { left, width: indent, align: Align::Start, narrow: false },
                    self.y,
                    true,
                );
            }
            self.canvas.close();
            let column =
                Column { left: LEFT + indent, width: RIGHT - LEFT - indent, align: Align::Start, narrow: false };
            self.lines(&para, column, "LBody", body, &links)?;
            self.gap = 2.5;
        }
        self.gap = AFTER_PARAGRAPH;
        Ok(())
    }

    fn key_values(&mut self, rows: &[KeyValue], parent: ElementId) -> Result<(), PaperError> {
        let full = RIGHT - LEFT;
        let mut keys: Vec<Rc<Para>> = Vec::with_capacity(rows.len());
        for row in rows {
            keys.push(self.shaper.cell(&row.key, looks::KEY, full * 0.36, self.lang));
        }
        let widest = keys.iter().flat_map(|k| &k.lines).map(|l| l.width).fold(full * 0.18, f32::max);
        let first = Column { left: LEFT, width: (widest + 14.0).min(full * 0.38), align: Align::Start, narrow: true };
        let second = Column { left: LEFT + first.width, width: full - first.width, align: Align::Start, narrow: true };
        let table = self.tags.add(parent, "Table");
        self.want_gap(3.0);
        for (row, key) in rows.iter().zip(keys) {
            let element = self.tags.add(table, "TR");
            let cells = [self.tags.add(element, "TH"), self.tags.add(element, "TD")];
            let links = self.links(&row.value);
            let value = Rc::new(self.para(&row.value, looks::VALUE, second.width));
            self.pair(&[(key, first), (value, second)], cells, &links)?;
        }
        self.gap = AFTER_PARAGRAPH + 2.0;
        Ok(())
    }

    /// One name and its value, over as many pages as the value takes.
    fn pair(
        &mut self,
        cells: &[(Rc<Para>, Column); 2],
        elements: [ElementId; 2],
        links: &[Option<super::Link>],
    ) -> Result<(), PaperError> {
        const PAD: f32 = 1.6;
        let [(key, first), (value, second)] = cells;
        let lines = key.lines.len().max(value.lines.len()).max(1);
        let leading = looks::VALUE.leading;
        #[expect(clippy::cast_precision_loss, reason = "small numbers")]
        self.need(lines.min(3) as f32 * leading + 2.0 * PAD)?;
        self.take_gap();
        self.y += PAD;
        let (page, top) = (self.pages.len(), self.y);
        // The name is short; it stands beside the first line of the value, whichever page that is on.
        self.open("TH", elements[0]);
        for (index, line) in key.lines.iter().enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "small numbers")]
            let at = top + index as f32 * leading;
            self.draw_line(line, key.look, *first, at, true);
        }
        self.canvas.close();
        self.lines(value, *second, "TD", elements[1], links)?;
        if self.pages.len() == page {
            #[expect(clippy::cast_precision_loss, reason = "small numbers")]
            {
                self.y = self.y.max(top + key.lines.len() as f32 * leading);
            }
        }
        self.y += PAD;
        self.canvas.open_artifact("/Type /Layout");
        self.canvas.rule((LEFT, self.y), (RIGHT, self.y), 0.3, looks::HAIRLINE);
        self.canvas.close();
        Ok(())
    }

    fn horizontal_rule(&mut self) -> Result<(), PaperError> {
        self.want_gap(8.0);
        self.need(1.0)?;
        self.take_gap();
        self.canvas.open_artifact("/Type /Layout");
        self.canvas.rule((LEFT, self.y), (RIGHT, self.y), 0.4, looks::HAIRLINE);
        self.canvas.close();
        self.y += 0.4;
        self.gap = 9.0;
        Ok(())
    }

    fn spacer(&mut self, mm: f32) -> Result<(), PaperError> {
        let height = if mm.is_finite() { mm.clamp(0.0, 250.0) * MM } else { 0.0 };
        if self.at_top() && self.y + height > super::BOTTOM {
            return Ok(());
        }
        self.need(height)?;
        self.take_gap();
        self.y += height;
        Ok(())
    }
}
