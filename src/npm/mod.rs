//! The exports of the npm package: free functions over texts and numbers, without state.
//!
//! No class is exported, so there is nothing to free and nothing goes stale when the instance is
//! replaced after a trap. A refusal is thrown as a string, `operation\nplace\nmessage`; whatever
//! else is thrown is a trap.

use wasm_bindgen::prelude::*;

use crate::contract::OPERATIONS;
use crate::core::environment::{Facts, is_browser};
use crate::core::failure::{Outcome, classify};
use crate::core::json::Reader;
use crate::core::place::{Place, push_number};
use crate::core::plan;
use crate::core::query::Query;
use crate::core::refusal::Refusal;
use crate::core::table::Operation;
use crate::core::{base_url as base, header as headers, path};

/// Plans a call: `POST /api/v1/customers`, and the body behind a line feed where it differs from
/// `params`. `params` is JSON text, or empty.
#[wasm_bindgen]
pub fn plan(operation: usize, argument: &str, params: &str, checked: bool) -> Result<String, JsValue> {
    let plan = plan::plan(operation_of(operation)?, argument, params, checked).map_err(thrown)?;
    let mut line = String::from(plan.method.name());
    line.push(' ');
    line.push_str(&plan.target);
    if let Some(std::borrow::Cow::Owned(body)) = plan.body {
        line.push('\n');
        line.push_str(&body);
    }
    Ok(line)
}

/// What the shell must know of an operation: the shape of its reply in the lowest three bits, and
/// in the fourth whether it sends a body.
#[wasm_bindgen]
pub fn traits(operation: usize) -> Result<u32, JsValue> {
    let operation = operation_of(operation)?;
    Ok(operation.shape as u32 | u32::from(operation.body.is_some()) << 3)
}

/// The name of an operation: `v1.customers.provision`.
#[wasm_bindgen]
pub fn operation_name(operation: usize) -> Result<String, JsValue> {
    Ok(operation_of(operation)?.name.into())
}

/// Refuses a positional argument that is no string; `got` says what it is.
#[wasm_bindgen]
pub fn wrong_argument(operation: usize, got: &str) -> Result<String, JsValue> {
    let operation = operation_of(operation)?;
    let problem = ["must be a string, got ", got].concat();
    let refusal =
        Refusal { operation: operation.name, place: operation.argument.unwrap_or_default().into(), problem };
    Ok(refusal_text(&refusal))
}

/// Checks the path of a raw request and appends a query, which is a JSON object's text, or empty.
#[wasm_bindgen]
pub fn locate(path: &str, query: &str) -> Result<String, JsValue> {
    path::check_raw(path).map_err(thrown)?;
    let mut out = Query::new(path.into());
    if !query.is_empty() {
        let written = Reader::new(query)
            .object(|reader, name| out.push(reader, &Place::Member(&Place::Root, name), false));
        written.map_err(|fault| thrown(Refusal::of(&["query.", &fault.place].concat(), &fault.problem)))?;
    }
    Ok(out.finish())
}

/// The facts of a failed attempt as JSON text: `kind`, `message`, `code`, `retryAfter`.
/// `outcome` is a status or one of the small numbers of [`Outcome`].
#[wasm_bindgen]
pub fn decide(operation: &str, outcome: u16, retry_after: &str, body: &str) -> String {
    classify(operation, Outcome::from_number(outcome), retry_after, body).to_json()
}

/// Checks and normalises a base URL. Options: 1 plain http anywhere, 2 a relative one.
#[wasm_bindgen]
pub fn base_url(text: &str, options: u32) -> Result<String, JsValue> {
    let allowed = base::Allowed { insecure_http: options & 1 != 0, relative: options & 2 != 0 };
    base::normalise(text, allowed).map_err(thrown)
}

/// Checks a header of the caller's.
#[wasm_bindgen]
pub fn header(name: &str, value: &str) -> Result<(), JsValue> {
    headers::check(name, value).map_err(thrown)
}

/// Checks an API key.
#[wasm_bindgen]
pub fn api_key(value: &str) -> Result<(), JsValue> {
    headers::check_api_key(value).map_err(thrown)
}

/// Checks an idempotency key of the caller's.
#[wasm_bindgen]
pub fn idempotency_key(value: &str) -> Result<(), JsValue> {
    headers::check_idempotency_key(value).map_err(thrown)
}

/// Whether these facts, bits of [`Facts`], are those of a browser.
#[wasm_bindgen]
pub fn in_browser(facts: u32) -> bool {
    is_browser(Facts(facts))
}

fn operation_of(number: usize) -> Result<&'static Operation, JsValue> {
    OPERATIONS.get(number).ok_or_else(|| {
        let mut problem = String::from("has no number ");
        push_number(&mut problem, number as u32);
        thrown(Refusal::of("operation", &problem))
    })
}

fn thrown(refusal: Refusal) -> JsValue {
    JsValue::from_str(&refusal_text(&refusal))
}

fn refusal_text(refusal: &Refusal) -> String {
    [refusal.operation, &refusal.place, &refusal.message()].join("\n")
}
