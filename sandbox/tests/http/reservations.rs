//! Credits are granted, put on hold, released and spent.

use serde_json::{Value, json};

use crate::api::{Api, Reply, send};

async fn check(api: &Api, query: &str) -> Reply {
    let path = "/api/v1/customers/customer-with-plan/entitlements/check?currencyId=credit-tokens";
    send(api.get(&format!("{path}&{query}"))).await
}

async fn release(api: &Api, id: &str, cost: f64) -> Reply {
    let path = format!("/api/v1/credits/reservations/{id}/release");
    let body =
        json!({"customerId": "customer-with-plan", "currencyId": "credit-tokens", "consumedAmount": cost});
    send(api.post(&path).json(&body)).await
}

async fn used(api: &Api) -> Value {
    check(api, "").await.data()["currentUsage"].clone()
}

#[tokio::test]
async fn a_hold_is_made_once_and_released_once() {
    let api = Api::start().await;
    let hold = "reserveAmount=100&reservationId=r-1";
    let first = check(&api, hold).await.data().clone();
    assert_eq!(check(&api, hold).await.data(), &first);
    assert_eq!(used(&api).await, 350);
    assert!(check(&api, "reserveAmount=101&reservationId=r-1").await.error(409).contains("r-1"));
    let short = check(&api, "requestedUsage=651").await;
    assert_eq!(short.data()["accessDeniedReason"], "InsufficientCredits");

    let released = release(&api, "r-1", 40.0).await.data().clone();
    assert_eq!(released["reservation"]["status"], "RELEASED");
    assert_eq!(released["credit"]["currentUsage"], 290);
    assert_eq!(release(&api, "r-1", 40.0).await.data()["reservation"], released["reservation"]);
    release(&api, "r-1", 41.0).await.error(409);
    release(&api, "r-2", 40.0).await.error(404);
    assert_eq!(used(&api).await, 290);
}

#[tokio::test]
async fn a_hold_runs_out() {
    let api = Api::start().await;
    let past = "reservationExpiresAt=2020-01-01T00:00:00Z";
    check(&api, &format!("reserveAmount=100&reservationId=r-1&{past}")).await.data();
    assert_eq!(used(&api).await, 250);
}

#[tokio::test]
async fn grants_add_to_the_wallet_and_consumption_takes_from_it() {
    let api = Api::start().await;
    let grant = json!({
        "customerId": "customer-with-plan", "currencyId": "credit-tokens", "amount": 500,
        "displayName": "Sorry", "grantType": "PROMOTIONAL",
    });
    let granted = send(api.post("/api/v1/credits/grants").json(&grant)).await;
    let id = granted.data()["id"].as_str().expect("grants have an id");
    assert_eq!(check(&api, "").await.data()["usageLimit"], 1500);
    let list = send(api.get("/api/v1/credits/grants?customerId=customer-with-plan")).await;
    assert_eq!(list.ids(), [id]);

    let consume = json!({
        "customerId": "customer-with-plan", "currencyId": "credit-tokens", "amount": 50, "idempotencyKey": "k1",
    });
    for _ in 0..2 {
        let consumed = send(api.post("/api/v1/credits/consumption").json(&consume)).await;
        assert_eq!(consumed.data()["credit"]["currentUsage"], 300);
    }
    send(api.post(&format!("/api/v1/credits/grants/{id}/void"))).await.data();
    assert_eq!(check(&api, "").await.data()["usageLimit"], 1000);
}
