//! The catalog is kept: products, plans, add-ons, features and coupons.

use reqwest::Method;
use serde_json::{Value, json};

use crate::api::{Api, send};

fn bodies() -> [(&'static str, Value, Value); 5] {
    let plan = json!({"id": "new", "displayName": "New", "productId": "product-app"});
    let coupon = json!({
        "id": "new", "name": "New", "amountsOff": null, "description": null, "durationInMonths": null,
        "metadata": null, "percentOff": 25,
    });
    [
        ("plans", plan.clone(), json!({"status": "DRAFT"})),
        ("addons", plan, json!({"status": "DRAFT"})),
        (
            "features",
            json!({"id": "new", "displayName": "New", "featureType": "NUMBER"}),
            json!({"featureStatus": "ACTIVE"}),
        ),
        ("products", json!({"id": "new", "displayName": "New"}), json!({"status": "PUBLISHED"})),
        ("coupons", coupon, json!({"status": "ACTIVE", "type": "PERCENTAGE"})),
    ]
}

#[tokio::test]
async fn every_kind_lives_from_creation_to_archive() {
    let api = Api::start().await;
    for (kind, body, facts) in bodies() {
        let (all, one) = (format!("/api/v1/{kind}"), format!("/api/v1/{kind}/new"));
        let created = send(api.post(&all).json(&body)).await.data().clone();
        for (name, value) in facts.as_object().expect("facts are an object") {
            assert_eq!(&created[name], value, "{kind}");
        }
        assert!(send(api.post(&all).json(&body)).await.error(409).contains("new"));
        assert!(send(api.get(&all)).await.ids().contains(&"new"), "{kind}");

        let change = json!({"description": "Newer"});
        let changed = send(api.patch(&one).json(&change)).await.data().clone();
        assert_eq!(changed["description"], "Newer", "{kind}");
        assert_eq!(changed["createdAt"], created["createdAt"]);
        // Products have no path to read one by.
        if kind != "products" {
            assert_eq!(send(api.get(&one)).await.data(), &changed);
            send(api.get(&format!("{all}/nothing"))).await.error(404);
        }
        send(api.patch(&format!("{all}/nothing")).json(&change)).await.error(404);

        let status = if kind == "features" { "featureStatus" } else { "status" };
        let archived = send(api.post(&format!("{one}/archive"))).await.data().clone();
        assert_ne!(archived[status], created[status], "{kind}");
        let wanted = archived[status].as_str().expect("a status is a text").to_lowercase();
        assert_eq!(send(api.get(&format!("{all}?status={wanted}"))).await.ids(), ["new"], "{kind}");
    }
    assert_eq!(send(api.keyless(Method::POST, "/sandbox/reset")).await.status, 204);
    send(api.get("/api/v1/plans/new")).await.error(404);
}

#[tokio::test]
async fn lists_have_filters_and_pages_in_both_dialects() {
    let api = Api::start().await;
    let list = |query: &str| send(api.get(&format!("/api/v1/features?{query}")));
    assert_eq!(list("featureType=boolean").await.ids(), ["feature-sso", "feature-audit-log"]);
    assert_eq!(list("featureType=BOOLEAN,ENUM").await.ids().len(), 3);
    let first = list("limit=4").await;
    let next = first.body["pagination"]["next"].as_str().expect("there is more");
    assert_eq!(list(&format!("after={next}")).await.ids(), ["feature-regions", "feature-audit-log"]);
    let path = format!("/api/v1/features?starting_after={next}");
    let guide = send(api.get(&path).header("x-sandbox-dialect", "guide")).await;
    assert_eq!(guide.ids(), ["feature-regions", "feature-audit-log"]);
    assert_eq!(guide.body["has_more"], false);
    assert_eq!(send(api.get("/api/v1/plans?productId=other")).await.ids(), [""; 0]);
}

#[tokio::test]
async fn a_plan_needs_its_product() {
    let api = Api::start().await;
    let plan = json!({"id": "new", "displayName": "New", "productId": "nothing"});
    let message = send(api.post("/api/v1/plans").json(&plan)).await;
    assert_eq!(message.error(404), "product nothing: does not exist");
}

#[tokio::test]
async fn what_a_plan_grants_is_listed_changed_and_taken_away() {
    let api = Api::start().await;
    let path = "/api/v1/plans/plan-free/entitlements";
    let granted = send(api.get(path)).await;
    assert_eq!(granted.ids(), ["feature-api-calls", "feature-seats"]);

    let more = json!({"entitlements": [{"id": "feature-sso", "type": "FEATURE"}]});
    assert_eq!(send(api.post(path).json(&more)).await.ids(), ["feature-sso"]);
    send(api.post(path).json(&more)).await.data();
    let change = json!({"type": "FEATURE", "usageLimit": 200});
    let changed = send(api.patch(&format!("{path}/feature-api-calls")).json(&change)).await;
    assert_eq!(changed.data()["usageLimit"], 200);
    assert_eq!(changed.data()["resetPeriod"], "MONTH", "missing keeps");
    send(api.request(Method::DELETE, &format!("{path}/feature-seats"))).await.data();

    assert_eq!(send(api.get(path)).await.ids(), ["feature-api-calls", "feature-sso"]);
    let plan = send(api.get("/api/v1/plans/plan-free")).await;
    let references = ["feature-api-calls", "feature-sso"].map(|id| json!({"id": id, "type": "FEATURE"}));
    assert_eq!(plan.data()["entitlements"], json!(references));

    let unknown = json!({"entitlements": [{"id": "nothing", "type": "FEATURE"}]});
    assert!(send(api.post(path).json(&unknown)).await.error(404).contains("feature nothing"));
    send(api.get("/api/v1/plans/nothing/entitlements")).await.error(404);
    send(api.request(Method::DELETE, &format!("{path}/feature-seats"))).await.error(404);
}
