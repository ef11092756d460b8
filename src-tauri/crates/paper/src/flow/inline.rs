//! Words within a text that are more than words: links, and words of another language.

use super::{Column, Flow, looks};
use crate::Text;
use crate::canvas::{LinkArea, PAGE_HEIGHT};
use crate::shape::{Line, Piece};
use crate::tags::{ElementId, Kid};

/// What a run is beside its words.
struct Wrap<'t> {
    address: Option<&'t str>,
    lang: Option<&'t str>,
    /// Its element, made when its first word is drawn.
    element: Option<ElementId>,
}

/// What the runs of a text are beside their words, one entry a run.
pub(super) struct Inline<'t> {
    wraps: Vec<Option<Wrap<'t>>>,
}

impl<'t> Inline<'t> {
    /// Nothing but words.
    pub(super) fn none() -> Self {
        Self { wraps: Vec::new() }
    }

    /// Whether any run is more than words.
    pub(super) fn wraps(&self) -> bool {
        self.wraps.iter().any(Option::is_some)
    }
}

/// Whether an address may be followed: to the web or to a mailbox, and to nothing else.
fn is_safe(address: &str) -> bool {
    (address.starts_with("https://") || address.starts_with("mailto:"))
        && address.len() <= 2000
        && address.chars().all(|c| c.is_ascii_graphic())
}

impl<'d> Flow<'d> {
    /// The links and foreign words of a text. An address that leads elsewhere is left out, and told.
    pub(super) fn inline<'t>(&mut self, text: &'t Text) -> Inline<'t> {
        let around = self.language();
        let wraps = text
            .runs
            .iter()
            .map(|run| {
                let address = run.link.as_deref().filter(|address| is_safe(address));
                self.lost.links_dropped += usize::from(run.link.is_some() && address.is_none());
                let lang = run.lang.as_deref().filter(|lang| *lang != around);
                (address.is_some() || lang.is_some()).then_some(Wrap { address, lang, element: None })
            })
            .collect();
        Inline { wraps }
    }

    /// Draws a line of which some runs are links or foreign words.
    pub(super) fn draw_wrapped_line(
        &mut self,
        line: &Line,
        look: looks::Look,
        column: Column,
        top: f32,
        (role, owner): (&'static str, ElementId),
        inline: &mut Inline<'_>,
    ) {
        let left = column.start_of(line, false);
        let baseline = top + looks::baseline(look);
        let wrap_of = |inline: &Inline<'_>, piece: &Piece| {
            let span = usize::from(piece.span);
            inline.wraps.get(span).and_then(Option::as_ref).map(|_| span)
        };
        let mut groups: Vec<&[Piece]> = line.pieces.chunk_by(|a, b| wrap_of(inline, a) == wrap_of(inline, b)).collect();
        // Pieces stand from left to right; they are read in the order of the text.
        groups.sort_by_key(|group| group.iter().map(|piece| piece.span).min());
        for group in groups {
            let Some(first) = group.first() else { continue };
            let number = wrap_of(inline, first);
            let Some(wrap) = number.and_then(|at| inline.wraps.get_mut(at)).and_then(Option::as_mut) else {
                self.open(role, owner);
                self.canvas.text(&self.shaper.glyphs, group, look.size, look.ink, left, baseline);
                self.canvas.close();
                continue;
            };
            let inner = if wrap.address.is_some() { "Link" } else { "Span" };
            let element = *wrap.element.get_or_insert_with(|| self.tags.add(owner, inner));
            if let Some(lang) = wrap.lang {
                self.tags.describe(element, |extra| extra.lang = Some(lang.into()));
            }
            let address = wrap.address;
            self.open(inner, element);
            self.canvas.text(&self.shaper.glyphs, group, look.size, look.ink, left, baseline);
            self.canvas.close();
            if let Some(address) = address {
                let from = left + group.iter().map(|piece| piece.left).fold(f32::INFINITY, f32::min);
                let to = left + group.iter().map(|piece| piece.right).fold(0.0, f32::max);
                self.hairline((from, baseline + 1.6), (to, baseline + 1.6), 0.4, look.ink);
                let page = self.page();
                let link = u32::try_from(self.canvas.links.len()).unwrap_or(u32::MAX);
                self.tags.hold(element, Kid::Link { page, link });
                self.canvas.links.push(LinkArea {
                    rect: [from, PAGE_HEIGHT - top - look.leading, to, PAGE_HEIGHT - top],
                    address: address.to_owned(),
                    element,
                });
            }
        }
    }
}
