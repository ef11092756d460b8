//! `manifest.json`: every other file of the package with its size and hash. Its own hash stands in the trail.

use super::data::{self, Data, Scope};
use super::{csv, names};
use chrono::{DateTime, Utc};
use serde::Serialize;

/// The name of this kind of file.
pub const SCHEMA: &str = "tutela-package-manifest";
/// The version that is written; its JSON Schema is `assets/schemas/package-manifest-1.schema.json`.
pub const VERSION: u32 = 1;

/// A file that was written.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Written {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256, hex.
    pub sha256: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Manifest<'a> {
    schema: &'a str,
    version: u32,
    case: &'a str,
    made_at: DateTime<Utc>,
    language: &'a str,
    scope: Scope,
    report: Report<'a>,
    data: Kind<'a>,
    csv: Csv,
    files: &'a [Written],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Report<'a> {
    made_at: DateTime<Utc>,
    sha256: &'a str,
    fingerprint: &'a str,
}

#[derive(Serialize)]
struct Kind<'a> {
    schema: &'a str,
    version: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Csv {
    encoding: &'static str,
    byte_order_mark: bool,
    delimiter: char,
    line_end: &'static str,
    guard: &'static str,
}

/// The file `manifest.json` of a package made at `at` around the report with this hash.
pub fn json(data: &Data, at: DateTime<Utc>, report_sha256: &str, files: &[Written]) -> Vec<u8> {
    super::layout::json(&Manifest {
        schema: SCHEMA,
        version: VERSION,
        case: &data.case.number,
        made_at: at,
        language: &data.language,
        scope: data.scope,
        report: Report { made_at: data.made_at, sha256: report_sha256, fingerprint: &data.fingerprint },
        data: Kind { schema: data::SCHEMA, version: data.version },
        csv: Csv {
            encoding: "UTF-8",
            byte_order_mark: true,
            delimiter: csv::delimiter(data.words()),
            line_end: "\r\n",
            guard: "'",
        },
        files,
    })
}

/// The media type of a file: what the source's file is by content, what ours are by name.
pub fn media_type(data: &Data, name: &str) -> String {
    let attached = data.sources.iter().flat_map(|source| &source.files).find(|file| file.file == name);
    attached.map_or_else(|| names::media_type(name).to_owned(), |file| file.media_type.clone())
}
