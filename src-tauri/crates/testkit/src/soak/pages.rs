//! R6: a vault's files are cut at every length, and pages of the database are zeroed, exchanged, or put back from an older version of it.

use vault::{Vault, VaultError};

use super::flips::{Found, OLD_PAGES, Rest, contents, judge, restore};
use super::work;
use super::{Dice, Part, Size, Tally, names, together};

const PAGE: usize = 4096;

/// Cuts, zeroes, exchanges and puts back. `size.most` counts the pairs of pages that are exchanged; the rest is exhaustive.
///
/// # Panics
/// When something goes unnoticed; of pages also when it is harmless.
pub fn run(size: Size) -> Tally {
    let closed = Rest::closed();
    together([
        Box::new(|| cuts(&closed, "vault.db", if size.most < 100_000 { 512 } else { 64 }, size)) as Part<'_>,
        Box::new(|| cuts(&Rest::crashed(), "vault.db-wal", 512, size)),
        Box::new(|| key_file(&closed)),
        Box::new(|| attachments(&closed)),
        Box::new(|| pages(&closed, size)),
        Box::new(|| older_pages(size, false)),
        Box::new(|| older_pages(size, true)),
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
        named(&judge(&site, &rest.right), &mut tally, part, case);
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

/// Counts what was done to a page: it may not go unnoticed even where nothing that the proof reads is different.
fn named(found: &Found, tally: &mut Tally, part: &str, case: &str) {
    assert_ne!(*found, Found::Harmless, "{case}: {part}: unnoticed");
    found.count(tally, part, case);
}

/// Moments of a vault from which pages are put back, and the last step before each.
const MOMENTS: [u64; 4] = [24, 29, 34, 39];

/// Each page that changed put back as it was at each of some moments, alone and in sets, into a vault that has gone on; with `head` the
/// vault's own head of that moment beside it. The engine's page check cannot tell, since each page is genuine; the account of all pages does.
fn older_pages(size: Size, head: bool) -> Tally {
    let mut tally = Tally::default();
    let rest = Rest::closed();
    let site = rest.site();
    let bytes = |name: &str| std::fs::read(site.dir().join(name)).unwrap();
    let mut moments = Vec::new();
    for (moment, next) in MOMENTS.iter().zip(MOMENTS.iter().skip(1).chain([&45])) {
        moments.push((bytes("vault.db"), bytes("vault.head")));
        let vault = site.unlock().unwrap();
        (*moment..*next).for_each(|n| work::step(&vault, n).unwrap());
        vault.close().unwrap();
    }
    let right = contents(&site.unlock().unwrap()).unwrap();
    let good = bytes("vault.db");
    let (_folder, work) = rest.copied();
    let part = if head { "older page put back with its head" } else { "older page put back" };
    let mut put_back = |pages: &[usize], (was, was_head): &(Vec<u8>, Vec<u8>), part: &str, case: &str| {
        restore(&rest, &work);
        let mut bad = good.clone();
        for page in pages {
            bad[page * PAGE..(page + 1) * PAGE].copy_from_slice(&was[page * PAGE..(page + 1) * PAGE]);
        }
        std::fs::write(work.dir().join("vault.db"), bad).unwrap();
        if head {
            std::fs::write(work.dir().join("vault.head"), was_head).unwrap();
        }
        named(&judge(&work, &right), &mut tally, part, case);
    };
    for (moment, old) in moments.iter().enumerate() {
        let pages = old.0.chunks(PAGE).zip(good.chunks(PAGE)).enumerate();
        let changed: Vec<usize> = pages.filter(|(_, (was, now))| was != now).map(|(page, _)| page).collect();
        assert!(changed.len() > 4, "{} pages changed since moment {moment}", changed.len());
        for page in &changed {
            if size.goes_on(0) {
                put_back(&[*page], old, part, &format!("page {page} of moment {moment}"));
            }
        }
        for n in 0..size.most.min(10_000) / 10 {
            if size.goes_on(0) {
                let mut dice = Dice::new(size.seed, n);
                let set: Vec<usize> = changed.iter().copied().filter(|_| dice.below(3) == 0).collect();
                if !set.is_empty() {
                    let case = format!("seed {} set {n} of moment {moment}: {set:?}", size.seed);
                    put_back(&set, old, &part.replacen("page", "pages", 1), &case);
                }
            }
        }
    }
    assert!(tally.of(&format!("{part}: {OLD_PAGES}")) > 0 || size.until.is_some(), "{}", tally.lines());
    tally
}
