//! Handover copies: a vault of its own for somebody who stands in for an absent officer.
//!
//! A copy holds the registers, their files and the trail as they stood, under keys of its own, for one deputy; no confidential note goes along.
//! It says in `meta` what it is, opens until a day, and takes in only what owners send. What is enforced here binds this program: whoever
//! has the copy and its passphrase has what it holds.

use std::path::Path;
use std::sync::PoisonError;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use model::officer::Role;
use rusqlite::{Connection, OptionalExtension as _};
use serde::{Deserialize, Serialize};

use crate::folder::Folder;
use crate::header::{self, Header, Slot};
use crate::keys::kdf::KdfProfile;
use crate::keys::{Key, make_random, passphrase};
use crate::open::{make_grant, new_officer, open_slot, passphrase_slot, refuse_text};
use crate::vault::Vault;
use crate::{Action, Sensitive, UnlockKey, VaultError, backup, db, folder, head, rotate};

/// No copy is made for longer (days).
pub const LONGEST: i64 = 90;
/// Two honest clocks may differ by this much.
const SKEW: TimeDelta = TimeDelta::minutes(5);
/// In `meta` of a copy: what it is, as JSON.
const META: &str = "handover";

/// What a handover copy says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Handover {
    /// The vault it was made of.
    pub of: String,
    /// For whom.
    pub name: String,
    /// Who made it, by id in the vault that it was made of.
    pub by: String,
    /// Their name.
    pub by_name: String,
    /// Their X25519 public key: what goes back is sealed to it.
    #[serde(with = "hex::serde")]
    pub(crate) sealing: [u8; 32],
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// The last day on which it opens.
    pub until: NaiveDate,
    /// The moment from which it does not open.
    pub ends_at: DateTime<Utc>,
    /// Entries of the trail that came along; those after them are the deputy's.
    pub trail_seq: u64,
    /// Hex of the last one's leaf hash.
    pub trail_head: String,
}

impl Handover {
    /// Whether it may be used at this moment.
    ///
    /// # Errors
    /// `NotNow{handover-ended}`.
    pub fn check(&self, at: DateTime<Utc>) -> Result<(), VaultError> {
        if at >= self.ends_at { Err(VaultError::NotNow { reason: "handover-ended" }) } else { Ok(()) }
    }

    /// [`Handover::check`] on opening, when the clock is compared with what the copy has seen.
    fn check_clock(&self, conn: &Connection, at: DateTime<Utc>) -> Result<(), VaultError> {
        self.check(at)?;
        let last: Option<String> =
            conn.query_row("SELECT at FROM trail ORDER BY seq DESC LIMIT 1", [], |row| row.get(0)).optional()?;
        let last = last.and_then(|text| DateTime::parse_from_rfc3339(&text).ok()).map(|at| at.with_timezone(&Utc));
        let seen = last.map_or(self.made_at, |last| last.max(self.made_at));
        if at + SKEW < seen { Err(VaultError::NotNow { reason: "handover-clock" }) } else { Ok(()) }
    }
}

/// What a database says of itself; `None` for a vault that is no handover copy.
pub(crate) fn of_database(conn: &Connection) -> Result<Option<Handover>, VaultError> {
    let text: Option<String> =
        conn.query_row("SELECT value FROM meta WHERE key = ?1", [META], |row| row.get(0)).optional()?;
    text.map(|text| serde_json::from_str(&text).map_err(|_| VaultError::Damaged { what: "database" })).transpose()
}

/// Refuses to open a copy whose time is over, or whose clock stands before what it has seen.
pub(crate) fn refuse_untimely(conn: &Connection, at: DateTime<Utc>) -> Result<(), VaultError> {
    of_database(conn)?.map_or(Ok(()), |copy| copy.check_clock(conn, at))
}

/// The id of the vault whose trail this database continues: of a copy, the one that it was made of.
pub(crate) fn trail_vault(conn: &Connection, own: &str) -> Result<String, VaultError> {
    Ok(of_database(conn)?.map_or_else(|| own.to_owned(), |copy| copy.of))
}

/// What a new copy needs.
#[derive(Debug)]
pub struct NewHandover<'a> {
    /// For whom.
    pub name: &'a str,
    /// Why.
    pub why: &'a str,
    /// The last day on which it opens, in the office's zone.
    pub until: NaiveDate,
    /// The end of that day.
    pub ends_at: DateTime<Utc>,
    /// What opens it.
    pub passphrase: &'a Sensitive<String>,
}

/// How far a making has come; anything but [`Step::Done`] stands for a power cut, in tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    /// The folder says that it is unfinished.
    Begun,
    /// The database was copied under the new key, as it is.
    Copied,
    /// What does not go along was taken out.
    Stripped,
    /// The attachments were copied.
    Files,
    /// This vault's trail tells of it.
    Recorded,
    /// The copy has its keys.
    Keys,
    /// It is a vault.
    Done,
}

impl Vault {
    /// What this vault says of itself, where it is a handover copy.
    pub fn handover(&self) -> Option<&Handover> {
        self.handover.as_ref()
    }

    /// A copy takes part in nothing that changes keys.
    pub(crate) fn refuse_in_copy(&self) -> Result<(), VaultError> {
        if self.handover.is_some() { Err(VaultError::Forbidden) } else { Ok(()) }
    }

    /// Makes a handover copy in a new folder. A guess at its passphrase costs what one at this officer's costs.
    ///
    /// # Errors
    /// `Conflict` when the folder is there already; `Invalid` for name, reason, passphrase and day, `Invalid{passphrase, another}` for one that
    /// opens this vault; `Forbidden` in a copy; `DiskFull`, `Cancelled`. A copy that fails leaves nothing.
    pub fn make_handover(
        &self,
        dir: &Path,
        new: &NewHandover<'_>,
        at: DateTime<Utc>,
        progress: &dyn Fn(f32) -> bool,
    ) -> Result<(), VaultError> {
        self.make_handover_until(dir, new, at, progress, Step::Done)
    }

    pub(crate) fn make_handover_until(
        &self,
        dir: &Path,
        new: &NewHandover<'_>,
        at: DateTime<Utc>,
        progress: &dyn Fn(f32) -> bool,
        until: Step,
    ) -> Result<(), VaultError> {
        self.refuse_in_copy()?;
        let kdf = self.check_new(new, at)?;
        match std::fs::create_dir(dir) {
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => return Err(VaultError::Conflict),
            other => other?,
        }
        let outcome = self.build(dir, new, kdf, at, progress, until);
        if outcome.is_err() {
            // The folder was made by this call, and nobody was told of it.
            let _ = std::fs::remove_dir_all(dir);
        }
        outcome
    }

    fn check_new(&self, new: &NewHandover<'_>, at: DateTime<Utc>) -> Result<KdfProfile, VaultError> {
        refuse_text("name", new.name)?;
        refuse_text("why", new.why)?;
        passphrase::check_passphrase(new.passphrase)?;
        if new.ends_at <= at {
            return Err(VaultError::Invalid { field: "until", rule: "in-the-past" });
        }
        if new.ends_at > at + TimeDelta::days(LONGEST + 1) {
            return Err(VaultError::Invalid { field: "until", rule: "handover-too-long" });
        }
        let header = self.inner.header().clone();
        if rotate::is_open(&header) {
            return Err(VaultError::NotNow { reason: "busy" });
        }
        match open_slot(&header, UnlockKey::Passphrase(new.passphrase)) {
            Ok(_) => return Err(VaultError::Invalid { field: "passphrase", rule: "another" }),
            Err(VaultError::CannotUnlock) => {}
            Err(error) => return Err(error),
        }
        let own = header.slots.iter().find_map(|slot| match slot {
            Slot::Passphrase { officer, m, t, p, .. } if *officer == self.inner.officer.id => {
                Some(KdfProfile { memory_kib: *m, passes: *t, lanes: *p })
            }
            _ => None,
        });
        let kdf = own.ok_or(VaultError::Damaged { what: "keys" })?;
        kdf.fit_for_new()?;
        Ok(kdf)
    }

    fn build(
        &self,
        dir: &Path,
        new: &NewHandover<'_>,
        kdf: KdfProfile,
        at: DateTime<Utc>,
        progress: &dyn Fn(f32) -> bool,
        until: Step,
    ) -> Result<(), VaultError> {
        let target = Folder::new(dir);
        target.make()?;
        let _lock = platform::lock_file(&target.lock())?;
        drop(folder::new_file(&target.unfinished())?);
        platform::fsync_dir(dir)?;
        if until == Step::Begun {
            return Ok(());
        }
        let (header, key) = keys_of_copy(&self.inner.header().label, new.passphrase, kdf)?;
        let deputy = header.officers.first().ok_or(VaultError::Internal("a copy without an officer"))?;
        {
            // No change of keys and no change at all while this vault is copied: files and database belong to one moment.
            let _alone = self.inner.changing_slots.lock().unwrap_or_else(PoisonError::into_inner);
            let writer = self.writer();
            let stands = head::of_database(&writer)?;
            backup::copy(&writer, &target.db(), &key, &|share| progress(share * 0.5))?;
            if until == Step::Copied {
                return Ok(());
            }
            let says = Handover {
                of: stands.vault_id,
                name: new.name.to_owned(),
                by: self.inner.officer.id.clone(),
                by_name: self.inner.officer.name.clone(),
                sealing: x25519_dalek::PublicKey::from(&self.inner.opener).to_bytes(),
                made_at: at,
                until: new.until,
                ends_at: new.ends_at,
                trail_seq: stands.trail_seq,
                trail_head: stands.trail_head,
            };
            let copy = db::open(&target.db(), &key, db::Use::Write)?;
            strip(&copy, &says, &header, at)?;
            rotate::rewrap_files(&copy, &self.inner.vault_key(), &key)?;
            // What was taken out leaves no page behind.
            copy.execute_batch("VACUUM")?;
            db::checkpoint(&copy)?;
            if !db::is_intact(&copy)? {
                return Err(VaultError::Damaged { what: "database" });
            }
            head::save(&target.head(), &head::of_database(&copy)?, &key, true)?;
            if until == Step::Stripped {
                return Ok(());
            }
            self.copy_files(&copy, &target, &|share| progress(0.5 + share * 0.4))?;
            copy.close().map_err(|(_, error)| VaultError::from(error))?;
        }
        std::fs::File::open(target.db())?.sync_all()?;
        if until == Step::Files {
            return Ok(());
        }
        self.transact(Action("handover.made"), at, |tx| {
            tx.insert_handover(&header.vault_id, (&deputy.id, &deputy.signing), new)?;
            tx.note("copy", &header.vault_id);
            tx.note("until", &new.until.to_string());
            tx.note("deputy-key", &hex::encode(deputy.signing));
            tx.detail(serde_json::json!({ "name": new.name, "reason": new.why }));
            Ok(())
        })?;
        if until == Step::Recorded {
            return Ok(());
        }
        // Last: up to here no key to what lies there exists anywhere.
        header::save(&target, &header, &key)?;
        if until == Step::Keys {
            return Ok(());
        }
        folder::remove_if_there(&target.unfinished())?;
        platform::fsync_dir(dir)?;
        let _ = dir.parent().map(platform::fsync_dir);
        progress(1.0);
        Ok(())
    }

    /// Attachments stay encrypted under their own keys; only those go that the copy's database knows.
    fn copy_files(&self, copy: &Connection, to: &Folder, progress: &dyn Fn(f32) -> bool) -> Result<(), VaultError> {
        let mut rows = copy.prepare("SELECT stored FROM file WHERE key IS NOT NULL ORDER BY id")?;
        let stored: Vec<String> = rows.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        for (index, name) in stored.iter().enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "a share for a progress bar")]
            let share = index as f32 / stored.len() as f32;
            if !progress(share) {
                return Err(VaultError::Cancelled);
            }
            let mut from = std::fs::File::open(self.inner.folder.files().join(name))
                .map_err(|_| VaultError::Damaged { what: "attachment" })?;
            let mut file = folder::new_file(&to.files().join(name))?;
            std::io::copy(&mut from, &mut file)?;
            file.sync_all()?;
        }
        Ok(platform::fsync_dir(&to.files())?)
    }
}

/// Fresh keys of a copy: one officer, one passphrase, no notes.
fn keys_of_copy(label: &str, typed: &Sensitive<String>, kdf: KdfProfile) -> Result<(Header, Key), VaultError> {
    let vault_id = hex::encode(make_random::<16>()?.as_slice());
    let deputy = hex::encode(make_random::<16>()?.as_slice());
    let (key, user_key) = (make_random::<32>()?, make_random::<32>()?);
    let officer = new_officer(&vault_id, &deputy, &user_key)?;
    let header = Header {
        v: 1,
        epoch: 1,
        label: label.to_owned(),
        slots: vec![passphrase_slot(&vault_id, &deputy, typed, kdf, &user_key)?],
        grants: vec![make_grant(&vault_id, &officer, "vault", &key)?],
        officers: vec![officer],
        vault_id,
    };
    Ok((header, key))
}

/// Takes out what does not go along, and writes what the copy is.
fn strip(copy: &Connection, says: &Handover, header: &Header, at: DateTime<Utc>) -> Result<(), VaultError> {
    let text = serde_json::to_string(says).map_err(|_| VaultError::Internal("a copy cannot say what it is"))?;
    let sql = copy.unchecked_transaction()?;
    sql.execute_batch(
        "DELETE FROM note_file; DELETE FROM note; DELETE FROM file WHERE sealed = 1; DELETE FROM draft;
         DELETE FROM handover_item; DELETE FROM handover; DELETE FROM meta WHERE key IN ('notes_key', 'rotating', 'writes');",
    )?;
    head::set_meta(&sql, META, &text)?;
    head::set_meta(&sql, "vault_id", &header.vault_id)?;
    head::set_meta(&sql, "header_epoch", &header.epoch.to_string())?;
    for officer in &header.officers {
        sql.execute(
            "INSERT INTO officer (id, name, role, signing, sealing, added_at, joined_at, passphrase_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?6)",
            rusqlite::params![
                officer.id,
                says.name,
                Role::Handler.id(),
                officer.signing,
                officer.sealing,
                crate::stamp(at)
            ],
        )?;
    }
    Ok(sql.commit()?)
}

#[cfg(test)]
mod tests;
