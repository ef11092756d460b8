//! The bundled fonts, in the order in which they are asked for a glyph. No font of the computer is ever used.

use std::sync::{Arc, LazyLock};

use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::{FontContext, FontFamily, FontFamilyName, GenericFamily};
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, GlyphId, MetadataProvider as _};

/// One font file.
pub(crate) struct Face {
    /// PostScript name, as it is written into the PDF behind the subset tag.
    pub(crate) name: &'static str,
    /// The file.
    pub(crate) bytes: &'static [u8],
    /// Weight on the usual scale of 100 to 900.
    pub(crate) weight: u16,
}

macro_rules! faces {
    ($($file:literal $weight:literal,)*) => {
        &[$(Face {
            name: $file,
            bytes: include_bytes!(concat!("../../../../assets/fonts/", $file, ".ttf")),
            weight: $weight,
        }),*]
    };
}

/// All of them. The index in this list is the number of the face everywhere in this crate.
pub(crate) const FACES: &[Face] = faces![
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
    "DroidSansFallbackFull" 400,
    "NanumGothic-Regular" 400,
    "NotoEmoji-Regular" 400,
];

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
            let font = FontRef::new(face.bytes).ok()?;
            let metrics = font.metrics(Size::unscaled(), LocationRef::default());
            let bounds = metrics
                .bounds
                .map_or([0.0, metrics.descent, 1000.0, metrics.ascent], |b| [b.x_min, b.y_min, b.x_max, b.y_max]);
            Some(Ruler {
                charmap: font.charmap(),
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

/// The number of the face whose file starts at this address.
pub(crate) fn face_at(bytes: &[u8]) -> Option<u8> {
    FACES.iter().position(|face| std::ptr::eq(face.bytes.as_ptr(), bytes.as_ptr())).and_then(|i| u8::try_from(i).ok())
}

struct Registered {
    collection: Collection,
    families: Vec<FontFamilyName<'static>>,
    korean: Vec<FontFamilyName<'static>>,
}

static REGISTERED: LazyLock<Registered> = LazyLock::new(|| {
    let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
    let mut families: Vec<FontFamilyName<'static>> = Vec::new();
    let mut emoji = Vec::new();
    for face in FACES {
        for (id, _) in collection.register_fonts(Blob::new(Arc::new(face.bytes)), None) {
            if face.name.starts_with("NotoEmoji") {
                emoji.push(id);
            }
            if let Some(name) = collection.family_name(id) {
                let name = FontFamilyName::Named(name.to_owned().into());
                if !families.contains(&name) {
                    families.push(name);
                }
            }
        }
    }
    collection.set_generic_families(GenericFamily::Emoji, emoji.into_iter());
    // Korean text takes its Chinese characters from the Korean font too: one hand for one line.
    let mut korean = families.clone();
    korean.sort_by_key(|name| match name {
        FontFamilyName::Named(name) if name.starts_with("Nanum") => 1,
        FontFamilyName::Named(name) if name.starts_with("Droid") => 2,
        _ => 0,
    });
    Registered { collection, families, korean }
});

/// A font context with the bundled fonts and no others.
pub(crate) fn context() -> FontContext {
    FontContext { collection: REGISTERED.collection.clone(), source_cache: SourceCache::default() }
}

/// All families, in the order of preference for Korean.
pub(crate) fn korean_families() -> FontFamily<'static> {
    FontFamily::List(REGISTERED.korean.as_slice().into())
}

/// All families, in the order of preference.
pub(crate) fn families() -> FontFamily<'static> {
    FontFamily::List(REGISTERED.families.as_slice().into())
}
