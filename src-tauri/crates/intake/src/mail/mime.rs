//! The internet's format (RFC 5322, MIME). The structure is walked here, within bounds; header fields are parsed by
//! `mail-parser`, which knows their grammar but no bound on the nesting of messages.

use super::attachment::{describe, sha256_hex};
use super::body::{self, Segment, decode_transfer};
use super::{Attachment, Mail, address, headers};
use crate::charset;
use crate::error::{IntakeError, Place, Rule, Warnings};
use crate::limits;
use crate::sniff::Kind;
use mail_parser::{ContentType, HeaderName, HeaderValue, Message, MessageParser};

/// Reads a mail that is attached `depth` deep.
pub(super) fn read(bytes: &[u8], depth: usize) -> Result<Mail, IntakeError> {
    let parser = MessageParser::default();
    let mut warnings = Warnings::default();
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let start = bytes.iter().position(|b| !b.is_ascii_whitespace()).unwrap_or(bytes.len());
    let bytes = bytes.get(start..).unwrap_or_default();
    let head = headers::split(bytes, 0, &mut warnings);
    let message = headers::parse(&parser, &head.block);
    if head.fields == 0 || !headers::is_mail(&message) {
        return Err(IntakeError::new(Rule::NotAMail));
    }
    let mut mail =
        Mail { size: u64::try_from(bytes.len()).unwrap_or(u64::MAX), sha256: sha256_hex(bytes), ..Mail::default() };
    headers::fill(&mut mail, &message, &head.block, &mut warnings);
    let mut walker =
        Walker { parser: &parser, warnings, parts: 0, attachments: Vec::new(), forwarded: None, forward_depth: depth };
    let segments = walker.part(&message, bytes.get(head.body_at..).unwrap_or_default(), 0, false);
    let Walker { mut warnings, attachments, forwarded, .. } = walker;
    mail.attachments = attachments;
    mail.forwarded = forwarded;
    body::settle(&mut mail, segments, &mut warnings);
    address::judge(&mut mail);
    mail.warnings = warnings.into_vec();
    Ok(mail)
}

/// Opens an attached mail, if it is one and not too deep.
pub(super) fn open_forwarded(file: &Attachment, depth: usize) -> Option<Box<Mail>> {
    let is_mail = matches!(file.sniffed.kind, Kind::Mail | Kind::Msg) || file.declared_type == "message/rfc822";
    if !is_mail || depth >= limits::MAX_FORWARD_DEPTH {
        return None;
    }
    super::read_nested(&file.content, depth.saturating_add(1)).ok().map(Box::new)
}

struct Walker<'p> {
    parser: &'p MessageParser,
    warnings: Warnings,
    parts: usize,
    attachments: Vec<Attachment>,
    forwarded: Option<Box<Mail>>,
    forward_depth: usize,
}

impl Walker<'_> {
    fn place(&self) -> Place {
        Place::part(u64::try_from(self.parts).unwrap_or(u64::MAX))
    }

    fn part(&mut self, message: &Message<'_>, bytes: &[u8], depth: usize, digest: bool) -> Vec<Segment> {
        self.parts = self.parts.saturating_add(1);
        if self.parts > limits::MAX_PARTS {
            self.warnings.add("too-many-parts", Place::default());
            return Vec::new();
        }
        let given = content_type(message, HeaderName::ContentType);
        let fallback = if digest { ("message", "rfc822") } else { ("text", "plain") };
        let (main, sub) = match given {
            Some(ct) => (ct.ctype().to_ascii_lowercase(), ct.subtype().unwrap_or_default().to_ascii_lowercase()),
            None => (fallback.0.to_owned(), fallback.1.to_owned()),
        };
        if main == "multipart" {
            let boundary = given.and_then(|ct| ct.attribute("boundary")).filter(|b| !b.is_empty());
            if depth >= limits::MAX_MULTIPART_DEPTH {
                self.warnings.add("too-deep", self.place());
            } else if let Some(parts) = boundary.and_then(|b| self.split(bytes, b)) {
                return self.multipart(&parts, &sub, depth);
            } else {
                self.warnings.add("broken-boundary", self.place());
                return vec![Segment { plain: Some(charset::decode(bytes, None).text), html: None }];
            }
        }
        let encoding = text_of(message, &HeaderName::ContentTransferEncoding).unwrap_or_default();
        let content = decode_transfer(bytes, encoding);
        let disposition = content_type(message, HeaderName::ContentDisposition);
        let named = |ct: Option<&ContentType<'_>>, key| ct.and_then(|c| c.attribute(key)).map(str::to_owned);
        let name = named(disposition, "filename").or_else(|| named(given, "name"));
        let attached = disposition.is_some_and(ContentType::is_attachment);
        if main == "text" && (sub == "plain" || sub == "html") && !attached && name.is_none() {
            let decoded = charset::decode(&content, given.and_then(|ct| ct.attribute("charset")));
            if decoded.malformed {
                self.warnings.add("malformed-bytes", self.place());
            }
            let text = Some(decoded.text);
            return vec![if sub == "plain" {
                Segment { plain: text, html: None }
            } else {
                Segment { plain: None, html: text }
            }];
        }
        let inline = main == "image" && !attached && text_of(message, &HeaderName::ContentId).is_some();
        let number = self.attachments.len().saturating_add(1);
        let is_message = main == "message" && (sub == "rfc822" || sub == "global");
        let name = name.unwrap_or_else(|| if is_message { format!("message-{number}.eml") } else { String::new() });
        let declared = if is_message { "message/rfc822".to_owned() } else { format!("{main}/{sub}") };
        if headers::has_odd(&name) {
            self.warnings.add("bidi-control", self.place());
        }
        let file = describe(&name, &declared, inline, content, number);
        if self.forwarded.is_none() {
            self.forwarded = open_forwarded(&file, self.forward_depth);
        }
        self.attachments.push(file);
        Vec::new()
    }

    fn multipart(&mut self, parts: &[&[u8]], sub: &str, depth: usize) -> Vec<Segment> {
        let mut all = Vec::new();
        for part in parts {
            let number = u64::try_from(self.parts).unwrap_or(u64::MAX);
            let head = headers::split(part, number, &mut self.warnings);
            let message = headers::parse(self.parser, &head.block);
            let rest = part.get(head.body_at..).unwrap_or_default();
            all.extend(self.part(&message, rest, depth.saturating_add(1), sub == "digest"));
            if self.parts > limits::MAX_PARTS {
                break;
            }
        }
        if sub != "alternative" {
            return all;
        }
        // The alternatives say the same: one stretch, with the plain text and the HTML side by side.
        let mut one = Segment::default();
        for segment in all {
            if one.plain.is_none() {
                one.plain = segment.plain;
            }
            one.html = segment.html.or(one.html);
        }
        vec![one]
    }

    /// The parts between the lines of a boundary; none if no such line is found.
    fn split<'b>(&mut self, bytes: &'b [u8], boundary: &str) -> Option<Vec<&'b [u8]>> {
        let mut parts = Vec::new();
        let mut start: Option<usize> = None;
        let mut at = 0usize;
        let mut closed = false;
        while let Some(rest) = bytes.get(at..).filter(|r| !r.is_empty()) {
            let length = rest.iter().position(|b| *b == b'\n').map_or(rest.len(), |n| n.saturating_add(1));
            let line = rest.get(..length).unwrap_or_default().trim_ascii_end();
            let tail = line.strip_prefix(b"--").and_then(|l| l.strip_prefix(boundary.as_bytes()));
            if let Some(tail @ (b"" | b"--")) = tail {
                if let Some(from) = start {
                    let part = bytes.get(from..at).unwrap_or_default();
                    let part = part.strip_suffix(b"\n").unwrap_or(part);
                    parts.push(part.strip_suffix(b"\r").unwrap_or(part));
                }
                start = Some(at.saturating_add(length));
                closed = tail == b"--";
                if closed || parts.len() > limits::MAX_PARTS {
                    break;
                }
            }
            at = at.saturating_add(length);
        }
        if let Some(from) = start.filter(|_| !closed) {
            self.warnings.add("unclosed-multipart", self.place());
            parts.push(bytes.get(from..).unwrap_or_default());
        }
        start.map(|_| parts)
    }
}

fn content_type<'m, 'x>(message: &'m Message<'x>, name: HeaderName<'static>) -> Option<&'m ContentType<'x>> {
    message.headers().iter().rev().find(|h| h.name == name).and_then(|h| match &h.value {
        HeaderValue::ContentType(ct) => Some(ct),
        _ => None,
    })
}

fn text_of<'m>(message: &'m Message<'_>, name: &HeaderName<'_>) -> Option<&'m str> {
    message.headers().iter().rev().find(|h| h.name == *name).and_then(|h| h.value.as_text())
}
