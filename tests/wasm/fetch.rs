//! The Rust client, over HTTP to the sandbox.

use std::time::Duration;

use js_sys::Math;
use serde_json::{Value, json};
use stigg_edge::models::{ListCustomers, ProvisionCustomer, UpsertEntities};
use stigg_edge::{Builder, Error, Stigg};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use super::faults::{self, Call, Shell};
use super::sandbox;

#[wasm_bindgen(module = "/tests/wasm/fetches.js")]
extern "C" {
    /// Answers the calls with this id, without a network.
    fn script(id: &str, replies: &str);
    /// What was sent with this id.
    fn sent(id: &str) -> String;
}

fn builder() -> Builder {
    Stigg::builder(sandbox::KEY).base_url(sandbox::URL).dangerously_allow_browser()
}

async fn stigg() -> Stigg {
    sandbox::expect().await;
    builder().build().unwrap()
}

fn new_id() -> String {
    format!("customer-{}", Math::random().to_bits())
}

#[wasm_bindgen_test]
async fn what_is_sent_arrives_and_comes_back() {
    let (stigg, id) = (stigg().await, new_id());
    let params = ProvisionCustomer::new(&*id).name("Ünï 𝄞 co").email("billing@acme.com");
    let created = stigg.v1().customers().provision(&params).await.unwrap();
    assert_eq!((&*created.id, created.name.clone()), (&*id, Some(Some("Ünï 𝄞 co".to_owned()))));
    assert_eq!(stigg.v1().customers().retrieve(&id).await.unwrap(), created);
}

#[wasm_bindgen_test]
async fn a_list_is_read_page_by_page_in_both_dialects() {
    let stigg = stigg().await;
    for dialect in ["reference", "guide"] {
        let list = || {
            let list = stigg.v1().customers().list().email("shared@example.com");
            list.limit(5).header("x-sandbox-dialect", dialect)
        };
        let mut items = list().items();
        let mut ids = Vec::new();
        while let Some(customer) = items.try_next().await.unwrap() {
            ids.push(customer.id);
        }
        assert!(ids.len() >= 16, "{dialect}: {ids:?}");

        let mut pages = list().pages();
        let mut paged = Vec::new();
        while let Some(page) = pages.try_next().await.unwrap() {
            assert!(page.data.len() <= 5 && !page.data.is_empty());
            paged.extend(page.data.into_iter().map(|customer| customer.id));
        }
        assert_eq!(paged, ids, "{dialect}");

        let first = list().await.unwrap();
        let second = first.next_page().await.unwrap().unwrap();
        assert_eq!(second.data[0].id, ids[5], "{dialect}");
    }
}

#[wasm_bindgen_test]
async fn filters_can_be_given_all_at_once() {
    let stigg = stigg().await;
    let params = ListCustomers::new().email("shared@example.com").limit(2);
    let page = stigg.v1().customers().list().params(params).await.unwrap();
    assert_eq!((page.data.len(), page.has_more), (2, true));
}

#[wasm_bindgen_test]
async fn an_error_tells_what_the_server_said() {
    let error = stigg().await.v1().customers().retrieve("customer-nobody").await.unwrap_err();
    assert!(error.is_status() && !error.is_timeout() && !error.is_invalid_request());
    assert_eq!((error.status(), error.code(), error.attempts()), (Some(404), Some("NotFound"), 1));
    assert_eq!(error.operation(), "v1.customers.retrieve");
    assert_eq!(error.to_string(), "v1.customers.retrieve: 404 customer customer-nobody: does not exist");
    assert_eq!(error.json().unwrap()["error"]["code"], "NotFound");
    assert!(error.headers().get("Content-Type").unwrap().starts_with("application/json"));
}

#[wasm_bindgen_test]
async fn what_does_not_fit_is_refused_before_it_is_sent() {
    let stigg = builder().build().unwrap();
    let customers = stigg.v1().customers();
    let error = customers.retrieve("../secrets").await.unwrap_err();
    assert!(error.is_invalid_request());
    assert_eq!((error.place(), error.attempts()), (Some("id"), 0));

    let nobody = UpsertEntities::new([]);
    let error = stigg.v1_beta().customers().entities().upsert("customer-1", &nobody).await.unwrap_err();
    assert_eq!(error.place(), Some("entities"), "{error}");

    let error = customers.list().limit(0).await.unwrap_err();
    let message = "v1.customers.list: limit must be a whole number from 1 to 100, got 0";
    assert_eq!(error.to_string(), message);

    let error = customers.list().header("x-team", "a\r\nb: c").await.unwrap_err();
    assert_eq!((error.place(), error.operation()), (Some("headers[\"x-team\"]"), "v1.customers.list"));

    let params = ProvisionCustomer::new("customer-1");
    let error = customers.provision(&params).idempotency_key("a b").await.unwrap_err();
    assert_eq!(error.place(), Some("idempotencyKey"));

    let error = stigg.get("/api/v1/../customers").await.unwrap_err();
    assert_eq!((error.place(), error.operation()), (Some("path"), "GET /api/v1/../customers"));
    let error = stigg.get("/api/v1/customers").body(&json!({})).await.unwrap_err();
    assert_eq!(error.place(), Some("body"));
}

#[wasm_bindgen_test]
fn options_that_make_no_sense_build_no_client() {
    for (base_url, place) in [
        ("http://api.example.com", "baseURL"),
        ("https://user:word@api.example.com", "baseURL"),
        ("api.example.com", "baseURL"),
    ] {
        let error = builder().base_url(base_url).build().unwrap_err();
        assert_eq!(error.place(), Some(place), "{base_url}");
    }
    let client = builder().base_url("https://api.example.com/api/v1/").build().unwrap();
    assert_eq!(client.base_url(), "https://api.example.com");
    for key in ["", " ", "fake key", "fake\nkey"] {
        let error = Stigg::builder(key).dangerously_allow_browser().build().unwrap_err();
        assert_eq!(error.place(), Some("apiKey"), "{key:?}");
    }
    assert!(builder().header("x-api-key", "x").build().is_err());
}

#[wasm_bindgen_test]
fn a_browser_gets_no_key() {
    let has_document = js_sys::Reflect::has(&js_sys::global(), &"document".into()).unwrap();
    let built = Stigg::builder("fake-key").base_url(sandbox::URL).build();
    assert_eq!(built.is_err(), has_document);
    if let Err(error) = built {
        assert_eq!(error.place(), Some("apiKey"));
        assert!(!error.to_string().contains("fake-key"));
    }
    Stigg::keyless("https://edge.example.com/stigg").build().unwrap();
    assert_eq!(Stigg::keyless("/stigg").build().is_ok(), has_document);
}

#[wasm_bindgen_test]
async fn the_key_shows_nowhere() {
    let client = stigg().await;
    let wrong = Stigg::builder("fake-key-of-another").base_url(sandbox::URL).dangerously_allow_browser();
    let shown = format!("{wrong:?}");
    let error = wrong.build().unwrap().v1().customers().retrieve("customer-001").await.unwrap_err();
    assert_eq!(error.status(), Some(401));
    for text in [shown, format!("{error:?} {error}"), format!("{client:?}")] {
        assert!(!text.contains("fake-key") && !text.contains(sandbox::KEY), "{text}");
    }
}

#[wasm_bindgen_test]
async fn a_client_without_a_key_sends_none() {
    sandbox::expect().await;
    let keyless = Stigg::keyless(sandbox::URL).build().unwrap();
    let error = keyless.v1().customers().retrieve("customer-001").await.unwrap_err();
    assert_eq!(error.status(), Some(401));
}

#[wasm_bindgen_test]
async fn only_a_client_without_a_key_says_that_no_foreign_page_sends_its_requests() {
    for (id, builder, mark) in [
        ("marked", Stigg::keyless("http://127.0.0.1:1"), json!("stigg-edge")),
        ("unmarked", builder(), Value::Null),
    ] {
        script(id, r#"[{ "status": 200 }]"#);
        let stigg = builder.header("x-sandbox-call", id).build().unwrap();
        stigg.get("/api/v1/plans").await.unwrap();
        let sent: Value = serde_json::from_str(&sent(id)).unwrap();
        assert_eq!(sent[0]["headers"]["x-requested-with"], mark, "{sent}");
    }
}

#[wasm_bindgen_test]
async fn a_call_is_repeated_with_one_idempotency_key() {
    let (stigg, id) = (stigg().await, new_id());
    let error = stigg
        .v1()
        .customers()
        .provision(&ProvisionCustomer::new(&*id))
        .header("x-sandbox-fault", "429")
        .header("x-sandbox-retry-after", "0")
        .max_retries(2)
        .await
        .unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(429), 3));
    assert_eq!(error.retry_after(), Some(Duration::ZERO));
    assert_eq!(error.idempotency_key().map(str::len), Some(32));
}

struct RustClient;

impl Shell for RustClient {
    async fn call(&self, call: Call) -> Result<(), Value> {
        let Call { argument, params, .. } = &call;
        // One of its own, for the calls of a client share a retry budget.
        let stigg = builder().build().unwrap();
        let customers = stigg.v1().customers();
        // Requests are of different types, and all of them take the same options.
        macro_rules! send {
            ($request:expr) => {{
                let mut request = $request;
                for (name, value) in &call.headers {
                    request = request.header(name, value.as_str().unwrap());
                }
                if let Some(millis) = call.timeout {
                    request = request.timeout(Duration::from_millis(millis));
                }
                if let Some(millis) = call.deadline {
                    request = request.deadline(Duration::from_millis(millis));
                }
                request.max_retries(2).await.map(drop)
            }};
        }
        let sent = match &*call.operation {
            "v1.customers.retrieve" => send!(customers.retrieve(argument)),
            "v1.customers.provision" => send!(customers.provision(&model(params))),
            "v1.customers.update" => send!(customers.update(argument, &model(params))),
            "v1.customers.paymentMethod.detach" => send!(customers.payment_method().detach(argument)),
            "v1.customers.checkEntitlement" => {
                send!(customers.check_entitlement(argument).params(model(params)))
            }
            "v1Beta.customers.entities.upsert" => {
                send!(stigg.v1_beta().customers().entities().upsert(argument, &model(params)))
            }
            other => panic!("the table of faults has learnt {other}; so must this test"),
        };
        sent.map_err(|error| {
            json!({
                "outcome": class(&error),
                "attempts": error.attempts(),
                "status": error.status(),
                "code": error.code(),
                "retryAfter": error.retry_after().map(|wait| wait.as_secs()),
            })
        })
    }
}

fn model<T: serde::de::DeserializeOwned>(params: &Value) -> T {
    serde_json::from_value(params.clone()).unwrap()
}

/// What the npm package calls such an error.
fn class(error: &Error) -> &'static str {
    match error.status() {
        _ if error.is_timeout() => "APIConnectionTimeoutError",
        _ if error.is_connection() || error.is_redirect() => "APIConnectionError",
        Some(400) => "BadRequestError",
        Some(401) => "AuthenticationError",
        Some(403) => "PermissionDeniedError",
        Some(404) => "NotFoundError",
        Some(409) => "ConflictError",
        Some(422) => "UnprocessableEntityError",
        Some(429) => "RateLimitError",
        Some(500..) => "InternalServerError",
        _ => "APIError",
    }
}

#[wasm_bindgen_test]
async fn faults_have_the_outcomes_of_the_table() {
    faults::run(&RustClient).await;
}

#[wasm_bindgen_test]
async fn a_long_wait_is_not_slept_through() {
    let stigg = stigg().await;
    let call = stigg.v1().customers().list().header("x-sandbox-fault", "429");
    let error = call.header("x-sandbox-retry-after", "120").await.unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(120))));
}

#[wasm_bindgen_test]
async fn a_connection_that_fails_keeps_its_cause() {
    let nowhere = builder().base_url("http://127.0.0.1:1").max_retries(0).build().unwrap();
    let error = nowhere.v1().customers().retrieve("customer-001").await.unwrap_err();
    assert!(error.is_connection());
    assert_eq!((error.code(), error.attempts(), error.status()), (Some("connection"), 1, None));
    assert!(std::error::Error::source(&error).unwrap().to_string().contains("TypeError"));
}

#[wasm_bindgen_test]
async fn a_deadline_ends_a_call() {
    let stigg = builder().build().unwrap();
    let error = stigg.v1().customers().list().deadline(Duration::ZERO).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!((error.code(), error.attempts()), (Some("deadline"), 0));
}

#[wasm_bindgen_test]
async fn any_path_can_be_asked() {
    let (stigg, id) = (stigg().await, new_id());
    let reply = stigg.post("/api/v1/customers").body(&json!({ "id": id })).await.unwrap();
    assert_eq!(reply["data"]["id"], *id);
    let reply = stigg.get("/api/v1/customers").query("limit", 2).await.unwrap();
    assert_eq!(reply["data"].as_array().map(Vec::len), Some(2));
    let error = stigg.get("/api/v1/customers").query("after", Value::Null).await.unwrap_err();
    assert_eq!(error.place(), Some("query.after"));
}

#[wasm_bindgen_test]
async fn a_reply_brings_its_status_and_headers() {
    let stigg = stigg().await;
    let response = stigg.v1().customers().retrieve("customer-001").with_response().await.unwrap();
    assert_eq!((response.status, &*response.data.id), (200, "customer-001"));
    assert!(response.headers.get("content-type").is_some());
}

#[cfg(feature = "js")]
#[wasm_bindgen_test]
async fn a_model_becomes_a_plain_object_and_comes_back() {
    use stigg_edge::{Ts, Tsify};
    let customer = stigg().await.v1().customers().retrieve("customer-001").await.unwrap();
    let object: Ts<_> = customer.into_ts().unwrap();
    let text: String = js_sys::JSON::stringify(&object.js_value()).unwrap().into();
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), serde_json::to_value(&customer).unwrap());
    assert_eq!(object.to_rust().unwrap(), customer);
}
