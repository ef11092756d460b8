//! The fonts of a file: only the glyphs used, their widths, and what each of them says.

use std::fmt::Write as _;

use lopdf::{Dictionary, Object, ObjectId, Stream};
use printpdf::{
    Codepoint, FontId, FontMetrics, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfFontMetricsStub, Pt,
    TextItem,
};

use crate::PaperError;
use crate::deflate::deflate;
use crate::fonts;
use crate::glyphs::{Glyphs, Used};

/// Gives the skeleton its fonts. Returns the operators of a page that shows every glyph once: the writer leaves out fonts and
/// widths that no page uses, and the real pages come later. The page itself is taken out again.
pub(super) fn embed(skeleton: &mut PdfDocument, glyphs: &Glyphs) -> Result<Vec<Op>, PaperError> {
    let mut ops = Vec::new();
    for (number, used) in glyphs.faces() {
        let (Some(face), Some(ruler)) = (fonts::face(number), fonts::ruler(number)) else { continue };
        let broken = || PaperError::Font { font: face.name };
        let program = subsetter::subset(face.bytes, face.index, &used.remap).map_err(|_| broken())?;
        #[expect(clippy::cast_possible_truncation, reason = "font units are i16 in the file")]
        let unit = |value: f32| value as i16;
        let metrics = FontMetrics { ascent: unit(ruler.ascent), descent: unit(ruler.descent) };
        let name = format!("TUTE{}{}+{}", letter(number / 26), letter(number % 26), face.name);
        let [x_min, y_min, x_max, y_max] = ruler.bounds.map(unit);
        let mut parsed = ParsedFont::with_glyph_data(
            program,
            0,
            Some(name),
            std::collections::BTreeMap::new(),
            used.widths.clone(),
            ruler.upem,
            metrics,
        );
        let (rise, run) =
            if ruler.slant == 0.0 { (1, 0) } else { (1000, unit(-ruler.slant.to_radians().tan() * 1000.0)) };
        parsed.pdf_font_metrics = PdfFontMetricsStub {
            units_per_em: ruler.upem,
            x_min,
            y_min,
            x_max,
            y_max,
            caret_slope_rise: rise,
            caret_slope_run: run,
            us_weight_class: face.weight,
        };
        let id = FontId(format!("T{number}"));
        skeleton.resources.fonts.map.insert(id.clone(), PdfFont::new(parsed));
        let shown = used.says.keys().map(|&gid| Codepoint::new(gid, 0.0)).collect();
        ops.extend([
            Op::StartTextSection,
            Op::SetFont { font: PdfFontHandle::External(id), size: Pt(10.0) },
            Op::ShowText { items: vec![TextItem::GlyphIds(shown)] },
            Op::EndTextSection,
        ]);
    }
    Ok(ops)
}

/// Writes what every glyph says, compresses the font programs, and returns the dictionary of all fonts.
pub(super) fn finish(file: &mut lopdf::Document, carrier: ObjectId, glyphs: &Glyphs) -> Result<ObjectId, PaperError> {
    let missing = || PaperError::Write { step: "fonts" };
    let page = file.get_dictionary(carrier).map_err(|_| missing())?;
    let resources = page.get(b"Resources").and_then(Object::as_reference).map_err(|_| missing())?;
    let resources = file.get_dictionary(resources).map_err(|_| missing())?;
    let fonts = resources.get(b"Font").and_then(Object::as_reference).map_err(|_| missing())?;
    // The writer's empty lists of everything else.
    let others = [b"XObject".as_slice(), b"ExtGState", b"Shading"];
    let empty: Vec<ObjectId> =
        others.iter().filter_map(|key| resources.get(key).and_then(Object::as_reference).ok()).collect();
    for id in empty {
        file.objects.remove(&id);
    }
    for (number, used) in glyphs.faces() {
        let key = format!("T{number}");
        let font = file
            .get_dictionary(fonts)
            .and_then(|dict| dict.get(key.as_bytes()))
            .and_then(Object::as_reference)
            .map_err(|_| missing())?;
        let says = file
            .get_dictionary(font)
            .and_then(|d| d.get(b"ToUnicode"))
            .and_then(Object::as_reference)
            .map_err(|_| missing())?;
        file.objects.insert(says, deflated(Dictionary::new(), deflate(to_unicode(used).as_bytes())).into());
        if used.draws.iter().zip(0..).any(|(glyph, number)| *glyph != number) {
            let map: Vec<u8> = used.draws.iter().flat_map(|glyph| glyph.to_be_bytes()).collect();
            let map = file.add_object(deflated(Dictionary::new(), deflate(&map)));
            let inner = file
                .get_dictionary_mut(font)
                .and_then(|d| d.get_mut(b"DescendantFonts"))
                .and_then(Object::as_array_mut)
                .ok()
                .and_then(|list| list.first_mut()?.as_dict_mut().ok());
            inner.ok_or_else(missing)?.set("CIDToGIDMap", Object::Reference(map));
        }
    }
    for object in file.objects.values_mut() {
        if let Object::Stream(stream) = object
            && (stream.dict.has(b"Length1") || stream.dict.has(b"Subtype"))
            && !stream.dict.has(b"Filter")
        {
            let mut dict = stream.dict.clone();
            if dict.has(b"Length1") {
                dict.set("Length1", i64::try_from(stream.content.len()).unwrap_or(i64::MAX));
            }
            *stream = deflated(dict, deflate(&stream.content));
        }
    }
    Ok(fonts)
}

/// A stream whose content is compressed already.
fn deflated(mut dict: Dictionary, data: Vec<u8>) -> Stream {
    dict.set("Filter", Object::Name(b"FlateDecode".to_vec()));
    Stream::new(dict, data).with_compression(false)
}

fn letter(number: u8) -> char {
    char::from(b'A' + number.min(25))
}

/// The table from glyph numbers to characters.
fn to_unicode(used: &Used) -> String {
    let mut out = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    let entries: Vec<(&u16, &String)> = used.says.iter().collect();
    for part in entries.chunks(100) {
        let _ = writeln!(out, "{} beginbfchar", part.len());
        for (glyph, says) in part {
            let _ = write!(out, "<{glyph:04X}> <");
            for unit in says.encode_utf16() {
                let _ = write!(out, "{unit:04X}");
            }
            out.push_str(">\n");
        }
        out.push_str("endbfchar\n");
    }
    out.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    out
}
