//! What is answered where nothing is known and the server cannot be asked.

/// An answer given in advance. What it leaves open, another one may say.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Fallback {
    /// Whether there is access. Where nobody says, there is none.
    pub has_access: Option<bool>,
    /// The limit of usage that is shown.
    pub usage_limit: Option<f64>,
    /// The usage that is shown.
    pub current_usage: Option<f64>,
    /// Whether usage is shown as unlimited.
    pub has_unlimited_usage: Option<bool>,
}

impl Fallback {
    /// One that says whether there is access, and nothing else.
    pub fn access(has_access: bool) -> Fallback {
        Fallback { has_access: Some(has_access), ..Fallback::default() }
    }

    /// One that says nothing as yet but this limit.
    #[must_use]
    pub fn usage_limit(mut self, usage_limit: f64) -> Fallback {
        self.usage_limit = Some(usage_limit);
        self
    }

    /// The same with this usage.
    #[must_use]
    pub fn current_usage(mut self, current_usage: f64) -> Fallback {
        self.current_usage = Some(current_usage);
        self
    }

    /// The same without a limit.
    #[must_use]
    pub fn unlimited(mut self) -> Fallback {
        self.has_unlimited_usage = Some(true);
        self
    }

    /// What this one says, and for what it leaves open the other.
    #[must_use]
    pub fn or(&self, other: &Fallback) -> Fallback {
        Fallback {
            has_access: self.has_access.or(other.has_access),
            usage_limit: self.usage_limit.or(other.usage_limit),
            current_usage: self.current_usage.or(other.current_usage),
            has_unlimited_usage: self.has_unlimited_usage.or(other.has_unlimited_usage),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_is_the_first_that_says_it() {
        let call = Fallback::default().usage_limit(5.0);
        let feature = Fallback::access(true).usage_limit(9.0).current_usage(1.0);
        assert_eq!(call.or(&feature), Fallback::access(true).usage_limit(5.0).current_usage(1.0));
        assert_eq!(Fallback::access(false).or(&feature).has_access, Some(false));
        assert_eq!(Fallback::default().or(&Fallback::default()).has_access, None);
    }
}
