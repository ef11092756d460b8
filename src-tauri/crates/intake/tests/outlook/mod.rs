//! Writes Outlook items for tests: as much of MS-OXMSG as the reader needs.

use std::io::{Cursor, Write};

/// A property: id and value.
pub enum Value {
    Unicode(&'static str),
    EightBit(Vec<u8>),
    Binary(Vec<u8>),
    Long(u32),
    /// Seconds since 1970.
    Time(i64),
}

pub type Set = Vec<(u16, Value)>;

/// An item: its properties, recipients, files, and at most one embedded item.
#[derive(Default)]
pub struct Item {
    pub own: Set,
    pub recipients: Vec<Set>,
    pub files: Vec<Set>,
    pub embedded: Option<Box<Item>>,
}

type File = cfb::CompoundFile<Cursor<Vec<u8>>>;

pub fn write(item: &Item) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    storage(&mut file, "", item, 32);
    file.flush().unwrap();
    file.into_inner().into_inner()
}

fn storage(file: &mut File, path: &str, item: &Item, head: usize) {
    set(file, path, &item.own, head);
    for (number, recipient) in item.recipients.iter().enumerate() {
        let path = format!("{path}/__recip_version1.0_#{number:08X}");
        file.create_storage(&path).unwrap();
        set(file, &path, recipient, 8);
    }
    for (number, attached) in item.files.iter().enumerate() {
        let path = format!("{path}/__attach_version1.0_#{number:08X}");
        file.create_storage(&path).unwrap();
        set(file, &path, attached, 8);
    }
    if let Some(inner) = &item.embedded {
        let path = format!("{path}/__attach_version1.0_#000000FF");
        file.create_storage(&path).unwrap();
        set(file, &path, &vec![(0x3705, Value::Long(5))], 8);
        let path = format!("{path}/__substg1.0_3701000D");
        file.create_storage(&path).unwrap();
        storage(file, &path, inner, 24);
    }
}

fn set(file: &mut File, path: &str, set: &Set, head: usize) {
    let mut table = vec![0u8; head];
    for (id, value) in set {
        let (kind, fixed, stream): (u16, u64, Option<Vec<u8>>) = match value {
            Value::Unicode(text) => (0x001F, 0, Some(text.encode_utf16().flat_map(u16::to_le_bytes).collect())),
            Value::EightBit(bytes) => (0x001E, 0, Some(bytes.clone())),
            Value::Binary(bytes) => (0x0102, 0, Some(bytes.clone())),
            Value::Long(number) => (0x0003, u64::from(*number), None),
            Value::Time(seconds) => (0x0040, u64::try_from((seconds + 11_644_473_600) * 10_000_000).unwrap(), None),
        };
        table.extend(kind.to_le_bytes());
        table.extend(id.to_le_bytes());
        table.extend(6u32.to_le_bytes());
        table.extend(stream.as_ref().map_or(fixed, |s| s.len() as u64).to_le_bytes());
        if let Some(bytes) = stream {
            let mut out = file.create_stream(format!("{path}/__substg1.0_{id:04X}{kind:04X}")).unwrap();
            out.write_all(&bytes).unwrap();
        }
    }
    let mut out = file.create_stream(format!("{path}/__properties_version1.0")).unwrap();
    out.write_all(&table).unwrap();
}

/// A Hungarian request forwarded within an office's Outlook, with a PDF.
pub fn sample() -> Item {
    use Value::{Binary, EightBit, Long, Time, Unicode};
    let (body, _, _) =
        encoding_rs::WINDOWS_1250.encode("Kérem a személyes adataim törlését.\r\n\r\nÜdvözlettel:\r\nSzűcs Győző");
    Item {
        own: vec![
            (0x001A, Unicode("IPM.Note")),
            (0x0037, Unicode("Törlési kérelem")),
            (0x1000, Unicode("Továbbítom az ügyfél levelét.\r\n")),
            (0x0042, Unicode("Tóth Ödön")),
            (0x0065, Unicode("/O=OFFICE/CN=TOTH")),
            (0x5D02, Unicode("odon.toth@office.example")),
            (0x0039, Time(1_773_216_000)),
            (0x0E06, Time(1_773_216_030)),
            (0x1035, Unicode("<m1@office.example>")),
        ],
        recipients: vec![
            vec![(0x3001, Unicode("Adatvédelem")), (0x39FE, Unicode("privacy@office.example")), (0x0C15, Long(1))],
            vec![(0x3001, Unicode("Jog")), (0x39FE, Unicode("legal@office.example")), (0x0C15, Long(2))],
        ],
        files: vec![vec![
            (0x3707, Unicode("meghatalmazás.pdf")),
            (0x370E, Unicode("application/pdf")),
            (0x3701, Binary(b"%PDF-1.4\n%%EOF\n".to_vec())),
        ]],
        embedded: Some(Box::new(Item {
            own: vec![
                (0x001A, Unicode("IPM.Note")),
                (0x3FFD, Long(1250)),
                (0x0037, EightBit(encoding_rs::WINDOWS_1250.encode("Törlés őszre").0.into_owned())),
                (0x1000, EightBit(body.into_owned())),
                (
                    0x007D,
                    Unicode(
                        "Received: from smtp.posta.example by mail.office.example; Tue, 10 Mar 2026 08:00:05 +0100\r\n\
                         From: =?utf-8?Q?Sz=C5=B1cs_Gy=C5=91z=C5=91?= <gyozo.szucs@posta.example>\r\n\
                         Date: Tue, 10 Mar 2026 08:00:00 +0100\r\nMessage-ID: <o1@posta.example>\r\n\r\n",
                    ),
                ),
            ],
            ..Item::default()
        })),
    }
}
