//! Notes: sealed where they belong, gone when they are erased, and nowhere else.

use model::officer::Role;

use super::*;
use crate::open::tests::{make, noon, reopen, secret};
use crate::{Action, UnlockKey};

const RECORD: RecordRef = RecordRef { kind: "request", id: 7 };
const CANARY: &str = "zq-canary-counsel-qz";

fn head(title: &str) -> NoteHead {
    NoteHead { title: title.to_owned(), category: "legal".to_owned() }
}

fn write(vault: &Vault, title: &str, text: &str) -> i64 {
    let text = secret(text);
    vault.transact(Action("note.written"), noon(), |tx| tx.insert_note(Some(RECORD), &head(title), &text)).unwrap()
}

#[test]
fn a_note_opens_only_in_its_place_and_revision() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    let (one, two) = (write(&vault, "One", "first text"), write(&vault, "Two", "second text"));
    vault
        .read(|v| {
            assert_eq!(v.note_count(RECORD)?, 2);
            let about = v.notes_about(RECORD)?;
            assert_eq!(about.iter().map(|n| n.head.title.as_str()).collect::<Vec<_>>(), ["One", "Two"]);
            assert_eq!(v.note_text(one)?.expose(), "first text");
            Ok(())
        })
        .unwrap();
    let stale = vault.transact(Action("note.rewritten"), noon(), |tx| {
        tx.rewrite_note(one, 1, &head("One"), &secret("changed"))?;
        tx.rewrite_note(one, 1, &head("One"), &secret("changed again"))
    });
    assert_eq!(stale.unwrap_err(), VaultError::Conflict);
    vault
        .transact(Action("note.rewritten"), noon(), |tx| tx.rewrite_note(one, 1, &head("One"), &secret("changed")))
        .unwrap();
    assert_eq!(vault.read(|v| v.note_text(one)).unwrap().expose(), "changed");

    // What belongs to another note, another part or an older revision opens nowhere else.
    let swap = |sql: &str| {
        vault.transact(Action("note.moved"), noon(), |tx| Ok(tx.conn().execute(sql, [one, two])?)).unwrap();
        let (title, text) = (vault.read(|v| v.note(one)), vault.read(|v| v.note_text(one)));
        assert!(title.is_err() || text.is_err(), "{sql}");
    };
    swap("UPDATE main.note SET body = (SELECT body FROM note WHERE id = ?2) WHERE id = ?1");
    swap("UPDATE main.note SET head = (SELECT body FROM note WHERE id = ?1), body = body WHERE id = ?1 AND ?2 > 0");
}

#[test]
fn an_erased_note_is_gone_with_its_files() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    let id = write(&vault, "One", "text");
    let file = vault
        .transact(Action("note.file-added"), noon(), |tx| tx.attach_to_note(id, b"bytes", "secret.txt", "text/plain"))
        .unwrap();
    let (files, stored) = vault.read(|v| Ok((v.note_files(id)?, v.file(v.note_files(id)?[0].file)?))).unwrap();
    assert_eq!((files[0].name.as_str(), files[0].size), ("secret.txt", 5));
    assert_eq!((stored.name.as_str(), stored.sha256), ("", [0; 32]), "nothing beside it says what it is");
    assert_eq!(vault.read(|v| v.note_file_bytes(file)).unwrap(), b"bytes");
    assert!(vault.read(|v| v.file_bytes(files[0].file)).is_err(), "the ordinary way does not open it");
    vault.transact(Action("note.erased"), noon(), |tx| tx.erase_note(id)).unwrap();
    assert_eq!(vault.read(|v| v.note_text(id)).unwrap_err(), VaultError::NotFound);
    assert_eq!(vault.read(|v| v.note_file_bytes(file)).unwrap_err(), VaultError::NotFound);
    assert_eq!(vault.read(|v| v.note_count(RECORD)).unwrap(), 0);
    assert_eq!(std::fs::read_dir(dir.path().join("files")).unwrap().count(), 0);
}

#[test]
fn who_has_no_grant_finds_the_canary_nowhere_in_the_open_database() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    let code = vault.invite_officer("Ben Handler", Role::Handler, false, noon()).unwrap();
    let id = write(&vault, CANARY, CANARY);
    vault
        .transact(Action("note.file-added"), noon(), |tx| {
            tx.attach_to_note(id, CANARY.as_bytes(), &format!("{CANARY}.txt"), "text/plain")
        })
        .unwrap();
    vault.save_note_draft("new", &secret(CANARY), noon()).unwrap();
    assert_eq!(vault.note_draft("new").unwrap().unwrap().expose(), CANARY);
    drop(vault);

    let passphrase = secret("four green kettles under a slow moon");
    let vault = Vault::unlock(dir.path(), UnlockKey::Recovery(code.reveal()), noon()).unwrap();
    let (vault, _) = vault.accept_invitation(&passphrase, crate::KdfProfile::for_tests(), noon()).unwrap();
    assert_eq!(vault.read(|v| v.note_count(RECORD)).unwrap(), 1, "that there is one is no secret of the store");
    let denied = [
        vault.read(|v| v.note_text(id).map(drop)),
        vault.read(|v| v.note(id).map(drop)),
        vault.read(|v| v.notes(None, 50).map(drop)),
        vault.read(|v| v.note_files(id).map(drop)),
        vault.grant_notes(&vault.officer().id.clone(), noon()),
        vault.transact(Action("note.erased"), noon(), |tx| tx.erase_note(id)),
    ];
    assert!(denied.iter().all(|outcome| outcome == &Err(VaultError::Forbidden)), "{denied:?}");
    assert!(vault.note_draft("new").unwrap().is_none(), "what somebody else types is theirs");
    // Everything that the handler's keys decrypt, page by page.
    let dump = vault.read(|v| {
        let conn = v.conn();
        let mut tables = conn.prepare("SELECT name FROM sqlite_master WHERE type = 'table'")?;
        let names: Vec<String> = tables.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let mut out = Vec::new();
        for name in names {
            let Ok(mut rows) = conn.prepare(&format!("SELECT * FROM \"{name}\"")) else { continue };
            let width = rows.column_count();
            let mut found = rows.query([])?;
            while let Ok(Some(row)) = found.next() {
                for at in 0..width {
                    match row.get_ref(at)? {
                        rusqlite::types::ValueRef::Text(bytes) | rusqlite::types::ValueRef::Blob(bytes) => {
                            out.extend_from_slice(bytes);
                        }
                        _ => {}
                    }
                }
            }
        }
        Ok(out)
    });
    let dump = dump.unwrap();
    assert!(dump.len() > 1000);
    assert!(!dump.windows(CANARY.len()).any(|window| window == CANARY.as_bytes()), "the canary is in the database");
}

#[test]
fn a_new_notes_key_opens_everything_and_stopping_it_changes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    let ids: Vec<i64> = (0..5).map(|n| write(&vault, &format!("Note {n}"), &format!("text {n}"))).collect();
    vault.save_note_draft("1", &secret("half"), noon()).unwrap();
    let before = vault.notes_key().unwrap();
    assert_eq!(vault.renew_notes_key(noon(), &|share| share < 0.3).unwrap_err(), VaultError::Cancelled);
    assert_eq!(*vault.notes_key().unwrap(), *before);
    vault.renew_notes_key(noon(), &|_| true).unwrap();
    assert_ne!(*vault.notes_key().unwrap(), *before);
    drop(vault);
    let vault = reopen(dir.path()).unwrap();
    for (n, id) in ids.iter().enumerate() {
        assert_eq!(vault.read(|v| v.note_text(*id)).unwrap().expose(), &format!("text {n}"));
    }
    assert_eq!(vault.note_draft("1").unwrap().unwrap().expose(), "half");
    assert!(vault.verify(&|_| true).unwrap().is_sound());
}
