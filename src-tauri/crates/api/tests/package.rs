//! The package, through the command table: what is in it, what is not, who may have it, and that other programs can read it.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may fail as tests do")]

use api::{Desk, Error, Unwatched, Work};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Mutex;
use testkit::Bench;

#[path = "package/withheld.rs"]
mod withheld;

const DATA_SCHEMA: &str = include_str!("../../../../assets/schemas/package-data-2.schema.json");
const MANIFEST_SCHEMA: &str = include_str!("../../../../assets/schemas/package-manifest-1.schema.json");
const PASSPHRASE: &str = "lantern orchard velvet compass thunder marble";

/// Words that no file of a package may hold: a column that is not ticked, a table of which nothing is, and what is the house's own.
const CANARIES: &[&str] =
    &["CANARY_COLUMN", "CANARY_CELL", "CANARY_TABLE", "CANARY_ROW", "CANARY_QUESTION", "CANARY_NOTE", "CANARY_OWNER"];

struct Made {
    bench: Bench,
    id: i64,
    document: i64,
    tasks: Vec<i64>,
}

fn id_of(answer: &Value) -> i64 {
    answer["output"]["id"].as_i64().unwrap()
}

/// A case of Kovács Anna with a table, a text and a file, ready to leave.
fn ready(rights: &[&str]) -> Made {
    let bench = Bench::new();
    let call = |name: &str, request: Value| bench.call(name, request).unwrap();
    let subject = id_of(&call(
        "register_subject",
        json!({ "givenName": "Anna", "familyName": "Kovács", "identifiers": [{ "kind": "email", "value": "anna@posta.example" }],
            "address": "1117 Budapest, Őrház utca 5.", "language": "hu", "country": "HU", "role": "",
            "facts": [{ "name": "Becenév", "value": "=Panni" }] }),
    ));
    for (purpose, basis) in [("szerződés teljesítése", "gdpr-6-1-b"), ("számlázás", "gdpr-6-1-c")] {
        let basis = json!({ "purpose": purpose, "basis": basis, "from": "2024-01-01", "evidence": "SZ-2024/118" });
        call("record_legal_basis", json!({ "subject": subject, "basis": basis }));
    }
    let crm = id_of(&call(
        "register_source",
        json!({ "name": "CRM", "owners": [{ "name": "CANARY_OWNER", "email": "owner@karpat.example" }],
            "categories": [
                { "category": "elérhetőségek", "purposes": "szerződés teljesítése", "recipients": "futárszolgálat", "retention": "8 év", "origin": "az érintett" },
                { "category": "számlák", "purposes": "számlázás", "recipients": "NAV", "retention": "8 év", "origin": "webshop" },
            ] }),
    ));
    let page = call(
        "register_request",
        json!({ "requester": { "givenName": "Anna", "familyName": "Kovács", "email": "anna@posta.example" }, "requesterType": "customer",
            "rights": rights, "channel": "email", "received": "2026-09-03", "language": "hu" }),
    );
    let id = page["output"]["row"]["id"].as_i64().unwrap();
    call("verify_identity", json!({ "id": id, "method": "call-back" }));
    call("confirm_ownership", json!({ "id": id, "method": "records-match", "subjectId": subject }));
    let page = call("assign_sources", json!({ "id": id, "sources": [crm], "question": "CANARY_QUESTION" }));
    let task = page["output"]["tasks"][0]["id"].as_i64().unwrap();
    bench.give(
        "csv",
        "rendelés Kovács Anna.csv",
        "Név;Számlaszám;Összeg;CANARY_COLUMN\nKovács Anna;=HYPERLINK(\"x\");12 990;CANARY_CELL\nمحمد بن علي;'=2;-5;CANARY_CELL\n".as_bytes(),
    );
    let page = call("attach_finding", json!({ "task": task, "file": "csv" }));
    let finding = page["output"]["tasks"][0]["findings"][0]["id"].clone();
    let columns = json!([{ "chosen": true, "category": "elérhetőségek" }, { "chosen": true, "category": "számlák" },
        { "chosen": true, "category": "számlák" }, { "chosen": false }]);
    call("choose_columns", json!({ "finding": finding, "columns": columns }));
    bench.give("hidden", "CANARY_TABLE.csv", b"Kind;Value\na;CANARY_ROW\nb;CANARY_ROW\n");
    let page = call("attach_finding", json!({ "task": task, "file": "hidden" }));
    let hidden = page["output"]["tasks"][0]["findings"][1]["id"].clone();
    call("choose_columns", json!({ "finding": hidden, "columns": [{ "chosen": false }, { "chosen": false }] }));
    call("attach_finding_text", json!({ "task": task, "name": "Megjegyzés", "text": "Anna <b>két</b> levelet írt." }));
    bench.give("pdf", "szerződés Kovács Anna.pdf", b"%PDF-1.7\nnot really\n%%EOF\n");
    call("attach_finding", json!({ "task": task, "file": "pdf" }));
    call("answer_task", json!({ "task": task, "state": "answered", "note": "CANARY_NOTE" }));
    call("answer_checklist", json!({ "id": id, "item": "automated", "answer": "Nincs automatizált döntéshozatal." }));
    let document = id_of(&call("compose_report", json!({ "id": id })));
    Made { bench, id, document, tasks: vec![task] }
}

impl Made {
    fn make(&self, more: Value) -> Result<Value, Error> {
        let mut request = json!({ "document": self.document, "form": "folder", "file": "out" });
        request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        self.bench.call("make_package", request)
    }

    /// The files of the folder that was written.
    fn folder(&self) -> BTreeMap<String, Vec<u8>> {
        let written = self.bench.files.written.lock().unwrap();
        let inside =
            written.iter().filter_map(|(name, bytes)| Some((name.strip_prefix("out/")?.to_owned(), bytes.clone())));
        inside.collect()
    }

    fn page(&self) -> Value {
        self.bench.call("open_request", json!({ "id": self.id })).unwrap()
    }
}

fn saved(bytes: &[u8], name: &str) -> (tempfile::TempDir, String) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    let path = path.to_str().unwrap().to_owned();
    (dir, path)
}

fn run(program: &str, arguments: &[&str]) -> Output {
    Command::new(program).args(arguments).output().unwrap_or_else(|_| panic!("{program} is not installed"))
}

fn validate(schema: &str, instance: &Value) {
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    compiler.add_resource("urn:schema", serde_json::from_str(schema).unwrap()).unwrap();
    let index = compiler.compile("urn:schema", &mut schemas).unwrap();
    if let Err(error) = schemas.validate(instance, index) {
        panic!("{error:#}");
    }
}

fn hash(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

#[test]
fn one_click_makes_the_whole_answer_and_every_file_is_what_the_manifest_says() {
    let made = ready(&["access"]);
    let answer = made.make(json!({})).unwrap()["output"].clone();
    assert_eq!((answer["name"].as_str(), answer["form"].as_str()), (Some("2026-0001-package"), Some("folder")));
    let files = made.folder();
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "attachment-001.pdf",
            "data-001.csv",
            "data-002.csv",
            "data.json",
            "data.schema.json",
            "index.html",
            "legal-bases.csv",
            "manifest.json",
            "person.csv",
            "processing.csv",
            "report.pdf",
        ],
        "neutral names, and nothing that would be empty"
    );

    let manifest: Value = serde_json::from_slice(&files["manifest.json"]).unwrap();
    validate(MANIFEST_SCHEMA, &manifest);
    assert_eq!(manifest["case"], "2026-0001");
    assert_eq!(manifest["madeAt"], "2026-09-10T09:00:00Z");
    let listed = manifest["files"].as_array().unwrap();
    assert_eq!(listed.len(), files.len() - 1, "all but itself");
    for file in listed {
        let bytes = &files[file["name"].as_str().unwrap()];
        assert_eq!(
            (file["sha256"].as_str(), file["size"].as_u64()),
            (Some(hash(bytes).as_str()), Some(bytes.len() as u64))
        );
    }
    assert_eq!(answer["manifestSha256"], hash(&files["manifest.json"]));
    assert_eq!(answer["files"].as_u64(), Some(files.len() as u64));

    let data: Value = serde_json::from_slice(&files["data.json"]).unwrap();
    validate(DATA_SCHEMA, &data);
    assert_eq!(files["data.schema.json"], DATA_SCHEMA.as_bytes());
    assert_eq!(data["person"]["name"], "Kovács Anna");
    assert_eq!(data["legalBases"][0]["basis"], "gdpr-6-1-b");
    assert_eq!(data["processing"][0]["legalBases"], json!(["gdpr-6-1-b"]), "found by its purpose");
    let source = &data["sources"][0];
    assert_eq!(source["tables"][0]["rows"][1], json!(["محمد بن علي", "'=2", "-5"]), "as it is");
    assert_eq!(source["tables"].as_array().unwrap().len(), 1, "a table of which nothing is ticked is not there");
    assert_eq!(source["files"][0]["name"], "szerződés Kovács Anna.pdf", "its own name stands among the data only");
    assert_eq!(source["texts"][0]["text"], "Anna <b>két</b> levelet írt.");
    assert!(data["information"].as_array().unwrap().iter().any(|item| item["item"] == "automated"));

    let invoices = String::from_utf8(files["data-002.csv"].clone()).unwrap();
    assert_eq!(
        invoices, "\u{feff}#;Számlaszám;Összeg\r\n1;\"'=HYPERLINK(\"\"x\"\")\";12 990\r\n2;''=2;'-5\r\n",
        "a category of its own, with the number of its row"
    );
    assert!(String::from_utf8(files["person.csv"].clone()).unwrap().contains("Becenév;'=Panni\r\n"));
    let page = String::from_utf8(files["index.html"].clone()).unwrap();
    assert!(page.contains("<html lang=\"hu\">") && page.contains("محمد بن علي") && page.contains("&lt;b&gt;két"));
}

#[test]
fn the_report_carries_the_very_same_data_inside_itself() {
    let made = ready(&["access"]);
    made.make(json!({})).unwrap();
    let files = made.folder();
    let (_dir, pdf) = saved(&files["report.pdf"], "report.pdf");
    for name in ["data.json", "person.csv", "data-001.csv", "data-002.csv", "legal-bases.csv", "processing.csv"] {
        let shown = run("qpdf", &[&format!("--show-attachment={name}"), &pdf]);
        assert!(shown.stdout == files[name], "{name} inside the report is another");
    }
    let words = String::from_utf8(run("pdftotext", &["-layout", &pdf, "-"]).stdout).unwrap();
    assert!(words.contains("attachment-001.pdf"), "the report names files as they are called in the package:\n{words}");
}

#[test]
fn the_data_and_the_page_tell_how_the_due_date_was_counted_as_the_report_does() {
    let made = ready(&["access"]);
    made.make(json!({})).unwrap();
    let files = made.folder();
    let data: Value = serde_json::from_slice(&files["data.json"]).unwrap();
    let [deadline] = data["deadlines"].as_array().unwrap().as_slice() else { panic!("{}", data["deadlines"]) };
    let shown = &made.page()["deadlines"][0];
    for field in ["right", "due", "rule", "ruleVersion", "calendar", "calendarVersion"] {
        assert_eq!(deadline[field], shown[field], "{field}");
    }
    assert_eq!((deadline["right"].as_str(), deadline["due"].as_str()), (Some("access"), Some("2026-10-05")));
    assert_eq!(deadline["waiting"], false);
    let (_dir, pdf) = saved(&files["report.pdf"], "report.pdf");
    let plain = |text: &str| text.split_whitespace().collect::<String>();
    let report = plain(&String::from_utf8(run("pdftotext", &["-raw", &pdf, "-"]).stdout).unwrap());
    let page = plain(std::str::from_utf8(&files["index.html"]).unwrap());
    let steps = deadline["steps"].as_array().unwrap().iter().chain([&deadline["source"]]);
    let steps: Vec<&str> = steps.map(|step| step.as_str().unwrap()).filter(|step| !step.is_empty()).collect();
    assert!(steps.len() > 2, "{deadline}");
    for step in steps {
        assert!(report.contains(&plain(step)), "the report says it too: {step}");
        assert!(page.contains(&plain(step)), "the page says it too: {step}");
    }
}

#[test]
fn what_does_not_belong_in_the_answer_is_in_no_file_of_it() {
    let made = ready(&["access"]);
    made.make(json!({})).unwrap();
    let mut files = made.folder();
    let (_dir, pdf) = saved(&files["report.pdf"], "report.pdf");
    files.insert("words of the report".to_owned(), run("pdftotext", &["-layout", &pdf, "-"]).stdout);
    files.insert("unpacked report".to_owned(), run("qpdf", &["--qdf", "--object-streams=disable", &pdf, "-"]).stdout);
    for (name, known) in
        [("words of the report", "Számlaszám"), ("unpacked report", "\"Számlaszám\""), ("data.json", "Számlaszám")]
    {
        assert!(String::from_utf8_lossy(&files[name]).contains(known), "what does belong in it is found in {name}");
    }
    for (name, bytes) in &files {
        for canary in CANARIES {
            let utf16: Vec<u8> = canary.encode_utf16().flat_map(u16::to_be_bytes).collect();
            for needle in
                [canary.as_bytes(), &utf16, hex::encode(&utf16).as_bytes(), hex::encode_upper(&utf16).as_bytes()]
            {
                assert!(!bytes.windows(needle.len()).any(|w| w == needle), "{canary} is in {name}");
            }
        }
        assert!(!name.contains("Kovács") && !name.contains("szerz"), "{name} says something about somebody");
    }
}

#[test]
fn requests_of_others_from_the_same_address_are_nobodys_former_requests() {
    let made = ready(&["access"]);
    let other = made
        .bench
        .call(
            "register_request",
            json!({ "requester": { "givenName": "Béla", "familyName": "Kovács", "email": "anna@posta.example" }, "requesterType": "customer",
                "rights": ["erasure"], "channel": "email", "received": "2026-09-01" }),
        )
        .unwrap()["output"]
        .clone();
    made.make(json!({})).expect("what others asked changes nothing of this answer");
    let data: Value = serde_json::from_slice(&made.folder()["data.json"]).unwrap();
    assert_eq!(data["formerRequests"], json!([]), "{}", other["row"]["number"]);
}

#[test]
fn the_trail_and_the_timeline_tell_of_it_and_the_report_has_left() {
    let made = ready(&["access"]);
    let answer = made.make(json!({})).unwrap()["output"].clone();
    assert!(answer["document"]["exportedAt"].is_string());
    let page = made.page();
    assert_eq!(page["next"], "record-dispatch");
    let entry =
        page["timeline"].as_array().unwrap().iter().find(|entry| entry["action"] == "package.made").unwrap().clone();
    assert_eq!(entry["args"]["manifest"], answer["manifestSha256"]);
    assert_eq!((entry["args"]["form"].as_str(), entry["args"]["name"].as_str()), (Some("folder"), Some("Kovács Anna")));
    let trail = made.bench.call("list_trail", json!({ "action": "package." })).unwrap();
    assert_eq!(trail["rows"][0]["notes"]["manifest"], answer["manifestSha256"]);
    assert!(!trail["rows"][0]["notes"].to_string().contains("Anna"), "no name in clear");
    let again = made.make(json!({ "form": "zip", "file": "again" })).unwrap();
    assert_eq!(again["output"]["form"], "zip", "what has left may be handed out again as it was");
}

#[test]
fn nothing_leaves_below_the_gate() {
    let bench = Bench::new();
    let page = bench
        .call(
            "register_request",
            json!({ "requester": { "givenName": "Anna", "familyName": "Kovács", "email": "anna@posta.example" }, "requesterType": "customer",
                "rights": ["access"], "channel": "email", "received": "2026-09-03" }),
        )
        .unwrap();
    let id = page["output"]["row"]["id"].as_i64().unwrap();
    let attempt = |reason: &str| {
        let document = id_of(&bench.call("compose_report", json!({ "id": id })).unwrap());
        for form in ["folder", "zip", "protected-zip"] {
            let mut request = json!({ "document": document, "form": form, "file": "out" });
            if form == "protected-zip" {
                request["passphrase"] = PASSPHRASE.into();
            }
            assert_eq!(bench.call("make_package", request).unwrap_err(), Error::not_now(reason), "{form}");
        }
        assert_eq!(bench.call("open_package", json!({ "document": document })).unwrap_err(), Error::not_now(reason));
    };
    attempt("identity-missing");
    bench.call("verify_identity", json!({ "id": id, "method": "call-back" })).unwrap();
    attempt("ownership-missing");
    bench.call("confirm_ownership", json!({ "id": id, "method": "records-match" })).unwrap();
    attempt("no-sources-chosen");
    bench.call("assign_sources", json!({ "id": id, "sources": [], "none": true })).unwrap();
    attempt("checklist-open");
    assert!(bench.files.written.lock().unwrap().is_empty(), "nothing was written");

    let letter = id_of(&bench.call("make_letter", json!({ "id": id, "kind": "acknowledgement" })).unwrap());
    let refused = bench.call("make_package", json!({ "document": letter, "form": "zip", "file": "out" }));
    assert_eq!(refused.unwrap_err(), Error::invalid("document", "not-a-report"));
}

#[test]
fn a_stale_report_is_made_again_first_and_one_that_has_left_is_handed_out_as_it_was() {
    let made = ready(&["access"]);
    let change = |address: &str| {
        let subject = made.page()["subject"]["id"].clone();
        let mut form = made.bench.call("open_subject", json!({ "id": subject })).unwrap()["subject"].clone();
        form["address"] = address.into();
        made.bench.call("edit_subject", json!({ "id": subject, "subject": form })).unwrap();
    };
    change("1052 Budapest, Váci utca 1.");
    assert_eq!(made.make(json!({})).unwrap_err(), Error::not_now("stale"));
    let fresh = Made { document: id_of(&made.bench.call("compose_report", json!({ "id": made.id })).unwrap()), ..made };
    fresh.make(json!({})).unwrap();
    let first = fresh.folder();
    let subject = fresh.page()["subject"]["id"].clone();
    let mut form = fresh.bench.call("open_subject", json!({ "id": subject })).unwrap()["subject"].clone();
    form["address"] = "elsewhere".into();
    fresh.bench.call("edit_subject", json!({ "id": subject, "subject": form })).unwrap();
    fresh.make(json!({})).unwrap();
    assert!(fresh.folder() == first, "the same package to the byte");

    let task = fresh.tasks[0];
    let findings = fresh.page()["tasks"][0]["findings"].as_array().unwrap().clone();
    let file = findings.iter().find(|finding| finding["kind"] == "file").unwrap()["id"].clone();
    fresh.bench.call("reopen_task", json!({ "task": task })).unwrap();
    fresh.bench.call("remove_finding", json!({ "finding": file })).unwrap();
    assert_eq!(fresh.make(json!({})).unwrap_err(), Error::not_now("attachment-gone"));
}

#[test]
fn an_open_zip_is_the_same_to_the_byte_and_every_program_opens_it() {
    let made = ready(&["access"]);
    for file in ["one", "two"] {
        made.make(json!({ "form": "zip", "file": file })).unwrap();
    }
    let zip = made.bench.written("one").unwrap();
    assert!(zip == made.bench.written("two").unwrap(), "the same case at the same moment");
    made.make(json!({})).unwrap();
    let folder = made.folder();
    let (dir, path) = saved(&zip, "a.zip");
    for (program, arguments) in
        [("7z", vec!["t", &path]), ("bsdtar", vec!["-tf", &path]), ("python3", vec!["-m", "zipfile", "-t", &path])]
    {
        let out = run(program, &arguments);
        assert!(out.status.success(), "{program}: {}", String::from_utf8_lossy(&out.stderr));
    }
    let into = dir.path().join("out");
    std::fs::create_dir(&into).unwrap();
    run("bsdtar", &["-xf", &path, "-C", into.to_str().unwrap()]);
    assert!(read_back(&into) == folder, "the ZIP holds what the folder holds");
    let listing = String::from_utf8(run("7z", &["l", "-slt", &path]).stdout).unwrap();
    let times: Vec<&str> = listing.lines().filter(|line| line.starts_with("Modified = ") && line.len() > 12).collect();
    assert!(times.len() == folder.len(), "{listing}");
    for time in times {
        assert!(time.starts_with("Modified = 2026-09-10 11:00:00"), "the moment it was made, in Budapest: {time}");
    }
}

fn read_back(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    files.map(|file| (file.file_name().into_string().unwrap(), std::fs::read(file.path()).unwrap())).collect()
}

#[test]
fn a_protected_zip_opens_by_its_passphrase_alone() {
    let made = ready(&["access"]);
    made.make(json!({})).unwrap();
    let folder = made.folder();
    made.make(json!({ "form": "protected-zip", "file": "sealed", "passphrase": PASSPHRASE })).unwrap();
    let zip = made.bench.written("sealed").unwrap();
    assert!(!zip.windows(7).any(|w| w == "Kovács".as_bytes()), "nothing is to be read in it");
    let (dir, path) = saved(&zip, "a.zip");

    let listing = String::from_utf8(run("7z", &["l", "-slt", &path]).stdout).unwrap();
    let of = |field: &str| -> Vec<String> {
        let wanted = format!("{field} = ");
        listing.lines().filter_map(|line| line.strip_prefix(&wanted)).map(str::to_owned).collect()
    };
    assert_eq!(of("Method").iter().filter(|method| method.contains("AES-256")).count(), folder.len(), "{listing}");
    assert!(of("Encrypted").iter().all(|encrypted| encrypted == "+"), "{listing}");
    assert_eq!(extra_fields(&zip), vec![2; folder.len()], "AE-2: no checksum of what is hidden");
    assert!(of("CRC").iter().all(|crc| crc.is_empty() || crc == "00000000"), "{listing}");

    for (program, arguments) in [
        ("7z", vec!["t".to_owned(), format!("-p{PASSPHRASE}"), path.clone()]),
        ("bsdtar", vec!["-tf".to_owned(), path.clone(), "--passphrase".to_owned(), PASSPHRASE.to_owned()]),
    ] {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let out = run(program, &arguments);
        assert!(out.status.success(), "{program}: {}", String::from_utf8_lossy(&out.stderr));
    }
    let into = dir.path().join("out");
    std::fs::create_dir(&into).unwrap();
    run("bsdtar", &["-xf", &path, "-C", into.to_str().unwrap(), "--passphrase", PASSPHRASE]);
    assert!(read_back(&into) == folder, "the ZIP holds what the folder holds");
    let into7 = dir.path().join("out7");
    run("7z", &["x", &format!("-p{PASSPHRASE}"), &format!("-o{}", into7.display()), &path]);
    assert!(read_back(&into7) == folder, "by the other program too");
    assert!(!run("7z", &["t", "-pnot these words at all", &path]).status.success(), "another passphrase opens nothing");
}

/// The vendor versions of the AES fields (0x9901) in the central directory.
fn extra_fields(zip: &[u8]) -> Vec<u16> {
    let heads = zip.windows(4).enumerate().filter(|(_, w)| *w == b"PK\x01\x02").map(|(at, _)| at);
    let number = |at: usize| u16::from_le_bytes(zip[at..at + 2].try_into().unwrap());
    heads
        .filter_map(|at| {
            let (name, extra) = (usize::from(number(at + 28)), usize::from(number(at + 30)));
            let (mut here, end) = (at + 46 + name, at + 46 + name + extra);
            while here + 4 <= end {
                if number(here) == 0x9901 {
                    return Some(number(here + 4));
                }
                here += 4 + usize::from(number(here + 2));
            }
            None
        })
        .collect()
}

#[test]
fn two_protected_zips_have_nothing_in_common_but_their_names() {
    let made = ready(&["access"]);
    for file in ["one", "two"] {
        made.make(json!({ "form": "protected-zip", "file": file, "passphrase": PASSPHRASE })).unwrap();
    }
    assert!(made.bench.written("one").unwrap() != made.bench.written("two").unwrap(), "a salt of its own each time");
}

#[test]
fn a_passphrase_is_as_strong_as_the_vaults_and_every_program_reads_it_alike() {
    let made = ready(&["access"]);
    for (passphrase, rule) in [
        (None, "required"),
        (Some("short".to_owned()), "too-short"),
        (Some("aaaaaaaaaaaaaaaaaaaa".to_owned()), "repetition"),
        (Some("árvíztűrő tükörfúrógép".to_owned()), "ascii-only"),
        (Some("seven quiet\twords for it".to_owned()), "ascii-only"),
        (Some("lantern orchard ".repeat(7)), "too-long"),
    ] {
        let mut more = json!({ "form": "protected-zip" });
        if let Some(passphrase) = passphrase {
            more["passphrase"] = passphrase.into();
        }
        assert_eq!(made.make(more).unwrap_err(), Error::invalid("passphrase", rule));
    }
    let unused = made.make(json!({ "form": "zip", "passphrase": PASSPHRASE }));
    assert_eq!(unused.unwrap_err(), Error::invalid("passphrase", "only-for-protected"), "nobody believes it protected");
    assert!(made.bench.files.written.lock().unwrap().is_empty());
}

#[test]
fn what_cannot_be_written_whole_is_not_there_and_not_recorded() {
    let made = ready(&["access"]);
    for (form, file) in [("zip", "full-disk"), ("zip", "filling-up"), ("protected-zip", "filling-up")] {
        let mut more = json!({ "form": form, "file": file });
        if form == "protected-zip" {
            more["passphrase"] = PASSPHRASE.into();
        }
        assert_eq!(made.make(more).unwrap_err(), Error::DiskFull, "{form} {file}");
    }
    assert!(made.bench.files.written.lock().unwrap().is_empty());
    let page = made.page();
    assert!(page["documents"][0]["exportedAt"].is_null(), "what could not be written has not left");
    assert!(!page["timeline"].to_string().contains("package.made"));
}

/// Stops after some steps, and remembers what it was told.
struct Impatient {
    steps: usize,
    told: Mutex<Vec<f32>>,
}

impl Work for Impatient {
    fn step(&self, share: f32) -> bool {
        let mut told = self.told.lock().unwrap();
        told.push(share);
        told.len() <= self.steps
    }
}

#[test]
fn it_tells_how_far_it_is_and_can_be_stopped_at_any_step() {
    let made = ready(&["access"]);
    let attempt = |work: &dyn Work| {
        let desk = Desk { work, ..made.bench.desk() };
        let request = json!({ "document": made.document, "form": "zip", "file": "out" });
        (api::table::command("make_package").unwrap().run)(&desk, request)
    };
    let patient = Impatient { steps: usize::MAX, told: Mutex::default() };
    attempt(&patient).unwrap();
    let told = patient.told.into_inner().unwrap();
    assert!(told.len() > 5 && told.windows(2).all(|pair| pair[0] <= pair[1]), "{told:?}");
    assert!(told.last().is_some_and(|share| (share - 1.0).abs() < 1e-6), "it ends at the end: {told:?}");
    made.bench.files.written.lock().unwrap().clear();
    for steps in [0, 1, told.len() / 2, told.len() - 1] {
        let stopped = attempt(&Impatient { steps, told: Mutex::default() });
        assert_eq!(stopped.unwrap_err(), Error::Cancelled, "after {steps} steps");
        assert!(made.bench.files.written.lock().unwrap().is_empty());
    }
    attempt(&Unwatched).unwrap();
}

#[test]
fn a_large_attachment_passes_through_in_pieces() {
    let made = ready(&["access"]);
    let large: Vec<u8> = (0..6_000_000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    made.bench.give("large", "felvétel.bin", &large);
    made.bench.call("attach_finding", json!({ "task": made.tasks[0], "file": "large" })).unwrap();
    let document = id_of(&made.bench.call("compose_report", json!({ "id": made.id })).unwrap());
    let watch = Impatient { steps: usize::MAX, told: Mutex::default() };
    let desk = Desk { work: &watch, ..made.bench.desk() };
    let request = json!({ "document": document, "form": "folder", "file": "out" });
    (api::table::command("make_package").unwrap().run)(&desk, request).unwrap();
    assert!(made.folder()["attachment-002.bin"] == large);
    let told = watch.told.into_inner().unwrap();
    assert!(told.len() > 90, "64 KiB of 6 MB at a time, and never more than that in hand: {}", told.len());
}

#[test]
fn a_package_for_portability_leaves_out_what_rests_on_another_basis() {
    let made = ready(&["portability"]);
    let proposal = made.bench.call("open_package", json!({ "document": made.document })).unwrap();
    assert_eq!(proposal["portability"], true);
    let judged: BTreeMap<&str, (&str, bool)> = proposal["parts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|part| {
            let text = |field: &str| part[field].as_str().unwrap();
            (text("id"), (text("portable"), part["proposed"].as_bool().unwrap()))
        })
        .collect();
    assert_eq!(judged["data-001.csv"], ("yes", true), "contact details rest on a contract");
    assert_eq!(judged["data-002.csv"], ("no", false), "invoices rest on a legal obligation");
    assert_eq!(judged["attachment-001.pdf"], ("unknown", true), "nobody has said; the person is not to lose it");
    assert!(!proposal["files"].to_string().contains("report.pdf"), "the report tells of everything");

    made.make(json!({})).unwrap();
    let files = made.folder();
    assert!(!files.contains_key("report.pdf") && !files.contains_key("data-002.csv"));
    for (name, bytes) in &files {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("Számlaszám") && !text.contains("12 990"), "{name} tells what was left out");
    }
    let data: Value = serde_json::from_slice(&files["data.json"]).unwrap();
    validate(DATA_SCHEMA, &data);
    validate(MANIFEST_SCHEMA, &serde_json::from_slice(&files["manifest.json"]).unwrap());
    assert_eq!(data["scope"], "portability");
    assert_eq!(data["sources"][0]["tables"][0]["rows"], json!([["Kovács Anna"], ["محمد بن علي"]]));
}

#[test]
fn the_officer_decides_otherwise_with_a_reason_and_the_reason_is_kept() {
    let made = ready(&["portability"]);
    let refused = made.make(json!({ "leaveOut": [] }));
    assert_eq!(refused.unwrap_err(), Error::invalid("reason", "required"));
    let unknown = made.make(json!({ "leaveOut": ["data-009.csv"], "reason": "x" }));
    assert_eq!(unknown.unwrap_err(), Error::invalid("leaveOut", "unknown"));
    let all = json!(["person", "data-001.csv", "data-002.csv", "text-001", "attachment-001.pdf"]);
    let nothing = made.make(json!({ "leaveOut": all, "reason": "x" }));
    assert_eq!(nothing.unwrap_err(), Error::invalid("leaveOut", "nothing-left"));

    made.make(json!({ "leaveOut": [], "reason": "Önként vállalt adatközlés" })).unwrap();
    assert!(made.folder().contains_key("report.pdf"), "everything goes along, so the report may");
    let entry =
        made.page()["timeline"].as_array().unwrap().iter().find(|e| e["action"] == "package.made").unwrap().clone();
    assert_eq!(entry["args"]["reason"], "Önként vállalt adatközlés");
    for (name, bytes) in made.folder() {
        assert!(!String::from_utf8_lossy(&bytes).contains("Önként vállalt"), "{name} tells the house's reason");
    }
    let access = ready(&["access", "portability"]);
    let refused = access.make(json!({ "leaveOut": ["data-002.csv"], "reason": "x" }));
    assert_eq!(refused.unwrap_err(), Error::invalid("leaveOut", "only-for-portability"));
}
