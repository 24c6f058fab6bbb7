//! Entitlements of the one customer that has a plan, and the decisions on them.

use jiff::civil::Time;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde_json::{Value, json};

use crate::call::Call;
use crate::clock;
use crate::customers::{CUSTOMER_WITH_PLAN, Standing};
use crate::dialect::Answer;
use crate::refusal::Refusal;

struct Feature {
    id: &'static str,
    name: &'static str,
    /// What the plan grants; nothing if the feature is not part of it.
    grant: Option<Grant>,
}

#[derive(Clone, Copy)]
enum Grant {
    Boolean,
    Number { usage: f64, limit: Option<f64> },
    Enum { values: &'static [&'static str] },
}

const FEATURES: [Feature; 6] = [
    Feature { id: "feature-sso", name: "Single sign-on", grant: Some(Grant::Boolean) },
    Feature {
        id: "feature-api-calls",
        name: "API calls",
        grant: Some(Grant::Number { usage: 950.0, limit: Some(1000.0) }),
    },
    Feature {
        id: "feature-seats",
        name: "Seats",
        grant: Some(Grant::Number { usage: 5.0, limit: Some(5.0) }),
    },
    Feature {
        id: "feature-exports",
        name: "Exports",
        grant: Some(Grant::Number { usage: 12.0, limit: None }),
    },
    Feature { id: "feature-regions", name: "Regions", grant: Some(Grant::Enum { values: &["eu", "us"] }) },
    Feature { id: "feature-audit-log", name: "Audit log", grant: None },
];

const CURRENCY: &str = "credit-tokens";

/// Credits of one currency.
#[derive(Clone, Copy)]
struct Wallet {
    used: f64,
    granted: f64,
}

const WALLET: Wallet = Wallet { used: 250.0, granted: 1000.0 };
const NO_WALLET: Wallet = Wallet { used: 0.0, granted: 0.0 };

/// How long a hold lasts unless the call says otherwise.
const HOLD_SECONDS: i64 = 3600;

/// `v1.customers.retrieveEntitlements`
pub fn retrieve(call: &Call, standing: Standing, now: Timestamp) -> Answer {
    let reason = match standing {
        Standing::Unknown => Some("CustomerNotFound"),
        Standing::Archived => Some("CustomerIsArchived"),
        // The plan belongs to the customer itself, not to one of its resources.
        Standing::Active if has_plan(call) && call.query("resourceId").is_none() => None,
        Standing::Active => Some("NoActiveSubscription"),
    };
    let mut entitlements = Vec::new();
    if reason.is_none() {
        let granted = FEATURES.iter().filter_map(|feature| Some((feature, feature.grant?)));
        entitlements.extend(granted.map(|(feature, grant)| feature_access(feature, grant, None, now)));
        entitlements.push(credit_access(CURRENCY, WALLET, None, now));
    }
    Answer::Resource(json!({"accessDeniedReason": reason, "entitlements": entitlements}))
}

/// `v1.customers.checkEntitlement`. A hold on credits shows in the answer, but is not remembered.
pub fn check(call: &Call, standing: Standing, now: Timestamp) -> Result<Answer, Refusal> {
    exclusive(call, "featureId", "currencyId")?;
    exclusive(call, "reservationExpiresAt", "reservationTtlSeconds")?;
    if call.query.contains_key("reserveAmount") != call.query.contains_key("reservationId") {
        return Err(Refusal::bad_request(
            "query: reserveAmount and reservationId belong together; send both or none",
        ));
    }
    let reason = match standing {
        Standing::Unknown => Some("CustomerNotFound"),
        Standing::Archived => Some("CustomerIsArchived"),
        Standing::Active if !has_plan(call) => Some("NoActiveSubscription"),
        Standing::Active if call.query.contains_key("resourceId") => Some("CustomerResourceNotFound"),
        Standing::Active => None,
    };
    Ok(Answer::Resource(match call.query("currencyId") {
        Some(currency) => check_credit(call, currency, reason, now),
        None => check_feature(call, reason, now),
    }))
}

fn check_feature(call: &Call, reason: Option<&'static str>, now: Timestamp) -> Value {
    let denied = |reason| json!({"accessDeniedReason": reason, "isGranted": false, "type": "FEATURE"});
    if reason.is_some() {
        return denied(reason);
    }
    // The contract requires neither feature nor currency.
    let Some(id) = call.query("featureId") else { return denied(Some("EntitlementNotFound")) };
    let Some(feature) = FEATURES.iter().find(|feature| feature.id == id) else {
        return denied(Some("FeatureNotFound"));
    };
    let Some(grant) = feature.grant else { return denied(Some("NoFeatureEntitlementInSubscription")) };
    let usage = call.query.get("requestedUsage").and_then(Value::as_f64);
    let values = call.query.get("requestedValues").and_then(Value::as_array);
    let reason = match (grant, usage, values) {
        (Grant::Boolean, None, None) | (Grant::Enum { .. }, None, None) => None,
        (Grant::Number { usage, limit }, asked, None) => {
            let asked = asked.unwrap_or(0.0);
            limit.is_some_and(|limit| usage + asked > limit).then_some("RequestedUsageExceedingLimit")
        }
        (Grant::Enum { values: granted }, None, Some(values)) => {
            let all = values.iter().all(|value| granted.iter().any(|granted| value == granted));
            (!all).then_some("RequestedValuesMismatch")
        }
        _ => Some("FeatureTypeMismatch"),
    };
    feature_access(feature, grant, reason, now)
}

fn check_credit(call: &Call, currency: &str, reason: Option<&'static str>, now: Timestamp) -> Value {
    let asked_for = |name| call.query.get(name).and_then(Value::as_f64);
    let hold = asked_for("reserveAmount");
    let asked = hold.or(asked_for("requestedUsage")).unwrap_or(0.0);
    let (wallet, reason) = match reason {
        Some(_) => (NO_WALLET, reason),
        None if currency != CURRENCY => (NO_WALLET, Some("EntitlementNotFound")),
        None if WALLET.used + asked > WALLET.granted => (WALLET, Some("InsufficientCredits")),
        None => (WALLET, None),
    };
    let mut access = credit_access(currency, wallet, reason, now);
    if let (Some(amount), None) = (hold, reason) {
        access["currentUsage"] = number(wallet.used + amount);
        access["reserved"] = number(amount);
        access["reservation"] = json!({
            "id": call.query("reservationId"),
            "amount": number(amount),
            "expiresAt": hold_end(call, now),
            "status": "ACTIVE",
        });
    }
    access
}

fn hold_end(call: &Call, now: Timestamp) -> Value {
    if let Some(end) = call.query.get("reservationExpiresAt") {
        return end.clone();
    }
    let seconds = call.query.get("reservationTtlSeconds").and_then(Value::as_i64);
    clock::text(now + SignedDuration::from_secs(seconds.unwrap_or(HOLD_SECONDS))).into()
}

fn feature_access(feature: &Feature, grant: Grant, reason: Option<&str>, now: Timestamp) -> Value {
    let kind = match grant {
        Grant::Boolean => "BOOLEAN",
        Grant::Number { .. } => "NUMBER",
        Grant::Enum { .. } => "ENUM",
    };
    let mut access = json!({
        "accessDeniedReason": reason,
        "isGranted": reason.is_none(),
        "type": "FEATURE",
        "feature": {
            "id": feature.id,
            "displayName": feature.name,
            "featureStatus": "ACTIVE",
            "featureType": kind,
        },
    });
    if let Grant::Number { usage, limit } = grant {
        let (start, end) = month(now);
        access["currentUsage"] = number(usage);
        access["usageLimit"] = limit.map_or(Value::Null, number);
        access["hasUnlimitedUsage"] = limit.is_none().into();
        access["resetPeriod"] = "MONTH".into();
        access["usagePeriodAnchor"] = start.clone();
        access["usagePeriodStart"] = start;
        access["usagePeriodEnd"] = end;
    }
    access
}

fn credit_access(currency: &str, wallet: Wallet, reason: Option<&str>, now: Timestamp) -> Value {
    let (start, end) = month(now);
    json!({
        "accessDeniedReason": reason,
        "isGranted": reason.is_none(),
        "type": "CREDIT",
        "currency": {"currencyId": currency, "displayName": currency},
        "currentUsage": number(wallet.used),
        "usageLimit": number(wallet.granted),
        "usageUpdatedAt": start,
        "usagePeriodEnd": end,
    })
}

/// Usage starts over with each month.
fn month(now: Timestamp) -> (Value, Value) {
    let first = now.to_zoned(TimeZone::UTC).date().first_of_month().to_datetime(Time::midnight());
    let text = |date: jiff::civil::DateTime| {
        let zoned = date.to_zoned(TimeZone::UTC).expect("UTC has every date");
        Value::from(clock::text(zoned.timestamp()))
    };
    (text(first), text(first + 1.month()))
}

/// A whole number is written without a fraction, as JavaScript servers do.
fn number(number: f64) -> Value {
    if number.fract() == 0.0 { (number as i64).into() } else { number.into() }
}

fn has_plan(call: &Call) -> bool {
    call.path("id") == CUSTOMER_WITH_PLAN
}

fn exclusive(call: &Call, one: &str, other: &str) -> Result<(), Refusal> {
    if call.query.contains_key(one) && call.query.contains_key(other) {
        return Err(Refusal::bad_request(format!("query: {one} excludes {other}; send only one of them")));
    }
    Ok(())
}
