//! The session over the real store, on Tauri's mock runtime: making a vault, opening it, and what happens to the wrong key.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail as tests do"
)]
mod mock;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use mock::answer;
use serde_json::{Value, json};
use tauri::test::{MockRuntime, mock_builder};
use tauri::{App, Manager as _, WebviewWindow, WebviewWindowBuilder};
use tutela::{Ask, Dialogs, Shell, Start, context, with_commands};

const PASSPHRASE: &str = "seven quiet words beside a river";

/// Where Debian and Ubuntu put the fonts; `./dev test` has them installed.
const FONT: &str = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";

/// An officer who saves whatever is to be saved in one place, and has one font.
struct Saves(PathBuf);

impl Dialogs for Saves {
    fn pick_file(&self, ask: &Ask) -> Option<PathBuf> {
        ask.endings.contains(&"ttc").then(|| PathBuf::from(FONT))
    }
    fn pick_save(&self, _: &Ask) -> Option<PathBuf> {
        Some(self.0.clone())
    }
    fn pick_folder(&self) -> Option<PathBuf> {
        None
    }
}

/// One start of the program.
struct Run {
    window: WebviewWindow<MockRuntime>,
    _app: App<MockRuntime>,
}

impl Drop for Run {
    /// The end of the process: the runtime of tests keeps its state alive, so what the end of a process does is done by hand.
    fn drop(&mut self) {
        self.window.state::<Shell>().close();
    }
}

impl Run {
    fn new(home: &Path) -> Self {
        let start = Start {
            default_vault: home.join("Tutela"),
            state: Some(home.join("state")),
            preferences: Some(home.join("config/shell.json")),
            fonts: Some(home.join("data/fonts")),
            home: Some(home.to_owned()),
            ..Start::default()
        };
        let shell = Shell::new(start, Arc::new(Saves(home.join("saved.pdf"))));
        let app = with_commands(mock_builder(), shell).build(context()).unwrap();
        let window = WebviewWindowBuilder::new(&app, "main", Default::default()).build().unwrap();
        Self { window, _app: app }
    }

    fn call(&self, command: &str, request: Value) -> Result<Value, Value> {
        answer(&self.window, mock::request(command, json!({ "request": request })))
    }

    fn state(&self) -> Value {
        self.call("session_status", Value::Null).unwrap()["state"].clone()
    }

    fn create(&self) -> Value {
        let office = json!({
            "name": "Example Ltd", "address": "1 High Street\nBudapest", "dpoName": "Maria Toth", "dpoEmail": "dpo@example.com",
            "authority": "NAIH\nBudapest", "regime": "gdpr", "calendar": "HU", "zone": "Europe/Budapest", "language": "en",
        });
        let request = json!({ "passphrase": PASSPHRASE, "officerName": "Maria Toth", "label": "Privacy office", "office": office });
        self.call("create_vault", request).unwrap()
    }
}

#[test]
fn a_vault_is_made_confirmed_and_opened_again_by_its_own_keys_only() {
    let home = tempfile::tempdir().unwrap();
    let first = Run::new(home.path());
    assert_eq!(first.state(), "none");
    let made = first.create();
    let code: Vec<&str> = made["recoveryCode"].as_str().unwrap().split('-').collect();
    let asked = made["confirmGroups"].as_array().unwrap();
    assert_eq!(asked.len(), 2);
    let status = first.call("session_status", Value::Null).unwrap();
    assert_eq!(
        (&status["state"], &status["office"], &status["folder"]),
        (&json!("open"), &json!("Example Ltd"), &json!("~/Tutela"))
    );
    assert_eq!(status["warnings"], json!(["recovery-unconfirmed"]));

    first.call("save_recovery_sheet", Value::Null).unwrap();
    assert!(std::fs::read(home.path().join("saved.pdf")).unwrap().starts_with(b"%PDF-"), "the sheet is a document");

    let wrong = first.call("confirm_recovery", json!({ "groups": ["0000", "zzzz"] })).unwrap_err();
    assert_eq!(wrong["code"], "invalid");
    let groups: Vec<String> =
        asked.iter().map(|group| format!(" {} ", code[group.as_u64().unwrap() as usize - 1].to_lowercase())).collect();
    first.call("confirm_recovery", json!({ "groups": groups })).unwrap();
    assert_eq!(first.call("session_status", Value::Null).unwrap()["warnings"], json!([]));

    let beside = Run::new(home.path());
    assert_eq!(beside.call("unlock", json!({ "passphrase": PASSPHRASE })).unwrap_err()["code"], "inUse");
    assert_eq!(first.call("create_vault", json!({})).unwrap_err()["code"], "forbidden");
    drop(first);

    assert_eq!(beside.state(), "locked");
    let refused = beside.call("unlock", json!({ "passphrase": "seven quiet words beside a lake" })).unwrap_err();
    assert_eq!(refused["code"], "cannotUnlock");
    assert_eq!(beside.state(), "locked", "a wrong passphrase opens nothing");
    assert_eq!(beside.call("open_office", Value::Null).unwrap_err()["code"], "locked");
    let opened = beside.call("unlock", json!({ "passphrase": PASSPHRASE })).unwrap();
    assert_eq!((&opened["state"], &opened["failedAttempts"]["count"]), (&json!("open"), &json!(1)), "{opened}");
    assert_eq!(beside.call("unlock", json!({ "passphrase": PASSPHRASE })).unwrap_err()["code"], "forbidden");
    assert_eq!(beside.call("open_office", Value::Null).unwrap()["office"]["name"], "Example Ltd");
    drop(beside);

    let forgotten = Run::new(home.path());
    let weak = forgotten
        .call("unlock_with_recovery", json!({ "code": code.join("-"), "newPassphrase": "short" }))
        .unwrap_err();
    assert_eq!(weak["code"], "invalid");
    assert_eq!(forgotten.state(), "locked", "a refused passphrase leaves the vault locked");
    let new = "another seven words under the old bridge";
    let opened =
        forgotten.call("unlock_with_recovery", json!({ "code": code.join(" ").to_lowercase(), "newPassphrase": new }));
    let opened = opened.unwrap();
    assert_eq!((&opened["session"]["state"], &opened["created"]), (&json!("open"), &Value::Null));
    drop(forgotten);

    let after = Run::new(home.path());
    assert_eq!(after.call("unlock", json!({ "passphrase": PASSPHRASE })).unwrap_err()["code"], "cannotUnlock");
    assert_eq!(after.call("unlock", json!({ "passphrase": new })).unwrap()["state"], "open");
}

#[test]
fn two_of_three_sheets_set_a_new_passphrase_and_one_of_them_does_not() {
    let home = tempfile::tempdir().unwrap();
    let first = Run::new(home.path());
    let single = first.create()["recoveryCode"].as_str().unwrap().to_owned();
    let wrong = first.call("new_recovery_sheets", json!({ "passphrase": "not the passphrase at all" })).unwrap_err();
    assert_eq!(wrong["code"], "cannotUnlock");
    let made = first.call("new_recovery_sheets", json!({ "passphrase": PASSPHRASE })).unwrap();
    let sheets = made["sheets"].as_array().unwrap();
    let codes: Vec<&str> = sheets.iter().map(|sheet| sheet["recoveryCode"].as_str().unwrap()).collect();
    assert_eq!(first.call("open_settings", Value::Null).unwrap()["recoverySheets"], json!(true));
    assert_eq!(first.call("save_recovery_sheet", Value::Null).unwrap_err()["field"], "sheet");
    assert_eq!(first.call("save_recovery_sheet", json!({ "sheet": 4 })).unwrap_err()["field"], "sheet");
    for (number, sheet) in (1..).zip(sheets) {
        assert_eq!(first.call("session_status", Value::Null).unwrap()["warnings"], json!(["recovery-unconfirmed"]));
        first.call("save_recovery_sheet", json!({ "sheet": number })).unwrap();
        let paper = std::fs::read(home.path().join("saved.pdf")).unwrap();
        assert!(paper.starts_with(b"%PDF-"), "sheet {number} is a document");
        let groups: Vec<&str> = sheet["confirmGroups"]
            .as_array()
            .unwrap()
            .iter()
            .map(|group| codes[number - 1].split('-').nth(group.as_u64().unwrap() as usize - 1).unwrap())
            .collect();
        let other = first.call("confirm_recovery", json!({ "groups": ["0000", "zzzz"], "sheet": number })).unwrap_err();
        assert_eq!(other["code"], "invalid");
        first.call("confirm_recovery", json!({ "groups": groups, "sheet": number })).unwrap();
    }
    assert_eq!(first.call("session_status", Value::Null).unwrap()["warnings"], json!([]));
    drop(first);

    let forgotten = Run::new(home.path());
    let new = "another seven words under the old bridge";
    let with = |code: &str, second: Option<&str>| {
        forgotten.call("unlock_with_recovery", json!({ "code": code, "secondCode": second, "newPassphrase": new }))
    };
    let refused = |code: &str, second: Option<&str>| with(code, second).unwrap_err();
    assert_eq!(refused(&single, None)["code"], "cannotUnlock", "the one sheet went when three were made");
    assert_eq!(refused(codes[2], None)["rule"], "one-alone");
    assert_eq!(refused(codes[2], Some(codes[2]))["rule"], "same-sheet");
    assert_eq!(forgotten.state(), "locked");
    assert_eq!(with(codes[2], Some(codes[0])).unwrap()["session"]["state"], "open");
    drop(forgotten);

    let after = Run::new(home.path());
    assert_eq!(after.call("unlock", json!({ "passphrase": PASSPHRASE })).unwrap_err()["code"], "cannotUnlock");
    assert_eq!(after.call("unlock", json!({ "passphrase": new })).unwrap()["state"], "open");
}

#[test]
fn an_invited_officer_comes_in_by_the_code_and_is_given_a_recovery_code_of_their_own() {
    let home = tempfile::tempdir().unwrap();
    let dpo = Run::new(home.path());
    dpo.create();
    let invited = dpo.call("invite_officer", json!({ "name": "Nagy Ilona", "role": "auditor" })).unwrap();
    let code = invited["output"]["code"].as_str().unwrap().to_owned();
    drop(dpo);

    let joining = Run::new(home.path());
    let own = "another seven words under the old bridge";
    let mine = joining.call("unlock_with_recovery", json!({ "code": code, "newPassphrase": own })).unwrap();
    let given = mine["created"]["recoveryCode"].as_str().unwrap();
    assert!(given.len() == code.len() && given != code);
    assert_eq!((&mine["session"]["role"], &mine["session"]["officer"]), (&json!("auditor"), &json!("Nagy Ilona")));
    assert_eq!(mine["session"]["warnings"], json!(["recovery-unconfirmed"]), "the sheet is theirs to confirm");
    let may: Vec<&str> = mine["session"]["may"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    assert!(may.contains(&"list_trail") && !may.contains(&"register_request"));
    assert_eq!(joining.call("edit_office", json!({})).unwrap_err()["code"], "forbidden");
    drop(joining);

    let again = Run::new(home.path());
    let spent = again.call("unlock_with_recovery", json!({ "code": code, "newPassphrase": own })).unwrap_err();
    assert_eq!(spent["code"], "cannotUnlock");
    assert_eq!(again.call("unlock", json!({ "passphrase": own })).unwrap()["role"], "auditor");
}

#[test]
fn what_the_screen_looks_like_is_remembered_and_nothing_else() {
    let home = tempfile::tempdir().unwrap();
    let first = Run::new(home.path());
    let chosen = first.call("set_screen_preferences", json!({ "language": "hu", "theme": "dark" })).unwrap();
    assert_eq!((&chosen["language"], &chosen["theme"]), (&json!("hu"), &json!("dark")));
    let refused = first.call("set_screen_preferences", json!({ "language": "tlh", "theme": "dark" })).unwrap_err();
    assert_eq!(refused["field"], "language");
    let again = Run::new(home.path()).call("session_status", Value::Null).unwrap();
    assert_eq!((&again["language"], &again["theme"]), (&json!("hu"), &json!("dark")));
    let kept: Value = serde_json::from_slice(&std::fs::read(home.path().join("config/shell.json")).unwrap()).unwrap();
    assert_eq!(kept, json!({ "vault": null, "language": "hu", "theme": "dark" }));
}

#[test]
fn the_lists_of_the_first_form_need_no_vault() {
    let home = tempfile::tempdir().unwrap();
    let run = Run::new(home.path());
    for (command, at_least) in [("list_regimes", 3), ("list_calendars", 30), ("list_zones", 300)] {
        let list = run.call(command, Value::Null).unwrap();
        assert!(list.as_array().unwrap().len() >= at_least, "{command}");
    }
    let proposed = run.call("propose_passphrase", Value::Null).unwrap()["passphrase"].clone();
    assert_eq!(proposed.as_str().unwrap().split(' ').count(), 7);
    assert_eq!(run.call("judge_passphrase", json!({ "passphrase": proposed })).unwrap()["accepted"], true);
    assert_eq!(run.call("judge_passphrase", json!({ "passphrase": "password" })).unwrap()["accepted"], false);
}

#[test]
fn this_computer_s_keyring_opens_the_vault_until_it_is_forgotten() {
    let home = tempfile::tempdir().unwrap();
    let first = Run::new(home.path());
    let status = first.call("session_status", Value::Null).unwrap();
    assert_eq!(status["keyringAvailable"], true, "this test needs a keyring: ./dev test brings one of its own");
    first.create();
    let wrong = first.call("remember_device", json!({ "passphrase": "seven quiet words beside a lake" })).unwrap_err();
    assert_eq!(wrong["code"], "cannotUnlock", "whoever finds the vault open makes no new way into it");
    assert_eq!(first.call("remember_device", json!({ "passphrase": PASSPHRASE })).unwrap()["deviceSlot"], true);
    drop(first);

    let second = Run::new(home.path());
    assert_eq!(second.call("session_status", Value::Null).unwrap()["deviceSlot"], true);
    assert_eq!(second.call("unlock_with_device", Value::Null).unwrap()["state"], "open");
    assert_eq!(second.call("forget_device", Value::Null).unwrap()["deviceSlot"], false);
    drop(second);

    let third = Run::new(home.path());
    assert!(third.call("unlock_with_device", Value::Null).is_err(), "a forgotten computer opens nothing");
    assert_eq!(third.state(), "locked");
    assert_eq!(
        third.call("unlock", json!({ "passphrase": PASSPHRASE })).unwrap()["state"],
        "open",
        "the passphrase still does"
    );
}

#[test]
fn a_font_pack_is_checked_kept_on_this_computer_and_removed_by_an_officer_only() {
    let home = tempfile::tempdir().unwrap();
    let run = Run::new(home.path());
    let add = |token: &Value| run.call("add_font", json!({ "file": token }));
    assert_eq!(run.call("list_fonts", Value::Null).unwrap(), json!({ "files": [], "restart": false }));
    assert_eq!(add(&json!("x")).unwrap_err()["code"], "locked");
    assert_eq!(run.call("remove_font", json!({ "name": "x" })).unwrap_err()["code"], "locked");
    run.create();
    let picked = run.call("pick_file", json!({ "purpose": "font" })).unwrap();
    let pack = add(&picked["token"]).unwrap();
    let size = std::fs::metadata(FONT).unwrap().len();
    let file = json!({ "name": "NotoSansCJK-Regular.ttc", "size": size, "covers": ["hk", "jp", "kr", "sc", "tc"], "bold": false, "inUse": false });
    assert_eq!(pack, json!({ "files": [file], "restart": true }), "from the next start");
    assert_eq!(std::fs::metadata(home.path().join("data/fonts/NotoSansCJK-Regular.ttc")).unwrap().len(), size);
    let vault = home.path().join("Tutela");
    assert!(std::fs::read_dir(vault.join("files")).unwrap().next().is_none(), "nothing of it lies in the vault");
    let left = run.call("remove_font", json!({ "name": "NotoSansCJK-Regular.ttc" })).unwrap();
    assert_eq!(left, json!({ "files": [], "restart": false }));
    assert_eq!(run.call("remove_font", json!({ "name": "../config/shell.json" })).unwrap_err()["code"], "notFound");
}
