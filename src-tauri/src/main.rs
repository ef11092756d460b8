//! Starts the shell.
use std::process::ExitCode;

fn main() -> ExitCode {
    // A second process of this program that reads outsiders' files, and is neither a window nor anything else.
    if std::env::args_os().nth(1).is_some_and(|argument| argument == api::import::ARGUMENT) {
        return api::import::serve();
    }
    tutela::start()
}
