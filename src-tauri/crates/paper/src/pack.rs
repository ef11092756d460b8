//! A pack of fonts beside the bundled ones: Noto Sans CJK, which draws Chinese characters the way the reader's country does.
//!
//! The bundled fonts hold one shape of every Chinese character, the mainland's. With the pack, the language of a document or block
//! (`ja`, `ko`, `zh-Hans`, `zh-Hant`, `zh-HK`) picks the regional shape. The pack is taken once, before the first document is made,
//! so that all documents of a process are made alike.

use std::sync::OnceLock;

use skrifa::raw::{FileRef, TableProvider as _};
use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider as _};

use crate::fonts::Face;

/// The largest pack taken, in bytes.
pub const MAX_FONT_PACK: usize = 96 * 1024 * 1024;

/// Why a font pack was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FontPackRefusal {
    /// More than [`MAX_FONT_PACK`] bytes.
    #[error("the font pack is too large")]
    TooLarge,
    /// A file is no OpenType font or collection.
    #[error("a file of the font pack is no OpenType font")]
    NotAFont,
    /// No file holds a regional font of Noto Sans CJK.
    #[error("the font pack holds no regional font of Noto Sans CJK")]
    NoRegion,
    /// A font may not be embedded in documents, as its maker wrote into it.
    #[error("a font of the pack may not be embedded in documents")]
    NotEmbeddable,
    /// There is a pack already, or a document was made already.
    #[error("fonts can be added only once, before the first document is made")]
    TooLate,
}

/// A font of a pack that is used.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PackFont {
    /// Whose way of writing it draws: `SC`, `TC`, `HK`, `JP` or `KR`.
    pub region: &'static str,
    /// Weight on the usual scale of 100 to 900.
    pub weight: u16,
    /// PostScript name.
    pub name: String,
}

/// What a file would bring to a font pack. Nothing is added.
///
/// # Errors
/// The reason why it would be refused; a file without a regional font as well.
pub fn inspect_font_file(file: &[u8]) -> Result<Vec<PackFont>, FontPackRefusal> {
    if file.len() > MAX_FONT_PACK {
        return Err(FontPackRefusal::TooLarge);
    }
    let fonts = regional(file)?;
    if fonts.is_empty() {
        return Err(FontPackRefusal::NoRegion);
    }
    Ok(fonts.into_iter().map(|Regional { font, .. }| font).collect())
}

static PACK: OnceLock<Vec<Face>> = OnceLock::new();

/// Adds the files of a font pack (`NotoSansCJK-Regular.ttc`, `NotoSansCJK-Bold.ttc`, or single fonts of them) to the bundled fonts, for
/// the whole process. Returns the names of the fonts that will be used.
///
/// # Errors
/// The reason why not; then nothing was added.
pub fn add_font_pack(files: Vec<Vec<u8>>) -> Result<Vec<String>, FontPackRefusal> {
    if files.iter().map(Vec::len).sum::<usize>() > MAX_FONT_PACK {
        return Err(FontPackRefusal::TooLarge);
    }
    let mut found = Vec::new();
    for file in &files {
        found.push(regional(file)?);
    }
    if found.iter().all(Vec::is_empty) {
        return Err(FontPackRefusal::NoRegion);
    }
    if PACK.get().is_some() {
        return Err(FontPackRefusal::TooLate);
    }
    let mut faces = Vec::new();
    for (file, fonts) in files.into_iter().zip(found).filter(|(_, fonts)| !fonts.is_empty()) {
        // They live as long as the process, as the bundled ones do.
        let bytes: &'static [u8] = file.leak();
        for Regional { index, font } in fonts {
            faces.push(Face { name: font.name.leak(), bytes, index, weight: font.weight });
        }
    }
    let names = faces.iter().map(|face| face.name.to_owned()).collect();
    PACK.set(faces).map_err(|_| FontPackRefusal::TooLate)?;
    Ok(names)
}

/// The fonts of the pack. From the first call on none can be added.
pub(crate) fn taken() -> &'static [Face] {
    PACK.get_or_init(Vec::new)
}

/// A font of a file that is used.
struct Regional {
    index: u32,
    font: PackFont,
}

/// The regional fonts of a file.
fn regional(file: &[u8]) -> Result<Vec<Regional>, FontPackRefusal> {
    let fonts: Vec<FontRef<'_>> = match FileRef::new(file).map_err(|_| FontPackRefusal::NotAFont)? {
        FileRef::Font(font) => vec![font],
        FileRef::Collection(collection) => {
            (0..collection.len().min(64)).filter_map(|index| collection.get(index).ok()).collect()
        }
    };
    let mut found = Vec::new();
    for (index, font) in fonts.iter().enumerate() {
        let family = font.localized_strings(StringId::FAMILY_NAME).english_or_first().map(|name| name.to_string());
        let Some(region) = family.as_deref().and_then(region) else { continue };
        // Bits 0 to 3: 2 means that the font may not leave the computer (OpenType, OS/2, fsType).
        if font.os2().map_err(|_| FontPackRefusal::NotAFont)?.fs_type() & 0xf == 2 {
            return Err(FontPackRefusal::NotEmbeddable);
        }
        let name = font.localized_strings(StringId::POSTSCRIPT_NAME).english_or_first().map(|name| name.to_string());
        let name = name.unwrap_or_default();
        // It becomes a name in the file.
        if name.is_empty() || name.len() > 63 || !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
            return Err(FontPackRefusal::NotAFont);
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "weights are 1 to 1000")]
        let weight = font.attributes().weight.value() as u16;
        let font = PackFont { region, weight, name };
        found.push(Regional { index: u32::try_from(index).unwrap_or(u32::MAX), font });
    }
    Ok(found)
}

/// The region that a family of Noto Sans CJK is made for, by the ending of its name.
pub(crate) fn region(family: &str) -> Option<&'static str> {
    let rest = family.strip_prefix("Noto Sans ")?;
    let rest = rest.strip_prefix("CJK ").unwrap_or(rest);
    ["SC", "TC", "HK", "JP", "KR"].into_iter().find(|region| rest == *region)
}

/// Whether a family is asked for glyphs: a collection holds typewriter fonts too.
pub(crate) fn is_wanted(family: &str) -> bool {
    !family.starts_with("Noto Sans Mono CJK")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_are_told_by_the_family_name() {
        assert_eq!(region("Noto Sans CJK JP"), Some("JP"));
        assert_eq!(region("Noto Sans KR"), Some("KR"));
        for other in
            ["Noto Sans", "Noto Sans Mono CJK JP", "Noto Sans Thai", "Noto Serif CJK SC", "Droid Sans Fallback"]
        {
            assert_eq!(region(other), None, "{other}");
        }
    }

    #[test]
    fn a_pack_without_regional_fonts_is_refused_and_nothing_is_added() {
        let latin = include_bytes!("../../../../assets/fonts/NotoSansThaana-Regular.ttf").to_vec();
        assert_eq!(add_font_pack(vec![latin]), Err(FontPackRefusal::NoRegion));
        assert_eq!(add_font_pack(vec![b"<html>".to_vec()]), Err(FontPackRefusal::NotAFont));
        assert_eq!(add_font_pack(Vec::new()), Err(FontPackRefusal::NoRegion));
        assert_eq!(inspect_font_file(b"<html>"), Err(FontPackRefusal::NotAFont));
    }
}
