//! Pages put back one by one are noticed, and no crash is taken for that.

use std::path::Path;

use super::*;
use crate::head::{self, Seen};
use crate::open::tests::{PASSPHRASE, copy_files, make, noon, reopen, secret};
use crate::{Action, Place as Stands, UnlockKey, Vault, Warning};

fn fill(vault: &Vault, from: usize, to: usize) {
    for n in from..to {
        let text = format!("\"{}\"", "x".repeat(700 + n % 13));
        vault.transact(Action("test.filled"), noon(), |tx| tx.set_setting(&format!("k{}", n % 40), &text)).unwrap();
        if n % 5 == 0 {
            vault.save_draft("test", "", &n.to_string(), noon()).unwrap();
        }
    }
}

fn remembered(dir: &Path, state: &Path) -> Vault {
    Vault::unlock(Stands::new(dir).remembered_in(state), UnlockKey::Passphrase(&secret(PASSPHRASE)), noon()).unwrap()
}

/// Two moments of a vault, the second one lying in `dir`.
struct Moments {
    dir: tempfile::TempDir,
    before: tempfile::TempDir,
    state: tempfile::TempDir,
}

impl Moments {
    fn new() -> Self {
        let [dir, before, state] = [(); 3].map(|()| tempfile::tempdir().unwrap());
        drop(make(dir.path()));
        let vault = remembered(dir.path(), state.path());
        fill(&vault, 0, 60);
        vault.close().unwrap();
        copy_files(dir.path(), before.path());
        let vault = remembered(dir.path(), state.path());
        fill(&vault, 60, 80);
        vault.close().unwrap();
        Self { dir, before, state }
    }

    fn db(&self) -> [Vec<u8>; 2] {
        [&self.before, &self.dir].map(|dir| std::fs::read(dir.path().join("vault.db")).unwrap())
    }

    /// Numbers of pages that differ, from 0.
    fn changed(&self) -> Vec<usize> {
        let [was, is] = self.db();
        (0..was.len() / PAGE).filter(|n| was[n * PAGE..][..PAGE] != is[n * PAGE..][..PAGE]).collect()
    }

    /// Opens a copy of the second moment after something was done to it.
    fn opened(&self, remember: bool, harm: impl FnOnce(&Path)) -> Result<Vault, VaultError> {
        let [dir, state] = [(); 2].map(|()| tempfile::tempdir().unwrap().keep());
        copy_files(self.dir.path(), &dir);
        copy_files(self.state.path(), &state);
        harm(&dir);
        let place = if remember { Stands::new(&dir).remembered_in(&state) } else { Stands::new(&dir) };
        let opened = Vault::unlock(place, UnlockKey::Passphrase(&secret(PASSPHRASE)), noon());
        // Open files outlive their names.
        #[cfg(unix)]
        for dir in [dir, state] {
            std::fs::remove_dir_all(dir).unwrap();
        }
        opened
    }

    fn with_old_page(&self, page: usize) -> Vec<u8> {
        let [was, mut is] = self.db();
        is[page * PAGE..][..PAGE].copy_from_slice(&was[page * PAGE..][..PAGE]);
        is
    }
}

/// Whether it was noticed, and how.
fn noticed(opened: &Result<Vault, VaultError>) -> bool {
    match opened {
        Err(error) => *error == VaultError::Damaged { what: "database" },
        Ok(vault) => vault.warnings().iter().any(|warning| warning.holds()),
    }
}

#[test]
fn every_page_put_back_zeroed_or_exchanged_alone_is_noticed_at_opening() {
    let moments = Moments::new();
    assert!(!noticed(&moments.opened(true, |_| ())), "and nothing else is");
    let changed = moments.changed();
    assert!(changed.len() > 8, "{changed:?}");
    let [_, is] = moments.db();
    let mut only_here = 0;
    for page in changed {
        let opened =
            moments.opened(true, |dir| std::fs::write(dir.join("vault.db"), moments.with_old_page(page)).unwrap());
        assert!(noticed(&opened), "page {page} as it was");
        only_here += usize::from(opened.is_ok_and(|vault| vault.warnings() == [Warning::PagesRolledBack]));
    }
    assert!(only_here > 4, "{only_here} pages that nothing else tells of");
    let pages = is.len() / PAGE;
    for page in 0..pages {
        let mut zeroed = is.clone();
        zeroed[page * PAGE..][..PAGE].fill(0);
        let mut exchanged = is.clone();
        let other = (page + 1) % pages;
        exchanged[page * PAGE..][..PAGE].copy_from_slice(&is[other * PAGE..][..PAGE]);
        exchanged[other * PAGE..][..PAGE].copy_from_slice(&is[page * PAGE..][..PAGE]);
        for (harm, bytes) in [("zeroed", zeroed), ("exchanged", exchanged)] {
            let opened = moments.opened(true, |dir| std::fs::write(dir.join("vault.db"), bytes).unwrap());
            assert!(noticed(&opened), "page {page} {harm}");
        }
    }
}

#[test]
fn an_old_page_with_the_old_head_is_told_by_the_computers_memory_and_softly_without_it() {
    let moments = Moments::new();
    let page = moments.changed().into_iter().find(|page| {
        let only = |dir: &Path| std::fs::write(dir.join("vault.db"), moments.with_old_page(*page)).unwrap();
        moments.opened(true, only).is_ok_and(|vault| vault.warnings() == [Warning::PagesRolledBack])
    });
    let both = |dir: &Path| {
        std::fs::write(dir.join("vault.db"), moments.with_old_page(page.unwrap())).unwrap();
        std::fs::copy(moments.before.path().join("vault.head"), dir.join("vault.head")).unwrap();
    };
    assert_eq!(moments.opened(true, both).unwrap().warnings(), [Warning::PagesRolledBack]);
    assert_eq!(moments.opened(false, both).unwrap().warnings(), [Warning::HeadUnknown], "said, and nobody accused");
}

#[test]
fn what_was_found_holds_the_vault_until_it_is_accepted_and_then_the_account_begins_anew() {
    let moments = Moments::new();
    let dir = moments.dir.path();
    let page = *moments.changed().last().unwrap();
    std::fs::write(dir.join("vault.db"), moments.with_old_page(page)).unwrap();
    let change = |vault: &Vault| vault.transact(Action("test.changed"), noon(), |tx| tx.set_setting("n", "1"));
    for _ in 0..2 {
        let vault = remembered(dir, moments.state.path());
        assert_eq!(vault.warnings(), [Warning::PagesRolledBack], "as long as nobody accepts it");
        assert_eq!(change(&vault), Err(VaultError::ReadOnly));
        assert_eq!(vault.save_draft("test", "", "1", noon()), Err(VaultError::ReadOnly));
        assert!(vault.verify(&|_| true).unwrap().old_pages);
    }
    let vault = remembered(dir, moments.state.path());
    vault.accept_restored(noon()).unwrap();
    assert_eq!(vault.warnings(), []);
    change(&vault).unwrap();
    assert!(!vault.verify(&|_| true).unwrap().old_pages);
    drop(vault);
    assert_eq!(remembered(dir, moments.state.path()).warnings(), []);
}

#[test]
fn an_old_page_under_an_open_vault_is_found_by_the_full_check_and_not_encrypted_anew() {
    let moments = Moments::new();
    let dir = moments.dir.path();
    let vault = reopen(dir).unwrap();
    vault.invite_officer("Ben", model::officer::Role::Handler, false, noon()).unwrap();
    let ben = vault.read(|view| view.officer_rows()).unwrap()[1].id.clone();
    assert!(vault.pages_are_current(&|_| true).unwrap());
    assert_eq!(vault.pages_are_current(&|_| false), Err(VaultError::Cancelled));
    let page = *moments.changed().last().unwrap();
    let [was, _] = moments.db();
    let mut is = std::fs::read(dir.join("vault.db")).unwrap();
    is[page * PAGE..][..PAGE].copy_from_slice(&was[page * PAGE..][..PAGE]);
    std::fs::write(dir.join("vault.db"), is).unwrap();
    assert_eq!(vault.remove_officer(&ben, noon(), &|_| true), Err(VaultError::ReadOnly));
    assert!(vault.verify(&|_| true).unwrap().old_pages);
    assert_eq!(vault.warnings(), [Warning::PagesRolledBack]);
}

/// A vault that is killed with changes in its log, and what `vault.head` was after each of them.
fn killed(writes: usize) -> (tempfile::TempDir, Vec<Vec<u8>>) {
    let [dir, left] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    drop(make(dir.path()));
    let vault = reopen(dir.path()).unwrap();
    fill(&vault, 0, 45);
    let mut heads = Vec::new();
    let mut note = || heads.push(std::fs::read(dir.path().join("vault.head")).unwrap());
    vault
        .read(|view| {
            view.setting("k1")?;
            note();
            for n in 0..writes {
                if n % 3 == 2 {
                    vault.save_draft("test", "", "7", noon())?;
                } else {
                    fill(&vault, 46 + n * 7, 47 + n * 7);
                }
                note();
            }
            copy_files(dir.path(), left.path());
            Ok(())
        })
        .unwrap();
    (left, heads)
}

#[test]
fn a_head_that_knows_none_or_some_of_what_is_in_the_log_is_no_alarm() {
    let (left, heads) = killed(6);
    for (known, head) in heads.iter().enumerate() {
        let dir = tempfile::tempdir().unwrap();
        copy_files(left.path(), dir.path());
        std::fs::write(dir.path().join("vault.head"), head).unwrap();
        let vault = reopen(dir.path()).unwrap();
        assert_eq!(vault.warnings(), [], "{known} of the log's commits known");
        fill(&vault, 5, 8);
        assert!(vault.verify(&|_| true).unwrap().is_sound(), "{known}");
        drop(vault);
        assert_eq!(reopen(dir.path()).unwrap().warnings(), [], "{known}, opened again");
    }
}

#[test]
fn a_kill_while_the_log_goes_into_the_database_is_no_alarm() {
    let (left, _) = killed(6);
    let mut place = None;
    let commits = log::read_on(&left.path().join("vault.db-wal"), &mut place).unwrap().commits;
    assert!(commits.len() >= 6, "{} commits in the log", commits.len());
    let whole = tempfile::tempdir().unwrap();
    copy_files(left.path(), whole.path());
    drop(reopen(whole.path()).unwrap());
    let [half, whole] = [left.path(), whole.path()].map(|dir| std::fs::read(dir.join("vault.db")).unwrap());
    let pages: Vec<usize> =
        commits.iter().flat_map(|commit| &commit.pages).map(|(page, _)| *page as usize - 1).collect();
    for every in 1..5 {
        let dir = tempfile::tempdir().unwrap();
        copy_files(left.path(), dir.path());
        let mut half = half.clone();
        half.resize(whole.len(), 0);
        for page in pages.iter().filter(|page| *page % every == 0) {
            half[page * PAGE..][..PAGE].copy_from_slice(&whole[page * PAGE..][..PAGE]);
        }
        std::fs::write(dir.path().join("vault.db"), half).unwrap();
        let vault = reopen(dir.path()).unwrap();
        assert_eq!(vault.warnings(), []);
        assert!(vault.verify(&|_| true).unwrap().is_sound());
    }
}

#[test]
fn a_power_cut_that_keeps_an_old_log_and_an_old_memory_of_the_computer_is_no_alarm() {
    let [dir, state, left] = [(); 3].map(|()| tempfile::tempdir().unwrap());
    drop(make(dir.path()));
    let vault = remembered(dir.path(), state.path());
    fill(&vault, 1, 9);
    let memory = std::fs::read_dir(state.path()).unwrap().next().unwrap().unwrap().path();
    let behind = std::fs::read(&memory).unwrap();
    vault
        .read(|view| {
            view.setting("k1")?;
            fill(&vault, 9, 10);
            // The log as it was before it went into the database: that it was emptied is not flushed.
            std::fs::copy(dir.path().join("vault.db-wal"), left.path().join("wal")).unwrap();
            Ok(())
        })
        .unwrap();
    vault.close().unwrap();
    std::fs::copy(left.path().join("wal"), dir.path().join("vault.db-wal")).unwrap();
    std::fs::write(&memory, behind).unwrap();
    assert_eq!(remembered(dir.path(), state.path()).warnings(), []);
}

#[test]
fn a_log_made_by_hand_brings_no_old_page_in() {
    let moments = Moments::new();
    let [was, is] = moments.db();
    let mut only_here = 0;
    for page in moments.changed() {
        let forged = log_of(u32::try_from(page + 1).unwrap(), &was[page * PAGE..][..PAGE], is.len() / PAGE);
        let opened = moments.opened(true, |dir| std::fs::write(dir.join("vault.db-wal"), forged).unwrap());
        assert!(noticed(&opened), "page {page}");
        only_here += usize::from(opened.is_ok_and(|vault| vault.warnings() == [Warning::PagesRolledBack]));
    }
    assert!(only_here > 4, "{only_here}: the engine took them in");
}

/// A log of one commit: its checksums need no key.
fn log_of(page: u32, bytes: &[u8], size: usize) -> Vec<u8> {
    fn sum(bytes: &[u8], [mut a, mut b]: [u32; 2]) -> [u32; 2] {
        for pair in bytes.chunks(8) {
            let [x, y] = [0, 4].map(|at| u32::from_le_bytes(pair[at..at + 4].try_into().unwrap()));
            a = a.wrapping_add(x).wrapping_add(b);
            b = b.wrapping_add(y).wrapping_add(a);
        }
        [a, b]
    }
    let words = |words: &[u32]| words.iter().flat_map(|word| word.to_be_bytes()).collect::<Vec<u8>>();
    let mut log = words(&[0x377f_0682, 3_007_000, 4096, 0, 7, 9]);
    let begin = sum(&log, [0, 0]);
    log.extend(words(&begin));
    let head = words(&[page, u32::try_from(size).unwrap()]);
    let end = sum(bytes, sum(&head, begin));
    log.extend(head);
    log.extend(words(&[7, 9]));
    log.extend(words(&end));
    log.extend(bytes);
    log
}

#[test]
fn a_vault_from_before_the_account_opens_and_begins_to_keep_it() {
    let moments = Moments::new();
    let dir = moments.dir.path();
    let vault = reopen(dir).unwrap();
    vault.writer().execute("DELETE FROM meta WHERE key = 'writes'", []).unwrap();
    let key = vault.inner.vault_key();
    let mut head = head::of_database(&vault.writer()).unwrap();
    vault.close().unwrap();
    head.pages = None;
    head::save(&dir.join("vault.head"), &head, &key, true).unwrap();
    let vault = reopen(dir).unwrap();
    assert_eq!(vault.warnings(), []);
    assert!(vault.verify(&|_| true).unwrap().is_sound());
    fill(&vault, 3, 6);
    drop(vault);
    assert_eq!(reopen(dir).unwrap().warnings(), []);
    std::fs::write(dir.join("vault.db"), moments.with_old_page(*moments.changed().last().unwrap())).unwrap();
    assert!(noticed(&reopen(dir)));
}

#[test]
fn a_change_that_was_refused_when_its_flush_failed_is_no_page_of_the_account() {
    let (left, _) = killed(3);
    // As such a change leaves the log: whole commits that the engine does not count, and another log's frames behind a shorter one.
    let log = std::fs::read(left.path().join("vault.db-wal")).unwrap();
    let mut place = None;
    let all = log::read_on(&left.path().join("vault.db-wal"), &mut place).unwrap();
    assert!(!all.another && all.commits.len() >= 3);
    let path = left.path().join("other-wal");
    for cut in [0, 31, 32, 32 + 24, log.len() - 1, log.len() - 4097] {
        std::fs::write(&path, &log[..cut]).unwrap();
        let mut from = None;
        assert!(log::read_on(&path, &mut from).unwrap().commits.len() < all.commits.len(), "cut to {cut}");
    }
    std::fs::write(&path, &log).unwrap();
    let mut from = place.clone();
    let news = log::read_on(&path, &mut from).unwrap();
    assert!(news.commits.is_empty() && !news.another && from == place, "read on from the end");
    let mut foreign = log.clone();
    foreign[16] ^= 1;
    std::fs::write(&path, &foreign).unwrap();
    assert!(log::read_on(&path, &mut from).unwrap().commits.is_empty(), "the head's own checksum");
    std::fs::write(&path, log_of(3, &[5; PAGE], 9)).unwrap();
    let news = log::read_on(&path, &mut from).unwrap();
    assert!(news.another && news.commits == [Commit { pages: vec![(3, [5; TAG])], size: 9 }]);
}

#[test]
fn the_vectors_of_the_format_page_hold() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/data/vault/vectors.json");
    let vectors: serde_json::Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let key = |text: &serde_json::Value| Key::new(hex::decode(text.as_str().unwrap()).unwrap().try_into().unwrap());
    let dir = tempfile::tempdir().unwrap();
    let rows = vectors["head"].as_array().unwrap();
    assert!(rows.len() >= 5);
    for row in rows {
        let vault_key = key(&row["vault_key"]);
        let path = dir.path().join("vault.head");
        std::fs::write(&path, row["file"].as_str().unwrap()).unwrap();
        let seen = head::load(&path, &vault_key);
        assert_eq!(matches!(seen, Seen::Head(_)), row["valid"].as_bool().unwrap(), "{}", row["name"]);
        let Seen::Head(head) = seen else { continue };
        let mut value = Some([0; 32]);
        for page in row["pages"].as_array().unwrap() {
            let tag: Tag = hex::decode(page["tag"].as_str().unwrap()).unwrap().try_into().unwrap();
            let number = u32::try_from(page["page"].as_u64().unwrap()).unwrap();
            mix(&mut value, &Share::under(&vault_key).of(number, &tag));
        }
        let told = head.pages.map(|mark| unseal(&vault_key, &head.vault_id, &mark));
        match row["sum"].as_str() {
            Some(sum) => {
                assert_eq!(value.map(hex::encode).as_deref(), Some(sum), "{}", row["name"]);
                assert_eq!(told, Some(value), "{}", row["name"]);
            }
            None => assert!(!matches!(told, Some(Some(_))), "{}", row["name"]),
        }
    }
}
