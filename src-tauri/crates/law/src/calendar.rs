//! Working days and public holidays, from the bundled data or an office's own closing days.

use crate::{LawError, bundle};
use chrono::{Datelike, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// Why a day is not a working day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Closure {
    /// A weekly day of rest.
    Weekend,
    /// A public holiday of the calendar.
    Holiday,
    /// A closing day of the office.
    ClosingDay,
}

/// The public holidays of one country or subdivision, ready for counting.
///
/// Ids are ISO 3166-1 and 3166-2 (`HU`, `DE-BY`, `GB-ENG`, `US-CA`). A working Saturday is not a working day and a rest day swapped
/// against it is not a holiday (Regulation 1182/71 Art 2), unless [`Calendar::with_swapped_rest_days`] says otherwise.
#[derive(Debug, Clone)]
pub struct Calendar {
    id: String,
    version: String,
    first: NaiveDate,
    last: NaiveDate,
    /// Bit n: the day n days after `first` is a holiday or a closing day.
    closed: Vec<u64>,
    rest: [bool; 7],
    names: BTreeMap<NaiveDate, String>,
    estimated: BTreeSet<NaiveDate>,
    swapped: Vec<NaiveDate>,
    closing: BTreeSet<NaiveDate>,
}

/// A bundled calendar, for a list to choose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CalendarInfo {
    /// ISO 3166-1 or 3166-2 id.
    pub id: &'static str,
    /// The place's name in its own language.
    pub name: &'static str,
}

/// The sections of the data by calendar id.
struct Index {
    version: &'static str,
    years: (i32, i32),
    sections: BTreeMap<&'static str, (&'static str, Vec<&'static str>)>,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index = Index { version: "", years: (0, -1), sections: BTreeMap::new() };
        let mut current: Option<&mut (&'static str, Vec<&'static str>)> = None;
        for line in bundle::CALENDARS.lines().filter(|line| !line.starts_with('#')) {
            let (kind, rest) = line.split_once('\t').unwrap_or((line, ""));
            if let Some(id) = kind.strip_prefix('@') {
                current = Some(index.sections.entry(id).or_insert((rest, Vec::new())));
            } else if let Some((_, lines)) = &mut current {
                lines.push(line);
            } else if kind == "version" {
                index.version = rest;
            } else if kind == "years"
                && let Some(years) = parse_years(rest)
            {
                index.years = years;
            }
        }
        index
    })
}

fn parse_years(text: &str) -> Option<(i32, i32)> {
    let (first, last) = text.split_once('\t')?;
    Some((first.parse().ok()?, last.parse().ok()?))
}

/// All bundled calendars by id.
pub fn calendars() -> impl Iterator<Item = CalendarInfo> {
    index().sections.iter().map(|(id, (name, _))| CalendarInfo { id, name })
}

/// The version of the bundled holiday data, as every computed date records it.
#[must_use]
pub fn calendar_data_version() -> &'static str {
    index().version
}

/// A former version of the data: how its calendars differed from those of the version after it.
struct Former {
    version: &'static str,
    places: BTreeMap<&'static str, Vec<&'static str>>,
}

/// Former versions of the data, newest first.
fn history() -> &'static [Former] {
    static HISTORY: OnceLock<Vec<Former>> = OnceLock::new();
    HISTORY.get_or_init(|| {
        let mut all: Vec<Former> = Vec::new();
        let mut place = "";
        for line in bundle::CALENDAR_HISTORY.lines().filter(|line| !line.starts_with('#')) {
            if let Some(version) = line.strip_prefix("version\t") {
                all.push(Former { version, places: BTreeMap::new() });
            } else if let Some(id) = line.strip_prefix('@') {
                place = id;
            } else if let Some(former) = all.last_mut() {
                former.places.entry(place).or_default().push(line);
            }
        }
        all
    })
}

/// The versions of the holiday data that are known: the one in use first, then former ones, newest first.
pub fn calendar_data_versions() -> impl Iterator<Item = &'static str> {
    std::iter::once(index().version).chain(history().iter().map(|former| former.version))
}

impl Calendar {
    /// The bundled calendar of a country or subdivision as a former version of the data had it, so that a date can be counted again as
    /// it was counted then.
    ///
    /// # Errors
    /// [`LawError::UnknownCalendar`]; [`LawError::UnknownCalendarVersion`] where the version is none of [`calendar_data_versions`].
    pub fn bundled_at(id: &str, version: &str) -> Result<Self, LawError> {
        let mut calendar = Self::bundled(id)?;
        for former in history() {
            if calendar.version == version {
                break;
            }
            calendar.version.clear();
            calendar.version.push_str(former.version);
            for line in former.places.get(calendar.id.as_str()).into_iter().flatten() {
                calendar.read(line).ok_or_else(|| LawError::UnknownCalendar { id: id.chars().take(12).collect() })?;
            }
        }
        if calendar.version == version {
            Ok(calendar)
        } else {
            Err(LawError::UnknownCalendarVersion { version: version.chars().take(40).collect() })
        }
    }

    /// The bundled calendar of a country (`HU`) or subdivision (`DE-BY`).
    ///
    /// # Errors
    /// [`LawError::UnknownCalendar`] where the data has no such id.
    pub fn bundled(id: &str) -> Result<Self, LawError> {
        let index = index();
        let unknown = || LawError::UnknownCalendar { id: id.chars().take(12).collect() };
        let (key, (_, lines)) = index.sections.get_key_value(id).ok_or_else(unknown)?;
        let country = match key.split_once('-') {
            Some((country, _)) => Some(&index.sections.get(country).ok_or_else(unknown)?.1),
            None => None,
        };
        let (first, last) = index.years;
        let mut calendar = Self::empty(key, index.version, first, last).ok_or_else(unknown)?;
        for line in country.into_iter().flatten().chain(lines) {
            calendar.read(line).ok_or_else(unknown)?;
        }
        Ok(calendar)
    }

    fn empty(id: &str, version: &str, first: i32, last: i32) -> Option<Self> {
        let first = NaiveDate::from_ymd_opt(first, 1, 1)?;
        let last = NaiveDate::from_ymd_opt(last, 12, 31)?;
        let days = usize::try_from(last.signed_duration_since(first).num_days()).ok()? + 1;
        Some(Self {
            id: id.to_owned(),
            version: version.to_owned(),
            first,
            last,
            closed: vec![0; days.div_ceil(64)],
            rest: [false, false, false, false, false, true, true],
            names: BTreeMap::new(),
            estimated: BTreeSet::new(),
            swapped: Vec::new(),
            closing: BTreeSet::new(),
        })
    }

    /// One line of the data; `None` where it is malformed.
    fn read(&mut self, line: &str) -> Option<()> {
        let mut fields = line.split('\t');
        let kind = fields.next()?;
        let second = fields.next()?;
        match kind {
            "w" => {
                self.rest = [false; 7];
                for digit in second.chars() {
                    *self.rest.get_mut(digit.to_digit(10)? as usize)? = true;
                }
            }
            "y" => {
                // The bitset keeps its length: only the years that may be asked about shrink.
                self.last = NaiveDate::from_ymd_opt(fields.next()?.parse().ok()?, 12, 31)?;
            }
            "+" => {
                for (date, estimated) in self.dates(fields.next()?)? {
                    self.set(date, true);
                    self.names.insert(date, second.to_owned());
                    if estimated {
                        self.estimated.insert(date);
                    } else {
                        self.estimated.remove(&date);
                    }
                }
            }
            "-" => {
                for (date, _) in self.dates(fields.next()?)? {
                    self.set(date, false);
                    self.names.remove(&date);
                    self.estimated.remove(&date);
                }
            }
            "r" => {
                let dates = self.dates(fields.next()?)?;
                self.swapped.extend(dates.into_iter().map(|(date, _)| date));
            }
            _ => return None,
        }
        Some(())
    }

    /// Reads the tokens `MMDD`, `MMDD:YY-YY` and `YYMMDD`, with `~` before them for an estimate.
    fn dates(&self, tokens: &str) -> Option<Vec<(NaiveDate, bool)>> {
        let mut dates = Vec::new();
        for token in tokens.split(' ') {
            let (token, estimated) = token.strip_prefix('~').map_or((token, false), |rest| (rest, true));
            let (day, years) = match token.split_once(':') {
                Some((day, span)) => {
                    let (from, to) = span.split_once('-')?;
                    (day, 2000 + from.parse::<i32>().ok()?..=2000 + to.parse::<i32>().ok()?)
                }
                None if token.len() == 6 => {
                    let year = 2000 + token.get(..2)?.parse::<i32>().ok()?;
                    (token.get(2..)?, year..=year)
                }
                None => (token, self.first.year()..=index().years.1),
            };
            let (month, day) = (day.get(..2)?.parse().ok()?, day.get(2..)?.parse().ok()?);
            // 29 February as a yearly holiday falls only in leap years.
            dates.extend(
                years.filter_map(|year| NaiveDate::from_ymd_opt(year, month, day)).map(|date| (date, estimated)),
            );
        }
        Some(dates)
    }

    fn position(&self, date: NaiveDate) -> Option<(usize, u64)> {
        let days = usize::try_from(date.num_days_from_ce() - self.first.num_days_from_ce()).ok()?;
        Some((days / 64, 1 << (days % 64)))
    }

    fn set(&mut self, date: NaiveDate, closed: bool) {
        if let Some((word, bit)) = self.position(date)
            && let Some(word) = self.closed.get_mut(word)
        {
            if closed {
                *word |= bit;
            } else {
                *word &= !bit;
            }
        }
    }

    /// The same calendar with days on which the office is closed. Its version then ends in `+office`.
    #[must_use]
    pub fn with_closing_days(mut self, days: impl IntoIterator<Item = NaiveDate>) -> Self {
        for day in days {
            self.set(day, true);
            self.closing.insert(day);
            self.mark_own();
        }
        self
    }

    /// The same calendar without some of its holidays, for an office that knows its list better. Its version then ends in `+office`.
    #[must_use]
    pub fn with_working_days(mut self, days: impl IntoIterator<Item = NaiveDate>) -> Self {
        for day in days {
            self.set(day, false);
            self.names.remove(&day);
            self.estimated.remove(&day);
            self.closing.remove(&day);
            self.mark_own();
        }
        self
    }

    /// The rest days that were swapped against working Saturdays, or given in lieu: no public holidays, and so working days here.
    #[must_use]
    pub fn swapped_rest_days(&self) -> &[NaiveDate] {
        &self.swapped
    }

    /// The weekly days of rest, 0 for Monday.
    pub fn rest_days(&self) -> impl Iterator<Item = usize> {
        self.rest.iter().enumerate().filter(|(_, rest)| **rest).map(|(day, _)| day)
    }

    /// The same calendar with swapped rest days as closing days: lenient, and against Regulation 1182/71 Art 2(1).
    #[must_use]
    pub fn with_swapped_rest_days(mut self) -> Self {
        let swapped = std::mem::take(&mut self.swapped);
        self.with_closing_days(swapped)
    }

    fn mark_own(&mut self) {
        if !self.version.ends_with("+office") {
            self.version.push_str("+office");
        }
    }

    /// ISO id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The version of the holiday data, `+office` behind it where an office changed it.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// First and last date that the data covers.
    #[must_use]
    pub const fn span(&self) -> (NaiveDate, NaiveDate) {
        (self.first, self.last)
    }

    /// The name of the holiday on a date, in the calendar's own language.
    #[must_use]
    pub fn holiday(&self, date: NaiveDate) -> Option<&str> {
        self.names.get(&date).map(String::as_str)
    }

    /// The holidays from one date to another, both included, for a year view.
    pub fn holidays(&self, from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = (NaiveDate, &str)> {
        let range = if from <= to { Some(self.names.range(from..=to)) } else { None };
        range.into_iter().flatten().map(|(date, name)| (*date, name.as_str()))
    }

    /// Whether the date follows the moon and was not announced when the data was made.
    #[must_use]
    pub fn is_estimated(&self, date: NaiveDate) -> bool {
        self.estimated.contains(&date)
    }

    /// Why a day is not a working day, or `None` where it is one.
    ///
    /// # Errors
    /// [`LawError::CalendarHasNoData`] outside the years of the data.
    pub fn closure(&self, date: NaiveDate) -> Result<Option<Closure>, LawError> {
        if date < self.first || date > self.last {
            return Err(LawError::CalendarHasNoData { calendar: self.id.clone(), year: date.year() });
        }
        let closed =
            self.position(date).and_then(|(word, bit)| self.closed.get(word).map(|w| w & bit != 0)).unwrap_or(false);
        if closed {
            // A holiday at a weekend is told as the holiday, a weekend as the weekend.
            return Ok(Some(if self.names.contains_key(&date) { Closure::Holiday } else { Closure::ClosingDay }));
        }
        Ok(self.is_rest_day(date).then_some(Closure::Weekend))
    }

    /// Whether the weekday is one of weekly rest, whatever else the day is.
    #[must_use]
    pub(crate) fn is_rest_day(&self, date: NaiveDate) -> bool {
        self.rest.get(date.weekday().num_days_from_monday() as usize).copied().unwrap_or(false)
    }

    /// Whether a day is a working day.
    ///
    /// # Errors
    /// [`LawError::CalendarHasNoData`] outside the years of the data.
    pub fn is_working_day(&self, date: NaiveDate) -> Result<bool, LawError> {
        Ok(self.closure(date)?.is_none())
    }
}
