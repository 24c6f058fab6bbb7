//! How long the server is left alone after it failed.

/// Milliseconds after the first failure; twice as many after each further one in a row.
const FIRST: f64 = 1_000.0;
const LONGEST: f64 = 60_000.0;
/// By what part chance may shorten a pause, so that nobody comes back together with all others.
const JITTER: f64 = 0.5;

/// The milliseconds to leave the server alone after so many failures in a row. `random` is anything
/// from 0 up to 1.
pub fn pause(failures: u32, random: f64) -> f64 {
    if failures == 0 {
        return 0.0;
    }
    let doubled = FIRST * f64::from(1u32 << (failures - 1).min(8));
    doubled.min(LONGEST) * (1.0 - JITTER * random)
}
