//! Delimited text. A state machine over the decoded stream, so that no file needs more memory than one row; it is
//! lenient where spreadsheets are (a quote within an unquoted cell), and strict where data would be lost.

use super::profile::Profile;
use super::write::strip_guard;
use super::{EachRow, Form, Options, Sheet};
use crate::charset::{self, Detected};
use crate::error::{IntakeError, Place, Rule, Warnings};
use crate::limits;
use encoding_rs::{CoderResult, Encoding};

/// A row as it was scanned.
pub(super) struct Record<'a> {
    /// The line it begins on.
    pub(super) line: u64,
    pub(super) cells: &'a [String],
    /// A quote stood in the middle of a cell.
    pub(super) stray_quote: bool,
}

type Sink<'a> = dyn FnMut(&Record<'_>) -> Result<(), IntakeError> + 'a;

#[derive(Clone, Copy, PartialEq)]
enum State {
    CellStart,
    Plain,
    Quoted,
    /// A quote within quotes: the end of the cell, or the first of two.
    QuoteInQuoted,
}

struct Scanner {
    delimiter: u8,
    state: State,
    /// Cells of this record; those from `used` on are buffers kept for reuse.
    cells: Vec<String>,
    used: usize,
    cell: Vec<u8>,
    line: u64,
    record_line: u64,
    quote_line: u64,
    after_cr: bool,
    quoted_any: bool,
    stray_quote: bool,
}

impl Scanner {
    fn new(delimiter: u8) -> Self {
        Self {
            delimiter,
            state: State::CellStart,
            cells: Vec::new(),
            used: 0,
            cell: Vec::new(),
            line: 1,
            record_line: 1,
            quote_line: 1,
            after_cr: false,
            quoted_any: false,
            stray_quote: false,
        }
    }

    fn push(&mut self, byte: u8) -> Result<(), IntakeError> {
        if self.cell.len() >= limits::MAX_FIELD_BYTES {
            let column = u64::try_from(self.used).unwrap_or(u64::MAX).saturating_add(1);
            return Err(IntakeError::at(Rule::FieldTooLong, Place::cell(self.record_line, column))
                .over(limits::MAX_FIELD_BYTES));
        }
        self.cell.push(byte);
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), IntakeError> {
        if self.used >= limits::MAX_COLUMNS {
            return Err(IntakeError::at(Rule::TooManyColumns, Place::line(self.record_line)).over(limits::MAX_COLUMNS));
        }
        let text = String::from_utf8_lossy(&self.cell);
        match self.cells.get_mut(self.used) {
            Some(kept) => {
                kept.clear();
                kept.push_str(&text);
            }
            None => self.cells.push(text.into_owned()),
        }
        self.used = self.used.saturating_add(1);
        self.cell.clear();
        self.state = State::CellStart;
        Ok(())
    }

    fn end_record(&mut self, sink: &mut Sink<'_>) -> Result<(), IntakeError> {
        self.end_cell()?;
        let cells = self.cells.get(..self.used).unwrap_or_default();
        let blank = !self.quoted_any && matches!(cells, [only] if only.is_empty());
        if !blank {
            sink(&Record { line: self.record_line, cells, stray_quote: self.stray_quote })?;
        }
        self.used = 0;
        self.quoted_any = false;
        self.stray_quote = false;
        self.record_line = self.line;
        Ok(())
    }

    fn feed(&mut self, text: &[u8], sink: &mut Sink<'_>) -> Result<(), IntakeError> {
        for &byte in text {
            let second_of_crlf = byte == b'\n' && self.after_cr;
            self.after_cr = byte == b'\r';
            let breaks = matches!(byte, b'\n' | b'\r');
            if breaks && !second_of_crlf {
                self.line = self.line.saturating_add(1);
            }
            match self.state {
                State::Quoted if byte == b'"' => self.state = State::QuoteInQuoted,
                State::Quoted => self.push(byte)?,
                // The line feed of an unquoted line end whose carriage return already ended the record.
                _ if second_of_crlf => {}
                State::QuoteInQuoted if byte == b'"' => {
                    self.push(b'"')?;
                    self.state = State::Quoted;
                }
                _ if byte == self.delimiter => self.end_cell()?,
                _ if breaks => self.end_record(sink)?,
                State::CellStart if byte == b'"' => {
                    self.state = State::Quoted;
                    self.quote_line = self.line;
                    self.quoted_any = true;
                }
                State::QuoteInQuoted => {
                    self.stray_quote = true;
                    self.push(byte)?;
                    self.state = State::Plain;
                }
                State::CellStart | State::Plain => {
                    self.stray_quote |= byte == b'"';
                    self.push(byte)?;
                    self.state = State::Plain;
                }
            }
        }
        Ok(())
    }

    fn finish(&mut self, sink: &mut Sink<'_>) -> Result<(), IntakeError> {
        if self.state == State::Quoted {
            return Err(IntakeError::at(Rule::UnclosedQuote, Place::line(self.quote_line)));
        }
        if self.state != State::CellStart || self.used > 0 || !self.cell.is_empty() {
            self.end_record(sink)?;
        }
        Ok(())
    }
}

/// Decodes piece by piece and scans; true if some bytes had no meaning in the encoding.
fn scan(bytes: &[u8], found: Detected, delimiter: u8, sink: &mut Sink<'_>) -> Result<bool, IntakeError> {
    let mut scanner = Scanner::new(delimiter);
    let mut decoder = found.encoding.new_decoder_without_bom_handling();
    let mut rest = bytes.get(found.bom..).unwrap_or_default();
    let mut buffer = vec![0u8; 64 * 1024];
    let mut malformed = false;
    loop {
        let (result, read, written, replaced) = decoder.decode_to_utf8(rest, &mut buffer, true);
        malformed |= replaced;
        scanner.feed(buffer.get(..written).unwrap_or_default(), sink)?;
        rest = rest.get(read..).unwrap_or_default();
        if result == CoderResult::InputEmpty {
            break;
        }
    }
    scanner.finish(sink)?;
    Ok(malformed)
}

const DELIMITERS: [u8; 4] = [b';', b'\t', b',', b'|'];

/// How well a delimiter fits a sample: the cells of most rows, the share of rows that have so many, and the rows.
struct Fit {
    width: usize,
    share: f64,
    rows: usize,
}

fn fit(sample: &str, delimiter: u8) -> Option<Fit> {
    let mut widths = std::collections::BTreeMap::<usize, usize>::new();
    let mut rows = 0usize;
    let mut scanner = Scanner::new(delimiter);
    let mut count = |record: &Record<'_>| {
        rows = rows.saturating_add(1);
        *widths.entry(record.cells.len()).or_default() += 1;
        // A hundred rows tell enough; the error only ends the scan.
        if rows >= 100 { Err(IntakeError::new(Rule::TooManyRows)) } else { Ok(()) }
    };
    // The sample may end within a row or a quote.
    if scanner.feed(sample.as_bytes(), &mut count).is_ok() && sample.len() < limits::SAMPLE_BYTES / 2 {
        let _ = scanner.finish(&mut count);
    }
    let (width, most) = widths.iter().max_by_key(|(width, n)| (**n, **width)).map(|(w, n)| (*w, *n))?;
    #[expect(clippy::cast_precision_loss, reason = "at most a hundred rows")]
    let share = most as f64 / rows.max(1) as f64;
    Some(Fit { width, share, rows })
}

fn best_delimiter(sample: &str) -> Option<(u8, Fit)> {
    let mut best: Option<(u8, Fit)> = None;
    for delimiter in DELIMITERS {
        let Some(fit) = fit(sample, delimiter).filter(|f| f.width >= 2) else { continue };
        if best.as_ref().is_none_or(|(_, b)| (fit.share, fit.width) > (b.share, b.width)) {
            best = Some((delimiter, fit));
        }
    }
    best
}

/// Whether text is a table rather than prose with commas.
pub(crate) fn looks_like_csv(text: &str) -> bool {
    let Some((delimiter, fit)) = best_delimiter(text) else { return false };
    let head = text.lines().next().unwrap_or_default();
    let prose = delimiter == b',' && (text.matches(',').count() == text.matches(", ").count() || fit.rows < 3);
    fit.rows >= 2 && fit.share >= 0.9 && head.chars().count() <= 60 * fit.width && !prose
}

/// Reads a delimited table: encoding, delimiter, columns, counts, samples and warnings. Numbers stay text.
///
/// # Errors
/// `empty`, `header-only`, `too-large`, `not-text` (binary bytes), `unclosed-quote` with the line it begins on,
/// `too-many-rows`, `too-many-columns`, `too-many-cells`, `field-too-long`.
pub fn read_csv(bytes: &[u8], options: &Options) -> Result<Sheet, IntakeError> {
    if bytes.len() > limits::MAX_TABLE_BYTES {
        return Err(IntakeError::new(Rule::TooLarge).over(limits::MAX_TABLE_BYTES));
    }
    let found = detected(bytes, options.encoding.as_deref());
    let head = bytes.get(found.bom..bytes.len().min(limits::SAMPLE_BYTES)).unwrap_or_default();
    if head.iter().all(u8::is_ascii_whitespace) && head.len() + found.bom == bytes.len() {
        return Err(IntakeError::new(Rule::Empty));
    }
    let (sample, _) = found.encoding.decode_without_bom_handling(head);
    if sample.chars().filter(|c| matches!(c, '\0'..='\u{8}' | '\u{E}'..='\u{1F}')).count() * 10 > sample.len() {
        return Err(IntakeError::new(Rule::NotText));
    }
    let given = options
        .delimiter
        .and_then(|d| u8::try_from(d).ok())
        .filter(|d| !matches!(d, b'"' | b'\r' | b'\n') && d.is_ascii());
    let delimiter = given.or_else(|| best_delimiter(&sample).map(|(d, _)| d)).unwrap_or(b',');
    let mut warnings = Warnings::default();
    let mut profile = Profile::default();
    let mut first = !options.no_header;
    let malformed = scan(bytes, found, delimiter, &mut |record| {
        if record.stray_quote {
            warnings.add("stray-quote", Place::line(record.line));
        }
        if std::mem::take(&mut first) {
            return profile.name_columns(record.line, record.cells, &mut warnings);
        }
        profile.row(record.line)?;
        if profile.width() > 0 && record.cells.len() != profile.width() {
            let rule = if record.cells.len() < profile.width() { "short-row" } else { "long-row" };
            warnings.add(rule, Place::line(record.line));
        }
        for (index, cell) in record.cells.iter().enumerate() {
            let cell = if options.strip_guard { strip_guard(cell) } else { cell };
            profile.cell(index, record.line, cell, &mut warnings)?;
        }
        Ok(())
    })?;
    if malformed {
        warnings.add("malformed-bytes", Place::default());
    }
    if profile.width() == 0 {
        return Err(IntakeError::new(Rule::Empty));
    }
    if profile.row_count() == 0 {
        return Err(IntakeError::at(Rule::HeaderOnly, Place::line(1)));
    }
    Ok(Sheet {
        row_count: profile.row_count(),
        columns: profile.into_columns(),
        form: Form::Csv,
        encoding: found.shown(),
        encoding_guessed: found.guessed,
        delimiter: Some(char::from(delimiter)),
        has_header: !options.no_header,
        strip_guard: options.strip_guard,
        warnings: warnings.into_vec(),
    })
}

fn detected(bytes: &[u8], label: Option<&str>) -> Detected {
    match label.and_then(|l| Encoding::for_label_no_replacement(l.trim().as_bytes())) {
        Some(encoding) => {
            let bom = Encoding::for_bom(bytes).filter(|(e, _)| *e == encoding).map_or(0, |(_, n)| n);
            Detected { encoding, bom, guessed: false }
        }
        None => charset::detect(bytes),
    }
}

pub(super) fn stream(bytes: &[u8], sheet: &Sheet, each: &mut EachRow<'_>) -> Result<(), IntakeError> {
    let label = sheet.encoding.strip_suffix(" with BOM").unwrap_or(&sheet.encoding);
    let found = detected(bytes, Some(label));
    let delimiter = sheet.delimiter.and_then(|d| u8::try_from(d).ok()).unwrap_or(b',');
    let width = sheet.columns.len();
    let mut row = vec![String::new(); width];
    let mut number = 0u64;
    let mut first = sheet.has_header;
    scan(bytes, found, delimiter, &mut |record| {
        if std::mem::take(&mut first) {
            return Ok(());
        }
        if record.cells.len() > width {
            return Err(IntakeError::at(Rule::Changed, Place::line(record.line)));
        }
        for (index, cell) in row.iter_mut().enumerate() {
            cell.clear();
            if let Some(read) = record.cells.get(index) {
                cell.push_str(if sheet.strip_guard { strip_guard(read) } else { read });
            }
        }
        number = number.saturating_add(1);
        each(number, &row)
    })?;
    if number == sheet.row_count { Ok(()) } else { Err(IntakeError::new(Rule::Changed)) }
}
