//! Pages to a file: printpdf writes the skeleton and the fonts; what it cannot say (structure, conformance, attachments) is added, and
//! everything is written in one pass.

mod attachments;
mod faces;
mod facts;
mod outline;
mod output;
mod structure;

use lopdf::{Dictionary, Object, ObjectId, StringFormat, dictionary};
use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions};

use crate::deflate::deflate;
use crate::flow::{LAYING_OUT, LaidOut};
use crate::images::Prepared;
use crate::{Document, Level, Order, PaperError};
use output::{Id, Output, Style, to};

/// What the file claims to keep, and how it is put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Profile {
    style: Style,
    /// Part and conformance level of PDF/A.
    archive: Option<(u8, char)>,
    /// PDF/UA-1.
    accessible: bool,
}

impl Profile {
    /// PDF/A forbids encryption; PDF/UA does not.
    fn of(order: &Order<'_>) -> Self {
        let tagged = order.level == Level::Archive;
        let archive = (tagged && order.lock.is_none()).then_some((3, 'A'));
        Self { style: Style::Packed, archive, accessible: tagged }
    }
}

/// Writes the file.
pub(crate) fn write(document: &Document, laid_out: LaidOut, order: &Order<'_>) -> Result<Vec<u8>, PaperError> {
    assemble(document, laid_out, order, Profile::of(order))
}

fn assemble(
    document: &Document,
    laid_out: LaidOut,
    order: &Order<'_>,
    profile: Profile,
) -> Result<Vec<u8>, PaperError> {
    let LaidOut { pages, tags, shaper, pictures, outline, .. } = laid_out;
    let told = |share: f32| {
        let going_on = order.watch.step(LAYING_OUT + (1.0 - LAYING_OUT) * share);
        if going_on { Ok(()) } else { Err(PaperError::Cancelled) }
    };
    told(0.0)?;
    let mut skeleton = PdfDocument::new(&document.meta.title);
    let carrier = faces::embed(&mut skeleton, &shaper.glyphs)?;
    skeleton.pages =
        pages.iter().map(|_| Vec::new()).chain([carrier]).map(|ops| PdfPage::new(Mm(210.0), Mm(297.0), ops)).collect();
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    let mut file = skeleton.to_lopdf_document(&options, &mut Vec::new());
    drop(skeleton);
    told(0.2)?;

    let mut page_ids: Vec<ObjectId> = file.get_pages().into_values().collect();
    let carrier = page_ids.pop().ok_or(PaperError::Write { step: "pages" })?;
    let fonts = faces::finish(&mut file, carrier, &shaper.glyphs)?;
    remove_page(&mut file, carrier)?;

    let mut out = Output::new(profile.style, file.max_id + 1, order.lock)?;
    let mut xobjects = Dictionary::new();
    for (number, picture) in pictures.iter().enumerate() {
        xobjects.set(format!("I{number}"), to(add_picture(&mut out, picture)?));
    }
    let resources = out.add(dictionary! { "Font" => Object::Reference(fonts), "XObject" => xobjects })?;

    let mut described = Vec::with_capacity(pages.len());
    for (page, id) in pages.into_iter().zip(&page_ids) {
        let mut contents = Vec::with_capacity(2);
        for data in [page.content, page.furniture] {
            contents.push(to(out.add_stream(Dictionary::new(), data, true)?));
        }
        let dict = file.get_dictionary_mut(*id).map_err(|_| PaperError::Write { step: "page" })?;
        let old = [b"Contents".as_slice(), b"Resources"].map(|key| dict.get(key).and_then(Object::as_reference).ok());
        dict.set("Contents", contents);
        dict.set("Resources", to(resources));
        dict.remove(b"Annots");
        if tags.kept() {
            dict.set("Tabs", Object::Name(b"S".to_vec()));
        }
        for id in old.into_iter().flatten() {
            file.objects.remove(&id);
        }
        described.push((page.marks, page.links));
    }
    told(0.4)?;

    let catalog_id = file.trailer.get(b"Root").and_then(Object::as_reference);
    let catalog_id = catalog_id.map_err(|_| PaperError::Write { step: "catalogue" })?;
    let Some(Object::Dictionary(mut catalog)) = file.objects.remove(&catalog_id) else {
        return Err(PaperError::Write { step: "catalogue" });
    };
    // How a reader opens the file is the reader's choice.
    catalog.remove(b"PageLayout");
    catalog.remove(b"PageMode");
    catalog.set("Lang", text(&document.meta.language));
    structure::add(&mut out, &mut file, &mut catalog, &page_ids, described, &tags)?;
    told(0.9)?;
    outline::add(&mut out, &mut catalog, &page_ids, &outline)?;
    if let Ok(info) = file.trailer.get(b"Info").and_then(Object::as_reference) {
        file.objects.remove(&info);
    }
    let info = facts::add(&mut out, &mut catalog, document, profile)?;
    attachments::add(&mut out, &mut catalog, document)?;

    for (id, object) in std::mem::take(&mut file.objects) {
        match object {
            Object::Stream(stream) => out.stream(id.0, stream.dict, stream.content, false)?,
            object => out.put(id.0, &object)?,
        }
    }
    out.put(catalog_id.0, &catalog.into())?;
    let bytes = out.finish(catalog_id.0, info)?;
    told(1.0)?;
    Ok(bytes)
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

fn add_picture(out: &mut Output, picture: &Prepared) -> Result<Id, PaperError> {
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
    if let Some(profile) = &picture.profile {
        let head = dictionary! { "N" => i64::from(picture.channels), "Alternate" => space(picture.channels) };
        let stream = to(out.add_stream(head, deflate(profile), true)?);
        dict.set("ColorSpace", vec![Object::Name(b"ICCBased".to_vec()), stream]);
    }
    if let Some(alpha) = &picture.alpha {
        dict.set("SMask", to(out.add_stream(image(1), deflate(alpha), true)?));
    }
    if picture.jpeg {
        dict.set("Filter", Object::Name(b"DCTDecode".to_vec()));
        out.add_stream(dict, picture.data.clone(), false)
    } else {
        out.add_stream(dict, deflate(&picture.data), true)
    }
}

#[cfg(test)]
mod tests;
