//! An outsider's bytes in, typed drafts out, pure and bounded.
//!
//! Everything here is given by somebody the office does not know: a mail, an export of a system, a file of any kind.
//! What must stay true: no I/O, no clock, no panic on any input, memory bounded by [`limits`], HTML is never kept as
//! HTML, and no error carries what the file said. A draft is a proposal: the officer decides.

pub mod charset;
mod error;
mod fold;
pub mod limits;
pub mod mail;
pub mod proposal;
mod sniff;
pub mod table;
pub mod text;

pub use error::{IntakeError, Place, Rule, Warning};
pub use sniff::{Kind, Sniffed, sniff};
