//! `tutelactl`: the command line over the use cases.

fn main() {}
