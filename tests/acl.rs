//! What the page may not do, proved on Tauri's mock runtime with the real configuration: no window, no display.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests may fail as tests do")]
mod mock;
#[path = "mock/nobody.rs"]
mod nobody;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc;

use mock::{answer, request};
use nobody::Nobody;
use serde_json::{Value, json};
use tauri::ipc::{InvokeBody, InvokeResponse};
use tauri::test::{MockRuntime, mock_builder};
use tauri::{App, WebviewWindow, WebviewWindowBuilder};
use tutela::{Shell, Start, context, with_commands};

fn app() -> App<MockRuntime> {
    let start = Start { default_vault: PathBuf::from("/nowhere/Tutela"), ..Start::default() };
    with_commands(mock_builder(), Shell::new(start, Arc::new(Nobody))).build(context()).unwrap()
}

fn window(app: &App<MockRuntime>, label: &str) -> WebviewWindow<MockRuntime> {
    WebviewWindowBuilder::new(app, label, Default::default()).build().unwrap()
}

/// The names in `commands.txt`.
fn commands() -> Vec<&'static str> {
    let lines = include_str!("../src-tauri/commands.txt").lines().map(|line| line.split('#').next().unwrap());
    lines.filter_map(|line| line.split_whitespace().next()).collect()
}

fn refused_by_permission(outcome: Result<Value, Value>) -> bool {
    outcome.is_err_and(|error| error.as_str().is_some_and(|text| text.contains("not allowed")))
}

#[test]
fn the_main_window_may_call_the_application_s_own_commands() {
    let app = app();
    let status = answer(&window(&app, "main"), request("session_status", json!({ "request": null }))).unwrap();
    assert_eq!(status["state"], "none", "no vault, and an answer that says so");
}

#[test]
fn a_command_without_a_permission_is_refused() {
    let app = app();
    let main = window(&app, "main");
    assert!(refused_by_permission(answer(&main, request("no_such_command", json!({ "request": null })))));
}

#[test]
fn tauri_s_own_interface_is_closed_to_the_page() {
    let app = app();
    let main = window(&app, "main");
    for command in [
        "plugin:event|listen",
        "plugin:event|emit",
        "plugin:window|set_title",
        "plugin:webview|create_webview_window",
        "plugin:app|version",
        "plugin:path|resolve_directory",
        "plugin:resources|close",
        "plugin:image|from_path",
        "plugin:fs|read_file",
        "plugin:shell|open",
    ] {
        assert!(refused_by_permission(answer(&main, request(command, json!({ "request": null })))), "{command}");
    }
}

#[test]
fn another_window_may_call_nothing() {
    let app = app();
    let other = window(&app, "other");
    for command in commands() {
        assert!(refused_by_permission(answer(&other, request(command, json!({ "request": null })))), "{command}");
    }
}

#[test]
fn a_foreign_origin_may_call_nothing() {
    let app = app();
    let main = window(&app, "main");
    for origin in
        ["https://example.com/", "http://localhost/", "data:text/html,x", "http://tauri.localhost.example.com/"]
    {
        for command in commands() {
            let mut foreign = request(command, json!({ "request": null }));
            foreign.url = origin.parse().unwrap();
            assert!(refused_by_permission(answer(&main, foreign)), "{command} from {origin}");
        }
    }
}

#[test]
fn a_wrong_invoke_key_gets_no_answer_at_all() {
    let app = app();
    let main = window(&app, "main");
    let mut stray = request("session_status", json!({ "request": null }));
    stray.invoke_key = "guessed".to_owned();
    let (sender, receiver) = mpsc::channel::<InvokeResponse>();
    let webview: &tauri::Webview<MockRuntime> = main.as_ref();
    webview.clone().on_message(
        stray,
        Box::new(move |_, _, response, _, _| {
            let _ = sender.send(response);
        }),
    );
    assert!(receiver.recv().is_err(), "the message is dropped without an answer");
}

#[test]
fn a_request_of_the_wrong_shape_gets_a_typed_error() {
    let app = app();
    let main = window(&app, "main");
    let code = |body: InvokeBody| answer(&main, request("session_status", body)).unwrap_err()["code"].clone();
    assert_eq!(code(InvokeBody::Raw(vec![0xff; 64])), "invalid");
    assert_eq!(code(json!([1, 2, 3]).into()), "invalid");
    assert_eq!(code(json!({}).into()), "invalid");
    assert_eq!(code(json!({ "request": { "extra": 1 } }).into()), "invalid");
    assert_eq!(code(json!({ "request": null, "path": "/etc/passwd" }).into()), "invalid");
    assert_eq!(code(json!({ "request": "x".repeat(9 * 1024 * 1024) }).into()), "invalid");
}

#[test]
fn every_command_answers_hostile_json_with_a_typed_error() {
    let app = app();
    let main = window(&app, "main");
    let mut deep = json!(1);
    for _ in 0..100 {
        deep = json!([deep]);
    }
    let hostile = [
        json!({ "\u{0}": "\u{202e}" }),
        json!([[], {}, null]),
        json!(9_007_199_254_740_993_u64),
        json!("../../../etc/passwd"),
        json!({ "request": { "request": {} }, "__proto__": { "admin": true }, "constructor": 1 }),
        json!({ "passphrase": { "toString": "x" }, "id": -1.5e300, "token": ["a"], "purpose": 7 }),
        deep,
    ];
    for command in commands() {
        for body in &hostile {
            let error = answer(&main, request(command, json!({ "request": body }))).unwrap_err();
            let code = error["code"].as_str().unwrap_or_default();
            assert!(matches!(code, "invalid" | "locked"), "{command} answers {body} with {error}");
            assert!(!error.to_string().contains("passwd"), "{command} repeats what it was sent: {error}");
        }
    }
}

#[test]
fn while_locked_every_use_case_over_the_vault_says_so() {
    let app = app();
    let main = window(&app, "main");
    for command in commands().into_iter().skip_while(|name| *name != "open_office") {
        let error = answer(&main, request(command, json!({ "request": {} }))).unwrap_err();
        assert_eq!(error["code"], "locked", "{command}");
    }
}

#[test]
fn a_cancelled_dialog_is_an_answer_of_its_own() {
    let app = app();
    let error = answer(&window(&app, "main"), request("choose_vault_folder", json!({ "request": null }))).unwrap_err();
    assert_eq!(error["code"], "cancelled");
}

#[test]
fn the_command_list_and_the_capability_name_the_same_commands() {
    let configuration: Value = serde_json::from_str(include_str!("../tauri.conf.json")).unwrap();
    let capabilities = configuration["app"]["security"]["capabilities"].as_array().unwrap();
    assert_eq!(capabilities.len(), 1, "one window, one capability");
    assert_eq!(capabilities[0]["windows"], json!(["main"]));
    let granted: Vec<&str> =
        capabilities[0]["permissions"].as_array().unwrap().iter().map(|p| p.as_str().unwrap()).collect();
    let wanted: Vec<String> = commands().iter().map(|name| format!("allow-{}", name.replace('_', "-"))).collect();
    assert_eq!(granted, wanted, "tauri.conf.json grants, in order, exactly what src-tauri/commands.txt lists");
}
