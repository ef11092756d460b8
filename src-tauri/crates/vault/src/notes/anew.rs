//! All notes sealed under another key.

use rusqlite::Connection;

use super::{COLUMNS, DAMAGED, FORM, KEY_NAME, Sealed, draft_place, file_place, name_of, place};
use crate::keys::{Key, sub, wrap};
use crate::{FileId, VaultError, files, head};

/// Whatever is sealed under the notes key, sealed under another. `progress` gets 0.0 to 1.0.
pub(crate) fn reseal(
    conn: &Connection,
    old: &Key,
    new: &Key,
    progress: &dyn Fn(f32) -> bool,
) -> Result<(), VaultError> {
    let (from, to) = (sub::derive(old, sub::NOTE), sub::derive(new, sub::NOTE));
    let anew = |place: &str, sealed: &[u8]| -> Result<Vec<u8>, VaultError> {
        let plain = wrap::open(&from, place.as_bytes(), sealed).ok_or(DAMAGED)?;
        wrap::seal(&to, place.as_bytes(), &plain)
    };
    // WHOLE: notes about cases that this officer may not see are sealed anew with the rest.
    let sql = format!("SELECT {COLUMNS}, body FROM main.note WHERE erased_at IS NULL ORDER BY id");
    let mut rows = conn.prepare(&sql)?;
    let found: Vec<(Sealed, Vec<u8>)> =
        rows.query_map([], |row| Ok((Sealed::read(row)?, row.get(10)?)))?.collect::<Result<_, _>>()?;
    let total = found.len().max(1);
    for (done, (note, body)) in found.into_iter().enumerate() {
        let place = |part| place(note.id, note.record.as_ref(), note.revision, part);
        conn.execute(
            "UPDATE main.note SET head = ?2, body = ?3 WHERE id = ?1",
            rusqlite::params![note.id, anew(&place("head"), &note.head)?, anew(&place("body"), &body)?],
        )?;
        #[expect(clippy::cast_precision_loss, reason = "a share for a progress bar")]
        if !progress(done as f32 / total as f32) {
            return Err(VaultError::Cancelled);
        }
    }
    // WHOLE: as above, with their files.
    let mut rows = conn.prepare("SELECT id, note, file, head FROM main.note_file")?;
    let found: Vec<(i64, i64, i64, Vec<u8>)> = rows
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
        .collect::<Result<_, _>>()?;
    for (id, note, file, head) in found {
        let head = anew(&file_place(note, file), &head)?;
        conn.execute("UPDATE main.note_file SET head = ?2 WHERE id = ?1", rusqlite::params![id, head])?;
        files::rewrap_sealed(conn, FileId(file), &sub::derive(old, sub::NOTE_FILE), &sub::derive(new, sub::NOTE_FILE))?;
    }
    // WHOLE: every officer's drafts.
    let mut rows = conn.prepare("SELECT officer, key, json FROM main.draft WHERE form = ?1")?;
    let found: Vec<(String, String, String)> =
        rows.query_map([FORM], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?.collect::<Result<_, _>>()?;
    for (officer, key, json) in found {
        let place = draft_place(&key);
        // A draft that opens no more is of no use to anybody.
        match hex::decode(json.trim_matches('"')).ok().and_then(|sealed| anew(&place, &sealed).ok()) {
            Some(sealed) => conn.execute(
                "UPDATE main.draft SET json = ?4 WHERE officer = ?1 AND form = ?2 AND key = ?3",
                [&officer, FORM, &key, &format!("\"{}\"", hex::encode(sealed))],
            )?,
            None => conn.execute(
                "DELETE FROM main.draft WHERE officer = ?1 AND form = ?2 AND key = ?3",
                [&officer, FORM, &key],
            )?,
        };
    }
    head::set_meta(conn, KEY_NAME, &name_of(new))
}
