//! The head of a message or of a part: fields kept within bounds, then parsed.

use super::{Mail, Mailbox, RedFlag};
use crate::charset;
use crate::error::{Place, Warnings};
use crate::limits;
use crate::text::one_line;
use chrono::{DateTime, FixedOffset, TimeZone};
use mail_parser::{Address, HeaderName, HeaderValue, Message, MessageParser, MessagePart};

/// The fields of a head as UTF-8 text, each on its lines, ended by an empty line; and where the body begins.
pub(super) struct Head {
    pub(super) block: String,
    /// Number of fields.
    pub(super) fields: usize,
    pub(super) body_at: usize,
}

/// Splits the head off. Fields past the bounds are left out and reported.
pub(super) fn split(bytes: &[u8], part: u64, warnings: &mut Warnings) -> Head {
    let mut at = 0usize;
    let mut kept = Vec::new();
    let mut field = Vec::new();
    let mut oversized = false;
    let mut fields = 0usize;
    let mut close = |field: &mut Vec<u8>, oversized: &mut bool, warnings: &mut Warnings| {
        if *oversized {
            warnings.add("header-too-long", Place::part(part));
        } else if !field.is_empty() && fields >= limits::MAX_HEADER_FIELDS {
            warnings.add("too-many-headers", Place::part(part));
        } else if !field.is_empty() {
            fields = fields.saturating_add(1);
            kept.extend_from_slice(field);
        }
        field.clear();
        *oversized = false;
    };
    while let Some(rest) = bytes.get(at..).filter(|r| !r.is_empty()) {
        let length = rest.iter().position(|b| *b == b'\n').map_or(rest.len(), |n| n.saturating_add(1));
        let line = rest.get(..length).unwrap_or_default();
        let bare = line.trim_ascii_end();
        let folded = line.starts_with(b" ") || line.starts_with(b"\t");
        if bare.is_empty() && !folded {
            at = at.saturating_add(length);
            break;
        }
        at = at.saturating_add(length);
        if !folded {
            close(&mut field, &mut oversized, warnings);
            if !is_field(bare) {
                // The separator line of a mailbox file is usual; anything else is broken.
                if !bare.starts_with(b"From ") {
                    warnings.add("broken-header", Place::part(part));
                }
                continue;
            }
        } else if field.is_empty() && !oversized {
            continue;
        }
        if field.len().saturating_add(bare.len()) > limits::MAX_HEADER_FIELD_BYTES {
            oversized = true;
            field.clear();
        } else if !oversized {
            field.extend_from_slice(bare);
            field.extend_from_slice(b"\r\n");
        }
    }
    close(&mut field, &mut oversized, warnings);
    kept.extend_from_slice(b"\r\n");
    // Raw letters in fields are not allowed, and are there all the same.
    let block = charset::decode(&kept, None).text.replace('\0', "");
    Head { block, fields, body_at: at }
}

fn is_field(line: &[u8]) -> bool {
    match line.iter().position(|b| *b == b':') {
        Some(0) | None => false,
        Some(n) => line.get(..n).unwrap_or_default().trim_ascii_end().iter().all(u8::is_ascii_graphic),
    }
}

/// Whether the head is that of a mail at all.
pub(super) fn is_mail(message: &Message<'_>) -> bool {
    message.headers().iter().any(|h| {
        matches!(
            h.name,
            HeaderName::From
                | HeaderName::To
                | HeaderName::Subject
                | HeaderName::Date
                | HeaderName::Received
                | HeaderName::MessageId
                | HeaderName::MimeVersion
                | HeaderName::ContentType
        )
    })
}

/// Parses a head's fields.
pub(super) fn parse<'x>(parser: &MessageParser, block: &'x str) -> Message<'x> {
    // A message without a part would not let itself be asked for its fields.
    let parsed = parser.parse_headers(block.as_bytes()).filter(|m| !m.parts.is_empty());
    parsed.unwrap_or_else(|| Message { parts: vec![MessagePart::default()], ..Message::default() })
}

/// Fills in what the head says.
pub(super) fn fill(mail: &mut Mail, message: &Message<'_>, block: &str, warnings: &mut Warnings) {
    let authors = mailboxes(message.from());
    let author_fields = message.headers().iter().filter(|h| h.name == HeaderName::From).count();
    if authors.len() > 1 || author_fields > 1 {
        mail.red_flags.push(RedFlag::SeveralAuthors);
    }
    mail.from = authors.into_iter().next();
    mail.reply_to = mailboxes(message.reply_to()).into_iter().next();
    mail.sender = mailboxes(message.sender()).into_iter().next();
    mail.to = message.all_to().flat_map(|a| mailboxes(Some(a))).take(limits::MAX_ADDRESSES).collect();
    let cc = message.headers().iter().filter(|h| h.name == HeaderName::Cc).filter_map(|h| h.value.as_address());
    mail.cc = cc.flat_map(|a| mailboxes(Some(a))).take(limits::MAX_ADDRESSES).collect();
    let subject = message.subject().unwrap_or_default();
    if has_odd(subject) {
        mail.red_flags.push(RedFlag::BidiControls);
    }
    mail.subject = one_line(subject);
    mail.message_id = message.message_id().map(one_line).filter(|s| !s.is_empty());
    mail.in_reply_to = ids(message.in_reply_to()).into_iter().next();
    mail.references = ids(message.references());
    mail.date = message.date().and_then(to_chrono);
    mail.received_top = topmost_received(block);
    if mail.received_top.is_none() && message.received().is_some() {
        warnings.add("received-unreadable", Place::part(0));
    }
}

pub(super) fn has_odd(text: &str) -> bool {
    text.contains(crate::text::is_bidi_control) || text.contains(['\u{200B}', '\u{2060}', '\u{FEFF}'])
}

fn ids(value: &HeaderValue<'_>) -> Vec<String> {
    let list: Vec<String> = match value {
        HeaderValue::Text(one) => vec![one_line(one)],
        HeaderValue::TextList(many) => many.iter().take(limits::MAX_REFERENCES).map(|m| one_line(m)).collect(),
        _ => Vec::new(),
    };
    list.into_iter().filter(|s| !s.is_empty()).collect()
}

fn mailboxes(address: Option<&Address<'_>>) -> Vec<Mailbox> {
    let Some(address) = address else { return Vec::new() };
    address
        .iter()
        .take(limits::MAX_ADDRESSES)
        .map(|a| Mailbox {
            name: keep_marks(a.name().unwrap_or_default()),
            address: keep_marks(a.address().unwrap_or_default()),
        })
        .filter(|m| !m.name.is_empty() || !m.address.is_empty())
        .collect()
}

/// One line that still holds its direction marks, for the flags to see; [`super::address::clean`] drops them.
fn keep_marks(text: &str) -> String {
    let line: String =
        text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(limits::MAX_LINE_CHARS).collect();
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The date of the first `Received` field, which the last server wrote.
fn topmost_received(block: &str) -> Option<DateTime<FixedOffset>> {
    let mut value: Option<String> = None;
    for line in block.lines() {
        match &mut value {
            Some(text) if line.starts_with([' ', '\t']) => text.push_str(line),
            Some(_) => break,
            None => {
                let (name, rest) = line.split_once(':').unwrap_or_default();
                if name.trim().eq_ignore_ascii_case("received") {
                    value = Some(rest.to_owned());
                }
            }
        }
    }
    let value = value?;
    let (_, date) = value.rsplit_once(';')?;
    parse_date(date)
}

/// A date as mails write it.
pub(super) fn parse_date(text: &str) -> Option<DateTime<FixedOffset>> {
    mail_parser::DateTime::parse_rfc822(text.trim())
        .as_ref()
        .and_then(to_chrono)
        .or_else(|| DateTime::parse_from_rfc2822(text.trim()).ok())
}

fn to_chrono(date: &mail_parser::DateTime) -> Option<DateTime<FixedOffset>> {
    let seconds =
        i32::from(date.tz_hour).checked_mul(3_600)?.checked_add(i32::from(date.tz_minute).checked_mul(60)?)?;
    let zone = FixedOffset::east_opt(if date.tz_before_gmt { seconds.checked_neg()? } else { seconds })?;
    let day = chrono::NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day))?;
    // A leap second is read as the second before it.
    let time = day.and_hms_opt(u32::from(date.hour), u32::from(date.minute), u32::from(date.second).min(59))?;
    zone.from_local_datetime(&time).single()
}
