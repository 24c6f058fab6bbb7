//! What holds for the Rust client and any sequence of replies.

use std::collections::{HashMap, HashSet};

use futures_util::stream::{self, StreamExt};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use serde::Deserialize;
use serde_json::{Value, json};
use stigg_edge::Stigg;
use stigg_edge::models::ProvisionCustomer;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

/// So many, but a failed connection is waited for, so they are made side by side.
const CASES: usize = 256;

#[wasm_bindgen(module = "/tests/wasm/fetches.js")]
extern "C" {
    /// Answers the calls with this id, without a network.
    fn script(id: &str, replies: &str);
    /// What was sent with this id.
    fn sent(id: &str) -> String;
}

#[derive(Debug, Deserialize)]
struct Sent {
    url: String,
    headers: HashMap<String, String>,
}

/// Values of a strategy, each with an id for its call.
fn cases<S: Strategy>(what: &str, strategy: S) -> Vec<(String, S::Value)> {
    let mut runner = TestRunner::new(Config { rng_seed: RngSeed::Fixed(7), ..Config::default() });
    let value = |_| strategy.new_tree(&mut runner).expect("nothing is rejected").current();
    (0..CASES).map(value).enumerate().map(|(number, value)| (format!("{what}-{number}"), value)).collect()
}

fn taken(id: &str) -> Vec<Sent> {
    serde_json::from_str(&sent(id)).expect("it is JSON")
}

/// A client of its own for each call, for the calls of a client share a retry budget.
fn stigg(id: &str) -> Stigg {
    let builder = Stigg::builder("fake-key").base_url("http://127.0.0.1:1").dangerously_allow_browser();
    builder.header("x-sandbox-call", id).build().unwrap()
}

#[wasm_bindgen_test]
async fn a_post_has_one_idempotency_key_on_every_attempt() {
    let reply = prop_oneof![
        1 => Just(Value::Null),
        4 => prop::sample::select(vec![200, 400, 404, 408, 409, 429, 500, 503])
            .prop_map(|status| json!({ "status": status })),
    ];
    let strategy = (vec(reply, 1..5), prop::option::of("[!-~]{1,40}"), 0..3u32);
    let keys = stream::iter(cases("keyed", strategy)).map(|(id, (replies, own, max_retries))| async move {
        script(&id, &json!(replies).to_string());
        let (stigg, params) = (stigg(&id), ProvisionCustomer::new("customer-1"));
        let mut call = stigg.v1().customers().provision(&params).max_retries(max_retries);
        if let Some(own) = &own {
            call = call.idempotency_key(own);
        }
        let error = call.await.unwrap_err();
        let sent = taken(&id);
        let keys: HashSet<_> = sent.iter().map(|sent| sent.headers.get("idempotency-key")).collect();
        assert_eq!(keys.len(), 1, "{replies:?} {sent:?}");
        assert!((1..=max_retries as usize + 1).contains(&sent.len()), "{replies:?} {sent:?}");
        assert_eq!(error.attempts() as usize, sent.len(), "{replies:?}");
        let key = error.idempotency_key().map(str::to_owned);
        assert_eq!(keys, HashSet::from([key.as_ref()]), "{replies:?}");
        if let Some(own) = own {
            assert_eq!(key.as_ref(), Some(&own));
            return None;
        }
        Some(key.expect("a POST has one"))
    });
    let made: Vec<_> = keys.buffer_unordered(CASES).filter_map(async |key| key).collect().await;
    assert!(made.len() > CASES / 4);
    assert_eq!(made.iter().collect::<HashSet<_>>().len(), made.len(), "two calls share a key");
}

#[wasm_bindgen_test]
async fn an_iteration_ends_for_any_sequence_of_cursors() {
    // Few cursors, so that they come again, and few ends, so that they can.
    let cursor =
        || prop_oneof![1 => Just(json!(null)), 1 => Just(json!("")), 18 => "[a-e]".prop_map(Value::from)];
    let item =
        json!({ "id": "site-1", "createdAt": "2026-01-01T00:00:00Z", "updatedAt": "2026-01-01T00:00:00Z" });
    let data = || prop_oneof![1 => Just(json!([])), 19 => Just(json!([item, item]))];
    let page = prop_oneof![
        (data(), cursor()).prop_map(|(data, next)| json!({ "data": data, "pagination": { "next": next } })),
        (data(), cursor(), prop::bool::weighted(0.95))
            .prop_map(|(data, next, more)| json!({ "data": data, "next_cursor": next, "has_more": more })),
    ];
    for (id, pages) in cases("paged", vec(page, 1..10)) {
        let replies: Vec<_> = pages.iter().map(|page| json!({ "status": 200, "body": page })).collect();
        script(&id, &json!(replies).to_string());
        let stigg = stigg(&id);
        let mut found = 0;
        let mut items = stigg.v1().customers().list_resources("customer-1").items();
        let ended = loop {
            match items.try_next().await {
                Ok(Some(_)) => found += 1,
                Ok(None) => break None,
                Err(error) => break Some(error.to_string()),
            }
            assert!(found < 50, "it goes round: {pages:?}");
        };
        let sent = taken(&id);
        let asked: HashSet<_> = sent.iter().map(|sent| &sent.url).collect();
        assert_eq!(asked.len(), sent.len(), "a page is asked for twice: {pages:?}");
        let given = |at: usize| &pages[at.min(pages.len() - 1)];
        let lengths = (0..sent.len()).map(|at| given(at)["data"].as_array().unwrap().len());
        assert_eq!(lengths.sum::<usize>(), found, "{pages:?}");
        match ended {
            Some(error) => {
                assert!(error.contains("a second time") || error.contains("gives no cursor"), "{error}");
            }
            None => {
                let last = given(sent.len() - 1);
                let goes_on = last["has_more"] == true
                    || last["pagination"]["next"].as_str().is_some_and(|next| !next.is_empty());
                assert!(!goes_on || last["data"] == json!([]), "it ended though there is more: {pages:?}");
            }
        }
    }
}
