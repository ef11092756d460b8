//! Reading what outsiders sent, in a process of its own.
//!
//! What must stay true: no use case hands an outsider's bytes to `intake` itself. The window and the command line read [`Apart`]; what is read
//! crosses back as plain data, and a reader that breaks is an answer like any other.

use std::io::Read as _;
use std::process::ExitCode;

use crate::Error;
use intake::mail::Mail;
use intake::proposal::Proposal;
use intake::table::{self, Options};
use intake::{IntakeError, Kind};
use platform::worker::{self, Limits};
use serde::{Deserialize, Serialize};

/// The argument that makes the program a reader.
pub const ARGUMENT: &str = "--read-for-import";

/// What the reader may use: the largest file that is taken in, as it is read into a table, fits several times.
const LIMITS: Limits = Limits { memory: 3 << 30, seconds: 60, answer: 1 << 30 };

/// What is wanted of a file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Job {
    /// A mail or an Outlook item, and what it proposes.
    Mail,
    /// Data that an owner sent.
    Data {
        /// The file's own name.
        name: String,
    },
}

/// A mail as read.
#[derive(Debug, Serialize, Deserialize)]
pub struct MailRead {
    /// The mail.
    pub mail: Mail,
    /// What it proposes; of the original, where it forwards one.
    pub proposal: Proposal,
}

/// What a data file turned out to be.
#[derive(Debug, Serialize, Deserialize)]
pub struct DataRead {
    /// `rows`, `text` or `file`.
    pub kind: String,
    /// Media type by content.
    pub mime: String,
    /// Columns of a table.
    pub columns: Vec<ColumnRead>,
    /// Rows of a table.
    pub count: u64,
    /// The rows as JSON lines, or the text in UTF-8; beside the answer, not in it.
    #[serde(skip)]
    pub rows: Option<Vec<u8>>,
    /// Character set and separator.
    pub reading: String,
    /// What was odd, by id.
    pub warnings: Vec<String>,
}

/// A column of a table.
#[derive(Debug, Serialize, Deserialize)]
pub struct ColumnRead {
    /// Its name.
    pub name: String,
    /// Rows in which it is not empty.
    pub filled: u64,
    /// Its first values.
    pub samples: Vec<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Answer {
    Mail(Box<MailRead>),
    Data(DataRead),
    Refused { rule: String },
}

/// Reads outsiders' files.
pub trait Reader: Send + Sync {
    /// Does a job on a file's bytes: an answer as [`serve`] frames it.
    ///
    /// # Errors
    /// `Invalid{file, cannot-be-read}` when the reader broke on it.
    fn read(&self, job: &[u8], bytes: &[u8]) -> Result<Vec<u8>, Error>;
}

/// In a process of its own, confined to computing.
pub struct Apart;

impl Reader for Apart {
    fn read(&self, job: &[u8], bytes: &[u8]) -> Result<Vec<u8>, Error> {
        let length = length_of(job);
        worker::run(ARGUMENT, &[&length, job, bytes], LIMITS).map_err(|error| match error {
            worker::WorkerError::NotStarted => Error::internal("reader"),
            worker::WorkerError::Ended | worker::WorkerError::TooMuch => Error::invalid("file", "cannot-be-read"),
        })
    }
}

/// In this process: for tests of what comes after the reading, and for making up an office.
pub struct Here;

impl Reader for Here {
    fn read(&self, job: &[u8], bytes: &[u8]) -> Result<Vec<u8>, Error> {
        let job = serde_json::from_slice(job).map_err(|_| Error::internal("reader"))?;
        Ok(answer(&job, bytes))
    }
}

/// The reader itself: what the program does when it was started with [`ARGUMENT`]. Confines itself before it reads a byte.
pub fn serve() -> ExitCode {
    let served = || -> Option<()> {
        worker::confine(LIMITS).ok()?;
        let mut input = Vec::new();
        std::io::stdin().lock().read_to_end(&mut input).ok()?;
        let (job, bytes) = split(&input)?;
        let answer = answer(&serde_json::from_slice(job).ok()?, bytes);
        worker::answer(&answer).ok()
    };
    served().map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS)
}

/// Reads a mail.
///
/// # Errors
/// `Invalid{file, …}`.
pub(crate) fn mail(reader: &dyn Reader, bytes: &[u8]) -> Result<MailRead, Error> {
    match ask(reader, &Job::Mail, bytes)? {
        (Answer::Mail(read), _) => Ok(*read),
        _ => Err(Error::internal("reader")),
    }
}

/// Reads data that an owner sent.
///
/// # Errors
/// `Invalid{file, …}`.
pub(crate) fn data(reader: &dyn Reader, bytes: &[u8], name: &str) -> Result<DataRead, Error> {
    match ask(reader, &Job::Data { name: name.to_owned() }, bytes)? {
        (Answer::Data(mut read), rows) => {
            read.rows = (read.kind != "file").then_some(rows);
            Ok(read)
        }
        _ => Err(Error::internal("reader")),
    }
}

fn ask(reader: &dyn Reader, job: &Job, bytes: &[u8]) -> Result<(Answer, Vec<u8>), Error> {
    const BROKEN: fn() -> Error = || Error::invalid("file", "cannot-be-read");
    let job = serde_json::to_vec(job).map_err(|_| Error::internal("reader"))?;
    let said = reader.read(&job, bytes)?;
    let (answer, rows) = split(&said).ok_or_else(BROKEN)?;
    match serde_json::from_slice(answer).map_err(|_| BROKEN())? {
        Answer::Refused { rule } => Err(Error::Invalid { field: "file".to_owned(), rule }),
        answer => Ok((answer, rows.to_vec())),
    }
}

fn length_of(part: &[u8]) -> [u8; 8] {
    u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes()
}

/// A frame: the length of its first part in eight bytes, big end first, the first part, and the rest.
fn split(frame: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = frame.split_first_chunk::<8>()?;
    rest.split_at_checked(usize::try_from(u64::from_be_bytes(*length)).ok()?)
}

fn answer(job: &Job, bytes: &[u8]) -> Vec<u8> {
    let (answer, rows) = match job {
        Job::Mail => match intake::mail::read(bytes) {
            Ok(mail) => {
                let proposal = intake::proposal::propose(original(&mail));
                (Answer::Mail(Box::new(MailRead { mail, proposal })), None)
            }
            Err(error) => (refused(&error), None),
        },
        Job::Data { name } => match read_data(bytes, name) {
            Ok((read, rows)) => (Answer::Data(read), rows),
            Err(error) => (refused(&error), None),
        },
    };
    let answer = serde_json::to_vec(&answer).unwrap_or_default();
    let mut frame = length_of(&answer).to_vec();
    frame.extend(answer);
    frame.extend(rows.unwrap_or_default());
    frame
}

fn refused(error: &IntakeError) -> Answer {
    Answer::Refused { rule: error.rule.id().to_owned() }
}

/// The mail that was forwarded, where this one forwards another: the person wrote that one.
pub(crate) fn original(mail: &Mail) -> &Mail {
    mail.forwarded.as_deref().unwrap_or(mail)
}

fn read_data(bytes: &[u8], name: &str) -> Result<(DataRead, Option<Vec<u8>>), IntakeError> {
    let sniffed = intake::sniff(bytes, name);
    let mut warnings = Vec::new();
    if sniffed.mismatch {
        warnings.push("name-and-content-differ".to_owned());
    }
    if sniffed.executable {
        warnings.push("executable".to_owned());
    }
    let mut read = DataRead {
        kind: "file".to_owned(),
        mime: sniffed.mime,
        columns: Vec::new(),
        count: 0,
        rows: None,
        reading: String::new(),
        warnings,
    };
    let sheet = match sniffed.kind {
        Kind::Csv => table::read_csv(bytes, &Options::default())?,
        Kind::Json => table::read_json(bytes)?,
        Kind::Text => {
            if let Ok(text) = intake::text::read(bytes) {
                read.warnings.extend(text.warnings.into_iter().map(|warning| warning.rule));
                (read.kind, read.reading) = ("text".to_owned(), text.encoding);
                return Ok((read, Some(text.text.into_bytes())));
            }
            return Ok((read, None));
        }
        _ => return Ok((read, None)),
    };
    let mut rows = Vec::new();
    table::for_each_row(bytes, &sheet, |_, row| {
        // A row of strings can always be written as JSON.
        if let Ok(line) = serde_json::to_vec(row) {
            rows.extend_from_slice(&line);
            rows.push(b'\n');
        }
        Ok(())
    })?;
    let separator = match sheet.delimiter {
        Some('\t') => " · tab".to_owned(),
        Some(c) => format!(" · {c}"),
        None => String::new(),
    };
    read.kind = "rows".to_owned();
    read.reading = format!("{}{separator}", sheet.encoding);
    read.count = sheet.row_count;
    read.warnings.extend(sheet.warnings.into_iter().map(|warning| warning.rule));
    let columns = sheet.columns.into_iter();
    read.columns = columns
        .map(|column| ColumnRead { name: column.name, filled: column.filled, samples: column.samples })
        .collect();
    Ok((read, Some(rows)))
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Says(Vec<u8>);

    impl Reader for Says {
        fn read(&self, _: &[u8], _: &[u8]) -> Result<Vec<u8>, Error> {
            Ok(self.0.clone())
        }
    }

    #[test]
    fn a_reader_that_was_taken_over_can_say_nothing_but_data() {
        let frame = |answer: &str| [length_of(answer.as_bytes()).as_slice(), answer.as_bytes()].concat();
        let broken = Error::invalid("file", "cannot-be-read");
        for said in [Vec::new(), vec![0xff; 64], frame("{}"), frame("[1]"), length_of(&[0; 9]).to_vec()] {
            assert_eq!(mail(&Says(said), b"").unwrap_err(), broken);
        }
        let other = frame(
            "{\"data\":{\"kind\":\"rows\",\"mime\":\"\",\"columns\":[],\"count\":0,\"reading\":\"\",\"warnings\":[]}}",
        );
        assert!(
            matches!(mail(&Says(other.clone()), b""), Err(Error::Internal { .. })),
            "the answer to another question"
        );
        assert_eq!(data(&Says(other), b"", "").unwrap().rows.as_deref(), Some(&[][..]));
    }

    #[test]
    fn what_is_refused_is_refused_by_its_rule() {
        assert_eq!(mail(&Here, b"").unwrap_err(), Error::invalid("file", "empty"));
        let deep = "[".repeat(5_000) + &"]".repeat(5_000);
        assert_eq!(data(&Here, deep.as_bytes(), "x.json").unwrap_err(), Error::invalid("file", "too-deep"));
    }
}
