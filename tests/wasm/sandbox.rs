//! The sandbox that the tests call over HTTP.

use js_sys::{Reflect, global};
use serde_json::Value;
use wasm_bindgen::prelude::*;

/// Where it listens. This is compiled in, for a page has no environment.
pub const URL: &str = match option_env!("STIGG_SANDBOX_URL") {
    Some(url) => url,
    None => "http://127.0.0.1:4010",
};

/// The key that it takes.
pub const KEY: &str = match option_env!("STIGG_SANDBOX_KEY") {
    Some(key) => key,
    None => "sandbox-key-not-a-secret",
};

#[wasm_bindgen]
extern "C" {
    type Response;
    #[wasm_bindgen(method, getter)]
    fn ok(this: &Response) -> bool;
    #[wasm_bindgen(method)]
    async fn text(this: &Response) -> JsValue;

    #[wasm_bindgen(catch)]
    async fn fetch(url: &str) -> Result<Response, JsValue>;
}

/// Ends the test at once unless the sandbox answers.
pub async fn expect() {
    let answers = fetch(&format!("{URL}/sandbox/requests")).await.is_ok_and(|response| response.ok());
    assert!(answers, "no sandbox answers at {URL}; start it in another terminal: cargo xtask sandbox");
}

/// What it tells of itself at a path.
pub async fn get(path: &str) -> Value {
    let response = fetch(&format!("{URL}{path}")).await.expect("the sandbox answers");
    let text = response.text().await.as_string().expect("it is text");
    serde_json::from_str(&text).expect("it is JSON")
}

/// Whether this is a page, whose browser hides some things.
pub fn is_page() -> bool {
    Reflect::has(&global(), &"document".into()).expect("the global scope is an object")
}
