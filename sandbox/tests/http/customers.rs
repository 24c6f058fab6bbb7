//! Customers are kept.

use serde_json::{Value, json};

use crate::api::{Api, send};

const CUSTOMERS: &str = "/api/v1/customers";

#[tokio::test]
async fn a_customer_lives_from_provision_to_archive() {
    let api = Api::start().await;
    let path = format!("{CUSTOMERS}/acme");
    send(api.get(&path)).await.error(404);

    let body = json!({"id": "acme", "email": "a@example.com", "name": null, "unknown": 1});
    let created = send(api.post(CUSTOMERS).json(&body)).await.data().clone();
    assert_eq!(created["email"], "a@example.com");
    assert_eq!(created["archivedAt"], Value::Null);
    assert_eq!(created.get("unknown"), None);
    assert_eq!(send(api.get(&path)).await.data(), &created);
    assert!(send(api.post(CUSTOMERS).json(&body)).await.error(409).contains("acme"));

    let archived = send(api.post(&format!("{path}/archive"))).await.data().clone();
    assert!(archived["archivedAt"].is_string());
    assert_eq!(send(api.get(&path)).await.data(), &archived);
    assert_eq!(send(api.post(&format!("{path}/archive"))).await.data(), &archived);
    assert!(!send(api.get(&format!("{CUSTOMERS}?limit=100"))).await.ids().contains(&"acme"));

    let back = send(api.post(&format!("{path}/unarchive"))).await.data().clone();
    assert_eq!(back["archivedAt"], Value::Null);
    assert!(send(api.get(&format!("{CUSTOMERS}?limit=100"))).await.ids().contains(&"acme"));

    send(api.post(&format!("{path}/archive"))).await.data();
    let anew = send(api.post(CUSTOMERS).json(&json!({"id": "acme"}))).await.data().clone();
    assert_eq!(anew.get("email"), None, "the archived customer is replaced");
}

#[tokio::test]
async fn an_update_replaces_clears_and_keeps() {
    let api = Api::start().await;
    let path = format!("{CUSTOMERS}/acme");
    let body =
        json!({"id": "acme", "email": "a@example.com", "name": "Acme", "metadata": {"a": "1", "b": "2"}});
    let created = send(api.post(CUSTOMERS).json(&body)).await.data().clone();

    let change = json!({"metadata": {"c": "3"}, "name": null});
    let changed = send(api.patch(&path).json(&change)).await.data().clone();
    assert_eq!(changed["metadata"], json!({"c": "3"}), "replaced as a whole");
    assert_eq!(changed["name"], Value::Null, "null clears");
    assert_eq!(changed["email"], "a@example.com", "missing keeps");
    assert_eq!(changed["createdAt"], created["createdAt"]);
    assert_eq!(send(api.get(&path)).await.data(), &changed);

    send(api.patch(&path).json(&json!({}))).await.data();
    send(api.patch(&format!("{CUSTOMERS}/nobody")).json(&change)).await.error(404);
}

#[tokio::test]
async fn a_payment_method_comes_back_in_the_form_of_answers() {
    let api = Api::start().await;
    let method = json!({
        "billingId": "pm-1", "cardExpiryMonth": 1, "cardExpiryYear": 2030, "cardLast4Digits": "4242", "type": "CARD",
    });
    let body = json!({"id": "acme", "defaultPaymentMethod": method});
    let reply = send(api.post(CUSTOMERS).json(&body)).await;
    assert_eq!(reply.data()["defaultPaymentMethod"]["cardLast4Digits"], "4242");
    assert_eq!(reply.data()["defaultPaymentMethod"].get("cardBrand"), Some(&Value::Null));
}

#[tokio::test]
async fn the_list_is_filtered() {
    let api = Api::start().await;
    let list = |query: &str| send(api.get(&format!("{CUSTOMERS}?limit=100&{query}")));
    assert_eq!(list("").await.ids().len(), 50);
    assert_eq!(list("email=shared@example.com").await.ids().len(), 16);
    assert_eq!(list("email=shared%40example.com&name=Customer+3").await.ids(), ["customer-003"]);
    assert_eq!(list("name=Customer%207").await.ids(), ["customer-007"]);
    assert!(list("email=nobody@example.com").await.ids().is_empty());
    let time = "2026-01-04T00:00:00.000Z";
    assert_eq!(send(api.get("/api/v1/customers/customer-003")).await.data()["createdAt"], time);
    for (bounds, ids) in [
        (
            format!("createdAt[gte]={time}&createdAt[lt]=2026-01-06T00:00:00Z"),
            vec!["customer-003", "customer-004"],
        ),
        (
            format!("createdAt[gt]={time}&createdAt[lte]=2026-01-06T00:00:00Z"),
            vec!["customer-004", "customer-005"],
        ),
        (
            format!("createdAt[lt]={time}"),
            vec!["customer-001", "customer-002", "customer-with-plan", "customer-on-free"],
        ),
    ] {
        assert_eq!(list(&bounds).await.ids(), ids, "{bounds}");
    }
}
