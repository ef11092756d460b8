//! Blocks to pages: where everything stands, and what it is called in the structure.

mod blocks;
mod columns;
mod figures;
mod letter;
mod looks;
mod table;

use std::io::Write as _;
use std::rc::Rc;

use flate2::Compression;
use flate2::write::ZlibEncoder;

use crate::canvas::{Canvas, LinkArea, MM, PAGE_HEIGHT, PAGE_WIDTH};
use crate::images::Prepared;
use crate::shape::{Line, Para, Piece, Shaper, Span};
use crate::tags::{ElementId, Kid, ROOT, Tags};
use crate::{Align, Document, MAX_PAGES, PaperError, Text, Warning};
use looks::{FOOT, HEAD};

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
    extra_cells: usize,
    links_dropped: usize,
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
            (self.extra_cells, Warning::ExtraCells { rows: self.extra_cells }),
            (dropped, Warning::PictureMetadataDropped { count: dropped }),
            (self.links_dropped, Warning::LinkDropped { count: self.links_dropped }),
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
pub(crate) fn lay_out(document: &Document) -> Result<LaidOut, PaperError> {
    let mut flow = Flow::new(document);
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
    pictures: Vec<Rc<Prepared>>,
    picture_keys: Vec<[u8; 32]>,
    outline: Vec<Entry>,
    extra_cells: usize,
    links_dropped: usize,
}

/// A place to come back to.
struct Bookmark {
    pages: usize,
    elements: usize,
    canvas: Canvas,
    y: f32,
    gap: f32,
    outline: usize,
}

impl<'d> Flow<'d> {
    fn new(document: &'d Document) -> Self {
        Self {
            document,
            shaper: Shaper::new(),
            tags: Tags::new(),
            pages: Vec::new(),
            canvas: Canvas::default(),
            y: TOP,
            top: TOP,
            gap: 0.0,
            lang: None,
            pictures: Vec::new(),
            picture_keys: Vec::new(),
            outline: Vec::new(),
            extra_cells: 0,
            links_dropped: 0,
        }
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
        self.keep_page();
        self.y = TOP;
        self.top = TOP;
        self.gap = 0.0;
        Ok(())
    }

    fn keep_page(&mut self) {
        let mut canvas = std::mem::take(&mut self.canvas);
        let marks = std::mem::take(&mut canvas.marks);
        let links = std::mem::take(&mut canvas.links);
        let content = deflate(canvas.into_operators().as_bytes());
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
        }
    }

    fn return_to(&mut self, mark: Bookmark) {
        self.pages.truncate(mark.pages);
        let page = u32::try_from(mark.pages).unwrap_or(u32::MAX);
        let marks = u32::try_from(mark.canvas.marks.len()).unwrap_or(u32::MAX);
        self.tags.cut(mark.elements, page, marks);
        self.outline.truncate(mark.outline);
        (self.canvas, self.y, self.gap) = (mark.canvas, mark.y, mark.gap);
    }

    /// Lays out running text at a width, in the language of the place.
    fn para(&mut self, text: &Text, look: looks::Look, width: f32) -> Para {
        let lang = self.lang.unwrap_or(&self.document.meta.language);
        let spans: Vec<Span<'_>> = text
            .runs
            .iter()
            .map(|run| Span {
                text: &run.text,
                bold: run.bold,
                italic: run.italic,
                lang: Some(run.lang.as_deref().unwrap_or(lang)),
            })
            .collect();
        self.shaper.para(&spans, look, Some(width))
    }

    /// Lays out one plain text.
    fn plain(&mut self, text: &str, look: looks::Look, width: f32) -> Para {
        let lang = self.lang.unwrap_or(&self.document.meta.language);
        self.shaper.para(&[Span { text, lang: Some(lang), ..Span::default() }], look, Some(width))
    }

    /// Opens marked content for an element on the page being drawn.
    fn open(&mut self, role: &'static str, element: ElementId) {
        let mark = self.canvas.open(role, element);
        let page = self.page();
        self.tags.hold(element, Kid::Content { page, mark });
    }

    /// Draws a line's pieces where the paragraph's alignment puts them.
    fn draw_line(&mut self, line: &Line, look: looks::Look, column: Column, top: f32, alone: bool) {
        let left = column.start_of(line, alone);
        let baseline = top + looks::baseline(look);
        self.canvas.text(&self.shaper.glyphs, &line.pieces, look.size, look.ink, left, baseline);
    }

    /// Draws a line of which some spans are links.
    fn draw_linked_line(
        &mut self,
        line: &Line,
        look: looks::Look,
        column: Column,
        top: f32,
        owner: ElementId,
        links: &[Option<Link>],
    ) {
        let left = column.start_of(line, false);
        let baseline = top + looks::baseline(look);
        let link_of = |piece: &Piece| links.get(usize::from(piece.span)).and_then(Option::as_ref);
        for group in line.pieces.chunk_by(|a, b| link_of(a).map(|l| l.number) == link_of(b).map(|l| l.number)) {
            let (Some(first), Some(last)) = (group.first(), group.last()) else { continue };
            let Some(link) = link_of(first) else {
                self.open("P", owner);
                self.canvas.text(&self.shaper.glyphs, group, look.size, look.ink, left, baseline);
                self.canvas.close();
                continue;
            };
            let element = self.tags.add(owner, "Link");
            self.open("Link", element);
            self.canvas.text(&self.shaper.glyphs, group, look.size, look.ink, left, baseline);
            self.canvas.close();
            let (from, to) = (left + first.left.min(last.left), left + last.right.max(first.right));
            self.canvas.open_artifact("/Type /Layout");
            self.canvas.rule((from, baseline + 1.6), (to, baseline + 1.6), 0.4, look.ink);
            self.canvas.close();
            let page = self.page();
            let number = u32::try_from(self.canvas.links.len()).unwrap_or(u32::MAX);
            self.tags.hold(element, Kid::Link { page, link: number });
            self.canvas.links.push(LinkArea {
                rect: [from, PAGE_HEIGHT - top - look.leading, to, PAGE_HEIGHT - top],
                address: link.address.clone(),
                element,
            });
        }
    }

    /// Draws a paragraph over as many pages as it takes, never leaving one line alone where two can stay together.
    fn lines(
        &mut self,
        para: &Para,
        column: Column,
        role: &'static str,
        owner: ElementId,
        links: &[Option<Link>],
    ) -> Result<(), PaperError> {
        let linked = links.iter().any(Option::is_some);
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
            if !linked {
                self.open(role, owner);
            }
            for line in now {
                if linked {
                    self.draw_linked_line(line, para.look, column, self.y, owner, links);
                } else {
                    self.draw_line(line, para.look, column, self.y, alone);
                }
                self.y += para.look.leading;
            }
            if !linked {
                self.canvas.close();
            }
            rest = later;
            if !rest.is_empty() {
                self.next_page()?;
            }
        }
        Ok(())
    }

    /// The links of a text, one a run; whatever does not lead to the web or to a mailbox is none.
    fn links(&mut self, text: &Text) -> Vec<Option<Link>> {
        let mut links = Vec::with_capacity(text.runs.len());
        for (number, run) in text.runs.iter().enumerate() {
            let address = run.link.as_deref().filter(|address| {
                let safe = (address.starts_with("https://") || address.starts_with("mailto:"))
                    && address.len() <= 2000
                    && address.chars().all(|c| c.is_ascii_graphic());
                self.links_dropped += usize::from(!safe);
                safe
            });
            links.push(address.map(|address| Link { number, address: address.to_owned() }));
        }
        links
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
            extra_cells: self.extra_cells,
            links_dropped: self.links_dropped,
        })
    }

    /// Draws header and footer of all pages, now that their number is known.
    fn furniture(&mut self) {
        let document = self.document;
        let footer = &document.furniture.footer;
        let office = document.furniture.letterhead.as_ref().map(|l| l.office.clone()).unwrap_or_default();
        let width = RIGHT - LEFT;
        let left: Vec<Para> = footer.left.iter().take(3).map(|line| self.plain(line, FOOT, width * 0.78)).collect();
        let office = self.plain(&office, HEAD, width * 0.48);
        let title = self.plain(&document.meta.title, HEAD, width * 0.48);
        let count = self.pages.len();
        for index in 0..count {
            let mut canvas = Canvas::default();
            canvas.open_artifact("/Type /Pagination /Subtype /Footer");
            let rule = PAGE_HEIGHT - 22.0 * MM;
            if !left.is_empty() || !footer.page_template.is_empty() {
                canvas.rule((LEFT, rule), (RIGHT, rule), 0.4, looks::HAIRLINE);
            }
            let mut top = rule + 5.0;
            for line in left.iter().flat_map(|para| &para.lines).take(4) {
                canvas.text(&self.shaper.glyphs, &line.pieces, FOOT.size, FOOT.ink, LEFT, top + looks::baseline(FOOT));
                top += FOOT.leading;
            }
            if !footer.page_template.is_empty() {
                let words = footer
                    .page_template
                    .replace("{page}", &(index + 1).to_string())
                    .replace("{pages}", &count.to_string());
                let number = self.plain(&words, FOOT, width * 0.2);
                let mut top = rule + 5.0;
                for line in &number.lines {
                    let left = RIGHT - line.width;
                    canvas.text(
                        &self.shaper.glyphs,
                        &line.pieces,
                        FOOT.size,
                        FOOT.ink,
                        left,
                        top + looks::baseline(FOOT),
                    );
                    top += FOOT.leading;
                }
            }
            canvas.close();
            if index > 0 {
                canvas.open_artifact("/Type /Pagination /Subtype /Header");
                let top = 13.0 * MM;
                if let Some(line) = office.lines.first() {
                    canvas.text(
                        &self.shaper.glyphs,
                        &line.pieces,
                        HEAD.size,
                        HEAD.ink,
                        LEFT,
                        top + looks::baseline(HEAD),
                    );
                }
                if let Some(line) = title.lines.first() {
                    let left = RIGHT - line.width;
                    canvas.text(
                        &self.shaper.glyphs,
                        &line.pieces,
                        HEAD.size,
                        HEAD.ink,
                        left,
                        top + looks::baseline(HEAD),
                    );
                }
                let rule = top + HEAD.leading + 3.5;
                canvas.rule((LEFT, rule), (RIGHT, rule), 0.4, looks::HAIRLINE);
                canvas.close();
            }
            let furniture = deflate(canvas.into_operators().as_bytes());
            if let Some(page) = self.pages.get_mut(index) {
                page.furniture = furniture;
            }
        }
    }
}

/// Where a line leads.
struct Link {
    number: usize,
    address: String,
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
}

impl Column {
    /// The whole width of the text.
    fn full() -> Self {
        Self { left: LEFT, width: RIGHT - LEFT, align: Align::Start, narrow: false }
    }

    /// Where a line starts. Right-to-left text starts at the right, but a short name in a column of others stands with them.
    fn start_of(&self, line: &Line, alone: bool) -> f32 {
        let free = (self.width - line.width).max(0.0);
        match self.align {
            Align::Start if line.right_to_left && !(self.narrow && alone) => self.left + free,
            Align::Start => self.left,
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

/// Compresses with a middle level: the highest costs three times the work for one part in a hundred.
pub(crate) fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(bytes.len() / 3), Compression::new(6));
    // Writing to memory cannot fail.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}
