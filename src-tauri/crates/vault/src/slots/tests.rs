//! Slots: what opens after each change, and what no longer does.

use std::path::Path;

use crate::open::tests::{PASSPHRASE, make, noon, reopen, secret};
use crate::{DeviceSecret, KdfProfile, RecoveryCode, SlotKind, UnlockKey, Vault, VaultError, Warning};

#[test]
fn a_device_slot_opens_until_it_is_removed() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    let secret_bytes = vault.add_device_slot(&secret(PASSPHRASE), noon()).unwrap().to_keyring();
    drop(vault);
    let device = DeviceSecret::from_keyring(secret_bytes.expose()).unwrap();
    let vault = Vault::unlock(dir.path(), UnlockKey::Device(&device), noon()).unwrap();
    assert_eq!(vault.device_slots(), [device.device()]);
    vault.remove_device_slot(device.device(), noon()).unwrap();
    assert_eq!(vault.remove_device_slot(device.device(), noon()), Err(VaultError::NotFound));
    drop(vault);
    assert_eq!(Vault::unlock(dir.path(), UnlockKey::Device(&device), noon()).unwrap_err(), VaultError::CannotUnlock);
    reopen(dir.path()).unwrap();
}

#[test]
fn a_new_recovery_code_replaces_the_old_one() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, old) = make(dir.path());
    assert_eq!(
        vault.new_recovery_code(&secret("not the passphrase at all"), noon()).unwrap_err(),
        VaultError::CannotUnlock
    );
    let new = vault.new_recovery_code(&secret(PASSPHRASE), noon()).unwrap();
    drop(vault);
    let by = |code: &str| Vault::unlock(dir.path(), UnlockKey::Recovery(code), noon());
    assert_eq!(by(old.reveal()).unwrap_err(), VaultError::CannotUnlock);
    by(new.reveal()).unwrap();
}

#[test]
fn a_forgotten_passphrase_is_reset_with_the_recovery_code() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, code) = make(dir.path());
    drop(vault);
    let vault = Vault::unlock(dir.path(), UnlockKey::Recovery(code.reveal()), noon()).unwrap();
    let fresh = secret("nine slow tortoises ate the lettuce");
    vault.reset_passphrase(UnlockKey::Recovery(code.reveal()), &fresh, KdfProfile::for_tests(), noon()).unwrap();
    drop(vault);
    assert_eq!(reopen(dir.path()).unwrap_err(), VaultError::CannotUnlock);
    Vault::unlock(dir.path(), UnlockKey::Passphrase(&fresh), noon()).unwrap();
}

fn by_sheets(dir: &Path, codes: [&RecoveryCode; 2]) -> Result<Vault, VaultError> {
    Vault::unlock(dir, UnlockKey::Sheets(codes.map(RecoveryCode::reveal)), noon())
}

#[test]
fn any_two_of_three_sheets_open_and_one_alone_never_does() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, single) = make(dir.path());
    assert!(!vault.has_recovery_sheets());
    assert_eq!(
        vault.new_recovery_sheets(&secret("not the passphrase at all"), noon()).unwrap_err(),
        VaultError::CannotUnlock
    );
    let sheets = vault.new_recovery_sheets(&secret(PASSPHRASE), noon()).unwrap();
    assert!(vault.has_recovery_sheets());
    drop(vault);
    for (one, other) in [(0, 1), (1, 0), (0, 2), (2, 0), (1, 2), (2, 1)] {
        let vault = by_sheets(dir.path(), [&sheets[one], &sheets[other]]).unwrap();
        assert!(vault.has_recovery_sheets());
    }
    for sheet in &sheets {
        let alone = Vault::unlock(dir.path(), UnlockKey::Recovery(sheet.reveal()), noon()).unwrap_err();
        assert_eq!(alone, VaultError::Invalid { field: "recoveryCode", rule: "one-alone" });
        let twice = by_sheets(dir.path(), [sheet, sheet]).unwrap_err();
        assert_eq!(twice, VaultError::Invalid { field: "secondCode", rule: "same-sheet" });
    }
    let replaced = Vault::unlock(dir.path(), UnlockKey::Recovery(single.reveal()), noon()).unwrap_err();
    assert_eq!(replaced, VaultError::CannotUnlock, "the one sheet does not stay beside the three");
    reopen(dir.path()).unwrap();
}

#[test]
fn renewed_sheets_open_nothing_with_the_old_ones_and_one_sheet_takes_three_back() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    let [a, b, _] = vault.new_recovery_sheets(&secret(PASSPHRASE), noon()).unwrap();
    let [x, y, _] = vault.new_recovery_sheets(&secret(PASSPHRASE), noon()).unwrap();
    drop(vault);
    assert_eq!(by_sheets(dir.path(), [&a, &b]).unwrap_err(), VaultError::CannotUnlock);
    assert_eq!(
        by_sheets(dir.path(), [&a, &y]).unwrap_err(),
        VaultError::Invalid { field: "secondCode", rule: "other-making" }
    );
    let vault = by_sheets(dir.path(), [&x, &y]).unwrap();
    let single = vault.new_recovery_code(&secret(PASSPHRASE), noon()).unwrap();
    assert!(!vault.has_recovery_sheets());
    drop(vault);
    assert_eq!(by_sheets(dir.path(), [&x, &y]).unwrap_err(), VaultError::CannotUnlock);
    Vault::unlock(dir.path(), UnlockKey::Recovery(single.reveal()), noon()).unwrap();
}

#[test]
fn a_forgotten_passphrase_is_reset_with_two_sheets_and_with_nothing_less() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    let [a, _, c] = vault.new_recovery_sheets(&secret(PASSPHRASE), noon()).unwrap();
    drop(vault);
    let vault = by_sheets(dir.path(), [&c, &a]).unwrap();
    let fresh = secret("nine slow tortoises ate the lettuce");
    let reset = |by: UnlockKey<'_>| vault.reset_passphrase(by, &fresh, KdfProfile::for_tests(), noon());
    assert!(reset(UnlockKey::Recovery(a.reveal())).is_err());
    assert_eq!(reset(UnlockKey::Passphrase(&secret(PASSPHRASE))), Err(VaultError::CannotUnlock));
    reset(UnlockKey::Sheets([a.reveal(), c.reveal()])).unwrap();
    drop(vault);
    assert_eq!(reopen(dir.path()).unwrap_err(), VaultError::CannotUnlock);
    Vault::unlock(dir.path(), UnlockKey::Passphrase(&fresh), noon()).unwrap();
    by_sheets(dir.path(), [&a, &c]).unwrap();
}

#[test]
fn a_power_cut_while_sheets_are_made_leaves_a_vault_that_the_old_or_the_new_paper_opens() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, single) = make(dir.path());
    let keys = ["vault.keys", "vault.keys.1"].map(|name| dir.path().join(name));
    let before = std::fs::read(&keys[0]).unwrap();
    let [a, b, _] = vault.new_recovery_sheets(&secret(PASSPHRASE), noon()).unwrap();
    drop(vault);
    let after = std::fs::read(&keys[0]).unwrap();
    // The first copy is cut anywhere, the second is still the old one or already the new one.
    for (second, paper) in
        [(&before, UnlockKey::Recovery(single.reveal())), (&after, UnlockKey::Sheets([a.reveal(), b.reveal()]))]
    {
        for cut in (0..after.len()).step_by(after.len() / 12) {
            std::fs::write(&keys[0], &after[..cut]).unwrap();
            std::fs::write(&keys[1], second).unwrap();
            let vault = Vault::unlock(dir.path(), paper, noon()).unwrap();
            assert!(vault.warnings().contains(&Warning::KeysDamaged), "cut at {cut}");
        }
    }
    // Between the two renames: the first is new, the second old.
    std::fs::write(&keys[0], &after).unwrap();
    std::fs::write(&keys[1], &before).unwrap();
    by_sheets(dir.path(), [&a, &b]).unwrap();
}

#[test]
fn only_a_key_file_with_pairs_of_sheets_says_that_it_needs_a_newer_program() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    assert_eq!(Vault::peek(dir.path()).unwrap().version, 1);
    vault.new_recovery_sheets(&secret(PASSPHRASE), noon()).unwrap();
    let peek = Vault::peek(dir.path()).unwrap();
    assert_eq!((peek.version, peek.slots), (2, vec![SlotKind::Passphrase, SlotKind::RecoveryPair]));
    vault.new_recovery_code(&secret(PASSPHRASE), noon()).unwrap();
    assert_eq!(Vault::peek(dir.path()).unwrap().version, 1);
}

#[test]
fn a_weak_passphrase_or_a_cheap_derivation_is_refused_for_a_new_slot() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    let change = |new: &str, kdf| vault.change_passphrase(&secret(PASSPHRASE), &secret(new), kdf, noon());
    assert_eq!(
        change("too short", KdfProfile::for_tests()),
        Err(VaultError::Invalid { field: "passphrase", rule: "too-short" })
    );
    let cheap = KdfProfile { memory_kib: 63 * 1024, ..KdfProfile::standard() };
    assert_eq!(
        change("nine slow tortoises ate the lettuce", cheap),
        Err(VaultError::Invalid { field: "kdf", rule: "too-cheap" })
    );
    let bomb = KdfProfile { memory_kib: 2 * 1024 * 1024, ..KdfProfile::standard() };
    assert_eq!(
        change("nine slow tortoises ate the lettuce", bomb),
        Err(VaultError::Invalid { field: "kdf", rule: "too-costly" })
    );
}

#[test]
fn an_older_key_file_put_back_is_noticed() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    let old = std::fs::read(dir.path().join("vault.keys")).unwrap();
    let fresh = secret("nine slow tortoises ate the lettuce");
    vault.change_passphrase(&secret(PASSPHRASE), &fresh, KdfProfile::for_tests(), noon()).unwrap();
    drop(vault);
    std::fs::write(dir.path().join("vault.keys"), old).unwrap();
    assert_eq!(reopen(dir.path()).unwrap().warnings(), [Warning::KeysRolledBack]);
}

#[test]
fn secrets_are_not_printed() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, code) = make(dir.path());
    let device = vault.add_device_slot(&secret(PASSPHRASE), noon()).unwrap();
    let printed = format!("{vault:?} {code:?} {device:?} {:?}", secret(PASSPHRASE));
    assert_eq!(printed, "Vault { .. } RecoveryCode(..) DeviceSecret(..) Sensitive(..)");
}
