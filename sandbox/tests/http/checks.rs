//! What the sandbox refuses: every request is held against the contract.

use std::io::Write;
use std::net::TcpStream;

use reqwest::Method;
use sandbox::FAKE_KEY;
use serde_json::{Value, json};

use crate::api::{Api, send};

#[tokio::test]
async fn the_key_is_needed() {
    let api = Api::start().await;
    let missing = send(api.keyless(Method::GET, "/api/v1/customers")).await;
    assert!(missing.error(401).contains("is missing"));
    let wrong = send(api.keyless(Method::GET, "/api/v1/customers").header("x-api-key", "another")).await;
    assert!(wrong.error(401).contains("is not the key"));
    assert_eq!(wrong.body["error"]["code"], "Unauthorized");
    assert!(!wrong.body.to_string().contains("another"), "a key is never shown");
}

#[tokio::test]
async fn unknown_paths_and_verbs_are_told_apart() {
    let api = Api::start().await;
    for path in ["/", "/api/v1/customer", "/api/v1/customers/", "/api/v1/customers//archive", "/api/v3/usage"]
    {
        send(api.get(path)).await.error(404);
    }
    let reply = send(api.request(Method::PUT, "/api/v1/customers/customer-001")).await;
    reply.error(405);
    assert_eq!(reply.header("allow"), Some("GET, PATCH"));
    // POST …/import has a path of its own, GET …/import is a customer of that name.
    assert!(send(api.get("/api/v1/customers/import")).await.error(404).contains("customer import"));
}

#[tokio::test]
async fn bodies_are_checked() {
    let api = Api::start().await;
    for (body, message) in [
        (json!({}), "body: \"id\" is a required property"),
        (json!({"id": 5}), "body.id: the value is not of type \"string\""),
        (json!([]), "body: the value is not of type \"object\""),
        (json!({"id": "a", "metadata": {"k": 1}}), "body.metadata.k: the value is not of type \"string\""),
        (
            json!({"id": "a", "integrations": [{"id": "x", "vendorIdentifier": "STRIPE", "syncedEntityId": 5}]}),
            "body.integrations[0].syncedEntityId: the value is not of types \"null\", \"string\"",
        ),
        (
            json!({"id": "a", "defaultPaymentMethod": {"type": "CARD"}}),
            "body.defaultPaymentMethod: \"billingId\" is a required property",
        ),
    ] {
        assert_eq!(send(api.post("/api/v1/customers").json(&body)).await.error(400), message);
    }
    let enum_value = json!({"id": "a", "billingCurrency": "gold"});
    let reply = send(api.post("/api/v1/customers").json(&enum_value)).await;
    assert!(reply.error(400).starts_with("body.billingCurrency: "), "{}", reply.body);
    let wrong_in_union = json!({"type": "CREDIT", "amount": "many"});
    let reply = send(api.patch("/api/v1/plans/p/entitlements/e").json(&wrong_in_union)).await;
    assert!(reply.error(400).starts_with("body.amount: "), "{}", reply.body);
    // The sandbox does not judge mail addresses.
    send(api.post("/api/v1/customers").json(&json!({"id": "a", "email": "nobody"}))).await.data();
}

#[tokio::test]
async fn bodies_must_be_json_and_not_too_long() {
    let api = Api::start().await;
    let json = "application/json; charset=utf-8";
    let post = |content_type: &str, body: String| {
        send(api.post("/api/v1/customers").header("content-type", content_type).body(body))
    };
    assert!(post(json, "{".to_owned()).await.error(400).starts_with("body: is no JSON"));
    assert!(post(json, String::new()).await.error(400).starts_with("body: is missing"));
    post("text/plain", r#"{"id":"a"}"#.to_owned()).await.error(415);
    send(api.post("/api/v1/customers").body(r#"{"id":"a"}"#)).await.error(415);
    post(json, "x".repeat((4 << 20) + 1)).await.error(413);
    post(json, r#"{"id":"a"}"#.to_owned()).await.data();
    // Seventeen POSTs take no body at all.
    let archive = api.post("/api/v1/customers/a/archive");
    assert!(send(archive.json(&json!({}))).await.error(400).contains("takes none"));
}

#[tokio::test]
async fn a_caller_who_sends_too_much_still_gets_the_answer() {
    let api = Api::start().await;
    let address = api.address();
    let reply = tokio::task::spawn_blocking(move || {
        let mut caller = TcpStream::connect(address)?;
        let length = 16 << 20;
        write!(
            caller,
            "POST /api/v1/customers HTTP/1.1\r\nhost: {address}\r\nx-api-key: {FAKE_KEY}\r\n\
             content-length: {length}\r\nconnection: close\r\n\r\n"
        )?;
        // Some clients read nothing before all is written.
        caller.write_all(&vec![b'x'; length])?;
        std::io::read_to_string(caller)
    });
    let reply = reply.await.expect("the caller does not panic").expect("the connection holds");
    assert!(reply.starts_with("HTTP/1.1 413 "), "{reply}");
}

#[tokio::test]
async fn queries_are_checked() {
    let api = Api::start().await;
    for (query, place) in [
        ("/customers?limit=0", "query limit: "),
        ("/customers?limit=101", "query limit: "),
        ("/customers?limit=ten", "query limit: "),
        ("/customers?limit=1.5", "query limit: "),
        ("/customers?limit=1&limit=2", "query limit: is given twice"),
        ("/customers?after=1", "query after: "),
        ("/customers?after=11111111-2222-4333-8444-555555555555", "query after: is no cursor"),
        ("/customers?createdAt[gt]=yesterday", "query createdAt.gt: "),
        ("/customers?createdAt=2026-01-01", "query createdAt: is an object"),
        ("/customers?email[0]=a", "query email: is no object"),
        ("/customers?email=%FF", "query %FF: is not UTF-8"),
        ("/plans?status=PUBLISHED,NOPE", "query status[1]: "),
        ("/coupons?type=NOPE", "query type: "),
        ("/credits/grants", "query customerId: is required"),
    ] {
        let reply = send(api.get(&format!("/api/v1{query}"))).await;
        assert!(reply.error(400).starts_with(place), "{query}: {}", reply.body);
    }
    for query in [
        "/customers?unknown=1&limit=3",
        "/plans?status=PUBLISHED,DRAFT",
        "/plans?status=PUBLISHED&status=DRAFT",
        "/plans?status=PUBLISHED%2CDRAFT",
        "/customers?createdAt%5Bgt%5D=2026-01-01T00%3A00%3A00Z",
    ] {
        assert!(send(api.get(&format!("/api/v1{query}"))).await.data().is_array());
    }
}

#[tokio::test]
async fn path_values_are_decoded() {
    let api = Api::start().await;
    let id = "a/b c?é";
    send(api.post("/api/v1/customers").json(&json!({"id": id}))).await.data();
    let reply = send(api.get("/api/v1/customers/a%2Fb%20c%3F%C3%A9")).await;
    assert_eq!(reply.data()["id"], Value::from(id));
}
