//! Letters and reports on the wire.

use chrono::{DateTime, NaiveDate, Utc};
use model::request::{DocumentKind, Way};
use model::template::{RefusalGround, TemplateKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Compile the report of a request from what the vault and the owners hold.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ComposeReportRequest {
    /// The request.
    #[ts(type = "number")]
    pub id: i64,
}

/// Make a letter of a request.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MakeLetterRequest {
    /// The request.
    #[ts(type = "number")]
    pub id: i64,
    /// Which letter.
    pub kind: DocumentKind,
    /// A paragraph of the officer's own: the reasons of an extension or a refusal, or a word to the person.
    #[serde(default)]
    pub text: String,
    /// The new date that an extension names, where the law gives no length.
    #[serde(default)]
    #[ts(optional)]
    pub until: Option<NaiveDate>,
    /// Of a refusal: why.
    #[serde(default)]
    #[ts(optional)]
    pub ground: Option<RefusalGround>,
}

/// What the law wants in a letter that is being written.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LetterCheckView {
    /// Where it is written; empty where the law that is known has no list for this letter.
    pub source: String,
    /// The list was not read at its source.
    pub check_locally: bool,
    /// Its items that apply.
    pub items: Vec<LetterItemView>,
}

/// An item of what a letter has to contain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LetterItemView {
    /// Its id.
    pub item: String,
    /// The article.
    pub article: String,
    /// What has to be there, in the screen's language.
    pub text: String,
    /// `answered` by the letter; `open`: it is not there; `officer`: the officer sees to it; `in-time` or `late`: by the day on which the
    /// letter goes out.
    pub state: String,
    /// Of an item that the day answers: the last day.
    #[ts(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
}

/// Make a kept document again from its template and facts, and draw a page of it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemakeDocumentRequest {
    /// The document.
    #[ts(type = "number")]
    pub document: i64,
    /// From 1.
    pub page: u32,
    /// Wanted width in device pixels, 200 to 2400.
    pub width: u32,
}

/// A document made again.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemadeView {
    /// It is the same as the kept one, byte by byte.
    pub same: bool,
    /// Hash of what was made now.
    pub sha256: String,
    /// A page of it.
    pub picture: PageView,
}

/// Which template a document was made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MadeFromView {
    /// What the template makes.
    pub kind: TemplateKind,
    /// Its language.
    pub language: String,
    /// The law it is for; empty for all.
    pub regime: String,
    /// The right it is for; empty for all.
    pub right: String,
    /// Its version; 0 is the delivered one.
    pub version: u32,
    /// A template of the office that comes first failed on this case, and this one stood in for it.
    pub passed_over: bool,
}

/// A page of a document as a picture.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewPageRequest {
    /// The document.
    #[ts(type = "number")]
    pub document: i64,
    /// From 1.
    pub page: u32,
    /// Wanted width in device pixels, 200 to 2400.
    pub width: u32,
}

/// A page as a picture.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PageView {
    /// `data:image/png;base64,…`
    pub image: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Pages in all.
    pub pages: u32,
}

/// Write a document to the file that the officer chose.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportDocumentRequest {
    /// The document.
    #[ts(type = "number")]
    pub document: i64,
    /// Token from `pick_save`.
    pub file: String,
}

/// Write a mail draft (`.eml`) with the document attached.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MakeMailDraftRequest {
    /// The document.
    #[ts(type = "number")]
    pub document: i64,
    /// Token from `pick_save`.
    pub file: String,
}

/// The document went out.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordDispatchRequest {
    /// The document.
    #[ts(type = "number")]
    pub document: i64,
    /// How.
    pub way: Way,
    /// On which local date.
    pub on: NaiveDate,
    /// Message id, registered number, or who signed for it.
    pub evidence: String,
}

/// A letter or report.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentView {
    /// Its id.
    #[ts(type = "number")]
    pub id: i64,
    /// The request.
    #[ts(type = "number")]
    pub request: i64,
    /// Case number of the request.
    pub number: String,
    /// When something of the request is due; none once it is closed.
    pub due: Option<NaiveDate>,
    /// What it is.
    pub kind: DocumentKind,
    /// Its title, in its own language.
    pub title: String,
    /// Its language.
    pub language: String,
    /// Pages.
    pub pages: u32,
    /// Bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// Hash of the PDF.
    pub sha256: String,
    /// To whom it goes.
    pub recipient: String,
    /// The facts have changed since it was made: make it again before it goes out.
    pub stale: bool,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// By whom.
    pub made_by: String,
    /// When it left the vault.
    pub exported_at: Option<DateTime<Utc>>,
    /// How it went out.
    pub dispatch: Option<DispatchView>,
    /// A neutral file name for it.
    pub file_name: String,
    /// The template that it was made from; none for one that was made before there were templates.
    pub made_from: Option<MadeFromView>,
    /// The person's language, where the document is in another one.
    pub language_wanted: Option<String>,
}

/// How a letter went out.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DispatchView {
    /// How.
    pub way: Way,
    /// When.
    pub on: NaiveDate,
    /// What proves it.
    pub evidence: String,
}

/// Which documents.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ListDocumentsRequest {
    /// Only of this request.
    #[ts(optional, type = "number")]
    pub request: Option<i64>,
}

/// Documents, newest first.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentList {
    /// At most 200.
    pub rows: Vec<DocumentView>,
}
