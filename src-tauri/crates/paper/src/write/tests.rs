//! What needs the writer's own settings.

use super::*;
use crate::{Block, Column, Footer, Furniture, KeyValue, Letterhead, Meta, Run, Table};
use chrono::TimeZone as _;
use std::io::Write as _;

fn document() -> Document {
    let rows = (0..120).map(|i| vec![format!("row {i}"), format!("{}", i * 37), "Ügyfél · Клиент · 王小明".to_owned()]);
    Document {
        meta: Meta {
            title: "Próba & <jel>".into(),
            language: "hu".into(),
            author: Some("Hivatal".into()),
            subject: None,
            created: chrono::Utc.with_ymd_and_hms(2026, 5, 28, 9, 0, 0).unwrap(),
        },
        furniture: Furniture {
            letterhead: Some(Letterhead { office: "Hivatal".into(), ..Letterhead::default() }),
            footer: Footer { left: vec!["2026-0001".into()], page_template: "{page} / {pages}".into() },
        },
        blocks: vec![
            Block::heading(1, "Cím"),
            Block::paragraph(vec![Run::plain("Lásd "), Run::link("itt", "https://example.org/"), Run::bold(" most.")]),
            Block::bullets(["egy", "kettő"]),
            Block::KeyValues {
                rows: vec![KeyValue::new("Név", "محمد الأحمد"), KeyValue::new("नाम", "क्षत्रिय")]
            },
            Block::Table(Table {
                caption: Some("Sorok".into()),
                columns: vec![Column::new("Sor"), Column::new("Szám"), Column::new("Név")],
                rows: rows.collect(),
            }),
        ],
        attachments: Vec::new(),
    }
}

/// The validator of PDFBox knows PDF/A-1b only. Our own writer, told to keep to that, shows exactly what is new since: fonts need no
/// list of their glyphs any more, and a colour profile may be of version 4.
#[test]
fn an_outside_validator_finds_nothing_but_what_newer_parts_of_the_standard_allow() {
    let document = document();
    let order = Order::default();
    let laid_out = crate::flow::lay_out(&document, &order).unwrap();
    let profile = Profile { style: Style::Open, archive: Some((1, 'B')), accessible: false };
    let bytes = assemble(&document, laid_out, &order, profile).unwrap();
    let mut file = tempfile::NamedTempFile::with_suffix(".pdf").unwrap();
    file.write_all(&bytes).unwrap();
    let jars = ["preflight", "pdfbox2", "fontbox2", "xmpbox", "jaxb-api", "javax.activation", "commons-logging"];
    let path: Vec<String> = jars.iter().map(|jar| format!("/usr/share/java/{jar}.jar")).collect();
    let told = std::process::Command::new("java")
        .args(["-cp", &path.join(":"), "org.apache.pdfbox.preflight.Validator_A1b"])
        .arg(file.path())
        .output()
        .expect("java is needed");
    let told = format!("{}{}", String::from_utf8_lossy(&told.stdout), String::from_utf8_lossy(&told.stderr));
    let mut findings: Vec<&str> =
        told.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_digit()) && line.contains(" : ")).collect();
    assert!(told.contains("is not a valid PDF/A-1b file"), "{told}");
    let before = findings.len();
    findings.retain(|line| {
        !line.starts_with("3.1.11") || !line.ends_with("The CIDSet entry is missing for the Composite Subset")
    });
    assert!(before - findings.len() >= 4, "every font is a subset without a list: {told}");
    assert_eq!(findings, ["2.1.6 : Invalid graphics object, Invalid version of the ICCProfile"], "{told}");
}

/// The same writer, told to keep to the oldest form, keeps the structure too.
#[test]
fn the_open_form_is_sound_and_holds_the_same_structure() {
    let document = document();
    let order = Order::default();
    let laid_out = crate::flow::lay_out(&document, &order).unwrap();
    let profile = Profile { style: Style::Open, archive: Some((3, 'A')), accessible: true };
    let open = assemble(&document, laid_out, &order, profile).unwrap();
    assert!(open.starts_with(b"%PDF-1.4"));
    let report = crate::check::check(&open);
    assert!(report.clean, "{:?}", report.findings);
}
