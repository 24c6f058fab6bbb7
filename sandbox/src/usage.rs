//! Usage: what customers used of metered features.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::call::Call;
use crate::catalog::Catalog;
use crate::clock;
use crate::customers::{CUSTOMER_ON_FREE, CUSTOMER_WITH_PLAN, Customers};
use crate::events;
use crate::number;
use crate::periods::Period;
use crate::records::Record;
use crate::refusal::Refusal;

/// How long a repeated entry counts once.
const KEY_KEPT: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Everything that was reported, in the order of arrival.
pub struct Usage(Vec<Entry>);

/// One reported value.
#[derive(Clone)]
pub struct Entry {
    /// The customer.
    pub customer: String,
    /// Its resource, if the value belongs to one.
    pub resource: Option<String>,
    /// The feature.
    pub feature: String,
    value: f64,
    /// Whether the value takes the place of the total.
    sets: bool,
    time: Timestamp,
    arrived: Timestamp,
    key: Option<String>,
    number: usize,
}

impl Usage {
    /// The usage that every sandbox starts with.
    pub fn seeded(now: Timestamp) -> Self {
        let mut usage = Self(Vec::new());
        for (customer, feature, value) in [
            (CUSTOMER_WITH_PLAN, "feature-api-calls", 950.0),
            (CUSTOMER_WITH_PLAN, "feature-seats", 5.0),
            (CUSTOMER_WITH_PLAN, "feature-exports", 12.0),
            (CUSTOMER_ON_FREE, "feature-api-calls", 62.0),
            (CUSTOMER_ON_FREE, "feature-seats", 1.0),
        ] {
            usage.add(Entry {
                customer: customer.to_owned(),
                resource: None,
                feature: feature.to_owned(),
                value,
                sets: false,
                time: now,
                arrived: now,
                key: None,
                number: 0,
            });
        }
        usage
    }

    /// Adds the entries of a report: all of them, or none if one is refused.
    pub fn report(
        &mut self,
        call: &Call,
        customers: &Customers,
        catalog: &Catalog,
        now: Timestamp,
    ) -> Result<Vec<Entry>, Refusal> {
        let bodies = call.body["usages"].as_array().expect("the contract requires a list");
        let entries = bodies.iter().map(|body| {
            let entry = Entry::read(body, now)?;
            customers.expect_active(&entry.customer)?;
            let feature = catalog.features.records.find(&entry.feature)?;
            match feature["featureType"] == "NUMBER" {
                true => Ok(entry),
                false => Err(Refusal::bad_request(format!(
                    "feature {}: takes no usage; report that of features of type NUMBER",
                    entry.feature
                ))),
            }
        });
        let entries = entries.collect::<Result<Vec<_>, _>>()?;
        Ok(entries.into_iter().map(|entry| self.add(entry)).collect())
    }

    /// `v1.events.report`: adds what the events count for the meters of features. Customers are not
    /// looked up: events are stored at once, and what cannot be counted later stays without effect.
    pub fn count(&mut self, call: &Call, catalog: &Catalog, now: Timestamp) -> Result<(), Refusal> {
        let events = call.body["events"].as_array().expect("the contract requires a list");
        let mut entries = Vec::new();
        for event in events {
            for feature in catalog.features.records.all() {
                let Some(value) = events::counted(event, &feature["meter"]) else { continue };
                let body = json!({
                    "customerId": event["customerId"],
                    "resourceId": event["resourceId"],
                    "featureId": feature["id"],
                    "value": value,
                    "createdAt": event["timestamp"],
                    "idempotencyKey": event["idempotencyKey"],
                });
                entries.push(Entry::read(&body, now)?);
            }
        }
        for entry in entries {
            self.add(entry);
        }
        Ok(())
    }

    /// What was used of a feature in a period, or ever, as far as it was known at a time.
    pub fn total(
        &self,
        customer: &str,
        resource: Option<&str>,
        feature: &str,
        period: Option<&Period>,
        known: Timestamp,
    ) -> f64 {
        self.points(customer, resource, feature, period, known).last().map_or(0.0, |(_, total)| total)
    }

    /// `v1.usage.history`: the total after each entry, month by month.
    pub fn history(&self, call: &Call) -> Result<Value, Refusal> {
        let bound = |name| {
            let text = call.query(name);
            text.map(|text| {
                text.parse().map_err(|_| Refusal::bad_request(format!("query {name}: is no time")))
            })
            .transpose()
        };
        let (start, end) = (bound("startDate")?, bound("endDate")?);
        let (start, end) = (start.unwrap_or(Timestamp::MIN), end.unwrap_or(Timestamp::MAX));
        let period = Period { start, end };
        let points = self.points(
            call.path("customerId"),
            call.query("resourceId"),
            call.path("featureId"),
            Some(&period),
            Timestamp::MAX,
        );
        let points: Vec<_> = points
            .map(|(time, total)| {
                json!({"isResetPoint": false, "timestamp": clock::text(time), "value": number::json(total)})
            })
            .collect();
        Ok(json!({"markers": [], "series": [{"points": points, "tags": []}]}))
    }

    fn points(
        &self,
        customer: &str,
        resource: Option<&str>,
        feature: &str,
        period: Option<&Period>,
        known: Timestamp,
    ) -> impl Iterator<Item = (Timestamp, f64)> {
        let mut total = 0.0;
        let entries = self.0.iter().filter(|entry| {
            entry.customer == customer
                && entry.resource.as_deref() == resource
                && entry.feature == feature
                && entry.arrived <= known
                && period.is_none_or(|period| period.holds(entry.time))
        });
        let mut entries: Vec<_> = entries.collect();
        entries.sort_by_key(|entry| entry.time);
        entries.into_iter().map(move |entry| {
            total = number::rounded(if entry.sets { entry.value } else { total + entry.value });
            (entry.time, total)
        })
    }

    /// Adds an entry, or gives the one that has its key already.
    fn add(&mut self, mut entry: Entry) -> Entry {
        let is_same = |other: &&Entry| {
            entry.key.is_some()
                && (&other.key, &other.customer, &other.feature)
                    == (&entry.key, &entry.customer, &entry.feature)
                && entry.arrived.duration_since(other.arrived) < KEY_KEPT
        };
        if let Some(known) = self.0.iter().find(is_same) {
            return known.clone();
        }
        entry.number = self.0.len() + 1;
        self.0.push(entry.clone());
        entry
    }
}

impl Entry {
    fn read(body: &Value, now: Timestamp) -> Result<Self, Refusal> {
        let text = |name: &str| body[name].as_str().map(str::to_owned);
        let time = body["createdAt"].as_str().map_or(Ok(now), str::parse);
        Ok(Self {
            customer: text("customerId").unwrap_or_default(),
            resource: text("resourceId"),
            feature: text("featureId").unwrap_or_default(),
            value: number::rounded(body["value"].as_f64().unwrap_or_default()),
            sets: body["updateBehavior"] == "SET",
            time: time.map_err(|_| Refusal::bad_request("body.usages: createdAt is no time"))?,
            arrived: now,
            key: text("idempotencyKey"),
            number: 0,
        })
    }

    /// The entry as answered, beside the usage that it led to.
    pub fn answer(&self, current: f64, period: Option<&Period>) -> Value {
        let end = period.map(|period| clock::text(period.end));
        json!({
            "id": format!("usage-{:03}", self.number),
            "createdAt": clock::text(self.arrived),
            "customerId": self.customer,
            "featureId": self.feature,
            "resourceId": self.resource,
            "timestamp": clock::text(self.time),
            "value": number::json(self.value),
            "currentUsage": number::json(current),
            "nextResetDate": end,
            "usagePeriodStart": period.map(|period| clock::text(period.start)),
            "usagePeriodEnd": end,
            "credit": null,
        })
    }
}

/// The period in which the usage of an entitlement is counted, if it ever starts over.
pub fn period(entitlement: &Record, now: Timestamp) -> Option<Period> {
    Some(Period::of(entitlement.get("resetPeriod")?.as_str()?, now))
}
