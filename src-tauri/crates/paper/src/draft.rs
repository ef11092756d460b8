//! A paragraph's text on its way to the shaper: cleaned, with its line ends where they may be, and without characters no font has.

use std::collections::BTreeMap;
use std::ops::Range;

use parley::Layout;

use crate::{breaks, clean, fonts};

/// A text in the making: what is set, where a character had to be replaced, and where the spans are.
#[derive(Default)]
pub(crate) struct Draft {
    pub(crate) text: String,
    pub(crate) spans: Vec<Range<usize>>,
    replaced: Vec<(Range<usize>, char)>,
}

impl Draft {
    /// Adds the text of the next span, and returns how many of its characters were left out.
    pub(crate) fn add(&mut self, text: &str) -> usize {
        let start = self.text.len();
        let removed = clean::clean_into(text, &mut self.text);
        breaks::tie(&mut self.text, start);
        self.spans.push(start..self.text.len());
        removed
    }

    /// Lets lines end within the words that are wider than the place, where such words are well broken. Returns whether there was any.
    pub(crate) fn loosen(&mut self, layout: &Layout<u16>, width: f32) -> bool {
        if !breaks::has_long_word(&self.text) || layout.calculate_content_widths().min <= width {
            return false;
        }
        let words: Vec<Range<usize>> = breaks::words(&self.text).collect();
        let mut widths = vec![0.0; words.len()];
        for cluster in layout.lines().flat_map(|line| line.runs()).flat_map(|run| run.clusters().collect::<Vec<_>>()) {
            let at = cluster.text_range().start;
            let next = words.partition_point(|word| word.start <= at);
            let word = next.checked_sub(1).filter(|index| words.get(*index).is_some_and(|word| word.contains(&at)));
            if let Some(sum) = word.and_then(|index| widths.get_mut(index)) {
                *sum += cluster.advance();
            }
        }
        let mut places = Vec::new();
        for (word, _) in words.into_iter().zip(widths).filter(|(_, sum)| *sum > width) {
            breaks::places_in(&self.text, word, &mut places);
        }
        breaks::loosen(&mut self.text, &places, &mut self.spans);
        !places.is_empty()
    }

    /// Replaces every character that came out without a glyph by `[U+XXXX]`. Returns whether there was any.
    pub(crate) fn spell_out(&mut self, layout: &Layout<u16>, missing: &mut BTreeMap<char, usize>) -> bool {
        let mut holes: BTreeMap<usize, char> = BTreeMap::new();
        for line in layout.lines() {
            for run in line.runs() {
                let ruler = fonts::face_of(run.font()).and_then(fonts::ruler);
                for cluster in run.clusters() {
                    if cluster.is_hard_line_break() || !cluster.glyphs().any(|g| g.id == 0) {
                        continue;
                    }
                    let range = cluster.text_range();
                    let Some(chars) = self.text.get(range.clone()) else { continue };
                    // A letter with a mark that its font does not have: the mark is spelled out, not the letter.
                    let home = chars.chars().next().and_then(fonts::home_of);
                    let strange = |c: char| home.is_some_and(|r| r.charmap.map(c).is_none() && !clean::is_invisible(c));
                    let apart = chars.chars().any(strange);
                    let without =
                        |c: char| if apart { strange(c) } else { ruler.is_none_or(|r| r.charmap.map(c).is_none()) };
                    let any = chars.chars().any(|c| without(c) && !clean::is_invisible(c));
                    for (at, c) in chars.char_indices() {
                        if !clean::is_invisible(c) && c != '\n' && (without(c) || !any) {
                            holes.insert(range.start + at, c);
                        }
                    }
                }
            }
        }
        if holes.is_empty() {
            return false;
        }
        let mut text = String::with_capacity(self.text.len() + holes.len() * 9);
        let mut replaced = Vec::new();
        let mut moved: BTreeMap<usize, usize> = BTreeMap::new();
        for (at, c) in self.text.char_indices() {
            moved.insert(at, text.len());
            if holes.contains_key(&at) {
                let start = text.len();
                text.push_str(&format!("[U+{:04X}]", u32::from(c)));
                replaced.push((start..text.len(), c));
                *missing.entry(c).or_default() += 1;
            } else {
                text.push(c);
            }
        }
        moved.insert(self.text.len(), text.len());
        let shift = |at: usize| moved.get(&at).copied().unwrap_or(text.len());
        for span in &mut self.spans {
            *span = shift(span.start)..shift(span.end);
        }
        for (range, c) in &self.replaced {
            replaced.push((shift(range.start)..shift(range.end), *c));
        }
        replaced.sort_by_key(|(range, _)| range.start);
        self.replaced = replaced;
        self.text = text;
        true
    }

    /// Where the replacement that covers this place ends.
    pub(crate) fn replacement_end(&self, at: usize) -> Option<usize> {
        let next = self.replaced.partition_point(|(range, _)| range.start <= at);
        let (range, _) = self.replaced.get(next.checked_sub(1)?)?;
        range.contains(&at).then_some(range.end)
    }

    /// The replacement that covers this place: where it starts, and what stood there.
    pub(crate) fn replaced_at(&self, at: usize) -> Option<(usize, char)> {
        if self.replaced.is_empty() {
            return None;
        }
        let next = self.replaced.partition_point(|(range, _)| range.start <= at);
        let (range, c) = self.replaced.get(next.checked_sub(1)?)?;
        range.contains(&at).then_some((range.start, *c))
    }
}
