//! The one window, and the walls around its page.
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Runtime, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

/// The label that the capability in `tauri.conf.json` names.
pub const LABEL: &str = "main";

/// The title, always: task bars, screen sharing and window lists show it to bystanders.
const TITLE: &str = "Tutela";

/// Opens the window. Errors: Tauri's, when the web view cannot be made.
pub fn open<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<WebviewWindow<R>> {
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("index.html".into()))
        .title(TITLE)
        .inner_size(1280.0, 800.0)
        .min_inner_size(960.0, 640.0)
        // Without this the web view keeps its storage in clear under the home folder.
        .incognito(!driven())
        .devtools(false)
        .general_autofill_enabled(false)
        // Keeps the window out of screen recordings where the system can (not on Linux).
        .content_protected(true)
        // A content security policy does not stop a navigation of the whole page; this does.
        .on_navigation(stays_home)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false);
    #[cfg(feature = "e2e")]
    let window = window.initialization_script(COUNT_VIOLATIONS);
    #[cfg(feature = "bench")]
    let window = window.initialization_script(SAY_READY).on_document_title_changed(|_, title| {
        if title == "ready" {
            eprintln!("ready");
        }
    });
    window.build()
}

/// Whether a test drives this window. WebKit lets only one web context be driven, which is never the one without storage.
fn driven() -> bool {
    cfg!(feature = "e2e") && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}

/// Lets a test see what the content security policy had to stop.
#[cfg(feature = "e2e")]
const COUNT_VIOLATIONS: &str = "window.__violations = [];
document.addEventListener('securitypolicyviolation', (event) =>
    window.__violations.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sourceFile + ':' + event.lineNumber));";

/// Two frames after the first field or button of the first screen stands, the page says so by its title.
#[cfg(feature = "bench")]
const SAY_READY: &str = "const look = () => document.querySelector('button, input')
    ? requestAnimationFrame(() => requestAnimationFrame(() => { document.title = 'ready'; }))
    : requestAnimationFrame(look);
addEventListener('DOMContentLoaded', look);";

/// Whether the page may go to `url`: only within the embedded interface, or to the development server in a development build.
pub fn stays_home(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" if url.host_str() == Some("tauri.localhost") => true,
        "http" => cfg!(dev) && url.as_str().starts_with("http://127.0.0.1:1420/"),
        _ => false,
    }
}

/// Tells the page that something happened, as a DOM event `tutela:<name>` with `detail`. Not Tauri's own events: listening to those
/// would need a permission, and with it the page could also listen to the drops, which carry paths.
pub fn tell<R: Runtime>(app: &AppHandle<R>, name: &'static str, detail: &serde_json::Value) {
    if let Some(window) = app.get_webview_window(LABEL) {
        // A page that is just loading misses it; whatever matters is asked for again at its start.
        let _ = window.eval(format!("window.dispatchEvent(new CustomEvent(\"tutela:{name}\",{{detail:{detail}}}))"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_stays_within_the_embedded_interface() {
        let goes = |text: &str| stays_home(&text.parse().unwrap());
        assert!(goes("tauri://localhost/"));
        assert!(goes("http://tauri.localhost/requests/7"));
        for away in [
            "https://example.com/?leak",
            "http://localhost/",
            "http://tauri.localhost.example.com/",
            "tauri://elsewhere/",
            "file:///etc/passwd",
            "data:text/html,hello",
            "about:blank",
            "blob:tauri://localhost/1",
            "javascript:alert(1)",
        ] {
            assert!(!goes(away), "{away}");
        }
    }
}
