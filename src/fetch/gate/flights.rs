//! Requests under way that several checks wait for.

use std::cell::RefCell;
use std::collections::HashMap;

use futures_util::future::{FutureExt, LocalBoxFuture, Shared, WeakShared};

use crate::core::entitlement::course::Tried;
use crate::core::environment::Facts;
use crate::fetch::runtime;

/// A request under way. It goes on as long as one of those who wait for it does.
pub type Flight = Shared<LocalBoxFuture<'static, Tried>>;

/// The requests under way, each under the key of its holder.
#[derive(Default)]
pub struct Flights(RefCell<HashMap<String, WeakShared<LocalBoxFuture<'static, Tried>>>>);

impl Flights {
    /// Whether there is one.
    pub fn has(&self, key: &str) -> bool {
        self.find(key).is_some()
    }

    /// The one that there is, or else a new one.
    pub fn join(&self, key: String, begin: impl FnOnce() -> LocalBoxFuture<'static, Tried>) -> Flight {
        // On Cloudflare a request belongs to whoever made it: another one may wait for ever.
        if let Some(flight) = self.find(&key).filter(|_| runtime::facts().0 & Facts::CLOUDFLARE.0 == 0) {
            return flight;
        }
        let flight = begin().shared();
        let mut flights = self.0.borrow_mut();
        flights.retain(|_, flight| is_under_way(flight));
        flights.extend(flight.downgrade().map(|flight| (key, flight)));
        flight
    }

    fn find(&self, key: &str) -> Option<Flight> {
        self.0.borrow().get(key).filter(|flight| is_under_way(flight)).and_then(WeakShared::upgrade)
    }
}

/// Whether somebody waits for it, and it has not ended.
fn is_under_way(flight: &WeakShared<LocalBoxFuture<'static, Tried>>) -> bool {
    flight.upgrade().is_some_and(|flight| flight.peek().is_none())
}
