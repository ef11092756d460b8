//! Which encoding bytes are in, and their text.

use serde::Serialize;

/// Text with the encoding it was read in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Decoded {
    /// The text, without a byte order mark.
    pub text: String,
    /// The encoding's name as shown to the user.
    pub encoding: String,
    /// The encoding was guessed from the letters.
    pub guessed: bool,
    /// Some bytes had no meaning in that encoding and were replaced.
    pub malformed: bool,
}
