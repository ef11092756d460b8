//! Builds the shell.

fn main() {}
