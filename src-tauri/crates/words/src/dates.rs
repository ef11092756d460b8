//! Dates and times as each language writes them. The names of months and weekdays come from the C library's locales.

use crate::Language;
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Offset, TimeZone, Timelike, Weekday};

/// How much of a date is written out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateStyle {
    /// For tables: `2 Mar 2026`, `2026. 03. 02.`, `02.03.2026`, `02/03/2026`.
    Short,
    /// For letters: `2 March 2026`, `2026. március 2.`, `2. März 2026`, `2 de marzo de 2026`.
    Long,
    /// For deadlines: `Mon 2 March 2026`, `2026. március 2., hétfő`, `Montag, 2. März 2026`.
    WithWeekday,
}

/// A date in a language.
#[must_use]
pub fn date(language: Language, date: NaiveDate, style: DateStyle) -> String {
    let localised = |pattern: &str| date.format_localized(pattern, language.locale()).to_string();
    match style {
        DateStyle::Short => match language {
            Language::English => localised("%-d %b %Y"),
            Language::Hungarian => localised("%Y. %m. %d."),
            Language::German => localised("%d.%m.%Y"),
            Language::Portuguese | Language::Spanish => localised("%d/%m/%Y"),
        },
        DateStyle::Long => match language {
            Language::English => localised("%-d %B %Y"),
            Language::Hungarian => localised("%Y. %B %-d."),
            Language::German => localised("%-d. %B %Y"),
            // In Brazil the first of a month is written as an ordinal.
            Language::Portuguese if date.day() == 1 => localised("1º de %B de %Y").to_lowercase(),
            Language::Portuguese | Language::Spanish => localised("%-d de %B de %Y").to_lowercase(),
        },
        DateStyle::WithWeekday => {
            let long = self::date(language, date, DateStyle::Long);
            match language {
                Language::English => format!("{} {long}", localised("%a")),
                Language::Hungarian => format!("{long}, {}", localised("%A")),
                // The weekday behind the date: "em 2 de março de 2026 (segunda-feira)" reads on, "em segunda-feira, 2 de março" does not.
                Language::Portuguese => format!("{long} ({})", portuguese_weekday(date.weekday())),
                Language::German => format!("{}, {long}", localised("%A")),
                Language::Spanish => format!("{} {long}", localised("%A")),
            }
        }
    }
}

/// The locale data has `segunda`; a letter says `segunda-feira`.
const fn portuguese_weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "segunda-feira",
        Weekday::Tue => "terça-feira",
        Weekday::Wed => "quarta-feira",
        Weekday::Thu => "quinta-feira",
        Weekday::Fri => "sexta-feira",
        Weekday::Sat => "sábado",
        Weekday::Sun => "domingo",
    }
}

/// The local time of day, on 24 hours.
#[must_use]
pub fn time<Z: TimeZone>(at: &DateTime<Z>) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}

/// Date with weekday, and local time: `Mon 2 March 2026, 14:05`, `2026. március 2., hétfő, 14:05`.
#[must_use]
pub fn datetime<Z: TimeZone>(language: Language, at: &DateTime<Z>) -> String {
    format!("{}, {}", date(language, at.date_naive(), DateStyle::WithWeekday), time(at))
}

/// As [`datetime`], with the distance from UTC, for moments across a clock change: `Mon 26 October 2026, 11:00 (UTC+1)`.
#[must_use]
pub fn moment<Z: TimeZone>(language: Language, at: &DateTime<Z>) -> String {
    let minutes = FixedOffset::local_minus_utc(&at.offset().fix()) / 60;
    let sign = if minutes < 0 { '−' } else { '+' };
    let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
    let rest = if rest == 0 { String::new() } else { format!(":{rest:02}") };
    format!("{} (UTC{sign}{hours}{rest})", datetime(language, at))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(day: &str, style: DateStyle, wanted: [&str; 5]) {
        let day = law::parse_date(day).unwrap();
        for (language, wanted) in Language::ALL.into_iter().zip(wanted) {
            assert_eq!(date(language, day, style), wanted, "{}", language.id());
        }
    }

    #[test]
    fn a_date_is_written_as_each_language_writes_it() {
        check(
            "2026-03-02",
            DateStyle::WithWeekday,
            [
                "Mon 2 March 2026",
                "2026. március 2., hétfő",
                "2 de março de 2026 (segunda-feira)",
                "lunes 2 de marzo de 2026",
                "Montag, 2. März 2026",
            ],
        );
        check(
            "2026-01-31",
            DateStyle::WithWeekday,
            [
                "Sat 31 January 2026",
                "2026. január 31., szombat",
                "31 de janeiro de 2026 (sábado)",
                "sábado 31 de enero de 2026",
                "Samstag, 31. Januar 2026",
            ],
        );
        check(
            "2026-09-01",
            DateStyle::Long,
            [
                "1 September 2026",
                "2026. szeptember 1.",
                "1º de setembro de 2026",
                "1 de septiembre de 2026",
                "1. September 2026",
            ],
        );
        check(
            "2026-03-02",
            DateStyle::Short,
            ["2 Mar 2026", "2026. 03. 02.", "02/03/2026", "02/03/2026", "02.03.2026"],
        );
    }

    #[test]
    fn a_moment_tells_its_distance_from_utc() {
        let at = DateTime::parse_from_rfc3339("2026-10-26T11:00:00+01:00").unwrap();
        assert_eq!(moment(Language::English, &at), "Mon 26 October 2026, 11:00 (UTC+1)");
        let at = DateTime::parse_from_rfc3339("2026-10-26T11:00:00-03:30").unwrap();
        assert_eq!(moment(Language::German, &at), "Montag, 26. Oktober 2026, 11:00 (UTC−3:30)");
    }
}
