//! Numbers, as the API counts and writes them.

use serde_json::Value;

/// Writes a whole number without a fraction, as JavaScript servers do.
pub fn json(number: f64) -> Value {
    if number.fract() == 0.0 { (number as i64).into() } else { number.into() }
}

/// Usage is counted to five decimals.
pub fn rounded(number: f64) -> f64 {
    (number * 1e5).round() / 1e5
}
