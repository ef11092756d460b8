//! What looks wrong about the addresses of a mail.

use super::headers::has_odd;
use super::{Mail, Mailbox, RedFlag};
use crate::limits;
use crate::table::is_email;
use crate::text::one_line;

/// Judges addresses and times, then takes the marks out of what is shown.
pub(super) fn judge(mail: &mut Mail) {
    let mut flags = Vec::new();
    match &mail.from {
        None => flags.push(RedFlag::NoAuthor),
        Some(from) => {
            if mail.reply_to.as_ref().is_some_and(|r| !r.address.eq_ignore_ascii_case(&from.address)) {
                flags.push(RedFlag::ReplyToDiffers);
            }
            if mail.sender.as_ref().is_some_and(|s| !domain(&s.address).eq_ignore_ascii_case(domain(&from.address))) {
                flags.push(RedFlag::SenderDiffers);
            }
            if names_another(from) {
                flags.push(RedFlag::NameLooksLikeAddress);
            }
            if is_lookalike(domain(&from.address)) {
                flags.push(RedFlag::LookalikeDomain);
            }
        }
    }
    let everyone = mail.from.iter().chain(&mail.reply_to).chain(&mail.sender).chain(&mail.to).chain(&mail.cc);
    if everyone.into_iter().any(|m| has_odd(&m.name) || has_odd(&m.address)) {
        flags.push(RedFlag::BidiControls);
    }
    if mail.attachments.iter().any(|a| a.sniffed.mismatch) {
        flags.push(RedFlag::AttachmentMismatch);
    }
    if mail.attachments.iter().any(|a| a.sniffed.executable) {
        flags.push(RedFlag::ExecutableAttachment);
    }
    if let (Some(date), Some(received)) = (mail.date, mail.received_top) {
        let gap = received.timestamp().saturating_sub(date.timestamp());
        mail.date_disagrees = gap.saturating_abs() > limits::MAX_DATE_GAP_SECONDS;
        if gap < limits::MAX_DATE_GAP_SECONDS.saturating_neg() {
            flags.push(RedFlag::DatedInFuture);
        }
    }
    mail.red_flags.append(&mut flags);
    mail.red_flags.sort_unstable();
    mail.red_flags.dedup();
    for mailbox in
        mail.from.iter_mut().chain(&mut mail.reply_to).chain(&mut mail.sender).chain(&mut mail.to).chain(&mut mail.cc)
    {
        mailbox.name = one_line(&mailbox.name);
        mailbox.address = one_line(&mailbox.address);
    }
}

/// The part after the last `@`.
pub(super) fn domain(address: &str) -> &str {
    address.rsplit_once('@').map(|(_, d)| d).unwrap_or_default()
}

fn names_another(mailbox: &Mailbox) -> bool {
    let trimmed = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    mailbox.name.split_whitespace().map(trimmed).any(|w| is_email(&w) && !w.eq_ignore_ascii_case(&mailbox.address))
}

/// Punycode, letters of two scripts in one label, or only such letters of another script as look Latin.
fn is_lookalike(domain: &str) -> bool {
    domain.split('.').any(|label| {
        let latin = label.chars().any(|c| c.is_ascii_alphabetic());
        let other = label.chars().any(|c| matches!(c, '\u{370}'..='\u{52F}'));
        let all_alike = other
            && label
                .chars()
                .filter(|c| c.is_alphabetic())
                .all(|c| "асеорхуіјѕһԁԛԝаеорсАВЕКМНОРСТХοανυρτικ".contains(c));
        let full_width = label.chars().any(|c| matches!(c, '\u{FF00}'..='\u{FF5E}'));
        label.to_ascii_lowercase().starts_with("xn--") || latin && other || all_alike || full_width
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_that_imitate_are_told_from_honest_ones() {
        for domain in ["exаmple.com", "xn--exmple-cua.com", "сосо.com", "ｅxample.com"] {
            assert!(is_lookalike(domain), "{domain}");
        }
        for domain in ["example.com", "példa.example", "пример.example", "münchen.example"] {
            assert!(!is_lookalike(domain), "{domain}");
        }
    }

    #[test]
    fn a_name_that_is_another_address_is_flagged() {
        let named = |name: &str| names_another(&Mailbox { name: name.into(), address: "x@evil.example".into() });
        assert!(named("\"ceo@example.com\"") && named("Anna (anna@example.com)"));
        assert!(!named("Anna Kis") && !named("x@evil.example"));
    }
}
