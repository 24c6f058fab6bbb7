//! Every operation of the contract, read from the contract itself.

use reqwest::Method;
use sandbox::examples;
use sandbox::schemas::{self, Schema};
use serde_json::{Value, json};

use crate::api::{Api, Reply, send};

/// Takes part in the seeded customers, and `prepare` gives the name to all else that is kept.
const PATH_VALUE: &str = "customer-001";

struct Operation {
    verb: &'static str,
    path: &'static str,
    pointer: String,
    text: &'static Value,
}

fn operations() -> Vec<Operation> {
    let mut operations = Vec::new();
    for (path, verbs) in schemas::document()["paths"].as_object().expect("paths are an object") {
        for (verb, text) in verbs.as_object().expect("verbs are an object") {
            let pointer = format!("/paths/{}/{verb}", schemas::escape(path));
            operations.push(Operation { verb, path, pointer, text });
        }
    }
    assert_eq!(operations.len(), 124);
    operations
}

impl Operation {
    fn name(&self) -> &str {
        self.text["operationId"].as_str().expect("every operation has an operationId")
    }

    fn parameters(&self) -> impl Iterator<Item = &'static Value> {
        let all = self.text["parameters"].as_array().expect("parameters are a list");
        all.iter().filter(|parameter| parameter["in"] == "query")
    }

    fn url(&self, query: &[String]) -> String {
        // Grants are named by the sandbox.
        let value = if self.name() == "v1.credits.grants.void" { "grant-001" } else { PATH_VALUE };
        let segments =
            self.path.split('/').map(|segment| if segment.starts_with('{') { value } else { segment });
        format!("{}?{}", segments.collect::<Vec<_>>().join("/"), query.join("&"))
    }

    async fn send(&self, api: &Api, query: &[String], body: Option<Value>, dialect: &str) -> Reply {
        let verb = self.verb.to_uppercase().parse().expect("a verb");
        let request = api.request(verb, &self.url(query)).header("x-sandbox-dialect", dialect);
        send(match body {
            Some(body) => request.json(&body),
            None => request,
        })
        .await
    }

    fn body_schema(&self) -> Option<&'static Value> {
        self.text.pointer("/requestBody/content/application~1json/schema")
    }

    #[track_caller]
    fn assert_answer(&self, reply: &Reply, below: &str) {
        assert!((200..300).contains(&reply.status), "{}: {} {}", self.name(), reply.status, reply.body);
        let schema =
            Schema::at(format!("{}/responses/200/content/application~1json/schema{below}", self.pointer));
        if let Err(problem) = schema.check("answer", &reply.body) {
            panic!("{}: {problem}\n{}", self.name(), reply.body);
        }
    }
}

/// Writes a query parameter with an example value.
fn written(parameter: &'static Value) -> Vec<String> {
    let name = parameter["name"].as_str().expect("parameters have a name");
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match examples::full(&parameter["schema"], 1) {
        // Cursors of examples are no cursors of the sandbox.
        _ if name == "after" => vec!["after=00000000-0000-4000-8000-000000000001".to_owned()],
        Value::Object(members) => {
            members.iter().map(|(key, value)| format!("{name}[{key}]={}", text(value))).collect()
        }
        Value::Array(items) => {
            vec![format!("{name}={}", items.iter().map(text).collect::<Vec<_>>().join(","))]
        }
        value => vec![format!("{name}={}", text(&value))],
    }
}

/// Starts over, with a record behind every name that examples and paths use.
async fn prepare(api: &Api) {
    assert_eq!(send(api.keyless(Method::POST, "/sandbox/reset")).await.status, 204);
    let feature = json!({"id": PATH_VALUE, "type": "FEATURE", "usageLimit": 100});
    let grant = json!({"entitlements": [feature]});
    for (path, bodies) in [
        ("customers", vec![json!({"id": "customerId-001"}), json!({"id": "targetCustomerId-001"})]),
        ("products", [PATH_VALUE, "productId-001"].map(|id| json!({"id": id, "displayName": id})).to_vec()),
        (
            "features",
            [PATH_VALUE, "id-001", "featureId-001"]
                .map(|id| json!({"id": id, "displayName": id, "featureType": "NUMBER"}))
                .to_vec(),
        ),
        ("plans", vec![package(PATH_VALUE, PATH_VALUE), package("planId-001", "productId-001")]),
        ("addons", [PATH_VALUE, "id-001"].map(|id| package(id, PATH_VALUE)).to_vec()),
        (
            "coupons",
            vec![json!({
                "id": PATH_VALUE, "name": PATH_VALUE, "amountsOff": null, "description": null,
                "durationInMonths": null, "metadata": null, "percentOff": 10,
            })],
        ),
        ("plans/customer-001/entitlements", vec![grant.clone()]),
        ("addons/customer-001/entitlements", vec![grant]),
        (
            "subscriptions",
            vec![json!({"id": PATH_VALUE, "customerId": "customerId-001", "planId": PATH_VALUE})],
        ),
        (
            "credits/grants",
            vec![json!({
                "customerId": "customerId-001", "currencyId": "currencyId-001", "amount": 100,
                "displayName": "Grant", "grantType": "PROMOTIONAL",
            })],
        ),
    ] {
        for body in bodies {
            send(api.post(&format!("/api/v1/{path}")).json(&body)).await.data();
        }
    }
    let promotion = json!({"promotionalEntitlements": [{
        "customEndDate": null, "enumValues": null, "featureId": PATH_VALUE, "hasSoftLimit": null,
        "hasUnlimitedUsage": null, "isVisible": null, "monthlyResetPeriodConfiguration": null,
        "period": "lifetime", "resetPeriod": null, "usageLimit": 1, "weeklyResetPeriodConfiguration": null,
        "yearlyResetPeriodConfiguration": null,
    }]});
    let path = "/api/v1/customers/customer-001/promotional-entitlements";
    send(api.post(path).json(&promotion)).await.data();
    let check = "/api/v1/customers/customerId-001/entitlements/check?currencyId=currencyId-001";
    let held = send(api.get(&format!("{check}&reserveAmount=1&reservationId={PATH_VALUE}"))).await;
    assert_eq!(held.data()["isGranted"], true, "{}", held.body);
}

/// What is created must have a name of its own, and what was prepared belongs to whole customers.
fn fresh(mut body: Value) -> Value {
    if let Some(id) = body.get_mut("id") {
        *id = "id-fresh".into();
    }
    if let Some(members) = body.as_object_mut() {
        members.shift_remove("resourceId");
    }
    body
}

fn package(id: &str, product: &str) -> Value {
    json!({"id": id, "displayName": id, "productId": product, "status": "PUBLISHED"})
}

#[tokio::test]
async fn every_operation_answers_a_minimal_request_as_the_contract_says() {
    let api = Api::start().await;
    for operation in operations() {
        let required = operation.parameters().filter(|parameter| parameter["required"] == true);
        let query: Vec<_> = required.flat_map(written).collect();
        for (dialect, below) in [("reference", ""), ("guide", "/properties/data")] {
            prepare(&api).await;
            let body = operation.body_schema().map(|schema| fresh(examples::minimal(schema, 1)));
            let mut reply = operation.send(&api, &query, body, dialect).await;
            if dialect == "guide" && reply.body.get("has_more").is_some() {
                reply.body = reply.body["data"].take();
            }
            operation.assert_answer(&reply, below);
        }
    }
}

#[tokio::test]
async fn every_operation_answers_a_full_request_as_the_contract_says() {
    // These exclude others that are sent.
    let left_out = ["before", "currencyId", "reservationExpiresAt"];
    let api = Api::start().await;
    for operation in operations() {
        let sent = operation.parameters().filter(|parameter| {
            let is_left_out = left_out.iter().any(|name| parameter["name"] == *name);
            parameter["required"] == true || !is_left_out
        });
        let query: Vec<_> = sent.flat_map(written).collect();
        let body = operation.body_schema().map(|schema| fresh(examples::full(schema, 1)));
        prepare(&api).await;
        let reply = operation.send(&api, &query, body, "reference").await;
        operation.assert_answer(&reply, "");
    }
}

#[tokio::test]
async fn every_operation_with_a_body_refuses_a_wrong_one() {
    let api = Api::start().await;
    let mut refused = 0;
    for operation in operations() {
        let required = operation.parameters().filter(|parameter| parameter["required"] == true);
        let query: Vec<_> = required.flat_map(written).collect();
        if operation.body_schema().is_some() {
            operation.send(&api, &query, Some(json!([])), "reference").await.error(400);
            refused += 1;
        }
    }
    assert_eq!(refused, 55);
}

#[tokio::test]
async fn every_checkable_query_parameter_refuses_a_wrong_value() {
    let api = Api::start().await;
    let mut refused = 0;
    for operation in operations() {
        for parameter in operation.parameters() {
            let schema = schemas::resolve(&parameter["schema"]);
            let schema = if schema["type"] == "array" { schemas::resolve(&schema["items"]) } else { schema };
            let is_range = parameter["schema"]["$ref"] == "#/components/schemas/DateRangeFilter";
            let name = parameter["name"].as_str().expect("parameters have a name");
            let query = match schema["type"].as_str() {
                _ if is_range => format!("{name}[lte]=wrong"),
                Some("integer" | "number") => format!("{name}=wrong"),
                Some("string") if schema.get("enum").is_some() || schema.get("format").is_some() => {
                    format!("{name}=wrong")
                }
                _ => continue,
            };
            let others = operation.parameters().filter(|it| it["required"] == true && it["name"] != name);
            let query: Vec<_> = others.flat_map(written).chain([query]).collect();
            let reply = operation.send(&api, &query, None, "reference").await;
            let message = reply.error(400);
            assert!(message.starts_with(&format!("query {name}")), "{}: {message}", operation.name());
            refused += 1;
        }
    }
    assert_eq!(refused, 100);
}

#[tokio::test]
async fn examples_repeat_what_the_request_said() {
    let api = Api::start().await;
    let contract = send(api.get("/api/v1/contracts/contract-1")).await;
    assert_eq!(contract.data()["id"], "contract-1");
    let body = json!({"name": "Contract 1"});
    let contract = send(api.patch("/api/v1/contracts/contract-1").json(&body)).await;
    assert_eq!(contract.data()["name"], "Contract 1");
    let link = json!({"id": "integration-1", "syncedEntityId": "cus_1", "vendorIdentifier": "STRIPE"});
    let link = send(api.post("/api/v1/customers/acme/integrations").json(&link)).await;
    assert_eq!(link.data()["id"], "integration-1");
    let linked = send(api.get("/api/v1/customers/acme/integrations/integration-2")).await;
    assert_eq!(linked.data()["id"], "integration-2");
}
