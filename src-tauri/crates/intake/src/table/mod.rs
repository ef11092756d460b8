//! Tables: what a system owner sends as a finding (CSV, JSON, JSON Lines), and the CSV that the office gives out.
//!
//! Reading goes over the bytes once and keeps only columns, counts and samples ([`Sheet`]); the rows are then streamed
//! ([`for_each_row`]), so that the largest allowed file needs no more memory than the file itself and one row.

mod csv;
mod guess;
mod json;
mod profile;
mod write;

use crate::error::{IntakeError, Warning};
use serde::Serialize;

pub(crate) use csv::looks_like_csv;
pub use csv::read_csv;
pub(crate) use guess::is_email;
pub use json::read_json;
pub use write::{WriteOptions, is_guarded, write_csv};

/// A table without its rows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Sheet {
    /// The columns in the file's order.
    pub columns: Vec<Column>,
    /// Number of rows, without the header.
    pub row_count: u64,
    /// How the file was written.
    pub form: Form,
    /// The name of the encoding, as shown to the user: `UTF-8`, `UTF-8 with BOM`, `UTF-16LE`, `windows-1250`, ...
    pub encoding: String,
    /// The encoding was guessed from the letters: show it, and let the user change it.
    pub encoding_guessed: bool,
    /// The delimiter of a CSV file.
    pub delimiter: Option<char>,
    /// Whether the first line held names.
    pub has_header: bool,
    /// The apostrophe that [`write_csv`] puts before what could be a formula is taken off again.
    pub strip_guard: bool,
    /// What was odd.
    pub warnings: Vec<Warning>,
}

/// How a table was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// Delimited lines.
    Csv,
    /// A JSON array of objects.
    JsonArray,
    /// A JSON object whose one array holds the rows.
    JsonObject,
    /// One JSON object a line.
    JsonLines,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Column {
    /// The name, made unique: a second `email` is `email (2)`, an empty name is `column 3`.
    pub name: String,
    /// What data the column seems to hold.
    pub guess: Category,
    /// The first distinct values, cut to [`crate::limits::MAX_SAMPLE_CHARS`].
    pub samples: Vec<String>,
    /// Rows in which it is not empty.
    pub filled: u64,
}

/// The data category that a column seems to hold. A hint; the officer decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// Names of people.
    Name,
    /// E-mail addresses.
    Email,
    /// Telephone numbers.
    Phone,
    /// Postal addresses or parts of them.
    Address,
    /// Dates and times.
    Date,
    /// Amounts of money.
    Money,
    /// Numbers that name a person, an account or a device.
    Identifier,
    /// Health data (GDPR art. 9).
    Health,
    /// Sentences.
    FreeText,
    /// Anything else.
    Other,
}

/// What the reader of a CSV file is told; all is detected when left out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Options {
    /// The label of an encoding (`windows-1250`).
    pub encoding: Option<String>,
    /// The delimiter, an ASCII character.
    pub delimiter: Option<char>,
    /// The first line holds data, not names.
    pub no_header: bool,
    /// The file was written by [`write_csv`]: take its guarding apostrophes off again.
    pub strip_guard: bool,
}

/// Streams the rows of a file that was read into `sheet`: the 1-based number of the row, and a cell a column.
///
/// # Errors
/// Those of the reading, and `changed` if the bytes are not those that were read. An error of `each` ends it.
pub fn for_each_row<F>(bytes: &[u8], sheet: &Sheet, mut each: F) -> Result<(), IntakeError>
where
    F: FnMut(u64, &[String]) -> Result<(), IntakeError>,
{
    match sheet.form {
        Form::Csv => csv::stream(bytes, sheet, &mut each),
        _ => json::stream(bytes, sheet, &mut each),
    }
}

/// What is done with each row.
type EachRow<'a> = dyn FnMut(u64, &[String]) -> Result<(), IntakeError> + 'a;

/// All rows at once, for small tables and tests.
///
/// # Errors
/// As [`for_each_row`].
pub fn rows(bytes: &[u8], sheet: &Sheet) -> Result<Vec<Vec<String>>, IntakeError> {
    let mut out = Vec::new();
    for_each_row(bytes, sheet, |_, row| {
        out.push(row.to_vec());
        Ok(())
    })?;
    Ok(out)
}
