//! The proofs of reliability at the size of a release, for `./dev soak`; and the other half of those that need a process of their own.

#![expect(clippy::print_stdout, clippy::expect_used, reason = "a program of the tests")]

use std::path::Path;

use testkit::soak::report;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let text: Vec<&str> = args.iter().map(String::as_str).collect();
    match text.as_slice() {
        ["work", what, root, more @ ..] => print!("{}", work(what, Path::new(root), more)),
        _ => report::main(&args, now()),
    }
}

#[expect(clippy::disallowed_methods, reason = "a program of its own, which nobody hands the time")]
fn now() -> chrono::DateTime<chrono::Utc> {
    std::time::SystemTime::now().into()
}

#[cfg(target_os = "linux")]
fn work(what: &str, root: &Path, more: &[&str]) -> String {
    use testkit::soak::{Size, calls, faults, full, kills, power};
    let number = |at: usize| -> u64 { more.get(at).and_then(|text| text.parse().ok()).expect("a number") };
    let size = || Size { seed: number(0), most: number(1), until: None };
    match what {
        "kills" => kills::work(root),
        "calls" => {
            let faults: &[faults::Fault] = match number(1) {
                2 => &faults::FEWEST,
                4 => &faults::FEWER,
                _ => &faults::FAULTS,
            };
            return calls::work(root, more.first().expect("a scenario"), faults).lines();
        }
        "full" => return full::work(root, size(), number(2)).lines(),
        "tmpfs" => return full::work_on_tmpfs(root, size(), number(2)).lines(),
        "power" => power::work(root, number(0)),
        other => panic!("{other} is no work"),
    }
    String::new()
}

#[cfg(not(target_os = "linux"))]
fn work(what: &str, _: &Path, _: &[&str]) -> String {
    panic!("{what} runs on Linux only")
}
