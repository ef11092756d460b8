//! Clocks of requests, breaches and severity: worked examples in `tests/data/law`, and what each law says of waits and extensions.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use law::{
    Band, BreachDue, BreachFacts, Calendar, Cause, Deadline, Duty, Event, Facts, LawError, Quarters, Right,
    SeverityFactors, breach, due, local_instant, parse_zone, severity,
};

fn day(text: &str) -> NaiveDate {
    law::parse_date(text).unwrap()
}

fn calendar(id: &str) -> Calendar {
    Calendar::bundled(id).unwrap()
}

fn lines(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split(" | ").collect())
}

/// The deadline of a request under the regime's own calendar.
fn clock(regime: &str, right: Right, received: &str, place: &str, events: &[Event]) -> Deadline {
    let calendar = calendar(place);
    due(&Facts::new(regime, right, day(received)).with_calendar(&calendar).with_events(events)).unwrap()
}

fn keys(deadline: &Deadline) -> Vec<&str> {
    deadline.steps.iter().map(|step| step.key.as_ref()).collect()
}

const fn asked_identity(on: NaiveDate) -> Event {
    Event::identity_asked(on)
}

#[test]
fn uk_waits_end_on_their_worked_dates() {
    let place = calendar("GB-ENG");
    for example in lines(include_str!("../../../../tests/data/law/waits.txt")) {
        let [id, received, asked, answered, fee, extended, paused, wanted, why] = example.try_into().unwrap();
        let mut events = Vec::new();
        if asked != "-" {
            events.push(Event::clarification_asked(day(asked)));
            events.push(Event::ClarificationReceived { on: day(answered) });
        }
        if fee != "-" {
            events.push(Event::FeeAsked { on: day(received) });
            events.push(Event::FeePaid { on: day(fee) });
        }
        if extended != "-" {
            events.push(Event::extended(day(extended)));
        }
        let facts = Facts::new("uk-gdpr", Right::Access, day(received)).with_calendar(&place).with_events(&events);
        let deadline = due(&facts).unwrap();
        assert_eq!((deadline.due, deadline.paused_days.to_string()), (day(wanted), paused.to_owned()), "{id}: {why}");
    }
}

#[test]
fn a_uk_clock_restarts_with_the_later_of_identity_and_fee() {
    let events = [
        asked_identity(day("2026-03-03")),
        Event::IdentityReceived { on: day("2026-03-10") },
        Event::FeeAsked { on: day("2026-03-03") },
        Event::FeePaid { on: day("2026-03-17") },
    ];
    assert_eq!(clock("uk-gdpr", Right::Access, "2026-03-02", "GB-ENG", &events).due, day("2026-04-17"));
    let waiting = clock("uk-gdpr", Right::Access, "2026-03-02", "GB-ENG", &events[..1]);
    assert_eq!(waiting.waiting.map(|w| w.cause), Some(Cause::Identity));
    assert_eq!(waiting.due, day("2026-04-02"), "the earliest it can be");
}

#[test]
fn a_gdpr_extension_counts_three_months_from_receipt_and_not_two_from_the_rolled_first_month() {
    let told = [Event::extended(day("2026-02-20"))];
    let deadline = clock("gdpr", Right::Access, "2026-01-31", "HU", &told);
    assert_eq!((deadline.base_due, deadline.due), (day("2026-03-02"), day("2026-04-30")));
    assert!(deadline.extended && deadline.extendable_until.is_none());
    let open = clock("gdpr", Right::Access, "2026-01-31", "HU", &[]);
    assert_eq!((open.due, open.extendable_until), (day("2026-03-02"), Some(day("2026-04-30"))));
}

#[test]
fn an_extension_told_late_or_without_reasons_moves_nothing_and_says_why() {
    let late = clock("gdpr", Right::Access, "2026-01-31", "HU", &[Event::extended(day("2026-03-03"))]);
    assert_eq!(late.due, day("2026-03-02"));
    assert!(keys(&late).contains(&"law-extension-late"));
    let on_the_last_day = clock("gdpr", Right::Access, "2026-01-31", "HU", &[Event::extended(day("2026-03-02"))]);
    assert_eq!(on_the_last_day.due, day("2026-04-30"), "the rolled last day is still within the period");
    let bare = clock(
        "gdpr",
        Right::Access,
        "2026-01-31",
        "HU",
        &[Event::Extended { on: day("2026-02-02"), reasons: false, until: None }],
    );
    assert_eq!(bare.due, day("2026-03-02"));
    assert!(keys(&bare).contains(&"law-extension-without-reasons"));
    let none = clock("ccpa", Right::OptOut, "2026-08-31", "US", &[Event::extended(day("2026-09-01"))]);
    assert_eq!(none.due, day("2026-09-22"));
    assert!(keys(&none).contains(&"law-extension-none"));
}

#[test]
fn a_gdpr_doubt_about_identity_suspends_only_where_it_was_raised_without_undue_delay() {
    let answered = Event::IdentityReceived { on: day("2026-03-13") };
    let prompt = clock("gdpr", Right::Access, "2026-03-02", "HU", &[asked_identity(day("2026-03-03")), answered]);
    assert_eq!((prompt.due, prompt.paused_days), (day("2026-04-13"), 10));
    let slow = [Event::IdentityAsked { on: day("2026-03-03"), prompt: false, needed: true }, answered];
    let slow = clock("gdpr", Right::Access, "2026-03-02", "HU", &slow);
    assert_eq!((slow.due, slow.paused_days), (day("2026-04-02"), 0));
    assert!(keys(&slow).contains(&"law-not-asked-promptly"));
    let idle = [Event::IdentityAsked { on: day("2026-03-03"), prompt: true, needed: false }, answered];
    let idle = clock("gdpr", Right::Access, "2026-03-02", "HU", &idle);
    assert_eq!((idle.due, idle.paused_days), (day("2026-04-02"), 0));
    assert!(keys(&idle).contains(&"law-not-needed"));
    let too_late = clock("gdpr", Right::Access, "2026-03-02", "HU", &[asked_identity(day("2026-04-10"))]);
    assert_eq!((too_late.due, too_late.waiting), (day("2026-04-02"), None));
    assert!(keys(&too_late).contains(&"law-asked-too-late"));
}

#[test]
fn asking_again_for_an_insufficient_proof_is_the_same_wait() {
    let events = [
        asked_identity(day("2026-03-03")),
        asked_identity(day("2026-03-08")),
        Event::IdentityReceived { on: day("2026-03-13") },
    ];
    assert_eq!(clock("gdpr", Right::Access, "2026-03-02", "HU", &events).paused_days, 10);
}

#[test]
fn waits_that_overlap_are_left_out_once() {
    let events = [
        asked_identity(day("2026-03-03")),
        Event::IdentityReceived { on: day("2026-03-13") },
        Event::clarification_asked(day("2026-03-08")),
        Event::ClarificationReceived { on: day("2026-03-15") },
    ];
    assert_eq!(clock("gdpr", Right::Access, "2026-03-02", "HU", &events).paused_days, 12);
}

#[test]
fn a_wait_that_a_restart_has_already_covered_is_left_out_from_the_new_start_only() {
    let events = [
        asked_identity(day("2026-03-03")),
        Event::IdentityReceived { on: day("2026-03-31") },
        Event::clarification_asked(day("2026-03-10")),
        Event::ClarificationReceived { on: day("2026-04-03") },
    ];
    let deadline = clock("uk-gdpr", Right::Access, "2026-03-02", "GB-ENG", &events);
    assert_eq!(
        (deadline.paused_days, deadline.due),
        (4, day("2026-05-05")),
        "30 April and four days: Monday 4 May is a holiday"
    );
    let told = deadline.steps.iter().find(|step| step.key == "law-pause-both-ends").unwrap();
    assert_eq!(told.args.get("from"), Some(&law::Arg::Date(day("2026-03-31"))));
}

#[test]
fn a_right_that_gives_nothing_away_never_waits_for_identity() {
    for (regime, place) in [("gdpr", "HU"), ("uk-gdpr", "GB-ENG"), ("ccpa", "US"), ("lgpd", "BR")] {
        for right in Right::ALL.into_iter().filter(|right| right.never_waits_for_identity()) {
            let plain = clock(regime, right, "2026-03-02", place, &[]);
            let doubted = [asked_identity(day("2026-03-03")), Event::IdentityReceived { on: day("2026-03-30") }];
            let doubted = clock(regime, right, "2026-03-02", place, &doubted);
            assert_eq!(plain.due, doubted.due, "{regime} {right:?}");
            assert!(keys(&doubted).contains(&"law-never-waits-for-identity"), "{regime} {right:?}");
        }
    }
}

#[test]
fn california_runs_on_through_the_check_of_identity_and_confirms_within_ten_business_days() {
    let events = [asked_identity(day("2026-12-21")), Event::IdentityReceived { on: day("2027-01-20") }];
    let deadline = clock("ccpa", Right::Access, "2026-12-18", "US", &events);
    assert_eq!((deadline.due, deadline.acknowledge_by), (day("2027-02-01"), Some(day("2027-01-05"))));
    assert_eq!(deadline.extendable_until, Some(day("2027-03-18")));
    assert!(keys(&deadline).contains(&"law-identity-has-no-effect"));
}

#[test]
fn brazil_answers_simply_at_once_and_fully_in_fifteen_days_or_thirty_for_small_agents() {
    let place = calendar("BR");
    let facts = Facts::new("lgpd", Right::Access, day("2026-04-01")).with_calendar(&place);
    assert_eq!(due(&facts).unwrap().due, day("2026-04-16"));
    assert_eq!(due(&Facts { small_agent: true, ..facts }).unwrap().due, day("2026-05-04"));
    assert_eq!(due(&Facts { variant: Some("simplified"), ..facts }).unwrap().due, day("2026-04-01"));
    assert_eq!(due(&Facts { variant: Some("simplified"), small_agent: true, ..facts }).unwrap().due, day("2026-04-16"));
}

#[test]
fn a_uk_complaint_is_acknowledged_within_thirty_days_since_june_2026() {
    let deadline = clock("uk-gdpr", Right::Complaint, "2026-07-01", "GB-ENG", &[]);
    assert_eq!((deadline.acknowledge_by, deadline.rule.as_str()), (Some(day("2026-07-31")), "uk-dpa-164a"));
    let before = clock("uk-gdpr", Right::Complaint, "2026-06-18", "GB-ENG", &[]);
    assert_eq!((before.acknowledge_by, before.rule.as_str()), (None, "uk-complaint-before-2026"));
}

#[test]
fn other_laws_give_the_dates_of_their_worked_examples() {
    for (regime, right, received, place, wanted) in [
        ("argentina", Right::Access, "2026-03-02", "AR", "2026-03-12"),
        ("argentina", Right::Rectification, "2026-05-18", "AR", "2026-05-26"),
        ("pipeda", Right::Access, "2026-01-30", "CA", "2026-03-01"),
        ("swiss-fadp", Right::Access, "2026-06-02", "CH", "2026-07-02"),
        ("india-dpdp", Right::Complaint, "2027-06-01", "IN", "2027-08-30"),
        ("korea-pipa", Right::Access, "2026-05-04", "KR", "2026-05-14"),
        ("us-va", Right::Access, "2026-01-12", "US-VA", "2026-02-26"),
        ("us-co", Right::Complaint, "2026-03-02", "US-CO", "2026-04-16"),
        ("south-africa", Right::Access, "2026-03-28", "ZA", "2026-04-28"),
        ("us-ia", Right::Access, "2026-01-12", "US-IA", "2026-04-12"),
    ] {
        assert_eq!(clock(regime, right, received, place, &[]).due, day(wanted), "{regime} {right:?}");
    }
    assert_eq!(clock("us-co", Right::Complaint, "2026-03-02", "US", &[]).extendable_until, Some(day("2026-06-15")));
}

#[test]
fn every_regime_has_a_clock_for_every_right_and_is_as_early_as_its_rule() {
    for regime in law::regimes().iter().filter(|regime| !regime.rules.is_empty()) {
        assert_eq!(regime.rights().len(), Right::ALL.len(), "{}", regime.id);
        for right in Right::ALL {
            let received = day("2027-06-01");
            let deadline = due(&Facts::new(&regime.id, right, received)).unwrap();
            assert!(deadline.due >= received, "{} {right:?}", regime.id);
            assert_eq!(law::due_date(&Facts::new(&regime.id, right, received)), Ok(deadline.due));
        }
    }
}

#[test]
fn impossible_facts_give_no_date_and_name_the_reason() {
    let place = calendar("HU");
    let facts = Facts::new("gdpr", Right::Access, day("2026-03-02")).with_calendar(&place);
    let backwards = [asked_identity(day("2026-03-10")), Event::IdentityReceived { on: day("2026-03-05") }];
    assert!(matches!(due(&facts.with_events(&backwards)), Err(LawError::PauseEndsBeforeItBegins { .. })));
    let early = [Event::extended(day("2026-03-01"))];
    assert!(matches!(due(&facts.with_events(&early)), Err(LawError::EventBeforeReceipt { .. })));
    let far = Facts { received: day("2040-12-15"), ..facts };
    assert_eq!(due(&far).unwrap_err(), LawError::CalendarHasNoData { calendar: "HU".into(), year: 2041 });
    let india = calendar("IN");
    let later = Facts::new("new-zealand", Right::Access, day("2035-12-20")).with_calendar(&india);
    assert!(matches!(due(&later), Err(LawError::CalendarHasNoData { year: 2036, .. })));
    assert!(matches!(
        due(&Facts::new("nowhere", Right::Access, day("2026-03-02"))),
        Err(LawError::UnknownRegime { .. })
    ));
    assert!(matches!(due(&Facts::new("gdpr", Right::Access, day("2018-05-24"))), Err(LawError::NotInForce { .. })));
    assert!(matches!(
        due(&Facts { variant: Some("simplified"), ..facts }),
        Err(LawError::NoRule { right: Right::Access, .. })
    ));
    for text in ["2026-02-30", "2026-13-01", "26-01-01", "2026-1-01", "", "2026-01-01T00:00"] {
        assert!(matches!(law::parse_date(text), Err(LawError::NotADate { .. })), "{text}");
    }
    assert!(matches!(Calendar::bundled("XX"), Err(LawError::UnknownCalendar { .. })));
}

#[test]
fn every_date_names_its_rule_its_calendar_and_the_version_of_both() {
    let deadline = clock("gdpr", Right::Access, "2026-03-02", "DE-BY", &[]);
    assert_eq!((deadline.rule.as_str(), deadline.rule_version.as_str()), ("gdpr-12-3", "2026-11-2"));
    assert_eq!(deadline.calendar.as_deref(), Some("DE-BY"));
    assert_eq!(deadline.calendar_version.as_deref(), Some("holidays-0.109+2"));
    assert!(!deadline.check_locally);
    assert!(clock("pipeda", Right::Access, "2026-03-02", "CA", &[]).check_locally, "not read at its source");
    let bare = due(&Facts::new("gdpr", Right::Access, day("2026-03-02"))).unwrap();
    assert!(bare.check_locally && keys(&bare).contains(&"law-no-calendar"));
}

#[test]
fn an_offices_own_closing_days_count_and_show_in_the_version() {
    let place = calendar("HU").with_closing_days([day("2026-03-02")]);
    let deadline = due(&Facts::new("gdpr", Right::Access, day("2026-01-31")).with_calendar(&place)).unwrap();
    assert_eq!(deadline.due, day("2026-03-03"));
    assert_eq!(deadline.calendar_version.as_deref(), Some("holidays-0.109+2+office"));
    assert!(keys(&deadline).contains(&"law-roll-weekend-closed"), "Saturday, Sunday and the closing day");
}

#[test]
fn hungary_has_24_december_from_2026_and_neither_swapped_rest_days_nor_working_saturdays() {
    let place = calendar("HU");
    assert!(!place.is_working_day(day("2026-12-24")).unwrap());
    assert!(place.is_working_day(day("2025-12-23")).unwrap() && place.is_working_day(day("2025-12-24")).unwrap());
    assert!(place.is_working_day(day("2026-08-21")).unwrap(), "swapped rest day");
    assert!(!place.is_working_day(day("2026-08-08")).unwrap(), "working Saturday");
    assert!(!place.with_swapped_rest_days().is_working_day(day("2026-08-21")).unwrap());
}

#[test]
fn a_holiday_that_follows_the_moon_is_told_as_estimated() {
    let place = calendar("ID");
    let (estimated, _) = place
        .holidays(day("2028-01-01"), day("2030-12-31"))
        .find(|(date, _)| {
            place.is_estimated(*date) && !matches!(chrono::Datelike::weekday(date).num_days_from_monday(), 5 | 6)
        })
        .unwrap();
    let received = estimated - chrono::Days::new(1);
    let counted = law::count(
        received,
        law::Period { n: 1, unit: law::Unit::BusinessDay },
        law::Overflow::Clamp,
        law::Roll::None,
        Some(&place),
    )
    .unwrap();
    assert!(counted.estimated && counted.steps.iter().any(|step| step.key == "law-estimated-holiday"));
}

#[test]
fn seventy_two_hours_are_real_hours_and_the_strict_end_stands_beside_them() {
    for example in lines(include_str!("../../../../tests/data/law/hours.txt")) {
        let [aware, zone, wanted, strict] = example.try_into().unwrap();
        let moment = |text: &str| DateTime::<FixedOffset>::parse_from_str(text, "%Y-%m-%dT%H:%M%:z").unwrap();
        let local = NaiveDateTime::parse_from_str(aware, "%Y-%m-%dT%H:%M").unwrap();
        let aware = local_instant(local, parse_zone(zone).unwrap()).unwrap().at;
        let clocks = breach(&BreachFacts::new("gdpr", aware)).unwrap();
        let first = clocks.first().unwrap();
        assert_eq!(first.duty, Duty::NotifyAuthority);
        assert_eq!(first.due, BreachDue::At(moment(wanted)), "{local} {zone}");
        assert_eq!(first.strict_end, Some(moment(strict)), "{local} {zone}");
        let BreachDue::At(end) = first.due else { panic!("not a moment") };
        assert_eq!(end.to_rfc3339(), moment(wanted).to_rfc3339(), "in local time");
    }
}

#[test]
fn brazilian_breach_clocks_count_working_days() {
    let zone = parse_zone("America/Sao_Paulo").unwrap();
    let place = calendar("BR");
    let aware = |text: &str| local_instant(day(text).and_hms_opt(17, 0, 0).unwrap(), zone).unwrap().at;
    let facts = BreachFacts { calendar: Some(&place), ..BreachFacts::new("lgpd", aware("2026-02-13")) };
    let first = |facts: &BreachFacts<'_>| breach(facts).unwrap().first().unwrap().due;
    assert_eq!(first(&facts), BreachDue::EndOf(day("2026-02-18")), "Carnival is no holiday");
    let small = BreachFacts { aware: aware("2026-10-05"), small_agent: true, ..facts };
    assert_eq!(first(&small), BreachDue::EndOf(day("2026-10-14")));
    let told = BreachFacts { authority_notified: Some(day("2026-10-14")), ..facts };
    let complement = breach(&told).unwrap().into_iter().find(|clock| clock.duty == Duty::CompleteNotice).unwrap();
    assert_eq!(complement.due, BreachDue::EndOf(day("2026-11-12")));
    let untold = breach(&facts).unwrap().into_iter().find(|clock| clock.duty == Duty::CompleteNotice).unwrap();
    assert_eq!(untold.due, BreachDue::NotStarted(law::CountsFrom::AuthorityNotified));
}

#[test]
fn a_local_time_that_the_clock_leapt_over_or_showed_twice_is_not_guessed() {
    let zone = parse_zone("Europe/Berlin").unwrap();
    let at = |text: &str| local_instant(NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").unwrap(), zone);
    assert!(matches!(at("2026-03-29T02:30"), Err(LawError::NoSuchLocalTime { .. })));
    let twice = at("2026-10-25T02:30").unwrap();
    assert!(twice.twice);
    assert_eq!(twice.at.to_rfc3339(), "2026-10-25T02:30:00+02:00", "the earlier one, so that the deadline errs early");
    let clocks = breach(&BreachFacts::new("gdpr", twice.at)).unwrap();
    assert!(clocks.first().unwrap().steps.iter().any(|step| step.key == "law-breach-time-shown-twice"));
    assert!(matches!(parse_zone("Mars/Olympus"), Err(LawError::NotAZone { .. })));
}

#[test]
fn severity_gives_the_published_scores_and_bands() {
    for example in lines(include_str!("../../../../tests/data/law/severity.txt")) {
        let [id, dpc, ei, confidentiality, integrity, availability, malicious, se, band, why] =
            example.try_into().unwrap();
        let quarters = |text: &str| Quarters::parse(text).unwrap();
        let factors = SeverityFactors {
            dpc: dpc.parse().unwrap(),
            ei: quarters(ei),
            confidentiality: quarters(confidentiality),
            integrity: quarters(integrity),
            availability: quarters(availability),
            malicious: malicious == "yes",
            over_100_people: false,
            unintelligible: false,
        };
        let scored = severity(&factors).unwrap();
        assert_eq!((scored.se, scored.band.id()), (quarters(se), band), "{id}: {why}");
    }
}

#[test]
fn severity_keeps_to_its_scales_and_its_ends() {
    let top = SeverityFactors {
        dpc: 4,
        ei: Quarters(4),
        confidentiality: Quarters(2),
        integrity: Quarters(2),
        availability: Quarters(2),
        malicious: true,
        over_100_people: true,
        unintelligible: true,
    };
    let scored = severity(&top).unwrap();
    assert_eq!((scored.se, scored.band), (Quarters(24), Band::VeryHigh));
    assert!(scored.over_100_people && scored.unintelligible, "flags stand beside the score");
    for (factor, wrong) in [
        ("dpc", SeverityFactors { dpc: 5, ..top }),
        ("dpc", SeverityFactors { dpc: 0, ..top }),
        ("ei", SeverityFactors { ei: Quarters(0), ..top }),
        ("ei", SeverityFactors { ei: Quarters(5), ..top }),
        ("confidentiality", SeverityFactors { confidentiality: Quarters(3), ..top }),
        ("availability", SeverityFactors { availability: Quarters(255), ..top }),
    ] {
        assert_eq!(severity(&wrong), Err(LawError::SeverityFactor { factor }));
    }
}
