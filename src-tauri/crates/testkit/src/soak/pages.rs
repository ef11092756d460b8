//! R6: a vault's files are cut at every length, and pages of the database are zeroed, exchanged, or put back from an older version of it.

use vault::{Vault, VaultError};

use super::flips::{Found, Rest, contents, judge, restore};
use super::work::{self, Site};
use super::{Dice, Part, Size, Tally, copy, names, scratch, together};

const PAGE: usize = 4096;

/// Cuts, zeroes, exchanges and puts back. `size.most` counts the pairs of pages that are exchanged; the rest is exhaustive.
///
/// # Panics
/// When something goes unnoticed, but an older page put back, which is counted.
pub fn run(size: Size) -> Tally {
    let closed = Rest::closed();
    together([
        Box::new(|| cuts(&closed, "vault.db", if size.most < 100_000 { 512 } else { 64 }, size)) as Part<'_>,
        Box::new(|| cuts(&Rest::crashed(), "vault.db-wal", 512, size)),
        Box::new(|| key_file(&closed)),
        Box::new(|| attachments(&closed)),
        Box::new(|| pages(&closed, size)),
        Box::new(|| older_pages(size)),
    ])
}

/// A file cut at every so many bytes.
fn cuts(rest: &Rest, name: &str, by: usize, size: Size) -> Tally {
    let (_folder, site) = rest.copied();
    let path = site.dir().join(name);
    let good = std::fs::read(&path).unwrap();
    let mut tally = Tally::default();
    for length in (0..good.len()).step_by(by) {
        if !size.goes_on(0) {
            break;
        }
        restore(rest, &site);
        std::fs::write(&path, &good[..length]).unwrap();
        judge(&site, &rest.right).count(&mut tally, &format!("{name} cut"), &format!("{name} cut to {length} bytes"));
    }
    tally
}

/// The key file cut at every byte, in both copies.
fn key_file(rest: &Rest) -> Tally {
    let (_folder, site) = rest.copied();
    let good = std::fs::read(site.dir().join("vault.keys")).unwrap();
    let mut tally = Tally::default();
    for length in 0..good.len() {
        for name in ["vault.keys", "vault.keys.1"] {
            std::fs::write(site.dir().join(name), &good[..length]).unwrap();
        }
        match Vault::peek(&site.dir()) {
            Err(VaultError::Damaged { what: "keys" }) => tally.one("vault.keys cut: named without a key"),
            // All but the line's end is there.
            Ok(_) if length + 1 == good.len() => {
                judge(&site, &rest.right).count(&mut tally, "vault.keys cut", "the last byte")
            }
            other => panic!("vault.keys cut to {length} bytes: {other:?}"),
        }
    }
    tally
}

/// The attachments cut at every byte, the larger ones at every so many.
fn attachments(rest: &Rest) -> Tally {
    let (_folder, site) = rest.copied();
    let vault = site.unlock().unwrap();
    let mut tally = Tally::default();
    for name in names(&site.dir().join("files")) {
        let path = site.dir().join("files").join(name);
        let good = std::fs::read(&path).unwrap();
        for length in (0..good.len()).step_by(1 + good.len() / 400) {
            std::fs::write(&path, &good[..length]).unwrap();
            assert_eq!(contents(&vault), Err(VaultError::Damaged { what: "attachment" }), "cut to {length} bytes");
            assert!(!vault.verify(&|_| true).unwrap().bad_files.is_empty(), "and the full check names it");
            tally.one("attachment cut: reading and the full check name it");
        }
        std::fs::write(&path, &good).unwrap();
    }
    tally
}

/// Pages zeroed, and pairs exchanged.
fn pages(rest: &Rest, size: Size) -> Tally {
    let (_folder, site) = rest.copied();
    let path = site.dir().join("vault.db");
    let good = std::fs::read(&path).unwrap();
    let many = good.len() / PAGE;
    let mut tally = Tally::default();
    let mut hold = |bad: &[u8], part: &str, case: &str| {
        restore(rest, &site);
        std::fs::write(&path, bad).unwrap();
        judge(&site, &rest.right).count(&mut tally, part, case);
    };
    for page in 0..many {
        let mut bad = good.clone();
        bad[page * PAGE..(page + 1) * PAGE].fill(0);
        hold(&bad, "page zeroed", &format!("page {page}"));
    }
    let mut n = 0;
    while size.goes_on(n) {
        let mut dice = Dice::new(size.seed, n);
        let (a, b) = (dice.below(many as u64), dice.below(many as u64 - 1));
        let b = if b >= a { b + 1 } else { b };
        let [a, b] = [a, b].map(|page| usize::try_from(page).unwrap() * PAGE);
        let mut bad = good.clone();
        bad[a..a + PAGE].copy_from_slice(&good[b..b + PAGE]);
        bad[b..b + PAGE].copy_from_slice(&good[a..a + PAGE]);
        hold(&bad, "pages exchanged", &format!("seed {} pair {n}: {a} and {b}", size.seed));
        n += 1;
    }
    tally
}

/// Each page that changed put back as it was, alone, into a vault that has gone on. The engine's page check cannot tell, since the page
/// is genuine.
fn older_pages(size: Size) -> Tally {
    let mut tally = Tally::default();
    let before = scratch();
    let old = Rest::closed();
    copy(old.site().dir().parent().unwrap(), before.path());
    let site = old.site();
    let vault = site.unlock().unwrap();
    (24..=40).for_each(|n| work::step(&vault, n).unwrap());
    let right = contents(&vault).unwrap();
    vault.close().unwrap();
    let was = std::fs::read(Site::at(before.path()).dir().join("vault.db")).unwrap();
    let good = std::fs::read(site.dir().join("vault.db")).unwrap();
    let (_folder, work) = old.copied();
    for (page, (was, now)) in was.chunks(PAGE).zip(good.chunks(PAGE)).enumerate() {
        if was == now || !size.goes_on(0) {
            continue;
        }
        restore(&old, &work);
        let mut bad = good.clone();
        bad[page * PAGE..(page + 1) * PAGE].copy_from_slice(was);
        std::fs::write(work.dir().join("vault.db"), bad).unwrap();
        match judge(&work, &right) {
            Found::Unnoticed(_) => tally.one("older page put back: unnoticed"),
            found => found.count(&mut tally, "older page put back", &format!("page {page}")),
        }
    }
    tally
}
