//! A case that only named officers may see: every command there is, called by an officer who is not named, tells nothing of it and answers as
//! for a case that never was. The same calls by an officer who is named find it, so that the test can fail.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may fail as tests do")]

use api::Error;
use chrono::Duration;
use model::officer::Role;
use serde_json::{Value, json};
use testkit::{Bench, PASSPHRASE};

const OWN: &str = "four green kettles under a slow moon";
/// Stands in every text of the case, and in no other.
const CANARY: &str = "zqcanary";
const NUMBER: &str = "2026-0002";

/// What of the case a command can be asked by.
#[derive(Clone, Copy)]
struct Ids {
    request: i64,
    task: i64,
    finding: i64,
    document: i64,
    note: i64,
    note_file: i64,
    subject: i64,
    source: i64,
}

/// Ids that never were.
const NEVER: Ids = Ids {
    request: 9_001,
    task: 9_002,
    finding: 9_003,
    document: 9_004,
    note: 9_005,
    note_file: 9_006,
    subject: 9_007,
    source: 9_008,
};

fn id_of(answer: &Value) -> i64 {
    answer["output"]["id"].as_i64().unwrap()
}

/// An office with an ordinary case and a case full of canaries, both of one subject, and a second officer who holds the notes key too.
fn office(role: Role) -> (Bench, Ids) {
    let bench = Bench::new().with_officer(role, OWN).as_officer(PASSPHRASE);
    let call = |name: &str, request: Value| bench.call(name, request).unwrap();
    let second = call("list_officers", json!({}))["rows"][1]["id"].clone();
    call("grant_notes", json!({ "officer": second, "granted": true }));
    let subject = id_of(&call(
        "register_subject",
        json!({ "givenName": "Anna", "familyName": "Kovács", "identifiers": [], "address": "", "language": "hu", "country": "HU",
            "role": "", "facts": [] }),
    ));
    let source = id_of(&call(
        "register_source",
        json!({ "name": "CRM", "owners": [{ "name": "Nagy Péter", "email": "peter@karpat.example" }], "categories": [
            { "category": "orders", "purposes": "contract", "recipients": "courier", "retention": "8 years", "origin": "the person" }] }),
    ));
    let person = |name: &str| json!({ "givenName": name, "familyName": "Kovács", "email": format!("{name}@posta.example"), "address": name });
    let register = |name: &str| {
        bench.give(
            "mail",
            "request.eml",
            format!("From: {name}@posta.example\nSubject: {name}\n\n{name}\n").as_bytes(),
        );
        let made = json!({ "requester": person(name), "requesterType": "customer", "rights": ["access"], "channel": "email",
            "received": "2026-09-03", "language": "hu", "regime": "gdpr", "description": name, "mail": "mail" });
        call("register_request", made)["output"]["row"]["id"].as_i64().unwrap()
    };
    register("Anna");
    let id = register(CANARY);
    call("verify_identity", json!({ "id": id, "method": "call-back", "note": CANARY }));
    call("confirm_ownership", json!({ "id": id, "method": "records-match", "subjectId": subject, "note": CANARY }));
    let page = call("assign_sources", json!({ "id": id, "sources": [source], "question": CANARY }));
    let task = page["output"]["tasks"][0]["id"].as_i64().unwrap();
    bench.give("csv", &format!("{CANARY}.csv"), format!("Name;{CANARY}\n{CANARY};1\n").as_bytes());
    let page = call("attach_finding", json!({ "task": task, "file": "csv" }));
    let finding = page["output"]["tasks"][0]["findings"][0]["id"].as_i64().unwrap();
    call("answer_task", json!({ "task": task, "state": "answered", "note": CANARY }));
    call("answer_checklist", json!({ "id": id, "item": "automated", "answer": "Nincs automatizált döntéshozatal." }));
    let note = json!({ "about": { "kind": "request", "id": id }, "title": CANARY, "category": CANARY, "text": CANARY });
    let note = id_of(&call("write_note", note));
    call("add_note_file", json!({ "id": note, "file": "csv" }));
    let document = id_of(&call("compose_report", json!({ "id": id })));
    let opened = call("open_note", json!({ "id": note, "passphrase": PASSPHRASE }));
    call("save_draft", json!({ "form": "register-request", "key": "", "json": { "text": CANARY } }));
    call("save_draft", json!({ "form": "amend-request", "key": id.to_string(), "json": { "text": CANARY } }));
    let note_file = opened["files"][0]["id"].as_i64().unwrap();
    (bench, Ids { request: id, task, finding, document, note, note_file, subject, source })
}

fn confine(bench: &Bench, ids: Ids) {
    let me = bench.call("list_officers", json!({})).unwrap()["rows"][0]["id"].clone();
    let asked = json!({ "id": ids.request, "officers": [me], "reason": format!("a colleague, {CANARY}") });
    let page = bench.call("confine_request", asked).unwrap();
    assert_eq!((&page["output"]["row"]["confined"], &page["output"]["named"][0]["id"]), (&json!(true), &me));
}

/// What each command is asked so that it tells of the case if it can. A command that is not here fails the test: say what it could tell.
fn asked(command: &str, ids: Ids, passphrase: &str) -> Vec<Value> {
    let Ids { request: id, task, finding, document, note, note_file, subject, source } = ids;
    let page = |page: u32| json!({ "document": document, "page": page, "width": 300 });
    let letter = json!({ "id": id, "kind": "acknowledgement", "text": "" });
    match command {
        "open_request" | "explain_request" | "compose_report" => vec![json!({ "id": id })],
        "amend_request" => vec![json!({ "id": id, "owner": "" })],
        "record_event" => {
            vec![json!({ "id": id, "event": "identity-asked", "on": "2026-09-04", "prompt": true, "needed": true })]
        }
        "verify_identity" => vec![json!({ "id": id, "method": "call-back" })],
        "confirm_ownership" => vec![json!({ "id": id, "method": "records-match", "subjectId": 1 })],
        "take_back_confirmation" => vec![json!({ "id": id, "which": "identity", "reason": "x" })],
        "assign_sources" => vec![json!({ "id": id, "sources": [1] })],
        "answer_checklist" => vec![json!({ "id": id, "item": "automated", "answer": "x" })],
        "list_corrections" => vec![json!({ "id": id })],
        "propose_correction" => vec![json!({ "id": id, "field": "role", "new": "x" })],
        "make_correction" | "remove_correction" => vec![json!({ "correction": 1 })],
        "decline_correction" => vec![json!({ "correction": 1, "reason": "x" })],
        "confine_request" => vec![
            json!({ "id": id, "officers": [], "reason": "x" }),
            json!({ "id": id, "officers": ["x"], "reason": "x" }),
        ],
        "complete_request" => vec![json!({ "id": id, "outcome": "fully", "reason": "answered-in-full" })],
        "decide_moves" => vec![json!({ "requests": [id], "accept": true })],
        "record_task_sent" => vec![json!({ "task": task, "on": "2026-09-05" })],
        "answer_task" => vec![json!({ "task": task, "state": "nothing-found" })],
        "reopen_task" => vec![json!({ "task": task })],
        "attach_finding" => vec![json!({ "task": task, "file": "mine" })],
        "attach_finding_text" => vec![json!({ "task": task, "name": "x", "text": "y" })],
        "open_finding" | "remove_finding" => vec![json!({ "finding": finding })],
        "choose_columns" => vec![json!({ "finding": finding, "columns": [] })],
        "withhold_finding" => vec![json!({ "finding": finding, "ground": "others-rights", "why": "x" })],
        "check_letter" | "make_letter" => vec![letter],
        "preview_page" | "remake_document" => vec![page(1)],
        "export_document" | "make_mail_draft" => vec![json!({ "document": document, "file": "out" })],
        "make_package" => vec![json!({ "document": document, "form": "folder", "file": "out" })],
        "open_package" => vec![json!({ "document": document })],
        "record_dispatch" => vec![json!({ "document": document, "way": "post", "on": "2026-09-09", "evidence": "x" })],
        "list_documents" => vec![json!({}), json!({ "request": id })],
        "prove_request" => vec![json!({ "id": id, "withValues": true, "file": "out" })],
        "export_trail" | "export_deadlines" => vec![json!({ "file": "out" })],
        "list_notes" => vec![json!({}), json!({ "about": { "kind": "request", "id": id } })],
        "open_note" => vec![json!({ "id": note, "passphrase": passphrase })],
        "save_note_file" => vec![json!({ "id": note_file, "passphrase": passphrase, "file": "out" })],
        "add_note_file" => vec![json!({ "id": note, "file": "mine" })],
        "erase_note" => vec![json!({ "id": note })],
        "erase_note_file" => vec![json!({ "id": note_file })],
        "write_note" => vec![
            json!({ "about": { "kind": "request", "id": id }, "title": "x", "text": "y" }),
            json!({ "over": { "id": note, "revision": 1 }, "title": "x", "text": "y" }),
        ],
        "list_requests" => ["open", "all", "closed", "overdue", "working", "released"]
            .iter()
            .flat_map(|state| ["due", "received", "number", "name"].map(|sort| json!({ "state": state, "sort": sort })))
            .chain([CANARY, NUMBER, "0002"].map(|text| json!({ "text": text, "state": "all" })))
            .chain([json!({ "right": "access" }), json!({ "owner": "" }), json!({ "regime": "gdpr" })])
            .collect(),
        "search_all" => [CANARY, NUMBER, "0002", "Kovács"].map(|text| json!({ "text": text })).to_vec(),
        "list_subjects" | "list_organisations" => vec![json!({}), json!({ "text": CANARY })],
        "open_subject" | "open_organisation" | "edit_organisation" => vec![json!({ "id": subject })],
        "open_source" => vec![json!({ "id": source })],
        "suggest_subjects" => vec![json!({ "request": id })],
        "list_trail" => vec![
            json!({ "limit": 200 }),
            json!({ "limit": 200, "action": "request." }),
            json!({ "kind": "request", "id": id }),
            json!({ "kind": "task", "id": task }),
            json!({ "kind": "document", "id": document }),
            json!({ "kind": "finding", "id": finding }),
            json!({ "kind": "note", "id": note }),
            json!({ "kind": "subject", "id": subject }),
        ],
        "compare_trail" => vec![json!({ "text": "1:000000000000" }), json!({ "text": "3:000000000000" })],
        "open_draft" => {
            vec![
                json!({ "form": "register-request", "key": "" }),
                json!({ "form": "amend-request", "key": id.to_string() }),
            ]
        }
        // Nothing that these are asked by belongs to a case.
        "open_office"
        | "edit_office"
        | "set_logo"
        | "list_officers"
        | "invite_officer"
        | "renew_invitation"
        | "save_invitation"
        | "change_officer"
        | "grant_notes"
        | "remove_officer"
        | "renew_notes_key"
        // A copy holds the case behind the same veil, and its deputy is named nowhere.
        | "list_handovers"
        | "make_handover"
        | "give_back"
        | "open_handback"
        | "take_handback"
        | "open_today"
        | "read_mail"
        | "register_request"
        | "preview_deadlines"
        | "list_moves"
        | "list_templates"
        | "open_template"
        | "open_template_version"
        | "check_template"
        | "preview_template"
        | "publish_template"
        | "restore_template"
        | "register_subject"
        | "edit_subject"
        | "record_legal_basis"
        | "end_legal_basis"
        | "register_organisation"
        | "list_sources"
        | "register_source"
        | "edit_source"
        | "verify_vault"
        | "accept_restored"
        | "open_settings"
        | "edit_settings"
        | "save_draft"
        | "discard_draft" => vec![json!({})],
        other => unreachable!("{other} is not among what a confined case is tried with"),
    }
}

/// Everything that the calls answered and wrote; what the whole trail for outsiders holds stands apart.
fn told(bench: &Bench, ids: Ids, passphrase: &str, only_reads: bool) -> (Vec<(String, String)>, String) {
    bench.give("mine", "mine.csv", b"a;b\n1;2\n");
    let (mut out, mut trail) = (Vec::new(), String::new());
    for command in api::table::COMMANDS {
        let name = command.name;
        let reads = ["open_", "list_", "search_", "explain_", "preview_", "check_", "suggest_", "prove_", "export_d"];
        if only_reads && !reads.iter().any(|start| name.starts_with(start)) {
            continue;
        }
        for request in asked(name, ids, passphrase) {
            let answer = match bench.call(name, request) {
                Ok(answer) => answer.to_string(),
                Err(error) => serde_json::to_string(&error).unwrap(),
            };
            out.push((name.to_owned(), answer));
            for (file, bytes) in std::mem::take(&mut *bench.files.written.lock().unwrap()) {
                let text = format!("{file} {}", String::from_utf8_lossy(&bytes));
                if name == "export_trail" { trail = text } else { out.push((format!("{name}: a file"), text)) }
            }
        }
    }
    (out, trail)
}

#[test]
fn no_command_tells_an_officer_who_is_not_named_anything_of_a_confined_case() {
    for role in Role::ALL {
        let (mut bench, ids) = office(*role);
        confine(&bench, ids);
        let moved = bench.call("open_request", json!({ "id": ids.request })).unwrap();
        assert!(moved.to_string().contains("a colleague"), "the reason stands on the case's own timeline");

        // Due soon, and its source quiet for long.
        bench.later(Duration::days(20));
        // Whoever is named finds it by the same calls, in most of them.
        let (named, _) = told(&bench, ids, PASSPHRASE, true);
        for name in [
            "list_requests",
            "open_request",
            "search_all",
            "list_documents",
            "open_finding",
            "list_notes",
            "open_note",
            "list_trail",
            "open_draft",
            "open_today",
            "open_subject",
            "open_package",
            "prove_request: a file",
            "export_deadlines: a file",
        ] {
            let hit = |text: &str| text.contains(CANARY) || text.contains(NUMBER);
            assert!(
                named.iter().any(|(by, text)| by == name && hit(text)),
                "{name} does not show it to whoever may see it"
            );
        }

        bench = bench.as_officer(OWN);
        let (all, trail) = told(&bench, ids, OWN, false);
        for (by, text) in &all {
            assert!(!text.contains(CANARY), "{by} tells a {} of it: {text}", role.id());
            assert!(!text.contains(NUMBER), "{by} tells a {} its number: {text}", role.id());
        }
        assert!(!trail.contains(CANARY), "what leaves of the trail holds no value");
        assert!(trail.is_empty() || trail.contains(NUMBER), "the trail is whole: numbers stand in it");
        // Not the ids of its parts either: a link would lead nowhere.
        for (by, text) in all.iter().filter(|(by, _)| by == "list_trail") {
            for part in [format!("\"request:{}\"", ids.request), format!("\"document:{}\"", ids.document)] {
                assert!(!text.contains(&part), "{by} links to it: {text}");
            }
        }

        bench = bench.as_officer(PASSPHRASE);
        let page = bench.call("open_request", json!({ "id": ids.request })).unwrap();
        assert_eq!(page["tasks"][0]["state"], "answered", "and nothing of it was changed");
        assert_eq!(page["row"]["owner"], "Tóth Mária");
        let verdict = bench.call("verify_vault", json!({})).unwrap();
        assert_eq!(verdict["sound"], true, "{verdict}");
    }
}

#[test]
fn a_confined_case_is_answered_as_one_that_never_was() {
    for role in Role::ALL {
        let (bench, ids) = office(*role);
        confine(&bench, ids);
        let bench = bench.as_officer(OWN);
        bench.give("mine", "mine.csv", b"a;b\n1;2\n");
        let never = Ids { subject: ids.subject, source: ids.source, ..NEVER };
        for command in api::table::COMMANDS {
            let pairs = asked(command.name, ids, OWN).into_iter().zip(asked(command.name, never, OWN));
            for (request, missing) in pairs.filter(|(request, missing)| request != missing) {
                let answers = [request, missing].map(|asked| bench.call(command.name, asked));
                let shown = format!("{} by {}: {answers:?}", command.name, role.id());
                let [hidden, missing] = answers;
                assert_eq!(hidden, missing, "{shown}");
                let refused = matches!(hidden, Err(Error::NotFound | Error::Forbidden | Error::Invalid { .. }));
                let empty = command.name.starts_with("list_") || matches!(command.name, "open_draft" | "decide_moves");
                assert!(refused || empty, "{shown}");
            }
        }
    }
}

#[test]
fn totals_lists_and_sources_count_without_a_confined_case_and_the_subject_says_so_only_where_the_office_does() {
    let (bench, ids) = office(Role::Dpo);
    confine(&bench, ids);
    let named = bench.call("open_today", json!({})).unwrap();
    assert_eq!(named["counts"]["requests"], 2);
    let bench = bench.as_officer(OWN);
    let today = bench.call("open_today", json!({})).unwrap();
    assert_eq!(today["counts"]["requests"], 1);
    assert_eq!(bench.call("list_requests", json!({})).unwrap()["total"], 1);
    let subject = |bench: &Bench| bench.call("open_subject", json!({ "id": ids.subject })).unwrap();
    assert_eq!((&subject(&bench)["hiddenRequests"], &subject(&bench)["requests"]), (&Value::Null, &json!([])));
    assert_eq!(subject(&bench)["name"], "Kovács Anna", "the person's own record stays");
    let mut settings = bench.call("open_settings", json!({})).unwrap()["settings"].clone();
    settings["countHiddenCases"] = json!(true);
    bench.call("edit_settings", json!({ "settings": settings })).unwrap();
    assert_eq!(subject(&bench)["hiddenRequests"], 1);
    let bench = bench.as_officer(PASSPHRASE);
    assert_eq!(subject(&bench)["hiddenRequests"], Value::Null, "nothing is hidden from whoever is named");
}

#[test]
fn who_may_see_a_case_is_said_by_a_data_protection_officer_with_a_reason_and_one_of_them_stays() {
    let (bench, ids) = office(Role::Handler);
    let officers = bench.call("list_officers", json!({})).unwrap();
    let (me, other) = (officers["rows"][0]["id"].clone(), officers["rows"][1]["id"].clone());
    let confine = |bench: &Bench, who: Value, reason: &str| {
        bench.call("confine_request", json!({ "id": ids.request, "officers": who, "reason": reason }))
    };
    assert_eq!(confine(&bench, json!([me]), " ").unwrap_err(), Error::invalid("reason", "required"));
    assert_eq!(confine(&bench, json!(["x"]), "y").unwrap_err(), Error::invalid("officers", "unknown"));
    assert_eq!(confine(&bench, json!([]), "y").unwrap_err(), Error::not_now("not-confined"));
    // Whoever says it stays, and whoever does not see the case any more is not in charge of it.
    let page = confine(&bench, json!([other]), "a colleague asks").unwrap()["output"].clone();
    let named: Vec<&Value> = page["named"].as_array().unwrap().iter().map(|one| &one["id"]).collect();
    assert_eq!(named, [&me, &other]);
    assert_eq!(page["row"]["owner"], "Tóth Mária");

    let bench = bench.as_officer(OWN);
    assert_eq!(confine(&bench, json!([]), "y").unwrap_err(), Error::Forbidden, "a handler does not say it");
    bench.call("amend_request", json!({ "id": ids.request, "owner": other })).unwrap();
    let bench = bench.as_officer(PASSPHRASE);
    let page = confine(&bench, json!([me]), "it is about them").unwrap()["output"].clone();
    assert_eq!(page["row"]["owner"], Value::Null, "whoever does not see it is not in charge of it");
    let told = &page["timeline"][0];
    assert_eq!(told["action"], "request.confined");
    assert!(told.to_string().contains("it is about them") && told.to_string().contains("Nagy Ilona"), "{told}");
    confine(&bench, json!([]), "it is over").unwrap();
    let bench = bench.as_officer(OWN);
    let page = bench.call("open_request", json!({ "id": ids.request })).unwrap();
    assert_eq!((&page["row"]["confined"], &page["named"]), (&json!(false), &json!([])));
    assert!(bench.call("list_trail", json!({ "limit": 200 })).unwrap().to_string().contains(NUMBER));
}

#[test]
fn a_case_is_confined_from_the_start_and_passes_on_when_its_last_data_protection_officer_leaves() {
    let (bench, _) = office(Role::Dpo);
    let bench = bench.as_officer(OWN).with_officer(Role::Handler, "nine patient owls beside a warm harbour");
    let officers = bench.call("list_officers", json!({})).unwrap();
    let (first, second) = (officers["rows"][0]["id"].clone(), officers["rows"][1]["id"].clone());
    let register = |officers: Value| {
        let made = json!({ "requester": { "givenName": "Éva", "familyName": CANARY, "email": "eva@posta.example" }, "requesterType": "employee",
            "rights": ["access"], "channel": "phone", "received": "2026-09-03", "language": "hu", "regime": "gdpr",
            "confined": { "officers": officers, "reason": "about the office itself" } });
        bench.call("register_request", made)
    };
    assert_eq!(
        register(json!([])).unwrap_err(),
        Error::invalid("officers", "needs-dpo"),
        "or nobody could open it again"
    );
    let page = register(json!([second])).unwrap()["output"].clone();
    assert_eq!(
        page["named"].as_array().unwrap().len(),
        2,
        "the handler who takes it in and the second officer: {page}"
    );
    let id = page["row"]["id"].as_i64().unwrap();

    let bench = bench.as_officer(PASSPHRASE);
    let open = |bench: &Bench| bench.call("open_request", json!({ "id": id }));
    assert_eq!(
        open(&bench).unwrap_err(),
        Error::NotFound,
        "not for the first officer, who is a data protection officer too"
    );
    bench.call("remove_officer", json!({ "officer": second })).unwrap();
    let page = open(&bench).unwrap();
    let named: Vec<&Value> = page["named"].as_array().unwrap().iter().map(|one| &one["id"]).collect();
    assert!(named.contains(&&first) && !named.contains(&&second), "{named:?}");
    assert_eq!(page["timeline"][0]["action"], "request.passed-on");
}
