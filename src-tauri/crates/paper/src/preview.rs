//! Pages of a PDF as pictures, for the application's window. No PDF is ever given to the web view.

use std::sync::Arc;

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

use crate::PaperError;

/// The largest picture drawn, in pixels.
const MAX_PIXELS: f32 = 40_000_000.0;

fn open(bytes: &[u8]) -> Result<Pdf, PaperError> {
    Pdf::new(Arc::new(bytes.to_vec())).map_err(|_| PaperError::Unreadable)
}

/// How many pages a PDF has; 0 if it cannot be read.
pub fn pages(bytes: &[u8]) -> usize {
    open(bytes).map_or(0, |pdf| pdf.pages().len())
}

/// Draws a page, counted from 0, as a PNG on white. At scale 1 a point is a pixel.
///
/// # Errors
/// [`PaperError::Unreadable`], [`PaperError::NoSuchPage`], or [`PaperError::Scale`] where the picture would have no pixel or more
/// than 40 million.
pub fn page_png(bytes: &[u8], page_index: usize, scale: f32) -> Result<Vec<u8>, PaperError> {
    let pdf = open(bytes)?;
    let page = pdf.pages().get(page_index).ok_or(PaperError::NoSuchPage)?;
    let (width, height) = page.render_dimensions();
    let (width, height) = (width * scale, height * scale);
    let drawable = |edge: f32| (1.0..=16_000.0).contains(&edge);
    if !drawable(width) || !drawable(height) || width * height > MAX_PIXELS {
        return Err(PaperError::Scale);
    }
    let pixmap = render(
        page,
        &RenderCache::new(),
        &InterpreterSettings::default(),
        // Hinting is for coarse screens; the preview shows the page as it prints.
        &RenderSettings { hinting: false, ..RenderSettings::default() },
        &PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE },
    );
    pixmap.into_png().map_err(|_| PaperError::Write { step: "png" })
}
