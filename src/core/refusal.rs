//! Why a request is not sent.

use super::text::joined;

/// A request that is refused before anything is sent, with the place of the fault and the remedy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The place in the params, as in `integrations[0].syncedEntityId`, or the option's name.
    pub place: String,
    /// What is wrong there and what would be right: the rest of a sentence whose subject is the place.
    pub problem: String,
}

impl Refusal {
    /// A refusal of these parts.
    pub fn of(place: &str, problem: &str) -> Self {
        Refusal { place: place.into(), problem: problem.into() }
    }

    /// The whole sentence: `id is required, …`.
    pub fn message(&self) -> String {
        let place = if self.place.is_empty() { "params" } else { &self.place };
        joined(&[place, " ", &self.problem])
    }
}
