//! The tests of the shells, the same for every runtime.

#[cfg(feature = "npm")]
mod npm;
#[cfg(feature = "npm")]
mod sandbox;
