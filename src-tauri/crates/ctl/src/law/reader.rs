//! Reads options, and blames the right one.

use super::Invalid;
// The module above bears the crate's name, hence the leading `::`.
use ::law::{Calendar, Cause, LawError, Step};
use chrono::{DateTime, NaiveDate, NaiveDateTime};
use words::Language;

impl Invalid {
    pub(super) fn choice(field: &str, value: &str, choices: &str) -> Self {
        let value: String = value.chars().take(40).collect();
        Self {
            code: "invalid",
            field: field.to_owned(),
            rule: "unknown-choice".to_owned(),
            message: format!("“{value}”: {choices}"),
        }
    }

    pub(super) fn law(field: &str, language: Language, error: &LawError) -> Self {
        Self {
            code: "invalid",
            field: field.to_owned(),
            rule: error.rule().to_owned(),
            message: words::law_error(language, error),
        }
    }
}

/// Reads options in a language.
#[derive(Clone, Copy)]
pub(super) struct Reader(pub(super) Language);

impl Reader {
    pub(super) fn new(tag: &str) -> Result<Self, Invalid> {
        let language = Language::parse(tag);
        language.map(Self).ok_or_else(|| Invalid::choice("language", tag, "en, hu, pt-BR, es, de"))
    }

    pub(super) fn law<T>(self, field: &str, result: Result<T, LawError>) -> Result<T, Invalid> {
        result.map_err(|error| Invalid::law(field, self.0, &error))
    }

    pub(super) fn date(self, field: &str, text: &str) -> Result<NaiveDate, Invalid> {
        self.law(field, ::law::parse_date(text))
    }

    pub(super) fn optional_date(self, field: &str, text: Option<&str>) -> Result<Option<NaiveDate>, Invalid> {
        text.map(|text| self.date(field, text)).transpose()
    }

    /// The day of something that happened to a request, which cannot have happened before its receipt.
    pub(super) fn event(self, field: &str, text: &str, received: NaiveDate) -> Result<NaiveDate, Invalid> {
        let on = self.date(field, text)?;
        if on < received {
            return self.law(field, Err(LawError::EventBeforeReceipt { on, received }));
        }
        Ok(on)
    }

    /// A question and its answer, which cannot come before it.
    pub(super) fn in_order(
        self,
        field: &str,
        cause: Cause,
        asked: NaiveDate,
        answered: NaiveDate,
    ) -> Result<NaiveDate, Invalid> {
        if answered < asked {
            return self.law(field, Err(LawError::PauseEndsBeforeItBegins { cause, asked, answered }));
        }
        Ok(answered)
    }

    pub(super) fn calendar(self, id: Option<&str>, version: Option<&str>) -> Result<Option<Calendar>, Invalid> {
        match (id, version) {
            (None, None) => Ok(None),
            (None, Some(_)) => Err(Invalid::choice("calendar", "", "HU, DE-BY, …")),
            (Some(id), None) => self.law("calendar", Calendar::bundled(id)).map(Some),
            (Some(id), Some(version)) => {
                self.law("calendar", Calendar::bundled(id))?;
                self.law("calendar-version", Calendar::bundled_at(id, version)).map(Some)
            }
        }
    }

    pub(super) fn instant(self, field: &str, text: &str, zone: &str) -> Result<DateTime<chrono_tz::Tz>, Invalid> {
        let zone = self.law("zone", ::law::parse_zone(zone))?;
        let local = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]
            .iter()
            .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
            .ok_or_else(|| {
                let error = match ::law::parse_date(text) {
                    Ok(_) => LawError::HoursNeedATime,
                    Err(_) => LawError::NotADate { text: text.chars().take(40).collect() },
                };
                Invalid::law(field, self.0, &error)
            })?;
        Ok(self.law(field, ::law::local_instant(local, zone))?.at)
    }

    pub(super) fn steps(self, steps: &[Step]) -> Vec<String> {
        words::steps(self.0, steps)
    }

    /// Blames the option that an error of a whole computation comes from.
    pub(super) fn blame<T>(self, result: Result<T, LawError>) -> Result<T, Invalid> {
        result.map_err(|error| {
            let field = match &error {
                LawError::UnknownRegime { .. } | LawError::NoBreachRule { .. } => "regime",
                LawError::NoRule { .. } => "right",
                LawError::NotInForce { .. } | LawError::EventBeforeReceipt { .. } => "received",
                LawError::CalendarHasNoData { .. } | LawError::UnknownCalendar { .. } => "calendar",
                LawError::UnknownCalendarVersion { .. } => "calendar-version",
                LawError::PauseEndsBeforeItBegins { cause, .. } => match cause {
                    Cause::Identity => "identity-received",
                    Cause::Clarification => "clarification",
                    Cause::Fee => "fee-paid",
                },
                LawError::NotADate { .. } | LawError::HoursNeedATime => "from",
                LawError::NotAZone { .. } | LawError::NoSuchLocalTime { .. } => "zone",
                LawError::OutOfRange => "n",
                LawError::SeverityFactor { factor } => factor,
            };
            Invalid::law(field, self.0, &error)
        })
    }
}
