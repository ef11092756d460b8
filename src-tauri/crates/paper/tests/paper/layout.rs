//! Where things stand: on the page, beside each other, and never on top of each other.

use std::collections::BTreeMap;

use proptest::prelude::*;

use crate::common::{self, document, render};
use crate::reader::{PAGE, Thing, missing, read, said};
use paper::{Block, Bytes, Column, KeyValue, Picture, Run, Table, Text};

/// Everything stands on the page.
fn stands_on_the_page(things: &[Thing]) -> Result<(), String> {
    for thing in things {
        let [left, bottom, right, top] = thing.place;
        let inside = left >= PAGE[0] && bottom >= PAGE[1] && right <= PAGE[2] + 0.5 && top <= PAGE[3];
        if !inside {
            return Err(format!("{thing:?} is off the page"));
        }
    }
    Ok(())
}

/// The pieces of content do not stand on each other: what one element says on a page has a place of its own.
fn stands_apart(things: &[Thing]) -> Result<(), String> {
    let mut places: BTreeMap<(usize, i64), [f64; 4]> = BTreeMap::new();
    for thing in things.iter().filter(|thing| thing.place[2] > thing.place[0]) {
        let Some(mark) = thing.mark else { continue };
        let place = places.entry((thing.page, mark)).or_insert(thing.place);
        let [left, bottom, right, top] = thing.place;
        *place = [place[0].min(left), place[1].min(bottom), place[2].max(right), place[3].max(top)];
    }
    let places: Vec<_> = places.into_iter().collect();
    for (index, (a, one)) in places.iter().enumerate() {
        for (b, other) in places.iter().skip(index + 1).filter(|(b, _)| b.0 == a.0) {
            // Accents and hanging spaces reach a little over.
            let beside = one[2] <= other[0] + 1.5 || other[2] <= one[0] + 1.5;
            let above = one[3] <= other[1] + 1.0 || other[3] <= one[1] + 1.0;
            if !beside && !above {
                let says = |mark: &(usize, i64)| {
                    said(
                        &things
                            .iter()
                            .filter(|t| (t.page, t.mark) == (mark.0, Some(mark.1)))
                            .cloned()
                            .collect::<Vec<_>>(),
                    )
                };
                return Err(format!(
                    "{a:?} {one:?} {:?} and {b:?} {other:?} {:?} stand on each other",
                    says(a),
                    says(b)
                ));
            }
        }
    }
    Ok(())
}

/// Words of scripts that differ in everything.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => "[a-zA-ZáéíóöőúüűßçñàèìòùœŁżśćě]{1,14}",
        1 => "[α-ωά-ώ]{2,12}",
        1 => "[а-яёА-Я]{2,14}",
        1 => "[ء-غف-ي]{2,9}",
        1 => "[א-ת]{2,8}",
        1 => "(आपको|अपने|व्यक्तिगत|क्षत्रिय|डेटा)",
        1 => "[一-龥]{1,6}",
        1 => "[가-힣]{1,5}",
        1 => "(สิทธิ์|ที่|สำเนา|ข้อมูล)",
        1 => "[0-9]{1,9}",
        1 => "[a-z]{30,120}",
    ]
}

fn words(most: usize) -> impl Strategy<Value = String> {
    proptest::collection::vec(word(), 0..most).prop_map(|words| words.join(" "))
}

fn runs() -> impl Strategy<Value = Text> {
    let run = (words(25), any::<bool>(), any::<bool>(), 0..6_u8).prop_map(|(text, bold, italic, kind)| Run {
        text: format!("{text} "),
        bold,
        italic,
        link: (kind == 1).then(|| "https://example.org/a?b=c".to_owned()),
        lang: (kind == 2).then(|| "hu".to_owned()),
    });
    proptest::collection::vec(run, 1..4).prop_map(Text::from)
}

fn table() -> impl Strategy<Value = Block> {
    (1..9_usize, 0..25_usize, any::<bool>()).prop_flat_map(|(columns, rows, caption)| {
        let heads = proptest::collection::vec(words(4), columns);
        let cells = proptest::collection::vec(proptest::collection::vec(words(12), 0..columns + 2), rows);
        (heads, cells, words(8)).prop_map(move |(heads, rows, words)| {
            Block::Table(Table {
                caption: caption.then_some(words),
                columns: heads.into_iter().map(Column::new).collect(),
                rows,
            })
        })
    })
}

fn block() -> impl Strategy<Value = Block> {
    let simple = prop_oneof![
        2 => (1..5_u8, words(8)).prop_map(|(level, text)| Block::Heading { level, text }),
        4 => runs().prop_map(|text| Block::Paragraph { text }),
        1 => runs().prop_map(|text| Block::Quote { text }),
        2 => (any::<bool>(), proptest::collection::vec(runs(), 0..12)).prop_map(|(ordered, items)| Block::List { ordered, items }),
        2 => proptest::collection::vec((words(9), runs()), 0..8).prop_map(|rows| Block::KeyValues {
            rows: rows.into_iter().map(|(key, value)| KeyValue { key, value }).collect(),
        }),
        3 => table(),
        1 => (1..400_u32, 1..400_u32).prop_map(|(w, h)| Block::Image {
            picture: Picture { data: Bytes(common::png(w, h)), alt: "a picture".into() },
            max_width_mm: None,
        }),
        1 => Just(Block::Rule),
        1 => (0.0..300.0_f32).prop_map(|mm| Block::Spacer { mm }),
        1 => Just(Block::PageBreak),
        1 => proptest::collection::vec(words(6), 1..4).prop_map(|lines| Block::Signature { lines }),
        1 => (proptest::collection::vec("[A-Z0-9]{1,40}", 0..12), 0..9_u8).prop_map(|(groups, per_line)| Block::Code { groups, per_line }),
        1 => (10.0..200.0_f32).prop_map(|size_mm| Block::Qr { data: "tutela".into(), alt: "code".into(), size_mm }),
    ];
    simple.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            ("(ar|hu|ja|he)", proptest::collection::vec(inner.clone(), 0..4))
                .prop_map(|(lang, blocks)| Block::In { lang, blocks }),
            proptest::collection::vec(inner, 0..4).prop_map(|blocks| Block::Together { blocks }),
        ]
    })
}

/// All words of some blocks.
fn all_words(blocks: &[Block], out: &mut String) {
    let run = |text: &Text, out: &mut String| text.runs.iter().for_each(|run| out.push_str(&run.text));
    for block in blocks {
        match block {
            Block::Heading { text, .. } => out.push_str(text),
            Block::Paragraph { text } | Block::Quote { text } => run(text, out),
            Block::List { items, .. } => items.iter().for_each(|item| run(item, out)),
            Block::KeyValues { rows } => rows.iter().for_each(|row| {
                out.push_str(&row.key);
                run(&row.value, out);
            }),
            Block::Table(table) => {
                out.push_str(table.caption.as_deref().unwrap_or(""));
                table.columns.iter().for_each(|column| out.push_str(&column.header));
                table.rows.iter().flatten().for_each(|cell| out.push_str(cell));
            }
            Block::Signature { lines } => lines.iter().for_each(|line| out.push_str(line)),
            Block::Code { groups, .. } => groups.iter().for_each(|group| out.push_str(group)),
            Block::In { blocks, .. } | Block::Together { blocks } => all_words(blocks, out),
            _ => {}
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..Default::default() })]

    #[test]
    fn nothing_leaves_the_page_stands_on_something_else_or_is_lost(
        blocks in proptest::collection::vec(block(), 0..14),
        language in "(en|hu|ar|he)",
    ) {
        let mut document = document(blocks);
        document.meta.language = language;
        let rendered = render(&document);
        let things = read(&rendered.bytes);
        let stands = stands_on_the_page(&things).and_then(|()| stands_apart(&things));
        prop_assert_eq!(stands, Ok(()), "{}", serde_json::to_string(&document.blocks).unwrap());
        let mut wanted = String::new();
        all_words(&document.blocks, &mut wanted);
        prop_assert_eq!(missing(&wanted, &said(&things)), []);
        prop_assert_eq!(crate::checking::told(&rendered.bytes), Vec::<String>::new());
    }
}

#[test]
fn names_values_heads_and_codes_longer_than_a_page_go_on_and_stay_on_the_page() {
    let long = |word: &str, count: usize| (0..count).map(|i| format!("{word}{i} ")).collect::<String>();
    let blocks = vec![
        Block::KeyValues { rows: vec![KeyValue::new(long("key", 900), long("value", 20)), KeyValue::new("a", "b")] },
        Block::Table(Table {
            caption: Some(long("caption", 300)),
            columns: vec![Column::new(long("head", 500)), Column::new("B")],
            rows: vec![vec!["x".into(), long("cell", 1500)], vec!["y".into(), "z".into()]],
        }),
        Block::Code { groups: vec!["X".repeat(200), "YY".into()], per_line: 4 },
        Block::Heading { level: 1, text: long("heading", 800) },
        Block::Signature { lines: vec![long("signed", 700)] },
        Block::Quote { text: long("quoted", 1500).into() },
    ];
    let document = document(blocks);
    let rendered = render(&document);
    let things = read(&rendered.bytes);
    stands_on_the_page(&things).unwrap();
    stands_apart(&things).unwrap();
    let mut wanted = String::new();
    all_words(&document.blocks, &mut wanted);
    assert_eq!(missing(&wanted, &said(&things)), []);
    assert_eq!(crate::checking::told(&rendered.bytes), Vec::<String>::new());
}

#[test]
fn a_table_of_many_columns_keeps_all_of_them_on_the_page() {
    let columns: Vec<Column> = (0..70).map(|i| Column::new(format!("h{i}"))).collect();
    let rows = vec![(0..70).map(|i| format!("{i}")).collect()];
    let rendered = render(&document(vec![Block::Table(Table { caption: None, columns, rows })]));
    let things = read(&rendered.bytes);
    stands_on_the_page(&things).unwrap();
    assert_eq!(missing(&(0..70).map(|i| format!("h{i}{i}")).collect::<String>(), &said(&things)), []);
}

#[test]
fn boxes_within_boxes_take_no_longer_than_their_words() {
    let mut blocks = vec![Block::paragraph("innermost")];
    for level in 0..60 {
        blocks = vec![Block::paragraph(format!("level {level}")), Block::Together { blocks }];
    }
    let rendered = render(&document(blocks));
    assert!(rendered.pages < 5);
}

#[test]
fn a_right_to_left_document_is_mirrored() {
    let mut document = document(vec![
        Block::paragraph("نص"),
        Block::KeyValues { rows: vec![KeyValue::new("key", "value")] },
        Block::Table(Table { caption: None, columns: vec![Column::new("first"), Column::new("second")], rows: vec![] }),
        Block::numbered(["item"]),
    ]);
    let at = |document: &paper::Document, word: &str| {
        let things = read(&render(document).bytes);
        let thing = things.iter().find(|thing| thing.mark.is_some() && thing.says.contains(word)).unwrap();
        thing.place
    };
    assert!(at(&document, "first")[0] < at(&document, "second")[0]);
    document.meta.language = "ar".into();
    assert!(at(&document, "first")[0] > at(&document, "second")[0], "the first column stands at the right");
    assert!(at(&document, "value")[2] < at(&document, "key")[0], "a value stands left of its name");
    assert!(at(&document, "item")[2] > 480.0, "a list starts at the right");
}

#[test]
fn numbers_stand_under_each_other_and_dates_do_not() {
    let rows = (1..12).map(|i| vec![format!("{}", 7 * i * i * i), format!("2025-01-{i:02}"), "x".into()]).collect();
    let table = common::table(&["Amount", "Date", "Text"], rows);
    let things = read(&render(&table).bytes);
    let edges = |wanted: &dyn Fn(&str) -> bool, edge: usize| {
        let mut edges: Vec<i64> = things
            .iter()
            .filter(|t| t.mark.is_some() && wanted(&t.says))
            .map(|t| (t.place[edge] * 10.0).round() as i64)
            .collect();
        edges.dedup();
        edges
    };
    let number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    assert_eq!(edges(&number, 2).len(), 1, "numbers end at one line");
    assert!(edges(&number, 0).len() > 1);
    assert_eq!(edges(&|text| text.starts_with("2025-"), 0).len(), 1, "dates start at one line");
}
