//! Words to positioned glyphs: shaping, direction, line breaking and fallback by parley over the bundled fonts.

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use parley::{
    BaseDirection, FontContext, FontFeatures, FontStyle, FontWeight, Language, Layout, LayoutContext, LineHeight,
    OverflowWrap, StyleProperty,
};

use crate::clean;
use crate::draft::Draft;
use crate::fonts;
use crate::glyphs::{self, Glyphs};

/// How a piece of text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Look {
    /// Points.
    pub(crate) size: f32,
    /// Distance of baselines, in points.
    pub(crate) leading: f32,
    /// Heavier as a whole.
    pub(crate) bold: bool,
    /// 0 is black, 1 is white.
    pub(crate) ink: f32,
}

/// A piece of text with its own marks within a paragraph.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Span<'a> {
    pub(crate) text: &'a str,
    pub(crate) bold: bool,
    pub(crate) italic: bool,
    pub(crate) lang: Option<&'a str>,
}

/// Language and direction of a place.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Voice<'a> {
    /// BCP 47 tag.
    pub(crate) lang: Option<&'a str>,
    /// Whether its lines start at the right.
    pub(crate) right_to_left: bool,
}

/// A laid-out paragraph.
#[derive(Debug)]
pub(crate) struct Para {
    /// Top to bottom.
    pub(crate) lines: Vec<Line>,
    /// How it looks.
    pub(crate) look: Look,
    /// Width of the longest word, in points.
    pub(crate) narrowest: f32,
    /// Width without any line break but its own, in points.
    pub(crate) widest: f32,
}

impl Para {
    /// Height in points.
    pub(crate) fn height(&self) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "line counts are small")]
        {
            self.lines.len() as f32 * self.look.leading
        }
    }

    /// Whether nothing of it is seen.
    pub(crate) fn is_blank(&self) -> bool {
        self.lines.iter().all(|line| line.pieces.is_empty())
    }
}

/// One line.
#[derive(Debug)]
pub(crate) struct Line {
    /// Width of what is visible, in points.
    pub(crate) width: f32,
    /// Whether its paragraph runs from right to left.
    pub(crate) right_to_left: bool,
    /// From left to right.
    pub(crate) pieces: Vec<Piece>,
}

/// Glyphs of one face in a row.
#[derive(Debug)]
pub(crate) struct Piece {
    pub(crate) face: u8,
    /// Which span it belongs to.
    pub(crate) span: u16,
    /// Its left edge and right edge from the line's left edge, in points.
    pub(crate) left: f32,
    pub(crate) right: f32,
    pub(crate) glyphs: Vec<Placed>,
    /// What it says, where its glyphs do not spell it.
    pub(crate) says: Option<String>,
}

/// One glyph on the line.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Placed {
    /// Its number in the subset.
    pub(crate) glyph: u16,
    /// From the line's left edge, in points.
    pub(crate) x: f32,
    /// Over the baseline, in points.
    pub(crate) rise: f32,
}

/// Size, ink, width and weight of a cell, and the number of its language.
type Setting = (u32, u32, u32, bool, usize);

/// Lays out text and keeps the account of the glyphs used.
pub(crate) struct Shaper {
    fonts: FontContext,
    context: LayoutContext<u16>,
    /// The glyphs used so far.
    pub(crate) glyphs: Glyphs,
    /// Characters no bundled font has, and how often they occurred.
    pub(crate) missing: BTreeMap<char, usize>,
    /// How many unprintable characters were left out.
    pub(crate) removed: usize,
    /// Cells laid out before, by their setting and their words.
    cache: BTreeMap<Setting, BTreeMap<String, Rc<Para>>>,
    cached: usize,
    /// The languages met so far.
    languages: Vec<String>,
}

/// How many laid-out cells are kept for repetition.
const CACHE: usize = 4096;

impl Shaper {
    pub(crate) fn new() -> Self {
        Self {
            fonts: fonts::context(),
            context: LayoutContext::new(),
            glyphs: Glyphs::default(),
            missing: BTreeMap::new(),
            removed: 0,
            cache: BTreeMap::new(),
            cached: 0,
            languages: Vec::new(),
        }
    }

    /// Lays something out without counting what is lost: it is measured, or shown once more.
    pub(crate) fn quietly<T>(&mut self, set: impl FnOnce(&mut Self) -> T) -> T {
        let before = (self.removed, self.missing.clone());
        let out = set(self);
        (self.removed, self.missing) = before;
        out
    }

    /// Lays out one plain text, remembering the result: tables repeat themselves.
    pub(crate) fn cell(&mut self, text: &str, look: Look, width: f32, voice: Voice<'_>) -> Rc<Para> {
        let span = Span { text, lang: voice.lang, ..Span::default() };
        if text.len() > 64 {
            return Rc::new(self.para(&[span], look, Some(width), voice.right_to_left));
        }
        let language = voice.lang.unwrap_or_default();
        let number = self.languages.iter().position(|known| known == language).unwrap_or_else(|| {
            self.languages.push(language.to_owned());
            self.languages.len() - 1
        });
        let setting = (look.size.to_bits(), look.ink.to_bits(), width.to_bits(), look.bold, number);
        if let Some(known) = self.cache.get(&setting).and_then(|cells| cells.get(text)) {
            return Rc::clone(known);
        }
        let before = self.lost();
        let para = Rc::new(self.para(&[span], look, Some(width), voice.right_to_left));
        if self.cached >= CACHE {
            self.cache.clear();
            self.cached = 0;
        }
        // What had to be replaced is counted each time, so it is laid out each time.
        if before == self.lost() {
            self.cache.entry(setting).or_default().insert(text.to_owned(), Rc::clone(&para));
            self.cached += 1;
        }
        para
    }

    /// How many characters could not be set so far.
    fn lost(&self) -> usize {
        self.removed + self.missing.values().sum::<usize>()
    }

    /// Lays out a text. Without a width, only its own line feeds break lines. Left-to-right places leave it to the text itself which
    /// way it runs; right-to-left ones do not.
    pub(crate) fn para(&mut self, spans: &[Span<'_>], look: Look, width: Option<f32>, right_to_left: bool) -> Para {
        let mut draft = Draft::default();
        for span in spans {
            self.removed += draft.add(span.text);
        }
        let mut layout = self.shape(&draft, spans, look, width, right_to_left);
        if width.is_some_and(|width| draft.loosen(&layout, width)) {
            layout = self.shape(&draft, spans, look, width, right_to_left);
        }
        // A fallback glyph is never left to chance: whatever no font has is spelled out and shaped again.
        for _ in 0..3 {
            if !draft.spell_out(&layout, &mut self.missing) {
                break;
            }
            layout = self.shape(&draft, spans, look, width, right_to_left);
        }
        let widths = layout.calculate_content_widths();
        let lines = layout.lines().map(|line| self.line(&line, &draft, layout.is_rtl())).collect();
        Para { lines, look, narrowest: widths.min, widest: widths.max }
    }

    fn shape(
        &mut self,
        draft: &Draft,
        spans: &[Span<'_>],
        look: Look,
        width: Option<f32>,
        right_to_left: bool,
    ) -> Layout<u16> {
        let mut builder = self.context.ranged_builder(&mut self.fonts, &draft.text, 1.0, false);
        if right_to_left {
            builder.set_base_direction(BaseDirection::Rtl);
        }
        builder.push_default(StyleProperty::FontFamily(fonts::families(fonts::Hand::Other)));
        builder.push_default(StyleProperty::FontSize(look.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(look.leading)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::BreakWord));
        if look.bold {
            builder.push_default(StyleProperty::FontWeight(FontWeight::BOLD));
        }
        for (index, (span, range)) in spans.iter().zip(&draft.spans).enumerate() {
            if range.is_empty() {
                continue;
            }
            let hand = fonts::Hand::of(span.text, span.lang);
            if hand != fonts::Hand::Other {
                builder.push(StyleProperty::FontFamily(fonts::families(hand)), range.clone());
            }
            if span.text.chars().any(is_arabic) {
                // Optional ligatures come out back to front when readers turn right-to-left text round.
                builder.push(StyleProperty::FontFeatures(FontFeatures::Source("\"liga\" 0".into())), range.clone());
            }
            if span.bold {
                builder.push(StyleProperty::FontWeight(FontWeight::BOLD), range.clone());
            }
            if span.italic {
                builder.push(StyleProperty::FontStyle(FontStyle::Italic), range.clone());
            }
            if let Some(language) = span.lang.and_then(|lang| Language::parse(lang).ok()) {
                builder.push(StyleProperty::Locale(Some(language)), range.clone());
            }
            builder.push(StyleProperty::Brush(u16::try_from(index).unwrap_or(u16::MAX)), range.clone());
        }
        let mut layout = builder.build(&draft.text);
        layout.break_all_lines(width.map(|w| w.max(1.0)));
        layout
    }

    fn line(&mut self, line: &parley::Line<'_, u16>, draft: &Draft, right_to_left: bool) -> Line {
        let mut out = Setter { glyphs: &mut self.glyphs, pieces: Vec::new(), open: None, pen: 0.0 };
        for run in line.runs() {
            let Some(face) = fonts::face_of(run.font()) else { continue };
            let rtl = run.is_rtl();
            let mut atoms: Vec<Atom> = Vec::new();
            for cluster in run.clusters() {
                let range = cluster.text_range();
                if cluster.is_ligature_continuation() {
                    if let Some(last) = atoms.last_mut() {
                        last.range.end = last.range.end.max(range.end);
                        last.advance += cluster.advance();
                    }
                    continue;
                }
                let span = cluster.style().brush;
                let mut inner = 0.0;
                let glyphs = cluster
                    .glyphs()
                    .map(|g| {
                        let placed = (u16::try_from(g.id).unwrap_or(0), inner + g.x, -g.y, g.advance);
                        inner += g.advance;
                        placed
                    })
                    .collect();
                let drawn = !cluster.is_hard_line_break();
                atoms.push(Atom { range, span, glyphs, advance: cluster.advance(), drawn });
            }
            if rtl {
                atoms.reverse();
            }
            out.run(face, rtl, &atoms, draft);
        }
        let metrics = line.metrics();
        let mut pieces = out.pieces;
        if right_to_left && metrics.hanging_advance > 0.0 {
            // The space at the line's end hangs over its left edge; what is seen starts at the edge.
            for piece in &mut pieces {
                piece.left -= metrics.hanging_advance;
                piece.right -= metrics.hanging_advance;
                piece.glyphs.iter_mut().for_each(|glyph| glyph.x -= metrics.hanging_advance);
            }
        }
        Line { width: metrics.advance - metrics.hanging_advance, right_to_left, pieces }
    }
}

/// Characters that are drawn together.
struct Atom {
    range: Range<usize>,
    span: u16,
    /// Number, x from the atom's left edge, rise, advance.
    glyphs: Vec<(u16, f32, f32, f32)>,
    advance: f32,
    drawn: bool,
}

/// Gathers glyphs into pieces.
struct Setter<'a> {
    glyphs: &'a mut Glyphs,
    pieces: Vec<Piece>,
    open: Option<Piece>,
    pen: f32,
}

/// A word whose end is not reached yet.
#[derive(Default)]
struct Word {
    glyphs: Vec<Placed>,
    left: f32,
    right: f32,
    is: String,
    spelled: String,
    replaced: Option<(usize, char)>,
    /// Marks that stand on the last sign of what replaces a character.
    marks: String,
    span: u16,
}

impl Setter<'_> {
    fn run(&mut self, face: u8, rtl: bool, atoms: &[Atom], draft: &Draft) {
        let mut word = Word::default();
        for atom in atoms {
            let chars = draft.text.get(atom.range.clone()).unwrap_or("");
            let replaced = draft.replaced_at(atom.range.start);
            let space = chars.chars().all(char::is_whitespace);
            if space || replaced != word.replaced || atom.span != word.span {
                self.end_word(face, rtl, &mut word);
                word.replaced = replaced;
                word.span = atom.span;
            }
            if word.glyphs.is_empty() {
                word.left = self.pen;
            }
            // In a left-to-right line, what a mirrored reader sees last is still drawn where the shaper put it.
            let visible = atom.drawn && !chars.chars().all(clean::is_invisible);
            if visible {
                self.draw(face, rtl, atom, chars, &mut word);
                word.is.push_str(chars);
                if let Some(end) = draft.replacement_end(atom.range.start) {
                    word.marks.push_str(draft.text.get(end..atom.range.end).unwrap_or(""));
                }
            }
            self.pen += atom.advance;
            word.right = self.pen;
            if space {
                self.end_word(face, rtl, &mut word);
            }
        }
        self.end_word(face, rtl, &mut word);
        self.pieces.extend(self.open.take());
    }

    /// Takes note of the glyphs of an atom and of what each of them says.
    fn draw(&mut self, face: u8, rtl: bool, atom: &Atom, chars: &str, word: &mut Word) {
        // Readers turn right-to-left text round glyph by glyph: what is read first stands last.
        let mut glyphs = atom.glyphs.clone();
        if rtl {
            glyphs.reverse();
        }
        let outline: Vec<(u16, bool)> = glyphs.iter().map(|g| (g.0, g.3 > 0.0)).collect();
        let mut shares = glyphs::share(face, chars, &outline, rtl);
        let blank = fonts::ruler(face).and_then(|ruler| if ruler.says_one_thing { None } else { ruler.blank });
        match (blank, glyphs.last().copied()) {
            // A ligature's further letters are told by glyphs without ink.
            (Some(blank), Some((_, x, rise, _))) => {
                glyphs.extend(shares.beside.iter().map(|_| (blank, x, rise, 0.0)));
                shares.of_glyphs.append(&mut shares.beside);
            }
            _ => {
                if let Some(share) = shares.of_glyphs.last_mut() {
                    share.push_str(&shares.beside.concat());
                }
            }
        }
        let start = word.glyphs.len();
        for (&(glyph, x, rise, _), says) in glyphs.iter().zip(&shares.of_glyphs) {
            let (number, said) = self.glyphs.note(face, glyph, says);
            word.spelled.push_str(said);
            word.glyphs.push(Placed { glyph: number, x: self.pen + x, rise });
        }
        if rtl && let Some(own) = word.glyphs.get_mut(start..) {
            own.reverse();
        }
    }

    fn end_word(&mut self, face: u8, rtl: bool, word: &mut Word) {
        let Word { glyphs, left, right, is, spelled, replaced, marks, span } = std::mem::take(word);
        word.replaced = replaced;
        word.span = span;
        if glyphs.is_empty() {
            return;
        }
        let says = match replaced {
            Some((_, original)) => Some(format!("{original}{marks}")),
            None if !rtl && is != spelled => Some(is),
            None => None,
        };
        match &mut self.open {
            Some(open) if says.is_none() && open.says.is_none() && open.span == span && open.face == face => {
                open.right = right;
                open.glyphs.extend(glyphs);
            }
            open => {
                self.pieces.extend(open.take());
                *open = Some(Piece { face, span, left, right, glyphs, says });
            }
        }
    }
}

/// Arabic letters.
fn is_arabic(c: char) -> bool {
    matches!(u32::from(c), 0x600..=0x6ff | 0x750..=0x77f | 0x8a0..=0x8ff)
}
