//! The exports of the npm package: free functions over texts and numbers, without state.
//!
//! No class is exported, so there is nothing to free and nothing goes stale when the instance is
//! replaced after a trap. No JavaScript value crosses either: a refusal comes back as text,
//! `!place\nmessage`, and a good answer never begins with `!`. Whatever is thrown is
//! a trap.

#[cfg(any(forgetful, test))]
mod allocator;
#[cfg(feature = "trap")]
mod trap;
mod verdict;

use std::borrow::Cow;

use wasm_bindgen::prelude::*;

use crate::contract::OPERATIONS;
use crate::core::attempt::{Attempt, Hints, Outcome};
use crate::core::environment::{Facts, is_browser};
use crate::core::json::Reader;
use crate::core::path::{Template, check_raw};
use crate::core::place::Place;
#[cfg(doc)]
use crate::core::plan::Plan;
use crate::core::query::Query;
use crate::core::refusal::Refusal;
use crate::core::text::{cut, joined};
use crate::core::{base_url as base, header as headers, plan as planning, retry};

/// Nothing to do; but the glue's reset calls the start function whether there is one or not.
#[wasm_bindgen(start)]
pub fn start() {}

/// Plans a call: `POST /api/v1/customers`, then a line feed if there is a body, and the body itself
/// where it differs from `params`. A `?` before all that says that the params are [suspect](Plan::is_suspect). `params` is JSON text, or empty. Where the positional argument is
/// no text, `argument` says what it is.
#[wasm_bindgen]
pub fn plan(operation: usize, argument: &str, is_text: bool, params: &str, checked: bool) -> String {
    let operation = &OPERATIONS[operation];
    if !is_text {
        let name = Template::of(operation.path.text()).argument();
        return told(Err(Refusal::of(name, &joined(&["must be a string, got ", argument]))));
    }
    told(planning::plan(operation, argument, params, checked).map(|plan| {
        let (feed, body) = match &plan.body {
            None => ("", ""),
            Some(Cow::Borrowed(_)) => ("\n", ""),
            Some(Cow::Owned(body)) => ("\n", &body[..]),
        };
        let mark = if plan.is_suspect { "?" } else { "" };
        joined(&[mark, plan.method.name(), " ", &plan.target, feed, body])
    }))
}

/// What [`check`] checks: the path of a raw request, to which a query is appended, a JSON object's text, or empty.
const PATH: u32 = 0;
/// A base URL, which a URL parser has written, and which is normalised.
const BASE_URL: u32 = 1;
/// The name and the value of a header.
const HEADER: u32 = 2;
/// The option `apiKey` or `idempotencyKey`, by its name, and its value.
const KEY: u32 = 3;

/// Checks what the caller gives beside params, and gives what is to be used. One export for all of it, since each
/// has its own glue in both languages, a hundredth of the package. `permitted` lets a base URL be plain http.
#[wasm_bindgen]
pub fn check(what: u32, first: &str, second: &str, permitted: bool) -> String {
    told(match what {
        PATH => locate(first, second),
        BASE_URL => base::normalise(first, permitted).map(str::to_owned),
        HEADER => headers::check(first, second).map(|()| String::new()),
        KEY => headers::check_key(first, second).map(|()| String::new()),
        _ => unreachable!("only these are asked for"),
    })
}

fn locate(path: &str, query: &str) -> Result<String, Refusal> {
    #[cfg(feature = "trap")]
    trap::spring(path);
    check_raw(path)?;
    let mut out = Query::new(path.into());
    if !query.is_empty()
        && let Err(fault) = out.push_members(&mut Reader::new(query), &Place::Root)
    {
        return Err(Refusal::of(&joined(&["query.", &fault.place]), &fault.problem));
    }
    Ok(out.finish())
}

/// What a failed attempt means, and whether there is to be another; see [`verdict::verdict`].
///
/// `facts` are lines: the operation, the verb, the URL, and the reply's headers `x-should-retry`,
/// `retry-after-ms` and `retry-after`. `outcome` is a status or one of the small numbers of
/// [`Outcome`], `body` the reply's text. For the other numbers see [`Attempt`].
#[wasm_bindgen]
#[allow(clippy::too_many_arguments)] // Numbers cost nothing on their way; an object would.
pub fn decide(
    facts: &str,
    body: &str,
    outcome: u16,
    attempts: u32,
    max_retries: u32,
    spent: u32,
    random: f64,
    remaining: f64,
    until: f64,
) -> String {
    let mut rest = facts;
    let mut line = || {
        let (line, others) = cut(rest, b'\n');
        rest = others;
        line
    };
    let attempt = Attempt {
        operation: line(),
        method: line(),
        url: line(),
        hints: Hints { should_retry: line(), retry_after_ms: line(), retry_after: line(), until },
        outcome: Outcome::from_number(outcome),
        attempts,
        max_retries,
        spent,
        random,
        remaining,
    };
    over(verdict::verdict(&attempt, body))
}

/// The retry budget that is used up after a retry or a success.
#[wasm_bindgen]
pub fn spend(spent: u32, succeeded: bool) -> u32 {
    retry::spend(spent, succeeded)
}

/// Whether these facts, bits of [`Facts`], are those of a browser.
#[wasm_bindgen]
pub fn in_browser(facts: u32) -> bool {
    is_browser(Facts(facts))
}

/// The text with which a call is over. The glue reads it before it calls another, so it may lie where
/// the next call takes its memory.
fn over(text: String) -> String {
    #[cfg(forgetful)]
    allocator::end();
    text
}

/// The good answer, or the refusal.
fn told(answer: Result<String, Refusal>) -> String {
    over(answer.unwrap_or_else(|refusal| joined(&["!", &refusal.place, "\n", &refusal.message()])))
}
