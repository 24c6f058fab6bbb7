//! Idempotency keys: a repeat within a day gets the stored answer.

use std::collections::HashMap;

use axum::http::{HeaderName, HeaderValue};
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use crate::refusal::Refusal;
use crate::reply::Reply;

/// The header that carries the key.
pub const HEADER: &str = "idempotency-key";

/// The header that marks a stored answer.
pub const REPLAYED: HeaderName = HeaderName::from_static("idempotent-replayed");

const KEPT: SignedDuration = SignedDuration::from_hours(24);

/// What makes two requests the same: path with query, and the parsed body.
pub type Fingerprint = (String, Value);

/// Answers by key.
#[derive(Default)]
pub struct Answers(HashMap<HeaderValue, Stored>);

struct Stored {
    since: Timestamp,
    request: Fingerprint,
    reply: Reply,
}

impl Answers {
    /// The stored answer to a repeat.
    ///
    /// The API's guide does not say what a known key with another request does. Here it is 422, as
    /// the IETF's draft of this header recommends; 409 would look like a clash of records ("this
    /// customer exists"), which callers often take for success.
    pub fn find(
        &mut self,
        key: &HeaderValue,
        request: &Fingerprint,
        now: Timestamp,
    ) -> Result<Option<Reply>, Refusal> {
        self.0.retain(|_, stored| now.duration_since(stored.since) < KEPT);
        match self.0.get(key) {
            None => Ok(None),
            Some(stored) if stored.request == *request => {
                let mut reply = stored.reply.clone();
                reply.headers_mut().insert(REPLAYED, HeaderValue::from_static("true"));
                Ok(Some(reply))
            }
            Some(_) => Err(Refusal::key_reused(
                "header Idempotency-Key: stands for another request already; use a new key",
            )),
        }
    }

    /// Keeps the answer to a first request.
    pub fn keep(&mut self, key: HeaderValue, request: Fingerprint, reply: Reply, now: Timestamp) {
        self.0.insert(key, Stored { since: now, request, reply });
    }
}
