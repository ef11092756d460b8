//! Two computers on one folder, as a service that copies it between them makes of it. Each computer is a folder of memories of its own.

use chrono::TimeDelta;

use super::*;
use crate::open::tests::{PASSPHRASE, make, noon, secret};
use crate::{Action, Place, TrailFilter, UnlockKey};

/// What the copying service did: everything of one folder, in the other.
fn synced(from: &Path, to: &Path) {
    fs::create_dir_all(to.join("files")).unwrap();
    for name in ["vault.keys", "vault.keys.1", "vault.db", "vault.head", "vault.presence"] {
        let _ = fs::remove_file(to.join(name));
        if from.join(name).exists() {
            fs::copy(from.join(name), to.join(name)).unwrap();
        }
    }
}

struct Two {
    _home: tempfile::TempDir,
    here: PathBuf,
    there: PathBuf,
    state_here: PathBuf,
    state_there: PathBuf,
}

fn two() -> Two {
    let home = tempfile::tempdir().unwrap();
    let of = |name: &str| home.path().join(name);
    let (here, there, state_here, state_there) = (of("here"), of("there"), of("state-here"), of("state-there"));
    drop(make(&here));
    Two { _home: home, here, there, state_here, state_there }
}

fn open(dir: &Path, state: &Path, takes_over: bool) -> Unlocked {
    let place = Place::new(dir).remembered_in(state).taking_over(takes_over);
    Vault::unlock_or_learn(place, UnlockKey::Passphrase(&secret(PASSPHRASE)), noon()).unwrap()
}

fn opened(unlocked: Unlocked) -> Vault {
    match unlocked {
        Unlocked::Open(vault) => *vault,
        Unlocked::Held(holder) => panic!("held by {holder:?}"),
    }
}

fn held(unlocked: Unlocked) -> Holder {
    match unlocked {
        Unlocked::Held(holder) => holder,
        Unlocked::Open(_) => panic!("it opens"),
    }
}

fn change(vault: &Vault, value: &str) -> Result<(), VaultError> {
    vault.transact(Action("settings.changed"), noon(), |tx| {
        tx.changed("zone", None, Some(value));
        tx.set_setting("zone", value)
    })
}

#[test]
fn the_sign_is_there_while_the_vault_is_open_and_says_who_to_key_holders_only() {
    let two = two();
    assert!(!two.here.join("vault.presence").exists(), "made and closed");
    let vault = opened(open(&two.here, &two.state_here, false));
    vault.sign_of_life(noon() + TimeDelta::minutes(7));
    let bytes = fs::read(two.here.join("vault.presence")).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let name = platform::computer_name().unwrap();
    assert!(!text.contains("Ada") && !text.contains(&name), "{text}");
    synced(&two.here, &two.there);

    let holder = held(open(&two.there, &two.state_there, false));
    let expected = Holder {
        officer: "Ada Officer".to_owned(),
        computer: name,
        since: noon(),
        seen: noon() + TimeDelta::minutes(7),
        holds_lock: false,
    };
    assert_eq!(holder, expected);
    let wrong = Place::new(&two.there).remembered_in(&two.state_there);
    let wrong = Vault::unlock_or_learn(wrong, UnlockKey::Passphrase(&secret("not the passphrase at all")), noon());
    assert_eq!(wrong.unwrap_err(), VaultError::CannotUnlock, "who has it is told to whoever has the key");
    let plain = Vault::unlock(
        Place::new(&two.there).remembered_in(&two.state_there),
        UnlockKey::Passphrase(&secret(PASSPHRASE)),
        noon(),
    );
    assert_eq!(plain.unwrap_err(), VaultError::InUse);

    drop(vault);
    assert!(!two.here.join("vault.presence").exists(), "closed");
    synced(&two.here, &two.there);
    opened(open(&two.there, &two.state_there, false)).close().unwrap();
    assert!(!two.there.join("vault.presence").exists(), "closed with an answer");
}

#[test]
fn an_attempt_beside_somebody_changes_nothing() {
    let two = two();
    let vault = opened(open(&two.here, &two.state_here, false));
    synced(&two.here, &two.there);
    let before: Vec<Vec<u8>> = ["vault.keys", "vault.db", "vault.head", "vault.presence"]
        .map(|name| fs::read(two.there.join(name)).unwrap())
        .into();
    held(open(&two.there, &two.state_there, false));
    let after: Vec<Vec<u8>> = ["vault.keys", "vault.db", "vault.head", "vault.presence"]
        .map(|name| fs::read(two.there.join(name)).unwrap())
        .into();
    assert_eq!(before, after);
    assert!(!two.there.join("vault.db-wal").exists());
    change(&vault, "\"Europe/Budapest\"").unwrap();
}

#[test]
fn a_locked_folder_tells_whose_lock_it_is_and_cannot_be_taken_over() {
    let two = two();
    let vault = opened(open(&two.here, &two.state_here, false));
    // The same folder from another computer, over a drive that passes locks on.
    for takes_over in [false, true] {
        let holder = held(open(&two.here, &two.state_there, takes_over));
        assert!(holder.holds_lock && holder.officer == "Ada Officer", "{holder:?}");
    }
    // A second window of the same computer.
    let again = Place::new(&two.here).remembered_in(&two.state_here);
    let again = Vault::unlock_or_learn(again, UnlockKey::Passphrase(&secret(PASSPHRASE)), noon());
    assert_eq!(again.unwrap_err(), VaultError::InUse);
    change(&vault, "\"Europe/Budapest\"").unwrap();
}

#[test]
fn a_vault_taken_over_says_so_in_its_trail_and_whoever_had_it_writes_no_more() {
    let two = two();
    let first = opened(open(&two.here, &two.state_here, false));
    synced(&two.here, &two.there);
    let second = opened(open(&two.there, &two.state_there, true));
    let newest = second.read(|view| view.trail(&TrailFilter::default(), None, 1)).unwrap().remove(0);
    assert_eq!(newest.action, "vault.taken-over");
    change(&second, "\"Europe/Lisbon\"").unwrap();

    // The service brings the sign first, as small files come first.
    fs::copy(two.there.join("vault.presence"), two.here.join("vault.presence")).unwrap();
    assert_eq!(change(&first, "\"Europe/Budapest\"").unwrap_err(), VaultError::ReadOnly);
    assert_eq!(first.save_draft("request", "new", "{}", noon()).unwrap_err(), VaultError::ReadOnly);
    assert_eq!(first.warnings(), [Warning::OpenedElsewhere]);
    assert_eq!(first.accept_restored(noon()).unwrap_err(), VaultError::NotNow { reason: "opened-elsewhere" });
    first.sign_of_life(noon());
    drop(first);
    let sign = fs::read(two.here.join("vault.presence")).unwrap();
    assert_eq!(sign, fs::read(two.there.join("vault.presence")).unwrap(), "another's sign is left alone");
    drop(second);
    synced(&two.there, &two.here);
    let again = opened(open(&two.here, &two.state_here, false));
    assert_eq!(again.warnings(), []);
    assert_eq!(again.read(|view| view.setting("zone")).unwrap().as_deref(), Some("\"Europe/Lisbon\""));
}

#[test]
fn a_head_that_another_computer_wrote_is_noticed_without_any_sign() {
    let two = two();
    let first = opened(open(&two.here, &two.state_here, false));
    synced(&two.here, &two.there);
    fs::remove_file(two.there.join("vault.presence")).unwrap();
    let second = opened(open(&two.there, &two.state_there, false));
    change(&second, "\"Europe/Lisbon\"").unwrap();
    change(&first, "\"Europe/Budapest\"").unwrap();
    drop(second);

    fs::copy(two.there.join("vault.head"), two.here.join("vault.head")).unwrap();
    first.sign_of_life(noon());
    assert_eq!(first.warnings(), [Warning::OpenedElsewhere], "as many changes, and not the same ones");
    assert_eq!(change(&first, "\"Europe/Budapest\"").unwrap_err(), VaultError::ReadOnly);
}

#[test]
fn a_crash_on_the_same_computer_is_no_reason_to_ask() {
    let two = two();
    let vault = opened(open(&two.here, &two.state_here, false));
    let sign = fs::read(two.here.join("vault.presence")).unwrap();
    drop(vault);
    fs::write(two.here.join("vault.presence"), &sign).unwrap();
    drop(opened(open(&two.here, &two.state_here, false)));
    // A script on the same computer, which remembers nothing.
    fs::write(two.here.join("vault.presence"), &sign).unwrap();
    Vault::unlock(&two.here, UnlockKey::Passphrase(&secret(PASSPHRASE)), noon()).unwrap();
    // What a crash left, and what came after it could not write over.
    let vault = opened(open(&two.here, &two.state_here, false));
    fs::write(two.here.join("vault.presence"), &sign).unwrap();
    change(&vault, "\"Europe/Budapest\"").unwrap();
    drop(vault);
    // What is no sign is nobody's.
    fs::write(two.here.join("vault.presence"), b"{}").unwrap();
    drop(opened(open(&two.here, &two.state_there, false)));
}
