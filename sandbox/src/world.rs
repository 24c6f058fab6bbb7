//! The state of one sandbox, and which part of it answers which operation.

use axum::http::{HeaderValue, Method};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::call::Call;
use crate::catalog::Catalog;
use crate::clock;
use crate::credits::{Credits, Owner};
use crate::customers::Customers;
use crate::dialect::{Answer, Dialect};
use crate::entitlements::View;
use crate::examples;
use crate::idempotency::{Answers, Fingerprint};
use crate::messages;
use crate::number;
use crate::previews;
use crate::promotions::Promotions;
use crate::refusal::Refusal;
use crate::reply::{self, Reply};
use crate::settings::Settings;
use crate::subscriptions::Subscriptions;
use crate::usage::Usage;

/// Everything that calls can change.
pub struct World {
    customers: Customers,
    catalog: Catalog,
    subscriptions: Subscriptions,
    promotions: Promotions,
    usage: Usage,
    credits: Credits,
    stored: Answers,
    /// When the latest message says that it became true.
    told: Timestamp,
}

impl World {
    /// The state at the start.
    pub fn seeded(now: Timestamp) -> Self {
        Self {
            customers: Customers::seeded(),
            catalog: Catalog::seeded(now),
            subscriptions: Subscriptions::seeded(now),
            promotions: Promotions::new(),
            usage: Usage::seeded(now),
            credits: Credits::seeded(now),
            stored: Answers::default(),
            told: Timestamp::MIN,
        }
    }

    /// Answers a call that may carry an idempotency key, and says what webhooks are to tell of it.
    /// What an operation itself answers is stored, its refusals included; what was refused before it
    /// began is not. Of a repeat there is nothing to tell.
    pub fn reply(
        &mut self,
        call: &Call,
        key: Option<&HeaderValue>,
        path_and_query: &str,
        dialect: Dialect,
        settings: &Settings,
        now: Timestamp,
    ) -> Result<(Reply, Vec<Value>), Refusal> {
        let key = key.filter(|_| call.operation.verb == Method::POST);
        let Some(key) = key else { return Ok(self.fresh_reply(call, dialect, settings, now)) };
        let request: Fingerprint = (path_and_query.to_owned(), call.body.clone());
        if let Some(stored) = self.stored.find(key, &request, now)? {
            return Ok((stored, Vec::new()));
        }
        let (reply, messages) = self.fresh_reply(call, dialect, settings, now);
        self.stored.keep(key.clone(), request, reply.clone(), now);
        Ok((reply, messages))
    }

    fn fresh_reply(
        &mut self,
        call: &Call,
        dialect: Dialect,
        settings: &Settings,
        now: Timestamp,
    ) -> (Reply, Vec<Value>) {
        match self.answer(call, settings, now) {
            Ok(answer) => {
                let messages = self.messages(call, &answer, now);
                let (status, body) = dialect.word(call.operation, answer);
                (reply::json(status, &body), messages)
            }
            Err(refusal) => (reply::refused(refusal), Vec::new()),
        }
    }

    /// No two calls are told with one time: whoever hears of them in any order goes by it.
    fn messages(&mut self, call: &Call, answer: &Answer, now: Timestamp) -> Vec<Value> {
        let time = now.max(self.told + SignedDuration::from_millis(1));
        let view = View { is_full: true, ..self.view(now) };
        let messages = messages::of(call, answer, &view, time);
        if !messages.is_empty() {
            self.told = time;
        }
        messages
    }

    fn answer(&mut self, call: &Call, settings: &Settings, now: Timestamp) -> Result<Answer, Refusal> {
        self.subscriptions.settle(now);
        self.promotions.settle(now);
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
                Ok(Answer::Resource(self.view(now).lagging(settings).retrieve(call)))
            }
            "v1.customers.checkEntitlement" => self.check(call, now),
            "v1.customers.promotionalEntitlements.create" => {
                self.promotions.create(call, &self.customers, &self.catalog, now)
            }
            "v1.customers.promotionalEntitlements.list" => self.promotions.list(call),
            "v1.customers.promotionalEntitlements.revoke" => self.promotions.revoke(call, now),
            "v1.subscriptions.provision" => self.subscribe(call, now),
            "v1.subscriptions.preview" => {
                previews::answer(call, &self.customers, &self.subscriptions, &self.catalog, now)
            }
            "v1.subscriptions.list" => self.subscriptions.list(call),
            "v1.subscriptions.retrieve" => self.subscriptions.retrieve(call),
            "v1.subscriptions.update" => self.subscriptions.update(call, &self.catalog, now),
            "v1.subscriptions.cancel" => self.subscriptions.cancel(call, now),
            "v1.usage.report" => Ok(Answer::List(self.report(call, now)?)),
            "v2.usage.report" => Ok(Answer::Resource(json!({"usages": self.report(call, now)?}))),
            "v1.events.report" => {
                self.usage.count(call, &self.catalog, now)?;
                examples::answer(call)
            }
            "v1.usage.history" => self.usage.history(call).map(Answer::Resource),
            "v1.credits.grants.create" => self.credits.grant(call, &self.customers, now),
            "v1.credits.grants.list" => self.credits.list_grants(call),
            "v1.credits.grants.void" => self.credits.void_grant(call, now),
            "v1.credits.consumption.consume" => self.consume(call, now),
            "v1.credits.reservations.release" => {
                let reservation = self.credits.release(call, now)?;
                let credit = self.view(now).balance(&Owner::of(&call.body));
                Ok(Answer::Resource(json!({"credit": credit, "reservation": reservation})))
            }
            _ => examples::answer(call),
        }
    }
    fn view(&self, now: Timestamp) -> View<'_> {
        let Self { customers, catalog, subscriptions, promotions, usage, credits, .. } = self;
        View {
            customers,
            catalog,
            subscriptions,
            promotions,
            usage,
            credits,
            now,
            counted: now,
            is_full: false,
        }
    }

    /// The same check again, with the same reservation, gives the same result.
    fn check(&mut self, call: &Call, now: Timestamp) -> Result<Answer, Refusal> {
        if let Some(repeated) = self.credits.reservations.repeated(call)? {
            return Ok(Answer::Resource(repeated));
        }
        let access = self.view(now).check(call)?;
        if access.get("reservation").is_some() {
            self.credits.reservations.hold(call, &access);
        }
        Ok(Answer::Resource(access))
    }

    fn subscribe(&mut self, call: &Call, now: Timestamp) -> Result<Answer, Refusal> {
        let subscription = self.subscriptions.provision(call, &self.customers, &self.catalog, now)?;
        let customer = subscription["customerId"].as_str().unwrap_or_default();
        Ok(Answer::Resource(json!({
            "id": subscription["id"],
            "entitlements": self.view(now).held(customer, subscription["resourceId"].as_str()),
            "isScheduled": subscription["status"] == "NOT_STARTED",
            "status": "SUCCESS",
            "subscription": subscription,
        })))
    }

    fn report(&mut self, call: &Call, now: Timestamp) -> Result<Vec<Value>, Refusal> {
        let entries = self.usage.report(call, &self.customers, &self.catalog, now)?;
        let view = self.view(now);
        Ok(entries.iter().map(|entry| view.usage(entry)).collect())
    }

    fn consume(&mut self, call: &Call, now: Timestamp) -> Result<Answer, Refusal> {
        let (amount, time) = self.credits.consume(call, &self.customers, now)?;
        let owner = Owner::of(&call.body);
        let credit = self.view(now).balance(&owner);
        Ok(Answer::Resource(json!({
            "amount": number::json(amount),
            "credit": credit,
            "currencyId": owner.currency,
            "customerId": owner.customer,
            "resourceId": owner.resource,
            "timestamp": clock::text(time),
        })))
    }
}
