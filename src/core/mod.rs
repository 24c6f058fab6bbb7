//! The rules of the client, without I/O: no clock, no randomness, no JavaScript types.
//!
//! Everything here is a pure function over text and numbers, so that both shells obey the same
//! rules and `cargo test` proves them natively.

pub mod attempt;
pub mod base_url;
pub mod check;
pub mod entitlement;
pub mod environment;
pub mod failure;
pub mod header;
pub mod json;
pub mod path;
mod percent;
pub mod place;
pub mod plan;
pub mod query;
pub mod refusal;
pub mod retry;
pub mod table;
pub mod text;
