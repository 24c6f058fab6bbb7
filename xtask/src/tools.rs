//! The tools this project needs, each brought once into the user's cache folder: no global setting
//! is changed, and nothing is installed into the system but browsers, where root asks for them.

mod apt;
mod bindgen;
mod browser;
mod cache;
mod debian;
mod deny;
mod npm;
mod program;
mod rust;
mod step;
mod wasm_pack;
mod worker_build;

pub use bindgen::wasm_bindgen;
pub use browser::{Browser, CHROMIUM, Driven, FIREFOX, Missing};
pub use deny::cargo_deny;
pub use npm::{QUIET, npm, runtimes, site};
pub use program::version_of;
pub use rust::{TARGET, Toolchain, wasm_toolchain};
pub use step::Step;
pub use wasm_pack::{is_typed, launcher, wasm_pack};
pub use worker_build::worker_build;
