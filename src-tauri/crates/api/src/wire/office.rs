//! The office, and the lists its form chooses from.

use model::office::Office;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The office as it stands.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfficeView {
    /// The controller's id.
    #[ts(type = "number")]
    pub id: i64,
    /// Its particulars.
    pub office: Office,
    /// The logo as a `data:` URL, if there is one.
    pub logo: Option<String>,
}

/// New particulars.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditOfficeRequest {
    /// All of them; what is not sent again is not kept.
    pub office: Office,
}

/// A new logo.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetLogoRequest {
    /// Token of a PNG or JPEG; none removes the logo.
    pub file: Option<String>,
}

/// Something to choose from a list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChoiceView {
    /// What is stored.
    pub id: String,
    /// What is shown, in the screen's language.
    pub name: String,
}

/// A regime of data protection law.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RegimeView {
    /// Its id.
    pub id: String,
    /// Its name in the screen's language.
    pub name: String,
    /// The rights it has rules for.
    pub rights: Vec<String>,
    /// Its rule for access was not read in the primary text.
    pub check_locally: bool,
    /// A small processing agent has longer periods here.
    pub small_agents: bool,
    /// The variants that an answer to access can be given in beside the ordinary one, worded `law-variant-<id>`.
    pub variants: Vec<String>,
}

/// A calendar of public holidays.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalendarChoice {
    /// ISO 3166-1 or 3166-2 id.
    pub id: String,
    /// The place's name in the screen's language.
    pub name: String,
    /// The place's own name for itself.
    pub native_name: String,
}
