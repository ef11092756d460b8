//! Strings that are known to break programs, in the fields that everybody fills: what was written stands on the screen as it was written.
use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::e2e::Desk;

/// The Big List of Naughty Strings, and what tries to become markup, a script or another direction.
fn strings() -> Vec<String> {
    let list = include_str!("../data/blns/blns.json");
    let mut strings: Vec<String> = serde_json::from_str(list).expect("the list");
    let more = [
        "<img src=x onerror=\"document.title='gone'\">",
        "<svg><script>window.__TAURI_INTERNALS__=0</script></svg>",
        "{{constructor.constructor('return document')().title='gone'}}",
        "${document.title='gone'}",
        "\"><iframe srcdoc='<script>parent.document.title=1</script>'>",
        "javascript:document.title='gone'",
        "<style>*{display:none}</style>",
        "<base href=//x.example><a href=x>",
        "a\u{202e}gpj.exe",
        "\u{2066}\u{2067}abc\u{2069}",
        "аdmin (Cyrillic a)",
        "Kov\u{200b}ács",
        "e\u{301}\u{301}\u{301}va",
        "&lt;b&gt;&amp;amp;",
        "%3Cscript%3E",
        "{ $count } { name }",
        "Zoë\u{a0}Ångström",
        "=HYPERLINK(\"http://x.example\")",
    ];
    strings.extend(more.map(str::to_owned));
    strings
}

/// As a field of one line keeps it: white space runs made one space. `None` where it must be refused.
fn line(text: &str) -> Option<String> {
    let clean = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!clean.is_empty() && clean.chars().count() <= 200 && !clean.chars().any(char::is_control)).then_some(clean)
}

/// Calls a command once for each request, and tells which were refused, by the rule.
async fn call_all(desk: &Desk, command: &str, requests: &[Value]) -> Vec<Option<String>> {
    let script = "const done = arguments[arguments.length - 1];
        (async () => {
            const out = [];
            for (const request of arguments[1]) {
                out.push(await window.__TAURI_INTERNALS__.invoke(arguments[0], { request }).then(() => null, (error) => error.rule ?? error.code));
            }
            done(out);
        })();";
    let mut refused = Vec::new();
    for part in requests.chunks(40) {
        let answer = desk.client().execute_async(script, vec![json!(command), json!(part)]).await.expect("an answer");
        refused.extend(serde_json::from_value::<Vec<Option<String>>>(answer).expect("one answer for each"));
    }
    refused
}

/// What all cells of a column say, over the whole list: scrolled from its top to its end. Marks stand for what cannot be seen, and are read back as that.
async fn column(desk: &Desk, table: &str, number: usize) -> BTreeSet<String> {
    let script = "const done = arguments[arguments.length - 1];
        const said = (node) => node.nodeType === 3 ? node.data
            : node.classList?.contains('mark') ? String.fromCodePoint(parseInt(node.textContent.slice(2), 16))
            : [...node.childNodes].map(said).join('');
        const table = document.querySelector(arguments[0]);
        const box = table.parentElement;
        const found = new Set();
        (async () => {
            box.scrollTop = 0;
            for (let still = 0; still < 6; ) {
                await new Promise((next) => setTimeout(next, 80));
                for (const cell of table.querySelectorAll(`tr[data-testid=row] > td:nth-child(${arguments[1]})`)) {
                    for (const text of cell.querySelectorAll('bdi')) found.add(said(text));
                }
                const before = box.scrollTop;
                box.scrollTop += box.clientHeight * 0.7;
                still = box.scrollTop === before ? still + 1 : 0;
            }
            done([...found]);
        })();";
    let answer = desk.client().execute_async(script, vec![json!(table), json!(number)]).await.expect("a list");
    serde_json::from_value(answer).expect("texts")
}

/// The text of one place, with the marks read back.
async fn said(desk: &Desk, selector: &str) -> String {
    desk.css(selector).await;
    let script = "const said = (node) => node.nodeType === 3 ? node.data
            : node.classList?.contains('mark') ? String.fromCodePoint(parseInt(node.textContent.slice(2), 16))
            : [...node.childNodes].map(said).join('');
        return said(document.querySelector(arguments[0]))";
    let answer = desk.client().execute(script, vec![json!(selector)]).await.expect("a text");
    answer.as_str().expect("a text").to_owned()
}

/// Holds what a list says to what was written into it.
fn same(of: &str, written: &BTreeSet<String>, shown: &BTreeSet<String>) {
    let missing: Vec<&String> = written.difference(shown).collect();
    assert!(missing.is_empty(), "{of}: {} of {} did not come back: {missing:?}", missing.len(), written.len());
    let more: Vec<&String> = shown.difference(written).collect();
    assert!(more.is_empty(), "{of}: nobody wrote {more:?}");
}

/// Makes an office by the commands, writes every string into five main fields, and reads them all from the screen.
pub async fn what_is_written_comes_back(desk: &Desk) {
    let office = json!({
        "name": "Example Ltd", "address": "1 High Street\nBudapest", "dpoName": "Maria Toth", "dpoEmail": "dpo@example.com",
        "authority": "NAIH\nBudapest", "regime": "gdpr", "calendar": "HU", "zone": "Europe/Budapest", "language": "en",
    });
    let new = json!({ "passphrase": "seven quiet words beside a river", "officerName": "Maria Toth", "label": "Office", "office": office });
    desk.call("create_vault", new).await.expect("a vault");
    desk.client().refresh().await.expect("the page again");

    let strings = strings();
    assert!(strings.len() > 500, "the whole list");
    let written: BTreeSet<String> = strings.iter().filter_map(|text| line(text)).collect();
    let requester = |name: &str| json!({ "givenName": "", "familyName": name, "email": "x@posta.example" });
    let request = |name: &str, description: &str| {
        json!({ "requester": requester(name), "requesterType": "customer", "rights": ["access"], "channel": "email",
            "received": "2026-05-04", "language": "en", "country": "HU", "description": description, "mandate": "" })
    };

    // What was asked, as long as it may be, first: it is the only request so far.
    let mut asked = String::new();
    for text in strings.iter().filter(|text| !text.chars().any(|c| c.is_control() && c != '\n' && c != '\t')) {
        let text = text.replace('\r', "");
        if asked.chars().count() + text.chars().count() < 19_990 {
            asked.push_str(&text);
            asked.push('\n');
        }
    }
    assert!(asked.lines().count() > 400, "most of the list");
    assert_eq!(call_all(desk, "register_request", &[request("first", &asked)]).await, [None]);
    desk.click_test_id("nav-requests").await;
    desk.click_first("[data-testid=row] td:nth-child(3)").await;
    desk.click_test_id("tab-mail").await;
    assert_eq!(said(desk, ".asked .words bdi").await, asked.trim(), "what was asked");
    desk.settled().await;
    desk.shot("95-strings-request").await;

    let each = |make: &dyn Fn(&str) -> Value| strings.iter().map(|text| make(text)).collect::<Vec<Value>>();
    let subject = |name: &str| json!({ "givenName": "", "familyName": name, "identifiers": [], "address": "", "language": "en", "country": "", "role": "", "facts": [] });
    let organisation =
        |name: &str| json!({ "name": name, "registration": "", "address": "", "email": "", "facts": [] });
    let source =
        |name: &str| json!({ "name": name, "description": "", "owners": [], "categories": [], "retired": false });
    let requests: [(&str, Vec<Value>); 4] = [
        ("register_request", each(&|name| request(name, "Please."))),
        ("register_subject", each(&subject)),
        ("register_organisation", each(&organisation)),
        ("register_source", each(&source)),
    ];
    for (command, requests) in &requests {
        let answers = call_all(desk, command, requests).await;
        for (text, refused) in strings.iter().zip(answers) {
            // A name may be taken, or look like one; a text that no line can hold must be refused.
            if line(text).is_none() {
                assert!(refused.is_some(), "{command} took {text:?}");
            } else {
                assert!(
                    refused.as_deref().is_none_or(|rule| rule == "taken"),
                    "{command} refused {text:?}: {refused:?}"
                );
            }
        }
    }

    desk.click_test_id("nav-requests").await;
    desk.test_id("row").await;
    let mut names = column(desk, "[role=grid]", 3).await;
    assert!(names.remove("first"));
    desk.settled().await;
    desk.shot("95-strings-queue").await;
    same("requesters", &written, &names);
    desk.click_test_id("nav-subjects").await;
    desk.test_id("row").await;
    same("people", &written, &column(desk, "[data-testid=subjects]", 1).await);
    desk.settled().await;
    desk.shot("95-strings-people").await;
    desk.click_test_id("tab-organisations").await;
    desk.css("[data-testid=organisations] [data-testid=row]").await;
    same("organisations", &written, &column(desk, "[data-testid=organisations]", 1).await);
    desk.click_test_id("nav-sources").await;
    desk.css("[data-testid=sources] [data-testid=row]").await;
    let mut sources = column(desk, "[data-testid=sources]", 1).await;
    // The empty description of each.
    sources.remove("");
    same("sources", &written, &sources);
}
