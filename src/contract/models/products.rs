// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! Products.

use super::prelude::*;

/// Body of products.createProduct.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateProduct {
    /// Identifier.
    pub id: String,
    /// Name shown to people.
    pub display_name: String,
    /// Longer text for people.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub description: Option<Option<String>>,
    /// Your own key and value pairs.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string> | null"))]
    pub metadata: Option<Option<BTreeMap<String, String>>>,
    /// True if a customer may hold several subscriptions (default false).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multiple_subscriptions: Option<bool>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl CreateProduct {
    /// What must be given; the other methods set the rest.
    pub fn new(id: impl Into<String>, display_name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            display_name: display_name.into(),
            description: None,
            metadata: None,
            multiple_subscriptions: None,
            extra: UnknownFields::new(),
        }
    }

    /// Longer text for people.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(Some(description.into()));
        self
    }

    /// Sends null as `description`.
    #[must_use]
    pub fn description_null(mut self) -> Self {
        self.description = Some(None);
        self
    }

    /// Your own key and value pairs.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            Some(
                metadata
                    .into_iter()
                    .map(|(key, value)| (key.into(), value.into()))
                    .collect(),
            ),
        );
        self
    }

    /// Sends null as `metadata`.
    #[must_use]
    pub fn metadata_null(mut self) -> Self {
        self.metadata = Some(None);
        self
    }

    /// True if a customer may hold several subscriptions (default false).
    #[must_use]
    pub fn multiple_subscriptions(mut self, multiple_subscriptions: bool) -> Self {
        self.multiple_subscriptions = Some(multiple_subscriptions);
        self
    }
}

/// Body of products.duplicateProduct.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DuplicateProduct {
    /// Reference for the copy.
    pub target_id: String,
    /// Longer text for people.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub description: Option<Option<String>>,
    /// Name shown to people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl DuplicateProduct {
    /// What must be given; the other methods set the rest.
    pub fn new(target_id: impl Into<String>) -> Self {
        Self {
            target_id: target_id.into(),
            description: None,
            display_name: None,
            extra: UnknownFields::new(),
        }
    }

    /// Longer text for people.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(Some(description.into()));
        self
    }

    /// Sends null as `description`.
    #[must_use]
    pub fn description_null(mut self) -> Self {
        self.description = Some(None);
        self
    }

    /// Name shown to people.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

/// The params of `v1.products.listProducts`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListProducts {
    /// Cursor: return items that follow it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// Cursor: return items that precede it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// `after` as Stigg's guide spells it.
    #[serde(rename = "starting_after", default, skip_serializing_if = "Option::is_none")]
    pub starting_after: Option<String>,
    /// `before` as Stigg's guide spells it.
    #[serde(rename = "ending_before", default, skip_serializing_if = "Option::is_none")]
    pub ending_before: Option<String>,
    /// Page size (1 to 100, default 20).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Identifier to match.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Range of creation times.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateRangeFilter>,
    /// States to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Vec<ProductStatus>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ListProducts {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Cursor: return items that follow it.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Cursor: return items that precede it.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// `after` as Stigg's guide spells it.
    #[must_use]
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.starting_after = Some(starting_after.into());
        self
    }

    /// `before` as Stigg's guide spells it.
    #[must_use]
    pub fn ending_before(mut self, ending_before: impl Into<String>) -> Self {
        self.ending_before = Some(ending_before.into());
        self
    }

    /// Page size (1 to 100, default 20).
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Identifier to match.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Range of creation times.
    #[must_use]
    pub fn created_at(mut self, created_at: DateRangeFilter) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// States to keep.
    #[must_use]
    pub fn status(mut self, status: impl IntoIterator<Item = ProductStatus>) -> Self {
        self.status = Some(status.into_iter().collect());
        self
    }
}

/// Family of plans and add-ons.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Product {
    /// Identifier.
    pub id: String,
    /// Creation time (ISO 8601).
    pub created_at: String,
    /// Longer text for people.
    pub description: Option<String>,
    /// Name shown to people.
    pub display_name: String,
    /// Your own key and value pairs.
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: BTreeMap<String, String>,
    /// True if a customer may hold several subscriptions.
    pub multiple_subscriptions: bool,
    /// Condition of the record.
    pub status: ProductStatus,
    /// Time of the last change (ISO 8601).
    pub updated_at: String,
    /// Rules for starting and ending subscriptions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_settings: Option<ProductSettings>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Rules for starting and ending subscriptions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProductSettings {
    /// When cancellations of this product take hold.
    pub subscription_cancellation_time: CancellationTime,
    /// What follows when a subscription ends.
    pub subscription_end_setup: SubscriptionEndSetup,
    /// How new subscriptions begin.
    pub subscription_start_setup: SubscriptionStartSetup,
    /// Plan to fall back to when the subscription ends.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub downgrade_plan_id: Option<Option<String>>,
    /// True to settle partial periods at term end.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub prorate_at_end_of_billing_period: Option<Option<bool>>,
    /// Plan given to new customers.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub subscription_start_plan_id: Option<Option<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ProductSettings {
    /// What must be given; the other methods set the rest.
    pub fn new(
        subscription_cancellation_time: CancellationTime,
        subscription_end_setup: SubscriptionEndSetup,
        subscription_start_setup: SubscriptionStartSetup,
    ) -> Self {
        Self {
            subscription_cancellation_time,
            subscription_end_setup,
            subscription_start_setup,
            downgrade_plan_id: None,
            prorate_at_end_of_billing_period: None,
            subscription_start_plan_id: None,
            extra: UnknownFields::new(),
        }
    }

    /// Plan to fall back to when the subscription ends.
    #[must_use]
    pub fn downgrade_plan_id(mut self, downgrade_plan_id: impl Into<String>) -> Self {
        self.downgrade_plan_id = Some(Some(downgrade_plan_id.into()));
        self
    }

    /// Sends null as `downgradePlanId`.
    #[must_use]
    pub fn downgrade_plan_id_null(mut self) -> Self {
        self.downgrade_plan_id = Some(None);
        self
    }

    /// True to settle partial periods at term end.
    #[must_use]
    pub fn prorate_at_end_of_billing_period(
        mut self,
        prorate_at_end_of_billing_period: bool,
    ) -> Self {
        self.prorate_at_end_of_billing_period = Some(
            Some(prorate_at_end_of_billing_period),
        );
        self
    }

    /// Sends null as `prorateAtEndOfBillingPeriod`.
    #[must_use]
    pub fn prorate_at_end_of_billing_period_null(mut self) -> Self {
        self.prorate_at_end_of_billing_period = Some(None);
        self
    }

    /// Plan given to new customers.
    #[must_use]
    pub fn subscription_start_plan_id(
        mut self,
        subscription_start_plan_id: impl Into<String>,
    ) -> Self {
        self.subscription_start_plan_id = Some(Some(subscription_start_plan_id.into()));
        self
    }

    /// Sends null as `subscriptionStartPlanId`.
    #[must_use]
    pub fn subscription_start_plan_id_null(mut self) -> Self {
        self.subscription_start_plan_id = Some(None);
        self
    }
}

/// States of a product.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"PUBLISHED\" | \"ARCHIVED\" | (string & {})")
)]
#[non_exhaustive]
pub enum ProductStatus {
    /// `PUBLISHED`
    Published,
    /// `ARCHIVED`
    Archived,
    /// A value that this version does not list.
    Unlisted(String),
}

impl ProductStatus {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Published => "PUBLISHED",
            Self::Archived => "ARCHIVED",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for ProductStatus {
    fn from(value: &str) -> Self {
        match value {
            "PUBLISHED" => Self::Published,
            "ARCHIVED" => Self::Archived,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(ProductStatus);

/// What can follow a subscription.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"DOWNGRADE_TO_FREE\" | \"CANCEL_SUBSCRIPTION\" | (string & {})")
)]
#[non_exhaustive]
pub enum SubscriptionEndSetup {
    /// `DOWNGRADE_TO_FREE`
    DowngradeToFree,
    /// `CANCEL_SUBSCRIPTION`
    CancelSubscription,
    /// A value that this version does not list.
    Unlisted(String),
}

impl SubscriptionEndSetup {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DowngradeToFree => "DOWNGRADE_TO_FREE",
            Self::CancelSubscription => "CANCEL_SUBSCRIPTION",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for SubscriptionEndSetup {
    fn from(value: &str) -> Self {
        match value {
            "DOWNGRADE_TO_FREE" => Self::DowngradeToFree,
            "CANCEL_SUBSCRIPTION" => Self::CancelSubscription,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(SubscriptionEndSetup);

/// Ways for a subscription to begin.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"PLAN_SELECTION\" | \"TRIAL_PERIOD\" | \"FREE_PLAN\" | (string & {})")
)]
#[non_exhaustive]
pub enum SubscriptionStartSetup {
    /// `PLAN_SELECTION`
    PlanSelection,
    /// `TRIAL_PERIOD`
    TrialPeriod,
    /// `FREE_PLAN`
    FreePlan,
    /// A value that this version does not list.
    Unlisted(String),
}

impl SubscriptionStartSetup {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PlanSelection => "PLAN_SELECTION",
            Self::TrialPeriod => "TRIAL_PERIOD",
            Self::FreePlan => "FREE_PLAN",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for SubscriptionStartSetup {
    fn from(value: &str) -> Self {
        match value {
            "PLAN_SELECTION" => Self::PlanSelection,
            "TRIAL_PERIOD" => Self::TrialPeriod,
            "FREE_PLAN" => Self::FreePlan,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(SubscriptionStartSetup);

/// Body of products.updateProduct.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateProduct {
    /// Longer text for people.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub description: Option<Option<String>>,
    /// Name shown to people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Your own key and value pairs.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string> | null"))]
    pub metadata: Option<Option<BTreeMap<String, String>>>,
    /// True if a customer may hold several subscriptions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multiple_subscriptions: Option<bool>,
    /// Rules for starting and ending subscriptions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_settings: Option<ProductSettings>,
    /// Rule for resetting usage on subscription changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usage_reset_cutoff_rule: Option<UsageResetRule>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl UpdateProduct {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Longer text for people.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(Some(description.into()));
        self
    }

    /// Sends null as `description`.
    #[must_use]
    pub fn description_null(mut self) -> Self {
        self.description = Some(None);
        self
    }

    /// Name shown to people.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Your own key and value pairs.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            Some(
                metadata
                    .into_iter()
                    .map(|(key, value)| (key.into(), value.into()))
                    .collect(),
            ),
        );
        self
    }

    /// Sends null as `metadata`.
    #[must_use]
    pub fn metadata_null(mut self) -> Self {
        self.metadata = Some(None);
        self
    }

    /// True if a customer may hold several subscriptions.
    #[must_use]
    pub fn multiple_subscriptions(mut self, multiple_subscriptions: bool) -> Self {
        self.multiple_subscriptions = Some(multiple_subscriptions);
        self
    }

    /// Rules for starting and ending subscriptions.
    #[must_use]
    pub fn product_settings(mut self, product_settings: ProductSettings) -> Self {
        self.product_settings = Some(product_settings);
        self
    }

    /// Rule for resetting usage on subscription changes.
    #[must_use]
    pub fn usage_reset_cutoff_rule(
        mut self,
        usage_reset_cutoff_rule: UsageResetRule,
    ) -> Self {
        self.usage_reset_cutoff_rule = Some(usage_reset_cutoff_rule);
        self
    }
}

/// When a change resets usage.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"NEVER_RESET\" | \"ALWAYS_RESET\" | \"BILLING_PERIOD_CHANGE\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum UsageResetBehavior {
    /// `NEVER_RESET`
    NeverReset,
    /// `ALWAYS_RESET`
    AlwaysReset,
    /// `BILLING_PERIOD_CHANGE`
    BillingPeriodChange,
    /// A value that this version does not list.
    Unlisted(String),
}

impl UsageResetBehavior {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NeverReset => "NEVER_RESET",
            Self::AlwaysReset => "ALWAYS_RESET",
            Self::BillingPeriodChange => "BILLING_PERIOD_CHANGE",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for UsageResetBehavior {
    fn from(value: &str) -> Self {
        match value {
            "NEVER_RESET" => Self::NeverReset,
            "ALWAYS_RESET" => Self::AlwaysReset,
            "BILLING_PERIOD_CHANGE" => Self::BillingPeriodChange,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(UsageResetBehavior);

/// Rule for resets on subscription changes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UsageResetRule {
    /// When a subscription change resets usage.
    pub behavior: UsageResetBehavior,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl UsageResetRule {
    /// What must be given; the other methods set the rest.
    pub fn new(behavior: UsageResetBehavior) -> Self {
        Self {
            behavior,
            extra: UnknownFields::new(),
        }
    }
}
