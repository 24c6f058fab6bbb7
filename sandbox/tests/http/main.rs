//! The sandbox over real HTTP, as its callers see it.

mod api;
mod catalog;
mod checks;
mod control;
mod customers;
mod dialects;
mod entitlements;
mod faults;
mod idempotency;
mod operations;
mod paging;
mod reservations;
mod subscriptions;
mod usage;
mod webhooks;
