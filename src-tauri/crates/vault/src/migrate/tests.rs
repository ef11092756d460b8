//! Migrations: applied once, remembered, refused when they drift.

use super::*;
use crate::db;
use crate::keys::make_random;
use crate::open::tests::noon;

const ONE: Step = Step { name: "one", sql: "CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT;\n" };
const TWO: Step =
    Step { name: "two", sql: "CREATE TABLE b (a INTEGER REFERENCES a (id)) STRICT; INSERT INTO a VALUES (1);" };

struct Fixture {
    _dir: tempfile::TempDir,
    folder: Folder,
    key: Key,
    conn: Connection,
}

fn fixture() -> Fixture {
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::new(dir.path());
    folder.make().unwrap();
    let key = make_random::<32>().unwrap();
    let conn = db::open(&folder.db(), &key, db::Use::Create).unwrap();
    Fixture { _dir: dir, folder, key, conn }
}

fn go(f: &mut Fixture, steps: &[Step]) -> Result<Migrated, VaultError> {
    run(&mut f.conn, &f.folder, &f.key, steps, noon())
}

#[test]
fn steps_are_applied_once_and_an_older_vault_is_copied_first() {
    let mut f = fixture();
    assert_eq!(go(&mut f, &[ONE]), Ok(Migrated { from: 0, to: 1 }));
    assert!(!f.folder.before_migration(0).exists(), "a new vault needs no copy");
    assert_eq!(go(&mut f, &[ONE]), Ok(Migrated { from: 1, to: 1 }));
    assert_eq!(go(&mut f, &[ONE, TWO]), Ok(Migrated { from: 1, to: 2 }));
    let copy = db::open(&f.folder.before_migration(1), &f.key, db::Use::Write).unwrap();
    let tables: u32 = copy.query_row("SELECT count(*) FROM sqlite_master WHERE name = 'b'", [], |r| r.get(0)).unwrap();
    assert_eq!(tables, 0, "the copy is the vault as it was");
}

#[test]
fn a_newer_vault_and_an_edited_step_are_refused() {
    let mut f = fixture();
    go(&mut f, &[ONE, TWO]).unwrap();
    assert_eq!(go(&mut f, &[ONE]), Err(VaultError::NewerVault { found: 2, known: 1 }));
    let edited = Step { name: "one", sql: "CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT) STRICT;\n" };
    assert_eq!(go(&mut f, &[edited, TWO]), Err(VaultError::Damaged { what: "database" }));
    let windows = Step { name: "one", sql: "CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT;\r\n" };
    assert_eq!(go(&mut f, &[windows, TWO]), Ok(Migrated { from: 2, to: 2 }), "line ends do not count");
}

#[test]
fn a_failing_step_leaves_the_version_before_it() {
    let mut f = fixture();
    go(&mut f, &[ONE]).unwrap();
    let broken = Step { name: "two", sql: "CREATE TABLE b (id INTEGER) STRICT; INSERT INTO nowhere VALUES (1);" };
    assert!(go(&mut f, &[ONE, broken]).is_err());
    let orphaning =
        Step { name: "two", sql: "CREATE TABLE b (a INTEGER REFERENCES a (id)) STRICT; INSERT INTO b VALUES (7);" };
    assert_eq!(go(&mut f, &[ONE, orphaning]), Err(VaultError::Damaged { what: "database" }));
    let version: u32 = f.conn.query_row("PRAGMA user_version", [], |r| r.get(0)).unwrap();
    assert_eq!(version, 1);
    assert_eq!(go(&mut f, &[ONE, TWO]), Ok(Migrated { from: 1, to: 2 }), "and the right step still applies");
}
