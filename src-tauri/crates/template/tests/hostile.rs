//! Hostile facts through every template: nothing is lost, nothing becomes markup, nothing panics.
#![expect(clippy::unwrap_used, reason = "helpers of tests may fail as tests do")]

mod common;

use chrono::{DateTime, Utc};
use common::words_of;
use model::template::TemplateKind;
use paper::{Block, Document, Furniture, Meta};
use proptest::prelude::*;
use serde_json::Value as Json;
use template::{Facts, Letter, Template, delivered, samples};
use words::Language;

/// Strings that break readers of text; `@` is where the fact's own mark stands.
const HOSTILE: &[&str] = &[
    "**@** __@__ *@* _@_ ~~@~~ `@`",
    "# @",
    "- @",
    "1. @",
    "> @",
    "| @ | @ | @ |",
    "|---|---|",
    "[@](https://evil.example) ![@](x) [@]: https://evil.example",
    "<script>alert('@')</script><!-- @ --><b>@",
    "&lt;@&gt; &amp; &#x40;",
    "{{ @ }} {% raw %} {% for x in @ %} {# @ #} {%- endif -%}",
    "\\*@\\* \\\\ @\\",
    "    @ ``` @ ~~~",
    "\u{202e}@\u{202c} \u{2066}@\u{2069} \u{200f}@",
    "\u{fdd0}0\u{fdd1}@\u{fdd0}",
    "=== table-row === @",
    "--- @ ---",
    ": @",
    "@\\",
    "@:\u{1f469}\u{200d}\u{1f680} e\u{301}\u{301}\u{301} \u{0}\u{7}\u{ffff}@",
    "../../@ $(@) '; DROP TABLE @; -- %s %n {0}",
    "محمد @ بن علي",
    "张伟 @ 🐉",
];

/// Facts in which every free text is what `change` makes of its mark.
fn changed(facts: &Facts, change: &dyn Fn(&str) -> String) -> Facts {
    fn walk(value: &mut Json, path: &str, change: &dyn Fn(&str) -> String) {
        match value {
            Json::Object(map) => map.iter_mut().for_each(|(key, value)| walk(value, &format!("{path}.{key}"), change)),
            Json::Array(items) => {
                items.iter_mut().enumerate().for_each(|(n, value)| walk(value, &format!("{path}.{n}"), change));
            }
            Json::String(text) => {
                // What conditions ask for stays; what is empty stays empty.
                let asked = [
                    ".law.family",
                    "right_ids",
                    "ground",
                    "outcome",
                    "measure",
                    "phase",
                    "told_people",
                    ".state",
                    ".cite.",
                ];
                if !text.is_empty() && !asked.iter().any(|name| path.contains(name)) {
                    let mark: String = path.chars().filter(|c| c.is_alphanumeric()).collect();
                    *text = change(&format!("zq{mark}qz"));
                }
            }
            _ => {}
        }
    }
    let mut json = facts.to_json();
    walk(json.get_mut("facts").unwrap(), "", change);
    Facts::from_json(json).unwrap()
}

/// What a letter is built of, without its words.
fn shape(blocks: &[Block], out: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Table(table) => {
                let widths: Vec<usize> = table.rows.iter().map(Vec::len).collect();
                out.push(format!("table {} {widths:?}", table.columns.len()));
            }
            Block::List { items, ordered } => out.push(format!("list {ordered} {}", items.len())),
            Block::KeyValues { rows } => out.push(format!("facts {}", rows.len())),
            Block::Paragraph { text } => {
                let looks: Vec<_> = text.runs.iter().map(|run| (run.bold, run.italic, run.link.is_some())).collect();
                out.push(format!("paragraph {looks:?}"));
            }
            Block::Together { blocks } | Block::In { blocks, .. } => shape(blocks, out),
            other => out.push(other.kind().to_owned()),
        }
    }
}

fn shape_of(letter: &Letter) -> Vec<String> {
    let mut out = Vec::new();
    shape(&letter.blocks, &mut out);
    out
}

fn marks(words: &str) -> Vec<String> {
    let mut marks: Vec<String> =
        words.split("zq").skip(1).filter_map(|rest| rest.split_once("qz")).map(|(m, _)| m.to_owned()).collect();
    marks.sort();
    marks
}

fn each(language: Language, mut look: impl FnMut(TemplateKind, &Template, &Facts)) {
    for kind in TemplateKind::ALL {
        let template = Template::read(delivered(*kind, language)).unwrap();
        for sample in samples::of(*kind) {
            look(*kind, &template, &samples::facts(*kind, language, "gdpr", sample));
        }
    }
}

#[test]
fn no_hostile_fact_changes_what_a_letter_is_built_of_or_loses_a_word() {
    for language in Language::ALL {
        each(language, |kind, template, facts| {
            let plain = template.compose(language, &changed(facts, &str::to_owned)).unwrap();
            let (shape, marked) = (shape_of(&plain), marks(&words_of(&plain)));
            assert!(!marked.is_empty());
            for hostile in HOSTILE {
                let change = |mark: &str| hostile.replace('@', mark);
                let letter = template.compose(language, &changed(facts, &change)).unwrap();
                assert_eq!(shape_of(&letter), shape, "{} {} {hostile:?}", language.id(), kind.id());
                let words = words_of(&letter);
                if hostile.contains('@') {
                    let times = hostile.matches('@').count();
                    let found = marks(&words);
                    for mark in &marked {
                        let had = marked.iter().filter(|other| *other == mark).count();
                        let has = found.iter().filter(|other| *other == mark).count();
                        assert_eq!(has, had * times, "{} {} {hostile:?}: {mark} in\n{words}", language.id(), kind.id());
                    }
                }
            }
        });
    }
}

/// The letter as a page.
fn document(letter: Letter, language: Language) -> Document {
    Document {
        meta: Meta {
            title: letter.title,
            language: language.id().into(),
            author: None,
            subject: None,
            created: DateTime::<Utc>::UNIX_EPOCH,
        },
        furniture: Furniture::default(),
        blocks: letter.blocks,
        attachments: Vec::new(),
    }
}

#[test]
fn every_template_is_drawn_with_words_of_ten_thousand_letters() {
    let long = "Donaudampfschifffahrtsgesellschaft".repeat(300);
    let language = Language::German;
    let mut seen = std::collections::BTreeSet::new();
    each(language, |kind, template, facts| {
        if !seen.insert(kind) {
            return;
        }
        let letter = template.compose(language, &changed(facts, &|mark| format!("{mark}{long}"))).unwrap();
        assert!(paper::render(&document(letter, language)).unwrap().pages > 1, "{}", kind.id());
    });
}

#[test]
fn the_big_list_goes_through_every_template_in_every_language_and_the_file_keeps_the_standards() {
    let naughty: Vec<String> = serde_json::from_str(include_str!("../../../../tests/data/blns/blns.json")).unwrap();
    for language in Language::ALL {
        // Every text of the list stands in some fact of every kind.
        for kind in TemplateKind::ALL {
            let template = Template::read(delivered(*kind, language)).unwrap();
            let facts = samples::facts(*kind, language, "gdpr", samples::of(*kind)[0]);
            let places = std::cell::Cell::new(0_usize);
            changed(&facts, &|mark| {
                places.set(places.get() + 1);
                mark.to_owned()
            });
            let (each, next) = (naughty.len().div_ceil(places.get()), std::cell::Cell::new(0_usize));
            let facts = changed(&facts, &|mark| {
                let from = next.replace(next.get() + each).min(naughty.len());
                let some = &naughty[from..(from + each).min(naughty.len())];
                format!("{mark} {}", some.join("\n"))
            });
            let letter = template.compose(language, &facts).unwrap();
            let report = paper::check::check(&paper::render(&document(letter, language)).unwrap().bytes);
            assert!(report.clean && report.pages > 0, "{} {}: {:?}", language.id(), kind.id(), report.findings);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn no_text_of_any_kind_is_taken_for_markup(text in "\\PC{0,60}|[-*_#>|`\\[\\]()<>{}%=~:\\\\ \n\t\u{fdd0}\u{fdd1}0-9]{0,60}") {
        let mut facts = Facts::new();
        facts.set("a", text.as_str());
        for content in ["x {{ a }} y", "| h |\n|---|\n| x{{ a }}y |", "- x{{ a }}y", "Term\n: x{{ a }}y", "> x{{ a }}y"] {
            let template = Template::read(&format!("---\ntitle: T{{{{ a }}}}\n---\n{content}\n")).unwrap();
            let letter = template.compose(Language::English, &facts).unwrap();
            let kept = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            let cleaned = text.replace(['\u{fdd0}', '\u{fdd1}'], "\u{fdef}");
            let words = words_of(&letter).split_once('\n').unwrap().1.to_owned();
            prop_assert!(kept(&words).contains(&kept(&format!("x{cleaned}y"))), "{words:?}");
        }
    }

    #[test]
    fn no_text_of_a_template_makes_the_reader_panic(text in "\\PC{0,200}|[-*_#>|`\\[\\]()<>{}%=~:\\\\ \na-z]{0,200}") {
        let mut facts = Facts::new();
        facts.set("a", "fact");
        if let Ok(template) = Template::read(&format!("---\ntitle: T\n---\n{text}")) {
            let _ = template.compose(Language::English, &facts);
        }
        let _ = Template::read(&text);
    }
}
