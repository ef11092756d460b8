//! Templates through the command table: tried, published, taken back; letters made from them and made again.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail as tests do"
)]

use api::Error;
use serde_json::{Value, json};
use testkit::Bench;

const HEAD: &str = "---\ntitle: Megkaptuk\naudience: requester\n---\n";

fn request(bench: &Bench, language: &str, rights: &[&str]) -> i64 {
    request_under(bench, "gdpr", language, rights)
}

fn request_under(bench: &Bench, regime: &str, language: &str, rights: &[&str]) -> i64 {
    let made = bench
        .call(
            "register_request",
            json!({ "regime": regime, "requester": { "givenName": "Anna", "familyName": "Kovács", "email": "anna@example.hu" },
                "requesterType": "customer", "rights": rights, "channel": "phone", "received": "2026-09-03",
                "language": language }),
        )
        .unwrap();
    made["output"]["row"]["id"].as_i64().unwrap()
}

fn key(kind: &str, language: &str) -> Value {
    json!({ "kind": kind, "language": language })
}

fn with(mut base: Value, more: Value) -> Value {
    base.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    base
}

fn publish(bench: &Bench, key: Value, text: &str, over: u32) -> Result<Value, Error> {
    bench.call("publish_template", with(key, json!({ "text": text, "over": over }))).map(|done| done["output"].clone())
}

fn letter(bench: &Bench, id: i64, kind: &str) -> Value {
    bench.call("make_letter", json!({ "id": id, "kind": kind, "text": "Saját szavak." })).unwrap()["output"].clone()
}

fn written(bench: &Bench, document: &Value, token: &str) -> Vec<u8> {
    bench.call("export_document", json!({ "document": document["id"], "file": token })).unwrap();
    bench.written(token).unwrap()
}

fn words_of(bench: &Bench, document: &Value) -> String {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("x.pdf");
    std::fs::write(&path, written(bench, document, "out")).unwrap();
    let out = std::process::Command::new("pdftotext").arg(&path).arg("-").output().expect("poppler-utils");
    String::from_utf8(out.stdout).unwrap()
}

fn remake(bench: &Bench, document: &Value) -> Value {
    bench.call("remake_document", json!({ "document": document["id"], "page": 1, "width": 400 })).unwrap()
}

fn actions(bench: &Bench) -> Vec<String> {
    let page = bench.call("list_trail", json!({})).unwrap();
    page["rows"].as_array().unwrap().iter().map(|row| row["action"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn an_office_writes_a_template_publishes_it_and_goes_back() {
    let bench = Bench::new();
    let list = bench.call("list_templates", json!({ "language": "hu" })).unwrap();
    assert_eq!(list["rows"].as_array().unwrap().len(), 20, "each kind once");
    let seen = bench.call("open_template", key("acknowledgement", "hu")).unwrap();
    assert_eq!((seen["row"]["version"].as_u64(), seen["versions"].as_array().unwrap().len()), (Some(0), 0));

    let draft = json!({ "form": "template", "key": seen["row"]["id"], "json": { "text": "half" } });
    bench.call("save_draft", draft).unwrap();
    let list = bench.call("list_templates", json!({ "language": "hu" })).unwrap();
    assert_eq!(list["rows"][0]["draft"], true, "somebody is writing");

    let one = publish(&bench, key("acknowledgement", "hu"), &format!("{HEAD}Egy {{{{ request.number }}}}"), 0).unwrap();
    assert_eq!((one["row"]["version"].as_u64(), one["row"]["draft"].as_bool()), (Some(1), Some(false)));
    assert_eq!(one["row"]["changedBy"], "Tóth Mária");
    let stale = publish(&bench, key("acknowledgement", "hu"), &format!("{HEAD}Más"), 0);
    assert_eq!(stale.unwrap_err(), Error::Conflict, "what somebody else published meanwhile is not written over");
    let same = publish(&bench, key("acknowledgement", "hu"), one["text"].as_str().unwrap(), 1);
    assert_eq!(same.unwrap_err(), Error::invalid("text", "unchanged"));
    let two = publish(&bench, key("acknowledgement", "hu"), &format!("{HEAD}Kettő"), 1).unwrap();
    assert_eq!(two["versions"].as_array().unwrap().len(), 2);

    let back = with(key("acknowledgement", "hu"), json!({ "version": 1 }));
    let back = bench.call("restore_template", back).unwrap()["output"].clone();
    assert_eq!((&back["text"], back["row"]["version"].as_u64()), (&one["text"], Some(1)));
    assert_eq!(back["versions"].as_array().unwrap().len(), 2, "no version is lost");
    let delivered = with(key("acknowledgement", "hu"), json!({ "version": 0 }));
    let delivered = bench.call("restore_template", delivered).unwrap()["output"].clone();
    assert_eq!(delivered["text"], seen["text"]);
    let third = publish(&bench, key("acknowledgement", "hu"), &format!("{HEAD}Három"), 0).unwrap();
    assert_eq!(third["row"]["version"], 3, "numbers are never given twice");
    let text = bench.call("open_template_version", with(key("acknowledgement", "hu"), json!({ "version": 2 })));
    assert_eq!(text.unwrap()["text"], format!("{HEAD}Kettő"));

    let told = actions(&bench);
    assert_eq!(told.iter().filter(|action| *action == "template.published").count(), 3);
    assert_eq!(told.iter().filter(|action| *action == "template.restored").count(), 2);
    assert_eq!(bench.call("verify_vault", json!({})).unwrap()["sound"], true);
}

#[test]
fn a_text_with_a_mistake_is_told_its_line_and_never_comes_into_force() {
    let bench = Bench::new();
    let wrong = format!("{HEAD}Tisztelt {{{{ recipient.name }}}}!\n\n{{{{ request.nubmer }}}}\n");
    let refused = publish(&bench, key("acknowledgement", "hu"), &wrong, 0);
    assert_eq!(refused.unwrap_err(), Error::invalid("text", "template-problems"));
    let asked = json!({ "kind": "acknowledgement", "language": "hu", "text": wrong, "law": "gdpr", "sample": "plain", "page": 1, "width": 400 });
    let seen = bench.call("preview_template", asked.clone()).unwrap();
    assert_eq!(
        seen["problems"],
        json!([{ "line": 7, "column": 4, "code": "unknown-field", "name": "request.nubmer" }])
    );
    assert!(seen["picture"].is_null());
    let all =
        |text: &str| bench.call("check_template", with(key("acknowledgement", "hu"), json!({ "text": text }))).unwrap();
    assert_eq!(all(&wrong)["problems"], seen["problems"]);
    // Wrong only with another case than the one that is shown: found by the longer look.
    let now_and_then =
        format!("{HEAD}Tisztelt!\n\n{{% if request.on_behalf_of %}}{{{{ request.right_ids }}}}{{% endif %}}\n");
    let shown = bench.call("preview_template", with(asked.clone(), json!({ "text": now_and_then }))).unwrap();
    assert_eq!((&shown["problems"], shown["picture"].is_null()), (&json!([]), false));
    assert_eq!(all(&now_and_then)["problems"][0]["code"], "not-text");
    let id = request(&bench, "hu", &["access"]);
    assert!(words_of(&bench, &letter(&bench, id, "acknowledgement")).contains("Megkaptuk kérelmét"), "letters go on");

    let right = with(asked, json!({ "text": wrong.replace("nubmer", "number") }));
    let seen = bench.call("preview_template", right.clone()).unwrap();
    assert_eq!(seen["problems"], json!([]));
    assert!(seen["picture"]["image"].as_str().unwrap().starts_with("data:image/png;base64,"));
    for (field, value, rule) in
        [("law", "mars", "unknown"), ("sample", "none", "unknown"), ("language", "fr", "unknown")]
    {
        let refused = bench.call("preview_template", with(right.clone(), json!({ field: value }))).unwrap_err();
        let field = if field == "law" { "regime" } else { field };
        assert_eq!(refused, Error::invalid(field, rule));
    }
    assert!(
        bench.call("list_templates", json!({})).unwrap()["rows"].as_array().unwrap().len() == 100,
        "nothing was stored"
    );
}

#[test]
fn a_letter_is_made_from_the_narrowest_template_and_says_from_which() {
    let bench = Bench::new();
    let id = request(&bench, "hu", &["erasure"]);
    for (regime, right, says) in
        [("", "", "mindenki"), ("gdpr", "", "gdpr"), ("", "erasure", "törlés"), ("gdpr", "erasure", "gdpr törlés")]
    {
        let narrow = with(key("acknowledgement", "hu"), json!({ "regime": regime, "right": right }));
        let seen = bench.call("open_template", narrow.clone()).unwrap();
        assert_eq!(seen["inherited"], !(regime.is_empty() && right.is_empty()), "{regime} {right}");
        publish(&bench, narrow, &format!("{HEAD}Ez a szöveg: {says}."), 0).unwrap();
    }
    let made = letter(&bench, id, "acknowledgement");
    assert_eq!(
        made["madeFrom"],
        json!({ "kind": "acknowledgement", "language": "hu", "regime": "gdpr", "right": "erasure", "version": 1, "passedOver": false })
    );
    assert!(words_of(&bench, &made).contains("gdpr törlés."));
    let other = request(&bench, "hu", &["access"]);
    assert!(words_of(&bench, &letter(&bench, other, "acknowledgement")).contains("Ez a szöveg: gdpr."));
    let rows = bench.call("list_templates", json!({ "language": "hu" })).unwrap()["rows"].as_array().unwrap().len();
    assert_eq!(rows, 23, "what the office wrote for a law or a right stands in the list");
    let off = with(key("acknowledgement", "hu"), json!({ "regime": "gdpr", "right": "erasure", "version": 0 }));
    bench.call("restore_template", off).unwrap();
    assert!(
        words_of(&bench, &letter(&bench, id, "acknowledgement")).contains("Ez a szöveg: gdpr."),
        "back to the wider one"
    );
}

#[test]
fn an_old_letter_is_made_again_from_its_version_byte_by_byte() {
    let mut bench = Bench::new();
    bench.give("logo", "logo.png", include_bytes!("../../../../assets/icons/32x32.png"));
    bench.call("set_logo", json!({ "file": "logo" })).unwrap();
    let id = request(&bench, "hu", &["access"]);
    publish(
        &bench,
        key("acknowledgement", "hu"),
        &format!("{HEAD}Első {{{{ request.received }}}}\n\n{{{{ signature }}}}"),
        0,
    )
    .unwrap();
    let first = letter(&bench, id, "acknowledgement");
    let delivered = letter(&bench, id, "identity-request");
    // The office, the template and the day change.
    bench.later(chrono::Duration::days(400));
    publish(&bench, key("acknowledgement", "hu"), &format!("{HEAD}Második"), 1).unwrap();
    let mut office = testkit::office();
    office["name"] = json!("Más Zrt.");
    bench.call("edit_office", json!({ "office": office })).unwrap();
    for old in [&first, &delivered] {
        let again = remake(&bench, old);
        assert_eq!((again["same"].as_bool(), &again["sha256"]), (Some(true), &old["sha256"]), "{old}");
        assert!(again["picture"]["image"].as_str().unwrap().starts_with("data:image/png"));
    }
    let second = letter(&bench, id, "acknowledgement");
    assert_eq!(second["madeFrom"]["version"], 2);
    assert_ne!(second["sha256"], first["sha256"]);
}

/// The bytes of all attachments of the vault, as they lie on the disk.
fn stored(bench: &Bench) -> usize {
    std::fs::read_dir(bench.dir.path().join("files")).unwrap().count()
}

#[test]
fn a_letter_is_made_again_with_the_letterhead_s_picture_of_its_day_and_only_pictures_of_letters_are_kept() {
    let bench = Bench::new();
    for (token, bytes) in [
        ("first", include_bytes!("../../../../assets/icons/32x32.png").as_slice()),
        ("second", include_bytes!("../../../../assets/icons/128x128.png").as_slice()),
        ("third", include_bytes!("../../../../assets/icons/icon.png").as_slice()),
    ] {
        bench.give(token, "logo.png", bytes);
    }
    let set = |token: Option<&str>| bench.call("set_logo", json!({ "file": token })).unwrap();
    let id = request(&bench, "hu", &["access"]);
    let bare = letter(&bench, id, "acknowledgement");
    set(Some("first"));
    let old = letter(&bench, id, "acknowledgement");
    let before = stored(&bench);
    set(Some("second"));
    assert_eq!(stored(&bench), before + 1, "the picture of a letter stays beside the new one");
    set(Some("third"));
    assert_eq!(stored(&bench), before + 1, "a picture that no letter has goes");
    let new = letter(&bench, id, "acknowledgement");
    set(None);
    for (document, what) in [(&bare, "without a picture"), (&old, "with the first"), (&new, "with the third")] {
        let again = remake(&bench, document);
        assert_eq!((again["same"].as_bool(), &again["sha256"]), (Some(true), &document["sha256"]), "{what}");
    }
    assert_ne!(old["sha256"], new["sha256"]);
}

#[test]
fn a_report_is_made_again_too_with_its_tables() {
    let bench = Bench::new();
    let id = request(&bench, "hu", &["access"]);
    let source = bench.call("register_source", json!({ "name": "CRM", "owners": [], "categories": [] })).unwrap();
    let page = bench.call("assign_sources", json!({ "id": id, "sources": [source["output"]["id"]] })).unwrap();
    let task = &page["output"]["tasks"][0]["id"];
    let rows: String = (0..300).map(|n| format!("{n};Termék {n};*{n}*\n")).collect();
    bench.give("csv", "x.csv", format!("Szám;Név;Jel\n{rows}").as_bytes());
    bench.call("attach_finding", json!({ "task": task, "file": "csv" })).unwrap();
    bench.call("answer_task", json!({ "task": task, "state": "answered" })).unwrap();
    let report = bench.call("compose_report", json!({ "id": id })).unwrap()["output"].clone();
    assert!(report["pages"].as_u64().unwrap() > 5, "{report}");
    assert_eq!(remake(&bench, &report)["same"], true);
}

#[test]
fn a_template_that_fails_on_a_case_stops_no_letter() {
    let bench = Bench::new();
    // It works with every sample: all of them have letters of a few lines. This one asks for more than a case may cost.
    let text = format!(
        "{HEAD}{{% if letter.text == \"Saját szavak.\" %}}{{% for a in range(9999) %}}{{% for b in range(9999) %}}x{{% endfor %}}{{% endfor %}}{{% endif %}}Jó"
    );
    publish(&bench, key("acknowledgement", "hu"), &text, 0).unwrap();
    let id = request(&bench, "hu", &["access"]);
    let made = letter(&bench, id, "acknowledgement");
    assert_eq!((made["madeFrom"]["version"].as_u64(), made["madeFrom"]["passedOver"].as_bool()), (Some(0), Some(true)));
    assert!(words_of(&bench, &made).contains("Megkaptuk kérelmét"));
}

#[test]
fn a_language_without_templates_falls_back_and_says_so() {
    let bench = Bench::new();
    let id = request(&bench, "ar", &["access"]);
    let page = bench.call("open_request", json!({ "id": id })).unwrap();
    assert_eq!((page["language"].as_str(), page["letterLanguage"].as_str()), (Some("ar"), Some("hu")));
    let made = letter(&bench, id, "acknowledgement");
    assert_eq!((made["language"].as_str(), made["languageWanted"].as_str()), (Some("hu"), Some("ar")));
    let own = letter(&bench, request(&bench, "de-AT", &["access"]), "acknowledgement");
    assert_eq!((own["language"].as_str(), own["languageWanted"].is_null()), (Some("de"), true));
}

#[test]
fn every_letter_of_a_request_can_be_made_in_every_language() {
    let bench = Bench::new();
    let kinds = [
        "acknowledgement",
        "identity-request",
        "clarification-request",
        "extension",
        "not-identified",
        "rectification-done",
        "erasure-done",
        "objection-honoured",
        "restriction-set",
        "restriction-lifted",
        "completion",
    ];
    for language in ["en", "hu", "pt-BR", "es", "de"] {
        for regime in ["gdpr", "lgpd"] {
            let id = request_under(&bench, regime, language, &["access", "erasure"]);
            for kind in kinds {
                let made = letter(&bench, id, kind);
                assert_eq!((&made["language"], made["madeFrom"]["version"].as_u64()), (&json!(language), Some(0)));
                assert!(made["pages"].as_u64().unwrap() <= 2, "{language} {regime} {kind}: {made}");
            }
        }
    }
}

#[test]
fn every_document_keeps_the_standards_whatever_people_are_called() {
    const LETTERS: &[&str] = &[
        "acknowledgement",
        "identity-request",
        "clarification-request",
        "extension",
        "refusal",
        "not-identified",
        "rectification-done",
        "erasure-done",
        "restriction-set",
        "restriction-lifted",
        "objection-honoured",
        "completion",
    ];
    let naughty: Vec<String> = serde_json::from_str(include_str!("../../../../tests/data/blns/blns.json")).unwrap();
    // The forms refuse control characters; what stands in a file may hold them, as the templates' own test of the list does.
    let lines: Vec<&String> =
        naughty.iter().filter(|text| !text.chars().any(char::is_control) && !text.trim().is_empty()).collect();
    let bench = Bench::new();
    let mut seen = 0;
    for (at, language) in ["en", "hu", "pt-BR", "es", "de"].into_iter().enumerate() {
        let pick = |n: usize| lines[(at * 97 + n * 31) % lines.len()].chars().take(120).collect::<String>();
        let made = bench.call(
            "register_request",
            json!({ "regime": "gdpr", "requester": { "givenName": pick(1), "familyName": pick(2), "email": "a@example.hu",
                    "address": format!("{}\n{}", pick(3), pick(4)) },
                "requesterType": "customer", "rights": ["access"], "channel": "phone", "received": "2026-09-03",
                "language": language }),
        );
        let id = made.unwrap()["output"]["row"]["id"].as_i64().unwrap();
        let mut documents = Vec::new();
        for (n, kind) in LETTERS.iter().enumerate() {
            let text: Vec<String> = lines
                .iter()
                .skip((at * LETTERS.len() + n) * 7 % lines.len())
                .take(40)
                .map(|text| (*text).clone())
                .collect();
            let more = if *kind == "refusal" { json!({ "ground": "excessive" }) } else { json!({}) };
            let asked = with(json!({ "id": id, "kind": kind, "text": text.join("\n\n") }), more);
            documents.push(bench.call("make_letter", asked).unwrap()["output"].clone());
        }
        bench.call("verify_identity", json!({ "id": id, "method": "call-back" })).unwrap();
        bench.call("confirm_ownership", json!({ "id": id, "method": "records-match" })).unwrap();
        let source = bench.call("register_source", json!({ "name": format!("{} {at}", pick(5)), "owners": [{ "name": pick(6), "email": "p@example.hu" }],
                "categories": [{ "category": pick(7), "purposes": pick(8), "recipients": pick(9), "retention": pick(10), "origin": pick(11) }] })).unwrap();
        let source = source["output"]["id"].as_i64().unwrap();
        let with_source = bench.call("assign_sources", json!({ "id": id, "sources": [source] })).unwrap();
        let task = with_source["output"]["tasks"][0]["id"].clone();
        let rows: String = lines.iter().map(|text| format!("\"{}\";x\n", text.replace('"', "\"\""))).collect();
        bench.give("rows", "rows.csv", format!("what;other\n{rows}").as_bytes());
        bench.call("attach_finding", json!({ "task": task, "file": "rows" })).unwrap();
        bench.call("answer_task", json!({ "task": task, "state": "answered" })).unwrap();
        let page = bench.call("open_request", json!({ "id": id })).unwrap();
        for item in page["checklist"].as_array().unwrap().iter().filter(|item| item["from"] == "open") {
            let answer = json!({ "id": id, "item": item["item"], "answer": pick(12) });
            bench.call("answer_checklist", answer).unwrap();
        }
        documents.push(bench.call("compose_report", json!({ "id": id })).unwrap()["output"].clone());
        for document in documents {
            let token = format!("{}-{}", document["kind"], document["id"]);
            let bytes = written(&bench, &document, &token);
            let report = paper::check::check(&bytes);
            assert!(report.clean && report.pages > 0, "{language} {token}: {:?}", report.findings);
            seen += 1;
        }
    }
    assert_eq!(seen, 65);
}

#[test]
fn a_refusal_needs_its_ground_and_its_reasons() {
    let bench = Bench::new();
    let id = request(&bench, "en", &["erasure"]);
    let make = |more: Value| bench.call("make_letter", with(json!({ "id": id, "kind": "refusal" }), more));
    assert_eq!(make(json!({ "text": "x" })).unwrap_err(), Error::invalid("ground", "required"));
    assert_eq!(make(json!({ "ground": "excessive" })).unwrap_err(), Error::invalid("text", "required"));
    let made = make(json!({ "ground": "legal-obligation", "text": "Tax law." })).unwrap()["output"].clone();
    let words = words_of(&bench, &made).replace(['\n', '\u{a0}'], " ");
    for said in
        ["Article 17(3) GDPR", "Tax law.", "Nemzeti Adatvédelmi és Információszabadság Hatóság", "remedy in court"]
    {
        assert!(words.contains(said), "{said} is missing in\n{words}");
    }
    make(json!({ "ground": "no-data-held" })).unwrap();
    let missing = bench.call("make_letter", json!({ "id": id, "kind": "extension" }));
    assert_eq!(missing.unwrap_err(), Error::invalid("text", "required"));
}

/// Item and state of what the law wants in a letter.
fn checked(bench: &Bench, asked: Value) -> Vec<(String, String)> {
    let found = bench.call("check_letter", asked).unwrap();
    let items = found["items"].as_array().unwrap().iter();
    items.map(|item| (item["item"].as_str().unwrap().to_owned(), item["state"].as_str().unwrap().to_owned())).collect()
}

fn stands(items: &[(&str, &str)]) -> Vec<(String, String)> {
    items.iter().map(|(item, state)| ((*item).to_owned(), (*state).to_owned())).collect()
}

#[test]
fn a_refusal_and_an_extension_are_held_to_the_checklist_of_the_law() {
    let bench = Bench::new();
    let id = request(&bench, "en", &["access"]);
    let extension = |text: &str| checked(&bench, json!({ "id": id, "kind": "extension", "text": text }));
    assert_eq!(extension(""), stands(&[("within-a-month", "in-time"), ("reasons", "open"), ("new-date", "answered")]));
    assert_eq!(extension("Many sources.")[1], ("reasons".to_owned(), "answered".to_owned()));

    let refusal = |more: Value| checked(&bench, with(json!({ "id": id, "kind": "refusal", "text": "Tax law." }), more));
    let base =
        [("reasons", "answered"), ("complaint", "answered"), ("remedy", "answered"), ("within-a-month", "in-time")];
    assert_eq!(refusal(json!({ "ground": "legal-obligation" })), stands(&base));
    assert_eq!(refusal(json!({ "ground": "excessive" })).last().unwrap().0, "excessive");
    assert_eq!(refusal(json!({ "ground": "identity-not-shown" })).last().unwrap().0, "not-identified");
    assert!(checked(&bench, json!({ "id": id, "kind": "acknowledgement" })).is_empty(), "no list under this law");
    let report = bench.call("check_letter", json!({ "id": id, "kind": "access-report" }));
    assert_eq!(report.unwrap_err(), Error::invalid("kind", "is-composed"));

    // A text of the office's own that names no authority: the letter is made all the same, and the trail keeps what it left open.
    publish(
        &bench,
        key("refusal", "en"),
        &format!("{HEAD}No. {{{{ letter.text }}}} Go to court{{{{ law.cite.remedy|bracketed }}}}."),
        0,
    )
    .unwrap();
    let found = refusal(json!({ "ground": "legal-obligation" }));
    assert_eq!(found[1], ("complaint".to_owned(), "open".to_owned()));
    bench
        .call("make_letter", json!({ "id": id, "kind": "refusal", "ground": "legal-obligation", "text": "Tax law." }))
        .unwrap();
    let trail = bench.call("list_trail", json!({ "action": "document.made" })).unwrap();
    assert_eq!(trail["rows"][0]["notes"]["checklist-open"], "complaint", "{trail}");
    let preview = bench.call(
        "preview_template",
        with(
            key("refusal", "en"),
            json!({ "text": format!("{HEAD}No."), "law": "gdpr", "sample": "excessive", "page": 1, "width": 300 }),
        ),
    );
    let items = preview.unwrap()["check"]["items"].clone();
    let open = items.as_array().unwrap().iter().filter(|item| item["state"] == "open").count();
    assert_eq!(open, 4, "reasons, authority, remedy and why it is excessive: {items}");

    // Told after the month.
    let late = bench
        .call(
            "register_request",
            json!({ "regime": "gdpr", "requester": { "givenName": "Anna", "familyName": "Kovács", "email": "anna@example.hu" },
                "requesterType": "customer", "rights": ["access"], "channel": "phone", "received": "2026-06-01", "language": "en" }),
        )
        .unwrap()["output"]["row"]["id"]
        .clone();
    assert_eq!(checked(&bench, json!({ "id": late, "kind": "extension", "text": "x" }))[0].1, "late");
}

#[test]
fn what_was_done_to_the_data_is_sent_only_when_identity_and_ownership_are_confirmed() {
    let bench = Bench::new();
    let id = request(&bench, "en", &["erasure"]);
    let made = letter(&bench, id, "erasure-done");
    let export = || bench.call("export_document", json!({ "document": made["id"], "file": "out" }));
    assert_eq!(export().unwrap_err(), Error::not_now("identity-missing"));
    bench.call("verify_identity", json!({ "id": id, "method": "call-back" })).unwrap();
    bench.call("confirm_ownership", json!({ "id": id, "method": "records-match" })).unwrap();
    export().unwrap();
}

#[test]
fn the_facts_of_a_case_are_exactly_those_that_its_template_is_promised() {
    // The editor offers what `template::kinds` lists; a case must have all of it, or a published template would fail on real letters.
    let bench = Bench::new();
    let id = request(&bench, "en", &["access"]);
    for kind in [
        "acknowledgement",
        "identity-request",
        "clarification-request",
        "extension",
        "not-identified",
        "rectification-done",
        "erasure-done",
        "objection-honoured",
        "restriction-set",
        "restriction-lifted",
        "completion",
        "refusal",
    ] {
        uses_everything(&bench, kind);
        let more = if kind == "refusal" { json!({ "ground": "excessive" }) } else { json!({}) };
        let made = bench.call("make_letter", with(json!({ "id": id, "kind": kind, "text": "x" }), more)).unwrap();
        assert_eq!(made["output"]["madeFrom"]["passedOver"], false, "{kind}");
    }
    uses_everything(&bench, "access-report");
    let made = bench.call("compose_report", json!({ "id": id })).unwrap();
    assert_eq!(made["output"]["madeFrom"]["passedOver"], false, "access-report");
}

/// Publishes a template that uses every placeholder that is offered.
fn uses_everything(bench: &Bench, kind: &str) {
    let seen = bench.call("open_template", key(kind, "en")).unwrap();
    let mut text = String::from("---\ntitle: Everything\n---\n");
    for offered in seen["placeholders"].as_array().unwrap() {
        let (path, what) = (offered["path"].as_str().unwrap(), offered["kind"].as_str().unwrap());
        if offered["of"].is_null() && what != "part" {
            match what {
                "list" | "flag" | "choice" | "blocks" => {
                    text.push_str(&format!("{{% if {path} %}}yes{{% endif %}}\n\n"))
                }
                _ => text.push_str(&format!("{{{{ {path} }}}}\n\n")),
            }
        }
    }
    publish(bench, key(kind, "en"), &text, 0).unwrap();
}

#[test]
fn what_the_editor_offers_can_be_put_in_as_it_is() {
    let bench = Bench::new();
    let kinds = bench.call("list_templates", json!({ "language": "en" })).unwrap();
    for row in kinds["rows"].as_array().unwrap() {
        let kind = row["kind"].as_str().unwrap();
        let seen = bench.call("open_template", key(kind, "en")).unwrap();
        let mut text = "---\ntitle: T\n---\n".to_owned();
        for offered in seen["placeholders"].as_array().unwrap() {
            if offered["of"].is_null() && offered["kind"] != "part" {
                text.push_str(&format!("Text\n\n{}\n\n", offered["insert"].as_str().unwrap()));
            }
        }
        let asked = json!({ "kind": kind, "language": "en", "text": text, "law": "gdpr",
            "sample": seen["samples"][0], "page": 1, "width": 200 });
        let preview = bench.call("preview_template", asked).unwrap();
        assert_eq!(preview["problems"], json!([]), "{kind}: {text}");
    }
}

#[test]
fn everything_about_templates_is_worded() {
    use model::template::TemplateKind;
    let has = |key: &str| assert!(words::has(words::Language::English, key), "{key} has no message");
    for code in template::CODES {
        has(&format!("template-problem-{code}"));
    }
    for kind in TemplateKind::ALL {
        for field in template::kinds::fields(*kind) {
            has(&format!("placeholder-{}", field.path.replace(['.', '_'], "-")));
        }
        for sample in template::samples::of(*kind) {
            let own = words::has(words::Language::English, &format!("template-sample-{sample}"));
            assert!(
                own || words::has(words::Language::English, &format!("reason-{sample}")),
                "{sample} has no message"
            );
        }
    }
    for part in template::PARTS.iter().filter(|part| !matches!(**part, "header" | "footer")) {
        has(&format!("placeholder-part-{part}"));
    }
}
