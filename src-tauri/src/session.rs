//! Locked or open, and everything that hangs on it.
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use vault::{Place, Vault};
use words::Language;

use crate::dialogs::Dialogs;
use crate::files::Tokens;
use crate::fonts::Fonts;
use crate::idle::Idle;
use crate::preferences::Preferences;
use crate::recovery::Pending;
use crate::work::Works;

/// What the shell was started with; fixed for the life of the process.
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// The folder named on the command line or in the environment; stronger than the remembered one.
    pub vault: Option<PathBuf>,
    /// Where `shell.json` is kept; none means that nothing is remembered.
    pub preferences: Option<PathBuf>,
    /// Where this computer remembers what it last saw of each vault; none means that a roll-back of a whole folder goes unnoticed.
    pub state: Option<PathBuf>,
    /// Where the font pack of this computer lies; none means that there is none and none can be added.
    pub fonts: Option<PathBuf>,
    /// The system's language, as a language tag.
    pub language: Option<String>,
    /// The vault folder when nothing else is known.
    pub default_vault: PathBuf,
    /// The officer's home folder, to speak of paths by.
    pub home: Option<PathBuf>,
    /// Whether the web view runs in its sandbox.
    pub sandbox: bool,
}

enum Session {
    Locked,
    Open(Arc<Vault>),
}

/// The state behind the window. One for the life of the process; locking ends the process.
pub struct Shell {
    session: Mutex<Session>,
    tokens: Arc<Tokens>,
    dialogs: Arc<dyn Dialogs>,
    idle: Idle,
    preferences: Mutex<Preferences>,
    /// The folder chosen since the start; stronger than the one asked for.
    chosen: Mutex<Option<PathBuf>>,
    recovery: Mutex<Option<Pending>>,
    works: Works,
    fonts: Arc<Fonts>,
    /// The question whether there is a keyring, asked while the window is still being made.
    keyring: Mutex<Option<JoinHandle<bool>>>,
    start: Start,
}

/// Where the vault is, owned, so that it can be taken to another thread.
#[derive(Clone, Debug)]
pub(crate) struct Spot {
    folder: PathBuf,
    state: Option<PathBuf>,
}

impl Spot {
    /// The vault's folder.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The folder, with this computer's memory of it beside it.
    pub(crate) fn place(&self) -> Place<'_> {
        let place = Place::new(&self.folder);
        match &self.state {
            Some(state) => place.remembered_in(state),
            None => place,
        }
    }
}

impl Shell {
    /// A locked shell.
    pub fn new(start: Start, dialogs: Arc<dyn Dialogs>) -> Self {
        let preferences = start.preferences.as_deref().map(Preferences::read).unwrap_or_default();
        Self {
            session: Mutex::new(Session::Locked),
            tokens: Arc::default(),
            dialogs,
            idle: Idle::since(platform::boot_time()),
            preferences: Mutex::new(preferences),
            chosen: Mutex::default(),
            recovery: Mutex::default(),
            works: Works::default(),
            fonts: Arc::new(Fonts::take(start.fonts.clone())),
            keyring: Mutex::default(),
            start,
        }
    }

    /// Asks for the system's keyring ahead of the first screen, which waits for the answer: it may be a tenth of a second away.
    pub(crate) fn ask_for_keyring(&self) {
        *held(&self.keyring) = Some(std::thread::spawn(platform::device_secret::available));
    }

    /// The question asked ahead, once.
    pub(crate) fn keyring_asked(&self) -> Option<JoinHandle<bool>> {
        held(&self.keyring).take()
    }

    /// The open vault. Errors: `locked`.
    pub(crate) fn vault(&self) -> Result<Arc<Vault>, api::Error> {
        match &*held(&self.session) {
            Session::Open(vault) => Ok(Arc::clone(vault)),
            Session::Locked => Err(api::Error::Locked),
        }
    }

    /// Whether a vault is open.
    pub(crate) fn is_open(&self) -> bool {
        matches!(*held(&self.session), Session::Open(_))
    }

    /// Takes an unlocked vault in. Where its pages were too many to be judged at once, that is done now, beside the officer's work.
    pub(crate) fn open(&self, vault: Vault) {
        let vault = Arc::new(vault);
        if vault.pages_await_judgement() {
            let (vault, work) = (Arc::clone(&vault), self.works.begin("verify_vault"));
            std::thread::spawn(move || {
                // What a failing disk answers here it answers to the full check too, which the officer asks for.
                let current = vault.pages_are_current(&|share| api::Work::step(&work, share));
                drop(vault);
                if current == Ok(false) {
                    work.found();
                }
            });
        }
        *held(&self.session) = Session::Open(vault);
        self.idle.still_here(platform::boot_time());
    }

    /// Says beside the open vault that it is open here. Answers whether the officer has something new to hear of it.
    pub(crate) fn sign_of_life(&self) -> bool {
        let Ok(vault) = self.vault() else { return false };
        let before = vault.warnings();
        vault.sign_of_life(crate::commands::now());
        vault.warnings() != before
    }

    /// Lets go of the vault, giving what is running up to two seconds to come to its end. Whatever is then still running is rolled
    /// back by the store, as after a power cut.
    pub fn close(&self) {
        // Long work ends at its next step and takes what it has half written away with it.
        self.works.cancel();
        let before = std::mem::replace(&mut *held(&self.session), Session::Locked);
        if let Session::Open(mut vault) = before {
            for _ in 0..100 {
                match Arc::try_unwrap(vault) {
                    Ok(vault) => return drop(vault),
                    Err(shared) => vault = shared,
                }
                std::thread::sleep(Duration::from_millis(20));
            }
        }
    }

    /// The files the officer chose.
    pub(crate) fn tokens(&self) -> &Arc<Tokens> {
        &self.tokens
    }

    /// Who answers dialogs.
    pub(crate) fn dialogs(&self) -> &Arc<dyn Dialogs> {
        &self.dialogs
    }

    /// The long work that goes on.
    pub(crate) fn works(&self) -> &Works {
        &self.works
    }

    /// The fonts beside the bundled ones.
    pub(crate) fn fonts(&self) -> &Arc<Fonts> {
        &self.fonts
    }

    /// How long the officer has been away.
    pub(crate) fn idle(&self) -> &Idle {
        &self.idle
    }

    /// What the shell was started with.
    pub(crate) fn start(&self) -> &Start {
        &self.start
    }

    /// What this computer remembers.
    pub(crate) fn preferences(&self) -> Preferences {
        held(&self.preferences).clone()
    }

    /// Changes what this computer remembers, in memory and on disk. Errors: those of writing the file.
    pub(crate) fn remember(&self, change: impl FnOnce(&mut Preferences)) -> Result<(), api::Error> {
        let mut preferences = held(&self.preferences);
        let mut changed = preferences.clone();
        change(&mut changed);
        if let Some(path) = &self.start.preferences {
            changed.write(path).map_err(|error| crate::files::from_io(&error))?;
        }
        *preferences = changed;
        Ok(())
    }

    /// The folder of the vault to open: the one chosen last, else the one asked for at the start, else the remembered one, else the
    /// default.
    pub(crate) fn vault_folder(&self) -> PathBuf {
        let remembered = held(&self.preferences).vault.clone();
        let chosen = held(&self.chosen).clone().or_else(|| self.start.vault.clone()).or(remembered);
        chosen.unwrap_or_else(|| self.start.default_vault.clone())
    }

    /// Where the vault is.
    pub(crate) fn place(&self) -> Spot {
        Spot { folder: self.vault_folder(), state: self.start.state.clone() }
    }

    /// From now on the vault is the one in `folder`, after a restart as well. Errors: those of writing that down.
    pub(crate) fn choose_vault(&self, folder: PathBuf) -> Result<(), api::Error> {
        *held(&self.chosen) = Some(folder.clone());
        self.remember(|kept| kept.vault = Some(folder))
    }

    /// The language of the screens: the chosen one, else the system's.
    pub(crate) fn language(&self) -> Language {
        let chosen = held(&self.preferences).language.clone().or_else(|| self.start.language.clone());
        chosen.as_deref().and_then(Language::parse).unwrap_or_default()
    }

    /// Keeps a fresh recovery code until it is confirmed.
    pub(crate) fn await_recovery(&self, pending: Pending) {
        *held(&self.recovery) = Some(pending);
    }

    /// Works with the code that waits to be confirmed. Errors: `notNow` where there is none, and those of `work`.
    pub(crate) fn with_recovery<T>(
        &self,
        work: impl FnOnce(&mut Pending) -> Result<T, api::Error>,
    ) -> Result<T, api::Error> {
        held(&self.recovery).as_mut().map_or_else(|| Err(api::Error::not_now("no-recovery-code")), work)
    }

    /// Forgets the code: it is confirmed.
    pub(crate) fn forget_recovery(&self) {
        *held(&self.recovery) = None;
    }
}

/// A path as the officer would say it: the home folder as `~`.
pub(crate) fn spoken(path: &Path, home: Option<&Path>) -> String {
    match home.and_then(|home| path.strip_prefix(home).ok()) {
        Some(rest) => Path::new("~").join(rest).display().to_string(),
        None => path.display().to_string(),
    }
}

/// A poisoned lock means that another thread panicked while it held it; none of what is kept here can be left half-changed.
fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_home_folder_is_spoken_as_a_tilde() {
        let home = Path::new("/home/anna");
        assert_eq!(spoken(Path::new("/home/anna/Tutela"), Some(home)), "~/Tutela");
        assert_eq!(spoken(Path::new("/srv/office"), Some(home)), "/srv/office");
        assert_eq!(spoken(Path::new("/srv/office"), None), "/srv/office");
    }

    #[test]
    fn the_folder_asked_for_at_the_start_wins_over_the_remembered_one() {
        let folder = tempfile::tempdir().unwrap();
        let start = Start {
            preferences: Some(folder.path().join("shell.json")),
            default_vault: PathBuf::from("/home/anna/Tutela"),
            ..Start::default()
        };
        let shell = Shell::new(start.clone(), Arc::new(crate::NativeDialogs));
        assert_eq!(shell.vault_folder(), Path::new("/home/anna/Tutela"));
        shell.remember(|kept| kept.vault = Some(PathBuf::from("/srv/office"))).unwrap();
        let again = Shell::new(start.clone(), Arc::new(crate::NativeDialogs));
        assert_eq!(again.vault_folder(), Path::new("/srv/office"), "remembered over a restart");
        let asked = Shell::new(Start { vault: Some("/mnt/other".into()), ..start }, Arc::new(crate::NativeDialogs));
        assert_eq!(asked.vault_folder(), Path::new("/mnt/other"));
    }

    #[test]
    fn a_new_shell_is_locked() {
        let shell = Shell::new(Start::default(), Arc::new(crate::NativeDialogs));
        assert!(!shell.is_open());
        assert!(matches!(shell.vault(), Err(api::Error::Locked)));
    }
}
