//! More than one officer, and notes that not everybody opens.
use serde_json::json;

use crate::e2e::{Desk, watch};
use crate::office::{self, Keys};
use crate::paper;
use crate::request::Window;

/// What stands in the note; it must be found nowhere else.
pub const NOTE: &str = "peren kívüli egyezség";
/// The handler's own passphrase.
pub const HANDLERS: &str = "four green kettles under a slow moon";

/// A note about the request is sealed, opened with the passphrase, and closes.
pub async fn a_sealed_note(desk: &Desk, id: i64, keys: &Keys) {
    desk.click_test_id("nav-requests").await;
    desk.click_test_id("tab-closed").await;
    desk.click_first("[data-testid=row] td:nth-child(3)").await;
    desk.test_id("request-title").await;
    desk.click_test_id("tab-notes").await;
    desk.click_test_id("note-new").await;
    // Two scripts in one line, as names bring them.
    desk.write("note-title", "Perkockázat – محمد بن علي").await;
    desk.write("note-category", "jogi tanács").await;
    desk.write("note-text", &format!("Az ügyvéd szerint **{NOTE}** várható a(z) {id}. számú ügyben.")).await;
    desk.settled().await;
    desk.shot("80-note-written").await;
    desk.click_test_id("note-save").await;
    desk.gone("[data-testid=note-editor]").await;
    desk.sees_in("notes", "Perkockázat").await;
    assert!(!desk.text().await.contains(NOTE), "the list shows titles only");
    desk.settled().await;
    desk.shot("81-notes").await;

    desk.click_test_id("note-open").await;
    desk.write("note-passphrase", "seven wrong words that open nothing here").await;
    desk.click_test_id("note-prove").await;
    desk.css("[data-testid=note-passphrase][aria-invalid=true]").await;
    desk.write("note-passphrase", &keys.passphrase).await;
    desk.click_test_id("note-prove").await;
    desk.sees_in("note-body", NOTE).await;
    desk.settled().await;
    desk.shot("82-note-open").await;
    desk.click_test_id("note-close").await;
    desk.gone("[data-testid=note-body]").await;
    desk.click_test_id("nav-trail").await;
    desk.sees("Confidential note opened").await;
    desk.sees("Opening a note was denied").await;
}

/// With a note open on the screen the vault is locked: nothing of it, of the request or of the passphrase is left in any process.
pub async fn locked_with_a_note_open(desk: Desk, keys: &Keys) -> Desk {
    desk.click_test_id("nav-notes").await;
    desk.click_test_id("note-open").await;
    desk.write("note-passphrase", &keys.passphrase).await;
    desk.click_test_id("note-prove").await;
    desk.sees_in("note-body", NOTE).await;
    let words = [NOTE, "Perkockázat", "Kovács", "anna.kovacs@posta.example", keys.passphrase.as_str()];
    let driver = desk.driver();
    let Some(open) = watch::words_in_memory(driver, &words) else {
        // Past the harness, which keeps the words of tests that pass to itself.
        let said = b"\nSKIPPED r13_nothing_is_left_in_memory_after_locking: this system lets no process read another's memory\n";
        let _ = std::io::Write::write_all(&mut std::io::stdout(), said);
        return lock_and_unlock(desk, keys).await;
    };
    for process in ["tutela", "WebKitWebProces"] {
        assert!(open.contains(&format!("{process}: {NOTE}")), "the search finds what is on the screen: {open:?}");
    }
    let window = Window::of(&desk);
    desk.control_to_the_end("l").await;
    window.starts_anew(&desk).await;
    let left = watch::words_in_memory(driver, &words).expect("it was allowed before");
    assert!(left.is_empty(), "left in memory after locking: {left:?}");
    let desk = desk.reopen().await;
    unlocked(desk, keys).await
}

async fn lock_and_unlock(desk: Desk, keys: &Keys) -> Desk {
    unlocked(lock(desk).await, keys).await
}

async fn unlocked(desk: Desk, keys: &Keys) -> Desk {
    desk.test_id("unlock-passphrase").await;
    desk.write("unlock-passphrase", &keys.passphrase).await;
    desk.click_test_id("unlock").await;
    desk.test_id("nav-requests").await;
    desk
}

/// Somebody in the house asks for a rectification: the case is confined, the correction made in their record, and the letter says so.
pub async fn a_colleague_asks(desk: &Desk, of: i64) {
    let request = json!({
        "requester": { "givenName": "Anna", "familyName": "Kovács", "email": "anna.kovacs@posta.example" },
        "requesterType": "employee", "rights": ["rectification"], "channel": "email", "received": "2026-05-04",
        "language": "hu", "country": "HU", "description": "A nevemet elírták.",
    });
    let made = desk.call("register_request", request).await.expect("a request");
    let id = made["output"]["row"]["id"].as_i64().expect("its id");
    let subject =
        desk.call("open_request", json!({ "id": of })).await.expect("the first request")["subject"]["id"].clone();
    for (command, body) in [
        ("verify_identity", json!({ "id": id, "method": "in-person" })),
        ("confirm_ownership", json!({ "id": id, "method": "records-match", "subjectId": subject })),
        ("assign_sources", json!({ "id": id, "sources": [], "none": true })),
    ] {
        desk.call(command, body).await.expect(command);
    }
    desk.click_test_id("nav-requests").await;
    desk.click_test_id("tab-open").await;
    desk.click_first("[data-testid=row] td:nth-child(3)").await;
    desk.test_id("request-title").await;

    desk.click_test_id("who-sees-change").await;
    desk.test_id("named-dialog").await;
    desk.choose_radio("named-choice", "named").await;
    desk.write("named-reason", "Munkatárs a saját ügyében").await;
    desk.settled().await;
    desk.shot("90-confine").await;
    desk.click_test_id("named-save").await;
    desk.gone("[data-testid=named-dialog]").await;

    desk.click_test_id("tab-corrections").await;
    desk.click_test_id("correction-add").await;
    desk.write("correction-new", "Kovács-Szabó").await;
    desk.write("correction-evidence", "anyakönyvi kivonat").await;
    desk.settled().await;
    desk.shot("91-correction").await;
    desk.click_test_id("correction-propose").await;
    desk.click_first("[data-testid^=correction-make-]").await;
    desk.css("[data-state=made]").await;
    desk.settled().await;
    desk.shot("92-corrections").await;
    let record = desk.call("open_subject", json!({ "id": subject })).await.expect("the record");
    assert_eq!(record["subject"]["familyName"], "Kovács-Szabó");
}

/// A copy is made for somebody who stands in.
pub async fn a_handover_is_made(desk: &Desk, keys: &Keys) -> Copy {
    desk.click_test_id("nav-settings").await;
    desk.click_test_id("settings-handover").await;
    desk.click_test_id("handover-make").await;
    desk.write("handover-name", "Kis Gergő").await;
    desk.click_test_id("handover-propose").await;
    desk.test_id("handover-proposed").await;
    desk.settled().await;
    desk.shot("93-handover").await;
    let passphrase = desk.words_of("handover-proposed").await;
    let again = desk.count("[data-testid=handover-dialog] [data-testid=new-passphrase]").await;
    assert_eq!(again, 1, "the copy's own passphrase is typed");
    let today = desk.call("open_today", json!({})).await.expect("today")["today"].clone();
    let today: chrono::NaiveDate = serde_json::from_value(today).expect("a day");
    desk.write("handover-until", &(today + chrono::Days::new(7)).to_string()).await;
    desk.write("handover-why", "szabadság").await;
    desk.write("new-passphrase", &passphrase).await;
    desk.write("new-passphrase-again", &passphrase).await;
    desk.write("handover-own", &keys.passphrase).await;
    let copy = desk.out("copy");
    std::fs::create_dir(&copy).expect("a folder for the copy");
    desk.will_choose_folder(&copy);
    desk.css("[data-testid=handover-make-now]:not(:disabled)").await;
    desk.click_test_id("handover-make-now").await;
    desk.gone("[data-testid=handover-dialog]").await;
    desk.css("[data-testid=handover]").await;
    desk.settled().await;
    desk.shot("93-handover-made").await;
    // A vault of its own in a folder of its own.
    let made =
        std::fs::read_dir(&copy).expect("the chosen folder").next().expect("the copy").expect("its folder").path();
    Copy { folder: made, passphrase }
}

/// A handover copy, and what opens it.
pub struct Copy {
    pub folder: std::path::PathBuf,
    pub passphrase: String,
}

/// Whoever stands in opens the copy on this computer, finds what it is and what it is not, and goes back to the office's own vault.
pub async fn the_deputy_looks_in(desk: Desk, copy: &Copy, keys: &Keys) -> Desk {
    let own = desk.call("session_status", serde_json::Value::Null).await.expect("a session")["folder"].clone();
    let desk = lock(desk).await;
    desk.will_choose_folder(&copy.folder);
    desk.click_test_id("other-vault").await;
    desk.sees("out/").await;
    desk.write("unlock-passphrase", &copy.passphrase).await;
    desk.click_test_id("unlock").await;
    desk.test_id("handover-banner").await;
    desk.click_test_id("nav-requests").await;
    desk.click_test_id("tab-closed").await;
    desk.sees_in("row", "Kovács").await;
    desk.settled().await;
    desk.shot("94-as-deputy").await;
    let refused = desk.call("edit_office", json!({})).await.expect_err("a copy takes no such change");
    assert_eq!(refused["code"], "forbidden");
    let notes = desk.call("list_notes", json!({})).await.expect("an answer");
    assert_eq!(notes["rows"].as_array().map(Vec::len), Some(0), "no note goes along: {notes}");

    let desk = lock(desk).await;
    let home = desk.home().to_owned();
    let own = own.as_str().expect("the folder").replacen('~', &home.to_string_lossy(), 1);
    desk.will_choose_folder(std::path::Path::new(&own));
    desk.click_test_id("other-vault").await;
    desk.sees("Adatvédelmi iroda").await;
    unlocked(desk, keys).await
}

/// The vault's folder seen from a second computer: it says who has it, and opens there only when it is taken over.
pub async fn another_computer_has_it(desk: Desk, keys: &Keys) -> Desk {
    let own = desk.call("session_status", serde_json::Value::Null).await.expect("a session")["folder"].clone();
    let home = desk.home().to_owned();
    let folder = std::path::PathBuf::from(own.as_str().expect("the folder").replacen('~', &home.to_string_lossy(), 1));
    let sign = std::fs::read_to_string(folder.join("vault.presence")).expect("the sign of an open vault");
    let desk = lock(desk).await;
    assert!(!folder.join("vault.presence").exists(), "a locked vault has no sign");
    // As a service would bring it from a colleague's laptop: the same sign, made by another computer.
    let mut sign: serde_json::Value = serde_json::from_str(&sign).expect("a sign");
    sign["host"] = json!("00000000000000000000000000000000");
    sign["device"] = json!("00000000000000000000000000000000");
    std::fs::write(folder.join("vault.presence"), sign.to_string()).expect("a sign");

    desk.write("unlock-passphrase", &keys.passphrase).await;
    desk.click_test_id("unlock").await;
    desk.sees_in("held", "Tóth Mária").await;
    desk.settled().await;
    desk.shot("96-held").await;
    desk.click_test_id("take-over").await;
    desk.test_id("nav-requests").await;
    desk.click_test_id("nav-trail").await;
    desk.sees("taken over from another computer").await;

    // And once more while it is open: whoever took it over is noticed, and nothing more is written.
    std::fs::write(folder.join("vault.presence"), sign.to_string()).expect("a sign");
    let refused = desk.call("save_draft", json!({ "form": "register-request", "key": "", "json": {} })).await;
    assert_eq!(refused.expect_err("not written")["code"], "readOnly");
    desk.client().refresh().await.expect("the page again");
    desk.sees("Another computer has opened or changed this vault").await;
    desk.settled().await;
    desk.shot("97-opened-elsewhere").await;
    std::fs::remove_file(folder.join("vault.presence")).expect("the sign goes");
    lock_and_unlock(desk, keys).await
}

/// A handler is invited, joins on the same computer with a passphrase of their own, and sees no note. Then they are removed again.
pub async fn a_handler_comes_and_goes(desk: Desk, keys: &Keys) -> Desk {
    desk.click_test_id("nav-settings").await;
    desk.click_test_id("settings-officers").await;
    desk.click_test_id("officer-invite").await;
    desk.write("officer-name", "Kis Gergő").await;
    desk.settled().await;
    desk.shot("83-officer-invite").await;
    desk.click_test_id("officer-invite-now").await;
    desk.test_id("invitation-code").await;
    let read = "return [...document.querySelectorAll('[data-testid=invitation-code] li')].map((one) => one.textContent.trim())";
    let groups: Vec<String> = serde_json::from_value(desk.script(read).await).expect("the groups of the code");
    assert_eq!(groups.len(), 14);
    let sheet = desk.out("invitation.pdf");
    desk.will_save_at(&sheet);
    desk.click_test_id("save-invitation").await;
    desk.written(&sheet).await;
    let words = paper::words_of(&sheet);
    assert!(words.contains("Kis Gergő") && groups.iter().all(|group| words.contains(group)), "{words}");
    paper::picture(&sheet, "invitation");
    desk.settled().await;
    desk.shot("84-invitation").await;
    desk.click_test_id("handed-over").await;
    desk.gone("[data-testid=invitation]").await;

    let desk = lock(desk).await;
    desk.click_test_id("use-recovery").await;
    desk.write("recovery-code", &groups.join(" ").to_lowercase()).await;
    desk.write("new-passphrase", HANDLERS).await;
    desk.write("new-passphrase-again", HANDLERS).await;
    desk.css("[data-testid=recover]:not(:disabled)").await;
    desk.settled().await;
    desk.shot("85-joining").await;
    desk.click_test_id("recover").await;
    let own = office::prove_the_sheet(&desk).await;
    assert_ne!(own, groups, "the sheet is theirs alone");
    desk.test_id("nav-requests").await;
    assert_eq!(desk.count("[data-testid=nav-notes]").await, 0, "no place for notes");
    let refused = desk.call("edit_office", json!({})).await.expect_err("the role does not allow it");
    assert_eq!(refused["code"], "forbidden");
    let notes = desk.call("list_notes", json!({})).await.expect("an answer");
    assert_eq!((&notes["granted"], notes["rows"].as_array().map(Vec::len)), (&json!(false), Some(0)));
    desk.click_test_id("nav-settings").await;
    desk.click_test_id("settings-officers").await;
    desk.sees("Kis Gergő").await;
    desk.settled().await;
    desk.shot("86-as-handler").await;
    // What the other test finds in the memory of whoever may open the note is nowhere in the handler's.
    if let Some(found) = watch::words_in_memory(desk.driver(), &[NOTE, "Perkockázat"]) {
        assert!(found.is_empty(), "a handler's program knows of the note: {found:?}");
    }

    let desk = lock(desk).await;
    desk.write("unlock-passphrase", &keys.passphrase).await;
    desk.click_test_id("unlock").await;
    desk.click_test_id("nav-settings").await;
    desk.click_test_id("settings-officers").await;
    desk.css("[data-testid=officer]:nth-child(2) [data-testid=officer-more]").await;
    desk.settled().await;
    desk.shot("87-officers").await;
    desk.click_first("[data-testid=officer]:nth-child(2) [data-testid=officer-more]").await;
    desk.click_test_id("officer-remove").await;
    desk.settled().await;
    desk.shot("88-officer-remove").await;
    desk.click_test_id("officer-remove-now").await;
    desk.css("[data-testid=officer][data-state=removed]").await;
    // The vault goes on under its new keys.
    desk.click_test_id("nav-trail").await;
    desk.click_test_id("verify-vault").await;
    desk.sees_in("verdict", "sound").await;
    desk
}

async fn lock(desk: Desk) -> Desk {
    let window = Window::of(&desk);
    desk.control_to_the_end("l").await;
    window.starts_anew(&desk).await;
    let desk = desk.reopen().await;
    desk.test_id("unlock-passphrase").await;
    desk
}
