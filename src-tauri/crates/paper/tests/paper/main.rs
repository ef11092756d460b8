//! The engine from outside: documents go in, and other people's readers and our own checker look at what comes out.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "what a test sets up is sound, or the test fails"
)]

mod checking;
mod colours;
mod common;
mod defects;
mod golden;
mod hostile;
mod layout;
mod reader;
mod reading;
mod window;
