//! What a caller sets for all requests to come, where no header of one request would do.

use jiff::SignedDuration;
use serde_json::Value;

use crate::refusal::Refusal;

/// How time goes, and how much snapshots tell. A reset makes it the usual again.
#[derive(Clone, Copy, Default)]
pub struct Settings {
    /// How far the sandbox's clock is ahead.
    pub ahead: SignedDuration,
    /// How far snapshots of entitlements are behind the usage that was reported.
    pub lag: SignedDuration,
    /// Whether snapshots tell what the API tells by webhooks only: soft limits, values, meters.
    pub full_snapshots: bool,
}

impl Settings {
    /// Changes what a body names.
    pub fn change(&mut self, body: &Value) -> Result<(), Refusal> {
        let mut changed = *self;
        let members = body.as_object().ok_or_else(|| refused("the body", "an object"))?;
        for (name, value) in members {
            let seconds = || {
                value.as_i64().map(SignedDuration::from_secs).ok_or_else(|| refused(name, "whole seconds"))
            };
            match name.as_str() {
                "aheadSeconds" => changed.ahead = seconds()?,
                "lagSeconds" => changed.lag = seconds()?,
                "fullSnapshots" => {
                    changed.full_snapshots = value.as_bool().ok_or_else(|| refused(name, "true or false"))?;
                }
                _ => return Err(refused(name, "aheadSeconds, lagSeconds or fullSnapshots")),
            }
        }
        *self = changed;
        Ok(())
    }
}

fn refused(place: &str, wanted: &str) -> Refusal {
    Refusal::bad_request(format!("settings: {place} must be {wanted}"))
}
