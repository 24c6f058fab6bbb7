//! Why a request is not sent.

use super::text::joined;

/// A request that is refused before anything is sent, with the place of the fault and the remedy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The operation, as in `v1.customers.provision`; empty for a raw request or an option.
    pub operation: &'static str,
    /// The place in the params, as in `integrations[0].syncedEntityId`, or the option's name.
    pub place: String,
    /// What is wrong there and what would be right: the rest of a sentence whose subject is the place.
    pub problem: String,
}

impl Refusal {
    /// A refusal that concerns no operation but an option or a raw request.
    pub fn of(place: &str, problem: &str) -> Self {
        Refusal { operation: "", place: place.into(), problem: problem.into() }
    }

    /// The whole sentence: `v1.customers.provision: id is required, …`.
    pub fn message(&self) -> String {
        let colon = if self.operation.is_empty() { "" } else { ": " };
        let place = if self.place.is_empty() { "params" } else { &self.place };
        joined(&[self.operation, colon, place, " ", &self.problem])
    }
}
