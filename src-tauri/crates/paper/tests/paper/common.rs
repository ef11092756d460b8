//! Documents to test with, and readers to read them.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::process::Command;

use chrono::{TimeZone as _, Utc};
use paper::{
    Attachment, Block, Bytes, Column, Footer, Furniture, Letterhead, Meta, Picture, Relationship, Rendered, Run, Table,
};

/// What outsiders may put into a field.
pub const HOSTILE: &[&str] = &[
    "",
    " ",
    "\n\n\n",
    "\u{202e}gnp.exe\u{202c}",
    "\u{2067}unclosed isolate",
    "\u{2069}\u{2069} closed too often",
    "a\0b\u{7}c\u{1b}[31m",
    "\u{ffff}\u{fffe}\u{fdd0}",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    "\u{301}\u{5b0}\u{64b} marks without a letter",
    "👨‍👩‍👧‍👦 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇭🇺",
    "\u{e000}\u{f8ff}\u{10ffff}",
    "ཀྵ ᠮᠣᠩᠭᠣᠯ 𓀀 ꦗꦮ",
    "(ActualText) <</MCID 0>> BDC EMC ET Q >>\\)",
    "\u{feff}\u{200b}\u{200d}\u{2060}",
    "اَلْعَرَبِيَّةُ (test) [٣] אבג{1}",
    "\u{1f468}\u{200d}",
    "क्\u{200d}ष क्\u{200c}ष",
];

pub struct Document;

impl Document {
    /// A document with one of everything.
    pub fn sample() -> paper::Document {
        let mut document = document(vec![
            Block::heading(1, "Title"),
            Block::heading(2, "Section"),
            Block::paragraph(vec![
                Run::plain("See "),
                Run::link("the page", "https://example.org/x"),
                Run::italic(" now."),
            ]),
            Block::bullets(["one", "two"]),
            Block::numbered(["first", "second"]),
            Block::key_values([("Name", "Szőke"), ("Nom", "محمد")]),
            Block::Table(Table {
                caption: Some("Caption".into()),
                columns: vec![Column::new("A"), Column::number("B")],
                rows: vec![
                    vec!["x".into(), "1".into()],
                    vec!["y".into()],
                    vec!["z".into(), "2".into(), "extra".into()],
                ],
            }),
            Block::Quote { text: "quoted".into() },
            Block::Rule,
            Block::Image { picture: Picture { data: Bytes(png(4, 4)), alt: "a picture".into() }, max_width_mm: None },
            Block::Qr { data: "K7QF2".into(), alt: "code".into(), size_mm: 30.0 },
            Block::Code { groups: vec!["K7QF2".into(), "M9XWD".into()], per_line: 4 },
            Block::In { lang: "hu".into(), blocks: vec![Block::paragraph("Magyarul")] },
            Block::Signature { lines: vec!["N. N.".into()] },
        ]);
        document.attachments.push(Attachment {
            name: "data.json".into(),
            mime: "application/json".into(),
            data: Bytes(br#"{"name":"Sz\u0151ke"}"#.to_vec()),
            description: "The data".into(),
            relationship: Relationship::Data,
        });
        document
    }
}

pub fn document(blocks: Vec<Block>) -> paper::Document {
    paper::Document {
        meta: Meta {
            title: "Test & <title>".into(),
            language: "en".into(),
            author: None,
            subject: None,
            created: Utc.with_ymd_and_hms(2026, 5, 28, 9, 0, 0).unwrap(),
        },
        furniture: Furniture {
            letterhead: Some(Letterhead { office: "Office".into(), ..Letterhead::default() }),
            footer: Footer { left: vec!["Case 2026-0001".into()], page_template: "Page {page} of {pages}".into() },
        },
        blocks,
        attachments: Vec::new(),
    }
}

pub fn paragraphs<'a>(texts: impl IntoIterator<Item = &'a str>) -> paper::Document {
    document(texts.into_iter().map(Block::paragraph).collect())
}

pub fn table(heads: &[&str], rows: Vec<Vec<String>>) -> paper::Document {
    let columns = heads.iter().map(|head| Column::new(*head)).collect();
    document(vec![Block::Table(Table { caption: None, columns, rows })])
}

pub fn render(document: &paper::Document) -> Rendered {
    paper::render(document).expect("renders")
}

pub fn save(bytes: &[u8]) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    file
}

/// Runs a reader; `./dev test` has them installed.
pub fn run_bytes(tool: &str, arguments: &[&str]) -> Vec<u8> {
    let output = Command::new(tool).args(arguments).output().unwrap_or_else(|e| panic!("{tool} is needed: {e}"));
    assert!(
        output.status.success(),
        "{tool}: {}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    output.stdout
}

pub fn run(tool: &str, arguments: &[&str]) -> String {
    String::from_utf8(run_bytes(tool, arguments)).unwrap()
}

/// A text without the direction marks that readers add of their own.
pub fn plain(text: &str) -> String {
    text.replace(|c| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'), "")
}

/// The text that the engine of Chrome finds. Its WebAssembly build is one of the page's development packages.
pub fn pdfium(bytes: &[u8], passphrase: Option<&str>) -> String {
    let file = save(bytes);
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/scripts/pdfium-text.mjs");
    let mut arguments = vec![script, file.path().to_str().unwrap()];
    arguments.extend(passphrase);
    plain(&run("node", &arguments))
}

/// The text poppler finds.
pub fn poppler(bytes: &[u8], options: &[&str]) -> String {
    let file = save(bytes);
    let mut arguments = options.to_vec();
    arguments.extend([file.path().to_str().unwrap(), "-"]);
    plain(&run("pdftotext", &arguments))
}

pub fn qpdf_check(bytes: &[u8]) {
    run("qpdf", &["--check", save(bytes).path().to_str().unwrap()]);
}

pub fn words(text: &str) -> BTreeSet<&str> {
    text.split_whitespace().collect()
}

/// A PNG of a gradient with an opacity channel.
pub fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let data: Vec<u8> =
        (0..width * height).flat_map(|i| [i as u8, (i * 3) as u8, (i * 7) as u8, 255 - i as u8]).collect();
    encoder.write_header().unwrap().write_image_data(&data).unwrap();
    bytes
}
