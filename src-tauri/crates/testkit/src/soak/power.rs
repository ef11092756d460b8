//! R4: the power is cut. What a vault at work writes, flushes and renames is recorded, and played back up to any call; of what was not flushed
//! by then a part is kept. Each such disk holds a vault that opens with everything that was acknowledged, and its full check is clean.

use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

use super::disk::{Call, Disk, Kept, read_record};
use super::faults::{build, mark, run_over};
use super::work::{self, Site, check_warnings, check_whole};
use super::{Dice, Size, Tally, clear, scratch, together};

/// Steps of one record.
const STEPS: u64 = 60;
/// Images of one record; then another is made.
const PER_RECORD: u64 = 1_000;
/// Images that are made at a time.
const THREADS: u64 = 2;

/// What is recorded: a vault is made and worked on, closed and opened again. Runs in a process of its own, over `faults.so`.
///
/// # Panics
/// When the vault does not do what it should.
pub fn work(root: &Path, first: u64) {
    let site = Site::at(&root.join("case"));
    let mut vault = site.create().unwrap();
    mark("made");
    // A record does not begin with the same step as the last one.
    for n in 1..=STEPS {
        if work::reopens(n + first) {
            vault.close().unwrap();
            vault = site.unlock().unwrap();
        }
        work::step(&vault, n).unwrap();
        mark(&format!("acknowledged {n}"));
    }
    vault.close().unwrap();
    mark("closed");
}

/// Records, and plays back as many images as asked.
///
/// # Panics
/// When an image lost something; the text names the record, the call and what was kept.
pub fn run(size: Size, program: &Path) -> Tally {
    let mut tally = Tally::default();
    let library = scratch();
    let so = build(library.path());
    let (mut images, mut record) = (0, 0);
    while size.goes_on(images) {
        let folder = scratch();
        let case = folder.path().join("case");
        clear(&case);
        let log = folder.path().join("record");
        let args = [
            "power".to_owned(),
            folder.path().display().to_string(),
            (size.seed.wrapping_add(record) % 10).to_string(),
        ];
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        run_over(&so, program, &args, &case, Some(&log));
        let calls = read_record(&std::fs::read(&log).unwrap());
        let inode = std::fs::metadata(&case).unwrap().ino();
        let wanted = PER_RECORD.min(size.most - images);
        tally.add(&together((0..THREADS).map(|part| -> super::Part<'_> {
            let (calls, case) = (&calls, &case);
            let many = wanted / THREADS + u64::from(part < wanted % THREADS);
            let part = Part { seed: size.seed, record, part, many, until: size };
            Box::new(move || part.play(calls, case, inode))
        })));
        tally.one("records");
        tally.more("calls recorded", calls.len() as u64);
        images += wanted;
        record += 1;
    }
    tally
}

/// Some of the images of a record.
struct Part {
    seed: u64,
    record: u64,
    part: u64,
    many: u64,
    until: Size,
}

impl Part {
    fn play(&self, calls: &[Call], root: &Path, inode: u64) -> Tally {
        let mut tally = Tally::default();
        let mut dice = Dice::new(self.seed, self.record * THREADS + self.part);
        // In order, so that the disk is played forward once.
        let mut cuts: Vec<usize> =
            (0..self.many).map(|_| usize::try_from(dice.below(calls.len() as u64 + 1)).unwrap()).collect();
        cuts.sort_unstable();
        let image = scratch();
        let (mut disk, mut played, mut made, mut acknowledged) = (Disk::new(root, inode), 0, false, 0);
        for (number, cut) in cuts.into_iter().enumerate() {
            if !self.until.goes_on(0) {
                break;
            }
            for call in &calls[played..cut] {
                disk.apply(call);
                if let Call::Mark(said) = call {
                    made = true;
                    acknowledged = said.strip_prefix("acknowledged ").map_or(acknowledged, |n| n.parse().unwrap());
                }
            }
            played = cut;
            let kept =
                [Kept::Nothing, Kept::Everything, Kept::Writes, Kept::Sectors][usize::try_from(dice.below(4)).unwrap()];
            let case = format!(
                "seed {} record {} part {} image {number}: cut after call {cut} of {}, kept {kept:?}",
                self.seed,
                self.record,
                self.part,
                calls.len()
            );
            lay(&disk, kept, &mut dice, root, image.path());
            tally.one("images");
            let whole = self.until.most > 100_000 || number.is_multiple_of(3);
            hold(&Site::at(image.path()), made, acknowledged, whole, &mut tally, &case);
        }
        tally
    }
}

/// Puts an image of the disk into a folder.
fn lay(disk: &Disk, kept: Kept, dice: &mut Dice, from: &Path, to: &Path) {
    clear(to);
    let (folders, files) = disk.image(kept, dice);
    for folder in folders {
        std::fs::create_dir_all(to.join(folder.strip_prefix(from).unwrap())).unwrap();
    }
    for (path, bytes) in files {
        let path = to.join(path.strip_prefix(from).unwrap());
        // A file whose folder was not kept is not there either.
        if path.parent().unwrap().is_dir() {
            std::fs::write(path, bytes).unwrap();
        }
    }
}

/// Holds an image to what was acknowledged; with `whole` in full, which takes as long again.
fn hold(site: &Site, made: bool, acknowledged: u64, whole: bool, tally: &mut Tally, case: &str) {
    let vault = match site.unlock() {
        Ok(vault) => vault,
        Err(_) if !made => {
            tally.one("images from before there was a vault");
            return;
        }
        Err(error) => panic!("{case}: {error}"),
    };
    if !made {
        // Nobody was told that there is a vault: it may be without its first entry.
        tally.one("images from before there was a vault");
        return;
    }
    check_warnings(&vault, case);
    tally.more("images whose counter had to be written anew", vault.warnings().len() as u64);
    work::check(&vault, acknowledged, work::drafted(acknowledged), case);
    if whole {
        check_whole(&vault, case);
        tally.one("checks of everything");
    }
    tally.one("images that open with everything acknowledged");
}
