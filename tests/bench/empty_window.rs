//! An empty Tauri window that says on standard error when it has painted: the baseline of the application's own start.

use tauri::webview::WebviewWindowBuilder;
use tauri::{Builder, WebviewUrl};

const PAGE: &str = "<!doctype html><title>empty</title><p>empty</p><script>\
    requestAnimationFrame(() => requestAnimationFrame(() => { document.title = 'ready'; }));</script>";

fn main() {
    let run = Builder::default()
        .register_uri_scheme_protocol("blank", |_, _| {
            tauri::http::Response::builder()
                .header("Content-Type", "text/html")
                .body(PAGE.as_bytes().to_vec())
                .unwrap_or_default()
        })
        .setup(|app| {
            let page = "blank://localhost/".parse().map(WebviewUrl::CustomProtocol)?;
            WebviewWindowBuilder::new(app, "main", page)
                .inner_size(1280.0, 800.0)
                .incognito(true)
                .on_document_title_changed(|_, title| {
                    if title == "ready" {
                        eprintln!("ready");
                    }
                })
                .build()?;
            Ok(())
        })
        .run(tutela::context());
    if let Err(error) = run {
        eprintln!("{error}");
    }
}
