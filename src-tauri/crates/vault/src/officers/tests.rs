//! Several officers: invitations, roles, removal, and what a crash in the middle of it leaves.

use std::path::Path;

use model::officer::Role;

use super::*;
use crate::open::tests::{PASSPHRASE, make, noon, reopen, secret};
use crate::rotate::Stage;
use crate::{NoteHead, TrailFilter, Warning, db};

const OWN: &str = "four green kettles under a slow moon";

fn join(dir: &Path, code: &RecoveryCode, passphrase: &str) -> Result<(Vault, RecoveryCode), VaultError> {
    Vault::unlock(dir, UnlockKey::Recovery(code.reveal()), noon())?.accept_invitation(
        &secret(passphrase),
        KdfProfile::for_tests(),
        noon(),
    )
}

fn as_(dir: &Path, passphrase: &str) -> Result<Vault, VaultError> {
    Vault::unlock(dir, UnlockKey::Passphrase(&secret(passphrase)), noon())
}

/// A vault with a second officer who has joined. Answers with the second one's id.
fn two(dir: &Path, role: Role, notes: bool) -> String {
    let (vault, _) = make(dir);
    let code = vault.invite_officer("Ben Handler", role, notes, noon()).unwrap();
    vault.close().unwrap();
    let (vault, _) = join(dir, &code, OWN).unwrap();
    let id = vault.officer().id.clone();
    vault.close().unwrap();
    id
}

#[test]
fn an_invited_officer_makes_keys_of_their_own_and_the_code_opens_nothing_more() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    let code = vault.invite_officer("Ben Handler", Role::Handler, false, noon()).unwrap();
    let invited = vault.read(|v| v.officer_rows()).unwrap()[1].clone();
    assert_eq!((invited.joined_at.as_deref(), invited.role, invited.notes), (None, Role::Handler, false));
    vault.close().unwrap();

    let early = Vault::unlock(dir.path(), UnlockKey::Recovery(code.reveal()), noon()).unwrap();
    assert!(early.is_invitation());
    let refused = early.transact(Action("settings.changed"), noon(), |tx| tx.set_setting("zone", "1"));
    assert_eq!(refused.unwrap_err(), VaultError::NotNow { reason: "not-joined" });
    let weak = early.accept_invitation(&secret("short"), KdfProfile::for_tests(), noon());
    assert_eq!(weak.unwrap_err(), VaultError::Invalid { field: "passphrase", rule: "too-short" });
    assert_eq!(
        join(dir.path(), &code, PASSPHRASE).unwrap_err(),
        VaultError::Invalid { field: "passphrase", rule: "another" },
        "it would let them be taken for the first officer"
    );

    let (vault, own_code) = join(dir.path(), &code, OWN).unwrap();
    let joined = vault.read(|v| v.officer_rows()).unwrap()[1].clone();
    assert_ne!(joined.signing, invited.signing, "keys that nobody else has seen");
    assert!(joined.joined_at.is_some());
    vault.transact(Action("settings.changed"), noon(), |tx| tx.set_setting("zone", "1")).unwrap();
    assert!(vault.verify(&|_| true).unwrap().is_sound(), "both officers' signatures hold");
    vault.close().unwrap();

    let stale = Vault::unlock(dir.path(), UnlockKey::Recovery(code.reveal()), noon());
    assert_eq!(stale.unwrap_err(), VaultError::CannotUnlock, "the invitation is spent");
    for key in [UnlockKey::Passphrase(&secret(OWN)), UnlockKey::Recovery(own_code.reveal())] {
        let vault = Vault::unlock(dir.path(), key, noon()).unwrap();
        assert_eq!((vault.officer().name.as_str(), vault.officer().role), ("Ben Handler", Role::Handler));
        assert_eq!(vault.warnings(), []);
    }
    assert_eq!(reopen(dir.path()).unwrap().officer().role, Role::Dpo);
}

#[test]
fn a_lost_invitation_is_renewed_with_other_keys() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    let lost = vault.invite_officer("Ben Handler", Role::Handler, true, noon()).unwrap();
    let id = vault.read(|v| v.officer_rows()).unwrap()[1].id.clone();
    let code = vault.renew_invitation(&id, noon()).unwrap();
    assert_eq!(vault.renew_invitation("nobody", noon()).unwrap_err(), VaultError::NotFound);
    vault.close().unwrap();
    assert_eq!(join(dir.path(), &lost, OWN).unwrap_err(), VaultError::CannotUnlock);
    let (vault, _) = join(dir.path(), &code, OWN).unwrap();
    assert!(vault.read(|v| Ok(v.may_open_notes())).unwrap(), "what was granted is still granted");
    drop(vault);
    let vault = reopen(dir.path()).unwrap();
    assert_eq!(vault.renew_invitation(&id, noon()).unwrap_err(), VaultError::NotNow { reason: "joined" });
}

#[test]
fn an_auditor_reads_and_leaves_nothing_but_what_they_took_out() {
    let dir = tempfile::tempdir().unwrap();
    two(dir.path(), Role::Auditor, false);
    let vault = as_(dir.path(), OWN).unwrap();
    let refused = vault.transact(Action("request.registered"), noon(), |_| Ok(()));
    assert_eq!(refused.unwrap_err(), VaultError::Forbidden);
    assert_eq!(vault.save_draft("x", "y", "{}", noon()).unwrap_err(), VaultError::Forbidden);
    vault.transact(Action("trail.exported"), noon(), |_| Ok(())).unwrap();
    vault
        .change_passphrase(
            &secret(OWN),
            &secret("nine wooden bells above the old mill"),
            KdfProfile::for_tests(),
            noon(),
        )
        .unwrap();
    let trail = vault.read(|v| v.trail(&TrailFilter::default(), None, 50)).unwrap();
    assert!(trail.iter().all(|entry| entry.action != "request.registered"));
}

#[test]
fn the_last_dpo_stays_one() {
    let dir = tempfile::tempdir().unwrap();
    let second = two(dir.path(), Role::Handler, false);
    let vault = reopen(dir.path()).unwrap();
    let me = vault.officer().id.clone();
    let last = VaultError::Invalid { field: "role", rule: "last-dpo" };
    assert_eq!(vault.change_officer(&me, "Ada Officer", Role::Handler, noon()).unwrap_err(), last);
    vault.change_officer(&second, "Ben Deputy", Role::Dpo, noon()).unwrap();
    vault.change_officer(&me, "Ada Officer", Role::Handler, noon()).unwrap();
    let entries = vault.read(|v| v.trail(&TrailFilter::default(), None, 50)).unwrap();
    assert!(entries.iter().filter(|e| e.action == "officer.changed").count() == 2);
    drop(vault);
    assert_eq!(as_(dir.path(), OWN).unwrap().officer().role, Role::Dpo);
    assert_eq!(reopen(dir.path()).unwrap().officer().role, Role::Handler);
}

#[test]
fn a_removed_officer_opens_nothing_and_what_they_kept_is_stale() {
    let dir = tempfile::tempdir().unwrap();
    let second = two(dir.path(), Role::Handler, true);
    let vault = reopen(dir.path()).unwrap();
    let file = vault.transact(Action("file.kept"), noon(), |tx| tx.attach(b"evidence", "a", "text/plain")).unwrap();
    let note = vault
        .transact(Action("note.written"), noon(), |tx| {
            let head = NoteHead { title: "Counsel".into(), category: String::new() };
            let id = tx.insert_note(None, &head, &secret("wait"))?;
            tx.attach_to_note(id, b"advice", "advice.txt", "text/plain")?;
            Ok(id)
        })
        .unwrap();
    let old_key = vault.inner.vault_key();
    let me = vault.officer().id.clone();
    let myself = vault.remove_officer(&me, noon(), &|_| true).unwrap_err();
    assert_eq!(myself, VaultError::Invalid { field: "officer", rule: "yourself" });
    vault.remove_officer(&second, noon(), &|_| true).unwrap();

    // The same session goes on, readers and all.
    let whole = |vault: &Vault| {
        vault.read(|v| {
            assert_eq!(v.file_bytes(file)?, b"evidence");
            assert_eq!(v.note_text(note)?.expose(), "wait");
            assert_eq!(v.note_file_bytes(v.note_files(note)?[0].id)?, b"advice");
            Ok(())
        })
    };
    whole(&vault).unwrap();
    vault.transact(Action("settings.changed"), noon(), |tx| tx.set_setting("zone", "1")).unwrap();
    assert!(vault.verify(&|_| true).unwrap().is_sound());
    assert_eq!(vault.remove_officer(&second, noon(), &|_| true).unwrap_err(), VaultError::NotFound);
    vault.close().unwrap();

    assert!(db::open(&dir.path().join("vault.db"), &old_key, db::Use::Read).is_err(), "the old key opens nothing");
    assert_eq!(as_(dir.path(), OWN).unwrap_err(), VaultError::CannotUnlock);
    let vault = reopen(dir.path()).unwrap();
    assert_eq!(vault.warnings(), []);
    whole(&vault).unwrap();
    let row = vault.read(|v| v.officer_rows()).unwrap()[1].clone();
    assert!(row.removed_at.is_some() && !row.notes, "the row stays: the trail points at it");
}

#[test]
fn a_power_cut_at_any_stage_of_a_removal_is_brought_to_its_end() {
    for stage in [Stage::Announced, Stage::Resealed, Stage::Rekeyed] {
        let dir = tempfile::tempdir().unwrap();
        let second = two(dir.path(), Role::Handler, true);
        let vault = reopen(dir.path()).unwrap();
        let file = vault.transact(Action("file.kept"), noon(), |tx| tx.attach(b"evidence", "a", "b/c")).unwrap();
        let head = NoteHead { title: "Counsel".into(), category: "legal".into() };
        let note =
            vault.transact(Action("note.written"), noon(), |tx| tx.insert_note(None, &head, &secret("wait"))).unwrap();
        vault.remove_until(&second, noon(), &|_| true, stage).unwrap();
        drop(vault);
        // Once to bring it to its end, once more to see that nothing is left to do.
        for _ in 0..2 {
            let vault = reopen(dir.path()).unwrap();
            assert!(!vault.warnings().contains(&Warning::RolledBack), "{stage:?}");
            assert!(!crate::rotate::is_open(&vault.inner.header()), "{stage:?}");
            vault
                .read(|v| {
                    assert_eq!(v.file_bytes(file)?, b"evidence");
                    assert_eq!(v.note(note)?.head.title, "Counsel");
                    assert_eq!(v.note_text(note)?.expose(), "wait");
                    Ok(())
                })
                .unwrap_or_else(|error| panic!("{stage:?}: {error}"));
            assert!(vault.verify(&|_| true).unwrap().is_sound(), "{stage:?}");
        }
        // Where the database never heard of it, the officer is still listed, and can be removed again.
        let vault = reopen(dir.path()).unwrap();
        let listed = vault.read(|v| v.officer_rows()).unwrap()[1].removed_at.is_none();
        assert_eq!(listed, stage == Stage::Announced, "{stage:?}");
        if listed {
            vault.remove_officer(&second, noon(), &|_| true).unwrap();
        }
        drop(vault);
        assert_eq!(as_(dir.path(), OWN).unwrap_err(), VaultError::CannotUnlock, "{stage:?}");
    }
}

#[test]
fn failed_attempts_are_told_at_the_next_unlock_and_only_once() {
    let (dir, state) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    drop(make(dir.path()));
    let place = || crate::Place::new(dir.path()).remembered_in(state.path());
    for _ in 0..3 {
        let wrong = Vault::unlock(place(), UnlockKey::Passphrase(&secret(OWN)), noon());
        assert_eq!(wrong.unwrap_err(), VaultError::CannotUnlock);
    }
    let vault = Vault::unlock(place(), UnlockKey::Passphrase(&secret(PASSPHRASE)), noon()).unwrap();
    assert_eq!(vault.failed_attempts().map(|found| found.count), Some(3));
    drop(vault);
    let vault = Vault::unlock(place(), UnlockKey::Passphrase(&secret(PASSPHRASE)), noon()).unwrap();
    assert_eq!(vault.failed_attempts(), None);
}
