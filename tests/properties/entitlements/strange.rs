//! Whatever the API adds, nothing panics, and what is not understood decides nothing.

use crate::runner::Trial;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};
use stigg_edge::entitlements::account::{Account, Id, Request, Snapshot};
use stigg_edge::entitlements::breaker::pause;
use stigg_edge::entitlements::clock::Clock;
use stigg_edge::entitlements::decision::{Case, Decision, Values, Verdict, decide};
use stigg_edge::entitlements::facts::Facts;
use stigg_edge::entitlements::freshness::{Ages, freshness};
use stigg_edge::entitlements::period::{ResetPeriod, period};
use stigg_edge::models::CustomerEntitlements;

/// Values that nobody expects.
fn strange() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        select(&["", "SOMETHING_NEW", "9999-99-99T99:99:99Z", "+275760-09-13T00:00:00Z", "NaN"])
            .prop_map(Value::from),
        ".{0,5}".prop_map(Value::from),
        vec(".{0,3}", 0..3).prop_map(Value::from),
        Just(json!({"new": [{}]})),
    ]
}

fn reply() -> Value {
    json!({
        "accessDeniedReason": null,
        "entitlements": [
            {
                "type": "FEATURE", "isGranted": true, "accessDeniedReason": null, "currentUsage": 1, "usageLimit": 5,
                "feature": {"id": "it", "displayName": "It", "featureStatus": "ACTIVE", "featureType": "NUMBER"},
                "hasUnlimitedUsage": false, "hasSoftLimit": false, "meterType": "Incremental", "enumValues": ["a"],
                "resetPeriod": "MONTH", "usagePeriodAnchor": "2026-01-31T00:00:00Z",
                "usagePeriodEnd": "2026-02-28T00:00:00Z", "entitlementUpdatedAt": "2026-01-31T00:00:00Z",
                "validUntil": "2026-02-28T00:00:00Z", "usageUpdatedAt": "2026-01-31T00:00:00Z",
            },
            {
                "type": "CREDIT", "isGranted": true, "accessDeniedReason": null, "currentUsage": 1, "usageLimit": 5,
                "currency": {"currencyId": "it", "displayName": "It"}, "usageUpdatedAt": "2026-01-31T00:00:00Z",
            },
        ],
    })
}

#[test]
fn a_reply_with_strange_members_decides_something_or_nothing() {
    let mut trial = Trial::of("strange replies");
    let changes = vec((any::<Index>(), any::<bool>(), strange()), 0..4);
    trial.run("a list", &(changes, any::<f64>(), any::<f64>()), |(changes, fetched, now)| {
        let mut reply = reply();
        for (at, is_credit, value) in changes {
            let entitlement = reply["entitlements"][usize::from(is_credit)].as_object_mut().unwrap();
            let name = at.get(&entitlement.keys().cloned().collect::<Vec<_>>()).clone();
            entitlement.insert(name, value);
        }
        // What the models refuse, no check ever sees.
        let Ok(reply) = serde_json::from_value::<CustomerEntitlements>(reply) else { return Ok(()) };
        let mut account = Account::default();
        account.take(&Snapshot::of(&reply, fetched));
        for id in [Id::Feature("it".to_owned()), Id::Currency("it".to_owned())] {
            let values = &["a".to_owned()];
            for request in [
                Request::default(),
                Request { amount: Some(1.0), ..Request::default() },
                Request { values, ..Request::default() },
            ] {
                let decision = account.decide(&id, &request, now, false);
                account.freshness(&id, decision, now, &Ages::default());
            }
        }
        Ok(())
    });
    trial.done();
}

#[test]
fn a_feature_of_a_new_type_is_left_to_the_server() {
    let mut trial = Trial::of("new types");
    let names = ".*".prop_filter("those are known", |name| !["BOOLEAN", "NUMBER", "ENUM"].contains(&&**name));
    trial.run("a feature", &names, |name| {
        let mut reply = reply();
        reply["entitlements"][0]["feature"]["featureType"] = name.into();
        let mut account = Account::default();
        account.take(&Snapshot::of(&serde_json::from_value(reply).unwrap(), 0.0));
        let decision = account.decide(&Id::Feature("it".to_owned()), &Request::default(), 0.0, false);
        prop_assert_eq!(decision.verdict(), Verdict::Ask);
        Ok(())
    });
    trial.done();
}

#[test]
fn any_numbers_have_an_answer() {
    let mut trial = Trial::of("any numbers");
    let bits = (any::<u32>(), any::<u32>(), any::<bool>());
    trial.run(
        "numbers",
        &(bits, any::<[f64; 6]>(), any::<[f64; 5]>()),
        |((facts, values, unreachable), numbers, limits)| {
            let [usage, limit, valid_until, period_end, amount, now] = numbers;
            let (facts, values) = (Facts(facts), Values::from_number(values));
            let case =
                Case { facts, usage, limit, valid_until, period_end, amount, values, now, unreachable };
            let found = decide(&case);
            prop_assert!(found.0 & 3 < 3 && found.0 < 1 << 10);
            prop_assert!(found.reason().is_none() || found.verdict() == Verdict::Deny);
            let [ttl, deny_ttl, near_limit, swr, stale_if_error] = limits;
            freshness(
                usage,
                now,
                Decision(facts.0),
                limit,
                &Ages { ttl, deny_ttl, near_limit, swr, stale_if_error },
            );
            for number in 0..8 {
                let Some(reset) = ResetPeriod::from_number(number) else { continue };
                prop_assert!(
                    period(reset, usage, now).is_none_or(|period| period.start <= now && now < period.end)
                );
            }
            let (one, other) = (Clock { at: Some(usage), seen: limit }, Clock { at: None, seen: now });
            prop_assert!(!one.is_after(&one));
            prop_assert!(!one.is_after(&other) || !other.is_after(&one));
            Ok(())
        },
    );
    trial.done();
}

#[test]
fn a_pause_is_bounded_and_grows() {
    let mut trial = Trial::of("pauses");
    trial.run("failures", &(any::<u32>(), 0.0..1.0f64), |(failures, random)| {
        let found = pause(failures, random);
        prop_assert!(failures == 0 && found == 0.0 || (500.0..=60_000.0).contains(&found));
        prop_assert!(pause(failures.saturating_add(1), random) >= found);
        prop_assert!(pause(failures, 0.0) >= found);
        Ok(())
    });
    trial.done();
}
