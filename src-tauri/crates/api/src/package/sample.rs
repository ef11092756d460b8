//! An answer for the tests of this folder: a Hungarian case with an Arabic name, markup and a formula among the data.

use super::data::*;
use chrono::{NaiveDate, TimeZone as _, Utc};
use model::subject::{Fact, Identifier, IdentifierKind};

pub fn answer(language: &str) -> Data {
    let day = |d| NaiveDate::from_ymd_opt(2026, 3, d).unwrap();
    let column = |name: &str, file: usize| Column {
        name: name.to_owned(),
        category: if file == 1 { "elérhetőségek" } else { "vásárlások" }.to_owned(),
        file: super::names::table(file),
    };
    let rule = "gdpr-answer".to_owned();
    Data {
        schema: SCHEMA.to_owned(),
        version: VERSION,
        scope: Scope::Everything,
        made_at: Utc.with_ymd_and_hms(2026, 3, 10, 9, 0, 0).unwrap(),
        fingerprint: "ab".repeat(32),
        language: language.to_owned(),
        case: Case {
            number: "2026-0001".to_owned(),
            received_on: day(2),
            regime: "gdpr".to_owned(),
            rights: vec!["access".to_owned()],
        },
        deadlines: Some(vec![Deadline {
            right: "access".to_owned(),
            due: NaiveDate::from_ymd_opt(2026, 4, 2).unwrap(),
            waiting: false,
            steps: vec!["a kérelem beérkezett <b>".to_owned(), "egy hónap".to_owned()],
            source: "GDPR 12. cikk (3)".to_owned(),
            rule,
            rule_version: "1".to_owned(),
            calendar: Some("HU".to_owned()),
            calendar_version: None,
        }]),
        controller: Controller {
            name: "Kárpát Egészség Zrt.".to_owned(),
            address: "1117 Budapest\nFehérvári út 10.".to_owned(),
            contact: Contact {
                name: "Tóth Mária".to_owned(),
                email: "adatvedelem@karpat.example".to_owned(),
                phone: String::new(),
            },
            authority: "NAIH, Budapest".to_owned(),
        },
        recipient: Recipient {
            name: "محمد بن علي".to_owned(), standing: "self".to_owned(), on_behalf_of: None
        },
        person: Some(Person {
            name: "محمد بن علي".to_owned(),
            given_name: "محمد".to_owned(),
            family_name: "بن علي".to_owned(),
            identifiers: vec![Identifier { kind: IdentifierKind::Email, value: "m@example.hu".to_owned() }],
            address: "1052 Budapest\nVáci utca 1.".to_owned(),
            language: "ar".to_owned(),
            country: "HU".to_owned(),
            role: String::new(),
            facts: vec![Fact { name: "Születési dátum".to_owned(), value: "1984. 05. 12.".to_owned() }],
        }),
        organisation: None,
        legal_bases: vec![LegalBasis {
            purpose: "számlázás".to_owned(),
            basis: "gdpr-6-1-c".to_owned(),
            basis_text: "Legal obligation".to_owned(),
            from: day(1),
            to: None,
            evidence: "Sztv. 169. §".to_owned(),
        }],
        processing: vec![
            Processing {
                source: "CRM".to_owned(),
                category: "elérhetőségek".to_owned(),
                purposes: "kapcsolattartás".to_owned(),
                recipients: "futár".to_owned(),
                retention: "5 év".to_owned(),
                origin: "az érintett".to_owned(),
                transfers: String::new(),
                legal_bases: vec![],
            },
            Processing {
                source: "CRM".to_owned(),
                category: "Vásárlások".to_owned(),
                purposes: "számlázás".to_owned(),
                recipients: "NAV".to_owned(),
                retention: "8 év".to_owned(),
                origin: "webshop".to_owned(),
                transfers: String::new(),
                legal_bases: vec!["gdpr-6-1-c".to_owned()],
            },
        ],
        information: vec![Information {
            item: "automated".to_owned(),
            article: "Art 15(1)(h)".to_owned(),
            question: "Automated decisions".to_owned(),
            answer: "Nincs.".to_owned(),
        }],
        sources: vec![Source {
            name: "CRM".to_owned(),
            state: "answered".to_owned(),
            reason: String::new(),
            tables: vec![Table {
                name: "export <b>.csv".to_owned(),
                columns: vec![column("Név", 1), column("Összeg", 2), column("Telefon", 1)],
                rows: vec![
                    vec!["محمد".to_owned(), "=1+1".to_owned(), "+36 1 555".to_owned()],
                    vec!["<img src=x onerror=alert(1)>".to_owned(), "12 990".to_owned(), String::new()],
                ],
            }],
            texts: vec![Text {
                id: "text-001".to_owned(),
                name: "Megjegyzés".to_owned(),
                text: "első sor\n</style><script>".to_owned(),
            }],
            files: vec![File {
                file: "attachment-001.pdf".to_owned(),
                name: "szerződés.pdf".to_owned(),
                media_type: "application/pdf".to_owned(),
                size: 20_480,
                sha256: "cd".repeat(32),
            }],
            withheld: Some(vec![Withheld {
                kind: "file".to_owned(),
                media_type: "application/pdf".to_owned(),
                ground: "others-rights".to_owned(),
                ground_text: words::say(
                    words::Language::parse(language).unwrap_or_default(),
                    "withheld-others-rights",
                    &[],
                ),
            }]),
        }],
        former_requests: vec![FormerRequest {
            number: "2025-0007".to_owned(),
            received_on: day(3),
            rights: vec!["erasure".to_owned()],
            outcome: None,
        }],
    }
}
