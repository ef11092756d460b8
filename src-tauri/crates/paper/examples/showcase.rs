//! Renders an access report, a letter, a recovery sheet and a page of many scripts into the folder given, for looking at them.

#![expect(
    clippy::print_stdout,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "an example speaks to the person who runs it"
)]

use chrono::{DateTime, TimeZone as _, Utc};
use paper::{
    AddressWindow, Attachment, Block, Bytes, Column, Document, Footer, Furniture, KeyValue, Letterhead, Meta,
    Relationship, Run, Table, Text, Window,
};

fn main() {
    let folder = std::env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    for (name, document) in
        [("report", report()), ("letter", letter()), ("recovery", recovery()), ("scripts", scripts())]
    {
        let rendered = paper::render(&document).expect("the example renders");
        println!("{name}: {} pages, {} bytes, {:?}", rendered.pages, rendered.bytes.len(), rendered.warnings);
        std::fs::write(format!("{folder}/{name}.pdf"), &rendered.bytes).expect("the folder can be written to");
        let png = paper::preview::page_png(&rendered.bytes, 0, 1.0).expect("the first page can be drawn");
        std::fs::write(format!("{folder}/{name}.preview.png"), png).expect("the folder can be written to");
    }
}

fn made() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 5, 28, 9, 30, 0).single().expect("a real moment")
}

fn letterhead() -> Letterhead {
    Letterhead {
        office: "Kékszalag Biztosító Zrt.".into(),
        address: vec!["Data Protection Office".into(), "Őrs vezér tere 24.".into(), "1148 Budapest, Hungary".into()],
        contact: "+36 1 555 0123 · dpo@kekszalag.example".into(),
        logo: None,
    }
}

fn furniture() -> Furniture {
    Furniture {
        letterhead: Some(letterhead()),
        footer: Footer {
            left: vec![
                "Case 2026-0147 · Access under Art. 15 GDPR".into(),
                "Fingerprint 5f1c 90ab 77de 2204 · Trail head 9c41 0e7b a2f8 6d15 at entry 18,204".into(),
            ],
            page_template: "Page {page} of {pages}".into(),
        },
    }
}

fn meta(title: &str, language: &str) -> Meta {
    Meta {
        title: title.into(),
        language: language.into(),
        author: Some("Kékszalag Biztosító Zrt.".into()),
        subject: None,
        created: made(),
    }
}

fn window() -> AddressWindow {
    AddressWindow {
        return_line: "Kékszalag Biztosító Zrt. · Őrs vezér tere 24. · 1148 Budapest".into(),
        lines: vec![
            "Szőke-Árvay Erzsébet".into(),
            "Fő utca 12., II. em. 4.".into(),
            "9021 Győr".into(),
            "HUNGARY".into(),
        ],
        window: Window::Din5008B,
        reference: vec![
            KeyValue::new("Our case", "2026-0147"),
            KeyValue::new("Your request of", "4 May 2026"),
            KeyValue::new("Handled by", "Dr. Kovács Ádám"),
            KeyValue::new("Telephone", "+36 1 555 0123"),
        ],
        date_line: "Budapest, 28 May 2026".into(),
        fold_marks: true,
    }
}

fn report() -> Document {
    let people = ["Szőke-Árvay Erzsébet", "محمد الأحمد", "王小明", "Zażółć Gęśla", "חיים כהן", "Ελένη Παπαδοπούλου"];
    let kinds = ["Invoice", "Support call", "Claim file", "Newsletter opening", "Web login"];
    let rows = (0..140)
        .map(|i| {
            let note = match i % 9 {
                0 => "Recorded by the call centre; the customer asked for a call back and left the telephone number of her brother.",
                4 => "https://portal.kekszalag.example/customers/7781/documents/2025/attachments/very-long-file-name.pdf",
                _ => "",
            };
            vec![
                format!("2025-{:02}-{:02}", i % 12 + 1, i % 28 + 1),
                kinds[i % kinds.len()].to_owned(),
                people[i % people.len()].to_owned(),
                format!("{}.{:02}", (i * 7919) % 98_000, i % 100),
                note.to_owned(),
            ]
        })
        .collect();
    let blocks = vec![
        Block::AddressWindow(window()),
        Block::heading(1, "Your personal data at Kékszalag Biztosító"),
        Block::paragraph("Dear Ms Szőke-Árvay,"),
        Block::paragraph(vec![
            Run::plain("On 4 May 2026 you asked us which personal data we hold about you, under "),
            Run::bold("Article 15 of the General Data Protection Regulation"),
            Run::plain(
                ". This report answers every item of that article. The same data is enclosed as JSON and CSV files inside this PDF. If anything is wrong or missing, write to ",
            ),
            Run::link("dpo@kekszalag.example", "mailto:dpo@kekszalag.example"),
            Run::plain("; you may also complain to the supervisory authority named below."),
        ]),
        Block::heading(2, "1  Purposes of the processing, Art. 15(1)(a)"),
        Block::key_values([
            ("Contract", "Keeping and settling your household insurance, policy 7781-2204."),
            ("Legal duty", "Tax and accounting records, kept for eight years under Act C of 2000."),
            ("Consent", "Newsletter, given on 12 March 2023 at the branch in Győr, withdrawn on 2 January 2026."),
        ]),
        Block::heading(2, "2  Recipients, Art. 15(1)(c)"),
        Block::bullets([
            Text::from("Duna Kárszakértő Kft., Budapest: inspection of the water damage of 14 November 2025."),
            Text::from(
                "Printing and posting: 北京印刷有限公司, for letters to customers abroad; standard contractual clauses of 2021 apply.",
            ),
            Text::from("The tax authority, on each payment over the limit."),
        ]),
        Block::heading(2, "3  Where the data came from, Art. 15(1)(g)"),
        Block::paragraph(
            "From you; from your broker, محمد الأحمد (Haifa חיפה), who passed on your application; and from the public land register.",
        ),
        Block::Quote {
            text: "The policyholder stated on the telephone that the pipe had already been repaired once in 2019."
                .into(),
        },
        Block::heading(2, "4  The data"),
        Block::Table(Table {
            caption: Some("Entries in the customer system, 1 January to 31 December 2025".into()),
            columns: vec![
                Column::new("Date"),
                Column::new("Kind"),
                Column::new("Person"),
                Column::number("Amount, HUF"),
                Column::new("Remark").weight(1.0),
            ],
            rows,
        }),
        Block::heading(2, "5  Your rights"),
        Block::numbered([
            "Rectification (Art. 16)",
            "Erasure (Art. 17)",
            "Restriction (Art. 18)",
            "Objection (Art. 21)",
        ]),
        Block::Signature { lines: vec!["Dr. Kovács Ádám".into(), "Data protection officer".into()] },
    ];
    let attachments = vec![Attachment {
        name: "adatok-Szőke.json".into(),
        mime: "application/json".into(),
        data: Bytes(br#"{"subject":"7781"}"#.to_vec()),
        description: "The data of this report, machine-readable".into(),
        relationship: Relationship::Data,
    }];
    Document {
        meta: meta("Your personal data at Kékszalag Biztosító", "en"),
        furniture: furniture(),
        blocks,
        attachments,
    }
}

fn letter() -> Document {
    let mut furniture = furniture();
    furniture.footer.page_template = "{page}. oldal, összesen {pages}".into();
    furniture.footer.left = vec!["Ügyszám: 2026-0147".into()];
    let blocks = vec![
        Block::AddressWindow(AddressWindow {
            date_line: "Budapest, 2026. május 5.".into(),
            reference: vec![KeyValue::new("Ügyszám", "2026-0147"), KeyValue::new("Ügyintéző", "Dr. Kovács Ádám")],
            ..window()
        }),
        Block::heading(2, "Megkaptuk a kérelmét"),
        Block::paragraph("Tisztelt Szőke-Árvay Erzsébet!"),
        Block::paragraph(
            "2026. május 4-én érkezett kérelmét, amelyben a személyes adataihoz való hozzáférést kéri (GDPR 15. cikk), 2026-0147 számon nyilvántartásba vettük. Válaszunkat legkésőbb 2026. június 4-ig megküldjük. Ha a kérelem összetettsége miatt ennél több időre van szükségünk, arról a határidő letelte előtt, az okok megjelölésével tájékoztatjuk.",
        ),
        Block::paragraph("Személyazonosságát az ügyfélkapun keresztül már igazolta; további okmányt nem kérünk."),
        Block::key_values([
            ("A kérelem tárgya", "hozzáférés, másolat"),
            ("Beérkezett", "2026. május 4., e-mail"),
            ("Határidő", "2026. június 4."),
        ]),
        Block::paragraph("Üdvözlettel:"),
        Block::Signature { lines: vec!["Dr. Kovács Ádám".into(), "adatvédelmi tisztviselő".into()] },
    ];
    Document { meta: meta("Megkaptuk a kérelmét", "hu"), furniture, blocks, attachments: Vec::new() }
}

fn recovery() -> Document {
    let groups =
        ["K7QF2", "M9XWD", "4HTRB", "ZC8PN", "V3JGY", "6LSEA", "QW2MK", "8DXTF", "H5RNB", "CP9ZV", "GJ4YL", "S7EAK"];
    let blocks = vec![
        Block::heading(1, "Recovery sheet"),
        Block::paragraph(
            "With this sheet the vault can be opened if every passphrase is forgotten. Print it, keep it in a safe, and delete the file. Whoever holds it can read everything.",
        ),
        Block::key_values([
            ("Vault", "Kékszalag Biztosító, privacy office"),
            ("Made on", "28 May 2026"),
            ("Slot", "recovery, number 2"),
        ]),
        Block::Code { groups: groups.iter().map(|g| (*g).to_owned()).collect(), per_line: 4 },
        Block::Qr { data: groups.join("-"), alt: "The recovery code, for scanning".into(), size_mm: 42.0 },
        Block::Rule,
        Block::paragraph("Checked by:"),
        Block::Signature { lines: vec!["Name, date".into()] },
    ];
    Document {
        meta: meta("Recovery sheet", "en"),
        furniture: Furniture { letterhead: None, footer: Footer::default() },
        blocks,
        attachments: Vec::new(),
    }
}

fn scripts() -> Document {
    let corpus = include_str!("../tests/paper/data/corpus.txt");
    let more = [
        "বাংলা: আপনার ব্যক্তিগত তথ্যের একটি অনুলিপি",
        "தமிழ்: உங்கள் தனிப்பட்ட தரவின் நகல்",
        "తెలుగు: మీ వ్యక్తిగత డేటా కాపీ",
        "ગુજરાતી: તમારા વ્યક્તિગત ડેટાની નકલ",
        "ਪੰਜਾਬੀ: ਤੁਹਾਡੇ ਨਿੱਜੀ ਡੇਟਾ ਦੀ ਕਾਪੀ",
        "ಕನ್ನಡ: ನಿಮ್ಮ ವೈಯಕ್ತಿಕ ಡೇಟಾದ ಪ್ರತಿ",
        "മലയാളം: നിങ്ങളുടെ വ്യക്തിഗത ഡാറ്റയുടെ പകർപ്പ്",
        "සිංහල: ඔබේ පුද්ගලික දත්තවල පිටපතක්",
        "ଓଡ଼ିଆ: ଆପଣଙ୍କ ବ୍ୟକ୍ତିଗତ ତଥ୍ୟ",
        "ქართული: თქვენი პერსონალური მონაცემები",
        "Հայերեն՝ ձեր անձնական տվյալները",
        "አማርኛ: የግል መረጃዎ ቅጂ",
        "ភាសាខ្មែរ៖ ទិន្នន័យផ្ទាល់ខ្លួនរបស់អ្នក",
        "ລາວ: ຂໍ້ມູນສ່ວນຕົວຂອງທ່ານ",
        "မြန်မာ: သင်၏ ကိုယ်ရေးအချက်အလက်",
        "ދިވެހި: އަމިއްލަ މަޢުލޫމާތު",
        "Emoji: 👍 ✓ ☎ 🏳️ and a missing one: \u{12000} and Tibetan བོད",
    ];
    let blocks = corpus.lines().chain(more).map(Block::paragraph).collect();
    Document { meta: meta("Scripts", "en"), furniture: Furniture::default(), blocks, attachments: Vec::new() }
}
