//! What is hidden is not there: for every table that belongs to cases, for reading and for writing, and without slowing the queue.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use model::officer::Role;
use model::request::EventKind;

use super::*;
use crate::open::tests::{PASSPHRASE, noon, secret};
use crate::registers::queue::tests::filled;
use crate::registers::queue::{Order, QueueFilter};
use crate::registers::requests::Event;
use crate::{Action, KdfProfile, RecordRef, UnlockKey, Vault};

const OWN: &str = "four green kettles under a slow moon";
/// The case that is confined.
const CASE: i64 = 7;

/// The queue's 200 requests; one of them confined to the first officer, and the second officer at the desk.
fn for_another(role: Role) -> (tempfile::TempDir, Vault) {
    let (dir, vault) = filled();
    vault
        .transact(Action("request.confined"), noon(), |tx| {
            tx.insert_event(CASE, &event())?;
            tx.about(RecordRef { kind: "request", id: CASE });
            tx.note("number", "2026-0007");
            tx.changed("owner", None, Some("Ada Officer"));
            tx.confine(CASE, &[])
        })
        .unwrap();
    let code = vault.invite_officer("Ben Handler", role, role == Role::Dpo, noon()).unwrap();
    vault.close().unwrap();
    let vault = Vault::unlock(dir.path(), UnlockKey::Recovery(code.reveal()), noon()).unwrap();
    let (vault, _) = vault.accept_invitation(&secret(OWN), KdfProfile::for_tests(), noon()).unwrap();
    (dir, vault)
}

fn event() -> Event {
    Event::new(EventKind::Extended, NaiveDate::from_ymd_opt(2026, 5, 4).unwrap(), String::new())
}

fn strings(conn: &Connection, sql: &str) -> Vec<String> {
    conn.prepare(sql).unwrap().query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

#[test]
fn every_table_that_belongs_to_cases_is_veiled() {
    let (_dir, vault) = filled();
    let conn = vault.reader();
    let tables = strings(
        &conn,
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '%\\_words%' ESCAPE '\\'",
    );
    // Whatever points at a case, or at something that points at one, however many steps there are.
    let mut of_cases = BTreeSet::from(["request".to_owned()]);
    loop {
        let before = of_cases.len();
        for table in &tables {
            let points_at =
                strings(&conn, &format!("SELECT \"table\" FROM pragma_foreign_key_list('{table}', 'main')"));
            let named = strings(&conn, &format!("SELECT name FROM pragma_table_info('{table}', 'main')"));
            if points_at.iter().any(|at| of_cases.contains(at)) || named.iter().any(|column| column == "request") {
                of_cases.insert(table.clone());
            }
        }
        if of_cases.len() == before {
            break;
        }
    }
    // These name records by their kind; the tally counts cases.
    of_cases.extend(["note", "note_file", "trail_about", "trail_detail", "request_tally", "draft"].map(str::to_owned));
    let veils: BTreeSet<String> = strings(&conn, "SELECT name FROM temp.sqlite_schema WHERE type = 'view'")
        .into_iter()
        .filter(|name| !name.starts_with("hidden"))
        .collect();
    assert_eq!(veils, of_cases, "a table of cases has no veil: see veil.rs");
}

#[test]
fn a_confined_case_is_not_there_for_an_officer_who_is_not_named() {
    for role in Role::ALL {
        let (dir, vault) = for_another(*role);
        vault
            .read(|view| {
                assert_eq!(view.request(CASE).unwrap_err(), VaultError::NotFound);
                assert_eq!(view.request(9_999).unwrap_err(), VaultError::NotFound, "as what never was");
                assert!(view.events(CASE)?.is_empty() && view.timeline("request", CASE)?.is_empty());
                assert_eq!(view.confined_to(CASE)?, None);
                let all = QueueFilter::default();
                let typed = |text: &str| QueueFilter { text: text.into(), ..all.clone() };
                let (page, total) = view.queue_with_total(&all, Order::Due, false, 1_000, 1_000)?;
                assert_eq!((page.len(), total), (199, 199));
                let right = QueueFilter { right: Some("access".into()), ..all.clone() };
                let open = QueueFilter { open: Some(true), ..all.clone() };
                assert_eq!((view.queue_count(&right, 1_000)?, view.queue_count(&open, 1_000)?), (199, 149));
                assert_eq!(view.queue_count(&typed("kovács7"), 1_000)?, 10, "seventy and the others");
                assert_eq!(view.queue_count(&typed("2026-0007"), 1_000)?, 0);
                let entries = view.trail(&crate::TrailFilter::default(), None, 500)?;
                let about = entries.iter().find(|entry| entry.action == "request.confined").unwrap();
                assert!(about.hidden && about.about.is_empty() && about.notes.is_empty() && about.fields.is_empty());
                assert!(view.trail_changes(about.seq)?.is_empty());
                Ok(())
            })
            .unwrap();
        assert_eq!(vault.prove_record("request", CASE, true).unwrap_err(), VaultError::NotFound);
        assert!(vault.verify(&|_| true).unwrap().is_sound(), "the trail is whole all the same");
        vault.close().unwrap();

        let named = Vault::unlock(dir.path(), UnlockKey::Passphrase(&secret(PASSPHRASE)), noon()).unwrap();
        named
            .read(|view| {
                assert_eq!(view.request(CASE)?.number, "2026-0007");
                assert_eq!((view.events(CASE)?.len(), view.timeline("request", CASE)?.len()), (1, 1));
                assert_eq!(view.confined_to(CASE)?, Some(vec![named.officer().id.clone()]));
                assert_eq!(view.queue_count(&QueueFilter::default(), 1_000)?, 200);
                assert!(view.trail(&crate::TrailFilter::default(), None, 500)?.iter().all(|entry| !entry.hidden));
                Ok(())
            })
            .unwrap();
        assert!(named.prove_record("request", CASE, true).is_ok());
    }
}

#[test]
fn nothing_is_written_to_a_case_behind_the_veil() {
    let (_dir, vault) = for_another(Role::Handler);
    let hidden = |sql: &str| {
        let refused = vault.transact(Action("test.written"), noon(), |tx| Ok(tx.conn().execute(sql, [CASE])?));
        assert_eq!(refused.unwrap_err(), VaultError::NotFound, "{sql}");
    };
    hidden("UPDATE main.request SET description = 'x' WHERE id = ?1");
    hidden("DELETE FROM main.request WHERE id = ?1");
    hidden("DELETE FROM main.event WHERE request = ?1");
    hidden("DELETE FROM main.confined WHERE request = ?1");
    hidden("DELETE FROM main.confined_to WHERE request = ?1");
    hidden("INSERT INTO main.checklist_answer (request, item, answer, reason) VALUES (?1, 'x', 'y', '')");
    hidden(
        "INSERT INTO main.note (kind, record, revision, by, at, changed_by, changed_at) VALUES ('request', ?1, 1, '', '', '', '')",
    );
    let event = vault.transact(Action("test.written"), noon(), |tx| tx.insert_event(CASE, &event()));
    assert_eq!(event.unwrap_err(), VaultError::NotFound);
    for way in [0, 1, 2] {
        let tried = vault.transact(Action("test.written"), noon(), |tx| match way {
            0 => tx.confine(CASE, &[]),
            1 => tx.unconfine(CASE),
            _ => tx.take_over_lost_case(CASE),
        });
        assert!(matches!(tried.unwrap_err(), VaultError::NotFound | VaultError::Forbidden), "{way}");
    }
    let bare = vault.transact(Action("test.written"), noon(), |tx| {
        Ok(tx.conn().execute("UPDATE request SET description = 'x' WHERE id = ?1", [CASE])?)
    });
    assert!(bare.is_err(), "a statement that forgets which table it means writes nothing");
}

#[test]
fn a_case_whose_last_data_protection_officer_left_passes_to_another_one() {
    let (dir, vault) = for_another(Role::Dpo);
    assert!(vault.read(|view| view.lost_cases()).unwrap().is_empty());
    let first = vault.read(|view| view.officer_rows()).unwrap()[0].id.clone();
    vault.remove_officer(&first, noon(), &|_| true).unwrap();
    assert_eq!(vault.read(|view| view.request(CASE)).unwrap_err(), VaultError::NotFound, "new connections, old veil");
    assert_eq!(vault.read(|view| view.lost_cases()).unwrap(), [CASE]);
    vault.transact(Action("request.passed-on"), noon(), |tx| tx.take_over_lost_case(CASE)).unwrap();
    assert_eq!(vault.read(|view| view.request(CASE)).unwrap().id, CASE);
    let again = vault.transact(Action("request.passed-on"), noon(), |tx| tx.take_over_lost_case(CASE));
    assert_eq!(again.unwrap_err(), VaultError::NotFound, "it is lost no more");
    vault.transact(Action("request.unconfined"), noon(), |tx| tx.unconfine(CASE)).unwrap();
    assert_eq!(vault.read(|view| view.confined_to(CASE)).unwrap(), None);
    drop((dir, vault));
}

#[test]
fn a_draft_is_seen_by_whoever_types_it_alone() {
    let (dir, vault) = for_another(Role::Handler);
    vault.save_draft("register-request", "", "{\"a\":1}", noon()).unwrap();
    vault.save_draft("register-request", "", "{\"a\":2}", noon()).unwrap();
    assert_eq!(vault.draft("register-request", "").unwrap().unwrap().0, "{\"a\":2}");
    vault.close().unwrap();
    let first = Vault::unlock(dir.path(), UnlockKey::Passphrase(&secret(PASSPHRASE)), noon()).unwrap();
    assert_eq!(first.draft("register-request", "").unwrap(), None);
    first.discard_draft("register-request", "").unwrap();
    first.transact(Action("test.done"), noon(), |tx| tx.discard_draft("register-request", "")).unwrap();
    first.close().unwrap();
    let second = Vault::unlock(dir.path(), UnlockKey::Passphrase(&secret(OWN)), noon()).unwrap();
    assert!(second.draft("register-request", "").unwrap().is_some(), "another officer's is left alone");
}

#[test]
fn the_queue_finds_its_way_behind_the_veil_by_the_same_indexes() {
    let (_dir, vault) = for_another(Role::Handler);
    let conn = vault.reader();
    let plan = |sql: &str| {
        let mut steps = conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let found: Vec<String> = steps.query_map([], |row| row.get(3)).unwrap().map(Result::unwrap).collect();
        found.join("\n")
    };
    for (sql, index) in [
        ("SELECT id FROM request WHERE open = 1 ORDER BY due, id LIMIT 50", "USING COVERING INDEX request_open_by_due"),
        (
            "SELECT id FROM request WHERE open = 1 AND due <= '2026-05-01' ORDER BY due, id",
            "request_open_by_due (due<?)",
        ),
        ("SELECT id FROM request ORDER BY sort_name, id LIMIT 50", "USING COVERING INDEX request_all_by_name"),
        ("SELECT id FROM request WHERE number >= '2026' ORDER BY number DESC LIMIT 9", "request_by_number"),
        ("SELECT * FROM request WHERE id = 7", "USING INTEGER PRIMARY KEY"),
        ("SELECT * FROM document WHERE request = 7 ORDER BY id", "document_by_request"),
        ("SELECT seq FROM trail_about WHERE kind = 'request' AND record = 7 ORDER BY seq", "USING PRIMARY KEY"),
        ("SELECT value FROM trail_detail WHERE seq = 7", "USING PRIMARY KEY"),
        ("SELECT count(*) FROM request_right WHERE right = 'access' AND open = 1", "USING PRIMARY KEY"),
    ] {
        let plan = plan(sql);
        assert!(plan.contains(index), "{sql}\n{plan}");
        assert!(!plan.contains("MATERIALIZE") && !plan.contains("CO-ROUTINE"), "the view is merged: {sql}\n{plan}");
        assert!(!plan.contains("TEMP B-TREE"), "nothing is sorted: {sql}\n{plan}");
    }
    // Totals go from the few hidden cases to their rows, and what moved lately from the few entries that say so.
    for (sql, first, then) in [
        ("SELECT sum(count) FROM request_tally", "SCAN case_of", "SEARCH kept USING INTEGER PRIMARY KEY"),
        (
            "SELECT a.record FROM trail AS t CROSS JOIN trail_about AS a ON a.seq = t.seq WHERE t.action = 'x'",
            "trail_by_action (action=?)",
            "trail_about_by_entry (seq=?)",
        ),
    ] {
        let plan = plan(sql);
        let place = |step: &str| plan.find(step).unwrap_or_else(|| panic!("{step} in\n{plan}"));
        assert!(place(first) < place(then), "{sql}\n{plan}");
    }
}
