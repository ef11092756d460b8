//! What was put in can be read back out: by poppler, as an officer's or a requester's reader would.

use crate::common::{self, Document, paragraphs, poppler, render, table, words};

#[test]
fn words_of_every_script_are_found_by_poppler() {
    let document = paragraphs(include_str!("data/corpus.txt").lines());
    crate::golden::good_enough(&poppler(&render(&document).bytes, &[]));
}

#[test]
fn the_head_of_a_table_stands_on_every_page_and_pages_are_counted() {
    let rows = (0..400).map(|i| vec![format!("row{i}"), format!("{}", i * 37), "remark".into()]).collect();
    let rendered = render(&table(&["Number", "Amount", "Remark"], rows));
    assert!(rendered.pages > 5);
    for page in 1..=rendered.pages {
        let text = poppler(&rendered.bytes, &["-f", &page.to_string(), "-l", &page.to_string()]);
        assert!(text.contains("Number") && text.contains("Amount"), "page {page} has no head");
        assert!(text.contains(&format!("Page {page} of {}", rendered.pages)), "page {page} is not counted");
    }
    let all = poppler(&rendered.bytes, &[]);
    for i in 0..400 {
        assert!(words(&all).contains(format!("row{i}").as_str()), "row {i} is lost");
    }
}

#[test]
fn a_row_taller_than_a_page_is_split_and_loses_no_word() {
    let long: Vec<String> = (0..3000).map(|i| format!("w{i}")).collect();
    let rows =
        vec![vec!["before".into(), "1".into()], vec![long.join(" "), "2".into()], vec!["after".into(), "3".into()]];
    let rendered = render(&table(&["Text", "Number"], rows));
    let text = poppler(&rendered.bytes, &[]);
    let found = words(&text);
    assert!(rendered.pages > 2);
    let lost: Vec<_> = long.iter().filter(|w| !found.contains(w.as_str())).collect();
    assert!(lost.is_empty(), "{} words lost, such as {:?}", lost.len(), lost.first());
    assert!(found.contains("before") && found.contains("after"));
}

#[test]
fn what_no_font_has_is_spelled_out_told_and_copies_as_itself() {
    let rendered = render(&paragraphs(["cuneiform \u{12000} end"]));
    assert_eq!(rendered.warnings, vec![paper::Warning::NoGlyph { code_point: 0x12000, count: 1 }]);
    assert!(poppler(&rendered.bytes, &[]).contains('\u{12000}'));
}

#[test]
fn the_file_has_no_syntax_error_even_for_hostile_text() {
    for bytes in [render(&paragraphs(common::HOSTILE.iter().copied())).bytes, render(&Document::sample()).bytes] {
        common::qpdf_check(&bytes);
    }
}

#[test]
fn hostile_text_keeps_every_visible_letter() {
    let long = "x".repeat(3000);
    let text =
        poppler(&render(&paragraphs(["safe\u{202e}fdp.exe", "nul\0byte", "e\u{301}\u{302} done", &long])).bytes, &[]);
    assert!(text.contains("safefdp.exe") && text.contains("nulbyte") && text.contains("done"));
    assert_eq!(text.matches('x').count(), 3001, "a long word is broken, not cut");
}

#[test]
fn the_structure_names_headings_cells_and_lists() {
    let bytes = render(&Document::sample()).bytes;
    let file = common::save(&bytes);
    let output = common::run("pdfinfo", &["-struct-text", file.path().to_str().unwrap()]);
    for role in ["H1", "H2", "Table", "TH", "TD", "LBody", "Figure", "Link"] {
        assert!(output.contains(role), "no {role} in the structure:\n{output}");
    }
}

#[test]
fn an_attachment_comes_back_byte_for_byte() {
    let document = Document::sample();
    let attachment = document.attachments.first().unwrap().clone();
    let pdf = render(&document).bytes;
    let file = common::save(&pdf);
    let shown =
        common::run_bytes("qpdf", &[&format!("--show-attachment={}", attachment.name), file.path().to_str().unwrap()]);
    assert_eq!(shown, attachment.data.0);
    let carried = paper::carried(&pdf).unwrap();
    assert_eq!(carried, [(attachment.name, attachment.data.0)], "and by our own reading");
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = Document::sample();
    assert_eq!(render(&document).bytes, render(&document).bytes);
    let told = serde_json::to_string(&document).unwrap();
    let again: paper::Document = serde_json::from_str(&told).unwrap();
    assert_eq!(again, document, "a document survives JSON");
    assert_eq!(render(&again).bytes, render(&document).bytes);
}

#[test]
fn extra_cells_are_kept_and_told() {
    let rendered = render(&Document::sample());
    assert!(rendered.warnings.contains(&paper::Warning::ExtraCells { rows: 1 }));
    assert!(poppler(&rendered.bytes, &[]).contains("extra"));
}

#[test]
fn blocks_kept_together_move_to_the_next_page_together() {
    let mut blocks: Vec<_> = (0..37).map(|i| paper::Block::paragraph(format!("line {i}"))).collect();
    let kept = (0..8).map(|i| paper::Block::paragraph(format!("kept{i}"))).collect();
    blocks.truncate(25);
    blocks.push(paper::Block::Together { blocks: kept });
    let rendered = render(&common::document(blocks));
    let last = poppler(&rendered.bytes, &["-f", "2", "-l", "2"]);
    assert_eq!(rendered.pages, 2);
    assert!((0..8).all(|i| last.contains(&format!("kept{i}"))), "{last}");
    common::qpdf_check(&rendered.bytes);
}

#[test]
fn a_page_can_be_drawn_and_is_not_empty() {
    let bytes = render(&Document::sample()).bytes;
    assert_eq!(paper::preview::pages(&bytes), 1);
    let picture = paper::preview::page_png(&bytes, 0, 0.5).unwrap();
    let mut reader = png::Decoder::new(std::io::Cursor::new(picture)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    assert_eq!((reader.info().width, reader.info().height), (297, 420));
    assert!(pixels.iter().filter(|p| **p < 100).count() > 500, "there is ink on the page");
    assert_eq!(paper::preview::page_png(&bytes, 9, 1.0), Err(paper::PaperError::NoSuchPage));
    assert_eq!(paper::preview::page_png(&bytes, 0, f32::NAN), Err(paper::PaperError::Scale));
    assert_eq!(paper::preview::page_png(b"no pdf", 0, 1.0), Err(paper::PaperError::Unreadable));
}

/// A tiny grey JPEG: frame, tables and one scan, with camera data and a comment beside them.
fn jpeg(extra: bool) -> Vec<u8> {
    let mut out = vec![0xff, 0xd8];
    let mut segment = |marker: u8, body: &[u8]| {
        out.extend([0xff, marker]);
        out.extend(u16::try_from(body.len() + 2).unwrap().to_be_bytes());
        out.extend(body);
    };
    if extra {
        segment(0xe1, b"Exif\0\0MM\0*\0\0\0\x08\0\0 47.49801,19.03991 secret place");
        segment(0xfe, b"a comment");
    }
    segment(0xdb, &[&[0u8][..], &[1; 64]].concat());
    segment(0xc0, &[8, 0, 8, 0, 8, 1, 1, 0x11, 0]);
    segment(0xc4, &[&[0u8, 1][..], &[0; 15], &[0]].concat());
    segment(0xc4, &[&[0x10u8, 1][..], &[0; 15], &[0]].concat());
    segment(0xda, &[1, 1, 0, 0, 63, 0]);
    out.extend([0x3f, 0xff, 0xd9]);
    out
}

fn with_picture(data: Vec<u8>) -> paper::Document {
    let picture = paper::Picture { data: paper::Bytes(data), alt: "picture".into() };
    common::document(vec![paper::Block::Image { picture, max_width_mm: Some(40.0) }])
}

#[test]
fn a_jpeg_is_carried_over_without_its_camera_data_and_otherwise_unchanged() {
    let rendered = render(&with_picture(jpeg(true)));
    assert!(rendered.warnings.contains(&paper::Warning::PictureMetadataDropped { count: 1 }));
    assert_eq!(stored_jpeg(&rendered.bytes), jpeg(false), "everything but the camera data is the same bytes");
    assert!(!rendered.bytes.windows(12).any(|w| w == b"secret place"));
}

#[test]
fn a_jpeg_without_camera_data_is_carried_over_byte_for_byte() {
    let rendered = render(&with_picture(jpeg(false)));
    assert_eq!(rendered.warnings, []);
    assert_eq!(stored_jpeg(&rendered.bytes), jpeg(false));
}

/// The bytes of the JPEG in a file.
fn stored_jpeg(bytes: &[u8]) -> Vec<u8> {
    let file = lopdf::Document::load_mem(bytes).unwrap();
    let is_jpeg =
        |s: &&lopdf::Stream| s.dict.get(b"Filter").and_then(lopdf::Object::as_name).ok() == Some(b"DCTDecode");
    file.objects.values().filter_map(|object| object.as_stream().ok()).find(is_jpeg).unwrap().content.clone()
}

/// Camera data that says how the picture is turned.
fn turned(turn: u8) -> Vec<u8> {
    let tiff =
        [b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".as_slice(), &[turn], b"\0\0\0\0\0\0"].concat();
    let mut out = vec![0xff, 0xd8, 0xff, 0xe1];
    out.extend(u16::try_from(tiff.len() + 2).unwrap().to_be_bytes());
    out.extend(tiff);
    out.extend(&corner()[2..]);
    out
}

/// A real JPEG of 24 x 16 pixels, all white but for its top left eighth.
fn corner() -> Vec<u8> {
    include_bytes!("data/corner.jpg").to_vec()
}

#[test]
fn a_picture_is_shown_upright_however_the_camera_was_held() {
    // Where the dark corner of the stored picture is seen, for each of the eight ways: (right, bottom).
    let seen = [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0), (1, 0), (1, 1), (0, 1)];
    for (turn, (right, bottom)) in (1..=8).zip(seen) {
        let rendered = render(&with_picture(turned(turn)));
        assert_eq!(rendered.warnings, [paper::Warning::PictureMetadataDropped { count: 1 }]);
        let [left, low, edge, high] = crate::reader::read(&rendered.bytes)
            .iter()
            .find(|thing| thing.mark.is_some() && thing.says.is_empty() && thing.place[3] - thing.place[1] > 1.0)
            .unwrap()
            .place;
        assert_eq!(edge - left > high - low, turn < 5, "a picture on its side stands up");
        let scale = 4.0;
        let png = paper::preview::page_png(&rendered.bytes, 0, scale).unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut pixels).unwrap();
        let width = reader.info().width as usize;
        let step = reader.output_color_type().0.samples();
        let at = |x: f64, y: f64| {
            let (x, y) = ((x * f64::from(scale)) as usize, ((841.89 - y) * f64::from(scale)) as usize);
            pixels[(y * width + x) * step]
        };
        let x = |right: i32| left + (edge - left) * if right == 1 { 0.9 } else { 0.1 };
        let y = |bottom: i32| low + (high - low) * if bottom == 1 { 0.1 } else { 0.9 };
        for corner in [(0, 0), (1, 0), (0, 1), (1, 1)] {
            let dark = at(x(corner.0), y(corner.1)) < 128;
            assert_eq!(dark, corner == (right, bottom), "turn {turn}, corner {corner:?}");
        }
    }
}

#[test]
fn a_picture_for_decoration_is_no_figure() {
    let picture = |alt: &str| {
        let picture = paper::Picture { data: paper::Bytes(common::png(3, 3)), alt: alt.into() };
        let rendered = render(&common::document(vec![paper::Block::Image { picture, max_width_mm: None }]));
        assert!(paper::check::check(&rendered.bytes).clean);
        let file = common::save(&rendered.bytes);
        common::run("pdfinfo", &["-struct", file.path().to_str().unwrap()]).contains("Figure")
    };
    assert!(picture("a gradient") && !picture(" "));
}

#[test]
fn words_beside_the_pixels_of_a_png_are_left_out_and_told() {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 2, 2);
    encoder.add_text_chunk("Author".into(), "a secret name".into()).unwrap();
    encoder.write_header().unwrap().write_image_data(&[0, 50, 100, 150]).unwrap();
    let rendered = render(&with_picture(bytes));
    assert_eq!(rendered.warnings, [paper::Warning::PictureMetadataDropped { count: 1 }]);
    assert!(!rendered.bytes.windows(6).any(|w| w == b"secret"));
}

#[test]
fn hostile_pictures_are_refused_with_a_reason() {
    use paper::ImageRefusal::{Damaged, TooManyPixels, UnknownFormat, UnusualKind};
    let mut huge = jpeg(false);
    let frame = huge.windows(2).position(|w| w == [0xff, 0xc0]).unwrap();
    huge[frame + 5..frame + 9].copy_from_slice(&[0xff, 0xff, 0xff, 0xff]);
    let mut arithmetic = jpeg(false);
    arithmetic[frame + 1] = 0xc9;
    let mut bomb = common::png(4, 4);
    bomb[16..24].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);
    let whole = common::png(64, 64);
    for (data, reason) in [
        (b"<svg onload=alert(1)>".to_vec(), UnknownFormat),
        (huge, TooManyPixels),
        (arithmetic, UnusualKind),
        (jpeg(false)[..60].to_vec(), Damaged),
        (bomb, Damaged),
        (whole[..whole.len() / 2].to_vec(), Damaged),
        (Vec::new(), UnknownFormat),
    ] {
        assert_eq!(paper::check_image(&data), Err(reason));
        assert_eq!(paper::render(&with_picture(data)), Err(paper::PaperError::Image { reason }));
    }
}

#[test]
fn a_png_keeps_its_pixels_and_its_opacity() {
    let rendered = render(&with_picture(common::png(9, 5)));
    let file = lopdf::Document::load_mem(&rendered.bytes).unwrap();
    let picture = file
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok())
        .find(|s| s.dict.has(b"SMask"))
        .expect("the picture has an opacity mask");
    let expected: Vec<u8> = (0..45u32).flat_map(|i| [i as u8, (i * 3) as u8, (i * 7) as u8]).collect();
    assert_eq!(picture.decompressed_content().unwrap(), expected);
}

#[test]
fn an_encrypted_file_opens_with_its_passphrase_only_and_shows_nothing_else() {
    let document = paragraphs(["plainly readable words"]);
    let rendered = paper::render_encrypted(&document, "Jelszó-őű-2026", &[7; 64]).unwrap();
    let text = poppler(&rendered.bytes, &["-upw", "Jelszó-őű-2026"]);
    assert!(text.contains("plainly readable words"), "{text}");
    let file = common::save(&rendered.bytes);
    let path = file.path().to_str().unwrap();
    for wrong in ["", "wrong"] {
        let tried = std::process::Command::new("pdftotext").args(["-upw", wrong, path, "-"]).output().unwrap();
        assert!(!tried.status.success(), "the passphrase {wrong:?} opened it");
    }
    // And in the readers that others use.
    assert!(common::pdfium(&rendered.bytes, Some("Jelszó-őű-2026")).contains("plainly readable words"));
    let text = common::run("mutool", &["draw", "-q", "-F", "txt", "-p", "Jelszó-őű-2026", path]);
    assert!(text.contains("plainly readable words"), "{text}");
    common::run("qpdf", &["--check", "--password=Jelszó-őű-2026", path]);
    let shown = common::run("qpdf", &["--show-encryption", "--password=Jelszó-őű-2026", path]);
    assert!(shown.contains("R = 6") && shown.contains("AESv3"), "{shown}");
    assert!(!rendered.bytes.windows(5).any(|w| w == b"<titl"), "the title is not in the clear");
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 24, failure_persistence: None, ..Default::default() })]

    // Words of one letter are left out: poppler joins rows of them, taking them for spaced-out capitals.
    #[test]
    fn words_in_are_words_out(cells in proptest::collection::vec(proptest::collection::vec("[a-zA-Z0-9áéőűßçłñéαβγдежя]{2,18}", 1..6), 1..20)) {
        let rows: Vec<Vec<String>> = cells.iter().map(|words| vec![words.join(" "), "1".into()]).collect();
        let text = poppler(&render(&table(&["Cell", "Count"], rows)).bytes, &[]);
        let found = words(&text);
        for word in cells.iter().flatten() {
            proptest::prop_assert!(found.contains(word.as_str()), "{word} is lost in {text:?}");
        }
    }

    #[test]
    fn no_text_whatever_makes_it_panic(text in "\\PC{0,60}|[\\x00-\\x{10FFFF}]{0,60}") {
        let rendered = render(&table(&["A", "B"], vec![vec![text.clone(), text]]));
        proptest::prop_assert!(rendered.pages >= 1);
    }
}

#[test]
fn a_link_is_in_the_structure_once_however_many_lines_it_takes() {
    let words = "a link whose words are so many that they cannot stand on one line of the page and go on for two more "
        .repeat(3);
    let text =
        vec![paper::Run::plain("See "), paper::Run::link(words, "https://example.org/x"), paper::Run::plain(" now.")];
    let rendered = render(&common::document(vec![paper::Block::paragraph(text)]));
    assert!(paper::check::check(&rendered.bytes).clean);
    let file = lopdf::Document::load_mem(&rendered.bytes).unwrap();
    let named = |key: &[u8], value: &[u8]| {
        let has = |object: &&lopdf::Object| {
            object.as_dict().is_ok_and(|dict| dict.get(key).and_then(lopdf::Object::as_name).ok() == Some(value))
        };
        file.objects.values().filter(has).map(|object| object.as_dict().unwrap()).collect::<Vec<_>>()
    };
    let elements = named(b"S", b"Link");
    assert_eq!(elements.len(), 1);
    let kids = elements[0].get(b"K").unwrap().as_array().unwrap();
    let areas = kids.iter().filter(|kid| kid.as_dict().is_ok_and(|dict| dict.has(b"Obj"))).count();
    assert!(areas > 2, "each line is an area of its own, and all belong to the link");
    assert_eq!(named(b"Subtype", b"Link").len(), areas);
}

#[test]
fn the_outline_follows_the_headings_and_no_level_is_skipped() {
    use paper::Block;
    let blocks = [2, 2, 1, 3, 3, 2].into_iter().map(|level| Block::heading(level, format!("level {level}"))).collect();
    let rendered = render(&common::document(blocks));
    assert!(paper::check::check(&rendered.bytes).clean);
    let file = common::save(&rendered.bytes);
    let told = common::run("pdfinfo", &["-struct", file.path().to_str().unwrap()]);
    let roles: Vec<&str> =
        told.lines().map(str::trim).filter(|line| line.starts_with('H')).map(|line| &line[..2]).collect();
    assert_eq!(roles, ["H1", "H1", "H1", "H2", "H2", "H2"]);
    let outline = common::run("mutool", &["show", file.path().to_str().unwrap(), "outline"]);
    let depths: Vec<usize> = outline.lines().map(|line| line.find('"').unwrap()).collect();
    assert_eq!(depths.iter().map(|depth| depth - depths[0]).collect::<Vec<_>>(), [0, 0, 0, 1, 1, 1]);
}

#[test]
fn foreign_words_in_a_text_say_their_language() {
    let text = vec![
        paper::Run::plain("in English, "),
        paper::Run { text: "magyarul".into(), lang: Some("hu".into()), ..Default::default() },
    ];
    let rendered = render(&common::document(vec![paper::Block::paragraph(text)]));
    let file = lopdf::Document::load_mem(&rendered.bytes).unwrap();
    let span = file
        .objects
        .values()
        .filter_map(|o| o.as_dict().ok())
        .find(|dict| dict.get(b"S").and_then(lopdf::Object::as_name).ok() == Some(b"Span"));
    assert_eq!(span.unwrap().get(b"Lang").unwrap().as_str().unwrap(), b"hu");
}

#[test]
fn the_file_says_nothing_of_the_machine_or_of_its_user() {
    let mut document = Document::sample();
    document.meta.author = None;
    let rendered = render(&document);
    let mut file = lopdf::Document::load_mem(&rendered.bytes).unwrap();
    file.decompress();
    let mut open = Vec::new();
    file.save_to(&mut open).unwrap();
    let host = std::fs::read_to_string("/etc/hostname").unwrap_or_default();
    let told = [
        Some(host.trim().to_owned()),
        std::env::var("USER").ok(),
        std::env::var("HOME").ok(),
        std::env::var("LOGNAME").ok(),
    ];
    for word in told.into_iter().flatten().filter(|word| word.len() > 3) {
        assert!(!open.windows(word.len()).any(|w| w == word.as_bytes()), "{word} is in the file");
    }
    let info = file.get_dictionary(file.trailer.get(b"Info").unwrap().as_reference().unwrap()).unwrap();
    let keys: Vec<String> = info.iter().map(|(key, _)| String::from_utf8_lossy(key).into_owned()).collect();
    assert_eq!(keys, ["Title", "Producer", "Creator", "CreationDate", "ModDate"]);
    for key in [b"Producer".as_slice(), b"Creator"] {
        assert_eq!(info.get(key).unwrap().as_str().unwrap(), b"Tutela");
    }
}

#[test]
fn long_work_tells_how_far_it_is_and_can_be_stopped() {
    use std::cell::RefCell;
    let rows = (0..600).map(|i| vec![format!("row {i}"), "words".into()]).collect();
    let document = table(&["A", "B"], rows);
    let heard = RefCell::new(Vec::new());
    let watch = |share: f32| {
        heard.borrow_mut().push(share);
        true
    };
    let watched = paper::render_as(&document, &paper::Order { watch: &watch, ..Default::default() }).unwrap();
    assert_eq!(watched, render(&document), "looking on changes nothing");
    let heard = heard.into_inner();
    assert!(heard.len() > 10 && heard.is_sorted() && heard.last() == Some(&1.0), "{heard:?}");
    for limit in [0.0, 0.3, 0.9] {
        let stop = |share: f32| share <= limit;
        let stopped = paper::render_as(&document, &paper::Order { watch: &stop, ..Default::default() });
        assert_eq!(stopped, Err(paper::PaperError::Cancelled));
    }
}
