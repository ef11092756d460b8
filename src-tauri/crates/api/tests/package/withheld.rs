//! Texts and files that do not go out: told with their ground, and in no file of the answer.

use super::{DATA_SCHEMA, Made, id_of, ready, run, saved, validate};
use api::Error;
use serde_json::{Value, json};

/// The id of the finding with this name.
fn finding(made: &Made, name: &str) -> Value {
    let page = made.page();
    let findings = page["tasks"][0]["findings"].as_array().unwrap();
    findings.iter().find(|finding| finding["name"] == name).unwrap_or_else(|| panic!("no {name}"))["id"].clone()
}

fn withhold(made: &Made, name: &str, ground: Option<&str>, why: &str) -> Result<Value, Error> {
    made.bench.call("withhold_finding", json!({ "finding": finding(made, name), "ground": ground, "why": why }))
}

/// Every byte that goes out, unpacked, by what it is.
fn everything(made: &Made) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = made.folder().into_iter().collect();
    let (_dir, pdf) = saved(&made.folder()["report.pdf"], "report.pdf");
    files.push(("words of the report".to_owned(), run("pdftotext", &["-raw", &pdf, "-"]).stdout));
    files.push(("unpacked report".to_owned(), run("qpdf", &["--qdf", "--object-streams=disable", &pdf, "-"]).stdout));
    files
}

const TEXT: &str = "Megjegyzés";
const FILE: &str = "szerződés Kovács Anna.pdf";

#[test]
fn a_withheld_text_and_file_are_told_with_their_ground_and_are_in_no_file_of_the_answer() {
    let made = ready(&["access"]);
    assert_eq!(
        withhold(&made, TEXT, Some("others-rights"), " ").unwrap_err(),
        Error::invalid("why", "required"),
        "how it was weighed is kept"
    );
    let table = "rendelés Kovács Anna.csv";
    assert_eq!(withhold(&made, table, Some("law"), "x").unwrap_err(), Error::invalid("ground", "only-whole"));
    withhold(&made, TEXT, Some("others-rights"), "CANARY_WHY: a colleague is named").unwrap();
    let page = withhold(&made, FILE, Some("trade-secret"), "CANARY_WHY: prices").unwrap()["output"].clone();
    let shown = page["tasks"][0]["findings"].as_array().unwrap().clone();
    let shown: Vec<&Value> = shown.iter().filter(|finding| finding["withheld"].is_object()).collect();
    assert_eq!(shown.len(), 2);
    assert_eq!(shown[1]["withheld"], json!({ "ground": "trade-secret", "why": "CANARY_WHY: prices" }));
    let entry =
        page["timeline"].as_array().unwrap().iter().find(|entry| entry["action"] == "finding.withheld").unwrap();
    assert_eq!(entry["args"]["ground"], "trade-secret");
    assert_eq!(made.make(json!({})).unwrap_err(), Error::not_now("stale"), "the report still holds them");

    let made = Made { document: id_of(&made.bench.call("compose_report", json!({ "id": made.id })).unwrap()), ..made };
    made.make(json!({})).unwrap();
    let files = made.folder();
    assert!(!files.contains_key("attachment-001.pdf"), "{:?}", files.keys());
    let data: Value = serde_json::from_slice(&files["data.json"]).unwrap();
    validate(DATA_SCHEMA, &data);
    let source = &data["sources"][0];
    assert_eq!((&source["texts"], &source["files"]), (&json!([]), &json!([])));
    let told: Vec<(&str, &str)> = source["withheld"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["kind"].as_str().unwrap(), one["ground"].as_str().unwrap()))
        .collect();
    assert_eq!(told, [("text", "others-rights"), ("file", "trade-secret")]);
    let squeezed = |bytes: &[u8]| String::from_utf8_lossy(bytes).split_whitespace().collect::<String>();
    for (name, bytes) in everything(&made) {
        let bytes_of_utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
        for gone in ["CANARY_WHY", "levelet", TEXT, "szerződés Kovács", "not really"] {
            for needle in [gone.as_bytes().to_vec(), bytes_of_utf16(gone)] {
                assert!(!bytes.windows(needle.len()).any(|w| w == needle), "{gone} is in {name}");
            }
        }
        if ["words of the report", "index.html"].contains(&name.as_str()) {
            for one in source["withheld"].as_array().unwrap() {
                let ground = squeezed(one["groundText"].as_str().unwrap().as_bytes());
                assert!(squeezed(&bytes).contains(&ground), "{name} tells the ground {ground}");
            }
        }
    }
}

#[test]
fn what_was_withheld_goes_out_after_all() {
    let made = ready(&["access"]);
    withhold(&made, FILE, Some("privilege"), "advice of counsel").unwrap();
    let page = withhold(&made, FILE, None, "").unwrap()["output"].clone();
    assert!(page["tasks"][0]["findings"].as_array().unwrap().iter().all(|finding| finding["withheld"].is_null()));
    assert_eq!(page["timeline"][0]["action"], "finding.released");
    made.make(json!({})).expect("the report says what it said before");
    let data: Value = serde_json::from_slice(&made.folder()["data.json"]).unwrap();
    assert_eq!(data["sources"][0]["withheld"], json!([]));
    assert!(made.folder().contains_key("attachment-001.pdf"));
}

#[test]
fn where_everything_is_withheld_the_source_still_says_so() {
    let made = ready(&["access"]);
    withhold(&made, TEXT, Some("law"), "§").unwrap();
    withhold(&made, FILE, Some("not-theirs"), "another Anna").unwrap();
    let page = made.page();
    let table = page["tasks"][0]["findings"][0].clone();
    let none: Vec<Value> = table["columns"].as_array().unwrap().iter().map(|_| json!({ "chosen": false })).collect();
    made.bench.call("choose_columns", json!({ "finding": table["id"], "columns": none })).unwrap();
    let made = Made { document: id_of(&made.bench.call("compose_report", json!({ "id": made.id })).unwrap()), ..made };
    made.make(json!({})).unwrap();
    let data: Value = serde_json::from_slice(&made.folder()["data.json"]).unwrap();
    assert_eq!(data["sources"][0]["withheld"].as_array().unwrap().len(), 2);
    assert_eq!(data["sources"][0]["tables"], json!([]));
}
