//! Entitlements: what follows for a customer from its plan and its usage, and the decisions on it.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::call::Call;
use crate::catalog::Catalog;
use crate::clock;
use crate::credits::{self, Credits, Owner, Wallet};
use crate::customers::{Customers, Standing};
use crate::number;
use crate::periods::Period;
use crate::promotions::Promotions;
use crate::records::Record;
use crate::refusal::Refusal;
use crate::settings::Settings;
use crate::subscriptions::Subscriptions;
use crate::usage::{self, Entry, Usage};

/// How long a hold lasts unless the call says otherwise.
const HOLD_SECONDS: i64 = 3600;

/// All that entitlements follow from.
pub struct View<'w> {
    /// Customers.
    pub customers: &'w Customers,
    /// What plans and add-ons grant.
    pub catalog: &'w Catalog,
    /// Who has which plan.
    pub subscriptions: &'w Subscriptions,
    /// What customers got beside their plans.
    pub promotions: &'w Promotions,
    /// What was used.
    pub usage: &'w Usage,
    /// Credits.
    pub credits: &'w Credits,
    /// When it is asked.
    pub now: Timestamp,
    /// Until when reported usage counts.
    pub counted: Timestamp,
    /// Whether snapshots tell what otherwise webhooks alone do.
    pub is_full: bool,
}

/// Who is asked about: a customer, or one of its resources.
type Holder<'c> = (&'c str, Option<&'c str>);

impl View<'_> {
    /// As a replica sees it that is behind, and tells as much as is wanted.
    pub fn lagging(self, settings: &Settings) -> Self {
        Self { counted: self.now - settings.lag, is_full: settings.full_snapshots, ..self }
    }

    /// `v1.customers.retrieveEntitlements`
    pub fn retrieve(&self, call: &Call) -> Value {
        let holder = (call.path("id"), call.query("resourceId"));
        match self.grants(holder) {
            Err(reason) => json!({"accessDeniedReason": reason, "entitlements": []}),
            Ok(grants) => json!({"accessDeniedReason": null, "entitlements": self.all(holder, &grants)}),
        }
    }

    /// Everything that a customer may use now.
    pub fn held(&self, customer: &str, resource: Option<&str>) -> Vec<Value> {
        let holder = (customer, resource);
        self.grants(holder).map_or_else(|_| Vec::new(), |grants| self.all(holder, &grants))
    }

    /// `v1.customers.checkEntitlement`. Credits that it would put on hold are in the answer already.
    pub fn check(&self, call: &Call) -> Result<Value, Refusal> {
        exclusive(call, "featureId", "currencyId")?;
        exclusive(call, "reservationExpiresAt", "reservationTtlSeconds")?;
        if call.query.contains_key("reserveAmount") != call.query.contains_key("reservationId") {
            return Err(Refusal::bad_request(
                "query: reserveAmount and reservationId belong together; send both or none",
            ));
        }
        let (customer, resource) = (call.path("id"), call.query("resourceId"));
        let grants = self.grants((customer, resource)).map_err(|reason| {
            let is_of_customer = resource.is_some() && self.grants((customer, None)).is_ok();
            if is_of_customer { "CustomerResourceNotFound" } else { reason }
        });
        Ok(match call.query("currencyId") {
            Some(currency) => self.check_credit(call, currency, grants),
            None => self.check_feature(call, grants),
        })
    }

    /// An entry of usage as answered.
    pub fn usage(&self, entry: &Entry) -> Value {
        let holder = (entry.customer.as_str(), entry.resource.as_deref());
        let grants = self.grants(holder).unwrap_or_default();
        let period =
            find(&grants, "FEATURE", &entry.feature).and_then(|grant| usage::period(grant, self.now));
        let total = self.usage.total(holder.0, holder.1, &entry.feature, period.as_ref(), self.counted);
        entry.answer(total, period.as_ref())
    }

    /// The credits of an owner as `CreditBalance`, if it has any.
    pub fn balance(&self, owner: &Owner) -> Value {
        let grants = self.grants((&owner.customer, owner.resource.as_deref())).unwrap_or_default();
        let wallet = self.credits.wallet(owner, find(&grants, "CREDIT", &owner.currency), self.now);
        wallet.map_or(Value::Null, |wallet| wallet.balance(&owner.currency, self.now))
    }

    /// What is granted, or why nothing is.
    fn grants(&self, (customer, resource): Holder) -> Result<Vec<Record>, &'static str> {
        match self.customers.standing(customer) {
            Standing::Unknown => Err("CustomerNotFound"),
            Standing::Archived => Err("CustomerIsArchived"),
            Standing::Active => {
                let planned = self.subscriptions.grants(customer, resource, self.catalog);
                let mut grants = planned.ok_or("NoActiveSubscription")?;
                // They belong to the customer itself, as the contract gives them no resource.
                for promotion in self.promotions.grants(customer).filter(|_| resource.is_none()) {
                    prefer(&mut grants, promotion);
                }
                Ok(grants)
            }
        }
    }

    fn all(&self, holder: Holder, grants: &[Record]) -> Vec<Value> {
        let features = grants.iter().filter(|grant| grant["type"] == "FEATURE").filter_map(|grant| {
            let feature = self.catalog.features.records.get(grant["id"].as_str()?)?;
            let is_over = limit(grant).is_some_and(|limit| self.total(holder, grant) > limit);
            let reason = (is_over && grant["hasSoftLimit"] != true).then_some("RequestedUsageExceedingLimit");
            Some(self.feature_access(holder, feature, grant, reason))
        });
        let planned = grants.iter().filter(|grant| grant["type"] == "CREDIT");
        let planned = planned.filter_map(|grant| grant["id"].as_str().map(str::to_owned));
        let mut currencies: Vec<_> = planned.chain(self.credits.currencies(holder.0, holder.1)).collect();
        currencies.sort();
        currencies.dedup();
        let credits = currencies.iter().filter_map(|currency| {
            Some(self.credit_access(currency, self.wallet(holder, grants, currency)?, None))
        });
        features.chain(credits).collect()
    }

    fn check_feature(&self, call: &Call, grants: Result<Vec<Record>, &'static str>) -> Value {
        let denied = |reason| json!({"accessDeniedReason": reason, "isGranted": false, "type": "FEATURE"});
        let grants = match grants {
            Ok(grants) => grants,
            Err(reason) => return denied(reason),
        };
        // The contract requires neither feature nor currency.
        let Some(id) = call.query("featureId") else { return denied("EntitlementNotFound") };
        let Some(feature) = self.catalog.features.records.get(id) else { return denied("FeatureNotFound") };
        let Some(grant) = find(&grants, "FEATURE", id) else {
            return denied("NoFeatureEntitlementInSubscription");
        };
        let holder = (call.path("id"), call.query("resourceId"));
        let usage = call.query.get("requestedUsage").and_then(Value::as_f64);
        let values = call.query.get("requestedValues").and_then(Value::as_array);
        let reason = match (feature["featureType"].as_str(), usage, values) {
            (Some("BOOLEAN" | "ENUM"), None, None) => None,
            (Some("NUMBER"), asked, None) => {
                let total = number::rounded(self.total(holder, grant) + asked.unwrap_or(0.0));
                let is_too_much = limit(grant).is_some_and(|limit| total > limit);
                (is_too_much && grant["hasSoftLimit"] != true).then_some("RequestedUsageExceedingLimit")
            }
            (Some("ENUM"), None, Some(values)) => {
                let granted = grant["enumValues"].as_array().map_or(&[][..], Vec::as_slice);
                let all = values.iter().all(|value| granted.contains(value));
                (!all).then_some("RequestedValuesMismatch")
            }
            _ => Some("FeatureTypeMismatch"),
        };
        self.feature_access(holder, feature, grant, reason)
    }

    fn check_credit(&self, call: &Call, currency: &str, grants: Result<Vec<Record>, &'static str>) -> Value {
        let asked_for = |name| call.query.get(name).and_then(Value::as_f64);
        let hold = asked_for("reserveAmount");
        let asked = hold.or(asked_for("requestedUsage")).unwrap_or(0.0);
        let holder = (call.path("id"), call.query("resourceId"));
        let wallet = grants.map(|grants| self.wallet(holder, &grants, currency));
        let (wallet, reason) = match wallet {
            Err(reason) => (Wallet::default(), Some(reason)),
            Ok(None) => (Wallet::default(), Some("EntitlementNotFound")),
            Ok(Some(wallet)) if wallet.used + asked > wallet.granted => (wallet, Some("InsufficientCredits")),
            Ok(Some(wallet)) => (wallet, None),
        };
        let Some(amount) = hold.filter(|_| reason.is_none()) else {
            return self.credit_access(currency, wallet, reason);
        };
        let held = Wallet { used: wallet.used + amount, held: wallet.held + amount, ..wallet };
        let mut access = self.credit_access(currency, held, None);
        access["reservation"] = json!({
            "id": call.query("reservationId"),
            "amount": number::json(amount),
            "expiresAt": hold_end(call, self.now),
            "status": "ACTIVE",
        });
        access
    }

    fn feature_access(
        &self,
        holder: Holder,
        feature: &Record,
        grant: &Record,
        reason: Option<&str>,
    ) -> Value {
        let mut access = json!({
            "accessDeniedReason": reason,
            "isGranted": reason.is_none(),
            "type": "FEATURE",
            "feature": {
                "id": feature["id"],
                "displayName": feature["displayName"],
                "featureStatus": feature["featureStatus"],
                "featureType": feature["featureType"],
            },
            "entitlementUpdatedAt": grant["updatedAt"],
        });
        if feature["featureType"] == "NUMBER" {
            let limit = limit(grant);
            access["currentUsage"] = number::json(self.total(holder, grant));
            access["usageLimit"] = limit.map_or(Value::Null, number::json);
            access["hasUnlimitedUsage"] = limit.is_none().into();
            access["resetPeriod"] = grant["resetPeriod"].clone();
            if let Some(period) = usage::period(grant, self.now) {
                let start = clock::text(period.start);
                access["usagePeriodAnchor"] = start.clone().into();
                access["usagePeriodStart"] = start.into();
                access["usagePeriodEnd"] = clock::text(period.end).into();
            }
        }
        if self.is_full {
            access["meterType"] = feature["meterType"].clone();
            for name in ["hasSoftLimit", "enumValues"] {
                access[name] = grant.get(name).cloned().unwrap_or_default();
            }
        }
        access
    }

    fn credit_access(&self, currency: &str, wallet: Wallet, reason: Option<&str>) -> Value {
        let mut access = json!({
            "accessDeniedReason": reason,
            "isGranted": reason.is_none(),
            "type": "CREDIT",
            "currency": {"currencyId": currency, "displayName": credits::name(currency)},
            "currentUsage": number::json(wallet.used),
            "usageLimit": number::json(wallet.granted),
            "usageUpdatedAt": clock::text(self.now),
            "usagePeriodEnd": clock::text(Period::of("MONTH", self.now).end),
        });
        if wallet.held > 0.0 {
            access["reserved"] = number::json(wallet.held);
        }
        access
    }

    fn wallet(&self, (customer, resource): Holder, grants: &[Record], currency: &str) -> Option<Wallet> {
        let owner = Owner {
            customer: customer.to_owned(),
            resource: resource.map(str::to_owned),
            currency: currency.to_owned(),
        };
        self.credits.wallet(&owner, find(grants, "CREDIT", currency), self.now)
    }

    fn total(&self, (customer, resource): Holder, grant: &Record) -> f64 {
        let feature = grant["id"].as_str().unwrap_or_default();
        let period = usage::period(grant, self.now);
        self.usage.total(customer, resource, feature, period.as_ref(), self.counted)
    }
}

fn find<'g>(grants: &'g [Record], kind: &str, id: &str) -> Option<&'g Record> {
    grants.iter().find(|grant| grant["type"] == kind && grant["id"] == id)
}

/// Adds a promotional entitlement, unless as much is granted already.
fn prefer(grants: &mut Vec<Record>, promotion: &Record) {
    let Some(planned) = grants.iter_mut().find(|it| it["type"] == "FEATURE" && it["id"] == promotion["id"])
    else {
        return grants.push(promotion.clone());
    };
    let most = |grant| limit(grant).unwrap_or(f64::INFINITY);
    if most(planned) < most(promotion) || promotion["enumValues"].is_array() {
        *planned = promotion.clone();
    }
}

/// The limit of a numeric entitlement; without one it is unlimited.
fn limit(grant: &Record) -> Option<f64> {
    grant["usageLimit"].as_f64().filter(|_| grant["hasUnlimitedUsage"] != true)
}

fn hold_end(call: &Call, now: Timestamp) -> Value {
    if let Some(end) = call.query.get("reservationExpiresAt") {
        return end.clone();
    }
    let seconds = call.query.get("reservationTtlSeconds").and_then(Value::as_i64);
    clock::text(now + SignedDuration::from_secs(seconds.unwrap_or(HOLD_SECONDS))).into()
}

fn exclusive(call: &Call, one: &str, other: &str) -> Result<(), Refusal> {
    if call.query.contains_key(one) && call.query.contains_key(other) {
        return Err(Refusal::bad_request(format!("query: {one} excludes {other}; send only one of them")));
    }
    Ok(())
}
