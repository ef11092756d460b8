//! Font programs: how many glyphs, which one, how wide.

use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::raw::TableProvider as _;
use skrifa::{FontRef, GlyphId, MetadataProvider as _, Tag};

use super::super::cff::Cff;

/// A font program as embedded.
pub(super) struct Program {
    data: Vec<u8>,
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// TrueType or OpenType tables.
    Tables,
    /// Bare CFF.
    Compact,
    /// The old form, half of which is ciphered.
    TypeOne,
}

impl Program {
    /// Takes a program found under this key, of this subtype; `None` if they are not a pair.
    pub(super) fn new(key: &str, subtype: Option<&[u8]>, data: Vec<u8>) -> Option<Self> {
        let kind = match (key, subtype) {
            ("FontFile", _) => Kind::TypeOne,
            ("FontFile2", _) | ("FontFile3", Some(b"OpenType")) => Kind::Tables,
            ("FontFile3", Some(b"CIDFontType0C" | b"Type1C")) => Kind::Compact,
            _ => return None,
        };
        Some(Self { data, kind })
    }

    /// Opens the program; `None` if it is not what it is said to be.
    pub(super) fn open(&self) -> Option<Opened<'_>> {
        let mut opened =
            Opened { glyphs: None, upem: 1000.0, metrics: None, charmap: None, compact: None, cut_down: false };
        match self.kind {
            Kind::Tables => {
                let font = FontRef::new(&self.data).ok()?;
                opened.upem = f64::from(font.head().ok()?.units_per_em());
                opened.glyphs = Some(usize::from(font.maxp().ok()?.num_glyphs()));
                opened.metrics = Some(font.glyph_metrics(Size::unscaled(), LocationRef::default()));
                opened.charmap = Some(font.charmap()).filter(|map| map.has_map());
                opened.cut_down = font.table_data(Tag::new(b"cmap")).is_none();
                if let Some(table) = font.table_data(Tag::new(b"CFF ")) {
                    opened.compact = Some(Cff::read(table.as_bytes())?);
                }
            }
            Kind::Compact => {
                let compact = Cff::read(&self.data)?;
                opened.glyphs = Some(compact.glyph_count());
                opened.compact = Some(compact);
            }
            Kind::TypeOne => {
                if !self.data.starts_with(b"%!") {
                    return None;
                }
            }
        }
        Some(opened)
    }
}

/// A program being looked at.
pub(super) struct Opened<'p> {
    glyphs: Option<usize>,
    upem: f64,
    metrics: Option<GlyphMetrics<'p>>,
    charmap: Option<Charmap<'p>>,
    compact: Option<Cff<'p>>,
    cut_down: bool,
}

impl Opened<'_> {
    /// Whether it can only be a part of a font: the table from characters to glyphs is gone.
    pub(super) fn is_cut_down(&self) -> bool {
        self.cut_down
    }

    /// Whether it has this glyph; unknown programs are believed.
    pub(super) fn has(&self, glyph: u32) -> bool {
        self.glyphs.is_none_or(|count| (glyph as usize) < count)
    }

    /// The glyph that a CID picks by itself.
    pub(super) fn glyph_of_cid(&self, cid: u32) -> Option<u32> {
        match &self.compact {
            Some(compact) => compact.glyph(cid),
            None => Some(cid),
        }
    }

    /// The width of a glyph in thousandths of an em; `None` where the program does not say it in a form known here.
    pub(super) fn width(&self, glyph: u32) -> Option<f64> {
        match &self.metrics {
            Some(metrics) => {
                metrics.advance_width(GlyphId::new(glyph)).map(|width| f64::from(width) * 1000.0 / self.upem)
            }
            // Nearly all of them count in thousandths.
            None => self.compact.as_ref()?.width(glyph),
        }
    }

    /// The glyph of a character, by the program's own table.
    pub(super) fn glyph_of(&self, character: u32) -> Option<u32> {
        self.charmap.as_ref()?.map(character).map(|glyph| glyph.to_u32())
    }

    /// Whether it has a table from characters to glyphs that is understood here.
    pub(super) fn has_charmap(&self) -> bool {
        self.charmap.is_some()
    }
}
