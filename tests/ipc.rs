//! The page taken over: every command, in every state, with whatever can be said in JSON. On Tauri's mock runtime, over the real store.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail as tests do"
)]
mod mock;
#[path = "mock/nobody.rs"]
mod nobody;

use std::sync::Arc;

use mock::answer;
use nobody::Nobody;
use serde_json::{Map, Value, json};
use tauri::test::{MockRuntime, mock_builder};
use tauri::{App, Manager as _, WebviewWindow, WebviewWindowBuilder};
use tutela::{Shell, Start, context, with_commands};

const PASSPHRASE: &str = "seven quiet words beside a river";

struct Run {
    window: WebviewWindow<MockRuntime>,
    _app: App<MockRuntime>,
    _home: tempfile::TempDir,
}

impl Drop for Run {
    fn drop(&mut self) {
        self.window.state::<Shell>().close();
    }
}

impl Run {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let start = Start { default_vault: home.path().join("Tutela"), ..Start::default() };
        let app = with_commands(mock_builder(), Shell::new(start, Arc::new(Nobody))).build(context()).unwrap();
        let window = WebviewWindowBuilder::new(&app, "main", Default::default()).build().unwrap();
        Self { window, _app: app, _home: home }
    }

    fn open() -> Self {
        let run = Self::new();
        let office = json!({ "name": "Office", "address": "Street 1", "dpoName": "Ada", "dpoEmail": "ada@example.com", "dpoPhone": "",
            "authority": "Authority", "regime": "gdpr", "calendar": "HU", "zone": "Europe/Budapest", "language": "en" });
        let new = json!({ "passphrase": PASSPHRASE, "officerName": "Ada", "label": "Office", "office": office });
        run.call("create_vault", new).unwrap();
        run
    }

    fn call(&self, command: &str, request: Value) -> Result<Value, Value> {
        answer(&self.window, mock::request(command, json!({ "request": request })))
    }

    /// Entries of the trail.
    fn entries(&self) -> u64 {
        self.call("list_trail", json!({ "limit": 1 })).unwrap()["size"].as_u64().unwrap()
    }
}

/// Every command with its request type as TypeScript has it.
fn commands() -> Vec<(&'static str, String)> {
    let over_the_vault = api::table::COMMANDS.iter().map(|command| (command.name, (command.shape.request_type)()));
    let session = api::table::SESSION_COMMANDS.iter().map(|(name, shape)| (*name, (shape.request_type)()));
    over_the_vault.chain(session).collect()
}

/// The names of the fields of a type.
fn fields(of: &str) -> Vec<String> {
    let mut out = Vec::new();
    for (at, _) in of.match_indices(':') {
        let name: String = of[..at]
            .trim_end_matches('?')
            .chars()
            .rev()
            .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
            .collect();
        if !name.is_empty() {
            out.push(name.chars().rev().collect());
        }
    }
    out
}

/// A small generator with a seed: the same run every time.
struct Dice(u64);

impl Dice {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % below.max(1)
    }

    /// Something that no form sends.
    fn value(&mut self, depth: usize) -> Value {
        match self.next(if depth > 3 { 14 } else { 17 }) {
            0 => Value::Null,
            1 => json!(self.next(2) == 0),
            2 => json!(-1),
            3 => json!(9_007_199_254_740_993_i64),
            4 => json!(i64::MIN),
            5 => json!(u64::MAX),
            6 => json!(1e308),
            7 => json!(""),
            8 => json!("\u{0}\u{202e}\u{feff}\u{10ffff}"),
            9 => json!("'; DROP TABLE request; --"),
            10 => json!("../../../../etc/passwd"),
            11 => json!("x".repeat(1 << self.next(14))),
            12 => json!("NaN"),
            13 => json!("2026-02-30"),
            14 => Value::Array((0..self.next(5)).map(|_| self.value(depth + 1)).collect()),
            15 => {
                let mut nested = json!(1);
                for _ in 0..self.next(100) {
                    nested = json!([nested]);
                }
                nested
            }
            _ => {
                let mut map = Map::new();
                for _ in 0..self.next(4) {
                    map.insert(
                        ["id", "kind", "__proto__", "code", "a b"][self.next(5)].to_owned(),
                        self.value(depth + 1),
                    );
                }
                Value::Object(map)
            }
        }
    }

    /// A request that knows the names of a command's fields.
    fn request(&mut self, names: &[String]) -> Value {
        if self.next(8) == 0 {
            return self.value(0);
        }
        let mut map = Map::new();
        for name in names {
            if self.next(4) != 0 {
                let plausible = match self.next(3) {
                    0 => json!(1 + self.next(3)),
                    1 => json!(
                        ["access", "gdpr", "en", "2026-09-03", "handler", "note", "settings", "request"][self.next(8)]
                    ),
                    _ => self.value(1),
                };
                map.insert(name.clone(), plausible);
            }
        }
        if self.next(10) == 0 {
            map.insert("extra".to_owned(), self.value(1));
        }
        Value::Object(map)
    }
}

/// An error that the page can word, and nothing from inside in it.
fn is_typed(command: &str, request: &Value, error: &Value) {
    let known = [
        "locked",
        "cannotUnlock",
        "damaged",
        "newerVault",
        "inUse",
        "diskFull",
        "readOnly",
        "keyringUnavailable",
        "forbidden",
        "notFound",
        "conflict",
        "notNow",
        "invalid",
        "cancelled",
    ];
    let code = error["code"].as_str().unwrap_or_default();
    let shown = request.to_string().chars().take(400).collect::<String>();
    assert!(known.contains(&code), "{command} answers {error} to {shown}");
    let text = error.to_string();
    assert!(text.len() < 400 && !text.contains("DROP TABLE") && !text.contains("/etc/"), "{command}: {text}");
}

/// How many requests a command gets; more in a soak.
fn rounds() -> usize {
    std::env::var("TUTELA_HOSTILE_ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(2_000)
}

/// What these two do is end the program, or take a quarter of a second of hard work on purpose.
const NOT_THIS_WAY: &[&str] = &["lock"];

#[test]
fn every_command_answers_hostile_json_with_a_typed_error_and_a_refusal_changes_nothing() {
    let run = Run::open();
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let mut calls = 0_u64;
    for (name, shape) in commands().into_iter().filter(|(name, _)| !NOT_THIS_WAY.contains(name)) {
        let names = fields(&shape);
        let (before, begun) = (run.entries(), std::time::Instant::now());
        let mut done = 0;
        // What costs a key derivation, and what takes nothing and so does its whole work each time, is asked less often.
        let dear = shape.contains("passphrase") || name == "change_passphrase" || names.is_empty();
        let rounds = if dear { rounds() / 20 } else { rounds() };
        for _ in 0..rounds {
            let request = dice.request(&names);
            match run.call(name, request.clone()) {
                Ok(_) => done += 1,
                Err(error) => is_typed(name, &request, &error),
            }
            calls += 1;
        }
        if std::env::var_os("TUTELA_HOSTILE_SAY").is_some() {
            eprintln!("{name}: {rounds} requests, {done} carried out, {:.1} s", begun.elapsed().as_secs_f64());
        }
        if done == 0 {
            let denied = ["open_note", "copy_note", "save_note_file"].contains(&name);
            assert!(denied || run.entries() == before, "{name} refused everything and changed something");
        }
    }
    // The vault is as sound as before, and goes on.
    let verdict = run.call("verify_vault", json!({})).unwrap();
    assert_eq!(verdict["sound"], true, "{verdict}");
    eprintln!("hostile requests: {calls}");
}

#[test]
fn what_is_too_deep_or_too_large_is_refused_before_any_command_sees_it() {
    let run = Run::open();
    let mut deep = json!(1);
    for _ in 0..120 {
        deep = json!([deep]);
    }
    let large = json!({ "text": "x".repeat(100 << 20) });
    for request in [deep, large] {
        let error = run.call("search_all", request).unwrap_err();
        assert_eq!(error["code"], "invalid", "{error}");
    }
}

#[test]
fn every_command_obeys_its_line_of_the_rights_locked_and_open() {
    let locked = Run::new();
    let open = Run::open();
    for rights in api::rights::all() {
        if NOT_THIS_WAY.contains(&rights.name) {
            continue;
        }
        let code =
            |run: &Run| run.call(rights.name, json!({ "no such field": 1 })).err().map(|error| error["code"].clone());
        let (while_locked, while_open) = (code(&locked), code(&open));
        match rights.when {
            api::rights::When::Open => assert_eq!(while_locked, Some(json!("locked")), "{}", rights.name),
            api::rights::When::Locked => assert_eq!(while_open, Some(json!("forbidden")), "{}", rights.name),
            api::rights::When::Always => {}
        }
        if rights.when != api::rights::When::Open {
            assert_ne!(while_locked, Some(json!("locked")), "{}", rights.name);
        }
        if rights.when != api::rights::When::Locked {
            assert_ne!(while_open, Some(json!("forbidden")), "{}", rights.name);
        }
    }
}
