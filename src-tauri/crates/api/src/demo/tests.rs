use super::*;
use crate::wire::requests::{ListRequestsRequest, RequestRow, RequestSort};
use crate::{Desk, Files, Picked};
use std::collections::BTreeSet;
use vault::registers::queue::{Order, QueueFilter};
use vault::{KdfProfile, NewVault, Place, Sensitive};

struct NoFiles;

impl Files for NoFiles {
    fn read(&self, _: &str) -> Result<Picked, Error> {
        Err(Error::NotFound)
    }

    fn write(&self, _: &str, _: &[u8]) -> Result<(), Error> {
        Err(Error::NotFound)
    }

    fn begin(&self, _: &str) -> Result<Box<dyn crate::Output>, Error> {
        Err(Error::NotFound)
    }

    fn begin_folder(&self, _: &str, _: &str) -> Result<Box<dyn crate::OutputFolder>, Error> {
        Err(Error::NotFound)
    }
}

fn now() -> DateTime<Utc> {
    "2026-05-28T09:30:00Z".parse().unwrap()
}

fn filled(requests: u64, seed: u64) -> (tempfile::TempDir, Vault) {
    let dir = tempfile::tempdir().unwrap();
    let demo = office().unwrap();
    let passphrase = Sensitive::new("a passphrase for the made-up office".to_owned());
    let new = NewVault {
        passphrase: &passphrase,
        officer_name: &demo.officer_name,
        kdf: KdfProfile::for_tests(),
        label: &demo.label,
    };
    let (vault, _) = Vault::create(Place::new(&dir.path().join("vault")), new, now()).unwrap();
    let profile = demo.office.checked().unwrap();
    clock::check_office(&profile).unwrap();
    vault.transact(Action("office.registered"), now(), |tx| tx.insert_controller(&profile, None)).unwrap();
    fill(&vault, requests, seed, now(), &|_| ()).unwrap();
    (dir, vault)
}

/// All rows of the queue, as the window would page through them.
fn rows(vault: &Vault) -> Vec<RequestRow> {
    let desk = Desk {
        vault,
        now: now(),
        files: &NoFiles,
        language: words::Language::default(),
        work: &crate::Unwatched,
        reader: &crate::import::Here,
    };
    let mut rows = Vec::new();
    let mut after = None;
    loop {
        let asked = ListRequestsRequest {
            state: Some("all".into()),
            sort: RequestSort::Number,
            reverse: true,
            limit: Some(200),
            after,
            ..ListRequestsRequest::default()
        };
        let page = crate::requests::list(&desk, asked).unwrap();
        rows.extend(page.rows);
        match page.next {
            Some(next) => after = Some(next),
            None => return rows,
        }
    }
}

fn digest(vault: &Vault) -> String {
    let mut hash = Sha256::new();
    for row in rows(vault) {
        // The officer's id is random, the name is not; everything else follows from the seed.
        hash.update(serde_json::to_string(&row).unwrap());
    }
    hex::encode(hash.finalize())
}

#[test]
fn the_same_seed_makes_the_same_office_and_another_makes_another() {
    let ((_a, first), (_b, again), (_c, other)) = (filled(250, 7), filled(250, 7), filled(250, 8));
    assert_eq!(digest(&first), digest(&again));
    assert_ne!(digest(&first), digest(&other));
}

#[test]
fn every_date_is_what_the_law_says_and_every_phase_what_the_gates_say() {
    let (_dir, vault) = filled(400, 1);
    vault
        .read(|view| {
            let ready = clock::Ready::of(&view.controller()?.office);
            let found = view.queue(&QueueFilter::default(), Order::Number, false, None, 1_000)?;
            assert_eq!(found.len(), 400);
            for (request, _) in found {
                let events = view.events(request.id)?;
                assert_eq!(request.due, clock::earliest(&clock::Asked::of(&request), &events, &ready).unwrap());
                assert!(request.due.is_some(), "{} has no clock", request.number);
                let case = crate::case::Case::load(view, request.id)?;
                assert_eq!(request.due, case.clocks.iter().map(|clock| clock.due).min(), "each right keeps its clock");
                assert_eq!(request.phase, case.facts(view)?.phase(), "{}", request.number);
                assert!(request.received_on <= now().date_naive() && request.registered_at <= now());
                assert!(request.closed_at.is_none_or(|at| at >= request.registered_at && at <= now()));
                assert_eq!(request.ownership, request.subject.is_some(), "whoever is confirmed is on file");
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn numbers_run_without_gaps_year_by_year_and_none_is_given_twice() {
    let (_dir, vault) = filled(400, 3);
    let rows = rows(&vault);
    let numbers: BTreeSet<&str> = rows.iter().map(|row| row.number.as_str()).collect();
    assert_eq!(numbers.len(), 400, "no number twice");
    let mut expected = (0, 0);
    for row in &rows {
        let (year, sequence) = row.number.split_once('-').unwrap();
        let (year, sequence): (i32, i64) = (year.parse().unwrap(), sequence.parse().unwrap());
        expected = if year == expected.0 { (year, expected.1 + 1) } else { (year, 1) };
        assert_eq!((year, sequence), expected);
    }
    assert!(rows.iter().map(|row| &row.number[..4]).collect::<BTreeSet<_>>().len() >= 3, "three years");
}

#[test]
fn the_office_looks_alive() {
    let (_dir, vault) = filled(1_500, 42);
    let desk = Desk {
        vault: &vault,
        now: now(),
        files: &NoFiles,
        language: words::Language::default(),
        work: &crate::Unwatched,
        reader: &crate::import::Here,
    };
    let today = crate::today::open(&desk, crate::wire::NothingRequest {}).unwrap();
    assert!(!today.overdue.is_empty() && !today.due_soon.is_empty(), "something is late, something is due");
    assert!(!today.to_verify.is_empty() && !today.unowned.is_empty() && !today.quiet.is_empty());
    assert!(!today.to_finish.is_empty());
    let rows = rows(&vault);
    let seen = |row: &dyn Fn(&RequestRow) -> String| rows.iter().map(row).collect::<BTreeSet<_>>().len();
    assert!(seen(&|row| row.phase.id().to_owned()) == 7, "every phase");
    assert!(seen(&|row| row.regime.clone()) >= 4 && seen(&|row| row.channel.id().to_owned()) == 6);
}

#[test]
fn everyone_is_found_by_the_words_of_their_name_in_every_script() {
    let (_dir, vault) = filled(600, 5);
    let desk = Desk {
        vault: &vault,
        now: now(),
        files: &NoFiles,
        language: words::Language::default(),
        work: &crate::Unwatched,
        reader: &crate::import::Here,
    };
    let mut scripts = BTreeSet::new();
    for row in rows(&vault) {
        // A part of a letter, such as a vowel sign, cannot stand alone: two characters are what a person types first.
        let start: String = row.requester.chars().take(2).collect();
        for typed in [row.requester.as_str(), start.trim(), row.number.as_str()] {
            // By number the newest stand first; a name's first letters may have more hits than one page holds.
            let asked = ListRequestsRequest {
                text: Some(typed.to_owned()),
                state: Some("all".into()),
                limit: Some(200),
                ..ListRequestsRequest::default()
            };
            let found = crate::requests::list(&desk, asked).unwrap();
            assert!(found.rows.iter().any(|hit| hit.id == row.id), "{} is not found by {typed:?}", row.number);
        }
        scripts.insert(row.requester.chars().next().map(|c| u32::from(c) >> 8));
    }
    assert!(
        scripts.len() >= 9,
        "Latin, Greek, Cyrillic, Arabic, Hebrew, Devanagari, Thai, Han, Hangul and kana: {scripts:?}"
    );
}
