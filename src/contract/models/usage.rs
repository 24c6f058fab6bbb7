// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! Reporting usage, its history and estimates of its cost.

use super::prelude::*;

/// Estimated cost in credits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreditEstimate {
    /// One estimate per custom currency.
    pub estimates: Vec<CurrencyEstimate>,
    /// Doubts about the whole estimate.
    pub warnings: Vec<EstimateWarning>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Estimate in one custom currency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CurrencyEstimate {
    /// Balance that would remain after the estimated cost.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub balance_after_estimate: Number,
    /// Share of the cost per feature.
    pub breakdown: Vec<EstimateBreakdown>,
    /// Custom currency.
    pub currency_id: String,
    /// Credits available now, pending use included.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub current_balance: Number,
    /// Credits that the usage would cost.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub estimated_cost: Number,
    /// True if the balance would fall below zero.
    pub would_overdraft: bool,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Cost contributed by one feature.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EstimateBreakdown {
    /// Credits attributed to this feature.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub cost: Number,
    /// Feature concerned.
    pub feature_id: String,
    /// Why the figure may be off.
    pub warning_code: Option<EstimateWarningCode>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Body of events.estimate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EstimateEvent {
    /// Customer concerned.
    pub customer_id: String,
    /// Kind of event.
    pub event_name: String,
    /// Free key and value pairs that describe the usage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, DimensionValue>"))]
    pub dimensions: Option<BTreeMap<String, DimensionValue>>,
    /// Resource within the customer, if scoped to one.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub resource_id: Option<Option<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl EstimateEvent {
    /// What must be given; the other methods set the rest.
    pub fn new(customer_id: impl Into<String>, event_name: impl Into<String>) -> Self {
        Self {
            customer_id: customer_id.into(),
            event_name: event_name.into(),
            dimensions: None,
            resource_id: None,
            extra: UnknownFields::new(),
        }
    }

    /// Free key and value pairs that describe the usage.
    #[must_use]
    pub fn dimensions(
        mut self,
        dimensions: impl IntoIterator<
            Item = (impl Into<String>, impl Into<DimensionValue>),
        >,
    ) -> Self {
        self.dimensions = Some(
            dimensions
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Resource within the customer, if scoped to one.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(Some(resource_id.into()));
        self
    }

    /// Sends null as `resourceId`.
    #[must_use]
    pub fn resource_id_null(mut self) -> Self {
        self.resource_id = Some(None);
        self
    }
}

/// Body of usage.estimate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EstimateUsage {
    /// Customer concerned.
    pub customer_id: String,
    /// Feature concerned.
    pub feature_id: String,
    /// Amount of usage.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub value: Number,
    /// Free key and value pairs that describe the usage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, DimensionValue>"))]
    pub dimensions: Option<BTreeMap<String, DimensionValue>>,
    /// Resource within the customer, if scoped to one.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub resource_id: Option<Option<String>>,
    /// Whether the value is added or replaces the total.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub update_behavior: Option<UsageUpdateBehavior>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl EstimateUsage {
    /// What must be given; the other methods set the rest.
    pub fn new(
        customer_id: impl Into<String>,
        feature_id: impl Into<String>,
        value: impl Into<Number>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            feature_id: feature_id.into(),
            value: value.into(),
            dimensions: None,
            resource_id: None,
            update_behavior: None,
            extra: UnknownFields::new(),
        }
    }

    /// Free key and value pairs that describe the usage.
    #[must_use]
    pub fn dimensions(
        mut self,
        dimensions: impl IntoIterator<
            Item = (impl Into<String>, impl Into<DimensionValue>),
        >,
    ) -> Self {
        self.dimensions = Some(
            dimensions
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Resource within the customer, if scoped to one.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(Some(resource_id.into()));
        self
    }

    /// Sends null as `resourceId`.
    #[must_use]
    pub fn resource_id_null(mut self) -> Self {
        self.resource_id = Some(None);
        self
    }

    /// Whether the value is added or replaces the total.
    #[must_use]
    pub fn update_behavior(mut self, update_behavior: UsageUpdateBehavior) -> Self {
        self.update_behavior = Some(update_behavior);
        self
    }
}

/// Reasons why an estimate may be off.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"RESOURCE_SCOPED_SUBSCRIPTION_EXISTS\" | \"FEATURE_NOT_FOUND\" | \"FEATURE_NOT_CREDIT_BASED\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum EstimateWarning {
    /// `RESOURCE_SCOPED_SUBSCRIPTION_EXISTS`
    ResourceScopedSubscriptionExists,
    /// `FEATURE_NOT_FOUND`
    FeatureNotFound,
    /// `FEATURE_NOT_CREDIT_BASED`
    FeatureNotCreditBased,
    /// A value that this version does not list.
    Unlisted(String),
}

impl EstimateWarning {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ResourceScopedSubscriptionExists => {
                "RESOURCE_SCOPED_SUBSCRIPTION_EXISTS"
            }
            Self::FeatureNotFound => "FEATURE_NOT_FOUND",
            Self::FeatureNotCreditBased => "FEATURE_NOT_CREDIT_BASED",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for EstimateWarning {
    fn from(value: &str) -> Self {
        match value {
            "RESOURCE_SCOPED_SUBSCRIPTION_EXISTS" => {
                Self::ResourceScopedSubscriptionExists
            }
            "FEATURE_NOT_FOUND" => Self::FeatureNotFound,
            "FEATURE_NOT_CREDIT_BASED" => Self::FeatureNotCreditBased,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(EstimateWarning);

/// Why a feature has no exact estimate.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"UNSUPPORTED_AGGREGATION\" | (string & {})")
)]
#[non_exhaustive]
pub enum EstimateWarningCode {
    /// `UNSUPPORTED_AGGREGATION`
    UnsupportedAggregation,
    /// A value that this version does not list.
    Unlisted(String),
}

impl EstimateWarningCode {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::UnsupportedAggregation => "UNSUPPORTED_AGGREGATION",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for EstimateWarningCode {
    fn from(value: &str) -> Self {
        match value {
            "UNSUPPORTED_AGGREGATION" => Self::UnsupportedAggregation,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(EstimateWarningCode);

/// Something a customer did, to be metered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Event {
    /// Customer concerned.
    pub customer_id: String,
    /// Kind of event.
    pub event_name: String,
    /// Key that makes a repeated report count once, for seven days.
    pub idempotency_key: String,
    /// Free key and value pairs that describe the usage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, DimensionValue>"))]
    pub dimensions: Option<BTreeMap<String, DimensionValue>>,
    /// Resource within the customer, if scoped to one.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub resource_id: Option<Option<String>>,
    /// Point in time (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl Event {
    /// What must be given; the other methods set the rest.
    pub fn new(
        customer_id: impl Into<String>,
        event_name: impl Into<String>,
        idempotency_key: impl Into<String>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            event_name: event_name.into(),
            idempotency_key: idempotency_key.into(),
            dimensions: None,
            resource_id: None,
            timestamp: None,
            extra: UnknownFields::new(),
        }
    }

    /// Free key and value pairs that describe the usage.
    #[must_use]
    pub fn dimensions(
        mut self,
        dimensions: impl IntoIterator<
            Item = (impl Into<String>, impl Into<DimensionValue>),
        >,
    ) -> Self {
        self.dimensions = Some(
            dimensions
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Resource within the customer, if scoped to one.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(Some(resource_id.into()));
        self
    }

    /// Sends null as `resourceId`.
    #[must_use]
    pub fn resource_id_null(mut self) -> Self {
        self.resource_id = Some(None);
        self
    }

    /// Point in time (ISO 8601).
    #[must_use]
    pub fn timestamp(mut self, timestamp: impl Into<String>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }
}

/// Credits taken by one measurement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MeasurementCredit {
    /// Credits taken by this one report; 0 for a duplicate.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub consumed: Number,
    /// Custom currency.
    pub currency_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Recorded measurement with resulting usage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordedUsage {
    /// Identifier.
    pub id: String,
    /// Creation time (ISO 8601).
    pub created_at: String,
    /// Customer concerned.
    pub customer_id: String,
    /// Feature concerned.
    pub feature_id: String,
    /// Point in time (ISO 8601).
    pub timestamp: String,
    /// Amount of usage.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub value: Number,
    /// Credits taken; null if no listed wallet was touched.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub credit: Option<Option<MeasurementCredit>>,
    /// Usage so far in the running window.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub current_usage: Option<Option<Number>>,
    /// When usage is next reset (ISO 8601).
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub next_reset_date: Option<Option<String>>,
    /// Resource within the customer, if scoped to one.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub resource_id: Option<Option<String>>,
    /// When the running usage window closes (ISO 8601).
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub usage_period_end: Option<Option<String>>,
    /// When the running usage window opened (ISO 8601).
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub usage_period_start: Option<Option<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Body of events.report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReportEvents {
    /// Events to ingest.
    pub events: Vec<Event>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ReportEvents {
    /// What must be given; the other methods set the rest.
    pub fn new(events: impl IntoIterator<Item = Event>) -> Self {
        Self {
            events: events.into_iter().collect(),
            extra: UnknownFields::new(),
        }
    }
}

/// Body of usage.report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReportUsage {
    /// Measurements to record.
    pub usages: Vec<UsageEntry>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ReportUsage {
    /// What must be given; the other methods set the rest.
    pub fn new(usages: impl IntoIterator<Item = UsageEntry>) -> Self {
        Self {
            usages: usages.into_iter().collect(),
            extra: UnknownFields::new(),
        }
    }
}

/// The params of `v1.usage.history`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RetrieveUsageHistory {
    /// Customer reference.
    pub customer_id: String,
    /// Start of the range (ISO 8601).
    pub start_date: String,
    /// End of the range (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// Dimension to split the series by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_by: Option<String>,
    /// Resource within the customer.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub resource_id: Option<Option<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl RetrieveUsageHistory {
    /// What must be given; the other methods set the rest.
    pub fn new(customer_id: impl Into<String>, start_date: impl Into<String>) -> Self {
        Self {
            customer_id: customer_id.into(),
            start_date: start_date.into(),
            end_date: None,
            group_by: None,
            resource_id: None,
            extra: UnknownFields::new(),
        }
    }

    /// End of the range (ISO 8601).
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Dimension to split the series by.
    #[must_use]
    pub fn group_by(mut self, group_by: impl Into<String>) -> Self {
        self.group_by = Some(group_by.into());
        self
    }

    /// Resource within the customer.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(Some(resource_id.into()));
        self
    }

    /// Sends null as `resourceId`.
    #[must_use]
    pub fn resource_id_null(mut self) -> Self {
        self.resource_id = Some(None);
        self
    }
}

/// Wallet figures after a usage report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UsageCredit {
    /// Credits taken by this one report; 0 for a duplicate.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub consumed: Number,
    /// Custom currency.
    pub currency_id: String,
    /// Credits spent from the wallet so far.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub current_usage: Number,
    /// Point in time (ISO 8601).
    pub timestamp: String,
    /// Credits granted in all.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub usage_limit: Number,
    /// When the running usage window closes (ISO 8601).
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub usage_period_end: Option<Option<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// One usage measurement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UsageEntry {
    /// Customer concerned.
    pub customer_id: String,
    /// Feature concerned.
    pub feature_id: String,
    /// Amount of usage.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub value: Number,
    /// Time to record with the usage (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// Free key and value pairs that describe the usage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, DimensionValue>"))]
    pub dimensions: Option<BTreeMap<String, DimensionValue>>,
    /// Key that makes a repeated report count once, for seven days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idempotency_key: Option<String>,
    /// Resource within the customer, if scoped to one.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub resource_id: Option<Option<String>>,
    /// Whether the value is added or replaces the total.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub update_behavior: Option<UsageUpdateBehavior>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl UsageEntry {
    /// What must be given; the other methods set the rest.
    pub fn new(
        customer_id: impl Into<String>,
        feature_id: impl Into<String>,
        value: impl Into<Number>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            feature_id: feature_id.into(),
            value: value.into(),
            created_at: None,
            dimensions: None,
            idempotency_key: None,
            resource_id: None,
            update_behavior: None,
            extra: UnknownFields::new(),
        }
    }

    /// Time to record with the usage (ISO 8601).
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<String>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Free key and value pairs that describe the usage.
    #[must_use]
    pub fn dimensions(
        mut self,
        dimensions: impl IntoIterator<
            Item = (impl Into<String>, impl Into<DimensionValue>),
        >,
    ) -> Self {
        self.dimensions = Some(
            dimensions
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Key that makes a repeated report count once, for seven days.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }

    /// Resource within the customer, if scoped to one.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(Some(resource_id.into()));
        self
    }

    /// Sends null as `resourceId`.
    #[must_use]
    pub fn resource_id_null(mut self) -> Self {
        self.resource_id = Some(None);
        self
    }

    /// Whether the value is added or replaces the total.
    #[must_use]
    pub fn update_behavior(mut self, update_behavior: UsageUpdateBehavior) -> Self {
        self.update_behavior = Some(update_behavior);
        self
    }
}

/// Usage over time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UsageHistory {
    /// Events that changed how usage is counted.
    pub markers: Vec<UsageMarker>,
    /// Usage curves.
    pub series: Vec<UsageSeries>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Event that changed how usage is counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UsageMarker {
    /// Point in time (ISO 8601).
    pub timestamp: String,
    /// Kind.
    pub r#type: UsageMarkerType,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Kinds of marker.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"PERIODIC_RESET\" | \"SUBSCRIPTION_CHANGE_RESET\" | (string & {})")
)]
#[non_exhaustive]
pub enum UsageMarkerType {
    /// `PERIODIC_RESET`
    PeriodicReset,
    /// `SUBSCRIPTION_CHANGE_RESET`
    SubscriptionChangeReset,
    /// A value that this version does not list.
    Unlisted(String),
}

impl UsageMarkerType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PeriodicReset => "PERIODIC_RESET",
            Self::SubscriptionChangeReset => "SUBSCRIPTION_CHANGE_RESET",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for UsageMarkerType {
    fn from(value: &str) -> Self {
        match value {
            "PERIODIC_RESET" => Self::PeriodicReset,
            "SUBSCRIPTION_CHANGE_RESET" => Self::SubscriptionChangeReset,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(UsageMarkerType);

/// Usage at one time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UsagePoint {
    /// True if usage was reset at this point.
    pub is_reset_point: bool,
    /// Point in time (ISO 8601).
    pub timestamp: String,
    /// Usage at this point.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub value: Number,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Recorded measurement with resulting usage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UsageReport {
    /// Identifier.
    pub id: String,
    /// Creation time (ISO 8601).
    pub created_at: String,
    /// Customer concerned.
    pub customer_id: String,
    /// Feature concerned.
    pub feature_id: String,
    /// Point in time (ISO 8601).
    pub timestamp: String,
    /// Amount of usage.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub value: Number,
    /// Wallet state right after the call, before reconciliation.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub credit: Option<Option<UsageCredit>>,
    /// Usage so far in the running window.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub current_usage: Option<Option<Number>>,
    /// When usage is next reset (ISO 8601).
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub next_reset_date: Option<Option<String>>,
    /// Resource within the customer, if scoped to one.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub resource_id: Option<Option<String>>,
    /// When the running usage window closes (ISO 8601).
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub usage_period_end: Option<Option<String>>,
    /// When the running usage window opened (ISO 8601).
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub usage_period_start: Option<Option<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Outcome of a usage report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UsageReportResult {
    /// Recorded measurements, ordered as sent.
    pub usages: Vec<RecordedUsage>,
    /// Each touched wallet once; missing if none was touched or balances come later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits: Option<Vec<WalletBalance>>,
    /// Entity limits that were counted against; missing if unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<EntityUsage>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Usage curve of one group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UsageSeries {
    /// Data points in time order.
    pub points: Vec<UsagePoint>,
    /// Dimension values that identify the series.
    pub tags: Vec<SeriesTag>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Add to the total, or replace it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"DELTA\" | \"SET\" | (string & {})")
)]
#[non_exhaustive]
pub enum UsageUpdateBehavior {
    /// `DELTA`
    Delta,
    /// `SET`
    Set,
    /// A value that this version does not list.
    Unlisted(String),
}

impl UsageUpdateBehavior {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Delta => "DELTA",
            Self::Set => "SET",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for UsageUpdateBehavior {
    fn from(value: &str) -> Self {
        match value {
            "DELTA" => Self::Delta,
            "SET" => Self::Set,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(UsageUpdateBehavior);

/// Wallet figures after a usage report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WalletBalance {
    /// Custom currency.
    pub currency_id: String,
    /// Credits spent from the wallet so far.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub current_usage: Number,
    /// Customer concerned.
    pub customer_id: String,
    /// Resource of the wallet; null at customer level.
    pub resource_id: Option<String>,
    /// Point in time (ISO 8601).
    pub timestamp: String,
    /// Credits granted in all.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub usage_limit: Number,
    /// When the running usage window closes (ISO 8601).
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub usage_period_end: Option<Option<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}
