//! The trail in the hands of somebody who holds the vault key: rows are changed behind the triggers' back.

use rusqlite::Connection;
use serde_json::json;

use super::*;
use crate::open::tests::{make, noon, reopen};
use crate::{TrailFilter, Vault};

/// A vault with eight entries about three records.
fn with_entries(dir: &std::path::Path) -> Vault {
    let (vault, _) = make(dir);
    for n in 0..7i64 {
        vault
            .transact(Action("request.recorded"), noon() + chrono::TimeDelta::minutes(n), |tx| {
                tx.about(RecordRef { kind: "request", id: n % 3 });
                tx.changed("title", None, Some(&format!("title {n}")));
                tx.note("number", &format!("2026-000{n}"));
                tx.detail(json!({ "shown": n }));
                Ok(())
            })
            .unwrap();
    }
    vault
}

fn fault(vault: &Vault) -> Option<(u64, TrailFault)> {
    vault.verify(&|_| true).unwrap().trail_fault
}

fn behind_the_triggers(vault: &Vault, f: impl FnOnce(&Connection)) {
    let conn = vault.writer();
    conn.execute_batch(
        "PRAGMA foreign_keys = OFF;
         DROP TRIGGER trail_no_update; DROP TRIGGER trail_no_delete;
         DROP TRIGGER trail_about_no_update; DROP TRIGGER trail_about_no_delete; DROP TRIGGER trail_detail_no_update;",
    )
    .unwrap();
    f(&conn);
}

/// Rewrites one entry and everything after it as somebody with the vault key, but not the officer's signing key, would.
fn rechain(conn: &Connection, from: i64, signer: &SigningKey, edit: impl Fn(&mut Entry)) {
    let last: i64 = conn.query_row("SELECT max(seq) FROM trail", [], |r| r.get(0)).unwrap();
    let mut prev: Option<[u8; 32]> = None;
    for seq in from..=last {
        let text: String = conn.query_row("SELECT entry FROM trail WHERE seq = ?1", [seq], |r| r.get(0)).unwrap();
        let mut entry: Entry = serde_json::from_str(&text).unwrap();
        if seq == from {
            edit(&mut entry);
        }
        if let Some(prev) = prev {
            entry.prev = hex::encode(prev);
        }
        let text = canonical::write(&serde_json::to_value(&entry).unwrap()).unwrap();
        let hash = leaf(&text);
        conn.execute(
            "UPDATE trail SET entry = ?2, leaf = ?3, sig = ?4, at = ?5, who = ?6, action = ?7 WHERE seq = ?1",
            rusqlite::params![seq, text, hash, sign(signer, &hash), entry.at, entry.who, entry.action],
        )
        .unwrap();
        prev = Some(hash);
    }
    crate::head::set_meta(conn, "trail_head", &hex::encode(prev.unwrap())).unwrap();
}

#[test]
fn an_honest_trail_verifies_and_tells_the_story_of_a_record() {
    let dir = tempfile::tempdir().unwrap();
    let vault = with_entries(dir.path());
    let verdict = vault.verify(&|_| true).unwrap();
    assert!(verdict.is_sound(), "{verdict:?}");
    assert_eq!(verdict.trail_entries, 8);
    let story = vault.read(|v| v.timeline("request", 1)).unwrap();
    assert_eq!(story.len(), 2);
    assert_eq!(story[0].officer, "Ada Officer");
    assert_eq!(story[0].detail, Some(json!({ "shown": 1 })));
    assert_eq!(
        story[1].changes,
        [FieldChange { field: "title".to_owned(), old: None, new: Some("title 4".to_owned()) }]
    );
    assert_eq!(story[1].entry.notes, [("number".to_owned(), "2026-0004".to_owned())]);
}

#[test]
fn the_trail_is_paged_and_filtered_newest_first() {
    let dir = tempfile::tempdir().unwrap();
    let vault = with_entries(dir.path());
    let page = |filter: &TrailFilter, before| {
        vault.read(|v| v.trail(filter, before, 3)).unwrap().iter().map(|e| e.seq).collect::<Vec<_>>()
    };
    let all = TrailFilter::default();
    assert_eq!(page(&all, None), [8, 7, 6]);
    assert_eq!(page(&all, Some(6)), [5, 4, 3]);
    assert_eq!(page(&all, Some(3)), [2, 1]);
    assert_eq!(page(&TrailFilter { action: Some("vault.".to_owned()), ..all.clone() }, None), [1]);
    assert_eq!(page(&TrailFilter { who: Some("nobody".to_owned()), ..all.clone() }, None), [0u64; 0]);
    let window = TrailFilter {
        from: Some(noon() + chrono::TimeDelta::minutes(2)),
        until: Some(noon() + chrono::TimeDelta::minutes(4)),
        ..all
    };
    assert_eq!(page(&window, None), [5, 4]);
}

#[test]
fn the_store_itself_refuses_to_edit_or_delete_an_entry() {
    let dir = tempfile::tempdir().unwrap();
    let vault = with_entries(dir.path());
    for sql in [
        "UPDATE trail SET action = 'x' WHERE seq = 3",
        "DELETE FROM trail WHERE seq = 3",
        "UPDATE main.trail_about SET record = 9",
        "DELETE FROM main.trail_about",
        "UPDATE main.trail_detail SET value = '1'",
    ] {
        let refused = vault.transact(Action("test.tampering"), noon(), |tx| Ok(tx.conn().execute(sql, [])?));
        assert_eq!(refused.unwrap_err(), VaultError::NotNow { reason: "refused-by-the-store" }, "{sql}");
    }
    assert_eq!(fault(&vault), None);
}

#[test]
fn every_field_of_every_entry_is_covered() {
    for column in ["at", "who", "action", "entry", "leaf", "sig"] {
        for seq in 1..=8u64 {
            let dir = tempfile::tempdir().unwrap();
            let vault = with_entries(dir.path());
            behind_the_triggers(&vault, |c| {
                let set = match column {
                    "leaf" | "sig" => "zeroblob(length(leaf))".to_owned(),
                    "entry" => "replace(entry, '2026-', '2025-')".to_owned(),
                    _ => format!("{column} || 'x'"),
                };
                c.execute(&format!("UPDATE trail SET {column} = {set} WHERE seq = {seq}"), []).unwrap();
            });
            let (found, _) = fault(&vault).unwrap_or_else(|| panic!("{column} of {seq} passed"));
            assert_eq!(found, seq, "{column}");
        }
    }
}

#[test]
fn a_deleted_swapped_or_cut_off_entry_is_named() {
    let check = |sql: &str, expected| {
        let dir = tempfile::tempdir().unwrap();
        let vault = with_entries(dir.path());
        behind_the_triggers(&vault, |c| c.execute_batch(sql).unwrap());
        assert_eq!(fault(&vault), Some(expected), "{sql}");
    };
    check("DELETE FROM trail WHERE seq = 4", (4, TrailFault::Missing));
    check("DELETE FROM trail WHERE seq = 1", (1, TrailFault::Missing));
    check("DELETE FROM trail WHERE seq = 8", (8, TrailFault::Head));
    check("DELETE FROM trail WHERE seq > 5", (6, TrailFault::Head));
    check(
        "UPDATE trail SET seq = 99 WHERE seq = 3; UPDATE trail SET seq = 3 WHERE seq = 4; UPDATE trail SET seq = 4 WHERE seq = 99",
        (3, TrailFault::Link),
    );
    check(
        "UPDATE trail SET seq = seq - 1 WHERE seq > 4 AND 0; DELETE FROM trail WHERE seq = 4; UPDATE trail SET seq = 4 WHERE seq = 5",
        (4, TrailFault::Link),
    );
    check("DELETE FROM main.trail_about WHERE seq = 5", (5, TrailFault::Altered));
    check("UPDATE main.trail_about SET record = 77 WHERE seq = 5", (5, TrailFault::Altered));
    check("INSERT INTO main.trail_about (seq, kind, record) VALUES (5, 'request', 77)", (5, TrailFault::Altered));
    check(
        "UPDATE main.trail_detail SET value = replace(value, 'title 4', 'title 5') WHERE seq = 6",
        (6, TrailFault::Detail),
    );
    check("UPDATE main.trail_detail SET slot = 9 WHERE seq = 6 AND slot = 1", (6, TrailFault::Detail));
    check("UPDATE main.trail_detail SET seq = 7, slot = 2 WHERE seq = 6 AND slot = 1", (7, TrailFault::Detail));
}

#[test]
fn a_recomputed_chain_without_the_officers_key_is_caught_by_its_signatures() {
    let dir = tempfile::tempdir().unwrap();
    let vault = with_entries(dir.path());
    let forger = SigningKey::from_bytes(&[9; 32]);
    behind_the_triggers(&vault, |c| {
        rechain(c, 3, &forger, |e| e.at = "2020-01-01T00:00:00.000Z".to_owned());
        // The forger's key in the officers' table does not help: vault.keys says whose it is.
        c.execute("UPDATE officer SET signing = ?1", [forger.verifying_key().to_bytes()]).unwrap();
    });
    assert_eq!(fault(&vault), Some((3, TrailFault::Signature)));
}

#[test]
fn an_entry_in_the_name_of_an_unknown_officer_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let vault = with_entries(dir.path());
    let own = vault.inner.signer.clone();
    behind_the_triggers(&vault, |c| rechain(c, 8, &own, |e| e.who = "0".repeat(32)));
    assert_eq!(fault(&vault), Some((8, TrailFault::UnknownOfficer)));
}

#[test]
fn even_a_chain_signed_anew_by_the_officer_differs_from_what_was_seen() {
    let dir = tempfile::tempdir().unwrap();
    let vault = with_entries(dir.path());
    let own = vault.inner.signer.clone();
    behind_the_triggers(&vault, |c| rechain(c, 3, &own, |e| e.action = "request.withdrawn".to_owned()));
    assert_eq!(fault(&vault), None, "inside the vault nothing tells");
    drop(vault);
    assert_eq!(reopen(dir.path()).unwrap().warnings(), [crate::Warning::RolledBack], "the mirror outside does");
}

#[test]
fn erased_values_leave_a_trail_that_still_verifies() {
    let dir = tempfile::tempdir().unwrap();
    let vault = with_entries(dir.path());
    let erased = vault
        .transact(Action("request.erased"), noon(), |tx| tx.erase_details(RecordRef { kind: "request", id: 1 }))
        .unwrap();
    assert_eq!(erased, 4, "a detail and a field of each of two entries");
    assert_eq!(fault(&vault), None);
    let story = vault.read(|v| v.timeline("request", 1)).unwrap();
    assert!(story.iter().all(|e| e.detail.is_none() && e.changes.is_empty()), "{story:?}");
    assert_eq!(story[0].entry.fields, ["title"], "that it changed is still told");
}

#[test]
fn a_note_that_could_hold_a_name_fails_the_whole_change() {
    let dir = tempfile::tempdir().unwrap();
    let vault = with_entries(dir.path());
    for bad in ["Jane Doe", "Müller", "", "a\nb", &"x".repeat(129), "jane@example.org"] {
        let outcome = vault.transact(Action("test.noted"), noon(), |tx| {
            tx.note("who", bad);
            tx.set_setting("left", "1")
        });
        assert_eq!(outcome, Err(VaultError::Invalid { field: "note", rule: "alphabet" }), "{bad:?}");
    }
    assert_eq!(vault.read(|v| v.setting("left")).unwrap(), None);
    assert_eq!(vault.read(|v| v.trail_head()).unwrap().seq, 8);
}

#[test]
fn the_commitment_and_the_leaf_are_those_of_the_documented_vectors() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/data/vault/vectors.json");
    let vectors: serde_json::Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let text = |v: &serde_json::Value, key: &str| v[key].as_str().unwrap().to_owned();
    let bytes = |v: &serde_json::Value, key: &str| hex::decode(text(v, key)).unwrap();
    for v in vectors["commitment"].as_array().unwrap() {
        let salt: [u8; 32] = bytes(v, "salt").try_into().unwrap();
        assert_eq!(commitment(&salt, &text(v, "value")), text(v, "commit"));
    }
    for v in vectors["entry"].as_array().unwrap() {
        let hash = leaf(&text(v, "entry"));
        let key: [u8; 32] = bytes(v, "signing_public").try_into().unwrap();
        let holds = hex::encode(hash) == text(v, "leaf") && signature_holds(&key, &hash, &bytes(v, "sig"));
        assert_eq!(holds, v["valid"].as_bool().unwrap(), "{}", v["name"]);
    }
    assert_eq!(origin(&text(&vectors["origin"], "vault_id")), text(&vectors["origin"], "prev"));
}
