//! Attachments: what is written comes back, and nothing else does.

use zeroize::Zeroizing;

use super::*;
use crate::open::tests::{make, noon, reopen};
use crate::{Action, RecordRef, Vault};

fn stored_files(dir: &std::path::Path) -> Vec<PathBuf> {
    let mut found: Vec<_> = fs::read_dir(dir.join("files")).unwrap().map(|e| e.unwrap().path()).collect();
    found.sort();
    found
}

fn attach_one(vault: &Vault, bytes: &[u8]) -> FileId {
    vault.transact(Action("file.added"), noon(), |tx| tx.attach(bytes, "passport.pdf", "application/pdf")).unwrap()
}

#[test]
fn files_of_every_size_around_a_chunk_come_back_whole() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    for size in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 7] {
        let bytes: Vec<u8> = (0..size).map(|n| (n % 251) as u8).collect();
        let id = attach_one(&vault, &bytes);
        assert!(vault.read(|v| v.file_bytes(id)).unwrap() == bytes, "{size} bytes");
        let mut pieces = Vec::new();
        let mut largest = 0;
        let copied = vault.read(|v| {
            v.copy_file(id, &mut |piece| {
                largest = largest.max(piece.len());
                pieces.extend_from_slice(piece);
                Ok(())
            })
        });
        assert!(copied.is_ok() && pieces == bytes && largest <= CHUNK, "{size} bytes, piece by piece");
        let known = vault.read(|v| v.file(id)).unwrap();
        assert_eq!((known.name.as_str(), known.size), ("passport.pdf", size as u64));
        assert_eq!(known.sha256, <[u8; 32]>::from(Sha256::digest(&bytes)));
    }
    assert!(vault.verify(&|_| true).unwrap().is_sound());
}

#[test]
fn a_flipped_bit_anywhere_in_a_file_is_refused() {
    let key = Zeroizing::new([3; 32]);
    let sealed = encrypt(&key, &[4; NONCE], "name", b"a small attachment").unwrap();
    assert_eq!(decrypt(&key, "name", &sealed).unwrap(), b"a small attachment");
    for bit in 0..sealed.len() * 8 {
        let mut bad = sealed.clone();
        bad[bit / 8] ^= 1 << (bit % 8);
        assert_eq!(decrypt(&key, "name", &bad), Err(VaultError::Damaged { what: "attachment" }), "bit {bit}");
    }
}

#[test]
fn a_cut_a_swapped_chunk_an_added_byte_and_another_name_are_refused() {
    let key = Zeroizing::new([3; 32]);
    let plain = vec![9u8; 3 * CHUNK + 10];
    let sealed = encrypt(&key, &[4; NONCE], "name", &plain).unwrap();
    assert_eq!(sealed.len() as u64, sealed_length(plain.len() as u64));
    let refused = |bytes: &[u8], name: &str| {
        assert!(decrypt(&key, name, bytes).is_err(), "{} bytes as {name}", bytes.len());
    };
    let start = MAGIC.len() + NONCE;
    for chunks in 0..=3 {
        refused(&sealed[..start + chunks * (CHUNK + TAG)], "name");
    }
    for cut in [1, 9, 10, 11, 26, 27] {
        refused(&sealed[..sealed.len() - cut], "name");
    }
    let mut swapped = sealed.clone();
    let (a, b) = (start, start + CHUNK + TAG);
    for n in 0..CHUNK + TAG {
        swapped.swap(a + n, b + n);
    }
    refused(&swapped, "name");
    refused(&[sealed.as_slice(), b"x"].concat(), "name");
    refused(&sealed, "other");
    refused(&[], "name");
}

#[test]
fn two_files_exchanged_on_disk_and_a_missing_one_are_refused() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    let ids = [attach_one(&vault, b"the first one"), attach_one(&vault, b"the other one")];
    let paths = stored_files(dir.path());
    let contents: Vec<_> = paths.iter().map(|p| fs::read(p).unwrap()).collect();
    fs::write(&paths[0], &contents[1]).unwrap();
    fs::write(&paths[1], &contents[0]).unwrap();
    for id in ids {
        let read = vault.read(|v| v.file_bytes(id));
        assert_eq!(read, Err(VaultError::Damaged { what: "attachment" }));
    }
    fs::remove_file(&paths[0]).unwrap();
    assert_eq!(vault.verify(&|_| true).unwrap().bad_files.len(), 1);
}

#[test]
fn a_change_that_fails_leaves_no_file_and_no_trace() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    let failed: Result<(), _> = vault.transact(Action("file.added"), noon(), |tx| {
        tx.attach(b"bytes", "a", "text/plain")?;
        tx.set_setting("left", "1")?;
        tx.about(RecordRef { kind: "request", id: 1 });
        Err(VaultError::NotNow { reason: "test" })
    });
    assert_eq!(failed, Err(VaultError::NotNow { reason: "test" }));
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let _: Result<(), _> = vault.transact(Action("file.added"), noon(), |tx| {
            tx.attach(b"bytes", "b", "text/plain")?;
            tx.set_setting("left", "1")?;
            panic!("a fault of the caller");
        });
    }));
    assert!(panicked.is_err());
    assert!(stored_files(dir.path()).is_empty());
    assert_eq!(vault.read(|v| v.setting("left")).unwrap(), None);
    assert_eq!(vault.read(|v| v.trail_head()).unwrap().seq, 1);
    attach_one(&vault, b"and work goes on");
    drop(vault);
    let again = reopen(dir.path()).unwrap();
    assert_eq!(stored_files(dir.path()).len(), 1);
    assert!(again.verify(&|_| true).unwrap().is_sound());
}

#[test]
fn orphans_of_a_crash_are_swept_and_foreign_files_are_not() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    let id = attach_one(&vault, b"kept");
    drop(vault);
    let files = dir.path().join("files");
    for name in ["0123456789abcdef0123456789abcdef", "0123456789abcdef0123456789abcdee.tmp", "holiday.jpg"] {
        fs::write(files.join(name), b"x").unwrap();
    }
    let vault = reopen(dir.path()).unwrap();
    let left = stored_files(dir.path());
    assert_eq!(left.len(), 2, "{left:?}");
    assert!(files.join("holiday.jpg").exists(), "not ours to remove");
    assert_eq!(vault.read(|v| v.file_bytes(id)).unwrap(), b"kept");
}

#[test]
fn a_file_whose_row_a_damaged_database_lost_is_not_swept() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    attach_one(&vault, b"kept");
    // The row goes and its index entry stays, as when an older page of the table is put back.
    let conn = vault.writer();
    conn.execute_batch("PRAGMA writable_schema = ON").unwrap();
    let index = "SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_file_1'";
    let empty: i64 =
        conn.query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'setting'", [], |r| r.get(0)).unwrap();
    assert_ne!(conn.query_row(index, [], |r| r.get::<_, i64>(0)).unwrap(), empty);
    conn.execute("UPDATE sqlite_schema SET rootpage = ?1 WHERE name = 'file'", [empty]).unwrap();
    drop(conn);
    drop(vault);
    let again = reopen(dir.path()).unwrap();
    assert!(!again.verify(&|_| true).unwrap().is_sound(), "the check names it");
    assert_eq!(stored_files(dir.path()).len(), 1, "and the file is there still");
}

#[test]
fn an_erased_file_is_gone_from_disk_and_stays_known_as_erased() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    let id = attach_one(&vault, b"to be erased");
    let failed: Result<(), _> = vault.transact(Action("file.erased"), noon(), |tx| {
        tx.erase_file(id)?;
        Err(VaultError::Conflict)
    });
    assert_eq!(failed, Err(VaultError::Conflict));
    assert_eq!(vault.read(|v| v.file_bytes(id)).unwrap(), b"to be erased", "an erasure that failed erased nothing");
    vault.transact(Action("file.erased"), noon(), |tx| tx.erase_file(id)).unwrap();
    assert!(stored_files(dir.path()).is_empty());
    assert_eq!(vault.read(|v| v.file_bytes(id)), Err(VaultError::NotFound));
    let known = vault.read(|v| v.file(id)).unwrap();
    assert_eq!((known.name.as_str(), known.erased_at.is_some()), ("", true));
    assert!(vault.verify(&|_| true).unwrap().is_sound());
}

#[test]
fn the_sealed_bytes_are_those_of_the_documented_vectors() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/data/vault/vectors.json");
    let vectors: serde_json::Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    for v in vectors["attachment"].as_array().unwrap() {
        let bytes = |key: &str| hex::decode(v[key].as_str().unwrap()).unwrap();
        let key: Key = Zeroizing::new(bytes("key").try_into().unwrap());
        let opened = decrypt(&key, v["stored"].as_str().unwrap(), &bytes("sealed"));
        match v["plain"].as_str() {
            Some(plain) => assert_eq!(hex::encode(opened.unwrap()), plain, "{}", v["name"]),
            None => assert!(opened.is_err(), "{}", v["name"]),
        }
    }
}

#[test]
fn no_piece_of_a_damaged_file_is_released() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    let id = attach_one(&vault, &vec![7; 3 * CHUNK]);
    let path = stored_files(dir.path()).remove(0);
    let sound = fs::read(&path).unwrap();
    let released = || {
        let mut released = 0;
        let outcome = vault.read(|v| {
            v.copy_file(id, &mut |piece| {
                released += piece.len();
                Ok(())
            })
        });
        (outcome, released)
    };
    assert_eq!(released(), (Ok(()), 3 * CHUNK));
    let mut last_bit = sound.clone();
    *last_bit.last_mut().unwrap() ^= 1;
    let longer = [sound.as_slice(), b"x"].concat();
    for bad in [last_bit, sound[..sound.len() - 1].to_vec(), sound[..sound.len() - CHUNK - TAG].to_vec(), longer] {
        fs::write(&path, bad).unwrap();
        assert_eq!(released(), (Err(DAMAGED), 0), "not even the sound chunks before the damage");
    }
}

#[test]
fn whoever_takes_the_pieces_can_stop() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    let id = attach_one(&vault, &vec![7; 3 * CHUNK]);
    let mut taken = 0;
    let stopped = vault.read(|v| {
        v.copy_file(id, &mut |_| {
            taken += 1;
            Err(VaultError::Cancelled)
        })
    });
    assert_eq!((stopped, taken), (Err(VaultError::Cancelled), 1));
}
