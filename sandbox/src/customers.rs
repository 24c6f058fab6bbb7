//! Customers: the records that the sandbox keeps.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use crate::call::Call;
use crate::clock;
use crate::dialect::Answer;
use crate::entitlements::CUSTOMER_WITH_PLAN;
use crate::pages::{self, PageRequest};
use crate::refusal::Refusal;
use crate::schemas;

/// How many customers without a plan there are at the start.
const SEEDED: u64 = 48;

/// Every third of them has this address, so that a filter by it fills several small pages.
const SHARED_EMAIL: &str = "shared@example.com";

/// All customers, in the order of their creation.
pub struct Customers {
    rows: Vec<Row>,
    last_place: u64,
}

struct Row {
    /// What cursors point at; never used twice.
    place: u64,
    created_at: Timestamp,
    /// The customer as answered.
    record: Map<String, Value>,
}

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
        let mut customers = Self { rows: Vec::new(), last_place: 0 };
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
        let body =
            json!({"id": CUSTOMER_WITH_PLAN, "name": "Customer with a plan", "email": "plan@example.com"});
        customers.add(&body, first_day);
        customers
    }

    /// `v1.customers.provision`. An archived customer does not stand in the way of a new one.
    pub fn provision(&mut self, call: &Call, now: Timestamp) -> Result<Answer, Refusal> {
        let id = call.body["id"].as_str().expect("the contract requires an id");
        if self.standing(id) == Standing::Active {
            return Err(Refusal::conflict(format!(
                "customer {id}: exists already; update it, or choose another id"
            )));
        }
        self.rows.retain(|row| row.record["id"] != id);
        Ok(Answer::Resource(self.add(&call.body, now)))
    }

    /// `v1.customers.retrieve`
    pub fn retrieve(&mut self, call: &Call) -> Result<Answer, Refusal> {
        self.find(call).map(|row| row.answer())
    }

    /// `v1.customers.update`: a member that is there replaces the old one as a whole, null too; a
    /// missing one keeps it.
    pub fn update(&mut self, call: &Call, now: Timestamp) -> Result<Answer, Refusal> {
        let row = self.find(call)?;
        for name in schemas::members("UpdateCustomer") {
            if let Some(value) = call.body.get(name) {
                row.record.insert(name.to_owned(), value.clone());
            }
        }
        row.touch(now);
        Ok(row.answer())
    }

    /// `v1.customers.archive`; a repeat changes nothing.
    pub fn archive(&mut self, call: &Call, now: Timestamp) -> Result<Answer, Refusal> {
        let row = self.find(call)?;
        if !row.is_archived() {
            row.record["archivedAt"] = clock::text(now).into();
            row.touch(now);
        }
        Ok(row.answer())
    }

    /// `v1.customers.unarchive`; a repeat changes nothing.
    pub fn unarchive(&mut self, call: &Call, now: Timestamp) -> Result<Answer, Refusal> {
        let row = self.find(call)?;
        if row.is_archived() {
            row.record["archivedAt"] = Value::Null;
            row.touch(now);
        }
        Ok(row.answer())
    }

    /// `v1.customers.list`: those in use, filtered, the oldest entry first.
    pub fn list(&self, call: &Call) -> Result<Answer, Refusal> {
        let request = PageRequest::read(&call.query)?;
        let created = Bounds::read(&call.query)?;
        let rows = self.rows.iter().filter(|row| {
            let has = |name| {
                call.query(name).is_none_or(|wanted| row.record.get(name).is_some_and(|it| it == wanted))
            };
            !row.is_archived() && has("email") && has("name") && created.hold(row.created_at)
        });
        Ok(Answer::Page(pages::cut(rows.map(|row| (row.place, row.record.clone().into())), &request)))
    }

    /// Whether this customer can hold anything.
    pub fn standing(&self, id: &str) -> Standing {
        match self.rows.iter().find(|row| row.record["id"] == id) {
            None => Standing::Unknown,
            Some(row) if row.is_archived() => Standing::Archived,
            Some(_) => Standing::Active,
        }
    }

    fn find(&mut self, call: &Call) -> Result<&mut Row, Refusal> {
        let id = call.path("id");
        let row = self.rows.iter_mut().find(|row| row.record["id"] == id);
        row.ok_or_else(|| Refusal::not_found(format!("customer {id}: does not exist")))
    }

    fn add(&mut self, body: &Value, now: Timestamp) -> Value {
        let mut record = Map::new();
        for name in schemas::members("ProvisionCustomer") {
            if let Some(value) = body.get(name) {
                record.insert(name.to_owned(), value.clone());
            }
        }
        // What only the billing provider knows is part of answers alone.
        if let Some(Value::Object(method)) = record.get_mut("defaultPaymentMethod") {
            method.extend([("cardBrand".to_owned(), Value::Null), ("walletType".to_owned(), Value::Null)]);
        }
        let now_text = Value::from(clock::text(now));
        record.insert("archivedAt".to_owned(), Value::Null);
        record.insert("createdAt".to_owned(), now_text.clone());
        record.insert("updatedAt".to_owned(), now_text);
        self.last_place += 1;
        self.rows.push(Row { place: self.last_place, created_at: now, record: record.clone() });
        record.into()
    }
}

impl Row {
    fn is_archived(&self) -> bool {
        !self.record["archivedAt"].is_null()
    }

    fn touch(&mut self, now: Timestamp) {
        self.record["updatedAt"] = clock::text(now).into();
    }

    fn answer(&self) -> Answer {
        Answer::Resource(self.record.clone().into())
    }
}

/// The bounds of the filter `createdAt[gt|gte|lt|lte]`.
struct Bounds(Vec<(Compare, Timestamp)>);

type Compare = fn(&Timestamp, &Timestamp) -> bool;

impl Bounds {
    fn read(query: &Map<String, Value>) -> Result<Self, Refusal> {
        let comparisons: [(&str, Compare); 4] =
            [("gt", Timestamp::gt), ("gte", Timestamp::ge), ("lt", Timestamp::lt), ("lte", Timestamp::le)];
        let mut bounds = Vec::new();
        for (name, compare) in comparisons {
            let Some(text) = query.get("createdAt").and_then(|range| range[name].as_str()) else { continue };
            let time = text
                .parse()
                .map_err(|_| Refusal::bad_request(format!("query createdAt[{name}]: is no time")))?;
            bounds.push((compare, time));
        }
        Ok(Self(bounds))
    }

    fn hold(&self, time: Timestamp) -> bool {
        self.0.iter().all(|(compare, bound)| compare(&time, bound))
    }
}
