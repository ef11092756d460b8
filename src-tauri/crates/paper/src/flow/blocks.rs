//! The plain blocks: headings, paragraphs, lists, names and values.

use super::inline::Inline;
use super::progress::units;
use super::table::Cell;
use super::{BOTTOM, Column, Entry, Flow, LEFT, PaperError, RIGHT, TOP, looks};
use crate::canvas::MM;
use crate::tags::ElementId;
use crate::{Block, KeyValue, Text};

/// White space after a paragraph, in points.
const AFTER_PARAGRAPH: f32 = 7.0;
/// How far lists and quotes are set in, in points.
const INDENT: f32 = 16.0;
/// Empty space above and below a name and its value, in points.
const PAIR_PAD: f32 = 1.6;

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
        self.progress.worked(1)?;
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
        self.tags.describe(element, |extra| extra.lang = Some(lang.into()));
        let outer = self.lang.replace(lang);
        let done = self.blocks(blocks, element);
        self.lang = outer;
        done
    }

    /// Draws the blocks, and if a page ended among them although one page can hold them all, starts them on the next page.
    fn together(&mut self, blocks: &'d [Block], parent: ElementId) -> Result<(), PaperError> {
        // What is on trial may be set once more as a whole; trials within trials would double the work with every level.
        if self.on_trial || self.at_top() {
            return blocks.iter().try_for_each(|block| self.block(block, parent));
        }
        let mark = self.bookmark();
        let (page, start) = (self.pages.len(), self.y);
        self.on_trial = true;
        let tried = blocks.iter().try_for_each(|block| self.block(block, parent));
        self.on_trial = false;
        tried?;
        let crossed = self.pages.len() - page;
        if crossed == 0 {
            return Ok(());
        }
        let height = (self.page_end - start) + (self.y - TOP);
        self.return_to(mark);
        if crossed == 1 && height <= BOTTOM - TOP {
            self.next_page()?;
        }
        blocks.iter().try_for_each(|block| self.block(block, parent))
    }

    fn heading(&mut self, level: u8, text: &str, parent: ElementId) -> Result<(), PaperError> {
        let level = level.clamp(1, 3);
        let (look, before, after) = match level {
            1 => (looks::TITLE, 6.0, 12.0),
            2 => (looks::SECTION, 20.0, 5.0),
            _ => (looks::SUBSECTION, 13.0, 3.0),
        };
        // A reader walks from heading to heading: the first is of the first level, and none skips a level, whatever it looks like.
        while self.open_headings.last().is_some_and(|open| *open >= level) {
            self.open_headings.pop();
        }
        self.open_headings.push(level);
        let role = match self.open_headings.len() {
            1 => "H1",
            2 => "H2",
            _ => "H3",
        };
        self.want_gap(before);
        let para = self.plain(text, look, RIGHT - LEFT);
        // A heading stays with at least three lines of what follows.
        self.need(para.height() + after + 3.0 * looks::BODY.leading)?;
        self.take_gap();
        self.outline.push(Entry { level, title: text.to_owned(), page: self.pages.len(), top: self.y });
        let element = self.tags.add(parent, role);
        self.lines(&para, self.full(), role, element, &mut Inline::none())?;
        self.gap = after;
        Ok(())
    }

    fn paragraph(&mut self, text: &Text, parent: ElementId) -> Result<(), PaperError> {
        let element = self.tags.add(parent, "P");
        let mut inline = self.inline(text);
        let para = self.para(text, looks::BODY, RIGHT - LEFT);
        self.lines(&para, self.full(), "P", element, &mut inline)?;
        self.gap = AFTER_PARAGRAPH;
        Ok(())
    }

    /// A paragraph of plain words in a look of its own.
    pub(super) fn words(&mut self, text: &str, look: looks::Look, parent: ElementId) -> Result<(), PaperError> {
        let element = self.tags.add(parent, "P");
        let para = self.plain(text, look, RIGHT - LEFT);
        self.lines(&para, self.full(), "P", element, &mut Inline::none())
    }

    fn quote(&mut self, text: &Text, parent: ElementId) -> Result<(), PaperError> {
        let element = self.tags.add(parent, "BlockQuote");
        let inner = self.tags.add(element, "P");
        let mut inline = self.inline(text);
        let column = self.column(INDENT, RIGHT - LEFT - INDENT);
        let para = self.para(text, looks::BODY, column.width);
        self.want_gap(4.0);
        self.need((2.0 * looks::BODY.leading).min(para.height()))?;
        self.take_gap();
        self.bar = Some(self.y);
        self.lines(&para, column, "P", inner, &mut inline)?;
        self.draw_bar();
        self.bar = None;
        self.gap = AFTER_PARAGRAPH + 2.0;
        Ok(())
    }

    /// Draws the line beside a quotation, as far as it stands on this page.
    pub(super) fn draw_bar(&mut self) {
        let Some(top) = self.bar.filter(|top| *top < self.y) else { return };
        let at = self.column(3.0, 0.0).left;
        self.hairline((at, top + 2.0), (at, self.y - 1.0), 1.2, looks::HAIRLINE);
    }

    fn list(&mut self, ordered: bool, items: &[Text], parent: ElementId) -> Result<(), PaperError> {
        if items.is_empty() {
            return Ok(());
        }
        let list = self.tags.add(parent, "L");
        self.tags.describe(list, |extra| extra.ordered = ordered);
        let sign = |index: usize| if ordered { format!("{}.", index + 1) } else { "•".to_owned() };
        // The last number is the widest.
        let widest = self.cell(&sign(items.len() - 1), looks::BODY, INDENT * 4.0);
        let indent = INDENT.max(widest.lines.first().map_or(0.0, |line| line.width) + 5.0);
        let place = if ordered { self.column(0.0, indent) } else { self.column(4.0, indent - 4.0) };
        let column = self.column(indent, RIGHT - LEFT - indent);
        for (index, item) in items.iter().enumerate() {
            let element = self.tags.add(list, "LI");
            let label = self.tags.add(element, "Lbl");
            let body = self.tags.add(element, "LBody");
            let sign = self.cell(&sign(index), looks::BODY, INDENT * 4.0);
            let mut inline = self.inline(item);
            let para = self.para(item, looks::BODY, column.width);
            self.need(para.height().clamp(looks::BODY.leading, 2.0 * looks::BODY.leading))?;
            self.take_gap();
            self.open("Lbl", label);
            if let Some(line) = sign.lines.first() {
                self.draw_line(line, looks::BODY, Column { narrow: true, ..place }, self.y, true);
            }
            self.canvas.close();
            self.lines(&para, column, "LBody", body, &mut inline)?;
            if para.lines.is_empty() {
                self.y += looks::BODY.leading;
            }
            self.gap = 2.5;
        }
        self.gap = AFTER_PARAGRAPH;
        Ok(())
    }

    pub(super) fn key_values(&mut self, rows: &[KeyValue], parent: ElementId) -> Result<(), PaperError> {
        if rows.is_empty() {
            return Ok(());
        }
        let full = RIGHT - LEFT;
        let mut keys = Vec::with_capacity(rows.len());
        for row in rows {
            keys.push(self.cell(&row.key, looks::KEY, full * 0.36));
        }
        let widest = keys.iter().flat_map(|k| &k.lines).map(|l| l.width).fold(full * 0.18, f32::max);
        let split = (widest + 14.0).min(full * 0.38);
        let first = Column { narrow: true, ..self.column(0.0, split) };
        let second = Column { narrow: true, ..self.column(split, full - split) };
        let table = self.tags.add(parent, "Table");
        self.want_gap(3.0);
        for (row, key) in rows.iter().zip(keys) {
            let element = self.tags.add(table, "TR");
            let inline = self.inline(&row.value);
            let value = self.para(&row.value, looks::VALUE, second.width);
            self.progress.worked(units(row.key.len()))?;
            let mut cells = [
                Cell {
                    para: key,
                    column: first,
                    role: "TH",
                    element: self.tags.add(element, "TH"),
                    inline: Inline::none(),
                },
                Cell { para: value.into(), column: second, role: "TD", element: self.tags.add(element, "TD"), inline },
            ];
            self.row(&mut cells, looks::VALUE.leading, PAIR_PAD, None)?;
        }
        self.gap = AFTER_PARAGRAPH + 2.0;
        Ok(())
    }

    fn horizontal_rule(&mut self) -> Result<(), PaperError> {
        self.want_gap(8.0);
        self.need(1.0)?;
        self.take_gap();
        self.hairline((LEFT, self.y), (RIGHT, self.y), 0.4, looks::HAIRLINE);
        self.y += 0.4;
        self.gap = 9.0;
        Ok(())
    }

    fn spacer(&mut self, mm: f32) -> Result<(), PaperError> {
        let height = if mm.is_finite() { mm.clamp(0.0, 250.0) * MM } else { 0.0 };
        if self.at_top() && self.y + height > BOTTOM {
            return Ok(());
        }
        self.need(height)?;
        self.take_gap();
        self.y += height;
        Ok(())
    }
}
