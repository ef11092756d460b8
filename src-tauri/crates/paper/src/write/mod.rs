//! Pages to a file: printpdf writes the skeleton and the fonts; what it cannot say (structure, conformance, attachments) is added to
//! its object tree before it is saved.

mod attachments;
mod faces;
mod facts;
mod outline;
mod structure;

use std::sync::Arc;

use lopdf::encryption::crypt_filters::{Aes256CryptFilter, CryptFilter};
use lopdf::{Dictionary, Object, ObjectId, SaveOptions, Stream, StringFormat, dictionary};
use lopdf::{EncryptionState, EncryptionVersion, Permissions};
use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions};
use sha2::{Digest as _, Sha256};

use crate::flow::{LaidOut, deflate};
use crate::images::Prepared;
use crate::{Document, PaperError};

/// Writes the file.
pub(crate) fn write(document: &Document, laid_out: LaidOut) -> Result<Vec<u8>, PaperError> {
    let mut file = assemble(document, laid_out, true)?;
    let mut bytes = Vec::new();
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(200)
        .compression_level(6)
        .build();
    file.save_with_options(&mut bytes, options).map_err(|_| PaperError::Write { step: "save" })?;
    Ok(bytes)
}

/// Writes the file so that only the passphrase opens it (AES-256, revision 6).
pub(crate) fn write_encrypted(
    document: &Document,
    laid_out: LaidOut,
    passphrase: &str,
    entropy: &[u8; 64],
) -> Result<Vec<u8>, PaperError> {
    let failed = |step| PaperError::Write { step };
    let (key, owner) = entropy.split_at(32);
    let owner: String = owner.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut file = assemble(document, laid_out, false)?;
    let filter: Arc<dyn CryptFilter> = Arc::new(Aes256CryptFilter);
    let state = EncryptionState::try_from(EncryptionVersion::V5 {
        encrypt_metadata: true,
        crypt_filters: [(b"StdCF".to_vec(), filter)].into(),
        file_encryption_key: key,
        stream_filter: b"StdCF".to_vec(),
        string_filter: b"StdCF".to_vec(),
        owner_password: &owner,
        user_password: passphrase,
        permissions: Permissions::all(),
    })
    .map_err(|_| failed("encryption state"))?;
    file.encrypt(&state).map_err(|_| failed("encryption"))?;
    // Poppler needs the lengths spelled out, or it shows garbage.
    let id =
        file.trailer.get(b"Encrypt").and_then(Object::as_reference).map_err(|_| failed("encryption dictionary"))?;
    let dict = file.get_dictionary_mut(id).map_err(|_| failed("encryption dictionary"))?;
    dict.set("Length", 256);
    let standard = dict
        .get_mut(b"CF")
        .and_then(Object::as_dict_mut)
        .and_then(|filters| filters.get_mut(b"StdCF"))
        .and_then(Object::as_dict_mut)
        .map_err(|_| failed("encryption filter"))?;
    standard.set("Length", 32);
    standard.set("AuthEvent", Object::Name(b"DocOpen".to_vec()));
    // No object streams: their strings would be encrypted twice.
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).map_err(|_| failed("save"))?;
    Ok(bytes)
}

/// Puts all objects of the file together. A file that is to be encrypted may not claim to be an archive copy.
fn assemble(document: &Document, laid_out: LaidOut, archive: bool) -> Result<lopdf::Document, PaperError> {
    let LaidOut { pages, tags, shaper, pictures, outline, .. } = laid_out;
    let mut skeleton = PdfDocument::new(&document.meta.title);
    let carrier = faces::embed(&mut skeleton, &shaper.glyphs)?;
    skeleton.pages =
        pages.iter().map(|_| Vec::new()).chain([carrier]).map(|ops| PdfPage::new(Mm(210.0), Mm(297.0), ops)).collect();
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    let mut file = skeleton.to_lopdf_document(&options, &mut Vec::new());
    drop(skeleton);
    file.version = "1.7".to_owned();

    let mut page_ids: Vec<ObjectId> = file.get_pages().into_values().collect();
    let carrier = page_ids.pop().ok_or(PaperError::Write { step: "pages" })?;
    let fonts = faces::finish(&mut file, carrier, &shaper.glyphs)?;
    remove_page(&mut file, carrier)?;

    let mut xobjects = Dictionary::new();
    for (number, picture) in pictures.iter().enumerate() {
        let id = add_picture(&mut file, picture);
        xobjects.set(format!("I{number}"), Object::Reference(id));
    }
    let resources = file.add_object(dictionary! { "Font" => Object::Reference(fonts), "XObject" => xobjects });

    let mut fingerprint = Sha256::new();
    fingerprint.update(document.meta.title.as_bytes());
    fingerprint.update(document.meta.created.to_rfc3339().as_bytes());
    for attachment in &document.attachments {
        fingerprint.update(&attachment.data.0);
    }
    let mut described = Vec::with_capacity(pages.len());
    for (page, id) in pages.into_iter().zip(&page_ids) {
        fingerprint.update(&page.content);
        let contents = [page.content, page.furniture]
            .map(|data| Object::Reference(file.add_object(deflated(Dictionary::new(), data))));
        let old = {
            let dict = file.get_dictionary_mut(*id).map_err(|_| PaperError::Write { step: "page" })?;
            let old = [
                dict.get(b"Contents").and_then(Object::as_reference),
                dict.get(b"Resources").and_then(Object::as_reference),
            ];
            dict.set("Contents", contents.to_vec());
            dict.set("Resources", Object::Reference(resources));
            dict.set("Tabs", Object::Name(b"S".to_vec()));
            dict.remove(b"Annots");
            old
        };
        for id in old.into_iter().flatten() {
            file.objects.remove(&id);
        }
        described.push((page.marks, page.links));
    }

    structure::add(&mut file, &page_ids, described, &tags, &document.meta.language)?;
    outline::add(&mut file, &page_ids, &outline)?;
    facts::add(&mut file, document, archive)?;
    attachments::add(&mut file, document)?;

    let digest: [u8; 32] = fingerprint.finalize().into();
    let id = Object::String(digest.iter().take(16).copied().collect(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    Ok(file)
}

/// The catalogue of the file.
fn catalog(file: &mut lopdf::Document) -> Result<&mut Dictionary, PaperError> {
    file.catalog_mut().map_err(|_| PaperError::Write { step: "catalogue" })
}

/// A stream whose content is compressed already.
fn deflated(mut dict: Dictionary, data: Vec<u8>) -> Stream {
    dict.set("Filter", Object::Name(b"FlateDecode".to_vec()));
    Stream::new(dict, data).with_compression(false)
}

/// A text string: plain where it can be, UTF-16 where it must be.
fn text(value: &str) -> Object {
    let mut clean = String::new();
    crate::clean::clean_into(value, &mut clean);
    if clean.bytes().all(|b| (0x20..0x7f).contains(&b)) {
        return Object::String(clean.into_bytes(), StringFormat::Literal);
    }
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(clean.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// A moment, as PDF writes it.
fn moment(at: chrono::DateTime<chrono::Utc>) -> Object {
    Object::String(at.format("D:%Y%m%d%H%M%S+00'00'").to_string().into_bytes(), StringFormat::Literal)
}

fn remove_page(file: &mut lopdf::Document, id: ObjectId) -> Result<(), PaperError> {
    let gone = PaperError::Write { step: "carrier page" };
    let Some(Object::Dictionary(page)) = file.objects.remove(&id) else { return Err(gone) };
    let reference = |key: &[u8]| page.get(key).and_then(Object::as_reference).ok();
    for key in [b"Contents".as_slice(), b"Resources"] {
        if let Some(id) = reference(key) {
            file.objects.remove(&id);
        }
    }
    let parent = reference(b"Parent").ok_or(gone.clone())?;
    let pages = file.get_dictionary_mut(parent).map_err(|_| gone.clone())?;
    let kids = pages.get_mut(b"Kids").and_then(Object::as_array_mut).map_err(|_| gone)?;
    kids.retain(|kid| kid.as_reference().ok() != Some(id));
    let count = i64::try_from(kids.len()).unwrap_or(i64::MAX);
    pages.set("Count", count);
    Ok(())
}

fn add_picture(file: &mut lopdf::Document, picture: &Prepared) -> ObjectId {
    let space = |channels: u8| Object::Name(if channels == 1 { b"DeviceGray".to_vec() } else { b"DeviceRGB".to_vec() });
    let image = |channels: u8| {
        dictionary! {
            "Type" => "XObject",
            "Subtype" => "Image",
            "Width" => i64::from(picture.width),
            "Height" => i64::from(picture.height),
            "ColorSpace" => space(channels),
            "BitsPerComponent" => i64::from(picture.bits),
        }
    };
    let mut dict = image(picture.channels);
    if let Some(alpha) = &picture.alpha {
        let mask = file.add_object(deflated(image(1), deflate(alpha)));
        dict.set("SMask", Object::Reference(mask));
    }
    let stream = if picture.jpeg {
        dict.set("Filter", Object::Name(b"DCTDecode".to_vec()));
        Stream::new(dict, picture.data.clone()).with_compression(false)
    } else {
        deflated(dict, deflate(&picture.data))
    };
    file.add_object(stream)
}
