//! What a template makes: blocks from Markdown, words from facts, and problems with their lines.
#![expect(clippy::unwrap_used, reason = "helpers of tests may fail as tests do")]

use paper::{Align, Block, Run, Text};
use serde_json::json;
use template::{Facts, Letter, Template};
use words::Language;

const HEAD: &str = "---\ntitle: Title\n---\n";

fn compose(content: &str, facts: &Facts) -> Result<Letter, Vec<template::Problem>> {
    Template::read(&format!("{HEAD}{content}"))?.compose(Language::English, facts)
}

fn blocks(content: &str, facts: &Facts) -> Vec<Block> {
    compose(content, facts).unwrap().blocks
}

/// The problems as (line, column, code, name); the content begins in line 4.
fn problems(content: &str, facts: &Facts) -> Vec<(u32, u32, &'static str, String)> {
    let found = compose(content, facts).err().unwrap_or_default();
    found.into_iter().map(|p| (p.line, p.column, p.code, p.name)).collect()
}

fn facts(name: &str) -> Facts {
    let mut facts = Facts::new();
    facts.set("name", name);
    facts
}

fn plain(text: &str) -> Text {
    Text::from(text)
}

#[test]
fn markdown_becomes_blocks() {
    let content = "# One\n\n### Deep\n\nWords with **weight**, *slant* and [a link](https://example.org).\nSame paragraph.\\\nNew line.\n\n\
        - first\n- second\n\n1. one\n2. two\n\n> Their words\n\n---\n\n| Name | Amount |\n|---|--:|\n| a | 1 |\n| b | 2 |\n\n\
        Term\n: Value\n\nOther\n: Line\n";
    let made = blocks(content, &Facts::new());
    let text = Text {
        runs: vec![
            Run::plain("Words with "),
            Run::bold("weight"),
            Run::plain(", "),
            Run::italic("slant"),
            Run::plain(" and "),
            Run::link("a link", "https://example.org"),
            Run::plain(". Same paragraph.\nNew line."),
        ],
    };
    let table = match &made[7] {
        Block::Table(table) => table.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(table.rows, [["a", "1"], ["b", "2"]]);
    assert_eq!((table.columns[0].align, table.columns[1].align), (Align::Start, Align::End));
    let wanted = vec![
        Block::heading(1, "One"),
        Block::heading(3, "Deep"),
        Block::paragraph(text),
        Block::bullets(["first", "second"]),
        Block::numbered(["one", "two"]),
        Block::Quote { text: plain("Their words") },
        Block::Rule,
        Block::Table(table),
        Block::key_values([("Term", "Value"), ("Other", "Line")]),
    ];
    assert!(made == wanted, "{made:?}");
}

#[test]
fn what_a_placeholder_puts_in_is_words_and_never_markup() {
    for hostile in [
        "**bold** *it* [x](https://evil.example) <b>x</b> `c` # h",
        "# not a heading",
        "- not an item",
        "1. not an item",
        "| not | a | cell |",
        "> not a quotation",
        "    not code",
        "{{ name }} {% if x %} {# c #}",
        "&amp; &lt; &#65;",
        "a\\b \\* \\_",
        "![picture](https://evil.example/x.png)",
        "[ref]: https://evil.example",
        "---",
        "===\n***\n```",
        "\u{202e}evil\u{202c}",
        "x\u{fdd0}0\u{fdd1}y",
        ": term",
        "<https://evil.example>",
    ] {
        for (content, inner) in [("{{ name }}", ""), ("Dear {{ name }}, welcome", "Dear "), ("**{{ name }}**", "")] {
            let made = blocks(content, &facts(hostile));
            let [Block::Paragraph { text }] = made.as_slice() else { panic!("{hostile:?} in {content}: {made:?}") };
            assert_eq!(text.runs.len(), 1, "{hostile:?} in {content}");
            let said = &text.runs[0].text;
            let wanted = hostile.replace(['\u{fdd0}', '\u{fdd1}'], "\u{fdef}");
            assert!(said.starts_with(inner) && said.contains(wanted.trim()), "{said:?}");
            assert!(text.runs[0].link.is_none());
        }
        let made = blocks("| A | B |\n|---|---|\n| {{ name }} | {{ name }} |\n", &facts(hostile));
        let [Block::Table(table)] = made.as_slice() else { panic!("{made:?}") };
        assert_eq!((table.rows.len(), table.rows[0].len()), (1, 2), "{hostile:?}");
        let made = blocks("- {{ name }}\n- end\n", &facts(hostile));
        let [Block::List { items, .. }] = made.as_slice() else { panic!("{made:?}") };
        assert_eq!(items.len(), 2, "{hostile:?}");
        let letter = Template::read("---\ntitle: T {{ name }}\n---\nx").unwrap();
        let title = letter.compose(Language::English, &facts(hostile)).unwrap().title;
        assert!(!title.contains('\n') && title.starts_with("T "), "{title:?}");
    }
}

#[test]
fn a_fact_makes_no_link_of_its_own() {
    let link = |content: &str, fact: &str| match blocks(content, &facts(fact)).remove(0) {
        Block::Paragraph { text } => text.runs[0].link.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(link("[write](mailto:{{ name }})", "a@b.example"), Some("mailto:a@b.example".into()));
    assert_eq!(
        link("[write](mailto:{{ name }})", "a@b.example?bcc=x@y"),
        Some("mailto:a@b.example%3Fbcc%3Dx@y".into())
    );
    assert_eq!(link("[go]({{ name }})", "https://evil.example"), None, "the kind of address is the template's");
    assert_eq!(link("[go](javascript:{{ name }})", "x"), None);
}

#[test]
fn the_words_of_a_fact_keep_their_lines_and_paragraphs() {
    let made = blocks("{{ name }}", &facts("one\ntwo\n\n\nthree  \r\n \r\nfour\n"));
    assert!(made == ["one\ntwo", "three", "four"].map(Block::paragraph), "{made:?}");
    let made = blocks("Before {{ name }} after", &facts("a\n\nb"));
    assert!(made == ["Before a", "b after"].map(Block::paragraph));
    assert!(blocks("{{ name }}\n\n**{{ name }}**\n\n{% if name %}x{% endif %}", &facts("")).is_empty());
}

#[test]
fn a_fact_that_ends_in_a_full_stop_ends_the_sentence() {
    assert!(
        blocks("We are {{ name }}. You...", &facts("Kárpát Zrt.")) == [Block::paragraph("We are Kárpát Zrt. You...")]
    );
    assert!(blocks("See {{ name }}...", &facts("etc.")) == [Block::paragraph("See etc....")]);
}

#[test]
fn loops_conditions_and_parts_make_rows_and_keep_their_lines_apart() {
    let mut facts = Facts::new();
    facts.set("rows", json!([{ "n": "1", "x": "" }, { "n": "2", "x": "b|c" }])).set("law", "gdpr").set("count", 12345);
    let content = "{% include \"table-header\" %}\n{% for row in rows %}\n{% include \"table-row\" %}\n{% endfor %}\n\n\
        {% if law == \"gdpr\" %}First.{% endif %}\n\nSecond {{ count }}.\n\n{% for row in rows %}\n- {{ row.n }}\n{% endfor %}\n\
        === table-header ===\n| N | X |\n|---|---|\n=== table-row ===\n| {{ row.n }} | {{ row.x }} |\n";
    let made = blocks(content, &facts);
    let [Block::Table(table), first, second, list] = made.as_slice() else { panic!("{made:?}") };
    assert_eq!(table.rows, [["1", ""], ["2", "b|c"]]);
    assert!(*first == Block::paragraph("First.") && *second == Block::paragraph("Second 12,345."));
    assert!(*list == Block::bullets(["1", "2"]));
}

#[test]
fn a_block_of_the_template_keeps_its_own_markup_and_the_facts_in_it_stay_words() {
    let content = "{% set greeting %}**Dear** {{ name }}{% endset %}{{ greeting }}, {{ greeting|upper }}";
    let made = blocks(content, &facts("*Ann*"));
    let [Block::Paragraph { text }] = made.as_slice() else { panic!("{made:?}") };
    let wanted = [Run::bold("Dear"), Run::plain(" *Ann*, "), Run::bold("DEAR"), Run::plain(" *Ann*")];
    assert_eq!(text.runs, wanted);
}

#[test]
fn blocks_are_put_in_as_they_are_and_only_alone() {
    let mut facts = facts("x");
    facts.set_blocks("table", vec![Block::Rule, Block::paragraph("kept")]);
    assert!(blocks("a\n\n{{ table }}\n\nb", &facts).len() == 4);
    assert_eq!(problems("a\n\nsee {{ table }} here", &facts), [(6, 1, "not-alone", String::new())]);
    facts.set_blocks("signature", vec![Block::Signature { lines: vec!["M".into()] }]);
    let made = blocks("# H\n\na\n\nb\n\nYours\n\n{{ signature }}", &facts);
    let [_, _, Block::Together { blocks }] = made.as_slice() else { panic!("{made:?}") };
    assert_eq!(blocks.len(), 3, "the sentence, the close and the place to sign");
}

#[test]
fn a_mistake_is_told_with_its_line_its_column_and_its_name() {
    let facts = facts("x");
    let mut wrong = Vec::new();
    for (content, wanted) in [
        ("a\n\nDear {{ nmae }},", (6, 9, "unknown-field", "nmae")),
        ("{{ name.first }}", (4, 4, "unknown-field", "name.first")),
        ("{% if nmae %}x{% endif %}", (4, 7, "unknown-field", "nmae")),
        ("{{ name|shout }}", (4, 9, "unknown-filter", "shout")),
        ("{{ name|safe }}", (4, 9, "unknown-filter", "safe")),
        ("{{ debug() }}", (4, 4, "unknown-filter", "debug")),
        ("x\n{% fi name %}", (5, 4, "unknown-statement", "fi")),
        ("x\n{% if name %}\nnever closed", (6, 1, "not-closed", "never closed")),
        ("{{ name", (4, 4, "not-closed", "name")),
        ("a {{ name + }} b", (4, 13, "syntax", "}}")),
        ("{% include \"../../etc/passwd\" %}", (4, 4, "no-such-part", "../../etc/passwd")),
        ("{% for c in 5 %}x{% endfor %}", (4, 13, "not-a-list", "5")),
        ("{{ [1, 2] }}", (4, 4, "not-text", "[1, 2]")),
        ("{{ name == \"x\" }}", (4, 4, "not-text", "name == \"x\"")),
        ("a\n\n<b>x</b>", (6, 1, "html", "")),
        ("a\n\n    indented", (6, 5, "code-block", "")),
        ("![x](y)", (4, 1, "picture", "")),
        ("- a\n  - b", (5, 3, "nested-list", "")),
        ("3. a", (4, 1, "list-start", "")),
        ("| A |\n|---|\n| 1 | 2 |", (6, 1, "too-many-cells", "")),
        ("[Note]: vanishes", (4, 1, "reference", "")),
    ] {
        let found = problems(content, &facts);
        if found.first().is_none_or(|(line, column, code, name)| (*line, *column, *code, name.as_str()) != wanted) {
            wrong.push(format!("{content:?}: {found:?} instead of {wanted:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_mistake_in_a_part_is_told_in_the_line_of_the_file() {
    let content = "Hello\n\n{% include \"subject\" %}\n\n=== subject ===\nfirst\n\n{{ nmae }}\n";
    assert_eq!(problems(content, &facts("x")), [(11, 4, "unknown-field", "nmae".to_owned())]);
    let title = Template::read("---\naudience: internal\ntitle: A {{ nmae }}\n---\nx").unwrap();
    let found = title.compose(Language::English, &facts("x")).unwrap_err();
    assert_eq!((found[0].line, found[0].column), (3, 13));
}

#[test]
fn no_template_runs_away_with_time_or_memory() {
    let facts = facts("x");
    let doubled = format!("{{% set a = \"0123456789\" %}}{}{{{{ a }}}}", "{% set a = a ~ a %}".repeat(40));
    for content in [
        doubled.as_str(),
        "{% for a in range(100000) %}{% for b in range(100000) %}x{% endfor %}{% endfor %}",
        "{{ \"x\" * 1000000000 }}",
        "{% include \"subject\" %}\n=== subject ===\n{% include \"subject\" %}\n",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
        "{% set s %}{% for a in range(90000) %}0123456789012345678901234567890123456789{% endfor %}{% endset %}{{ s ~ s ~ s ~ s }}",
    ] {
        let before = std::time::Instant::now();
        let found = problems(content, &facts);
        assert!(before.elapsed().as_secs() < 5, "{content:.60}");
        assert!(matches!(found[0].2, "too-much" | "unknown-statement" | "failed"), "{content:.60}: {found:?}");
    }
    let deep = format!("{}x{}", "{% if name %}".repeat(2000), "{% endif %}".repeat(2000));
    assert!(compose(&deep, &facts).is_err());
    let deep = format!("{{{{ {}name{} }}}}", "(".repeat(5000), ")".repeat(5000));
    assert!(compose(&deep, &facts).is_err());
    let deep = "> ".repeat(3000) + "x";
    let _ = compose(&deep, &facts);
    let deep = "[".repeat(20000);
    let _ = compose(&deep, &facts);
}
