//! Why access is refused.

/// The reasons that the API names, each with the number by which it goes where no text can.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
#[non_exhaustive]
#[allow(missing_docs)] // Their names say what they are; the API has no more to say.
pub enum Reason {
    FeatureNotFound = 1,
    CustomerNotFound,
    CustomerIsArchived,
    CustomerResourceNotFound,
    NoActiveSubscription,
    NoFeatureEntitlementInSubscription,
    RequestedUsageExceedingLimit,
    RequestedValuesMismatch,
    BudgetExceeded,
    Unknown,
    FeatureTypeMismatch,
    Revoked,
    InsufficientCredits,
    EntitlementNotFound,
}

impl Reason {
    /// All of them in the order of their numbers, of which the first is 1.
    pub const ALL: [Reason; 14] = [
        Reason::FeatureNotFound,
        Reason::CustomerNotFound,
        Reason::CustomerIsArchived,
        Reason::CustomerResourceNotFound,
        Reason::NoActiveSubscription,
        Reason::NoFeatureEntitlementInSubscription,
        Reason::RequestedUsageExceedingLimit,
        Reason::RequestedValuesMismatch,
        Reason::BudgetExceeded,
        Reason::Unknown,
        Reason::FeatureTypeMismatch,
        Reason::Revoked,
        Reason::InsufficientCredits,
        Reason::EntitlementNotFound,
    ];

    /// The name that the API gives it.
    pub fn name(self) -> &'static str {
        match self {
            Reason::FeatureNotFound => "FeatureNotFound",
            Reason::CustomerNotFound => "CustomerNotFound",
            Reason::CustomerIsArchived => "CustomerIsArchived",
            Reason::CustomerResourceNotFound => "CustomerResourceNotFound",
            Reason::NoActiveSubscription => "NoActiveSubscription",
            Reason::NoFeatureEntitlementInSubscription => "NoFeatureEntitlementInSubscription",
            Reason::RequestedUsageExceedingLimit => "RequestedUsageExceedingLimit",
            Reason::RequestedValuesMismatch => "RequestedValuesMismatch",
            Reason::BudgetExceeded => "BudgetExceeded",
            Reason::Unknown => "Unknown",
            Reason::FeatureTypeMismatch => "FeatureTypeMismatch",
            Reason::Revoked => "Revoked",
            Reason::InsufficientCredits => "InsufficientCredits",
            Reason::EntitlementNotFound => "EntitlementNotFound",
        }
    }

    /// The reason of a name, unless the API has added it since.
    pub fn from_name(name: &str) -> Option<Reason> {
        Reason::ALL.into_iter().find(|reason| reason.name() == name)
    }
}
