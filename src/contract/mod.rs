// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! What `api/openapi.json` says, as Rust.

#[rustfmt::skip]
mod kinds;

#[cfg(feature = "models")]
#[rustfmt::skip]
pub mod models;

#[rustfmt::skip]
mod names;

#[rustfmt::skip]
mod operations;

#[cfg(feature = "fetch")]
#[rustfmt::skip]
pub mod resources;

pub(crate) use kinds::{BOUNDS, FIELDS, KINDS};
pub(crate) use names::NAMES;
pub use operations::{OPERATIONS, SIDE_EFFECTS, SIGNATURES};
