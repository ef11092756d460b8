//! What of the trail is handed out is checked by a program that shares no code with the product, and what somebody changed in it is found.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail as tests do"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

use model::officer::Role;
use serde_json::{Value, json};
use testkit::{Bench, PASSPHRASE};
use vault::{Action, Place, Sensitive, UnlockKey, Vault};

/// Runs the verifier: whether everything holds, and its sentence.
fn verify(file: &Path, more: &[&str]) -> (bool, String) {
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/verify/verify_trail.py");
    // Debian's own Python has the one package that the verifier needs; another one in the path may not.
    let python =
        ["/usr/bin/python3", "python3"].into_iter().find(|python| Path::new(python).exists()).unwrap_or("python3");
    let output = Command::new(python)
        .arg(program)
        .arg(file)
        .args(more)
        .output()
        .expect("python3: apt-get install python3-cryptography");
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    match output.status.code() {
        Some(0) => (true, said),
        Some(1) => (false, said),
        other => panic!("{other:?}: {said}"),
    }
}

fn holds(file: &Path, more: &[&str]) {
    let (holds, said) = verify(file, more);
    assert!(holds, "{said}");
}

#[track_caller]
fn breaks(file: &Path, more: &[&str], because: &str) {
    let (holds, said) = verify(file, more);
    assert!(!holds && said.contains(because), "{said}");
}

struct Office {
    bench: Bench,
    out: tempfile::TempDir,
}

impl Office {
    /// An office with two requests, some changes, and more entries than fit a full tree.
    fn new() -> Self {
        let bench = Bench::new();
        for name in ["Kovács", "Horváth"] {
            bench
                .call(
                    "register_request",
                    json!({
                        "requester": { "givenName": "Anna", "familyName": name, "email": "anna@posta.example" },
                        "requesterType": "customer", "rights": ["access"], "channel": "email",
                        "received": "2026-09-03T21:47", "language": "hu", "country": "HU", "description": "…",
                    }),
                )
                .unwrap();
        }
        bench.call("amend_request", json!({ "id": 1, "language": "de" })).unwrap();
        Self { bench, out: tempfile::tempdir().unwrap() }
    }

    fn write(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.out.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    fn export(&self, name: &str) -> (PathBuf, Value) {
        let answer = self.bench.call("export_trail", json!({ "file": name })).unwrap();
        (self.write(name, &self.bench.written(name).unwrap()), answer["output"].clone())
    }

    fn prove(&self, name: &str, with_values: bool) -> (PathBuf, Value) {
        let answer =
            self.bench.call("prove_request", json!({ "id": 1, "withValues": with_values, "file": name })).unwrap();
        (self.write(name, &self.bench.written(name).unwrap()), answer["output"].clone())
    }

    fn page(&self, asked: Value) -> Value {
        self.bench.call("list_trail", asked).unwrap()
    }
}

fn lines(file: &Path) -> Vec<String> {
    std::fs::read_to_string(file).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn the_whole_trail_holds_and_every_change_to_it_is_found() {
    let office = Office::new();
    let (file, said) = office.export("trail");
    holds(&file, &[]);
    let text = std::fs::read_to_string(&file).unwrap();
    for personal in ["Kovács", "Horváth", "Anna", "anna@posta", "Tóth", "\"de\""] {
        assert!(!text.contains(personal), "{personal} is not for outsiders");
    }
    let all = lines(&file);
    assert_eq!(all.len() as u64, said["size"].as_u64().unwrap() + 2);
    let tampered = |change: &dyn Fn(&mut Vec<String>)| {
        let mut all = all.clone();
        change(&mut all);
        office.write("tampered", (all.join("\n") + "\n").as_bytes())
    };
    breaks(&tampered(&|all| drop(all.remove(2))), &[], "entry 2: it does not continue");
    breaks(&tampered(&|all| all.swap(2, 3)), &[], "does not continue");
    breaks(&tampered(&|all| all[3] = all[3].replace("request.registered", "request.completed")), &[], "signature");
    breaks(&tampered(&|all| drop(all.pop())), &[], "there is no checkpoint");
    breaks(&tampered(&|all| drop(all.remove(all.len() - 2))), &[], "cut off or added");
    breaks(&tampered(&|all| all[0] = all[0].replace("\"id\":\"", "\"id\":\"0")), &[], "key is not known");
}

#[test]
fn a_trail_is_held_to_the_keys_papers_and_checkpoints_that_somebody_kept() {
    let office = Office::new();
    let (_, first) = office.export("first");
    let kept = office.write("checkpoint", first["checkpoint"].as_str().unwrap().as_bytes());
    let kept = kept.to_str().unwrap();
    let page = office.page(json!({}));
    let officer = &page["officers"][0];
    let key = |hex: &str| format!("{}={hex}", officer["id"].as_str().unwrap());
    let footer = format!("{}:{}", page["size"], page["head"].as_str().unwrap().chars().take(16).collect::<String>());
    office.bench.call("amend_request", json!({ "id": 2, "language": "es" })).unwrap();
    let (file, _) = office.export("second");
    holds(&file, &["--checkpoint", kept, "--seen", &footer, "--key", &key(officer["signingKey"].as_str().unwrap())]);
    breaks(&file, &["--key", &key(&"00".repeat(32))], "another key");
    breaks(&file, &["--seen", "2:0000000000000000"], "written anew");
    breaks(&file, &["--seen", "900:00"], "rolled back");

    // Somebody with the office's own keys rolls the vault back and writes another past: every signature is right, and it is found.
    let Office { bench, out } = office;
    let Bench { dir, vault, now, .. } = bench;
    let before = tempfile::tempdir().unwrap();
    vault.close().unwrap();
    copy(dir.path(), before.path());
    let passphrase = Sensitive::new(PASSPHRASE.to_owned());
    let continued = |folder: &Path, change: &'static str| {
        let vault = Vault::unlock(Place::new(folder), UnlockKey::Passphrase(&passphrase), now).unwrap();
        for _ in 0..3 {
            vault.transact(Action(change), now, |_| Ok(())).unwrap();
        }
        let mut bytes = Vec::new();
        let checkpoint = vault.export_trail(&mut bytes, &|_| true).unwrap();
        vault.close().unwrap();
        let file = out.path().join(change);
        std::fs::write(&file, bytes).unwrap();
        (file, checkpoint)
    };
    let (_, honest) = continued(dir.path(), "test.honest");
    let (rewritten, other) = continued(before.path(), "test.rewritten");
    assert_eq!(honest.size, other.size);
    holds(&rewritten, &[]);
    let note = out.path().join("honest.checkpoint");
    std::fs::write(&note, &honest.note).unwrap();
    breaks(&rewritten, &["--checkpoint", note.to_str().unwrap()], "its past was written anew");
}

#[test]
fn a_case_is_proved_alone_with_or_without_its_values() {
    let office = Office::new();
    let (bare, _) = office.prove("bare", false);
    let (file, said) = office.prove("valued", true);
    holds(&bare, &[]);
    holds(&file, &[]);
    let text = |path: &Path| std::fs::read_to_string(path).unwrap();
    assert!(!text(&bare).contains("values"), "nothing personal was asked for");
    assert!(text(&file).contains("de") && !text(&file).contains("Horváth"), "and only this case");
    let proof: Value = serde_json::from_str(&text(&file)).unwrap();
    assert!(proof["entries"].as_array().unwrap().len() >= 3, "{proof}");
    assert_eq!(proof["checkpoint"], said["checkpoint"]);
    let changed = |pointer: &str, value: Value| {
        let mut proof = proof.clone();
        *proof.pointer_mut(pointer).expect(pointer) = value;
        office.write("changed", proof.to_string().as_bytes())
    };
    let amended = proof["entries"]
        .as_array()
        .unwrap()
        .iter()
        .position(|e| !e["values"].as_array().unwrap().is_empty() && e["entry"].as_str().unwrap().contains("amended"))
        .unwrap();
    let value = format!("/entries/{amended}/values/0/value");
    let lie = proof.pointer(&value).unwrap().as_str().unwrap().replace("\"de\"", "\"fr\"");
    breaks(&changed(&value, json!(lie)), &[], "not the one that was recorded");
    breaks(&changed("/entries/0/path/0", json!("00".repeat(32))), &[], "not in the trail");
    breaks(&changed("/record/id", json!(2)), &[], "about something else");
    let timeline = office.bench.call("open_request", json!({ "id": 1 })).unwrap()["timeline"].clone();
    assert!(timeline.to_string().contains("request.proved"), "that it was handed out stands on the case's timeline");
    assert_eq!(
        office.bench.call("prove_request", json!({ "id": 99, "withValues": false, "file": "x" })),
        Err(api::Error::NotFound)
    );
    assert!(office.bench.written("x").is_none(), "and nothing was written");
}

#[test]
fn the_trail_is_looked_through_by_officer_and_local_day() {
    let mut office = Office::new();
    let me = office.page(json!({}))["officers"][0]["id"].clone();
    let before = office.page(json!({}))["size"].as_u64().unwrap();
    // 22:30 in UTC is the next day in Budapest.
    office.bench.now = "2026-09-11T22:30:00Z".parse().unwrap();
    office.bench.call("amend_request", json!({ "id": 1, "language": "en" })).unwrap();
    let count = |asked: Value| office.page(asked)["rows"].as_array().unwrap().len() as u64;
    assert_eq!(count(json!({ "from": "2026-09-12" })), 1);
    assert_eq!(count(json!({ "until": "2026-09-11" })), before);
    assert_eq!(count(json!({ "from": "2026-09-12", "until": "2026-09-12", "who": me, "action": "request." })), 1);
    assert_eq!(count(json!({ "from": "2026-09-12", "kind": "request", "id": 1 })), 1, "about one record too");
    assert_eq!(count(json!({ "who": "nobody" })), 0);
    assert_eq!(count(json!({ "who": "nobody", "kind": "request", "id": 1 })), 0);
}

fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            std::fs::create_dir_all(&target).unwrap();
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn a_case_on_paper_carries_the_proof_of_that_case_and_of_no_other() {
    let Office { bench, out } = Office::new();
    bench.call("amend_request", json!({ "id": 2, "language": "es" })).unwrap();
    // Handed out by somebody who never worked on it: the checkpoint is theirs all the same.
    let bench = bench.with_officer(Role::Auditor, "nine patient otters carry the river home");
    let office = Office { bench, out };
    for (with_values, name) in [(false, "plain"), (true, "values")] {
        let asked = json!({ "id": 1, "withValues": with_values, "form": "pdf", "file": name });
        let said = office.bench.call("prove_request", asked).unwrap()["output"].clone();
        let pdf = office.bench.written(name).unwrap();
        let report = paper::check::check(&pdf);
        assert!(report.clean, "{report:?}");
        let carried = paper::carried(&pdf).unwrap();
        let [(file, proof)] = carried.as_slice() else { panic!("one file is carried: {}", carried.len()) };
        assert_eq!(file, "record.json");
        holds(&office.write("record.json", proof), &[]);

        let words = testkit::words_of(&pdf);
        assert!(words.contains("2026-0001") && !words.contains("2026-0002"), "{words}");
        let proof: Value = serde_json::from_slice(proof).unwrap();
        for entry in proof["entries"].as_array().unwrap() {
            let entry: Value = serde_json::from_str(entry["entry"].as_str().unwrap()).unwrap();
            assert!(words.contains(&format!("{} ", entry["seq"])), "entry {} is on the paper", entry["seq"]);
            let about = entry["about"].as_array().unwrap();
            assert!(!about.contains(&json!({ "kind": "request", "id": 2 })), "no other case");
        }
        let key = own_key(&office.bench);
        assert!(words.replace(' ', "").contains(&key), "the key that signed the checkpoint");
        let root = said["root"].as_str().unwrap();
        let unbroken: String = words.split_whitespace().collect();
        assert!(unbroken.contains(root), "the root can be read");
        // The change of the letters' language is a value.
        assert_eq!(words.contains("hu \u{2192} de"), with_values, "{words}");
    }
}

/// The key of whoever sits at the desk.
fn own_key(bench: &Bench) -> String {
    let me = bench.vault.officer().id.clone();
    let officers = bench.call("list_trail", json!({ "limit": 1 })).unwrap()["officers"].clone();
    let own = officers.as_array().unwrap().iter().find(|officer| officer["id"] == json!(me)).unwrap();
    own["signingKey"].as_str().unwrap().to_owned()
}
