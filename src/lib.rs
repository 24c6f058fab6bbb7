//! The client of the Stigg REST API for Rust on wasm: Rust Workers, and front ends to a server of
//! your own.
//!
//! ```no_run
//! use stigg_edge::{Stigg, models::ProvisionCustomer};
//!
//! # async fn example(key: String) -> Result<(), stigg_edge::Error> {
//! let stigg = Stigg::builder(key).build()?;
//! let params = ProvisionCustomer::new("customer-123").email("billing@acme.com");
//! let customer = stigg.v1().customers().provision(&params).idempotency_key("signup-42").await?;
//!
//! let mut others = stigg.v1().customers().list().email("user@example.com").items();
//! while let Some(other) = others.try_next().await? {
//!     println!("{} beside {}", other.id, customer.id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! - [`Stigg`] has a method for each resource; see [`resources`] for all of them. They make a
//!   [`Request`], which is sent when it is awaited.
//! - Params are checked before anything is sent. What fails is an [`Error`] with predicates, the
//!   server's words, and the idempotency key to go on with.
//! - Failures that may pass are retried, a POST under one idempotency key.
//! - A [`Gate`] says whether a customer may use something, mostly without a request; its rules are
//!   [`entitlements`].
//! - What is sent, repeated and failed is told to [`log`](https://docs.rs/log), without the key.
//! - [`models`] keep what they do not know: fields and enum values that the API adds survive a
//!   round trip.
//!
//! The crate compiles on every target, but it calls `fetch`, so it runs on wasm with a JavaScript
//! host only. It is single-threaded: futures are not `Send`.
//!
//! # Features
//!
//! - `fetch` (default): the client.
//! - `models`: the models alone.
//! - `js`: the models become JavaScript values and come back: [`Ts`](https://docs.rs/tsify), and their
//!   TypeScript.
//!
//! This is an unofficial client, not affiliated with Stigg.

// How the crate is made: `core` holds the rules, without I/O; `contract` is generated from
// api/openapi.json; the shells, `fetch` and `npm`, do I/O. What is hidden is no API of this crate.

#[doc(hidden)]
pub mod contract;
#[doc(hidden)]
pub mod core;
#[cfg(feature = "fetch")]
mod fetch;
#[cfg(feature = "gate")]
#[doc(hidden)]
#[path = "npm/gate.rs"]
pub mod gate;
#[cfg(feature = "npm")]
#[doc(hidden)]
pub mod npm;
#[cfg(feature = "models")]
mod wire;

#[cfg(feature = "models")]
pub use contract::models;
#[cfg(feature = "fetch")]
pub use contract::resources;
pub use core::entitlement as entitlements;
#[cfg(feature = "fetch")]
pub use fetch::{
    client::Stigg,
    error::{Error, Result},
    gate::{Gate, GateBuilder, Question},
    headers::Headers,
    key::ApiKey,
    page::{Items, Page, Pages},
    request::{Request, WithResponse},
    setup::Builder,
};
#[cfg(feature = "js")]
pub use tsify::{Ts, Tsify};
