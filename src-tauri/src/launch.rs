//! From the command line to the window: what must be so before the first byte of the vault is read.
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use tauri::Manager as _;

use crate::session::Start;
use crate::{Dialogs, NativeDialogs, Shell, drops, incident, lock, window, with_commands};

/// The command line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arguments {
    /// `--vault DIR`.
    pub vault: Option<PathBuf>,
    /// `--version`.
    pub version: bool,
    /// `--help`.
    pub help: bool,
}

/// What `--help` says.
const HELP: &str = "Tutela, a vault for a privacy office.

    tutela [--vault DIR]

    --vault DIR   open the vault in DIR (as does the variable TUTELA_VAULT)
    --version     say which version this is";

impl Arguments {
    /// Reads the arguments after the program's name. Errors: a sentence about the first that is not understood.
    pub fn read(words: impl IntoIterator<Item = OsString>) -> Result<Self, String> {
        let mut read = Self::default();
        let mut words = words.into_iter();
        while let Some(word) = words.next() {
            match word.to_str() {
                Some("--vault") => match words.next().filter(|folder| !folder.is_empty()) {
                    Some(folder) => read.vault = Some(PathBuf::from(folder)),
                    None => return Err("--vault needs a folder.".to_owned()),
                },
                Some("--version") => read.version = true,
                Some("--help" | "-h") => read.help = true,
                _ => return Err(format!("{} is not understood; try --help.", word.to_string_lossy())),
            }
        }
        Ok(read)
    }
}

/// Runs the application until its window closes.
pub fn start() -> ExitCode {
    incident::keep_panics_quiet();
    let arguments = match Arguments::read(std::env::args_os().skip(1)) {
        Ok(arguments) => arguments,
        Err(sentence) => {
            eprintln!("Tutela: {sentence}");
            return ExitCode::from(2);
        }
    };
    if arguments.help {
        return say(HELP);
    }
    if arguments.version {
        return say(concat!("tutela ", env!("CARGO_PKG_VERSION")));
    }
    if platform::harden_process().is_err() {
        eprintln!("Tutela: this system does not let a program keep its memory out of crash reports.");
    }
    let sandbox = sandbox_works();
    if let Err(sentence) = settle_environment(sandbox).and_then(|()| prepare_display()) {
        eprintln!("Tutela: {sentence}");
        return ExitCode::FAILURE;
    }
    match run(arguments, sandbox) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Tutela: the window could not be opened: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The language of the system's messages, as its variables say it.
fn system_language() -> Option<String> {
    let set = |name: &&str| std::env::var(name).ok().filter(|value| !value.is_empty());
    ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(set)
}

fn say(text: &str) -> ExitCode {
    use std::io::Write as _;
    match writeln!(std::io::stdout(), "{text}") {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn run(arguments: Arguments, sandbox: bool) -> tauri::Result<()> {
    let home = std::env::home_dir();
    let start = Start {
        vault: arguments
            .vault
            .or_else(|| std::env::var_os("TUTELA_VAULT").filter(|v| !v.is_empty()).map(PathBuf::from)),
        preferences: platform::config_dir().map(|folder| folder.join("shell.json")),
        state: platform::state_dir(),
        fonts: platform::data_dir().map(|folder| folder.join("fonts")),
        language: system_language(),
        default_vault: home.clone().unwrap_or_default().join("Tutela"),
        home,
        sandbox,
    };
    let shell = Shell::new(start, who_answers());
    shell.ask_for_keyring();
    with_commands(tauri::Builder::default(), shell)
        .setup(|app| {
            let window = window::open(app.handle())?;
            drops::watch(&window);
            #[cfg(feature = "e2e")]
            drops::watch_script(app.handle());
            lock::watch(app.handle());
            let page = app.handle().clone();
            app.state::<Shell>().works().tell_by(move |name, detail| window::tell(&page, name, detail));
            Ok(())
        })
        .build(crate::context())?
        .run(|app, event| {
            if let tauri::RunEvent::Exit = event {
                app.state::<Shell>().close();
            }
        });
    Ok(())
}

/// The officer at the system's dialogs; in a build for tests the folder of answers, where one is named.
fn who_answers() -> Arc<dyn Dialogs> {
    #[cfg(feature = "e2e")]
    if let Some(script) = crate::ScriptedDialogs::from_environment() {
        return Arc::new(script);
    }
    Arc::new(NativeDialogs)
}

/// The variables that must hold before the web view starts, and their values; none means unset.
fn wanted_environment(sandbox: bool) -> Vec<(&'static str, Option<&'static str>)> {
    let mut wanted = vec![
        // The web view's own sandbox, which its library leaves off unless it is asked.
        ("WEBKIT_FORCE_SANDBOX", sandbox.then_some("1")),
        ("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", None),
        // Opens a debugging port into the web view.
        ("WEBKIT_INSPECTOR_HTTP_SERVER", None),
        // Caches of compiled shaders in the home folder.
        ("MESA_SHADER_CACHE_DISABLE", Some("true")),
    ];
    if !cfg!(feature = "e2e") {
        // Lets another program drive the window.
        wanted.push(("TAURI_WEBVIEW_AUTOMATION", None));
        wanted.push(("WEBKIT_INSPECTOR_SERVER", None));
    }
    wanted
}

/// Changing one's own environment is not safe once threads run, so the program starts itself anew with the right one, in the same
/// process. Where everything is right already, and so after that start, this does nothing. Errors: a sentence.
#[cfg(target_os = "linux")]
fn settle_environment(sandbox: bool) -> Result<(), String> {
    use std::os::unix::process::CommandExt as _;
    let wanted = wanted_environment(sandbox);
    let holds =
        |(name, value): &(&str, Option<&str>)| std::env::var_os(name).as_deref() == value.map(std::ffi::OsStr::new);
    if wanted.iter().all(holds) {
        return Ok(());
    }
    let program = std::env::current_exe().map_err(|_| "its own program file was not found.".to_owned())?;
    let mut again = std::process::Command::new(program);
    again.args(std::env::args_os().skip(1));
    for (name, value) in wanted {
        match value {
            Some(value) => again.env(name, value),
            None => again.env_remove(name),
        };
    }
    let failed = again.exec();
    Err(format!("it could not be started with its sandbox: {failed}"))
}

#[cfg(not(target_os = "linux"))]
fn settle_environment(_: bool) -> Result<(), String> {
    Ok(())
}

/// Whether the web view can be put into its sandbox here: its helpers are installed and the kernel lets an ordinary program have
/// name spaces of its own. On other systems the web view brings its own.
fn sandbox_works() -> bool {
    #[cfg(target_os = "linux")]
    {
        // The second helper stands where the web view's library looks for it.
        std::path::Path::new("/usr/bin/xdg-dbus-proxy").exists() && platform::user_namespaces_work()
    }
    #[cfg(not(target_os = "linux"))]
    {
        true
    }
}

/// Connects to the display and keeps the toolkit from writing down which files were chosen. Errors: a sentence.
#[cfg(target_os = "linux")]
fn prepare_display() -> Result<(), String> {
    use gtk::prelude::GtkSettingsExt as _;
    gtk::init().map_err(|_| "there is no display; start it from a desktop session.".to_owned())?;
    if let Some(settings) = gtk::Settings::default() {
        settings.set_gtk_recent_files_enabled(false);
        settings.set_gtk_recent_files_max_age(0);
    }
    Ok(())
}

#[cfg(not(target_os = "linux"))]
fn prepare_display() -> Result<(), String> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Arguments, String> {
        Arguments::read(words.iter().map(OsString::from))
    }

    #[test]
    fn the_vault_may_be_named_on_the_command_line() {
        assert_eq!(
            read(&["--vault", "/srv/office"]).unwrap().vault.as_deref(),
            Some(std::path::Path::new("/srv/office"))
        );
        assert_eq!(read(&[]).unwrap(), Arguments::default());
    }

    #[test]
    fn what_is_not_understood_is_said_and_not_guessed() {
        assert_eq!(read(&["--vault"]).unwrap_err(), "--vault needs a folder.");
        assert!(read(&["tutela://open"]).unwrap_err().contains("not understood"));
    }

    #[test]
    fn the_sandbox_is_forced_where_it_works_and_never_switched_off_from_outside() {
        assert!(wanted_environment(true).contains(&("WEBKIT_FORCE_SANDBOX", Some("1"))));
        assert!(wanted_environment(false).contains(&("WEBKIT_FORCE_SANDBOX", None)));
        assert!(wanted_environment(true).contains(&("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", None)));
    }
}
