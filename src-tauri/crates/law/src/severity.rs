//! The severity of a breach after ENISA's "Recommendations for a methodology of the assessment of severity of personal data breaches"
//! (v1.0, December 2013): SE = DPC x EI + CB.
//!
//! All values are whole quarters, so that 2.0, 3.0 and 4.0 are met exactly. The method advises; it decides neither Art 33 nor Art 34.

use crate::{LawError, Provenance, bundle};
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

/// A number in quarters: 3 is 0.75.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Quarters(pub u8);

impl Quarters {
    /// Reads `0.75`, `.75`, `0.750` or `1`; nothing that is not a whole number of quarters.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        if (whole.is_empty() && part.is_empty()) || !text.bytes().all(|b| b == b'.' || b.is_ascii_digit()) {
            return None;
        }
        let whole: u8 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
        let quarters = match part.trim_end_matches('0') {
            "" => 0,
            "25" => 1,
            "5" => 2,
            "75" => 3,
            _ => return None,
        };
        Some(Self(whole.checked_mul(4)?.checked_add(quarters)?))
    }

    /// The decimal value; exact, since a quarter is.
    #[must_use]
    pub fn value(self) -> f64 {
        f64::from(self.0) / 4.0
    }
}

/// The severity band.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Band {
    /// SE below 2: few inconveniences.
    Low,
    /// SE from 2: significant inconveniences, overcome with some difficulty.
    Medium,
    /// SE from 3: significant consequences, overcome with serious difficulty.
    High,
    /// SE from 4: significant or irreversible consequences.
    VeryHigh,
}

impl Band {
    /// The id: `low`, `medium`, `high`, `very_high`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::VeryHigh => "very_high",
        }
    }

    /// The Fluent message that names the band.
    #[must_use]
    pub const fn message_key(self) -> &'static str {
        match self {
            Self::Low => "law-severity-band-low",
            Self::Medium => "law-severity-band-medium",
            Self::High => "law-severity-band-high",
            Self::VeryHigh => "law-severity-band-very-high",
        }
    }
}

/// The factors of the formula and the two flags beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SeverityFactors {
    /// Data processing context, 1 to 4 whole steps; of several data categories the highest.
    pub dpc: u8,
    /// Ease of identification, one to four quarters.
    pub ei: Quarters,
    /// Loss of confidentiality, none to two quarters.
    pub confidentiality: Quarters,
    /// Loss of integrity, none to two quarters.
    pub integrity: Quarters,
    /// Loss of availability, none to two quarters.
    pub availability: Quarters,
    /// Malicious intent, which adds two quarters.
    pub malicious: bool,
    /// More than 100 people are concerned: a flag outside the score.
    pub over_100_people: bool,
    /// The data are unintelligible to whoever has them: a flag outside the score.
    pub unintelligible: bool,
}

/// The score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Severity {
    /// SE in quarters, 1 to 24.
    pub se: Quarters,
    /// Its band.
    pub band: Band,
    /// More than 100 people are concerned: the band should be looked at again.
    pub over_100_people: bool,
    /// The data are unintelligible: the band should be looked at again.
    pub unintelligible: bool,
}

/// Scores a breach.
///
/// # Errors
/// [`LawError::SeverityFactor`] for a factor outside its scale.
pub fn severity(factors: &SeverityFactors) -> Result<Severity, LawError> {
    let within = |factor: &'static str, ok: bool| if ok { Ok(()) } else { Err(LawError::SeverityFactor { factor }) };
    within("dpc", (1..=4).contains(&factors.dpc))?;
    within("ei", (1..=4).contains(&factors.ei.0))?;
    within("confidentiality", factors.confidentiality.0 <= 2)?;
    within("integrity", factors.integrity.0 <= 2)?;
    within("availability", factors.availability.0 <= 2)?;
    let circumstances = factors.confidentiality.0 + factors.integrity.0 + factors.availability.0;
    let se = factors.dpc * factors.ei.0 + circumstances + if factors.malicious { 2 } else { 0 };
    let band = match se {
        0..8 => Band::Low,
        8..12 => Band::Medium,
        12..16 => Band::High,
        16.. => Band::VeryHigh,
    };
    Ok(Severity {
        se: Quarters(se),
        band,
        over_100_people: factors.over_100_people,
        unintelligible: factors.unintelligible,
    })
}

/// A choice of a factor: its value and the Fluent message that describes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Factor {
    /// The stable id.
    pub id: String,
    /// The value: whole steps for the processing context, quarters for the others.
    pub value: u8,
    /// Fluent message.
    pub key: String,
    /// How the wording was checked.
    pub provenance: Provenance,
}

/// A category of data with its base score and the circumstances that change it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DataCategory {
    /// The stable id.
    pub id: String,
    /// Fluent message.
    pub key: String,
    /// The score where no circumstance applies.
    pub base: u8,
    /// Circumstances that lead to another score.
    pub adjusted: Vec<Factor>,
}

/// A kind of identifier and how easily it identifies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identifier {
    /// The stable id.
    pub id: String,
    /// Fluent message.
    pub key: String,
    /// The steps, each with its value in quarters.
    pub steps: Vec<Factor>,
}

/// All tables of the method.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactorTables {
    /// The version of the tables.
    pub version: String,
    /// Where the method is published.
    pub source: String,
    /// Data processing context.
    pub data_categories: Vec<DataCategory>,
    /// Ease of identification.
    pub identifiers: Vec<Identifier>,
    /// Loss of confidentiality.
    pub confidentiality: Vec<Factor>,
    /// Loss of integrity.
    pub integrity: Vec<Factor>,
    /// Loss of availability.
    pub availability: Vec<Factor>,
}

/// The tables of the method, for a form.
#[must_use]
pub fn factor_tables() -> &'static FactorTables {
    static TABLES: OnceLock<FactorTables> = OnceLock::new();
    // The file is proved to be readable by the test below.
    TABLES.get_or_init(|| toml::from_str(bundle::SEVERITY).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_can_be_read_and_stay_within_the_scales() {
        let tables: FactorTables = toml::from_str(bundle::SEVERITY).unwrap();
        assert_eq!(tables.data_categories.iter().map(|c| c.base).collect::<Vec<_>>(), [1, 2, 3, 4]);
        for category in &tables.data_categories {
            assert!(category.adjusted.iter().all(|factor| (1..=4).contains(&factor.value)), "{}", category.id);
        }
        for identifier in &tables.identifiers {
            assert!(identifier.steps.iter().all(|factor| (1..=4).contains(&factor.value)), "{}", identifier.id);
        }
        for table in [&tables.confidentiality, &tables.integrity, &tables.availability] {
            assert_eq!(table.iter().map(|factor| factor.value).collect::<Vec<_>>(), [0, 1, 2]);
        }
    }

    #[test]
    fn only_whole_quarters_are_read() {
        for (text, quarters) in [("0.75", 3), (".5", 2), ("1", 4), ("0.250", 1), ("1.0", 4), ("0", 0)] {
            assert_eq!(Quarters::parse(text), Some(Quarters(quarters)), "{text}");
        }
        for text in ["", ".", "0.3", "-0.25", "1e0", "0.2", "999", "0.25.5", " 1"] {
            assert_eq!(Quarters::parse(text), None, "{text}");
        }
    }
}
