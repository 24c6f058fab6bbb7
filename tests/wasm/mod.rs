//! The tests of the shells, the same for every runtime.

mod faults;
#[cfg(feature = "fetch")]
mod fetch;
#[cfg(feature = "fetch")]
mod gate;
#[cfg(feature = "npm")]
mod npm;
#[cfg(feature = "fetch")]
mod properties;
mod sandbox;
