//! The key check.

use axum::http::HeaderMap;

use crate::refusal::Refusal;

/// The header that carries the key.
pub const HEADER: &str = "x-api-key";

/// The key that the sandbox takes if no other is chosen. It opens nothing.
pub const FAKE_KEY: &str = "sandbox-key-not-a-secret";

/// Refuses requests without the key.
pub fn check(headers: &HeaderMap, key: &str) -> Result<(), Refusal> {
    match headers.get(HEADER) {
        None => {
            Err(Refusal::unauthorized("header X-API-KEY: is missing; send the key that the sandbox printed"))
        }
        Some(given) if given == key => Ok(()),
        Some(_) => Err(Refusal::unauthorized("header X-API-KEY: is not the key that the sandbox printed")),
    }
}
