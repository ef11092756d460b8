//! What the fuzzers call. Each target takes any bytes and must come back: no panic, no endless loop, no memory without bounds. The same functions
//! run over the kept corpus in the ordinary tests, on a stable compiler.

use intake::table::{Options, for_each_row, read_csv, read_json};
use model::template::TemplateKind;
use words::Language;

/// One target: its name, which is the name of its corpus and of its binary, and what it does.
pub type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const TARGETS: &[Target] = &[
    ("code", code),
    ("csv", csv),
    ("date", date),
    ("document", document),
    ("entry", entry),
    ("font", font),
    ("head", head),
    ("image", image),
    ("json", json),
    ("keys", keys),
    ("mail", mail),
    ("pdf", pdf),
    ("person", person),
    ("presence", presence),
    ("settings", settings),
    ("sniff", sniff),
    ("template", template),
];

/// The longest input that is taken where the work grows with it; files have their own limits in the product.
const MODERATE: usize = 64 * 1024;

fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok().filter(|text| text.len() <= MODERATE)
}

/// What is typed from a recovery sheet.
pub fn code(bytes: &[u8]) {
    if let Some(typed) = text(bytes) {
        vault::raw::read_code(typed);
    }
}

/// A table of an owner.
///
/// # Panics
/// When what was read once is not read again.
pub fn csv(bytes: &[u8]) {
    if let Ok(sheet) = read_csv(bytes, &Options::default()) {
        assert!(for_each_row(bytes, &sheet, |_, _| Ok(())).is_ok(), "what was read once is read again");
    }
}

/// Dates, zones and numbers of cases as people write them.
///
/// # Panics
/// When a date that was read is written and reads as another.
pub fn date(bytes: &[u8]) {
    let Some(typed) = text(bytes) else { return };
    if let Ok(day) = law::parse_date(typed) {
        assert_eq!(law::parse_date(&day.format("%Y-%m-%d").to_string()), Ok(day));
    }
    let _ = law::parse_zone(typed);
    let _ = law::Right::parse(typed);
}

/// A document that a script hands over, made into a file.
///
/// # Panics
/// When a document is made that our own checker finds fault with.
pub fn document(bytes: &[u8]) {
    if bytes.len() > MODERATE {
        return;
    }
    let Ok(document) = serde_json::from_slice::<paper::Document>(bytes) else { return };
    if let Ok(made) = paper::render(&document) {
        assert!(paper::check::check(&made.bytes).clean, "what is made keeps the rules");
    }
}

/// An entry of the trail.
pub fn entry(bytes: &[u8]) {
    vault::raw::read_entry(bytes);
}

/// A file of a font pack.
pub fn font(bytes: &[u8]) {
    let _ = paper::inspect_font_file(bytes);
}

/// A mirror of the trail's head.
pub fn head(bytes: &[u8]) {
    vault::raw::read_head(bytes);
}

/// A picture.
pub fn image(bytes: &[u8]) {
    let _ = paper::check_image(bytes);
}

/// Rows of an owner as JSON.
///
/// # Panics
/// When what was read once is not read again.
pub fn json(bytes: &[u8]) {
    if let Ok(sheet) = read_json(bytes) {
        assert!(for_each_row(bytes, &sheet, |_, _| Ok(())).is_ok(), "what was read once is read again");
    }
}

/// The key slots.
pub fn keys(bytes: &[u8]) {
    vault::raw::read_keys(bytes);
}

/// A mail, also as Outlook keeps it, and what is proposed from it.
///
/// # Panics
/// When more is kept than the mail can hold.
pub fn mail(bytes: &[u8]) {
    let Ok(mail) = intake::mail::read(bytes) else { return };
    let _ = intake::proposal::propose(&mail);
    let kept: usize = mail.attachments.iter().map(|attachment| attachment.content.len()).sum();
    assert!(kept <= bytes.len().saturating_mul(2), "attachments stay within the file's size");
    assert!(mail.text.len() <= intake::limits::MAX_MAIL_TEXT_BYTES, "a text stays within its bounds");
}

/// Somebody's PDF file, put before the checker.
pub fn pdf(bytes: &[u8]) {
    let _ = paper::check::check(bytes);
    let _ = paper::carried(bytes);
    let _ = paper::preview::pages(bytes);
}

/// A name and an address, and words around them: three lines.
pub fn person(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    let mut lines = text.splitn(3, '\n');
    let mut next = || lines.next().unwrap_or_default();
    let (name, address, words) = (next(), next(), next());
    let _ = intake::proposal::propose_text(name, words, name, address);
}

/// The sign of whoever has a vault open.
pub fn presence(bytes: &[u8]) {
    vault::raw::read_presence(bytes);
}

/// What the office set.
pub fn settings(bytes: &[u8]) {
    let _ = serde_json::from_slice::<api::wire::settings::Settings>(bytes);
    let _ = serde_json::from_slice::<api::wire::settings::EditSettingsRequest>(bytes);
}

/// A file of any kind: what it is, and its text.
pub fn sniff(bytes: &[u8]) {
    let _ = intake::sniff(bytes, "file.csv");
    let _ = intake::text::read(bytes);
}

/// A template as an officer writes it.
pub fn template(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    for kind in [TemplateKind::Refusal, TemplateKind::AccessReport] {
        let _ = template::check_text(kind, Language::English, text);
    }
}
