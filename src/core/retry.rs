//! Whether a failed attempt is repeated, and after how long.

use super::attempt::{Attempt, Outcome};
use super::query::has_parameter;
use crate::contract::SIDE_EFFECTS;

/// How much of its retry budget a client may have used up at any time. The budget stops retry
/// storms: when most calls fail, few of them are repeated.
pub const CAPACITY: u32 = 100;
/// What a retry uses up.
const RETRY: u32 = 10;
/// What a success gives back.
const SUCCESS: u32 = 1;

/// Milliseconds before the first retry, unless the server says how long; twice as many before
/// each further one.
const FIRST_DELAY: f64 = 500.0;
const LONGEST_DELAY: f64 = 8000.0;
/// By what part chance may shorten a delay, so that clients do not come back all at once.
const JITTER: f64 = 0.25;
/// The longest that a client sleeps because the server asks for it.
const LONGEST_WAIT: f64 = 60_000.0;

/// The whole milliseconds to wait before the next attempt; `None` if this was the last.
pub fn delay(attempt: &Attempt) -> Option<u32> {
    let Attempt { attempts, max_retries, spent, .. } = *attempt;
    // Without an attempt it is the caller's own that took too long: the function that gives the key.
    if attempts == 0 || attempts > max_retries || spent + RETRY > CAPACITY || !is_repeatable(attempt) {
        return None;
    }
    let delay = match attempt.hints.wait() {
        Some(wait) if wait > LONGEST_WAIT => return None,
        Some(wait) => wait,
        None => {
            let doubled = FIRST_DELAY * f64::from(1u32 << (attempts - 1).min(8));
            doubled.min(LONGEST_DELAY) * (1.0 - JITTER * attempt.random)
        }
    };
    (delay < attempt.remaining).then(|| delay.ceil() as u32)
}

/// The budget after a retry or a success.
pub fn spend(spent: u32, succeeded: bool) -> u32 {
    if succeeded { spent.saturating_sub(SUCCESS) } else { spent + RETRY }
}

fn is_repeatable(attempt: &Attempt) -> bool {
    if writes_unrepeatably(attempt) {
        return false;
    }
    let is_patch = attempt.method == "PATCH";
    match attempt.outcome {
        // A PATCH has no idempotency key: who knows what the lost attempt did?
        Outcome::Connection | Outcome::Timeout => !is_patch,
        Outcome::Status(status) => match attempt.hints.should_retry {
            "true" => true,
            "false" => false,
            _ if is_patch => matches!(status, 429 | 503),
            _ => matches!(status, 408 | 429 | 500..),
        },
        _ => false,
    }
}

/// Whether this is a GET that reserves credits, but under no id by which the server would know it
/// again.
fn writes_unrepeatably(attempt: &Attempt) -> bool {
    has_parameter(attempt.url, "reserveAmount")
        && !has_parameter(attempt.url, "reservationId")
        && SIDE_EFFECTS.contains(&attempt.operation)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::attempt::Hints;
    use proptest::prelude::*;

    const CHECK: &str = "v1.customers.checkEntitlement";

    fn failed(method: &'static str, outcome: Outcome) -> Attempt<'static> {
        Attempt {
            operation: "v1.customers.provision",
            method,
            url: "https://api.stigg.io/api/v1/customers",
            outcome,
            attempts: 1,
            max_retries: 2,
            spent: 0,
            random: 0.0,
            remaining: f64::INFINITY,
            hints: Hints::default(),
        }
    }

    #[test]
    fn each_verb_is_retried_where_that_is_safe() {
        use Outcome::*;
        let retried = |method| {
            let all =
                (100..600).map(Status).chain([Connection, Timeout, Deadline, Redirect, NotJson, Aborted]);
            all.filter(|&outcome| delay(&failed(method, outcome)).is_some()).collect::<Vec<_>>()
        };
        let usual: Vec<_> =
            [408, 429].into_iter().chain(500..600).map(Status).chain([Connection, Timeout]).collect();
        for method in ["GET", "POST", "PUT", "DELETE"] {
            assert_eq!(retried(method), usual, "{method}");
        }
        assert_eq!(retried("PATCH"), [Status(429), Status(503)]);
    }

    #[test]
    fn the_server_has_the_last_word() {
        for (word, status, method, expected) in [
            ("true", 409, "POST", true),
            ("true", 400, "PATCH", true),
            ("false", 503, "GET", false),
            ("False", 503, "GET", true),
            ("", 409, "GET", false),
        ] {
            let mut attempt = failed(method, Outcome::Status(status));
            attempt.hints.should_retry = word;
            assert_eq!(delay(&attempt).is_some(), expected, "{word} {status} {method}");
        }
    }

    #[test]
    fn a_reservation_is_repeated_under_its_id_only() {
        for (operation, query, expected) in [
            (CHECK, "?featureId=f", true),
            (CHECK, "?featureId=f&reserveAmount=5", false),
            (CHECK, "?reserveAmount=5&reservationId=r", true),
            (CHECK, "?reserveAmount=5&x=reservationId=r", false),
            (CHECK, "?reserveAmount=5&reservationId=", false),
            (CHECK, "?reserveAmount=5&myreservationId=r", false),
            ("v1.customers.list", "?reserveAmount=5", true),
        ] {
            let url = format!("https://api.stigg.io/api/v1/customers/c/entitlements/check{query}");
            let mut attempt = failed("GET", Outcome::Status(503));
            (attempt.operation, attempt.url) = (operation, &url);
            assert_eq!(delay(&attempt).is_some(), expected, "{operation} {query}");
            attempt.hints.should_retry = "true";
            assert_eq!(delay(&attempt).is_some(), expected, "{operation} {query}");
        }
    }

    #[test]
    fn what_was_not_sent_is_not_repeated() {
        let mut attempt = failed("GET", Outcome::Timeout);
        assert!(delay(&attempt).is_some());
        attempt.attempts = 0;
        assert_eq!(delay(&attempt), None);
    }

    #[test]
    fn delays_double_up_to_a_bound() {
        let mut attempt = failed("GET", Outcome::Connection);
        attempt.max_retries = u32::MAX;
        let mut delays = |random| {
            attempt.random = random;
            [1, 2, 3, 4, 5, 6, 1000].map(|attempts| delay(&Attempt { attempts, ..attempt.clone() }).unwrap())
        };
        assert_eq!(delays(0.0), [500, 1000, 2000, 4000, 8000, 8000, 8000]);
        assert_eq!(delays(0.5), [438, 875, 1750, 3500, 7000, 7000, 7000]);
    }

    #[test]
    fn a_long_wait_is_not_slept_through() {
        for (seconds, remaining, expected) in [
            ("60", f64::INFINITY, Some(60_000)),
            ("60.001", f64::INFINITY, None),
            ("5", 5000.0, None),
            ("5", 5001.0, Some(5000)),
            ("99999999999999999999", f64::INFINITY, None),
        ] {
            let mut attempt = failed("GET", Outcome::Status(429));
            (attempt.hints.retry_after, attempt.remaining) = (seconds, remaining);
            assert_eq!(delay(&attempt), expected, "{seconds}");
        }
    }

    #[test]
    fn a_storm_is_stopped_and_successes_end_the_stop() {
        let (mut spent, mut retries) = (0, 0);
        let mut attempt = failed("GET", Outcome::Connection);
        while delay(&attempt).is_some() {
            (spent, retries) = (spend(spent, false), retries + 1);
            attempt.spent = spent;
        }
        assert_eq!((spent, retries), (CAPACITY, 10));
        for _ in 0..10 {
            assert_eq!(delay(&attempt), None);
            attempt.spent = spend(attempt.spent, true);
        }
        assert!(delay(&attempt).is_some());
        assert_eq!(spend(0, true), 0);
    }

    proptest! {
        #[test]
        fn the_decision_is_total_and_its_waits_are_bounded(
            number: u16,
            method in "GET|POST|PUT|PATCH|DELETE",
            max_retries in 0u32..10,
            random in 0.0..1.0f64,
            remaining in prop_oneof![Just(f64::INFINITY), 0.0..100_000.0f64],
            should_retry in "true|false||maybe",
            retry_after_ms in "|[0-9]{1,6}|.*",
            retry_after in "|[0-9]{1,3}|[0-9]{1,2}\\.[0-9]{1,3}|.*",
            until: f64,
        ) {
            let hints = Hints {
                should_retry: &should_retry,
                retry_after_ms: &retry_after_ms,
                retry_after: &retry_after,
                until,
            };
            let mut attempt = failed("", Outcome::from_number(number));
            attempt = Attempt { method: &method, max_retries, random, hints, ..attempt };
            let (mut waited, mut left) = (0.0, remaining);
            loop {
                attempt.remaining = left;
                let Some(delay) = delay(&attempt) else { break };
                prop_assert!(delay <= 60_000);
                waited += f64::from(delay);
                left -= f64::from(delay);
                attempt.attempts += 1;
                attempt.spent = spend(attempt.spent, false);
            }
            prop_assert!(attempt.attempts <= max_retries + 1);
            prop_assert!(attempt.spent <= CAPACITY);
            prop_assert!(waited <= f64::from(max_retries) * LONGEST_WAIT && waited < remaining + 1.0);
        }
    }
}
