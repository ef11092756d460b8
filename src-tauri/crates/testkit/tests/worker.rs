//! What holds a process that reads what cannot be trusted: each thing it might do ends it, and nothing else.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "helpers of tests may fail as tests do")]

use std::process::Command;
use std::time::Instant;

use platform::worker::{Limits, WorkerError, run_program};

const LIMITS: Limits = Limits { memory: 512 << 20, seconds: 1, answer: 1 << 20 };

fn tell(what: &str) -> Result<String, WorkerError> {
    run_program(&mut Command::new(env!("CARGO_BIN_EXE_confined")), &[what.as_bytes()], LIMITS)
        .map(|said| String::from_utf8(said).unwrap())
}

#[test]
fn it_reads_computes_and_answers() {
    let said = tell("say").unwrap();
    assert!(said.contains("limits: true") && said.contains("calls: true"), "{said}");
    assert_eq!(tell("nothing").as_deref(), Ok("done"));
}

#[test]
fn opening_a_file_a_connection_a_program_or_a_thread_ends_it() {
    for what in ["read", "connect", "start", "thread"] {
        assert_eq!(tell(what), Err(WorkerError::Ended), "{what}");
    }
}

#[test]
fn a_panic_an_endless_recursion_and_too_much_memory_end_it_and_nothing_here() {
    for what in ["panic", "overflow", "memory"] {
        assert_eq!(tell(what), Err(WorkerError::Ended), "{what}");
    }
}

#[test]
fn work_without_end_is_ended() {
    let start = Instant::now();
    assert_eq!(tell("spin"), Err(WorkerError::Ended));
    assert!(start.elapsed().as_secs() < 30, "by its processor time, or by the clock on a busy machine");
}

#[test]
fn an_answer_without_measure_is_cut_off_and_refused() {
    assert_eq!(tell("much"), Err(WorkerError::TooMuch));
}

#[test]
fn a_program_that_is_not_there_is_told() {
    let missing = run_program(&mut Command::new("/nonexistent"), &[b"x"], LIMITS);
    assert_eq!(missing, Err(WorkerError::NotStarted));
}
