//! What a document must keep, so that a correct file can be made of it. Checked before anything is laid out.

use std::collections::BTreeSet;

use crate::clean::clean_into;
use crate::{Block, Document, PaperError, Run};

/// The longest file name taken, in bytes.
const LONGEST_NAME: usize = 255;
/// The longest media type taken, in bytes: the longest name a PDF may hold.
const LONGEST_TYPE: usize = 127;

/// Looks for values that no correct file can be made of.
///
/// # Errors
/// [`PaperError::Invalid`] with the first one.
pub(crate) fn check(document: &Document) -> Result<(), PaperError> {
    if printable(&document.meta.title).trim().is_empty() {
        return Err(invalid("meta.title", "required"));
    }
    language("meta.language", &document.meta.language)?;
    if document.furniture.footer.left.len() > 3 {
        return Err(invalid("furniture.footer.left", "at-most-3"));
    }
    let mut names = BTreeSet::new();
    for (index, attachment) in document.attachments.iter().enumerate() {
        let at = |field: &str| format!("attachments[{index}].{field}");
        let name = attachment.name.as_str();
        let sound = !name.trim().is_empty()
            && name.len() <= LONGEST_NAME
            && printable(name) == name
            && !name.contains(['/', '\\', '\n'])
            && !matches!(name, "." | "..");
        if !sound {
            return Err(invalid(at("name"), "file-name"));
        }
        if !names.insert(name) {
            return Err(invalid(at("name"), "unique"));
        }
        if !is_media_type(&attachment.mime) {
            return Err(invalid(at("mime"), "media-type"));
        }
    }
    blocks(&document.blocks, "blocks")
}

fn blocks(list: &[Block], place: &str) -> Result<(), PaperError> {
    for (index, block) in list.iter().enumerate() {
        let at = || format!("{place}[{index}]");
        match block {
            Block::In { lang, blocks: inner } => {
                language(&format!("{}.lang", at()), lang)?;
                blocks(inner, &format!("{}.blocks", at()))?;
            }
            Block::Together { blocks: inner } => blocks(inner, &format!("{}.blocks", at()))?,
            Block::Paragraph { text } | Block::Quote { text } => runs(&text.runs, at)?,
            Block::List { items, .. } => items.iter().try_for_each(|item| runs(&item.runs, at))?,
            Block::KeyValues { rows } => rows.iter().try_for_each(|row| runs(&row.value.runs, at))?,
            Block::AddressWindow(window) => window.reference.iter().try_for_each(|row| runs(&row.value.runs, at))?,
            Block::Heading { .. }
            | Block::Table(_)
            | Block::Image { .. }
            | Block::Rule
            | Block::Spacer { .. }
            | Block::PageBreak
            | Block::Signature { .. }
            | Block::Code { .. }
            | Block::Qr { .. } => {}
        }
    }
    Ok(())
}

fn runs(list: &[Run], at: impl Fn() -> String) -> Result<(), PaperError> {
    let tags = list.iter().filter_map(|run| run.lang.as_deref());
    for lang in tags {
        if !is_language(lang) {
            return Err(invalid(format!("{}.lang", at()), "language-tag"));
        }
    }
    Ok(())
}

fn invalid(field: impl Into<String>, rule: &'static str) -> PaperError {
    PaperError::Invalid { field: field.into(), rule }
}

fn printable(text: &str) -> String {
    let mut out = String::new();
    clean_into(text, &mut out);
    out
}

fn language(field: &str, tag: &str) -> Result<(), PaperError> {
    if is_language(tag) { Ok(()) } else { Err(invalid(field, "language-tag")) }
}

/// Whether a text has the shape of a language tag (RFC 3066, as ISO 32000-1, 14.9.2 asks): letters, then groups of letters and digits.
pub(crate) fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or("");
    let sized = |part: &str| (1..=8).contains(&part.len());
    sized(first)
        && first.bytes().all(|b| b.is_ascii_alphabetic())
        && parts.all(|part| sized(part) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// Whether a language is written from right to left.
pub(crate) fn is_right_to_left(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or("").to_ascii_lowercase();
    if let Some(script) = parts.find(|part| part.len() == 4) {
        let script = script.to_ascii_lowercase();
        return matches!(script.as_str(), "arab" | "hebr" | "thaa" | "syrc" | "nkoo" | "adlm" | "rohg");
    }
    matches!(
        first.as_str(),
        "ar" | "arc"
            | "ckb"
            | "dv"
            | "fa"
            | "he"
            | "iw"
            | "ks"
            | "lrc"
            | "mzn"
            | "ps"
            | "sd"
            | "syr"
            | "ug"
            | "ur"
            | "yi"
    )
}

/// Whether a text is a media type without parameters (RFC 6838).
fn is_media_type(text: &str) -> bool {
    let token = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_alphanumeric())
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&b))
    };
    text.len() <= LONGEST_TYPE && text.split_once('/').is_some_and(|(kind, name)| token(kind) && token(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_told_by_their_shape() {
        for good in ["en", "pt-BR", "zh-Hant-TW", "x-klingon", "de-1996"] {
            assert!(is_language(good), "{good}");
        }
        for bad in ["", "-", "en_GB", "1en", "en-", "averylongtag", "en-averylongpart", "hu\0"] {
            assert!(!is_language(bad), "{bad:?}");
        }
    }

    #[test]
    fn direction_follows_the_script_where_one_is_named() {
        for rtl in ["ar", "he-IL", "FA", "az-Arab", "yi"] {
            assert!(is_right_to_left(rtl), "{rtl}");
        }
        for ltr in ["en", "hu", "az", "ar-Latn", "ur-Latn-IN"] {
            assert!(!is_right_to_left(ltr), "{ltr}");
        }
    }

    #[test]
    fn media_types_have_two_parts_and_no_parameters() {
        assert!(is_media_type("application/json") && is_media_type("application/vnd.oasis.opendocument.text"));
        for bad in ["", "json", "text/csv; charset=utf-8", "a/b/c", "/", "text/ csv", "text/csv\0"] {
            assert!(!is_media_type(bad), "{bad:?}");
        }
    }
}
