//! How far the work is, and whether it is still wanted.

use crate::{Block, Document, PaperError, Watch};

/// The share of all work that laying out is; the rest is writing the file.
pub(crate) const LAYING_OUT: f32 = 0.85;
/// After how many units the watch is told: some milliseconds.
const EVERY: usize = 32;

/// Counts what is done.
pub(super) struct Progress<'d> {
    watch: &'d dyn Watch,
    total: usize,
    done: usize,
    told: usize,
}

impl<'d> Progress<'d> {
    pub(super) fn new(document: &Document, watch: &'d dyn Watch) -> Self {
        Self { watch, total: size(&document.blocks).max(1), done: 0, told: 0 }
    }

    /// Takes note of some units of work.
    ///
    /// # Errors
    /// [`PaperError::Cancelled`] when nobody wants it any more.
    pub(super) fn worked(&mut self, units: usize) -> Result<(), PaperError> {
        // Blocks that move to the next page as a whole are set twice.
        self.done = (self.done + units).min(self.total);
        if self.done - self.told < EVERY {
            return Ok(());
        }
        self.told = self.done;
        #[expect(clippy::cast_precision_loss, reason = "a share for people")]
        let share = self.done as f32 / self.total as f32 * LAYING_OUT;
        if self.watch.step(share) { Ok(()) } else { Err(PaperError::Cancelled) }
    }
}

/// The units of a text of this many bytes: about what a row of a table takes.
pub(super) fn units(bytes: usize) -> usize {
    1 + bytes / 200
}

fn size(blocks: &[Block]) -> usize {
    let text = |text: &crate::Text| units(text.runs.iter().map(|run| run.text.len()).sum());
    blocks
        .iter()
        .map(|block| match block {
            Block::Table(table) => table.rows.len(),
            Block::In { blocks, .. } | Block::Together { blocks } => size(blocks),
            Block::Paragraph { text: words } | Block::Quote { text: words } => text(words),
            Block::List { items, .. } => items.iter().map(text).sum(),
            Block::KeyValues { rows } => rows.iter().map(|row| text(&row.value)).sum(),
            _ => 1,
        })
        .sum()
}
