//! The exports of the gate: the rules of entitlement checks, as numbers alone.
//!
//! A module of its own beside that of the client, so that neither grows by the other. No text and no
//! object crosses and nothing is allocated, so a crossing costs next to nothing. Times are milliseconds since
//! 1970; NaN is what is not known or not said.

use wasm_bindgen::prelude::*;

use crate::core::entitlement::breaker;
use crate::core::entitlement::clock::Clock;
use crate::core::entitlement::decision::{Case, Decision, Values, decide};
use crate::core::entitlement::facts::Facts;
use crate::core::entitlement::freshness::{Ages, freshness as freshness_of};
use crate::core::entitlement::origin::Failure;
use crate::core::entitlement::period::{ResetPeriod, period};

/// Nothing to do; but the glue's reset calls the start function whether there is one or not.
#[cfg(not(feature = "npm"))]
#[wasm_bindgen(start)]
pub fn start() {}

/// Decides a case. `facts` are the bits of [`Facts`], `values` is a number of [`Values`], and the answer has
/// the bits of [`Decision`]. For the others see [`Case`].
#[wasm_bindgen]
#[allow(clippy::too_many_arguments)] // Numbers cost nothing on their way; an object would.
pub fn answer(
    facts: u32,
    usage: f64,
    limit: f64,
    valid_until: f64,
    period_end: f64,
    amount: f64,
    values: u32,
    now: f64,
    unreachable: bool,
) -> u32 {
    let (facts, values) = (Facts(facts), Values::from_number(values));
    decide(&Case { facts, usage, limit, valid_until, period_end, amount, values, now, unreachable }).0
}

/// How fresh an answer is, as a number of [`Freshness`](crate::core::entitlement::freshness::Freshness).
#[wasm_bindgen]
#[allow(clippy::too_many_arguments)]
pub fn freshness(
    fetched: f64,
    now: f64,
    answer: u32,
    ends: f64,
    ttl: f64,
    deny_ttl: f64,
    near_limit: f64,
    swr: f64,
    stale_if_error: f64,
) -> u32 {
    let ages = Ages { ttl, deny_ttl, near_limit, swr, stale_if_error };
    freshness_of(fetched, now, Decision(answer), ends, &ages) as u32
}

/// Whether what arrives replaces what is known; see [`Clock`]. Of each, when it last changed by the server's
/// time, and when the server was asked.
#[wasm_bindgen]
pub fn wins(known_at: f64, arriving_at: f64, known_seen: f64, arriving_seen: f64) -> bool {
    let clock = |at: f64, seen| Clock { at: (!at.is_nan()).then_some(at), seen };
    clock(arriving_at, arriving_seen).is_after(&clock(known_at, known_seen))
}

/// When the period that a time is in ends, or NaN if that cannot be told. `reset` is a number of
/// [`ResetPeriod`].
#[wasm_bindgen]
pub fn period_end(reset: u32, anchor: f64, time: f64) -> f64 {
    let period = ResetPeriod::from_number(reset).and_then(|reset| period(reset, anchor, time));
    period.map_or(f64::NAN, |period| period.end)
}

/// How long to leave the server alone; see [`breaker::pause`].
#[wasm_bindgen]
pub fn pause(failures: u32, random: f64) -> f64 {
    breaker::pause(failures, random)
}

/// What a failed fetch means, as a number of [`Failure`]; `status` is 0 if there was no reply in time.
#[wasm_bindgen]
pub fn failure(status: u32) -> u32 {
    Failure::from_status(status) as u32
}
