//! Letters in five languages and a page of thirteen scripts, as text and as pictures, held against what people have looked at.
//!
//! `TUTELA_WRITE_GOLDEN=1` writes the golden files anew; look at every picture before you commit it.

use std::path::PathBuf;

use crate::common::{self, poppler, render};

/// Dots an inch: enough to see a word move, too few to see how a reader rounds its edges.
const RESOLUTION: &str = "48";

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/paper/golden").join(name)
}

fn letter(language: &str) -> paper::Document {
    let text = std::fs::read_to_string(path(&format!("letter-{language}.json"))).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn scripts() -> paper::Document {
    let mut document = common::paragraphs(include_str!("data/corpus.txt").lines());
    document.meta.title = "Thirteen scripts".into();
    document
}

/// A grey picture: width, height, and a byte a pixel.
type Picture = (u32, u32, Vec<u8>);

fn drawn(bytes: &[u8]) -> Vec<u8> {
    let file = common::save(bytes);
    common::run_bytes(
        "pdftoppm",
        &["-r", RESOLUTION, "-gray", "-png", "-f", "1", "-l", "1", file.path().to_str().unwrap()],
    )
}

fn pixels(png: &[u8]) -> Picture {
    let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    // Some readers write grey as colour.
    let step = reader.output_color_type().0.samples();
    (reader.info().width, reader.info().height, pixels.into_iter().step_by(step).collect())
}

/// How different two pictures are: the share of small squares whose mean grey differs clearly. Readers round edges differently;
/// they do not move lines. Whether the words are right is for the golden text to say.
fn difference(one: &Picture, other: &Picture) -> f64 {
    const EDGE: usize = 6;
    if (one.0, one.1) != (other.0, other.1) {
        return 1.0;
    }
    let (width, height) = (one.0 as usize, one.1 as usize);
    let mean = |pixels: &[u8], left: usize, top: usize| -> f64 {
        let rows = (top..top + EDGE).map(|y| &pixels[y * width + left..y * width + left + EDGE]);
        rows.flatten().map(|p| f64::from(*p)).sum::<f64>() / (EDGE * EDGE) as f64
    };
    let (mut squares, mut different) = (0, 0);
    for top in (0..height - EDGE).step_by(EDGE) {
        for left in (0..width - EDGE).step_by(EDGE) {
            squares += 1;
            different += usize::from((mean(&one.2, left, top) - mean(&other.2, left, top)).abs() > 20.0);
        }
    }
    different as f64 / squares as f64
}

/// The text as readers of other versions print it, too: without what is only white space.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Holds a document against its golden text and picture.
fn holds(name: &str, document: &paper::Document) {
    let rendered = render(document);
    assert_eq!(rendered.pages, 1);
    assert_eq!(rendered.warnings, []);
    assert_eq!(crate::checking::told(&rendered.bytes), Vec::<String>::new());
    common::qpdf_check(&rendered.bytes);
    let (text, picture) = (poppler(&rendered.bytes, &[]), drawn(&rendered.bytes));
    if std::env::var_os("TUTELA_WRITE_GOLDEN").is_some() {
        std::fs::write(path(&format!("{name}.txt")), &text).unwrap();
        std::fs::write(path(&format!("{name}.png")), &picture).unwrap();
    }
    let golden = std::fs::read_to_string(path(&format!("{name}.txt"))).unwrap();
    assert_eq!(words(&text), words(&golden), "{name}");
    let golden = std::fs::read(path(&format!("{name}.png"))).unwrap();
    let difference = difference(&pixels(&picture), &pixels(&golden));
    assert!(difference < 0.003, "{name} differs from its picture in {difference:.4} of its squares");
}

#[test]
fn letters_in_five_languages_look_and_read_as_they_did() {
    for language in ["en", "hu", "pt-BR", "es", "de"] {
        holds(&format!("letter-{language}"), &letter(language));
    }
}

#[test]
fn a_page_of_thirteen_scripts_looks_and_reads_as_it_did() {
    holds("scripts", &scripts());
}

#[test]
fn a_moved_line_is_seen_in_the_picture_and_another_word_in_the_text() {
    let rendered = |document: &paper::Document| render(document).bytes;
    let before = rendered(&letter("hu"));
    let picture = |bytes: &[u8]| pixels(&drawn(bytes));
    assert_eq!(difference(&picture(&before), &picture(&before)), 0.0);
    let mut moved = letter("hu");
    moved.blocks.insert(2, paper::Block::Spacer { mm: 2.0 });
    assert!(difference(&picture(&before), &picture(&rendered(&moved))) > 0.01, "two millimetres");
    let mut changed = letter("hu");
    changed.blocks[1] = paper::Block::heading(1, "Megkaptuk a panaszát");
    assert_ne!(words(&poppler(&before, &[])), words(&poppler(&rendered(&changed), &[])));
}

/// How many words of the corpus a reader finds, how many there are, and which it does not find.
pub fn score(text: &str) -> (usize, usize, Vec<&'static str>) {
    let corpus = include_str!("data/corpus.txt");
    let found = common::words(text);
    // What separates words is blanks and the marks between them: readers set those of mixed lines elsewhere.
    let between = |c: char| c.is_whitespace() || ",.:;()—/：。".contains(c);
    let all: Vec<&str> = corpus.split(between).filter(|word| !word.is_empty()).collect();
    assert_eq!(all.len(), 108, "the corpus has 108 words");
    let lost: Vec<&str> = all.iter().copied().filter(|word| !found.contains(word) && !text.contains(word)).collect();
    (all.len() - lost.len(), all.len(), lost)
}

/// At least 104 of 108 words, and every one of Latin, Greek, Cyrillic and Chinese, Japanese and Korean.
pub fn good_enough(text: &str) {
    let (hit, total, lost) = score(text);
    eprintln!("{hit} of {total} words found, not {lost:?}");
    assert!(hit >= 104, "{hit} of {total} words found, not {lost:?}");
    let exact = |c: char| matches!(u32::from(c), 0..=0x52f | 0x1e00..=0x20ff | 0x3000..=0xd7ff);
    // PDFium takes a hyphen in a right-to-left line for the end of a word.
    let whole = |word: &str| word.split('-').all(|part| text.contains(part));
    let lost: Vec<_> = lost.into_iter().filter(|word| word.chars().all(exact) && !whole(word)).collect();
    assert_eq!(lost, Vec::<&str>::new(), "Latin, Greek, Cyrillic and CJK words must all be found");
}

#[test]
fn words_of_every_script_are_found_by_the_engine_of_chrome() {
    good_enough(&common::pdfium(&render(&scripts()).bytes, None));
}
