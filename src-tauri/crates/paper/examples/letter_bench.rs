//! What a letter costs within a process that runs already, and the preview of its page. `tests/bench/pdf.sh` measures whole reports.

#![expect(
    clippy::print_stdout,
    clippy::expect_used,
    clippy::cast_precision_loss,
    reason = "a benchmark speaks to the person who runs it"
)]

use std::time::Instant;

use chrono::{TimeZone as _, Utc};
use paper::{Block, Document, Footer, Furniture, Letterhead, Meta};

fn letter() -> Document {
    let words = "We have registered your request under the number above and will answer it within one month of its receipt. \
        Árvíztűrő Tükörfúrógép Kft. holds the categories of data listed in the annex. ";
    Document {
        meta: Meta {
            title: "We have received your request".into(),
            language: "en".into(),
            author: None,
            subject: None,
            created: Utc.with_ymd_and_hms(2026, 5, 28, 9, 0, 0).single().expect("a real moment"),
        },
        furniture: Furniture {
            letterhead: Some(Letterhead {
                office: "Árvíztűrő Tükörfúrógép Kft.".into(), ..Letterhead::default()
            }),
            footer: Footer { left: vec!["Case 2026-0001".into()], page_template: "Page {page} of {pages}".into() },
        },
        blocks: vec![
            Block::heading(1, "We have received your request"),
            Block::paragraph(words.repeat(4)),
            Block::paragraph(words.repeat(4)),
        ],
        attachments: Vec::new(),
    }
}

/// The middle one of some milliseconds.
fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn main() {
    let document = letter();
    // The first one reads the measures of all fonts.
    let start = Instant::now();
    let rendered = paper::render(&document).expect("the letter renders");
    let first = start.elapsed().as_secs_f64() * 1000.0;
    let times = (0..60).map(|_| {
        let start = Instant::now();
        paper::render(&document).expect("the letter renders");
        start.elapsed().as_secs_f64() * 1000.0
    });
    println!(
        "letter: {:.1} ms median of 60, the first one {first:.0} ms; {:.1} KB, {} page, tagged",
        median(times.collect()),
        rendered.bytes.len() as f64 / 1000.0,
        rendered.pages
    );
    let times = (0..10).map(|_| {
        let start = Instant::now();
        paper::preview::page_png(&rendered.bytes, 0, 1.5).expect("the page is drawn");
        start.elapsed().as_secs_f64() * 1000.0
    });
    println!("preview of its page at 108 dpi: {:.0} ms median of 10", median(times.collect()));
}
