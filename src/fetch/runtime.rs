//! What only the runtime can tell: which one it is, the time, chance, and how a URL is parsed.

use js_sys::{Date, Reflect, global};
use wasm_bindgen::prelude::*;
use web_sys::Url;

use crate::core::environment::Facts;

/// Milliseconds since 1970.
pub fn now() -> f64 {
    Date::now()
}

/// Milliseconds since 1970 at a date as HTTP headers write it, or NaN.
pub fn date(text: &str) -> f64 {
    Date::parse(text)
}

/// Anything from 0 up to 1.
pub fn random() -> f64 {
    js_sys::Math::random()
}

#[wasm_bindgen]
extern "C" {
    // Not randomUUID, which pages have only if they came over https.
    #[wasm_bindgen(js_namespace = crypto, js_name = getRandomValues)]
    fn fill_with_random(bytes: &mut [u8]);
}

/// A key that nobody else has: 128 random bits.
pub fn unique_key() -> String {
    let mut bytes = [0; 16];
    fill_with_random(&mut bytes);
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The URL as the runtime's own parser writes it, and its origin. A path alone belongs to the page.
pub fn url(text: &str) -> Option<(String, String)> {
    let is_path = text.starts_with('/') && !text[1..].starts_with(['/', '\\']);
    let url = match page_origin() {
        Some(page) if is_path => Url::new_with_base(text, &page),
        _ => Url::new(text),
    };
    url.ok().map(|url| (url.href(), url.origin()))
}

/// The origin of a URL that is relative to another.
pub fn origin(url: &str, base: &str) -> Option<String> {
    Url::new_with_base(url, base).ok().map(|url| url.origin())
}

/// The origin that a relative URL belongs to: that of the page.
pub fn page_origin() -> Option<String> {
    member(&global(), &["location", "origin"]).as_string().filter(|origin| origin != "null")
}

/// What can be seen of the runtime.
pub fn facts() -> Facts {
    let has = |path: &[&str]| member(&global(), path).is_truthy();
    let says = |path: &[&str], text: &str| member(&global(), path).as_string().as_deref() == Some(text);
    let seen = [
        (Facts::DOCUMENT, has(&["window"]) && has(&["document"])),
        (Facts::WORKER, has(&["importScripts"]) || has(&["WorkerGlobalScope"])),
        // Only with newer compatibility dates there is a navigator.
        (
            Facts::CLOUDFLARE,
            says(&["navigator", "userAgent"], "Cloudflare-Workers") || has(&["WebSocketPair"]),
        ),
        (Facts::DENO, has(&["Deno"])),
        (Facts::BUN, has(&["Bun"])),
        (Facts::NODE, has(&["process", "versions", "node"])),
        (Facts::EDGE, has(&["EdgeRuntime"])),
        (Facts::REACT_NATIVE, says(&["navigator", "product"], "ReactNative")),
    ];
    Facts(seen.into_iter().filter(|(_, is_so)| *is_so).fold(0, |bits, (fact, _)| bits | fact.0))
}

/// The value at a path of names; undefined if there is none.
fn member(object: &JsValue, path: &[&str]) -> JsValue {
    path.iter().fold(object.clone(), |object, name| {
        Reflect::get(&object, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
    })
}
