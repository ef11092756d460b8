//! What outsiders write into fields: nothing of it ends the engine, leaves the page, is lost in silence, or breaks the standard.

use crate::checking::told;
use crate::common::{self, document, render};
use crate::reader::{missing, read, said};
use paper::{Block, Column, KeyValue, Table, Warning};

/// The Big List of Naughty Strings.
fn naughty() -> Vec<String> {
    serde_json::from_str(include_str!("../../../../../tests/data/blns/blns.json")).unwrap()
}

/// A text in every kind of block that takes text.
fn everywhere(text: &str) -> Vec<Block> {
    vec![
        Block::heading(2, text),
        Block::paragraph(text),
        Block::bullets([text]),
        Block::KeyValues { rows: vec![KeyValue::new(text, text)] },
        Block::Quote { text: text.into() },
        Block::Table(Table {
            caption: Some(text.into()),
            columns: vec![Column::new(text), Column::new("Other")],
            rows: vec![vec![text.into(), text.into()]],
        }),
        Block::Signature { lines: vec![text.into()] },
    ]
}

/// The file keeps the standards, and every visible letter of the text is in it as often as it was put in.
fn holds(text: &str) {
    let rendered = render(&document(everywhere(text)));
    assert_eq!(told(&rendered.bytes), Vec::<String>::new(), "{text:?}");
    let found = said(&read(&rendered.bytes));
    let wanted = text.repeat(10);
    assert_eq!(missing(&wanted, &found), [], "{text:?} is lost");
}

#[test]
fn naughty_strings_are_all_on_the_page_and_the_file_keeps_the_standards() {
    let strings = naughty();
    assert!(strings.len() > 450, "the list is whole");
    for part in strings.chunks(20) {
        holds(&part.join("\n"));
    }
    for text in common::HOSTILE {
        holds(text);
    }
}

#[test]
fn what_is_left_out_or_spelled_out_is_counted() {
    let rendered = render(&document(vec![Block::paragraph("a\u{7}b\u{202e}c \u{12000}\u{12000}")]));
    let expected = [Warning::NoGlyph { code_point: 0x12000, count: 2 }, Warning::Unprintable { count: 2 }];
    assert_eq!(rendered.warnings, expected);
    // Once more in a block that is set twice.
    let mut blocks: Vec<Block> = (0..36).map(|_| Block::paragraph("x")).collect();
    blocks.push(Block::Together { blocks: (0..9).map(|_| Block::paragraph("\u{12000}\u{7}")).collect() });
    let rendered = render(&document(blocks));
    assert!(rendered.pages > 1);
    let expected = [Warning::NoGlyph { code_point: 0x12000, count: 9 }, Warning::Unprintable { count: 9 }];
    assert_eq!(rendered.warnings, expected);
}

#[test]
fn naughty_strings_in_the_furniture_and_in_the_file_s_own_description_do_no_harm() {
    for part in naughty().chunks(40) {
        let text = format!("x{}", part.join(" "));
        let mut document = document(vec![Block::paragraph("body")]);
        document.meta.title = text.clone();
        document.meta.author = Some(text.clone());
        document.meta.subject = Some(text.clone());
        document.furniture.footer.left = vec![text.clone(); 3];
        document.furniture.footer.page_template = text.clone();
        document.furniture.letterhead = Some(paper::Letterhead {
            office: text.clone(),
            address: vec![text.clone(); 4],
            contact: text.clone(),
            logo: None,
        });
        document.blocks.insert(
            0,
            Block::AddressWindow(paper::AddressWindow {
                return_line: text.clone(),
                lines: vec![text.clone(); 6],
                reference: vec![KeyValue::new(text.clone(), text.clone())],
                date_line: text.clone(),
                ..paper::AddressWindow::default()
            }),
        );
        let rendered = render(&document);
        assert_eq!(told(&rendered.bytes), Vec::<String>::new(), "{text:?}");
        let found = said(&read(&rendered.bytes));
        assert_eq!(missing(&text.repeat(1 + 4 + 1 + 1 + 6 + 2 + 1), &found), [], "{text:?} is lost");
        common::qpdf_check(&rendered.bytes);
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 60, failure_persistence: None, ..Default::default() })]

    // Any characters at all, from every part of Unicode, with controls and overrides among them.
    #[test]
    fn generated_text_is_on_the_page_and_the_file_keeps_the_standards(
        text in "(\\PC|[\\x00-\\x{2FF}]|[\\x{590}-\\x{6FF}]|[\\x{900}-\\x{DFF}]|[\\x{2000}-\\x{206F}]|[\\x{FB00}-\\x{FEFF}]|[\\x{1F300}-\\x{1F6FF}]){0,80}"
    ) {
        holds(&text);
    }
}
