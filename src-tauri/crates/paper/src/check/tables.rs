//! Tables of the structure: rows and cells, spans, and which headers belong to which cells.

use std::collections::BTreeMap;

use super::Found;
use super::file::File;
use super::rules::{TABLE_HEADERS, TABLE_REGULAR};
use super::syntax::{Dict, Value};

/// The widest span believed.
const WIDEST: u16 = 1000;

/// What is known of a cell.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Cell {
    columns: u16,
    rows: u16,
    header: bool,
    /// Says what it is a header of, or which headers it has.
    linked: bool,
}

impl Cell {
    /// Reads a cell's attributes, its own and those of its classes.
    pub(super) fn read(file: &File<'_>, dict: &Dict, header: bool, classes: &Dict) -> Self {
        let mut cell = Self { columns: 1, rows: 1, header, linked: false };
        let mut attributes = |value: &Value| {
            let list = file.list(value).map_or_else(|| vec![value.clone()], |list| list.to_vec());
            for attribute in list.iter().filter_map(|item| file.dict(item)) {
                let span = |key: &str| {
                    let value = file.get(&attribute, key).and_then(|v| v.as_int());
                    value.and_then(|v| u16::try_from(v).ok()).map(|v| v.clamp(1, WIDEST))
                };
                cell.columns = span("ColSpan").unwrap_or(cell.columns);
                cell.rows = span("RowSpan").unwrap_or(cell.rows);
                let scope = file.get_name(&attribute, "Scope");
                let known = scope.is_some_and(|scope| matches!(scope.as_slice(), b"Row" | b"Column" | b"Both"));
                let headers = file.get_list(&attribute, "Headers").is_some_and(|list| !list.is_empty());
                cell.linked |= if header { known } else { headers };
            }
        };
        if let Some(value) = dict.get(b"A".as_slice()) {
            attributes(value);
        }
        if let Some(value) = dict.get(b"C".as_slice()) {
            let names = file.list(value).map_or_else(|| vec![value.clone()], |list| list.to_vec());
            for name in names.iter().filter_map(Value::as_name) {
                if let Some(class) = classes.get(name) {
                    attributes(class);
                }
            }
        }
        cell
    }
}

/// The cells of a row.
#[derive(Debug, Clone, Default)]
pub(super) struct Row(Vec<Cell>);

impl Row {
    pub(super) fn push(&mut self, cell: Cell) {
        self.0.push(cell);
    }
}

/// The rows of a table.
#[derive(Debug, Clone, Default)]
pub(super) struct Table {
    rows: usize,
    /// How many cells the first row has, spans counted.
    width: Option<u32>,
    /// Rows of another width: the first of them.
    uneven: Option<usize>,
    /// Columns taken by cells of rows above, with how many rows they still reach down.
    hanging: BTreeMap<u32, u16>,
    headers: usize,
    loose_headers: usize,
    loose_cells: usize,
    parts: Vec<Table>,
}

impl Table {
    /// Takes the next row in.
    pub(super) fn push(&mut self, row: Row) {
        let mut column = 0_u32;
        let mut next: BTreeMap<u32, u16> = BTreeMap::new();
        let mut pass = |column: &mut u32, next: &mut BTreeMap<u32, u16>| {
            while let Some(left) = self.hanging.remove(column) {
                if left > 1 {
                    next.insert(*column, left - 1);
                }
                *column += 1;
            }
        };
        for cell in row.0 {
            pass(&mut column, &mut next);
            for _ in 0..cell.columns {
                if cell.rows > 1 {
                    next.insert(column, cell.rows - 1);
                }
                column += 1;
            }
            if cell.header {
                self.headers += 1;
                self.loose_headers += usize::from(!cell.linked);
            } else {
                self.loose_cells += usize::from(!cell.linked);
            }
        }
        pass(&mut column, &mut next);
        self.rows += 1;
        if *self.width.get_or_insert(column) != column {
            self.uneven.get_or_insert(self.rows);
        }
        self.hanging = next;
    }

    /// Takes the rows of a part of the table in.
    pub(super) fn append(&mut self, part: Table) {
        self.parts.push(part);
    }

    /// Looks at the whole.
    pub(super) fn look(&self, id: u32, found: &Found) {
        let all = || self.parts.iter().chain([self]).filter(|part| part.rows > 0);
        let mut widths = all().filter_map(|part| part.width);
        let first = widths.next();
        let even = widths.all(|width| Some(width) == first) && all().all(|part| part.uneven.is_none());
        let row = all().find_map(|part| part.uneven).map_or(String::new(), |row| format!("row {row}"));
        found.need(even, TABLE_REGULAR, Some(id), row);
        let loose = all().map(|part| part.loose_headers).sum::<usize>();
        let unheaded = all().map(|part| part.loose_cells).sum::<usize>();
        // A cell that names its headers needs no scope.
        found.need(loose == 0 || unheaded == 0, TABLE_HEADERS, Some(id), format!("{loose} headers without Scope"));
    }
}
