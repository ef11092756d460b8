//! Markdown with tokens to blocks. The tokens are exchanged for words here, after the reading, so that no word of a fact is ever markup.

use crate::Problem;
use crate::engine::{CLOSE, Engine, OPEN, Rendered, Slot};
use crate::facts::Facts;
use paper::{Align, Block, Column, KeyValue, Run, Table, Text};
use pulldown_cmark::{Alignment, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};
use std::collections::BTreeSet;
use std::ops::Range;

/// How often a token may stand for text with tokens in it: what one block of the template made and another one changed.
const NESTED: usize = 4;

type Events<'a> = std::iter::Peekable<std::vec::IntoIter<(Event<'a>, Range<usize>)>>;

/// Reads a rendered part.
pub(crate) fn blocks(engine: &Engine<'_>, rendered: &Rendered, facts: &Facts) -> Result<Vec<Block>, Vec<Problem>> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_DEFINITION_LIST;
    let parser = Parser::new_ext(&rendered.text, options).into_offset_iter();
    let mut reader =
        Reader { engine, rendered, facts, slots: engine.slots(), used: BTreeSet::new(), problems: Vec::new() };
    let definitions: Vec<usize> = parser.reference_definitions().iter().map(|(_, link)| link.span.start).collect();
    for at in definitions {
        reader.wrong(at, "reference");
    }
    let mut events = parser.collect::<Vec<_>>().into_iter().peekable();
    let mut out = Vec::new();
    reader.read(&mut events, None, &mut out);
    reader.find_lost();
    if reader.problems.is_empty() { Ok(out) } else { Err(reader.problems) }
}

/// The words of a rendered part that is no Markdown: a title, the head or foot of a page.
pub(crate) fn plain(engine: &Engine<'_>, rendered: &Rendered) -> String {
    let mut out = String::new();
    resolve(&engine.slots(), &rendered.text, 0, &mut |_, text| out.push_str(text));
    out
}

/// Takes text with tokens apart: each piece of words, with the slot that it came from.
fn resolve(slots: &[Slot], text: &str, depth: usize, each: &mut dyn FnMut(Option<usize>, &str)) {
    let mut rest = text;
    while let Some(at) = rest.find(OPEN) {
        let (before, token) = rest.split_at(at);
        if !before.is_empty() {
            each(None, before);
        }
        let inner = token.trim_start_matches(OPEN);
        let Some((number, after)) = inner.split_once(CLOSE) else {
            // Cut in two by a filter of the template: what is left of it says nothing.
            rest = inner;
            continue;
        };
        rest = after;
        let Ok(number) = number.parse::<usize>() else { continue };
        match slots.get(number) {
            Some(Slot::Text(words)) if words.contains(OPEN) && depth < NESTED => {
                each(Some(number), "");
                resolve(slots, words, depth + 1, each);
            }
            Some(Slot::Text(words)) => each(Some(number), words),
            Some(Slot::Blocks(_)) | None => each(Some(number), ""),
        }
    }
    if !rest.is_empty() {
        each(None, rest);
    }
}

struct Reader<'e, 't> {
    engine: &'e Engine<'t>,
    rendered: &'e Rendered,
    facts: &'e Facts,
    slots: Vec<Slot>,
    used: BTreeSet<usize>,
    problems: Vec<Problem>,
}

/// A run before its tokens are exchanged.
#[derive(Clone, Default, PartialEq)]
struct Raw {
    text: String,
    bold: bool,
    italic: bool,
    link: Option<String>,
}

impl Reader<'_, '_> {
    fn wrong(&mut self, at: usize, code: &'static str) {
        let (place, name) = self.engine.origin(self.rendered, at);
        self.problems.push(Problem::new(place, code, name));
    }

    /// Reads blocks up to the end of the surrounding one.
    fn read(&mut self, events: &mut Events<'_>, end: Option<TagEnd>, out: &mut Vec<Block>) {
        while let Some((event, range)) = events.next() {
            match event {
                Event::End(found) if Some(found) == end => return,
                Event::Start(Tag::Paragraph) => {
                    let raw = self.inline(events, TagEnd::Paragraph);
                    self.paragraph(raw, range.start, out);
                }
                Event::Start(Tag::Heading { level, .. }) => {
                    let raw = self.inline(events, TagEnd::Heading(level));
                    let text = self.words(&raw, " ");
                    if !text.trim().is_empty() {
                        out.push(Block::heading(depth(level), text.trim()));
                    }
                }
                Event::Start(Tag::BlockQuote(kind)) => {
                    let raw = self.loose(events, TagEnd::BlockQuote(kind), range.start);
                    let text = self.text(&raw);
                    if !text.runs.is_empty() {
                        out.push(Block::Quote { text });
                    }
                }
                Event::Start(Tag::List(first)) => {
                    if first.is_some_and(|first| first != 1) {
                        self.wrong(range.start, "list-start");
                    }
                    let items = self.items(events, first.is_some());
                    if !items.is_empty() {
                        out.push(Block::List { ordered: first.is_some(), items });
                    }
                }
                Event::Start(Tag::DefinitionList) => {
                    let rows = self.key_values(events);
                    if !rows.is_empty() {
                        out.push(Block::KeyValues { rows });
                    }
                }
                Event::Start(Tag::Table(aligned)) => {
                    if let Some(table) = self.table(events, &aligned) {
                        out.push(Block::Table(table));
                    }
                }
                Event::Start(Tag::CodeBlock(_)) => self.wrong(range.start, "code-block"),
                Event::Start(Tag::HtmlBlock) => self.wrong(range.start, "html"),
                Event::Rule => out.push(Block::Rule),
                _ => {}
            }
        }
    }

    /// Reads runs up to the end of the block that they stand in.
    fn inline(&mut self, events: &mut Events<'_>, end: TagEnd) -> Vec<Raw> {
        let mut out = Vec::new();
        let mut style = Raw::default();
        for (event, range) in events.by_ref() {
            if matches!(&event, Event::End(found) if *found == end) {
                break;
            }
            self.inline_event(event, &range, &mut style, &mut out);
        }
        out
    }

    fn inline_event(&mut self, event: Event<'_>, range: &Range<usize>, style: &mut Raw, out: &mut Vec<Raw>) {
        let mut add = |text: &str, style: &Raw| match out.last_mut() {
            Some(last) if (last.bold, last.italic, &last.link) == (style.bold, style.italic, &style.link) => {
                last.text.push_str(text);
            }
            _ => out.push(Raw { text: text.to_owned(), ..style.clone() }),
        };
        match event {
            Event::Text(text) | Event::Code(text) => add(&text, style),
            Event::SoftBreak => add(" ", style),
            Event::HardBreak => add("\n", style),
            Event::Start(Tag::Strong) => style.bold = true,
            Event::End(TagEnd::Strong) => style.bold = false,
            Event::Start(Tag::Emphasis) => style.italic = true,
            Event::End(TagEnd::Emphasis) => style.italic = false,
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                style.link = self.target(link_type, &dest_url);
            }
            Event::End(TagEnd::Link) => style.link = None,
            Event::Start(Tag::Image { .. }) => self.wrong(range.start, "picture"),
            Event::InlineHtml(_) | Event::Html(_) => self.wrong(range.start, "html"),
            _ => {}
        }
    }

    /// Where a link leads. What kind of address it is must stand in the template itself: no fact makes a link of its own.
    fn target(&mut self, kind: LinkType, written: &str) -> Option<String> {
        let written = if kind == LinkType::Email { format!("mailto:{written}") } else { written.to_owned() };
        let mut out = String::new();
        let slots = std::mem::take(&mut self.slots);
        let used = &mut self.used;
        resolve(&slots, &written, 0, &mut |slot, text| {
            used.extend(slot);
            // A fact in an address is a piece of it, whatever it holds.
            if slot.is_some() {
                for byte in text.bytes() {
                    if byte.is_ascii_alphanumeric() || b"-._~@+".contains(&byte) {
                        out.push(char::from(byte));
                    } else {
                        out.push_str(&format!("%{byte:02X}"));
                    }
                }
            } else {
                out.push_str(text);
            }
        });
        self.slots = slots;
        let fixed = ["https://", "mailto:"].iter().any(|scheme| written.starts_with(scheme));
        (fixed && !out.is_empty()).then_some(out)
    }

    /// The text of a block that may hold paragraphs: an item, a quotation, a value.
    fn loose(&mut self, events: &mut Events<'_>, end: TagEnd, at: usize) -> Vec<Raw> {
        let mut out: Vec<Raw> = Vec::new();
        let mut style = Raw::default();
        while let Some((event, range)) = events.next() {
            match event {
                Event::End(found) if found == end => return out,
                Event::Start(Tag::Paragraph) => {
                    if !out.is_empty() {
                        out.push(Raw { text: "\n".to_owned(), ..Raw::default() });
                    }
                    out.extend(self.inline(events, TagEnd::Paragraph));
                }
                Event::Start(Tag::List(_)) => {
                    self.wrong(range.start, "nested-list");
                    self.skip(events);
                }
                Event::Start(Tag::CodeBlock(_)) => {
                    self.wrong(range.start, "code-block");
                    self.skip(events);
                }
                Event::Start(
                    Tag::Heading { .. } | Tag::BlockQuote(_) | Tag::Table(_) | Tag::DefinitionList | Tag::HtmlBlock,
                ) => {
                    self.wrong(at, "nested-list");
                    self.skip(events);
                }
                event => self.inline_event(event, &range, &mut style, &mut out),
            }
        }
        out
    }

    /// Passes over the inside of a block whose start was read.
    fn skip(&mut self, events: &mut Events<'_>) {
        let mut open = 1_usize;
        for (event, _) in events.by_ref() {
            match event {
                Event::Start(_) => open += 1,
                Event::End(_) => open -= 1,
                _ => {}
            }
            if open == 0 {
                return;
            }
        }
    }

    fn items(&mut self, events: &mut Events<'_>, ordered: bool) -> Vec<Text> {
        let mut items = Vec::new();
        while let Some((event, range)) = events.next() {
            match event {
                Event::End(TagEnd::List(found)) if found == ordered => break,
                Event::Start(Tag::Item) => {
                    let raw = self.loose(events, TagEnd::Item, range.start);
                    items.push(self.text(&raw));
                }
                _ => {}
            }
        }
        items.retain(|item| !item.runs.is_empty());
        items
    }

    fn key_values(&mut self, events: &mut Events<'_>) -> Vec<KeyValue> {
        let mut rows: Vec<KeyValue> = Vec::new();
        while let Some((event, range)) = events.next() {
            match event {
                Event::End(TagEnd::DefinitionList) => break,
                Event::Start(Tag::DefinitionListTitle) => {
                    let raw = self.inline(events, TagEnd::DefinitionListTitle);
                    let key = self.words(&raw, " ");
                    rows.push(KeyValue::new(key.trim(), Text::default()));
                }
                Event::Start(Tag::DefinitionListDefinition) => {
                    let raw = self.loose(events, TagEnd::DefinitionListDefinition, range.start);
                    let mut value = self.text(&raw);
                    if let Some(row) = rows.last_mut() {
                        if !row.value.runs.is_empty() {
                            row.value.runs.push(Run::plain("\n"));
                        }
                        row.value.runs.append(&mut value.runs);
                    }
                }
                _ => {}
            }
        }
        rows
    }

    fn table(&mut self, events: &mut Events<'_>, aligned: &[Alignment]) -> Option<Table> {
        let (mut head, mut rows, mut row) = (Vec::new(), Vec::new(), Vec::new());
        while let Some((event, range)) = events.next() {
            match event {
                Event::End(TagEnd::Table) => break,
                Event::Start(Tag::TableRow) => {
                    let written = self.rendered.text.get(range.clone()).unwrap_or_default();
                    if cells(written) > aligned.len() {
                        self.wrong(range.start, "too-many-cells");
                    }
                }
                Event::Start(Tag::TableCell) => {
                    let raw = self.inline(events, TagEnd::TableCell);
                    row.push(self.words(&raw, "\n").trim().to_owned());
                }
                Event::End(TagEnd::TableHead) => head = std::mem::take(&mut row),
                Event::End(TagEnd::TableRow) => rows.push(std::mem::take(&mut row)),
                _ => {}
            }
        }
        // A head without a row is a table that has nothing to show.
        if rows.is_empty() {
            return None;
        }
        // A column that nothing stands in is left out.
        let used: Vec<usize> = (0..head.len())
            .filter(|column| rows.iter().any(|row: &Vec<String>| row.get(*column).is_some_and(|cell| !cell.is_empty())))
            .collect();
        let rows = rows
            .into_iter()
            .map(|row| used.iter().map(|column| row.get(*column).cloned().unwrap_or_default()).collect())
            .collect();
        let columns = head
            .into_iter()
            .zip(aligned)
            .enumerate()
            .filter(|(column, _)| used.contains(column))
            .map(|(_, head)| head)
            .map(|(header, aligned): (String, _)| Column {
                align: match aligned {
                    Alignment::Right => Align::End,
                    Alignment::Center => Align::Center,
                    Alignment::None | Alignment::Left => Align::Start,
                },
                ..Column::new(header)
            })
            .collect();
        Some(Table { caption: None, columns, rows })
    }

    /// Paragraphs: one, or as many as the words of a fact have; or the blocks that a token stands for.
    fn paragraph(&mut self, raw: Vec<Raw>, at: usize, out: &mut Vec<Block>) {
        if let Some(number) = self.lone_blocks(&raw) {
            self.used.insert(number);
            if let Some(Slot::Blocks(blocks)) = self.slots.get(number) {
                out.extend(self.facts.blocks(*blocks).iter().cloned());
            }
            return;
        }
        let runs = self.runs(&raw, Some(at));
        out.extend(paragraphs(runs).into_iter().map(Block::paragraph));
    }

    /// The slot of blocks that is all there is in a paragraph.
    fn lone_blocks(&self, raw: &[Raw]) -> Option<usize> {
        let [only] = raw else { return None };
        let number: usize = only.text.trim().strip_prefix(OPEN)?.strip_suffix(CLOSE)?.parse().ok()?;
        matches!(self.slots.get(number), Some(Slot::Blocks(_))).then_some(number)
    }

    fn text(&mut self, raw: &[Raw]) -> Text {
        let mut parts = paragraphs(self.runs(raw, None)).into_iter();
        let mut runs = parts.next().unwrap_or_default();
        for part in parts {
            runs.push(Run::plain("\n"));
            runs.extend(part);
        }
        Text { runs }
    }

    /// Words alone, for a place that knows no looks; lines are joined by `joint`.
    fn words(&mut self, raw: &[Raw], joint: &str) -> String {
        let runs = self.runs(raw, None);
        let whole: String = runs.iter().map(|run| run.text.as_str()).collect();
        whole.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(joint)
    }

    /// Exchanges the tokens of runs for words. `at` is where blocks would be misplaced.
    fn runs(&mut self, raw: &[Raw], at: Option<usize>) -> Vec<Run> {
        let mut out: Vec<Run> = Vec::new();
        let slots = std::mem::take(&mut self.slots);
        let mut misplaced = false;
        for run in raw {
            let mut text = String::new();
            let used = &mut self.used;
            resolve(&slots, &run.text, 0, &mut |slot, words| {
                let blocks = slot.and_then(|slot| slots.get(slot)).is_some_and(|slot| matches!(slot, Slot::Blocks(_)));
                misplaced |= blocks;
                used.extend(slot);
                // A fact that ends in a full stop, such as "Kft." or "S.A.", ends the sentence with it.
                let stopped =
                    slot.is_none() && text.ends_with('.') && words.starts_with('.') && !words.starts_with("..");
                text.push_str(if stopped { words.get(1..).unwrap_or_default() } else { words });
            });
            out.push(Run { text, bold: run.bold, italic: run.italic, link: run.link.clone(), lang: None });
        }
        self.slots = slots;
        if misplaced {
            let at = at.or_else(|| raw.iter().find_map(|run| self.rendered.text.find(run.text.as_str())));
            self.wrong(at.unwrap_or_default(), "not-alone");
        }
        out
    }

    /// Whatever was written and was not read: the Markdown reader dropped it.
    fn find_lost(&mut self) {
        let mut rest = 0;
        while let Some(found) = self.rendered.text.get(rest..).and_then(|text| text.find(OPEN)) {
            let at = rest + found;
            rest = at + OPEN.len_utf8();
            let number = self.rendered.text.get(rest..).and_then(|text| text.split_once(CLOSE)).map(|(n, _)| n.parse());
            if let Some(Ok(number)) = number
                && !self.used.contains(&number)
                && self.problems.is_empty()
            {
                self.wrong(at, "lost-text");
                return;
            }
        }
    }
}

fn depth(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        _ => 3,
    }
}

/// How many cells a row of a table is written with.
fn cells(row: &str) -> usize {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let mut count = 1;
    let mut chars = row.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' => {
                chars.next();
            }
            // The bar at the end closes the last cell.
            '|' if chars.peek().is_some() => count += 1,
            _ => {}
        }
    }
    count
}

/// Splits runs where the words of a fact have an empty line, and trims what is at the edges.
fn paragraphs(runs: Vec<Run>) -> Vec<Vec<Run>> {
    let mut out: Vec<Vec<Run>> = vec![Vec::new()];
    for run in runs {
        let lines: Vec<&str> = run.text.split('\n').collect();
        let mut text = String::new();
        let mut parted = false;
        for (index, line) in lines.iter().enumerate() {
            if index == 0 {
                text.push_str(line);
            } else if line.trim().is_empty() && index + 1 < lines.len() {
                parted = true;
            } else if parted {
                push(&mut out, Run { text: std::mem::replace(&mut text, (*line).to_owned()), ..run.clone() });
                out.push(Vec::new());
                parted = false;
            } else {
                text.push('\n');
                text.push_str(line);
            }
        }
        push(&mut out, Run { text, ..run });
    }
    for paragraph in &mut out {
        if let Some(first) = paragraph.first_mut() {
            first.text = first.text.trim_start().to_owned();
        }
        if let Some(last) = paragraph.last_mut() {
            last.text = last.text.trim_end().to_owned();
        }
        paragraph.retain(|run| !run.text.is_empty());
    }
    out.retain(|paragraph| !paragraph.is_empty());
    out
}

fn push(out: &mut [Vec<Run>], run: Run) {
    if let (false, Some(last)) = (run.text.is_empty(), out.last_mut()) {
        last.push(run);
    }
}
