//! Properties of an Outlook item (MS-OXMSG): a table of fixed values, and a stream for each longer one.

use crate::charset;
use crate::limits;
use chrono::{DateTime, FixedOffset, Utc};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

pub(super) type Container<'a> = cfb::CompoundFile<Cursor<&'a [u8]>>;

/// Size of the head of a property table.
#[derive(Clone, Copy)]
pub(super) enum Table {
    TopLevel = 32,
    Embedded = 24,
    Part = 8,
}

/// The properties of one storage.
pub(super) struct Properties {
    path: String,
    fixed: BTreeMap<(u16, u16), u64>,
}

const UNICODE: u16 = 0x001F;
const EIGHT_BIT: u16 = 0x001E;
const BINARY: u16 = 0x0102;
const LONG: u16 = 0x0003;
const TIME: u16 = 0x0040;

impl Properties {
    /// Reads the table of a storage; `path` ends without a slash.
    pub(super) fn read(container: &mut Container<'_>, path: &str, table: Table) -> Option<Self> {
        let bytes = stream(container, &format!("{path}/__properties_version1.0"))?;
        let entries = bytes.get(table as usize..).unwrap_or_default();
        let mut fixed = BTreeMap::new();
        for entry in entries.chunks_exact(16) {
            let &[t0, t1, i0, i1, _, _, _, _, ref value @ ..] = entry else { continue };
            let value = value.try_into().map(u64::from_le_bytes).unwrap_or_default();
            fixed.insert((u16::from_le_bytes([i0, i1]), u16::from_le_bytes([t0, t1])), value);
        }
        Some(Self { path: path.to_owned(), fixed })
    }

    pub(super) fn long(&self, id: u16) -> Option<u32> {
        self.fixed.get(&(id, LONG)).and_then(|v| u32::try_from(v & 0xFFFF_FFFF).ok())
    }

    /// A time, in UTC: Outlook keeps no zone.
    pub(super) fn time(&self, id: u16) -> Option<DateTime<FixedOffset>> {
        // Counted in 100 ns from 1601.
        let seconds = i64::try_from(self.fixed.get(&(id, TIME))? / 10_000_000).ok()?.checked_sub(11_644_473_600)?;
        let utc = DateTime::<Utc>::from_timestamp(seconds, 0)?;
        (utc.timestamp() > 0).then(|| utc.fixed_offset())
    }

    /// The code page of texts that are not Unicode.
    pub(super) fn code_page(&self) -> Option<String> {
        let page = self.long(0x3FFD).or_else(|| self.long(0x3FDE))?;
        Some(label(page))
    }

    pub(super) fn text(&self, container: &mut Container<'_>, id: u16, page: Option<&str>) -> Option<String> {
        if let Some(bytes) = self.bytes(container, id, UNICODE) {
            let (text, _) = encoding_rs::UTF_16LE.decode_without_bom_handling(&bytes);
            return Some(text.trim_end_matches('\0').to_owned());
        }
        let bytes = self.bytes(container, id, EIGHT_BIT)?;
        Some(charset::decode(&bytes, page).text.trim_end_matches('\0').to_owned())
    }

    pub(super) fn binary(&self, container: &mut Container<'_>, id: u16) -> Option<Vec<u8>> {
        self.bytes(container, id, BINARY)
    }

    /// The path of a storage that a property holds (an embedded message).
    pub(super) fn storage(&self, container: &Container<'_>, id: u16) -> Option<String> {
        let path = format!("{}/__substg1.0_{id:04X}000D", self.path);
        container.is_storage(&path).then_some(path)
    }

    fn bytes(&self, container: &mut Container<'_>, id: u16, kind: u16) -> Option<Vec<u8>> {
        stream(container, &format!("{}/__substg1.0_{id:04X}{kind:04X}", self.path))
    }
}

/// Storages within `path` whose names begin with `prefix`, in order, bounded.
pub(super) fn storages(container: &Container<'_>, path: &str, prefix: &str) -> Vec<String> {
    let parent = if path.is_empty() { "/" } else { path };
    let Ok(entries) = container.read_storage(parent) else { return Vec::new() };
    let mut found: Vec<String> = entries
        .filter(|e| e.is_storage() && e.name().starts_with(prefix))
        .take(limits::MAX_PARTS)
        .map(|e| format!("{path}/{}", e.name()))
        .collect();
    found.sort();
    found
}

fn stream(container: &mut Container<'_>, path: &str) -> Option<Vec<u8>> {
    if !container.is_stream(path) {
        return None;
    }
    let mut bytes = Vec::new();
    let bound = u64::try_from(limits::MAX_MAIL_BYTES).unwrap_or(u64::MAX);
    container.open_stream(path).ok()?.take(bound).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// The name of the charset that a Windows code page number stands for.
pub(super) fn label(page: u32) -> String {
    match page {
        65001 => "utf-8".to_owned(),
        1200 => "utf-16le".to_owned(),
        932 => "shift_jis".to_owned(),
        936 => "gbk".to_owned(),
        949 => "euc-kr".to_owned(),
        950 => "big5".to_owned(),
        20866 => "koi8-r".to_owned(),
        21866 => "koi8-u".to_owned(),
        20127 => "us-ascii".to_owned(),
        50220..=50222 => "iso-2022-jp".to_owned(),
        51932 => "euc-jp".to_owned(),
        54936 => "gb18030".to_owned(),
        28591..=28606 => format!("iso-8859-{}", page.saturating_sub(28590)),
        other => format!("windows-{other}"),
    }
}
