//! The vectors that every gate obeys: `tests/vectors/entitlements.json`.

use serde_json::{Value, json};

use super::account::{Account, Id, Request, Snapshot, Usage};
use super::decision::{Decision, Verdict};
use super::freshness::{Ages, Freshness, freshness};
use super::models::entitlement;
use super::period::{Period, ResetPeriod, period};
use super::time::millis;

const FETCHED: &str = "2026-06-15T11:59:59Z";
const WRITTEN: &str = "2026-06-15T11:59:59.500Z";
const NOW: &str = "2026-06-15T12:00:00Z";

fn rows(of: &str) -> Vec<Value> {
    let vectors: Value =
        serde_json::from_str(include_str!("../../../tests/vectors/entitlements.json")).unwrap();
    let Value::Array(rows) = vectors[of].clone() else { panic!("there are no {of}") };
    assert!(rows.len() > 10);
    rows
}

fn texts(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().map(|text| text.as_str().unwrap().to_owned()).collect()
}

fn time(text: &Value) -> f64 {
    millis(text.as_str().unwrap()).unwrap()
}

fn is_true(value: &Value) -> bool {
    value == &Value::Bool(true)
}

#[test]
fn each_row_is_decided_as_it_says() {
    for row in rows("rows") {
        let mut snapshot = Snapshot::new(millis(FETCHED).unwrap());
        snapshot.access_denied_reason = row["state"].as_str().map(str::to_owned);
        let mut id = Id::Feature("feature-1".to_owned());
        if !row["entitlement"].is_null() {
            let entitlement =
                entitlement(&serde_json::from_value(row["entitlement"].clone()).unwrap()).unwrap();
            id = entitlement.0.clone();
            snapshot.entitlements.push(entitlement);
        }
        let mut account = Account::default();
        account.take(&snapshot);
        if let Some(current) = row["written"]["currentUsage"].as_f64() {
            let usage = Usage { updated_at: millis(WRITTEN), ..Usage::of(current) };
            account.take_usage(&id, &usage, millis(WRITTEN).unwrap());
        }
        for answer in row["answered"].as_array().into_iter().flatten() {
            account.learn(&id, &texts(&answer["requestedValues"]), is_true(&answer["isGranted"]));
        }
        let question = &row["question"];
        let request = Request {
            amount: question["requestedUsage"].as_f64(),
            values: &texts(&question["requestedValues"]),
            has_dimensions: question["dimensions"].is_object(),
        };
        let now = millis(row["now"].as_str().unwrap_or(NOW)).unwrap();
        let decision = account.decide(&id, &request, now, is_true(&row["unreachable"]));
        let mut found = json!({ "verdict": match decision.verdict() {
            Verdict::Allow => "allow",
            Verdict::Deny => "deny",
            Verdict::Ask => "ask",
        } });
        if let Some(reason) = account.reason(&id, decision) {
            found["reason"] = reason.into();
        }
        for (name, is_so) in
            [("rolledOver", decision.is_rolled_over()), ("nearLimit", decision.is_near_limit())]
        {
            if is_so {
                found[name] = true.into();
            }
        }
        assert_eq!(found, row["expect"], "{}", row["name"]);
    }
}

#[test]
fn each_age_is_as_fresh_as_it_says() {
    for row in rows("freshness") {
        let mut decision =
            if row["verdict"] == "deny" { Verdict::Deny as u32 } else { Verdict::Allow as u32 };
        for (name, bit) in [("nearLimit", 1 << 8), ("absent", 1 << 9)] {
            decision |= if is_true(&row[name]) { bit } else { 0 };
        }
        let now = millis(NOW).unwrap();
        let ends = row["endsIn"].as_f64().map_or(f64::NAN, |ends| now + ends);
        let fetched = now - row["age"].as_f64().unwrap();
        let found = match freshness(fetched, now, Decision(decision), ends, &Ages::default()) {
            Freshness::Fresh => "fresh",
            Freshness::Revalidate => "revalidate",
            Freshness::IfError => "ifError",
            Freshness::Gone => "gone",
        };
        assert_eq!(found, row["expect"], "{}", row["name"]);
    }
}

#[test]
fn each_time_is_in_the_period_it_says() {
    for row in rows("periods") {
        let reset = ResetPeriod::from_name(row["resetPeriod"].as_str().unwrap()).unwrap();
        let expected = Period { start: time(&row["start"]), end: time(&row["end"]) };
        assert_eq!(period(reset, time(&row["anchor"]), time(&row["now"])), Some(expected), "{row}");
    }
}
