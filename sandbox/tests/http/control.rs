//! The control endpoints, CORS, and where the sandbox listens.

use reqwest::Method;
use sandbox::{FAKE_KEY, Options};
use serde_json::{Value, json};

use crate::api::{Api, send};

#[tokio::test]
async fn requests_are_recorded_without_the_key() {
    let api = Api::start().await;
    let text = r#"{"id":"acme"}"#;
    let request = api.post("/api/v1/customers?x=%20").header("content-type", "application/json").body(text);
    send(request.header("idempotency-key", "k1").header("authorization", "secret")).await.data();
    send(api.keyless(Method::GET, "/api/v1/customers/a%2Fb")).await.error(401);

    let recorded = send(api.keyless(Method::GET, "/sandbox/requests")).await;
    let [first, second] = recorded.body.as_array().expect("a list").as_slice() else {
        panic!("two requests were sent, these came in: {}", recorded.body)
    };
    assert_eq!(first["verb"], "POST");
    assert_eq!(first["path"], "/api/v1/customers");
    assert_eq!(first["query"], "x=%20");
    assert_eq!(first["headers"]["idempotency-key"], "k1");
    assert_eq!(first["body"], text);
    assert_eq!(first["status"], 200);
    assert_eq!(second["path"], "/api/v1/customers/a%2Fb");
    assert_eq!((&second["query"], &second["body"]), (&Value::Null, &Value::Null));
    assert_eq!(second["status"], 401);
    let everything = recorded.body.to_string();
    assert!(!everything.contains(FAKE_KEY) && !everything.contains("secret"));

    assert_eq!(send(api.keyless(Method::DELETE, "/sandbox/requests")).await.status, 204);
    assert_eq!(send(api.keyless(Method::GET, "/sandbox/requests")).await.body, json!([]));
}

#[tokio::test]
async fn the_record_is_bounded() {
    let api = Api::start().await;
    for number in 0..1_001 {
        send(api.keyless(Method::GET, &format!("/{number}"))).await.error(401);
    }
    let recorded = send(api.keyless(Method::GET, "/sandbox/requests")).await;
    let recorded = recorded.body.as_array().expect("a list");
    assert_eq!((recorded.len(), &recorded[0]["path"]), (1_000, &Value::from("/1")));
}

#[tokio::test]
async fn a_reset_starts_over_and_touches_no_other_sandbox() {
    let (api, other) = (Api::start().await, Api::start().await);
    for api in [&api, &other] {
        let request =
            api.post("/api/v1/customers").json(&json!({"id": "acme"})).header("idempotency-key", "k1");
        send(request).await.data();
    }
    assert_eq!(send(api.keyless(Method::POST, "/sandbox/reset")).await.status, 204);
    send(api.get("/api/v1/customers/acme")).await.error(404);
    send(other.get("/api/v1/customers/acme")).await.data();
    let again = api.post("/api/v1/customers").json(&json!({"id": "acme"})).header("idempotency-key", "k1");
    assert_eq!(send(again).await.header("idempotent-replayed"), None);
}

#[tokio::test]
async fn browsers_may_call() {
    let api = Api::start().await;
    let preflight = api
        .keyless(Method::OPTIONS, "/api/v1/customers")
        .header("origin", "http://localhost:5173")
        .header("access-control-request-method", "PATCH")
        .header("access-control-request-headers", "x-api-key,idempotency-key,content-type");
    let preflight = send(preflight).await;
    assert_eq!(preflight.status, 200);
    assert_eq!(preflight.header("access-control-allow-origin"), Some("*"));
    assert_eq!(preflight.header("access-control-allow-headers"), Some("*"));
    assert_eq!(preflight.header("access-control-allow-methods"), Some("*"));
    // Errors too must be readable there.
    let refused = api.keyless(Method::GET, "/api/v1/customers").header("origin", "http://localhost:5173");
    let refused = send(refused).await;
    refused.error(401);
    assert_eq!(refused.header("access-control-allow-origin"), Some("*"));
    assert_eq!(refused.header("access-control-expose-headers"), Some("*"));
}

#[tokio::test]
async fn it_listens_on_loopback_only() {
    let open = Options { host: [0, 0, 0, 0].into(), ..Options::default() };
    let error = sandbox::serve(open).await.err().expect("other addresses are refused");
    assert!(error.to_string().contains("loopback only"));
}

#[tokio::test]
async fn it_ends_when_dropped() {
    let server = sandbox::serve(Options::default()).await.expect("a sandbox starts");
    let address = server.address();
    drop(server);
    let free = async {
        while tokio::net::TcpListener::bind(address).await.is_err() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(5), free).await.expect("the port is free again");
}
