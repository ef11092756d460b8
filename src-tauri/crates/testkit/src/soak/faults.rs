//! A disk that fails on demand: `faults/faults.c`, preloaded into a process, and how that process talks to it.
//!
//! It is C because it must stand before the C library's calls, which safe Rust cannot; it is preloaded because then the engine's own calls go
//! through it as well as ours, without a line in the product and without any privilege. What it cannot see are calls made without the C
//! library: of the product's only the rename that ends an export (`tempfile` by way of `rustix`), whose failure `platform::staged` tests itself.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Tally, run_apart};

/// Builds the library into `folder`.
///
/// # Panics
/// When there is no C compiler: `./dev` installs one.
pub fn build(folder: &Path) -> PathBuf {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("faults/faults.c");
    let library = folder.join("faults.so");
    let built = Command::new("cc")
        .args(["-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o"])
        .args([&library, &source])
        .args(["-ldl", "-lpthread"])
        .status()
        .expect("cc: apt-get install build-essential");
    assert!(built.success(), "faults.c does not compile");
    library
}

/// Runs the other half of a proof over a disk that fails for files under `root`; `log` is where it records what it did.
pub fn run_over(library: &Path, program: &Path, args: &[&str], root: &Path, log: Option<&Path>) -> Tally {
    let mut set = vec![("LD_PRELOAD", library.to_owned()), ("TUTELA_FAULTS_ROOT", root.to_owned())];
    set.extend(log.map(|log| ("TUTELA_FAULTS_LOG", log.to_owned())));
    run_apart(program, args, &set)
}

/// How a call fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// `eio`, `enospc`, `eintr` or `short`: half of a write is done.
    pub kind: &'static str,
    /// `once`, or `on`: that call and every one after it.
    pub mode: &'static str,
}

/// Every way to fail that is tried. An interruption that never ends is no fault of a disk.
pub const FAULTS: [Fault; 7] = [
    Fault { kind: "eio", mode: "once" },
    Fault { kind: "eio", mode: "on" },
    Fault { kind: "enospc", mode: "once" },
    Fault { kind: "enospc", mode: "on" },
    Fault { kind: "short", mode: "once" },
    Fault { kind: "short", mode: "on" },
    Fault { kind: "eintr", mode: "once" },
];

/// Those at the size of every submission: what a disk does, not what the work bears anyway.
pub const FEWER: [Fault; 4] = [FAULTS[0], FAULTS[1], FAULTS[3], FAULTS[4]];
/// For work of hundreds of calls.
pub const FEWEST: [Fault; 2] = [FAULTS[0], FAULTS[3]];

fn tell(what: &str) {
    std::fs::remove_file(format!("/tutela-faults/{what}")).expect("faults.so is preloaded");
}

/// The `n`-th call from now on fails.
pub fn arm(n: u64, fault: Fault) {
    tell(&format!("arm/{n}/{}/{}", fault.kind, fault.mode));
}

/// The disk takes so many bytes more.
pub fn leave_space(bytes: u64) {
    tell(&format!("space/{bytes}"));
}

/// The record remembers this moment.
pub fn mark(what: &str) {
    tell(&format!("mark/{what}"));
}

/// The disk works again. Answers how many calls there were, how many of them failed, and what the last one was that did.
pub fn disarm() -> (u64, u64, String) {
    let state = std::fs::read_link("/tutela-faults/state").expect("faults.so is preloaded");
    tell("disarm");
    let state = state.to_string_lossy().into_owned();
    let mut parts = state.split(' ');
    let mut number = || parts.next().unwrap().parse().unwrap();
    (number(), number(), parts.next().unwrap().to_owned())
}
