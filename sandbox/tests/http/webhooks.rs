//! Webhooks: a listener on loopback is told of what changes.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{Json, State};
use axum::http::header::LOCATION;
use axum::http::{HeaderMap, HeaderName, StatusCode};
use axum::routing::post;
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::timeout;

use crate::api::{Api, send};

const SUBSCRIPTION: &str = "/api/v1/subscriptions/subscription-of-customer-with-plan";
const PROMOTIONS: &str = "/api/v1/customers/customer-with-plan/promotional-entitlements";

const PATH: &str = "/hooks";
const UPDATED: &str = "entitlements.updated";

/// So long nothing comes if nothing was sent; what was sent comes much sooner.
const SILENCE: Duration = Duration::from_millis(300);

/// A listener, and what it was sent.
struct Listener {
    url: String,
    arrived: UnboundedReceiver<Arrival>,
}

struct Arrival {
    time: Instant,
    headers: HeaderMap,
    message: Value,
}

/// What a listener answers next when it is told of entitlements, the last first; `None` is no answer
/// at all. Otherwise it answers well.
type Answers = Arc<Mutex<Vec<Option<StatusCode>>>>;

impl Listener {
    async fn start(answers: &[Option<StatusCode>]) -> Self {
        Self::on(TcpListener::bind("127.0.0.1:0").await.expect("a port is free"), answers)
    }

    fn on(socket: TcpListener, answers: &[Option<StatusCode>]) -> Self {
        let (sender, arrived) = unbounded_channel();
        let answers: Answers = Arc::new(Mutex::new(answers.iter().rev().copied().collect()));
        let router = Router::new().route(PATH, post(take)).with_state((sender, answers));
        let url = url(&socket);
        tokio::spawn(async move { axum::serve(socket, router).await });
        Self { url, arrived }
    }

    async fn next(&mut self) -> Arrival {
        let arrival = timeout(Duration::from_secs(5), self.arrived.recv()).await;
        arrival.expect("a message comes").expect("the listener runs")
    }

    async fn messages(&mut self, number: usize) -> Vec<Value> {
        let mut messages = Vec::new();
        for _ in 0..number {
            messages.push(self.next().await.message);
        }
        messages
    }

    /// The message that tells of new entitlements, and the one beside it.
    async fn both(&mut self) -> [Value; 2] {
        let mut messages = self.messages(2).await;
        messages.sort_by_key(|message| message["type"] != UPDATED);
        messages.try_into().expect("these are two")
    }

    async fn expect_silence(&mut self) {
        let more = timeout(SILENCE, self.arrived.recv()).await.ok().flatten();
        assert!(more.is_none(), "came unexpectedly: {}", more.expect("it is there").message);
    }
}

fn url(socket: &TcpListener) -> String {
    format!("http://{}{PATH}", socket.local_addr().expect("it has an address"))
}

async fn take(
    State((sender, answers)): State<(UnboundedSender<Arrival>, Answers)>,
    headers: HeaderMap,
    Json(message): Json<Value>,
) -> (StatusCode, [(HeaderName, &'static str); 1]) {
    let is_meant = message["type"] == UPDATED;
    // The test may have ended.
    let _ = sender.send(Arrival { time: Instant::now(), headers, message });
    let answer = is_meant.then(|| answers.lock().expect("nobody panicked").pop()).flatten();
    match answer.unwrap_or(Some(StatusCode::OK)) {
        // Where a redirect leads would be seen.
        Some(status) => (status, [(LOCATION, PATH)]),
        None => std::future::pending().await,
    }
}

/// A sandbox that tells a listener, with more that its registration says.
async fn told(answers: &[Option<StatusCode>], more: Value) -> (Api, Listener) {
    let (api, listener) = (Api::start().await, Listener::start(answers).await);
    register(&api, &listener.url, more).await;
    (api, listener)
}

async fn register(api: &Api, url: &str, more: Value) {
    let mut body = json!({"url": url, "secret": "not-a-real-secret"});
    let members = body.as_object_mut().expect("it is one");
    members.extend(more.as_object().expect("so is this").clone());
    let request = api.keyless(Method::POST, "/sandbox/webhooks").json(&body);
    assert_eq!(send(request).await.status, 204);
}

fn subscribe(api: &Api, customer: &str) -> RequestBuilder {
    api.post("/api/v1/subscriptions").json(&json!({"customerId": customer, "planId": "plan-free"}))
}

fn promotion(feature: &str) -> Value {
    json!({
        "customEndDate": null, "enumValues": null, "featureId": feature, "hasSoftLimit": true,
        "hasUnlimitedUsage": null, "isVisible": null, "monthlyResetPeriodConfiguration": null,
        "period": "lifetime", "resetPeriod": "MONTH", "usageLimit": 2000,
        "weeklyResetPeriodConfiguration": null, "yearlyResetPeriodConfiguration": null,
    })
}

#[tokio::test]
async fn a_change_is_told_with_all_that_is_granted_then() {
    let (api, mut listener) = told(&[], json!({})).await;
    let name = json!({"metadata": {"k": "v"}});
    send(api.patch(SUBSCRIPTION).json(&name)).await.data();
    let arrival = listener.next().await;
    assert_eq!(arrival.headers["stigg-webhooks-secret"], "not-a-real-secret");
    assert_eq!(arrival.headers["content-type"], "application/json");
    let other = listener.next().await;
    let (updated, own) = match arrival.message["type"] == UPDATED {
        true => (arrival.message, other.message),
        false => (other.message, arrival.message),
    };

    assert_eq!(updated["trigger"], "subscription_updated");
    let customer =
        json!({"id": "customer-with-plan", "name": "Customer with a plan", "email": "plan@example.com"});
    assert_eq!((&updated["customer"], &updated["resource"]), (&customer, &Value::Null));
    assert_eq!(updated["timestamp"], updated["entitlementsUpdatedAt"]);
    for id in ["messageId", "traceId", "environmentId", "eventId"] {
        let id = updated[id].as_str().expect("it is there");
        assert_eq!(id.split('-').map(str::len).collect::<Vec<_>>(), [8, 4, 4, 4, 12], "{id}");
    }
    let entitlements = updated["entitlements"].as_array().expect("a list");
    let features: Vec<_> = entitlements.iter().map(|it| it["feature"]["id"].as_str()).collect();
    let granted = ["sso", "api-calls", "seats", "exports", "regions"].map(|it| format!("feature-{it}"));
    assert_eq!(features, granted.each_ref().map(|it| Some(it.as_str())), "and no credits");
    let mut calls = entitlements[1].clone();
    for time in ["usagePeriodAnchor", "usagePeriodStart", "usagePeriodEnd", "entitlementUpdatedAt"] {
        assert!(calls[time].take().is_string(), "{time}");
    }
    assert_eq!(
        calls,
        json!({
            "feature": {
                "id": "feature-api-calls", "name": "API calls", "featureType": "NUMBER",
                "meterType": "INCREMENTAL", "status": "ACTIVE",
            },
            "hasUnlimitedUsage": false, "hasSoftLimit": false, "usageLimit": 1000, "currentUsage": 950,
            "usagePeriodAnchor": null, "usagePeriodStart": null, "usagePeriodEnd": null,
            "resetPeriod": "MONTH", "enumValues": null, "entitlementUpdatedAt": null,
        })
    );
    assert_eq!(entitlements[0]["usageLimit"], Value::Null);
    assert_eq!(entitlements[3]["hasUnlimitedUsage"], true);
    assert_eq!(entitlements[4]["enumValues"], json!(["eu", "us"]));

    assert_eq!((&own["type"], &own["customer"]), (&json!("subscription.updated"), &customer));
    assert_eq!((&own["planId"], &own["metadata"]), (&json!("plan-pro"), &name["metadata"]));
    assert_eq!((&own["traceId"], &own["timestamp"]), (&updated["traceId"], &updated["timestamp"]));
    assert_ne!(own["messageId"], updated["messageId"]);
}

#[tokio::test]
async fn each_call_that_changes_entitlements_is_told() {
    let (api, mut listener) = told(&[], json!({})).await;
    let provision = json!({"customerId": "customer-001", "planId": "plan-free", "resourceId": "site-1"});
    let grant = json!({"promotionalEntitlements": [promotion("feature-api-calls")]});
    let revoke = api.request(Method::DELETE, &format!("{PROMOTIONS}/feature-api-calls"));
    let customer = "/api/v1/customers/customer-with-plan";
    for (request, kind, trigger, granted) in [
        (
            api.post("/api/v1/subscriptions").json(&provision),
            "subscription.created",
            "subscription_created",
            2,
        ),
        (
            api.post(PROMOTIONS).json(&grant),
            "promotionalEntitlement.granted",
            "promotional_entitlement_granted",
            5,
        ),
        (revoke, "promotionalEntitlement.revoked", "promotional_entitlement_revoked", 5),
        (api.post(&format!("{customer}/archive")), "customer.deleted", "customer_archived", 0),
        (api.post(&format!("{customer}/unarchive")), "customer.updated", "customer_unarchived", 5),
        (
            api.post(&format!("{SUBSCRIPTION}/cancel")).json(&json!({})),
            "subscription.canceled",
            "subscription_canceled",
            0,
        ),
    ] {
        // The guide's dialect has other answers, and the same messages.
        let reply = send(request.header("x-sandbox-dialect", "guide")).await;
        assert!(reply.status < 300, "{kind}: {}", reply.body);
        let [updated, own] = listener.both().await;
        assert_eq!((&own["type"], &updated["trigger"]), (&json!(kind), &json!(trigger)));
        assert_eq!(updated["entitlements"].as_array().map(Vec::len), Some(granted), "{kind}");
        let about = match kind {
            "subscription.created" => ["customer-001", "site-1"],
            _ => ["customer-with-plan", ""],
        };
        for message in [&updated, &own] {
            assert_eq!(message["customer"]["id"], about[0], "{kind}");
            assert_eq!(message["resource"]["id"].as_str().unwrap_or_default(), about[1], "{kind}");
        }
        let calls =
            updated["entitlements"].get(1).map(|calls| [&calls["usageLimit"], &calls["hasSoftLimit"]]);
        if kind == "promotionalEntitlement.granted" {
            assert_eq!(calls, Some([&json!(2000), &json!(true)]));
        }
    }
    listener.expect_silence().await;
}

#[tokio::test]
async fn what_changes_nothing_is_not_told() {
    let (api, mut listener) = told(&[], json!({})).await;
    send(api.get("/api/v1/customers/customer-with-plan/entitlements")).await.data();
    send(subscribe(&api, "nobody")).await.error(404);
    send(subscribe(&api, "customer-001").header("x-sandbox-fault", "503")).await.error(503);
    let keyed = || subscribe(&api, "customer-001").header("idempotency-key", "k1");
    send(keyed().header("x-sandbox-fault", "late-503")).await.error(503);
    assert_eq!(send(keyed()).await.header("idempotent-replayed"), Some("true"));
    listener.both().await;
    listener.expect_silence().await;
}

#[tokio::test]
async fn copies_are_alike_and_overtake_each_other() {
    let (api, mut listener) = told(&[], json!({"copies": 4, "spreadMs": 300})).await;
    let customers = ["customer-001", "customer-002", "customer-003", "customer-004"];
    for customer in customers {
        send(subscribe(&api, customer)).await.data();
    }
    let messages = listener.messages(customers.len() * 2 * 4).await;
    listener.expect_silence().await;
    let ids: HashSet<_> = messages.iter().map(|message| message["messageId"].as_str()).collect();
    assert_eq!(ids.len(), customers.len() * 2);
    for id in ids {
        let copies: Vec<_> = messages.iter().filter(|message| message["messageId"].as_str() == id).collect();
        assert_eq!(copies.len(), 4);
        assert!(copies.iter().all(|copy| *copy == copies[0]));
    }
    // That 32 delays are in order by chance does not happen.
    assert!(!messages.is_sorted_by_key(|message| message["timestamp"].as_str()));
}

#[tokio::test]
async fn a_message_that_is_not_taken_is_sent_three_times_more() {
    // A redirect is no good answer either.
    let wrong = [307, 401, 404, 500].map(|status| StatusCode::from_u16(status).ok());
    for (answers, attempts) in [(&wrong[..2], 3), (&wrong[..], 4)] {
        let (api, mut listener) = told(answers, json!({})).await;
        send(subscribe(&api, "customer-001")).await.data();
        let mut arrivals = Vec::new();
        for _ in 0..=attempts {
            arrivals.push(listener.next().await);
        }
        arrivals.retain(|arrival| arrival.message["type"] == UPDATED);
        assert_eq!(arrivals.len(), attempts);
        for (pair, pause) in arrivals.windows(2).zip([100, 200, 400]) {
            assert_eq!(pair[0].message, pair[1].message);
            assert!(pair[1].time - pair[0].time >= Duration::from_millis(pause), "{pause} ms");
        }
        tokio::time::sleep(SILENCE * 2).await;
        listener.expect_silence().await;
    }
}

#[tokio::test]
async fn a_message_is_sent_again_after_a_broken_connection() {
    let api = Api::start().await;
    let socket = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    register(&api, &url(&socket), json!({})).await;
    send(subscribe(&api, "customer-001")).await.data();
    for _ in 0..2 {
        drop(socket.accept().await.expect("a connection comes"));
    }
    let mut listener = Listener::on(socket, &[]);
    listener.both().await;
    listener.expect_silence().await;
}

#[tokio::test]
async fn a_registration_that_makes_no_sense_is_refused() {
    let (api, mut listener) = told(&[], json!({})).await;
    let (url, secret) = (listener.url.clone(), "not-a-real-secret");
    for (body, place) in [
        (json!([]), "the body must be an object"),
        (json!({"url": url}), "secret must be text"),
        (json!({"url": url, "secret": ""}), "secret must be text"),
        (json!({"url": url, "secret": "two\nlines"}), "secret must be text"),
        (json!({"secret": secret}), "url must be on loopback"),
        (json!({"url": "http://192.0.2.1/hooks", "secret": secret}), "url must be on loopback"),
        (json!({"url": "http://hooks.example/", "secret": secret}), "url must be on loopback"),
        (json!({"url": "http://127.0.0.1@192.0.2.1/", "secret": secret}), "url must be on loopback"),
        (json!({"url": "https://127.0.0.1/hooks", "secret": secret}), "url must be on loopback"),
        (json!({"url": url, "secret": secret, "copies": 0}), "copies must be a whole number from 1 to 10"),
        (json!({"url": url, "secret": secret, "copies": 11}), "copies must be a whole number from 1 to 10"),
        (
            json!({"url": url, "secret": secret, "spreadMs": 5001}),
            "spreadMs must be a whole number from 0 to",
        ),
        (json!({"url": url, "secret": secret, "spreadMs": 0.5}), "spreadMs must be a whole number from 0 to"),
        (
            json!({"url": url, "secret": secret, "spread": 1}),
            "spread must be url, secret, copies or spreadMs",
        ),
    ] {
        let reply = send(api.keyless(Method::POST, "/sandbox/webhooks").json(&body)).await;
        assert!(reply.error(400).starts_with(&format!("webhooks: {place}")), "{body}: {}", reply.body);
    }
    let other = json!({"url": "http://[::1]:9/hooks", "secret": secret});
    // The listener before is still told, until another one takes its place.
    send(subscribe(&api, "customer-001")).await.data();
    listener.both().await;
    assert_eq!(send(api.keyless(Method::POST, "/sandbox/webhooks").json(&other)).await.status, 204);
    send(subscribe(&api, "customer-002")).await.data();
    listener.expect_silence().await;
}

#[tokio::test]
async fn nothing_comes_after_the_end() {
    let (api, mut listener) = told(&[], json!({"copies": 10, "spreadMs": 200})).await;
    for (number, (verb, path)) in
        [(Method::DELETE, "/sandbox/webhooks"), (Method::POST, "/sandbox/reset")].into_iter().enumerate()
    {
        register(&api, &listener.url, json!({"copies": 10, "spreadMs": 200})).await;
        send(subscribe(&api, &format!("customer-00{}", number + 1))).await.data();
        listener.next().await;
        assert_eq!(send(api.keyless(verb, path)).await.status, 204);
        while listener.arrived.try_recv().is_ok() {}
        // What was on its way does not arrive, and of the next call nothing is told.
        send(subscribe(&api, &format!("customer-01{}", number + 1))).await.data();
        listener.expect_silence().await;
    }
}

#[tokio::test]
async fn no_caller_waits_for_a_listener() {
    let (api, mut listener) = told(&[None, None], json!({})).await;
    let reply = timeout(Duration::from_secs(5), send(subscribe(&api, "customer-001")));
    reply.await.expect("the reply does not wait").data();
    listener.both().await;
    listener.expect_silence().await;
}

#[tokio::test]
async fn each_change_has_a_time_of_its_own() {
    let now: jiff::Timestamp = "2026-06-15T12:00:00Z".parse().expect("this is a time");
    let options = sandbox::Options { clock: sandbox::Clock::new(move || now), ..Default::default() };
    let (api, mut listener) = (Api::with(options).await, Listener::start(&[]).await);
    register(&api, &listener.url, json!({})).await;
    for customer in ["customer-001", "customer-002", "customer-003"] {
        send(subscribe(&api, customer)).await.data();
    }
    let mut times: Vec<_> = listener.messages(6).await.iter().map(|it| it["timestamp"].to_string()).collect();
    times.sort();
    times.dedup();
    assert_eq!(times, [0, 1, 2].map(|it| format!("\"2026-06-15T12:00:00.00{it}Z\"")));
}
