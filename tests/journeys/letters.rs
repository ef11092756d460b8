//! The letters' own words: the office writes a template, sees the page beside it, and publishes it.
use std::time::{Duration, Instant};

use fantoccini::key::Key;

use crate::e2e::Desk;

/// What the office adds to every completion letter in Hungarian, and what the requester then reads.
pub const OWN: &str = "Ügyfélszolgálatunk hétköznap 8 és 16 óra között hívható.";

/// The address of the picture that is shown, which changes with every drawing.
async fn picture(desk: &Desk) -> String {
    let shown = "const page = document.querySelector('[data-testid=template-page]'); return page && page.complete ? page.src : ''";
    desk.script(shown).await.as_str().unwrap_or_default().to_owned()
}

/// Waits until another picture is shown than `before`.
async fn redrawn(desk: &Desk, before: &str) -> String {
    let start = Instant::now();
    loop {
        let now = picture(desk).await;
        if !now.is_empty() && now != before {
            return now;
        }
        assert!(start.elapsed() < Duration::from_secs(60), "the page is not drawn again");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// From the navigation to the editor, by keys where keys do it; a mistake is told at its line and nothing is in force before it is
/// published.
pub async fn an_office_writes_its_own(desk: &Desk) {
    desk.click_test_id("nav-documents").await;
    desk.test_id("tab-letters").await;
    desk.settled().await;
    desk.shot("70-letters").await;
    desk.click_test_id("tab-templates").await;
    desk.choose("template-language", "Magyar").await;
    desk.sees("Completion").await;
    desk.settled().await;
    desk.shot("71-templates").await;
    desk.click_first("[data-testid=row][aria-label^=Completion] td").await;
    desk.test_id("template-text").await;
    let first = redrawn(desk, "").await;
    desk.sees_in("template-found", "No problem").await;
    desk.shot("72-editor").await;

    // To the end of the letter's own words, which stand before the close.
    let before = "const box = document.querySelector('[data-testid=template-text]'); const at = box.value.indexOf('{{ letter.text }}');
        box.focus(); box.setSelectionRange(at, at);";
    desk.script(before).await;
    desk.type_keys("{{ req").await;
    desk.test_id("template-offer").await;
    desk.shot("73-offered").await;
    desk.key(Key::Enter).await;
    desk.gone("[data-testid=template-offer]").await;
    let second = redrawn(desk, &first).await;
    desk.type_keys(" {{ request.nubmer }}").await;
    desk.sees_in("template-problem", "request.nubmer").await;
    desk.sees("Until it is published").await;
    desk.shot("74-mistake").await;
    // One key less would do; the officer takes the line back and writes the sentence instead.
    for _ in 0.." {{ request.nubmer }}".len() {
        desk.key(Key::Backspace).await;
    }
    desk.sees_in("template-found", "No problem").await;
    desk.type_keys(&format!(" {OWN}")).await;
    redrawn(desk, &second).await;
    desk.sees_in("template-found", "No problem").await;
    desk.settled().await;
    desk.shot("75-written").await;
    desk.click_test_id("template-publish").await;
    desk.sees("New letters are made from it.").await;
    desk.settled().await;
    desk.shot("76-published").await;
}
