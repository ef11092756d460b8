//! The shapes of Chinese characters by country, with a font pack. A process of its own: the pack is taken once.

#![expect(clippy::unwrap_used, reason = "what a test sets up is sound, or the test fails")]

use chrono::{TimeZone as _, Utc};
use paper::{Block, Document, Footer, Furniture, Meta};

/// Where Debian and Ubuntu put the fonts; `./dev test` has them installed.
const FOLDER: &str = "/usr/share/fonts/opentype/noto";

fn document(language: &str, text: &str) -> Document {
    Document {
        meta: Meta {
            title: "Regional".into(),
            language: language.into(),
            author: None,
            subject: None,
            created: Utc.with_ymd_and_hms(2026, 5, 28, 9, 0, 0).unwrap(),
        },
        furniture: Furniture { letterhead: None, footer: Footer::default() },
        blocks: vec![Block::heading(1, text), Block::paragraph(text)],
        attachments: Vec::new(),
    }
}

/// The names of the fonts in a file.
fn fonts(bytes: &[u8]) -> Vec<String> {
    let file = lopdf::Document::load_mem(bytes).unwrap();
    let name = |object: &lopdf::Object| {
        let dict = object.as_dict().ok()?;
        let name = dict.get(b"FontName").and_then(lopdf::Object::as_name).ok()?;
        Some(String::from_utf8_lossy(name).into_owned())
    };
    file.objects.values().filter_map(name).collect()
}

#[test]
fn the_language_picks_the_regional_shape_and_the_files_stay_clean() {
    let read = |name: &str| std::fs::read(format!("{FOLDER}/{name}")).expect("fonts-noto-cjk is needed");
    let names = paper::add_font_pack(vec![read("NotoSansCJK-Regular.ttc"), read("NotoSansCJK-Bold.ttc")]).unwrap();
    assert_eq!(names.len(), 10, "five regions in two weights: {names:?}");
    assert_eq!(paper::add_font_pack(vec![read("NotoSansCJK-Regular.ttc")]), Err(paper::FontPackRefusal::TooLate));
    // Characters whose shapes differ from country to country.
    let text = "骨直 与海 角令";
    let mut pictures = Vec::new();
    for (language, region) in
        [("ja", "jp"), ("ko", "kr"), ("zh-Hans", "sc"), ("zh-Hant", "tc"), ("zh-HK", "hk"), ("en", "sc")]
    {
        let rendered = paper::render(&document(language, text)).unwrap();
        assert_eq!(rendered.warnings, [], "{language}");
        let report = paper::check::check(&rendered.bytes);
        assert!(report.clean && report.not_checked.is_empty(), "{language}: {report:?}");
        let fonts = fonts(&rendered.bytes);
        let regional = |font: &&String| font.to_lowercase().contains(&format!("cjk{region}"));
        assert_eq!(fonts.iter().filter(regional).count(), 2, "{language}: regular and bold of {fonts:?}");
        pictures.push(paper::preview::page_png(&rendered.bytes, 0, 2.0).unwrap());
        let file = tempfile::NamedTempFile::with_suffix(".pdf").unwrap();
        std::fs::write(file.path(), &rendered.bytes).unwrap();
        let read =
            std::process::Command::new("pdftotext").args([file.path().as_os_str(), "-".as_ref()]).output().unwrap();
        assert!(String::from_utf8_lossy(&read.stdout).contains("与海"), "{language} copies as it was written");
        let sound = std::process::Command::new("qpdf").arg("--check").arg(file.path()).output().unwrap();
        assert!(sound.status.success(), "{}", String::from_utf8_lossy(&sound.stderr));
    }
    let [japanese, korean, mainland, taiwan, hong_kong, english] = pictures.as_slice() else { panic!("six pictures") };
    assert_eq!(mainland, english, "without a word on it, the mainland's shapes");
    for other in [korean, mainland, taiwan, hong_kong] {
        assert_ne!(japanese, other);
    }
    assert_ne!(taiwan, mainland);
}
