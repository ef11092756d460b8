//! The message files in Rust: sentences, dates and numbers in five languages, pure.
