//! Webhooks: where messages go, and how they get there.

use std::hash::{BuildHasher, RandomState};
use std::net::IpAddr;
use std::ops::RangeInclusive;
use std::time::Duration;

use axum::http::{HeaderValue, header};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, Url};
use serde_json::Value;
use tokio::task::JoinSet;

use crate::refusal::Refusal;

/// The header that carries the secret.
const HEADER: &str = "stigg-webhooks-secret";

const COPIES: RangeInclusive<u64> = 1..=10;

const SPREAD: RangeInclusive<u64> = 0..=5_000;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long a message that was not taken waits before it is sent again.
const PAUSES: [Duration; 3] =
    [Duration::from_millis(100), Duration::from_millis(200), Duration::from_millis(400)];

/// A listener. What is still on its way to it ends when this is dropped.
pub struct Webhook {
    url: Url,
    secret: HeaderValue,
    copies: u64,
    /// Within so many milliseconds the copies of a message are sent.
    spread: u64,
    http: Client,
    underway: JoinSet<()>,
}

impl Webhook {
    /// The listener that a body names.
    pub fn read(body: &Value) -> Result<Self, Refusal> {
        let members = body.as_object().ok_or_else(|| refused("the body", "an object"))?;
        let known = ["url", "secret", "copies", "spreadMs"];
        if let Some(unknown) = members.keys().find(|name| !known.contains(&name.as_str())) {
            return Err(refused(unknown, "url, secret, copies or spreadMs"));
        }
        let text = |name: &str| members.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        let number = |name: &str, range: RangeInclusive<u64>| {
            let given = members.get(name).map_or(Some(*range.start()), Value::as_u64);
            given.filter(|number| range.contains(number)).ok_or_else(|| {
                refused(name, &format!("a whole number from {} to {}", range.start(), range.end()))
            })
        };
        // Who redirects it, or stands as a proxy in the environment, must not lead it off loopback.
        let http = Client::builder().no_proxy().redirect(Policy::none()).timeout(PATIENCE).build();
        Ok(Self {
            url: text("url").and_then(loopback).ok_or_else(|| {
                refused(
                    "url",
                    "on loopback, such as http://127.0.0.1:8787/webhooks; messages go nowhere else",
                )
            })?,
            secret: text("secret")
                .and_then(|secret| secret.parse().ok())
                .ok_or_else(|| refused("secret", "text that fits into a header"))?,
            copies: number("copies", COPIES)?,
            spread: number("spreadMs", SPREAD)?,
            http: http.expect("a client without TLS can be built"),
            underway: JoinSet::new(),
        })
    }

    /// Sends a message in the background: each copy after a while of its own, so that messages
    /// overtake each other.
    pub fn send(&mut self, message: &Value) {
        while self.underway.try_join_next().is_some() {}
        for copy in 0..self.copies {
            let wait = RandomState::new().hash_one(copy) % (self.spread + 1);
            let request = self.http.post(self.url.clone()).header(HEADER, self.secret.clone());
            let request = request.header(header::CONTENT_TYPE, "application/json").body(message.to_string());
            self.underway.spawn(deliver(request, Duration::from_millis(wait)));
        }
    }
}

/// Sends a request until it is answered well, or has been sent often enough.
async fn deliver(request: RequestBuilder, wait: Duration) {
    for pause in [wait].into_iter().chain(PAUSES) {
        tokio::time::sleep(pause).await;
        let request = request.try_clone().expect("its body is text");
        if request.send().await.is_ok_and(|answer| answer.status().is_success()) {
            return;
        }
    }
}

/// An address on loopback. A name is none: who knows where it leads?
fn loopback(text: &str) -> Option<Url> {
    let url: Url = text.parse().ok()?;
    let host: IpAddr = url.host_str()?.trim_matches(['[', ']']).parse().ok()?;
    (url.scheme() == "http" && host.is_loopback()).then_some(url)
}

fn refused(place: &str, wanted: &str) -> Refusal {
    Refusal::bad_request(format!("webhooks: {place} must be {wanted}"))
}
