//! Subscriptions: which customer has which plan.

use std::collections::HashMap;

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::call::Call;
use crate::catalog::{Catalog, PLAN_FREE, PLAN_PRO};
use crate::clock;
use crate::customers::{CUSTOMER_ON_FREE, CUSTOMER_WITH_PLAN, Customers};
use crate::dialect::Answer;
use crate::packages;
use crate::periods::Period;
use crate::records::{self, Record, Records};
use crate::refusal::Refusal;

/// All subscriptions, and what they grant beyond their plans.
pub struct Subscriptions {
    records: Records,
    overrides: HashMap<String, Vec<Record>>,
}

impl Subscriptions {
    /// The subscriptions that every sandbox starts with.
    pub fn seeded(now: Timestamp) -> Self {
        let mut subscriptions =
            Self { records: Records::new("subscription", "status"), overrides: HashMap::new() };
        for (customer, plan, pricing) in
            [(CUSTOMER_WITH_PLAN, PLAN_PRO, "PAID"), (CUSTOMER_ON_FREE, PLAN_FREE, "FREE")]
        {
            let id = format!("subscription-of-{customer}");
            let body = json!({"id": id, "customerId": customer, "planId": plan});
            subscriptions.add(&body, pricing.into(), now);
        }
        subscriptions
    }

    /// `v1.subscriptions.provision`: a customer, or one of its resources, has one subscription for a
    /// product, unless the product allows more. One with another plan takes the place of the former.
    pub fn provision(
        &mut self,
        call: &Call,
        customers: &Customers,
        catalog: &Catalog,
        now: Timestamp,
    ) -> Result<Record, Refusal> {
        let customer = call.body["customerId"].as_str().unwrap_or_default();
        customers.expect_active(customer)?;
        let plan = catalog.plans.find(call.body["planId"].as_str().unwrap_or_default())?;
        if plan["status"] == "ARCHIVED" {
            let id = &plan["id"];
            return Err(Refusal::conflict(format!("plan {id}: is archived; choose another plan")));
        }
        expect_addons(&call.body, catalog)?;
        let product = catalog.products.records.find(text(plan, "productId"))?;
        let resource = call.body.get("resourceId").and_then(Value::as_str);
        let former = self.for_product(customer, resource, text(product, "id"), catalog);
        let former = former.filter(|_| product["multipleSubscriptions"] == false);
        if let Some(former) = former.filter(|former| former["planId"] == plan["id"]) {
            return Err(Refusal::conflict(format!(
                "customer {customer}: has {} for {} already; update or cancel it",
                text(former, "id"),
                text(plan, "id"),
            )));
        }
        let former = former.map(|former| text(former, "id").to_owned());
        let mut body = call.body.clone();
        match body["id"].as_str() {
            Some(id) => self.records.expect_free(id)?,
            None => body["id"] = self.free_id().into(),
        }
        let pricing = Some(&plan["pricingType"]).filter(|pricing| !pricing.is_null());
        let record = self.add(&body, pricing.cloned().unwrap_or(json!("FREE")), now);
        if let Some(former) = former {
            self.replace(&former, text(&record, "startDate"), now);
        }
        Ok(record)
    }

    /// `v1.subscriptions.list`, without what is too costly to tell of many.
    pub fn list(&self, call: &Call) -> Result<Answer, Refusal> {
        let mut answer = self.records.page(call, |_| true)?;
        if let Answer::Page(page) = &mut answer {
            for subscription in page.items.iter_mut().filter_map(Value::as_object_mut) {
                subscription.shift_remove("subscriptionEntitlements");
            }
        }
        Ok(answer)
    }

    /// `v1.subscriptions.retrieve`
    pub fn retrieve(&self, call: &Call) -> Result<Answer, Refusal> {
        self.records.retrieve(call.path("id"))
    }

    /// `v1.subscriptions.update`
    pub fn update(&mut self, call: &Call, catalog: &Catalog, now: Timestamp) -> Result<Answer, Refusal> {
        let id = call.path("id");
        self.records.find(id)?;
        expect_addons(&call.body, catalog)?;
        let overrides = overrides(&call.body, now);
        let answer = self.records.change(id, now, |record| {
            records::replace(record, "UpdateSubscription", &terms(&call.body, now), &defaults(now));
            if let Some(overrides) = &overrides {
                record["subscriptionEntitlements"] = overrides.iter().map(packages::reference).collect();
            }
        })?;
        self.overrides.extend(overrides.map(|overrides| (id.to_owned(), overrides)));
        Ok(answer)
    }

    /// `v1.subscriptions.cancel`: at once, unless the body says otherwise. A repeat changes nothing.
    pub fn cancel(&mut self, call: &Call, now: Timestamp) -> Result<Answer, Refusal> {
        let period = Period::of("MONTH", now);
        let end = match call.body["cancellationTime"].as_str() {
            Some("END_OF_BILLING_PERIOD") => clock::text(period.end),
            Some("SPECIFIC_DATE") => {
                let end = call.body["endDate"].as_str().ok_or_else(|| {
                    Refusal::bad_request("body.endDate: is required if cancellationTime is SPECIFIC_DATE")
                })?;
                end.to_owned()
            }
            _ => clock::text(now),
        };
        self.records.change(call.path("id"), now, |record| {
            if record["status"] != "CANCELED" {
                record["cancellationDate"] = end.into();
                record["cancelReason"] = "ScheduledCancellation".into();
                settle(record, now);
            }
        })
    }

    /// Lets what was scheduled happen once its time has come.
    pub fn settle(&mut self, now: Timestamp) {
        for record in self.records.all_mut() {
            settle(record, now);
        }
    }

    /// What the customer, or one of its resources, is granted by its plans; nothing without a
    /// subscription in use. Add-ons and overrides come after the plan.
    pub fn grants(&self, customer: &str, resource: Option<&str>, catalog: &Catalog) -> Option<Vec<Record>> {
        let mut subscriptions = self.in_use(customer, resource).peekable();
        subscriptions.peek()?;
        let mut grants = Vec::new();
        for subscription in subscriptions {
            for entitlement in catalog.plans.entitlements(text(subscription, "planId")) {
                merge(&mut grants, entitlement, 1.0);
            }
            for addon in subscription["addons"].as_array().into_iter().flatten() {
                let quantity = addon["quantity"].as_f64().unwrap_or_default();
                for entitlement in catalog.addons.entitlements(addon["id"].as_str().unwrap_or_default()) {
                    merge(&mut grants, entitlement, quantity);
                }
            }
            for entitlement in self.overrides.get(text(subscription, "id")).into_iter().flatten() {
                merge(&mut grants, entitlement, 1.0);
            }
        }
        grants.retain(|entitlement| entitlement["isGranted"] != false);
        Some(grants)
    }

    /// The subscription for a product that is in use.
    pub fn for_product(
        &self,
        customer: &str,
        resource: Option<&str>,
        product: &str,
        catalog: &Catalog,
    ) -> Option<&Record> {
        self.in_use(customer, resource)
            .find(|it| catalog.plans.find(text(it, "planId")).is_ok_and(|plan| plan["productId"] == product))
    }

    /// Ends a subscription when the one in its place begins.
    fn replace(&mut self, id: &str, end: &str, now: Timestamp) {
        let ended = self.records.change(id, now, |record| {
            record["cancellationDate"] = end.into();
            record["cancelReason"] = "UPGRADE_OR_DOWNGRADE".into();
            settle(record, now);
        });
        ended.expect("it was found");
    }

    fn in_use(&self, customer: &str, resource: Option<&str>) -> impl Iterator<Item = &Record> {
        self.records.all().filter(move |record| {
            let is_in_use = record["status"] == "ACTIVE" || record["status"] == "IN_TRIAL";
            is_in_use && record["customerId"] == customer && record["resourceId"].as_str() == resource
        })
    }

    fn add(&mut self, body: &Value, pricing: Value, now: Timestamp) -> Record {
        let mut record = records::fill("Subscription", &terms(body, now), &defaults(now));
        record["pricingType"] = pricing;
        let trial = &body["trialOverrideConfiguration"];
        if trial["isTrial"] == true {
            record["status"] = "IN_TRIAL".into();
            record["trialEndDate"] = trial["trialEndDate"].clone();
        }
        if record["startDate"].as_str().and_then(|text| text.parse().ok()) > Some(now) {
            record["status"] = "NOT_STARTED".into();
        }
        let overrides = overrides(body, now).unwrap_or_default();
        record["subscriptionEntitlements"] = overrides.iter().map(packages::reference).collect();
        self.overrides.insert(text(&record, "id").to_owned(), overrides);
        self.records.add(record, now)
    }

    fn free_id(&self) -> String {
        let mut ids = (1..).map(|number| format!("subscription-{number:03}"));
        ids.find(|id| self.records.get(id).is_none()).expect("numbers do not end")
    }
}

fn defaults(now: Timestamp) -> Value {
    let period = Period::of("MONTH", now);
    json!({
        "addons": [],
        "billingCycleAnchor": clock::text(now),
        "budget": null,
        "cancellationDate": null,
        "cancelReason": null,
        "coupons": [],
        "currentBillingPeriodEnd": clock::text(period.end),
        "currentBillingPeriodStart": clock::text(period.start),
        "effectiveEndDate": null,
        "futureUpdates": [],
        "metadata": {},
        "minimumSpend": null,
        "payingCustomerId": null,
        "paymentCollection": "NOT_REQUIRED",
        "resourceId": null,
        "startDate": clock::text(now),
        "status": "ACTIVE",
        "subscriptionEntitlements": [],
        "trialEndDate": null,
    })
}

/// A body in the words of records: bodies say whether the billing cycle starts anew, records when it
/// did.
fn terms(body: &Value, now: Timestamp) -> Value {
    let mut terms = body.clone();
    if let Some(members) = terms.as_object_mut()
        && members.shift_remove("billingCycleAnchor").is_some_and(|anchor| anchor == "NOW")
    {
        members.insert("billingCycleAnchor".to_owned(), clock::text(now).into());
    }
    terms
}

fn settle(record: &mut Record, now: Timestamp) {
    let is_over = |name: &str, record: &Record| {
        let time = record[name].as_str().and_then(|text| text.parse::<Timestamp>().ok());
        time.is_some_and(|time| time <= now)
    };
    if record["status"] == "NOT_STARTED" && is_over("startDate", record) {
        record["status"] = "ACTIVE".into();
    }
    if record["status"] != "CANCELED" && is_over("cancellationDate", record) {
        record["status"] = "CANCELED".into();
        record["effectiveEndDate"] = record["cancellationDate"].clone();
    }
}

/// The entitlements of a body, if it says any: a subscription's own overrides.
fn overrides(body: &Value, now: Timestamp) -> Option<Vec<Record>> {
    let entitlements = body["entitlements"].as_array()?;
    Some(entitlements.iter().map(|body| packages::granted(body, now)).collect())
}

fn expect_addons(body: &Value, catalog: &Catalog) -> Result<(), Refusal> {
    for addon in body["addons"].as_array().into_iter().flatten() {
        catalog.addons.find(addon["id"].as_str().unwrap_or_default())?;
    }
    Ok(())
}

/// Adds what an entitlement grants to what is granted already, or puts it in its place.
fn merge(grants: &mut Vec<Record>, entitlement: &Record, quantity: f64) {
    let amount = if entitlement["type"] == "CREDIT" { "amount" } else { "usageLimit" };
    let mut entitlement = entitlement.clone();
    let is_same = |it: &Record| it["id"] == entitlement["id"] && it["type"] == entitlement["type"];
    let place = grants.iter().position(is_same);
    let before = place.map(|place| grants.remove(place));
    if entitlement["behavior"] == "Increment" {
        let more = entitlement[amount].as_f64().map(|amount| amount * quantity);
        let base = before.map_or(Some(0.0), |before| {
            entitlement.extend(before.clone());
            before[amount].as_f64()
        });
        // Without a number there is no limit, and more of it is still none.
        entitlement[amount] = base.zip(more).map_or(Value::Null, |(base, more)| (base + more).into());
    }
    grants.insert(place.unwrap_or(grants.len()), entitlement);
}

fn text<'r>(record: &'r Record, name: &str) -> &'r str {
    record.get(name).and_then(Value::as_str).unwrap_or_default()
}
