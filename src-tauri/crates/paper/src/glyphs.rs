//! Which glyphs of which faces a document uses, and what each of them says when it is copied out.

use std::collections::BTreeMap;

use subsetter::GlyphRemapper;

use crate::fonts;

/// Stands for a glyph that says nothing by itself: the second half of a vowel that is written around its consonant.
const SILENT: &str = "\u{200c}";

/// The glyphs used of one face, renumbered from 1.
pub(crate) struct Used {
    /// Old numbers to new ones.
    pub(crate) remap: GlyphRemapper,
    /// What each new number says.
    pub(crate) says: BTreeMap<u16, String>,
    /// Widths of the new numbers in font units.
    pub(crate) widths: BTreeMap<u16, u16>,
    /// Widths of the new numbers as the PDF states them.
    pub(crate) pdf_widths: Vec<i64>,
}

/// The glyphs used of all faces.
#[derive(Default)]
pub(crate) struct Glyphs {
    faces: BTreeMap<u8, Used>,
}

impl Glyphs {
    /// Takes note of a glyph and of what it says here. Returns its new number and what it will say when copied: a glyph has one
    /// saying in the whole document, the first one it was given.
    pub(crate) fn note(&mut self, face: u8, glyph: u16, says: &str) -> (u16, &str) {
        let used = self.faces.entry(face).or_insert_with(|| Used {
            remap: GlyphRemapper::new(),
            says: BTreeMap::new(),
            widths: BTreeMap::new(),
            pdf_widths: vec![0],
        });
        let new = used.remap.remap(glyph);
        if usize::from(new) >= used.pdf_widths.len() {
            let (width, pdf_width) = fonts::ruler(face).map_or((0.0, 0), |r| (r.advance(glyph), r.pdf_width(glyph)));
            used.pdf_widths.resize(usize::from(new) + 1, 0);
            if let Some(slot) = used.pdf_widths.last_mut() {
                *slot = pdf_width;
            }
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "advance widths are u16 in the file"
            )]
            used.widths.insert(new, width as u16);
        }
        let says = if says.is_empty() { SILENT } else { says };
        let entry = used.says.entry(new).or_insert_with(|| says.to_owned());
        if entry == SILENT && says != SILENT {
            says.clone_into(entry);
        }
        (new, entry.as_str())
    }

    /// The width of a renumbered glyph as the PDF states it, in thousandths of an em.
    pub(crate) fn width(&self, face: u8, new: u16) -> i64 {
        self.faces.get(&face).and_then(|u| u.pdf_widths.get(usize::from(new))).copied().unwrap_or(0)
    }

    /// The faces in use, by number.
    pub(crate) fn faces(&self) -> impl Iterator<Item = (u8, &Used)> {
        self.faces.iter().map(|(face, used)| (*face, used))
    }
}

/// Splits what a group of characters says among the glyphs that draw it: each glyph that is a character's own takes that
/// character, the first glyph that moves the pen takes the first character left over, the last glyph all that remain.
///
/// `glyphs` are (number, moves the pen).
pub(crate) fn share(face: u8, chars: &str, glyphs: &[(u16, bool)], right_to_left: bool) -> Vec<String> {
    if let [_] = glyphs {
        return vec![natural(chars, right_to_left)];
    }
    let ruler = fonts::ruler(face);
    let mut left: Vec<char> = chars.chars().collect();
    let mut shares: Vec<String> = glyphs
        .iter()
        .map(|&(glyph, _)| {
            let own = left.iter().position(|&c| ruler.is_some_and(|r| r.draws(c, glyph)));
            own.map(|at| left.remove(at).to_string()).unwrap_or_default()
        })
        .collect();
    left.retain(|&c| !crate::clean::is_invisible(c));
    let mut left = left.into_iter().peekable();
    for (share, _) in shares.iter_mut().zip(glyphs).filter(|(share, (_, moves))| *moves && share.is_empty()).take(1) {
        share.extend(left.next());
    }
    let empty = shares.iter_mut().filter(|share| share.is_empty());
    let mut last = None;
    for share in empty {
        share.extend(left.next());
        last = Some(share);
    }
    match last {
        Some(share) => share.extend(left),
        None => {
            if let Some(share) = shares.last_mut() {
                share.extend(left);
            }
        }
    }
    if right_to_left { shares.iter().map(|s| natural(s, true)).collect() } else { shares }
}

/// What a lone glyph says: in right-to-left text a bracket is drawn by the glyph of its mirror image, and says that.
fn natural(chars: &str, right_to_left: bool) -> String {
    if !right_to_left {
        return chars.to_owned();
    }
    chars.chars().map(|c| crate::clean::mirrored(c).unwrap_or(c)).collect()
}
