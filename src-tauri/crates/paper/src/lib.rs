//! Documents in, PDF bytes out. Pure: no files, no clock, no fonts but the bundled ones; the same document gives the same bytes.
//!
//! A [`Document`] is data. [`render`] lays it out (`flow`), shapes its words over the bundled fonts (`shape`, `fonts`), writes
//! the pages (`canvas`) and the file around them (`write`). Nothing is lost in silence: what cannot be shown is spelled out on the
//! page, and told in [`Rendered::warnings`].

mod breaks;
mod canvas;
mod carried;
pub mod check;
mod clean;
mod colours;
mod deflate;
mod document;
mod draft;
mod flow;
mod fonts;
mod glyphs;
mod images;
mod pack;
pub mod preview;
mod shape;
mod sound;
mod tags;
mod write;

pub use carried::carried;
pub use document::*;
pub use images::{
    ImageInfo, ImageRefusal, MAX_FILE as MAX_IMAGE_FILE, MAX_PIXELS as MAX_IMAGE_PIXELS, check as check_image,
};

pub use pack::{FontPackRefusal, MAX_FONT_PACK, PackFont, add_font_pack, inspect_font_file};

/// A finished document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The PDF file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// What the reader of the document should be told, or its maker should know. Sorted, and without personal data.
    pub warnings: Vec<Warning>,
}

/// Something that is not on the page as it was given.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Warning {
    /// No bundled font has this character. It is written out as `[U+XXXX]`, and copies as itself.
    NoGlyph {
        /// Its code point.
        code_point: u32,
        /// How often it occurred.
        count: usize,
    },
    /// Control characters, non-characters and direction overrides were left out.
    Unprintable {
        /// How many.
        count: usize,
    },
    /// Rows of a table had more cells than the table has columns; the extra ones stand in the last column.
    ExtraCells {
        /// How many rows.
        rows: usize,
    },
    /// Pictures came with data beside their pixels, which was left out.
    PictureMetadataDropped {
        /// How many pictures.
        count: usize,
    },
    /// An address that is neither `https:` nor `mailto:` was drawn as plain text.
    LinkDropped {
        /// How many.
        count: usize,
    },
    /// The footer had no room for all of its words.
    CutShort {
        /// How many lines were left out.
        lines: usize,
    },
    /// A recipient's address, or the letterhead above it, is so long that the window of an envelope does not show all of the address.
    AddressHidden {
        /// How many addresses.
        count: usize,
    },
}

/// Why a document could not be made, or a page not drawn.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// A value that no correct file can be made of.
    #[error("{field} breaks the rule {rule}")]
    Invalid {
        /// Where in the document, such as `meta.language` or `attachments[2].name`. Never its content.
        field: String,
        /// Which rule: `required`, `language-tag`, `at-most-3`, `file-name`, `unique`, `media-type`.
        rule: &'static str,
    },
    /// A picture was refused.
    #[error("a picture was refused: {reason}")]
    Image {
        /// Why.
        reason: ImageRefusal,
    },
    /// The text does not fit into a QR code.
    #[error("too long for a QR code")]
    QrTooLong,
    /// More pages than [`MAX_PAGES`].
    #[error("the document is too long")]
    TooLong,
    /// Whoever looked on wants it no more.
    #[error("cancelled")]
    Cancelled,
    /// A bundled font could not be cut down. Should not happen.
    #[error("the font {font} could not be cut down")]
    Font {
        /// Which.
        font: &'static str,
    },
    /// The file could not be put together. Should not happen.
    #[error("the file could not be written: {step}")]
    Write {
        /// At which step.
        step: &'static str,
    },
    /// The bytes to be previewed are not a readable PDF.
    #[error("not a readable PDF file")]
    Unreadable,
    /// There is no such page.
    #[error("no such page")]
    NoSuchPage,
    /// The picture of the page would be too large.
    #[error("the scale is out of range")]
    Scale,
}

/// The longest document made, in pages.
pub const MAX_PAGES: usize = 50_000;

/// What kind of file is wanted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Level {
    /// PDF/A-3a and PDF/UA-1: tagged, self-contained, for keeping and for everybody's reader. Under a passphrase it stays tagged but
    /// makes no claim to PDF/A, which forbids encryption.
    #[default]
    Archive,
    /// The same pages without tags: smaller and quicker, for paper and screens only.
    Plain,
}

/// Only this passphrase will open the file.
#[derive(Clone, Copy)]
pub struct Lock<'a> {
    /// Used as SASLprep leaves it; at most 127 bytes count.
    pub passphrase: &'a str,
    /// Fresh random bytes for every file.
    pub entropy: &'a [u8; 64],
}

/// Looks on while a document is made. A closure will do.
pub trait Watch {
    /// Hears that `share` of the work is done, from 0.0 to 1.0, every few milliseconds. `false` ends it with [`PaperError::Cancelled`].
    fn step(&self, share: f32) -> bool;
}

impl<F: Fn(f32) -> bool> Watch for F {
    fn step(&self, share: f32) -> bool {
        self(share)
    }
}

/// How a document is to be made.
#[derive(Clone, Copy)]
pub struct Order<'a> {
    /// What kind of file.
    pub level: Level,
    /// Whether only a passphrase opens it.
    pub lock: Option<Lock<'a>>,
    /// Who looks on.
    pub watch: &'a dyn Watch,
}

impl Default for Order<'_> {
    /// An archive copy that everybody can open, made with nobody looking on.
    fn default() -> Self {
        Self { level: Level::Archive, lock: None, watch: &|_: f32| true }
    }
}

/// Lays out a document and writes it as an archive copy (PDF/A-3a, PDF/UA-1).
///
/// # Errors
/// As [`render_as`].
pub fn render(document: &Document) -> Result<Rendered, PaperError> {
    render_as(document, &Order::default())
}

/// Lays out a document and writes it so that only the passphrase opens it (AES-256, revision 6). Such a file is no archive copy:
/// PDF/A forbids encryption. `entropy` must be fresh random bytes for every file.
///
/// # Errors
/// As [`render_as`].
pub fn render_encrypted(document: &Document, passphrase: &str, entropy: &[u8; 64]) -> Result<Rendered, PaperError> {
    render_as(document, &Order { lock: Some(Lock { passphrase, entropy }), ..Order::default() })
}

/// Lays out a document and writes it as ordered.
///
/// # Errors
/// [`PaperError::Invalid`] for a language that is no BCP 47 tag, an empty title, or an attachment that could not be found again under
/// its name; [`PaperError::Image`] for a picture that is not a sound JPEG or PNG within bounds; [`PaperError::QrTooLong`],
/// [`PaperError::TooLong`], [`PaperError::Cancelled`].
pub fn render_as(document: &Document, order: &Order<'_>) -> Result<Rendered, PaperError> {
    sound::check(document)?;
    let laid_out = flow::lay_out(document, order)?;
    let warnings = laid_out.warnings();
    let pages = laid_out.pages.len();
    let bytes = write::write(document, laid_out, order)?;
    Ok(Rendered { bytes, pages, warnings })
}
