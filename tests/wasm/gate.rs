//! The gate for Rust: scripted replies, and the sandbox.

use std::time::Duration;

use futures_util::future::{Either, FutureExt, join_all, ready, select};
use js_sys::{Date, Math};
use serde_json::{Value, json};
use stigg_edge::entitlements::account::{Grant, Id, Snapshot, Usage};
use stigg_edge::entitlements::answer::{Answer, Source};
use stigg_edge::entitlements::course::Trust;
use stigg_edge::entitlements::facts::Kind;
use stigg_edge::entitlements::fallback::Fallback;
use stigg_edge::entitlements::freshness::{Ages, Freshness};
use stigg_edge::models::UsageReport;
use stigg_edge::{Gate, GateBuilder, Question, Stigg};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use super::sandbox;

#[wasm_bindgen(module = "/tests/wasm/fetches.js")]
extern "C" {
    /// How often something was sent with this id.
    fn fetches(id: &str) -> u32;
    /// Answers what is sent with this id, without a network.
    fn script(id: &str, replies: &str);
}

/// A gate and what it is given instead of a server.
struct Scripted {
    id: String,
    stigg: Stigg,
}

impl Scripted {
    /// The last one of these replies comes over and over; null is a connection that fails.
    fn of(replies: Value) -> Scripted {
        let id = format!("gate-{}", Math::random().to_bits());
        script(&id, &replies.to_string());
        let stigg = Stigg::builder("fake-key").base_url("http://127.0.0.1:1").dangerously_allow_browser();
        Scripted { stigg: stigg.header("x-sandbox-call", &id).build().unwrap(), id }
    }

    fn gate(&self) -> Gate {
        self.builder().build()
    }

    fn builder(&self) -> GateBuilder {
        Gate::builder(&self.stigg)
    }

    fn fetches(&self) -> u32 {
        fetches(&self.id)
    }
}

/// A list with a number of which 2 of 10 are used.
fn list() -> Value {
    json!({"status": 200, "body": {"data": {"accessDeniedReason": null, "entitlements": [seats(2)]}}})
}

fn seats(used: u32) -> Value {
    json!({
        "type": "FEATURE", "isGranted": true, "accessDeniedReason": null, "currentUsage": used, "usageLimit": 10,
        "feature": {"id": "seats", "displayName": "Seats", "featureStatus": "ACTIVE", "featureType": "NUMBER"},
    })
}

fn status(status: u16) -> Value {
    json!({ "status": status })
}

fn question() -> Question {
    Question::feature("customer-1", "seats")
}

/// Ages by which everything known is due for a refresh.
fn stale() -> Ages {
    Ages { ttl: 0.0, deny_ttl: 0.0, near_limit: 0.0, ..Ages::default() }
}

fn facts(answer: &Answer) -> (bool, Source, Freshness) {
    (answer.has_access, answer.source, answer.freshness)
}

const FRESH: (bool, Source, Freshness) = (true, Source::Local, Freshness::Fresh);
const FALLBACK: (bool, Source, Freshness) = (false, Source::Fallback, Freshness::Gone);

#[wasm_bindgen_test]
async fn what_is_fresh_needs_no_request() {
    let server = Scripted::of(json!([list()]));
    let gate = server.gate();
    assert_eq!(gate.check_now(&question()), None);
    for amount in [0.0, 3.0, 7.0] {
        assert_eq!(facts(&gate.check(&question().amount(amount)).await), FRESH);
    }
    let answer = gate.check_now(&question().amount(8.0)).unwrap();
    assert_eq!(
        (answer.usage_limit, answer.current_usage, answer.is_near_limit),
        (Some(10.0), Some(2.0), true)
    );
    assert_eq!(server.fetches(), 1);
}

#[wasm_bindgen_test]
async fn checks_at_once_share_a_request() {
    let server = Scripted::of(json!([list()]));
    let gate = server.gate();
    let question = question();
    let answers = join_all((0..20).map(|_| gate.check(&question))).await;
    assert!(answers.iter().all(|answer| facts(answer) == FRESH));
    assert_eq!(server.fetches(), 1);
    let others = [question.clone().resource(""), question.clone().resource("r")];
    join_all(others.iter().map(|other| gate.check(other))).await;
    assert_eq!(server.fetches(), 3);
}

#[wasm_bindgen_test]
async fn who_gives_up_neither_stops_nor_holds_others() {
    let server = Scripted::of(json!([list()]));
    let (gate, question) = (server.gate(), question());
    let mut begun = Vec::new();
    for _ in 0..2 {
        let Either::Right((_, check)) = select(Box::pin(gate.check(&question)), ready(())).await else {
            panic!("it is not done at once")
        };
        begun.push(check);
    }
    let last = begun.pop().unwrap();
    drop(begun);
    assert_eq!(facts(&last.await), FRESH);
    assert_eq!(server.fetches(), 1);
}

#[wasm_bindgen_test]
async fn what_nobody_waits_for_any_more_is_asked_again() {
    let server = Scripted::of(json!([list()]));
    let (gate, question) = (server.gate(), question());
    assert!(gate.check(&question).now_or_never().is_none());
    assert_eq!(facts(&gate.check(&question).await), FRESH);
    assert_eq!(server.fetches(), 2);
}

#[wasm_bindgen_test]
async fn what_a_list_cannot_tell_the_server_decides() {
    let denial =
        json!({"type": "FEATURE", "isGranted": false, "accessDeniedReason": "RequestedUsageExceedingLimit"});
    let server = Scripted::of(json!([list(), {"status": 200, "body": {"data": denial}}]));
    let gate = server.gate();
    let answer = gate.check(&question().amount(9.0)).await;
    assert_eq!((answer.has_access, answer.source), (false, Source::Server));
    assert_eq!(answer.access_denied_reason.as_deref(), Some("RequestedUsageExceedingLimit"));
    assert_eq!(server.fetches(), 2);
}

#[wasm_bindgen_test]
async fn a_server_that_is_down_is_done_without() {
    let server = Scripted::of(json!([list(), null]));
    let gate = server.builder().ages(stale()).build();
    assert_eq!(facts(&gate.check(&question()).await).1, Source::Local);
    for _ in 0..5 {
        let answer = gate.check(&question().amount(1.0)).await;
        assert_eq!((answer.has_access, answer.source), (true, Source::Local));
        assert!(answer.freshness <= Freshness::IfError);
        // What would have to be asked is the fallback's.
        assert_eq!(facts(&gate.check(&question().amount(9.0)).await), FALLBACK);
    }
    // After the first failure it was left alone.
    assert_eq!(server.fetches(), 2);
}

#[wasm_bindgen_test]
async fn a_busy_server_is_asked_once() {
    for busy in [429, 500, 503] {
        let server = Scripted::of(json!([status(busy)]));
        let gate = server.gate();
        assert_eq!(facts(&gate.check(&question()).await), FALLBACK);
        assert_eq!(facts(&gate.check(&question()).await), FALLBACK);
        assert_eq!(server.fetches(), 1, "{busy}");
    }
}

#[wasm_bindgen_test]
async fn a_wrong_key_is_no_denial() {
    for refused in [400, 401, 403] {
        let server = Scripted::of(json!([status(refused), status(refused), list()]));
        let seats = Id::Feature("seats".to_owned());
        let gate = server.builder().fallback(seats, Fallback::access(true).usage_limit(7.0)).build();
        let answer = gate.check(&question()).await;
        assert!(answer.has_access && answer.is_fallback());
        assert_eq!(answer.usage_limit, Some(7.0));
        let own = gate.check(&question().fallback(Fallback::access(false))).await;
        assert_eq!((own.has_access, own.usage_limit), (false, Some(7.0)));
        assert_eq!(facts(&gate.check(&question()).await), FRESH, "nothing was kept");
        assert_eq!(server.fetches(), 3, "{refused}");
    }
}

#[wasm_bindgen_test]
async fn an_unknown_customer_is_denied_for_a_short_time() {
    let server = Scripted::of(json!([status(404), list()]));
    let gate = server.gate();
    for _ in 0..2 {
        let answer = gate.check(&question()).await;
        assert_eq!((answer.has_access, answer.source), (false, Source::Local));
        assert_eq!(answer.access_denied_reason.as_deref(), Some("CustomerNotFound"));
    }
    assert_eq!(server.fetches(), 1);
    gate.forget("customer-1", None);
    assert_eq!(facts(&gate.check(&question()).await), FRESH);
}

#[wasm_bindgen_test]
async fn a_page_that_is_not_found_is_no_denial() {
    let server = Scripted::of(json!([{"status": 404, "body": "no such page"}, list()]));
    let gate = server.gate();
    assert_eq!(facts(&gate.check(&question()).await), FALLBACK);
    assert_eq!(facts(&gate.check(&question()).await), FRESH);
}

#[wasm_bindgen_test]
async fn offline_sends_nothing() {
    let server = Scripted::of(json!([list()]));
    let gate = server.builder().offline().build();
    let mut snapshot = Snapshot::new(Date::now());
    let id = Id::Feature("sso".to_owned());
    snapshot.entitlements.push((id, Grant::new(Kind::Boolean, true), Usage::default()));
    gate.seed("customer-1", None, &snapshot);
    assert_eq!(facts(&gate.check(&Question::feature("customer-1", "sso")).await), FRESH);
    assert_eq!(facts(&gate.check(&Question::feature("customer-2", "sso")).await), FALLBACK);
    let local = server.gate();
    assert_eq!(facts(&local.check(&question().trust(Trust::Local)).await), FALLBACK);
    assert_eq!(server.fetches(), 0);
}

#[wasm_bindgen_test]
async fn a_refresh_is_handed_over_or_waited_for() {
    let server = Scripted::of(json!([list()]));
    let gate = server.builder().ages(stale()).build();
    gate.check(&question()).await;
    assert_eq!(server.fetches(), 1);
    let mut refresh = None;
    let answer = gate.check_and_refresh(&question(), |future| refresh = Some(future)).await;
    assert_eq!(facts(&answer), (true, Source::Local, Freshness::Revalidate));
    let mut second = None;
    gate.check_and_refresh(&question(), |future| second = Some(future)).await;
    assert!(second.is_none(), "one is under way");
    refresh.unwrap().await;
    assert_eq!(server.fetches(), 2);
    gate.check(&question()).await;
    assert_eq!(server.fetches(), 3);
    gate.check(&question().trust(Trust::Fresh)).await;
    assert_eq!(server.fetches(), 4);
}

#[wasm_bindgen_test]
async fn a_report_of_usage_counts_at_once() {
    let server = Scripted::of(json!([list(), {"status": 200, "body": {"data": seats(20)}}]));
    let gate = server.gate();
    assert_eq!(facts(&gate.check(&question().amount(1.0)).await), FRESH);
    let report: UsageReport = serde_json::from_value(json!({
        "id": "u", "createdAt": "2999-01-01T00:00:00Z", "customerId": "customer-1", "featureId": "seats",
        "timestamp": "2026-01-01T00:00:00Z", "value": 8, "currentUsage": 10,
    }))
    .unwrap();
    gate.apply_usage(&report);
    assert_eq!(gate.check_now(&question().amount(0.0)).unwrap().current_usage, Some(10.0));
    assert_eq!(gate.check_now(&question().amount(1.0)), None);
    assert_eq!(gate.check(&question().amount(1.0)).await.source, Source::Server);
}

#[wasm_bindgen_test]
async fn no_more_is_kept_than_may_be() {
    let server = Scripted::of(json!([list()]));
    let gate = server.builder().max_entries(2).build();
    let ask = async |customer| gate.check(&Question::feature(customer, "seats")).await;
    for customer in ["a", "b", "a", "c", "a"] {
        assert_eq!(facts(&ask(customer).await), FRESH);
    }
    assert_eq!(server.fetches(), 3);
    ask("b").await;
    assert_eq!(server.fetches(), 4);
}

#[wasm_bindgen_test]
async fn a_slow_server_is_not_waited_for() {
    sandbox::expect().await;
    let stigg = Stigg::builder(sandbox::KEY).base_url(sandbox::URL).dangerously_allow_browser();
    let stigg = stigg.header("x-sandbox-fault", "latency").build().unwrap();
    let gate = Gate::builder(&stigg).timeout(Duration::from_millis(100)).build();
    let begun = Date::now();
    assert_eq!(facts(&gate.check(&question()).await), FALLBACK);
    assert!(Date::now() - begun < 1000.0);
}

#[wasm_bindgen_test]
async fn the_gate_agrees_with_the_server() {
    sandbox::expect().await;
    let stigg =
        Stigg::builder(sandbox::KEY).base_url(sandbox::URL).dangerously_allow_browser().build().unwrap();
    let gate = Gate::of(&stigg);
    let mut locals = 0;
    let mut customers = stigg.v1().customers().list().limit(10).items();
    while let Some(customer) = customers.try_next().await.unwrap() {
        for feature in
            ["feature-sso", "feature-api-calls", "feature-seats", "feature-regions", "feature-nothing"]
        {
            let answer = gate.check(&Question::feature(&customer.id, feature)).await;
            let v1 = stigg.v1();
            let reply = v1.customers().check_entitlement(&customer.id).feature_id(feature).await.unwrap();
            let expected = serde_json::to_value(reply).unwrap()["isGranted"] == true;
            assert_eq!(answer.has_access, expected, "{feature} of {}: {answer:?}", customer.id);
            assert!(!answer.is_fallback());
            locals += u32::from(answer.source == Source::Local);
        }
    }
    assert!(locals > 20, "{locals}");
}
