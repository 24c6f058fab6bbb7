//! What a check asks.

use crate::core::entitlement::account::{Id, Request};
use crate::core::entitlement::course::Trust;
use crate::core::entitlement::fallback::Fallback;

/// Whether a customer may use something.
///
/// ```
/// use stigg_edge::Question;
///
/// let question = Question::feature("customer-123", "feature-seats").amount(2.0);
/// let credits = Question::credits("customer-123", "credit-tokens").resource("site-1").amount(50.0);
/// ```
#[derive(Clone, Debug)]
#[must_use = "a question is answered by a gate"]
pub struct Question {
    pub(super) customer: String,
    pub(super) resource: Option<String>,
    pub(super) id: Id,
    pub(super) amount: Option<f64>,
    pub(super) values: Vec<String>,
    pub(super) trust: Trust,
    pub(super) fallback: Fallback,
}

impl Question {
    fn of(customer: &str, id: Id) -> Question {
        Question {
            customer: customer.to_owned(),
            resource: None,
            id,
            amount: None,
            values: Vec::new(),
            trust: Trust::default(),
            fallback: Fallback::default(),
        }
    }

    /// About a feature, by its id.
    pub fn feature(customer: &str, feature: &str) -> Question {
        Question::of(customer, Id::Feature(feature.to_owned()))
    }

    /// About credits, by the id of their currency.
    pub fn credits(customer: &str, currency: &str) -> Question {
        Question::of(customer, Id::Currency(currency.to_owned()))
    }

    /// About a resource of the customer.
    pub fn resource(mut self, resource: impl Into<String>) -> Self {
        self.resource = Some(resource.into());
        self
    }

    /// How much is wanted of a numeric feature or of credits. Default: no more than is used already.
    pub fn amount(mut self, amount: f64) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Which values are wanted of a feature that has some.
    pub fn values(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = values.into_iter().map(Into::into).collect();
        self
    }

    /// How far to trust what is known. Default: as long as it is fresh enough.
    pub fn trust(mut self, trust: Trust) -> Self {
        self.trust = trust;
        self
    }

    /// What is answered where nothing is known and Stigg is out of reach. What it leaves open, that of
    /// the gate says.
    pub fn fallback(mut self, fallback: Fallback) -> Self {
        self.fallback = fallback;
        self
    }

    pub(super) fn request(&self) -> Request<'_> {
        Request { amount: self.amount, values: &self.values, has_dimensions: false }
    }
}
