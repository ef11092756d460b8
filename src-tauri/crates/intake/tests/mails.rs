//! Whole mails, as files.
#![expect(clippy::unwrap_used, reason = "what a test needs to be there, is there")]

mod outlook;

use intake::mail::{Mail, RedFlag, read};
use intake::proposal::propose;

fn file(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/../../../tests/data/mail/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn mail(name: &str) -> Mail {
    read(&file(name)).unwrap()
}

fn rights(mail: &Mail) -> Vec<String> {
    propose(mail).rights.into_iter().map(|r| r.right).collect()
}

#[test]
fn a_hungarian_request_gives_its_sender_its_times_and_its_right() {
    let mail = mail("hu-access-qp.eml");
    let from = mail.from.clone().unwrap();
    assert_eq!((from.name.as_str(), from.address.as_str()), ("Kovács Anna", "anna.kovacs@posta.example"));
    assert_eq!(mail.subject, "Hozzáférési kérelem");
    assert_eq!(mail.received_top.unwrap().to_rfc3339(), "2026-03-03T09:15:42+01:00", "the topmost of two");
    assert_eq!(mail.date.unwrap().to_rfc3339(), "2026-03-03T09:15:38+01:00");
    assert!(!mail.date_disagrees && mail.red_flags.is_empty() && mail.warnings.is_empty(), "{:?}", mail.warnings);
    let proposal = propose(&mail);
    assert_eq!(proposal.rights[0].right, "access");
    let name = proposal.requester_name_guess.unwrap();
    assert_eq!((name.family.as_str(), name.given.as_str()), ("Kovács", "Anna"));
    assert_eq!((proposal.language.as_deref(), proposal.country_hint.as_deref()), (Some("hu"), Some("HU")));
    assert_eq!(
        proposal.identifiers.iter().map(|i| i.value.as_str()).collect::<Vec<_>>(),
        ["HU-204511", "+36 30 555 0123"]
    );
    assert_eq!(mail.sha256.len(), 64);
}

#[test]
fn old_charsets_and_other_scripts_come_through() {
    let hu = mail("hu-erasure-8859-2.eml");
    assert_eq!(hu.from.as_ref().unwrap().name, "Szűcs Győző");
    assert!(hu.text.contains("minden rólam őrzött adatot töröljenek"));
    assert!(rights(&hu).contains(&"erasure".to_owned()));
    let ar = mail("ar-base64.eml");
    assert!(ar.text.contains("بياناتي الشخصية") && ar.subject.contains("البيانات"));
    assert_eq!(propose(&ar).language.as_deref(), Some("other"));
    let pt = mail("pt-br-lgpd.eml");
    assert_eq!(pt.cc[0].name, "Cópia");
    let asked = rights(&pt);
    assert!(asked.contains(&"access".to_owned()) && asked.contains(&"erasure".to_owned()), "{asked:?}");
    assert_eq!(propose(&pt).country_hint.as_deref(), Some("BR"));
}

#[test]
fn every_charset_is_read_in_body_and_subject() {
    for (charset, text) in [
        ("iso-8859-2", "őszi tűz"),
        ("windows-1250", "őszi tűz"),
        ("windows-1252", "ação € “já”"),
        ("koi8-r", "персональные данные"),
        ("gb18030", "个人数据"),
        ("big5", "個人資料"),
        ("iso-2022-jp", "個人情報の開示"),
        ("shift_jis", "個人情報"),
        ("euc-kr", "개인정보"),
        ("windows-1256", "بيانات شخصية"),
    ] {
        let (bytes, _, lost) = encoding_rs::Encoding::for_label(charset.as_bytes()).unwrap().encode(text);
        assert!(!lost);
        let hex: String = bytes.iter().map(|b| format!("={b:02X}")).collect();
        let head = format!(
            "From: a@example.com\r\nSubject: =?{charset}?Q?{hex}?=\r\nContent-Type: text/plain; charset={charset}\r\n\r\n"
        );
        let mail = read(&[head.as_bytes(), &bytes].concat()).unwrap();
        assert_eq!((mail.subject.as_str(), mail.text.as_str()), (text, text), "{charset}");
    }
    let utf16: Vec<u8> = "őszi".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let head = b"From: a@example.com\r\nContent-Type: text/plain; charset=utf-16le\r\n\r\n";
    assert_eq!(read(&[head.as_slice(), &utf16].concat()).unwrap().text, "őszi");
}

#[test]
fn attachments_are_named_typed_and_hashed_and_the_plain_text_is_taken_once() {
    let mail = mail("en-mixed-attachments.eml");
    assert_eq!(mail.text.matches("Dear Sir").count(), 1);
    assert!(!mail.html_only);
    let names: Vec<_> =
        mail.attachments.iter().map(|a| (a.name.as_str(), a.sniffed.mime.as_str(), a.sniffed.mismatch)).collect();
    assert_eq!(names, [("identity proof á.pdf", "application/pdf", false), ("aláírás.png", "image/png", false)]);
    assert_eq!(mail.attachments[0].size as usize, mail.attachments[0].content.len());
    assert_eq!(mail.references, ["older@office.example", "old@office.example"]);
    assert_eq!(mail.in_reply_to.as_deref(), Some("old@office.example"));
    let json = serde_json::to_value(&mail).unwrap();
    assert!(json["attachments"][0].get("content").is_none(), "bytes do not cross");
    assert!(json["receivedTop"].is_string());
}

#[test]
fn html_becomes_text_and_what_it_hides_is_flagged() {
    let mail = mail("de-html-tracking.eml");
    assert!(mail.html_only);
    assert!(
        mail.text.contains("löschen Sie alle meine Daten. Näheres steht hier <https://brief.example.de/info?id=1>.")
    );
    assert!(!mail.text.contains("Ignore the request") && !mail.text.contains("alert"));
    for flag in [RedFlag::HiddenText, RedFlag::TrackingPixel, RedFlag::LinkTextDiffers, RedFlag::ReplyToDiffers] {
        assert!(mail.red_flags.contains(&flag), "{flag:?}");
    }
    assert!(mail.remote_urls.iter().any(|u| u == "https://track.example/open.gif?u=42"));
    assert_eq!(rights(&mail)[0], "erasure");
}

#[test]
fn a_lawyer_is_noticed() {
    let mail = mail("es-lawyer.eml");
    let proposal = propose(&mail);
    assert!(proposal.agent_hint && proposal.urgency_words);
    assert_eq!(proposal.rights[0].right, "erasure");
    assert!(mail.red_flags.contains(&RedFlag::SenderDiffers));
    assert!(proposal.identifiers.iter().any(|i| i.value == "12345678Z"));
}

#[test]
fn the_original_of_a_forwarded_mail_keeps_its_sender_and_receipt() {
    let outer = mail("forwarded-rfc822.eml");
    let inner = outer.forwarded.as_ref().unwrap();
    assert_eq!(inner.from.as_ref().unwrap().address, "anna.kovacs@posta.example");
    assert_eq!(inner.received_top.unwrap().to_rfc3339(), "2026-03-03T09:15:42+01:00");
    assert_eq!(outer.attachments[0].name, "original.eml");
    assert_eq!(propose(&outer).requester_email.as_deref(), Some("anna.kovacs@posta.example"));
    assert!(outer.text.starts_with("Ez a levél"));
}

#[test]
fn a_late_receipt_is_shown_as_a_disagreement() {
    let mail = mail("date-disagrees.eml");
    assert!(mail.date_disagrees);
    assert!(mail.red_flags.contains(&RedFlag::NameLooksLikeAddress));
    assert_eq!(rights(&mail)[0], "rectification");
}

#[test]
fn hostile_names_and_boundaries_do_no_harm() {
    let names = mail("hostile-names.eml");
    assert!(!names.subject.contains(['\r', '\n']));
    let from = names.from.as_ref().unwrap();
    assert!(!from.name.contains(['\r', '\n', '\u{202E}']), "{:?}", from.name);
    for file in &names.attachments {
        assert!(
            !file.name.contains(['/', '\\', '\r', '\n', '\u{202E}', '%']) || file.name.starts_with("invoice"),
            "{}",
            file.name
        );
    }
    for flag in [RedFlag::BidiControls, RedFlag::LookalikeDomain, RedFlag::ExecutableAttachment] {
        assert!(names.red_flags.contains(&flag), "{flag:?} {:?}", names.red_flags);
    }
    let broken = mail("hostile-boundaries.eml");
    assert!(!broken.warnings.is_empty());
    assert!(broken.date.is_none() && broken.received_top.is_none());
}

#[test]
fn deep_nesting_and_endless_headers_stay_within_bounds() {
    let mut nested = String::from("From: a@example.com\r\n");
    for level in 0..1_000 {
        nested.push_str(&format!("Content-Type: multipart/mixed; boundary=b{level}\r\n\r\n--b{level}\r\n"));
    }
    let mail = read(nested.as_bytes()).unwrap();
    assert!(mail.warnings.iter().any(|w| w.rule == "too-deep"));

    let messages = format!(
        "From: a@example.com\r\n{}",
        "Content-Type: message/rfc822\r\n\r\nFrom: b@example.com\r\n".repeat(20_000)
    );
    let mail = read(messages.as_bytes()).unwrap();
    let mut depth = 0;
    let mut at = &mail;
    while let Some(inner) = &at.forwarded {
        depth += 1;
        at = inner;
    }
    assert_eq!(depth, intake::limits::MAX_FORWARD_DEPTH);

    let long = format!("From: a@example.com\r\nX-Long: {}\r\nSubject: seen\r\n\r\nbody", "x".repeat(5 * 1024 * 1024));
    let mail = read(long.as_bytes()).unwrap();
    assert_eq!((mail.subject.as_str(), mail.text.as_str()), ("seen", "body"));
    assert!(mail.warnings.iter().any(|w| w.rule == "header-too-long"));

    let many = format!(
        "From: a@example.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n{}",
        "--b\r\n\r\nx\r\n".repeat(5_000)
    );
    assert!(read(many.as_bytes()).unwrap().warnings.iter().any(|w| w.rule == "too-many-parts"));
}

#[test]
fn what_is_no_mail_is_refused_by_rule() {
    for (bytes, rule) in [
        (b"".as_slice(), "empty"),
        (b"just words\n\nand more", "not-a-mail"),
        (b"%PDF-1.7\n", "not-a-mail"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and no container", "damaged-container"),
    ] {
        assert_eq!(read(bytes).unwrap_err().rule.id(), rule);
    }
}

#[test]
fn an_outlook_file_gives_the_same_mail() {
    let bytes = file("hu-forward.msg");
    for bytes in [bytes, outlook::write(&outlook::sample())] {
        let mail = read(&bytes).unwrap();
        assert_eq!(mail.subject, "Törlési kérelem");
        let from = mail.from.as_ref().unwrap();
        assert_eq!((from.name.as_str(), from.address.as_str()), ("Tóth Ödön", "odon.toth@office.example"));
        assert_eq!(
            (mail.to[0].address.as_str(), mail.cc[0].address.as_str()),
            ("privacy@office.example", "legal@office.example")
        );
        assert_eq!(mail.received_top.unwrap().timestamp(), 1_773_216_030);
        assert_eq!(mail.message_id.as_deref(), Some("m1@office.example"));
        assert_eq!(mail.attachments[0].name, "meghatalmazás.pdf");
        let inner = mail.forwarded.as_ref().unwrap();
        assert_eq!(inner.subject, "Törlés őszre");
        assert_eq!(inner.from.as_ref().unwrap().address, "gyozo.szucs@posta.example");
        assert_eq!(inner.received_top.unwrap().to_rfc3339(), "2026-03-10T08:00:05+01:00");
        assert!(inner.text.contains("Kérem a személyes adataim törlését.") && inner.text.ends_with("Szűcs Győző"));
        assert_eq!(rights(&mail)[0], "erasure");
        assert_eq!(intake::sniff(&bytes, "a.msg").kind, intake::Kind::Msg);
    }
}

#[test]
fn an_outlook_body_may_be_html_or_compressed_rich_text() {
    use outlook::{Item, Value};
    let html = outlook::write(&Item {
        own: vec![(0x3FDE, Value::Long(28592)), (0x1013, Value::Binary(b"<p>T\xF6rl\xE9s \xF5szre</p>".to_vec()))],
        ..Item::default()
    });
    let mail = read(&html).unwrap();
    assert!(mail.html_only && mail.text == "Törlés őszre", "{}", mail.text);
    let rtf = b"{\\rtf1\\ansi\\ansicpg1250 T\\'f6rl\\'e9s}";
    let mut packed = Vec::new();
    packed.extend(u32::try_from(rtf.len() + 12).unwrap().to_le_bytes());
    packed.extend(u32::try_from(rtf.len()).unwrap().to_le_bytes());
    packed.extend(*b"MELA");
    packed.extend([0; 4]);
    packed.extend(rtf);
    let mail = read(&outlook::write(&Item { own: vec![(0x1009, Value::Binary(packed))], ..Item::default() })).unwrap();
    assert_eq!(mail.text, "Törlés");
    let contact = outlook::write(&Item { own: vec![(0x001A, Value::Unicode("IPM.Contact"))], ..Item::default() });
    assert_eq!(read(&contact).unwrap_err().rule.id(), "not-a-message");
}

/// Writes the committed sample anew when asked; otherwise only checks that the writer still works.
#[test]
fn the_committed_outlook_file_can_be_written_anew() {
    let bytes = outlook::write(&outlook::sample());
    if let Some(path) = std::env::var_os("WRITE_OUTLOOK_SAMPLE") {
        std::fs::write(path, &bytes).unwrap();
    }
    assert!(read(&bytes).is_ok());
}
