//! A local stand-in for the Stigg API.
fn main() {}
