//! Who works in the vault: inviting officers, letting them make keys of their own, changing what they may do.
//!
//! An invitation is a recovery code that opens keys made for the newcomer. Whoever invited them knows that code, so the newcomer's first act is
//! to throw those keys away: at the first unlock new key pairs, a passphrase and a recovery code are made that nobody else has seen, and what
//! was granted is sealed to the new keys.

use chrono::{DateTime, Utc};
use model::officer::Role;
use rusqlite::OptionalExtension as _;

use crate::header::{Header, HeaderOfficer, Slot};
use crate::keys::kdf::KdfProfile;
use crate::keys::recovery::{self, RecoveryCode};
use crate::keys::{Key, make_random, passphrase};
use crate::open::{make_grant, new_officer, open_grant, open_officer, open_slot, passphrase_slot, recovery_slot};
use crate::vault::Vault;
use crate::{Action, RecordRef, Sensitive, Tx, UnlockKey, VaultError, View, open};

/// An officer as the office sees them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficerRow {
    /// Random, 32 hex digits; stands in the trail.
    pub id: String,
    /// As shown and printed.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// RFC 3339, UTC: when they were invited.
    pub added_at: String,
    /// RFC 3339, UTC: when they made keys of their own; `None` while the invitation is open.
    pub joined_at: Option<String>,
    /// RFC 3339, UTC: since when they open nothing any more.
    pub removed_at: Option<String>,
    /// RFC 3339, UTC: when they last set their passphrase.
    pub passphrase_at: Option<String>,
    /// They can open confidential notes.
    pub notes: bool,
    /// Computers whose keyring opens the vault for them.
    pub devices: usize,
    /// Their public signing key.
    pub signing: [u8; 32],
}

impl View<'_> {
    /// Everybody who is or was an officer, in the order of arrival.
    ///
    /// # Errors
    /// Only database failures.
    pub fn officer_rows(&self) -> Result<Vec<OfficerRow>, VaultError> {
        let header = self.inner.header().clone();
        let mut rows = self.conn().prepare_cached(
            "SELECT id, name, role, added_at, joined_at, removed_at, passphrase_at, signing FROM officer ORDER BY seq",
        )?;
        let found = rows.query_map([], |row| {
            let id: String = row.get(0)?;
            let devices =
                header.slots.iter().filter(|s| matches!(s, Slot::Device { officer, .. } if *officer == id)).count();
            Ok(OfficerRow {
                name: row.get(1)?,
                role: Role::parse(&row.get::<_, String>(2)?).unwrap_or(Role::Auditor),
                added_at: row.get(3)?,
                joined_at: row.get(4)?,
                removed_at: row.get(5)?,
                passphrase_at: row.get(6)?,
                notes: header.grants(&id, "notes"),
                devices,
                signing: row.get(7)?,
                id,
            })
        })?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}

/// Names an officer as what the entry is about.
pub(crate) fn about(tx: &mut Tx<'_>, id: &str) -> Result<(), VaultError> {
    let seq: Option<i64> =
        tx.conn().query_row("SELECT seq FROM officer WHERE id = ?1", [id], |row| row.get(0)).optional()?;
    tx.about(RecordRef { kind: "officer", id: seq.ok_or(VaultError::NotFound)? });
    Ok(())
}

/// An officer who is still one.
fn current(tx: &Tx<'_>, id: &str) -> Result<OfficerRow, VaultError> {
    let found = tx.view().officer_rows()?.into_iter().find(|row| row.id == id && row.removed_at.is_none());
    found.ok_or(VaultError::NotFound)
}

/// A code for an officer whose keys are in the header, and the slot that it opens.
fn invitation(header: &mut Header, id: &str, user_key: &Key) -> Result<RecoveryCode, VaultError> {
    let (code, secret) = recovery::make()?;
    let slot = recovery_slot(&header.vault_id, id, &secret, user_key)?;
    header.slots.retain(|slot| slot.officer() != id);
    header.slots.push(slot);
    Ok(code)
}

impl Vault {
    /// Invites an officer. They are let in by the code, once, and make keys of their own then.
    ///
    /// # Errors
    /// `Invalid{name}`; `Forbidden` when `notes` is asked for and this officer cannot open notes.
    pub fn invite_officer(
        &self,
        name: &str,
        role: Role,
        notes: bool,
        at: DateTime<Utc>,
    ) -> Result<RecoveryCode, VaultError> {
        open::refuse_text("name", name)?;
        let id = hex::encode(make_random::<16>()?.as_slice());
        let granted = if notes { Some(self.notes_key()?) } else { None };
        let make = |header: &mut Header| {
            let user_key = make_random::<32>()?;
            let officer = new_officer(&header.vault_id, &id, &user_key)?;
            give(header, &officer, &self.inner.vault_key(), granted.as_ref())?;
            let code = invitation(header, &id, &user_key)?;
            let keys = (officer.signing, officer.sealing);
            header.officers.push(officer);
            Ok((code, keys))
        };
        let record = |tx: &mut Tx<'_>, (_, (signing, sealing)): &(RecoveryCode, ([u8; 32], [u8; 32]))| {
            tx.conn().execute(
                "INSERT INTO officer (id, name, role, signing, sealing, added_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                rusqlite::params![id, name, role.id(), signing, sealing, crate::stamp(at)],
            )?;
            tx.note("role", role.id());
            tx.note("notes", if notes { "yes" } else { "no" });
            about(tx, &id)
        };
        Ok(self.change_keys(Action("officer.invited"), at, make, record)?.0)
    }

    /// Makes a new code for an invitation that was not accepted yet; the old one opens nothing any more.
    ///
    /// # Errors
    /// `NotFound`; `NotNow{joined}` when the officer has keys of their own.
    pub fn renew_invitation(&self, id: &str, at: DateTime<Utc>) -> Result<RecoveryCode, VaultError> {
        let row = self.read(|view| view.officer_rows())?.into_iter().find(|row| row.id == id);
        match row {
            Some(row) if row.removed_at.is_some() => return Err(VaultError::NotFound),
            Some(row) if row.joined_at.is_some() => return Err(VaultError::NotNow { reason: "joined" }),
            Some(_) => {}
            None => return Err(VaultError::NotFound),
        }
        let had_notes = self.inner.header().grants(id, "notes");
        let granted = if had_notes { Some(self.notes_key()?) } else { None };
        let make = |header: &mut Header| {
            // The keys that the lost code opened are thrown away as well.
            let user_key = make_random::<32>()?;
            let officer = new_officer(&header.vault_id, id, &user_key)?;
            give(header, &officer, &self.inner.vault_key(), granted.as_ref())?;
            let code = invitation(header, id, &user_key)?;
            let keys = (officer.signing, officer.sealing);
            header.officers.retain(|known| known.id != id);
            header.officers.push(officer);
            Ok((code, keys))
        };
        let record = |tx: &mut Tx<'_>, (_, (signing, sealing)): &(RecoveryCode, ([u8; 32], [u8; 32]))| {
            tx.conn().execute(
                "UPDATE officer SET signing = ?2, sealing = ?3 WHERE id = ?1",
                rusqlite::params![id, signing, sealing],
            )?;
            about(tx, id)
        };
        Ok(self.change_keys(Action("officer.invitation-renewed"), at, make, record)?.0)
    }

    /// Whether the officer who unlocked was let in by an invitation and has no keys of their own yet. Such a vault takes no change.
    pub fn is_invitation(&self) -> bool {
        !self.inner.officer.joined
    }

    /// Accepts the invitation that unlocked this vault: makes the officer's own keys, passphrase and recovery code.
    ///
    /// # Errors
    /// `NotNow{joined}` when there is no invitation to accept; `Invalid{passphrase}`, also with `another` when it opens the vault for somebody
    /// else: nobody may be taken for a colleague.
    pub fn accept_invitation(
        mut self,
        passphrase: &Sensitive<String>,
        kdf: KdfProfile,
        at: DateTime<Utc>,
    ) -> Result<(Self, RecoveryCode), VaultError> {
        if self.inner.officer.joined {
            return Err(VaultError::NotNow { reason: "joined" });
        }
        passphrase::check_passphrase(passphrase)?;
        kdf.fit_for_new()?;
        let id = self.inner.officer.id.clone();
        let mut next = self.inner.header().clone();
        refuse_a_colleagues(&next, &id, passphrase)?;
        let vault_key = self.inner.vault_key();
        let notes = match next.grants(&id, "notes") {
            true => Some(open_grant(&next, &id, "notes", &self.inner.opener)?),
            false => None,
        };
        let user_key = make_random::<32>()?;
        let officer = new_officer(&next.vault_id, &id, &user_key)?;
        give(&mut next, &officer, &vault_key, notes.as_ref())?;
        let (code, secret) = recovery::make()?;
        let slots = [
            passphrase_slot(&next.vault_id, &id, passphrase, kdf, &user_key)?,
            recovery_slot(&next.vault_id, &id, &secret, &user_key)?,
        ];
        next.slots.retain(|slot| slot.officer() != id);
        next.slots.extend(slots);
        let (signing, sealing) = (officer.signing, officer.sealing);
        next.officers.retain(|known| known.id != id);
        next.officers.push(officer);

        let opened = open_officer(&next, &id, &user_key)?;
        (self.inner.signer, self.inner.opener) = (opened.signer, opened.opener);
        self.inner.officer.joined = true;
        let make = |header: &mut Header| {
            *header = next;
            Ok(())
        };
        self.change_keys(Action("officer.joined"), at, make, |tx, ()| {
            tx.conn().execute(
                "UPDATE officer SET signing = ?2, sealing = ?3, joined_at = ?4, passphrase_at = ?4 WHERE id = ?1",
                rusqlite::params![id, signing, sealing, crate::stamp(at)],
            )?;
            tx.note("officer-key", &hex::encode(signing));
            about(tx, &id)
        })?;
        Ok((self, code))
    }

    /// Changes an officer's name and role. It binds them from their next unlock on, and a vault is open for one at a time.
    ///
    /// # Errors
    /// `NotFound`; `Invalid{name}`; `Invalid{role, last-dpo}` where nobody would be left who can let others in.
    pub fn change_officer(&self, id: &str, name: &str, role: Role, at: DateTime<Utc>) -> Result<(), VaultError> {
        open::refuse_text("name", name)?;
        self.transact(Action("officer.changed"), at, |tx| {
            let before = current(tx, id)?;
            if before.role == Role::Dpo && role != Role::Dpo {
                refuse_last_dpo(tx, id)?;
            }
            if before.name != name {
                tx.changed("name", Some(&before.name), Some(name));
            }
            if before.role != role {
                tx.changed("role", Some(before.role.id()), Some(role.id()));
            }
            tx.conn().execute(
                "UPDATE officer SET name = ?2, role = ?3 WHERE id = ?1",
                rusqlite::params![id, name, role.id()],
            )?;
            about(tx, id)
        })
    }

    /// Lets an officer open confidential notes, while they are away too: the key is sealed to their public key.
    ///
    /// # Errors
    /// `NotFound`; `Forbidden` when this officer cannot open notes.
    pub fn grant_notes(&self, id: &str, at: DateTime<Utc>) -> Result<(), VaultError> {
        let key = self.notes_key()?;
        let make = |header: &mut Header| {
            let officer = header.officers.iter().find(|known| known.id == id).cloned().ok_or(VaultError::NotFound)?;
            header.grants.retain(|grant| !(grant.officer == id && grant.key == "notes"));
            header.grants.push(make_grant(&header.vault_id, &officer, "notes", &key)?);
            Ok(())
        };
        self.change_keys(Action("officer.notes-granted"), at, make, |tx, ()| {
            current(tx, id)?;
            about(tx, id)
        })
    }
}

/// Seals the keys to an officer, in place of what was sealed to them before.
fn give(header: &mut Header, to: &HeaderOfficer, vault: &Key, notes: Option<&Key>) -> Result<(), VaultError> {
    let mut grants = vec![make_grant(&header.vault_id, to, "vault", vault)?];
    if let Some(notes) = notes {
        grants.push(make_grant(&header.vault_id, to, "notes", notes)?);
    }
    header.grants.retain(|grant| grant.officer != to.id);
    header.grants.extend(grants);
    Ok(())
}

/// A passphrase that opens somebody else's slot would let its holder be taken for them.
fn refuse_a_colleagues(header: &Header, id: &str, typed: &Sensitive<String>) -> Result<(), VaultError> {
    match open_slot(header, UnlockKey::Passphrase(typed)) {
        Ok((owner, _)) if owner != id => Err(VaultError::Invalid { field: "passphrase", rule: "another" }),
        Ok(_) | Err(VaultError::CannotUnlock) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Somebody who can let others in has to remain, with keys of their own.
fn refuse_last_dpo(tx: &Tx<'_>, id: &str) -> Result<(), VaultError> {
    let others = tx
        .view()
        .officer_rows()?
        .into_iter()
        .any(|row| row.id != id && row.role == Role::Dpo && row.joined_at.is_some() && row.removed_at.is_none());
    if others { Ok(()) } else { Err(VaultError::Invalid { field: "role", rule: "last-dpo" }) }
}

#[cfg(test)]
mod tests;
