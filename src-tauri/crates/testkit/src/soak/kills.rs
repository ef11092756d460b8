//! R1: a process that works on a vault is killed at random moments, again and again. Every acknowledged change is there afterwards, the trail
//! verifies, and the counters outside the database are never ahead of it and at most one change behind.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::work::{self, Site};
use super::{Dice, Part, Size, Tally, scratch, together};

/// Kills before a new vault is begun, so that the trail stays short enough to be checked often.
const PER_VAULT: u64 = 200;
/// Kills between two checks of everything.
const PER_CHECK: u64 = 25;

/// The process that is killed: opens the vault and works without end.
///
/// # Panics
/// When the vault does not do what it should.
pub fn work(root: &Path) {
    let site = Site::at(root);
    let mut vault = site.unlock().expect("the vault opens after a kill");
    let mut out = std::io::stdout().lock();
    for n in work::last(&vault) + 1.. {
        if work::reopens(n) {
            vault.close().unwrap();
            vault = site.unlock().unwrap();
        }
        work::step(&vault, n).unwrap();
        // A pipe takes a line this short whole or not at all.
        out.write_all(format!("ACK {n}\n").as_bytes()).unwrap();
        out.flush().unwrap();
    }
}

/// Vaults that are worked on at a time: most of the time each waits, for its disk or for its moment to be killed.
const LANES: u64 = 4;

/// Kills `program` (this proof's other half) as often as asked; half of the vaults stand on a disk, half in memory, where more happens at a time.
///
/// # Panics
/// When something acknowledged is lost, or anything else does not hold; the text names the kill.
pub fn run(size: Size, program: &Path) -> Tally {
    together((0..LANES).map(|lane| -> Part<'_> {
        let most = size.most / LANES + u64::from(lane < size.most % LANES);
        let own = Size { seed: size.seed + lane, most, ..size };
        Box::new(move || run_lane(own, program, lane.is_multiple_of(2)))
    }))
}

fn run_lane(size: Size, program: &Path, on_disk: bool) -> Tally {
    let mut tally = Tally::default();
    let mut kill = 0;
    while size.goes_on(kill) {
        let folder = if on_disk { tempfile::tempdir().unwrap() } else { scratch() };
        let site = Site::at(folder.path());
        site.create().unwrap().close().unwrap();
        let (mut acknowledged, mut drafted) = (0, 0);
        for round in 0..PER_VAULT {
            if !size.goes_on(kill) {
                break;
            }
            let case = format!("seed {} kill {kill}", size.seed);
            let acks = kill_once(&site, program, &mut Dice::new(size.seed, kill), acknowledged, &mut tally, &case);
            // A step is acknowledged with its draft; one that was found whole before its acknowledgement need not have come so far.
            drafted = acks.iter().rev().find(|n| work::drafted(**n) == **n).copied().unwrap_or(drafted);
            acknowledged = acks.last().copied().unwrap_or(acknowledged);
            // Before anybody opens the vault again: what the counters outside say.
            let mirrors = site.mirrors();
            let vault = site.unlock().unwrap_or_else(|error| panic!("{case}: {error}"));
            let stands = vault.read(|view| Ok(view.trail_head()?.seq)).unwrap();
            for seen in mirrors {
                let seen = seen.unwrap_or_else(|| panic!("{case}: a counter cannot be read"));
                assert!(seen <= stands && seen + 1 >= stands, "{case}: a counter says {seen}, and {stands} is there");
                tally.more("counters one change behind", stands - seen);
            }
            assert_eq!(vault.warnings(), [], "{case}: an honest crash is no roll-back");
            let found = work::check(&vault, acknowledged, drafted, &case);
            tally.more("changes that were in flight and are there whole", found - acknowledged);
            acknowledged = found;
            work::check_litter(&site, &case);
            if round % PER_CHECK == PER_CHECK - 1 {
                work::check_whole(&vault, &case);
                tally.one("checks of everything");
            }
            kill += 1;
            tally.one("kills");
        }
        let vault = site.unlock().unwrap();
        work::check_whole(&vault, &format!("seed {} before kill {kill}", size.seed));
        tally.one("checks of everything");
    }
    tally
}

/// Starts the worker, kills it, and answers with the steps that it acknowledged.
fn kill_once(site: &Site, program: &Path, dice: &mut Dice, before: u64, tally: &mut Tally, case: &str) -> Vec<u64> {
    let mut child = Command::new(program)
        .args(["work", "kills"])
        .arg(site.dir().parent().unwrap())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut text = String::new();
    // Mostly while it changes things; every fourth time wherever it happens to be, opening the vault and mending what the last kill left included.
    if dice.below(4) > 0 {
        while !text.contains("ACK") && out.read_line(&mut text).unwrap() > 0 {}
    } else {
        tally.one("kills from the start of the process");
    }
    std::thread::sleep(Duration::from_micros(dice.below(25_000)));
    let ended = child.try_wait().unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    out.read_to_string(&mut text).unwrap();
    if ended.is_some() {
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        panic!("{case}: the worker ended by itself: {text}{said}");
    }
    let acks: Vec<u64> = text.lines().filter_map(|line| line.strip_prefix("ACK ")?.parse().ok()).collect();
    assert!(acks.iter().zip(before + 1..).all(|(ack, n)| *ack == n), "{case}: {acks:?} after {before}");
    tally.more("changes acknowledged", acks.len() as u64);
    acks
}
