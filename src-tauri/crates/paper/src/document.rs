//! What a document is, as data: metadata, the furniture around every page, and a list of blocks.
//!
//! Nothing here knows how a page is drawn. A caller builds a [`Document`], hands it to [`crate::render`] and gets bytes.
//! `Debug` never prints content: documents hold personal data, and a recovery sheet holds a key.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Written as the producer of every file.
pub const PRODUCER: &str = "Tutela";

/// A whole document: one PDF file.
#[derive(Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Document {
    /// Title, language, time of making.
    pub meta: Meta,
    /// Letterhead and footer.
    #[serde(default)]
    pub furniture: Furniture,
    /// The content, top to bottom.
    pub blocks: Vec<Block>,
    /// Files carried inside the PDF.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
}

/// Facts about the file itself. The producer is always [`PRODUCER`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Meta {
    /// Shown in the reader's title bar, and the accessible name of the document.
    pub title: String,
    /// BCP 47 tag of the main language, such as `hu` or `pt-BR`; it also picks the reading direction.
    pub language: String,
    /// The office or person the document comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// One sentence on what the document is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// When it was made. Given by the caller, so that the same input gives the same bytes.
    pub created: DateTime<Utc>,
}

/// What stands around the content of every page.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Furniture {
    /// In full on the first page; its office name alone on the pages that follow.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letterhead: Option<Letterhead>,
    /// At the foot of every page.
    #[serde(default)]
    pub footer: Footer,
}

/// The sender, at the head of the first page.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Letterhead {
    /// Name of the controller.
    pub office: String,
    /// Postal address, a line each.
    #[serde(default)]
    pub address: Vec<String>,
    /// One line: telephone, e-mail, web.
    #[serde(default)]
    pub contact: String,
    /// Drawn at the left, at most 18 mm high and 60 mm wide.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<Picture>,
}

/// The foot of every page.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Footer {
    /// Left side, at most three entries: case number, fingerprint, head of the trail. Five lines of print have room.
    #[serde(default)]
    pub left: Vec<String>,
    /// Right side, in the document's language, such as `Page {page} of {pages}`; empty for no page numbers.
    #[serde(default)]
    pub page_template: String,
}

/// A picture and the words that stand for it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Picture {
    /// A JPEG or PNG file. JPEG pixel data is carried over unchanged without its metadata, but with the colours and curves of its profile;
    /// PNG is carried without loss.
    pub data: Bytes,
    /// What the picture shows, for readers who do not see it; empty for mere decoration.
    pub alt: String,
}

/// One piece of content.
#[derive(Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Block {
    /// A heading; it stays with the block after it.
    Heading {
        /// 1 (the title of the document) to 3: how it looks; other values are drawn as the nearest. In the structure no level is ever
        /// skipped.
        level: u8,
        /// Its words.
        text: String,
    },
    /// Running text.
    Paragraph {
        /// Its words.
        text: Text,
    },
    /// Names on the left, values on the right.
    KeyValues {
        /// Top to bottom.
        rows: Vec<KeyValue>,
    },
    /// A table; the header is repeated on every page it runs over.
    Table(Table),
    /// A list.
    List {
        /// Numbered if true.
        ordered: bool,
        /// Top to bottom.
        items: Vec<Text>,
    },
    /// A picture.
    Image {
        /// What to draw.
        picture: Picture,
        /// In millimetres; without it as wide as the text at most. Never enlarged beyond 150 dots an inch.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        max_width_mm: Option<f32>,
    },
    /// Someone else's words: set in, with a hairline at the side.
    Quote {
        /// Their words.
        text: Text,
    },
    /// A hairline across the page.
    Rule,
    /// Empty height.
    Spacer {
        /// In millimetres, 0 to 250.
        mm: f32,
    },
    /// What follows starts on a new page.
    PageBreak,
    /// Where a window envelope shows the recipient. Sensible only as the first block.
    AddressWindow(AddressWindow),
    /// Room for a signature over a hairline.
    Signature {
        /// Under the line: name, role, place and date.
        lines: Vec<String>,
    },
    /// Characters to be copied by hand: large, at a fixed pitch, in groups.
    Code {
        /// The groups, in reading order.
        groups: Vec<String>,
        /// How many groups stand on one line; 0 is read as 4.
        per_line: u8,
    },
    /// A QR code, drawn as squares.
    Qr {
        /// What it holds; at most about 1,200 bytes.
        data: String,
        /// What it is for, for readers who do not see it. Not its content.
        alt: String,
        /// Edge length in millimetres, 15 to 120.
        size_mm: f32,
    },
    /// Blocks in a language other than the document's.
    In {
        /// BCP 47 tag.
        lang: String,
        /// The blocks.
        blocks: Vec<Block>,
    },
    /// Blocks that are not to be separated by the end of a page, if one page can hold them.
    Together {
        /// The blocks.
        blocks: Vec<Block>,
    },
}

/// One line of [`Block::KeyValues`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeyValue {
    /// The name.
    pub key: String,
    /// The value.
    pub value: Text,
}

/// A table of plain cells.
#[derive(Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Table {
    /// What the table shows; set above it, and its accessible name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// Start to end.
    pub columns: Vec<Column>,
    /// A row has as many cells as there are columns. A shorter one is filled with empty cells; of a longer one the extra cells
    /// stand in the last column, with a warning, so that no word is lost.
    pub rows: Vec<Vec<String>>,
}

/// One column of a [`Table`].
#[derive(Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Column {
    /// Repeated on every page.
    pub header: String,
    /// Where the text stands in the cell.
    #[serde(default)]
    pub align: Align,
    /// How wide.
    #[serde(default)]
    pub width: Width,
}

/// Where text stands between the two edges.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Align {
    /// In the column of a table: as numbers, if all its cells are numbers or amounts, and else as text.
    #[default]
    Auto,
    /// For text: left in a left-to-right language.
    Start,
    /// For numbers and amounts.
    End,
    /// For marks and ticks.
    Center,
}

/// How wide a column is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Width {
    /// From the content.
    #[default]
    Auto,
    /// A share of what the other columns leave.
    Weight(f32),
    /// Fixed, in millimetres.
    Mm(f32),
}

/// The recipient's address, and what stands beside it.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddressWindow {
    /// The small sender line over the address.
    pub return_line: String,
    /// The recipient; nine lines fit the window.
    pub lines: Vec<String>,
    /// Which envelope.
    #[serde(default)]
    pub window: Window,
    /// Right of the window: case number, your letter of, person in charge.
    #[serde(default)]
    pub reference: Vec<KeyValue>,
    /// Place and date, under the window at the right; empty for none.
    #[serde(default)]
    pub date_line: String,
    /// Draw the two fold marks and the punch mark at the left edge.
    #[serde(default)]
    pub fold_marks: bool,
}

/// Where the window of the envelope is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Window {
    /// DIN 5008 form B: the address field starts 45 mm from the top.
    #[default]
    Din5008B,
    /// DIN 5008 form A: 27 mm from the top, for a low letterhead.
    Din5008A,
    /// C5/6 with the window at the right, as used in France, Portugal and Brazil.
    Right,
}

/// A run of words with one look.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Run {
    /// The words. A line feed breaks the line.
    pub text: String,
    /// Heavier.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub bold: bool,
    /// Slanted, in Latin, Greek and Cyrillic.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub italic: bool,
    /// An `https:` or `mailto:` address; anything else is drawn as plain text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// BCP 47 tag, where it differs from the block's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
}

/// Running text: runs, one after the other. `Text::from("…")` makes one plain run.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Text {
    /// In reading order.
    pub runs: Vec<Run>,
}

/// A file carried inside the PDF.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Attachment {
    /// File name, no folders; no two are the same.
    pub name: String,
    /// Media type without parameters, such as `application/json`.
    pub mime: String,
    /// The content.
    pub data: Bytes,
    /// One sentence.
    pub description: String,
    /// What it is to the document.
    pub relationship: Relationship,
}

/// What an attachment is to the document (ISO 32000-2, AFRelationship).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Relationship {
    /// The data behind a table or figure.
    Data,
    /// The same content in another form.
    Alternative,
    /// What the document was made from.
    Source,
    /// Further material.
    Supplement,
    /// Not said.
    Unspecified,
}

/// File content; base64 in JSON.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Bytes(pub Vec<u8>);

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        STANDARD.decode(text.as_bytes()).map(Self).map_err(|_| serde::de::Error::custom("not base64"))
    }
}

impl JsonSchema for Bytes {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Bytes".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "contentEncoding": "base64", "description": "File content, base64." })
    }
}

/// The JSON Schema of a [`Document`], from the types themselves.
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Document).to_value()
}

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self { runs: vec![Run { text, ..Run::default() }] }
    }
}

impl From<Vec<Run>> for Text {
    fn from(runs: Vec<Run>) -> Self {
        Self { runs }
    }
}

impl Run {
    /// Words with no special look.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Heavier words.
    pub fn bold(text: impl Into<String>) -> Self {
        Self { text: text.into(), bold: true, ..Self::default() }
    }

    /// Slanted words.
    pub fn italic(text: impl Into<String>) -> Self {
        Self { text: text.into(), italic: true, ..Self::default() }
    }

    /// Words that lead to an `https:` or `mailto:` address.
    pub fn link(text: impl Into<String>, address: impl Into<String>) -> Self {
        Self { text: text.into(), link: Some(address.into()), ..Self::default() }
    }
}

impl KeyValue {
    /// A name and its value.
    pub fn new(key: impl Into<String>, value: impl Into<Text>) -> Self {
        Self { key: key.into(), value: value.into() }
    }
}

impl Column {
    /// A column as wide as its content asks for, aligned as its content asks for.
    pub fn new(header: impl Into<String>) -> Self {
        Self { header: header.into(), align: Align::Auto, width: Width::Auto }
    }

    /// A column of numbers, aligned to the end.
    pub fn number(header: impl Into<String>) -> Self {
        Self { header: header.into(), align: Align::End, width: Width::Auto }
    }

    /// The same column with a share of the free width.
    #[must_use]
    pub fn weight(mut self, share: f32) -> Self {
        self.width = Width::Weight(share);
        self
    }

    /// The same column with a fixed width in millimetres.
    #[must_use]
    pub fn mm(mut self, width: f32) -> Self {
        self.width = Width::Mm(width);
        self
    }
}

impl Block {
    /// A heading of level 1 to 3.
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading { level, text: text.into() }
    }

    /// A paragraph.
    pub fn paragraph(text: impl Into<Text>) -> Self {
        Self::Paragraph { text: text.into() }
    }

    /// A block of names and values.
    pub fn key_values<K: Into<String>, V: Into<Text>>(rows: impl IntoIterator<Item = (K, V)>) -> Self {
        Self::KeyValues { rows: rows.into_iter().map(|(key, value)| KeyValue::new(key, value)).collect() }
    }

    /// A list with bullets.
    pub fn bullets<T: Into<Text>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List { ordered: false, items: items.into_iter().map(Into::into).collect() }
    }

    /// A numbered list.
    pub fn numbered<T: Into<Text>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List { ordered: true, items: items.into_iter().map(Into::into).collect() }
    }

    /// The name of the kind of block, for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Heading { .. } => "heading",
            Self::Paragraph { .. } => "paragraph",
            Self::KeyValues { .. } => "keyValues",
            Self::Table(_) => "table",
            Self::List { .. } => "list",
            Self::Image { .. } => "image",
            Self::Quote { .. } => "quote",
            Self::Rule => "rule",
            Self::Spacer { .. } => "spacer",
            Self::PageBreak => "pageBreak",
            Self::AddressWindow(_) => "addressWindow",
            Self::Signature { .. } => "signature",
            Self::Code { .. } => "code",
            Self::Qr { .. } => "qr",
            Self::In { .. } => "in",
            Self::Together { .. } => "together",
        }
    }
}

impl fmt::Debug for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind())
    }
}

/// `Debug` that tells the type and nothing of the content.
macro_rules! redacted {
    ($($type:ident),*) => {
        $(impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($type), "(..)"))
            }
        })*
    };
}

redacted!(
    Meta,
    Furniture,
    Letterhead,
    Footer,
    Picture,
    KeyValue,
    Table,
    Column,
    AddressWindow,
    Run,
    Text,
    Attachment,
    Bytes
);

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document").field("blocks", &self.blocks).field("attachments", &self.attachments.len()).finish()
    }
}
