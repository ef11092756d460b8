//! What stands around the content of every page: who writes, what about, which case, which page.

use super::looks::{self, FOOT, HEAD, Look};
use super::{Flow, LEFT, Para, RIGHT};
use crate::canvas::{Canvas, MM, PAGE_HEIGHT};
use crate::shape::Line;

/// How many lines the foot of a page has room for.
const FOOT_LINES: usize = 5;

impl Flow<'_> {
    /// Draws header and footer of all pages, now that their number is known.
    pub(super) fn furniture(&mut self) {
        let document = self.document;
        let footer = &document.furniture.footer;
        let office = document.furniture.letterhead.as_ref().map(|l| l.office.as_str()).unwrap_or_default();
        let width = RIGHT - LEFT;
        let left: Vec<Para> = footer.left.iter().map(|line| self.plain(line, FOOT, width * 0.78)).collect();
        let left: Vec<&Line> = left.iter().flat_map(|para| &para.lines).collect();
        self.lost.lines_cut += left.len().saturating_sub(FOOT_LINES);
        // Name and title stand in full on the first page and in the file's own description; here they are a reminder.
        let office = self.shortened(office, width * 0.48);
        let title = self.shortened(&document.meta.title, width * 0.48);
        let count = self.pages.len();
        for index in 0..count {
            let mut canvas = Canvas::new(self.tags.kept());
            canvas.open_artifact("/Type /Pagination /Subtype /Footer");
            let rule = PAGE_HEIGHT - 22.0 * MM;
            if !left.is_empty() || !footer.page_template.is_empty() {
                canvas.rule((LEFT, rule), (RIGHT, rule), 0.4, looks::HAIRLINE);
            }
            for (at, line) in left.iter().take(FOOT_LINES).enumerate() {
                #[expect(clippy::cast_precision_loss, reason = "five lines at most")]
                let top = rule + 5.0 + at as f32 * FOOT.leading;
                self.put(&mut canvas, line, FOOT, LEFT, top);
            }
            if !footer.page_template.is_empty() {
                let words = footer
                    .page_template
                    .replace("{page}", &(index + 1).to_string())
                    .replace("{pages}", &count.to_string());
                let number = self.plain(&words, FOOT, width * 0.2);
                if index == 0 {
                    self.lost.lines_cut += number.lines.len().saturating_sub(FOOT_LINES);
                }
                for (at, line) in number.lines.iter().take(FOOT_LINES).enumerate() {
                    #[expect(clippy::cast_precision_loss, reason = "five lines at most")]
                    let top = rule + 5.0 + at as f32 * FOOT.leading;
                    self.put(&mut canvas, line, FOOT, RIGHT - line.width, top);
                }
            }
            canvas.close();
            if index > 0 {
                canvas.open_artifact("/Type /Pagination /Subtype /Header");
                let top = 13.0 * MM;
                if let Some(line) = office.lines.first() {
                    self.put(&mut canvas, line, HEAD, LEFT, top);
                }
                if let Some(line) = title.lines.first() {
                    self.put(&mut canvas, line, HEAD, RIGHT - line.width, top);
                }
                let rule = top + HEAD.leading + 3.5;
                canvas.rule((LEFT, rule), (RIGHT, rule), 0.4, looks::HAIRLINE);
                canvas.close();
            }
            let furniture = self.deflater.deflate(canvas.into_operators().as_bytes());
            if let Some(page) = self.pages.get_mut(index) {
                page.furniture = furniture;
            }
        }
    }

    fn put(&self, canvas: &mut Canvas, line: &Line, look: Look, left: f32, top: f32) {
        canvas.text(&self.shaper.glyphs, &line.pieces, look.size, look.ink, left, top + looks::baseline(look));
    }

    /// A text on one line; what does not fit is left out behind an ellipsis.
    fn shortened(&mut self, text: &str, width: f32) -> Para {
        let whole = self.plain(text, HEAD, width);
        if whole.lines.len() < 2 {
            return whole;
        }
        let (mut fits, mut too_long) = (0, text.chars().count());
        let mut best = whole;
        while fits + 1 < too_long {
            let middle = fits.midpoint(too_long);
            let part: String = text.chars().take(middle).collect();
            let tried = self.plain(&format!("{}…", part.trim_end()), HEAD, width);
            if tried.lines.len() < 2 {
                (fits, best) = (middle, tried);
            } else {
                too_long = middle;
            }
        }
        best
    }
}
