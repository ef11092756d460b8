//! What is wrong with a template, and where.

/// A problem of a template. It never holds a fact of a case: only what the template itself says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The line of the text, from 1.
    pub line: u32,
    /// The character in that line, from 1.
    pub column: u32,
    /// One of [`CODES`], worded in the message files as `template-problem-<code>`.
    pub code: &'static str,
    /// What it is about: the placeholder, the filter, the setting; empty where the place says enough.
    pub name: String,
}

/// Everything that can be wrong, in the order of the reading: the file, its placeholders, its Markdown.
pub const CODES: &[&str] = &[
    "too-long",
    "not-printable",
    "no-settings",
    "unknown-setting",
    "no-title",
    "unknown-audience",
    "unknown-part",
    "part-twice",
    "no-content",
    "syntax",
    "not-closed",
    "unknown-statement",
    "unknown-field",
    "unknown-filter",
    "no-such-part",
    "not-text",
    "not-a-list",
    "too-much",
    "failed",
    "html",
    "picture",
    "code-block",
    "nested-list",
    "list-start",
    "reference",
    "too-many-cells",
    "not-alone",
    "lost-text",
    "long-footer",
];

impl Problem {
    /// A problem at a place.
    pub(crate) fn new(place: (u32, u32), code: &'static str, name: impl Into<String>) -> Problem {
        // A name is at most a line: it is shown in one.
        let name = name.into().lines().next().unwrap_or_default().trim().chars().take(80).collect();
        Problem { line: place.0, column: place.1, code, name }
    }
}
