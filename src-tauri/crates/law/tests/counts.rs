//! The worked counts of `tests/data/law/counts.txt`: examples of authorities, courts and hand calculation.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use law::{Calendar, Overflow, Period, Roll, Unit, count, parse_date};

const EXAMPLES: &str = include_str!("../../../../tests/data/law/counts.txt");

fn calendar(spec: &str) -> Option<Calendar> {
    let (id, change) = spec.split_once('+').unwrap_or((spec, ""));
    if id == "-" {
        return None;
    }
    let calendar = Calendar::bundled(id).unwrap();
    Some(match change.split_once(':') {
        Some(("open", date)) => calendar.with_working_days([parse_date(date).unwrap()]),
        None if change == "rest" => calendar.with_swapped_rest_days(),
        _ => calendar,
    })
}

#[test]
fn every_worked_count_gives_its_published_date() {
    let mut wrong = Vec::new();
    let mut told = 0;
    for line in EXAMPLES.lines().filter(|line| !line.starts_with('#')) {
        let [id, from, n, unit, place, roll, due, why] = line.split(" | ").collect::<Vec<_>>().try_into().unwrap();
        let unit = match unit {
            "day" => Unit::Day,
            "business-day" => Unit::BusinessDay,
            "week" => Unit::Week,
            "month" => Unit::Month,
            "year" => Unit::Year,
            other => panic!("{id}: {other}"),
        };
        let roll = match roll {
            "none" => Roll::None,
            "next-working-day" => Roll::NextWorkingDay,
            "sunday-or-holiday" => Roll::SundayOrHoliday,
            other => panic!("{id}: {other}"),
        };
        let period = Period { n: n.parse().unwrap(), unit };
        let calendar = calendar(place);
        let counted = count(parse_date(from).unwrap(), period, Overflow::Clamp, roll, calendar.as_ref());
        told += 1;
        if counted.as_ref().map(|c| c.due) != Ok(parse_date(due).unwrap()) {
            wrong.push(format!("{id} ({why}): wanted {due}, got {counted:?}"));
        }
    }
    assert!(told > 70, "only {told} examples were read");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_brazilian_month_spills_into_the_next_where_the_law_says_so() {
    let period = Period { n: 1, unit: Unit::Month };
    let counted = count(parse_date("2026-01-31").unwrap(), period, Overflow::NextDay, Roll::None, None).unwrap();
    assert_eq!(counted.due, parse_date("2026-03-01").unwrap());
}
