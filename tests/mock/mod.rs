//! The page's side of Tauri's mock runtime: what it sends and what it is answered.
use serde_json::Value;
use tauri::WebviewWindow;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response};
use tauri::webview::InvokeRequest;

/// What the product's own page sends.
pub fn request(command: &str, body: impl Into<InvokeBody>) -> InvokeRequest {
    InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: "tauri://localhost".parse().expect("an address"),
        body: body.into(),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    }
}

/// What it is answered.
pub fn answer(window: &WebviewWindow<MockRuntime>, request: InvokeRequest) -> Result<Value, Value> {
    get_ipc_response(window, request).map(|body| body.deserialize().expect("JSON"))
}
