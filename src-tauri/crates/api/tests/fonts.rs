//! The font pack is taken at the start, and documents are made with it. A process of its own: the pack is taken once.

use api::fonts::{FontFile, take, view};

/// Where Debian and Ubuntu put the fonts; `./dev test` has them installed.
const FONT: &str = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";

#[test]
fn the_pack_is_taken_at_the_start_without_what_is_damaged_and_draws_the_next_document() {
    let file = |name: &str, bytes: Vec<u8>| FontFile { name: name.to_owned(), bytes };
    let files = vec![
        file("a-damaged.ttc", b"<html>".to_vec()),
        file("noto.ttc", std::fs::read(FONT).expect("fonts-noto-cjk is needed")),
    ];
    let taken = take(files.clone());
    assert_eq!(taken.files, ["noto.ttc"]);
    let shown = view(&files, &taken);
    assert_eq!(shown.files.iter().map(|file| file.in_use).collect::<Vec<_>>(), [false, true]);
    assert_eq!(shown.files[1].covers, ["hk", "jp", "kr", "sc", "tc"]);
    assert!(!shown.restart, "a damaged file becomes no better by a new start");
    assert!(view(&files[..1], &taken).restart, "what was removed is in use until then");

    let document = paper::Document {
        meta: paper::Meta {
            title: "x".to_owned(),
            language: "ja".to_owned(),
            author: None,
            subject: None,
            created: "2026-05-28T09:00:00Z".parse().unwrap(),
        },
        furniture: paper::Furniture::default(),
        blocks: vec![paper::Block::paragraph("直樹さん")],
        attachments: Vec::new(),
    };
    let made = paper::render_as(&document, &paper::Order { level: paper::Level::Plain, ..paper::Order::default() });
    let bytes = made.unwrap().bytes;
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("x.pdf");
    std::fs::write(&path, bytes).unwrap();
    let fonts = std::process::Command::new("pdffonts").arg(&path).output().expect("poppler-utils is needed").stdout;
    assert!(String::from_utf8_lossy(&fonts).contains("NotoSansCJKjp"), "{}", String::from_utf8_lossy(&fonts));
    let again = take(vec![file("late.ttc", std::fs::read(FONT).unwrap())]);
    assert!(again.files.is_empty(), "once a document is made, no other font is taken");
}
