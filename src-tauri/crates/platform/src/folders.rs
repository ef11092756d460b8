//! Where this computer keeps what belongs to it and not to a vault.

use std::path::PathBuf;

use directories::ProjectDirs;

/// For what this computer last saw of each vault: `$XDG_STATE_HOME/tutela`, `%LOCALAPPDATA%\tutela\data`,
/// `~/Library/Application Support/tutela`. `None` without a home folder. Not made by this call.
pub fn state_dir() -> Option<PathBuf> {
    let dirs = ProjectDirs::from("", "", "tutela")?;
    Some(dirs.state_dir().unwrap_or_else(|| dirs.data_local_dir()).to_path_buf())
}

/// For choices of this computer, such as the path of the last vault: `$XDG_CONFIG_HOME/tutela`, `%APPDATA%\tutela\config`,
/// `~/Library/Application Support/tutela`. `None` without a home folder. Not made by this call.
pub fn config_dir() -> Option<PathBuf> {
    ProjectDirs::from("", "", "tutela").map(|dirs| dirs.config_dir().to_path_buf())
}

/// For what was brought to this computer and is nobody's data, such as fonts: `$XDG_DATA_HOME/tutela`, `%LOCALAPPDATA%\tutela\data`,
/// `~/Library/Application Support/tutela`. `None` without a home folder. Not made by this call.
pub fn data_dir() -> Option<PathBuf> {
    ProjectDirs::from("", "", "tutela").map(|dirs| dirs.data_local_dir().to_path_buf())
}
