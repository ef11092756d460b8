//! Making a vault.

use chrono::{DateTime, Utc};
use model::officer::Role;
use rusqlite::Connection;

use crate::folder::Folder;
use crate::header::{self, Header};
use crate::keys::kdf::KdfProfile;
use crate::keys::recovery::{self, RecoveryCode};
use crate::keys::{make_random, passphrase};
use crate::open::{
    Place, make_grant, mirror_of, new_officer, open_officer, passphrase_slot, recovery_slot, refuse_text,
};
use crate::pages::Pages;
use crate::presence::{Here, Presence};
use crate::vault::{Inner, Officer, Vault};
use crate::{Action, RecordRef, Sensitive, VaultError, Warning, db, folder, head, migrate};

/// What a new vault needs.
#[derive(Debug)]
pub struct NewVault<'a> {
    /// At least 15 characters and not a common one.
    pub passphrase: &'a Sensitive<String>,
    /// The officer's name, as shown and printed.
    pub officer_name: &'a str,
    /// What a guess shall cost; [`KdfProfile::calibrated`] fits this machine.
    pub kdf: KdfProfile,
    /// Shown on the lock screen, readable without a key.
    pub label: &'a str,
}

impl Vault {
    /// Makes a vault in an empty or new folder and opens it. The recovery code is shown this once.
    ///
    /// # Errors
    /// `Conflict` when a vault is there already, `Invalid` for the passphrase, label or name, `InUse`, `DiskFull`, `NotNow{network-drive}`.
    pub fn create<'p>(
        place: impl Into<Place<'p>>,
        new: NewVault<'_>,
        at: DateTime<Utc>,
    ) -> Result<(Self, RecoveryCode), VaultError> {
        Self::create_with(place, new, at, |_| Ok(()))
    }

    /// As [`Vault::create`], with a first change that belongs to the making: without it there is no vault, and another can be made in its place.
    ///
    /// # Errors
    /// As [`Vault::create`], and what `fill` answers.
    pub fn create_with<'p>(
        place: impl Into<Place<'p>>,
        new: NewVault<'_>,
        at: DateTime<Utc>,
        fill: impl FnOnce(&Vault) -> Result<(), VaultError>,
    ) -> Result<(Self, RecoveryCode), VaultError> {
        let place = place.into();
        passphrase::check_passphrase(new.passphrase)?;
        new.kdf.fit_for_new()?;
        refuse_text("officerName", new.officer_name)?;
        refuse_text("label", new.label)?;
        let folder = Folder::new(place.dir);
        folder.make()?;
        db::refuse_shared(place.dir)?;
        let lock = platform::lock_file(&folder.lock())?;
        folder.clear_unfinished()?;
        if folder.keys().exists() || folder.keys_copy().exists() || folder.db().exists() {
            return Err(VaultError::Conflict);
        }

        let vault_id = hex::encode(make_random::<16>()?.as_slice());
        let officer_id = hex::encode(make_random::<16>()?.as_slice());
        let vault_key = make_random::<32>()?;
        let user_key = make_random::<32>()?;
        let (code, recovery_secret) = recovery::make()?;
        let officer = new_officer(&vault_id, &officer_id, &user_key)?;
        let header = Header {
            v: 1,
            epoch: 1,
            label: new.label.to_owned(),
            slots: vec![
                passphrase_slot(&vault_id, &officer_id, new.passphrase, new.kdf, &user_key)?,
                recovery_slot(&vault_id, &officer_id, &recovery_secret, &user_key)?,
            ],
            grants: vec![
                make_grant(&vault_id, &officer, "vault", &vault_key)?,
                make_grant(&vault_id, &officer, "notes", &make_random::<32>()?)?,
            ],
            officers: vec![officer],
            vault_id,
        };
        let opened = open_officer(&header, &officer_id, &user_key)?;
        drop(folder::new_file(&folder.unfinished())?);
        platform::fsync_dir(folder.root())?;
        // The keys come first: a database whose key exists nowhere would be lost at once.
        header::save(&folder, &header, &vault_key)?;
        let mut writer = db::open(&folder.db(), &vault_key, db::Use::Create)?;
        migrate::run(&mut writer, &folder, &vault_key, migrate::STEPS, at)?;
        plant(&writer, &header, new.officer_name, at)?;
        let pages = Pages::begin(&folder, &vault_key)?;
        platform::fsync_dir(folder.root())?;

        let inner = Inner::new(
            folder,
            mirror_of(place, &header.vault_id)?,
            vault_key,
            Officer { id: officer_id, name: new.officer_name.to_owned(), role: Role::Dpo, joined: true },
            opened.signer,
            opened.opener,
            header,
        );
        let signing = hex::encode(inner.signer.verifying_key().to_bytes());
        let here = Here::new(&inner.header().vault_id, place.state());
        let presence = Presence::begin(&inner, here, at)?;
        let warnings = platform::is_network_drive(place.dir).then_some(Warning::NetworkDrive);
        let vault = Self::assemble(inner, writer, pages, (lock, presence), warnings.into_iter().collect())?;
        vault.transact(Action("vault.created"), at, |tx| {
            tx.note("vault", &vault.inner.header().vault_id.clone());
            tx.note("officer-key", &signing);
            tx.about(RecordRef { kind: "officer", id: 1 });
            Ok(())
        })?;
        fill(&vault)?;
        // The folder itself may be new too; not every parent lets itself be opened for that.
        let _ = vault.folder().parent().map(platform::fsync_dir);
        // From here on it is a vault.
        folder::remove_if_there(&vault.inner.folder.unfinished())?;
        platform::fsync_dir(vault.folder())?;
        Ok((vault, code))
    }
}

/// The first rows: who the vault is, and its officer.
fn plant(conn: &Connection, header: &Header, officer_name: &str, at: DateTime<Utc>) -> Result<(), VaultError> {
    let sql = conn.unchecked_transaction()?;
    head::set_meta(&sql, "vault_id", &header.vault_id)?;
    head::set_meta(&sql, "commit_seq", "0")?;
    head::set_meta(&sql, "trail_seq", "0")?;
    head::set_meta(&sql, "trail_head", &crate::trail::origin(&header.vault_id))?;
    head::set_meta(&sql, "header_epoch", &header.epoch.to_string())?;
    for officer in &header.officers {
        sql.execute(
            "INSERT INTO officer (id, name, role, signing, sealing, added_at, joined_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)",
            rusqlite::params![
                officer.id,
                officer_name,
                Role::Dpo.id(),
                officer.signing,
                officer.sealing,
                crate::stamp(at)
            ],
        )?;
    }
    sql.commit()?;
    Ok(())
}
