//! The main job, through the command table: from an e-mail to an evidenced answer, with every gate tried on the way.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail as tests do"
)]

use api::Error;
use serde_json::{Value, json};
use testkit::Bench;

const MAIL: &[u8] = include_bytes!("../../../../tests/data/mail/hu-access-qp.eml");

fn not_now(reason: &str) -> Error {
    Error::not_now(reason)
}

fn register(bench: &Bench) -> Value {
    bench.give("mail", "request.eml", MAIL);
    let mail = bench.call("read_mail", json!({ "file": "mail" })).unwrap();
    let proposal = &mail["proposal"];
    assert_eq!(proposal["rights"][0]["right"], "access", "{mail}");
    let answer = bench
        .call(
            "register_request",
            json!({
                "requester": proposal["requester"], "requesterType": "customer", "rights": ["access"],
                "channel": "email", "received": "2026-09-03T21:47", "language": "hu", "country": "HU",
                "description": mail["text"], "mail": "mail",
            }),
        )
        .unwrap();
    answer["output"].clone()
}

fn source(bench: &Bench, name: &str) -> i64 {
    let answer = bench
        .call(
            "register_source",
            json!({ "name": name, "owners": [{ "name": "Nagy Péter", "email": "peter@karpat.example" }],
                "categories": [{ "category": "vásárlások", "purposes": "szerződés teljesítése", "recipients": "futárszolgálat",
                    "retention": "8 év", "origin": "az érintett" }] }),
        )
        .unwrap();
    answer["output"]["id"].as_i64().unwrap()
}

fn words_of(pdf: &[u8]) -> String {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("x.pdf");
    std::fs::write(&path, pdf).unwrap();
    let out =
        std::process::Command::new("pdftotext").args(["-layout"]).arg(&path).arg("-").output().expect("poppler-utils");
    String::from_utf8(out.stdout).unwrap()
}

#[test]
fn from_an_e_mail_to_an_evidenced_answer() {
    let bench = Bench::new();
    let request = register(&bench);
    let id = request["row"]["id"].as_i64().unwrap();
    assert_eq!(request["row"]["number"], "2026-0001");
    assert_eq!(request["row"]["due"], "2026-10-05", "one month ends on Sat 3 October, moved to Monday");
    assert_eq!(request["next"], "verify-identity");
    assert_eq!(request["mail"]["sha256"].as_str().unwrap().len(), 64, "the mail is kept with its hash");

    let (crm, shop) = (source(&bench, "CRM"), source(&bench, "Webshop"));
    let refused = bench.call("confirm_ownership", json!({ "id": id, "method": "records-match" }));
    assert_eq!(refused.unwrap_err(), not_now("identity-missing"), "ownership is the second question");
    bench
        .call("verify_identity", json!({ "id": id, "method": "reply-from-address-on-file", "note": "válaszolt" }))
        .unwrap();
    bench.call("confirm_ownership", json!({ "id": id, "method": "records-match", "note": "48213" })).unwrap();
    let page =
        bench.call("assign_sources", json!({ "id": id, "sources": [crm, shop], "question": "Mit tárolnak?" })).unwrap();
    let tasks: Vec<i64> =
        page["output"]["tasks"].as_array().unwrap().iter().map(|t| t["id"].as_i64().unwrap()).collect();

    let early = bench.call("answer_task", json!({ "task": tasks[0], "state": "answered" }));
    assert_eq!(early.unwrap_err(), not_now("no-finding"), "an answer with data needs the data");
    bench.give(
        "csv",
        "export.csv",
        "Dátum;Termék;Összeg\n2026-01-05;Vérnyomásmérő;12 990\n2026-02-11;محمد بن علي;3 500\n".as_bytes(),
    );
    let page = bench.call("attach_finding", json!({ "task": tasks[0], "file": "csv" })).unwrap();
    let finding = &page["output"]["tasks"][0]["findings"][0];
    assert_eq!((finding["rows"].as_u64(), finding["columns"].as_array().unwrap().len()), (Some(2), 3), "{finding}");
    bench.call("answer_task", json!({ "task": tasks[0], "state": "answered" })).unwrap();

    let report = bench.call("compose_report", json!({ "id": id })).unwrap()["output"].clone();
    let document = report["id"].as_i64().unwrap();
    let shut = bench.call("export_document", json!({ "document": document, "file": "out" }));
    assert_eq!(shut.unwrap_err(), not_now("tasks-open"), "one owner has not answered");
    let page = bench.call("answer_task", json!({ "task": tasks[1], "state": "nothing-found" })).unwrap();
    assert_eq!(page["output"]["next"], "answer-checklist", "nobody has said yet whether decisions are automated");
    bench
        .call(
            "answer_checklist",
            json!({ "id": id, "item": "automated", "answer": "Nincs automatizált döntéshozatal." }),
        )
        .unwrap();
    let stale = bench.call("export_document", json!({ "document": document, "file": "out" }));
    assert_eq!(stale.unwrap_err(), not_now("stale"), "the facts have changed since it was composed");
    let page = bench.call("open_request", json!({ "id": id })).unwrap();
    assert_eq!(page["next"], "compose-report", "what is stale is made again");

    let report = bench.call("compose_report", json!({ "id": id })).unwrap()["output"].clone();
    let document = report["id"].as_i64().unwrap();
    let page = bench.call("preview_page", json!({ "document": document, "page": 1, "width": 400 })).unwrap();
    assert!(page["image"].as_str().unwrap().starts_with("data:image/png;base64,"));
    let full = bench.call("export_document", json!({ "document": document, "file": "full-disk" }));
    assert_eq!(full.unwrap_err(), Error::DiskFull);
    let view = bench.call("open_request", json!({ "id": id })).unwrap();
    assert!(view["documents"][0]["exportedAt"].is_null(), "what could not be written has not left");

    let exported =
        bench.call("export_document", json!({ "document": document, "file": "out" })).unwrap()["output"].clone();
    let pdf = bench.written("out").unwrap();
    let text = words_of(&pdf);
    for word in ["2026-0001", "Kárpát Egészség Zrt.", "Vérnyomásmérő", "12 990", "vásárlások", "futárszolgálat", "8 év"]
    {
        assert!(text.contains(word), "{word} is missing in\n{text}");
    }
    assert!(exported["exportedAt"].is_string());
    let early = bench.call("complete_request", json!({ "id": id, "outcome": "fully", "reason": "answered-in-full" }));
    assert_eq!(
        early.unwrap_err(),
        not_now("answer-not-dispatched"),
        "a letter is finished only when its dispatch is evidenced"
    );
    bench
        .call(
            "record_dispatch",
            json!({ "document": document, "way": "post", "on": "2026-09-10", "evidence": "RL 1234 5678 HU" }),
        )
        .unwrap();
    let done =
        bench.call("complete_request", json!({ "id": id, "outcome": "fully", "reason": "answered-in-full" })).unwrap();
    assert_eq!(done["output"]["row"]["phase"], "closed");
    assert_eq!(done["output"]["next"], "nothing");

    let letter = bench.call("make_letter", json!({ "id": id, "kind": "completion" })).unwrap()["output"].clone();
    bench.call("make_mail_draft", json!({ "document": letter["id"], "file": "draft" })).unwrap();
    let draft = String::from_utf8_lossy(&bench.written("draft").unwrap()).into_owned();
    assert_eq!(draft.lines().filter(|line| line.starts_with("To:")).count(), 1, "exactly one recipient");
    let mail = intake::mail::read(draft.as_bytes()).unwrap();
    assert_eq!(mail.to.len(), 1);
    assert_eq!(mail.attachments[0].name, "2026-0001-completion.pdf", "a neutral name");

    let actions: Vec<String> = done["output"]["timeline"]
        .as_array()
        .unwrap()
        .iter()
        .map(|e| e["action"].as_str().unwrap().to_owned())
        .collect();
    for action in [
        "request.registered",
        "identity.verified",
        "ownership.confirmed",
        "sources.assigned",
        "finding.attached",
        "document.exported",
        "document.dispatched",
        "request.completed",
    ] {
        assert!(actions.iter().any(|a| a == action), "{action} is missing in {actions:?}");
    }
    let verdict = bench.call("verify_vault", json!({})).unwrap();
    assert_eq!(verdict["sound"], true, "{verdict}");
}

#[test]
fn a_request_where_nothing_is_found_is_answered_in_few_steps() {
    let bench = Bench::new();
    let request = register(&bench);
    let id = request["row"]["id"].as_i64().unwrap();
    let crm = source(&bench, "CRM");
    bench.call("verify_identity", json!({ "id": id, "method": "reply-from-address-on-file" })).unwrap();
    bench.call("confirm_ownership", json!({ "id": id, "method": "records-match" })).unwrap();
    let page = bench.call("assign_sources", json!({ "id": id, "sources": [crm] })).unwrap();
    let task = &page["output"]["tasks"][0]["id"];
    let page = bench.call("answer_task", json!({ "task": task, "state": "nothing-found" })).unwrap();
    assert_eq!(page["output"]["next"], "compose-report", "nothing is left to be said for the checklist");
    let report = bench.call("compose_report", json!({ "id": id })).unwrap()["output"].clone();
    bench.call("export_document", json!({ "document": report["id"], "file": "out" })).unwrap();
    bench
        .call(
            "record_dispatch",
            json!({ "document": report["id"], "way": "mail", "on": "2026-09-10", "evidence": "<1@karpat.example>" }),
        )
        .unwrap();
    bench.call("complete_request", json!({ "id": id, "outcome": "nothing-found", "reason": "no-data-held" })).unwrap();
}

#[test]
fn no_order_of_events_releases_below_the_gate() {
    // Every order of the five steps that lead to a release: the report leaves only where identity and ownership came before.
    let steps = ["identity", "ownership", "sources", "answer", "export"];
    let mut orders = vec![vec![]];
    for _ in 0..steps.len() {
        orders = orders
            .into_iter()
            .flat_map(|order: Vec<&str>| {
                steps
                    .iter()
                    .filter(|s| !order.contains(*s))
                    .map(|s| [order.clone(), vec![*s]].concat())
                    .collect::<Vec<_>>()
            })
            .collect();
    }
    let bench = Bench::new();
    let crm = source(&bench, "CRM");
    let mut released = 0;
    for order in orders {
        let id = register(&bench)["row"]["id"].as_i64().unwrap();
        let (mut identity, mut ownership) = (false, false);
        for step in order {
            match step {
                "identity" => {
                    identity = bench.call("verify_identity", json!({ "id": id, "method": "call-back" })).is_ok()
                }
                "ownership" => {
                    ownership = bench.call("confirm_ownership", json!({ "id": id, "method": "records-match" })).is_ok()
                }
                "sources" => drop(bench.call("assign_sources", json!({ "id": id, "sources": [crm] }))),
                "answer" => {
                    let page = bench.call("open_request", json!({ "id": id })).unwrap();
                    if let Some(task) = page["tasks"].get(0) {
                        bench.call("answer_task", json!({ "task": task["id"], "state": "nothing-found" })).unwrap();
                    }
                }
                _ => {
                    let report = bench.call("compose_report", json!({ "id": id })).unwrap();
                    let out =
                        bench.call("export_document", json!({ "document": report["output"]["id"], "file": "out" }));
                    assert!(out.is_err() || (identity && ownership), "released below the gate");
                    released += usize::from(out.is_ok());
                }
            }
        }
    }
    assert_eq!(
        released, 6,
        "of the 120 orders six release: identity before ownership, asked before answered, and the export last"
    );
}

#[test]
fn bad_input_names_its_field_and_changes_nothing() {
    let bench = Bench::new();
    let good = json!({ "requester": { "givenName": "Anna", "familyName": "Kovács", "email": "anna@example.hu" }, "requesterType": "customer",
        "rights": ["access"], "channel": "phone", "received": "2026-09-03" });
    for (field, rule, change) in [
        ("received", "not-a-date", json!({ "received": "2026-02-30" })),
        ("received", "in-the-future", json!({ "received": "2026-09-11" })),
        ("rights", "required", json!({ "rights": [] })),
        ("rights", "unknown", json!({ "rights": ["be-forgotten"] })),
        ("regime", "unknown", json!({ "regime": "mars" })),
        ("country", "country-code", json!({ "country": "Hungary" })),
        ("email", "email", json!({ "requester": { "givenName": "Anna", "email": "anna" } })),
        ("familyName", "required", json!({ "requester": { "email": "anna@example.hu" } })),
        ("subject", "required", json!({ "standing": "agent" })),
        ("request", "unknown-field", json!({ "colour": "red" })),
        ("channel", "wrong-type", json!({ "channel": "pigeon" })),
    ] {
        let mut bad = good.clone();
        bad.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        assert_eq!(bench.call("register_request", bad).unwrap_err(), Error::invalid(field, rule), "{change}");
    }
    let list = bench.call("list_requests", json!({})).unwrap();
    assert_eq!(list["total"], 0, "nothing was stored");
    let first = bench.call("register_request", good).unwrap();
    assert_eq!(first["output"]["row"]["number"], "2026-0001", "no number was used up");
}

#[test]
fn somebody_elses_data_needs_a_mandate() {
    let bench = Bench::new();
    let page = bench
        .call(
            "register_request",
            json!({ "requester": { "givenName": "Éva", "familyName": "Szabó", "email": "ugyved@iroda.example" }, "requesterType": "other",
                "standing": "lawyer", "subject": { "givenName": "Anna", "familyName": "Kovács" }, "rights": ["access"],
                "channel": "letter", "received": "2026-09-03" }),
        )
        .unwrap();
    let id = &page["output"]["row"]["id"];
    bench.call("verify_identity", json!({ "id": id, "method": "call-back" })).unwrap();
    let refused = bench.call("confirm_ownership", json!({ "id": id, "method": "agent-mandate" }));
    assert_eq!(refused.unwrap_err(), not_now("mandate-missing"));
    let page = bench
        .call(
            "confirm_ownership",
            json!({ "id": id, "method": "agent-mandate", "mandate": "Meghatalmazás, 2026-08-30" }),
        )
        .unwrap();
    assert_eq!(page["output"]["subject"]["name"], "Kovács Anna", "the subject is linked, not the lawyer");
}

#[test]
fn a_confirmation_that_is_taken_back_shuts_the_gate_again() {
    let bench = Bench::new();
    let id = register(&bench)["row"]["id"].clone();
    bench.call("verify_identity", json!({ "id": id, "method": "call-back" })).unwrap();
    bench.call("confirm_ownership", json!({ "id": id, "method": "records-match" })).unwrap();
    let page = bench
        .call("take_back_confirmation", json!({ "id": id, "which": "identity", "reason": "másik személy" }))
        .unwrap();
    let release = page["output"]["gates"].as_array().unwrap().iter().find(|g| g["gate"] == "release").unwrap().clone();
    assert_eq!((release["open"].as_bool(), release["reason"].as_str()), (Some(false), Some("identity-missing")));
    assert!(page["output"]["ownership"].is_null(), "without identity there is no ownership");
}

#[test]
fn drafts_outlive_the_process() {
    let bench = Bench::new();
    bench.call("save_draft", json!({ "form": "register-request", "json": { "given": "Ann" } })).unwrap();
    let Bench { dir, vault, now, .. } = bench;
    vault.close().unwrap();
    let passphrase = vault::Sensitive::new(testkit::PASSPHRASE.to_owned());
    let vault = vault::Vault::unlock(dir.path(), vault::UnlockKey::Passphrase(&passphrase), now).unwrap();
    let (json, _) = vault.draft("register-request", "").unwrap().unwrap();
    assert_eq!(json, r#"{"given":"Ann"}"#);
}

/// Somebody who thinks better of it at once.
struct Stopped;

impl api::Work for Stopped {
    fn step(&self, _: f32) -> bool {
        false
    }
}

#[test]
fn a_report_that_nobody_waits_for_any_more_is_not_made() {
    let bench = Bench::new();
    let request = register(&bench);
    let before = bench.call("list_trail", json!({})).unwrap()["size"].clone();
    let command = api::table::command("compose_report").unwrap();
    let desk = api::Desk { work: &Stopped, ..bench.desk() };
    assert_eq!((command.run)(&desk, json!({ "id": request["row"]["id"] })).unwrap_err(), Error::Cancelled);
    assert_eq!(bench.call("list_trail", json!({})).unwrap()["size"], before, "and nothing was recorded");
    assert!(bench.call("compose_report", json!({ "id": request["row"]["id"] })).is_ok(), "the next one is");
}
