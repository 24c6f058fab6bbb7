//! How long what is known may be relied on.

use super::decision::{Decision, Verdict};

/// The ages up to which what was fetched may be used, all in milliseconds since the fetch.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ages {
    /// Without further ado.
    pub ttl: f64,
    /// The same where access is denied: who has just paid should not wait.
    pub deny_ttl: f64,
    /// The same where little is left of a limit, which others may be using up.
    pub near_limit: f64,
    /// While it is fetched anew in the background.
    pub swr: f64,
    /// If it cannot be fetched anew.
    pub stale_if_error: f64,
}

impl Default for Ages {
    fn default() -> Ages {
        Ages {
            ttl: 30_000.0,
            deny_ttl: 5_000.0,
            near_limit: 2_000.0,
            swr: 300_000.0,
            stale_if_error: 3_600_000.0,
        }
    }
}

/// What has to be done before a decision may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u32)]
pub enum Freshness {
    /// Nothing.
    Fresh = 0,
    /// A refresh must be under way; there is no need to wait for it.
    Revalidate = 1,
    /// A refresh must have been tried, and the server must have been out of reach.
    IfError = 2,
    /// It must not be used.
    Gone = 3,
}

/// How fresh a decision is. `fetched` is when the server was asked for what it rests on, `ends` is when
/// that ceases to be true: the earlier one of `validUntil` and `usagePeriodEnd`, or NaN.
///
/// Nobody can tell the age of what was fetched in the future, as it seems when a clock was set back:
/// that is gone. What was absent is not kept longer than a denial.
pub fn freshness(fetched: f64, now: f64, decision: Decision, ends: f64, ages: &Ages) -> Freshness {
    let age = now - fetched;
    if age.is_nan() || age < 0.0 {
        return Freshness::Gone;
    }
    let ttl = match decision.verdict() {
        Verdict::Deny => ages.deny_ttl,
        _ if decision.is_near_limit() => ages.near_limit,
        _ => ages.ttl,
    };
    let has_ended = ends <= now;
    if age < ttl && !has_ended {
        Freshness::Fresh
    } else if decision.is_absent() {
        Freshness::Gone
    } else if age < ages.swr && !has_ended {
        Freshness::Revalidate
    } else if age < ages.stale_if_error {
        Freshness::IfError
    } else {
        Freshness::Gone
    }
}
