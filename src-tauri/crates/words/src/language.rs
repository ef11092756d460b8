//! The languages of the screens and letters.

use chrono::Locale;
use serde::{Deserialize, Serialize};

/// A language that Tutela speaks. The ids are the folder names of the message files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Language {
    /// English; dates in the British order.
    #[default]
    #[serde(rename = "en")]
    English,
    /// Hungarian.
    #[serde(rename = "hu")]
    Hungarian,
    /// Brazilian Portuguese.
    #[serde(rename = "pt-BR")]
    Portuguese,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
    /// German.
    #[serde(rename = "de")]
    German,
}

impl Language {
    /// All languages, English first.
    pub const ALL: [Self; 5] = [Self::English, Self::Hungarian, Self::Portuguese, Self::Spanish, Self::German];

    /// The BCP 47 id: `en`, `hu`, `pt-BR`, `es`, `de`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Hungarian => "hu",
            Self::Portuguese => "pt-BR",
            Self::Spanish => "es",
            Self::German => "de",
        }
    }

    /// The language's name for itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Hungarian => "magyar",
            Self::Portuguese => "português (Brasil)",
            Self::Spanish => "español",
            Self::German => "Deutsch",
        }
    }

    /// The language that best fits a BCP 47 tag: `de-AT` is German, `pt` and `pt-PT` Portuguese; case and `_` do not matter.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag).to_ascii_lowercase();
        match primary.as_str() {
            "en" => Some(Self::English),
            "hu" => Some(Self::Hungarian),
            "pt" => Some(Self::Portuguese),
            "es" => Some(Self::Spanish),
            "de" => Some(Self::German),
            _ => None,
        }
    }

    pub(crate) const fn locale(self) -> Locale {
        match self {
            Self::English => Locale::en_GB,
            Self::Hungarian => Locale::hu_HU,
            Self::Portuguese => Locale::pt_BR,
            Self::Spanish => Locale::es_ES,
            Self::German => Locale::de_DE,
        }
    }
}
