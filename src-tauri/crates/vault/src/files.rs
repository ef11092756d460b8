//! Attachments: each an encrypted file of its own, named at random; key, hash and name stand in the database.
//!
//! XChaCha20-Poly1305 in the STREAM construction, 64 KiB a chunk, bound to the file's stored name: a flipped bit, a cut, a chunk or a
//! file in another's place is refused, and nothing is released before the last chunk and the hash were checked.

use std::collections::BTreeSet;
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::PathBuf;

use aead_stream::{DecryptorBE32, EncryptorBE32, Nonce, StreamBE32};
use chacha20poly1305::aead::Payload;
use chacha20poly1305::{Key as CipherKey, XChaCha20Poly1305};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::keys::{Key, make_random, sub, wrap};
use crate::tx::View;
use crate::vault::Inner;
use crate::{VaultError, folder};

const MAGIC: &[u8; 8] = b"TUTELAF1";
const CHUNK: usize = 64 * 1024;
const TAG: usize = 16;
const NONCE: usize = 19;
const DAMAGED: VaultError = VaultError::Damaged { what: "attachment" };
/// No single attachment is larger (bytes).
const MAX_FILE: usize = 200 << 20;

/// An attachment's id, never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub i64);

/// What is known of an attachment without reading it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredFile {
    /// Its id.
    pub id: FileId,
    /// As the officer or the sender named it. Personal data may stand in it.
    pub name: String,
    /// Type by content.
    pub mime: String,
    /// Bytes of the plaintext.
    pub size: u64,
    /// SHA-256 of the plaintext.
    pub sha256: [u8; 32],
    /// When it was taken in, RFC 3339, UTC.
    pub at: String,
    /// When it was erased; its bytes are gone then, and `name` is empty.
    pub erased_at: Option<String>,
}

impl View<'_> {
    /// What is known of an attachment.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn file(&self, id: FileId) -> Result<StoredFile, VaultError> {
        Ok(self.conn.query_row(
            "SELECT name, mime, size, sha256, at, erased_at FROM file WHERE id = ?1",
            [id.0],
            |row| {
                Ok(StoredFile {
                    id,
                    name: row.get(0)?,
                    mime: row.get(1)?,
                    size: row.get(2)?,
                    sha256: row.get(3)?,
                    at: row.get(4)?,
                    erased_at: row.get(5)?,
                })
            },
        )?)
    }

    /// The bytes of an attachment, checked whole before a single one is released.
    ///
    /// # Errors
    /// `NotFound` when there is none or it was erased; `Damaged{attachment}` when the file is not what was written.
    pub fn file_bytes(&self, id: FileId) -> Result<Vec<u8>, VaultError> {
        let sealed = self.sealed(id)?;
        let bytes = fs::read(&sealed.path).map_err(|_| DAMAGED)?;
        let plain = decrypt(&sealed.key, &sealed.stored, &bytes)?;
        let whole =
            u64::try_from(plain.len()) == Ok(sealed.size) && <[u8; 32]>::from(Sha256::digest(&plain)) == sealed.sha256;
        if whole { Ok(plain) } else { Err(DAMAGED) }
    }

    /// Hands the bytes of an attachment to `each`, a piece of at most 64 KiB at a time, so that a large one needs no memory of its size.
    ///
    /// It is gone through twice: once to check it whole, and only then to release it. Should the file change between the two, the last piece
    /// is followed by an error, and whoever took the pieces must throw them away.
    ///
    /// # Errors
    /// As [`View::file_bytes`], and what `each` answers.
    pub fn copy_file(
        &self,
        id: FileId,
        each: &mut dyn FnMut(&[u8]) -> Result<(), VaultError>,
    ) -> Result<(), VaultError> {
        let sealed = self.sealed(id)?;
        sealed.go_through(&mut |_| Ok(()))?;
        sealed.go_through(each)
    }

    fn sealed(&self, id: FileId) -> Result<Sealed, VaultError> {
        let row = self
            .conn
            .query_row("SELECT stored, key, size, sha256 FROM file WHERE id = ?1", [id.0], |row| {
                Ok((
                    row.get::<_, String>(0)?,
                    row.get::<_, Option<Vec<u8>>>(1)?,
                    row.get::<_, u64>(2)?,
                    row.get::<_, [u8; 32]>(3)?,
                ))
            })
            .optional()?;
        let Some((stored, Some(wrapped), size, sha256)) = row else { return Err(VaultError::NotFound) };
        let key = wrap::open_key(&self.inner.sub(sub::ATTACHMENT), stored.as_bytes(), &wrapped).ok_or(DAMAGED)?;
        Ok(Sealed { path: self.inner.folder.files().join(&stored), stored, key, size, sha256 })
    }
}

/// An attachment as it lies in the vault's folder, with what opens and proves it.
struct Sealed {
    path: PathBuf,
    stored: String,
    key: Key,
    size: u64,
    sha256: [u8; 32],
}

impl Sealed {
    /// Opens chunk after chunk and hands each on; size and hash are checked at the end.
    fn go_through(&self, each: &mut dyn FnMut(&[u8]) -> Result<(), VaultError>) -> Result<(), VaultError> {
        let mut file = fs::File::open(&self.path).map_err(|_| DAMAGED)?;
        let mut head = [0; MAGIC.len() + NONCE];
        file.read_exact(&mut head).map_err(|_| DAMAGED)?;
        let nonce: [u8; NONCE] = *head.strip_prefix(MAGIC.as_slice()).and_then(<[u8]>::first_chunk).ok_or(DAMAGED)?;
        let nonce: Nonce<XChaCha20Poly1305, StreamBE32<XChaCha20Poly1305>> = nonce.into();
        let mut stream = DecryptorBE32::<XChaCha20Poly1305>::new(&CipherKey::from(*self.key), &nonce);
        let (mut hash, mut size) = (Sha256::new(), 0u64);
        let mut hand_on = |plain: &[u8]| {
            hash.update(plain);
            size += plain.len() as u64;
            each(plain)
        };
        // Which chunk is the last is known only once there is none behind it.
        let mut chunk = read_chunk(&mut file)?;
        loop {
            let next = if chunk.len() == CHUNK + TAG { read_chunk(&mut file)? } else { Vec::new() };
            let sealed = Payload { msg: &chunk, aad: self.stored.as_bytes() };
            if next.is_empty() {
                hand_on(&Zeroizing::new(stream.decrypt_last(sealed).map_err(|_| DAMAGED)?))?;
                break;
            }
            hand_on(&Zeroizing::new(stream.decrypt_next(sealed).map_err(|_| DAMAGED)?))?;
            chunk = next;
        }
        if size == self.size && <[u8; 32]>::from(hash.finalize()) == self.sha256 { Ok(()) } else { Err(DAMAGED) }
    }
}

/// The next chunk with its tag; shorter or empty at the end of the file.
fn read_chunk(file: &mut fs::File) -> Result<Vec<u8>, VaultError> {
    let mut chunk = Vec::with_capacity(CHUNK + TAG);
    file.take((CHUNK + TAG) as u64).read_to_end(&mut chunk).map_err(|_| DAMAGED)?;
    Ok(chunk)
}

pub(crate) fn attach(
    conn: &Connection,
    inner: &Inner,
    bytes: &[u8],
    name: &str,
    mime: &str,
    at: DateTime<Utc>,
) -> Result<(PathBuf, FileId), VaultError> {
    if bytes.len() > MAX_FILE {
        return Err(VaultError::Invalid { field: "file", rule: "too-large" });
    }
    let stored = hex::encode(make_random::<16>()?.as_slice());
    let key = make_random::<32>()?;
    let path = inner.folder.files().join(&stored);
    let written = write_sealed(&path, &key, &stored, bytes);
    let recorded = written.and_then(|()| {
        let wrapped = wrap::seal(&inner.sub(sub::ATTACHMENT), stored.as_bytes(), key.as_slice())?;
        let sha256: [u8; 32] = Sha256::digest(bytes).into();
        conn.prepare_cached(
            "INSERT INTO file (stored, key, name, mime, size, sha256, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(rusqlite::params![stored, wrapped, name, mime, bytes.len(), sha256, crate::stamp(at)])?;
        Ok(conn.last_insert_rowid())
    });
    match recorded {
        Ok(id) => Ok((path, FileId(id))),
        Err(e) => {
            let _ = fs::remove_file(&path);
            Err(e)
        }
    }
}

fn write_sealed(path: &std::path::Path, key: &Key, stored: &str, bytes: &[u8]) -> Result<(), VaultError> {
    let sealed = encrypt(key, &*make_random::<NONCE>()?, stored, bytes)?;
    let tmp = path.with_extension("tmp");
    let outcome = (|| -> Result<(), VaultError> {
        let mut file = folder::new_file(&tmp)?;
        file.write_all(&sealed)?;
        file.sync_all()?;
        fs::rename(&tmp, path)?;
        if let Some(dir) = path.parent() {
            platform::fsync_dir(dir)?;
        }
        Ok(())
    })();
    if outcome.is_err() {
        let _ = fs::remove_file(&tmp);
    }
    outcome
}

pub(crate) fn erase(conn: &Connection, inner: &Inner, id: FileId, at: DateTime<Utc>) -> Result<PathBuf, VaultError> {
    let stored: String = conn
        .query_row("SELECT stored FROM file WHERE id = ?1 AND key IS NOT NULL", [id.0], |row| row.get(0))
        .optional()?
        .ok_or(VaultError::NotFound)?;
    conn.execute(
        "UPDATE file SET key = NULL, name = '', sha256 = zeroblob(32), size = 0, erased_at = ?2 WHERE id = ?1",
        rusqlite::params![id.0, crate::stamp(at)],
    )?;
    Ok(inner.folder.files().join(stored))
}

/// Removes files that no row knows: left by a crash between writing a file and committing its row, or between erasing and removing.
/// Only names that this product gives are touched, and only when the database is whole (`is_intact`, asked when there is something to remove):
/// rows that a damaged or replaced page lost must not take their files with them.
pub(crate) fn sweep(
    conn: &Connection,
    folder: &folder::Folder,
    is_intact: impl FnOnce() -> Result<bool, VaultError>,
) -> Result<(), VaultError> {
    let mut rows = conn.prepare("SELECT stored FROM file WHERE key IS NOT NULL")?;
    let known: BTreeSet<String> = rows.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut orphans = Vec::new();
    for item in fs::read_dir(folder.files())? {
        let item = item?;
        let Ok(name) = item.file_name().into_string() else { continue };
        let base = name.strip_suffix(".tmp").unwrap_or(&name);
        let ours = base.len() == 32 && base.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        if ours && !known.contains(&name) && item.file_type().is_ok_and(|t| t.is_file()) {
            orphans.push(item.path());
        }
    }
    if !orphans.is_empty() && is_intact()? {
        for path in orphans {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}

/// The file's bytes: magic, nonce, chunks of 64 KiB and their tags; the last one, possibly empty, is marked as last.
pub(crate) fn encrypt(key: &Key, nonce: &[u8; NONCE], stored: &str, plain: &[u8]) -> Result<Vec<u8>, VaultError> {
    const FAILED: VaultError = VaultError::Internal("sealing failed");
    let nonce_of: Nonce<XChaCha20Poly1305, StreamBE32<XChaCha20Poly1305>> = (*nonce).into();
    let mut stream = EncryptorBE32::<XChaCha20Poly1305>::new(&CipherKey::from(**key), &nonce_of);
    let mut out = Vec::with_capacity(MAGIC.len() + NONCE + plain.len() + (plain.len() / CHUNK + 1) * TAG);
    out.extend_from_slice(MAGIC);
    out.extend_from_slice(nonce);
    let mut rest = plain;
    while rest.len() > CHUNK {
        let (chunk, tail) = rest.split_at(CHUNK);
        out.extend(stream.encrypt_next(Payload { msg: chunk, aad: stored.as_bytes() }).map_err(|_| FAILED)?);
        rest = tail;
    }
    out.extend(stream.encrypt_last(Payload { msg: rest, aad: stored.as_bytes() }).map_err(|_| FAILED)?);
    Ok(out)
}

/// How long the file of a plaintext of `size` bytes is.
pub(crate) fn sealed_length(size: u64) -> u64 {
    let chunks = size.div_ceil(CHUNK as u64).max(1);
    (MAGIC.len() + NONCE) as u64 + size + chunks * TAG as u64
}

/// Opens what [`encrypt`] made; all or nothing.
pub(crate) fn decrypt(key: &Key, stored: &str, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
    let body = sealed.strip_prefix(MAGIC.as_slice()).ok_or(DAMAGED)?;
    let (nonce, mut rest) = body.split_first_chunk::<NONCE>().ok_or(DAMAGED)?;
    let nonce_of: Nonce<XChaCha20Poly1305, StreamBE32<XChaCha20Poly1305>> = (*nonce).into();
    let mut stream = DecryptorBE32::<XChaCha20Poly1305>::new(&CipherKey::from(**key), &nonce_of);
    let mut out = Vec::with_capacity(rest.len());
    while rest.len() > CHUNK + TAG {
        let (chunk, tail) = rest.split_at(CHUNK + TAG);
        out.extend(stream.decrypt_next(Payload { msg: chunk, aad: stored.as_bytes() }).map_err(|_| DAMAGED)?);
        rest = tail;
    }
    out.extend(stream.decrypt_last(Payload { msg: rest, aad: stored.as_bytes() }).map_err(|_| DAMAGED)?);
    Ok(out)
}

#[cfg(test)]
mod tests;
