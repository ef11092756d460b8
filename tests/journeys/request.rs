//! One request, from the mail that brings it to the letter that ends it.
use std::path::Path;
use std::time::{Duration, Instant};

use fantoccini::key::Key;
use serde_json::json;

use crate::e2e::Desk;
use crate::e2e::watch;
use crate::office::Keys;
use crate::paper;

fn data(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(path)
}

/// Waits until the page proposes `step` as the next one.
async fn next_is(desk: &Desk, step: &str) {
    desk.css(&format!("[data-testid=next][data-next={step}]")).await;
}

/// The mail becomes a request; the day it came is the officer's word. Answers with its id.
pub async fn take_in(desk: &Desk) -> i64 {
    desk.click_test_id("nav-today").await;
    desk.click_test_id("new-request").await;
    desk.test_id("intake-given-name").await;
    desk.shot("20-intake-empty").await;
    desk.will_pick(&data("data/mail/hu-access-qp.eml"));
    desk.click_test_id("open-mail").await;
    desk.sees_in("intake-mail", "Szeretném megtudni").await;
    let proposed = desk
        .script(
            "return ['given-name', 'family-name', 'email', 'phone'].map((one) => document.querySelector(`[data-testid=intake-${one}]`).value)",
        )
        .await;
    assert_eq!(
        proposed,
        json!(["Anna", "Kovács", "anna.kovacs@posta.example", "+36 30 555 0123"]),
        "read from the mail"
    );
    assert!(
        desk.test_id("intake-right-access").await.is_selected().await.expect("a checkbox"),
        "the right is proposed"
    );
    desk.settled().await;
    desk.shot("21-intake-mail").await;

    desk.click_test_id("register").await;
    desk.css("[data-testid=intake-received][aria-invalid=true]").await;
    desk.shot("22-intake-unconfirmed").await;
    desk.tick("intake-received-confirm", true).await;
    desk.click_test_id("register").await;

    desk.test_id("request-title").await;
    next_is(desk, "verify-identity").await;
    let list = desk.call("list_requests", json!({})).await.expect("the queue");
    let row = &list["rows"][0];
    let today = desk.call("open_today", json!({})).await.expect("today");
    let year = today["today"].as_str().expect("a day").get(..4).expect("a year");
    assert_eq!(row["number"], format!("{year}-0001"), "the year of registration, and a sequence");
    assert_eq!(row["due"], "2026-04-07", "a month ends on Good Friday; then a week-end, and Easter Monday");
    desk.sees_in("due-date", "7 Apr").await;
    desk.settled().await;
    desk.shot("23-request-new").await;
    row["id"].as_i64().expect("the id of the request")
}

/// Neither the page nor the commands below it let the report out before identity and ownership are confirmed.
pub async fn nothing_leaves_before_both_confirmations(desk: &Desk, id: i64) {
    desk.click_test_id("tab-documents").await;
    let button = desk.test_id("compose-report").await;
    assert!(!button.is_enabled().await.expect("a button"), "nothing may be released yet");
    desk.settled().await;
    desk.shot("24-documents-shut").await;
    let why = desk.script("return document.getElementById(document.querySelector('[data-testid=compose-report]').getAttribute('aria-describedby')).innerText").await;
    assert!(why.as_str().expect("a reason").to_lowercase().contains("identity"), "{why}");
    let made = desk.call("compose_report", json!({ "id": id })).await.expect("a report for the officer's eyes");
    let asked = json!({ "document": made["output"]["id"], "file": "none" });
    let refused = desk.call("export_document", asked).await.expect_err("it must not leave");
    assert_eq!(refused, json!({ "code": "notNow", "reason": "identity-missing" }));
    assert!(!desk.test_id("make-package").await.is_enabled().await.expect("a button"), "nor may a package");
    let asked = json!({ "document": made["output"]["id"], "form": "zip", "file": "none" });
    let refused = desk.call("make_package", asked).await.expect_err("it must not leave");
    assert_eq!(refused, json!({ "code": "notNow", "reason": "identity-missing" }));
    desk.click_test_id("tab-timeline").await;
}

/// A doubt about identity stops the clock until the proof arrives; a notice without reasons moves nothing and says so; the date explains itself
/// wherever it stands, and leaves the office by its number alone.
pub async fn the_clock_stops_runs_and_argues(desk: &Desk) {
    desk.click_test_id("clock-identity-asked").await;
    desk.sees_in("event-effect", "stands still").await;
    desk.write("event-on", "2026-03-10").await;
    desk.choose_radio("event-prompt", "yes").await;
    desk.choose_radio("event-needed", "yes").await;
    desk.write("event-reasons", "a cím eltér a nyilvántartottól").await;
    desk.settled().await;
    desk.shot("24-clock-identity-asked").await;
    desk.click_test_id("event-record").await;
    desk.gone("[data-testid=event-dialog]").await;
    desk.sees_in("due", "Waiting for proof of identity").await;
    desk.settled().await;
    desk.shot("24-clock-waiting").await;
    desk.click_test_id("clock-identity-received").await;
    desk.write("event-on", "2026-03-16").await;
    desk.click_test_id("event-record").await;
    desk.gone("[data-testid=event-dialog]").await;
    desk.sees_in("due-date", "9 Apr").await;

    desk.click_test_id("clock-extended").await;
    desk.write("event-on", "2026-03-20").await;
    desk.sees_in("event-effect", "it moves the date to").await;
    desk.settled().await;
    desk.shot("24-clock-extension").await;
    desk.click_test_id("event-record").await;
    desk.gone("[data-testid=event-dialog]").await;
    desk.sees_in("due-remarks", "it gave no reasons").await;
    desk.sees_in("due-date", "9 Apr").await;
    desk.settled().await;
    desk.shot("24-clock-remark").await;

    desk.click_test_id("nav-requests").await;
    desk.click_test_id("queue-why").await;
    desk.sees("6 days are not counted").await;
    desk.settled().await;
    desk.shot("24-clock-queue").await;
    desk.key(Key::Escape).await;
    desk.click_test_id("nav-today").await;
    desk.click_test_id("today-why").await;
    desk.sees("6 days are not counted").await;
    desk.settled().await;
    desk.shot("24-clock-today").await;
    desk.key(Key::Escape).await;
    let file = desk.out("deadlines.ics");
    desk.will_save_at(&file);
    desk.click_test_id("deadline-file").await;
    desk.written(&file).await;
    let text = std::fs::read_to_string(&file).expect("the calendar file");
    assert!(text.contains("DTSTART;VALUE=DATE:20260409\r\n") && text.contains("-0001\r\n"), "{text}");
    assert!(!text.contains("Kov") && !text.contains("Anna"), "a calendar file names nobody: {text}");

    // The office shuts on that day: the case would move later, and waits for the officer's word.
    desk.click_test_id("nav-settings").await;
    desk.click_test_id("settings-calendar").await;
    desk.write("closing-day", "2026-04-09").await;
    desk.click_test_id("add-closing-day").await;
    desk.sees("9 Apr 2026").await;
    desk.settled().await;
    desk.shot("24-clock-settings").await;
    desk.click_test_id("nav-today").await;
    desk.sees_in("later-dates", "One open case would be due later").await;
    desk.settled().await;
    desk.shot("24-clock-later").await;
    desk.click_test_id("look-at-moves").await;
    desk.sees_in("moves-dialog", "Fri 10 Apr 2026").await;
    desk.settled().await;
    desk.shot("24-clock-moves").await;
    desk.click_test_id("moves-keep").await;
    desk.sees_in("moves-dialog", "No case waits").await;
    desk.key(Key::Escape).await;
    desk.gone("[data-testid=moves-dialog]").await;
    desk.click_test_id("today-line").await;
    desk.sees_in("due-date", "9 Apr").await;
    desk.test_id("request-title").await;
}

/// The two confirmations, each on its own.
pub async fn confirm_identity_and_ownership(desk: &Desk) {
    desk.click_test_id("next-action").await;
    desk.choose_radio("identity-method", "reply-from-address-on-file").await;
    desk.write("identity-note", "a nyilvántartott címről válaszolt").await;
    desk.shot("25-identity").await;
    desk.click_test_id("identity-confirm").await;
    next_is(desk, "confirm-ownership").await;

    desk.click_test_id("next-action").await;
    let candidate = desk.test_id("ownership-subject-1").await;
    candidate.click().await.expect("the person on file");
    desk.choose_radio("ownership-method", "records-match").await;
    desk.write("ownership-note", "ügyfélszám és e-mail-cím egyezik").await;
    desk.shot("26-ownership").await;
    desk.click_test_id("ownership-confirm").await;
    next_is(desk, "choose-sources").await;
    desk.sees_in("open-subject", "Kovács Anna").await;
}

/// Both sources are asked; one sends a file, of which a column stays in the house, the other has nothing.
pub async fn collect(desk: &Desk) {
    desk.click_test_id("next-action").await;
    desk.tick("source-choice-1", true).await;
    desk.tick("source-choice-2", true).await;
    desk.write("sources-question", "Minden adat, amely Kovács Annáról szól.").await;
    desk.shot("27-sources-dialog").await;
    desk.click_test_id("sources-assign").await;
    next_is(desk, "collect").await;
    desk.click_test_id("tab-sources").await;
    desk.click_test_id("task-sent-1").await;
    desk.css("[data-testid=task-1][data-state=sent]").await;

    desk.will_pick(&data("journeys/one-patient.csv"));
    desk.click_test_id("task-attach-1").await;
    desk.sees_in("finding-1", "one-patient.csv").await;
    desk.click_test_id("finding-open-1").await;
    desk.sees_in("finding-dialog", "Belső megjegyzés").await;
    desk.sees_in("finding-dialog", "Gyógytorna, tíz alkalom").await;
    desk.tick("column-9", false).await;
    desk.write("column-category-7", "rendelések").await;
    desk.shot("28-finding").await;
    desk.click_test_id("columns-save").await;
    desk.gone("[data-testid=finding-dialog]").await;
    desk.click_test_id("task-answered-1").await;
    desk.css("[data-testid=task-1][data-state=answered]").await;
    desk.click_test_id("task-nothing-2").await;
    desk.css("[data-testid=task-2][data-state=nothing-found]").await;
    desk.settled().await;
    desk.shot("29-tasks").await;
}

/// Whatever the registers do not say is said by the officer.
pub async fn answer_the_checklist(desk: &Desk) {
    next_is(desk, "answer-checklist").await;
    desk.click_test_id("tab-checklist").await;
    desk.css("[data-from=open]").await;
    desk.settled().await;
    desk.shot("30-checklist-open").await;
    while desk.count("[data-from=open]").await > 0 {
        let first = desk.css("[data-from=open]").await;
        let item = first.attr("data-testid").await.expect("an attribute").expect("the item");
        let item = item.trim_start_matches("checklist-").to_owned();
        desk.click_test_id(&format!("checklist-write-{item}")).await;
        desk.write("checklist-text", "Nincs automatizált döntéshozatal, profilalkotás sem.").await;
        desk.click_test_id("checklist-save").await;
        desk.css(&format!("[data-testid=checklist-{item}][data-from=officer]")).await;
    }
    next_is(desk, "compose-report").await;
    desk.settled().await;
    desk.shot("31-checklist").await;
}

/// Whether the first page of the preview shows something: dark and light are both on it.
async fn page_is_drawn(desk: &Desk) {
    desk.test_id("preview-page").await;
    let script = "const done = arguments[arguments.length - 1];
        const page = document.querySelector('[data-testid=preview-page]');
        page.decode().then(() => {
            const canvas = document.createElement('canvas');
            [canvas.width, canvas.height] = [page.naturalWidth, page.naturalHeight];
            const context = canvas.getContext('2d');
            context.drawImage(page, 0, 0);
            const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
            let [dark, light] = [0, 0];
            for (let at = 0; at < data.length; at += 4) data[at] < 100 ? dark++ : data[at] > 240 && light++;
            done([dark, light, canvas.width * canvas.height, page.getBoundingClientRect().width]);
        }, (error) => done(String(error)));";
    let start = Instant::now();
    // A picture that gives way to one of another width is not drawn for a moment.
    loop {
        let drawn = desk.client().execute_async(script, vec![]).await.expect("the page answers");
        if let Ok([dark, light, all, width]) = serde_json::from_value::<[f64; 4]>(drawn.clone())
            && width > 300.0
            && dark > all / 500.0
            && light > all / 2.0
        {
            return;
        }
        assert!(start.elapsed() < Duration::from_secs(60), "ink on white paper is seen: {drawn}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// The report: the early one is out of date; a new one is made, seen as the real pages, exported, and read back.
pub async fn report(desk: &Desk) {
    desk.click_test_id("tab-documents").await;
    desk.click_test_id("document-access-report").await;
    desk.test_id("document-stale").await;
    desk.settled().await;
    desk.shot("32-report-stale").await;
    desk.click_test_id("back").await;
    next_is(desk, "compose-report").await;
    desk.click_test_id("next-action").await;
    desk.test_id("document-title").await;
    desk.gone("[data-testid=document-stale]").await;
    page_is_drawn(desk).await;
    desk.settled().await;
    desk.shot("32-report-preview").await;

    let file = desk.out("report.pdf");
    desk.will_save_at(&file);
    desk.click_test_id("export-document").await;
    desk.written(&file).await;
    desk.test_id("record-dispatch").await;
    desk.sees("report.pdf").await;
    desk.shot("33-report-exported").await;
    let words = paper::words_of(&file);
    let number = desk.script("return document.body.innerText.match(/20[0-9]{2}-0001/)[0]").await;
    for word in [
        "Kovács Anna",
        number.as_str().expect("the case number"),
        "Kárpát Egészség Zrt.",
        "Ügyfélnyilvántartás",
        "Vérnyomásmérő",
        "Gyógytorna",
        "Hírlevél",
        "futárszolgálat",
        "8 év",
        "Nincs automatizált döntéshozatal",
        "Falk Miksa",
    ] {
        assert!(words.contains(word), "{word} is missing in\n{words}");
    }
    // Nothing of the column that was not chosen, and nothing meant for the house alone.
    for word in
        ["Belső megjegyzés", "fizetőképessége", "részletet kért", "Minden adat, amely", "nagy.peter@karpat.example"]
    {
        assert!(!words.contains(word), "{word} leaks in\n{words}");
    }
    paper::picture(&file, "report");
}

/// The report went out by post; the request ends, and the requester is told.
pub async fn dispatch_and_complete(desk: &Desk) {
    desk.click_test_id("record-dispatch").await;
    desk.choose_radio("dispatch-way", "post").await;
    desk.write("dispatch-evidence", "RL 1234 5678 9 HU").await;
    desk.shot("34-dispatch").await;
    desk.click_test_id("dispatch-record").await;
    desk.sees("RL 1234 5678 9 HU").await;
    desk.settled().await;
    desk.shot("35-dispatched").await;
    desk.click_test_id("back-to-request").await;

    next_is(desk, "complete").await;
    desk.click_test_id("next-action").await;
    desk.choose("complete-outcome", "Answered fully").await;
    desk.shot("36-complete").await;
    desk.click_test_id("complete").await;
    desk.gone("[data-testid=complete-dialog]").await;

    desk.click_test_id("make-letter-completion").await;
    desk.test_id("letter-make").await;
    desk.shot("37-letter").await;
    desk.click_test_id("letter-make").await;
    desk.test_id("document-title").await;
    page_is_drawn(desk).await;
    desk.settled().await;
    desk.shot("38-completion").await;
    let file = desk.out("completion.pdf");
    desk.will_save_at(&file);
    desk.click_test_id("export-document").await;
    desk.written(&file).await;
    let words = paper::words_of(&file);
    assert!(words.contains("Kovács Anna") && words.contains("-0001"), "{words}");
    assert!(words.contains(crate::letters::OWN), "the office's own template: {words}");
    paper::picture(&file, "completion");
    desk.click_test_id("back").await;
}

/// An extension is held to Art 12(3) while it is written; then it is left, since the answer comes in time.
pub async fn a_letter_is_held_to_the_law(desk: &Desk) {
    desk.click_test_id("tab-documents").await;
    desk.click_test_id("make-letter-extension").await;
    desk.css("[data-testid=law-item][data-state=open]").await;
    desk.write("letter-text", "Az adatok több rendszerben vannak, és sok a kérelem.").await;
    desk.css("[data-testid=law-items]:not(:has([data-state=open]))").await;
    desk.sees("Reasons that lie in the complexity").await;
    desk.settled().await;
    desk.shot("22-letter-and-law").await;
    desk.key(Key::Escape).await;
    desk.gone("[data-testid=letter-dialog]").await;
    desk.click_test_id("tab-timeline").await;
}

/// What can be shown afterwards: the timeline, the queue, the trail.
pub async fn look_back(desk: &Desk) {
    desk.test_id("request-title").await;
    desk.click_test_id("tab-timeline").await;
    for step in [
        "Request registered",
        "Identity verified",
        "Ownership confirmed",
        "Ügyfélnyilvántartás",
        "one-patient.csv",
        "Package made",
        "ZIP file with a passphrase",
        "RL 1234 5678 9 HU",
        "Request completed",
    ] {
        desk.sees(step).await;
    }
    desk.settled().await;
    desk.shot("40-timeline").await;
    desk.click_test_id("tab-documents").await;
    desk.settled().await;
    desk.shot("41-documents").await;
    desk.click_test_id("tab-mail").await;
    desk.settled().await;
    desk.shot("42-kept-mail").await;
    desk.click_test_id("nav-requests").await;
    desk.settled().await;
    desk.shot("43-queue").await;
    desk.click_test_id("nav-today").await;
    desk.settled().await;
    desk.shot("44-today-after").await;
    desk.control("k").await;
    desk.settled().await;
    desk.shot("45-palette").await;
    desk.key(Key::Escape).await;
    desk.gone("[role=dialog]").await;
    desk.click_test_id("nav-trail").await;
    desk.click_test_id("verify-vault").await;
    desk.sees_in("verdict", "sound").await;
    desk.settled().await;
    desk.shot("46-trail").await;
    let exported = desk.out("trail.jsonl");
    desk.will_save_at(&exported);
    desk.click_test_id("export-trail").await;
    desk.sees_in("trail-exported", "trail.jsonl").await;
    desk.settled().await;
    desk.shot("46-trail-exported").await;
    let lines = String::from_utf8(desk.written(&exported).await).expect("text");
    assert!(lines.lines().count() > 20 && lines.contains("\"checkpoint\":") && !lines.contains("Kov"), "{lines}");
}

/// The processes of an open window.
pub struct Window {
    program: Vec<u32>,
    page: Vec<u32>,
}

impl Window {
    pub fn of(desk: &Desk) -> Self {
        let all = watch::descendants(desk.driver());
        let named = |begin: &str| all.iter().filter(|(_, name)| name.starts_with(begin)).map(|(id, _)| *id).collect();
        Self { program: named("tutela"), page: named("WebKitWebProces") }
    }

    /// Waits until the program has replaced itself and the page that showed the vault is gone.
    pub async fn starts_anew(&self, desk: &Desk) {
        assert!(!self.page.is_empty() && self.program.len() == 1, "{:?} {:?}", self.page, self.program);
        let start = std::time::Instant::now();
        loop {
            let now = Self::of(desk);
            if !now.page.is_empty() && self.page.iter().all(|old| !now.page.contains(old)) {
                assert_eq!(now.program, self.program, "the program replaced itself");
                break;
            }
            let (old, now) = (&self.page, now.page);
            assert!(start.elapsed() < Duration::from_secs(60), "the page of the open vault lives on: {old:?} {now:?}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let titles = watch::window_titles(desk.driver());
        assert!(titles.iter().all(|title| title == "Tutela"), "{titles:?}");
    }
}

/// The machine goes to sleep, then the screen is locked: each time the vault closes by itself.
pub async fn lock_with_the_computer(mut desk: Desk, keys: &Keys) -> Desk {
    for screen in [false, true] {
        let window = Window::of(&desk);
        if screen {
            desk.logind().lock_screen();
        } else {
            desk.logind().sleep();
        }
        window.starts_anew(&desk).await;
        desk = desk.reopen().await;
        let refused = desk.call("list_requests", json!({})).await.expect_err("it is locked");
        assert_eq!(refused["code"], "locked");
        desk.write("unlock-passphrase", &keys.passphrase).await;
        desk.click_test_id("unlock").await;
        desk.test_id("nav-requests").await;
    }
    desk
}

/// Ctrl+L in the middle of typing. The program starts again, locked; the passphrase opens it; nothing is lost.
pub async fn lock_by_keys_and_unlock(desk: Desk, keys: &Keys) -> Desk {
    desk.control("n").await;
    desk.write("intake-given-name", "Piroska").await;
    desk.write("intake-family-name", "Rózsahegyi").await;
    let window = Window::of(&desk);
    desk.control_to_the_end("l").await;
    window.starts_anew(&desk).await;

    let desk = desk.reopen().await;
    desk.test_id("unlock-passphrase").await;
    desk.sees("Adatvédelmi iroda").await;
    let refused = desk.call("list_requests", json!({})).await.expect_err("it is locked");
    assert_eq!(refused["code"], "locked");
    assert!(!desk.text().await.contains("Kovács"), "the lock screen speaks of nobody");
    desk.shot("47-locked").await;
    desk.write("unlock-passphrase", "seven wrong words that open nothing here").await;
    desk.click_test_id("unlock").await;
    desk.css("[data-testid=unlock-passphrase][aria-invalid=true]").await;
    desk.shot("48-unlock-refused").await;
    desk.write("unlock-passphrase", &keys.passphrase).await;
    desk.click_test_id("unlock").await;

    desk.test_id("nav-requests").await;
    desk.click_test_id("nav-requests").await;
    desk.click_test_id("tab-closed").await;
    desk.sees_in("row", "Kovács").await;
    desk.click_first("[data-testid=row] td:nth-child(3)").await;
    desk.sees_in("request-title", "Kovács Anna").await;
    desk.control("n").await;
    desk.test_id("draft-restored").await;
    let name = desk.test_id("intake-family-name").await.prop("value").await.expect("a value");
    assert_eq!(name.as_deref(), Some("Rózsahegyi"), "what was being typed when the lock came is there");
    desk.settled().await;
    desk.shot("49-draft-restored").await;
    desk
}

/// The line at the foot of a document that went out is held against the trail, and what was recorded of the case is printed.
pub async fn a_paper_is_compared_and_the_case_printed(desk: &Desk) {
    let file = desk.out("record.pdf");
    desk.click_test_id("nav-requests").await;
    desk.click_test_id("tab-closed").await;
    desk.click_first("[data-testid=row] td:nth-child(3)").await;
    desk.test_id("request-title").await;
    desk.click_test_id("request-more").await;
    desk.click_test_id("menu-prove").await;
    desk.test_id("prove-dialog").await;
    desk.settled().await;
    desk.shot("98-prove").await;
    desk.will_save_at(&file);
    desk.click_test_id("prove").await;
    desk.written(&file).await;
    desk.test_id("proved").await;
    desk.key(fantoccini::key::Key::Escape).await;
    paper::picture(&file, "record");
    let words = paper::words_of(&file);
    let foot = words.lines().find(|line| line.contains("· napló ")).expect("the foot of the paper").to_owned();

    desk.click_test_id("nav-trail").await;
    desk.click_test_id("compare-trail").await;
    desk.write("compare-text", foot.trim()).await;
    desk.click_test_id("compare-run").await;
    desk.sees_in("comparison", "It fits").await;
    desk.settled().await;
    desk.shot("99-compare").await;
    desk.key(fantoccini::key::Key::Escape).await;
    desk.gone("[data-testid=compare-dialog]").await;
}
