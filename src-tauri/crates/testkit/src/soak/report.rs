//! `./dev soak`: the proofs one after the other, and a dated page of what was counted, which anybody can run again from its seed.

#![expect(clippy::print_stdout, reason = "it reports to whoever started it")]

use std::fmt::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};

use super::{Size, Tally, flips, pages, trail};

/// A proof: its goal in `docs`, its name here, what it does, and how many cases are a whole soak.
struct Proof {
    goal: &'static str,
    name: &'static str,
    what: &'static str,
    most: u64,
    run: fn(Size) -> Tally,
}

const PROOFS: &[Proof] = &[
    #[cfg(unix)]
    Proof {
        goal: "R1",
        name: "kills",
        what: "a process at work is killed at random moments",
        most: 100_000,
        run: |size| super::kills::run(size, &own()),
    },
    #[cfg(target_os = "linux")]
    Proof { goal: "R2", name: "calls", what: "the n-th call that changes a file fails", most: 100, run: calls },
    #[cfg(target_os = "linux")]
    Proof { goal: "R3", name: "full", what: "the disk is full, at every size", most: 2_000, run: full },
    #[cfg(target_os = "linux")]
    Proof {
        goal: "R4",
        name: "power",
        what: "the power is cut after any call, and a part of what was not flushed is lost",
        most: 1_000_000,
        run: |size| super::power::run(size, &own()),
    },
    Proof { goal: "R5", name: "flips", what: "single bits are flipped", most: 600_000, run: flips::run },
    Proof {
        goal: "R6",
        name: "pages",
        what: "files are cut, pages zeroed, exchanged, put back",
        most: 20_000,
        run: pages::run,
    },
    Proof {
        goal: "R19",
        name: "trail",
        what: "every entry of a trail is forged in every way, then entries at random",
        most: 1_000_000,
        run: |size| trail::run(size, 1_000),
    },
];

fn own() -> std::path::PathBuf {
    std::env::current_exe().unwrap()
}

/// One scenario after the other, each in whole, as long as there is time.
#[cfg(target_os = "linux")]
fn calls(size: Size) -> Tally {
    let folder = super::scratch();
    let library = super::faults::build(folder.path());
    let mut tally = Tally::default();
    for scenario in super::calls::SCENARIOS {
        if !size.goes_on(0) {
            tally.one(&format!("scenario for which there was no time: {scenario}"));
            continue;
        }
        let root = folder.path().join(scenario);
        std::fs::create_dir(&root).unwrap();
        let args = ["calls", root.to_str().unwrap(), scenario, "7"];
        tally.add(&super::faults::run_over(&library, &own(), &args, &root.join("case"), None));
    }
    tally
}

/// The disk that only looks full, by 512 bytes; and the real one by pages, where there may be one. Sizes are tried in turns of 100, so that the
/// time is kept.
#[cfg(target_os = "linux")]
fn full(size: Size) -> Tally {
    let folder = super::scratch();
    let library = super::faults::build(folder.path());
    let mut tally = Tally::default();
    let mut done = 0;
    while size.goes_on(done) {
        let turn = Size { seed: done, most: 100.min(size.most - done), until: None };
        tally.add(&super::full::run_faulty(&library, &own(), folder.path(), turn, 512));
        if super::full::may_mount() && done < 500 {
            tally.add(&super::full::run_on_tmpfs(
                &own(),
                folder.path(),
                Size { most: 25, seed: done / 4, ..turn },
                4096,
            ));
        }
        done += turn.most;
    }
    tally
}

/// What was asked for.
struct Asked {
    minutes: Option<u64>,
    seed: u64,
    names: Vec<String>,
}

fn asked(args: &[String], begun: DateTime<Utc>) -> Result<Asked, String> {
    let mut asked = Asked { minutes: Some(10), seed: u64::try_from(begun.timestamp()).unwrap_or(1), names: Vec::new() };
    let mut rest = args.iter();
    let number =
        |text: Option<&String>| text.and_then(|text| text.parse().ok()).ok_or("a number is missing".to_owned());
    while let Some(arg) = rest.next() {
        match arg.as_str() {
            "--minutes" => asked.minutes = Some(number(rest.next())?),
            "--seed" => asked.seed = number(rest.next())?,
            "--full" => asked.minutes = None,
            name if PROOFS.iter().any(|proof| proof.name == name) => asked.names.push(name.to_owned()),
            other => {
                let names: Vec<&str> = PROOFS.iter().map(|proof| proof.name).collect();
                return Err(format!("{other} is neither an option nor one of {}", names.join(", ")));
            }
        }
    }
    Ok(asked)
}

/// Runs what was asked for, and writes `docs/soak/<day>.md`. Ends the process with 1 when something was found.
pub fn main(args: &[String], begun: DateTime<Utc>) {
    let asked = asked(args, begun).unwrap_or_else(|problem| {
        println!("soak: {problem}\n\nsoak [--minutes N | --full] [--seed N] [NAME..]");
        std::process::exit(2);
    });
    let chosen: Vec<&Proof> = PROOFS
        .iter()
        .filter(|proof| asked.names.is_empty() || asked.names.iter().any(|name| name == proof.name))
        .collect();
    let mut page = head(&asked, begun);
    let end = asked.minutes.map(|minutes| Instant::now() + Duration::from_secs(60 * minutes));
    let mut found = 0;
    for (number, proof) in chosen.iter().enumerate() {
        // What time there is is shared out evenly; what one does not need the next ones get.
        let left = u32::try_from(chosen.len() - number).unwrap();
        let until = end.map(|end| Instant::now() + end.saturating_duration_since(Instant::now()) / left);
        println!("== {} {}: {}", proof.goal, proof.name, proof.what);
        let start = Instant::now();
        let size = Size { seed: asked.seed, most: proof.most, until };
        let outcome = catch_unwind(AssertUnwindSafe(|| (proof.run)(size)));
        let seconds = start.elapsed().as_secs();
        writeln!(page, "\n### {} {}: {}\n", proof.goal, proof.name, proof.what).unwrap();
        match outcome {
            Ok(tally) => {
                print!("{}", tally.lines());
                writeln!(
                    page,
                    "Nothing was lost and nothing went unnoticed but what is counted as such. {seconds} s.\n"
                )
                .unwrap();
                writeln!(page, "| count | of |\n|---:|---|").unwrap();
                for (what, many) in &tally.0 {
                    writeln!(page, "| {many} | {what} |").unwrap();
                }
            }
            Err(panic) => {
                found += 1;
                let said = panic.downcast_ref::<String>().cloned().unwrap_or_else(|| "it broke".to_owned());
                writeln!(page, "**Something was found**, after {seconds} s:\n\n```\n{said}\n```").unwrap();
            }
        }
    }
    keep(&page, begun);
    if found > 0 {
        println!("soak: {found} of {} proofs found something", chosen.len());
        std::process::exit(1);
    }
}

fn head(asked: &Asked, begun: DateTime<Utc>) -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let memory = std::fs::read_to_string("/proc/meminfo").ok().and_then(|text| {
        let kib: u64 =
            text.lines().find_map(|line| line.strip_prefix("MemTotal:"))?.trim().strip_suffix(" kB")?.parse().ok()?;
        Some(format!("{} GB", (kib + (1 << 19)) >> 20))
    });
    let commit = std::env::var("TUTELA_SOAK_COMMIT").unwrap_or_else(|_| "not told".to_owned());
    let time = asked.minutes.map_or("as long as it takes".to_owned(), |minutes| format!("{minutes} minutes"));
    format!(
        "\n## {}\n\nSeed {}, commit {commit}, {time}; {cores} cores, {} RAM; {} build.\n",
        begun.format("%H:%M UTC"),
        asked.seed,
        memory.unwrap_or_else(|| "unknown".to_owned()),
        if cfg!(debug_assertions) { "debug" } else { "release" },
    )
}

/// Adds to the page of the day.
fn keep(page: &str, begun: DateTime<Utc>) {
    let folder = Path::new("docs/soak");
    std::fs::create_dir_all(folder).unwrap();
    let path = folder.join(format!("{}.md", begun.format("%Y-%m-%d")));
    let before = std::fs::read_to_string(&path).unwrap_or_else(|_| format!("# Soak, {}\n", begun.format("%-d %B %Y")));
    std::fs::write(&path, before + page).unwrap();
    println!("== {}", path.display());
}
