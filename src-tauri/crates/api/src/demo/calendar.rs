//! When things happened in the made-up office: on its working days of the last three years, more of them towards the end.

use chrono::{DateTime, Days, Months, NaiveDate, NaiveTime, TimeZone as _, Utc};
use chrono_tz::Tz;
use law::Calendar;

/// The office is open for so many minutes, from [`OPENS`] on.
const MINUTES: u64 = 540;
const OPENS: u32 = 8;

/// The office's working days and its clock.
pub(super) struct Diary {
    pub(super) today: NaiveDate,
    pub(super) now: DateTime<Utc>,
    zone: Tz,
    days: Vec<NaiveDate>,
}

impl Diary {
    pub(super) fn new(now: DateTime<Utc>, zone: Tz, calendar: Option<&Calendar>) -> Self {
        let today = now.with_timezone(&zone).date_naive();
        let first = today.checked_sub_months(Months::new(36)).unwrap_or(today);
        let open = |day: &NaiveDate| calendar.is_none_or(|c| c.is_working_day(*day).unwrap_or(true));
        let mut days: Vec<NaiveDate> = first.iter_days().take_while(|day| *day <= today).filter(open).collect();
        if days.is_empty() {
            days.push(today);
        }
        Self { today, now, zone, days }
    }

    /// When the `index`-th of `count` requests was registered: later ones never before earlier ones, twice as many a day at the end as on average.
    pub(super) fn registered(&self, index: u64, count: u64) -> DateTime<Utc> {
        let minutes = u64::try_from(self.days.len()).unwrap_or(1) * MINUTES;
        let at = u128::from(minutes) * u128::from(minutes) * u128::from(index) / u128::from(count.max(1));
        let minute = u64::try_from(at.isqrt()).unwrap_or(0).min(minutes - 1);
        let day = usize::try_from(minute / MINUTES).ok().and_then(|n| self.days.get(n)).copied().unwrap_or(self.today);
        self.at(day, u32::try_from(minute % MINUTES).unwrap_or(0))
    }

    /// So many minutes after opening, and never after now.
    pub(super) fn at(&self, day: NaiveDate, minute: u32) -> DateTime<Utc> {
        let time = NaiveTime::from_hms_opt(OPENS + minute / 60, minute % 60, 0).unwrap_or(NaiveTime::MIN);
        let local = day.and_time(time);
        let at = self.zone.from_local_datetime(&local).earliest().map_or_else(|| local.and_utc(), |t| t.to_utc());
        at.min(self.now)
    }

    /// The local date of an instant.
    pub(super) fn local(&self, at: DateTime<Utc>) -> NaiveDate {
        at.with_timezone(&self.zone).date_naive()
    }
}

/// A day so many days later.
pub(super) fn after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

/// A day so many days earlier.
pub(super) fn before(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(day)
}
