//! Entitlement checks: what is decided without the server is what the server would have decided, and
//! nothing is relied on for longer than it may be.

mod accounts;
mod calendar;
mod course;
mod decisions;
mod freshness;
mod holders;
mod judge;
mod periods;
mod strange;
