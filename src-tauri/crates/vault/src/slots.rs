//! Changing who can open the vault: passphrase, recovery code, device.
//!
//! Each change asks for the passphrase again and goes into the trail. The new `vault.keys` is written before the trail entry is committed: a
//! crash between leaves a key file that is one change ahead, which opens.

use chrono::{DateTime, Utc};
use zeroize::{Zeroize as _, Zeroizing};

use crate::header::{self, Header, Slot};
use crate::keys::kdf::KdfProfile;
use crate::keys::recovery::{self, RecoveryCode};
use crate::keys::{Key, make_random, passphrase, sheets, sub, wrap};
use crate::vault::Vault;
use crate::{Action, Sensitive, Tx, UnlockKey, VaultError, head, officers, open};

/// A device's slot name and secret, as kept in that computer's keyring. `Debug` hides it.
pub struct DeviceSecret {
    device: String,
    secret: Key,
}

impl DeviceSecret {
    /// Which device's slot it opens: random, 16 hex digits.
    pub fn device(&self) -> &str {
        &self.device
    }

    /// The bytes to hand to the keyring: 8 of the device's name, 32 of the secret.
    pub fn to_keyring(&self) -> Sensitive<Vec<u8>> {
        let mut bytes = hex::decode(&self.device).unwrap_or_default();
        bytes.reserve_exact(32);
        bytes.extend_from_slice(self.secret.as_slice());
        Sensitive::new(bytes)
    }

    /// Reads what [`DeviceSecret::to_keyring`] gave.
    ///
    /// # Errors
    /// `Invalid{deviceSecret, length}` for anything that is not 40 bytes.
    pub fn from_keyring(bytes: &[u8]) -> Result<Self, VaultError> {
        let wrong = VaultError::Invalid { field: "deviceSecret", rule: "length" };
        let (device, secret) = bytes.split_first_chunk::<8>().ok_or(wrong.clone())?;
        let secret: [u8; 32] = secret.try_into().map_err(|_| wrong)?;
        Ok(Self { device: hex::encode(device), secret: Zeroizing::new(secret) })
    }

    pub(crate) fn key(&self) -> Key {
        sub::derive(&self.secret, sub::DEVICE)
    }
}

impl std::fmt::Debug for DeviceSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DeviceSecret(..)")
    }
}

impl Drop for DeviceSecret {
    fn drop(&mut self) {
        self.device.zeroize();
    }
}

impl Vault {
    /// Replaces the officer's passphrase. A copy of the old `vault.keys` still opens with the old one: say so, and renew backups.
    ///
    /// # Errors
    /// `CannotUnlock` when `old` is wrong, `Invalid{passphrase}` when `new` breaks a rule.
    pub fn change_passphrase(
        &self,
        old: &Sensitive<String>,
        new: &Sensitive<String>,
        kdf: KdfProfile,
        at: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        passphrase::check_passphrase(new)?;
        kdf.fit_for_new()?;
        self.change_own_passphrase(Action("slot.passphrase-changed"), at, |header, officer| {
            let user_key = open::user_key_by_passphrase(header, officer, old)?;
            let slot = open::passphrase_slot(&header.vault_id, officer, new, kdf, &user_key)?;
            header.slots.retain(|s| !(matches!(s, Slot::Passphrase { .. }) && s.officer() == officer));
            header.slots.push(slot);
            Ok(())
        })
    }

    /// Sets a new passphrase after the recovery code or two sheets opened the vault, when the old one is forgotten.
    ///
    /// # Errors
    /// `CannotUnlock` when they are not this officer's, `Invalid` when one is mistyped or `new` breaks a rule.
    pub fn reset_passphrase(
        &self,
        by: UnlockKey<'_>,
        new: &Sensitive<String>,
        kdf: KdfProfile,
        at: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        passphrase::check_passphrase(new)?;
        kdf.fit_for_new()?;
        if !matches!(by, UnlockKey::Recovery(_) | UnlockKey::Sheets(_)) {
            return Err(VaultError::CannotUnlock);
        }
        self.change_own_passphrase(Action("slot.passphrase-reset"), at, |header, officer| {
            let user_key = open::own_user_key(header, officer, by)?;
            let slot = open::passphrase_slot(&header.vault_id, officer, new, kdf, &user_key)?;
            header.slots.retain(|s| !(matches!(s, Slot::Passphrase { .. }) && s.officer() == officer));
            header.slots.push(slot);
            Ok(())
        })
    }

    /// Makes a new recovery code; the old one, or the three sheets that stood in its place, stop working.
    ///
    /// # Errors
    /// `CannotUnlock` when the passphrase is wrong.
    pub fn new_recovery_code(
        &self,
        passphrase: &Sensitive<String>,
        at: DateTime<Utc>,
    ) -> Result<RecoveryCode, VaultError> {
        let (code, secret) = recovery::make()?;
        self.change_slots(Action("slot.recovery-renewed"), at, |header, officer| {
            let user_key = open::user_key_by_passphrase(header, officer, passphrase)?;
            let slot = open::recovery_slot(&header.vault_id, officer, &secret, &user_key)?;
            forget_recovery(header, officer);
            header.slots.push(slot);
            Ok(())
        })?;
        Ok(code)
    }

    /// Makes three recovery sheets, any two of which open this officer's keys. They stand in the place of the one code, which stops working
    /// as sheets made before do: beside it, one paper would still be enough.
    ///
    /// # Errors
    /// `CannotUnlock` when the passphrase is wrong.
    pub fn new_recovery_sheets(
        &self,
        passphrase: &Sensitive<String>,
        at: DateTime<Utc>,
    ) -> Result<[RecoveryCode; 3], VaultError> {
        let made = sheets::make()?;
        self.change_slots(Action("slot.recovery-sheets-made"), at, |header, officer| {
            let user_key = open::user_key_by_passphrase(header, officer, passphrase)?;
            let slots = open::pair_slots(&header.vault_id, officer, &made, &user_key)?;
            forget_recovery(header, officer);
            header.slots.extend(slots);
            Ok(())
        })?;
        Ok(made.each_ref().map(sheets::Sheet::code))
    }

    /// Whether three sheets, and not one code, stand in for this officer's passphrase.
    pub fn has_recovery_sheets(&self) -> bool {
        self.inner.header().has_sheets(&self.inner.officer.id)
    }

    /// Adds a slot for this computer's keyring. It is never the only one: passphrase and recovery code stay.
    ///
    /// # Errors
    /// `CannotUnlock` when the passphrase is wrong.
    pub fn add_device_slot(
        &self,
        passphrase: &Sensitive<String>,
        at: DateTime<Utc>,
    ) -> Result<DeviceSecret, VaultError> {
        let made = DeviceSecret { device: hex::encode(make_random::<8>()?.as_slice()), secret: make_random::<32>()? };
        self.change_slots(Action("slot.device-added"), at, |header, officer| {
            let user_key = open::user_key_by_passphrase(header, officer, passphrase)?;
            let mut slot = Slot::Device { officer: officer.to_owned(), device: made.device.clone(), wrap: Vec::new() };
            let sealed = wrap::seal(&made.key(), &slot.place(&header.vault_id), user_key.as_slice())?;
            if let Slot::Device { wrap, .. } = &mut slot {
                *wrap = sealed;
            }
            header.slots.push(slot);
            Ok(())
        })?;
        Ok(made)
    }

    /// Removes a device's slot. No passphrase is asked: taking a way in away must be easy.
    ///
    /// # Errors
    /// `NotFound` when there is no such slot.
    pub fn remove_device_slot(&self, device: &str, at: DateTime<Utc>) -> Result<(), VaultError> {
        self.change_slots(Action("slot.device-removed"), at, |header, officer| {
            let before = header.slots.len();
            header
                .slots
                .retain(|s| !matches!(s, Slot::Device { officer: o, device: d, .. } if o == officer && d == device));
            if header.slots.len() == before { Err(VaultError::NotFound) } else { Ok(()) }
        })
    }

    /// The devices that have a slot of this officer.
    pub fn device_slots(&self) -> Vec<String> {
        let header = self.inner.header();
        header
            .slots
            .iter()
            .filter_map(|s| match s {
                Slot::Device { officer, device, .. } if *officer == self.inner.officer.id => Some(device.clone()),
                _ => None,
            })
            .collect()
    }

    /// Changes the label on the lock screen.
    ///
    /// # Errors
    /// `Invalid{label}` when it is empty or not one line.
    pub fn change_label(&self, label: &str, at: DateTime<Utc>) -> Result<(), VaultError> {
        open::refuse_text("label", label)?;
        self.change_slots(Action("vault.label-changed"), at, |header, _| {
            header.label = label.to_owned();
            Ok(())
        })
    }

    fn change_own_passphrase(
        &self,
        action: Action,
        at: DateTime<Utc>,
        f: impl FnOnce(&mut Header, &str) -> Result<(), VaultError>,
    ) -> Result<(), VaultError> {
        self.change_slots_and(action, at, f, |tx, me| {
            tx.conn().execute("UPDATE officer SET passphrase_at = ?2 WHERE id = ?1", [me, &crate::stamp(at)])?;
            Ok(())
        })
    }

    fn change_slots(
        &self,
        action: Action,
        at: DateTime<Utc>,
        f: impl FnOnce(&mut Header, &str) -> Result<(), VaultError>,
    ) -> Result<(), VaultError> {
        self.change_slots_and(action, at, f, |_, _| Ok(()))
    }

    fn change_slots_and(
        &self,
        action: Action,
        at: DateTime<Utc>,
        f: impl FnOnce(&mut Header, &str) -> Result<(), VaultError>,
        also: impl FnOnce(&mut Tx<'_>, &str) -> Result<(), VaultError>,
    ) -> Result<(), VaultError> {
        let me = &self.inner.officer.id;
        let record = |tx: &mut Tx<'_>, (): &()| {
            also(tx, me)?;
            officers::about(tx, me)
        };
        self.change_keys(action, at, |header| f(header, me), record)
    }

    /// Changes `vault.keys` and the database in one go: `make` changes the keys, `record` what the database knows of it.
    pub(crate) fn change_keys<T>(
        &self,
        action: Action,
        at: DateTime<Utc>,
        make: impl FnOnce(&mut Header) -> Result<T, VaultError>,
        record: impl FnOnce(&mut Tx<'_>, &T) -> Result<(), VaultError>,
    ) -> Result<T, VaultError> {
        self.refuse_in_copy()?;
        // The slow part, the key derivation, happens before the writer is taken.
        let _alone = self.inner.changing_slots.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let mut next = self.inner.header().clone();
        let made = make(&mut next)?;
        next.count_change()?;
        let mut written = false;
        let changed = self.transact(action, at, |tx| {
            record(tx, &made)?;
            tx.note("epoch", &next.epoch.to_string());
            head::set_meta(tx.conn(), "header_epoch", &next.epoch.to_string())?;
            written = true;
            header::save(&self.inner.folder, &next, &self.inner.vault_key())
        });
        if changed.is_err() && written {
            // Whoever was told that nothing changed must find the old passphrase and the old recovery sheet working. A disk that takes nothing
            // any more keeps what it has, and that opens too.
            let _ = header::save(&self.inner.folder, &self.inner.header().clone(), &self.inner.vault_key());
        }
        changed?;
        *self.inner.header() = next;
        Ok(made)
    }
}

/// Takes away whatever paper opened this officer's keys.
fn forget_recovery(header: &mut Header, officer: &str) {
    let is_paper = |slot: &Slot| matches!(slot, Slot::Recovery { .. } | Slot::RecoveryPair { .. });
    header.slots.retain(|slot| !(is_paper(slot) && slot.officer() == officer));
}

#[cfg(test)]
mod tests;
