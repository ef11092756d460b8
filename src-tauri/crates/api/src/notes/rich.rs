//! The text of a note as it is read. Markdown of a few kinds; everything else is shown as it was typed.

use crate::wire::notes::{NoteBlock, NoteRun};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// Gathers blocks as the parser walks.
#[derive(Default)]
struct Reader {
    blocks: Vec<NoteBlock>,
    runs: Vec<NoteRun>,
    bold: usize,
    italic: usize,
    quote: usize,
    heading: bool,
    /// Lists that are open: numbered, and the items so far. One in another is continued as items of the outer.
    lists: Vec<bool>,
    items: Vec<Vec<NoteRun>>,
}

impl Reader {
    fn say(&mut self, text: &str) {
        let (bold, italic) = (self.bold > 0, self.italic > 0);
        match self.runs.last_mut() {
            Some(last) if last.bold == bold && last.italic == italic => last.text.push_str(text),
            _ => self.runs.push(NoteRun { text: text.to_owned(), bold, italic }),
        }
    }

    fn end_block(&mut self) {
        let runs = std::mem::take(&mut self.runs);
        if runs.iter().all(|run| run.text.trim().is_empty()) {
            return;
        }
        if !self.lists.is_empty() {
            self.items.push(runs);
        } else if self.heading {
            self.blocks.push(NoteBlock::Heading { runs });
        } else if self.quote > 0 {
            self.blocks.push(NoteBlock::Quote { runs });
        } else {
            self.blocks.push(NoteBlock::Paragraph { runs });
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Strong => self.bold += 1,
            Tag::Emphasis => self.italic += 1,
            Tag::BlockQuote(_) => self.quote += 1,
            Tag::Heading { .. } => self.heading = true,
            Tag::List(first) => {
                self.end_block();
                self.lists.push(first.is_some());
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.bold = self.bold.saturating_sub(1),
            TagEnd::Emphasis => self.italic = self.italic.saturating_sub(1),
            TagEnd::BlockQuote(_) => self.quote = self.quote.saturating_sub(1),
            TagEnd::Heading(_) => {
                self.end_block();
                self.heading = false;
            }
            TagEnd::Paragraph | TagEnd::Item | TagEnd::CodeBlock | TagEnd::HtmlBlock => self.end_block(),
            TagEnd::List(_) => {
                let ordered = self.lists.pop().unwrap_or_default();
                if self.lists.is_empty() {
                    let items = std::mem::take(&mut self.items);
                    if !items.is_empty() {
                        self.blocks.push(NoteBlock::List { ordered, items });
                    }
                }
            }
            _ => {}
        }
    }
}

/// The blocks of a text. Links and pictures are their words, HTML is shown as it was typed: nothing in a note leads anywhere.
pub(super) fn blocks(text: &str) -> Vec<NoteBlock> {
    let mut reader = Reader::default();
    for event in Parser::new_ext(text, Options::empty()) {
        match event {
            Event::Start(tag) => reader.start(&tag),
            Event::End(tag) => reader.end(tag),
            Event::Text(words) | Event::Code(words) | Event::Html(words) | Event::InlineHtml(words) => {
                reader.say(&words);
            }
            Event::SoftBreak | Event::HardBreak => reader.say("\n"),
            Event::Rule => reader.end_block(),
            _ => {}
        }
    }
    reader.end_block();
    reader.blocks
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words(blocks: &[NoteBlock]) -> String {
        let mut out = String::new();
        for block in blocks {
            let runs: Vec<&NoteRun> = match block {
                NoteBlock::Paragraph { runs } | NoteBlock::Heading { runs } | NoteBlock::Quote { runs } => {
                    runs.iter().collect()
                }
                NoteBlock::List { items, .. } => items.iter().flatten().collect(),
            };
            runs.iter().for_each(|run| out.push_str(&run.text));
        }
        out
    }

    #[test]
    fn strong_words_lists_headings_and_quotes_are_told_apart() {
        let found = blocks("# Advice\n\nWait **until** *Monday*.\n\n- one\n- two\n\n1. first\n\n> said so\n\n<b>x</b>");
        let run = |text: &str, bold, italic| NoteRun { text: text.to_owned(), bold, italic };
        assert_eq!(found[0], NoteBlock::Heading { runs: vec![run("Advice", false, false)] });
        assert_eq!(
            found[1],
            NoteBlock::Paragraph {
                runs: vec![
                    run("Wait ", false, false),
                    run("until", true, false),
                    run(" ", false, false),
                    run("Monday", false, true),
                    run(".", false, false)
                ]
            }
        );
        let item = |text: &str| vec![run(text, false, false)];
        assert_eq!(found[2], NoteBlock::List { ordered: false, items: vec![item("one"), item("two")] });
        assert_eq!(found[3], NoteBlock::List { ordered: true, items: vec![item("first")] });
        assert_eq!(found[4], NoteBlock::Quote { runs: vec![run("said so", false, false)] });
        assert_eq!(words(&found[5..]), "<b>x</b>");
    }

    proptest! {
        #[test]
        fn letters_are_never_lost(text in "[a-z]{1,8}( [a-z]{1,8}|\n[a-z]{1,8}|\n\n[a-z]{1,8}|\n- [a-z]{1,8}|\n> [a-z]{1,8}| \\*\\*[a-z]{1,8}\\*\\*){0,20}") {
            let letters = |text: &str| text.chars().filter(char::is_ascii_lowercase).collect::<String>();
            prop_assert_eq!(letters(&words(&blocks(&text))), letters(&text));
        }

        #[test]
        fn nothing_that_is_typed_ends_the_reader(text in "\\PC{0,300}|[-*_#>|`\\[\\]()<>{}\\\\ \n\ta-z0-9.]{0,300}") {
            let _ = blocks(&text);
        }
    }
}
