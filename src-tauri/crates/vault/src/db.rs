//! Connections: the key is set, proved, and the settings that durability and erasure rest on are switched on.

use std::path::Path;
use std::sync::OnceLock;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::VaultError;
use crate::keys::{Key, sub};

/// SQLite before this loses committed rows in a race of WAL resets.
const OLDEST_SQLITE: i32 = 3_051_003;
/// How long a statement waits for another connection of this process.
const BUSY: Duration = Duration::from_secs(5);

/// What a connection may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    /// The writer; makes the file when it is missing.
    Create,
    /// The writer of an existing file.
    Write,
    /// A reader beside the writer.
    Read,
}

/// Refuses a folder in which the log needs memory that two computers would have to share: on a network drive, where the system has no way of keeping the
/// database to one process.
///
/// # Errors
/// `NotNow{network-drive}`.
pub(crate) fn refuse_shared(dir: &Path) -> Result<(), VaultError> {
    if cfg!(not(unix)) && platform::is_network_drive(dir) {
        return Err(VaultError::NotNow { reason: "network-drive" });
    }
    Ok(())
}

/// Opens a connection with the database key derived from `vault_key`.
pub(crate) fn open(path: &Path, vault_key: &Key, purpose: Use) -> Result<Connection, VaultError> {
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(VaultError::Internal("the SQLite library is too old"));
    }
    wipe_freed_memory()?;
    let mut flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    if purpose == Use::Create {
        drop(crate::folder::new_file(path)?);
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    } else if !path.exists() {
        return Err(VaultError::Damaged { what: "database" });
    }
    // SQLite resolves NOFOLLOW over the whole path, so the folder's own links are resolved first.
    let path = match (path.parent().map(Path::canonicalize), path.file_name()) {
        (Some(Ok(dir)), Some(name)) => dir.join(name),
        _ => path.to_path_buf(),
    };
    // This process has the file to itself for as long as it has it open, and keeps the index of the log in its memory: there is nothing that two
    // computers on a network drive would have to share.
    #[cfg(unix)]
    let conn = Connection::open_with_flags_and_vfs(path, flags, c"unix-excl")?;
    #[cfg(not(unix))]
    let conn = Connection::open_with_flags(path, flags)?;
    set_key(&conn, vault_key)?;
    set_up(&conn, purpose)?;
    Ok(conn)
}

/// Statements that a connection keeps ready: what the largest screens need, so that none is parsed twice.
const STATEMENTS: usize = 96;

/// The settings that durability and erasure rest on.
pub(crate) fn set_up(conn: &Connection, purpose: Use) -> Result<(), VaultError> {
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    conn.busy_timeout(BUSY)?;
    // The log goes into the database when we say so, not when a connection finds it long or is the last to close: only once what is in it is
    // known outside.
    conn.execute_batch("PRAGMA wal_autocheckpoint = 0")?;
    if purpose != Use::Create {
        keep_log(conn, true)?;
    }
    conn.execute_batch(
        "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY; PRAGMA cache_size = -64000;",
    )?;
    if purpose == Use::Read {
        conn.execute_batch("PRAGMA query_only = ON")?;
    } else {
        let mode: String = conn.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
        if mode != "wal" {
            return Err(VaultError::Internal("the file system does not bear a write-ahead log"));
        }
        conn.execute_batch("PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864")?;
    }
    Ok(())
}

/// Whether the log stays when this connection is the last to close.
pub(crate) fn keep_log(conn: &Connection, keep: bool) -> Result<(), VaultError> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep)?;
    Ok(())
}

/// Has the engine wipe what it frees. The switch is the whole process's and must not be thrown while another connection works, so it is
/// thrown once, before the first one is opened.
fn wipe_freed_memory() -> Result<(), VaultError> {
    static THROWN: OnceLock<bool> = OnceLock::new();
    let thrown = THROWN.get_or_init(|| {
        Connection::open_in_memory()
            .and_then(|conn| conn.execute_batch("PRAGMA cipher_log_level = NONE; PRAGMA cipher_memory_security = ON"))
            .is_ok()
    });
    if *thrown { Ok(()) } else { Err(VaultError::Internal("the engine cannot wipe its memory")) }
}

/// Encrypts the database anew under another key. In one transaction: a crash leaves all of it under the old key or all of it under the new.
/// No other connection may be open.
pub(crate) fn change_key(conn: &Connection, vault_key: &Key) -> Result<(), VaultError> {
    conn.execute_batch(&key_statement("rekey", vault_key)?)?;
    conn.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))?;
    Ok(())
}

/// Gives SQLCipher the raw key (64 hex digits, so that the salt in the file is covered by the page check) and proves it by a read.
fn set_key(conn: &Connection, vault_key: &Key) -> Result<(), VaultError> {
    conn.execute_batch("PRAGMA cipher_log_level = NONE")?;
    conn.execute_batch(&key_statement("key", vault_key)?)?;
    conn.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))?;
    Ok(())
}

/// The statement that hands the key over.
fn key_statement(pragma: &str, vault_key: &Key) -> Result<Zeroizing<String>, VaultError> {
    let key = sub::derive(vault_key, sub::DATABASE);
    // Both buffers have their final size from the start: a growing string would leave copies of the key behind.
    let mut digits = Zeroizing::new([0u8; 64]);
    hex::encode_to_slice(key.as_slice(), digits.as_mut_slice())
        .map_err(|_| VaultError::Internal("the key has a wrong length"))?;
    let mut statement = Zeroizing::new(String::with_capacity(96));
    statement.push_str("PRAGMA ");
    statement.push_str(pragma);
    statement.push_str(" = \"x'");
    statement.push_str(
        std::str::from_utf8(digits.as_slice()).map_err(|_| VaultError::Internal("the key has a wrong form"))?,
    );
    statement.push_str("'\"");
    Ok(statement)
}

/// Moves the write-ahead log into the database and empties it: a flipped bit in the log would silently drop committed rows.
///
/// `false` when a reader is in the way; then the log stays for a later call, and nothing is lost.
pub(crate) fn checkpoint(conn: &Connection) -> Result<bool, VaultError> {
    // Waiting for a reader would hold up the writer; the next change or the end of the read tries again.
    conn.busy_timeout(Duration::ZERO)?;
    let outcome = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0));
    conn.busy_timeout(BUSY)?;
    match outcome.map_err(VaultError::from) {
        Ok(busy) => Ok(busy == 0),
        Err(VaultError::NotNow { .. } | VaultError::DiskFull) => Ok(false),
        Err(e) => Err(e),
    }
}

/// Whether every page authenticates and the structure holds. The log must be empty: the page check does not read it.
pub(crate) fn is_intact(conn: &Connection) -> Result<bool, VaultError> {
    Ok(bad_pages(conn)? == 0 && structure_holds(conn)?)
}

/// How many pages fail SQLCipher's authentication.
pub(crate) fn bad_pages(conn: &Connection) -> Result<u64, VaultError> {
    let mut rows = conn.prepare("PRAGMA cipher_integrity_check")?;
    let mut found = rows.query([])?;
    let mut bad = 0;
    while found.next()?.is_some() {
        bad += 1;
    }
    Ok(bad)
}

/// Whether SQLite's own check of tables and indexes passes.
pub(crate) fn structure_holds(conn: &Connection) -> Result<bool, VaultError> {
    match conn.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0)).map_err(VaultError::from) {
        Ok(answer) => Ok(answer == "ok"),
        Err(VaultError::Damaged { .. }) => Ok(false),
        Err(e) => Err(e),
    }
}
