// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! What customers may use: checks and promotional entitlements.

use super::prelude::*;

/// The params of `v1.customers.checkEntitlement`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CheckEntitlement {
    /// Custom currency to check; excludes featureId.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency_id: Option<String>,
    /// Feature to check; excludes currencyId.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_id: Option<String>,
    /// Usage to test against a numeric limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requested_usage: Option<i64>,
    /// Values to test against an enum feature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requested_values: Option<Vec<String>>,
    /// End of the hold, within a day; excludes reservationTtlSeconds (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reservation_expires_at: Option<String>,
    /// Name for the hold; must come with reserveAmount, and other values under one name clash.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reservation_id: Option<String>,
    /// Text values to keep with the hold, as a JSON object in text form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reservation_metadata: Option<String>,
    /// Seconds until the hold ends; excludes reservationExpiresAt (1 to 86400, default 3600).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reservation_ttl_seconds: Option<i64>,
    /// Credits to hold if access is allowed; requestedUsage then counts for nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub reserve_amount: Option<Number>,
    /// Resource within the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl CheckEntitlement {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Custom currency to check; excludes featureId.
    #[must_use]
    pub fn currency_id(mut self, currency_id: impl Into<String>) -> Self {
        self.currency_id = Some(currency_id.into());
        self
    }

    /// Feature to check; excludes currencyId.
    #[must_use]
    pub fn feature_id(mut self, feature_id: impl Into<String>) -> Self {
        self.feature_id = Some(feature_id.into());
        self
    }

    /// Usage to test against a numeric limit.
    #[must_use]
    pub fn requested_usage(mut self, requested_usage: i64) -> Self {
        self.requested_usage = Some(requested_usage);
        self
    }

    /// Values to test against an enum feature.
    #[must_use]
    pub fn requested_values(
        mut self,
        requested_values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.requested_values = Some(
            requested_values.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// End of the hold, within a day; excludes reservationTtlSeconds (ISO 8601).
    #[must_use]
    pub fn reservation_expires_at(
        mut self,
        reservation_expires_at: impl Into<String>,
    ) -> Self {
        self.reservation_expires_at = Some(reservation_expires_at.into());
        self
    }

    /// Name for the hold; must come with reserveAmount, and other values under one name clash.
    #[must_use]
    pub fn reservation_id(mut self, reservation_id: impl Into<String>) -> Self {
        self.reservation_id = Some(reservation_id.into());
        self
    }

    /// Text values to keep with the hold, as a JSON object in text form.
    #[must_use]
    pub fn reservation_metadata(
        mut self,
        reservation_metadata: impl Into<String>,
    ) -> Self {
        self.reservation_metadata = Some(reservation_metadata.into());
        self
    }

    /// Seconds until the hold ends; excludes reservationExpiresAt (1 to 86400, default 3600).
    #[must_use]
    pub fn reservation_ttl_seconds(mut self, reservation_ttl_seconds: i64) -> Self {
        self.reservation_ttl_seconds = Some(reservation_ttl_seconds);
        self
    }

    /// Credits to hold if access is allowed; requestedUsage then counts for nothing.
    #[must_use]
    pub fn reserve_amount(mut self, reserve_amount: impl Into<Number>) -> Self {
        self.reserve_amount = Some(reserve_amount.into());
        self
    }

    /// Resource within the customer.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }
}

/// Body of customers.promotionalEntitlements.create.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreatePromotionalEntitlements {
    /// Entitlements to give.
    pub promotional_entitlements: Vec<PromotionalEntitlementGrant>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl CreatePromotionalEntitlements {
    /// What must be given; the other methods set the rest.
    pub fn new(
        promotional_entitlements: impl IntoIterator<Item = PromotionalEntitlementGrant>,
    ) -> Self {
        Self {
            promotional_entitlements: promotional_entitlements.into_iter().collect(),
            extra: UnknownFields::new(),
        }
    }
}

/// Answer on a credit entitlement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreditAccess {
    /// Why access is refused; null when nothing blocks it.
    pub access_denied_reason: Option<AccessDeniedReason>,
    /// Custom currency that the credits are counted in.
    pub currency: CreditCurrency,
    /// Usage so far in the running window.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub current_usage: Number,
    /// True if access is allowed.
    pub is_granted: bool,
    /// Marks a credit entitlement.
    ///
    /// Always `CREDIT`.
    #[cfg_attr(feature = "js", tsify(type = "\"CREDIT\""))]
    pub r#type: String,
    /// Credits available in the running window.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub usage_limit: Number,
    /// When usage last changed (ISO 8601).
    pub usage_updated_at: String,
    /// When the grant or its settings last changed (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entitlement_updated_at: Option<String>,
    /// Hold that the check made; missing if none was asked for or granted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reservation: Option<CreditReservation>,
    /// Credits on hold, counted in currentUsage already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub reserved: Option<Number>,
    /// Credits on hold whose grant has run out; not part of currentUsage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub reserved_on_expired_grants: Option<Number>,
    /// When the running usage window closes (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usage_period_end: Option<String>,
    /// When the answer should be fetched again (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Reasons why nothing is usable.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"CustomerNotFound\" | \"NoActiveSubscription\" | \"CustomerIsArchived\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum CustomerAccessDeniedReason {
    /// `CustomerNotFound`
    CustomerNotFound,
    /// `NoActiveSubscription`
    NoActiveSubscription,
    /// `CustomerIsArchived`
    CustomerIsArchived,
    /// A value that this version does not list.
    Unlisted(String),
}

impl CustomerAccessDeniedReason {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CustomerNotFound => "CustomerNotFound",
            Self::NoActiveSubscription => "NoActiveSubscription",
            Self::CustomerIsArchived => "CustomerIsArchived",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for CustomerAccessDeniedReason {
    fn from(value: &str) -> Self {
        match value {
            "CustomerNotFound" => Self::CustomerNotFound,
            "NoActiveSubscription" => Self::NoActiveSubscription,
            "CustomerIsArchived" => Self::CustomerIsArchived,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(CustomerAccessDeniedReason);

/// All entitlements of a customer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomerEntitlements {
    /// Why no entitlement is usable at all, else null.
    pub access_denied_reason: Option<CustomerAccessDeniedReason>,
    /// What the holder may use.
    pub entitlements: Vec<EntitlementAccess>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Access to a feature or to credits.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "js", derive(Tsify), tsify(type = "FeatureAccess | CreditAccess"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum EntitlementAccess {
    /// `type` is `FEATURE`.
    Feature(Box<FeatureAccess>),
    /// `type` is `CREDIT`.
    Credit(Box<CreditAccess>),
    /// Of a type that this version does not list.
    Unlisted(UnknownFields),
}

impl<'de> Deserialize<'de> for EntitlementAccess {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let object = Tagged::deserialize(from)?;
        match object.tag() {
            "FEATURE" => object.read().map(Self::Feature),
            "CREDIT" => object.read().map(Self::Credit),
            _ => Ok(Self::Unlisted(object.into_fields())),
        }
    }
}

impl From<FeatureAccess> for EntitlementAccess {
    fn from(object: FeatureAccess) -> Self {
        Self::Feature(Box::new(object))
    }
}

impl From<CreditAccess> for EntitlementAccess {
    fn from(object: CreditAccess) -> Self {
        Self::Credit(Box::new(object))
    }
}

/// Answer on a feature entitlement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FeatureAccess {
    /// Why access is refused; null when nothing blocks it.
    pub access_denied_reason: Option<AccessDeniedReason>,
    /// True if access is allowed.
    pub is_granted: bool,
    /// Marks a feature entitlement.
    ///
    /// Always `FEATURE`.
    #[cfg_attr(feature = "js", tsify(type = "\"FEATURE\""))]
    pub r#type: String,
    /// Usage so far in the running window.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub current_usage: Option<Number>,
    /// When the grant or its settings last changed (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entitlement_updated_at: Option<String>,
    /// Feature that the entitlement is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature: Option<FeatureSummary>,
    /// True if there is no limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_unlimited_usage: Option<bool>,
    /// How often usage starts over.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub reset_period: Option<Option<ResetPeriod>>,
    /// Highest usage allowed; null when unlimited.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub usage_limit: Option<Option<Number>>,
    /// Date that usage windows are counted from (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usage_period_anchor: Option<String>,
    /// When the running usage window closes (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usage_period_end: Option<String>,
    /// When the running usage window opened (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usage_period_start: Option<String>,
    /// When the answer should be fetched again (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// The params of `v1.customers.promotionalEntitlements.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListPromotionalEntitlements {
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
    /// Range of creation times.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateRangeFilter>,
    /// States to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Vec<PromotionalEntitlementStatus>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ListPromotionalEntitlements {
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

    /// Range of creation times.
    #[must_use]
    pub fn created_at(mut self, created_at: DateRangeFilter) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// States to keep.
    #[must_use]
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = PromotionalEntitlementStatus>,
    ) -> Self {
        self.status = Some(status.into_iter().collect());
        self
    }
}

/// Entitlement given outside a subscription.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PromotionalEntitlement {
    /// Identifier.
    pub id: String,
    /// Creation time (ISO 8601).
    pub created_at: String,
    /// Longer text for people.
    pub description: Option<String>,
    /// When it stops (ISO 8601).
    pub end_date: Option<String>,
    /// Values that are granted.
    pub enum_values: Option<Vec<String>>,
    /// Environment that holds the record.
    pub environment_id: String,
    /// Feature groups that brought the entitlement.
    pub feature_group_ids: Option<Vec<String>>,
    /// Feature concerned.
    pub feature_id: String,
    /// True if going over the limit is allowed.
    pub has_soft_limit: Option<bool>,
    /// True if there is no limit.
    pub has_unlimited_usage: Option<bool>,
    /// True if shown to the customer.
    pub is_visible: bool,
    /// How long the grant lasts.
    pub period: PromotionalPeriod,
    /// How often usage starts over.
    pub reset_period: Option<ResetPeriod>,
    /// Details of the reset moment.
    pub reset_period_configuration: Option<ResetConfiguration>,
    /// When it begins (ISO 8601).
    pub start_date: String,
    /// Condition of the record.
    pub status: PromotionalEntitlementStatus,
    /// Time of the last change (ISO 8601).
    pub updated_at: String,
    /// Highest usage allowed; null when unlimited.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub usage_limit: Option<Number>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Promotional entitlement to give.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PromotionalEntitlementGrant {
    /// End of the grant when period is custom (ISO 8601).
    pub custom_end_date: Option<String>,
    /// Values that are granted.
    pub enum_values: Option<Vec<String>>,
    /// Feature concerned.
    pub feature_id: String,
    /// True if going over the limit is allowed.
    pub has_soft_limit: Option<bool>,
    /// True if there is no limit.
    pub has_unlimited_usage: Option<bool>,
    /// True if shown to the customer.
    pub is_visible: Option<bool>,
    /// Monthly reset details.
    pub monthly_reset_period_configuration: Option<MonthlyReset>,
    /// How long the grant lasts.
    pub period: PromotionalPeriod,
    /// How often usage starts over.
    pub reset_period: Option<ResetPeriod>,
    /// Highest usage allowed; null when unlimited.
    pub usage_limit: Option<i64>,
    /// Weekly reset details.
    pub weekly_reset_period_configuration: Option<WeeklyReset>,
    /// Yearly reset details.
    pub yearly_reset_period_configuration: Option<YearlyReset>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl PromotionalEntitlementGrant {
    /// What must be given; the other methods set the rest.
    pub fn new(feature_id: impl Into<String>, period: PromotionalPeriod) -> Self {
        Self {
            custom_end_date: None,
            enum_values: None,
            feature_id: feature_id.into(),
            has_soft_limit: None,
            has_unlimited_usage: None,
            is_visible: None,
            monthly_reset_period_configuration: None,
            period,
            reset_period: None,
            usage_limit: None,
            weekly_reset_period_configuration: None,
            yearly_reset_period_configuration: None,
            extra: UnknownFields::new(),
        }
    }

    /// End of the grant when period is custom (ISO 8601).
    #[must_use]
    pub fn custom_end_date(mut self, custom_end_date: impl Into<String>) -> Self {
        self.custom_end_date = Some(custom_end_date.into());
        self
    }

    /// Values that are granted.
    #[must_use]
    pub fn enum_values(
        mut self,
        enum_values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.enum_values = Some(enum_values.into_iter().map(Into::into).collect());
        self
    }

    /// True if going over the limit is allowed.
    #[must_use]
    pub fn has_soft_limit(mut self, has_soft_limit: bool) -> Self {
        self.has_soft_limit = Some(has_soft_limit);
        self
    }

    /// True if there is no limit.
    #[must_use]
    pub fn has_unlimited_usage(mut self, has_unlimited_usage: bool) -> Self {
        self.has_unlimited_usage = Some(has_unlimited_usage);
        self
    }

    /// True if shown to the customer.
    #[must_use]
    pub fn is_visible(mut self, is_visible: bool) -> Self {
        self.is_visible = Some(is_visible);
        self
    }

    /// Monthly reset details.
    #[must_use]
    pub fn monthly_reset_period_configuration(
        mut self,
        monthly_reset_period_configuration: MonthlyReset,
    ) -> Self {
        self.monthly_reset_period_configuration = Some(
            monthly_reset_period_configuration,
        );
        self
    }

    /// How often usage starts over.
    #[must_use]
    pub fn reset_period(mut self, reset_period: ResetPeriod) -> Self {
        self.reset_period = Some(reset_period);
        self
    }

    /// Highest usage allowed; null when unlimited.
    #[must_use]
    pub fn usage_limit(mut self, usage_limit: i64) -> Self {
        self.usage_limit = Some(usage_limit);
        self
    }

    /// Weekly reset details.
    #[must_use]
    pub fn weekly_reset_period_configuration(
        mut self,
        weekly_reset_period_configuration: WeeklyReset,
    ) -> Self {
        self.weekly_reset_period_configuration = Some(weekly_reset_period_configuration);
        self
    }

    /// Yearly reset details.
    #[must_use]
    pub fn yearly_reset_period_configuration(
        mut self,
        yearly_reset_period_configuration: YearlyReset,
    ) -> Self {
        self.yearly_reset_period_configuration = Some(yearly_reset_period_configuration);
        self
    }
}

/// States of a promotional entitlement.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"Active\" | \"Expired\" | \"Paused\" | (string & {})")
)]
#[non_exhaustive]
pub enum PromotionalEntitlementStatus {
    /// `Active`
    Active,
    /// `Expired`
    Expired,
    /// `Paused`
    Paused,
    /// A value that this version does not list.
    Unlisted(String),
}

impl PromotionalEntitlementStatus {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "Active",
            Self::Expired => "Expired",
            Self::Paused => "Paused",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for PromotionalEntitlementStatus {
    fn from(value: &str) -> Self {
        match value {
            "Active" => Self::Active,
            "Expired" => Self::Expired,
            "Paused" => Self::Paused,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(PromotionalEntitlementStatus);

/// How long a promotion can last.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"1 week\" | \"1 month\" | \"6 month\" | \"1 year\" | \"lifetime\" | \"custom\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum PromotionalPeriod {
    /// `1 week`
    OneWeek,
    /// `1 month`
    OneMonth,
    /// `6 month`
    SixMonths,
    /// `1 year`
    OneYear,
    /// `lifetime`
    Lifetime,
    /// `custom`
    Custom,
    /// A value that this version does not list.
    Unlisted(String),
}

impl PromotionalPeriod {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OneWeek => "1 week",
            Self::OneMonth => "1 month",
            Self::SixMonths => "6 month",
            Self::OneYear => "1 year",
            Self::Lifetime => "lifetime",
            Self::Custom => "custom",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for PromotionalPeriod {
    fn from(value: &str) -> Self {
        match value {
            "1 week" => Self::OneWeek,
            "1 month" => Self::OneMonth,
            "6 month" => Self::SixMonths,
            "1 year" => Self::OneYear,
            "lifetime" => Self::Lifetime,
            "custom" => Self::Custom,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(PromotionalPeriod);

/// The params of `v1.customers.retrieveEntitlements`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RetrieveEntitlements {
    /// Resource within the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl RetrieveEntitlements {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Resource within the customer.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }
}

/// The params of `v1.customers.promotionalEntitlements.revoke`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RevokePromotionalEntitlement {
    /// Customer reference.
    pub id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl RevokePromotionalEntitlement {
    /// What must be given; the other methods set the rest.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: UnknownFields::new(),
        }
    }
}
