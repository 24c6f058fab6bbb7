//! Idempotency keys.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use sandbox::{Clock, Options};
use serde_json::json;

use crate::api::{Api, send};

const CUSTOMERS: &str = "/api/v1/customers";

#[tokio::test]
async fn a_repeat_gets_the_stored_answer() {
    let api = Api::start().await;
    let provision = || {
        let text = r#"{"id": "acme",  "name": "Acme"}"#;
        let request = api.post(CUSTOMERS).header("content-type", "application/json").body(text);
        send(request.header("idempotency-key", "k1"))
    };
    let first = provision().await;
    assert_eq!(first.header("idempotent-replayed"), None);
    send(api.patch("/api/v1/customers/acme").json(&json!({"name": "Changed"}))).await.data();
    let repeat = provision().await;
    assert_eq!(repeat.header("idempotent-replayed"), Some("true"));
    assert_eq!(repeat.data(), first.data());
    let without_key = send(api.post(CUSTOMERS).json(&json!({"id": "acme"}))).await;
    without_key.error(409);
}

#[tokio::test]
async fn refusals_of_the_operation_are_stored_and_others_are_not() {
    let api = Api::start().await;
    let taken =
        || send(api.post(CUSTOMERS).json(&json!({"id": "customer-001"})).header("idempotency-key", "k1"));
    taken().await.error(409);
    send(api.post("/api/v1/customers/customer-001/archive")).await.data();
    let repeat = taken().await;
    repeat.error(409);
    assert_eq!(repeat.header("idempotent-replayed"), Some("true"));

    let keyed =
        |id: serde_json::Value| api.post(CUSTOMERS).json(&json!({"id": id})).header("idempotency-key", "k2");
    send(keyed(5.into())).await.error(400);
    send(keyed("acme".into()).header("x-sandbox-fault", "429")).await.error(429);
    send(keyed("acme".into())).await.data();
}

#[tokio::test]
async fn a_key_stands_for_one_request() {
    let api = Api::start().await;
    let post =
        |path: &str, id: &str| send(api.post(path).json(&json!({"id": id})).header("idempotency-key", "k1"));
    post(CUSTOMERS, "acme").await.data();
    assert!(post(CUSTOMERS, "other").await.error(422).contains("use a new key"));
    let elsewhere = send(api.post("/api/v1/customers/acme/archive").header("idempotency-key", "k1")).await;
    elsewhere.error(422);
    // Only POST knows the key.
    let patch =
        api.patch("/api/v1/customers/acme").json(&json!({"name": "A"})).header("idempotency-key", "k1");
    send(patch).await.data();
}

#[tokio::test]
async fn keys_are_forgotten_after_a_day() {
    let seconds = Arc::new(AtomicI64::new(0));
    let shown = seconds.clone();
    let start: jiff::Timestamp = "2026-11-01T12:00:00Z".parse().expect("this is a time");
    let clock = Clock::new(move || start + jiff::SignedDuration::from_secs(shown.load(Ordering::Relaxed)));
    let api = Api::with(Options { clock, ..Options::default() }).await;
    let provision = || send(api.post(CUSTOMERS).json(&json!({"id": "acme"})).header("idempotency-key", "k1"));

    let first = provision().await;
    assert_eq!(first.data()["createdAt"], "2026-11-01T12:00:00.000Z");
    seconds.store(24 * 3600 - 1, Ordering::Relaxed);
    assert_eq!(provision().await.data(), first.data());
    seconds.store(24 * 3600, Ordering::Relaxed);
    provision().await.error(409);
}
