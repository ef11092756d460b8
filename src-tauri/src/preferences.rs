//! What this computer remembers outside the vault: which folder, which language, which look. Nothing about anybody.
use std::path::{Path, PathBuf};
use std::{fs, io};

use serde::{Deserialize, Serialize};

/// The content of `shell.json`. Unknown or damaged content reads as the defaults: it is never worth refusing to start.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Preferences {
    /// The folder of the vault that was open last.
    pub vault: Option<PathBuf>,
    /// The language of the screens, as a language tag; none means the system's.
    pub language: Option<String>,
    /// `light`, `dark`, or none for the system's.
    pub theme: Option<String>,
}

impl Preferences {
    /// Reads the file at `path`.
    pub fn read(path: &Path) -> Self {
        fs::read(path).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Writes the file at `path` whole or not at all, for this user alone.
    pub fn write(&self, path: &Path) -> io::Result<()> {
        let folder = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        let mut beside = tempfile::NamedTempFile::new_in(folder)?;
        serde_json::to_writer_pretty(&mut beside, self)?;
        beside.as_file().sync_all()?;
        beside.persist(path).map_err(|failed| failed.error)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn preferences_come_back_as_they_were_written() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tutela/shell.json");
        let kept = Preferences {
            vault: Some(PathBuf::from("/srv/office")),
            language: Some("hu".to_owned()),
            theme: Some("dark".to_owned()),
        };
        kept.write(&path).unwrap();
        assert_eq!(Preferences::read(&path), kept);
    }

    #[test]
    fn a_missing_or_damaged_file_reads_as_the_defaults() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("shell.json");
        assert_eq!(Preferences::read(&path), Preferences::default());
        fs::write(&path, b"{\"vault\": 7").unwrap();
        assert_eq!(Preferences::read(&path), Preferences::default());
    }
}
