//! Journeys through the real window: few, each a stretch of the officer's day.
#![cfg(feature = "e2e")]
#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "helpers of tests may fail as tests do")]

#[expect(dead_code, reason = "the harness offers more than the journeys so far use")]
mod e2e;
#[path = "journeys/letters.rs"]
mod letters;
#[path = "journeys/office.rs"]
mod office;
#[path = "journeys/officers.rs"]
mod officers;
#[path = "journeys/package.rs"]
mod package;
#[path = "journeys/paper.rs"]
mod paper;
#[path = "journeys/request.rs"]
mod request;
#[path = "journeys/strings.rs"]
mod strings;
#[path = "journeys/undriven.rs"]
mod undriven;

use std::path::Path;

use e2e::watch::{self, SocketWatch};
use e2e::{Desk, Home};

/// What must be found nowhere outside of the vault: of the requester, of the findings, of the keys, and the passphrase of the package.
fn words_of_the_journey<'a>(keys: &'a office::Keys, package: &'a str) -> Vec<&'a str> {
    let mut words = vec![
        "Kovács",
        "anna.kovacs@posta.example",
        "+36 30 555 0123",
        "HU-204511",
        "Gyógytorna",
        "Őrház utca",
        "fizetőképessége",
        "Szeretném megtudni",
        "Nincs automatizált döntéshozatal",
        "Rózsahegyi",
        "Perkockázat",
        officers::NOTE,
        officers::HANDLERS,
    ];
    words.extend([keys.passphrase.as_str(), keys.recovery_code.as_str(), package]);
    words
}

/// Everything that the computer keeps, but for what the officer exported.
fn traces_of_the_journey(home: &Home, keys: &office::Keys, package: &str) -> Vec<String> {
    let out = home.path().join("out");
    let words = words_of_the_journey(keys, package);
    let planted = out.join("planted");
    std::fs::create_dir(&planted).expect("a folder");
    let mail = "anna.kovacs@posta.example";
    let in_base64 = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, format!("to: {mail}, soon"));
    let wide: Vec<u8> = "Kovács".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (name, trace) in
        [("wide", wide), ("hex", hex::encode("Kovács").into_bytes()), ("base64", in_base64.into_bytes())]
    {
        std::fs::write(planted.join(name), trace).expect("a file");
    }
    assert_eq!(watch::traces(&[&planted], &[], &words).len(), 3, "the search finds what is there");
    watch::traces(&[home.path(), Path::new("/dev/shm")], &[&out], &words)
}

#[tokio::test(flavor = "multi_thread")]
async fn from_an_e_mail_to_an_evidenced_answer_and_nothing_is_left_behind() {
    let desk = Desk::new().await;
    let sockets = SocketWatch::start();

    let keys = office::first_run(&desk).await;
    office::two_sources(&desk).await;
    office::a_subject(&desk).await;
    letters::an_office_writes_its_own(&desk).await;

    let id = request::take_in(&desk).await;
    request::nothing_leaves_before_both_confirmations(&desk, id).await;
    request::the_clock_stops_runs_and_argues(&desk).await;
    request::a_letter_is_held_to_the_law(&desk).await;
    request::confirm_identity_and_ownership(&desk).await;
    request::collect(&desk).await;
    request::answer_the_checklist(&desk).await;
    request::report(&desk).await;
    let passphrase = package::make(&desk).await;
    request::dispatch_and_complete(&desk).await;
    request::look_back(&desk).await;
    officers::a_sealed_note(&desk, id, &keys).await;

    assert_eq!(desk.violations().await, Vec::<String>::new(), "the page breaks its own policy");
    let titles = watch::window_titles(desk.driver());
    assert_eq!(titles.into_iter().collect::<Vec<_>>(), ["Tutela"], "bystanders read the title");

    let desk = officers::locked_with_a_note_open(desk, &keys).await;
    let desk = request::lock_by_keys_and_unlock(desk, &keys).await;
    let desk = request::lock_with_the_computer(desk, &keys).await;
    let desk = officers::a_handler_comes_and_goes(desk, &keys).await;
    officers::a_colleague_asks(&desk, id).await;
    request::a_paper_is_compared_and_the_case_printed(&desk).await;
    let copy = officers::a_handover_is_made(&desk, &keys).await;
    let desk = officers::the_deputy_looks_in(desk, &copy, &keys).await;
    let desk = officers::another_computer_has_it(desk, &keys).await;
    office::other_looks(&desk).await;
    assert_eq!(desk.violations().await, Vec::<String>::new(), "the page breaks its own policy");

    desk.said_nothing_of_faults();
    let home = desk.leave();
    undriven::read_and_lock(&home, &keys);
    let seen = sockets.stop();
    for process in ["tutela", "WebKitWebProcess"] {
        assert!(
            seen.processes.iter().any(|name| process.starts_with(name.as_str())),
            "{process} was not looked at: {seen:?}"
        );
    }
    assert!(seen.sockets.is_empty(), "sockets to the outside: {seen:?}");
    assert_eq!(
        traces_of_the_journey(&home, &keys, &passphrase),
        Vec::<String>::new(),
        "words of the vault outside of it"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_window_opens_and_its_page_obeys_the_policy() {
    let desk = Desk::new().await;
    let status = desk.call("session_status", serde_json::Value::Null).await.expect("a locked session answers");
    assert_eq!(status["state"], "none", "a new computer has no vault");
    assert_eq!(desk.violations().await, Vec::<String>::new(), "the page breaks its own policy");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_strings_that_break_programs_come_back_as_they_were_written() {
    let desk = Desk::new().await;
    strings::what_is_written_comes_back(&desk).await;
    assert_eq!(desk.violations().await, Vec::<String>::new(), "the page breaks its own policy");
    let titles = watch::window_titles(desk.driver());
    assert_eq!(titles.into_iter().collect::<Vec<_>>(), ["Tutela"], "what was written is no script");
    desk.said_nothing_of_faults();
}
