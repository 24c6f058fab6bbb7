//! Previews: what a subscription would cost.

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::call::Call;
use crate::catalog::Catalog;
use crate::clock;
use crate::customers::Customers;
use crate::dialect::Answer;
use crate::number;
use crate::periods::Period;
use crate::records::Record;
use crate::refusal::Refusal;
use crate::subscriptions::Subscriptions;

/// Plans and add-ons of the contract have no prices: here, what is paid for costs as much a month.
const PRICE: f64 = 29.0;

/// `v1.subscriptions.preview`
pub fn answer(
    call: &Call,
    customers: &Customers,
    subscriptions: &Subscriptions,
    catalog: &Catalog,
    now: Timestamp,
) -> Result<Answer, Refusal> {
    let text = |name| call.body[name].as_str();
    let customer = text("customerId").unwrap_or_default();
    customers.expect_active(customer)?;
    let plan = catalog.plans.find(text("planId").unwrap_or_default())?;
    let mut lines = vec![line(plan, 1.0)];
    for addon in call.body["addons"].as_array().into_iter().flatten() {
        let found = catalog.addons.find(addon["id"].as_str().unwrap_or_default())?;
        lines.push(line(found, addon["quantity"].as_f64().unwrap_or_default()));
    }
    let total = number::json(lines.iter().filter_map(|line| line["subTotal"].as_f64()).sum());
    let invoice = json!({"subTotal": total, "total": total, "currency": "usd", "lines": lines});
    let product = plan["productId"].as_str().unwrap_or_default();
    let former = subscriptions.for_product(customer, text("resourceId"), product, catalog);
    let period = Period::of("MONTH", now);
    Ok(Answer::Resource(json!({
        "immediateInvoice": invoice,
        "recurringInvoice": invoice,
        "billingPeriodRange": {"start": clock::text(period.start), "end": clock::text(period.end)},
        "isPlanDowngrade": former.is_some_and(|former| former["pricingType"] == "PAID") && price(plan) == 0.0,
    })))
}

fn line(package: &Record, quantity: f64) -> Value {
    let price = price(package);
    json!({
        "description": package["displayName"],
        "quantity": number::json(quantity),
        "unitPrice": number::json(price),
        "subTotal": number::json(price * quantity),
        "currency": "usd",
    })
}

fn price(package: &Record) -> f64 {
    if package["pricingType"] == "PAID" { PRICE } else { 0.0 }
}
