//! Making and unlocking, with real cryptography under the cheap test profile.

use chrono::{DateTime, TimeZone as _, Utc};

use super::*;

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
