//! Made-up facts for every kind, in every language: what the editor shows a template with, and what a template must hold out before it is
//! published. The words are in `assets/templates/<language>/samples.json`.

use crate::laws::{counted, set_law};
use crate::{Facts, bundle, kinds};
use chrono::NaiveDate;
use law::{Deadline, Event, Right};
use model::request::DocumentKind;
use model::template::{RefusalGround, TemplateKind};
use paper::{Block, Column, Table};
use serde_json::{Value as Json, json};
use words::{DateStyle, Language};

/// Laws that stand for all others: each family of letters once.
pub const LAWS: &[&str] = &["gdpr", "uk-gdpr", "lgpd", "ccpa", "us-va", "mexico"];

/// The samples of a kind; the first is the one that the editor begins with.
#[must_use]
pub fn of(kind: TemplateKind) -> Vec<&'static str> {
    use TemplateKind as K;
    let own: &[&str] = match kind {
        K::AccessReport => &["plain", "nothing-found"],
        K::PortabilityCover => &["plain", "protected"],
        K::RectificationDone => &["plain", "words"],
        K::ErasureDone => &["plain", "nothing-kept"],
        K::ObjectionHonoured => &["plain", "marketing"],
        K::Completion => &["fully", "partly", "nothing-found"],
        K::RecipientNotice => &["rectification", "erasure", "restriction"],
        K::AuthorityNotice => &["initial", "late", "supplement", "final"],
        K::RegisterExtract => &["plain", "empty"],
        _ => &["plain"],
    };
    let mut out: Vec<&str> =
        if kind == K::Refusal { RefusalGround::ALL.iter().map(|ground| ground.id()).collect() } else { own.to_vec() };
    if kinds::about_a_request(kind) {
        out.push("on-behalf");
    }
    // Everything that may be empty is empty.
    out.push("bare");
    out
}

/// The facts of a sample.
#[must_use]
pub fn facts(kind: TemplateKind, language: Language, regime: &str, sample: &str) -> Facts {
    let words = Words { language, json: read(language) };
    let mut facts = Facts::new();
    for name in ["name", "address", "address_line", "dpo_name", "dpo_email", "dpo_phone", "authority"] {
        facts.set(&format!("office.{name}"), words.text(&format!("/office/{name}")));
    }
    facts.set("letter.date", words.date(2026, 9, 10));
    facts.set_blocks("page_break", vec![Block::PageBreak]);
    if kinds::cites(kind) {
        set_law(&mut facts, language, regime);
    }
    let to = match kind {
        TemplateKind::RecipientNotice => "outside",
        TemplateKind::AuthorityNotice => "authority",
        _ => "recipient",
    };
    if kinds::knows(kind, "recipient.name") {
        facts.set("recipient.name", words.text(&format!("/{to}/name")));
        facts.set("recipient.address", words.text(&format!("/{to}/address")));
        facts.set("letter.text", words.own(kind, sample));
        let title = words::say(language, "paper-dpo", &[]);
        let lines = vec![words.text("/office/dpo_name"), title, words.text("/office/name")];
        facts.set_blocks("signature", vec![Block::Signature { lines }]);
    }
    if kinds::about_a_request(kind) {
        request(&mut facts, kind, &words, regime, sample);
    }
    own(&mut facts, kind, &words, regime, sample);
    if sample == "bare" {
        strip(&mut facts, kind);
    }
    facts
}

struct Words {
    language: Language,
    json: Json,
}

fn read(language: Language) -> Json {
    let text = bundle::SAMPLES.iter().find(|(of, ..)| *of == language.id()).map_or("{}", |(.., text)| text);
    // Proved to be readable by a test.
    serde_json::from_str(text).unwrap_or(Json::Null)
}

impl Words {
    fn text(&self, pointer: &str) -> String {
        self.json.pointer(pointer).and_then(Json::as_str).unwrap_or_default().to_owned()
    }

    fn list(&self, pointer: &str) -> Vec<Json> {
        self.json.pointer(pointer).and_then(Json::as_array).cloned().unwrap_or_default()
    }

    fn texts(&self, pointer: &str) -> Vec<String> {
        self.list(pointer).iter().filter_map(Json::as_str).map(str::to_owned).collect()
    }

    fn rows(&self, pointer: &str) -> Vec<Vec<String>> {
        let row =
            |row: &Json| row.as_array().into_iter().flatten().filter_map(Json::as_str).map(str::to_owned).collect();
        self.list(pointer).iter().map(row).collect()
    }

    fn date(&self, year: i32, month: u32, day: u32) -> String {
        self.day(NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default())
    }

    fn day(&self, day: NaiveDate) -> String {
        words::date(self.language, day, DateStyle::Long)
    }

    fn moment(&self, month: u32, day: u32, time: &str) -> String {
        let date = NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default();
        format!("{}, {time}", words::date(self.language, date, DateStyle::WithWeekday))
    }

    fn right(&self, id: &str) -> String {
        words::say(self.language, &format!("law-right-{id}"), &[])
    }

    /// The officer's own words in this sample.
    fn own(&self, kind: TemplateKind, sample: &str) -> String {
        let own = self.text(&format!("/texts/{}-{sample}", kind.id()));
        let own = if own.is_empty() { self.text(&format!("/texts/{}", kind.id())) } else { own };
        match kind {
            TemplateKind::Acknowledgement | TemplateKind::IdentityRequest => self.text("/texts/letter"),
            // A letter on behalf of somebody is shown with the first ground.
            TemplateKind::Refusal if own.is_empty() && sample != RefusalGround::NoDataHeld.id() => {
                self.text("/texts/refusal-excessive")
            }
            _ => own,
        }
    }
}

/// The rights that a kind's letters are mostly about.
fn rights(kind: TemplateKind, sample: &str) -> &'static [&'static str] {
    use TemplateKind as K;
    match kind {
        K::PortabilityCover => &["portability"],
        K::RectificationDone => &["rectification"],
        K::ErasureDone => &["erasure"],
        K::RestrictionSet | K::RestrictionLifted => &["restriction"],
        K::ObjectionHonoured if sample == "marketing" => &["objection-marketing"],
        K::ObjectionHonoured => &["objection"],
        K::RecipientNotice => &["rectification"],
        K::Refusal if matches!(sample, "legal-obligation" | "no-data-held") => &["erasure"],
        K::Refusal if sample == "not-applicable" => &["portability"],
        K::Acknowledgement => &["access", "rectification"],
        _ => &["access"],
    }
}

/// The dates of a request that came on 3 September 2026, where the language is spoken.
fn dates(language: Language, regime: &str, rights: &[&str], events: &[Event]) -> Vec<(Right, Deadline)> {
    let calendar = law::Calendar::bundled(match language {
        Language::English => "IE",
        Language::Hungarian => "HU",
        Language::Portuguese => "BR",
        Language::Spanish => "ES",
        Language::German => "DE",
    })
    .ok();
    let received = NaiveDate::from_ymd_opt(2026, 9, 3).unwrap_or_default();
    let date = |right: Right| {
        let mut facts = law::Facts::new(regime, right, received);
        (facts.calendar, facts.events) = (calendar.as_ref(), events);
        Some((right, law::due(&facts).ok()?))
    };
    rights.iter().filter_map(|id| Right::parse(id)).filter_map(date).collect()
}

fn request(facts: &mut Facts, kind: TemplateKind, words: &Words, regime: &str, sample: &str) {
    let rights = rights(kind, sample);
    let names: Vec<String> = rights.iter().map(|id| words.right(id)).collect();
    let dates = dates(words.language, regime, rights, &[]);
    let first = dates.first().map(|(_, deadline)| deadline);
    facts
        .set("request.number", "2026-0142")
        .set("request.received", words.date(2026, 9, 3))
        .set("request.rights", words::listed(words.language, &names))
        .set("request.right_ids", rights.to_vec())
        .set("request.due", first.map(|first| words.day(first.due)).unwrap_or_default())
        .set("request.due_cited", first.is_some_and(|first| !first.check_locally))
        .set("request.counted", counted(words.language, dates.iter().map(|(right, deadline)| (*right, deadline))))
        .set("request.on_behalf_of", if sample == "on-behalf" { words.text("/on_behalf_of") } else { String::new() });
}

fn own(facts: &mut Facts, kind: TemplateKind, words: &Words, regime: &str, sample: &str) {
    use TemplateKind as K;
    let list = |pointer: &str| Json::Array(words.list(pointer));
    match kind {
        K::Acknowledgement | K::IdentityRequest | K::ClarificationRequest | K::NotIdentified => {}
        K::RestrictionSet | K::RestrictionLifted => {}
        K::Extension => {
            let told = NaiveDate::from_ymd_opt(2026, 9, 10).unwrap_or_default();
            let events = [Event::Extended { on: told, reasons: true, until: NaiveDate::from_ymd_opt(2026, 11, 3) }];
            let dates = dates(words.language, regime, rights(kind, sample), &events);
            let until = dates.first().map(|(_, deadline)| words.day(deadline.due)).unwrap_or_default();
            let counted = counted(words.language, dates.iter().map(|(right, deadline)| (*right, deadline)));
            facts.set("extension.until", until).set("extension.counted", counted);
        }
        K::AccessReport => report(facts, words, sample),
        K::PortabilityCover => {
            facts.set("portability.files", list("/portability")).set("portability.protected", sample == "protected");
        }
        K::RectificationDone => {
            let changes = if sample == "words" { json!([]) } else { list("/rectification") };
            facts.set("rectification.changes", changes);
        }
        K::ErasureDone => {
            facts.set("erasure.kept", if sample == "nothing-kept" { json!([]) } else { list("/erasure") });
        }
        K::ObjectionHonoured => {
            facts.set("objection.marketing", sample == "marketing");
        }
        K::Refusal => {
            let ground = RefusalGround::parse(sample).unwrap_or(RefusalGround::Excessive);
            facts.set("refusal.ground", ground.id());
        }
        K::Completion => {
            let outcome = if matches!(sample, "partly" | "nothing-found") { sample } else { "fully" };
            let reason = if outcome == "partly" { words.text("/completion/reason") } else { String::new() };
            let sent = if outcome == "fully" { words.date(2026, 9, 9) } else { String::new() };
            facts.set("completion.outcome", outcome).set("completion.reason", reason);
            facts.set("completion.report_sent", sent);
        }
        K::RecipientNotice => {
            let measure = if matches!(sample, "erasure" | "restriction") { sample } else { "rectification" };
            let details = if measure == "rectification" { words.text("/notice/details") } else { String::new() };
            facts.set("notice.measure", measure).set("notice.decided", words.date(2026, 9, 9));
            facts.set("notice.person", words.text("/recipient/name")).set("notice.details", details);
            facts.set("notice.identifiers", list("/notice/identifiers"));
        }
        K::AuthorityNotice | K::PeopleNotice => breach(facts, kind, words, sample),
        K::ConsentReceipt => {
            facts.set("consent.number", "C-2026-0007").set("consent.given", words.moment(3, 2, "14:05"));
            for name in ["how", "text_version", "text", "withdrawal"] {
                facts.set(&format!("consent.{name}"), words.text(&format!("/consent/{name}")));
            }
            facts.set("consent.purposes", list("/consent/purposes"));
        }
        K::RegisterExtract => register(facts, words, sample),
        K::RecoverySheet => {
            let groups =
                ["K7QF", "2M9D", "XH4T", "8PWC", "3RNB", "6YVA", "J5GE"].repeat(2).into_iter().map(str::to_owned);
            facts.set_blocks("recovery.code", vec![Block::Code { groups: groups.collect(), per_line: 4 }]);
            let alt = words::say(words.language, "paper-recovery-qr", &[]);
            facts.set_blocks("recovery.qr", vec![Block::Qr { data: "SAMPLE".to_owned(), alt, size_mm: 42.0 }]);
        }
    }
}

fn table(columns: Vec<String>, rows: Vec<Vec<String>>, caption: Option<String>) -> Block {
    Block::Table(Table { caption, columns: columns.into_iter().map(Column::new).collect(), rows })
}

fn report(facts: &mut Facts, words: &Words, sample: &str) {
    let nothing = sample == "nothing-found";
    facts.set("report.nothing_found", nothing).set("report.sources_asked", words.text("/report/sources_asked"));
    let lead = |line: String| json!({ "question": "", "article": "", "lines": [line], "first": true });
    let mut answers: Vec<Json> = words.texts("/report/lead").into_iter().map(lead).collect();
    for mut answer in words.list("/report/answers") {
        if let Json::Object(answer) = &mut answer {
            answer.insert("first".to_owned(), Json::Bool(false));
            // Articles are kept in the form that English cites.
            if words.language != Language::English {
                answer.insert("article".to_owned(), Json::from(""));
            }
        }
        answers.push(answer);
    }
    facts.set("report.answers", if nothing { Vec::new() } else { answers });
    let head = ["category", "source", "purposes", "recipients", "retention", "origin"];
    let head = head.map(|name| words::say(words.language, &format!("paper-table-{name}"), &[]));
    facts.set_blocks("report.processing", vec![table(head.to_vec(), words.rows("/report/processing"), None)]);
    let states = ["answered", "nothing-found", "exception"];
    let mut sources = Vec::new();
    for (index, (name, state)) in words.texts("/report/sources").into_iter().zip(states).enumerate() {
        let (mut data, mut files, mut note) = (Vec::new(), Vec::new(), String::new());
        match state {
            "answered" => {
                let caption = Some(words.text("/report/data_name"));
                data.push(table(words.texts("/report/data_columns"), words.rows("/report/data"), caption));
                let sha256 = "3f".repeat(32);
                files.push(json!({ "name": words.text("/report/file"), "size": "412 kB", "sha256": sha256 }));
            }
            "exception" => note = words.text("/report/source_note"),
            _ => {}
        }
        if index == 0 && nothing {
            continue;
        }
        let data = facts.keep(data);
        sources.push(json!({ "name": name, "state": state, "note": note, "data": data, "files": files }));
    }
    facts.set("report.sources", if nothing { Vec::new() } else { sources });
    facts.set(
        "report.earlier",
        vec![json!({ "number": "2025-0077", "received": words.date(2025, 4, 14),
            "rights": words.text("/report/earlier_rights"), "outcome": words.text("/report/earlier_outcome") })],
    );
    facts.set("report.rights", words.text("/report/rights")).set("report.complaint", words.text("/report/complaint"));
    facts.set("subject.facts", words.list("/subject/facts"));
    let mut bases = words.list("/subject/bases");
    for base in bases.iter_mut().filter_map(Json::as_object_mut) {
        base.insert("from".to_owned(), Json::from(words.date(2024, 3, 1)));
        base.insert("to".to_owned(), Json::from(""));
    }
    facts.set("subject.bases", bases);
    facts.set("organisation.name", words.text("/organisation/name"));
    facts.set("organisation.facts", words.list("/organisation/facts"));
}

fn breach(facts: &mut Facts, kind: TemplateKind, words: &Words, sample: &str) {
    facts.set("breach.number", "B-2026-0003").set("breach.occurred", words.moment(9, 7, "16:20"));
    facts.set("breach.aware", words.moment(9, 8, "09:40"));
    facts.set("breach.confidentiality", true).set("breach.integrity", false).set("breach.availability", false);
    for name in ["description", "data", "consequences", "measures"] {
        facts.set(&format!("breach.{name}"), words.text(&format!("/breach/{name}")));
    }
    if kind == TemplateKind::PeopleNotice {
        facts.set("breach.advice", words.text("/breach/advice"));
        return;
    }
    let phase = if matches!(sample, "supplement" | "final") { sample } else { "initial" };
    facts.set("breach.phase", phase).set("breach.detected", words.moment(9, 7, "17:05"));
    for name in ["cause", "people", "people_count", "records_count", "told_people_reason", "cross_border"] {
        facts.set(&format!("breach.{name}"), words.text(&format!("/breach/{name}")));
    }
    let only = |when: bool, name: &str| if when { words.text(&format!("/breach/{name}")) } else { String::new() };
    facts.set("breach.reference", only(phase != "initial", "reference"));
    facts.set("breach.late_reasons", only(sample == "late", "late_reasons"));
    facts.set("breach.outstanding", only(phase != "final", "outstanding"));
    let told = match phase {
        "initial" => "not-told",
        "supplement" => "will-be-told",
        _ => "told",
    };
    let on = if told == "told" { words.date(2026, 9, 12) } else { String::new() };
    facts.set("breach.told_people", told).set("breach.told_people_on", on);
    if phase == "final" {
        facts.set("breach.integrity", true).set("breach.availability", true);
    }
}

fn register(facts: &mut Facts, words: &Words, sample: &str) {
    let rows = if sample == "empty" { Vec::new() } else { words.rows("/register/rows") };
    facts.set("register.name", words.text("/register/name")).set("register.as_of", words.date(2026, 9, 30));
    facts.set("register.period", words.text("/register/period")).set("register.note", words.text("/register/note"));
    facts.set("register.count", rows.len());
    let blocks = if rows.is_empty() { Vec::new() } else { vec![table(words.texts("/register/columns"), rows, None)] };
    facts.set_blocks("register.table", blocks);
}

/// Empties whatever may be empty in a case.
fn strip(facts: &mut Facts, kind: TemplateKind) {
    use kinds::FieldKind;
    /// What every case has.
    const ALWAYS: &[&str] = &[
        "office.name",
        "office.address",
        "office.address_line",
        "office.dpo_name",
        "office.dpo_email",
        "office.authority",
        "letter.date",
        "recipient.name",
        "request.number",
        "request.received",
        "request.rights",
        "law.name",
        "notice.person",
        "notice.decided",
        "breach.number",
        "breach.occurred",
        "breach.detected",
        "breach.aware",
        "breach.confidentiality",
        "breach.description",
        "breach.data",
        "breach.people",
        "breach.people_count",
        "breach.records_count",
        "breach.consequences",
        "breach.measures",
        "breach.advice",
        "consent.number",
        "consent.given",
        "consent.how",
        "register.name",
        "register.as_of",
    ];
    for field in kinds::fields(kind) {
        let in_list = kinds::fields(kind).iter().any(|list| {
            list.kind == FieldKind::List && field.path.strip_prefix(list.path).is_some_and(|rest| rest.starts_with('.'))
        });
        let said = field.path == "letter.text" && (kinds::needs_words(kind) || kind == TemplateKind::Refusal);
        if in_list || said || ALWAYS.contains(&field.path) {
            continue;
        }
        match field.kind {
            FieldKind::Text | FieldKind::Lines => facts.set(field.path, ""),
            FieldKind::Flag => facts.set(field.path, false),
            FieldKind::Number => facts.set(field.path, 0),
            FieldKind::List if field.path != "request.right_ids" => facts.set(field.path, json!([])),
            FieldKind::Blocks if !matches!(field.path, "signature" | "page_break") => facts.set(field.path, ""),
            FieldKind::List | FieldKind::Blocks | FieldKind::Choice(_) => facts,
        };
    }
}

/// The kind of document of a request that a template makes, where it makes one.
#[must_use]
pub fn document(kind: TemplateKind) -> Option<DocumentKind> {
    DocumentKind::parse(kind.id())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_sample_has_exactly_the_facts_of_its_kind() {
        for language in Language::ALL {
            for kind in TemplateKind::ALL {
                for sample in of(*kind) {
                    let facts = facts(*kind, language, "gdpr", sample);
                    let has: BTreeSet<String> =
                        facts.paths().into_iter().filter(|path| !path.starts_with("law.cite.")).collect();
                    let fields = kinds::fields(*kind);
                    let lists: Vec<_> = fields.iter().filter(|f| f.kind == kinds::FieldKind::List).collect();
                    for field in &fields {
                        let in_empty_list = lists.iter().any(|list| {
                            field.path.starts_with(&format!("{}.", list.path))
                                && facts.get(list.path).is_none_or(|items| items.as_array().is_some_and(Vec::is_empty))
                        });
                        let of_no_item = lists.iter().any(|list| {
                            // A list within a list is reached through items only.
                            list.path.matches('.').count() > 1 && field.path.starts_with(list.path)
                        });
                        assert!(
                            in_empty_list || of_no_item || has.contains(field.path),
                            "{} {} {sample}: {} is missing",
                            language.id(),
                            kind.id(),
                            field.path
                        );
                    }
                    for path in has {
                        assert!(kinds::knows(*kind, &path), "{} {sample}: {path} is no field", kind.id());
                    }
                }
            }
        }
    }

    #[test]
    fn the_words_of_the_samples_are_there_in_every_language() {
        fn keys(value: &Json, path: &str, out: &mut BTreeSet<String>) {
            match value {
                Json::Object(map) => map.iter().for_each(|(key, value)| keys(value, &format!("{path}/{key}"), out)),
                Json::Array(items) => {
                    items.iter().enumerate().for_each(|(n, value)| keys(value, &format!("{path}/{n}"), out));
                }
                _ => drop(out.insert(path.to_owned())),
            }
        }
        let of = |language| {
            let mut out = BTreeSet::new();
            keys(&read(language), "", &mut out);
            out
        };
        let english = of(Language::English);
        assert!(english.len() > 100);
        for language in Language::ALL {
            assert_eq!(of(language), english, "{}", language.id());
        }
    }
}
