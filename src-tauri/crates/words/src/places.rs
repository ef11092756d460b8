//! Names of the places that have a calendar of public holidays.

use crate::{Language, has, say};

/// The name of a calendar's place in a language: `Ungarn`, `Deutschland · Bayern`. A part of a country without a name in the language
/// goes by its own, `native`.
#[must_use]
pub fn place(language: Language, id: &str, native: &str) -> String {
    let named = |id: &str| {
        let key = format!("place-{}", id.to_ascii_lowercase());
        has(language, &key).then(|| say(language, &key, &[]))
    };
    match id.split_once('-') {
        None => named(id).unwrap_or_else(|| native.to_owned()),
        Some((country, _)) => {
            let part = named(id).unwrap_or_else(|| native.to_owned());
            named(country).map_or(part.clone(), |country| format!("{country} · {part}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_with_a_calendar_has_a_name_in_every_language() {
        for calendar in law::calendars() {
            for language in Language::ALL {
                let key = format!("place-{}", calendar.id.to_ascii_lowercase());
                assert!(calendar.id.contains('-') || has(language, &key), "{} in {}", calendar.id, language.id());
            }
        }
        // And no name is of a place that has none.
        for key in crate::keys("places") {
            let id = key.trim_start_matches("place-").to_ascii_uppercase();
            assert!(law::calendars().any(|calendar| calendar.id == id), "{key}");
        }
    }

    #[test]
    fn a_part_of_a_country_stands_behind_its_country() {
        assert_eq!(place(Language::English, "HU", "Magyarország"), "Hungary");
        assert_eq!(place(Language::Hungarian, "DE-BY", "Bayern"), "Németország · Bajorország");
        assert_eq!(place(Language::German, "IT-MI", "Milano"), "Italien · Milano");
    }
}
