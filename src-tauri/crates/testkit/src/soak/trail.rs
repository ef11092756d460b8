//! R19: a trail of a thousand entries, and somebody who holds the vault key. Whatever is done to whichever entry is found, and the first bad
//! entry is named; an honest trail is never called false.
//!
//! Since an entry is held to the one before it alone, the check of a forgery begins right before it: that the check of the whole finds the same
//! is asserted for a share of them. `api/tests/trail_proof.rs` asks the independent verifier.

use chrono::TimeDelta;
use vault::tamper::{COLUMNS, Forgery, Hostile, MEMBERS};
use vault::{Action, RecordRef, TrailFault, Vault};

use super::work::{self, Site};
use super::{Dice, Size, Tally, scratch};

/// One in so many forgeries is checked from the first entry too.
const WHOLE: u64 = 200;

/// A vault with so many entries, of all shapes.
fn with_entries(site: &Site, entries: u64) -> Vault {
    let vault = site.create().unwrap();
    let many = i64::try_from(entries).unwrap() - 1;
    for n in 1..=20.min(many) {
        let at = work::at(0) + TimeDelta::minutes(n);
        vault
            .transact(Action("request.recorded"), at, |tx| {
                tx.about(RecordRef { kind: "request", id: n % 7 });
                tx.changed("title", None, Some(&format!("title {n}")));
                tx.note("number", &format!("2026-{n:04}"));
                tx.detail(serde_json::json!({ "shown": n }));
                Ok(())
            })
            .unwrap();
    }
    vault.lengthen_trail(Action("request.extended"), work::at(1), (many - 20).max(0)).unwrap();
    vault
}

/// What must be found: the number, and what is wrong where that is plain.
fn expected(forgery: Forgery, seq: u64, entries: u64) -> (u64, Option<TrailFault>) {
    let last = seq == entries;
    match forgery {
        Forgery::Column("entry" | "leaf") => (seq, Some(TrailFault::Hash)),
        Forgery::Column("sig") | Forgery::OtherKey | Forgery::Redated | Forgery::Rewritten => {
            (seq, Some(TrailFault::Signature))
        }
        Forgery::Column(_) => (seq, Some(TrailFault::Altered)),
        Forgery::Member(_) => (seq, None),
        Forgery::Deleted => (seq, Some(if last { TrailFault::Head } else { TrailFault::Missing })),
        Forgery::Repeated | Forgery::Duplicated => (seq + 1, Some(TrailFault::Link)),
        Forgery::Swapped(with) => (seq.min(with), Some(TrailFault::Link)),
        Forgery::RedatedByItsOfficer if last => (seq, Some(TrailFault::Head)),
        Forgery::RedatedByItsOfficer => (seq + 1, Some(TrailFault::Link)),
        Forgery::Cut => (seq, Some(TrailFault::Head)),
    }
}

struct Forger<'a> {
    hostile: Hostile<'a>,
    entries: u64,
    tally: Tally,
}

impl Forger<'_> {
    fn attempt(&mut self, forgery: Forgery, seq: u64) {
        let (number, fault) = expected(forgery, seq, self.entries);
        let before = match forgery {
            Forgery::Swapped(with) => seq.min(with),
            _ => seq,
        } - 1;
        let tried = self.tally.of("forgeries");
        // Enough to see what follows; where the forgery touches the trail's end, to the end.
        let ends = seq + 2 >= self.entries || matches!(forgery, Forgery::Cut);
        let near = (before, (!ends).then_some(seq.max(number) + 1));
        for (after, last) in [Some(near), tried.is_multiple_of(WHOLE).then_some((0, None))].into_iter().flatten() {
            let found = self.hostile.attempt(forgery, seq, after, last).unwrap();
            let Some((bad, what)) = found else { panic!("{forgery:?} of entry {seq} passed, checked after {after}") };
            assert_eq!(bad, number, "{forgery:?} of entry {seq}: {what:?}");
            assert!(fault.is_none_or(|fault| fault == what), "{forgery:?} of entry {seq}: {what:?}");
        }
        self.tally.one("forgeries");
        self.tally.more("forgeries checked from the first entry too", u64::from(tried.is_multiple_of(WHOLE)));
    }
}

/// Every entry of a trail, every forgery; then, for as many as are asked, forgeries of entries at random.
///
/// # Panics
/// When one passes, or is found at another entry than the one that was forged.
pub fn run(size: Size, entries: u64) -> Tally {
    let folder = scratch();
    let vault = with_entries(&Site::at(folder.path()), entries);
    work::check_whole(&vault, "before anything is forged");
    let mut forger = Forger { hostile: vault.in_hostile_hands().unwrap(), entries, tally: Tally::default() };
    assert_eq!(forger.hostile.check(0, None).unwrap(), None);
    let kinds: Vec<Forgery> = COLUMNS
        .map(Forgery::Column)
        .into_iter()
        .chain(MEMBERS.map(Forgery::Member))
        .chain([
            Forgery::Deleted,
            Forgery::Repeated,
            Forgery::OtherKey,
            Forgery::Redated,
            Forgery::RedatedByItsOfficer,
            Forgery::Cut,
        ])
        .collect();
    for seq in 1..=entries {
        kinds.iter().for_each(|kind| forger.attempt(*kind, seq));
        if seq < entries {
            forger.attempt(Forgery::Swapped(seq + 1), seq);
        }
        // All that follows is touched: at one entry in some.
        if seq.is_multiple_of(20) {
            forger.attempt(Forgery::Duplicated, seq);
        }
        if seq.is_multiple_of(100) {
            forger.attempt(Forgery::Rewritten, seq);
        }
    }
    let mut n = 0;
    while size.goes_on(n) {
        let mut dice = Dice::new(size.seed, n);
        let (seq, with) = (1 + dice.below(entries), 1 + dice.below(entries));
        let kind = usize::try_from(dice.below(kinds.len() as u64 + 1)).unwrap();
        match kinds.get(kind) {
            Some(kind) => forger.attempt(*kind, seq),
            None if seq != with => forger.attempt(Forgery::Swapped(with), seq),
            None => {}
        }
        n += 1;
    }
    let Forger { hostile, tally, .. } = forger;
    assert_eq!(hostile.check(0, None).unwrap(), None, "what was forged was undone");
    drop(hostile);
    work::check_whole(&vault, "after everything was forged");
    tally
}
