//! The customer that has a plan from the start, and the decisions on it.

use std::sync::{Arc, Mutex};

use reqwest::Method;
use serde_json::{Value, json};

use crate::api::{Api, send};

const WITH_PLAN: &str = "/api/v1/customers/customer-with-plan/entitlements";

#[tokio::test]
async fn the_snapshot_has_every_kind() {
    let api = Api::start().await;
    let reply = send(api.get(WITH_PLAN)).await;
    assert_eq!(reply.data()["accessDeniedReason"], Value::Null);
    let entitlements = reply.data()["entitlements"].as_array().expect("entitlements are a list");
    let kinds: Vec<_> =
        entitlements.iter().map(|it| it["feature"]["featureType"].as_str().unwrap_or("CREDIT")).collect();
    assert_eq!(kinds, ["BOOLEAN", "NUMBER", "NUMBER", "NUMBER", "ENUM", "CREDIT"]);
    let calls = &entitlements[1];
    assert_eq!((&calls["currentUsage"], &calls["usageLimit"]), (&json!(950), &json!(1000)));
    assert!(calls["usagePeriodStart"].as_str() < calls["usagePeriodEnd"].as_str());
}

#[tokio::test]
async fn checks_decide_by_feature() {
    let api = Api::start().await;
    for (query, reason) in [
        ("featureId=feature-sso", None),
        ("featureId=feature-sso&requestedUsage=1", Some("FeatureTypeMismatch")),
        ("featureId=feature-api-calls", None),
        ("featureId=feature-api-calls&requestedUsage=50", None),
        ("featureId=feature-api-calls&requestedUsage=51", Some("RequestedUsageExceedingLimit")),
        ("featureId=feature-seats", None),
        ("featureId=feature-seats&requestedUsage=1", Some("RequestedUsageExceedingLimit")),
        ("featureId=feature-seats&requestedValues=a", Some("FeatureTypeMismatch")),
        ("featureId=feature-exports&requestedUsage=1000000", None),
        ("featureId=feature-regions", None),
        ("featureId=feature-regions&requestedValues=eu,us", None),
        ("featureId=feature-regions&requestedValues=eu,asia", Some("RequestedValuesMismatch")),
        ("featureId=feature-audit-log", Some("NoFeatureEntitlementInSubscription")),
        ("featureId=nonsense", Some("FeatureNotFound")),
        ("featureId=feature-sso&resourceId=site-1", Some("CustomerResourceNotFound")),
        ("currencyId=credit-tokens", None),
        ("currencyId=credit-tokens&requestedUsage=750", None),
        ("currencyId=credit-tokens&requestedUsage=751", Some("InsufficientCredits")),
        ("currencyId=nonsense", Some("EntitlementNotFound")),
        ("", Some("EntitlementNotFound")),
    ] {
        let reply = send(api.get(&format!("{WITH_PLAN}/check?{query}"))).await;
        assert_eq!(reply.data()["accessDeniedReason"], json!(reason), "{query}");
        assert_eq!(reply.data()["isGranted"], reason.is_none(), "{query}");
    }
}

#[tokio::test]
async fn the_customer_comes_first() {
    let api = Api::start().await;
    send(api.post("/api/v1/customers/customer-002/archive")).await.data();
    for (customer, reason) in [
        ("nobody", "CustomerNotFound"),
        ("customer-001", "NoActiveSubscription"),
        ("customer-002", "CustomerIsArchived"),
    ] {
        let path = format!("/api/v1/customers/{customer}/entitlements");
        let snapshot = send(api.get(&path)).await;
        assert_eq!(snapshot.data(), &json!({"accessDeniedReason": reason, "entitlements": []}));
        let check = send(api.get(&format!("{path}/check?featureId=feature-sso"))).await;
        assert_eq!(check.data()["accessDeniedReason"], reason);
        let credits = send(api.get(&format!("{path}/check?currencyId=credit-tokens"))).await;
        assert_eq!(
            (&credits.data()["accessDeniedReason"], &credits.data()["usageLimit"]),
            (&json!(reason), &json!(0))
        );
    }
}

#[tokio::test]
async fn a_hold_shows_in_the_answer() {
    let api = Api::start().await;
    let check = |query: &str| send(api.get(&format!("{WITH_PLAN}/check?currencyId=credit-tokens&{query}")));
    let end = "2030-01-01T00:00:00.000Z";
    let held = check(&format!("reserveAmount=10.5&reservationId=r-1&reservationExpiresAt={end}")).await;
    assert_eq!(held.data()["currentUsage"], json!(260.5));
    let reservation = json!({"id": "r-1", "amount": 10.5, "expiresAt": end, "status": "ACTIVE"});
    assert_eq!(held.data()["reservation"], reservation);
    let short = check("reserveAmount=751&reservationId=r-2").await;
    assert_eq!(short.data()["accessDeniedReason"], "InsufficientCredits");
    assert_eq!(short.data().get("reservation"), None);
    for wrong in [
        "reserveAmount=1",
        "reservationId=r-3",
        "featureId=feature-sso",
        "reserveAmount=1&reservationId=r-3&reservationTtlSeconds=60&reservationExpiresAt=2030-01-01T00:00:00Z",
    ] {
        check(wrong).await.error(400);
    }
}

#[tokio::test]
async fn a_promotion_is_better_than_the_plan_until_it_is_revoked() {
    let api = Api::start().await;
    let path = "/api/v1/customers/customer-with-plan/promotional-entitlements";
    let promotion = |feature: &str, limit: Value, period: &str| {
        json!({
            "customEndDate": null, "enumValues": null, "featureId": feature, "hasSoftLimit": null,
            "hasUnlimitedUsage": null, "isVisible": null, "monthlyResetPeriodConfiguration": null,
            "period": period, "resetPeriod": "MONTH", "usageLimit": limit,
            "weeklyResetPeriodConfiguration": null, "yearlyResetPeriodConfiguration": null,
        })
    };
    let bodies = json!({"promotionalEntitlements": [
        promotion("feature-seats", json!(8), "1 month"),
        promotion("feature-api-calls", json!(10), "lifetime"),
        promotion("feature-audit-log", Value::Null, "lifetime"),
    ]});
    let created = send(api.post(path).json(&bodies)).await;
    assert!(created.data()[0]["endDate"].is_string());
    assert_eq!(created.data()[1]["endDate"], Value::Null);
    assert_eq!(send(api.get(path)).await.ids(), created.ids());
    let check = |query: &'static str| {
        let request = api.get(&format!("{WITH_PLAN}/check?featureId={query}"));
        async { send(request).await.data().clone() }
    };
    assert_eq!(check("feature-seats&requestedUsage=3").await["isGranted"], true);
    assert_eq!(check("feature-api-calls").await["usageLimit"], 1000, "the plan grants more");
    assert_eq!(check("feature-audit-log").await["isGranted"], true);

    let revoke = || api.request(reqwest::Method::DELETE, &format!("{path}/feature-seats"));
    assert_eq!(send(revoke()).await.data()["status"], "Expired");
    assert_eq!(check("feature-seats").await["usageLimit"], 5);
    send(revoke()).await.error(404);
    assert_eq!(send(api.get(&format!("{path}?status=active"))).await.ids().len(), 2);
    let unknown = json!({"promotionalEntitlements": [promotion("nothing", json!(1), "lifetime")]});
    send(api.post(path).json(&unknown)).await.error(404);
}

#[tokio::test]
async fn a_period_rolls_over_when_the_clock_is_put_forward() {
    let api = Api::start().await;
    let usage = async || send(api.get(WITH_PLAN)).await.data()["entitlements"][1].clone();
    let before = usage().await;
    settings(&api, json!({"aheadSeconds": 32 * 24 * 3600})).await;
    let after = usage().await;
    assert_eq!((&before["currentUsage"], &after["currentUsage"]), (&json!(950), &json!(0)));
    assert!(before["usagePeriodEnd"].as_str() <= after["usagePeriodStart"].as_str());
    send(api.keyless(Method::POST, "/sandbox/reset")).await;
    assert_eq!(usage().await["currentUsage"], 950);
}

#[tokio::test]
async fn a_replica_is_behind_the_usage_but_a_check_is_not() {
    let now = Arc::new(Mutex::new("2026-06-15T12:00:00Z".parse::<jiff::Timestamp>().unwrap()));
    let clock = {
        let now = now.clone();
        sandbox::Clock::new(move || *now.lock().unwrap())
    };
    let api = Api::with(sandbox::Options { clock, ..Default::default() }).await;
    settings(&api, json!({"lagSeconds": 5})).await;
    *now.lock().unwrap() += jiff::SignedDuration::from_mins(1);
    let body =
        json!({"usages": [{"customerId": "customer-with-plan", "featureId": "feature-seats", "value": -1}]});
    send(api.post("/api/v1/usage").json(&body)).await.data();
    let snapshot = async || send(api.get(WITH_PLAN)).await.data()["entitlements"][2]["currentUsage"].clone();
    let check = send(api.get(&format!("{WITH_PLAN}/check?featureId=feature-seats"))).await;
    assert_eq!((snapshot().await, &check.data()["currentUsage"]), (json!(5), &json!(4)));
    *now.lock().unwrap() += jiff::SignedDuration::from_secs(5);
    assert_eq!(snapshot().await, 4);
}

#[tokio::test]
async fn above_a_limit_a_snapshot_denies_unless_the_limit_is_soft() {
    let api = Api::start().await;
    for (customer, is_soft) in [("customer-001", true), ("customer-002", false)] {
        let path = format!("/api/v1/customers/{customer}/promotional-entitlements");
        let subscription = json!({"customerId": customer, "planId": "plan-free"});
        send(api.post("/api/v1/subscriptions").json(&subscription)).await.data();
        let grant = json!({
            "featureId": "feature-seats", "usageLimit": 2, "hasSoftLimit": is_soft, "hasUnlimitedUsage": false,
            "period": "lifetime", "customEndDate": null, "enumValues": null, "isVisible": true, "resetPeriod": null,
            "monthlyResetPeriodConfiguration": null, "weeklyResetPeriodConfiguration": null,
            "yearlyResetPeriodConfiguration": null,
        });
        send(api.post(&path).json(&json!({"promotionalEntitlements": [grant]}))).await.data();
        let usage = json!({"usages": [{"customerId": customer, "featureId": "feature-seats", "value": 3}]});
        send(api.post("/api/v1/usage").json(&usage)).await.data();
        let reply = send(api.get(&format!("/api/v1/customers/{customer}/entitlements"))).await;
        let all = reply.data()["entitlements"].as_array().expect("a list").clone();
        let seats = all.iter().find(|it| it["feature"]["id"] == "feature-seats").expect("it is there");
        assert_eq!(seats["isGranted"], is_soft, "{seats}");
        let reason = (!is_soft).then_some("RequestedUsageExceedingLimit");
        assert_eq!(seats["accessDeniedReason"], json!(reason));
        assert_eq!(seats.get("hasSoftLimit"), None);
        settings(&api, json!({"fullSnapshots": true})).await;
        let reply = send(api.get(&format!("/api/v1/customers/{customer}/entitlements"))).await;
        let all = reply.data()["entitlements"].as_array().expect("a list").clone();
        let seats = all.iter().find(|it| it["feature"]["id"] == "feature-seats").expect("it is there");
        assert_eq!((&seats["hasSoftLimit"], &seats["meterType"]), (&json!(is_soft), &json!("FLUCTUATING")));
        settings(&api, json!({"fullSnapshots": false})).await;
    }
}

#[tokio::test]
async fn settings_that_make_no_sense_are_refused() {
    let api = Api::start().await;
    for body in [json!([]), json!({"aheadSeconds": "1"}), json!({"lag": 1}), json!({"fullSnapshots": 1})] {
        let reply = send(api.keyless(Method::POST, "/sandbox/settings").json(&body)).await;
        assert!(reply.error(400).starts_with("settings: "), "{}", reply.body);
    }
}

async fn settings(api: &Api, body: Value) {
    assert_eq!(send(api.keyless(Method::POST, "/sandbox/settings").json(&body)).await.status, 204);
}
