//! Setting a gate up.

use std::collections::HashMap;
use std::time::Duration;

use super::{Gate, Shared};
use crate::core::entitlement::account::Id;
use crate::core::entitlement::fallback::Fallback;
use crate::core::entitlement::freshness::Ages;
use crate::fetch::client::Stigg;

const DEFAULT_TIMEOUT: Duration = Duration::from_secs(1);
const DEFAULT_MAX_ENTRIES: usize = 10_000;

/// Sets a [`Gate`] up.
#[derive(Clone, Debug)]
#[must_use = "a builder builds nothing until `build`"]
pub struct GateBuilder {
    stigg: Stigg,
    ages: Ages,
    timeout: Duration,
    max_entries: usize,
    fallbacks: HashMap<Id, Fallback>,
    is_offline: bool,
}

impl GateBuilder {
    pub(super) fn new(stigg: &Stigg) -> GateBuilder {
        GateBuilder {
            stigg: stigg.clone(),
            ages: Ages::default(),
            timeout: DEFAULT_TIMEOUT,
            max_entries: DEFAULT_MAX_ENTRIES,
            fallbacks: HashMap::new(),
            is_offline: false,
        }
    }

    /// For how long what is known may be relied on. Default: 30 seconds, 5 where access is denied, 2 near a
    /// limit; 5 minutes while it is fetched anew, an hour if Stigg is out of reach.
    pub fn ages(mut self, ages: Ages) -> Self {
        self.ages = ages;
        self
    }

    /// How long a check may take. Default: 1 second.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Of how many customers and resources the entitlements are remembered. Default: 10,000.
    pub fn max_entries(mut self, max_entries: usize) -> Self {
        self.max_entries = max_entries;
        self
    }

    /// What is answered about a feature or currency where nothing is known and Stigg is out of reach.
    /// Default: no access.
    pub fn fallback(mut self, id: Id, fallback: Fallback) -> Self {
        self.fallbacks.insert(id, fallback);
        self
    }

    /// Sends nothing: answers come from what the gate is told, or are the fallback.
    pub fn offline(mut self) -> Self {
        self.is_offline = true;
        self
    }

    /// The gate; nothing is sent yet.
    pub fn build(self) -> Gate {
        let GateBuilder { stigg, ages, timeout, max_entries, fallbacks, is_offline } = self;
        Gate::new(Shared::new(stigg, ages, timeout, max_entries, fallbacks, is_offline))
    }
}
