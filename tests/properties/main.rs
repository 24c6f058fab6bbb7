//! What holds for every value, shown on generated ones: models lose nothing and name what they
//! refuse; the core and a plain reading of its rules agree.
//!
//! The values are derived from `api/openapi.json`, without the generator, and are the same in every
//! run. `PROPTEST_CASES` (256) says how many a schema or an operation gets, `PROPTEST_RNG_SEED` (0)
//! which ones.
#![cfg(not(target_arch = "wasm32"))]

mod contract;
mod entitlements;
mod faults;
mod judge;
mod models;
mod rules;
mod runner;
mod values;
mod writing;
