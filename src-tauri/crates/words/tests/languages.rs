//! All languages say the same things: file by file the same keys, attributes and placeables; and every key that `law` names exists.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use words::Language;

/// Message key (or `key.attribute`) to the names of its placeables.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/locales")
}

fn files(language: Language) -> BTreeSet<String> {
    fs::read_dir(locales().join(language.id()))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".ftl"))
        .collect()
}

fn variables(pattern: &Pattern<String>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_variables(expression, into);
        }
    }
}

fn expression_variables(expression: &Expression<String>, into: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => inline_variables(inline, into),
        Expression::Select { selector, variants } => {
            inline_variables(selector, into);
            for variant in variants {
                variables(&variant.value, into);
            }
        }
    }
}

fn inline_variables(inline: &InlineExpression<String>, into: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            into.insert(format!("${}", id.name));
        }
        InlineExpression::Placeable { expression } => expression_variables(expression, into),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                inline_variables(argument, into);
            }
        }
        _ => {}
    }
}

fn messages(language: Language, file: &str) -> Messages {
    let path = locales().join(language.id()).join(file);
    let resource = fluent_syntax::parser::parse(fs::read_to_string(&path).unwrap())
        .unwrap_or_else(|(_, errors)| panic!("{}/{file} is not well-formed: {errors:?}", language.id()));
    let mut all = Messages::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut add = |key: String, pattern: &Pattern<String>| {
            let mut names = BTreeSet::new();
            variables(pattern, &mut names);
            assert!(all.insert(key.clone(), names).is_none(), "{}/{file} has {key} twice", language.id());
        };
        if let Some(value) = &message.value {
            add(message.id.name.clone(), value);
        }
        for attribute in &message.attributes {
            add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
        }
    }
    all
}

#[test]
fn every_language_has_the_same_message_files() {
    let english = files(Language::English);
    assert!(english.contains("law.ftl"));
    for language in Language::ALL {
        assert_eq!(files(language), english, "{}", language.id());
    }
}

#[test]
fn every_file_has_the_same_keys_and_placeables_in_all_languages() {
    let mut different = Vec::new();
    for file in files(Language::English) {
        let english = messages(Language::English, &file);
        for language in Language::ALL.into_iter().filter(|language| files(*language).contains(&file)) {
            let own = messages(language, &file);
            for (key, names) in &english {
                match own.get(key) {
                    None => different.push(format!("{}/{file} lacks {key}", language.id())),
                    Some(other) if other != names => {
                        different.push(format!("{}/{file} {key}: {other:?}, in English {names:?}", language.id()));
                    }
                    Some(_) => {}
                }
            }
            let more = own.keys().filter(|key| !english.contains_key(*key));
            different.extend(more.map(|key| format!("{}/{file} has {key}, which English lacks", language.id())));
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
}

#[test]
fn no_key_stands_in_two_files() {
    let mut seen = BTreeMap::new();
    for file in files(Language::English) {
        for key in messages(Language::English, &file).into_keys() {
            if let Some(other) = seen.insert(key.clone(), file.clone()) {
                panic!("{key} stands in {other} and in {file}");
            }
        }
    }
}

#[test]
fn every_key_that_the_law_names_has_its_words_and_no_sentence_is_never_said() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../law/src");
    let mut named = BTreeSet::new();
    for entry in fs::read_dir(&sources).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        for part in text.split("\"law-").skip(1) {
            let key = part.split('"').next().unwrap();
            if !key.is_empty() && !key.ends_with('-') && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') {
                named.insert(format!("law-{key}"));
            }
        }
    }
    named.extend(law::Right::ALL.map(law::Right::message_key));
    named.extend(law::Duty::ALL.map(|duty| duty.message_key().to_owned()));
    named.extend(law::regimes().iter().map(law::Regime::message_key));
    for regime in law::regimes() {
        for provision in law::citation_topics().iter().filter_map(|topic| law::citation(&regime.id, topic)) {
            let form = match (&provision.paragraph, &provision.item) {
                (Some(_), _) => "-paragraph",
                (None, Some(_)) => "-item",
                (None, None) => "",
            };
            named.insert(format!("law-cite-{}{form}", regime.id));
        }
    }
    for list in law::checklists() {
        named.insert(list.key.clone());
        named.extend(list.items.iter().map(|item| item.key.clone()));
    }
    let tables = law::factor_tables();
    for category in &tables.data_categories {
        named.insert(category.key.clone());
        named.extend(category.adjusted.iter().map(|factor| factor.key.clone()));
    }
    for identifier in &tables.identifiers {
        named.insert(identifier.key.clone());
        named.extend(identifier.steps.iter().map(|factor| factor.key.clone()));
    }
    for table in [&tables.confidentiality, &tables.integrity, &tables.availability] {
        named.extend(table.iter().map(|factor| factor.key.clone()));
    }
    let errors = fs::read_to_string(sources.join("error.rs")).unwrap();
    let rules = errors.lines().filter_map(|line| line.split_once("=> \"")?.1.strip_suffix("\","));
    named.extend(rules.filter(|rule| !rule.contains(' ')).map(|rule| format!("law-error-{rule}")));

    for regime in law::regimes() {
        // Only what was read at its source is ever cited, and so needs a form in every language.
        let read = |provenance, id: &str| (provenance == law::Provenance::Source).then(|| format!("law-source-{id}"));
        named.extend(
            regime
                .rules
                .iter()
                .filter(|rule| rule.unchecked.iter().all(|part| *part != law::Part::Source))
                .filter_map(|rule| read(rule.provenance, &rule.id)),
        );
        named.extend(regime.breach.iter().filter_map(|rule| read(rule.provenance, &rule.id)));
        named.extend(regime.rules.iter().filter_map(|rule| Some(format!("law-variant-{}", rule.variant.as_ref()?))));
    }

    let known: BTreeSet<_> = messages(Language::English, "law.ftl").into_keys().collect();
    let missing: Vec<_> = named.difference(&known).collect();
    assert!(missing.is_empty(), "law.ftl lacks {missing:#?}");
    // The factors and flags of the severity form are named by the form itself.
    let unsaid: Vec<_> = known
        .difference(&named)
        .filter(|key| !key.starts_with("law-severity-factor-") && !key.starts_with("law-severity-flag-"))
        .collect();
    assert!(unsaid.is_empty(), "nothing says {unsaid:#?}");
}

#[test]
fn a_missing_key_is_seen_and_a_missing_value_does_not_lose_the_sentence() {
    assert_eq!(words::say(Language::German, "no-such-key", &[]), "⟦no-such-key⟧");
    assert!(!words::has(Language::German, "no-such-key"));
    assert_eq!(words::say(Language::English, "law-received", &[]), "Received {$date}");
    assert_eq!(words::say(Language::German, "law-received", &[("date", "heute".into())]), "Eingegangen am heute");
    assert_eq!(words::keys("law").next(), Some("law-received"));
}

#[test]
fn the_reasoning_of_a_date_reads_as_written_by_hand() {
    let received = law::parse_date("2026-01-31").unwrap();
    let calendar = law::Calendar::bundled("HU").unwrap();
    let due = law::due(&law::Facts::new("gdpr", law::Right::Access, received).with_calendar(&calendar)).unwrap();
    assert_eq!(
        words::steps(Language::English, &due.steps),
        [
            "Received Sat 31 January 2026",
            "One month ends Sat 28 February 2026, the last day of that month",
            "A weekend: moved to Mon 2 March 2026",
        ]
    );
    assert_eq!(
        words::steps(Language::Hungarian, &due.steps),
        [
            "Beérkezett: 2026. január 31., szombat",
            "Az egy hónapos határidő vége: 2026. február 28., szombat, a hónap utolsó napja",
            "Hétvégére esik, ezért az új határnap: 2026. március 2., hétfő",
        ]
    );
    let error = law::due(&law::Facts::new("us-fl", law::Right::Access, law::parse_date("2020-01-01").unwrap()));
    assert_eq!(
        words::law_error(Language::German, &error.unwrap_err()),
        "Am Mittwoch, 1. Januar 2020 ist keine Regel in Kraft: Florida (FDBR)"
    );
}

#[test]
fn a_tag_finds_the_language_that_fits_it() {
    for (tag, language) in [("de-AT", "de"), ("pt", "pt-BR"), ("pt_BR", "pt-BR"), ("EN", "en"), ("hu-HU", "hu")] {
        assert_eq!(Language::parse(tag).expect(tag).id(), language);
    }
    assert_eq!(Language::parse("fr"), None);
    for language in Language::ALL {
        assert_eq!(Language::parse(language.id()), Some(language));
    }
}

#[test]
fn a_provision_is_cited_as_lawyers_of_each_language_do() {
    let cited = |regime, topic| {
        let provision = law::citation(regime, topic).unwrap();
        Language::ALL.map(|language| words::citation(language, provision).replace('\u{a0}', " "))
    };
    assert_eq!(
        cited("gdpr", "refusal"),
        [
            "Article 12(4) GDPR",
            "GDPR 12. cikk (4) bekezdés",
            "art. 12(4) do GDPR",
            "artículo 12.4 del RGPD",
            "Art. 12 Abs. 4 DSGVO"
        ]
    );
    assert_eq!(cited("lgpd", "refusal")[2], "art. 18, § 4º, da LGPD");
    assert_eq!(cited("lgpd", "rectification")[2], "art. 18, III, da LGPD");
    for topic in law::citation_topics() {
        for regime in ["gdpr", "uk-gdpr", "lgpd", "ccpa"] {
            if law::citation(regime, topic).is_some() {
                for text in cited(regime, topic) {
                    assert!(!text.contains('⟦') && !text.contains('$'), "{regime} {topic}: {text}");
                }
            }
        }
    }
}
