//! Tables: the head repeated on every page, rows that break when a page cannot hold them.

use std::rc::Rc;

use super::columns::{Wish, share_out};
use super::{BOTTOM, Column, Flow, LEFT, PaperError, RIGHT, TOP, looks, rows_in};
use crate::Table;
use crate::shape::{Para, Span};
use crate::tags::ElementId;

/// Empty space above and below the text of a cell.
const PAD: f32 = 2.6;
/// Empty space between two columns.
const GUTTER: f32 = 9.0;
/// How many rows are measured for the widths of the columns, beside those with the longest cells.
const SAMPLE: usize = 120;

/// The head of a table, laid out once.
struct Head {
    cells: Vec<Rc<Para>>,
    height: f32,
}

impl<'d> Flow<'d> {
    pub(super) fn table(&mut self, table: &'d Table, parent: ElementId) -> Result<(), PaperError> {
        if table.columns.is_empty() {
            return Ok(());
        }
        let element = self.tags.add(parent, "Table");
        let columns = self.table_columns(table);
        self.want_gap(4.0);
        let head = self.table_head(table, &columns);
        let caption = table.caption.as_deref().map(|words| self.plain(words, looks::CAPTION, RIGHT - LEFT));
        let caption_height = caption.as_ref().map_or(0.0, |c| c.height() + 3.0);
        self.need(caption_height + head.height + 2.0 * (looks::CELL.leading + 2.0 * PAD))?;
        self.take_gap();
        if let Some(caption) = caption {
            let caption_element = self.tags.add(element, "Caption");
            self.lines(&caption, Column::full(), "Caption", caption_element, &[])?;
            self.y += 3.0;
        }
        self.draw_head(&head, &columns, Some(element));
        for row in &table.rows {
            self.table_row(row, &columns, &head, element)?;
        }
        self.gap = 12.0;
        Ok(())
    }

    fn table_columns(&mut self, table: &Table) -> Vec<Column> {
        let last = table.columns.len().saturating_sub(1);
        #[expect(clippy::cast_precision_loss, reason = "column counts are small")]
        let total = RIGHT - LEFT - GUTTER * last as f32;
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
        let mut left = LEFT;
        share_out(total.max(1.0), &wishes)
            .into_iter()
            .zip(&table.columns)
            .map(|(width, column)| {
                let placed = Column { left, width, align: column.align, narrow: true };
                left += width + GUTTER;
                placed
            })
            .collect()
    }

    fn measure(&mut self, text: &str, look: looks::Look) -> Wish {
        // A cell's very long text says nothing about the best width; its first part is enough.
        let end = text.char_indices().nth(200).map_or(text.len(), |(at, _)| at);
        let text = text.get(..end).unwrap_or("");
        let (removed, missing) = (self.shaper.removed, self.shaper.missing.clone());
        let para = self.shaper.para(&[Span { text, ..Span::default() }], look, None);
        // Measuring is not setting: what is lost is counted when the cell is set.
        (self.shaper.removed, self.shaper.missing) = (removed, missing);
        Wish { narrowest: para.narrowest, widest: para.widest }
    }

    fn table_head(&mut self, table: &Table, columns: &[Column]) -> Head {
        let cells: Vec<Rc<Para>> = table
            .columns
            .iter()
            .zip(columns)
            .map(|(column, place)| self.shaper.cell(&column.header, looks::CELL_HEAD, place.width, self.lang))
            .collect();
        let height = cells.iter().map(|c| c.height()).fold(0.0, f32::max) + 2.0 * PAD;
        Head { cells, height }
    }

    /// Draws the head: as cells the first time, as decoration on the pages that follow.
    fn draw_head(&mut self, head: &Head, columns: &[Column], table: Option<ElementId>) {
        let row = table.map(|table| self.tags.add(table, "TR"));
        let bottom = self.y + head.height;
        for (cell, column) in head.cells.iter().zip(columns) {
            match row {
                Some(row) => {
                    let element = self.tags.add(row, "TH");
                    self.open("TH", element);
                }
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
        self.canvas.open_artifact("/Type /Layout");
        self.canvas.rule((LEFT, self.y), (RIGHT, self.y), 0.8, looks::STRONG_LINE);
        self.canvas.close();
    }

    fn table_row(
        &mut self,
        row: &[String],
        columns: &[Column],
        head: &Head,
        table: ElementId,
    ) -> Result<(), PaperError> {
        let mut joined = None;
        if let (true, Some(last)) = (row.len() > columns.len(), columns.len().checked_sub(1)) {
            self.extra_cells += 1;
            joined = row.get(last..).map(|extra| extra.join("\n"));
        }
        let element = self.tags.add(table, "TR");
        let mut cells = Vec::with_capacity(columns.len());
        for (index, column) in columns.iter().enumerate() {
            let is_last = index + 1 == columns.len();
            let text = joined.as_deref().filter(|_| is_last).or(row.get(index).map(String::as_str)).unwrap_or("");
            let para = self.shaper.cell(text, looks::CELL, column.width, self.lang);
            cells.push((para, self.tags.add(element, "TD")));
        }
        let leading = looks::CELL.leading;
        let lines = cells.iter().map(|(para, _)| para.lines.len()).max().unwrap_or(1).max(1);
        let whole_page = rows_in(BOTTOM - TOP - head.height - 2.0 * PAD, leading).max(1);
        let mut from = 0;
        while from < lines {
            let room = rows_in(BOTTOM - self.y - 2.0 * PAD, leading);
            let left = lines - from;
            let fresh = self.y <= self.top + head.height + 0.01;
            let take = if left <= room {
                left
            } else if (from == 0 && lines <= whole_page || room < 2) && !fresh {
                0
            } else {
                room.max(1)
            };
            if take == 0 {
                self.next_page()?;
                self.draw_head(head, columns, None);
                continue;
            }
            self.draw_row(&cells, columns, from..from + take);
            from += take;
        }
        self.canvas.open_artifact("/Type /Layout");
        self.canvas.rule((LEFT, self.y), (RIGHT, self.y), 0.3, looks::HAIRLINE);
        self.canvas.close();
        Ok(())
    }

    fn draw_row(&mut self, cells: &[(Rc<Para>, ElementId)], columns: &[Column], range: std::ops::Range<usize>) {
        let leading = looks::CELL.leading;
        self.y += PAD;
        for ((para, element), column) in cells.iter().zip(columns) {
            let shown = para.lines.get(range.start..range.end.min(para.lines.len())).unwrap_or(&[]);
            if shown.is_empty() || shown.iter().all(|line| line.pieces.is_empty()) {
                continue;
            }
            self.open("TD", *element);
            let mut top = self.y;
            for line in shown {
                self.draw_line(line, para.look, *column, top, para.lines.len() == 1);
                top += leading;
            }
            self.canvas.close();
        }
        #[expect(clippy::cast_precision_loss, reason = "a page has few lines")]
        {
            self.y += range.len() as f32 * leading + PAD;
        }
    }
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
    fn the_longest_word_of_a_long_table_is_measured() {
        let mut rows: Vec<Vec<String>> = (0..5000).map(|i| vec![format!("{i}")]).collect();
        if let Some(row) = rows.get_mut(3777) {
            *row = vec!["extraordinarily".into()];
        }
        assert!(sample(&rows, 0).contains(&"extraordinarily"));
        assert!(sample(&rows, 0).len() < 200);
    }
}
