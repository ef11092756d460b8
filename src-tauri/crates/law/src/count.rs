//! Counting a period from a day: the arithmetic of Regulation 1182/71 Art 3 and of the laws that differ from it.

use crate::step::{Step, Trace};
use crate::{Calendar, Closure, LawError};
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// What a period is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Real hours; see [`crate::count_hours`].
    Hour,
    /// Calendar days; the day of the event is not counted.
    Day,
    /// Working days of the calendar; the day of the event is not counted.
    BusinessDay,
    /// Seven days; ends on the weekday of the event.
    Week,
    /// Ends on the date in the month that bears the number of the day of the event (CJEU C-171/03).
    Month,
    /// Twelve months.
    Year,
}

/// Whether the day of the event is the first day of the period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FirstDay {
    /// The day of the event is not counted (Regulation 1182/71 Art 3(1), and every law known here).
    #[default]
    NotCounted,
    /// The day of the event is the first one, so that the period ends a day earlier.
    Counted,
}

impl FirstDay {
    /// The day from which to count, where `event` is the day of the event.
    ///
    /// # Errors
    /// [`LawError::OutOfRange`].
    pub fn counted_from(self, event: NaiveDate) -> Result<NaiveDate, LawError> {
        match self {
            Self::NotCounted => Ok(event),
            Self::Counted => event.pred_opt().ok_or(LawError::OutOfRange),
        }
    }
}

/// Where a month has no day of the wanted number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Overflow {
    /// The last day of that month (Regulation 1182/71 Art 3(2)(c)).
    #[default]
    Clamp,
    /// The first day of the next month (Brazilian Civil Code Art 132 § 3).
    NextDay,
}

/// What happens where the last day is not a working day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Roll {
    /// Nothing: the day stands.
    #[default]
    None,
    /// The next working day (Regulation 1182/71 Art 3(4)).
    NextWorkingDay,
    /// The next day that is neither a Sunday nor a public holiday; a Saturday stands (South African regulations).
    SundayOrHoliday,
}

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// How many.
    pub n: u32,
    /// Of what.
    pub unit: Unit,
}

/// A counted date with its reasoning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Counted {
    /// The last day, until its end in local time.
    pub due: NaiveDate,
    /// How it came about.
    pub steps: Vec<Step>,
    /// The calendar used, and the version of its data.
    pub calendar: Option<String>,
    /// Version of the calendar's data.
    pub calendar_version: Option<String>,
    /// A holiday on the way follows the moon and was not announced when the data was made.
    pub estimated: bool,
}

/// Counts a period from a day, apart from any regime.
///
/// Without a calendar only Saturdays and Sundays are days of rest, and a step says so.
///
/// # Errors
/// [`LawError::HoursNeedATime`] for hours, [`LawError::CalendarHasNoData`] where the calendar ends, [`LawError::OutOfRange`].
pub fn count(
    from: NaiveDate,
    period: Period,
    overflow: Overflow,
    roll: Roll,
    calendar: Option<&Calendar>,
) -> Result<Counted, LawError> {
    let mut trace = Trace::telling();
    trace.say(|| Step::new("law-counted-from").date("date", from));
    let mut days = WorkingDays::new(calendar);
    let end = days.end(from, period, overflow)?;
    days.say_period(&mut trace, from, period, end, overflow);
    let due = days.roll(end, roll, &mut trace)?;
    days.say_caveats(&mut trace);
    Ok(Counted {
        due,
        steps: trace.into_steps(),
        calendar: calendar.map(|c| c.id().to_owned()),
        calendar_version: calendar.map(|c| c.version().to_owned()),
        estimated: days.estimated.is_some(),
    })
}

/// More working days than any law counts: some four hundred years.
const LONGEST_WALK: u32 = 100_000;

/// A walk over working days that remembers what a reader has to be told about it.
#[derive(Debug)]
pub(crate) struct WorkingDays<'a> {
    calendar: Option<&'a Calendar>,
    pub(crate) estimated: Option<NaiveDate>,
    pub(crate) without_calendar: bool,
}

impl<'a> WorkingDays<'a> {
    pub(crate) const fn new(calendar: Option<&'a Calendar>) -> Self {
        Self { calendar, estimated: None, without_calendar: false }
    }

    fn closure(&mut self, date: NaiveDate) -> Result<Option<Closure>, LawError> {
        match self.calendar {
            Some(calendar) => {
                let closure = calendar.closure(date)?;
                if closure == Some(Closure::Holiday) && calendar.is_estimated(date) {
                    self.estimated = Some(date);
                }
                Ok(closure)
            }
            None => {
                self.without_calendar = true;
                Ok(matches!(date.weekday(), Weekday::Sat | Weekday::Sun).then_some(Closure::Weekend))
            }
        }
    }

    /// The unrolled last day of a period that runs from `from`.
    pub(crate) fn end(&mut self, from: NaiveDate, period: Period, overflow: Overflow) -> Result<NaiveDate, LawError> {
        let n = period.n;
        let add_days = |n: u64| from.checked_add_days(Days::new(n)).ok_or(LawError::OutOfRange);
        match period.unit {
            Unit::Hour => Err(LawError::HoursNeedATime),
            Unit::Day => add_days(u64::from(n)),
            Unit::Week => add_days(u64::from(n) * 7),
            // Without a calendar nothing else would stop the walk for millions of years.
            Unit::BusinessDay if n > LONGEST_WALK => Err(LawError::OutOfRange),
            Unit::BusinessDay => {
                let (mut date, mut left) = (from, n);
                while left > 0 {
                    date = date.succ_opt().ok_or(LawError::OutOfRange)?;
                    if self.closure(date)?.is_none() {
                        left -= 1;
                    }
                }
                Ok(date)
            }
            Unit::Month => add_months(from, n, overflow),
            Unit::Year => add_months(from, n.checked_mul(12).ok_or(LawError::OutOfRange)?, overflow),
        }
    }

    /// The day itself or the first open day after it.
    pub(crate) fn roll(&mut self, date: NaiveDate, roll: Roll, trace: &mut Trace) -> Result<NaiveDate, LawError> {
        if roll == Roll::None {
            return Ok(date);
        }
        let mut day = date;
        let mut shut = Shut::default();
        while let Some(closure) = self.closure(day)? {
            if roll == Roll::SundayOrHoliday && closure == Closure::Weekend && day.weekday() != Weekday::Sun {
                break;
            }
            if trace.is_telling() {
                shut.add(day, closure, self.calendar);
            }
            day = day.succ_opt().ok_or(LawError::OutOfRange)?;
        }
        if day != date {
            trace.say(|| shut.moved(roll, day));
        }
        Ok(day)
    }

    /// The sentence on where a period ends, with the reason where the month is too short, and the days that working days step over.
    pub(crate) fn say_period(
        &mut self,
        trace: &mut Trace,
        from: NaiveDate,
        period: Period,
        end: NaiveDate,
        overflow: Overflow,
    ) {
        trace.say(|| {
            let short = matches!(period.unit, Unit::Month | Unit::Year) && end.day() != from.day();
            let key = match (period.unit, short, overflow) {
                (Unit::Hour, ..) => "law-period-hour",
                (Unit::Day, ..) if period.n == 0 => "law-period-at-once",
                (Unit::Day, ..) => "law-period-day",
                (Unit::BusinessDay, ..) => "law-period-business-day",
                (Unit::Week, ..) => "law-period-week",
                (Unit::Month, false, _) => "law-period-month",
                (Unit::Month, true, Overflow::Clamp) => "law-period-month-last-day",
                (Unit::Month, true, Overflow::NextDay) => "law-period-month-next-day",
                (Unit::Year, false, _) => "law-period-year",
                (Unit::Year, true, Overflow::Clamp) => "law-period-year-last-day",
                (Unit::Year, true, Overflow::NextDay) => "law-period-year-next-day",
            };
            Step::new(key).number("n", i64::from(period.n)).date("date", end)
        });
        if period.unit == Unit::BusinessDay && trace.is_telling() {
            let mut shut = Shut::default();
            for day in from.iter_days().skip(1).take_while(|day| *day <= end) {
                // The end was counted over the same days, so the calendar knows them all.
                if let Ok(Some(closure @ (Closure::Holiday | Closure::ClosingDay))) = self.closure(day)
                    && !self.calendar.is_some_and(|calendar| calendar.is_rest_day(day))
                {
                    shut.add(day, closure, self.calendar);
                }
            }
            if let Some(step) = shut.stepped_over() {
                trace.say(|| step);
            }
        }
    }

    /// What the reader has to know about the calendar behind the date.
    pub(crate) fn say_caveats(&self, trace: &mut Trace) {
        if let Some(date) = self.estimated {
            trace.say(|| Step::new("law-estimated-holiday").date("date", date));
        }
        if self.without_calendar {
            trace.say(|| Step::new("law-no-calendar"));
        }
    }
}

fn add_months(from: NaiveDate, n: u32, overflow: Overflow) -> Result<NaiveDate, LawError> {
    let clamped = from.checked_add_months(Months::new(n)).ok_or(LawError::OutOfRange)?;
    if overflow == Overflow::NextDay && clamped.day() != from.day() {
        return clamped.succ_opt().ok_or(LawError::OutOfRange);
    }
    Ok(clamped)
}

/// The days of a run on which nobody works, and why.
#[derive(Debug, Default)]
struct Shut {
    weekend: bool,
    closed: bool,
    holidays: Vec<String>,
}

impl Shut {
    fn add(&mut self, day: NaiveDate, closure: Closure, calendar: Option<&Calendar>) {
        match closure {
            Closure::Weekend => self.weekend = true,
            Closure::ClosingDay => self.closed = true,
            Closure::Holiday => {
                let name = calendar.and_then(|calendar| calendar.holiday(day)).unwrap_or_default();
                if !self.holidays.iter().any(|known| known == name) {
                    self.holidays.push(name.to_owned());
                }
            }
        }
    }

    fn named(&self, step: Step) -> Step {
        if self.holidays.is_empty() { step } else { step.text("holiday", &self.holidays.join(", ")) }
    }

    /// Why the end moved, and to which day.
    fn moved(&self, roll: Roll, to: NaiveDate) -> Step {
        let sunday = roll == Roll::SundayOrHoliday;
        self.named(Step::new(match (self.weekend, self.holidays.is_empty(), self.closed) {
            (true, true, false) if sunday => "law-roll-sunday",
            (true, false, false) if sunday => "law-roll-sunday-holiday",
            (true, true, false) => "law-roll-weekend",
            (true, false, false) => "law-roll-weekend-holiday",
            (false, false, false) => "law-roll-holiday",
            (false, true, _) => "law-roll-closed",
            (true, true, true) => "law-roll-weekend-closed",
            (false, false, true) => "law-roll-holiday-closed",
            (true, false, true) => "law-roll-weekend-holiday-closed",
        }))
        .date("date", to)
    }

    /// Which days besides the weekly rest were not counted as working days.
    fn stepped_over(&self) -> Option<Step> {
        match (self.holidays.is_empty(), self.closed) {
            (true, false) => None,
            (false, false) => Some(self.named(Step::new("law-stepped-over-holidays"))),
            (true, true) => Some(Step::new("law-stepped-over-closed")),
            (false, true) => Some(self.named(Step::new("law-stepped-over-holidays-closed"))),
        }
    }
}
