//! The message files in Rust: sentences, dates and numbers in five languages, pure.
//!
//! The words are in `assets/locales/<language>/*.ftl` (Fluent), the same files that the screens use. A new file there is picked up by
//! `build.rs`; a test holds all languages to the same keys and placeables, file by file.
//!
//! Placeables are put in bare, without the invisible isolation marks that Fluent can set around them: all five languages run from left
//! to right, and the sentences end up in PDFs, file names and copied text, where such marks do harm.

mod dates;
mod language;
mod numbers;
mod places;
mod say;
mod steps;

pub use dates::{DateStyle, date, datetime, moment, time};
pub use language::Language;
pub use numbers::{decimal, listed, number};
pub use places::place;
pub use say::{Value, has, keys, say};
pub use steps::{citation, law_error, source, step, steps};

mod files {
    //! The embedded message files; the list is written by `build.rs`.
    include!(concat!(env!("OUT_DIR"), "/files.rs"));
}
