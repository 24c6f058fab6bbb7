//! Replies, ready to be sent or stored.

use axum::body::Bytes;
use axum::http::{HeaderValue, Response, StatusCode, header};
use serde_json::Value;

use crate::refusal::Refusal;

/// A whole HTTP response.
pub type Reply = Response<Bytes>;

/// A JSON reply.
pub fn json(status: StatusCode, body: &Value) -> Reply {
    let mut reply = Response::new(Bytes::from(body.to_string()));
    *reply.status_mut() = status;
    reply
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
    reply
}

/// The reply that says no.
pub fn refused(refusal: Refusal) -> Reply {
    let mut reply = json(refusal.status, &refusal.body());
    reply.headers_mut().extend(refusal.header);
    reply
}
