//! The crate's shells in Node. The tests are those of `browser.rs`; only the runtime differs.
#![cfg(target_arch = "wasm32")]

mod wasm;

// What is experimental: modules, which `exchange.js` is one of.
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_node_experimental);
