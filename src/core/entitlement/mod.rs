//! The rules of entitlement checks: what follows from what is known of a customer, how long it may be
//! relied on, and what to do where nothing is known.
//!
//! A snapshot of a customer's entitlements answers most checks without a round trip. These are the
//! rules by which it does: pure functions, to which times are given as milliseconds since 1970 and
//! which never fail. They allow or deny only what the server would, otherwise they say so: *ask*.
//!
//! ```
//! use stigg_edge::entitlements::account::{Account, Grant, Id, Request, Snapshot, Usage};
//! use stigg_edge::entitlements::decision::Verdict;
//! use stigg_edge::entitlements::facts::Kind;
//! use stigg_edge::entitlements::freshness::{Ages, Freshness};
//!
//! let fetched = 1_795_000_000_000.0;
//! let seats = Id::Feature("feature-seats".to_owned());
//! let mut grant = Grant::new(Kind::Number, true);
//! grant.usage_limit = Some(5.0);
//! let mut snapshot = Snapshot::new(fetched);
//! snapshot.entitlements.push((seats.clone(), grant, Usage::of(3.0)));
//!
//! let mut account = Account::default();
//! account.take(&snapshot);
//! let now = fetched + 10_000.0;
//! let ask = |amount| {
//!     let request = Request { amount: Some(amount), ..Request::default() };
//!     account.decide(&seats, &request, now, false)
//! };
//! assert_eq!(ask(1.0).verdict(), Verdict::Allow);
//! assert_eq!(ask(3.0).verdict(), Verdict::Ask); // Who knows whether the limit may be exceeded?
//! assert_eq!(account.freshness(&seats, ask(1.0), now, &Ages::default()), Freshness::Fresh);
//! ```
//!
//! - [`account`] keeps what is known of a customer, whatever tells of it and in whatever order.
//! - [`decision`] decides from [`facts`] and numbers; [`learned`] knows of values.
//! - [`freshness`] says for how long that may be used, and [`course`] what a check does next.
//! - [`origin`] and [`breaker`] are about a server that fails, [`fallback`] is what then remains.

pub mod account;
pub mod answer;
pub mod breaker;
pub mod clock;
pub mod course;
pub mod decision;
pub mod facts;
pub mod fallback;
pub mod freshness;
pub mod key;
pub mod learned;
pub mod memory;
#[cfg(feature = "models")]
pub mod models;
pub mod origin;
pub mod period;
pub mod reason;
pub mod time;

#[cfg(all(test, feature = "models"))]
mod vectors;
