//! Usage counts towards limits.

use serde_json::{Value, json};

use crate::api::{Api, send};

const WITH_PLAN: &str = "/api/v1/customers/customer-with-plan/entitlements";

fn entry(feature: &str, value: f64, more: Value) -> Value {
    let mut entry = json!({"customerId": "customer-with-plan", "featureId": feature, "value": value});
    entry.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    entry
}

async fn check(api: &Api, query: &str) -> Value {
    send(api.get(&format!("{WITH_PLAN}/check?{query}"))).await.data().clone()
}

#[tokio::test]
async fn reports_of_both_versions_add_up() {
    let api = Api::start().await;
    let calls = |value| json!({"usages": [entry("feature-api-calls", value, json!({}))]});
    let first = send(api.post("/api/v1/usage").json(&calls(10.0))).await;
    assert_eq!(first.data()[0]["currentUsage"], 960);
    let second = send(api.post("/api/v2/usage").json(&calls(0.5))).await;
    assert_eq!(second.data()["usages"][0]["currentUsage"], 960.5);
    let access = check(&api, "featureId=feature-api-calls&requestedUsage=39").await;
    assert_eq!((&access["isGranted"], &access["currentUsage"]), (&json!(true), &json!(960.5)));
    let access = check(&api, "featureId=feature-api-calls&requestedUsage=40").await;
    assert_eq!(access["accessDeniedReason"], "RequestedUsageExceedingLimit");

    let set = json!({"usages": [entry("feature-api-calls", 3.0, json!({"updateBehavior": "SET"}))]});
    let set = send(api.post("/api/v1/usage").json(&set)).await;
    assert_eq!(set.data()[0]["currentUsage"], 3);

    let history = "/api/v1/usage/customer-with-plan/history/feature-api-calls?startDate=2020-01-01T00:00:00Z";
    let history = send(api.get(history)).await;
    let points = history.data()["series"][0]["points"].as_array().expect("points are a list");
    let values: Vec<_> = points.iter().map(|point| point["value"].clone()).collect();
    assert_eq!(values, [json!(950), json!(960), json!(960.5), json!(3)]);
}

#[tokio::test]
async fn a_key_counts_once() {
    let api = Api::start().await;
    let keyed = json!({"usages": [entry("feature-exports", 1.0, json!({"idempotencyKey": "k1"}))]});
    let first = send(api.post("/api/v1/usage").json(&keyed)).await;
    let again = send(api.post("/api/v1/usage").json(&keyed)).await;
    assert_eq!(first.data(), again.data());
    assert_eq!(check(&api, "featureId=feature-exports").await["currentUsage"], 13);
}

#[tokio::test]
async fn a_report_counts_as_a_whole_or_not_at_all() {
    let api = Api::start().await;
    for (wrong, status) in [("nothing", 404), ("feature-sso", 400)] {
        let body =
            json!({"usages": [entry("feature-exports", 1.0, json!({})), entry(wrong, 1.0, json!({}))]});
        assert!(send(api.post("/api/v1/usage").json(&body)).await.error(status).contains(wrong));
    }
    assert_eq!(check(&api, "featureId=feature-exports").await["currentUsage"], 12);
}

#[tokio::test]
async fn events_count_for_the_meters_of_features() {
    let api = Api::start().await;
    let named = json!({"field": "eventName", "operation": "EQUALS", "value": "upload"});
    let large = json!({"field": "bytes", "operation": "GREATER_THAN", "value": "9"});
    for (id, function, conditions) in
        [("uploads", "COUNT", json!([named])), ("bytes", "SUM", json!([named, large]))]
    {
        let meter = json!({
            "aggregation": {"function": function, "field": "bytes"}, "filters": [{"conditions": conditions}],
        });
        let feature = json!({"id": id, "displayName": id, "featureType": "NUMBER", "meter": meter});
        send(api.post("/api/v1/features").json(&feature)).await.data();
        let grant = json!({"entitlements": [{"id": id, "type": "FEATURE", "hasUnlimitedUsage": true}]});
        send(api.post("/api/v1/plans/plan-pro/entitlements").json(&grant)).await.data();
    }
    let event = |key: &str, name: &str, bytes: u32| {
        json!({
            "customerId": "customer-with-plan", "eventName": name, "idempotencyKey": key,
            "dimensions": {"bytes": bytes},
        })
    };
    let events = json!({"events": [
        event("e1", "upload", 10), event("e2", "upload", 9), event("e3", "download", 90), event("e1", "upload", 10),
    ]});
    send(api.post("/api/v1/events").json(&events)).await.data();
    assert_eq!(check(&api, "featureId=uploads").await["currentUsage"], 2);
    assert_eq!(check(&api, "featureId=bytes").await["currentUsage"], 10);
}
