//! R3: the disk is full, at every size. The change that does not fit is refused as that, what was there is readable, and when there is space
//! again the same open vault works on; nothing acknowledged is lost.
//!
//! Two disks: one that `faults.so` makes look full after so many bytes, which runs everywhere, and a `tmpfs` that is full, in a namespace of
//! its own, where the system lets an ordinary user have one.

use std::path::{Path, PathBuf};
use std::process::Command;

use vault::{Vault, VaultError};

use super::faults::{disarm, leave_space, run_over};
use super::work::{self, Site, check_litter, check_warnings, check_whole};
use super::{Size, Tally, clear, copy};

/// Steps that the vault has behind it.
const BEFORE: u64 = 23;
/// Changes tried on each disk.
const TRIED: u64 = 25;

/// How a disk is given its size.
trait Disk {
    /// Before the vault is opened on it; the vault's folder is there.
    fn shrink(&self, left: u64);
    fn grow(&self);
}

/// The preloaded one.
struct Faulty;

impl Disk for Faulty {
    fn shrink(&self, left: u64) {
        leave_space(left);
    }

    fn grow(&self) {
        disarm();
    }
}

/// The disk takes so many bytes more: `by` times `size.seed`, and on from there. Runs in a process of its own, over `faults.so`, which watches `root`/case.
///
/// # Panics
/// When anything does not hold; the text says at which size.
pub fn work(root: &Path, size: Size, by: u64) -> Tally {
    let template = prepare(root);
    let mut tally = Tally::default();
    for n in size.seed..size.seed + size.most {
        let place = root.join("case");
        clear(&place);
        copy(&template, &place);
        fill(&Site::at(&place), &Faulty, n * by, &mut tally);
    }
    tally
}

/// A vault with some work behind it, from which every case begins.
fn prepare(root: &Path) -> PathBuf {
    let template = root.join("template");
    clear(&template);
    let vault = Site::at(&template).create().unwrap();
    for n in 1..=BEFORE {
        work::step(&vault, n).unwrap();
    }
    template
}

/// Opens the vault on a disk with so many bytes left, works until it is full, and again when there is space.
fn fill(site: &Site, disk: &dyn Disk, left: u64, tally: &mut Tally) {
    let case = format!("{left} bytes left");
    tally.one("sizes");
    disk.shrink(left);
    let mut acknowledged = BEFORE;
    let vault: Vault = match site.unlock() {
        Ok(vault) => {
            for n in BEFORE + 1..=BEFORE + TRIED {
                match work::step(&vault, n) {
                    Ok(()) => acknowledged = n,
                    Err(error) => {
                        tally.one("changes refused");
                        assert_eq!(error, VaultError::DiskFull, "{case}: step {n}");
                        // A draft comes after its change, and may be what did not fit.
                        let found = work::last(&vault);
                        assert!(found == acknowledged || found == n, "{case}: reading goes on");
                        acknowledged = found;
                        assert_eq!(
                            vault.read(|view| view.trail(&vault::TrailFilter::default(), None, 3)).unwrap().len(),
                            3
                        );
                        break;
                    }
                }
            }
            disk.grow();
            vault
        }
        Err(error) => {
            tally.one("openings refused");
            assert_eq!(error, VaultError::DiskFull, "{case}: opening");
            disk.grow();
            site.unlock().unwrap_or_else(|error| panic!("{case}: with space again: {error}"))
        }
    };
    check_warnings(&vault, &case);
    for n in acknowledged + 1..=acknowledged + 3 {
        work::step(&vault, n).unwrap_or_else(|error| panic!("{case}: with space again, step {n}: {error}"));
    }
    acknowledged += 3;
    drop(vault);
    let vault = site.unlock().unwrap_or_else(|error| panic!("{case}: opened again: {error}"));
    assert_eq!(vault.warnings(), [], "{case}: opened again");
    // Of three steps in a row one need not save a draft; the one before may be what did not fit.
    work::check(&vault, acknowledged, 0, &case);
    check_whole(&vault, &case);
    check_litter(site, &case);
    tally.more("changes acknowledged", acknowledged - BEFORE);
}

/// A `tmpfs` at the case's folder.
struct Tmpfs<'a>(&'a Path);

impl Tmpfs<'_> {
    fn resize(&self, bytes: u64) {
        let size = format!("remount,size={bytes}");
        let done = Command::new("mount").args(["-o", &size]).arg(self.0).status().expect("mount");
        assert!(done.success(), "the disk takes its size");
    }

    fn used(&self) -> u64 {
        fn blocks(dir: &Path) -> u64 {
            use std::os::unix::fs::MetadataExt as _;
            let entries = std::fs::read_dir(dir).unwrap().map(|entry| entry.unwrap());
            entries
                .map(|entry| {
                    if entry.path().is_dir() { blocks(&entry.path()) } else { entry.metadata().unwrap().blocks() * 512 }
                })
                .sum()
        }
        blocks(self.0)
    }
}

impl Disk for Tmpfs<'_> {
    fn shrink(&self, left: u64) {
        self.resize((self.used() + left).max(4096));
    }

    fn grow(&self) {
        self.resize(256 << 20);
    }
}

/// The other half on a real full disk: runs in a namespace in which it may mount.
///
/// # Panics
/// When anything does not hold; the text says at which size.
pub fn work_on_tmpfs(root: &Path, size: Size, by: u64) -> Tally {
    let template = prepare(root);
    let mut tally = Tally::default();
    for n in size.seed..size.seed + size.most {
        let place = root.join("case");
        clear(&place);
        let mounted =
            Command::new("mount").args(["-t", "tmpfs", "-o", "size=256m", "tmpfs"]).arg(&place).status().unwrap();
        assert!(mounted.success(), "a disk in memory");
        copy(&template, &place);
        fill(&Site::at(&place), &Tmpfs(&place), n * by, &mut tally);
        assert!(Command::new("umount").arg(&place).status().unwrap().success(), "the disk goes");
    }
    tally
}

/// Runs [`work`] over a disk that looks full; the first size is `size.seed` times `by`.
///
/// # Panics
/// When it fails.
pub fn run_faulty(library: &Path, program: &Path, root: &Path, size: Size, by: u64) -> Tally {
    let numbers = [size.seed, size.most, by].map(|number| number.to_string());
    let args = ["full", root.to_str().unwrap(), &numbers[0], &numbers[1], &numbers[2]];
    run_over(library, program, &args, &root.join("case"), None)
}

/// Whether an ordinary user may have a namespace here in which it mounts.
pub fn may_mount() -> bool {
    Command::new("unshare").args(["-Urm", "true"]).output().is_ok_and(|said| said.status.success())
}

/// Runs [`work_on_tmpfs`] in such a namespace.
///
/// # Panics
/// When it fails.
pub fn run_on_tmpfs(program: &Path, root: &Path, size: Size, by: u64) -> Tally {
    let output = Command::new("unshare")
        .arg("-Urm")
        .arg(program)
        .args(["work", "tmpfs"])
        .arg(root)
        .args([size.seed.to_string(), size.most.to_string(), by.to_string()])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{}\n{said}{}", output.status, String::from_utf8_lossy(&output.stderr));
    Tally::read(&said)
}
