//! The fonts: the bundled ones, and a pack of East Asian ones if there is one. No other font of the computer is ever used.

use std::sync::{Arc, LazyLock};

use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::{FontContext, FontData, FontFamily, FontFamilyName, GenericFamily};
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, GlyphId, MetadataProvider as _, Tag};

use crate::pack;

/// One font.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Face {
    /// PostScript name, as it is written into the PDF behind the subset tag.
    pub(crate) name: &'static str,
    /// The file.
    pub(crate) bytes: &'static [u8],
    /// Which font of the file.
    pub(crate) index: u32,
    /// Weight on the usual scale of 100 to 900.
    pub(crate) weight: u16,
}

macro_rules! faces {
    ($($file:literal $weight:literal,)*) => {
        &[$(Face {
            name: $file,
            bytes: include_bytes!(concat!("../../../../assets/fonts/", $file, ".ttf")),
            index: 0,
            weight: $weight,
        }),*]
    };
}

/// The bundled ones, in the order in which they are asked for a glyph.
const BUNDLED: &[Face] = faces![
    "NotoSans-Regular" 400,
    "NotoSans-Bold" 700,
    "NotoSans-Italic" 400,
    "NotoSansArabic-Regular" 400,
    "NotoSansArabic-Bold" 700,
    "NotoSansHebrew-Regular" 400,
    "NotoSansHebrew-Bold" 700,
    "NotoSansDevanagari-Regular" 400,
    "NotoSansDevanagari-Bold" 700,
    "NotoSansThai-Regular" 400,
    "NotoSansThai-Bold" 700,
    "NotoSansGeorgian-Regular" 400,
    "NotoSansGeorgian-Bold" 700,
    "NotoSansArmenian-Regular" 400,
    "NotoSansArmenian-Bold" 700,
    "NotoSansBengali-Regular" 400,
    "NotoSansTamil-Regular" 400,
    "NotoSansTelugu-Regular" 400,
    "NotoSansGujarati-Regular" 400,
    "NotoSansGurmukhi-Regular" 400,
    "NotoSansKannada-Regular" 400,
    "NotoSansMalayalam-Regular" 400,
    "NotoSansSinhala-Regular" 400,
    "NotoSansOriya-Regular" 400,
    "NotoSansEthiopic-Regular" 400,
    "NotoSansKhmer-Regular" 400,
    "NotoSansLao-Regular" 400,
    "NotoSansMyanmar-Regular" 400,
    "NotoSansThaana-Regular" 400,
    "NotoSansSymbols-Regular" 400,
    "NotoSansSymbols2-Regular" 400,
    "NotoSansMath-Regular" 400,
    "DroidSansFallbackFull" 400,
    "NanumGothic-Regular" 400,
    "NotoEmoji-Regular" 400,
];

/// All of them. The index in this list is the number of the face everywhere in this crate.
static FACES: LazyLock<Vec<Face>> = LazyLock::new(|| BUNDLED.iter().chain(pack::taken()).copied().collect());

/// A face by its number.
pub(crate) fn face(number: u8) -> Option<&'static Face> {
    FACES.get(usize::from(number))
}

/// What the engine asks a face that it is about to write.
pub(crate) struct Ruler {
    /// The characters it has.
    pub(crate) charmap: Charmap<'static>,
    /// Its advance widths.
    pub(crate) metrics: GlyphMetrics<'static>,
    /// Units per em.
    pub(crate) upem: u16,
    /// Units above the baseline.
    pub(crate) ascent: f32,
    /// Units below the baseline, negative.
    pub(crate) descent: f32,
    /// Left, bottom, right, top of all glyphs together, in units.
    pub(crate) bounds: [f32; 4],
    /// Slant in degrees, negative for italics.
    pub(crate) slant: f32,
    /// A glyph without ink, for words that no glyph shows by itself.
    pub(crate) blank: Option<u16>,
    /// Whether each glyph can say but one thing: the numbers of a compact font's glyphs are fixed.
    pub(crate) says_one_thing: bool,
}

impl Ruler {
    /// The advance width of a glyph as the PDF states it: thousandths of an em, cut to an integer.
    pub(crate) fn pdf_width(&self, glyph: u16) -> i64 {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "the writer truncates; kerning is computed against the same integer"
        )]
        {
            (self.advance(glyph) * 1000.0 / f32::from(self.upem)) as i64
        }
    }

    /// The advance width in font units.
    pub(crate) fn advance(&self, glyph: u16) -> f32 {
        self.metrics.advance_width(GlyphId::new(u32::from(glyph))).unwrap_or(0.0)
    }

    /// Whether this face draws `c` with the glyph `glyph`, before any shaping.
    pub(crate) fn draws(&self, c: char, glyph: u16) -> bool {
        self.charmap.map(c).is_some_and(|g| g.to_u32() == u32::from(glyph))
    }
}

static RULERS: LazyLock<Vec<Option<Ruler>>> = LazyLock::new(|| {
    FACES
        .iter()
        .map(|face| {
            let font = FontRef::from_index(face.bytes, face.index).ok()?;
            let metrics = font.metrics(Size::unscaled(), LocationRef::default());
            let bounds = metrics
                .bounds
                .map_or([0.0, metrics.descent, 1000.0, metrics.ascent], |b| [b.x_min, b.y_min, b.x_max, b.y_max]);
            let charmap = font.charmap();
            let blank = ['\u{200d}', '\u{200c}', ' '].into_iter().find_map(|c| charmap.map(c));
            Some(Ruler {
                blank: blank.and_then(|glyph| u16::try_from(glyph.to_u32()).ok()),
                says_one_thing: font.table_data(Tag::new(b"glyf")).is_none(),
                charmap,
                metrics: font.glyph_metrics(Size::unscaled(), LocationRef::default()),
                upem: metrics.units_per_em,
                ascent: metrics.ascent,
                descent: metrics.descent,
                bounds,
                slant: metrics.italic_angle,
            })
        })
        .collect()
});

/// The measures of a face.
pub(crate) fn ruler(face: u8) -> Option<&'static Ruler> {
    RULERS.get(usize::from(face))?.as_ref()
}

/// The first face that has a character.
pub(crate) fn home_of(c: char) -> Option<&'static Ruler> {
    RULERS.iter().flatten().find(|ruler| ruler.charmap.map(c).is_some())
}

/// The number of the face that the shaper chose.
pub(crate) fn face_of(font: &FontData) -> Option<u8> {
    let start = font.data.as_ref().as_ptr();
    let found = FACES.iter().position(|face| face.index == font.index && std::ptr::eq(face.bytes.as_ptr(), start));
    found.and_then(|number| u8::try_from(number).ok())
}

/// Whose way of writing the Chinese characters of a text follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Hand {
    /// Nobody's in particular.
    Other,
    /// The mainland's, short forms.
    Simplified,
    /// Taiwan's, long forms.
    Traditional,
    HongKong,
    Japanese,
    Korean,
}

impl Hand {
    const ALL: [Self; 6] =
        [Self::Other, Self::Simplified, Self::Traditional, Self::HongKong, Self::Japanese, Self::Korean];

    /// From the language, or if that says nothing, from letters that only one language has.
    pub(crate) fn of(text: &str, lang: Option<&str>) -> Self {
        if text.is_ascii() {
            return Self::Other;
        }
        let lang = lang.unwrap_or("").to_ascii_lowercase();
        let mut parts = lang.split('-');
        let first = parts.next().unwrap_or("");
        let has = |wanted: &[&str]| parts.clone().any(|part| wanted.contains(&part));
        match first {
            "ja" => return Self::Japanese,
            "ko" => return Self::Korean,
            "zh" if has(&["hk", "mo"]) => return Self::HongKong,
            "zh" if has(&["tw", "hant"]) => return Self::Traditional,
            "yue" => return Self::HongKong,
            "zh" => return Self::Simplified,
            _ => {}
        }
        if text.chars().any(is_korean) {
            Self::Korean
        } else if text.chars().any(is_japanese) {
            Self::Japanese
        } else {
            Self::Other
        }
    }

    /// How the names of this hand's fonts end.
    fn ending(self) -> &'static str {
        match self {
            Self::Other | Self::Simplified => "SC",
            Self::Traditional => "TC",
            Self::HongKong => "HK",
            Self::Japanese => "JP",
            Self::Korean => "KR",
        }
    }
}

/// Hangul syllables and letters.
fn is_korean(c: char) -> bool {
    matches!(u32::from(c), 0x1100..=0x11ff | 0x3130..=0x318f | 0xa960..=0xa97f | 0xac00..=0xd7ff)
}

/// Kana.
fn is_japanese(c: char) -> bool {
    matches!(u32::from(c), 0x3041..=0x30ff | 0x31f0..=0x31ff | 0xff66..=0xff9f)
}

struct Registered {
    collection: Collection,
    /// The families in the order of preference, for each hand.
    families: Vec<(Hand, Vec<FontFamilyName<'static>>)>,
}

static REGISTERED: LazyLock<Registered> = LazyLock::new(|| {
    let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
    let mut names: Vec<String> = Vec::new();
    let mut emoji = Vec::new();
    let mut files: Vec<*const u8> = Vec::new();
    for face in FACES.iter() {
        // All fonts of a file are registered together.
        if files.contains(&face.bytes.as_ptr()) {
            continue;
        }
        files.push(face.bytes.as_ptr());
        for (id, _) in collection.register_fonts(Blob::new(Arc::new(face.bytes)), None) {
            if face.name.starts_with("NotoEmoji") {
                emoji.push(id);
            }
            if let Some(name) = collection.family_name(id) {
                let name = name.to_owned();
                if !names.contains(&name) && pack::is_wanted(&name) {
                    names.push(name);
                }
            }
        }
    }
    collection.set_generic_families(GenericFamily::Emoji, emoji.into_iter());
    let families = Hand::ALL
        .into_iter()
        .map(|hand| {
            let mut ordered = names.clone();
            ordered.sort_by_key(|name| rank(name, hand));
            (hand, ordered.into_iter().map(|name| FontFamilyName::Named(name.into())).collect())
        })
        .collect();
    Registered { collection, families }
});

/// Where a family stands when a text of this hand asks for a glyph: alphabets first, then the hand's own font, then the others.
fn rank(family: &str, hand: Hand) -> u8 {
    let region = pack::region(family);
    match region {
        Some(region) if region == hand.ending() => 1,
        Some(_) => 2,
        // Korean text takes its Chinese characters from the Korean font too: one hand for one line.
        None if family.starts_with("Nanum") => {
            if hand == Hand::Korean {
                3
            } else {
                5
            }
        }
        None if family.starts_with("Droid") => 4,
        None if family.starts_with("Noto Emoji") => 6,
        None => 0,
    }
}

/// A font context with these fonts and no others.
pub(crate) fn context() -> FontContext {
    FontContext { collection: REGISTERED.collection.clone(), source_cache: SourceCache::default() }
}

/// All families, in the order of preference for a hand.
pub(crate) fn families(hand: Hand) -> FontFamily<'static> {
    let list = REGISTERED.families.iter().find(|(known, _)| *known == hand).map(|(_, list)| list.as_slice());
    FontFamily::List(list.unwrap_or_default().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_decides_the_hand_and_else_the_letters() {
        for (text, lang, hand) in [
            ("王小明", Some("zh"), Hand::Simplified),
            ("王小明", Some("zh-Hant-TW"), Hand::Traditional),
            ("王小明", Some("zh-HK"), Hand::HongKong),
            ("直樹", Some("ja"), Hand::Japanese),
            ("直樹さん", Some("en"), Hand::Japanese),
            ("한국", None, Hand::Korean),
            ("王小明", Some("hu"), Hand::Other),
            ("plain", Some("ja"), Hand::Other),
        ] {
            assert_eq!(Hand::of(text, lang), hand, "{text} {lang:?}");
        }
    }

    #[test]
    fn alphabets_are_asked_before_the_east_asian_fonts_and_emoji_last() {
        for hand in Hand::ALL {
            let list = &REGISTERED.families.iter().find(|(known, _)| *known == hand).unwrap().1;
            let at =
                |name: &str| list.iter().position(|f| matches!(f, FontFamilyName::Named(n) if n.starts_with(name)));
            assert_eq!(at("Noto Sans"), Some(0), "{hand:?}");
            assert!(at("Noto Sans Thaana") < at("Droid") && at("Nanum") < at("Noto Emoji"), "{hand:?}");
            assert_eq!(at("Nanum") < at("Droid"), hand == Hand::Korean);
        }
    }
}
