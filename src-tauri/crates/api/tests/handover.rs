//! A handover copy from making to taking back, through the command table and with real vaults.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may fail as tests do")]

use api::Error;
use api::rights::{self, Actor};
use chrono::{DateTime, Duration, Utc};
use model::officer::Role;
use serde_json::{Value, json};
use std::path::PathBuf;
use testkit::{Bench, MemoryFiles, PASSPHRASE};
use vault::{Sensitive, UnlockKey, Vault, VaultError};

const DEPUTY: &str = "nine patient otters carry the river home";
const CSV: &[u8] = b"name,points\nKov\xc3\xa1cs Anna,12\n";

/// An office with a request whose two sources were asked, and a folder for copies.
struct Office {
    bench: Bench,
    request: i64,
    tasks: Vec<i64>,
}

fn id(answer: &Value) -> i64 {
    answer.as_i64().unwrap()
}

fn office() -> Office {
    let mut bench = Bench::new();
    let copies = bench.dir.path().join("copies");
    std::fs::create_dir(&copies).unwrap();
    bench.files.folder = Some(copies);
    let asked = json!({ "regime": "gdpr", "requester": { "givenName": "Anna", "familyName": "Kovács", "email": "anna@example.hu" },
        "requesterType": "customer", "rights": ["access"], "channel": "phone", "received": "2026-09-03", "language": "hu" });
    let request = id(&bench.call("register_request", asked).unwrap()["output"]["row"]["id"]);
    let source = |name: &str| {
        let owners = json!([{ "name": "Nagy Péter", "email": "peter@karpat.example" }]);
        let source = json!({ "name": name, "owners": owners, "categories": [] });
        id(&bench.call("register_source", source).unwrap()["output"]["id"])
    };
    let sources = [source("Shop"), source("Newsletter")];
    let assigned =
        bench.call("assign_sources", json!({ "id": request, "sources": sources, "question": "All of it" })).unwrap();
    let tasks = assigned["output"]["tasks"].as_array().unwrap().iter().map(|task| id(&task["id"])).collect();
    let note = json!({ "about": { "kind": "request", "id": request }, "title": "Counsel", "category": "", "text": "zq-canary" });
    bench.call("write_note", note).unwrap();
    Office { bench, request, tasks }
}

fn asked() -> Value {
    json!({ "name": "Nagy Ilona", "until": "2026-09-30", "why": "Annual leave", "copyPassphrase": DEPUTY,
        "passphrase": PASSPHRASE, "folder": "folder" })
}

fn folder(office: &Office) -> PathBuf {
    office.bench.files.folder.clone().unwrap().join("tutela-handover")
}

fn unlock(folder: &std::path::Path, at: DateTime<Utc>) -> Result<Vault, VaultError> {
    Vault::unlock(folder, UnlockKey::Passphrase(&Sensitive::new(DEPUTY.to_owned())), at)
}

/// The deputy at the copy, a day later.
fn deputy(office: &Office) -> Bench {
    office.bench.call("make_handover", asked()).unwrap();
    let now = office.bench.now + Duration::days(1);
    let vault = unlock(&folder(office), now).unwrap();
    let language = office.bench.language;
    Bench { dir: tempfile::tempdir().unwrap(), vault, now, files: MemoryFiles::default(), language }
}

/// A copy in which both tasks were worked on, and the file that it gave back.
fn collected(office: &Office) -> (Bench, Vec<u8>) {
    let copy = deputy(office);
    copy.give("csv", "shop.csv", CSV);
    copy.call("record_task_sent", json!({ "task": office.tasks[0], "on": "2026-09-11" })).unwrap();
    copy.call("attach_finding", json!({ "task": office.tasks[0], "file": "csv" })).unwrap();
    let said = json!({ "task": office.tasks[0], "name": "By telephone", "text": "A voucher of 12 points." });
    copy.call("attach_finding_text", said).unwrap();
    copy.call("answer_task", json!({ "task": office.tasks[0], "state": "answered", "note": "That is all." })).unwrap();
    copy.call("answer_task", json!({ "task": office.tasks[1], "state": "nothing-found", "note": "" })).unwrap();
    let given = copy.call("give_back", json!({ "file": "back" })).unwrap();
    assert_eq!(given, json!({ "tasks": 2, "findings": 2 }));
    let file = copy.written("back").unwrap();
    (copy, file)
}

fn look(bench: &Bench, file: &[u8]) -> Result<Value, Error> {
    bench.give("back", "tutela-handback.bin", file);
    bench.call("open_handback", json!({ "file": "back" }))
}

fn standings(view: &Value) -> Vec<(String, String)> {
    let word = |value: &Value| value.as_str().unwrap().to_owned();
    view["rows"].as_array().unwrap().iter().map(|row| (word(&row["kind"]), word(&row["standing"]))).collect()
}

fn items(view: &Value) -> Vec<Value> {
    view["rows"].as_array().unwrap().iter().map(|row| row["item"].clone()).collect()
}

fn take(bench: &Bench, items: &[Value]) -> Result<Value, Error> {
    bench.call("take_handback", json!({ "file": "back", "items": items }))
}

fn trail_length(bench: &Bench) -> u64 {
    bench.vault.read(|view| view.trail_head()).unwrap().seq
}

#[test]
fn what_a_deputy_collects_comes_back_once_and_with_their_name() {
    let mut office = office();
    let (_, file) = collected(&office);
    office.bench.later(Duration::days(3));
    let bench = &office.bench;
    let view = look(bench, &file).unwrap();
    assert_eq!((&view["name"], &view["news"]), (&json!("Nagy Ilona"), &json!(true)));
    let new = |kind: &str| (kind.to_owned(), "new".to_owned());
    assert_eq!(standings(&view), [new("finding"), new("finding"), new("answer"), new("answer")]);
    let before = trail_length(bench);
    let taken = take(bench, &items(&view)).unwrap();
    assert_eq!(taken["output"]["taken"], 4);
    assert_eq!(trail_length(bench), before + 1, "one change");
    let request = bench.call("open_request", json!({ "id": office.request })).unwrap();
    let tasks = request["tasks"].as_array().unwrap();
    assert_eq!((&tasks[0]["state"], &tasks[0]["note"]), (&json!("answered"), &json!("That is all.")));
    assert_eq!((&tasks[0]["sentOn"], &tasks[1]["state"]), (&json!("2026-09-11"), &json!("nothing-found")));
    let findings = tasks[0]["findings"].as_array().unwrap();
    assert_eq!(findings.len(), 2);
    let rows = bench.call("open_finding", json!({ "finding": findings[0]["id"] })).unwrap();
    assert_eq!(rows["rows"][0], json!(["Kovács Anna", "12"]));
    assert!(request["timeline"].to_string().contains("Nagy Ilona"), "the deputy is named");
    assert!(bench.vault.verify(&|_| true).unwrap().is_sound());

    let again = look(bench, &file).unwrap();
    assert_eq!(again["news"], false);
    assert!(standings(&again).iter().all(|(_, standing)| standing == "taken"));
    assert_eq!(take(bench, &items(&again)).unwrap()["output"]["taken"], 0);
    assert_eq!(trail_length(bench), before + 1, "the same file twice changes nothing");
    let listed = bench.call("list_handovers", json!({})).unwrap();
    assert_eq!((&listed["rows"][0]["name"], &listed["rows"][0]["mine"]), (&json!("Nagy Ilona"), &json!(true)));
    assert!(listed["rows"][0]["returnedAt"].is_string());
}

#[test]
fn a_row_can_be_left_out_and_conflicts_are_shown() {
    let office = office();
    let (_, file) = collected(&office);
    let mut bench = office.bench;
    bench.later(Duration::days(3));
    bench
        .call("answer_task", json!({ "task": office.tasks[1], "state": "exception", "note": "On paper only" }))
        .unwrap();
    let view = look(&bench, &file).unwrap();
    assert_eq!(standings(&view)[3], ("answer".to_owned(), "answered".to_owned()));
    let all = items(&view);
    // An answer that says "here are the data" without any is refused, and nothing of it is stored.
    let before = trail_length(&bench);
    assert_eq!(take(&bench, &all[2..3]).unwrap_err(), Error::not_now("no-finding"));
    assert_eq!(take(&bench, &[json!("finding-999")]).unwrap_err(), Error::NotFound);
    assert_eq!(trail_length(&bench), before);
    assert_eq!(take(&bench, &all[1..3]).unwrap()["output"]["taken"], 2);
    let rows = bench.call("open_request", json!({ "id": office.request })).unwrap();
    assert_eq!(rows["tasks"][0]["findings"].as_array().unwrap().len(), 1);
    assert_eq!(rows["tasks"][1]["state"], "exception", "what was answered here stays unless chosen");

    let close = json!({ "id": office.request, "outcome": "withdrawn", "reason": "withdrawn-by-requester" });
    bench.call("complete_request", close).unwrap();
    let view = look(&bench, &file).unwrap();
    assert_eq!((view["news"].as_bool(), standings(&view)[0].1.as_str()), (Some(false), "closed"));
    assert_eq!(take(&bench, &all[..1]).unwrap_err(), Error::not_now("closed"));
}

#[test]
fn a_file_that_is_altered_foreign_or_none_is_refused_by_name() {
    let office = office();
    let (copy, file) = collected(&office);
    let bench = &office.bench;
    let refused = |bench: &Bench, file: &[u8]| {
        let before = trail_length(bench);
        let error = look(bench, file).unwrap_err();
        assert_eq!(take(bench, &[]).unwrap_err(), error);
        assert_eq!(trail_length(bench), before);
        error
    };
    let invalid = |rule| Error::invalid("file", rule);
    let mut altered = file.clone();
    *altered.last_mut().unwrap() ^= 1;
    assert_eq!(refused(bench, &altered), invalid("altered"));
    assert_eq!(refused(bench, b"%PDF-1.7"), invalid("not-a-handback"));
    assert_eq!(refused(&Bench::new(), &file), invalid("another-vault"));
    // Signed by the deputy and sealed as it should be, but what it lists is not what it carries.
    for (list, files) in
        [("{}", b"".as_slice()), ("[[[[", b""), (&hostile(&copy, 4), b"abc"), (&hostile(&copy, 2), b"abc")]
    {
        let sealed = copy.vault.seal_handback(list.as_bytes(), files).unwrap();
        assert_eq!(refused(bench, &sealed), invalid("altered"), "{list}");
    }
}

fn hostile(copy: &Bench, size: u64) -> String {
    let finding = json!({ "finding": 1, "name": "x", "typed": false, "at": copy.now, "size": size,
        "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" });
    let task = json!({ "task": 1, "request": 1, "answer": null, "findings": [finding] });
    json!({ "v": 1, "copy": copy.vault.id(), "at": copy.now, "tasks": [task] }).to_string()
}

#[test]
fn a_copy_is_sealed_to_whoever_made_it() {
    let office = office();
    let (_, file) = collected(&office);
    let bench = office.bench.with_officer(Role::Dpo, "four green kettles under a slow moon");
    assert_eq!(look(&bench, &file).unwrap_err(), Error::not_now("handover-another-officer"));
}

#[test]
fn a_copy_opens_until_the_end_of_its_day_and_says_why_it_does_not() {
    let office = office();
    let mut copy = deputy(&office);
    let here = copy.call("list_handovers", json!({})).unwrap()["here"].clone();
    assert_eq!(
        (&here["name"], &here["by"], &here["until"]),
        (&json!("Nagy Ilona"), &json!("Tóth Mária"), &json!("2026-09-30"))
    );
    // Midnight in Budapest is 22:00 in UTC.
    let end = "2026-09-30T22:00:00Z".parse::<DateTime<Utc>>().unwrap();
    copy.now = end - Duration::seconds(1);
    copy.call("open_today", json!({})).unwrap();
    copy.now = end;
    assert_eq!(copy.call("open_today", json!({})).unwrap_err(), Error::not_now("handover-ended"));
    copy.vault.close().unwrap();
    let opening = |at| Error::from(unlock(&folder(&office), at).unwrap_err());
    assert_eq!(opening(end), Error::not_now("handover-ended"));
    assert_eq!(opening(office.bench.now), Error::not_now("handover-clock"));
    assert!(office.bench.call("list_handovers", json!({})).unwrap()["here"].is_null());
}

#[test]
fn what_is_asked_for_a_copy_is_checked_before_anything_is_made() {
    let office = office();
    let refused = |field: &str, value: &str| {
        let mut asked = asked();
        asked[field] = json!(value);
        office.bench.call("make_handover", asked).unwrap_err()
    };
    assert_eq!(refused("name", " "), Error::invalid("name", "required"));
    assert_eq!(refused("why", ""), Error::invalid("why", "required"));
    assert_eq!(refused("until", "2026-09-09"), Error::invalid("until", "in-the-past"));
    assert_eq!(refused("until", "2026-12-25"), Error::invalid("until", "handover-too-long"));
    assert_eq!(refused("copyPassphrase", "short"), Error::invalid("copyPassphrase", "too-short"));
    assert_eq!(refused("copyPassphrase", PASSPHRASE), Error::invalid("copyPassphrase", "another"));
    assert_eq!(refused("passphrase", "somebody else's passphrase"), Error::CannotUnlock);
    assert!(!folder(&office).exists());
    assert_eq!(office.bench.call("give_back", json!({ "file": "x" })).unwrap_err(), Error::not_now("no-handover-copy"));
}

#[test]
fn every_command_obeys_the_table_in_a_copy_and_nothing_else_writes() {
    let office = office();
    let copy = deputy(&office);
    let actor = Actor { role: Role::Handler, copy: true };
    for command in api::table::COMMANDS {
        let outcome = copy.call(command.name, json!({ "no such field": 1 }));
        let refused = outcome == Err(Error::Forbidden);
        assert_eq!(refused, rights::check(command.name, Some(actor)).is_err(), "{}: {outcome:?}", command.name);
    }
    let before = trail_length(&copy);
    for command in rights::of(actor).into_iter().filter_map(api::table::command) {
        for request in [json!({}), json!({ "id": office.request }), json!({ "text": "Anna" })] {
            if let Ok(answer) = copy.call(command.name, request) {
                assert!(!answer.to_string().contains("zq-canary"), "{} tells of a note", command.name);
            }
        }
    }
    assert_eq!(trail_length(&copy), before, "reading leaves nothing");
    assert_eq!(copy.call("give_back", json!({ "file": "x" })).unwrap_err(), Error::not_now("nothing-to-give-back"));
}
