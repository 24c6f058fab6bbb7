// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! What `api/openapi.json` says, as Rust.

#[rustfmt::skip]
mod kinds;

#[rustfmt::skip]
mod operations;

pub use operations::OPERATIONS;
