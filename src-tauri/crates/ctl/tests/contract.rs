//! The contract for scripts, kept by the real binary with real keys.

#![expect(clippy::unwrap_used, reason = "helpers of tests may fail as tests do")]

use serde_json::{Value, json};
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

const OFFICE: &str = r#"{"name":"Acme Ltd","address":"1 High Street\nDublin","dpoName":"Ann Smith","dpoEmail":"dpo@acme.example",
"authority":"Data Protection Commission, Dublin","calendar":"IE","zone":"Europe/Dublin"}"#;

struct Script {
    dir: tempfile::TempDir,
}

impl Script {
    fn new() -> Script {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("pass"), "a passphrase of some length\n").unwrap();
        Script { dir }
    }

    fn path(&self, name: &str) -> String {
        self.dir.path().join(name).to_str().unwrap().to_owned()
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_tutelactl"))
            .args(["--vault", &self.path("vault"), "--passphrase-file", &self.path("pass")])
            .args(arguments)
            .output()
            .unwrap()
    }

    fn good(&self, arguments: &[&str]) -> Value {
        let out = self.run(arguments);
        assert!(out.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&out.stderr));
        serde_json::from_slice(&out.stdout).unwrap()
    }

    fn refused(&self, arguments: &[&str]) -> Value {
        let out = self.run(arguments);
        assert!(!out.status.success(), "{arguments:?} was carried out");
        assert!(out.stdout.is_empty(), "nothing but the error is printed");
        serde_json::from_slice(&out.stderr).unwrap()
    }
}

#[test]
fn a_script_does_the_main_job_with_the_gates_of_the_window() {
    let script = Script::new();
    let code = script.good(&["new", OFFICE]);
    assert_eq!(
        code["recoveryCode"].as_str().unwrap().split('-').count(),
        14,
        "groups of four, the last one of two at most: {code}"
    );
    assert_eq!(script.refused(&["new", OFFICE])["code"], "conflict", "a vault is never written over");

    let mail = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/data/mail/hu-access-qp.eml");
    let mail = mail.to_str().unwrap();
    let read = script.good(&["call", "read_mail", "--in", mail]);
    let request = json!({ "requester": read["proposal"]["requester"], "requesterType": "customer", "rights": ["access"],
        "channel": "email", "received": "2026-09-03", "language": "hu" });
    let made = script.good(&["call", "register_request", &request.to_string(), "--in", mail]);
    let id = made["output"]["row"]["id"].as_i64().unwrap();
    assert_eq!(made["output"]["mail"]["sha256"], read["sha256"], "the mail is kept as it came");
    assert_eq!(made["output"]["row"]["due"], "2026-10-05");

    let file = script.path("deadlines.ics");
    assert_eq!(script.good(&["call", "export_deadlines", "--out", &file])["count"], 1);
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("SUMMARY:") && text.contains("DTSTART;VALUE=DATE:20261005"), "{text}");
    assert!(!text.contains("Kov"), "a calendar file names nobody: {text}");

    let report = script.good(&["call", "compose_report", &json!({ "id": id }).to_string()]);
    let document = json!({ "document": report["output"]["id"] }).to_string();
    let pdf = script.path("report.pdf");
    let shut = script.refused(&["call", "export_document", &document, "--out", &pdf]);
    assert_eq!((shut["code"].as_str(), shut["reason"].as_str()), (Some("notNow"), Some("identity-missing")));
    assert!(!Path::new(&pdf).exists(), "a refused export writes nothing");

    assert_eq!(script.refused(&["call", "open_request", r#"{"id":"one"}"#])["field"], "id");
    assert_eq!(script.refused(&["call", "no_such_command"])["rule"], "unknown");
    std::fs::write(script.dir.path().join("pass"), "another passphrase, not this").unwrap();
    assert_eq!(script.refused(&["call", "open_today"])["code"], "cannotUnlock");
}

#[test]
fn a_script_makes_the_package_as_a_folder_and_under_a_passphrase() {
    let script = Script::new();
    script.good(&["new", OFFICE]);
    let call = |name: &str, request: Value| script.good(&["call", name, &request.to_string()])["output"].clone();
    let request = json!({ "requester": { "givenName": "Ann", "familyName": "Onymous", "email": "ann@mail.example" }, "requesterType": "customer",
        "rights": ["access"], "channel": "email", "received": "2026-09-03", "language": "en" });
    let id = call("register_request", request)["row"]["id"].clone();
    call("verify_identity", json!({ "id": id, "method": "call-back" }));
    call("confirm_ownership", json!({ "id": id, "method": "records-match" }));
    call("assign_sources", json!({ "id": id, "sources": [], "none": true }));
    for item in ["purposes", "categories", "recipients", "storage", "automated"] {
        call("answer_checklist", json!({ "id": id, "item": item, "answer": "None." }));
    }
    let document = call("compose_report", json!({ "id": id }))["id"].clone();

    let folder = script.path("answer");
    let request = json!({ "document": document, "form": "folder" }).to_string();
    let made = script.good(&["call", "make_package", &request, "--out", &folder]);
    assert_eq!((made["output"]["name"].as_str(), made["output"]["form"].as_str()), (Some("answer"), Some("folder")));
    let manifest: Value =
        serde_json::from_slice(&std::fs::read(Path::new(&folder).join("manifest.json")).unwrap()).unwrap();
    for file in manifest["files"].as_array().unwrap() {
        let about = std::fs::metadata(Path::new(&folder).join(file["name"].as_str().unwrap())).unwrap();
        assert_eq!(Some(about.len()), file["size"].as_u64(), "{file}");
    }
    let refused = script.refused(&["call", "make_package", &request, "--out", &folder]);
    assert_eq!(
        (refused["field"].as_str(), refused["rule"].as_str()),
        (Some("file"), Some("not-empty")),
        "it writes over nothing"
    );

    let zip = script.path("answer.zip");
    let request =
        json!({ "document": document, "form": "protected-zip", "passphrase": "lantern orchard velvet compass" });
    let mut child = Command::new(env!("CARGO_BIN_EXE_tutelactl"))
        .args(["--vault", &script.path("vault"), "--passphrase-file", &script.path("pass")])
        .args(["call", "make_package", "-", "--out", &zip])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(request.to_string().as_bytes()).unwrap();
    assert!(child.wait().unwrap().success(), "the passphrase need not stand on the command line");
    let bytes = std::fs::read(&zip).unwrap();
    assert!(bytes.starts_with(b"PK\x03\x04") && !bytes.windows(7).any(|w| w == b"Onymous"));
}

#[test]
fn invalid_dates_are_one_json_object_on_standard_error_and_a_failing_exit() {
    for (line, field, rule) in [
        ("count --from 2026-02-30 --unit month --n 1", "from", "not-a-date"),
        ("due --regime gdpr --received 2026-03-02", "right", "usage"),
        ("due --regime gdpr --right access --received 2026-03-02 --moon 1", "moon", "usage"),
        (
            "count --from 2041-01-05 --unit month --n 1 --calendar HU --roll next-working-day",
            "calendar",
            "calendar-has-no-data",
        ),
    ] {
        let out = Command::new(env!("CARGO_BIN_EXE_tutelactl")).arg("law").args(line.split(' ')).output().unwrap();
        assert!(!out.status.success() && out.stdout.is_empty(), "{line}");
        let error: Value = serde_json::from_slice(&out.stderr).unwrap();
        assert_eq!(
            (error["code"].as_str(), error["field"].as_str()),
            (Some("invalid"), Some(field)),
            "{line}: {error}"
        );
        assert_eq!(error["rule"], rule, "{line}");
    }
    let help = Command::new(env!("CARGO_BIN_EXE_tutelactl")).args(["law", "--help"]).output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    assert!(help.contains("tutelactl law count --from 2026-01-31") && help.contains("non-zero exit"), "{help}");
}

#[test]
fn the_table_needs_no_vault() {
    let out = Command::new(env!("CARGO_BIN_EXE_tutelactl")).arg("commands").output().unwrap();
    let table: Value = serde_json::from_slice(&out.stdout).unwrap();
    let row = table.as_array().unwrap().iter().find(|row| row["name"] == "verify_identity").unwrap();
    assert_eq!((row["request"].as_str(), row["needsVault"].as_bool()), (Some("VerifyIdentityRequest"), Some(true)));
    assert!(row["requestType"].as_str().unwrap().contains("method: string"), "{row}");
}

#[test]
fn the_same_seed_makes_the_same_office() {
    let rows = |_: ()| {
        let script = Script::new();
        script.good(&["demo", "--requests", "40", "--seed", "7"]);
        assert_eq!(script.good(&["check"])["sound"], true);
        script.good(&["call", "list_requests", r#"{"state":"all","limit":100}"#])["rows"].clone()
    };
    let (first, second) = (rows(()), rows(()));
    assert_eq!(first.as_array().unwrap().len(), 40);
    assert_eq!(first, second);
}
