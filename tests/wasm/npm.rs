//! The npm side: the exports as JavaScript calls them, and calls through `exchange.js`.

use js_sys::{JSON, Math};
use serde_json::{Value, json};
use stigg_edge::contract::SIGNATURES;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use super::faults::{self, Call, Shell};
use super::sandbox;

#[wasm_bindgen(module = "/tests/wasm/shell.js")]
extern "C" {
    /// The exports of `src/npm`.
    type Exports;
    #[wasm_bindgen(method)]
    fn plan(
        this: &Exports,
        operation: usize,
        argument: &str,
        is_text: bool,
        params: &str,
        checked: bool,
    ) -> String;
    #[wasm_bindgen(method)]
    fn check(this: &Exports, what: u32, first: &str, second: &str, permitted: bool) -> String;

    async fn exports() -> Exports;

    fn call(
        core: &Exports,
        base: &str,
        key: &str,
        operation: usize,
        name: &str,
        argument: &str,
        params: &str,
        options: &JsValue,
    ) -> JsValue;
}

#[wasm_bindgen(module = "/src/npm/exchange.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn exchange(call: JsValue) -> Result<JsValue, JsValue>;
}

fn number(operation: &str) -> usize {
    SIGNATURES.iter().position(|known| known.name == operation).expect("the contract has it")
}

/// Makes a call and gives the reply's data, or the error.
async fn send(
    base: &str,
    operation: &str,
    argument: &str,
    params: Value,
    options: Value,
) -> Result<Value, Value> {
    let core = exports().await;
    let params = if params.is_null() { String::new() } else { params.to_string() };
    let options = JSON::parse(&options.to_string()).unwrap();
    let call = call(&core, base, sandbox::KEY, number(operation), operation, argument, &params, &options);
    exchange(call).await.map(|data| value(&data)).map_err(|error| value(&error))
}

/// What JSON can say of a JavaScript value.
fn value(value: &JsValue) -> Value {
    let text = JSON::stringify(value).expect("it is no circle");
    serde_json::from_str(&String::from(text)).expect("it is JSON")
}

#[wasm_bindgen_test]
async fn a_plan_is_a_line() {
    let core = exports().await;
    let plan = |operation, argument, params| core.plan(number(operation), argument, true, params, true);
    assert_eq!(plan("v1.customers.provision", "", r#"{"id":"customer-123"}"#), "POST /api/v1/customers\n");
    let encoded = "GET /api/v1/customers/team%2F%C3%A4%20%F0%9D%84%9E";
    assert_eq!(plan("v1.customers.retrieve", "team/ä 𝄞", ""), encoded);
    // What JSON may have changed, the caller is to look at.
    let suspect = plan("v1.customers.provision", "", r#"{"id":"customer-123","email":null}"#);
    assert_eq!(suspect, "?POST /api/v1/customers\n");
}

#[wasm_bindgen_test]
async fn a_body_that_is_not_the_params_follows_the_line() {
    let core = exports().await;
    let name = "long 𝄞 ".repeat(100_000);
    let params = json!({"planId": "plan-pro", "x": name}).to_string();
    let plan = core.plan(number("v1.plans.entitlements.update"), "feature-seats", true, &params, false);
    let (line, body) = plan.split_once('\n').expect("a body follows");
    assert_eq!(line, "PATCH /api/v1/plans/plan-pro/entitlements/feature-seats");
    let rest = json!({"x": name}).to_string();
    assert!(body == rest, "{} bytes became {}", rest.len(), body.len());
}

#[wasm_bindgen_test]
async fn a_refusal_tells_place_and_problem() {
    let core = exports().await;
    let plan = |checked| core.plan(number("v1.customers.provision"), "", true, r#"{"id":7}"#, checked);
    assert_eq!(plan(true), "!id\nid must be a string, got a number");
    assert_eq!(plan(false), "?POST /api/v1/customers\n");

    let wrong = core.plan(number("v1.customers.retrieve"), "null", false, "", true);
    assert_eq!(wrong, "!id\nid must be a string, got null");
}

#[wasm_bindgen_test]
async fn a_raw_request_is_located() {
    let core = exports().await;
    let locate = |path, query| core.check(0, path, query, false);
    let query = r#"{"limit":5,"search":"ä&b"}"#;
    assert_eq!(locate("/api/v1/customers", query), "/api/v1/customers?limit=5&search=%C3%A4%26b");
    assert_eq!(locate("/api/v1/customers", ""), "/api/v1/customers");
    assert_refused(&locate("/api/v1/../customers", ""), "path");
}

#[wasm_bindgen_test]
async fn options_are_checked() {
    let core = exports().await;
    let base_url = |href, permitted| core.check(1, href, "", permitted);
    assert_eq!(base_url("https://api.example.com/api/v1/", false), "https://api.example.com");
    assert_eq!(base_url("http://api.example.com/", true), "http://api.example.com");
    assert_refused(&base_url("http://api.example.com/", false), "baseURL");
    let header = |name, value| core.check(2, name, value, false);
    assert_eq!(header("x-team", "edge"), "");
    assert_refused(&header("x-team", "é"), r#"headers["x-team"]"#);
    let key = |option, value| core.check(3, option, value, false);
    assert_eq!(key("apiKey", "fake-key"), "");
    assert_refused(&key("apiKey", "fake\nkey"), "apiKey");
}

struct Exchange;

impl Shell for Exchange {
    async fn call(&self, mut call: Call) -> Result<(), Value> {
        call.headers.insert("idempotency-key".to_owned(), json!(call.id));
        let mut options = json!({"maxRetries": 2, "headers": call.headers});
        for (name, millis) in [("timeout", call.timeout), ("deadline", call.deadline)] {
            if let Some(millis) = millis {
                options[name] = json!(millis);
            }
        }
        let sent = send(sandbox::URL, &call.operation, &call.argument, call.params, options).await;
        sent.map(drop).map_err(|mut error| {
            error["outcome"] = error["kind"].take();
            error
        })
    }
}

#[wasm_bindgen_test]
async fn faults_have_the_outcomes_of_the_table() {
    faults::run(&Exchange).await;
}

fn assert_refused(answer: &str, place: &str) {
    assert!(answer.starts_with(&format!("!{place}\n")), "{answer:?}");
}

#[wasm_bindgen_test]
async fn what_is_sent_arrives_and_comes_back() {
    sandbox::expect().await;
    let id = format!("customer-{}", Math::random().to_bits());
    let params = json!({"id": id, "name": "Ünï 𝄞 co", "metadata": {"team": "edge"}});
    let created = send(sandbox::URL, "v1.customers.provision", "", params, json!({})).await.unwrap();
    assert_eq!(created["name"], "Ünï 𝄞 co");
    let read = send(sandbox::URL, "v1.customers.retrieve", &id, Value::Null, json!({})).await.unwrap();
    assert_eq!(read, created);
    assert_eq!(read["metadata"], json!({"team": "edge"}));
}

#[wasm_bindgen_test]
async fn an_error_tells_what_the_server_said() {
    sandbox::expect().await;
    let error = send(sandbox::URL, "v1.customers.retrieve", "customer-nobody", Value::Null, json!({}))
        .await
        .unwrap_err();
    let message = "v1.customers.retrieve: 404 customer customer-nobody: does not exist";
    assert_eq!(error["kind"], "NotFoundError");
    assert_eq!(error["message"], message);
    assert_eq!(error["code"], "NotFound");
    assert_eq!(error["status"], 404);
    assert_eq!(error["body"]["error"]["code"], "NotFound");
    assert_eq!(error["attempts"], 1);
}

#[wasm_bindgen_test]
async fn a_call_is_repeated_when_the_server_says() {
    sandbox::expect().await;
    // That the wait is known shows that pages may read this header.
    let headers = json!({"x-sandbox-fault": "429", "x-sandbox-retry-after": "0"});
    let options = json!({"maxRetries": 2, "headers": headers});
    let error = send(sandbox::URL, "v1.customers.list", "", Value::Null, options).await.unwrap_err();
    assert_eq!(error["kind"], "RateLimitError");
    assert_eq!(error["retryAfter"], 0);
    assert_eq!(error["attempts"], 3);
}

#[wasm_bindgen_test]
async fn a_connection_that_fails_keeps_its_cause() {
    let nowhere = "http://127.0.0.1:1";
    let error = send(nowhere, "v1.customers.list", "", Value::Null, json!({})).await.unwrap_err();
    assert_eq!(error["kind"], "APIConnectionError");
    assert_eq!(error["code"], "connection");
    assert_eq!(error["attempts"], 1);
    let cause = error["cause"].as_str().unwrap();
    assert!(cause.starts_with("TypeError: "), "{cause}");
}

#[wasm_bindgen_test]
async fn a_deadline_ends_a_call() {
    let options = json!({"deadline": 0});
    let error = send(sandbox::URL, "v1.customers.list", "", Value::Null, options).await.unwrap_err();
    assert_eq!(error["kind"], "APIConnectionTimeoutError");
    assert_eq!(error["code"], "deadline");
    assert_eq!(error["attempts"], 0);
}
