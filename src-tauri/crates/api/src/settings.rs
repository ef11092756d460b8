//! Settings of the vault.

use crate::wire::settings::{EditSettingsRequest, Method, NoteSettings, Settings, SettingsView};
use crate::wire::{Changed, NothingRequest};
use crate::{Desk, Error, changed};
use model::text;
use std::collections::BTreeSet;
use vault::{Action, VaultError, View};

pub(crate) const KEY: &str = "settings";

/// Each officer confirms a sheet of their own.
pub(crate) fn confirmed_key(officer: &str) -> String {
    format!("recovery-confirmed:{officer}")
}

/// The product's own methods, lightest first: id, offered for identity, offered for ownership (EDPB Guidelines 01/2022, 65-79: ask for
/// no more than the doubt needs).
const METHODS: &[(&str, bool, bool)] = &[
    ("reply-from-address-on-file", true, true),
    ("code-second-channel", true, true),
    ("call-back", true, true),
    ("knowledge", true, true),
    ("customer-number", false, true),
    ("records-match", false, true),
    ("in-person", true, false),
    ("id-document", true, false),
    ("agent-mandate", true, true),
];

fn defaults() -> Settings {
    Settings {
        idle_minutes: 10,
        methods: METHODS
            .iter()
            .map(|(id, identity, ownership)| Method {
                id: (*id).to_owned(),
                name: String::new(),
                identity: *identity,
                ownership: *ownership,
            })
            .collect(),
        notes: NoteSettings::default(),
        passphrase_months: 0,
        count_hidden_cases: false,
    }
}

pub(crate) fn defaults_json() -> String {
    serde_json::to_string(&defaults()).unwrap_or_else(|_| "{}".to_owned())
}

pub(crate) fn load(view: &View<'_>) -> Result<Settings, VaultError> {
    match view.setting(KEY)? {
        Some(json) => serde_json::from_str(&json).map_err(|_| VaultError::Damaged { what: "stored value" }),
        None => Ok(defaults()),
    }
}

fn confirmed(view: &View<'_>, officer: &str) -> Result<bool, VaultError> {
    Ok(view.setting(&confirmed_key(officer))?.as_deref() == Some("true"))
}

/// A method's name for the screen.
pub(crate) fn method_name(settings: &Settings, id: &str, language: words::Language) -> String {
    match settings.methods.iter().find(|method| method.id == id) {
        Some(method) if !method.name.is_empty() => method.name.clone(),
        _ => words::say(language, &format!("method-{id}"), &[]),
    }
}

/// The settings as they stand.
///
/// # Errors
/// `Damaged`.
pub fn open(desk: &Desk<'_>, _: NothingRequest) -> Result<SettingsView, Error> {
    Ok(desk.vault.read(|view| {
        Ok(SettingsView {
            settings: load(view)?,
            officer: desk.vault.officer().name.clone(),
            recovery_confirmed: confirmed(view, &desk.vault.officer().id)?,
            recovery_sheets: desk.vault.has_recovery_sheets(),
            calendar_version: law::calendar_data_version().to_owned(),
            engine: vault::engine_version(),
        })
    })?)
}

/// Minutes after which the vault locks itself, as the settings say.
///
/// # Errors
/// `Damaged`.
pub fn idle_minutes(vault: &vault::Vault) -> Result<u32, Error> {
    Ok(vault.read(load)?.idle_minutes)
}

/// The officer has typed two groups of the recovery code again.
///
/// # Errors
/// Only failures of the store.
pub fn confirm_recovery(vault: &vault::Vault, at: chrono::DateTime<chrono::Utc>) -> Result<(), Error> {
    Ok(vault
        .transact(Action("recovery.confirmed"), at, |tx| tx.set_setting(&confirmed_key(&vault.officer().id), "true"))?)
}

/// A new recovery sheet was made and is not confirmed yet.
///
/// # Errors
/// Only failures of the store.
pub fn await_recovery(vault: &vault::Vault, at: chrono::DateTime<chrono::Utc>) -> Result<(), Error> {
    Ok(vault
        .transact(Action("recovery.renewed"), at, |tx| tx.set_setting(&confirmed_key(&vault.officer().id), "false"))?)
}

/// Whether the recovery sheet was confirmed.
///
/// # Errors
/// Only failures of the store.
pub fn recovery_confirmed(vault: &vault::Vault) -> Result<bool, Error> {
    Ok(vault.read(|view| confirmed(view, &vault.officer().id))?)
}

/// Changes the settings.
///
/// # Errors
/// `Invalid` naming the field.
pub fn edit(desk: &Desk<'_>, request: EditSettingsRequest) -> Result<Changed<SettingsView>, Error> {
    let mut settings = request.settings;
    if !(1..=120).contains(&settings.idle_minutes) {
        return Err(Error::invalid("idleMinutes", "out-of-range"));
    }
    if !(10..=600).contains(&settings.notes.seconds) {
        return Err(Error::invalid("notesSeconds", "out-of-range"));
    }
    if settings.passphrase_months > 60 {
        return Err(Error::invalid("passphraseMonths", "out-of-range"));
    }
    let mut seen = BTreeSet::new();
    for method in &mut settings.methods {
        method.name = text::line("methods", &method.name, 120)?;
        let own = METHODS.iter().any(|(id, ..)| *id == method.id);
        let well_formed = !method.id.is_empty()
            && method.id.len() <= 60
            && method.id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if !well_formed || !seen.insert(method.id.clone()) {
            return Err(Error::invalid("methods", "id"));
        }
        if !own && method.name.is_empty() {
            return Err(Error::invalid("methods", "required"));
        }
    }
    for identity in [true, false] {
        if !settings.methods.iter().any(|m| if identity { m.identity } else { m.ownership }) {
            return Err(Error::invalid("methods", "none-left"));
        }
    }
    let json = serde_json::to_string(&settings).map_err(|_| Error::internal("settings"))?;
    desk.vault.transact(Action("settings.edited"), desk.now, |tx| {
        let old = load(&tx.view())?;
        tx.changed("idle-minutes", Some(&old.idle_minutes.to_string()), Some(&settings.idle_minutes.to_string()));
        tx.set_setting(KEY, &json)
    })?;
    Ok(changed(open(desk, NothingRequest {})?, &["settings", "session"]))
}
