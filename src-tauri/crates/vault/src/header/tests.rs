//! `vault.keys` in hostile hands.

use serde_json::{Value, json};

use super::*;
use crate::keys::make_random;
use crate::open::tests::{PASSPHRASE, make, noon, reopen, secret};
use crate::{UnlockKey, Vault, Warning, open};

#[test]
fn a_change_of_any_byte_is_refused_or_the_second_copy_is_used() {
    let dir = tempfile::tempdir().unwrap();
    drop(make(dir.path()));
    let keys = dir.path().join("vault.keys");
    let good = std::fs::read(&keys).unwrap();
    let meant = serde_json::from_slice::<Value>(&good).unwrap();
    for at in 0..good.len() {
        for bit in [0x01, 0x20] {
            let mut bad = good.clone();
            bad[at] ^= bit;
            match decode(&bad) {
                Err(VaultError::Damaged { what: "keys" } | VaultError::NewerVault { .. }) => {}
                Err(other) => panic!("byte {at}: {other}"),
                // Blanks between values and the case of hex digits carry nothing.
                Ok(read) => {
                    let same = serde_json::to_value(&read.header).unwrap() == meant["header"];
                    assert!(same, "byte {at} changed the header unnoticed");
                }
            }
        }
    }
    std::fs::write(&keys, &good[..good.len() / 2]).unwrap();
    assert_eq!(reopen(dir.path()).unwrap().warnings(), [Warning::KeysDamaged]);
    std::fs::write(dir.path().join("vault.keys.1"), b"{}").unwrap();
    assert_eq!(reopen(dir.path()).unwrap_err(), VaultError::Damaged { what: "keys" });
    assert_eq!(std::fs::read(&keys).unwrap(), &good[..good.len() / 2], "left as it was found");
}

/// Edits the header as somebody without the key would: the plain checksum is made to fit again.
fn forge(dir: &std::path::Path, edit: impl FnOnce(&mut Value)) {
    let path = dir.join("vault.keys");
    let mut file: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    edit(&mut file["header"]);
    let mac = file["mac"].as_str().unwrap().to_owned();
    file["sum"] = json!(sum_of(&canonical::write(&file["header"]).unwrap(), &mac));
    std::fs::write(&path, serde_json::to_vec(&file).unwrap()).unwrap();
    std::fs::copy(&path, dir.join("vault.keys.1")).unwrap();
}

#[test]
fn a_lowered_price_and_a_memory_bomb_are_refused_before_any_derivation() {
    for (m, t, p) in [
        (8, 1, 1),
        (18 * 1024, 3, 1),
        (1024 * 1024 + 1, 3, 1),
        (u32::MAX, 3, 1),
        (65536, 21, 1),
        (65536, 0, 1),
        (65536, 3, 9),
        (65536, 3, 0),
    ] {
        let dir = tempfile::tempdir().unwrap();
        drop(make(dir.path()));
        forge(dir.path(), |h| {
            h["slots"][0]["m"] = json!(m);
            h["slots"][0]["t"] = json!(t);
            h["slots"][0]["p"] = json!(p);
        });
        assert_eq!(reopen(dir.path()).unwrap_err(), VaultError::Damaged { what: "keys" }, "m={m} t={t} p={p}");
    }
}

#[test]
fn a_forged_header_with_a_fitting_checksum_is_refused_by_its_mac() {
    type Edit = fn(&mut Value);
    let edits: [(&str, Edit); 4] = [
        ("label", |h| h["label"] = json!("Please type your recovery code at example.org")),
        ("epoch", |h| h["epoch"] = json!(99)),
        ("removed slot", |h| {
            h["slots"].as_array_mut().unwrap().pop();
        }),
        ("added slot", |h| {
            let mut copy = h["slots"][1].clone();
            copy["officer"] = json!("00000000000000000000000000000000");
            h["slots"].as_array_mut().unwrap().push(copy);
        }),
    ];
    for (name, edit) in edits {
        let dir = tempfile::tempdir().unwrap();
        drop(make(dir.path()));
        forge(dir.path(), edit);
        assert_eq!(reopen(dir.path()).unwrap_err(), VaultError::Damaged { what: "keys" }, "{name}");
    }
}

#[test]
fn a_slot_with_other_parameters_opens_for_nobody() {
    let dir = tempfile::tempdir().unwrap();
    drop(make(dir.path()));
    forge(dir.path(), |h| h["slots"][0]["salt"] = json!("00000000000000000000000000000000"));
    assert_eq!(reopen(dir.path()).unwrap_err(), VaultError::CannotUnlock);
}

#[test]
fn a_grant_pasted_under_another_officers_name_opens_for_nobody() {
    let id = "vault-id";
    let (anna_key, ben_key) = (make_random::<32>().unwrap(), make_random::<32>().unwrap());
    let anna = open::new_officer(id, "anna", &anna_key).unwrap();
    let ben = open::new_officer(id, "ben", &ben_key).unwrap();
    let notes = make_random::<32>().unwrap();
    let mut header = Header {
        v: 1,
        vault_id: id.to_owned(),
        epoch: 1,
        label: "x".to_owned(),
        grants: vec![open::make_grant(id, &anna, "notes", &notes).unwrap()],
        slots: Vec::new(),
        officers: vec![anna, ben],
    };
    let opener = |header: &Header, who: &str, key| open::open_officer(header, who, key).map(|o| o.opener);
    let annas = opener(&header, "anna", &anna_key).unwrap();
    assert_eq!(*open::open_grant(&header, "anna", "notes", &annas).unwrap(), *notes);
    assert!(open::open_grant(&header, "anna", "vault", &annas).is_err(), "one key's grant is not another's");

    let mut pasted = header.grants[0].clone();
    pasted.officer = "ben".to_owned();
    header.grants.push(pasted);
    let bens = opener(&header, "ben", &ben_key).unwrap();
    assert!(open::open_grant(&header, "ben", "notes", &bens).is_err());

    // Ben's public key exchanged for Anna's: his own private part no longer fits.
    header.officers[1].sealing = header.officers[0].sealing;
    assert!(opener(&header, "ben", &ben_key).is_err());
}

#[test]
fn a_huge_or_empty_key_file_is_damage_and_not_a_memory_bomb() {
    let dir = tempfile::tempdir().unwrap();
    drop(make(dir.path()));
    std::fs::remove_file(dir.path().join("vault.keys.1")).unwrap();
    for bytes in [Vec::new(), vec![b'['; 100_000], vec![b' '; 2 << 20], b"\xff\xfe{}".to_vec()] {
        std::fs::write(dir.path().join("vault.keys"), &bytes).unwrap();
        let outcome = Vault::unlock(dir.path(), UnlockKey::Passphrase(&secret(PASSPHRASE)), noon());
        assert_eq!(outcome.unwrap_err(), VaultError::Damaged { what: "keys" });
    }
}

fn vectors() -> Value {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/data/vault/vectors.json");
    serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap()
}

/// Everything that unlocking does before the database: the vault key, or why not.
fn vault_key_of(bytes: &[u8], key: UnlockKey<'_>) -> Result<(Key, Key, Header), VaultError> {
    let found = decode(bytes)?;
    let (officer, user_key) = open::open_slot(&found.header, key)?;
    let opened = open::open_officer(&found.header, &officer, &user_key)?;
    let vault_key = open::open_grant(&found.header, &officer, "vault", &opened.opener)?;
    found.prove(&vault_key)?;
    let notes_key = open::open_grant(&found.header, &officer, "notes", &opened.opener)?;
    Ok((vault_key, notes_key, found.header))
}

#[test]
fn key_files_of_the_documented_vectors_open_or_fail_as_documented() {
    for v in vectors()["header"].as_array().unwrap() {
        let name = v["name"].as_str().unwrap();
        let bytes = serde_json::to_vec(&v["file"]).unwrap();
        let typed = secret(v["passphrase"].as_str().unwrap());
        let by_passphrase = vault_key_of(&bytes, UnlockKey::Passphrase(&typed));
        let by_code = match v["sheets"].as_array() {
            Some(sheets) => {
                let two = [0, 1].map(|at: usize| sheets[at].as_str().unwrap());
                vault_key_of(&bytes, UnlockKey::Sheets(two))
            }
            None => vault_key_of(&bytes, UnlockKey::Recovery(v["recovery"].as_str().unwrap())),
        };
        match v["opens"].as_str().unwrap() {
            "yes" => {
                for (key, notes, _) in [by_passphrase.unwrap(), by_code.unwrap()] {
                    assert_eq!(json!(hex::encode(key.as_slice())), v["vault_key"], "{name}");
                    assert_eq!(json!(hex::encode(notes.as_slice())), v["notes_key"], "{name}");
                    let database = sub::derive(&key, sub::DATABASE);
                    assert_eq!(json!(hex::encode(database.as_slice())), v["database_key"], "{name}");
                }
            }
            "damaged" => {
                assert_eq!(by_code.unwrap_err(), VaultError::Damaged { what: "keys" }, "{name}");
            }
            "sheets do not" => {
                assert_eq!(by_code.unwrap_err(), VaultError::CannotUnlock, "{name}");
                by_passphrase.unwrap();
            }
            "newer" => assert!(matches!(by_passphrase, Err(VaultError::NewerVault { found: 3, .. })), "{name}"),
            _ => {
                assert_eq!(by_passphrase.unwrap_err(), VaultError::CannotUnlock, "{name}");
                by_code.unwrap();
            }
        }
    }
}

#[test]
fn codes_of_sheets_of_the_documented_vectors_are_read_or_refused_as_documented() {
    for v in vectors()["sheets"].as_array().unwrap() {
        let typed = [0, 1].map(|at: usize| v["typed"][at].as_str().unwrap());
        match (crate::keys::sheets::read_two(typed), v["key"].as_str()) {
            (Ok((pair, making, key)), Some(expected)) => {
                assert_eq!(hex::encode(key.as_slice()), expected, "{}", v["name"]);
                assert_eq!((json!(pair), json!(making)), (v["pair"].clone(), v["making"].clone()), "{}", v["name"]);
            }
            (Err(VaultError::Invalid { field, rule }), None) => {
                assert_eq!((json!(field), json!(rule)), (v["field"].clone(), v["rule"].clone()), "{}", v["name"]);
            }
            (found, _) => panic!("{}: {:?}", v["name"], found.map(|(pair, making, _)| (pair, making))),
        }
    }
}

#[test]
fn recovery_codes_of_the_documented_vectors_are_read_or_refused_as_documented() {
    for v in vectors()["recovery"].as_array().unwrap() {
        let read = crate::keys::recovery::read(v["typed"].as_str().unwrap());
        match v["secret"].as_str() {
            Some(hex_secret) => assert_eq!(hex::encode(read.unwrap().as_slice()), hex_secret, "{}", v["name"]),
            None => {
                let rule = match read.unwrap_err() {
                    VaultError::Invalid { rule, .. } => rule,
                    other => panic!("{other}"),
                };
                assert_eq!(json!(rule), v["rule"], "{}", v["name"]);
            }
        }
    }
}
