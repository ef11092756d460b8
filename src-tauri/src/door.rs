//! The door between the page and the commands: what is shaped wrongly or is too large is refused here, with a typed error, before
//! any command sees it.
use crate::Shell;
use serde_json::Value;
use tauri::Manager as _;
use tauri::ipc::{Invoke, InvokeBody};

/// The largest request a command accepts, counted in bytes of text and numbers. Files never travel this way.
pub const LARGEST_REQUEST: usize = 8 * 1024 * 1024;

/// Wraps the handler list: a request must be `{ request: .. }` and nothing else, in JSON, at most [`LARGEST_REQUEST`] large.
pub fn guarded<R: tauri::Runtime>(
    handler: impl Fn(Invoke<R>) -> bool + Send + Sync + 'static,
) -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    move |invoke| match refusal(invoke.message.payload()).or_else(|| not_allowed(&invoke)) {
        None => handler(invoke),
        Some(error) => {
            invoke.resolver.reject(error);
            true
        }
    }
}

/// Whether the one table of rights refuses the command: by the state of the vault, and by the role of the officer who unlocked it, and by whether it is a handover copy.
fn not_allowed<R: tauri::Runtime>(invoke: &Invoke<R>) -> Option<api::Error> {
    let shell = invoke.message.webview_ref().state::<Shell>();
    let (vault, name) = (shell.vault().ok(), invoke.message.command());
    let refused = api::rights::check(name, vault.as_ref().map(|vault| api::rights::Actor::of(vault))).err()?;
    if let Some(vault) = vault {
        let name = name.to_owned();
        // The page has its answer at once; writing it down may take a moment.
        tauri::async_runtime::spawn_blocking(move || {
            api::rights::record_refusal(&name, &vault, crate::commands::now())
        });
    }
    Some(refused)
}

fn refusal(body: &InvokeBody) -> Option<api::Error> {
    let InvokeBody::Json(body) = body else { return Some(api::Error::invalid("request", "wrong-type")) };
    let Some(fields) = body.as_object() else { return Some(api::Error::invalid("request", "required")) };
    if let Some(unknown) = fields.keys().find(|name| *name != "request") {
        // The name is the page's own word, not the officer's data, but it may be of any length.
        return Some(api::Error::invalid(&unknown.chars().take(40).collect::<String>(), "unknown-field"));
    }
    let Some(request) = fields.get("request") else { return Some(api::Error::invalid("request", "required")) };
    match within(request, LARGEST_REQUEST) {
        Some(_) => None,
        None => Some(api::Error::invalid("request", "too-large")),
    }
}

/// What is left of `budget` after `value`, or nothing when it is spent. Stops at the first byte too many.
fn within(value: &Value, budget: usize) -> Option<usize> {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => budget.checked_sub(8),
        Value::String(text) => budget.checked_sub(text.len().saturating_add(2)),
        Value::Array(items) => items.iter().try_fold(budget.checked_sub(2)?, |left, item| within(item, left)),
        Value::Object(fields) => fields.iter().try_fold(budget.checked_sub(2)?, |left, (name, item)| {
            within(item, left.checked_sub(name.len().saturating_add(3))?)
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn rule_of(body: InvokeBody) -> Option<String> {
        refusal(&body).map(|error| serde_json::to_value(error).unwrap()["rule"].as_str().unwrap().to_owned())
    }

    #[test]
    fn a_request_in_its_envelope_passes() {
        assert_eq!(rule_of(InvokeBody::Json(json!({"request": {"name": "Anna"}}))), None);
        assert_eq!(rule_of(InvokeBody::Json(json!({"request": null}))), None, "a command without fields takes null");
    }

    #[test]
    fn raw_bytes_an_array_a_bare_value_and_an_extra_field_are_refused() {
        assert_eq!(rule_of(InvokeBody::Raw(vec![1])).as_deref(), Some("wrong-type"));
        assert_eq!(rule_of(InvokeBody::Json(json!([1]))).as_deref(), Some("required"));
        assert_eq!(rule_of(InvokeBody::Json(json!({}))).as_deref(), Some("required"));
        assert_eq!(rule_of(InvokeBody::Json(json!({"request": 1, "path": "/etc"}))).as_deref(), Some("unknown-field"));
    }

    #[test]
    fn the_size_is_counted_through_keys_strings_and_nesting() {
        let half = "x".repeat(LARGEST_REQUEST / 2);
        assert_eq!(rule_of(InvokeBody::Json(json!({"request": [half]}))), None);
        assert_eq!(rule_of(InvokeBody::Json(json!({"request": [half, {"a": half}]}))).as_deref(), Some("too-large"));
        assert_eq!(
            rule_of(InvokeBody::Json(json!({"request": {half.clone() + &half: 1}}))).as_deref(),
            Some("too-large")
        );
        let many = vec![0; LARGEST_REQUEST / 8 + 1];
        assert_eq!(
            rule_of(InvokeBody::Json(json!({"request": many}))).as_deref(),
            Some("too-large"),
            "small parts add up"
        );
    }
}
