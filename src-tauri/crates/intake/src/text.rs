//! Plain text files.

use crate::error::Warning;
use serde::Serialize;

/// A plain text file as read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TextFile {
    /// The text, lines ended by `\n`.
    pub text: String,
    /// The encoding's name as shown to the user.
    pub encoding: String,
    /// The encoding was guessed from the letters.
    pub encoding_guessed: bool,
    /// What was odd.
    pub warnings: Vec<Warning>,
}
