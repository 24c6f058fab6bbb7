//! The requests that came in, for tests to look at.

use std::collections::VecDeque;

use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use serde_json::{Map, Value, json};

use crate::auth;

const MOST_ENTRIES: usize = 1_000;
const MOST_BODY_BYTES: usize = 32 << 20;

/// A bounded record of requests; the oldest give way.
#[derive(Default)]
pub struct Journal {
    entries: VecDeque<(usize, Value)>,
    body_bytes: usize,
}

impl Journal {
    /// Adds a request and the status that it got.
    pub fn record(&mut self, request: &Parts, body: &[u8], status: StatusCode) {
        let entry = json!({
            "verb": request.method.as_str(),
            "path": request.uri.path(),
            "query": request.uri.query(),
            "headers": visible(&request.headers),
            "body": (!body.is_empty()).then(|| String::from_utf8_lossy(body)),
            "status": status.as_u16(),
        });
        self.entries.push_back((body.len(), entry));
        self.body_bytes += body.len();
        while self.entries.len() > MOST_ENTRIES || self.body_bytes > MOST_BODY_BYTES {
            let (bytes, _) = self.entries.pop_front().expect("something is too much, so something is there");
            self.body_bytes -= bytes;
        }
    }

    /// All entries, the oldest first.
    pub fn entries(&self) -> Value {
        self.entries.iter().map(|(_, entry)| entry.clone()).collect()
    }
}

/// The headers, without those that may carry a secret.
fn visible(headers: &HeaderMap) -> Map<String, Value> {
    let secret = [auth::HEADER, header::AUTHORIZATION.as_str(), header::COOKIE.as_str()];
    let mut visible = Map::new();
    for name in headers.keys().filter(|name| !secret.contains(&name.as_str())) {
        let values: Vec<_> =
            headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
        visible.insert(name.to_string(), values.join(", ").into());
    }
    visible
}
