//! The page is words and data only: nothing in it runs, nothing is fetched, whatever came from outside is text.

use super::*;
use crate::package::sample::answer;

fn page(data: &Data) -> String {
    let tables = csv::files(data);
    html(data, &tables, &[("report.pdf".to_owned(), 84_213)])
}

/// Checks that every element that is opened is closed in its order, and answers with the names of all elements.
fn elements(page: &str) -> Vec<String> {
    let (mut open, mut seen) = (Vec::new(), Vec::new());
    for tag in page.split('<').skip(1) {
        let (tag, _) = tag.split_once('>').expect("a tag ends");
        let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap().to_owned();
        if let Some(closed) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(closed), "closed in order");
        } else if !matches!(name.as_str(), "!doctype" | "meta") {
            open.push(name.clone());
        }
        seen.push(name);
    }
    assert!(open.is_empty(), "left open: {open:?}");
    seen
}

#[test]
fn it_is_well_formed_and_worded_in_all_languages() {
    for language in Language::ALL {
        let page = page(&answer(language.id()));
        elements(&page);
        assert!(page.contains(&format!("<html lang=\"{}\">", language.id())));
        assert!(!page.contains('⟦') && !page.contains("{$"), "a word is missing in {language:?}");
    }
}

/// The page as it was last looked at in a browser. The interface's tests hold it to the rules of accessibility.
/// `TUTELA_WRITE_GOLDEN=1` writes it anew.
#[test]
fn it_is_the_page_that_was_looked_at() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/data/package/index.html");
    let made = page(&answer("hu"));
    if std::env::var_os("TUTELA_WRITE_GOLDEN").is_some() {
        std::fs::write(path, &made).unwrap();
    }
    assert!(
        std::fs::read_to_string(path).unwrap() == made,
        "look at it again in light, dark and print, then write it anew"
    );
}

#[test]
fn it_runs_nothing_and_fetches_nothing() {
    let page = page(&answer("hu"));
    let seen = elements(&page);
    for forbidden in ["script", "img", "link", "iframe", "object", "form", "base", "svg", "input"] {
        assert!(!seen.iter().any(|name| name == forbidden), "{forbidden}");
    }
    for forbidden in ["http:", "https:", "//", "url(", "@import", " src=", " on", "style="] {
        let markup: String = page.split('<').skip(1).filter_map(|tag| tag.split('>').next()).collect();
        assert!(!markup.contains(forbidden), "{forbidden} in the markup");
    }
    assert!(!STYLE.contains("url(") && !STYLE.contains("@import") && !STYLE.contains("</"));
    let targets: Vec<&str> = page
        .split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|t| !t.starts_with('#'))
        .collect();
    assert!(targets.contains(&"report.pdf") && targets.contains(&"data-001.csv"), "{targets:?}");
    for target in targets {
        assert!(target.chars().all(|c| c.is_ascii_alphanumeric() || "-.".contains(c)), "{target} lies beside the page");
    }
}

#[test]
fn the_policy_lets_nothing_but_its_own_style_through() {
    let page = page(&answer("en"));
    let style = page.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
    let hash = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(style.as_bytes()));
    assert!(page.contains(&format!(
        "content=\"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'\""
    )));
}

#[test]
fn whatever_came_from_outside_is_text_and_keeps_its_own_direction() {
    let page = page(&answer("hu"));
    assert!(page.contains("<td><bdi>&lt;img src=x onerror=alert(1)&gt;</bdi></td>"));
    assert!(page.contains("export &lt;b&gt;.csv") && page.contains("&lt;/style&gt;&lt;script&gt;"));
    assert!(page.contains("<dd><bdi>محمد بن علي</bdi></dd>"));
    assert!(!page.split("</title>").next().unwrap().contains("محمد"), "the title goes into the browser's history");
}

#[test]
fn a_long_table_says_where_the_rest_is_and_a_wide_one_is_shown_record_by_record() {
    let mut data = answer("en");
    let table = &mut data.sources[0].tables[0];
    table.rows = (0..1_200).map(|n| vec![format!("row {n}"), String::new(), String::new()]).collect();
    let long = page(&data);
    assert!(long.contains("row 999<") && !long.contains("row 1000<"));
    assert!(
        long.contains("The first 1,000 of 1,200 records are shown. All of them stand in data-001.csv, data-002.csv.")
    );

    let mut data = answer("en");
    let table = &mut data.sources[0].tables[0];
    table.columns = (0..12).map(|n| data::column(&format!("c{n}"))).collect();
    table.rows = vec![(0..12).map(|n| format!("v{n}")).collect()];
    let wide = page(&data);
    assert!(wide.contains("Record 1") && wide.contains("<dt><bdi>c11</bdi></dt>\n<dd><bdi>v11</bdi></dd>"));
}

mod data {
    use crate::package::data::Column;

    pub(super) fn column(name: &str) -> Column {
        Column { name: name.to_owned(), category: String::new(), file: "data-001.csv".to_owned() }
    }
}
