//! The font pack's folder: on this computer, beside no vault. Nothing about anybody lies in it.
use std::path::{Path, PathBuf};
use std::{fs, io};

use api::Error;
use api::fonts::{FontFile, LARGEST_PACK, Taken};
use api::wire::session::FontPackView;

use crate::dialogs::neutral_name;
use crate::files::from_io;

/// More files than this are no pack.
const MOST_FILES: usize = 16;

/// The folder, and what of it is in use since the start.
#[derive(Debug, Default)]
pub(crate) struct Fonts {
    folder: Option<PathBuf>,
    taken: Taken,
}

impl Fonts {
    /// Takes the pack that lies in the folder, for the life of the process.
    pub(crate) fn take(folder: Option<PathBuf>) -> Self {
        let files = folder.as_deref().map(read).unwrap_or_default();
        let taken = if files.is_empty() { Taken::default() } else { api::fonts::take(files) };
        Self { folder, taken }
    }

    /// What lies there. Errors: none; what cannot be read is not there.
    pub(crate) fn view(&self) -> FontPackView {
        api::fonts::view(&self.folder.as_deref().map(read).unwrap_or_default(), &self.taken)
    }

    /// Adds a file. Errors: why it is refused; `forbidden` where there is no folder for it.
    pub(crate) fn add(&self, picked: &api::Picked) -> Result<FontPackView, Error> {
        let folder = self.folder.as_deref().ok_or(Error::Forbidden)?;
        let name = neutral_name(&picked.name);
        let others: Vec<FontFile> = read(folder).into_iter().filter(|file| file.name != name).collect();
        if others.len() >= MOST_FILES {
            return Err(Error::invalid("file", "font-too-large"));
        }
        api::fonts::check(&picked.bytes, others.iter().map(|file| file.bytes.len()).sum())?;
        fs::create_dir_all(folder).map_err(|error| from_io(&error))?;
        api::disk::write_whole(&folder.join(name), &picked.bytes, from_io)?;
        Ok(self.view())
    }

    /// Removes a file. Errors: `notFound`.
    pub(crate) fn remove(&self, name: &str) -> Result<FontPackView, Error> {
        let folder = self.folder.as_deref().ok_or(Error::NotFound)?;
        // Only what is listed can go: a name is never taken for a path.
        if !names(folder).is_ok_and(|known| known.iter().any(|one| one == name)) {
            return Err(Error::NotFound);
        }
        fs::remove_file(folder.join(name)).map_err(|error| from_io(&error))?;
        Ok(self.view())
    }
}

/// The names of the files of the pack, in order. What is hidden, or no file, is none of ours.
fn names(folder: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if let (Ok(name), true) = (entry.file_name().into_string(), entry.file_type()?.is_file())
            && !name.starts_with('.')
        {
            found.push(name);
        }
    }
    found.sort();
    found.truncate(MOST_FILES);
    Ok(found)
}

fn read(folder: &Path) -> Vec<FontFile> {
    let mut left = LARGEST_PACK as u64;
    let mut found = Vec::new();
    for name in names(folder).unwrap_or_default() {
        let path = folder.join(&name);
        let Some(size) = path.metadata().ok().map(|about| about.len()).filter(|size| *size <= left) else { continue };
        if let Ok(bytes) = fs::read(&path) {
            left -= size;
            found.push(FontFile { name, bytes });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_font_is_refused_and_a_name_is_never_a_path() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("fonts");
        let fonts = Fonts::take(Some(folder.clone()));
        assert!(fonts.view().files.is_empty() && !folder.exists(), "nothing is made before there is a font");
        let picked = api::Picked { name: "page.ttc".to_owned(), bytes: b"<html>".to_vec() };
        assert_eq!(fonts.add(&picked).unwrap_err(), Error::invalid("file", "not-a-font"));
        fs::create_dir_all(&folder).unwrap();
        fs::write(home.path().join("other"), b"x").unwrap();
        for name in ["../other", "other", ".", ""] {
            assert_eq!(fonts.remove(name).unwrap_err(), Error::NotFound, "{name}");
        }
        assert!(home.path().join("other").exists());
    }
}
