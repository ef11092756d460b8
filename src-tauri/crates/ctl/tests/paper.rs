//! The contract for scripts that make documents, kept by the real binary. No vault is needed.

#![expect(clippy::unwrap_used, reason = "helpers of tests may fail as tests do")]

use serde_json::{Value, json};
use std::process::{Command, Output};

struct Script {
    dir: tempfile::TempDir,
}

impl Script {
    fn new() -> Script {
        Script { dir: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> String {
        self.dir.path().join(name).to_str().unwrap().to_owned()
    }

    fn write(&self, name: &str, text: &str) -> String {
        std::fs::write(self.path(name), text).unwrap();
        self.path(name)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_tutelactl")).arg("paper").args(arguments).output().unwrap()
    }

    fn good(&self, arguments: &[&str]) -> Value {
        let out = self.run(arguments);
        assert!(out.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&out.stderr));
        serde_json::from_slice(&out.stdout).unwrap()
    }

    fn refused(&self, arguments: &[&str]) -> Value {
        let out = self.run(arguments);
        assert!(!out.status.success() && out.stdout.is_empty(), "{arguments:?} was carried out");
        serde_json::from_slice(&out.stderr).unwrap()
    }
}

fn letter() -> Value {
    json!({
        "meta": { "title": "Válasz", "language": "hu", "created": "2026-05-28T09:00:00Z" },
        "furniture": { "footer": { "left": ["Ügy 2026-0001"], "pageTemplate": "{page}/{pages}" } },
        "blocks": [
            { "kind": "heading", "level": 1, "text": "Tisztelt Ügyfelünk!" },
            { "kind": "paragraph", "text": [{ "text": "Lásd " }, { "text": "itt", "link": "https://example.org/" }] },
            { "kind": "table", "columns": [{ "header": "Név" }, { "header": "Szám" }], "rows": [["Szőke", "12"]] }
        ],
        "attachments": [{ "name": "data.json", "mime": "application/json", "data": "e30=", "description": "d",
            "relationship": "data" }]
    })
}

#[test]
fn a_document_becomes_an_archive_copy_that_checks_clean_and_is_always_the_same() {
    let script = Script::new();
    let document = script.write("letter.json", &letter().to_string());
    let (first, second) = (script.path("a.pdf"), script.path("b.pdf"));
    let told = script.good(&["render", &document, &first]);
    assert_eq!((&told["pages"], &told["level"], &told["locked"]), (&json!(1), &json!("archive"), &json!(false)));
    assert_eq!(told["warnings"], json!([]));
    assert_eq!(told["bytes"].as_u64().unwrap(), std::fs::metadata(&first).unwrap().len());
    script.good(&["render", &document, &second]);
    assert_eq!(std::fs::read(&first).unwrap(), std::fs::read(&second).unwrap());
    let report = script.good(&["check", &first]);
    assert_eq!((&report["clean"], &report["findings"]), (&json!(true), &json!([])));
    assert!(report["rules"].as_u64().unwrap() >= 40);
}

#[test]
fn a_passphrase_locks_the_file_and_the_plain_level_leaves_the_tags_out() {
    let script = Script::new();
    let document = script.write("letter.json", &letter().to_string());
    let (pass, out) = (script.write("pass", "Jelszó-őű-2026\n"), script.path("locked.pdf"));
    let told = script.good(&["render", &document, &out, "--passphrase-file", &pass]);
    assert_eq!((&told["level"], &told["locked"]), (&json!("tagged"), &json!(true)));
    let text = |arguments: &[&str]| Command::new("pdftotext").args(arguments).args([&out, "-"]).output().unwrap();
    assert!(!text(&[]).status.success(), "nobody reads it without the passphrase");
    let read = text(&["-upw", "Jelszó-őű-2026"]);
    assert!(String::from_utf8_lossy(&read.stdout).contains("Tisztelt Ügyfelünk!"));
    let checked = script.run(&["check", &out]);
    assert!(!checked.status.success(), "an encrypted file is no archive copy");
    let report: Value = serde_json::from_slice(&checked.stdout).unwrap();
    assert_eq!(report["findings"][0]["rule"], "encryption");
    assert_eq!(report["findings"][0]["clause"], "6.1.3");

    let refusal = script.refused(&["render", &document, &out, "--passphrase-file", &pass, "--level", "archive"]);
    assert_eq!((&refusal["field"], &refusal["rule"]), (&json!("level"), &json!("not-with-passphrase")));
    let empty = script.write("empty", "\n");
    assert_eq!(script.refused(&["render", &document, &out, "--passphrase-file", &empty])["field"], "passphraseFile");

    let plain = script.path("plain.pdf");
    assert_eq!(script.good(&["render", &document, &plain, "--level", "plain"])["level"], "plain");
    let report: Value = serde_json::from_slice(&script.run(&["check", &plain]).stdout).unwrap();
    assert!(report["counts"]["marked"].as_u64().is_some(), "{report}");
}

#[test]
fn what_cannot_be_made_is_told_with_field_and_rule_and_no_file_is_written() {
    let script = Script::new();
    let out = script.path("out.pdf");
    let refused = |change: &dyn Fn(&mut Value)| {
        let mut document = letter();
        change(&mut document);
        let document = script.write("bad.json", &document.to_string());
        let refusal = script.refused(&["render", &document, &out]);
        assert_eq!(refusal["code"], "invalid");
        (refusal["field"].as_str().unwrap().to_owned(), refusal["rule"].as_str().unwrap().to_owned())
    };
    let told = |field: &str, rule: &str| (field.to_owned(), rule.to_owned());
    assert_eq!(refused(&|d| d["meta"]["language"] = json!("en_GB")), told("meta.language", "language-tag"));
    assert_eq!(refused(&|d| d["meta"]["title"] = json!(" \u{7}")), told("meta.title", "required"));
    assert_eq!(refused(&|d| d["blocks"][1]["text"][0]["lang"] = json!("?")), told("blocks[1].lang", "language-tag"));
    assert_eq!(
        refused(&|d| d["attachments"][0]["name"] = json!("../data.json")),
        told("attachments[0].name", "file-name")
    );
    assert_eq!(refused(&|d| d["attachments"][0]["mime"] = json!("json")), told("attachments[0].mime", "media-type"));
    assert_eq!(refused(&|d| d["blocks"][0]["secret"] = json!(1)), told("document", "schema"));
    assert_eq!(
        refused(&|d| d["blocks"][0] = json!({ "kind": "image", "picture": { "data": "PHN2Zz4=", "alt": "x" } })),
        told("picture", "unknown-format")
    );
    let broken = script.write("broken.json", "{\n  \"meta\": Szőke");
    let refusal = script.refused(&["render", &broken, &out]);
    assert_eq!((&refusal["rule"], &refusal["line"]), (&json!("json"), &json!(2)));
    assert!(!refusal.to_string().contains("Szőke"), "an error holds no word of the document");
    assert_eq!(script.refused(&["render", &script.path("none.json"), &out])["rule"], "not-readable");
    assert!(!std::path::Path::new(&out).exists(), "a refused document leaves no file");
}

#[test]
fn the_schema_names_every_kind_of_block_and_allows_nothing_else() {
    let schema = Script::new().good(&["schema"]);
    let text = schema.to_string();
    for kind in [
        "heading",
        "paragraph",
        "keyValues",
        "table",
        "list",
        "image",
        "quote",
        "rule",
        "spacer",
        "pageBreak",
        "addressWindow",
        "signature",
        "code",
        "qr",
        "in",
        "together",
    ] {
        assert!(text.contains(&format!("\"const\":\"{kind}\"")), "{kind}");
    }
    assert_eq!(schema["required"], json!(["meta", "blocks"]));
    assert_eq!(schema["additionalProperties"], json!(false));
    assert!(schema["$defs"]["Meta"]["properties"]["language"]["description"].as_str().unwrap().contains("BCP 47"));
}

#[test]
fn the_demo_is_a_clean_report_of_as_many_rows_as_asked_for() {
    let script = Script::new();
    let (out, data) = (script.path("demo.pdf"), script.path("rows.json"));
    let told = script.good(&["demo", "--rows", "300", &out, "--data", &data]);
    assert!(told["pages"].as_u64().unwrap() > 5 && told["warnings"] == json!([]), "{told}");
    assert_eq!(script.good(&["check", &out])["notChecked"], json!([]));
    let rows: Vec<Vec<String>> = serde_json::from_slice(&std::fs::read(&data).unwrap()).unwrap();
    let text = Command::new("pdftotext").args([&out, "-"]).output().unwrap().stdout;
    let text = String::from_utf8(text).unwrap();
    assert_eq!(rows.len(), 300);
    for script_of in ["张伟", "Сидоров", "Παπαδοπούλου", "Tükörfúrógép"] {
        assert!(text.contains(script_of), "{script_of}");
    }
}

#[test]
fn the_help_tells_all_of_it() {
    let out = Script::new().run(&["--help"]);
    let help = String::from_utf8(out.stdout).unwrap();
    for verb in ["render", "schema", "demo", "check"] {
        assert!(help.contains(verb), "{help}");
    }
}
