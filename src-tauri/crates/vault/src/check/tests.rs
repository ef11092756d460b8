//! The full check, a full disk, backups and drafts.

use std::sync::Mutex;

use crate::open::tests::{PASSPHRASE, make, noon, reopen, secret};
use crate::{Action, UnlockKey, Vault, VaultError};

#[test]
fn a_flipped_bit_in_any_page_of_the_database_is_found() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    vault
        .transact(Action("test.filled"), noon(), |tx| {
            (0..50).try_for_each(|n| tx.set_setting(&format!("k{n}"), &format!("\"{}\"", "x".repeat(900))))
        })
        .unwrap();
    vault.close().unwrap();
    let db = dir.path().join("vault.db");
    let good = std::fs::read(&db).unwrap();
    let pages = good.len() / 4096;
    assert!(pages > 20);
    for page in 0..pages {
        let mut bad = good.clone();
        bad[page * 4096 + (page * 977) % 4096] ^= 0x10;
        std::fs::write(&db, &bad).unwrap();
        // Either the page is needed to open, or the check names it.
        match reopen(dir.path()) {
            Err(error) => assert_eq!(error, VaultError::Damaged { what: "database" }, "page {page}"),
            Ok(vault) => assert!(!vault.verify(&|_| true).unwrap().is_sound(), "page {page} passed"),
        }
        for side in ["vault.db-wal", "vault.db-shm"] {
            let _ = std::fs::remove_file(dir.path().join(side));
        }
    }
    std::fs::write(&db, &good).unwrap();
    assert!(reopen(dir.path()).unwrap().verify(&|_| true).unwrap().is_sound());
}

#[test]
fn the_log_is_empty_after_every_change_and_once_a_reader_is_out_of_the_way() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    let log = || std::fs::metadata(dir.path().join("vault.db-wal")).map_or(0, |m| m.len());
    let change = || vault.transact(Action("test.changed"), noon(), |tx| tx.set_setting("a", "1"));
    change().unwrap();
    assert_eq!(log(), 0);
    vault
        .read(|view| {
            view.setting("a")?;
            change()?;
            assert!(log() > 0, "the reader's moment must stay readable");
            Ok(())
        })
        .unwrap();
    assert_eq!(log(), 0, "the end of the read emptied it");
}

#[test]
fn a_full_disk_fails_the_change_and_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    let fill = |n: usize| {
        vault.transact(Action("test.filled"), noon(), |tx| tx.set_setting("big", &format!("\"{}\"", "x".repeat(n))))
    };
    fill(10).unwrap();
    let pages: u32 = vault.writer().query_row("PRAGMA page_count", [], |r| r.get(0)).unwrap();
    vault.writer().pragma_update(None, "max_page_count", pages + 4).unwrap();
    assert_eq!(fill(1_000_000), Err(VaultError::DiskFull));
    assert_eq!(vault.read(|v| v.setting("big")).unwrap().map(|s| s.len()), Some(12), "the old value stands");
    vault.writer().pragma_update(None, "max_page_count", 1_000_000).unwrap();
    fill(1_000_000).unwrap();
    assert!(vault.verify(&|_| true).unwrap().is_sound());
}

#[test]
fn a_backup_is_a_whole_vault_and_never_overwrites() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    vault.transact(Action("test.changed"), noon(), |tx| tx.set_setting("a", "1")).unwrap();
    let copy = tempfile::tempdir().unwrap();
    let to = copy.path().join("vault.db");
    assert_eq!(vault.backup(&to, &|_| false), Err(VaultError::Cancelled));
    assert!(!to.exists(), "a stopped copy is removed");
    vault.backup(&to, &|_| true).unwrap();
    assert_eq!(vault.backup(&to, &|_| true), Err(VaultError::Conflict));
    std::fs::copy(dir.path().join("vault.keys"), copy.path().join("vault.keys")).unwrap();
    std::fs::create_dir(copy.path().join("files")).unwrap();
    let restored = Vault::unlock(copy.path(), UnlockKey::Passphrase(&secret(PASSPHRASE)), noon()).unwrap();
    assert_eq!(restored.read(|v| v.setting("a")).unwrap().as_deref(), Some("1"));
    assert!(restored.verify(&|_| true).unwrap().is_sound());
}

#[test]
fn a_draft_is_kept_without_an_entry_until_it_is_discarded() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    vault.save_draft("request", "7", r#"{"name":"Ja"}"#, noon()).unwrap();
    vault.save_draft("request", "7", r#"{"name":"Jane"}"#, noon()).unwrap();
    assert!(vault.save_draft("request", "7", "{", noon()).is_err());
    drop(vault);
    let vault = reopen(dir.path()).unwrap();
    let (json, at) = vault.draft("request", "7").unwrap().unwrap();
    assert_eq!((json.as_str(), at.as_str()), (r#"{"name":"Jane"}"#, "2026-03-02T12:00:00.000Z"));
    assert_eq!(vault.draft("request", "8").unwrap(), None);
    vault.transact(Action("request.recorded"), noon(), |tx| tx.discard_draft("request", "7")).unwrap();
    assert_eq!(vault.draft("request", "7").unwrap(), None);
    vault.save_draft("request", "", "{}", noon()).unwrap();
    vault.discard_draft("request", "").unwrap();
    assert_eq!(vault.draft("request", "").unwrap(), None);
    assert_eq!(vault.read(|v| v.trail_head()).unwrap().seq, 2, "only the recording is in the trail");
}

#[test]
fn a_check_that_nobody_wants_any_more_stops_where_it_is() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    for last in [0.0, 0.3, 0.5] {
        let heard = Mutex::new(Vec::new());
        let outcome = vault.verify(&|share| {
            heard.lock().unwrap().push(share);
            share < last
        });
        assert_eq!(outcome, Err(VaultError::Cancelled), "at {last}");
        assert!(heard.into_inner().unwrap().iter().all(|share| *share <= last), "nothing is done after it");
    }
    assert!(vault.verify(&|_| true).unwrap().is_sound(), "and the next one runs through");
}
