//! Native file dialogs, opened from Rust. The page asks for "a file to read"; which one is between the officer and the shell.
use std::path::PathBuf;

/// What a dialog shows beside the file system.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ask {
    /// The name offered for a file to be saved; already neutral.
    pub suggested: Option<String>,
    /// The endings shown first, without the dot; none means every file.
    pub endings: Vec<&'static str>,
}

/// Somebody who answers dialogs: the officer, or a test. Each call blocks until there is an answer; `None` means cancelled.
pub trait Dialogs: Send + Sync {
    /// One existing file, to be read.
    fn pick_file(&self, ask: &Ask) -> Option<PathBuf>;
    /// A place for one file, to be written; the dialog itself has asked about replacing.
    fn pick_save(&self, ask: &Ask) -> Option<PathBuf>;
    /// A folder: that of a vault, or one to put a package in.
    fn pick_folder(&self) -> Option<PathBuf>;
}

/// The system's own dialogs.
#[derive(Clone, Copy, Debug, Default)]
pub struct NativeDialogs;

impl NativeDialogs {
    fn dialog(ask: &Ask) -> rfd::AsyncFileDialog {
        let mut dialog = rfd::AsyncFileDialog::new();
        if let Some(name) = &ask.suggested {
            dialog = dialog.set_file_name(name);
        }
        if !ask.endings.is_empty() {
            let label = ask.endings.iter().map(|ending| format!("*.{ending}")).collect::<Vec<_>>().join(" ");
            dialog = dialog.add_filter(label, &ask.endings).add_filter("*", &["*"]);
        }
        dialog
    }
}

impl Dialogs for NativeDialogs {
    fn pick_file(&self, ask: &Ask) -> Option<PathBuf> {
        let chosen = tauri::async_runtime::block_on(Self::dialog(ask).pick_file());
        chosen.map(|file| file.path().to_owned())
    }

    fn pick_save(&self, ask: &Ask) -> Option<PathBuf> {
        let chosen = tauri::async_runtime::block_on(Self::dialog(ask).save_file());
        chosen.map(|file| file.path().to_owned())
    }

    fn pick_folder(&self) -> Option<PathBuf> {
        let chosen = tauri::async_runtime::block_on(rfd::AsyncFileDialog::new().pick_folder());
        chosen.map(|folder| folder.path().to_owned())
    }
}

/// A folder of answers, for tests that drive the real window: `pick`, `save` and `folder` each hold files whose content is a path,
/// taken in the order of their names and used once. An empty file, or none left, is a cancelled dialog.
#[cfg(feature = "e2e")]
#[derive(Clone, Debug)]
pub struct ScriptedDialogs {
    folder: PathBuf,
}

#[cfg(feature = "e2e")]
impl ScriptedDialogs {
    /// Names the folder of answers for a running application.
    pub const VARIABLE: &'static str = "TUTELA_E2E_FILES";

    /// Answers from `folder`.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Answers from the folder that the environment names, if it names one.
    pub fn from_environment() -> Option<Self> {
        std::env::var_os(Self::VARIABLE).map(|folder| Self::new(PathBuf::from(folder)))
    }

    /// The next answer in the queue `queue`, taken off it.
    pub fn next(&self, queue: &str) -> Option<PathBuf> {
        let mut waiting: Vec<PathBuf> =
            std::fs::read_dir(self.folder.join(queue)).ok()?.filter_map(|entry| Some(entry.ok()?.path())).collect();
        waiting.sort();
        let first = waiting.into_iter().next()?;
        let path = std::fs::read_to_string(&first).ok()?;
        std::fs::remove_file(&first).ok()?;
        let path = path.trim();
        (!path.is_empty()).then(|| PathBuf::from(path))
    }
}

#[cfg(feature = "e2e")]
impl Dialogs for ScriptedDialogs {
    fn pick_file(&self, _: &Ask) -> Option<PathBuf> {
        self.next("pick")
    }

    fn pick_save(&self, _: &Ask) -> Option<PathBuf> {
        self.next("save")
    }

    fn pick_folder(&self) -> Option<PathBuf> {
        self.next("folder")
    }
}

/// A file name that says nothing of anybody: letters, digits, dots, dashes and underscores of ASCII, at most eighty. Other
/// characters become dashes. The system's dialogs and its list of recent files may keep it.
pub fn neutral_name(wished: &str) -> String {
    let name: String = wished
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '-' })
        .take(80)
        .collect();
    let name = name.trim_matches(['.', '-']);
    if name.is_empty() { "document".to_owned() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suggested_name_is_neutral_and_holds_no_folder() {
        assert_eq!(neutral_name("2026-0001-report.pdf"), "2026-0001-report.pdf");
        assert_eq!(neutral_name("../../etc/passwd"), "etc-passwd");
        assert_eq!(neutral_name("a\u{202e}fdp.exe\0"), "a-fdp.exe");
        assert_eq!(neutral_name("…"), "document");
        assert_eq!(neutral_name(&"x".repeat(500)).len(), 80);
    }
}
