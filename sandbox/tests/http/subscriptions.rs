//! Subscriptions are kept, and entitlements follow from them.

use serde_json::{Value, json};

use crate::api::{Api, Reply, send};

const SUBSCRIPTIONS: &str = "/api/v1/subscriptions";

async fn provision(api: &Api, body: Value) -> Reply {
    send(api.post(SUBSCRIPTIONS).json(&body)).await
}

/// The limits of a customer's features, by their ids.
async fn limits(api: &Api, customer: &str) -> Value {
    let snapshot = send(api.get(&format!("/api/v1/customers/{customer}/entitlements"))).await;
    let entitlements = snapshot.data()["entitlements"].as_array().expect("entitlements are a list");
    let features = entitlements.iter().filter(|it| it["type"] == "FEATURE");
    let limits = features.map(|it| {
        let id = it["feature"]["id"].as_str().expect("it is a feature");
        (id.to_owned(), it["usageLimit"].clone())
    });
    Value::Object(limits.collect())
}

#[tokio::test]
async fn a_customer_has_one_subscription_for_a_product() {
    let api = Api::start().await;
    let body = json!({"customerId": "customer-001", "planId": "plan-free"});
    let made = provision(&api, body.clone()).await.data().clone();
    let id = made["id"].as_str().expect("it has an id");
    assert_eq!(made["subscription"]["status"], "ACTIVE");
    assert_eq!(made["entitlements"].as_array().map(Vec::len), Some(2));
    assert!(provision(&api, body.clone()).await.error(409).contains(id));
    let resource = json!({"customerId": "customer-001", "planId": "plan-pro", "resourceId": "site-1"});
    provision(&api, resource).await.data();

    let canceled = send(api.post(&format!("{SUBSCRIPTIONS}/{id}/cancel")).json(&json!({}))).await;
    assert_eq!(canceled.data()["status"], "CANCELED");
    let snapshot = send(api.get("/api/v1/customers/customer-001/entitlements")).await;
    assert_eq!(snapshot.data()["accessDeniedReason"], "NoActiveSubscription");
    provision(&api, body).await.data();

    for (customer, plan) in [("nobody", "plan-free"), ("customer-002", "nothing")] {
        provision(&api, json!({"customerId": customer, "planId": plan})).await.error(404);
    }
    send(api.post("/api/v1/plans/plan-free/archive")).await.data();
    provision(&api, json!({"customerId": "customer-002", "planId": "plan-free"})).await.error(409);
}

#[tokio::test]
async fn another_plan_takes_the_place_of_the_former() {
    let api = Api::start().await;
    let former = format!("{SUBSCRIPTIONS}/subscription-of-customer-on-free");
    let body = json!({"customerId": "customer-on-free", "planId": "plan-pro"});
    let elsewhere = json!({"customerId": "customer-on-free", "planId": "plan-pro", "resourceId": "site-1"});
    provision(&api, elsewhere).await.data();
    assert_eq!(send(api.get(&former)).await.data()["status"], "ACTIVE");

    let later =
        json!({"customerId": "customer-on-free", "planId": "plan-pro", "startDate": "2999-01-01T00:00:00Z"});
    provision(&api, later).await.data();
    let waiting = send(api.get(&former)).await.data().clone();
    assert_eq!(waiting["status"], "ACTIVE");
    assert_eq!(waiting["cancellationDate"], "2999-01-01T00:00:00Z");
    assert_eq!(limits(&api, "customer-on-free").await["feature-seats"], 1);

    provision(&api, body.clone()).await.data();
    let ended = send(api.get(&former)).await.data().clone();
    assert_eq!(
        (&ended["status"], &ended["cancelReason"]),
        (&json!("CANCELED"), &json!("UPGRADE_OR_DOWNGRADE"))
    );
    assert_eq!(limits(&api, "customer-on-free").await["feature-seats"], 5);
    provision(&api, body).await.error(409);
}

#[tokio::test]
async fn a_preview_tells_what_a_plan_and_its_addons_cost() {
    let api = Api::start().await;
    let preview = async |body: Value| send(api.post(&format!("{SUBSCRIPTIONS}/preview")).json(&body)).await;
    let addons = json!([{"id": "addon-seats", "quantity": 2}]);
    for (customer, plan, addons, total, is_downgrade) in [
        ("customer-on-free", "plan-pro", json!([]), 29, false),
        ("customer-on-free", "plan-pro", addons, 87, false),
        ("customer-with-plan", "plan-pro", json!([]), 29, false),
        ("customer-with-plan", "plan-free", json!([]), 0, true),
        ("customer-001", "plan-free", json!([]), 0, false),
    ] {
        let previewed = preview(json!({"customerId": customer, "planId": plan, "addons": addons})).await;
        let told = previewed.data();
        assert_eq!(told["immediateInvoice"]["total"], total, "{customer}, {plan}");
        assert_eq!(told["recurringInvoice"], told["immediateInvoice"]);
        assert_eq!(told["isPlanDowngrade"], is_downgrade, "{customer}, {plan}");
    }
    for (customer, plan) in [("nobody", "plan-pro"), ("customer-001", "nothing")] {
        preview(json!({"customerId": customer, "planId": plan})).await.error(404);
    }
}

#[tokio::test]
async fn the_list_is_filtered_and_keeps_overrides_to_itself() {
    let api = Api::start().await;
    let overriding = json!([{"id": "feature-seats", "type": "FEATURE", "usageLimit": 9}]);
    for (id, plan) in [("s-1", "plan-free"), ("s-2", "plan-pro")] {
        let customer = if id == "s-1" { "customer-001" } else { "customer-002" };
        let body = json!({"id": id, "customerId": customer, "planId": plan, "entitlements": overriding});
        provision(&api, body).await.data();
    }
    let canceled = api.post(&format!("{SUBSCRIPTIONS}/s-1/cancel")).json(&json!({}));
    send(canceled).await.data();
    let seeded = "subscription-of-customer-with-plan";
    let free = "subscription-of-customer-on-free";
    for (query, ids) in [
        ("", vec![seeded, free, "s-1", "s-2"]),
        ("?customerId=customer-001", vec!["s-1"]),
        ("?planId=plan-pro", vec![seeded, "s-2"]),
        ("?status=ACTIVE", vec![seeded, free, "s-2"]),
        ("?status=active", vec![seeded, free, "s-2"]),
        ("?status=canceled,expired", vec!["s-1"]),
    ] {
        let list = send(api.get(&format!("{SUBSCRIPTIONS}{query}"))).await;
        assert_eq!(list.ids(), ids, "{query}");
        for item in list.data().as_array().expect("a list") {
            assert_eq!(item.get("subscriptionEntitlements"), None);
        }
    }
    let whole = send(api.get(&format!("{SUBSCRIPTIONS}/s-2"))).await;
    let overrides = json!([{"id": "feature-seats", "type": "FEATURE"}]);
    assert_eq!(whole.data()["subscriptionEntitlements"], overrides);
    send(api.get(&format!("{SUBSCRIPTIONS}/nothing"))).await.error(404);
}

#[tokio::test]
async fn entitlements_follow_from_plan_addons_and_overrides() {
    let api = Api::start().await;
    let body = json!({"id": "s-1", "customerId": "customer-001", "planId": "plan-free"});
    provision(&api, body).await.data();
    let path = format!("{SUBSCRIPTIONS}/s-1");
    assert_eq!(limits(&api, "customer-001").await, json!({"feature-api-calls": 100, "feature-seats": 1}));

    let more = json!({"addons": [{"id": "addon-seats", "quantity": 2}], "metadata": {"a": "b"}});
    let updated = send(api.patch(&path).json(&more)).await;
    assert_eq!(updated.data()["metadata"], json!({"a": "b"}));
    assert_eq!(limits(&api, "customer-001").await, json!({"feature-api-calls": 100, "feature-seats": 11}));

    let overriding =
        json!({"entitlements": [{"id": "feature-api-calls", "type": "FEATURE", "usageLimit": 7}]});
    let updated = send(api.patch(&path).json(&overriding)).await;
    assert_eq!(updated.data()["addons"], more["addons"], "missing keeps");
    assert_eq!(limits(&api, "customer-001").await, json!({"feature-api-calls": 7, "feature-seats": 11}));

    let unknown = json!({"addons": [{"id": "nothing", "quantity": 1}]});
    send(api.patch(&path).json(&unknown)).await.error(404);
}

#[tokio::test]
async fn what_is_scheduled_waits_for_its_time() {
    use std::sync::{Arc, Mutex};
    let time = Arc::new(Mutex::new("2026-03-10T00:00:00Z".parse::<jiff::Timestamp>().expect("a time")));
    let clock = sandbox::Clock::new({
        let time = time.clone();
        move || *time.lock().expect("no one panicked")
    });
    let api = Api::with(sandbox::Options { clock, ..Default::default() }).await;
    let body = json!({
        "id": "s-1", "customerId": "customer-001", "planId": "plan-free", "startDate": "2026-03-11T00:00:00Z",
    });
    let made = provision(&api, body).await;
    assert_eq!(made.data()["isScheduled"], true);
    let status = || async { send(api.get(&format!("{SUBSCRIPTIONS}/s-1"))).await.data()["status"].clone() };
    assert_eq!(status().await, "NOT_STARTED");
    *time.lock().expect("no one panicked") = "2026-03-11T00:00:00Z".parse().expect("a time");
    assert_eq!(status().await, "ACTIVE");

    let end = json!({"cancellationTime": "END_OF_BILLING_PERIOD"});
    let path = format!("{SUBSCRIPTIONS}/s-1/cancel");
    let canceled = send(api.post(&path).json(&end)).await;
    assert_eq!(canceled.data()["cancellationDate"], "2026-04-01T00:00:00.000Z");
    assert_eq!(status().await, "ACTIVE");
    *time.lock().expect("no one panicked") = "2026-04-01T00:00:00Z".parse().expect("a time");
    assert_eq!(status().await, "CANCELED");
    send(api.post(&path).json(&json!({"cancellationTime": "SPECIFIC_DATE"}))).await.error(400);
}
