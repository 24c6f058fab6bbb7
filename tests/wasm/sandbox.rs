//! The sandbox that the tests call over HTTP.

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

    #[wasm_bindgen(catch)]
    async fn fetch(url: &str) -> Result<Response, JsValue>;
}

/// Ends the test at once unless the sandbox answers.
pub async fn expect() {
    let answers = fetch(&format!("{URL}/sandbox/requests")).await.is_ok_and(|response| response.ok());
    assert!(answers, "no sandbox answers at {URL}; start it in another terminal: cargo xtask sandbox");
}
