//! Leaves the server alone after it failed.

use std::cell::Cell;

use crate::core::entitlement::breaker::pause;

/// Whether to leave the server alone.
#[derive(Default)]
pub struct Rest {
    failures: Cell<u32>,
    since: Cell<f64>,
    lasts: Cell<f64>,
}

impl Rest {
    /// Whether it is to be left alone now. A clock that was set back ends a rest.
    pub fn is_on(&self, now: f64) -> bool {
        (0.0..self.lasts.get()).contains(&(now - self.since.get()))
    }

    /// The server failed, and may have said how many milliseconds to wait.
    pub fn begin(&self, now: f64, random: f64, asked: f64) {
        self.failures.set(self.failures.get() + 1);
        self.since.set(now);
        self.lasts.set(pause(self.failures.get(), random).max(asked));
    }

    /// The server answered.
    pub fn end(&self) {
        self.failures.set(0);
        self.lasts.set(0.0);
    }
}
