//! The font pack: fonts that an officer brings to this computer, so that Chinese characters are drawn the way their reader's country draws
//! them. Fonts say nothing about anybody; they lie outside the vault, and are taken once, when the program starts.

use crate::Error;
use crate::wire::session::{FontFileView, FontPackView};
use paper::FontPackRefusal;

/// The largest pack, in bytes.
pub const LARGEST_PACK: usize = paper::MAX_FONT_PACK;

/// A file of the pack as it lies on this computer.
#[derive(Debug, Clone)]
pub struct FontFile {
    /// Its name, without a path.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What was made of the pack when the program started.
#[derive(Debug, Clone, Default)]
pub struct Taken {
    /// The names of the files that are in use.
    pub files: Vec<String>,
}

/// Takes the pack for the life of the process, before the first document is made. A file that cannot be used is left out.
pub fn take(files: Vec<FontFile>) -> Taken {
    let mut left = LARGEST_PACK;
    let mut used: Vec<FontFile> = Vec::new();
    for file in files {
        if file.bytes.len() <= left && paper::inspect_font_file(&file.bytes).is_ok() {
            left -= file.bytes.len();
            used.push(file);
        }
    }
    let names: Vec<String> = used.iter().map(|file| file.name.clone()).collect();
    let taken = !used.is_empty() && paper::add_font_pack(used.into_iter().map(|file| file.bytes).collect()).is_ok();
    Taken { files: if taken { names } else { Vec::new() } }
}

/// Checks a file that is to join a pack of `others` bytes.
///
/// # Errors
/// `Invalid{file, …}` with why it is refused.
pub fn check(bytes: &[u8], others: usize) -> Result<(), Error> {
    paper::inspect_font_file(bytes).map_err(refused)?;
    if bytes.len() + others > LARGEST_PACK {
        return Err(refused(FontPackRefusal::TooLarge));
    }
    Ok(())
}

fn refused(why: FontPackRefusal) -> Error {
    match why {
        FontPackRefusal::TooLarge => Error::invalid("file", "font-too-large"),
        FontPackRefusal::NotAFont => Error::invalid("file", "not-a-font"),
        FontPackRefusal::NoRegion => Error::invalid("file", "font-no-region"),
        FontPackRefusal::NotEmbeddable => Error::invalid("file", "font-not-embeddable"),
        // Only taking a pack can come too late, and that is never asked for here.
        FontPackRefusal::TooLate => Error::internal("fonts"),
    }
}

/// The pack as the page shows it: what lies on this computer, and what of it is in use.
#[must_use]
pub fn view(files: &[FontFile], taken: &Taken) -> FontPackView {
    let files: Vec<FontFileView> = files
        .iter()
        .map(|file| {
            let fonts = paper::inspect_font_file(&file.bytes);
            let mut covers: Vec<String> = fonts.iter().flatten().map(|font| font.region.to_ascii_lowercase()).collect();
            covers.sort();
            covers.dedup();
            FontFileView {
                name: file.name.clone(),
                size: file.bytes.len() as u64,
                bold: fonts.iter().flatten().any(|font| font.weight >= 600),
                covers,
                in_use: taken.files.contains(&file.name),
            }
        })
        .collect();
    // What was removed stays in use until the program starts again.
    let gone = taken.files.iter().any(|name| files.iter().all(|file| file.name != *name));
    FontPackView { restart: gone || files.iter().any(|file| !file.in_use && !file.covers.is_empty()), files }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_refused_with_its_reason() {
        let latin = include_bytes!("../../../../assets/fonts/NotoSansThaana-Regular.ttf");
        for (bytes, rule) in [(b"<html>".as_slice(), "not-a-font"), (latin.as_slice(), "font-no-region")] {
            assert_eq!(check(bytes, 0), Err(Error::invalid("file", rule)));
        }
    }

    #[test]
    fn what_was_added_or_removed_since_the_start_asks_for_a_new_one() {
        let broken = FontFile { name: "broken.ttc".into(), bytes: b"<html>".to_vec() };
        assert!(!view(&[], &Taken::default()).restart);
        assert!(view(&[], &Taken { files: vec!["gone.ttc".into()] }).restart);
        let shown = view(&[broken], &Taken::default());
        assert!(
            !shown.restart && shown.files[0].covers.is_empty(),
            "a damaged file covers nothing, and no start helps"
        );
    }
}
