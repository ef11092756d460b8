//! The queue: whatever way a page is found, it holds the same requests.

use chrono::Days;
use model::office::Office;
use model::request::{Channel, Outcome, Person, Phase, RequesterType, Standing};

use super::*;
use crate::open::tests::{make, noon};
use crate::{Action, Vault};

/// Rights of request `n`: access every time, portability every third, a limit once in fifty.
fn rights(n: i64) -> Vec<String> {
    let all = [("access", 1), ("portability", 3), ("limit", 50)];
    all.iter().filter(|(_, every)| n % every == 0).map(|(right, _)| (*right).to_owned()).collect()
}

fn is_open(n: i64) -> bool {
    n % 4 != 0
}

pub(crate) fn request(controller: i64, n: i64) -> Request {
    let day = noon().date_naive();
    let later = Days::new(u64::try_from(n * 7 % 40).unwrap());
    Request {
        id: 0,
        controller,
        number: format!("2026-{n:04}"),
        requester: Person { family_name: format!("Kovács{n}"), given_name: "Anna".into(), ..Person::default() },
        requester_type: RequesterType::Customer,
        standing: Standing::Subject,
        mandate: String::new(),
        subject_claim: None,
        subject: None,
        country: String::new(),
        description: String::new(),
        channel: Channel::Email,
        received_at: None,
        received_on: day,
        registered_at: noon(),
        variant: String::new(),
        language: "hu".into(),
        regime: if n % 5 == 0 { "lgpd".into() } else { "gdpr".into() },
        rights: rights(n),
        owner: None,
        due: day.checked_add_days(later),
        phase: if is_open(n) { Phase::Working } else { Phase::Closed },
        identity: true,
        ownership: true,
        no_sources: false,
        outcome: (!is_open(n)).then_some(Outcome::Fully),
        closing_reason: None,
        closing_note: String::new(),
        closed_at: (!is_open(n)).then(noon),
        mail: None,
        mail_view: None,
    }
}

const REQUESTS: i64 = 200;

pub(crate) fn filled() -> (tempfile::TempDir, Vault) {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = make(dir.path());
    let office: Office = serde_json::from_value(serde_json::json!({
        "name": "Office", "address": "", "dpoName": "Ada Officer", "dpoEmail": "ada@office.example", "authority": "Authority",
        "regime": "gdpr", "calendar": "HU", "zone": "Europe/Budapest", "language": "hu",
    }))
    .unwrap();
    vault
        .transact(Action("test.filled"), noon(), |tx| {
            let controller = tx.insert_controller(&office, None)?;
            for n in 1..=REQUESTS {
                tx.insert_request(&request(controller, n))?;
            }
            Ok(())
        })
        .unwrap();
    (dir, vault)
}

fn numbers(page: &Page) -> Vec<String> {
    page.iter().map(|(request, _)| request.number.clone()).collect()
}

#[test]
fn a_right_is_found_alike_by_its_own_list_and_along_the_order() {
    let (_dir, vault) = filled();
    for right in ["access", "portability", "limit", "erasure"] {
        for open in [None, Some(true), Some(false)] {
            for regime in [None, Some("lgpd".to_owned())] {
                let filter = QueueFilter { right: Some(right.into()), open, regime, ..QueueFilter::default() };
                let expected = (1..=REQUESTS)
                    .filter(|n| rights(*n).iter().any(|r| r == right) && open.is_none_or(|open| open == is_open(*n)))
                    .filter(|n| filter.regime.is_none() || n % 5 == 0)
                    .count();
                vault
                    .read(|view| {
                        let page = |way| {
                            let from = From { order: Order::Due, descending: false, after: None };
                            view.page(&filter, None, way, from, 1_000).map(|page| numbers(&page))
                        };
                        assert_eq!(page(Right::Rare)?.len(), expected, "{right} {open:?}");
                        assert_eq!(page(Right::Rare)?, page(Right::Frequent)?, "{right} {open:?}");
                        for way in [Right::Rare, Right::Frequent] {
                            assert_eq!(
                                view.count(&filter, None, way, 1_000)?,
                                expected as u64,
                                "{right} {open:?} {way:?}"
                            );
                        }
                        assert_eq!(
                            view.count(&filter, None, Right::Rare, 3)?,
                            expected.min(3) as u64,
                            "no further than asked"
                        );
                        Ok(())
                    })
                    .unwrap();
            }
        }
    }
}

#[test]
fn totals_follow_what_is_registered_closed_and_corrected() {
    let (_dir, vault) = filled();
    let totals = || {
        vault
            .read(|view| {
                let count = |filter: QueueFilter| view.queue_count(&filter, 10_000);
                let access = |open| QueueFilter { right: Some("access".into()), open, ..QueueFilter::default() };
                Ok((
                    count(QueueFilter::default())?,
                    count(QueueFilter { open: Some(true), ..QueueFilter::default() })?,
                    count(access(None))?,
                    count(access(Some(false)))?,
                ))
            })
            .unwrap()
    };
    assert_eq!(totals(), (200, 150, 200, 50));
    vault
        .transact(Action("test.changed"), noon(), |tx| {
            let mut one = tx.view().request(1)?;
            (one.closed_at, one.phase) = (Some(noon()), Phase::Closed);
            tx.update_request(&one)?;
            let mut two = tx.view().request(2)?;
            two.rights = vec!["erasure".into()];
            tx.update_request(&two)
        })
        .unwrap();
    assert_eq!(totals(), (200, 149, 199, 51));
}

#[test]
fn what_was_typed_names_numbers_and_words_and_both() {
    let (_dir, vault) = filled();
    let typed = |text: &str, open| {
        vault
            .read(|view| {
                let filter = QueueFilter { text: text.into(), open, ..QueueFilter::default() };
                let (page, total) = view.queue_with_total(&filter, Order::Number, false, 1_000, 1_000)?;
                assert_eq!(page.len() as u64, total, "{text}");
                Ok(numbers(&page))
            })
            .unwrap()
    };
    assert_eq!(typed("2026-00", None).len(), 99);
    assert_eq!(typed("2026-0017 kovacs", None), ["2026-0017"]);
    assert_eq!(typed("2026-0017 kovacs18", None), Vec::<String>::new());
    assert_eq!(typed("kovács20", None), ["2026-0020", "2026-0200"]);
    assert_eq!(typed("kovacs20 anna", Some(true)), Vec::<String>::new(), "both are closed");
    assert_eq!(typed("2026", None).len(), 200, "the beginning of a year");
    assert_eq!(typed("  ", None).len(), 200);
    assert_eq!(typed("\"*", None), Vec::<String>::new(), "nothing that could be a word");
}

#[test]
fn an_older_vault_is_counted_when_it_is_brought_up_to_date() {
    let (_dir, vault) = filled();
    // The vault as the step before left it; steps know no veil.
    vault
        .transact(Action("test.changed"), noon(), |tx| {
            tx.conn().execute_batch(
                "DROP VIEW temp.request; DROP VIEW temp.request_right; DROP VIEW temp.request_tally; DROP TRIGGER request_right_in; DROP TRIGGER request_right_new; DROP TRIGGER request_right_out;
                 DROP TABLE request_right; DROP TABLE request_tally;",
            )?;
            tx.conn().execute_batch(include_str!("../../../migrations/0003_queue.sql"))?;
            let filter = QueueFilter { right: Some("portability".into()), open: Some(false), ..QueueFilter::default() };
            assert_eq!(tx.view().queue_count(&filter, 1_000)?, 16);
            assert_eq!(tx.view().queue_count(&QueueFilter::default(), 1_000)?, 200);
            Ok(())
        })
        .unwrap();
}
