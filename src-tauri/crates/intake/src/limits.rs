//! Every bound of this crate, named. Sizes are in bytes unless the name says otherwise.

/// Largest mail that is read. Servers rarely pass more than 50 MB.
pub const MAX_MAIL_BYTES: usize = 100 * 1024 * 1024;
/// Longest header field, unfolded or folded; a longer one is left out and reported.
pub const MAX_HEADER_FIELD_BYTES: usize = 64 * 1024;
/// Number of header fields of one part that are looked at.
pub const MAX_HEADER_FIELDS: usize = 1_000;
/// Depth of multiparts within multiparts.
pub const MAX_MULTIPART_DEPTH: usize = 16;
/// Depth of messages attached to messages that are opened as mails; deeper ones stay plain attachments.
pub const MAX_FORWARD_DEPTH: usize = 4;
/// Number of MIME parts, or of Outlook attachments and recipients, of one mail.
pub const MAX_PARTS: usize = 500;
/// Longest plain text of a mail, in bytes of UTF-8; the rest is cut and reported.
pub const MAX_MAIL_TEXT_BYTES: usize = 4 * 1024 * 1024;
/// Addresses kept of each of To and Cc.
pub const MAX_ADDRESSES: usize = 1_000;
/// Message ids kept of References.
pub const MAX_REFERENCES: usize = 200;
/// Remote addresses (links, images) listed of one mail.
pub const MAX_REMOTE_URLS: usize = 500;
/// Longest remote address that is listed.
pub const MAX_URL_BYTES: usize = 2_048;
/// Longest name of an attachment, in characters, after it was made safe.
pub const MAX_FILE_NAME_CHARS: usize = 120;
/// Longest display name, subject or identifier, in characters.
pub const MAX_LINE_CHARS: usize = 1_000;
/// Depth of HTML elements that is followed when text is derived from it.
pub const MAX_HTML_DEPTH: usize = 256;
/// Size to which a compressed rich text body may grow.
pub const MAX_RTF_BYTES: usize = 16 * 1024 * 1024;
/// Date and the topmost Received may lie this far apart, in seconds, before they disagree.
pub const MAX_DATE_GAP_SECONDS: i64 = 3_600;

/// How much of a letter is searched for words, in bytes.
pub const MAX_PROPOSAL_BYTES: usize = 256 * 1024;
/// Identifiers proposed of one letter.
pub const MAX_IDENTIFIERS: usize = 40;

/// Largest table file.
pub const MAX_TABLE_BYTES: usize = 200 * 1024 * 1024;
/// Most rows of a table, without its header.
pub const MAX_ROWS: u64 = 2_000_000;
/// Most columns of a table.
pub const MAX_COLUMNS: usize = 2_000;
/// Most cells (rows times columns) of a table; a sparse JSON file could otherwise unfold without end.
pub const MAX_CELLS: u64 = 200_000_000;
/// Longest cell, in bytes of UTF-8.
pub const MAX_FIELD_BYTES: usize = 1024 * 1024;
/// Depth of objects and arrays in JSON.
pub const MAX_JSON_DEPTH: usize = 32;
/// Sample values kept of each column.
pub const MAX_SAMPLES: usize = 5;
/// Longest sample value, in characters.
pub const MAX_SAMPLE_CHARS: usize = 120;
/// Values of a column that are looked at to guess its data category.
pub const MAX_GUESS_VALUES: u32 = 200;
/// Warnings of one kind that are listed with their place; further ones are only counted.
pub const MAX_PLACES: usize = 20;
/// Longest column name, in characters.
pub const MAX_COLUMN_NAME_CHARS: usize = 300;
/// Head of a file from which its encoding and delimiter are judged.
pub const SAMPLE_BYTES: usize = 256 * 1024;

/// Largest plain text file.
pub const MAX_TEXT_BYTES: usize = 50 * 1024 * 1024;
