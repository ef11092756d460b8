//! `law regimes`, `law calendars` and `law calendar`: what there is.

use super::Invalid;
use super::reader::Reader;
use ::law::Right;
use clap::Args;
use serde_json::{Value, json};

/// A list with names.
#[derive(Debug, Args)]
pub struct Named {
    /// Language of the names: en, hu, pt-BR, es or de.
    #[arg(long, default_value = "en")]
    language: String,
}

/// One calendar.
#[derive(Debug, Args)]
pub struct OneCalendar {
    /// ISO id: HU, DE-BY, GB-ENG, US-CA.
    id: String,
    /// A former version of the holiday data; see `law calendars`.
    #[arg(long)]
    calendar_version: Option<String>,
    /// Language of the place's name: en, hu, pt-BR, es or de.
    #[arg(long, default_value = "en")]
    language: String,
}

pub(super) fn regimes(named: &Named) -> Result<Value, Invalid> {
    let reader = Reader::new(&named.language)?;
    let regimes = ::law::regimes().iter().map(|regime| {
        json!({
            "id": regime.id,
            "name": words::say(reader.0, &regime.message_key(), &[]),
            "calendar": regime.calendar,
            "rights": regime.rights().into_iter().map(Right::id).collect::<Vec<_>>(),
            "rules": regime.rules.iter().map(|rule| json!({ "id": rule.id, "version": rule.version, "validFrom": rule.valid_from, "validTo": rule.valid_to, "superseded": rule.superseded, "source": rule.source, "provenance": rule.provenance })).collect::<Vec<_>>(),
            "breach": !regime.breach.is_empty(),
        })
    });
    Ok(json!({ "regimes": regimes.collect::<Vec<_>>() }))
}

pub(super) fn calendars(named: &Named) -> Result<Value, Invalid> {
    let reader = Reader::new(&named.language)?;
    let calendars = ::law::calendars().map(|calendar| {
        json!({
            "id": calendar.id,
            "name": words::place(reader.0, calendar.id, calendar.name),
            "nativeName": calendar.name,
        })
    });
    Ok(json!({
        "version": ::law::calendar_data_version(),
        "versions": ::law::calendar_data_versions().collect::<Vec<_>>(),
        "calendars": calendars.collect::<Vec<_>>(),
    }))
}

pub(super) fn calendar(one: &OneCalendar) -> Result<Value, Invalid> {
    let reader = Reader::new(&one.language)?;
    let Some(calendar) = reader.calendar(Some(&one.id), one.calendar_version.as_deref())? else {
        return Err(Invalid::choice("id", &one.id, "HU, DE-BY, …"));
    };
    let (first, last) = calendar.span();
    let native = ::law::calendars().find(|info| info.id == calendar.id()).map_or("", |info| info.name);
    let holidays = calendar
        .holidays(first, last)
        .map(|(date, name)| json!({ "date": date, "name": name, "estimated": calendar.is_estimated(date) }));
    Ok(json!({
        "id": calendar.id(),
        "name": words::place(reader.0, calendar.id(), native),
        "version": calendar.version(),
        "first": first,
        "last": last,
        "restDays": calendar.rest_days().collect::<Vec<_>>(),
        "holidays": holidays.collect::<Vec<_>>(),
        "swappedRestDays": calendar.swapped_rest_days(),
    }))
}
