//! Files carried inside the PDF, each with its relation to the document.

use lopdf::{Dictionary, Object, dictionary};

use super::output::{Output, to};
use super::{moment, text};
use crate::deflate::deflate;
use crate::{Document, PaperError, Relationship};

/// Embeds the attachments under their names.
pub(super) fn add(out: &mut Output, catalog: &mut Dictionary, document: &Document) -> Result<(), PaperError> {
    if document.attachments.is_empty() {
        return Ok(());
    }
    let mut named = Vec::with_capacity(document.attachments.len());
    for attachment in &document.attachments {
        let size = i64::try_from(attachment.data.0.len()).unwrap_or(i64::MAX);
        let dict = dictionary! {
            "Type" => "EmbeddedFile",
            "Subtype" => Object::Name(attachment.mime.as_bytes().to_vec()),
            "Params" => dictionary! { "Size" => size, "ModDate" => moment(document.meta.created) },
        };
        let stream = to(out.add_stream(dict, deflate(&attachment.data.0), true)?);
        let relation = match attachment.relationship {
            Relationship::Data => "Data",
            Relationship::Alternative => "Alternative",
            Relationship::Source => "Source",
            Relationship::Supplement => "Supplement",
            Relationship::Unspecified => "Unspecified",
        };
        let specification = out.add(dictionary! {
            "Type" => "Filespec",
            "F" => text(&attachment.name),
            "UF" => text(&attachment.name),
            "Desc" => text(&attachment.description),
            "AFRelationship" => relation,
            "EF" => dictionary! { "F" => stream.clone(), "UF" => stream },
        })?;
        let Object::String(key, _) = text(&attachment.name) else { continue };
        named.push((key, text(&attachment.name), to(specification)));
    }
    let associated: Vec<Object> = named.iter().map(|(_, _, specification)| specification.clone()).collect();
    // A name tree is searched by halving: its keys must stand in order.
    named.sort_by(|a, b| a.0.cmp(&b.0));
    let names: Vec<Object> = named.into_iter().flat_map(|(_, name, specification)| [name, specification]).collect();
    catalog.set("Names", dictionary! { "EmbeddedFiles" => dictionary! { "Names" => names } });
    catalog.set("AF", associated);
    Ok(())
}
