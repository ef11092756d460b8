//! One line per figure: what it costs to make documents of the sizes an office meets. CPU time is the process's own, Linux only;
//! elsewhere the time on the wall stands in its place.

#![expect(
    clippy::print_stdout,
    clippy::expect_used,
    clippy::cast_precision_loss,
    reason = "a benchmark speaks to the person who runs it"
)]

use std::time::Instant;

use chrono::{TimeZone as _, Utc};
use paper::{Block, Column, Document, Footer, Furniture, Meta, Table};

/// CPU seconds used so far.
fn cpu() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = stat.rsplit(')').next()?.split_whitespace().collect();
    let ticks: f64 = fields.get(11)?.parse::<f64>().ok()? + fields.get(12)?.parse::<f64>().ok()?;
    Some(ticks / 100.0)
}

/// The most memory used so far, in MiB.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kib| kib.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
}

fn document(blocks: Vec<Block>) -> Document {
    Document {
        meta: Meta {
            title: "Measured".into(),
            language: "en".into(),
            author: None,
            subject: None,
            created: Utc.with_ymd_and_hms(2026, 5, 28, 9, 0, 0).single().expect("a real moment"),
        },
        furniture: Furniture {
            letterhead: None,
            footer: Footer { left: vec!["Case 2026-0001".into()], page_template: "Page {page} of {pages}".into() },
        },
        blocks,
        attachments: Vec::new(),
    }
}

fn table(rows: usize) -> Document {
    let names =
        ["Szőke-Árvay Erzsébet", "محمد الأحمد", "王小明", "Zażółć Gęśla", "חיים כהן", "आपको अपने", "João Gonçalves"];
    let rows = (0..rows)
        .map(|i| {
            let remark = if i % 12 == 0 {
                format!("Entry {i}: the customer asked for a call back and left the number of a relative.")
            } else {
                format!("note {i}")
            };
            vec![
                format!("{i}"),
                format!("2025-{:02}-{:02}", i % 12 + 1, i % 28 + 1),
                names.get(i % names.len()).copied().unwrap_or_default().to_owned(),
                format!("person{i}@example.org"),
                format!("{}.{:02}", (i * 7919) % 98_000, i % 100),
                remark,
            ]
        })
        .collect();
    let columns = vec![
        Column::number("No."),
        Column::new("Date"),
        Column::new("Name"),
        Column::new("E-mail"),
        Column::number("Amount"),
        Column::new("Remark"),
    ];
    document(vec![Block::Table(Table { caption: None, columns, rows })])
}

fn letter() -> Document {
    let words =
        "We have registered your request under the number above and will answer it within one month of its receipt. ";
    document(vec![
        Block::heading(1, "We have received your request"),
        Block::paragraph(words.repeat(6)),
        Block::paragraph(words.repeat(4)),
    ])
}

fn main() {
    let rows: usize = std::env::args().nth(1).and_then(|n| n.parse().ok()).unwrap_or(10_000);
    let one = letter();
    let mut times = Vec::new();
    let mut size = 0;
    for _ in 0..40 {
        let start = Instant::now();
        size = paper::render(&one).expect("the letter renders").bytes.len();
        times.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    times.sort_by(f64::total_cmp);
    println!(
        "letter: {:.1} ms median of 40, {:.0} KB, 1 page",
        times.get(20).copied().unwrap_or_default(),
        size as f64 / 1000.0
    );
    let document = table(rows);
    let (before, start) = (cpu(), Instant::now());
    let rendered = paper::render(&document).expect("the table renders");
    let wall = start.elapsed().as_secs_f64();
    let used = cpu().zip(before).map_or(wall, |(after, before)| after - before);
    println!(
        "table of {rows} rows x 6: {used:.2} CPU-s, {wall:.2} s, {} pages, {:.0} KB, peak {:.0} MiB, tagged",
        rendered.pages,
        rendered.bytes.len() as f64 / 1000.0,
        peak()
    );
    if let Some(path) = std::env::args().nth(2) {
        std::fs::write(path, &rendered.bytes).expect("the file can be written");
    }
    let start = Instant::now();
    let png = paper::preview::page_png(&rendered.bytes, 0, 1.5).expect("the page is drawn");
    println!(
        "preview of one page of it at 108 dpi: {:.0} ms, {:.0} KB",
        start.elapsed().as_secs_f64() * 1000.0,
        png.len() as f64 / 1000.0
    );
}
