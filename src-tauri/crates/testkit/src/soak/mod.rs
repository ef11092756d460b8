//! The proofs of reliability: what a vault keeps when its process is killed, its disk fails or fills up, its power is cut, its bytes rot, or
//! somebody edits them. `tests/reliability.rs` runs them at the size of every submission, `./dev soak` at the size of a release.
//!
//! What must stay true: every case follows from the seed, so that one that fails can be run again; a case that finds something panics and says
//! which one it was; nothing of this is compiled into the product.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail as tests do"
)]

#[cfg(target_os = "linux")]
pub mod calls;
#[cfg(target_os = "linux")]
mod disk;
#[cfg(target_os = "linux")]
pub mod faults;
pub mod flips;
#[cfg(target_os = "linux")]
pub mod full;
#[cfg(unix)]
pub mod kills;
pub mod pages;
#[cfg(target_os = "linux")]
pub mod power;
pub mod report;
pub mod trail;
pub mod work;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// How much of a proof is run.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// Where all chance comes from.
    pub seed: u64,
    /// How many cases at most.
    pub most: u64,
    /// When to stop before that.
    pub until: Option<Instant>,
}

impl Size {
    /// So many cases, with the seed of every submission.
    pub fn of(most: u64) -> Self {
        Self { seed: 20_260_910, most, until: None }
    }

    /// Whether there is another case after so many.
    pub fn goes_on(&self, done: u64) -> bool {
        done < self.most && self.until.is_none_or(|until| Instant::now() < until)
    }
}

/// What was counted, by its name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally(pub BTreeMap<String, u64>);

impl Tally {
    /// Counts one more.
    pub fn one(&mut self, what: &str) {
        self.more(what, 1);
    }

    /// Counts some more.
    pub fn more(&mut self, what: &str, many: u64) {
        *self.0.entry(what.to_owned()).or_default() += many;
    }

    /// How many there were.
    pub fn of(&self, what: &str) -> u64 {
        self.0.get(what).copied().unwrap_or(0)
    }

    /// Adds another count.
    pub fn add(&mut self, other: &Tally) {
        for (what, many) in &other.0 {
            self.more(what, *many);
        }
    }

    /// One line each: the number and its name.
    pub fn lines(&self) -> String {
        self.0.iter().map(|(what, many)| format!("{many} {what}\n")).collect()
    }

    /// Reads what [`Tally::lines`] wrote.
    pub fn read(text: &str) -> Self {
        let read =
            |line: &str| line.split_once(' ').and_then(|(many, what)| Some((what.to_owned(), many.parse().ok()?)));
        Self(text.lines().filter_map(read).collect())
    }
}

/// A part of a proof that can be done beside others.
pub(crate) type Part<'a> = Box<dyn FnOnce() -> Tally + Send + 'a>;

/// Does parts of a proof beside each other, each on a thread of its own, and adds up what they count. One that panics ends the proof.
pub(crate) fn together<'a>(parts: impl IntoIterator<Item = Part<'a>>) -> Tally {
    std::thread::scope(|scope| {
        let threads: Vec<_> = parts.into_iter().map(|part| scope.spawn(part)).collect();
        let mut tally = Tally::default();
        for thread in threads {
            tally.add(&thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        tally
    })
}

/// Chance that can be had again: the same seed and case give the same numbers.
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    /// For one case of a run.
    pub fn new(seed: u64, case: u64) -> Self {
        let mut dice = Self(seed ^ case.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        for _ in 0..4 {
            dice.next();
        }
        dice
    }

    /// The next number.
    #[expect(clippy::should_implement_trait, reason = "it has no end")]
    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        (self.next() >> 16) % end.max(1)
    }
}

/// A folder for throw-away vaults. In memory where there is such a place: what is proved there does not depend on how slow a disk is.
pub fn scratch() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir()
        && let Ok(dir) = tempfile::tempdir_in(memory)
    {
        return dir;
    }
    tempfile::tempdir().expect("a temporary folder")
}

/// Copies a folder with everything in it to a place where nothing is.
pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::write(&target, std::fs::read(entry.path()).unwrap()).unwrap();
        }
    }
}

/// Empties a folder of ours, or makes it.
pub fn clear(dir: &Path) {
    if dir.exists() {
        std::fs::remove_dir_all(dir).unwrap();
    }
    std::fs::create_dir_all(dir).unwrap();
}

/// The names in a folder, sorted.
pub fn names(dir: &Path) -> Vec<String> {
    let Ok(found) = std::fs::read_dir(dir) else { return Vec::new() };
    let mut names: Vec<String> = found.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Runs the other half of a proof as a process of its own, and reads what it counted.
///
/// # Panics
/// When it fails, with what it said.
pub fn run_apart(program: &Path, args: &[&str], set: &[(&str, PathBuf)]) -> Tally {
    let mut command = std::process::Command::new(program);
    command.arg("work").args(args);
    for (name, value) in set {
        command.env(name, value);
    }
    let output = command.output().expect("the other half starts");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{args:?}: {}\n{said}{}", output.status, String::from_utf8_lossy(&output.stderr));
    Tally::read(&said)
}
