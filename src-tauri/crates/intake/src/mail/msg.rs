//! Outlook's `.msg`: the same [`Mail`] out of a compound file.

use super::attachment::{describe, sha256_hex};
use super::body::{self, Segment};
use super::mapi::{self, Container, Properties, Table};
use super::{Attachment, Mail, Mailbox, RedFlag, address, headers, mime, rtf};
use crate::charset;
use crate::error::{IntakeError, Place, Rule, Warnings};
use crate::limits;
use crate::text::one_line;
use mail_parser::MessageParser;
use std::io::Cursor;

/// Reads an Outlook message that is attached `depth` deep.
pub(super) fn read(bytes: &[u8], depth: usize) -> Result<Mail, IntakeError> {
    let mut container =
        cfb::CompoundFile::open(Cursor::new(bytes)).map_err(|_| IntakeError::new(Rule::DamagedContainer))?;
    let mut mail = item(&mut container, "", Table::TopLevel, depth)?;
    mail.size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    mail.sha256 = sha256_hex(bytes);
    Ok(mail)
}

fn item(container: &mut Container<'_>, path: &str, table: Table, depth: usize) -> Result<Mail, IntakeError> {
    let properties = Properties::read(container, path, table).ok_or_else(|| IntakeError::new(Rule::NotAMessage))?;
    let page = properties.code_page();
    let page = page.as_deref();
    let mut text = |id: u16| properties.text(container, id, page).filter(|t| !t.is_empty());
    if text(0x001A).is_some_and(|class| {
        !class.to_ascii_uppercase().starts_with("IPM.NOTE") && !class.eq_ignore_ascii_case("REPORT.IPM.NOTE.NDR")
    }) {
        return Err(IntakeError::new(Rule::NotAMessage));
    }
    let mut warnings = Warnings::default();
    let mut mail = Mail::default();
    // The internet's own head knows what Outlook keeps no property for.
    if let Some(head) = text(0x007D) {
        let head = headers::split(head.as_bytes(), 0, &mut warnings);
        let message = headers::parse(&MessageParser::default(), &head.block);
        headers::fill(&mut mail, &message, &head.block, &mut warnings);
    }
    let subject = text(0x0037).unwrap_or_default();
    if headers::has_odd(&subject) {
        mail.red_flags.push(RedFlag::BidiControls);
    }
    if !subject.is_empty() {
        mail.subject = one_line(&subject);
    }
    let author = mailbox(text(0x0042), [text(0x5D02), text(0x0065)]);
    let sender = mailbox(text(0x0C1A), [text(0x5D01), text(0x0C1F)]);
    if mail.from.is_none() {
        mail.from = author.clone().or_else(|| sender.clone());
    }
    if mail.sender.is_none() {
        mail.sender = sender.filter(|s| author.as_ref().is_some_and(|a| !a.address.eq_ignore_ascii_case(&s.address)));
    }
    let bare = |id: Option<String>| id.map(|i| one_line(i.trim_matches(['<', '>', ' ']))).filter(|i| !i.is_empty());
    mail.message_id = mail.message_id.or(bare(text(0x1035)));
    mail.in_reply_to = mail.in_reply_to.or(bare(text(0x1042)));
    if mail.references.is_empty() {
        let references = text(0x1039).unwrap_or_default();
        mail.references = references
            .split_whitespace()
            .take(limits::MAX_REFERENCES)
            .filter_map(|r| bare(Some(r.to_owned())))
            .collect();
    }
    let plain = text(0x1000);
    let html_text = text(0x1013);
    mail.date = mail.date.or(properties.time(0x0039));
    mail.received_top = mail.received_top.or(properties.time(0x0E06));
    let recipients = recipients(container, path, page);
    if !recipients.is_empty() {
        mail.to = recipients.iter().filter(|(kind, _)| *kind != 2 && *kind != 3).map(|(_, m)| m.clone()).collect();
        mail.cc = recipients.into_iter().filter(|(kind, _)| *kind == 2).map(|(_, m)| m).collect();
    }
    let html = html_text.or_else(|| {
        let bytes = properties.binary(container, 0x1013)?;
        let internet = properties.long(0x3FDE).map(mapi::label);
        Some(charset::decode(&bytes, internet.as_deref().or(page)).text)
    });
    let mut segment = Segment { plain, html };
    if segment.plain.is_none() && segment.html.is_none() {
        let packed = properties.binary(container, 0x1009);
        segment.plain = packed.and_then(|p| rtf::decompress(&p)).map(|r| rtf::to_text(&r));
    }
    attachments(container, path, depth, page, &mut mail, &mut warnings);
    body::settle(&mut mail, vec![segment], &mut warnings);
    address::judge(&mut mail);
    mail.warnings = warnings.into_vec();
    Ok(mail)
}

fn mailbox(name: Option<String>, addresses: [Option<String>; 2]) -> Option<Mailbox> {
    // Within one Exchange the address is a directory path; it is no mail address, and only kept if nothing else is.
    let mail = addresses.iter().flatten().find(|a| a.contains('@'));
    let address = mail.or_else(|| addresses.iter().flatten().next()).cloned().unwrap_or_default();
    let name = name.unwrap_or_default().trim_matches(['\'', '"', ' ']).to_owned();
    (!name.is_empty() || !address.is_empty()).then_some(Mailbox { name, address })
}

fn recipients(container: &mut Container<'_>, path: &str, page: Option<&str>) -> Vec<(u32, Mailbox)> {
    let mut list = Vec::new();
    for storage in mapi::storages(container, path, "__recip_version1.0_#") {
        let Some(properties) = Properties::read(container, &storage, Table::Part) else { continue };
        let mut text = |id: u16| properties.text(container, id, page).filter(|t| !t.is_empty());
        let found = mailbox(text(0x3001), [text(0x39FE), text(0x3003)]);
        if let Some(found) = found {
            list.push((properties.long(0x0C15).unwrap_or(1), found));
        }
    }
    list
}

fn attachments(
    container: &mut Container<'_>,
    path: &str,
    depth: usize,
    page: Option<&str>,
    mail: &mut Mail,
    warnings: &mut Warnings,
) {
    for (index, storage) in mapi::storages(container, path, "__attach_version1.0_#").into_iter().enumerate() {
        let number = index.saturating_add(1);
        let place = Place::part(u64::try_from(number).unwrap_or(u64::MAX));
        let Some(properties) = Properties::read(container, &storage, Table::Part) else {
            warnings.add("damaged-attachment", place);
            continue;
        };
        if let Some(embedded) = properties.storage(container, 0x3701) {
            if depth >= limits::MAX_FORWARD_DEPTH {
                warnings.add("too-deep", place);
                continue;
            }
            match item(container, &embedded, Table::Embedded, depth.saturating_add(1)) {
                Ok(inner) if mail.forwarded.is_none() => mail.forwarded = Some(Box::new(inner)),
                Ok(_) => warnings.add("further-message", place),
                Err(_) => warnings.add("damaged-attachment", place),
            }
            continue;
        }
        let mut text = |id: u16| properties.text(container, id, page).filter(|t| !t.is_empty());
        let name = text(0x3707).or_else(|| text(0x3704)).or_else(|| text(0x3001)).unwrap_or_default();
        let declared = text(0x370E).unwrap_or_default();
        let inline = text(0x3712).is_some() && declared.to_ascii_lowercase().starts_with("image/");
        if headers::has_odd(&name) {
            warnings.add("bidi-control", place);
        }
        let content = properties.binary(container, 0x3701).unwrap_or_default();
        let file: Attachment = describe(&name, &declared, inline, content, number);
        if mail.forwarded.is_none() {
            mail.forwarded = mime::open_forwarded(&file, depth);
        }
        mail.attachments.push(file);
    }
}
