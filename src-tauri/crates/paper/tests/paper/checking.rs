//! The checker on whole files: our own are clean, others are told what is wrong, hostile ones end it never.

use crate::common::{self, Document, paragraphs, render};
use paper::check::{RULES, check};

/// What the checker found, one line each.
pub fn told(bytes: &[u8]) -> Vec<String> {
    let report = check(bytes);
    assert_eq!(report.clean, report.findings.is_empty());
    report.findings.iter().map(|f| format!("{} page {:?} object {:?} {}", f.rule, f.page, f.object, f.detail)).collect()
}

#[test]
fn our_own_files_are_clean_and_nothing_in_them_is_left_unchecked() {
    let corpus = include_str!("data/corpus.txt");
    let long = (0..300).map(|i| vec![format!("row {i}"), "x ".repeat(i), String::new()]).collect();
    for document in [
        Document::sample(),
        paragraphs(corpus.lines()),
        paragraphs(common::HOSTILE.iter().copied()),
        common::table(&["A", "", "C"], long),
        common::document(Vec::new()),
    ] {
        let bytes = render(&document).bytes;
        assert_eq!(told(&bytes), Vec::<String>::new());
        assert!(check(&bytes).not_checked.is_empty());
        common::qpdf_check(&bytes);
    }
}

#[test]
fn rules_have_ids_of_their_own_and_clauses_of_their_standards() {
    let ids: std::collections::BTreeSet<_> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), RULES.len());
    assert!(RULES.len() >= 40, "{}", RULES.len());
    for rule in RULES {
        let first = if rule.standard == "PDF/UA-1" { ["5", "7"] } else { ["6", "6"] };
        assert!(first.iter().any(|part| rule.clause.starts_with(part)), "{}", rule.id);
    }
}

#[test]
fn an_untagged_file_and_an_encrypted_one_are_told_from_an_archive_copy() {
    let document = Document::sample();
    let plain =
        paper::render_as(&document, &paper::Order { level: paper::Level::Plain, ..Default::default() }).unwrap();
    let rules: Vec<_> = check(&plain.bytes).counts.into_keys().collect();
    for rule in ["marked", "structure-tree", "content-tagged", "pdfa-claim", "ua-claim", "device-colour"] {
        assert!(rules.contains(&rule), "{rule} is not among {rules:?}");
    }
    let locked = paper::render_encrypted(&document, "a passphrase", &[3; 64]).unwrap();
    assert!(told(&locked.bytes).iter().any(|line| line.starts_with("encryption")));
}

#[test]
fn what_is_no_pdf_is_told_so() {
    for bytes in [b"".as_slice(), b"%PDF-1.7", b"<html>", &[0; 4096], b"startxref\n0\n%%EOF"] {
        assert!(told(bytes).iter().any(|line| line.starts_with("cross-reference")), "{bytes:?}");
    }
}

#[test]
fn a_file_that_unpacks_to_anything_is_given_up_on() {
    use std::io::Write as _;
    let mut bomb = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    for _ in 0..100 {
        bomb.write_all(&vec![0; 1 << 20]).unwrap();
    }
    let bomb = bomb.finish().unwrap();
    let mut file = lopdf::Document::load_mem(&render(&Document::sample()).bytes).unwrap();
    let filter = lopdf::dictionary! { "Filter" => "FlateDecode" };
    file.add_object(lopdf::Stream::new(filter, bomb).with_compression(false));
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    assert!(
        told(&bytes).iter().any(|line| line.starts_with("limits") && line.contains("unpacks")),
        "{} bytes: {:?}",
        bytes.len(),
        told(&bytes)
    );
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 200, failure_persistence: None, ..Default::default() })]

    // A sound file with bytes changed, cut off or doubled anywhere: the checker always comes to an end, and does not panic.
    #[test]
    fn a_damaged_file_is_looked_at_without_a_panic(
        changes in proptest::collection::vec((0.0..1.0_f64, proptest::prelude::any::<u8>()), 1..30),
        cut in 0.6..2.0_f64,
        packed in proptest::prelude::any::<bool>(),
    ) {
        static FILES: std::sync::LazyLock<[Vec<u8>; 2]> = std::sync::LazyLock::new(|| {
            let bytes = render(&Document::sample()).bytes;
            let mut open = Vec::new();
            let mut file = lopdf::Document::load_mem(&bytes).unwrap();
            file.decompress();
            file.save_to(&mut open).unwrap();
            [bytes, open]
        });
        let mut bytes = FILES[usize::from(packed)].clone();
        for (at, byte) in changes {
            let at = (at * bytes.len() as f64) as usize;
            bytes[at] = byte;
        }
        bytes.truncate((cut * bytes.len() as f64) as usize);
        let report = check(&bytes);
        proptest::prop_assert!(report.findings.len() < 2000);
    }
}
