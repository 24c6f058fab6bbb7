//! The crate's shells in a browser. The tests are those of `node.rs`; only the runtime differs.
#![cfg(target_arch = "wasm32")]

mod wasm;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
