//! A copy made of a real vault, opened, cut short, and given back, with real cryptography under the cheap test profile.

use std::path::PathBuf;

use super::*;
use crate::open::tests::{make, noon, reopen, secret};
use crate::{NoteHead, RecordRef, TrailFilter};

const DEPUTY: &str = "nine patient otters carry the river home";
const CANARY: &str = "zq-canary-counsel-qz";

/// A vault with an attachment, a note with a file, and a draft.
fn filled(dir: &Path) -> Vault {
    let (vault, _) = make(dir);
    vault
        .transact(Action("settings.changed"), noon(), |tx| {
            tx.attach(b"what an owner sent", "data.csv", "text/csv")?;
            let record = RecordRef { kind: "request", id: 1 };
            let head = NoteHead { title: CANARY.to_owned(), category: String::new() };
            let note = tx.insert_note(Some(record), &head, &secret(CANARY))?;
            tx.attach_to_note(note, CANARY.as_bytes(), "advice.txt", "text/plain")?;
            tx.set_setting("zone", "\"Europe/Budapest\"")
        })
        .unwrap();
    vault.save_draft("request", "new", "{\"name\":\"zq-canary-draft\"}", noon()).unwrap();
    vault
}

fn asked(passphrase: &Sensitive<String>) -> NewHandover<'_> {
    let until = noon().date_naive() + TimeDelta::days(10);
    let ends_at = noon() + TimeDelta::days(11);
    NewHandover { name: "Nagy Ilona", why: "Annual leave", until, ends_at, passphrase }
}

struct Made {
    dir: tempfile::TempDir,
    vault: Vault,
    copy: PathBuf,
}

fn made() -> Made {
    let dir = tempfile::tempdir().unwrap();
    let vault = filled(&dir.path().join("office"));
    let copy = dir.path().join("copy");
    vault.make_handover(&copy, &asked(&secret(DEPUTY)), noon(), &|_| true).unwrap();
    Made { dir, vault, copy }
}

fn open(copy: &Path, at: DateTime<Utc>) -> Result<Vault, VaultError> {
    Vault::unlock(copy, UnlockKey::Passphrase(&secret(DEPUTY)), at)
}

#[test]
fn a_copy_opens_only_under_its_own_passphrase_and_key_and_holds_no_note() {
    let made = made();
    let own = crate::open::tests::PASSPHRASE;
    let wrong = Vault::unlock(&made.copy, UnlockKey::Passphrase(&secret(own)), noon()).unwrap_err();
    assert_eq!(wrong, VaultError::CannotUnlock);
    let main_key = made.vault.inner.vault_key();
    assert!(db::open(&made.copy.join("vault.db"), &main_key, db::Use::Read).is_err(), "not under the office's key");

    let copy = open(&made.copy, noon()).unwrap();
    assert_ne!(copy.id(), made.vault.id());
    assert_eq!((copy.officer().name.as_str(), copy.officer().role), ("Nagy Ilona", Role::Handler));
    let header = copy.inner.header().clone();
    assert_eq!((header.officers.len(), header.slots.len(), header.grants.len()), (1, 1, 1), "one way in, no notes key");
    assert!(!copy.read(|view| Ok(view.may_open_notes())).unwrap());
    let rows = |table: &str| -> i64 {
        copy.writer().query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap()
    };
    for table in ["note", "note_file", "draft", "handover", "file WHERE sealed = 1"] {
        assert_eq!(rows(table), 0, "{table}");
    }
    let stored = std::fs::read_dir(made.copy.join("files")).unwrap().count();
    assert_eq!(stored, 1, "the note's file stayed behind");
    assert_eq!(copy.read(|view| view.file_bytes(crate::FileId(1))).unwrap(), b"what an owner sent");
    assert_eq!(copy.read(|view| view.setting("zone")).unwrap().as_deref(), Some("\"Europe/Budapest\""));
}

#[test]
fn both_trails_verify_and_the_copys_continues_the_offices() {
    let made = made();
    let copy = open(&made.copy, noon()).unwrap();
    let says = copy.handover().unwrap().clone();
    assert_eq!((says.of.as_str(), says.name.as_str()), (made.vault.id().as_str(), "Nagy Ilona"));
    assert_eq!(says.trail_seq + 1, copy.read(|view| view.trail_head()).unwrap().seq, "and its opening");
    assert_eq!(copy.read(|view| view.trail(&TrailFilter::default(), None, 1)).unwrap()[0].action, "handover.opened");
    for vault in [&made.vault, &copy] {
        let verdict = vault.verify(&|_| true).unwrap();
        assert!(verdict.is_sound(), "{verdict:?}");
    }
    let row = &made.vault.read(|view| view.handovers()).unwrap()[0];
    assert_eq!((&row.copy, &row.deputy), (&copy.id(), &copy.officer().id));
}

#[test]
fn a_copy_takes_no_change_but_what_owners_send_and_no_change_of_keys() {
    let made = made();
    let copy = open(&made.copy, noon()).unwrap();
    let change = |action| copy.transact(Action(action), noon(), |tx| tx.set_setting("zone", "1"));
    assert_eq!(change("settings.changed").unwrap_err(), VaultError::Forbidden);
    assert_eq!(change("vault.restored-copy-accepted").unwrap_err(), VaultError::Forbidden);
    change("task.answered").unwrap();
    let keys = || std::fs::read(made.copy.join("vault.keys")).unwrap();
    let before = keys();
    let renewed =
        copy.change_passphrase(&secret(DEPUTY), &secret("another one of seven words"), KdfProfile::for_tests(), noon());
    assert_eq!(renewed.unwrap_err(), VaultError::Forbidden);
    assert_eq!(copy.invite_officer("X", Role::Dpo, false, noon()).unwrap_err(), VaultError::Forbidden);
    assert_eq!(copy.new_recovery_code(&secret(DEPUTY), noon()).unwrap_err(), VaultError::Forbidden);
    let again = copy.make_handover(&made.dir.path().join("second"), &asked(&secret(DEPUTY)), noon(), &|_| true);
    assert_eq!(again.unwrap_err(), VaultError::Forbidden);
    assert_eq!(before, keys(), "and the key file is as it was");
}

#[test]
fn a_copy_opens_neither_after_its_day_nor_with_a_clock_set_back() {
    let made = made();
    let ended = VaultError::NotNow { reason: "handover-ended" };
    let back = VaultError::NotNow { reason: "handover-clock" };
    assert_eq!(open(&made.copy, noon() + TimeDelta::days(11)).unwrap_err(), ended);
    assert_eq!(open(&made.copy, noon() - TimeDelta::hours(1)).unwrap_err(), back, "before it was made");
    open(&made.copy, noon() + TimeDelta::days(5)).unwrap().close().unwrap();
    assert_eq!(open(&made.copy, noon() + TimeDelta::days(4)).unwrap_err(), back, "before it was last open");
    let copy = open(&made.copy, noon() + TimeDelta::days(6)).unwrap();
    let late = copy.transact(Action("task.answered"), noon() + TimeDelta::days(12), |_| Ok(()));
    assert_eq!(late.unwrap_err(), ended, "nor does one that stayed open go on");
}

#[test]
fn a_making_that_is_cut_short_anywhere_leaves_nothing_that_opens() {
    let dir = tempfile::tempdir().unwrap();
    let vault = filled(&dir.path().join("office"));
    let steps = [Step::Begun, Step::Copied, Step::Stripped, Step::Files, Step::Recorded, Step::Keys];
    for (number, step) in steps.into_iter().enumerate() {
        let copy = dir.path().join(format!("copy-{number}"));
        vault.make_handover_until(&copy, &asked(&secret(DEPUTY)), noon(), &|_| true, step).unwrap();
        assert_eq!(open(&copy, noon()).unwrap_err(), VaultError::NotFound, "{step:?}");
        assert_eq!(Vault::peek(&copy).unwrap_err(), VaultError::NotFound, "{step:?}");
        if step < Step::Keys {
            assert!(!copy.join("vault.keys").exists(), "{step:?}: no key to it exists");
        }
    }
    assert!(vault.verify(&|_| true).unwrap().is_sound());
    drop(vault);
    assert!(reopen(&dir.path().join("office")).unwrap().warnings().is_empty());
}

#[test]
fn a_making_that_fails_leaves_nothing_behind_and_is_not_recorded() {
    let dir = tempfile::tempdir().unwrap();
    let vault = filled(&dir.path().join("office"));
    let copy = dir.path().join("copy");
    let passphrase = secret(DEPUTY);
    let stopped = vault.make_handover(&copy, &asked(&passphrase), noon(), &|share| share < 0.5);
    assert_eq!(stopped.unwrap_err(), VaultError::Cancelled);
    std::fs::create_dir(&copy).expect("nothing is there");
    let taken = vault.make_handover(&copy, &asked(&passphrase), noon(), &|_| true);
    assert_eq!(taken.unwrap_err(), VaultError::Conflict);
    assert!(copy.exists(), "what was there stays");
    let refused = |new: NewHandover<'_>| {
        let error = vault.make_handover(&dir.path().join("x"), &new, noon(), &|_| true).unwrap_err();
        assert!(!dir.path().join("x").exists());
        error
    };
    let invalid = |field, rule| VaultError::Invalid { field, rule };
    let own = secret(crate::open::tests::PASSPHRASE);
    assert_eq!(refused(NewHandover { passphrase: &own, ..asked(&passphrase) }), invalid("passphrase", "another"));
    assert_eq!(refused(NewHandover { name: " ", ..asked(&passphrase) }), invalid("name", "required"));
    let ends_at = noon() + TimeDelta::days(LONGEST + 2);
    assert_eq!(refused(NewHandover { ends_at, ..asked(&passphrase) }), invalid("until", "handover-too-long"));
    assert_eq!(refused(NewHandover { ends_at: noon(), ..asked(&passphrase) }), invalid("until", "in-the-past"));
    assert!(vault.read(|view| view.handovers()).unwrap().is_empty());
}

#[test]
fn what_comes_back_opens_for_its_vault_alone_and_not_with_one_byte_changed() {
    let made = made();
    let copy = open(&made.copy, noon()).unwrap();
    let file = copy.seal_handback(b"{\"list\":1}", b"bytes").unwrap();
    let opened = made.vault.open_handback(&file).unwrap();
    assert_eq!((opened.list.as_slice(), opened.files.as_slice()), (b"{\"list\":1}".as_slice(), b"bytes".as_slice()));
    for at in 0..file.len() {
        let mut altered = file.clone();
        altered[at] ^= 1;
        assert!(made.vault.open_handback(&altered).is_err(), "byte {at}");
        assert!(made.vault.open_handback(&file[..at]).is_err(), "cut at {at}");
    }
    let invalid = |rule| VaultError::Invalid { field: "file", rule };
    assert_eq!(made.vault.open_handback(b"PK").err(), Some(invalid("not-a-handback")));
    let other = make(&made.dir.path().join("other")).0;
    assert_eq!(other.open_handback(&file).err(), Some(invalid("another-vault")));
    assert_eq!(made.vault.seal_handback(b"", b"").unwrap_err(), VaultError::NotNow { reason: "no-handover-copy" });
    // A copy that this vault did not make, though it names this vault.
    let mut foreign = file.clone();
    foreign[24] ^= 1;
    assert_eq!(made.vault.open_handback(&foreign).err(), Some(invalid("not-our-copy")));
}
