//! The person before the mock runtime, who is not there.

use std::path::PathBuf;

use tutela::{Ask, Dialogs};

/// Nobody at the keyboard: every dialog is cancelled.
pub struct Nobody;

impl Dialogs for Nobody {
    fn pick_file(&self, _: &Ask) -> Option<PathBuf> {
        None
    }
    fn pick_save(&self, _: &Ask) -> Option<PathBuf> {
        None
    }
    fn pick_folder(&self) -> Option<PathBuf> {
        None
    }
}
