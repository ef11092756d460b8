//! Pictures, QR codes, and codes to be copied by hand.

use std::rc::Rc;

use qrcode::{Color, EcLevel, QrCode};
use sha2::{Digest as _, Sha256};

use super::{BOTTOM, Flow, LEFT, PaperError, RIGHT, TOP, looks};
use crate::Picture;
use crate::canvas::{MM, PAGE_HEIGHT};
use crate::images;
use crate::shape::{Line, Piece, Voice};
use crate::tags::ElementId;

impl<'d> Flow<'d> {
    /// Takes a picture in, once however often it occurs, and returns its number.
    pub(super) fn picture_number(&mut self, bytes: &[u8]) -> Result<usize, PaperError> {
        let key: [u8; 32] = Sha256::digest(bytes).into();
        if let Some(known) = self.picture_keys.iter().position(|k| *k == key) {
            return Ok(known);
        }
        self.pictures.push(Rc::new(images::prepare(bytes)?));
        self.picture_keys.push(key);
        Ok(self.pictures.len() - 1)
    }

    /// The largest size within bounds, at no less than 150 dots an inch.
    pub(super) fn picture_size(&self, number: usize, max_width: f32, max_height: f32) -> (f32, f32) {
        let (width, height) = self.pictures.get(number).map_or((1, 1), |p| p.shown());
        #[expect(clippy::cast_precision_loss, reason = "edges are at most 20,000 pixels")]
        let (width, height) = (width as f32 * 72.0 / 150.0, height as f32 * 72.0 / 150.0);
        let scale = (max_width / width).min(max_height / height).min(1.0);
        (width * scale, height * scale)
    }

    pub(super) fn draw_picture(&mut self, number: usize, left: f32, top: f32, width: f32, height: f32) {
        let turn = self.pictures.get(number).map_or(1, |p| p.turn);
        let bottom = PAGE_HEIGHT - top - height;
        let (right, upper) = (left + width, bottom + height);
        // As EXIF numbers them: upright, mirrored, upside down, and so on. The unit square is laid so that it is seen upright.
        let matrix = match turn {
            2 => [-width, 0.0, 0.0, height, right, bottom],
            3 => [-width, 0.0, 0.0, -height, right, upper],
            4 => [width, 0.0, 0.0, -height, left, upper],
            5 => [0.0, -height, -width, 0.0, right, upper],
            6 => [0.0, -height, width, 0.0, left, upper],
            7 => [0.0, height, width, 0.0, left, bottom],
            8 => [0.0, height, -width, 0.0, right, bottom],
            _ => [width, 0.0, 0.0, height, left, bottom],
        };
        self.canvas.picture(number, matrix);
    }

    /// Opens the marked content of something that is seen at this place (left, top, width, height). Without words that stand for it,
    /// it is decoration.
    pub(super) fn open_figure(&mut self, parent: ElementId, alt: &str, place: [f32; 4]) {
        self.canvas.used = true;
        if alt.trim().is_empty() {
            self.canvas.open_artifact("/Type /Layout");
            return;
        }
        let [left, top, width, height] = place;
        let element = self.tags.add(parent, "Figure");
        self.tags.describe(element, |extra| {
            extra.alt = Some(alt.into());
            extra.bounds = Some([left, PAGE_HEIGHT - top - height, left + width, PAGE_HEIGHT - top]);
        });
        self.open("Figure", element);
    }

    pub(super) fn image(
        &mut self,
        picture: &Picture,
        max_width_mm: Option<f32>,
        parent: ElementId,
    ) -> Result<(), PaperError> {
        let number = self.picture_number(&picture.data.0)?;
        let full = RIGHT - LEFT;
        let widest = max_width_mm.filter(|w| w.is_finite()).map_or(full, |mm| (mm * MM).clamp(10.0, full));
        let (width, height) = self.picture_size(number, widest, BOTTOM - TOP - 10.0);
        self.want_gap(6.0);
        self.need(height)?;
        self.take_gap();
        let left = self.column(0.0, width).left;
        self.open_figure(parent, &picture.alt, [left, self.y, width, height]);
        self.draw_picture(number, left, self.y, width, height);
        self.canvas.close();
        self.y += height;
        self.gap = 10.0;
        Ok(())
    }

    pub(super) fn qr(&mut self, data: &str, alt: &str, size_mm: f32, parent: ElementId) -> Result<(), PaperError> {
        let code = QrCode::with_error_correction_level(data, EcLevel::M).map_err(|_| PaperError::QrTooLong)?;
        let size = if size_mm.is_finite() { size_mm.clamp(15.0, 120.0) } else { 40.0 } * MM;
        self.want_gap(6.0);
        self.need(size)?;
        self.take_gap();
        let start = self.column(0.0, size).left;
        let modules = code.width();
        let colors = code.to_colors();
        // The quiet zone of four modules is the paper itself; the code starts flush with the text.
        #[expect(clippy::cast_precision_loss, reason = "at most 177 modules")]
        let module = size / modules.max(1) as f32;
        self.open_figure(parent, alt, [start, self.y, size, size]);
        let mut top = self.y;
        for row in colors.chunks(modules.max(1)) {
            let mut left = start;
            for dark in row.chunk_by(|a, b| a == b) {
                #[expect(clippy::cast_precision_loss, reason = "at most 177 modules")]
                let width = dark.len() as f32 * module;
                if dark.first() == Some(&Color::Dark) {
                    // Rows overlap by a hair, so that no viewer shows seams.
                    self.canvas.fill(left, top, width, module + 0.02, 0.0);
                }
                left += width;
            }
            top += module;
        }
        self.canvas.close();
        self.y += size;
        self.gap = 12.0;
        Ok(())
    }

    /// Groups of characters at a fixed pitch. Each group copies as one word.
    pub(super) fn code(&mut self, groups: &[String], per_line: u8, parent: ElementId) -> Result<(), PaperError> {
        let look = looks::CODE;
        let pitch = look.size * 0.9;
        let per_line = if per_line == 0 { 4 } else { usize::from(per_line) };
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a page is some thirty letters wide"
        )]
        let longest = ((RIGHT - LEFT) / pitch) as usize;
        let element = self.tags.add(parent, "P");
        self.want_gap(6.0);
        for row in groups.chunks(per_line) {
            // A group wider than the page goes on in the next line.
            let parts: Vec<String> = row
                .iter()
                .flat_map(|group| {
                    let letters: Vec<char> = group.chars().collect();
                    letters.chunks(longest.max(1)).map(|part| part.iter().collect()).collect::<Vec<String>>()
                })
                .collect();
            let mut parts = parts.as_slice();
            while !parts.is_empty() {
                let mut right = 0.0;
                let count = parts
                    .iter()
                    .take_while(|part| {
                        #[expect(clippy::cast_precision_loss, reason = "groups are short")]
                        let width = part.chars().count() as f32 * pitch;
                        right += width + pitch * 1.3;
                        right - pitch * 1.3 <= RIGHT - LEFT + 0.01
                    })
                    .count();
                let (now, later) = parts.split_at(count.clamp(1, parts.len()));
                self.need(look.leading)?;
                self.take_gap();
                let mut left = LEFT;
                self.open("P", element);
                for part in now {
                    let line = self.spaced(part, pitch);
                    let baseline = self.y + looks::baseline(look);
                    self.canvas.text(&self.shaper.glyphs, &line.pieces, look.size, look.ink, left, baseline);
                    left += line.width + pitch * 1.3;
                }
                self.canvas.close();
                self.y += look.leading;
                parts = later;
            }
        }
        self.gap = 8.0;
        Ok(())
    }

    /// One character in the middle of each cell of the pitch.
    fn spaced(&mut self, group: &str, pitch: f32) -> Line {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut left = 0.0;
        let mut letter = String::new();
        for c in group.chars() {
            letter.clear();
            letter.push(c);
            let para = self.shaper.cell(&letter, looks::CODE, 500.0, Voice::default());
            if let Some(line) = para.lines.first() {
                let shift = left + (pitch - line.width) / 2.0;
                for piece in &line.pieces {
                    let moved = piece.glyphs.iter().map(|g| crate::shape::Placed { x: g.x + shift, ..*g });
                    match pieces.last_mut() {
                        Some(open) if open.face == piece.face && piece.says.is_none() => open.glyphs.extend(moved),
                        _ => pieces.push(Piece {
                            face: piece.face,
                            span: 0,
                            left,
                            right: left + pitch,
                            glyphs: moved.collect(),
                            says: piece.says.clone(),
                        }),
                    }
                }
            }
            left += pitch;
        }
        // In one face the whole group is one word, whatever the space between its letters.
        if let [only] = pieces.as_mut_slice()
            && only.says.is_none()
        {
            only.says = Some(group.to_owned());
        }
        Line { width: left, right_to_left: false, pieces }
    }
}
