//! The same out of the models, which is what the API answers.

use super::account::{Grant, Id, Snapshot, Usage};
use super::facts::Kind;
use super::period::ResetPeriod;
use super::time::millis;
use crate::contract::models::{
    AccessDeniedReason, CreditAccess, CreditConsumption, CustomerAccessDeniedReason, CustomerEntitlements,
    EntitlementAccess, FeatureAccess, FeatureType, UsageReport,
};
use crate::wire::{Number, UnknownFields};

impl Snapshot {
    /// What `v1.customers.retrieveEntitlements` answered, when it was asked at this time.
    pub fn of(reply: &CustomerEntitlements, fetched: f64) -> Snapshot {
        let mut snapshot = Snapshot::new(fetched);
        snapshot.access_denied_reason =
            reply.access_denied_reason.as_ref().map(|reason| reason.as_str().to_owned());
        // Who is not a customer yet may be one soon.
        snapshot.is_absent = reply.access_denied_reason == Some(CustomerAccessDeniedReason::CustomerNotFound);
        snapshot.entitlements = reply.entitlements.iter().filter_map(entitlement).collect();
        snapshot
    }
}

/// One entitlement, unless it is of a type that this version does not know: about that nobody can ask.
pub fn entitlement(access: &EntitlementAccess) -> Option<(Id, Grant, Usage)> {
    let id = match access {
        EntitlementAccess::Feature(access) => Id::Feature(access.feature.as_ref()?.id.clone()),
        EntitlementAccess::Credit(access) => Id::Currency(access.currency.currency_id.clone()),
        _ => return None,
    };
    let (grant, usage) = granted(access)?;
    Some((id, grant, usage))
}

/// What is granted and used, of whatever. The answer to a single check need not say of what it is.
pub fn granted(access: &EntitlementAccess) -> Option<(Grant, Usage)> {
    match access {
        EntitlementAccess::Feature(access) => Some(feature(access)),
        EntitlementAccess::Credit(access) => Some(credit(access)),
        _ => None,
    }
}

fn feature(access: &FeatureAccess) -> (Grant, Usage) {
    let kind = match access.feature.as_ref().map(|feature| &feature.feature_type) {
        Some(FeatureType::Boolean) => Kind::Boolean,
        Some(FeatureType::Number) => Kind::Number,
        Some(FeatureType::Enum) => Kind::Enum,
        _ => Kind::Unknown,
    };
    let mut grant = Grant::new(kind, access.is_granted);
    grant.access_denied_reason = reason(&access.access_denied_reason);
    grant.usage_limit = access.usage_limit.flatten().map(Number::get);
    grant.has_unlimited_usage = access.has_unlimited_usage == Some(true);
    let reset_period = access.reset_period.as_ref().and_then(Option::as_ref);
    grant.reset_period = reset_period.and_then(|name| ResetPeriod::from_name(name.as_str()));
    grant.usage_period_anchor = time(&access.usage_period_anchor);
    grant.valid_until = time(&access.valid_until);
    grant.updated_at = time(&access.entitlement_updated_at);
    take_unlisted(&mut grant, &access.extra);
    let usage = Usage {
        current: access.current_usage.map(Number::get),
        period_end: time(&access.usage_period_end),
        updated_at: access.extra.get("usageUpdatedAt").and_then(|at| millis(at.as_str()?)),
    };
    (grant, usage)
}

fn credit(access: &CreditAccess) -> (Grant, Usage) {
    let mut grant = Grant::new(Kind::Credit, access.is_granted);
    grant.access_denied_reason = reason(&access.access_denied_reason);
    grant.usage_limit = Some(access.usage_limit.get());
    grant.valid_until = time(&access.valid_until);
    grant.updated_at = time(&access.entitlement_updated_at);
    let period_end = time(&access.usage_period_end);
    (grant, balance(access.current_usage, period_end, &access.usage_updated_at))
}

fn reason(reason: &Option<AccessDeniedReason>) -> Option<String> {
    reason.as_ref().map(|reason| reason.as_str().to_owned())
}

/// Usage of credits.
fn balance(current: Number, period_end: Option<f64>, updated_at: &str) -> Usage {
    Usage { current: Some(current.get()), period_end, updated_at: millis(updated_at) }
}

/// What the REST API does not list, but webhooks do.
fn take_unlisted(grant: &mut Grant, extra: &UnknownFields) {
    grant.has_soft_limit = extra.get("hasSoftLimit").and_then(|is_soft| is_soft.as_bool());
    grant.is_unmetered = extra.get("meterType").is_some_and(|meter| meter == "None");
    let values = extra.get("enumValues").and_then(|values| values.as_array());
    grant.enum_values =
        values.and_then(|values| values.iter().map(|value| Some(value.as_str()?.to_owned())).collect());
}

fn time(text: &Option<String>) -> Option<f64> {
    text.as_deref().and_then(millis)
}

/// What the reply to a write tells of usage, and of whom.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Written {
    /// The customer.
    pub customer: String,
    /// The resource of the customer, if it is about one.
    pub resource: Option<String>,
    /// What was used.
    pub usages: Vec<(Id, Usage)>,
}

impl From<&UsageReport> for Written {
    fn from(reply: &UsageReport) -> Written {
        let current = reply.current_usage.flatten();
        let of_feature = current.map(|current| {
            let period_end = nullable_time(&reply.usage_period_end);
            let updated_at = millis(&reply.created_at);
            let usage = Usage { current: Some(current.get()), period_end, updated_at };
            (Id::Feature(reply.feature_id.clone()), usage)
        });
        let of_credits = reply.credit.iter().flatten().map(|credit| {
            let period_end = nullable_time(&credit.usage_period_end);
            let usage = balance(credit.current_usage, period_end, &credit.timestamp);
            (Id::Currency(credit.currency_id.clone()), usage)
        });
        Written {
            customer: reply.customer_id.clone(),
            resource: reply.resource_id.clone().flatten(),
            usages: of_feature.into_iter().chain(of_credits).collect(),
        }
    }
}

impl From<&CreditConsumption> for Written {
    fn from(reply: &CreditConsumption) -> Written {
        let usages = reply.credit.iter().flatten().map(|credit| {
            let period_end = nullable_time(&credit.usage_period_end);
            let usage = balance(credit.current_usage, period_end, &credit.timestamp);
            (Id::Currency(credit.currency_id.clone()), usage)
        });
        Written {
            customer: reply.customer_id.clone(),
            resource: reply.resource_id.clone().flatten(),
            usages: usages.collect(),
        }
    }
}

fn nullable_time(text: &Option<Option<String>>) -> Option<f64> {
    text.as_ref().and_then(time)
}
