//! Officers and confidential notes through the command table: who may what, and that every reading is recorded.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may fail as tests do")]

use api::Error;
use model::officer::Role;
use serde_json::{Value, json};
use testkit::{Bench, PASSPHRASE};

const OWN: &str = "four green kettles under a slow moon";
const CANARY: &str = "zq-canary-counsel-qz";

fn request(bench: &Bench) -> i64 {
    let made = bench.call(
        "register_request",
        json!({ "regime": "gdpr", "requester": { "givenName": "Anna", "familyName": "Kovács", "email": "anna@example.hu" },
            "requesterType": "customer", "rights": ["access"], "channel": "phone", "received": "2026-09-03", "language": "hu" }),
    );
    made.unwrap()["output"]["row"]["id"].as_i64().unwrap()
}

fn write(bench: &Bench, id: i64, title: &str, text: &str) -> Value {
    let note = json!({ "about": { "kind": "request", "id": id }, "title": title, "category": "legal", "text": text });
    bench.call("write_note", note).unwrap()["output"].clone()
}

fn actions(bench: &Bench) -> Vec<(String, Vec<String>)> {
    let page = bench.call("list_trail", json!({ "limit": 200 })).unwrap();
    let rows = page["rows"].as_array().unwrap().iter();
    let about = |row: &Value| row["about"].as_array().unwrap().iter().map(|a| a.as_str().unwrap().to_owned()).collect();
    rows.map(|row| (row["action"].as_str().unwrap().to_owned(), about(row))).collect()
}

#[test]
fn every_command_is_refused_to_the_roles_that_its_line_does_not_name() {
    for role in Role::ALL {
        let bench = Bench::new().with_officer(*role, OWN);
        for command in api::table::COMMANDS {
            let rights = api::rights::all().iter().find(|rights| rights.name == command.name).unwrap();
            let outcome = bench.call(command.name, json!({ "no such field": 1 }));
            let refused = outcome == Err(Error::Forbidden);
            assert_eq!(refused, !rights.roles.contains(role), "{} by {}: {outcome:?}", command.name, role.id());
        }
    }
}

#[test]
fn a_command_that_the_role_may_not_call_is_recorded_once_an_hour_in_the_officers_name() {
    for (role, refused) in [(Role::Auditor, "register_source"), (Role::Handler, "edit_settings")] {
        let mut bench = Bench::new().with_officer(role, OWN);
        for _ in 0..3 {
            assert_eq!(bench.call(refused, json!({})), Err(Error::Forbidden));
        }
        assert_eq!(bench.call("invite_officer", json!({})), Err(Error::Forbidden));
        let found = |bench: &Bench| {
            let page = bench.call("list_trail", json!({ "action": "command.refused" })).unwrap();
            let rows = page["rows"].as_array().unwrap().clone();
            assert!(rows.iter().all(|row| row["by"] == "Nagy Ilona" && row["notes"]["role"] == role.id()), "{rows:?}");
            rows.iter().rev().map(|row| row["notes"]["command"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(found(&bench), [refused, "invite_officer"]);
        bench.later(chrono::Duration::minutes(61));
        assert_eq!(bench.call(refused, json!({})), Err(Error::Forbidden));
        assert_eq!(found(&bench), [refused, "invite_officer", refused]);
        assert_eq!(bench.call("no_such_command", json!({})), Err(Error::NotFound));
        assert_eq!(found(&bench).len(), 3, "only what there is");
        assert_eq!(bench.call("verify_vault", json!({})).unwrap()["sound"], true);
    }
}

#[test]
fn an_invitation_is_printed_and_its_code_is_shown_only_once() {
    let bench = Bench::new();
    let made = bench.call("invite_officer", json!({ "name": "Nagy Ilona", "role": "handler" })).unwrap();
    let code = made["output"]["code"].as_str().unwrap().to_owned();
    assert_eq!(made["output"]["officers"]["rows"][1]["state"], "invited");
    let sheet = json!({ "code": code, "name": "Nagy Ilona", "file": "sheet" });
    bench.call("save_invitation", sheet).unwrap();
    let pdf = bench.written("sheet").unwrap();
    assert!(paper::check::check(&pdf).clean);
    let mistyped = json!({ "code": "ABCD", "name": "x", "file": "sheet" });
    assert!(matches!(bench.call("save_invitation", mistyped), Err(Error::Invalid { .. })));
    let again = bench.call("list_officers", json!({})).unwrap().to_string();
    assert!(!again.contains(&code), "the list does not say it again");
    let nameless = bench.call("invite_officer", json!({ "name": " ", "role": "handler" }));
    assert_eq!(nameless.unwrap_err(), Error::invalid("name", "required"));
}

#[test]
fn a_note_is_read_only_after_the_passphrase_and_every_try_is_recorded() {
    let bench = Bench::new();
    let id = request(&bench);
    let note = write(&bench, id, CANARY, "Wait **until** Monday.\n\n- one");
    let open = |passphrase: &str| bench.call("open_note", json!({ "id": note["id"], "passphrase": passphrase }));
    assert_eq!(open("a wrong passphrase of mine").unwrap_err(), Error::CannotUnlock);
    let read = open(PASSPHRASE).unwrap();
    assert_eq!(read["text"], "Wait **until** Monday.\n\n- one");
    assert_eq!((read["blocks"][0]["runs"][1]["bold"].as_bool(), read["seconds"].as_u64()), (Some(true), Some(60)));

    let about = vec![format!("note:{}", note["id"]), format!("request:{id}")];
    let found = actions(&bench);
    for action in ["note.opened", "note.denied", "note.written"] {
        assert!(found.contains(&(action.to_owned(), about.clone())), "{action}: {found:?}");
    }
    let trail = bench.call("list_trail", json!({ "limit": 200 })).unwrap().to_string();
    let timeline = bench.call("open_request", json!({ "id": id })).unwrap().to_string();
    for place in [trail, timeline] {
        assert!(!place.contains(CANARY) && !place.contains("Monday"), "nothing of it in {place}");
    }
    let found = bench.call("search_all", json!({ "text": CANARY })).unwrap().to_string();
    assert!(!found.contains("\"note"), "no search reaches it: {found}");

    let stale = json!({ "over": { "id": note["id"], "revision": 9 }, "title": "x", "text": "y" });
    assert_eq!(bench.call("write_note", stale).unwrap_err(), Error::Conflict);
    bench.give("f", "advice.pdf", b"%PDF");
    bench.call("add_note_file", json!({ "id": note["id"], "file": "f" })).unwrap();
    let file = open(PASSPHRASE).unwrap()["files"][0]["id"].clone();
    let save =
        |passphrase: &str| bench.call("save_note_file", json!({ "id": file, "passphrase": passphrase, "file": "out" }));
    assert_eq!(save("a wrong passphrase of mine").unwrap_err(), Error::CannotUnlock);
    assert!(bench.written("out").is_none());
    save(PASSPHRASE).unwrap();
    assert_eq!(bench.written("out").unwrap(), b"%PDF");
    bench.call("erase_note", json!({ "id": note["id"] })).unwrap();
    assert_eq!(open(PASSPHRASE).unwrap_err(), Error::NotFound);
}

#[test]
fn an_officer_without_the_grant_hears_at_most_how_many_notes_there_are() {
    let bench = Bench::new();
    let id = request(&bench);
    let note = write(&bench, id, CANARY, CANARY);
    bench.call("save_draft", json!({ "form": "note", "key": "new", "json": { "text": CANARY } })).unwrap();
    assert_eq!(bench.call("open_draft", json!({ "form": "note", "key": "new" })).unwrap()["json"]["text"], CANARY);
    let mut settings = bench.call("open_settings", json!({})).unwrap()["settings"].clone();

    let handler = bench.with_officer(Role::Handler, OWN);
    let listed = |bench: &Bench| bench.call("list_notes", json!({ "about": { "kind": "request", "id": id } })).unwrap();
    assert_eq!((&listed(&handler)["granted"], &listed(&handler)["count"]), (&json!(false), &Value::Null));
    let open = handler.call("open_note", json!({ "id": note["id"], "passphrase": OWN }));
    assert_eq!(open.unwrap_err(), Error::Forbidden);
    assert!(actions(&handler).iter().any(|(action, _)| action == "note.denied"), "and that is recorded");

    // Every answer that the window can get, with the handler's keys.
    for command in api::table::COMMANDS {
        for request in [
            json!({}),
            json!({ "id": id }),
            json!({ "id": 1 }),
            json!({ "text": CANARY }),
            json!({ "form": "note", "key": "new" }),
        ] {
            if let Ok(answer) = handler.call(command.name, request) {
                assert!(!answer.to_string().contains(CANARY), "{} tells it", command.name);
            }
        }
    }
    settings["notes"]["showCount"] = json!(true);
    let dpo = handler.as_officer(PASSPHRASE);
    dpo.call("edit_settings", json!({ "settings": settings })).unwrap();
    let handler = dpo.as_officer(OWN);
    assert_eq!(listed(&handler)["count"], 1);
}

#[test]
fn notes_can_be_granted_and_withdrawn_while_an_officer_is_away() {
    let bench = Bench::new().with_officer(Role::Handler, OWN).as_officer(PASSPHRASE);
    let id = request(&bench);
    let note = write(&bench, id, "Counsel", "wait");
    let officer = bench.call("list_officers", json!({})).unwrap()["rows"][1]["id"].clone();
    let grant = |bench: &Bench, granted: bool| {
        bench.call("grant_notes", json!({ "officer": officer, "granted": granted })).unwrap();
    };
    let open = |bench: &Bench, passphrase: &str| {
        bench.call("open_note", json!({ "id": note["id"], "passphrase": passphrase }))
    };
    grant(&bench, true);
    let bench = bench.as_officer(OWN);
    assert_eq!(open(&bench, OWN).unwrap()["text"], "wait");
    let bench = bench.as_officer(PASSPHRASE);
    grant(&bench, false);
    assert_eq!(open(&bench, PASSPHRASE).unwrap()["text"], "wait");
    let bench = bench.as_officer(OWN);
    assert_eq!(open(&bench, OWN).unwrap_err(), Error::Forbidden);
    let bench = bench.as_officer(PASSPHRASE);
    bench.call("remove_officer", json!({ "officer": officer })).unwrap();
    let rows = bench.call("list_officers", json!({})).unwrap();
    assert_eq!((&rows["rows"][0]["me"], &rows["rows"][1]["state"]), (&json!(true), &json!("removed")));
}

#[test]
fn each_of_three_sheets_says_which_it_is_on_one_clean_page_in_every_language() {
    let (bench, dir) = (Bench::new(), tempfile::tempdir().unwrap());
    let codes = bench.vault.new_recovery_sheets(&vault::Sensitive::new(PASSPHRASE.to_owned()), bench.now).unwrap();
    for language in words::Language::ALL {
        for (number, code) in (1..).zip(&codes) {
            let pdf = api::session::one_of_three_sheets(code, (number, "Kárpát"), language, bench.now).unwrap();
            let report = paper::check::check(&pdf);
            assert!(report.clean, "{} {number}: {report:?}", language.id());
            let kept = dir.path().join(format!("{}-{number}.pdf", language.id()));
            std::fs::write(&kept, &pdf).unwrap();
            let told = std::process::Command::new("pdfinfo").arg(&kept).output().expect("poppler-utils").stdout;
            let told = String::from_utf8(told).unwrap();
            assert!(told.lines().any(|line| line.split_whitespace().eq(["Pages:", "1"])), "{} {told}", language.id());
            let text = testkit::words_of(&pdf);
            let groups: Vec<&str> = code.reveal().split('-').collect();
            assert!(groups.iter().all(|group| text.contains(group)), "{text}");
            let alone = words::say(language, "paper-sheets-alone", &[]);
            assert!(text.contains(alone.split(". ").next().unwrap()), "{text}");
        }
    }
}
