//! Slots: what opens after each change, and what no longer does.

use crate::open::tests::{PASSPHRASE, make, noon, reopen, secret};
use crate::{DeviceSecret, KdfProfile, UnlockKey, Vault, VaultError, Warning};

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
    vault.reset_passphrase(code.reveal(), &fresh, KdfProfile::for_tests(), noon()).unwrap();
    drop(vault);
    assert_eq!(reopen(dir.path()).unwrap_err(), VaultError::CannotUnlock);
    Vault::unlock(dir.path(), UnlockKey::Passphrase(&fresh), noon()).unwrap();
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
