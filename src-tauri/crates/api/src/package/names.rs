//! Names of the package's files. They are the same for everybody: a name on a disk, in a mail or in the directory of a ZIP can be read by
//! people whom the content does not concern, and in the protected form it is not encrypted.

/// The report.
pub const REPORT: &str = "report.pdf";
/// The page that opens in a browser.
pub const INDEX: &str = "index.html";
/// The answer as data.
pub const DATA: &str = "data.json";
/// What `data.json` is made like.
pub const SCHEMA: &str = "data.schema.json";
/// The list of all the others, with their hashes.
pub const MANIFEST: &str = "manifest.json";
/// What is registered about the person.
pub const PERSON: &str = "person.csv";
/// The person's organisation.
pub const ORGANISATION: &str = "organisation.csv";
/// The legal bases.
pub const LEGAL_BASES: &str = "legal-bases.csv";
/// What each source holds and why.
pub const PROCESSING: &str = "processing.csv";
/// The person's other requests.
pub const REQUESTS: &str = "requests.csv";

/// The table with this number.
pub fn table(number: usize) -> String {
    format!("data-{number:03}.csv")
}

/// The text with this number; an id, not a file.
pub fn text(number: usize) -> String {
    format!("text-{number:03}")
}

/// Endings by media type. What a program would run or a browser would act on has none of its own: it is handed over as bytes, and the
/// manifest says what they are.
const ENDINGS: &[(&str, &str)] = &[
    ("application/pdf", "pdf"),
    ("image/png", "png"),
    ("image/jpeg", "jpg"),
    ("image/gif", "gif"),
    ("image/tiff", "tif"),
    ("image/webp", "webp"),
    ("image/heic", "heic"),
    ("image/bmp", "bmp"),
    ("message/rfc822", "eml"),
    ("application/vnd.ms-outlook", "msg"),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ("application/msword", "doc"),
    ("application/vnd.ms-excel", "xls"),
    ("application/vnd.ms-powerpoint", "ppt"),
    ("application/vnd.oasis.opendocument.text", "odt"),
    ("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ("application/vnd.oasis.opendocument.presentation", "odp"),
    ("application/rtf", "rtf"),
    ("application/zip", "zip"),
    ("application/x-7z-compressed", "7z"),
    ("application/vnd.rar", "rar"),
    ("application/gzip", "gz"),
    ("application/x-tar", "tar"),
    ("application/x-bzip2", "bz2"),
    ("application/x-xz", "xz"),
    ("text/calendar", "ics"),
    ("text/vcard", "vcf"),
    ("text/plain", "txt"),
    ("text/html", "txt"),
    ("text/xml", "txt"),
];

/// The file with this number, under an ending that fits its content.
pub fn attachment(number: usize, media_type: &str) -> String {
    let ending = ENDINGS.iter().find(|(known, _)| *known == media_type).map_or("bin", |(_, ending)| ending);
    format!("attachment-{number:03}.{ending}")
}

/// What a file of the package is, for programs and mails.
pub fn media_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("pdf") => "application/pdf",
        Some("html") => "text/html",
        Some("csv") => "text/csv",
        Some("json") if name == SCHEMA => "application/schema+json",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_could_run_or_be_acted_on_gets_no_ending_that_would_do_it() {
        for (kind, name) in [
            ("application/pdf", "attachment-007.pdf"),
            ("text/html", "attachment-007.txt"),
            ("image/svg+xml", "attachment-007.bin"),
            ("application/octet-stream", "attachment-007.bin"),
        ] {
            assert_eq!(attachment(7, kind), name);
        }
    }
}
