//! Failures on demand.

use std::time::{Duration, Instant};

use reqwest::{Method, RequestBuilder};
use serde_json::json;

use crate::api::{Api, send};

const CUSTOMERS: &str = "/api/v1/customers";

/// A request that makes a customer, under one idempotency key.
fn provision(api: &Api, fault: &str) -> RequestBuilder {
    let request = api.post(CUSTOMERS).json(&json!({"id": "acme"})).header("idempotency-key", "k1");
    request.header("x-sandbox-fault", fault).header("x-sandbox-call", "c1")
}

/// How often the call was sent, and what it changed.
async fn counts(api: &Api) -> (u64, u64) {
    let counts = send(api.keyless(Method::GET, "/sandbox/calls/c1")).await.body;
    (counts["requests"].as_u64().unwrap(), counts["effects"].as_u64().unwrap())
}

#[tokio::test]
async fn every_status_can_be_had() {
    let api = Api::start().await;
    for status in [304, 400, 401, 403, 404, 408, 409, 418, 429, 500, 503, 599] {
        let reply = send(api.get(CUSTOMERS).header("x-sandbox-fault", status)).await;
        assert_eq!(reply.status, status);
        if status != 304 {
            assert!(reply.error(status).ends_with("as x-sandbox-fault asked"));
        }
    }
    for unknown in ["earthquake", "200", "600", "late-", ""] {
        let reply = send(api.get(CUSTOMERS).header("x-sandbox-fault", unknown)).await;
        assert!(reply.error(400).starts_with("header x-sandbox-fault: must be"));
    }
}

#[tokio::test]
async fn a_faulty_reply_has_the_headers_that_are_asked_for() {
    let api = Api::start().await;
    let headers =
        [("retry-after", "2"), ("retry-after-ms", "1.5"), ("x-should-retry", "false"), ("location", "/x")];
    let mut request = api.get(CUSTOMERS).header("x-sandbox-fault", "503");
    for (name, value) in headers {
        request = request.header(format!("x-sandbox-{name}"), value);
    }
    let reply = send(request.header("x-sandbox-set-cookie", "a")).await;
    for (name, value) in headers {
        assert_eq!(reply.header(name), Some(value));
    }
    assert_eq!(reply.header("set-cookie"), None);
}

#[tokio::test]
async fn a_burst_ends_after_so_many_requests_of_a_call() {
    let api = Api::start().await;
    let statuses = async || {
        let mut statuses = Vec::new();
        for _ in 0..4 {
            let request = provision(&api, "503").header("x-sandbox-fault-times", "2");
            statuses.push(send(request).await.status);
        }
        statuses
    };
    assert_eq!(statuses().await, [503, 503, 200, 200]);
    assert_eq!(counts(&api).await, (4, 1));
    send(api.keyless(Method::POST, "/sandbox/reset")).await;
    assert_eq!(counts(&api).await, (0, 0));
    for (name, value) in [("x-sandbox-fault-times", "often"), ("x-sandbox-fault-times", "1")] {
        let request = api.get(CUSTOMERS).header("x-sandbox-fault", "503").header(name, value);
        assert!(send(request).await.error(400).starts_with("header x-sandbox-fault-times: "));
    }
}

#[tokio::test]
async fn a_late_fault_comes_after_the_effect() {
    for (fault, effects) in [("503", 0), ("late-503", 1), ("reset", 0), ("late-reset", 1)] {
        let api = Api::start().await;
        let outcome = provision(&api, fault).send().await.map(|reply| reply.status().as_u16());
        if fault.ends_with("reset") {
            assert!(outcome.is_err(), "{fault}: {outcome:?}");
        } else {
            assert_eq!(outcome.ok(), Some(503), "{fault}");
        }
        assert_eq!(counts(&api).await, (1, effects), "{fault}");
    }
}

#[tokio::test]
async fn bodies_can_be_spoilt() {
    let api = Api::start().await;
    let get = |fault: &str| api.get("/api/v1/customers/customer-001").header("x-sandbox-fault", fault);
    let whole = send(get("latency")).await;
    whole.data();
    let text = async |fault: &str| get(fault).send().await.unwrap().text().await;
    assert_eq!(text("drip").await.unwrap(), whole.body.to_string());
    assert_eq!(text("empty").await.unwrap(), "");
    let half = text("truncated").await.unwrap();
    assert!(whole.body.to_string().starts_with(&half) && half.len() > 10);
    assert!(text("reset-body").await.is_err());
    let page = send(get("html")).await;
    assert_eq!((page.status, page.header("content-type")), (200, Some("text/html")));
    assert!(page.body.as_str().unwrap().contains("<h1>"));
}

#[tokio::test]
async fn replies_can_be_slow() {
    let api = Api::start().await;
    for fault in ["latency", "drip"] {
        let since = Instant::now();
        let request = api.get("/api/v1/customers/customer-001").header("x-sandbox-fault", fault);
        send(request).await.data();
        assert!(since.elapsed() >= Duration::from_millis(1_700), "{fault}");
    }
}

#[tokio::test]
async fn an_effect_is_what_changes_something() {
    let key = ["idempotency-key"];
    for (verb, path, body, headers, effects) in [
        (Method::GET, CUSTOMERS, None, &[][..], 0),
        (Method::POST, CUSTOMERS, Some(json!({"id": "acme"})), &key[..], 1),
        (Method::POST, "/api/v1/addons/addon-seats/archive", None, &[], 2),
        (Method::PATCH, "/api/v1/customers/customer-001", Some(json!({"name": "A"})), &[], 2),
        (Method::DELETE, "/api/v1/customers/customer-001/integrations/a", None, &[], 1),
    ] {
        let api = Api::start().await;
        for _ in 0..2 {
            let mut request = api.request(verb.clone(), path).header("x-sandbox-call", "c1");
            if let Some(body) = &body {
                request = request.json(body);
            }
            for name in headers {
                request = request.header(*name, "k1");
            }
            assert_eq!(send(request).await.status, 200, "{verb} {path}");
        }
        assert_eq!(counts(&api).await, (2, effects), "{verb} {path}");
    }
}
