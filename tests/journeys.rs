//! Journeys through the real window: few, each a stretch of the officer's day.
#![cfg(feature = "e2e")]

#[expect(dead_code, reason = "the harness offers more than the journeys so far use")]
mod e2e;

use e2e::Desk;

#[tokio::test(flavor = "multi_thread")]
async fn the_window_opens_and_its_page_obeys_the_policy() {
    let desk = Desk::new().await;
    let status = desk.call("session_status", serde_json::Value::Null).await.expect("a locked session answers");
    assert_eq!(status["state"], "none", "a new computer has no vault");
    desk.shot("smoke").await;
    assert_eq!(desk.violations().await, Vec::<String>::new(), "the page breaks its own policy");
}
