//! The client of the Stigg REST API for edge runtimes.
//!
//! Three boxes, and data flows one way through them:
//!
//! - [`core`]: the rules, without I/O. What to send for a call, what a failure means.
//! - [`contract`]: generated from `api/openapi.json`. The tables that the core reads, and the models.
//! - the shells, which do I/O and hold state: `npm` exports the core to the npm package, whose
//!   TypeScript and `exchange.js` call `fetch`.
//!
//! This is an unofficial client, not affiliated with Stigg.

pub mod contract;
pub mod core;
#[cfg(feature = "fetch")]
mod fetch;
#[cfg(feature = "npm")]
pub mod npm;
#[cfg(feature = "models")]
mod wire;

#[cfg(feature = "models")]
pub use contract::models;
#[cfg(feature = "fetch")]
pub use contract::resources;
#[cfg(feature = "fetch")]
pub use fetch::{
    client::Stigg,
    error::{Error, Result},
    headers::Headers,
    key::ApiKey,
    page::{Items, Page, Pages},
    request::{Request, WithResponse},
    setup::Builder,
};
#[cfg(feature = "js")]
pub use tsify::{Ts, Tsify};
