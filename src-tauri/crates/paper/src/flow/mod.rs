//! Blocks to pages: where everything stands, and what it is called in the structure.

mod blocks;
mod columns;
mod figures;
mod furniture;
mod inline;
mod letter;
mod looks;
mod progress;
mod table;
mod window;

use std::rc::Rc;

use crate::canvas::{Canvas, LinkArea, MM, PAGE_HEIGHT, PAGE_WIDTH};
use crate::deflate::Deflater;
use crate::images::Prepared;
use crate::shape::{Line, Para, Shaper, Span, Voice};
use crate::sound::is_right_to_left;
use crate::tags::{ElementId, Kid, ROOT, Tags};
use crate::{Align, Document, Level, MAX_PAGES, Order, PaperError, Text, Warning};
use inline::Inline;
pub(crate) use progress::LAYING_OUT;
use progress::Progress;

/// Left edge of the text.
pub(crate) const LEFT: f32 = 25.0 * MM;
/// Right edge of the text.
pub(crate) const RIGHT: f32 = PAGE_WIDTH - 20.0 * MM;
/// Top of the text on every page but the first.
const TOP: f32 = 27.0 * MM;
/// Bottom of the text.
const BOTTOM: f32 = PAGE_HEIGHT - 30.0 * MM;

/// A page whose content is done.
pub(crate) struct Page {
    /// Its operators, deflated.
    pub(crate) content: Vec<u8>,
    /// Header and footer, deflated.
    pub(crate) furniture: Vec<u8>,
    /// The element of each piece of marked content.
    pub(crate) marks: Vec<ElementId>,
    pub(crate) links: Vec<LinkArea>,
}

/// An entry of the outline.
#[derive(Clone)]
pub(crate) struct Entry {
    pub(crate) level: u8,
    pub(crate) title: String,
    pub(crate) page: usize,
    /// From the top of the page, in points.
    pub(crate) top: f32,
}

/// Everything the writer needs.
pub(crate) struct LaidOut {
    pub(crate) pages: Vec<Page>,
    pub(crate) tags: Tags,
    pub(crate) shaper: Shaper,
    pub(crate) pictures: Vec<Rc<Prepared>>,
    pub(crate) outline: Vec<Entry>,
    lost: Lost,
}

/// What is not on the page as it was given, beside what the shaper counts.
#[derive(Debug, Clone, Copy, Default)]
struct Lost {
    extra_cells: usize,
    links_dropped: usize,
    lines_cut: usize,
    addresses_hidden: usize,
}

impl LaidOut {
    pub(crate) fn warnings(&self) -> Vec<Warning> {
        let mut warnings: Vec<Warning> = self
            .shaper
            .missing
            .iter()
            .map(|(&c, &count)| Warning::NoGlyph { code_point: u32::from(c), count })
            .collect();
        let dropped = self.pictures.iter().filter(|p| p.metadata_dropped).count();
        for (count, warning) in [
            (self.shaper.removed, Warning::Unprintable { count: self.shaper.removed }),
            (self.lost.extra_cells, Warning::ExtraCells { rows: self.lost.extra_cells }),
            (dropped, Warning::PictureMetadataDropped { count: dropped }),
            (self.lost.links_dropped, Warning::LinkDropped { count: self.lost.links_dropped }),
            (self.lost.lines_cut, Warning::CutShort { lines: self.lost.lines_cut }),
            (self.lost.addresses_hidden, Warning::AddressHidden { count: self.lost.addresses_hidden }),
        ] {
            if count > 0 {
                warnings.push(warning);
            }
        }
        warnings.sort();
        warnings
    }
}

/// Lays out a whole document.
pub(crate) fn lay_out(document: &Document, order: &Order<'_>) -> Result<LaidOut, PaperError> {
    let mut flow = Flow::new(document, order);
    flow.letterhead()?;
    flow.blocks(&document.blocks, ROOT)?;
    flow.finish()
}

/// The state of the layout.
struct Flow<'d> {
    document: &'d Document,
    shaper: Shaper,
    tags: Tags,
    pages: Vec<Page>,
    canvas: Canvas,
    /// From the top of the page down to where the next block starts, in points.
    y: f32,
    /// Where the text of this page starts.
    top: f32,
    /// White space asked for before the next block; the larger of two wishes counts, and none at the top of a page.
    gap: f32,
    lang: Option<&'d str>,
    /// Where the line beside a quotation starts on this page.
    bar: Option<f32>,
    /// The levels of the headings that the next one may stand under.
    open_headings: Vec<u8>,
    /// Whether the blocks being set may still be taken back as a whole.
    on_trial: bool,
    /// How far down the page before this one was filled.
    page_end: f32,
    pictures: Vec<Rc<Prepared>>,
    picture_keys: Vec<[u8; 32]>,
    outline: Vec<Entry>,
    lost: Lost,
    deflater: Deflater,
    progress: Progress<'d>,
}

/// A place to come back to.
struct Bookmark {
    pages: usize,
    elements: usize,
    canvas: Canvas,
    y: f32,
    gap: f32,
    outline: usize,
    open_headings: Vec<u8>,
    lost: Lost,
    removed: usize,
    missing: std::collections::BTreeMap<char, usize>,
}

impl<'d> Flow<'d> {
    fn new(document: &'d Document, order: &Order<'d>) -> Self {
        let tagged = order.level == Level::Archive;
        Self {
            document,
            shaper: Shaper::new(),
            tags: Tags::new(tagged),
            pages: Vec::new(),
            canvas: Canvas::new(tagged),
            y: TOP,
            top: TOP,
            gap: 0.0,
            lang: None,
            bar: None,
            open_headings: Vec::new(),
            on_trial: false,
            page_end: TOP,
            pictures: Vec::new(),
            picture_keys: Vec::new(),
            outline: Vec::new(),
            lost: Lost::default(),
            deflater: Deflater::new(),
            progress: Progress::new(document, order.watch),
        }
    }

    /// The language of the place.
    fn language(&self) -> &'d str {
        self.lang.unwrap_or(&self.document.meta.language)
    }

    /// Language and direction of the place.
    fn voice(&self) -> Voice<'d> {
        let lang = self.language();
        Voice { lang: Some(lang), right_to_left: is_right_to_left(lang) }
    }

    /// A part of the text's width, given from the side where lines start in the language of the place.
    fn column(&self, from: f32, width: f32) -> Column {
        let right_to_left = self.voice().right_to_left;
        let left = if right_to_left { RIGHT - from - width } else { LEFT + from };
        Column { left, width, align: Align::Start, narrow: false, right_to_left }
    }

    /// The whole width of the text.
    fn full(&self) -> Column {
        self.column(0.0, RIGHT - LEFT)
    }

    /// Number of the page being drawn.
    fn page(&self) -> u32 {
        u32::try_from(self.pages.len()).unwrap_or(u32::MAX)
    }

    fn at_top(&self) -> bool {
        self.y <= self.top + 0.01
    }

    /// Asks for white space before whatever comes next.
    fn want_gap(&mut self, gap: f32) {
        self.gap = self.gap.max(gap);
    }

    /// Moves down by the white space asked for.
    fn take_gap(&mut self) {
        if !self.at_top() {
            self.y += self.gap;
        }
        self.gap = 0.0;
    }

    /// Starts a new page unless this much height is left, white space before it included.
    fn need(&mut self, height: f32) -> Result<(), PaperError> {
        let gap = if self.at_top() { 0.0 } else { self.gap };
        if !self.at_top() && self.y + gap + height > BOTTOM {
            self.next_page()?;
        }
        Ok(())
    }

    fn next_page(&mut self) -> Result<(), PaperError> {
        if self.pages.len() + 1 >= MAX_PAGES {
            return Err(PaperError::TooLong);
        }
        self.draw_bar();
        self.page_end = self.y;
        self.keep_page();
        self.y = TOP;
        self.top = TOP;
        self.gap = 0.0;
        self.bar = self.bar.map(|_| TOP);
        Ok(())
    }

    fn keep_page(&mut self) {
        let mut canvas = std::mem::replace(&mut self.canvas, Canvas::new(self.tags.kept()));
        let marks = std::mem::take(&mut canvas.marks);
        let links = std::mem::take(&mut canvas.links);
        let content = self.deflater.deflate(canvas.into_operators().as_bytes());
        self.pages.push(Page { content, furniture: Vec::new(), marks, links });
    }

    fn bookmark(&self) -> Bookmark {
        Bookmark {
            pages: self.pages.len(),
            elements: self.tags.elements().len(),
            canvas: self.canvas.clone(),
            y: self.y,
            gap: self.gap,
            outline: self.outline.len(),
            open_headings: self.open_headings.clone(),
            lost: self.lost,
            removed: self.shaper.removed,
            missing: self.shaper.missing.clone(),
        }
    }

    fn return_to(&mut self, mark: Bookmark) {
        self.pages.truncate(mark.pages);
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let (marks, links) = (number(mark.canvas.marks.len()), number(mark.canvas.links.len()));
        self.tags.cut(mark.elements, number(mark.pages), marks, links);
        self.outline.truncate(mark.outline);
        (self.canvas, self.y, self.gap) = (mark.canvas, mark.y, mark.gap);
        (self.open_headings, self.lost) = (mark.open_headings, mark.lost);
        (self.shaper.removed, self.shaper.missing) = (mark.removed, mark.missing);
    }

    /// Lays out running text at a width, in the language of the place.
    fn para(&mut self, text: &Text, look: looks::Look, width: f32) -> Para {
        let voice = self.voice();
        let spans: Vec<Span<'_>> = text
            .runs
            .iter()
            .map(|run| Span {
                text: &run.text,
                bold: run.bold,
                italic: run.italic,
                lang: run.lang.as_deref().or(voice.lang),
            })
            .collect();
        self.shaper.para(&spans, look, Some(width), voice.right_to_left)
    }

    /// Lays out one plain text.
    fn plain(&mut self, text: &str, look: looks::Look, width: f32) -> Para {
        let voice = self.voice();
        let span = Span { text, lang: voice.lang, ..Span::default() };
        self.shaper.para(&[span], look, Some(width), voice.right_to_left)
    }

    /// Lays out one plain text that may well come again.
    fn cell(&mut self, text: &str, look: looks::Look, width: f32) -> Rc<Para> {
        let voice = self.voice();
        self.shaper.cell(text, look, width, voice)
    }

    /// Opens marked content for an element on the page being drawn.
    fn open(&mut self, role: &'static str, element: ElementId) {
        let page = self.page();
        if let Some(mark) = self.canvas.open(role, element) {
            self.tags.hold(element, Kid::Content { page, mark });
        }
    }

    /// Draws a line that is decoration, not content.
    fn hairline(&mut self, from: (f32, f32), to: (f32, f32), width: f32, ink: f32) {
        self.canvas.open_artifact("/Type /Layout");
        self.canvas.rule(from, to, width, ink);
        self.canvas.close();
    }

    /// Draws a line's pieces where the paragraph's alignment puts them.
    fn draw_line(&mut self, line: &Line, look: looks::Look, column: Column, top: f32, alone: bool) {
        let left = column.start_of(line, alone);
        let baseline = top + looks::baseline(look);
        self.canvas.text(&self.shaper.glyphs, &line.pieces, look.size, look.ink, left, baseline);
    }

    /// Draws a paragraph over as many pages as it takes, never leaving one line alone where two can stay together.
    fn lines(
        &mut self,
        para: &Para,
        column: Column,
        role: &'static str,
        owner: ElementId,
        inline: &mut Inline<'_>,
    ) -> Result<(), PaperError> {
        let wrapped = inline.wraps();
        let alone = para.lines.len() == 1;
        let mut rest: &[Line] = &para.lines;
        while !rest.is_empty() {
            let gap = if self.at_top() { 0.0 } else { self.gap };
            let room = rows_in(BOTTOM - self.y - gap, para.look.leading);
            let mut take = room.min(rest.len());
            let left_over = rest.len() - take;
            if left_over == 1 && take > 2 {
                take -= 1;
            }
            if left_over > 0 && take < 2 && !self.at_top() {
                take = 0;
            }
            if take == 0 {
                if self.at_top() {
                    take = 1;
                } else {
                    self.next_page()?;
                    continue;
                }
            }
            self.take_gap();
            let (now, later) = rest.split_at(take);
            if !wrapped {
                self.open(role, owner);
            }
            for line in now {
                if wrapped {
                    self.draw_wrapped_line(line, para.look, column, self.y, (role, owner), inline);
                } else {
                    self.draw_line(line, para.look, column, self.y, alone);
                }
                self.y += para.look.leading;
            }
            if !wrapped {
                self.canvas.close();
            }
            self.progress.worked(now.len())?;
            rest = later;
            if !rest.is_empty() {
                self.next_page()?;
            }
        }
        Ok(())
    }

    fn finish(mut self) -> Result<LaidOut, PaperError> {
        // A page break at the very end makes no empty page.
        if self.canvas.used || self.pages.is_empty() {
            self.keep_page();
        }
        self.furniture();
        Ok(LaidOut {
            pages: self.pages,
            tags: self.tags,
            shaper: self.shaper,
            pictures: self.pictures,
            outline: self.outline,
            lost: self.lost,
        })
    }
}

/// Where text stands across the page.
#[derive(Debug, Clone, Copy)]
struct Column {
    /// From the left edge of the page, in points.
    left: f32,
    /// In points.
    width: f32,
    align: Align,
    /// Whether it is one of several columns.
    narrow: bool,
    /// Whether lines of the place start at its right edge.
    right_to_left: bool,
}

impl Column {
    /// Where a line starts. Right-to-left text starts at the right, but a short name in a column of others stands with them.
    fn start_of(&self, line: &Line, alone: bool) -> f32 {
        let free = (self.width - line.width).max(0.0);
        let from_right = if self.narrow && alone { self.right_to_left } else { line.right_to_left };
        match self.align {
            Align::Auto | Align::Start if from_right => self.left + free,
            Align::Auto | Align::Start => self.left,
            Align::End if self.right_to_left => self.left,
            Align::End => self.left + free,
            Align::Center => self.left + free / 2.0,
        }
    }
}

/// How many lines of a height fit into a space.
fn rows_in(space: f32, leading: f32) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=1000 before")]
    {
        ((space + 0.01) / leading).floor().clamp(0.0, 1000.0) as usize
    }
}
