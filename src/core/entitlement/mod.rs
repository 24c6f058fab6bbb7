//! The rules of entitlement checks: what follows from what is known of a customer, how long it may be
//! relied on, and what to do where nothing is known.
//!
//! A snapshot of a customer's entitlements answers most checks without a round trip. These are the
//! rules by which it does: pure functions, to which times are given as milliseconds since 1970 and
//! which never fail. They allow or deny only what the server would, otherwise they say so: *ask*.

pub mod account;
pub mod answer;
pub mod breaker;
pub mod clock;
pub mod course;
pub mod decision;
pub mod facts;
pub mod fallback;
pub mod freshness;
pub mod key;
pub mod learned;
pub mod memory;
#[cfg(feature = "models")]
pub mod models;
pub mod origin;
pub mod period;
pub mod reason;
pub mod time;

#[cfg(all(test, feature = "models"))]
mod vectors;
