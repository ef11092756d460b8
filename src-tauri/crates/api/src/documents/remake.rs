//! An old letter made again from what it was made from: its template in that version, and the facts of that day.

use super::out::page_of;
use super::sheet::source;
use crate::wire::documents::{RemadeView, RemakeDocumentRequest};
use crate::{Desk, Error};
use sha2::{Digest, Sha256};
use template::Template;
use words::Language;

/// Makes a kept letter again and tells whether it is the same, byte by byte. Nothing is changed by it.
///
/// # Errors
/// `NotFound`; `NotNow{made-before-templates}` for a document that was made before there were templates; `Invalid` for a width or page
/// out of range.
pub fn remake(desk: &Desk<'_>, asked: RemakeDocumentRequest) -> Result<RemadeView, Error> {
    let (document, source) = desk.vault.read(|view| {
        let document = view.document(asked.document)?;
        let source = match &document.made_from {
            Some(from) => Some(source(view, from)?),
            None => None,
        };
        Ok((document, source))
    })?;
    let source = source.ok_or_else(|| Error::not_now("made-before-templates"))?;
    let language = Language::parse(&document.language).unwrap_or_default();
    let letter = Template::read(&source.text)
        .and_then(|template| template.compose(language, &source.facts))
        .map_err(|_| Error::internal("template"))?;
    let rendered = paper::render(&source.shell.around(&source.facts, letter, language))?;
    let sha256 = hex::encode(Sha256::digest(&rendered.bytes));
    Ok(RemadeView {
        same: sha256 == document.sha256,
        sha256,
        picture: page_of(&rendered.bytes, rendered.pages, asked.page, asked.width)?,
    })
}
