//! Both dialects, by server and by request.

use sandbox::{Dialect, Options};
use serde_json::{Value, json};

use crate::api::{Api, send};

const GUIDE: (&str, &str) = ("x-sandbox-dialect", "guide");

#[tokio::test]
async fn the_guide_sends_bare_resources() {
    let api = Api::start().await;
    let body = json!({"id": "acme"});
    let created = send(api.post("/api/v1/customers").json(&body).header(GUIDE.0, GUIDE.1)).await;
    assert_eq!((created.status, &created.body["id"]), (201, &Value::from("acme")));
    let found = send(api.get("/api/v1/customers/acme").header(GUIDE.0, GUIDE.1)).await;
    assert_eq!((found.status, &found.body), (200, &created.body));
    let list = send(api.get("/api/v1/customers/acme/contracts").header(GUIDE.0, GUIDE.1)).await;
    assert_eq!((&list.body["has_more"], &list.body["next_cursor"]), (&Value::from(false), &Value::Null));
}

#[tokio::test]
async fn the_guide_pages_by_its_own_names() {
    let guide = Options { dialect: Dialect::Guide, ..Options::default() };
    let api = Api::with(guide).await;
    let list = "/api/v1/customers?limit=20";
    let first = send(api.get(list)).await;
    assert_eq!(first.body["has_more"], true);
    assert_eq!(first.body.get("pagination"), None);
    let cursor = |page: &Value| page["next_cursor"].as_str().expect("there is more").to_owned();

    let second = send(api.get(&format!("{list}&starting_after={}", cursor(&first.body)))).await;
    let third = send(api.get(&format!("{list}&starting_after={}", cursor(&second.body)))).await;
    assert_eq!((first.ids().len(), second.ids().len(), third.ids().len()), (20, 20, 10));
    assert_eq!((&third.body["has_more"], &third.body["next_cursor"]), (&Value::from(false), &Value::Null));

    let start_of_third = "00000000-0000-4000-8000-000000000029";
    let back = send(api.get(&format!("{list}&ending_before={start_of_third}"))).await;
    assert_eq!(back.ids(), second.ids());
    let back = send(api.get(&format!("{list}&ending_before={}", cursor(&back.body)))).await;
    assert_eq!(back.ids(), first.ids());
    assert_eq!(back.body["has_more"], false);
}

#[tokio::test]
async fn the_other_dialects_page_parameters_are_refused() {
    let api = Api::start().await;
    let cursor = "00000000-0000-4000-8000-000000000003";
    let ask = |name: &str| api.get(&format!("/api/v1/customers?{name}={cursor}"));
    assert!(send(ask("starting_after")).await.error(400).contains("this one has after"));
    assert!(
        send(ask("before").header(GUIDE.0, GUIDE.1)).await.error(400).contains("this one has ending_before")
    );
    send(ask("after")).await.data();
    assert_eq!(send(ask("ending_before").header(GUIDE.0, GUIDE.1)).await.status, 200);
}

#[tokio::test]
async fn a_request_outranks_the_server() {
    let guide = Options { dialect: Dialect::Guide, ..Options::default() };
    let api = Api::with(guide).await;
    let path = "/api/v1/customers/customer-001";
    assert_eq!(send(api.get(path)).await.body["id"], "customer-001");
    let reference = send(api.get(path).header(GUIDE.0, "reference")).await;
    assert_eq!(reference.data()["id"], "customer-001");
    send(api.get(path).header(GUIDE.0, "latin")).await.error(400);
}
