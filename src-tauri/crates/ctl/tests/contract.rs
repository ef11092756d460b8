//! The contract for scripts, kept by the real binary with real keys.

#![expect(clippy::unwrap_used, reason = "helpers of tests may fail as tests do")]

use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Output};

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
