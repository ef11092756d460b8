//! Local times, zones and real hours.

use crate::LawError;
use crate::step::Step;
use chrono::{DateTime, Duration, FixedOffset, LocalResult, NaiveDateTime, TimeZone, Timelike};
use chrono_tz::Tz;

/// A local time, placed on the time line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LocalInstant {
    /// The moment, with the zone's rules.
    pub at: DateTime<Tz>,
    /// The clock showed this time twice; the earlier moment was taken, so that a deadline errs early.
    pub twice: bool,
}

/// The end of a period in hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HoursEnd {
    /// So many real hours after the moment; this is the one to keep.
    pub due: DateTime<FixedOffset>,
    /// The end under Regulation 1182/71 Art 3(1), which does not count the hour of the event; never earlier than `due`.
    pub strict_end: DateTime<FixedOffset>,
}

impl HoursEnd {
    /// How the end of so many hours from `from` came about, sentence by sentence.
    #[must_use]
    pub fn steps(&self, from: DateTime<FixedOffset>, hours: u32) -> Vec<Step> {
        let mut steps = vec![
            Step::new("law-counted-from-moment").moment("at", from),
            Step::new("law-breach-hours").number("n", i64::from(hours)).moment("at", self.due),
        ];
        if self.due.offset() != from.offset() {
            steps.push(Step::new("law-breach-clock-change"));
        }
        steps
    }
}

/// The zone with this IANA name.
///
/// # Errors
/// [`LawError::NotAZone`].
pub fn parse_zone(name: &str) -> Result<Tz, LawError> {
    name.parse().map_err(|_| LawError::NotAZone { text: name.chars().take(40).collect() })
}

/// Places a local time on the time line.
///
/// # Errors
/// [`LawError::NoSuchLocalTime`] where the clock leapt over it.
pub fn local_instant(local: NaiveDateTime, zone: Tz) -> Result<LocalInstant, LawError> {
    match zone.from_local_datetime(&local) {
        LocalResult::Single(at) => Ok(LocalInstant { at, twice: false }),
        LocalResult::Ambiguous(earlier, later) => Ok(LocalInstant { at: earlier.min(later), twice: true }),
        LocalResult::None => Err(LawError::NoSuchLocalTime {
            text: local.format("%Y-%m-%dT%H:%M").to_string(),
            zone: zone.name().to_owned(),
        }),
    }
}

/// Whether the clock showed the local time of a moment twice, and this is the earlier of both.
pub(crate) fn is_earlier_of_two(at: DateTime<Tz>) -> bool {
    matches!(at.timezone().from_local_datetime(&at.naive_local()), LocalResult::Ambiguous(one, other) if at == one.min(other))
}

/// Counts real hours from a moment: a clock change in between shifts the local time of the end, not its length.
///
/// # Errors
/// [`LawError::OutOfRange`].
pub fn count_hours(from: DateTime<Tz>, hours: u32) -> Result<HoursEnd, LawError> {
    let zone = from.timezone();
    let after = |at: DateTime<Tz>| {
        let end = at.checked_add_signed(Duration::hours(i64::from(hours))).ok_or(LawError::OutOfRange)?;
        Ok(end.with_timezone(&zone).fixed_offset())
    };
    let into_the_hour = Duration::minutes(i64::from(from.minute()))
        + Duration::seconds(i64::from(from.second()))
        + Duration::nanoseconds(i64::from(from.nanosecond()));
    let next_hour = from.checked_add_signed(Duration::hours(1) - into_the_hour).ok_or(LawError::OutOfRange)?;
    Ok(HoursEnd { due: after(from)?, strict_end: after(next_hour)? })
}
