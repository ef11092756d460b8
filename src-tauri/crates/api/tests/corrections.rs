//! Rectification, from what a person asks for to the letter that says what was done (Art 16, 19 GDPR).

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may fail as tests do")]

use api::Error;
use serde_json::{Value, json};
use testkit::Bench;

/// A request for rectification by somebody on file.
fn asked(bench: &Bench) -> (i64, i64) {
    let subject = bench
        .call(
            "register_subject",
            json!({ "givenName": "Anna", "familyName": "Kovacs", "identifiers": [
                { "kind": "customer", "value": "K-48213" }, { "kind": "email", "value": "anna@pelda.hu" },
                { "kind": "phone", "value": "+36 1 234 5678" } ], "address": "1011 Budapest, Fő utca 1." }),
        )
        .unwrap()["output"]["id"]
        .as_i64()
        .unwrap();
    let request = bench
        .call(
            "register_request",
            json!({ "requester": { "givenName": "Anna", "familyName": "Kovács", "email": "anna@pelda.hu" },
                "requesterType": "customer", "rights": ["rectification"], "channel": "email", "received": "2026-09-03",
                "language": "en", "country": "HU", "description": "My name is misspelt." }),
        )
        .unwrap()["output"]["row"]["id"]
        .as_i64()
        .unwrap();
    (request, subject)
}

fn verified(bench: &Bench, request: i64, subject: i64) {
    bench
        .call("verify_identity", json!({ "id": request, "method": "reply-from-address-on-file", "note": "x" }))
        .unwrap();
    bench
        .call(
            "confirm_ownership",
            json!({ "id": request, "method": "records-match", "note": "x", "subjectId": subject }),
        )
        .unwrap();
    bench.call("assign_sources", json!({ "id": request, "sources": [], "none": true })).unwrap();
}

fn propose(bench: &Bench, request: i64, field: &str, old: &str, new: &str) -> i64 {
    let view = bench
        .call(
            "propose_correction",
            json!({ "id": request, "field": field, "old": old, "new": new, "evidence": "seen" }),
        )
        .unwrap();
    view["output"]["rows"].as_array().unwrap().last().unwrap()["id"].as_i64().unwrap()
}

fn subject_of(bench: &Bench, subject: i64) -> Value {
    bench.call("open_subject", json!({ "id": subject })).unwrap()["subject"].clone()
}

#[test]
fn nothing_is_corrected_below_the_gate_and_what_was_made_stands_in_record_history_and_letter() {
    let bench = Bench::new();
    let (request, subject) = asked(&bench);
    let name = propose(&bench, request, "family-name", "Kovacs", "Kovács");
    let shut = bench.call("make_correction", json!({ "correction": name })).unwrap_err();
    assert_eq!(shut, Error::not_now("identity-missing"));
    assert_eq!(subject_of(&bench, subject)["familyName"], "Kovacs", "and the record is as it was");

    verified(&bench, request, subject);
    assert_eq!(bench.call("open_request", json!({ "id": request })).unwrap()["next"], "make-corrections");
    let phone = propose(&bench, request, "phone", "+36 1 234 5678", "+36 30 765 4321");
    let more = propose(&bench, request, "email", "", "anna.kovacs@pelda.hu");
    let wrong = propose(&bench, request, "address", "1011 Budapest, Fő utca 1.", "somewhere else");
    for correction in [name, phone, more] {
        bench.call("make_correction", json!({ "correction": correction })).unwrap();
    }
    let now = subject_of(&bench, subject);
    assert_eq!(now["familyName"], "Kovács");
    let identifiers: Vec<_> =
        now["identifiers"].as_array().unwrap().iter().map(|i| i["value"].as_str().unwrap()).collect();
    assert_eq!(
        identifiers,
        ["K-48213", "anna@pelda.hu", "+36 30 765 4321", "anna.kovacs@pelda.hu"],
        "each in its place"
    );
    let history = bench.call("open_subject", json!({ "id": subject })).unwrap()["timeline"].clone();
    assert!(history.to_string().contains("Kovacs") && history.to_string().contains("correction.made"), "{history}");

    let early =
        bench.call("complete_request", json!({ "id": request, "outcome": "partly", "reason": "third-party-rights" }));
    assert_eq!(early.unwrap_err(), Error::not_now("corrections-open"), "one is undecided");
    let silent = bench.call("decline_correction", json!({ "correction": wrong, "reason": " " })).unwrap_err();
    assert_eq!(silent, Error::invalid("reason", "required"));
    bench
        .call(
            "decline_correction",
            json!({ "correction": wrong, "reason": "The register of addresses says otherwise." }),
        )
        .unwrap();
    for command in ["make_correction", "remove_correction"] {
        let twice = bench.call(command, json!({ "correction": wrong })).unwrap_err();
        assert_eq!(twice, Error::not_now("correction-decided"), "{command}");
    }
    assert_eq!(subject_of(&bench, subject)["address"], "1011 Budapest, Fő utca 1.");

    let letter = bench.call("make_letter", json!({ "id": request, "kind": "rectification-done" })).unwrap();
    let document = letter["output"]["id"].as_i64().unwrap();
    bench.call("export_document", json!({ "document": document, "file": "letter" })).unwrap();
    let text = testkit::words_of(&bench.written("letter").unwrap());
    for word in ["Last name", "Kovacs", "Kovács", "+36 30 765 4321", "anna.kovacs@pelda.hu"] {
        assert!(text.contains(word), "{word} is missing in\n{text}");
    }
    assert!(!text.contains("somewhere else"), "what was declined was not done");
}

#[test]
fn the_letter_waits_for_every_decision_and_is_made_again_after_another_one() {
    let mut bench = Bench::new();
    let (request, subject) = asked(&bench);
    verified(&bench, request, subject);
    let name = propose(&bench, request, "family-name", "Kovacs", "Kovács");
    let letter = |bench: &Bench| {
        let made = bench.call("make_letter", json!({ "id": request, "kind": "rectification-done" })).unwrap();
        made["output"]["id"].clone()
    };
    let early = letter(&bench);
    let out =
        |bench: &Bench, document: &Value| bench.call("export_document", json!({ "document": document, "file": "out" }));
    assert_eq!(out(&bench, &early).unwrap_err(), Error::not_now("corrections-open"));
    bench.later(chrono::Duration::minutes(1));
    bench.call("make_correction", json!({ "correction": name })).unwrap();
    assert_eq!(out(&bench, &early).unwrap_err(), Error::not_now("stale"), "it does not tell of what was done");
    let page = bench.call("open_request", json!({ "id": request })).unwrap();
    assert_eq!((&page["next"], &page["documents"][0]["stale"]), (&json!("make-letter"), &json!(true)));
    let told = letter(&bench);
    assert_eq!(bench.call("open_request", json!({ "id": request })).unwrap()["next"], "export-letter");
    out(&bench, &told).unwrap();
    assert!(testkit::words_of(&bench.written("out").unwrap()).contains("Kovács"));
}

#[test]
fn a_record_that_says_something_else_by_now_is_not_overwritten() {
    let bench = Bench::new();
    let (request, subject) = asked(&bench);
    let correction = propose(&bench, request, "family-name", "Kovacs", "Kovács");
    verified(&bench, request, subject);
    let mut form = subject_of(&bench, subject);
    form["familyName"] = json!("Szabó");
    bench.call("edit_subject", json!({ "id": subject, "subject": form })).unwrap();
    let refused = bench.call("make_correction", json!({ "correction": correction })).unwrap_err();
    assert_eq!(refused, Error::invalid("old", "not-on-record"));
    assert_eq!(subject_of(&bench, subject)["familyName"], "Szabó");
    bench.call("remove_correction", json!({ "correction": correction })).unwrap();
    let view = bench.call("list_corrections", json!({ "id": request })).unwrap();
    assert_eq!(view["rows"], json!([]));
}

#[test]
fn a_correction_in_a_source_is_recorded_and_names_it_in_the_letter() {
    let bench = Bench::new();
    let (request, subject) = asked(&bench);
    verified(&bench, request, subject);
    let source = bench.call("register_source", json!({ "name": "Webshop", "owners": [], "categories": [] })).unwrap();
    let source = source["output"]["id"].as_i64().unwrap();
    let view = bench
        .call(
            "propose_correction",
            json!({ "id": request, "source": source, "field": "Size of shoes", "old": "38", "new": "39" }),
        )
        .unwrap();
    assert_eq!(view["output"]["rows"][0]["source"], "Webshop");
    let before = subject_of(&bench, subject);
    bench.call("make_correction", json!({ "correction": view["output"]["rows"][0]["id"] })).unwrap();
    assert_eq!(subject_of(&bench, subject), before, "the record here is another one");
    let letter = bench.call("make_letter", json!({ "id": request, "kind": "rectification-done" })).unwrap();
    bench.call("export_document", json!({ "document": letter["output"]["id"], "file": "letter" })).unwrap();
    let text = testkit::words_of(&bench.written("letter").unwrap());
    assert!(text.contains("Size of shoes (Webshop)") && text.contains("39"), "{text}");
}

#[test]
fn bad_corrections_name_their_field_and_change_nothing() {
    let bench = Bench::new();
    let (request, _) = asked(&bench);
    let refused = |more: Value| {
        let mut body = json!({ "id": request, "field": "role", "new": "x" });
        for (key, value) in more.as_object().unwrap() {
            body[key] = value.clone();
        }
        bench.call("propose_correction", body).unwrap_err()
    };
    assert_eq!(refused(json!({ "field": "shoe-size" })), Error::invalid("field", "unknown"));
    assert_eq!(refused(json!({ "new": "" })), Error::invalid("new", "required"));
    assert_eq!(refused(json!({ "old": "x" })), Error::invalid("new", "as-it-was"));
    assert_eq!(refused(json!({ "field": "email", "new": "nobody" })), Error::invalid("new", "email"));
    assert_eq!(refused(json!({ "new": "two\nlines" })), Error::invalid("new", "one-line"));
    assert_eq!(refused(json!({ "source": 99 })), Error::NotFound);
    assert_eq!(bench.call("list_corrections", json!({ "id": request })).unwrap()["rows"], json!([]));
    let access = bench
        .call(
            "register_request",
            json!({ "requester": { "givenName": "B", "familyName": "C" }, "requesterType": "customer", "rights": ["access"],
                "channel": "email", "received": "2026-09-03", "language": "en", "country": "HU", "description": "x" }),
        )
        .unwrap()["output"]["row"]["id"]
        .clone();
    let other = bench.call("propose_correction", json!({ "id": access, "field": "role", "new": "x" })).unwrap_err();
    assert_eq!(other, Error::not_now("no-correction-asked"));
}
