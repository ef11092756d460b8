//! A report of personal data that nobody has: rows in many scripts, short and long, always the same ones.

use ::paper::{Block, Column, Document, Footer, Furniture, Letterhead, Meta, Table};
use chrono::{TimeZone as _, Utc};

/// Values with how often each kind occurs.
const VALUES: [(&str, u64); 16] = [
    ("Árvíztűrő Tükörfúrógép", 10),
    ("João Gonçalves da Conceição", 8),
    ("Zażółć Gęślą-Jaźń", 8),
    ("Ελένη Παπαδοπούλου", 3),
    ("Иван Петрович Сидоров", 3),
    ("محمد عبد الله الأحمد", 2),
    ("חיים כהן – תל אביב", 2),
    ("राजेश कुमार शर्मा", 2),
    ("张伟，北京市朝阳区", 2),
    ("Ólafur Ragnarsson", 5),
    ("Søren Ångström", 5),
    ("François Lefèvre", 5),
    ("Nguyễn Thị Hương", 3),
    ("person@example.org", 15),
    ("+36 30 123 4567", 8),
    ("10.24.16.8", 8),
];
const SYSTEMS: [&str; 7] = ["CRM", "Helpdesk", "Billing", "Newsletter", "Web shop", "HR archive", "Access log"];
const FIELDS: [&str; 7] =
    ["Full name", "E-mail address", "Postal address", "Telephone", "IP address", "Order note", "Support ticket text"];
const PURPOSES: [&str; 4] = [
    "Performance of a contract, Art. 6(1)(b)",
    "Legal obligation, Art. 6(1)(c)",
    "Consent, Art. 6(1)(a)",
    "Legitimate interests, Art. 6(1)(f)",
];
/// One value in twelve or so is as long as what people write into tickets.
const LONG: &str = "The customer asked by telephone whether the delivery address could be changed before dispatch; the agent \
    confirmed identity with two security questions and updated the record.";

/// Numbers that look like chance and are always the same (splitmix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit.max(1)
    }

    fn one_of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        let at = usize::try_from(self.below(list.len() as u64)).unwrap_or(0);
        list.get(at).copied().unwrap_or_default()
    }

    fn value(&mut self) -> &'static str {
        let mut at = self.below(VALUES.iter().map(|(_, weight)| weight).sum());
        for (value, weight) in VALUES {
            if at < weight {
                return value;
            }
            at -= weight;
        }
        ""
    }
}

/// The rows: number, date, system, field, value, purpose.
pub(super) fn rows(count: usize) -> Vec<Vec<String>> {
    let mut chance = Chance(7);
    (1..=count)
        .map(|number| {
            let date = format!("2026-{:02}-{:02}", chance.below(12) + 1, chance.below(28) + 1);
            let (system, field) = (chance.one_of(&SYSTEMS), chance.one_of(&FIELDS));
            let value = chance.value();
            let value = if chance.below(100) < 8 { format!("{value} — {LONG}") } else { value.to_owned() };
            let purpose = chance.one_of(&PURPOSES);
            vec![number.to_string(), date, system.to_owned(), field.to_owned(), value, purpose.to_owned()]
        })
        .collect()
}

/// The report.
pub(super) fn document(rows: Vec<Vec<String>>) -> Document {
    let count = rows.len();
    let office = "Árvíztűrő Tükörfúrógép Kft.";
    Document {
        meta: Meta {
            title: "Report of personal data".into(),
            language: "en".into(),
            author: Some(office.into()),
            subject: Some("A synthetic report; nobody in it exists".into()),
            created: Utc.with_ymd_and_hms(2026, 5, 28, 9, 0, 0).single().unwrap_or_default(),
        },
        furniture: Furniture {
            letterhead: Some(Letterhead {
                office: office.into(),
                address: vec!["Privacy office".into(), "Fő utca 1., 1011 Budapest".into()],
                contact: "dpo@example.org".into(),
                logo: None,
            }),
            footer: Footer {
                left: vec![
                    "Case 2026-0001 · synthetic".into(),
                    "Fingerprint 0000 0000 0000 0000 · Trail head 0000 0000 0000 0000".into(),
                ],
                page_template: "Page {page} of {pages}".into(),
            },
        },
        blocks: vec![
            Block::heading(1, "Report of personal data"),
            Block::paragraph(format!(
                "This report is synthetic: nobody in it exists. It has {count} rows in many scripts, as an office's systems would return them."
            )),
            Block::heading(2, "What was found"),
            Block::Table(Table {
                caption: Some("Entries in seven systems, January to December 2026".into()),
                columns: vec![
                    Column::number("No."),
                    Column::new("Date"),
                    Column::new("System"),
                    Column::new("Field"),
                    Column::new("Value").weight(3.0),
                    Column::new("Purpose and legal basis").weight(2.0),
                ],
                rows,
            }),
        ],
        attachments: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_value_occurs_and_the_rows_are_always_the_same() {
        let all = rows(2000);
        for (value, _) in VALUES {
            assert!(all.iter().any(|row| row[4].starts_with(value)), "{value}");
        }
        let long = all.iter().filter(|row| row[4].contains(LONG)).count();
        assert!((100..230).contains(&long), "{long} long ones");
        assert_eq!(all[..50], rows(50));
    }
}
