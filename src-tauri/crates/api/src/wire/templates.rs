//! Templates on the wire.

use crate::wire::documents::{LetterCheckView, PageView};
use crate::wire::office::ChoiceView;
use chrono::{DateTime, Utc};
use model::template::{Audience, TemplateKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which templates.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ListTemplatesRequest {
    /// Only of this language; all languages without it.
    #[ts(optional)]
    pub language: Option<String>,
}

/// The templates: one a kind and language, and those that the office wrote for one law or right.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TemplateList {
    /// By kind, then by language, law and right.
    pub rows: Vec<TemplateRow>,
}

/// A template in a list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TemplateRow {
    /// Its id in lists and of its draft: kind, language, law and right with `:` between them.
    pub id: String,
    /// What it makes.
    pub kind: TemplateKind,
    /// Its language.
    pub language: String,
    /// The law it is for; empty for all.
    pub regime: String,
    /// The right it is for; empty for all.
    pub right: String,
    /// The version in force; 0 is the delivered one.
    pub version: u32,
    /// To whom its letters go.
    pub audience: Audience,
    /// When the version in force was published; none for the delivered one.
    pub changed_at: Option<DateTime<Utc>>,
    /// By whom.
    pub changed_by: Option<String>,
    /// Somebody is writing at it.
    pub draft: bool,
}

/// A template, by what it makes.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OpenTemplateRequest {
    /// What it makes.
    pub kind: TemplateKind,
    /// Its language.
    pub language: String,
    /// The law it is for; empty for all.
    #[serde(default)]
    pub regime: String,
    /// The right it is for; empty for all.
    #[serde(default)]
    pub right: String,
}

/// A template with everything that its editor needs.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TemplateView {
    /// Which.
    pub row: TemplateRow,
    /// The text in force: the office's own, or what is in force for all laws and rights, or the delivered one.
    pub text: String,
    /// The text is that of a wider template: the office wrote none for this law or right.
    pub inherited: bool,
    /// What was published, newest first; the delivered one is version 0 and not among them.
    pub versions: Vec<TemplateVersionView>,
    /// What may stand between double braces.
    pub placeholders: Vec<PlaceholderView>,
    /// Made-up cases to see it with; the first is shown first. Worded as `template-sample-<id>`.
    pub samples: Vec<String>,
    /// Laws to see it under; the first is shown first.
    pub laws: Vec<ChoiceView>,
}

/// A published version.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TemplateVersionView {
    /// From 1.
    pub version: u32,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: String,
    /// It is in force.
    pub current: bool,
}

/// A fact that a template can use.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlaceholderView {
    /// Its name, such as `request.number`. Worded as `placeholder-<name>` with `-` for `.` and `_`; a provision of the law is worded by
    /// its example.
    pub path: String,
    /// `text`, `lines`, `flag`, `number`, `list`, `choice`, `blocks`, `provision` or `part`.
    pub kind: String,
    /// What to write into the template to use it.
    pub insert: String,
    /// What it says in the first sample; empty where that is nothing to show.
    pub example: String,
    /// The list whose items have it.
    pub of: Option<String>,
}

/// A published version of a template.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TemplateVersionRequest {
    /// What it makes.
    pub kind: TemplateKind,
    /// Its language.
    pub language: String,
    /// The law it is for; empty for all.
    #[serde(default)]
    pub regime: String,
    /// The right it is for; empty for all.
    #[serde(default)]
    pub right: String,
    /// The version; 0 is the delivered one.
    pub version: u32,
}

/// A template's text.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TemplateTextView {
    /// The text.
    pub text: String,
}

/// See a text as a letter of the office.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewTemplateRequest {
    /// What it makes.
    pub kind: TemplateKind,
    /// Its language.
    pub language: String,
    /// The text, at most 64 KiB.
    pub text: String,
    /// Under which law.
    pub law: String,
    /// With which made-up case.
    pub sample: String,
    /// From 1; the last page where there are fewer.
    pub page: u32,
    /// Wanted width in device pixels, 200 to 2400.
    pub width: u32,
}

/// Look for problems of a text, with every made-up case under every law.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckTemplateRequest {
    /// What it makes.
    pub kind: TemplateKind,
    /// Its language.
    pub language: String,
    /// The text, at most 64 KiB.
    pub text: String,
}

/// What is wrong with a text.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProblemsView {
    /// All of it; empty where it can be published.
    pub problems: Vec<ProblemView>,
}

/// A text as a letter, and what is wrong with it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TemplatePreviewView {
    /// What is wrong with the text itself and with this case; `check_template` looks at all cases.
    pub problems: Vec<ProblemView>,
    /// The page; none where this case cannot be made into a letter.
    pub picture: Option<PageView>,
    /// The page that was drawn.
    pub page: u32,
    /// What the law wants in this letter, and whether the text says it; none where this case cannot be made into a letter.
    pub check: Option<LetterCheckView>,
}

/// Something that is wrong with a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProblemView {
    /// The line, from 1.
    pub line: u32,
    /// The character in it, from 1.
    pub column: u32,
    /// What, worded as `template-problem-<code>`.
    pub code: String,
    /// What it is about; empty where the place says enough.
    pub name: String,
}

/// Put a text in force.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PublishTemplateRequest {
    /// What it makes.
    pub kind: TemplateKind,
    /// Its language.
    pub language: String,
    /// The law it is for; empty for all.
    #[serde(default)]
    pub regime: String,
    /// The right it is for; empty for all.
    #[serde(default)]
    pub right: String,
    /// The text.
    pub text: String,
    /// The version that was in force when the writing began: somebody else's newer one is not written over.
    pub over: u32,
}
