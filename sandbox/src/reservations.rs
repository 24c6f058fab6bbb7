//! Reservations: credits on hold, each under the id that its caller gave it.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::call::Call;
use crate::number;
use crate::refusal::Refusal;

/// All holds that were ever granted.
#[derive(Default)]
pub struct Reservations(Vec<Reservation>);

struct Reservation {
    customer: String,
    /// What was asked for, and the answer to it.
    check: Map<String, Value>,
    granted: Value,
    /// What it was released with.
    release: Option<Value>,
}

impl Reservations {
    /// The answer to a check that holds credits already; other values under its id are a conflict.
    pub fn repeated(&self, call: &Call) -> Result<Option<Value>, Refusal> {
        let Some(id) = call.query("reservationId") else { return Ok(None) };
        match self.0.iter().find(|known| known.is(call.path("id"), id)) {
            None => Ok(None),
            Some(known) if known.check == call.query => Ok(Some(known.granted.clone())),
            Some(_) => Err(conflict(id)),
        }
    }

    /// Remembers a check that put credits on hold, and its answer.
    pub fn hold(&mut self, call: &Call, granted: &Value) {
        self.0.push(Reservation {
            customer: call.path("id").to_owned(),
            check: call.query.clone(),
            granted: granted.clone(),
            release: None,
        });
    }

    /// How many credits of a currency are on hold.
    pub fn held(&self, customer: &str, resource: Option<&str>, currency: &str, now: Timestamp) -> f64 {
        let held = self.0.iter().filter(|hold| {
            hold.customer == customer
                && hold.text("resourceId") == resource
                && hold.text("currencyId") == Some(currency)
                && hold.release.is_none()
                && hold.end() > now
        });
        held.map(Reservation::amount).sum()
    }

    /// Ends a hold; tells about it, and whether this is the first time.
    pub fn release(&mut self, call: &Call) -> Result<(Value, bool), Refusal> {
        let (id, body) = (call.path("reservationId"), &call.body);
        let text = |name: &str| body.get(name).and_then(Value::as_str);
        let customer = text("customerId").unwrap_or_default();
        let known = self.0.iter_mut().find(|known| {
            known.is(customer, id) && ["currencyId", "resourceId"].iter().all(|it| known.text(it) == text(it))
        });
        let known = known.ok_or_else(|| {
            Refusal::not_found(format!("reservation {id}: customer {customer} has no such hold"))
        })?;
        if known.release.as_ref().is_some_and(|before| before != body) {
            return Err(conflict(id));
        }
        let is_first = known.release.is_none();
        known.release = Some(body.clone());
        let told = json!({
            "id": id,
            "amount": number::json(known.amount()),
            "consumedAmount": body["consumedAmount"],
            "expiresAt": known.granted["reservation"]["expiresAt"],
            "status": "RELEASED",
        });
        Ok((told, is_first))
    }
}

impl Reservation {
    fn is(&self, customer: &str, id: &str) -> bool {
        self.customer == customer && self.text("reservationId") == Some(id)
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.check.get(name).and_then(Value::as_str)
    }

    fn amount(&self) -> f64 {
        self.granted["reservation"]["amount"].as_f64().unwrap_or_default()
    }

    fn end(&self) -> Timestamp {
        let end = self.granted["reservation"]["expiresAt"].as_str().and_then(|text| text.parse().ok());
        end.expect("the end of a hold is a time")
    }
}

fn conflict(id: &str) -> Refusal {
    Refusal::conflict(format!("reservation {id}: was used with other values; use a new id"))
}
