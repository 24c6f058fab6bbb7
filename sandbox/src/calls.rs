//! What became of logical calls, which may take several requests each.

use std::collections::{HashMap, HashSet};

use axum::http::{HeaderMap, Method};
use serde_json::{Value, json};

use crate::call::Call;
use crate::idempotency;
use crate::reply::Reply;

/// The header that says to which call a request belongs.
pub const HEADER: &str = "x-sandbox-call";

/// Counts by call.
#[derive(Default)]
pub struct Calls(HashMap<String, Counts>);

#[derive(Default)]
struct Counts {
    requests: u64,
    effects: HashSet<String>,
}

impl Calls {
    /// Counts a request, if it names its call; tells which of its call it is.
    pub fn count(&mut self, headers: &HeaderMap) -> Option<u64> {
        let counts = self.0.entry(id(headers)?).or_default();
        counts.requests += 1;
        Some(counts.requests)
    }

    /// Notes what a call changed by a request that got this reply.
    pub fn note(&mut self, headers: &HeaderMap, call: &Call, path: &str, reply: &Reply) {
        let is_first = reply.status().is_success() && !reply.headers().contains_key(idempotency::REPLAYED);
        let Some(counts) = id(headers).filter(|_| is_first).and_then(|id| self.0.get_mut(&id)) else {
            return;
        };
        let another = counts.effects.len().to_string();
        counts.effects.extend(effect(call, path, another));
    }

    /// `{"requests", "effects"}` of a call.
    pub fn entry(&self, id: &str) -> Value {
        let (requests, effects) =
            self.0.get(id).map_or((0, 0), |counts| (counts.requests, counts.effects.len()));
        json!({"requests": requests, "effects": effects})
    }
}

fn id(headers: &HeaderMap) -> Option<String> {
    Some(headers.get(HEADER)?.to_str().ok()?.to_owned())
}

/// What a call changes, so that the same change a second time is none; `another` stands for one that
/// cannot be told from others.
fn effect(call: &Call, path: &str, another: String) -> Option<String> {
    match call.operation.verb {
        Method::PUT | Method::DELETE => Some(format!("{path} {}", call.body)),
        // Some GETs reserve what they check.
        Method::GET if !call.query.contains_key("reserveAmount") => None,
        Method::GET => Some(call.query("reservationId").map_or(another, str::to_owned)),
        _ => Some(another),
    }
}
