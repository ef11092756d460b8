//! Starts the shell.
use std::process::ExitCode;

fn main() -> ExitCode {
    tutela::start()
}
