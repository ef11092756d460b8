//! What is kept of a table while its rows go by: names, counts, samples, and the guess at each column's data.

use super::Column;
use super::guess::Tally;
use super::write::is_formula;
use crate::error::{IntakeError, Place, Rule, Warnings};
use crate::limits;
use crate::text::{flag_controls, is_bidi_control};
use std::collections::BTreeSet;

#[derive(Default)]
pub(super) struct Profile {
    columns: Vec<Gathered>,
    names: BTreeSet<String>,
    rows: u64,
}

struct Gathered {
    name: String,
    filled: u64,
    samples: Vec<String>,
    tally: Tally,
}

impl Profile {
    pub(super) fn width(&self) -> usize {
        self.columns.len()
    }

    pub(super) fn row_count(&self) -> u64 {
        self.rows
    }

    /// Takes the header's cells as names.
    pub(super) fn name_columns(
        &mut self,
        line: u64,
        cells: &[String],
        warnings: &mut Warnings,
    ) -> Result<(), IntakeError> {
        for (index, cell) in cells.iter().enumerate() {
            let place = Place::cell(line, column_number(index));
            flag_controls(cell, place, warnings);
            self.add_column(cell, place, warnings)?;
        }
        Ok(())
    }

    /// Adds a column; a name that is taken or missing is made unique, visibly.
    pub(super) fn add_column(&mut self, name: &str, place: Place, warnings: &mut Warnings) -> Result<(), IntakeError> {
        if self.columns.len() >= limits::MAX_COLUMNS {
            return Err(IntakeError::at(Rule::TooManyColumns, place).over(limits::MAX_COLUMNS));
        }
        let shown: String = name
            .trim()
            .chars()
            .filter(|c| !c.is_control() && !is_bidi_control(*c))
            .take(limits::MAX_COLUMN_NAME_CHARS)
            .collect();
        let base = if shown.is_empty() { format!("column {}", column_number(self.columns.len())) } else { shown };
        let mut unique = base.clone();
        let mut number = 1u64;
        while self.names.contains(&unique) {
            number = number.saturating_add(1);
            unique = format!("{base} ({number})");
        }
        if number > 1 {
            warnings.add("duplicate-header", place);
        } else if name.trim().is_empty() {
            warnings.add("empty-header", place);
        }
        self.names.insert(unique.clone());
        self.columns.push(Gathered { name: unique, filled: 0, samples: Vec::new(), tally: Tally::default() });
        Ok(())
    }

    /// Counts a row.
    pub(super) fn row(&mut self, line: u64) -> Result<(), IntakeError> {
        self.rows = self.rows.saturating_add(1);
        if self.rows > limits::MAX_ROWS {
            let over = usize::try_from(limits::MAX_ROWS).unwrap_or(usize::MAX);
            return Err(IntakeError::at(Rule::TooManyRows, Place::line(line)).over(over));
        }
        let width = u64::try_from(self.columns.len()).unwrap_or(u64::MAX);
        if self.rows.saturating_mul(width) > limits::MAX_CELLS {
            let over = usize::try_from(limits::MAX_CELLS).unwrap_or(usize::MAX);
            return Err(IntakeError::at(Rule::TooManyCells, Place::line(line)).over(over));
        }
        Ok(())
    }

    /// Counts a cell; a column that the header did not name is added.
    pub(super) fn cell(
        &mut self,
        index: usize,
        line: u64,
        cell: &str,
        warnings: &mut Warnings,
    ) -> Result<(), IntakeError> {
        let place = Place::cell(line, column_number(index));
        while self.columns.len() <= index {
            self.add_column("", place, warnings)?;
        }
        if cell.trim().is_empty() {
            return Ok(());
        }
        flag_controls(cell, place, warnings);
        if is_formula(cell) {
            warnings.add("formula-cell", place);
        }
        let Some(column) = self.columns.get_mut(index) else { return Ok(()) };
        column.filled = column.filled.saturating_add(1);
        column.tally.count(cell);
        if column.samples.len() < limits::MAX_SAMPLES {
            let sample: String = cell.trim().chars().take(limits::MAX_SAMPLE_CHARS).collect();
            if !column.samples.contains(&sample) {
                column.samples.push(sample);
            }
        }
        Ok(())
    }

    pub(super) fn into_columns(self) -> Vec<Column> {
        self.columns
            .into_iter()
            .map(|c| Column { guess: c.tally.category(&c.name), name: c.name, samples: c.samples, filled: c.filled })
            .collect()
    }
}

fn column_number(index: usize) -> u64 {
    u64::try_from(index).unwrap_or(u64::MAX).saturating_add(1)
}
