//! The tools this project needs, each brought once into the user's cache folder: nothing is
//! installed into the system and no global setting is changed.

mod bindgen;
mod cache;
mod debian;
mod npm;
mod rust;
mod step;

pub use bindgen::wasm_bindgen;
pub use npm::npm;
pub use rust::{TARGET, wasm_toolchain};
pub use step::Step;
