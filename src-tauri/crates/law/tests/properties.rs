//! What holds for any facts: dates never lie before receipt, never fall back, and are working days where the rule rolls.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use chrono::{Days, NaiveDate};
use law::{Calendar, Event, Facts, Overflow, Period, Right, Roll, Unit, count, due, due_date};
use proptest::prelude::*;
use std::sync::OnceLock;

fn calendar() -> &'static Calendar {
    static CALENDAR: OnceLock<Calendar> = OnceLock::new();
    CALENDAR.get_or_init(|| Calendar::bundled("HU").unwrap())
}

prop_compose! {
    fn receipt()(days in 0_u64..5000) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 2, 5).unwrap() + Days::new(days)
    }
}

fn regime() -> impl Strategy<Value = &'static str> {
    let all: Vec<&str> =
        law::regimes().iter().filter(|regime| !regime.rules.is_empty()).map(|regime| regime.id.as_str()).collect();
    prop::sample::select(all)
}

/// Events as an office may record them, in any order and on any day after receipt.
fn events(received: NaiveDate) -> impl Strategy<Value = Vec<Event>> {
    let on = (0_u64..90).prop_map(move |days| received + Days::new(days));
    let one = (0_u8..7, on, any::<bool>(), any::<bool>()).prop_map(move |(kind, on, prompt, needed)| match kind {
        0 => Event::IdentityAsked { on, prompt, needed },
        1 => Event::IdentityReceived { on },
        2 => Event::ClarificationAsked { on, prompt, needed },
        3 => Event::ClarificationReceived { on },
        4 => Event::FeeAsked { on },
        5 => Event::FeePaid { on },
        _ => Event::Extended { on, reasons: prompt, until: needed.then(|| on + Days::new(60)) },
    });
    prop::collection::vec(one, 0..6)
}

fn rule_rolls(regime: &str, rule: &str, version: &str) -> Option<Roll> {
    let rules = &law::regime(regime)?.rules;
    rules.iter().find(|one| one.id == rule && one.version == version).map(|one| one.roll)
}

fn right() -> impl Strategy<Value = Right> {
    prop::sample::select(Right::ALL.to_vec())
}

fn unit() -> impl Strategy<Value = Unit> {
    prop::sample::select(vec![Unit::Day, Unit::BusinessDay, Unit::Week, Unit::Month, Unit::Year])
}

proptest! {
    #[test]
    fn no_date_lies_before_receipt_and_both_ways_of_asking_agree(received in receipt(), regime in regime(), right in right()) {
        let facts = Facts::new(regime, right, received).with_calendar(calendar());
        let deadline = due(&facts);
        prop_assert_eq!(due_date(&facts), deadline.as_ref().map(|d| d.due).map_err(Clone::clone));
        if let Ok(deadline) = deadline {
            prop_assert!(deadline.due >= received && deadline.base_due >= received);
            prop_assert!(deadline.extendable_until.is_none_or(|later| later > deadline.due));
        }
    }

    #[test]
    fn a_later_receipt_is_never_due_earlier(received in receipt(), later in 1_u64..40, regime in regime(), right in right()) {
        let at = |date| due_date(&Facts::new(regime, right, date).with_calendar(calendar()));
        if let (Ok(first), Ok(second)) = (at(received), at(received + Days::new(later))) {
            prop_assert!(first <= second, "{} then {}", first, second);
        }
    }

    #[test]
    fn an_extension_never_shortens(received in receipt(), told in 0_u64..100, reasons: bool, regime in regime(), right in right()) {
        let facts = Facts::new(regime, right, received).with_calendar(calendar());
        let events = [Event::Extended { on: received + Days::new(told), reasons, until: None }];
        if let (Ok(plain), Ok(extended)) = (due(&facts), due(&facts.with_events(&events))) {
            prop_assert!(extended.due >= plain.due);
            prop_assert_eq!(extended.extended, extended.due > plain.due);
        }
    }

    #[test]
    fn a_wait_never_shortens(
        received in receipt(), asked in 0_u64..60, answered in 0_u64..60, clarified in 0_u64..60, told in 0_u64..60,
        prompt: bool, regime in regime(), right in right(),
    ) {
        let facts = Facts::new(regime, right, received).with_calendar(calendar());
        let extended = Event::extended(received + Days::new(told));
        let events = [
            Event::IdentityAsked { on: received + Days::new(asked), prompt, needed: true },
            Event::IdentityReceived { on: received + Days::new(asked + answered) },
            Event::clarification_asked(received + Days::new(clarified)),
            Event::ClarificationReceived { on: received + Days::new(clarified + answered) },
            extended,
        ];
        if let (Ok(plain), Ok(waited)) = (due(&facts.with_events(&[extended])), due(&facts.with_events(&events))) {
            prop_assert!(waited.due >= plain.due, "{:?} then {:?}", plain, waited);
        }
    }

    #[test]
    fn whatever_happens_a_date_lies_after_receipt_and_on_a_working_day_where_the_rule_rolls(
        (received, events) in receipt().prop_flat_map(|received| (Just(received), events(received))),
        regime in regime(), right in right(),
    ) {
        let facts = Facts::new(regime, right, received).with_calendar(calendar()).with_events(&events);
        let Ok(deadline) = due(&facts) else { return Ok(()) };
        prop_assert!(deadline.due >= received && deadline.base_due >= received && deadline.due >= deadline.base_due);
        prop_assert_eq!(due_date(&facts), Ok(deadline.due));
        // A date that the office itself named in a notice stands as it was told.
        let told = deadline.steps.iter().any(|step| step.key == "law-extended-told");
        if rule_rolls(regime, &deadline.rule, &deadline.rule_version) == Some(Roll::NextWorkingDay) && !told {
            prop_assert!(calendar().is_working_day(deadline.due).unwrap(), "{:?}", deadline);
        }
        // The facts and the law as they stand give the same date again, whatever the order in which they were recorded.
        let backwards: Vec<Event> = events.iter().rev().copied().collect();
        let again = due(&facts.with_events(&backwards));
        if events.iter().filter(|event| matches!(event, Event::Extended { .. })).count() < 2 {
            prop_assert_eq!(again.map(|deadline| deadline.due), Ok(deadline.due));
        }
    }

    #[test]
    fn a_rolled_date_and_a_business_day_are_working_days(from in receipt(), n in 1_u32..40, unit in unit()) {
        let roll = if unit == Unit::BusinessDay { Roll::None } else { Roll::NextWorkingDay };
        if let Ok(counted) = count(from, Period { n, unit }, Overflow::Clamp, roll, Some(calendar())) {
            prop_assert!(calendar().is_working_day(counted.due).unwrap());
            prop_assert!(counted.due > from);
        }
    }

    #[test]
    fn nothing_written_by_an_outsider_panics(text in ".{0,40}", quarters in ".{0,8}") {
        let _ = law::parse_date(&text);
        let _ = law::parse_zone(&text);
        let _ = Calendar::bundled(&text);
        let _ = law::Quarters::parse(&quarters);
        let _ = due_date(&Facts::new(&text, Right::Access, NaiveDate::MAX));
    }

    #[test]
    fn any_length_of_period_is_a_date_or_an_error(from in receipt(), n: u32, unit in unit()) {
        let _ = count(from, Period { n, unit }, Overflow::NextDay, Roll::NextWorkingDay, Some(calendar()));
    }
}
