//! Customers: the records that the sandbox keeps.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::call::Call;
use crate::clock;
use crate::dialect::Answer;
use crate::records::{Record, Records};
use crate::refusal::Refusal;
use crate::schemas;

/// The customer that has a plan at the start.
pub const CUSTOMER_WITH_PLAN: &str = "customer-with-plan";

/// The customer that has the free plan at the start.
pub const CUSTOMER_ON_FREE: &str = "customer-on-free";

/// How many customers without a plan there are at the start.
const SEEDED: u64 = 48;

/// Every third of them has this address, so that a filter by it fills several small pages.
const SHARED_EMAIL: &str = "shared@example.com";

/// All customers.
pub struct Customers(Records);

/// Whether a customer can hold anything.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Standing {
    /// There is no such customer.
    Unknown,
    /// The customer is archived.
    Archived,
    /// The customer is in use.
    Active,
}

impl Customers {
    /// The customers that every sandbox starts with.
    pub fn seeded() -> Self {
        let mut customers = Self(Records::new("customer", "status"));
        let first_day: Timestamp = "2026-01-01T00:00:00Z".parse().expect("this is a time");
        for number in 1..=SEEDED {
            let id = format!("customer-{number:03}");
            let email = match number % 3 {
                0 => SHARED_EMAIL.to_owned(),
                _ => format!("{id}@example.com"),
            };
            let body =
                json!({"id": id, "name": format!("Customer {number}"), "email": email, "metadata": {}});
            customers.add(&body, first_day + SignedDuration::from_hours(24 * number as i64));
        }
        for (id, name, email) in [
            (CUSTOMER_WITH_PLAN, "Customer with a plan", "plan@example.com"),
            (CUSTOMER_ON_FREE, "Customer on the free plan", "free@example.com"),
        ] {
            customers.add(&json!({"id": id, "name": name, "email": email}), first_day);
        }
        customers
    }

    /// `v1.customers.provision`. An archived customer does not stand in the way of a new one.
    pub fn provision(&mut self, call: &Call, now: Timestamp) -> Result<Answer, Refusal> {
        let id = call.body["id"].as_str().expect("the contract requires an id");
        if self.standing(id) == Standing::Archived {
            self.0.remove(id);
        }
        self.0.expect_free(id)?;
        Ok(Answer::Resource(self.add(&call.body, now).into()))
    }

    /// `v1.customers.retrieve`
    pub fn retrieve(&self, call: &Call) -> Result<Answer, Refusal> {
        self.0.retrieve(call.path("id"))
    }

    /// `v1.customers.update`: a member that is there replaces the old one as a whole, null too; a
    /// missing one keeps it.
    pub fn update(&mut self, call: &Call, now: Timestamp) -> Result<Answer, Refusal> {
        self.0.change(call.path("id"), now, |record| {
            for name in schemas::members("UpdateCustomer") {
                if let Some(value) = call.body.get(name) {
                    record.insert(name.to_owned(), value.clone());
                }
            }
        })
    }

    /// `v1.customers.archive`; a repeat changes nothing.
    pub fn archive(&mut self, call: &Call, now: Timestamp) -> Result<Answer, Refusal> {
        self.0.change(call.path("id"), now, |record| {
            if !is_archived(record) {
                record["archivedAt"] = clock::text(now).into();
            }
        })
    }

    /// `v1.customers.unarchive`; a repeat changes nothing.
    pub fn unarchive(&mut self, call: &Call, now: Timestamp) -> Result<Answer, Refusal> {
        self.0.change(call.path("id"), now, |record| record["archivedAt"] = Value::Null)
    }

    /// `v1.customers.list`: those in use, filtered, the oldest entry first.
    pub fn list(&self, call: &Call) -> Result<Answer, Refusal> {
        self.0.page(call, |record| !is_archived(record))
    }

    /// The record of this customer, if there is one.
    pub fn get(&self, id: &str) -> Option<&Record> {
        self.0.get(id)
    }

    /// Whether this customer can hold anything.
    pub fn standing(&self, id: &str) -> Standing {
        match self.get(id) {
            None => Standing::Unknown,
            Some(record) if is_archived(record) => Standing::Archived,
            Some(_) => Standing::Active,
        }
    }

    /// Refuses a customer that is not in use.
    pub fn expect_active(&self, id: &str) -> Result<(), Refusal> {
        match is_archived(self.0.find(id)?) {
            true => Err(Refusal::conflict(format!("customer {id}: is archived; unarchive it first"))),
            false => Ok(()),
        }
    }

    fn add(&mut self, body: &Value, now: Timestamp) -> Record {
        let mut record = Record::new();
        for name in schemas::members("ProvisionCustomer") {
            if let Some(value) = body.get(name) {
                record.insert(name.to_owned(), value.clone());
            }
        }
        // What only the billing provider knows is part of answers alone.
        if let Some(Value::Object(method)) = record.get_mut("defaultPaymentMethod") {
            method.extend([("cardBrand".to_owned(), Value::Null), ("walletType".to_owned(), Value::Null)]);
        }
        record.extend(["archivedAt", "createdAt", "updatedAt"].map(|name| (name.to_owned(), Value::Null)));
        self.0.add(record, now)
    }
}

fn is_archived(record: &Record) -> bool {
    !record["archivedAt"].is_null()
}
