//! Faults on demand: a request asks for its own failure.

use axum::http::{HeaderMap, HeaderValue};

use crate::refusal::Refusal;

/// The header that names the fault.
pub const HEADER: &str = "x-sandbox-fault";

/// The header that sets the `Retry-After` of fault 429: seconds or a date, passed on as it is.
pub const RETRY_AFTER: &str = "x-sandbox-retry-after";

/// Fails the request as its header asks.
pub fn check(headers: &HeaderMap) -> Result<(), Refusal> {
    let Some(fault) = headers.get(HEADER) else { return Ok(()) };
    let asked = |what: &str| format!("{what}, as {HEADER} asked");
    Err(match fault.as_bytes() {
        b"400" => Refusal::bad_request(asked("the request is malformed")),
        b"401" => Refusal::unauthorized(asked("the API key is not valid")),
        b"403" => Refusal::forbidden(asked("the API key lacks the permission")),
        b"404" => Refusal::not_found(asked("there is no such record")),
        b"409" => Refusal::conflict(asked("the request clashes with the current state")),
        b"429" => {
            let wait = headers.get(RETRY_AFTER).cloned();
            let wait = wait.unwrap_or(HeaderValue::from_static("1"));
            Refusal::rate_limited(asked("there were too many calls"), wait)
        }
        _ => Refusal::bad_request(format!("header {HEADER}: must be 400, 401, 403, 404, 409 or 429")),
    })
}
