//! The contract of `tutelactl law`, verb by verb.

use super::*;
use clap::Parser;
use serde_json::json;

#[derive(Parser)]
struct Line {
    #[command(subcommand)]
    command: LawCommand,
}

fn ask(line: &str) -> Result<Value, Invalid> {
    let words = std::iter::once("law").chain(line.split_whitespace());
    run(&Line::try_parse_from(words).expect(line).command)
}

/// The fields of `wanted` are in the answer; others may be there.
#[track_caller]
fn check(line: &str, wanted: Value) {
    let got = ask(line).unwrap_or_else(|error| panic!("{line}: {error:?}"));
    for (field, value) in wanted.as_object().expect("an object") {
        assert_eq!(&got[field], value, "{line}: {field} of {got}");
    }
}

#[test]
fn count_counts() {
    let line = "count --from 2026-01-31 --unit month --n 1 --calendar HU --roll next-working-day";
    check(line, json!({ "due": "2026-03-02", "calendar": "HU", "calendarVersion": ::law::calendar_data_version() }));
    check("count --from 2026-01-31 --unit month --n 1 --overflow next-day", json!({ "due": "2026-03-01" }));
    check("count --from 2026-03-02 --unit day --n 30 --first-day counted", json!({ "due": "2026-03-31" }));
    check("count --from 2026-12-18 --unit business-day --n 10 --calendar US", json!({ "due": "2027-01-05" }));
    let hours = "count --from 2026-10-23T12:00 --zone Europe/Budapest --unit hour --n 72";
    check(hours, json!({ "due": "2026-10-26T11:00:00+01:00", "strictEnd": "2026-10-26T12:00:00+01:00" }));
}

#[test]
fn due_heeds_what_happened() {
    let uk = "due --regime uk-gdpr --right access --received 2026-03-02 --calendar GB-ENG";
    check(uk, json!({ "due": "2026-04-02", "rule": "uk-gdpr-12a", "pausedDays": 0 }));
    check(&format!("{uk} --fee-paid 2026-03-17"), json!({ "due": "2026-04-17" }));
    check(&format!("{uk} --identity-received 2026-03-10"), json!({ "due": "2026-04-10" }));
    check(&format!("{uk} --clarification 2026-03-05..2026-03-05"), json!({ "due": "2026-04-07", "pausedDays": 1 }));
    check(&format!("{uk} --extended"), json!({ "due": "2026-06-02", "extended": true }));
    check(&format!("{uk} --extended=2026-04-03"), json!({ "due": "2026-04-02", "extended": false }));
    check(&format!("{uk} --extended --without-reasons"), json!({ "extended": false }));
    check(
        &format!("{uk} --language de"),
        json!({ "steps": [
            "Eingegangen am Montag, 2. März 2026",
            "Die Frist von einem Monat endet am Donnerstag, 2. April 2026",
            "Diese Regel wurde nicht an der Quelle geprüft: vor Ort prüfen",
        ]}),
    );
}

#[test]
fn breach_gives_the_end_and_the_strict_end() {
    check(
        "breach --regime gdpr --aware 2026-10-23T12:00 --zone Europe/Berlin",
        json!({
            "due": "2026-10-26T11:00:00+01:00", "strictEnd": "2026-10-26T12:00:00+01:00", "duty": "notify-authority",
        }),
    );
    let brazil = "breach --regime lgpd --aware 2026-02-13T17:00 --zone America/Sao_Paulo --calendar BR";
    check(brazil, json!({ "due": "2026-02-18", "strictEnd": null }));
    check(&format!("{brazil} --small-agent"), json!({ "due": "2026-02-23" }));
}

#[test]
fn severity_scores() {
    let line = "severity --dpc 3 --ei 0.75 --confidentiality 0.25 --integrity 0 --availability 0";
    check(line, json!({ "se": 2.5, "band": "medium" }));
    check("severity --dpc 1 --ei 1 --confidentiality 0.5 --malicious", json!({ "se": 2.0, "band": "medium" }));
}

#[test]
fn lists_name_what_there_is() {
    let regimes = ask("regimes --language hu").expect("a list");
    assert!(regimes["regimes"].as_array().expect("an array").iter().any(|r| r["name"] == "GDPR (Európai Unió)"));
    let calendars = ask("calendars --language es").expect("a list");
    let all = calendars["calendars"].as_array().expect("an array");
    assert!(all.iter().any(|c| c["id"] == "GB-SCT" && c["name"] == "Reino Unido · Escocia"));
    assert!(all.iter().any(|c| c["name"] == "Hungría" && c["nativeName"] == "Magyarország"));
    assert_eq!(calendars["versions"][0], calendars["version"]);
    let hungary = ask("calendar HU").expect("a calendar");
    let holidays = hungary["holidays"].as_array().expect("an array");
    assert!(holidays.iter().any(|day| day["date"] == "2026-12-24" && day["name"] == "Szenteste"));
    assert!(hungary["swappedRestDays"].as_array().expect("an array").iter().any(|day| day == "2026-08-21"));
}

/// The command lines of the contract, word for word, each with what it promises.
#[test]
fn the_help_keeps_its_promises() {
    let lines = [
        "count --from 2026-01-31 --unit month --n 1 --calendar HU --roll next-working-day",
        "due --regime uk-gdpr --right access --received 2026-03-02 --calendar GB-ENG",
        "breach --regime gdpr --aware 2026-10-23T12:00 --zone Europe/Berlin",
        "severity --dpc 3 --ei 0.75 --confidentiality 0.25 --integrity 0 --availability 0",
    ];
    for line in lines {
        assert!(CONTRACT.contains(&format!("tutelactl law {line}")), "{line}");
        for language in ["en", "hu", "pt-BR", "es", "de"] {
            ask(&format!("{line} --language {language}")).unwrap_or_else(|error| panic!("{line}: {error:?}"));
        }
    }
    check(lines[0], json!({ "due": "2026-03-02" }));
    for field in ["due", "steps", "rule", "ruleVersion", "calendar", "calendarVersion"] {
        assert!(!ask(lines[1]).expect(lines[1])[field].is_null(), "{field}");
    }
    check(
        &format!("{} --identity-received 2026-03-10 --fee-paid 2026-03-12", lines[1]),
        json!({ "due": "2026-04-13" }),
    );
    check(lines[3], json!({ "se": 2.5, "band": "medium" }));
    check(&format!("{} --malicious", lines[3]), json!({ "se": 3.0, "band": "high" }));
}

#[test]
fn a_script_can_count_as_it_was_counted_before_and_with_rest_days_closed() {
    let month = "count --from 2025-04-04 --unit month --n 1 --calendar LV --roll next-working-day";
    check(month, json!({ "due": "2025-05-05" }));
    let then = json!({ "due": "2025-05-06", "calendarVersion": "holidays-0.109+1" });
    check(&format!("{month} --calendar-version holidays-0.109+1"), then);
    let swapped = "count --from 2026-07-20 --unit month --n 1 --calendar HU --roll next-working-day";
    check(swapped, json!({ "due": "2026-08-21" }));
    check(&format!("{swapped} --swapped-rest-days"), json!({ "due": "2026-08-24" }));
    let due = "due --regime swiss-fadp --right access --received 2026-06-02 --calendar CH";
    check(&format!("{due} --extended=2026-06-20 --extended-until 2026-08-14"), json!({ "due": "2026-08-14" }));
    check(&format!("{due} --opened-under swiss-fadp@2026-11-2"), json!({ "ruleVersion": "2026-11-2" }));
    let gdpr = "due --regime gdpr --right access --received 2026-03-02 --calendar HU --identity-received 2026-03-12";
    check(gdpr, json!({ "due": "2026-04-13", "pausedDays": 10 }));
    check(&format!("{gdpr} --not-needed"), json!({ "due": "2026-04-02", "pausedDays": 0 }));
    let japan = "breach --regime japan-appi --aware 2026-04-01T09:00 --zone Asia/Tokyo --malicious";
    assert_eq!(ask(japan).expect(japan)["clocks"][2]["due"], "2026-05-31");
}

#[test]
fn an_error_names_the_option_and_the_rule_and_gives_no_date() {
    let uk = "due --regime uk-gdpr --right access --received 2026-03-02 --calendar GB-ENG";
    for (line, field, rule) in [
        ("count --from 2026-02-30 --unit month --n 1", "from", "not-a-date"),
        ("count --from 2026-02-01 --unit moon --n 1", "unit", "unknown-choice"),
        ("count --from 2026-02-01 --unit day --n -1", "n", "unknown-choice"),
        ("count --from 2026-02-01 --unit day --n 99999999999", "n", "unknown-choice"),
        ("count --from 2026-02-01 --unit year --n 4000000000", "n", "out-of-range"),
        ("count --from 2026-02-01 --unit day --n 1 --calendar XX", "calendar", "unknown-calendar"),
        (
            "count --from 2040-12-20 --unit month --n 1 --calendar HU --roll next-working-day",
            "calendar",
            "calendar-has-no-data",
        ),
        ("count --from 2026-02-01 --unit hour --n 72 --zone Europe/Berlin", "from", "hours-need-a-time"),
        ("count --from 2026-02-01T10:00 --unit hour --n 72 --zone Mars", "zone", "not-a-zone"),
        ("count --from 2026-02-01 --unit day --n 1 --language fr", "language", "unknown-choice"),
        ("due --regime moon --right access --received 2026-03-02", "regime", "unknown-regime"),
        ("due --regime gdpr --right acces --received 2026-03-02", "right", "unknown-choice"),
        ("due --regime gdpr --right access --received 2026-02-30", "received", "not-a-date"),
        ("breach --regime israel --aware 2026-03-02T10:00 --zone Asia/Jerusalem", "regime", "no-breach-rule"),
        ("breach --regime gdpr --aware 2026-03-29T02:30 --zone Europe/Berlin", "aware", "no-such-local-time"),
        (
            "due --regime uk-gdpr --right access --received 2026-03-02 --identity-received 2026-03-01",
            "identity-received",
            "pause-ends-before-it-begins",
        ),
        (
            "due --regime uk-gdpr --right access --received 2026-03-02 --identity-asked 2026-03-05 --identity-received 2026-03-04",
            "identity-received",
            "pause-ends-before-it-begins",
        ),
        ("due --regime uk-gdpr --right access --received 2026-03-02 --fee-paid 2026-02-30", "fee-paid", "not-a-date"),
        (
            "due --regime uk-gdpr --right access --received 2026-03-02 --clarification 2026-03-01..2026-03-04",
            "clarification",
            "event-before-receipt",
        ),
        (
            "due --regime uk-gdpr --right access --received 2026-03-02 --extended=2026-03-01",
            "extended",
            "event-before-receipt",
        ),
        ("due --regime gdpr --right access --received 2017-05-25", "received", "not-in-force"),
        (
            "due --regime gdpr --right access --received 2026-03-02 --opened-under gdpr",
            "opened-under",
            "unknown-choice",
        ),
        (
            "count --from 2026-02-01 --unit day --n 1 --calendar HU --calendar-version none",
            "calendar-version",
            "unknown-calendar-version",
        ),
        ("calendar XX", "calendar", "unknown-calendar"),
        ("severity --dpc 5 --ei 1", "dpc", "severity-factor"),
        ("severity --dpc -1 --ei 1", "dpc", "severity-factor"),
        ("severity --dpc 3 --ei 0.3", "ei", "severity-factor"),
    ] {
        let error = ask(line).expect_err(line);
        assert_eq!((error.code, error.field.as_str(), error.rule.as_str()), ("invalid", field, rule), "{line}");
        assert!(!error.message.contains('⟦'), "{line}: {}", error.message);
    }
    let backwards = ask(&format!("{uk} --clarification 2026-03-09..2026-03-05")).expect_err("backwards");
    assert_eq!((backwards.field.as_str(), backwards.rule.as_str()), ("clarification", "pause-ends-before-it-begins"));
}
