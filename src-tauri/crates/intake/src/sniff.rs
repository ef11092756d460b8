//! What a file is, by its content and by its name.

use serde::Serialize;

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A mail in the internet's format.
    Mail,
    /// An Outlook item.
    Msg,
    /// A delimited table.
    Csv,
    /// JSON or JSON Lines.
    Json,
    /// Plain text.
    Text,
    /// A PDF document.
    Pdf,
    /// A picture.
    Image,
    /// A document of an office program.
    Office,
    /// An archive of files.
    Archive,
    /// Anything else: kept as it is.
    Unknown,
}

/// What a file seems to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Sniffed {
    /// The kind, by content first.
    pub kind: Kind,
    /// The media type that goes with it.
    pub mime: String,
    /// The name's ending says another kind than the content.
    pub mismatch: bool,
    /// The file can run: a program, a script, a shortcut.
    pub executable: bool,
}
