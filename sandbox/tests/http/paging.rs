//! Cursor pages, in both directions.

use serde_json::{Value, json};

use crate::api::{Api, send};

const LIST: &str = "/api/v1/customers?email=shared@example.com&limit=5";

#[tokio::test]
async fn pages_lead_forward_to_the_end_and_back_to_the_start() {
    let api = Api::start().await;
    let (mut forward, mut sizes, mut path) = (Vec::new(), Vec::new(), LIST.to_owned());
    let mut last_page = loop {
        let page = send(api.get(&path)).await;
        sizes.push(page.ids().len());
        forward.extend(page.ids().into_iter().map(str::to_owned));
        match page.body["pagination"]["next"].as_str() {
            Some(next) => path = format!("{LIST}&after={next}"),
            None => break page,
        }
    };
    assert_eq!(sizes, [5, 5, 5, 1]);
    let mut backward: Vec<String> = last_page.ids().into_iter().map(str::to_owned).collect();
    while let Some(prev) = last_page.body["pagination"]["prev"].as_str() {
        last_page = send(api.get(&format!("{LIST}&before={prev}"))).await;
        assert_eq!(last_page.ids().len(), 5);
        backward.splice(0..0, last_page.ids().into_iter().map(str::to_owned));
    }
    assert_eq!(backward, forward);
    assert_eq!(forward.len(), 16);
    assert_eq!(forward[0], "customer-003");
}

#[tokio::test]
async fn a_page_has_twenty_items_unless_told_otherwise() {
    let api = Api::start().await;
    let page = send(api.get("/api/v1/customers")).await;
    assert_eq!(page.ids().len(), 20);
    assert_eq!(page.body["pagination"]["prev"], Value::Null);
    assert_eq!(send(api.get("/api/v1/customers?limit=3.0")).await.ids().len(), 3);
}

#[tokio::test]
async fn a_cursor_outlives_its_customer() {
    let api = Api::start().await;
    let page = send(api.get("/api/v1/customers?limit=2")).await;
    send(api.post("/api/v1/customers/customer-002/archive")).await.data();
    let next = page.body["pagination"]["next"].as_str().expect("there is more");
    let page = send(api.get(&format!("/api/v1/customers?limit=2&after={next}"))).await;
    assert_eq!(page.ids(), ["customer-003", "customer-004"]);
}

#[tokio::test]
async fn lists_of_examples_end_too() {
    let api = Api::start().await;
    for list in ["/api/v1/customers/a/invoices", "/api/v1/contracts", "/api/v1-beta/customers/a/governance"] {
        let (mut path, mut items) = (format!("{list}?limit=2"), 0);
        loop {
            let page = send(api.get(&path)).await;
            items += page.data().as_array().expect("data is a list").len();
            assert!(items <= 5, "{list} goes on for ever");
            match page.body["pagination"]["next"].as_str() {
                Some(next) => path = format!("{list}?limit=2&after={next}"),
                None => break,
            }
        }
        assert_eq!(items, 5, "{list}");
    }
    // This one carries its cursors inside the resource.
    let usage = send(api.get("/api/v1/credits/usage?customerId=acme")).await;
    assert_eq!(usage.data()["pagination"], json!({"next": null, "prev": null}));
}

#[tokio::test]
async fn one_direction_at_a_time() {
    let api = Api::start().await;
    let cursor = "00000000-0000-4000-8000-000000000003";
    let both = format!("/api/v1/customers?after={cursor}&before={cursor}");
    assert!(send(api.get(&both)).await.error(400).contains("only one"));
}
