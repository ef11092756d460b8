//! What the window of the envelope shows and where the sheet is folded, measured on the finished file: words by poppler, lines by our
//! own reader of the content stream.

use crate::common::{self, document, render};
use crate::reader::{PAGE, read};
use paper::{AddressWindow, Block, Bytes, KeyValue, Letterhead, Picture, Warning, Window};

const MM: f64 = 72.0 / 25.4;

/// Left, top, right, bottom in millimetres from the top left corner of the sheet.
type Area = [f64; 4];

/// Every word of the first page and where poppler sees it.
fn words(bytes: &[u8]) -> Vec<(String, Area)> {
    let text = common::poppler(bytes, &["-bbox", "-f", "1", "-l", "1"]);
    let number = |line: &str, name: &str| -> f64 {
        let value = line.split_once(&format!("{name}=\"")).unwrap().1.split_once('"').unwrap().0;
        value.parse::<f64>().unwrap() / MM
    };
    text.lines()
        .filter(|line| line.contains("<word "))
        .map(|line| {
            let word = line.split_once('>').unwrap().1.split_once("</word>").unwrap().0;
            (word.to_owned(), ["xMin", "yMin", "xMax", "yMax"].map(|name| number(line, name)))
        })
        .collect()
}

/// The horizontal lines of the first page that start at the left margin: from, to and distance from the top, in millimetres.
fn marks(bytes: &[u8]) -> Vec<[f64; 3]> {
    let round = |points: f64| (points / MM * 100.0).round() / 100.0;
    read(bytes)
        .iter()
        .filter(|thing| thing.page == 0 && thing.says.is_empty() && thing.mark.is_none())
        .map(|thing| [round(thing.place[0]), round(thing.place[2]), round(PAGE[3] - thing.place[1])])
        .filter(|[from, to, _]| *from < 10.0 && *to < 20.0)
        .collect()
}

/// A letter whose recipient's lines are all made of words that occur nowhere else.
fn letter(window: Window, lines: usize, head: Letterhead, return_line: &str) -> paper::Document {
    let mut document = document(vec![
        Block::AddressWindow(AddressWindow {
            return_line: return_line.into(),
            lines: (1..=lines).map(|line| format!("Recipient{line} Érdekes{line} gj{line}")).collect(),
            window,
            reference: vec![
                KeyValue::new("Our case", "2026-0147"),
                KeyValue::new("Contact", "data-protection@hospital.example"),
            ],
            fold_marks: true,
            ..AddressWindow::default()
        }),
        Block::heading(1, "Your request"),
        Block::paragraph("Body"),
    ]);
    document.furniture.letterhead = Some(head);
    document
}

fn heads() -> Vec<(&'static str, Letterhead)> {
    let plain = Letterhead { office: "Office".into(), ..Letterhead::default() };
    let long = Letterhead {
        office:
            "Universitätsklinikum Musterstadt, Anstalt des öffentlichen Rechts, Datenschutz und Informationssicherheit"
                .into(),
        address: [
            "Der Beauftragte",
            "für den Datenschutz",
            "Haus 7, Aufgang B",
            "Beispielallee 12",
            "12345 Musterstadt",
            "Deutschland",
        ]
        .map(str::to_owned)
        .to_vec(),
        contact: "Dr. Maximiliane Mustermann-Beispiel · datenschutz@klinikum.example · +49 30 5550 1234".into(),
        logo: Some(Picture { data: Bytes(common::png(400, 300)), alt: "The clinic".into() }),
    };
    let middle = Letterhead { logo: None, ..long.clone() };
    vec![("plain", plain), ("middle", middle), ("long", long)]
}

/// What the window is sure to show of the sheet however it slides, and within the field.
fn shown(window: Window) -> Area {
    match window {
        Window::Din5008A => [20.0, 27.0, 105.0, 72.0],
        Window::Din5008B => [20.0, 45.0, 105.0, 90.0],
        Window::Right => [109.0, 49.0, 191.0, 85.0],
    }
}

#[test]
fn the_address_lies_in_the_window_and_the_marks_where_the_sheet_is_folded() {
    let returns = [
        "Office · Main Street 1 · 12345 Town",
        "Universitätsklinikum Musterstadt, Anstalt des öffentlichen Rechts · Der Beauftragte für den Datenschutz · Beispielallee 12 · 12345 Musterstadt",
    ];
    for window in [Window::Din5008B, Window::Din5008A, Window::Right] {
        for (name, head) in heads() {
            if window == Window::Din5008A && name != "plain" {
                // Form A is for a low letterhead; what does not fit is told, as the next test has it.
                continue;
            }
            for (lines, return_line) in [(3, returns[0]), (6, returns[0]), (6, returns[1]), (9, returns[0])] {
                let what = format!("{window:?}, {name}, {lines} lines");
                let rendered = render(&letter(window, lines, head.clone(), return_line));
                assert_eq!(rendered.warnings, [], "{what}");
                let words = words(&rendered.bytes);
                let [left, top, right, bottom] = shown(window);
                let recipient: Vec<_> = words
                    .iter()
                    .filter(|(word, _)| ["Recipient", "Érdekes", "gj"].iter().any(|start| word.starts_with(start)))
                    .collect();
                assert_eq!(recipient.len(), lines * 3, "{what}");
                for (word, area) in &recipient {
                    let inside = area[0] >= left && area[1] >= top && area[2] <= right && area[3] <= bottom;
                    assert!(inside, "{what}: {word} at {area:?}");
                }
                // A long address takes of the zone for remarks; a usual one starts below it.
                if lines <= 6 && window != Window::Right {
                    let first = recipient.iter().map(|(_, area)| area[1]).fold(f64::INFINITY, f64::min);
                    assert!((first - top - 17.7).abs() < 1.0, "{what}: starts at {first}");
                }
                // The line of the sender stands above the recipient, in the field too. The lower windows at the right may hide it.
                let field = if window == Window::Right { 45.0 } else { top };
                let sender = words.iter().find(|(word, area)| {
                    word == return_line.split(' ').next().unwrap() && area[0] >= left && area[1] > field - 1.0
                });
                let (_, sender) = sender.unwrap_or_else(|| panic!("{what}: no sender in the field"));
                assert!(recipient.iter().all(|(_, area)| area[1] > sender[1]), "{what}");
                // The letterhead ends above the field, and the letter's words start below it.
                let body = words.iter().find(|(word, _)| word == "Body").unwrap();
                assert!(body.1[1] > bottom, "{what}");
                let folds = if window == Window::Din5008A { [87.0, 192.0] } else { [105.0, 210.0] };
                let marks = marks(&rendered.bytes);
                assert_eq!(
                    marks,
                    [[5.0, 9.0, folds[0]], [5.0, 11.0, 148.5], [5.0, 9.0, folds[1]]],
                    "{what}: fold, middle, fold"
                );
            }
        }
    }
}

#[test]
fn an_address_that_no_window_shows_is_told() {
    for (lines, hidden) in [(9, false), (30, true), (90, true)] {
        let head = Letterhead { office: "Office".into(), ..Letterhead::default() };
        let rendered = render(&letter(Window::Din5008B, lines, head, "Office"));
        let told = rendered.warnings == [Warning::AddressHidden { count: 1 }];
        assert_eq!(told, hidden, "{lines} lines: {:?}", rendered.warnings);
    }
}

#[test]
fn an_address_of_mail_ends_a_line_at_its_marks_and_a_telephone_number_never() {
    let mut head = heads().remove(1).1;
    for (name, phone) in
        [("Dr. Anna Mustermann", "+49 30 5550 1234"), ("Maximilian Graf von Beispiel-Muster", "(01) 555 0123-45")]
    {
        head.contact = format!("{name} · datenschutz@klinikum-musterstadt.example · {phone}");
        let mut letter = letter(Window::Din5008B, 4, head.clone(), "Office");
        let mail = "datenschutzbeauftragter.und.informationssicherheit@klinikum-musterstadt.example.org";
        if let Some(Block::AddressWindow(window)) = letter.blocks.first_mut() {
            window.reference = vec![
                KeyValue::new("Kontakt", "dpo@kekszalag-biztosito.example"),
                KeyValue::new("Stelle", mail),
                KeyValue::new("Telefon", format!("Mo bis Fr, 9 bis 17 Uhr unter {phone}")),
            ];
        }
        let rendered = render(&letter);
        let words = words(&rendered.bytes);
        let line_of = |wanted: &str| words.iter().find(|(word, _)| word == wanted).map(|(_, area)| area[1].round());
        for whole in ["datenschutz@klinikum-musterstadt.example", "dpo@kekszalag-biztosito.example"] {
            assert!(line_of(whole).is_some(), "{whole} stays whole where it fits: {words:?}");
        }
        // The pieces of the long one, one under the other.
        let pieces: Vec<&str> = words
            .iter()
            .map(|(word, _)| word.as_str())
            .filter(|word| !word.is_empty() && mail.contains(word) && word.len() > 3)
            .collect();
        assert_eq!(pieces.concat(), mail);
        for piece in pieces.iter().rev().skip(1) {
            assert!(piece.ends_with(['.', '@', '-']), "{piece}");
        }
        let heights: Vec<f64> = phone.split(' ').filter_map(line_of).collect();
        assert_eq!(heights.len(), phone.split(' ').count());
        assert!(heights.windows(2).all(|pair| pair[0] == pair[1]), "{phone} is broken: {heights:?}");
        assert!(common::poppler(&rendered.bytes, &[]).contains(phone), "it is copied with its own spaces");
    }
}
