//! The clocks of cases through the command table: what was opened stays as it was opened, later dates wait for the officer, and what has no
//! effect says why.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may fail as tests do")]

use api::Error;
use chrono::{Duration, NaiveDate};
use serde_json::{Value, json};
use testkit::{Bench, words_of};
use vault::Action;
use vault::registers::clocks::{Clock, Counting};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Registers a request and returns its id.
fn register(bench: &Bench, rights: &[&str], received: &str, more: Value) -> i64 {
    let mut request = json!({
        "requester": { "givenName": "Anna", "familyName": "Kovács", "email": "anna@example.hu", "address": "Budapest" },
        "requesterType": "customer", "rights": rights, "channel": "email", "received": received, "language": "en",
    });
    for (name, value) in more.as_object().unwrap() {
        request[name] = value.clone();
    }
    bench.call("register_request", request).unwrap()["output"]["row"]["id"].as_i64().unwrap()
}

/// Where it stands what this officer's open cases were last looked at with.
fn checked_key(bench: &Bench) -> String {
    format!("clocks.checked:{}", bench.vault.officer().id)
}

fn page(bench: &Bench, id: i64) -> Value {
    bench.call("open_request", json!({ "id": id })).unwrap()
}

fn due(bench: &Bench, id: i64) -> String {
    page(bench, id)["row"]["due"].as_str().unwrap().to_owned()
}

fn edit(bench: &Bench, change: Value) {
    let mut office = bench.call("open_office", json!({})).unwrap()["office"].clone();
    for (name, value) in change.as_object().unwrap() {
        office[name] = value.clone();
    }
    bench.call("edit_office", json!({ "office": office })).unwrap();
}

fn moves(bench: &Bench) -> Value {
    bench.call("list_moves", json!({})).unwrap()
}

fn record(bench: &Bench, id: i64, event: &str, on: &str, more: Value) -> Result<Value, Error> {
    let mut request = json!({ "id": id, "event": event, "on": on });
    for (name, value) in more.as_object().unwrap() {
        request[name] = value.clone();
    }
    bench.call("record_event", request)
}

fn actions(bench: &Bench, id: i64) -> Vec<String> {
    let timeline = page(bench, id)["timeline"].clone();
    timeline.as_array().unwrap().iter().map(|entry| entry["action"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_date_moves_later_only_with_the_officers_word() {
    let bench = Bench::new();
    let id = register(&bench, &["access"], "2026-09-03", json!({}));
    assert_eq!(due(&bench, id), "2026-10-05");
    assert_eq!(moves(&bench)["total"], 0);

    edit(&bench, json!({ "closingDays": ["2026-10-05"] }));
    assert_eq!(due(&bench, id), "2026-10-05", "nothing moves later by itself");
    let today = bench.call("open_today", json!({})).unwrap();
    assert_eq!(today["laterDates"], 1);
    let asked = moves(&bench);
    let row = &asked["rows"][0];
    assert_eq!((row["due"].as_str(), row["later"].as_str()), (Some("2026-10-05"), Some("2026-10-06")), "{asked}");
    assert_eq!(row["why"][0], "The office’s own closing days have changed");
    assert!(
        row["steps"].as_array().unwrap().iter().any(|step| step.as_str().unwrap().contains("the office is closed"))
    );
    assert_eq!(page(&bench, id)["deadlines"][0]["later"], "2026-10-06");

    let after = bench.call("decide_moves", json!({ "requests": [id], "accept": true })).unwrap();
    assert_eq!((after["output"]["total"].as_u64(), due(&bench, id)), (Some(0), "2026-10-06".to_owned()));
    let moved = &page(&bench, id)["timeline"][0];
    assert_eq!(
        (moved["action"].as_str(), moved["args"]["why"].as_str()),
        (Some("clock.moved-later"), Some("closing-days"))
    );
    assert_eq!(moved["fields"][0]["old"], "2026-10-05");
    let again = bench.call("decide_moves", json!({ "requests": [id], "accept": true }));
    assert_eq!(again.unwrap_err(), Error::NotFound, "nothing is asked any more");
}

#[test]
fn a_date_that_is_kept_is_not_asked_about_again_until_something_changes() {
    let bench = Bench::new();
    let id = register(&bench, &["access"], "2026-09-03", json!({}));
    edit(&bench, json!({ "closingDays": ["2026-10-05"] }));
    bench.call("decide_moves", json!({ "requests": [id], "accept": false })).unwrap();
    assert_eq!((due(&bench, id), moves(&bench)["total"].as_u64()), ("2026-10-05".to_owned(), Some(0)));
    assert_eq!(actions(&bench, id)[0], "clock.kept");
    record(&bench, id, "acknowledged", "2026-09-04", json!({})).unwrap();
    assert_eq!(moves(&bench)["total"], 0, "a fact of the case does not bring the question back");
    edit(&bench, json!({ "closingDays": ["2026-10-05", "2026-10-06"] }));
    assert_eq!(moves(&bench)["rows"][0]["later"], "2026-10-07");
    // What happens meanwhile is counted with what the case was opened under.
    record(&bench, id, "extended", "2026-09-10", json!({ "reasons": "Many sources" })).unwrap();
    assert_eq!(due(&bench, id), "2026-12-03");
}

#[test]
fn a_date_moves_earlier_at_once_and_says_so() {
    let bench = Bench::new();
    edit(&bench, json!({ "closingDays": ["2026-10-05"] }));
    let id = register(&bench, &["access"], "2026-09-03", json!({}));
    assert_eq!(due(&bench, id), "2026-10-06");
    edit(&bench, json!({ "closingDays": [] }));
    assert_eq!(due(&bench, id), "2026-10-05");
    let today = bench.call("open_today", json!({})).unwrap();
    assert_eq!(today["movedEarlier"][0]["number"], "2026-0001");
    assert_eq!((today["laterDates"].as_u64(), actions(&bench, id)[0].as_str()), (Some(0), "clock.moved-earlier"));
}

/// Puts a case back to what it would be had it been opened under other data.
fn opened_under(bench: &Bench, id: i64, counting: Option<Counting>, rule_version: &str, stands: &str) {
    bench
        .vault
        .transact(Action("test.opened"), bench.now, |tx| {
            let mut clocks: Vec<Clock> = tx.view().clocks(id)?;
            if let Some(counting) = &counting {
                let then = tx.keep_counting(counting)?;
                clocks.iter_mut().for_each(|clock| clock.counting = then);
            }
            for clock in &mut clocks {
                clock.rule_version = rule_version.to_owned();
                clock.due = day(stands);
            }
            tx.set_clocks(id, &clocks)?;
            let mut request = tx.view().request(id)?;
            request.due = Some(day(stands));
            tx.update_request(&request)?;
            // As if the product had been replaced by one with other data.
            tx.set_setting(&checked_key(bench), r#"{"rules":"of another time","counting":0}"#)
        })
        .unwrap();
}

#[test]
fn a_case_opened_under_other_holiday_data_goes_on_by_them_until_looked_at() {
    let mut bench = Bench::new();
    bench.now = "2025-04-10T09:00:00Z".parse().unwrap();
    edit(&bench, json!({ "calendar": "LV", "zone": "Europe/Riga" }));
    let id = register(&bench, &["access"], "2025-04-04", json!({}));
    assert_eq!(due(&bench, id), "2025-05-05", "a day in lieu is none by the list in the Official Journal");
    let former = Counting {
        calendar: "LV".to_owned(),
        version: "holidays-0.109+1".to_owned(),
        closing_days: Vec::new(),
        small_agent: false,
    };
    opened_under(&bench, id, Some(former), "2026-11-2", "2025-05-06");
    assert_eq!(
        page(&bench, id)["deadlines"][0]["calendarVersion"],
        "holidays-0.109+1",
        "it keeps what it was opened under"
    );
    let review = api::clock::moves::catch_up(&bench.vault, bench.now).unwrap();
    assert_eq!((review.cases, review.earlier, review.later), (1, 1, 0));
    assert_eq!(due(&bench, id), "2025-05-05");
    let entry = &page(&bench, id)["timeline"][0];
    assert_eq!(
        (entry["action"].as_str(), entry["args"]["why"].as_str()),
        (Some("clock.moved-earlier"), Some("holidays"))
    );
    assert_eq!(api::clock::moves::catch_up(&bench.vault, bench.now).unwrap().cases, 0, "once is enough");
}

#[test]
fn a_case_keeps_the_rule_version_it_was_opened_under_and_asks_before_it_moves_later() {
    let bench = Bench::new();
    let id = register(&bench, &["access"], "2026-09-03", json!({}));
    // The version of a rule that this product no longer knows, which had given 30 days.
    opened_under(&bench, id, None, "2025-01-1", "2026-10-03");
    let review = api::clock::moves::catch_up(&bench.vault, bench.now).unwrap();
    assert_eq!((review.earlier, review.later), (0, 1));
    assert_eq!(due(&bench, id), "2026-10-03");
    let row = moves(&bench)["rows"][0].clone();
    assert_eq!(row["why"][0], "The rule has changed: gdpr-12-3 2025-01-1 is now gdpr-12-3 2026-11-2");
    bench.call("decide_moves", json!({ "requests": [id], "accept": true })).unwrap();
    assert_eq!(due(&bench, id), "2026-10-05");
}

#[test]
fn a_case_from_before_clocks_were_kept_keeps_its_date_until_the_officer_agrees() {
    let bench = Bench::new();
    let id = register(&bench, &["access", "rectification"], "2026-09-03", json!({}));
    bench
        .vault
        .transact(Action("test.opened"), bench.now, |tx| {
            tx.set_clocks(id, &[])?;
            let mut request = tx.view().request(id)?;
            request.due = Some(day("2026-10-03"));
            tx.update_request(&request)?;
            tx.set_setting(&checked_key(&bench), "{}")
        })
        .unwrap();
    api::clock::moves::catch_up(&bench.vault, bench.now).unwrap();
    assert_eq!((due(&bench, id), moves(&bench)["total"].as_u64()), ("2026-10-03".to_owned(), Some(1)));
}

#[test]
fn a_doubt_about_identity_suspends_only_where_the_officer_found_it_prompt_and_reasonable() {
    let mut bench = Bench::new();
    let id = register(&bench, &["access"], "2026-09-03", json!({}));
    let clock = &page(&bench, id)["clock"]["identity"];
    assert_eq!((clock["effect"].as_str(), clock["asksPrompt"].as_bool()), (Some("suspend"), Some(true)));
    let asked = |more| record(&bench, id, "identity-asked", "2026-09-04", more);
    assert_eq!(asked(json!({})).unwrap_err(), Error::invalid("prompt", "required"));
    assert_eq!(asked(json!({ "prompt": true })).unwrap_err(), Error::invalid("needed", "required"));
    let page_now =
        asked(json!({ "prompt": true, "needed": false, "reasons": "No e-mail on file" })).unwrap()["output"].clone();
    assert_eq!(page_now["row"]["due"], "2026-10-05");
    let remark = page_now["deadlines"][0]["remarks"][0].as_str().unwrap();
    assert_eq!(remark, "The question of Fri 4 September 2026 was not reasonably needed and does not stop the clock");
    let noted = &page_now["timeline"][0]["args"];
    assert_eq!(
        (noted["prompt"].as_str(), noted["needed"].as_str()),
        (Some("yes"), Some("no")),
        "the finding is on file"
    );

    let other = register(&bench, &["access"], "2026-09-03", json!({}));
    record(&bench, other, "identity-asked", "2026-09-04", json!({ "prompt": true, "needed": true })).unwrap();
    bench.later(Duration::days(10));
    let answered = record(&bench, other, "identity-received", "2026-09-14", json!({})).unwrap()["output"].clone();
    assert_eq!(answered["row"]["due"], "2026-10-13", "ten days are not counted");
    assert_eq!(answered["deadlines"][0]["checkLocally"], true, "that it suspends is known from commentary");
}

#[test]
fn what_gives_nothing_away_is_not_asked_about_a_doubt_and_never_waits() {
    let bench = Bench::new();
    for right in ["objection-marketing", "withdrawal", "complaint"] {
        let id = register(&bench, &[right], "2026-09-03", json!({}));
        let before = due(&bench, id);
        assert_eq!(page(&bench, id)["clock"]["identity"]["effect"], "none", "{right}");
        let after = record(&bench, id, "identity-asked", "2026-09-04", json!({})).unwrap()["output"].clone();
        assert_eq!(after["row"]["due"].as_str().unwrap(), before, "{right}");
        let remark = after["deadlines"][0]["remarks"][0].as_str().unwrap();
        assert!(remark.starts_with("This right does not wait for proof of identity"), "{remark}");
    }
}

#[test]
fn a_british_clarification_asks_only_whether_it_was_needed_and_identity_restarts() {
    let bench = Bench::new();
    let id = register(&bench, &["access"], "2026-09-01", json!({ "regime": "uk-gdpr" }));
    let clock = page(&bench, id)["clock"].clone();
    assert_eq!(clock["identity"]["effect"], "restart");
    assert_eq!(clock["clarification"]["effect"], "suspend");
    assert_eq!(
        (clock["clarification"]["asksPrompt"].as_bool(), clock["clarification"]["asksNeeded"].as_bool()),
        (Some(false), Some(true))
    );
    record(&bench, id, "identity-asked", "2026-09-02", json!({})).unwrap();
    let waits = page(&bench, id);
    assert_eq!(
        (waits["clock"]["identity"]["since"].as_str(), waits["row"]["phase"].as_str()),
        (Some("2026-09-02"), Some("waiting"))
    );
    let restarted = record(&bench, id, "identity-received", "2026-09-07", json!({})).unwrap()["output"].clone();
    assert_eq!(restarted["row"]["due"], "2026-10-07");
}

#[test]
fn nothing_is_late_while_the_requester_owes_the_answer_that_the_clock_waits_for() {
    let mut bench = Bench::new();
    let id = register(&bench, &["access"], "2026-09-03", json!({}));
    let other = register(&bench, &["objection-marketing"], "2026-09-03", json!({}));
    for id in [id, other] {
        let found = json!({ "prompt": true, "needed": true });
        record(&bench, id, "identity-asked", "2026-09-04", found).unwrap();
    }
    bench.later(Duration::days(60));
    let today = bench.call("open_today", json!({})).unwrap();
    let late: Vec<i64> = today["overdue"].as_array().unwrap().iter().map(|row| row["id"].as_i64().unwrap()).collect();
    assert_eq!(late, [other], "the one whose clock runs on, and not the one whose clock stands still");
    assert_eq!(today["counts"]["overdue"], 1);
    let queue = bench.call("list_requests", json!({ "state": "overdue" })).unwrap();
    assert_eq!(queue["rows"].as_array().unwrap().len(), 1);
    let row = page(&bench, id)["row"].clone();
    assert_eq!((row["stands"].as_bool(), row["daysLeft"].is_null()), (Some(true), true));
    bench
        .call("complete_request", json!({ "id": id, "outcome": "not-identified", "reason": "identity-not-shown" }))
        .unwrap();
    assert_eq!(page(&bench, id)["timeline"][0]["args"]["on-time"], "yes");
}

#[test]
fn an_extension_told_late_or_without_reasons_is_recorded_and_says_why_it_has_no_effect() {
    let mut bench = Bench::new();
    let id = register(&bench, &["access"], "2026-09-03", json!({}));
    let extension = page(&bench, id)["clock"]["extension"].clone();
    assert_eq!((extension["tellBy"].as_str(), extension["until"].as_str()), (Some("2026-10-05"), Some("2026-12-03")));
    let bare = record(&bench, id, "extended", "2026-09-10", json!({})).unwrap()["output"].clone();
    assert_eq!(
        (bare["row"]["due"].as_str(), bare["timeline"][0]["args"]["event"].as_str()),
        (Some("2026-10-05"), Some("extended"))
    );
    assert_eq!(
        bare["deadlines"][0]["remarks"][0],
        "The notice of Thu 10 September 2026 does not move the date: it gave no reasons"
    );
    bench.later(Duration::days(30));
    let late =
        record(&bench, id, "extended", "2026-10-06", json!({ "reasons": "Many sources" })).unwrap()["output"].clone();
    assert_eq!(late["row"]["due"], "2026-10-05");
    let steps = late["deadlines"][0]["steps"].as_array().unwrap();
    assert!(
        steps[2].as_str().unwrap().starts_with("A weekend"),
        "first how the date came about, then what did not move it"
    );
    let remarks = late["deadlines"][0]["remarks"].as_array().unwrap();
    assert!(remarks[1].as_str().unwrap().ends_with("it had to be out by Mon 5 October 2026"), "{remarks:?}");
}

#[test]
fn where_the_law_gives_no_length_the_notice_is_asked_for_its_date() {
    let bench = Bench::new();
    let id = register(&bench, &["access"], "2026-08-20", json!({ "regime": "swiss-fadp" }));
    let extension = page(&bench, id)["clock"]["extension"].clone();
    assert_eq!((extension["asksDate"].as_bool(), extension["until"].as_str()), (Some(true), None));
    let told = json!({ "reasons": "Archives on paper", "until": "2026-11-02" });
    let after = record(&bench, id, "extended", "2026-09-09", told).unwrap()["output"].clone();
    assert_eq!(
        (after["row"]["due"].as_str(), after["clock"]["extension"]["used"].as_bool()),
        (Some("2026-11-02"), Some(true))
    );
}

#[test]
fn a_small_brazilian_office_and_the_simplified_answer_have_their_own_periods() {
    let bench = Bench::new();
    edit(&bench, json!({ "calendar": "BR", "zone": "America/Sao_Paulo", "regime": "lgpd" }));
    let full = register(&bench, &["access"], "2026-09-01", json!({}));
    let simple = register(&bench, &["access"], "2026-09-01", json!({ "variant": "simplified" }));
    assert_eq!((due(&bench, full), due(&bench, simple)), ("2026-09-16".to_owned(), "2026-09-01".to_owned()));
    edit(&bench, json!({ "smallAgent": true }));
    assert_eq!(moves(&bench)["total"], 2, "twice the time is later, and so it is asked");
    bench.call("decide_moves", json!({ "requests": [full, simple], "accept": true })).unwrap();
    assert_eq!((due(&bench, full), due(&bench, simple)), ("2026-10-01".to_owned(), "2026-09-16".to_owned()));
    let amended = bench.call("amend_request", json!({ "id": simple, "variant": "" })).unwrap();
    assert_eq!(amended["output"]["row"]["due"], "2026-10-01");
    let wrong = bench.call("amend_request", json!({ "id": simple, "variant": "quick" }));
    assert_eq!(wrong.unwrap_err(), Error::invalid("variant", "unknown"));
}

#[test]
fn every_date_explains_itself_before_and_after_it_is_registered() {
    let bench = Bench::new();
    let preview = bench.call("preview_deadlines", json!({ "rights": ["access"], "received": "2026-09-03" })).unwrap();
    assert_eq!(
        (preview[0]["due"].as_str(), preview[0]["source"].as_str()),
        (Some("2026-10-05"), Some("GDPR Art 12(3); Regulation 1182/71 Art 3"))
    );
    let wrong = bench.call("preview_deadlines", json!({ "rights": ["access"], "received": "2026-02-30" }));
    assert_eq!(wrong.unwrap_err(), Error::invalid("received", "not-a-date"));
    let id = register(&bench, &["access"], "2026-09-03", json!({}));
    let explained = bench.call("explain_request", json!({ "id": id })).unwrap();
    assert_eq!(explained["deadlines"], page(&bench, id)["deadlines"]);
    assert_eq!(explained["number"], "2026-0001");
    assert_eq!(bench.call("explain_request", json!({ "id": 99 })).unwrap_err(), Error::NotFound);
}

#[test]
fn the_calendar_file_holds_case_numbers_and_days_and_nobody() {
    let bench = Bench::new();
    register(&bench, &["access"], "2026-09-03", json!({}));
    register(&bench, &["erasure"], "2026-09-08", json!({}));
    let answer = bench.call("export_deadlines", json!({ "file": "out" })).unwrap();
    assert_eq!(answer["count"], 2);
    let text = String::from_utf8(bench.written("out").unwrap()).unwrap();
    assert!(text.contains("SUMMARY:2026-0001\r\n") && text.contains("DTSTART;VALUE=DATE:20261005\r\n"));
    for personal in ["Anna", "Kov", "anna@", "Kárpát", "access", "erasure"] {
        assert!(!text.contains(personal), "{personal} in {text}");
    }
    let trail = bench.call("list_trail", json!({ "action": "deadlines.exported" })).unwrap();
    assert_eq!(trail["rows"][0]["notes"]["count"], "2", "{trail}");
    assert_eq!(bench.call("export_deadlines", json!({ "file": "full" })).unwrap_err(), Error::DiskFull);
}

/// The words of a letter of this case.
fn letter(bench: &Bench, id: i64, kind: &str, more: Value) -> String {
    let mut request = json!({ "id": id, "kind": kind });
    for (name, value) in more.as_object().unwrap() {
        request[name] = value.clone();
    }
    let made = bench.call("make_letter", request).unwrap();
    let token = format!("{kind}-{id}");
    bench.call("export_document", json!({ "document": made["output"]["id"], "file": token })).unwrap();
    words_of(&bench.written(&token).unwrap())
}

#[test]
fn letters_print_the_argument_and_cite_only_what_was_read() {
    let bench = Bench::new();
    let european = register(&bench, &["access"], "2026-09-03", json!({}));
    let text = letter(&bench, european, "acknowledgement", json!({}));
    let argument = "How this date was counted: Received Thu 3 September 2026 · One month ends Sat 3 October 2026 · A weekend: moved to \
                    Mon 5 October 2026 · Public holidays of: Hungary · GDPR Art 12(3); Regulation 1182/71 Art 3.";
    assert!(text.contains(argument), "{text}");
    let text = letter(&bench, european, "extension", json!({ "text": "Many sources hold your data." }));
    assert!(text.contains("3 months end Thu 3 December 2026"), "{text}");
    assert!(!text.contains("check it locally") && !text.contains("A refusal had to be sent"), "{text}");

    let british = register(&bench, &["access"], "2026-09-03", json!({ "regime": "uk-gdpr" }));
    let text = letter(&bench, british, "acknowledgement", json!({}));
    assert!(text.contains("How this date was counted: Received Thu 3 September 2026"), "{text}");
    assert!(!text.contains("Art 12A") && !text.contains("check"), "known from commentary, and so not cited: {text}");
}
