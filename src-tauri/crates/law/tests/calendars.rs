//! The bundled holiday data as a whole: every calendar can be read, holds what its version promises and nothing impossible.

use chrono::{Datelike, NaiveDate};
use law::{Calendar, Closure, calendar_data_version, calendars};
use std::collections::BTreeSet;

#[test]
fn every_calendar_can_be_read_and_has_holidays_in_each_of_its_years() {
    for info in calendars() {
        let calendar = Calendar::bundled(info.id).unwrap();
        let (first, last) = calendar.span();
        assert_eq!(first, NaiveDate::from_ymd_opt(2018, 1, 1).unwrap(), "{}", info.id);
        assert!(last.year() >= 2035 && !info.name.is_empty(), "{}", info.id);
        for year in first.year()..=last.year() {
            let (from, to) =
                (NaiveDate::from_ymd_opt(year, 1, 1).unwrap(), NaiveDate::from_ymd_opt(year, 12, 31).unwrap());
            let holidays = calendar.holidays(from, to).count();
            assert!((2..60).contains(&holidays), "{} has {holidays} holidays in {year}", info.id);
        }
        assert_eq!(calendar.version(), calendar_data_version());
        assert!(
            calendar.closure(first.pred_opt().unwrap()).is_err() && calendar.closure(last.succ_opt().unwrap()).is_err()
        );
    }
}

#[test]
fn the_promised_places_are_there() {
    let ids: BTreeSet<_> = calendars().map(|calendar| calendar.id).collect();
    let promised = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK GB GB-ENG GB-NIR GB-SCT GB-WLS \
                    BR US US-CA CH NO IS CA CA-QC MX AR ZA IN AU NZ JP KR SG TR DE-BY ES-CT FR-57 CH-ZH AU-NSW";
    for id in promised.split_whitespace() {
        assert!(ids.contains(id), "{id}");
    }
}

#[test]
fn each_regime_proposes_a_calendar_that_exists() {
    for regime in law::regimes().iter().filter(|regime| !regime.calendar.is_empty()) {
        assert!(Calendar::bundled(&regime.calendar).is_ok(), "{} proposes {}", regime.id, regime.calendar);
    }
}

#[test]
fn bulgaria_keeps_to_the_list_it_published_and_not_to_days_in_lieu() {
    let calendar = Calendar::bundled("BG").unwrap();
    let monday = NaiveDate::from_ymd_opt(2026, 5, 25).unwrap();
    assert!(calendar.is_working_day(monday).unwrap(), "in lieu of Sunday 24 May");
    assert_eq!(calendar.closure(monday.pred_opt().unwrap()).unwrap(), Some(Closure::Holiday));
}
