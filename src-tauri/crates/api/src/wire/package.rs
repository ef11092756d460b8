//! The package on the wire.

use crate::wire::documents::DocumentView;
use model::package::{PackageForm, Portable};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the package of a report would hold.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OpenPackageRequest {
    /// The report.
    #[ts(type = "number")]
    pub document: i64,
}

/// What the package of a report would hold, and what may be left out of it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PackageView {
    /// The report.
    #[ts(type = "number")]
    pub document: i64,
    /// A neutral name for the package, without an ending.
    pub name: String,
    /// To whom it goes.
    pub recipient: String,
    /// The request asks for portability alone: parts may be left out.
    pub portability: bool,
    /// The data that go along, part by part.
    pub parts: Vec<PackagePartView>,
    /// The files as they would be with what is proposed.
    pub files: Vec<String>,
}

/// Data that go along, or are left out.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PackagePartView {
    /// Its id: a file's name, a text's id, or `person`.
    pub id: String,
    /// `person`, `table`, `text` or `file`.
    pub kind: String,
    /// As its owner named it.
    pub name: String,
    /// The source.
    pub source: String,
    /// The category of data, where somebody has said.
    pub category: String,
    /// Whether the right to portability covers it, as far as the registers know.
    pub portable: Portable,
    /// Whether it is proposed to go along.
    pub proposed: bool,
}

/// Make the package and write it where the officer chose.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MakePackageRequest {
    /// The report.
    #[ts(type = "number")]
    pub document: i64,
    /// In what form.
    pub form: PackageForm,
    /// Token from `pick_folder` for a folder, from `pick_save` for a ZIP.
    pub file: String,
    /// The passphrase of a `protected-zip`: kept nowhere.
    #[serde(default)]
    #[ts(optional)]
    pub passphrase: Option<String>,
    /// Ids of the parts that are left out; what is proposed where it is not said. Only where portability alone is asked for.
    #[serde(default)]
    #[ts(optional)]
    pub leave_out: Option<Vec<String>>,
    /// Why, where it is not what is proposed.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub reason: String,
}

/// A package that was made.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PackageMadeView {
    /// The report in it, which has left the vault now.
    pub document: DocumentView,
    /// The name of what was written.
    pub name: String,
    /// In what form.
    pub form: PackageForm,
    /// Files in it.
    pub files: u32,
    /// Bytes of all files, before packing.
    #[ts(type = "number")]
    pub size: u64,
    /// Hash of `manifest.json`, which holds the hashes of all others.
    pub manifest_sha256: String,
}
