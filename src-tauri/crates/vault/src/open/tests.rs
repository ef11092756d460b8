//! Making and unlocking, with real cryptography under the cheap test profile.

use chrono::{DateTime, TimeZone as _, Utc};

use super::*;
use crate::TrailFilter;
use crate::keys::recovery::RecoveryCode;
use crate::make::NewVault;

pub(crate) const PASSPHRASE: &str = "seven quiet herons crossed the frozen lake";

pub(crate) fn noon() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 3, 2, 12, 0, 0).unwrap()
}

pub(crate) fn secret(text: &str) -> Sensitive<String> {
    Sensitive::new(text.to_owned())
}

pub(crate) fn make(dir: &Path) -> (Vault, RecoveryCode) {
    let passphrase = secret(PASSPHRASE);
    let new = NewVault {
        passphrase: &passphrase,
        officer_name: "Ada Officer",
        kdf: KdfProfile::for_tests(),
        label: "Office",
    };
    Vault::create(dir, new, noon()).unwrap()
}

pub(crate) fn reopen(dir: &Path) -> Result<Vault, VaultError> {
    Vault::unlock(dir, UnlockKey::Passphrase(&secret(PASSPHRASE)), noon())
}

#[test]
fn a_vault_opens_again_with_its_passphrase_and_with_its_recovery_code() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, code) = make(dir.path());
    vault.transact(Action("settings.changed"), noon(), |tx| tx.set_setting("zone", "\"Europe/Budapest\"")).unwrap();
    vault.close().unwrap();
    let again = reopen(dir.path()).unwrap();
    assert_eq!(again.officer().name, "Ada Officer");
    assert_eq!(again.warnings(), []);
    assert_eq!(again.read(|v| v.setting("zone")).unwrap().as_deref(), Some("\"Europe/Budapest\""));
    drop(again);
    let typed = code.reveal().to_lowercase().replace('-', " ");
    let by_code = Vault::unlock(dir.path(), UnlockKey::Recovery(&typed), noon()).unwrap();
    assert_eq!(by_code.read(|v| v.trail_head()).unwrap().seq, 2);
    assert!(by_code.verify(&|_| true).unwrap().is_sound());
}

#[test]
fn a_wrong_passphrase_is_not_called_damage() {
    let dir = tempfile::tempdir().unwrap();
    drop(make(dir.path()));
    let wrong = Vault::unlock(dir.path(), UnlockKey::Passphrase(&secret("eight quiet herons crossed")), noon());
    assert_eq!(wrong.unwrap_err(), VaultError::CannotUnlock);
    let composed = "seven quiet herons crossed the frozen lak\u{e9}";
    let decomposed = "seven quiet herons crossed the frozen lake\u{301}";
    let vault = reopen(dir.path()).unwrap();
    vault.change_passphrase(&secret(PASSPHRASE), &secret(composed), KdfProfile::for_tests(), noon()).unwrap();
    drop(vault);
    assert_eq!(
        reopen(dir.path()).unwrap_err(),
        VaultError::CannotUnlock,
        "the old passphrase is gone from both copies"
    );
    Vault::unlock(dir.path(), UnlockKey::Passphrase(&secret(decomposed)), noon())
        .expect("another keyboard, the same text");
}

#[test]
fn another_vaults_recovery_code_is_told_apart_from_a_mistyped_one() {
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    drop(make(one.path()));
    let (vault, foreign) = make(two.path());
    drop(vault);
    assert_eq!(
        Vault::unlock(one.path(), UnlockKey::Recovery(foreign.reveal()), noon()).unwrap_err(),
        VaultError::CannotUnlock
    );
    let mistyped = foreign.reveal().replacen(|c: char| c != '-', "", 1);
    assert!(matches!(
        Vault::unlock(two.path(), UnlockKey::Recovery(&mistyped), noon()).unwrap_err(),
        VaultError::Invalid { field: "recoveryCode", .. }
    ));
}

#[test]
fn a_second_instance_is_refused_and_changes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    assert_eq!(reopen(dir.path()).unwrap_err(), VaultError::InUse);
    let passphrase = secret(PASSPHRASE);
    let new = NewVault { passphrase: &passphrase, officer_name: "Ada", kdf: KdfProfile::for_tests(), label: "Office" };
    assert_eq!(Vault::create(dir.path(), new, noon()).unwrap_err(), VaultError::InUse);
    drop(vault);
    let new = NewVault { passphrase: &passphrase, officer_name: "Ada", kdf: KdfProfile::for_tests(), label: "Office" };
    assert_eq!(Vault::create(dir.path(), new, noon()).unwrap_err(), VaultError::Conflict, "never over a vault");
    reopen(dir.path()).unwrap();
}

#[test]
fn a_making_that_was_cut_short_is_no_vault_and_another_may_be_made_in_its_place() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    assert!(!dir.path().join("vault.new").exists(), "a vault that somebody was told of is not cleared");
    drop(vault);
    // As a crash before the last step leaves it.
    std::fs::write(dir.path().join("vault.new"), b"").unwrap();
    std::fs::write(dir.path().join("holiday.jpg"), b"x").unwrap();
    assert_eq!(reopen(dir.path()).unwrap_err(), VaultError::NotFound);
    assert_eq!(Vault::peek(dir.path()).unwrap_err(), VaultError::NotFound);
    drop(make(dir.path()));
    assert!(dir.path().join("holiday.jpg").exists(), "not ours to remove");
    let vault = reopen(dir.path()).unwrap();
    assert_eq!(vault.read(|v| v.trail_head()).unwrap().seq, 1);
    assert!(vault.verify(&|_| true).unwrap().is_sound());
}

#[test]
fn a_folder_without_a_vault_is_not_found() {
    let dir = tempfile::tempdir().unwrap();
    assert_eq!(reopen(dir.path()).unwrap_err(), VaultError::NotFound);
    assert_eq!(Vault::peek(dir.path()).unwrap_err(), VaultError::NotFound);
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0, "looking leaves nothing behind");
}

#[test]
fn the_label_and_the_slots_are_told_without_a_key() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    vault.change_label("Office, second floor", noon()).unwrap();
    let peek = Vault::peek(dir.path()).unwrap();
    assert_eq!(peek.label, "Office, second floor");
    assert_eq!(peek.slots, [SlotKind::Passphrase, SlotKind::Recovery]);
}

#[test]
#[cfg(unix)]
fn every_file_is_for_the_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("vault");
    let (vault, _) = make(&root);
    vault.transact(Action("file.added"), noon(), |tx| tx.attach(b"x", "x", "text/plain")).unwrap();
    let mut seen = 0;
    let mut todo = vec![root];
    while let Some(path) = todo.pop() {
        let meta = std::fs::symlink_metadata(&path).unwrap();
        let expected = if meta.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(meta.permissions().mode() & 0o777, expected, "{}", path.display());
        seen += 1;
        if meta.is_dir() {
            todo.extend(std::fs::read_dir(&path).unwrap().map(|e| e.unwrap().path()));
        }
    }
    assert!(seen >= 9, "folders, keys twice, database with log, lock, head, file: {seen}");
}

#[test]
fn a_right_key_with_a_damaged_database_is_told_and_nothing_is_touched() {
    let dir = tempfile::tempdir().unwrap();
    drop(make(dir.path()));
    let db = dir.path().join("vault.db");
    let mut bytes = std::fs::read(&db).unwrap();
    bytes[100] ^= 1;
    std::fs::write(&db, &bytes).unwrap();
    assert_eq!(reopen(dir.path()).unwrap_err(), VaultError::Damaged { what: "database" });
    assert_eq!(std::fs::read(&db).unwrap(), bytes, "a damaged database is left as it is");
    std::fs::write(&db, b"").unwrap();
    assert_eq!(reopen(dir.path()).unwrap_err(), VaultError::Damaged { what: "database" });
    assert_eq!(std::fs::metadata(&db).unwrap().len(), 0, "nothing is begun in what was emptied");
    std::fs::remove_file(&db).unwrap();
    assert_eq!(reopen(dir.path()).unwrap_err(), VaultError::Damaged { what: "database" });
    assert!(!db.exists(), "no empty database takes its place");
}

#[test]
fn the_older_copy_of_a_vault_is_noticed_and_read_only_until_accepted() {
    let (dir, state) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let place = Place::new(dir.path()).remembered_in(state.path());
    let key = secret(PASSPHRASE);
    let change = |vault: &Vault| vault.transact(Action("settings.changed"), noon(), |tx| tx.set_setting("n", "1"));
    drop(make(dir.path()));
    let vault = Vault::unlock(place, UnlockKey::Passphrase(&key), noon()).unwrap();
    change(&vault).unwrap();
    vault.close().unwrap();
    let old = ["vault.db", "vault.head"].map(|n| (n, std::fs::read(dir.path().join(n)).unwrap()));

    let vault = Vault::unlock(place, UnlockKey::Passphrase(&key), noon()).unwrap();
    assert_eq!(vault.warnings(), []);
    change(&vault).unwrap();
    vault.close().unwrap();
    let newer_db = std::fs::read(dir.path().join("vault.db")).unwrap();

    // The database alone, put back: the folder's own mirror tells.
    std::fs::write(dir.path().join("vault.db"), &old[0].1).unwrap();
    let vault = reopen(dir.path()).unwrap();
    assert_eq!(vault.warnings(), [Warning::RolledBack]);
    assert_eq!(change(&vault).unwrap_err(), VaultError::ReadOnly);
    assert_eq!(vault.save_draft("f", "", "{}", noon()).unwrap_err(), VaultError::ReadOnly);
    vault.read(|v| v.trail_head()).expect("reading goes on");
    drop(vault);

    // The mirror with it: this computer's memory tells.
    std::fs::write(dir.path().join("vault.head"), &old[1].1).unwrap();
    let vault = Vault::unlock(place, UnlockKey::Passphrase(&key), noon()).unwrap();
    assert_eq!(vault.warnings(), [Warning::RolledBack]);
    vault.accept_restored(noon()).unwrap();
    change(&vault).unwrap();
    let entries = vault.read(|v| v.trail(&TrailFilter::default(), None, 10)).unwrap();
    assert!(entries.iter().any(|e| e.action == "vault.restored-copy-accepted"));
    vault.close().unwrap();
    let again = Vault::unlock(place, UnlockKey::Passphrase(&key), noon()).unwrap();
    assert_eq!(again.warnings(), [], "accepted once, accepted for good");
    drop(again);

    // The other branch, with as many changes: its history differs.
    std::fs::write(dir.path().join("vault.db"), newer_db).unwrap();
    let vault = Vault::unlock(place, UnlockKey::Passphrase(&key), noon()).unwrap();
    assert_eq!(vault.warnings(), [Warning::RolledBack]);
}

/// The files of a folder, and those of `files/`.
pub(crate) fn copy_files(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for item in std::fs::read_dir(from).unwrap() {
        let (from, to) = {
            let item = item.unwrap();
            (item.path(), to.join(item.file_name()))
        };
        if from.is_dir() {
            copy_files(&from, &to);
        } else {
            std::fs::copy(from, to).map(drop).unwrap();
        }
    }
}

#[test]
fn a_mirror_that_is_behind_is_harmless_and_one_that_is_damaged_is_told() {
    let dir = tempfile::tempdir().unwrap();
    drop(make(dir.path()));
    let head = dir.path().join("vault.head");
    let behind = std::fs::read(&head).unwrap();
    let vault = reopen(dir.path()).unwrap();
    vault.transact(Action("settings.changed"), noon(), |tx| tx.set_setting("n", "1")).unwrap();
    let before_last = std::fs::read(&head).unwrap();
    let killed = tempfile::tempdir().unwrap();
    vault
        .read(|view| {
            // A reader's moment keeps the log, as a kill between commit and mirror does.
            view.setting("n")?;
            vault.transact(Action("settings.changed"), noon(), |tx| tx.set_setting("n", "2"))?;
            copy_files(dir.path(), killed.path());
            Ok(())
        })
        .unwrap();
    drop(vault);
    std::fs::write(&head, &behind).unwrap();
    assert_eq!(reopen(dir.path()).unwrap().warnings(), [Warning::HeadUnknown], "no crash leaves it without the log");
    std::fs::write(killed.path().join("vault.head"), &before_last).unwrap();
    assert_eq!(reopen(killed.path()).unwrap().warnings(), [], "a crash between commit and mirror");
    for at in 0..behind.len() {
        let mut bad = behind.clone();
        bad[at] ^= 1;
        std::fs::write(&head, &bad).unwrap();
        assert_eq!(reopen(dir.path()).unwrap().warnings(), [Warning::HeadUnknown], "byte {at}");
    }
    std::fs::remove_file(&head).unwrap();
    assert_eq!(reopen(dir.path()).unwrap().warnings(), [Warning::HeadUnknown]);
    assert_eq!(reopen(dir.path()).unwrap().warnings(), [], "and written anew");
}

#[test]
fn no_word_of_a_record_stands_readable_in_any_file() {
    const CANARY: &str = "Canary-Jane-Doe-7731";
    let dir = tempfile::tempdir().unwrap();
    let state = tempfile::tempdir().unwrap();
    let key = secret(PASSPHRASE);
    drop(make(dir.path()));
    let place = Place::new(dir.path()).remembered_in(state.path());
    let vault = Vault::unlock(place, UnlockKey::Passphrase(&key), noon()).unwrap();
    vault
        .transact(Action("request.registered"), noon(), |tx| {
            tx.changed("name", None, Some(CANARY));
            tx.detail(serde_json::json!({ "who": CANARY }));
            tx.attach(CANARY.as_bytes(), CANARY, "text/plain")?;
            tx.set_setting("canary", &format!("\"{CANARY}\""))
        })
        .unwrap();
    vault.save_draft("request", "", &format!("{{\"name\":\"{CANARY}\"}}"), noon()).unwrap();
    let scan = || {
        let mut todo = vec![dir.path().to_path_buf(), state.path().to_path_buf()];
        let mut files = 0;
        while let Some(path) = todo.pop() {
            assert!(!path.to_string_lossy().contains("Canary"), "a file name");
            if path.is_dir() {
                todo.extend(std::fs::read_dir(&path).unwrap().map(|e| e.unwrap().path()));
                continue;
            }
            files += 1;
            let bytes = std::fs::read(&path).unwrap();
            for form in [CANARY.to_owned(), hex::encode(CANARY), "Ada Officer".to_owned(), PASSPHRASE.to_owned()] {
                let utf16: Vec<u8> = form.encode_utf16().flat_map(u16::to_le_bytes).collect();
                for needle in [form.as_bytes(), &utf16] {
                    assert!(!bytes.windows(needle.len()).any(|w| w == needle), "{}", path.display());
                }
            }
        }
        files
    };
    assert!(scan() >= 7, "while open");
    drop(vault);
    assert!(scan() >= 6, "when closed");
}

#[test]
fn a_vault_of_a_newer_version_is_refused_by_name() {
    let dir = tempfile::tempdir().unwrap();
    drop(make(dir.path()));
    let keys = dir.path().join("vault.keys");
    let text = std::fs::read_to_string(&keys).unwrap();
    std::fs::write(&keys, text.replacen("\"v\": 1", "\"v\": 3", 1)).unwrap();
    assert_eq!(reopen(dir.path()).unwrap_err(), VaultError::NewerVault { found: 3, known: 2 });
    std::fs::write(&keys, &text).unwrap();

    let vault = reopen(dir.path()).unwrap();
    vault.writer().pragma_update(None, "user_version", 999).unwrap();
    drop(vault);
    let known = u32::try_from(migrate::STEPS.len()).unwrap();
    assert_eq!(reopen(dir.path()).unwrap_err(), VaultError::NewerVault { found: 999, known });
}

#[test]
fn a_making_whose_first_change_fails_leaves_no_vault_and_another_is_made_in_its_place() {
    let dir = tempfile::tempdir().unwrap();
    let passphrase = secret(PASSPHRASE);
    let new =
        || NewVault { passphrase: &passphrase, officer_name: "Ada", kdf: KdfProfile::for_tests(), label: "Office" };
    let failed = Vault::create_with(dir.path(), new(), noon(), |_| Err(VaultError::DiskFull));
    assert_eq!(failed.map(drop).unwrap_err(), VaultError::DiskFull);
    assert_eq!(Vault::peek(dir.path()).map(drop).unwrap_err(), VaultError::NotFound, "nobody was told of it");
    drop(make(dir.path()));
    assert_eq!(reopen(dir.path()).unwrap().read(|v| v.trail_head()).unwrap().seq, 1);
}

#[test]
fn of_many_who_start_at_once_one_has_the_vault_at_a_time() {
    use std::sync::atomic::{AtomicU32, Ordering};
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    let device = vault.add_device_slot(&secret(PASSPHRASE), noon()).unwrap();
    drop(vault);
    let (inside, opened, refused) = (AtomicU32::new(0), AtomicU32::new(0), AtomicU32::new(0));
    std::thread::scope(|threads| {
        for _ in 0..4 {
            threads.spawn(|| {
                for _ in 0..250 {
                    match Vault::unlock(dir.path(), UnlockKey::Device(&device), noon()) {
                        Ok(vault) => {
                            assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0, "two have it");
                            assert_eq!(vault.warnings(), []);
                            opened.fetch_add(1, Ordering::SeqCst);
                            inside.fetch_sub(1, Ordering::SeqCst);
                            drop(vault);
                        }
                        Err(VaultError::InUse) => {
                            refused.fetch_add(1, Ordering::SeqCst);
                            // A refusal is quick: without a pause all tries are over while one vault opens.
                            std::thread::sleep(std::time::Duration::from_millis(2));
                        }
                        Err(other) => panic!("{other}"),
                    }
                }
            });
        }
    });
    assert_eq!(opened.load(Ordering::SeqCst) + refused.load(Ordering::SeqCst), 1000);
    assert!(opened.load(Ordering::SeqCst) > 0, "somebody gets in");
    assert!(!dir.path().join("vault.db-shm").exists() || cfg!(not(unix)), "no index to share");
}
