//! Documents in, PDF bytes out. Pure: no files, no clock, no fonts but the bundled ones; the same document gives the same bytes.

mod document;

pub use document::*;
