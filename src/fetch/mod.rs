//! The client for Rust on wasm: the core's rules around gloo-net.
//!
//! [`Stigg`](client::Stigg) holds what was set up ([`setup`]), a [`Request`](request::Request) what one call
//! is to do; `exchange` sends it, and `reply` reads what comes back.

mod call;
pub mod client;
pub mod error;
mod exchange;
pub mod gate;
pub mod headers;
pub mod key;
pub mod page;
mod reply;
pub mod request;
mod runtime;
pub mod setup;
