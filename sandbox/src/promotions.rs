//! Promotional entitlements: features that are granted to a customer beside its plan.

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde_json::{Map, Value, json};

use crate::call::Call;
use crate::catalog::Catalog;
use crate::clock;
use crate::customers::Customers;
use crate::dialect::Answer;
use crate::packages;
use crate::records::{self, Record, Records};
use crate::refusal::Refusal;

/// The environment of all records.
pub const ENVIRONMENT: &str = "00000000-0000-4000-a000-000000000000";

/// All promotional entitlements.
pub struct Promotions {
    records: Records,
    /// To whom which feature is granted; the records tell the feature by another id only.
    granted: Vec<Promotion>,
}

struct Promotion {
    id: String,
    customer: String,
    feature: String,
    entitlement: Record,
}

impl Promotions {
    /// No promotional entitlements yet.
    pub fn new() -> Self {
        Self { records: Records::new("promotional entitlement", "status"), granted: Vec::new() }
    }

    /// `v1.customers.promotionalEntitlements.create`
    pub fn create(
        &mut self,
        call: &Call,
        customers: &Customers,
        catalog: &Catalog,
        now: Timestamp,
    ) -> Result<Answer, Refusal> {
        let customer = call.path("id");
        customers.expect_active(customer)?;
        let bodies = call.body["promotionalEntitlements"].as_array().expect("the contract requires a list");
        for body in bodies {
            catalog.features.records.find(body["featureId"].as_str().unwrap_or_default())?;
        }
        Ok(Answer::List(bodies.iter().map(|body| self.add(customer, body, catalog, now)).collect()))
    }

    /// `v1.customers.promotionalEntitlements.list`
    pub fn list(&self, call: &Call) -> Result<Answer, Refusal> {
        let is_own = |promotion: &&Promotion| promotion.customer == call.path("id");
        let own: Vec<_> = self.granted.iter().filter(is_own).map(|promotion| &promotion.id).collect();
        self.records.page(call, |record| own.iter().any(|id| record["id"] == **id))
    }

    /// `v1.customers.promotionalEntitlements.revoke`: ends what is granted of a feature.
    pub fn revoke(&mut self, call: &Call, now: Timestamp) -> Result<Answer, Refusal> {
        let (customer, feature) = (call.path("id"), call.path("featureId"));
        let is_meant =
            |it: &&Promotion| it.customer == customer && it.feature == feature && self.is_active(it);
        let meant = self.granted.iter().find(is_meant).map(|promotion| promotion.id.clone());
        let id = meant.ok_or_else(|| {
            Refusal::not_found(format!("feature {feature}: is not granted to {customer} beside its plan"))
        })?;
        self.records.change(&id, now, |record| {
            record["status"] = "Expired".into();
            record["endDate"] = clock::text(now).into();
        })
    }

    /// Lets what has come to its end expire.
    pub fn settle(&mut self, now: Timestamp) {
        for record in self.records.all_mut() {
            let end = record["endDate"].as_str().and_then(|text| text.parse::<Timestamp>().ok());
            if end.is_some_and(|end| end <= now) {
                record["status"] = "Expired".into();
            }
        }
    }

    /// What a customer is granted beside its plan now.
    pub fn grants(&self, customer: &str) -> impl Iterator<Item = &Record> {
        let own = self.granted.iter().filter(move |it| it.customer == customer && self.is_active(it));
        own.map(|promotion| &promotion.entitlement)
    }

    fn is_active(&self, promotion: &Promotion) -> bool {
        self.records.get(&promotion.id).is_some_and(|record| record["status"] == "Active")
    }

    fn add(&mut self, customer: &str, body: &Value, catalog: &Catalog, now: Timestamp) -> Value {
        let feature = body["featureId"].as_str().unwrap_or_default();
        let place = catalog.features.records.all().position(|record| record["id"] == feature);
        let id = uuid(1, self.granted.len());
        let defaults = json!({
            "endDate": end(body, now),
            "environmentId": ENVIRONMENT,
            "isVisible": true,
            "startDate": clock::text(now),
            "status": "Active",
        });
        let entitlement = granted(feature, body, now);
        let mut record = records::fill("PromotionalEntitlement", body, &defaults);
        record["id"] = id.clone().into();
        record["featureId"] = uuid(2, place.expect("the feature was found")).into();
        record["resetPeriodConfiguration"] = entitlement["resetPeriodConfiguration"].clone();
        let (customer, feature) = (customer.to_owned(), feature.to_owned());
        self.granted.push(Promotion { id, customer, feature, entitlement });
        self.records.add(record, now).into()
    }
}

/// The entitlement that a body grants; its nulls say nothing.
fn granted(feature: &str, body: &Value, now: Timestamp) -> Record {
    let said = body.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null());
    let mut said: Map<_, _> = said.map(|(name, value)| (name.clone(), value.clone())).collect();
    said.extend([("id".to_owned(), feature.into()), ("type".to_owned(), "FEATURE".into())]);
    packages::granted(&said.into(), now)
}

fn end(body: &Value, now: Timestamp) -> Value {
    let span = match body["period"].as_str() {
        Some("1 week") => 1.week(),
        Some("1 month") => 1.month(),
        Some("6 month") => 6.months(),
        Some("1 year") => 1.year(),
        _ => return body["customEndDate"].clone(),
    };
    clock::text((now.to_zoned(TimeZone::UTC) + span).timestamp()).into()
}

/// An id that must be a UUID, of a record that has no other.
fn uuid(kind: u16, place: usize) -> String {
    format!("00000000-0000-4000-a{kind:03x}-{place:012x}")
}
