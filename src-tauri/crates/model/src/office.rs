//! The office: the controller that a vault belongs to.

use crate::{Broken, request::check_email, text};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The controller's particulars, as its letters show them and its clocks need them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Office {
    /// The controller's name.
    pub name: String,
    /// Postal address, one line a line.
    pub address: String,
    /// Name of the data protection officer.
    pub dpo_name: String,
    /// The officer's e-mail address.
    pub dpo_email: String,
    /// The officer's telephone number; may be empty.
    #[serde(default)]
    pub dpo_phone: String,
    /// The supervisory authority's name and address, as letters name it for a complaint (Art 12(4), 15(1)(f) GDPR).
    pub authority: String,
    /// The regime that applies unless a request says otherwise: `gdpr`, `uk-gdpr`, `lgpd`, …
    pub regime: String,
    /// Calendar id: ISO 3166-1 alpha-2 or 3166-2.
    pub calendar: String,
    /// IANA time zone, such as `Europe/Budapest`.
    pub zone: String,
    /// Language of letters where the subject's is not known: `en`, `hu`, `pt-BR`, `es`, `de`.
    pub language: String,
    /// Days on which the office itself is closed, beside the calendar's.
    #[serde(default)]
    pub closing_days: Vec<NaiveDate>,
    /// The controller is a small processing agent (LGPD, Resolução CD/ANPD 2/2022), which has longer periods.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub small_agent: bool,
}

impl Office {
    /// Trims every field and checks it against its rule. Regime, calendar, zone and language are checked by the caller against the
    /// data that the product holds.
    pub fn checked(mut self) -> Result<Office, Broken> {
        for (field, value, limit) in [
            ("name", &mut self.name, 200),
            ("dpoName", &mut self.dpo_name, 200),
            ("dpoEmail", &mut self.dpo_email, 254),
            ("dpoPhone", &mut self.dpo_phone, 60),
        ] {
            *value = text::line(field, value, limit)?;
        }
        self.address = text::block("address", &self.address, 600)?;
        self.authority = text::block("authority", &self.authority, 600)?;
        for (field, value) in [
            ("name", &self.name),
            ("address", &self.address),
            ("dpoName", &self.dpo_name),
            ("authority", &self.authority),
        ] {
            text::required(field, value)?;
        }
        check_email("dpoEmail", &self.dpo_email)?;
        self.closing_days.sort();
        self.closing_days.dedup();
        Ok(self)
    }
}
