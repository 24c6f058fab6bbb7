//! What the core makes of a failed attempt, as JSON text.

use crate::core::attempt::Attempt;
use crate::core::failure::classify;
use crate::core::json::write_string;
use crate::core::retry;
use crate::core::text::push_number;

/// A JSON object: `kind`, `message` and, where known, `code`, `retryAfter`, and the `delay` before
/// the next attempt if there is to be one; both in whole milliseconds.
pub fn verdict(attempt: &Attempt, body: &str) -> String {
    let failure = classify(attempt, body);
    let mut out = String::from("{\"kind\":");
    write_string(&mut out, failure.kind);
    out.push_str(",\"message\":");
    write_string(&mut out, &failure.message);
    if let Some(code) = &failure.code {
        out.push_str(",\"code\":");
        write_string(&mut out, code);
    }
    push(&mut out, ",\"retryAfter\":", failure.retry_after.map(|millis| millis.ceil() as u32));
    push(&mut out, ",\"delay\":", retry::delay(attempt));
    out.push('}');
    out
}

/// Writes a member, if it has a value.
fn push(out: &mut String, name: &str, value: Option<u32>) {
    if let Some(value) = value {
        out.push_str(name);
        push_number(out, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::attempt::{Hints, Outcome};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_verdict_is_json(
            operation in ".*",
            number: u16,
            max_retries in 0u32..3,
            retry_after in "[0-9]{1,9}|[0-9]{1,5}\\.[0-9]{1,3}|[0-9.x]{0,12}",
            body in r#"(\{"(error|message|code)":"[^"\\]*"\})|.*"#,
        ) {
            let attempt = Attempt {
                operation: &operation,
                method: "GET",
                url: "",
                outcome: Outcome::from_number(number),
                attempts: 1,
                max_retries,
                spent: 0,
                random: 0.0,
                remaining: f64::INFINITY,
                hints: Hints { retry_after: &retry_after, until: f64::NAN, ..Hints::default() },
            };
            let failure = classify(&attempt, &body);
            let facts: serde_json::Value = serde_json::from_str(&verdict(&attempt, &body)).unwrap();
            prop_assert_eq!(&facts["kind"], failure.kind);
            prop_assert_eq!(&facts["message"], &failure.message);
            prop_assert_eq!(facts["code"].as_str(), failure.code.as_deref());
            let wait = failure.retry_after.map(|millis| millis.ceil().min(u32::MAX.into()));
            prop_assert_eq!(facts["retryAfter"].as_f64(), wait);
            prop_assert_eq!(facts["delay"].as_u64(), retry::delay(&attempt).map(u64::from));
        }
    }
}
