//! The few looks a document has: one family, near-black and one quiet grey, hairlines.

pub(crate) use crate::shape::Look;

/// Near-black.
const INK: f32 = 0.11;
/// The one grey. Dark enough to be read (contrast over 5 to 1 on white).
const QUIET: f32 = 0.40;
/// Lines between rows and around furniture.
pub(super) const HAIRLINE: f32 = 0.78;
/// Lines that carry weight: under a table's head.
pub(super) const STRONG_LINE: f32 = 0.25;

const fn look(size: f32, leading: f32, bold: bool, ink: f32) -> Look {
    Look { size, leading, bold, ink }
}

pub(super) const BODY: Look = look(10.0, 14.5, false, INK);
pub(super) const TITLE: Look = look(17.0, 22.0, true, INK);
pub(super) const SECTION: Look = look(12.0, 16.0, true, INK);
pub(super) const SUBSECTION: Look = look(10.0, 14.5, true, INK);
pub(super) const CELL: Look = look(8.5, 11.5, false, INK);
pub(super) const CELL_HEAD: Look = look(8.0, 11.5, true, INK);
pub(super) const KEY: Look = look(9.0, 13.5, false, QUIET);
pub(super) const VALUE: Look = look(9.5, 13.5, false, INK);
pub(super) const CAPTION: Look = look(8.5, 11.5, false, QUIET);
pub(super) const OFFICE: Look = look(12.0, 15.0, true, INK);
pub(super) const OFFICE_CLOSE: Look = look(10.0, 12.5, true, INK);
pub(super) const SENDER: Look = look(8.0, 11.0, false, QUIET);
pub(super) const RETURN: Look = look(6.5, 8.5, false, QUIET);
pub(super) const ADDRESS: Look = look(10.0, 12.5, false, INK);
pub(super) const ADDRESS_CLOSE: Look = look(9.0, 10.8, false, INK);
pub(super) const ADDRESS_SMALL: Look = look(8.0, 9.4, false, INK);
pub(super) const HEAD: Look = look(7.5, 10.0, false, QUIET);
pub(super) const FOOT: Look = look(7.0, 9.5, false, QUIET);
pub(super) const CODE: Look = look(18.0, 32.0, false, INK);

/// From the top of a line to its baseline: the same for every script, so that lines never jump.
pub(super) fn baseline(look: Look) -> f32 {
    look.leading / 2.0 + look.size * 0.36
}
