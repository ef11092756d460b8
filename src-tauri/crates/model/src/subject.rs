//! A subject: the person whose data are held, with identifiers and legal bases.

use crate::{Broken, coded, text};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

coded! {
    /// What kind of thing identifies a person.
    IdentifierKind {
        /// An e-mail address.
        Email = "email",
        /// A telephone number.
        Phone = "phone",
        /// A customer, employee or contract number.
        Customer = "customer",
        /// Any other identifier.
        Other = "other",
    }
}

/// One identifier of a subject.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Identifier {
    /// What kind it is.
    pub kind: IdentifierKind,
    /// As the person writes it.
    pub value: String,
}

impl Identifier {
    /// The form in which two spellings of the same identifier are equal: e-mails and numbers lower-cased without white space,
    /// phone numbers as digits with a leading plus where there was one or two zeros.
    pub fn normal(&self) -> String {
        normal_identifier(self.kind, &self.value)
    }
}

/// See [`Identifier::normal`].
pub fn normal_identifier(kind: IdentifierKind, value: &str) -> String {
    match kind {
        IdentifierKind::Phone => {
            let digits: String = value.chars().filter(char::is_ascii_digit).collect();
            if value.trim_start().starts_with('+') {
                format!("+{digits}")
            } else if let Some(rest) = digits.strip_prefix("00") {
                format!("+{rest}")
            } else {
                digits
            }
        }
        _ => value.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect(),
    }
}

/// One more thing that the office has registered about the person, by a name of the office's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Fact {
    /// The field's name, such as "Date of birth".
    pub name: String,
    /// What is registered.
    pub value: String,
}

/// The legal bases of Art 6(1) GDPR and their siblings, as ids worded in the message files as `basis-<id>`.
pub const BASES: &[&str] = &[
    "gdpr-6-1-a",
    "gdpr-6-1-b",
    "gdpr-6-1-c",
    "gdpr-6-1-d",
    "gdpr-6-1-e",
    "gdpr-6-1-f",
    "uk-6-1-ea",
    "lgpd-7-i",
    "lgpd-7-ii",
    "lgpd-7-v",
    "lgpd-7-ix",
    "other",
];

/// One legal basis of one subject for one purpose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LegalBasis {
    /// What the data are processed for.
    pub purpose: String,
    /// One of [`BASES`].
    pub basis: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day, where there is one.
    #[serde(default)]
    pub to: Option<NaiveDate>,
    /// What proves it: contract number, form, recording; may be empty.
    #[serde(default)]
    pub evidence: String,
}

impl LegalBasis {
    /// Trims and checks.
    pub fn checked(mut self) -> Result<LegalBasis, Broken> {
        self.purpose = text::line("purpose", &self.purpose, 300)?;
        text::required("purpose", &self.purpose)?;
        self.evidence = text::block("evidence", &self.evidence, 2_000)?;
        if !BASES.contains(&self.basis.as_str()) {
            return Err(Broken::new("basis", "unknown"));
        }
        if self.to.is_some_and(|to| to < self.from) {
            return Err(Broken::new("to", "ends-before-it-begins"));
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_spellings_of_one_phone_number_are_equal() {
        for spelling in ["+36 30 123 4567", "0036-30-1234567", "+36 (30) 123-45-67"] {
            assert_eq!(normal_identifier(IdentifierKind::Phone, spelling), "+36301234567", "{spelling}");
        }
        assert_eq!(normal_identifier(IdentifierKind::Email, " Anna.Kovacs@Example.HU "), "anna.kovacs@example.hu");
    }

    #[test]
    fn a_basis_cannot_end_before_it_begins() {
        let day = |d| NaiveDate::from_ymd_opt(2026, 1, d).unwrap();
        let basis = LegalBasis {
            purpose: "Billing".into(),
            basis: "gdpr-6-1-b".into(),
            from: day(2),
            to: Some(day(1)),
            evidence: String::new(),
        };
        assert_eq!(basis.checked(), Err(Broken::new("to", "ends-before-it-begins")));
    }
}
