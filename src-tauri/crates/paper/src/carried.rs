//! The files that a PDF made here carries inside itself, taken out again.

use crate::PaperError;
use lopdf::{Dictionary, Document, Object, decode_text_string};

/// The largest file that is unpacked, in bytes.
const LARGEST: usize = 2 << 30;

/// Names and contents of the files attached to a PDF, in the order of their names.
///
/// # Errors
/// [`PaperError::Unreadable`] when the bytes are no readable PDF, or what they carry cannot be unpacked.
pub fn carried(pdf: &[u8]) -> Result<Vec<(String, Vec<u8>)>, PaperError> {
    let file = Document::load_mem(pdf).map_err(|_| PaperError::Unreadable)?;
    let catalog = file.catalog().map_err(|_| PaperError::Unreadable)?;
    let Some(names) = below(&file, catalog, b"Names").and_then(|names| below(&file, names, b"EmbeddedFiles")) else {
        return Ok(Vec::new());
    };
    // Written in one leaf; a reader that met other people's files would have to walk a tree.
    let pairs = names.get(b"Names").and_then(Object::as_array).map_err(|_| PaperError::Unreadable)?;
    pairs
        .iter()
        .skip(1)
        .step_by(2)
        .map(|specification| one(&file, specification).ok_or(PaperError::Unreadable))
        .collect()
}

fn below<'a>(file: &'a Document, dict: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
    let (_, object) = file.dereference(dict.get(key).ok()?).ok()?;
    object.as_dict().ok()
}

fn one(file: &Document, specification: &Object) -> Option<(String, Vec<u8>)> {
    let (_, specification) = file.dereference(specification).ok()?;
    let specification = specification.as_dict().ok()?;
    let name = decode_text_string(specification.get(b"UF").ok()?).ok()?;
    let (_, stream) = file.dereference(below(file, specification, b"EF")?.get(b"F").ok()?).ok()?;
    let stream = stream.as_stream().ok()?;
    let content = if stream.is_compressed() {
        stream.decompressed_content_with_limit(LARGEST).ok()?
    } else {
        stream.content.clone()
    };
    Some((name, content))
}
