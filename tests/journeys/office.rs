//! The office of the journeys: its first day, its data sources, its people.
use std::path::Path;

use crate::e2e::Desk;
use crate::paper;

/// What opens the vault.
pub struct Keys {
    pub passphrase: String,
    pub recovery_code: String,
}

/// The first run: one decision a page, then the recovery sheet, saved and proved.
pub async fn first_run(desk: &Desk) -> Keys {
    desk.sees("Step 1 of 8").await;
    desk.shot("01-first-folder").await;
    desk.click_test_id("next").await;

    desk.click_test_id("next").await;
    desk.css("[data-testid=office-name][aria-invalid=true]").await;
    desk.shot("02-first-office-refused").await;
    desk.write("office-name", "Kárpát Egészség Zrt.").await;
    desk.write("office-address", "1117 Budapest, Fehérvári út 10.").await;
    desk.write("vault-label", "Adatvédelmi iroda").await;
    desk.shot("02-first-office").await;
    desk.click_test_id("next").await;

    desk.write("dpo-name", "Tóth Mária").await;
    desk.write("dpo-email", "adatvedelem@karpat.example").await;
    desk.write("dpo-phone", "+36 1 555 0100").await;
    desk.write("officer-name", "Tóth Mária").await;
    desk.shot("03-first-contact").await;
    desk.click_test_id("next").await;

    let authority = "Nemzeti Adatvédelmi és Információszabadság Hatóság, 1055 Budapest, Falk Miksa utca 9-11.";
    desk.write("authority", authority).await;
    desk.shot("04-first-authority").await;
    desk.click_test_id("next").await;

    desk.search_and_choose("calendar", "Hungary").await;
    desk.search_and_choose("zone", "Europe/Budapest").await;
    desk.choose("office-language", "Magyar").await;
    desk.shot("05-first-law").await;
    desk.click_test_id("next").await;

    desk.will_pick(&Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/icons/128x128.png"));
    desk.click_test_id("choose-logo").await;
    desk.sees("128x128.png").await;
    desk.shot("06-first-logo").await;
    desk.click_test_id("next").await;

    desk.test_id("proposed-passphrase").await;
    desk.sees_in("proposed-passphrase", " ").await;
    let passphrase = desk.words_of("proposed-passphrase").await;
    assert_eq!(passphrase.split(' ').count(), 7, "{passphrase}");
    desk.write("new-passphrase", &passphrase).await;
    desk.write("new-passphrase-again", &passphrase).await;
    desk.css("[data-testid=create-vault]:not(:disabled)").await;
    desk.shot("07-first-passphrase").await;
    desk.click_test_id("create-vault").await;

    let groups = prove_the_sheet(desk).await;

    desk.css("[data-testid=nav-today][aria-current=page]").await;
    desk.test_id("new-request").await;
    desk.shot("10-today-empty").await;
    Keys { passphrase, recovery_code: groups.join("-") }
}

/// The recovery sheet, saved and proved by two of its groups. Answers with all of them.
pub async fn prove_the_sheet(desk: &Desk) -> Vec<String> {
    desk.test_id("recovery-groups").await;
    let groups = desk
        .script("return [...document.querySelectorAll('[data-testid=recovery-groups] li')].map((one) => one.lastChild.textContent.trim())")
        .await;
    let groups: Vec<String> = serde_json::from_value(groups).expect("the groups of the code");
    assert!(groups.len() >= 6 && groups.iter().all(|group| group.len() >= 4), "{} groups", groups.len());
    desk.shot("08-recovery-code").await;
    let sheet = desk.out(&format!("tutela-recovery-{}.pdf", groups[0]));
    desk.will_save_at(&sheet);
    desk.click_test_id("save-recovery").await;
    desk.written(&sheet).await;
    let words = paper::words_of(&sheet);
    for group in &groups {
        assert!(words.contains(group), "a group of the code is not on the sheet");
    }
    paper::picture(&sheet, "recovery");
    desk.click_test_id("next").await;

    for (box_number, wrong) in [(1, "0000"), (2, "zzzz")] {
        desk.write(&format!("recovery-group-{box_number}"), wrong).await;
    }
    desk.click_test_id("confirm-recovery").await;
    desk.css("[role=alert]").await;
    desk.shot("09-recovery-refused").await;
    for box_number in [1, 2] {
        let id = format!("recovery-group-{box_number}");
        let script = format!("return document.querySelector('[data-testid={id}]').labels[0].innerText");
        let label = desk.script(&script).await;
        let digits: String = label.as_str().expect("a label").chars().filter(char::is_ascii_digit).collect();
        let number: usize = digits.parse().expect("the number of a group");
        desk.write(&id, &groups[number - 1].to_lowercase()).await;
    }
    desk.shot("09-recovery-confirm").await;
    desk.click_test_id("confirm-recovery").await;
    groups
}

struct Source<'a> {
    name: &'a str,
    description: &'a str,
    owner: (&'a str, &'a str),
    /// Name, purposes, recipients, retention, origin, transfers.
    category: [&'a str; 6],
}

/// Two data sources, registered on their form.
pub async fn two_sources(desk: &Desk) {
    let sources = [
        Source {
            name: "Ügyfélnyilvántartás",
            description: "rendelések és elérhetőségek",
            owner: ("Nagy Péter", "nagy.peter@karpat.example"),
            category: [
                "rendelések",
                "a szerződés teljesítése",
                "futárszolgálat",
                "8 év (számviteli törvény)",
                "az érintett",
                "nincs",
            ],
        },
        Source {
            name: "Hírlevél",
            description: "",
            owner: ("Kiss Réka", "kiss.reka@karpat.example"),
            category: [
                "e-mail-cím",
                "hírlevél küldése",
                "levélküldő szolgáltató",
                "visszavonásig",
                "az érintett",
                "nincs",
            ],
        },
    ];
    desk.click_test_id("nav-sources").await;
    desk.sees("No data source").await;
    desk.shot("11-sources-empty").await;
    for (number, source) in sources.iter().enumerate() {
        desk.click_test_id("nav-sources").await;
        desk.click_test_id("new-source").await;
        desk.write("source-name", source.name).await;
        desk.write("source-description", source.description).await;
        desk.write("source-owner-name-0", source.owner.0).await;
        desk.write("source-owner-email-0", source.owner.1).await;
        let fields = ["category", "purposes", "recipients", "retention", "origin", "transfers"];
        for (field, text) in fields.iter().zip(source.category) {
            desk.write(&format!("source-{field}-0"), text).await;
        }
        if number == 0 {
            desk.shot("12-source-form").await;
        }
        desk.click_test_id("source-save").await;
        desk.sees_in("source-title", source.name).await;
    }
    desk.shot("13-source").await;
    desk.click_test_id("nav-sources").await;
    desk.sees("Hírlevél").await;
    desk.shot("14-sources").await;
}

/// A subject on file, of an organisation, with a legal basis.
pub async fn a_subject(desk: &Desk) {
    desk.click_test_id("nav-subjects").await;
    desk.test_id("new-subject").await;
    desk.shot("15-subjects-empty").await;
    desk.click_test_id("tab-organisations").await;
    desk.click_test_id("new-organisation").await;
    desk.write("organisation-name", "Duna Gyógyászati Kft.").await;
    desk.write("organisation-registration", "01-09-555123").await;
    desk.click_test_id("organisation-save").await;
    desk.gone("[data-testid=organisation-save]").await;
    desk.shot("16-organisation").await;

    desk.click_test_id("nav-subjects").await;
    desk.click_test_id("tab-people").await;
    desk.click_test_id("new-subject").await;
    desk.write("subject-given-name", "Anna").await;
    desk.write("subject-family-name", "Kovács").await;
    desk.write("subject-identifier-0", "anna.kovacs@posta.example").await;
    desk.click_test_id("subject-identifier-add").await;
    desk.write("subject-identifier-1", "HU-204511").await;
    desk.write("subject-address", "1117 Budapest, Őrház utca 5.").await;
    desk.search_and_choose("subject-organisation", "Duna Gyógyászati Kft.").await;
    desk.write("subject-role", "kapcsolattartó").await;
    desk.shot("17-subject-form").await;
    desk.click_test_id("subject-save").await;
    desk.test_id("subject-title").await;
    desk.click_test_id("basis-record").await;
    desk.write("basis-purpose", "a rendelések teljesítése").await;
    desk.choose("basis-basis", "Contract, Art 6(1)(b) GDPR").await;
    desk.write("basis-from", "2024-11-05").await;
    desk.write("basis-evidence", "keretszerződés, 2024. november 5.").await;
    desk.shot("18-basis").await;
    desk.click_test_id("basis-save").await;
    desk.gone("[data-testid=basis-dialog]").await;
    desk.sees("a rendelések teljesítése").await;
    desk.sees("Duna Gyógyászati Kft.").await;
    desk.shot("19-subject").await;
}

/// The same screens in the dark and in other languages, as pictures; and no word of theirs is missing.
pub async fn other_looks(desk: &Desk) {
    for (theme, language, code) in [("dark", "Magyar", "hu"), ("dark", "Deutsch", "de"), ("light", "English", "en")] {
        desk.click_test_id("nav-settings").await;
        desk.click_test_id("settings-screen").await;
        desk.choose("language", language).await;
        desk.choose_radio("theme", theme).await;
        desk.css(&format!("html[lang={code}]")).await;
        let pages: &[(&str, &str)] = &[
            ("today", "today"),
            ("requests", "requests"),
            ("subjects", "subjects"),
            ("sources", "sources"),
            ("documents", "documents"),
            ("notes", "notes"),
            ("trail", "trail"),
            ("settings", "settings"),
        ];
        for (place, name) in pages {
            desk.click_test_id(&format!("nav-{place}")).await;
            desk.css(&format!("[data-testid=nav-{place}][aria-current=page]")).await;
            desk.settled().await;
            desk.shot(&format!("50-{code}-{theme}-{name}")).await;
        }
        for section in ["officers", "handover", "notes", "documents", "security", "about"] {
            desk.click_test_id("nav-settings").await;
            desk.click_test_id(&format!("settings-{section}")).await;
            desk.settled().await;
            desk.shot(&format!("53-{code}-{theme}-settings-{section}")).await;
        }
        desk.click_test_id("nav-documents").await;
        desk.click_test_id("tab-templates").await;
        desk.choose("template-language", language).await;
        desk.settled().await;
        desk.shot(&format!("52-{code}-{theme}-templates")).await;
        desk.click_first("[data-testid=row] td").await;
        desk.test_id("template-page").await;
        desk.settled().await;
        desk.shot(&format!("52-{code}-{theme}-template")).await;
        desk.click_test_id("nav-requests").await;
        desk.click_test_id("tab-closed").await;
        desk.click_first("[data-testid=row] td:nth-child(3)").await;
        desk.test_id("request-title").await;
        for tab in ["timeline", "sources", "checklist", "documents", "mail"] {
            desk.click_test_id(&format!("tab-{tab}")).await;
            desk.settled().await;
            desk.shot(&format!("51-{code}-{theme}-request-{tab}")).await;
        }
        desk.click_test_id("tab-documents").await;
        desk.click_test_id("document-access-report").await;
        desk.click_test_id("make-package").await;
        desk.css("[data-testid=package-contents]").await;
        desk.settled().await;
        desk.shot(&format!("52-{code}-{theme}-package")).await;
        desk.key(fantoccini::key::Key::Escape).await;
        desk.gone("[data-testid=package-dialog]").await;
    }
}
