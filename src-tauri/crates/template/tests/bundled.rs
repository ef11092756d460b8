//! The templates as delivered, with every sample, in every language, under every family of laws.
#![expect(clippy::unwrap_used, reason = "helpers of tests may fail as tests do")]

mod common;

use common::words_of;
use model::template::{RefusalGround, TemplateKind};
use std::fmt::Write as _;
use std::path::Path;
use template::{Letter, Template, delivered, samples};
use words::Language;

fn every(mut look: impl FnMut(Language, TemplateKind, &str, &str, &Letter)) {
    for language in Language::ALL {
        for kind in TemplateKind::ALL {
            let template = Template::read(delivered(*kind, language)).unwrap();
            for regime in samples::LAWS {
                for sample in samples::of(*kind) {
                    let facts = samples::facts(*kind, language, regime, sample);
                    let letter = template.compose(language, &facts).unwrap_or_else(|problems| {
                        panic!("{} {} {regime} {sample}: {problems:?}", language.id(), kind.id())
                    });
                    look(language, *kind, regime, sample, &letter);
                }
            }
        }
    }
}

#[test]
fn every_template_renders_with_every_sample_under_every_law_in_every_language() {
    let mut count = 0;
    every(|language, kind, regime, sample, letter| {
        let words = words_of(letter);
        let place = format!("{} {} {regime} {sample}", language.id(), kind.id());
        assert!(!letter.title.is_empty() && !letter.blocks.is_empty(), "{place}");
        for mark in ["{{", "}}", "{%", "⟦", "**", "  ", "()", "( ", " .", " ,", ": .", ": \n", "..", "\u{fdd0}"] {
            assert!(!words.contains(mark), "{place}: {mark:?} in\n{words}");
        }
        count += 1;
    });
    assert!(count > 1500, "{count}");
}

#[test]
fn no_delivered_template_has_a_problem() {
    for language in Language::ALL {
        for kind in TemplateKind::ALL {
            let problems = template::check(*kind, language, delivered(*kind, language));
            assert!(problems.is_empty(), "{} {}: {problems:?}", language.id(), kind.id());
        }
    }
}

/// Which letters are written down word for word: each kind once, each ground of refusal, and what differs between the laws.
fn golden(kind: TemplateKind) -> Vec<(&'static str, &'static str)> {
    let first = samples::of(kind).into_iter().map(|sample| ("gdpr", sample));
    match kind {
        TemplateKind::Refusal => {
            let grounds = RefusalGround::ALL.iter().map(|ground| ("gdpr", ground.id()));
            let laws = samples::LAWS.iter().skip(1).map(|law| (*law, "legal-obligation"));
            grounds.chain(laws).chain([("gdpr", "on-behalf")]).collect()
        }
        TemplateKind::Acknowledgement | TemplateKind::ErasureDone => {
            samples::LAWS.iter().map(|law| (*law, "plain")).chain([("gdpr", "on-behalf"), ("gdpr", "bare")]).collect()
        }
        TemplateKind::AuthorityNotice | TemplateKind::RecipientNotice | TemplateKind::Completion => first.collect(),
        _ => first.take(1).collect(),
    }
}

#[test]
fn the_letters_say_word_for_word_what_was_agreed() {
    let mut changed = Vec::new();
    for language in Language::ALL {
        let mut made = String::new();
        for kind in TemplateKind::ALL {
            let template = Template::read(delivered(*kind, language)).unwrap();
            for (regime, sample) in golden(*kind) {
                let letter = template.compose(language, &samples::facts(*kind, language, regime, sample)).unwrap();
                writeln!(made, "######## {} · {regime} · {sample}\n{}", kind.id(), words_of(&letter)).unwrap();
            }
        }
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/{}.txt", language.id()));
        // Set where a wording was changed on purpose; the difference is then read in the commit.
        if std::env::var_os("TUTELA_WRITE_GOLDEN").is_some_and(|set| !set.is_empty()) {
            std::fs::write(&path, &made).unwrap();
        }
        if std::fs::read_to_string(&path).unwrap_or_default() != made {
            changed.push(language.id());
        }
    }
    assert!(changed.is_empty(), "letters have changed in {changed:?}: TUTELA_WRITE_GOLDEN=1 writes them down anew");
}

#[test]
fn a_rule_that_is_to_be_checked_locally_is_not_cited() {
    every(|language, kind, regime, sample, letter| {
        let words = words_of(letter);
        let place = format!("{} {} {regime} {sample}", language.id(), kind.id());
        // The clocks of these two were not read at their source.
        let forbidden: &[&str] = match regime {
            "uk-gdpr" => &["12A", "GDPR 12. cikk (3)"],
            "lgpd" => &["Art. 19", "art. 19", "19. cikk"],
            "us-va" | "mexico" => &["GDPR", "RGPD", "DSGVO", "LGPD", "Civ. Code"],
            _ => &[],
        };
        for cited in forbidden {
            // A register's own heading in the made-up facts is no citation of the letter.
            assert!(!words.contains(cited), "{place} cites {cited}:\n{words}");
        }
    });
    let cited = |regime| {
        let template = Template::read(delivered(TemplateKind::Acknowledgement, Language::English)).unwrap();
        let facts = samples::facts(TemplateKind::Acknowledgement, Language::English, regime, "plain");
        words_of(&template.compose(Language::English, &facts).unwrap())
    };
    assert!(cited("gdpr").contains("Article 12(3) GDPR"), "what was read at its source is");
}

#[test]
fn the_facts_of_every_kind_stand_in_the_readme() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/templates/README.md");
    let text = std::fs::read_to_string(path).unwrap();
    for kind in TemplateKind::ALL {
        let fields = template::kinds::fields(*kind);
        for field in &fields {
            // What stands in the items of a list is named without the list.
            let list = fields.iter().filter(|list| field.path.starts_with(&format!("{}.", list.path)));
            let name = list.map(|list| list.path.len() + 1).max().map_or(field.path, |from| &field.path[from..]);
            let found = ["", "[]", "?"].iter().any(|mark| text.contains(&format!("`{name}{mark}`")));
            assert!(found, "{} is not in assets/templates/README.md", field.path);
        }
    }
    for part in template::PARTS {
        assert!(text.contains(&format!("=== {part} ===")), "{part}");
    }
}
