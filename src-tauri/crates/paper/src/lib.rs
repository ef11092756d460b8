//! Documents in, PDF bytes out. Pure: no files, no clock, no fonts but the bundled ones; the same document gives the same bytes.
//!
//! A [`Document`] is data. [`render`] lays it out (`flow`), shapes its words over the bundled fonts (`shape`, `fonts`), writes
//! the pages (`canvas`) and the file around them (`write`). Nothing is lost in silence: what cannot be shown is spelled out on the
//! page, and told in [`Rendered::warnings`].

mod canvas;
mod carried;
mod clean;
mod document;
mod flow;
mod fonts;
mod glyphs;
mod images;
pub mod preview;
mod shape;
mod tags;
mod write;

pub use carried::carried;
pub use document::*;
pub use images::{
    ImageInfo, ImageRefusal, MAX_FILE as MAX_IMAGE_FILE, MAX_PIXELS as MAX_IMAGE_PIXELS, check as check_image,
};

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
}

/// Why a document could not be made, or a page not drawn.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
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

/// Lays out a document and writes it as a PDF file.
///
/// # Errors
/// [`PaperError::Image`] for a picture that is not a sound JPEG or PNG within bounds, [`PaperError::QrTooLong`],
/// [`PaperError::TooLong`].
pub fn render(document: &Document) -> Result<Rendered, PaperError> {
    let laid_out = flow::lay_out(document)?;
    let warnings = laid_out.warnings();
    let pages = laid_out.pages.len();
    let bytes = write::write(document, laid_out)?;
    Ok(Rendered { bytes, pages, warnings })
}

/// Lays out a document and writes it so that only the passphrase opens it (AES-256, revision 6). Such a file is no archive copy:
/// PDF/A forbids encryption. `entropy` must be fresh random bytes for every file.
///
/// # Errors
/// As [`render`].
pub fn render_encrypted(document: &Document, passphrase: &str, entropy: &[u8; 64]) -> Result<Rendered, PaperError> {
    let laid_out = flow::lay_out(document)?;
    let warnings = laid_out.warnings();
    let pages = laid_out.pages.len();
    let bytes = write::write_encrypted(document, laid_out, passphrase, entropy)?;
    Ok(Rendered { bytes, pages, warnings })
}
