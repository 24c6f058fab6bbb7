//! Credits: what was granted besides plans, what is spent and what is on hold.

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::call::Call;
use crate::clock;
use crate::customers::{CUSTOMER_WITH_PLAN, Customers};
use crate::dialect::Answer;
use crate::number;
use crate::periods::Period;
use crate::records::{self, Record, Records};
use crate::refusal::Refusal;
use crate::reservations::Reservations;

/// The currency of the customer that has a plan at the start.
pub const CURRENCY: &str = "credit-tokens";

/// What people call a currency. Others are not kept and go by their ids.
pub fn name(currency: &str) -> &str {
    if currency == CURRENCY { "Tokens" } else { currency }
}

/// All credits.
pub struct Credits {
    grants: Records,
    spent: Vec<Spending>,
    /// Credits on hold.
    pub reservations: Reservations,
}

#[derive(Clone)]
struct Spending {
    owner: Owner,
    amount: f64,
    time: Timestamp,
    key: Option<String>,
}

/// Whose credits, and of which currency.
#[derive(Clone, PartialEq)]
pub struct Owner {
    /// The customer.
    pub customer: String,
    /// Its resource, if they belong to one.
    pub resource: Option<String>,
    /// The currency.
    pub currency: String,
}

/// Credits of one currency.
#[derive(Clone, Copy, Default)]
pub struct Wallet {
    /// How many there were.
    pub granted: f64,
    /// How many of them are spent or on hold.
    pub used: f64,
    /// How many are on hold.
    pub held: f64,
}

impl Credits {
    /// The credits that every sandbox starts with.
    pub fn seeded(now: Timestamp) -> Self {
        let owner =
            Owner { customer: CUSTOMER_WITH_PLAN.to_owned(), resource: None, currency: CURRENCY.to_owned() };
        Self {
            grants: Records::new("credit grant", "status"),
            spent: vec![Spending { owner, amount: 250.0, time: now, key: None }],
            reservations: Reservations::default(),
        }
    }

    /// `v1.credits.grants.create`
    pub fn grant(&mut self, call: &Call, customers: &Customers, now: Timestamp) -> Result<Answer, Refusal> {
        customers.expect_active(call.body["customerId"].as_str().unwrap_or_default())?;
        let number = self.grants.all().count() + 1;
        let defaults = json!({
            "id": format!("grant-{number:03}"),
            "consumedAmount": 0,
            "cost": {"amount": 0, "currency": "usd"},
            "effectiveAt": clock::text(now),
            "metadata": {},
            "paymentCollection": "NOT_REQUIRED",
            "priority": 0,
            "status": "ACTIVE",
        });
        let mut grant = records::fill("CreditGrant", &call.body, &defaults);
        if !has_begun(&grant, now) {
            grant["status"] = "SCHEDULED".into();
        }
        Ok(Answer::Resource(self.grants.add(grant, now).into()))
    }

    /// `v1.credits.grants.list`
    pub fn list_grants(&self, call: &Call) -> Result<Answer, Refusal> {
        self.grants.page(call, |_| true)
    }

    /// `v1.credits.grants.void`; a repeat changes nothing.
    pub fn void_grant(&mut self, call: &Call, now: Timestamp) -> Result<Answer, Refusal> {
        self.grants.change(call.path("id"), now, |grant| {
            if grant["status"] != "VOIDED" {
                grant["status"] = "VOIDED".into();
                grant["voidedAt"] = clock::text(now).into();
            }
        })
    }

    /// `v1.credits.consumption.consume`: spends credits, once for each key; tells how many and when.
    pub fn consume(
        &mut self,
        call: &Call,
        customers: &Customers,
        now: Timestamp,
    ) -> Result<(f64, Timestamp), Refusal> {
        let owner = Owner::of(&call.body);
        customers.expect_active(&owner.customer)?;
        let key = call.body["idempotencyKey"].as_str().map(str::to_owned);
        if let Some(known) = self.spent.iter().find(|it| it.owner == owner && it.key == key) {
            return Ok((known.amount, known.time));
        }
        let amount = call.body["amount"].as_f64().unwrap_or_default();
        self.spent.push(Spending { owner, amount, time: now, key });
        Ok((amount, now))
    }

    /// `v1.credits.reservations.release`: ends a hold and spends what it cost; tells about the hold.
    pub fn release(&mut self, call: &Call, now: Timestamp) -> Result<Value, Refusal> {
        let (told, is_first) = self.reservations.release(call)?;
        if is_first {
            let amount = call.body["consumedAmount"].as_f64().unwrap_or_default();
            self.spent.push(Spending { owner: Owner::of(&call.body), amount, time: now, key: None });
        }
        Ok(told)
    }

    /// The credits of an owner, if it ever got any: what the plan grants, given here, is spent in
    /// its period.
    pub fn wallet(&self, owner: &Owner, plan: Option<&Record>, now: Timestamp) -> Option<Wallet> {
        let period = plan.and_then(|plan| plan["cadence"].as_str()).map(|cadence| Period::of(cadence, now));
        let mut granted = plan.and_then(|plan| plan["amount"].as_f64());
        for grant in self.grants.all().filter(|grant| Owner::of_grant(grant) == *owner) {
            if grant["status"] != "VOIDED" && has_begun(grant, now) && !has_ended(grant, now) {
                *granted.get_or_insert_default() += grant["amount"].as_f64().unwrap_or_default();
            }
        }
        let spent = self.spent.iter().filter(|spending| {
            spending.owner == *owner && period.as_ref().is_none_or(|period| period.holds(spending.time))
        });
        let held = self.reservations.held(&owner.customer, owner.resource.as_deref(), &owner.currency, now);
        let used = number::rounded(spent.map(|spending| spending.amount).sum::<f64>() + held);
        Some(Wallet { granted: granted?, used, held })
    }

    /// The currencies in which a customer, or one of its resources, was granted credits.
    pub fn currencies(&self, customer: &str, resource: Option<&str>) -> Vec<String> {
        let owners = self.grants.all().map(Owner::of_grant);
        let own = owners.filter(|it| it.customer == customer && it.resource.as_deref() == resource);
        own.map(|owner| owner.currency).collect()
    }
}

impl Owner {
    /// Whose credits a body is about.
    pub fn of(body: &Value) -> Self {
        let text = |name: &str| body[name].as_str().map(str::to_owned);
        Self {
            customer: text("customerId").unwrap_or_default(),
            resource: text("resourceId"),
            currency: text("currencyId").unwrap_or_default(),
        }
    }

    fn of_grant(grant: &Record) -> Self {
        Self::of(&Value::Object(grant.clone()))
    }
}

impl Wallet {
    /// The wallet as `CreditBalance`.
    pub fn balance(self, currency: &str, now: Timestamp) -> Value {
        json!({
            "currencyId": currency,
            "currentUsage": number::json(self.used),
            "timestamp": clock::text(now),
            "usageLimit": number::json(self.granted),
        })
    }
}

fn has_begun(grant: &Record, now: Timestamp) -> bool {
    time(grant, "effectiveAt").is_none_or(|time| time <= now)
}

fn has_ended(grant: &Record, now: Timestamp) -> bool {
    time(grant, "expireAt").is_some_and(|time| time <= now)
}

fn time(grant: &Record, name: &str) -> Option<Timestamp> {
    grant[name].as_str()?.parse().ok()
}
