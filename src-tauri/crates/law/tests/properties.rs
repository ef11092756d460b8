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
    prop::sample::select(vec!["gdpr", "uk-gdpr", "lgpd", "ccpa", "quebec", "new-zealand", "south-africa", "us-va"])
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
        let events = [Event::Extended { on: received + Days::new(told), reasons }];
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
        let extended = Event::Extended { on: received + Days::new(told), reasons: true };
        let events = [
            Event::IdentityAsked { on: received + Days::new(asked), prompt },
            Event::IdentityReceived { on: received + Days::new(asked + answered) },
            Event::ClarificationAsked { on: received + Days::new(clarified), prompt: true },
            Event::ClarificationReceived { on: received + Days::new(clarified + answered) },
            extended,
        ];
        if let (Ok(plain), Ok(waited)) = (due(&facts.with_events(&[extended])), due(&facts.with_events(&events))) {
            prop_assert!(waited.due >= plain.due, "{:?} then {:?}", plain, waited);
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
