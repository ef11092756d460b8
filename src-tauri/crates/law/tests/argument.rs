//! The argument of a date: every reason is named, and what stands from memory is told as that.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use chrono::{NaiveDate, NaiveDateTime};
use law::{Arg, BreachFacts, Calendar, Event, Facts, Provenance, Right, Roll, Step, Unit, breach, due};

fn day(text: &str) -> NaiveDate {
    law::parse_date(text).unwrap()
}

fn keys(steps: &[Step]) -> Vec<&str> {
    steps.iter().map(|step| step.key.as_ref()).collect()
}

fn steps(regime: &str, right: Right, received: &str, place: &str, events: &[Event]) -> Vec<Step> {
    let calendar = Calendar::bundled(place).unwrap();
    due(&Facts::new(regime, right, day(received)).with_calendar(&calendar).with_events(events)).unwrap().steps
}

/// The names of the holidays in the step with this key.
#[track_caller]
fn holidays(steps: &[Step], key: &str) -> String {
    let step = steps.iter().find(|step| step.key == key).unwrap_or_else(|| panic!("no {key} in {:?}", keys(steps)));
    match step.args.get("holiday") {
        Some(Arg::Text(names)) => names.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_holiday_of_a_run_is_named() {
    // Christmas Friday, Boxing Day Saturday, Sunday, the substitute on Monday.
    let told = steps("uk-gdpr", Right::Access, "2026-11-25", "GB-ENG", &[]);
    assert_eq!(holidays(&told, "law-roll-weekend-holiday"), "Christmas Day, Boxing Day, Boxing Day (observed)");
    let told = steps("gdpr", Right::Access, "2026-11-24", "HU", &[]);
    assert_eq!(holidays(&told, "law-roll-weekend-holiday"), "Szenteste, Karácsony, Karácsony másnapja");
}

#[test]
fn working_days_name_the_holidays_they_step_over() {
    let told = steps("ccpa", Right::OptOut, "2026-08-31", "US", &[]);
    assert_eq!(holidays(&told, "law-stepped-over-holidays"), "Labor Day");
    let told = steps("ccpa", Right::OptOut, "2026-06-01", "US", &[]);
    assert_eq!(holidays(&told, "law-stepped-over-holidays"), "Juneteenth National Independence Day");
    let plain = steps("ccpa", Right::OptOut, "2026-03-02", "US", &[]);
    assert!(!keys(&plain).contains(&"law-stepped-over-holidays"), "no holiday lies on the way");
    let calendar = Calendar::bundled("US").unwrap().with_closing_days([day("2026-03-04")]);
    let closed = due(&Facts::new("ccpa", Right::OptOut, day("2026-03-02")).with_calendar(&calendar)).unwrap();
    assert!(keys(&closed.steps).contains(&"law-stepped-over-closed"));
}

#[test]
fn a_sunday_with_a_holiday_behind_it_is_told_as_both_where_saturdays_count() {
    // Easter Sunday and Family Day, 5 and 6 April 2026.
    let told = steps("south-africa", Right::Access, "2026-03-06", "ZA", &[]);
    assert_eq!(holidays(&told, "law-roll-sunday-holiday"), "Family Day");
}

#[test]
fn a_date_that_hangs_on_something_from_memory_says_which() {
    let source = steps("gdpr", Right::Access, "2026-03-02", "HU", &[]);
    assert_eq!(keys(&source), ["law-received", "law-period-month"], "read at its source, and nothing else");
    let waited = [Event::identity_asked(day("2026-03-03")), Event::IdentityReceived { on: day("2026-03-10") }];
    assert!(keys(&steps("gdpr", Right::Access, "2026-03-02", "HU", &waited)).contains(&"law-check-locally-waits"));
    let state = steps("us-va", Right::Access, "2026-03-02", "US-VA", &[]);
    assert!(keys(&state).contains(&"law-check-locally-source"));
    assert!(!keys(&state).contains(&"law-check-locally-start"), "the act is years old");
    let young = steps("us-in", Right::Access, "2026-03-02", "US-IN", &[]);
    assert!(keys(&young).contains(&"law-check-locally-start"), "its start from memory is two months away");
    let told = [Event::extended(day("2026-03-10"))];
    assert!(
        keys(&steps("us-va", Right::Access, "2026-03-02", "US-VA", &told)).contains(&"law-check-locally-extension")
    );
    assert!(keys(&steps("pipeda", Right::Access, "2026-03-02", "CA", &[])).contains(&"law-check-locally"));
}

#[test]
fn what_is_for_the_office_alone_is_not_printed() {
    let late = [Event::extended(day("2026-04-10"))];
    let all = steps("us-in", Right::Access, "2026-03-02", "US-IN", &late);
    let told: Vec<_> = all.iter().filter(|step| step.is_printed()).map(|step| step.key.as_ref()).collect();
    assert_eq!(told, ["law-received", "law-period-day", "law-extended", "law-period-day"]);
    assert!(keys(&all).contains(&"law-check-locally-source") && keys(&all).contains(&"law-appeal"));
    let too_late = [Event::extended(day("2026-05-20"))];
    let all = steps("gdpr", Right::Access, "2026-03-02", "HU", &too_late);
    let late = all.iter().find(|step| step.key == "law-extension-late").unwrap();
    assert!(late.had_no_effect() && !late.is_printed());
}

#[test]
fn duties_beside_the_answer_have_their_own_dates() {
    let mexico = steps("mexico", Right::Access, "2026-03-02", "MX", &[]);
    assert!(keys(&mexico).contains(&"law-carry-out-business-day"));
    let argentina = steps("argentina", Right::Rectification, "2026-05-18", "AR", &[]);
    let told = argentina.iter().find(|step| step.key == "law-tell-recipients").unwrap();
    assert_eq!(told.args.get("date"), Some(&Arg::Date(day("2026-05-26"))), "within the fifth working day");
    assert!(keys(&steps("lgpd", Right::Erasure, "2026-03-02", "BR", &[])).contains(&"law-tell-recipients-at-once"));
    let sale = steps("ccpa", Right::DoNotSell, "2026-03-02", "US", &[]);
    let again = sale.iter().find(|step| step.key == "law-no-asking-again").unwrap();
    assert_eq!(again.args.get("date"), Some(&Arg::Date(day("2027-03-02"))));
    let extended = steps("gdpr", Right::Access, "2026-03-02", "HU", &[Event::extended(day("2026-03-10"))]);
    let refusal = extended.iter().find(|step| step.key == "law-refusal-by").unwrap();
    assert_eq!(refusal.args.get("date"), Some(&Arg::Date(day("2026-04-02"))), "Art 12(4) knows no extension");
    assert!(keys(&steps("us-co", Right::Access, "2026-03-02", "US-CO", &[])).contains(&"law-appeal-extendable"));
}

#[test]
fn where_the_law_gives_no_length_the_notice_names_the_date() {
    let notice = |until| [Event::Extended { on: day("2026-06-20"), reasons: true, until }];
    let calendar = Calendar::bundled("CH").unwrap();
    let events = notice(Some(day("2026-08-14")));
    let facts = Facts::new("swiss-fadp", Right::Access, day("2026-06-02")).with_calendar(&calendar);
    assert_eq!(due(&facts).unwrap().extension.map(|extension| extension.told), Some(true));
    let told = due(&facts.with_events(&events)).unwrap();
    assert_eq!((told.due, told.base_due, told.extended), (day("2026-08-14"), day("2026-07-02"), true));
    for until in [None, Some(day("2026-07-01"))] {
        let events = notice(until);
        let bare = due(&facts.with_events(&events)).unwrap();
        assert_eq!((bare.due, bare.extended), (day("2026-07-02"), false));
        assert!(keys(&bare.steps).contains(&"law-extension-without-date"));
    }
}

#[test]
fn south_africa_extends_access_and_not_correction() {
    let told = [Event::extended(day("2026-04-10"))];
    let access = Calendar::bundled("ZA").unwrap();
    let at = |right| {
        due(&Facts::new("south-africa", right, day("2026-03-28")).with_calendar(&access).with_events(&told)).unwrap()
    };
    assert!(at(Right::Access).extended && !at(Right::Erasure).extended);
}

#[test]
fn a_breach_with_ill_intent_has_its_own_period_where_the_law_says_so() {
    let zone = law::parse_zone("Asia/Tokyo").unwrap();
    let aware = NaiveDateTime::parse_from_str("2026-04-01T09:00", "%Y-%m-%dT%H:%M").unwrap();
    let at = law::local_instant(aware, zone).unwrap().at;
    let last = |malicious| {
        let clocks = breach(&BreachFacts { malicious, ..BreachFacts::new("japan-appi", at) }).unwrap();
        clocks.into_iter().find(|clock| clock.rule == "japan-breach-final").unwrap().due
    };
    assert_eq!(last(false), law::BreachDue::EndOf(day("2026-05-01")));
    assert_eq!(last(true), law::BreachDue::EndOf(day("2026-05-31")));
}

#[test]
fn only_what_the_sources_say_was_read_at_them_is_cited() {
    // The list of rules whose period was read at its source. A rule that is added to it needs that reading.
    let mut read: Vec<&str> = law::regimes()
        .iter()
        .flat_map(|regime| {
            let rules = regime.rules.iter().map(|rule| (rule.id.as_str(), rule.provenance));
            rules.chain(regime.breach.iter().map(|rule| (rule.id.as_str(), rule.provenance)))
        })
        .filter(|(_, provenance)| *provenance == Provenance::Source)
        .map(|(id, _)| id)
        .collect();
    read.sort_unstable();
    let states = "co ct de fl ia in ky md mn mt ne nh nj or ri tn tx ut va";
    let mut wanted: Vec<String> = states.split(' ').map(|state| format!("us-{state}")).collect();
    wanted.extend(
        [
            "argentina-16",
            "ccpa-7021",
            "gdpr-12-3",
            "gdpr-33-1",
            "gdpr-34-1",
            "swiss-fadp-breach-authority",
            "swiss-fadp-breach-people",
            "us-ri-consent",
        ]
        .map(str::to_owned),
    );
    wanted.sort_unstable();
    assert_eq!(read, wanted);
}

#[test]
fn a_former_version_of_the_holidays_gives_the_date_it_gave_then() {
    let versions: Vec<_> = law::calendar_data_versions().collect();
    assert_eq!(versions, ["holidays-0.109+2", "holidays-0.109+1"]);
    // Monday 18 November 2030 in Latvia, in lieu of nothing; 19 November 2018 in lieu of Sunday the 18th.
    let then = Calendar::bundled_at("LV", "holidays-0.109+1").unwrap();
    let now = Calendar::bundled("LV").unwrap();
    let in_lieu = day("2025-05-05");
    assert!(!then.is_working_day(in_lieu).unwrap() && now.is_working_day(in_lieu).unwrap());
    assert_eq!((then.version(), now.version()), ("holidays-0.109+1", law::calendar_data_version()));
    let period = law::Period { n: 1, unit: Unit::Month };
    let at = |calendar: &Calendar| {
        law::count(day("2025-04-04"), period, law::Overflow::Clamp, Roll::NextWorkingDay, Some(calendar)).unwrap().due
    };
    assert_eq!((at(&then), at(&now)), (day("2025-05-06"), day("2025-05-05")));
    assert!(matches!(Calendar::bundled_at("LV", "holidays-0.1"), Err(law::LawError::UnknownCalendarVersion { .. })));
}

#[test]
fn a_case_counts_by_the_rule_it_was_opened_under_while_that_fits_its_facts() {
    let mut facts = Facts::new("uk-gdpr", Right::Access, day("2026-03-02"));
    facts.opened_under = Some(("uk-gdpr-12a", "2026-11-2"));
    assert_eq!(due(&facts).unwrap().rule, "uk-gdpr-12a");
    facts.received = day("2026-01-05");
    assert_eq!(due(&facts).unwrap().rule, "uk-gdpr-12-3", "a corrected receipt leads to the law of its day");
    facts.opened_under = Some(("uk-gdpr-12a", "1999-01-1"));
    assert_eq!(due(&facts).unwrap().rule, "uk-gdpr-12-3", "a version that nobody knows any more");
}
