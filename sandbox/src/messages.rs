//! Messages: what webhooks tell of the calls that change what customers may use.

use std::hash::{BuildHasher, RandomState};

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::call::Call;
use crate::clock;
use crate::dialect::Answer;
use crate::entitlements::View;
use crate::promotions;

/// These calls, the messages that tell of their records, and what they are as a cause of new
/// entitlements. To webhooks an archived customer is a deleted one.
const CALLS: [(&str, &str, &str); 7] = [
    ("v1.subscriptions.provision", "subscription.created", "subscription_created"),
    ("v1.subscriptions.update", "subscription.updated", "subscription_updated"),
    ("v1.subscriptions.cancel", "subscription.canceled", "subscription_canceled"),
    (
        "v1.customers.promotionalEntitlements.create",
        "promotionalEntitlement.granted",
        "promotional_entitlement_granted",
    ),
    (
        "v1.customers.promotionalEntitlements.revoke",
        "promotionalEntitlement.revoked",
        "promotional_entitlement_revoked",
    ),
    ("v1.customers.archive", "customer.deleted", "customer_archived"),
    ("v1.customers.unarchive", "customer.updated", "customer_unarchived"),
];

/// The messages of a call that was answered so: one for each of its records, and the entitlements
/// that follow. `view` is what is true now, `time` when they say that it became so.
pub fn of(call: &Call, answer: &Answer, view: &View, time: Timestamp) -> Vec<Value> {
    let Some((_, kind, trigger)) = CALLS.iter().find(|(id, ..)| *id == call.operation.id) else {
        return Vec::new();
    };
    let records = match answer {
        Answer::Resource(record) => vec![record.get("subscription").unwrap_or(record)],
        Answer::List(records) => records.iter().collect(),
        Answer::Page(page) => page.items.iter().collect(),
    };
    let of_first = |name: &str| records.first().and_then(|record| record[name].as_str());
    // Only subscriptions name their customer; other paths lead to it.
    let customer = of_first("customerId").unwrap_or_else(|| call.path("id"));
    let resource = of_first("resourceId");
    let known = view.customers.get(customer);
    let member = |name| known.and_then(|record| record.get(name)).cloned();
    let context = json!({
        "traceId": uuid(),
        "timestamp": clock::text(time),
        "customer": {"id": customer, "name": member("name"), "email": member("email")},
        "resource": resource.map(|id| json!({"id": id})),
        "environmentId": promotions::ENVIRONMENT,
        "eventId": uuid(),
    });
    let entitlements = view.held(customer, resource);
    let updated = json!({
        "trigger": trigger,
        "entitlements": entitlements.iter().filter(|it| it["type"] == "FEATURE").map(entry).collect::<Value>(),
        "entitlementsUpdatedAt": clock::text(time),
    });
    let own = records.into_iter().map(|record| message(kind, record, &context));
    own.chain([message("entitlements.updated", &updated, &context)]).collect()
}

fn message(kind: &str, told: &Value, context: &Value) -> Value {
    let head = json!({"type": kind, "messageId": uuid()});
    let members = [&head, told, context].into_iter().filter_map(Value::as_object).flatten();
    members.map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// An entitlement in the words of messages. That it is listed says that it is granted; whether usage
/// has reached the limit, numbers say.
fn entry(access: &Value) -> Value {
    let feature = &access["feature"];
    let mut entry = json!({
        "feature": {
            "id": feature["id"],
            "name": feature["displayName"],
            "featureType": feature["featureType"],
            "meterType": access["meterType"],
            "status": feature["featureStatus"],
        },
        "hasUnlimitedUsage": access["hasUnlimitedUsage"] == true,
        "hasSoftLimit": access["hasSoftLimit"] == true,
    });
    for name in [
        "usageLimit",
        "currentUsage",
        "usagePeriodAnchor",
        "usagePeriodStart",
        "usagePeriodEnd",
        "resetPeriod",
        "enumValues",
        "entitlementUpdatedAt",
    ] {
        entry[name] = access[name].clone();
    }
    entry
}

/// An id that is nowhere else, not even in another sandbox: whoever gets messages remembers theirs.
fn uuid() -> String {
    let [one, other] = [0, 1].map(|half| RandomState::new().hash_one(half));
    let [first, second, third] = [one >> 32, one >> 16 & 0xffff, one & 0xfff];
    let [fourth, last] = [other >> 48 & 0x3fff | 0x8000, other & 0xffff_ffff_ffff];
    format!("{first:08x}-{second:04x}-4{third:03x}-{fourth:04x}-{last:012x}")
}
