//! The drill of ARCHITECTURE.md, "A new version of the contract": five plausible changes, told by the diff, stopped
//! by the counts, written by the printers.

use super::outputs::Outputs;
use super::{complete, contract_of, lower, print, read};
use crate::contract::{Document, Form, compare};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// An edition of a month later. Where the contract has caught up with a change, make up another.
fn next_edition(edition: &Value) -> Value {
    let mut next = edition.clone();
    next["info"]["version"] = json!("2026.11.0");
    let schemas = &mut next["components"]["schemas"];
    let industry = json!({ "type": ["string", "null"], "description": "Line of business" });
    schemas["Customer"]["properties"]["industry"] = industry;
    schemas["SubscriptionStatus"]["enum"].as_array_mut().unwrap().push(json!("PAUSED"));
    schemas["UpdateCustomer"]["properties"]["billingId"]["deprecated"] = json!(true);

    let paths = &mut next["paths"];
    let country = json!({
        "name": "country",
        "in": "query",
        "description": "Only customers of this country",
        "schema": { "type": "string" },
    });
    paths["/api/v1/customers"]["get"]["parameters"].as_array_mut().unwrap().push(country);
    let mut unarchive = paths["/api/v1/coupons/{id}/archive"]["post"].clone();
    unarchive["operationId"] = json!("v1.coupons.unarchiveCoupon");
    unarchive["summary"] = json!("Bring an archived coupon back.");
    unarchive["x-since"] = json!("2026-11");
    paths["/api/v1/coupons/{id}/unarchive"] = json!({ "post": unarchive });
    next
}

#[test]
fn a_new_edition_is_told_then_counted_then_written() {
    let edition: Value = serde_json::from_str(&read().unwrap()).unwrap();
    let next = next_edition(&edition).to_string();

    let [before, after] = [("before.json", edition.to_string()), ("after.json", next.clone())]
        .map(|(name, text)| Document::parse(name.to_owned(), &text).unwrap());
    let told = compare(&before, &after).unwrap().print(Form::Text);
    assert_eq!(
        told.lines().skip(1).collect::<Vec<_>>().join("\n"),
        "
Only adds:
  + operation v1.coupons.unarchiveCoupon (POST /api/v1/coupons/{id}/unarchive, since 2026-11)
  + query parameter v1.customers.list: country (string, optional)
  + field Customer.industry (string or null, optional)
  + value SubscriptionStatus = \"PAUSED\"

Only to be known:
  ~ field UpdateCustomer.billingId is now deprecated"
    );

    let contract = lower::contract(&next).unwrap();
    let (now, then) = (contract.operations.len(), contract.operations.len() - 1);
    let stopped = contract_of(&next).unwrap_err().to_string();
    let counted = format!("{now} operations, not {then}: correct that in xtask/src/generate/counts.rs, ");
    assert!(stopped.contains(&counted) && !stopped.contains("schemas"), "{stopped}");

    let root = std::env::temp_dir().join(format!("stigg-edge-drill-{}", std::process::id()));
    let root: &'static Path = Box::leak(root.into_boxed_path());
    let mut outputs = Outputs::new(root, false);
    print(&complete(contract).unwrap(), &mut outputs).unwrap();
    let written = [
        ("src/contract/names.rs", "/api/v1/coupons/{id}/unarchive"),
        ("src/contract/kinds.rs", "optional(\"country\", TEXT),"),
        ("src/contract/operations.rs", "name: \"v1.coupons.unarchiveCoupon\","),
        (
            "src/contract/resources/coupons.rs",
            "pub fn unarchive_coupon(&self, id: &str) -> Request<Coupon> {",
        ),
        ("src/contract/models/customers.rs", "pub industry: Option<Option<String>>,"),
        (
            "src/contract/models/customers.rs",
            "pub fn country(mut self, country: impl Into<String>) -> Self {",
        ),
        ("src/contract/models/customers.rs", "    ///\n    /// Deprecated.\n"),
        ("src/contract/models/subscriptions.rs", "\"PAUSED\" => Self::Paused,"),
        ("pkg-template/src/contract/operations.ts", "unarchiveCoupon: ARGUMENT + RESOURCE,"),
        ("pkg-template/src/contract/resources.d.ts", "  unarchiveCoupon(\n    id: string,"),
    ];
    for (file, news) in written {
        let text = fs::read_to_string(root.join(file)).unwrap();
        assert!(text.contains(news), "{file} lacks {news}");
    }
    fs::remove_dir_all(root).unwrap();
}
