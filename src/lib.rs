//! Client of the Stigg REST API.
pub mod core;
