//! `tutelactl paper`: documents to PDF files, and PDF files looked at. Needs no vault.

mod demo;

use crate::Refusal;
use crate::files::{CommandLineFiles, write_whole};
use crate::run::{passphrase, refusal};
// This module bears the crate's name, hence the leading `::`.
use ::paper::{Document, Level, Lock, Order, PaperError, Rendered, Warning};
use api::{Error, Files as _};
use clap::{Subcommand, ValueEnum};
use serde_json::{Value, json};
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// The largest document that is read, in bytes.
const LARGEST: u64 = 1 << 30;

/// Documents to PDF files, and PDF files looked at. No vault is needed.
///
/// A document is JSON; `paper schema` prints its schema. The same document gives the same bytes. Pictures and attachments are base64.
/// An error is a JSON object {"code":"invalid","field","rule","message"} on standard error, and no file is written.
#[derive(Debug, Subcommand)]
pub enum PaperCommand {
    /// Make a PDF file of a document.
    ///
    /// Prints {"pages","bytes","level","locked","warnings"}. The archive level is PDF/A-3a and PDF/UA-1; the plain level is the same pages
    /// without tags. With --passphrase-file only the passphrase opens the file (AES-256, revision 6); it stays tagged unless --level
    /// plain, but PDF/A forbids encryption, so --level archive is refused then.
    ///
    /// Example: paper render letter.json letter.pdf
    Render {
        /// The document as JSON ("-" reads standard input).
        document: PathBuf,
        /// The file to be written.
        out: PathBuf,
        /// What kind of file.
        #[arg(long)]
        level: Option<Kind>,
        /// A font of Noto Sans CJK (.ttc or .otf) that draws Chinese characters as the document's language does; may be given more than
        /// once.
        #[arg(long = "font-pack", value_name = "FILE")]
        fonts: Vec<PathBuf>,
    },
    /// Print the JSON Schema of a document.
    Schema,
    /// Make a synthetic report of personal data in many scripts. The same number of rows makes the same file.
    ///
    /// Prints what `paper render` prints.
    ///
    /// Example: paper demo --rows 10000 report.pdf
    Demo {
        /// The file to be written.
        out: PathBuf,
        /// How many rows its table has.
        #[arg(long, default_value_t = 1000)]
        rows: usize,
        /// What kind of file.
        #[arg(long)]
        level: Option<Kind>,
        /// Write the rows to this file too, as a JSON array of arrays of strings.
        #[arg(long, value_name = "FILE")]
        data: Option<PathBuf>,
    },
    /// Look whether a PDF file keeps PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), as far as a program can tell.
    ///
    /// Prints {"clean","pages","rules","findings":[{"rule","standard","clause","asks","object","page","detail"}],"counts","notChecked"}.
    /// The first twenty findings of each rule are listed, and "counts" counts all. Any finding is a non-zero exit.
    ///
    /// Example: paper check report.pdf
    Check {
        /// The file to look at.
        file: PathBuf,
    },
}

/// What kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// PDF/A-3a and PDF/UA-1.
    Archive,
    /// The same pages without tags.
    Plain,
}

/// The answer, and whether the exit is zero.
pub fn run(command: PaperCommand, passphrase_file: Option<PathBuf>) -> Result<(Value, bool), Refusal> {
    match command {
        PaperCommand::Render { document, out, level, fonts } => {
            add_fonts(fonts)?;
            let document = document_of(&document)?;
            make(&document, &out, level, passphrase_file)
        }
        PaperCommand::Schema => Ok((::paper::schema(), true)),
        PaperCommand::Demo { out, rows, level, data } => {
            let rows = demo::rows(rows);
            if let Some(data) = data {
                let text = serde_json::to_vec(&rows).map_err(|_| refusal(Error::internal("json")))?;
                write_whole(&data, &text).map_err(refusal)?;
            }
            make(&demo::document(rows), &out, level, passphrase_file)
        }
        PaperCommand::Check { file } => {
            let bytes = read(&file, "file")?;
            let report = ::paper::check::check(&bytes);
            let answer = serde_json::to_value(&report).map_err(|_| refusal(Error::internal("json")))?;
            Ok((answer, report.clean))
        }
    }
}

fn read(path: &Path, field: &str) -> Result<Vec<u8>, Refusal> {
    let refused = |rule: &str| refusal(Error::invalid(field, rule));
    let mut bytes = Vec::new();
    if path.as_os_str() == "-" {
        std::io::stdin().take(LARGEST + 1).read_to_end(&mut bytes).map_err(|_| refused("not-readable"))?;
    } else {
        let file = std::fs::File::open(path).map_err(|_| refused("not-readable"))?;
        file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|_| refused("not-readable"))?;
    }
    if bytes.len() as u64 > LARGEST { Err(refused("too-large")) } else { Ok(bytes) }
}

fn document_of(path: &Path) -> Result<Document, Refusal> {
    let bytes = read(path, "document")?;
    serde_json::from_slice(&bytes).map_err(|error| {
        // What was found where something else was expected may be personal data: the place is told, not the word.
        let rule = if error.is_data() { "schema" } else { "json" };
        let mut value = refusal(Error::invalid("document", rule));
        if let Some(object) = value.as_object_mut() {
            object.insert("line".to_owned(), json!(error.line()));
            object.insert("column".to_owned(), json!(error.column()));
        }
        value
    })
}

fn add_fonts(paths: Vec<PathBuf>) -> Result<(), Refusal> {
    if paths.is_empty() {
        return Ok(());
    }
    let files = CommandLineFiles { input: paths, out: None };
    let mut fonts = Vec::new();
    for number in 1..=files.input.len() {
        fonts.push(files.read(&format!("in{number}")).map_err(refusal)?.bytes);
    }
    ::paper::add_font_pack(fonts).map(drop).map_err(|error| invalid("fontPack", "no-font-pack", &error.to_string()))
}

fn make(
    document: &Document,
    out: &Path,
    level: Option<Kind>,
    passphrase_file: Option<PathBuf>,
) -> Result<(Value, bool), Refusal> {
    let passphrase = passphrase_file.map(|file| passphrase(Some(file))).transpose()?;
    if passphrase.is_some() && level == Some(Kind::Archive) {
        return Err(invalid("level", "not-with-passphrase", "PDF/A forbids encryption"));
    }
    let mut entropy = [0; 64];
    let lock = match &passphrase {
        Some(passphrase) => {
            // EXPOSE: it becomes the key of the file.
            let passphrase = passphrase.expose().as_str();
            if passphrase.is_empty() {
                return Err(refusal(Error::invalid("passphraseFile", "required")));
            }
            getrandom::fill(&mut entropy).map_err(|_| refusal(Error::internal("randomness")))?;
            Some(Lock { passphrase, entropy: &entropy })
        }
        None => None,
    };
    let (level, name) = match level {
        Some(Kind::Plain) => (Level::Plain, "plain"),
        Some(Kind::Archive) | None if lock.is_some() => (Level::Archive, "tagged"),
        Some(Kind::Archive) | None => (Level::Archive, "archive"),
    };
    let rendered = ::paper::render_as(document, &Order { level, lock, ..Order::default() }).map_err(refused)?;
    write_whole(out, &rendered.bytes).map_err(refusal)?;
    Ok((told(&rendered, name, lock.is_some()), true))
}

fn told(rendered: &Rendered, level: &str, locked: bool) -> Value {
    let warnings: Vec<Value> = rendered
        .warnings
        .iter()
        .map(|warning| match warning {
            Warning::NoGlyph { code_point, count } => {
                json!({ "warning": "no-glyph", "codePoint": format!("U+{code_point:04X}"), "count": count })
            }
            Warning::Unprintable { count } => json!({ "warning": "unprintable", "count": count }),
            Warning::ExtraCells { rows } => json!({ "warning": "extra-cells", "count": rows }),
            Warning::PictureMetadataDropped { count } => {
                json!({ "warning": "picture-metadata-dropped", "count": count })
            }
            Warning::LinkDropped { count } => json!({ "warning": "link-dropped", "count": count }),
            Warning::CutShort { lines } => json!({ "warning": "cut-short", "count": lines }),
            Warning::AddressHidden { count } => json!({ "warning": "address-hidden", "count": count }),
        })
        .collect();
    json!({
        "pages": rendered.pages,
        "bytes": rendered.bytes.len(),
        "level": level,
        "locked": locked,
        "warnings": warnings,
    })
}

fn invalid(field: &str, rule: &str, message: &str) -> Refusal {
    json!({ "code": "invalid", "field": field, "rule": rule, "message": message })
}

fn refused(error: PaperError) -> Refusal {
    let message = error.to_string();
    match error {
        PaperError::Invalid { field, rule } => invalid(&field, rule, &message),
        PaperError::Image { reason } => invalid("picture", reason.id(), &message),
        PaperError::QrTooLong => invalid("qr.data", "too-long", &message),
        PaperError::TooLong => invalid("document", "too-long", &message),
        _ => refusal(Error::internal("paper")),
    }
}
