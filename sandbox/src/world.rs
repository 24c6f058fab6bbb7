//! The state of one sandbox, and which part of it answers which operation.

use axum::http::{HeaderValue, Method};
use jiff::Timestamp;

use crate::call::Call;
use crate::catalog::Catalog;
use crate::customers::Customers;
use crate::dialect::{Answer, Dialect};
use crate::entitlements;
use crate::examples;
use crate::idempotency::{Answers, Fingerprint};
use crate::refusal::Refusal;
use crate::reply::{self, Reply};

/// Everything that calls can change.
pub struct World {
    customers: Customers,
    catalog: Catalog,
    stored: Answers,
}

impl World {
    /// The state at the start.
    pub fn seeded(now: Timestamp) -> Self {
        Self { customers: Customers::seeded(), catalog: Catalog::seeded(now), stored: Answers::default() }
    }

    /// Answers a call that may carry an idempotency key. What an operation itself answers is
    /// stored, its refusals included; what was refused before it began is not.
    pub fn reply(
        &mut self,
        call: &Call,
        key: Option<&HeaderValue>,
        path_and_query: &str,
        dialect: Dialect,
        now: Timestamp,
    ) -> Result<Reply, Refusal> {
        let key = key.filter(|_| call.operation.verb == Method::POST);
        let Some(key) = key else { return Ok(self.fresh_reply(call, dialect, now)) };
        let request: Fingerprint = (path_and_query.to_owned(), call.body.clone());
        if let Some(stored) = self.stored.find(key, &request, now)? {
            return Ok(stored);
        }
        let reply = self.fresh_reply(call, dialect, now);
        self.stored.keep(key.clone(), request, reply.clone(), now);
        Ok(reply)
    }

    fn fresh_reply(&mut self, call: &Call, dialect: Dialect, now: Timestamp) -> Reply {
        match self.answer(call, now) {
            Ok(answer) => {
                let (status, body) = dialect.word(call.operation, answer);
                reply::json(status, &body)
            }
            Err(refusal) => reply::refused(refusal),
        }
    }

    fn answer(&mut self, call: &Call, now: Timestamp) -> Result<Answer, Refusal> {
        if let Some(answer) = self.catalog.answer(call, now) {
            return answer;
        }
        match call.operation.id {
            "v1.customers.provision" => self.customers.provision(call, now),
            "v1.customers.retrieve" => self.customers.retrieve(call),
            "v1.customers.update" => self.customers.update(call, now),
            "v1.customers.archive" => self.customers.archive(call, now),
            "v1.customers.unarchive" => self.customers.unarchive(call, now),
            "v1.customers.list" => self.customers.list(call),
            "v1.customers.retrieveEntitlements" => {
                Ok(entitlements::retrieve(call, self.customers.standing(call.path("id")), now))
            }
            "v1.customers.checkEntitlement" => {
                entitlements::check(call, self.customers.standing(call.path("id")), now)
            }
            _ => examples::answer(call),
        }
    }
}
