//! What the file says about itself: title, dates, colours, and the standards it keeps (PDF/A-3a, PDF/UA-1).

use lopdf::{Dictionary, Object, dictionary};
use moxcms::ColorProfile;

use super::output::{Id, Output, to};
use super::{Profile, moment, text};
use crate::deflate::deflate;
use crate::{Document, PRODUCER, PaperError};

/// Adds the information dictionary, its twin in XMP, and the colour space that grey and RGB are meant in. Returns the number of the
/// information dictionary.
pub(super) fn add(
    out: &mut Output,
    catalog: &mut Dictionary,
    document: &Document,
    profile: Profile,
) -> Result<Id, PaperError> {
    let meta = &document.meta;
    let created = moment(meta.created);
    let mut info = dictionary! {
        "Title" => text(&meta.title),
        "Producer" => text(PRODUCER),
        "Creator" => text(PRODUCER),
        "CreationDate" => created.clone(),
        "ModDate" => created,
    };
    if let Some(author) = &meta.author {
        info.set("Author", text(author));
    }
    if let Some(subject) = &meta.subject {
        info.set("Subject", text(subject));
    }
    let info = out.add(info)?;

    // XMP stays readable for tools that know nothing of PDF.
    let description = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let xmp = out.add_stream(description, xmp(document, profile).into_bytes(), false)?;
    catalog.set("Metadata", to(xmp));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });

    if profile.archive.is_some() {
        let mut colours =
            ColorProfile::new_srgb().encode().map_err(|_| PaperError::Write { step: "colour profile" })?;
        // The encoder writes the time of day; the same document must give the same bytes.
        if let Some(date) = colours.get_mut(24..36) {
            date.copy_from_slice(&[7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
        }
        let colours = out.add_stream(dictionary! { "N" => 3 }, deflate(&colours), true)?;
        let intent = dictionary! {
            "Type" => "OutputIntent",
            "S" => "GTS_PDFA1",
            "OutputConditionIdentifier" => text("sRGB IEC61966-2.1"),
            "Info" => text("sRGB IEC61966-2.1"),
            "DestOutputProfile" => to(colours),
        };
        catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    }
    Ok(info)
}

/// PDF/A wants every schema that it does not know itself to be described: the one of the PDF/UA claim.
const EXTENSION: &str = r#"  <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
   <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
     <pdfaProperty:name>part</pdfaProperty:name>
     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
     <pdfaProperty:category>internal</pdfaProperty:category>
     <pdfaProperty:description>Indicates which part of ISO 14289 the file conforms to</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
   </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>
"#;

fn escaped(value: &str) -> String {
    let mut clean = String::new();
    crate::clean::clean_into(value, &mut clean);
    clean.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn xmp(document: &Document, profile: Profile) -> String {
    let mut claim = profile.archive.map_or(String::new(), |(part, level)| {
        format!("   <pdfaid:part>{part}</pdfaid:part>\n   <pdfaid:conformance>{level}</pdfaid:conformance>\n")
    });
    if profile.accessible {
        claim.push_str("   <pdfuaid:part>1</pdfuaid:part>\n");
    }
    let extension = if profile.accessible { EXTENSION } else { "" };
    let meta = &document.meta;
    let date = meta.created.format("%Y-%m-%dT%H:%M:%S+00:00");
    let author = meta.author.as_ref().map_or(String::new(), |author| {
        format!("   <dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\n", escaped(author))
    });
    let subject = meta.subject.as_ref().map_or(String::new(), |subject| {
        format!(
            "   <dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:description>\n",
            escaped(subject)
        )
    });
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{author}{subject}   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreatorTool>{producer}</xmp:CreatorTool>
   <xmp:CreateDate>{date}</xmp:CreateDate>
   <xmp:ModifyDate>{date}</xmp:ModifyDate>
   <pdf:Producer>{producer}</pdf:Producer>
{claim}  </rdf:Description>
{extension} </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{feff}',
        title = escaped(&meta.title),
        language = escaped(&meta.language),
        producer = PRODUCER,
    )
}
