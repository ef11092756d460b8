//! Which glyphs of which faces a document uses, and what each of them says when it is copied out.

use std::collections::BTreeMap;

use subsetter::GlyphRemapper;

use crate::fonts;

/// Stands for a glyph that says nothing by itself: the second half of a vowel that is written around its consonant.
const SILENT: &str = "\u{200c}";

/// The glyphs used of one face. A glyph gets a number of its own for each thing that it says: the space between words and the one that
/// is never broken look alike, and each is to be copied as itself.
pub(crate) struct Used {
    /// Which glyphs of the font are kept, and their places in what is kept.
    pub(crate) remap: GlyphRemapper,
    /// What each number says.
    pub(crate) says: BTreeMap<u16, String>,
    /// Widths of the numbers in font units.
    pub(crate) widths: BTreeMap<u16, u16>,
    /// Widths of the numbers as the PDF states them.
    pub(crate) pdf_widths: Vec<i64>,
    /// The kept glyph that each number draws.
    pub(crate) draws: Vec<u16>,
    /// The numbers of each glyph of the font.
    numbers: BTreeMap<u16, Vec<u16>>,
}

/// The glyphs used of all faces.
#[derive(Default)]
pub(crate) struct Glyphs {
    faces: BTreeMap<u8, Used>,
}

impl Glyphs {
    /// Takes note of a glyph and of what it says here. Returns its number and what that number says, which is something else only in a
    /// face whose glyphs can say but one thing.
    pub(crate) fn note(&mut self, face: u8, glyph: u16, says: &str) -> (u16, &str) {
        let says = if says.is_empty() { SILENT } else { says };
        let used = self.faces.entry(face).or_insert_with(|| Used {
            remap: GlyphRemapper::new(),
            says: BTreeMap::new(),
            widths: BTreeMap::new(),
            pdf_widths: vec![0],
            draws: vec![0],
            numbers: BTreeMap::new(),
        });
        let numbers = used.numbers.entry(glyph).or_default();
        let one_only = || fonts::ruler(face).is_none_or(|ruler| ruler.says_one_thing);
        let known = numbers.iter().copied().find(|number| used.says.get(number).is_some_and(|known| known == says));
        let known = known.or_else(|| numbers.first().copied().filter(|_| one_only()));
        let full = u16::try_from(used.draws.len()).is_err();
        let number = match known.or_else(|| numbers.first().copied().filter(|_| full)) {
            Some(number) => number,
            None => {
                let number = u16::try_from(used.draws.len()).unwrap_or(u16::MAX);
                numbers.push(number);
                used.draws.push(used.remap.remap(glyph));
                let (width, pdf_width) =
                    fonts::ruler(face).map_or((0.0, 0), |r| (r.advance(glyph), r.pdf_width(glyph)));
                used.pdf_widths.push(pdf_width);
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "advance widths are u16 in the file"
                )]
                used.widths.insert(number, width as u16);
                used.says.insert(number, says.to_owned());
                number
            }
        };
        (number, used.says.get(&number).map_or("", String::as_str))
    }

    /// The width of a number as the PDF states it, in thousandths of an em.
    pub(crate) fn width(&self, face: u8, number: u16) -> i64 {
        self.faces.get(&face).and_then(|u| u.pdf_widths.get(usize::from(number))).copied().unwrap_or(0)
    }

    /// The faces in use, by number.
    pub(crate) fn faces(&self) -> impl Iterator<Item = (u8, &Used)> {
        self.faces.iter().map(|(face, used)| (*face, used))
    }
}

/// What the glyphs say that draw a group of characters together.
pub(crate) struct Shares {
    /// One a glyph.
    pub(crate) of_glyphs: Vec<String>,
    /// In right-to-left text: what is said after all of them and shown by none, character by character.
    pub(crate) beside: Vec<String>,
}

/// Splits what a group of characters says among the glyphs that draw it: each glyph that is a character's own takes that
/// character, the first glyph that moves the pen takes the first character left over. What remains goes to the last glyph, or in
/// right-to-left text, which readers turn round glyph by glyph, is told apart.
///
/// `glyphs` are (number, moves the pen), in the order in which they are read.
pub(crate) fn share(face: u8, chars: &str, glyphs: &[(u16, bool)], right_to_left: bool) -> Shares {
    if let ([_], false) = (glyphs, right_to_left) {
        return Shares { of_glyphs: vec![chars.to_owned()], beside: Vec::new() };
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
    if right_to_left {
        return Shares {
            of_glyphs: shares.iter().map(|s| natural(s, true)).collect(),
            beside: left.map(|c| natural(c.encode_utf8(&mut [0; 4]), true)).collect(),
        };
    }
    match last {
        Some(share) => share.extend(left),
        None => {
            if let Some(share) = shares.last_mut() {
                share.extend(left);
            }
        }
    }
    Shares { of_glyphs: shares, beside: Vec::new() }
}

/// What a lone glyph says: in right-to-left text a bracket is drawn by the glyph of its mirror image, and says that.
fn natural(chars: &str, right_to_left: bool) -> String {
    if !right_to_left {
        return chars.to_owned();
    }
    chars.chars().map(|c| crate::clean::mirrored(c).unwrap_or(c)).collect()
}
