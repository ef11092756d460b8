//! Tables: the head repeated on every page, rows that break when a page cannot hold them.

use std::rc::Rc;

use super::columns::{Wish, share_out};
use super::inline::Inline;
use super::{BOTTOM, Column, Flow, LEFT, PaperError, RIGHT, TOP, looks, rows_in};
use crate::shape::{Para, Span};
use crate::tags::ElementId;
use crate::{Align, Table};

/// Empty space above and below the text of a cell.
const PAD: f32 = 2.6;
/// Empty space between two columns.
const GUTTER: f32 = 9.0;
/// How many rows are measured for the widths of the columns, beside those with the longest cells.
const SAMPLE: usize = 120;
/// A head higher than this is not repeated: it would leave no room for what it stands over.
const HIGHEST_HEAD: f32 = 160.0;

/// The head of a table, laid out once.
pub(super) struct Head {
    cells: Vec<Rc<Para>>,
    columns: Vec<Column>,
    height: f32,
}

/// A cell ready to be drawn.
pub(super) struct Cell<'t> {
    pub(super) para: Rc<Para>,
    pub(super) column: Column,
    pub(super) role: &'static str,
    pub(super) element: ElementId,
    pub(super) inline: Inline<'t>,
}

impl<'d> Flow<'d> {
    pub(super) fn table(&mut self, table: &'d Table, parent: ElementId) -> Result<(), PaperError> {
        if table.columns.is_empty() {
            return Ok(());
        }
        let element = self.tags.add(parent, "Table");
        let columns = self.table_columns(table);
        self.want_gap(4.0);
        let head = self.table_head(table, columns);
        let repeated = head.height <= HIGHEST_HEAD;
        let caption = table.caption.as_deref().map(|words| self.plain(words, looks::CAPTION, RIGHT - LEFT));
        let caption_height = caption.as_ref().map_or(0.0, |c| c.height() + 3.0);
        self.need(caption_height + head.height.min(HIGHEST_HEAD) + 2.0 * (looks::CELL.leading + 2.0 * PAD))?;
        self.take_gap();
        if let Some(caption) = caption {
            let caption_element = self.tags.add(element, "Caption");
            self.lines(&caption, self.full(), "Caption", caption_element, &mut Inline::none())?;
            self.y += 3.0;
            // A long caption may have filled its page.
            self.need(head.height.min(HIGHEST_HEAD) + looks::CELL.leading + 2.0 * PAD)?;
        }
        if repeated {
            self.draw_head(&head, Some(element));
        } else {
            self.long_head(&head, element)?;
        }
        let repeated = repeated.then_some(&head);
        for row in &table.rows {
            self.table_row(row, &head.columns, repeated, element)?;
        }
        self.gap = 12.0;
        Ok(())
    }

    fn table_columns(&mut self, table: &Table) -> Vec<Column> {
        let last = table.columns.len().saturating_sub(1);
        #[expect(clippy::cast_precision_loss, reason = "column counts are small")]
        let total = RIGHT - LEFT - GUTTER * last as f32;
        // So many columns that nothing is left between the gutters: then without gutters.
        let (total, gutter) = if total > 0.0 { (total, GUTTER) } else { (RIGHT - LEFT, 0.0) };
        let mut wishes = Vec::with_capacity(table.columns.len());
        for (index, column) in table.columns.iter().enumerate() {
            let mut wish = self.measure(&column.header, looks::CELL_HEAD);
            for cell in sample(&table.rows, index) {
                let measured = self.measure(cell, looks::CELL);
                wish.narrowest = wish.narrowest.max(measured.narrowest);
                wish.widest = wish.widest.max(measured.widest);
            }
            wishes.push((column.width, Wish { narrowest: wish.narrowest + 0.5, widest: wish.widest + 0.5 }));
        }
        let mut from = 0.0;
        share_out(total, &wishes)
            .into_iter()
            .zip(&table.columns)
            .enumerate()
            .map(|(index, (width, column))| {
                let align = match column.align {
                    Align::Auto if holds_numbers(&table.rows, index) => Align::End,
                    align => align,
                };
                let placed = Column { align, narrow: true, ..self.column(from, width) };
                from += width + gutter;
                placed
            })
            .collect()
    }

    fn measure(&mut self, text: &str, look: looks::Look) -> Wish {
        // A cell's very long text says nothing about the best width; its first part is enough.
        let end = text.char_indices().nth(200).map_or(text.len(), |(at, _)| at);
        let text = text.get(..end).unwrap_or("");
        let lang = self.voice().lang;
        // Measuring is not setting: what is lost is counted when the cell is set.
        let para =
            self.shaper.quietly(|shaper| shaper.para(&[Span { text, lang, ..Span::default() }], look, None, false));
        Wish { narrowest: para.narrowest, widest: para.widest }
    }

    fn table_head(&mut self, table: &Table, columns: Vec<Column>) -> Head {
        let mut cells: Vec<Rc<Para>> = Vec::with_capacity(columns.len());
        for (column, place) in table.columns.iter().zip(&columns) {
            cells.push(self.cell(&column.header, looks::CELL_HEAD, place.width));
        }
        let height = cells.iter().map(|c| c.height()).fold(0.0, f32::max) + 2.0 * PAD;
        Head { cells, columns, height }
    }

    /// Draws the head: as cells the first time, as decoration on the pages that follow.
    fn draw_head(&mut self, head: &Head, table: Option<ElementId>) {
        let row = table.map(|table| self.tags.add(table, "TR"));
        let bottom = self.y + head.height;
        for (cell, column) in head.cells.iter().zip(&head.columns) {
            let element = row.map(|row| self.tags.add(row, "TH"));
            if cell.is_blank() {
                continue;
            }
            match element {
                Some(element) => self.open("TH", element),
                None => self.canvas.open_artifact("/Type /Pagination"),
            }
            let mut top = bottom - PAD - cell.height();
            for line in &cell.lines {
                self.draw_line(line, cell.look, *column, top, true);
                top += cell.look.leading;
            }
            self.canvas.close();
        }
        self.y = bottom;
        self.hairline((LEFT, self.y), (RIGHT, self.y), 0.8, looks::STRONG_LINE);
    }

    /// Draws a head that is too high to be repeated, over as many pages as it takes.
    fn long_head(&mut self, head: &Head, table: ElementId) -> Result<(), PaperError> {
        let row = self.tags.add(table, "TR");
        let mut cells: Vec<Cell<'_>> = Vec::with_capacity(head.cells.len());
        for (para, column) in head.cells.iter().zip(&head.columns) {
            let element = self.tags.add(row, "TH");
            cells.push(Cell { para: Rc::clone(para), column: *column, role: "TH", element, inline: Inline::none() });
        }
        self.row(&mut cells, looks::CELL_HEAD.leading, PAD, None)
    }

    fn table_row(
        &mut self,
        row: &[String],
        columns: &[Column],
        head: Option<&Head>,
        table: ElementId,
    ) -> Result<(), PaperError> {
        let mut joined = None;
        if let (true, Some(last)) = (row.len() > columns.len(), columns.len().checked_sub(1)) {
            self.lost.extra_cells += 1;
            joined = row.get(last..).map(|extra| extra.join("\n"));
        }
        let element = self.tags.add(table, "TR");
        let mut cells = Vec::with_capacity(columns.len());
        for (index, column) in columns.iter().enumerate() {
            let is_last = index + 1 == columns.len();
            let text = joined.as_deref().filter(|_| is_last).or(row.get(index).map(String::as_str)).unwrap_or("");
            let para = self.cell(text, looks::CELL, column.width);
            let element = self.tags.add(element, "TD");
            cells.push(Cell { para, column: *column, role: "TD", element, inline: Inline::none() });
        }
        self.progress.worked(1)?;
        self.row(&mut cells, looks::CELL.leading, PAD, head)
    }

    /// Draws cells side by side, with a line under them, over as many pages as they take; a head is repeated on each.
    pub(super) fn row(
        &mut self,
        cells: &mut [Cell<'_>],
        leading: f32,
        pad: f32,
        head: Option<&Head>,
    ) -> Result<(), PaperError> {
        let lines = cells.iter().map(|cell| cell.para.lines.len()).max().unwrap_or(1).max(1);
        let head_height = head.map_or(0.0, |head| head.height);
        let whole_page = rows_in(BOTTOM - TOP - head_height - 2.0 * pad, leading).max(1);
        // A row of names and values keeps its white space before it; within a table there is none.
        let mut from = 0;
        while from < lines {
            let gap = if self.at_top() { 0.0 } else { self.gap };
            let room = rows_in(BOTTOM - self.y - gap - 2.0 * pad, leading);
            let left = lines - from;
            let fresh = self.y <= self.top + head_height + 0.01;
            let take = if left <= room {
                left
            } else if (from == 0 && lines <= whole_page || room < 2) && !fresh {
                0
            } else {
                room.max(1)
            };
            if take == 0 {
                self.next_page()?;
                if let Some(head) = head {
                    self.draw_head(head, None);
                }
                continue;
            }
            self.take_gap();
            self.draw_row(cells, leading, pad, from..from + take);
            from += take;
        }
        self.hairline((LEFT, self.y), (RIGHT, self.y), 0.3, looks::HAIRLINE);
        Ok(())
    }

    fn draw_row(&mut self, cells: &mut [Cell<'_>], leading: f32, pad: f32, range: std::ops::Range<usize>) {
        self.y += pad;
        for cell in cells {
            let lines = cell.para.lines.len();
            let shown = cell.para.lines.get(range.start.min(lines)..range.end.min(lines)).unwrap_or(&[]);
            if shown.iter().all(|line| line.pieces.is_empty()) {
                continue;
            }
            let wrapped = cell.inline.wraps();
            if !wrapped {
                self.open(cell.role, cell.element);
            }
            let mut top = self.y;
            for line in shown {
                if wrapped {
                    let owner = (cell.role, cell.element);
                    self.draw_wrapped_line(line, cell.para.look, cell.column, top, owner, &mut cell.inline);
                } else {
                    self.draw_line(line, cell.para.look, cell.column, top, lines == 1);
                }
                top += leading;
            }
            if !wrapped {
                self.canvas.close();
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "a page has few lines")]
        {
            self.y += range.len() as f32 * leading + pad;
        }
    }
}

/// Whether every cell of a column that says anything is a number.
fn holds_numbers(rows: &[Vec<String>], column: usize) -> bool {
    let mut cells =
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
    let first = cells.next();
    first.is_some_and(is_number) && cells.all(is_number)
}

/// Whether a text is a number or an amount: digits in one group or in groups of three, a sign before it, decimals, a unit beside it.
/// Dates, telephone numbers and network addresses are none: people read them from their start.
fn is_number(text: &str) -> bool {
    let is_unit = |part: &str| {
        part.is_empty()
            || matches!(part, "%" | "‰" | "€" | "$" | "£" | "¥" | "R$" | "Ft" | "zł" | "Kč")
            || (part.len() == 3 && part.bytes().all(|b| b.is_ascii_uppercase()))
    };
    let digit = |c: char| c.is_ascii_digit();
    let Some(start) = text.find(digit) else { return false };
    let Some(end) = text.rfind(digit) else { return false };
    let (before, after) = (text.get(..start).unwrap_or(""), text.get(end + 1..).unwrap_or(""));
    let before = before.trim_end_matches(['-', '−', '+', '±']).trim();
    if !is_unit(before) || !is_unit(after.trim()) {
        return false;
    }
    let number = text.get(start..=end).unwrap_or("");
    let marks: Vec<char> = number.chars().filter(|c| !c.is_ascii_digit()).collect();
    let parts: Vec<&str> = number.split(|c: char| !c.is_ascii_digit()).collect();
    let space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’');
    let Some((decimals, groups)) = parts.split_last() else { return false };
    let Some(mark) = marks.last() else { return true };
    // The last mark is a decimal one where it differs from the others, or stands alone with other than three digits behind it.
    let others = marks.get(..marks.len() - 1).unwrap_or(&[]);
    let decimal =
        matches!(mark, '.' | ',') && (others.iter().any(|c| c != mark) || (others.is_empty() && decimals.len() != 3));
    let (groups, group_marks) = if decimal { (groups, others) } else { (parts.as_slice(), marks.as_slice()) };
    let even = group_marks.windows(2).all(|pair| pair.first() == pair.last());
    let known = group_marks.iter().all(|c| space(*c) || matches!(c, '.' | ','));
    let in_threes = match groups {
        [] | [_] => true,
        [first, rest @ ..] => (1..=3).contains(&first.len()) && rest.iter().all(|part| part.len() == 3),
    };
    even && known && in_threes && !decimals.is_empty()
}

/// The cells of a column that decide its width: the first and some evenly spread ones, and those with the longest text and word.
fn sample(rows: &[Vec<String>], column: usize) -> Vec<&str> {
    let cells = || rows.iter().filter_map(|row| row.get(column)).map(String::as_str);
    let step = (rows.len() / SAMPLE).max(1);
    let mut chosen: Vec<&str> = cells().step_by(step).collect();
    let longest_word = |cell: &&str| cell.split_whitespace().map(str::len).max().unwrap_or(0);
    chosen.extend(cells().max_by_key(longest_word));
    chosen.extend(cells().max_by_key(|cell| cell.len()));
    chosen.sort_unstable();
    chosen.dedup();
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_amounts_are_told_from_dates_and_addresses() {
        for number in [
            "7",
            "-3.5",
            "1,234",
            "1.234,56",
            "1 234 567",
            "12’345.00",
            "98%",
            "12 500 Ft",
            "€ 3",
            "HUF 12.50",
            "0012345",
            "−4",
        ] {
            assert!(is_number(number), "{number}");
        }
        for other in
            ["2025-01-02", "+36 30 123 4567", "10.24.16.8", "12.05.2024", "7a", "", "-", "3/4", "12:30", "1,2,3", "x 4"]
        {
            assert!(!is_number(other), "{other}");
        }
        let rows = |cells: &[&str]| cells.iter().map(|cell| vec![(*cell).to_owned()]).collect::<Vec<_>>();
        assert!(holds_numbers(&rows(&["1", "", "2,5"]), 0));
        assert!(!holds_numbers(&rows(&["1", "two"]), 0) && !holds_numbers(&rows(&["", ""]), 0));
    }

    #[test]
    fn the_longest_word_of_a_long_table_is_measured() {
        let mut rows: Vec<Vec<String>> = (0..5000).map(|i| vec![format!("{i}")]).collect();
        if let Some(row) = rows.get_mut(3777) {
            *row = vec!["extraordinarily".into()];
        }
        assert!(sample(&rows, 0).contains(&"extraordinarily"));
        assert!(sample(&rows, 0).len() < 200);
    }
}
