// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! Features and their meters.

use super::prelude::*;

/// Ways to reduce events to a number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"SUM\" | \"MAX\" | \"MIN\" | \"AVG\" | \"COUNT\" | \"UNIQUE\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum AggregationFunction {
    /// `SUM`
    Sum,
    /// `MAX`
    Max,
    /// `MIN`
    Min,
    /// `AVG`
    Avg,
    /// `COUNT`
    Count,
    /// `UNIQUE`
    Unique,
    /// A value that this version does not list.
    Unlisted(String),
}

impl AggregationFunction {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sum => "SUM",
            Self::Max => "MAX",
            Self::Min => "MIN",
            Self::Avg => "AVG",
            Self::Count => "COUNT",
            Self::Unique => "UNIQUE",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for AggregationFunction {
    fn from(value: &str) -> Self {
        match value {
            "SUM" => Self::Sum,
            "MAX" => Self::Max,
            "MIN" => Self::Min,
            "AVG" => Self::Avg,
            "COUNT" => Self::Count,
            "UNIQUE" => Self::Unique,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(AggregationFunction);

/// Comparisons in a meter filter.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"EQUALS\" | \"NOT_EQUALS\" | \"GREATER_THAN\" | \"GREATER_THAN_OR_EQUAL\" | \"LESS_THAN\" | \"LESS_THAN_OR_EQUAL\" | \"IS_NULL\" | \"IS_NOT_NULL\" | \"CONTAINS\" | \"STARTS_WITH\" | \"ENDS_WITH\" | \"IN\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum ConditionOperation {
    /// `EQUALS`
    Equals,
    /// `NOT_EQUALS`
    NotEquals,
    /// `GREATER_THAN`
    GreaterThan,
    /// `GREATER_THAN_OR_EQUAL`
    GreaterThanOrEqual,
    /// `LESS_THAN`
    LessThan,
    /// `LESS_THAN_OR_EQUAL`
    LessThanOrEqual,
    /// `IS_NULL`
    IsNull,
    /// `IS_NOT_NULL`
    IsNotNull,
    /// `CONTAINS`
    Contains,
    /// `STARTS_WITH`
    StartsWith,
    /// `ENDS_WITH`
    EndsWith,
    /// `IN`
    In,
    /// A value that this version does not list.
    Unlisted(String),
}

impl ConditionOperation {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Equals => "EQUALS",
            Self::NotEquals => "NOT_EQUALS",
            Self::GreaterThan => "GREATER_THAN",
            Self::GreaterThanOrEqual => "GREATER_THAN_OR_EQUAL",
            Self::LessThan => "LESS_THAN",
            Self::LessThanOrEqual => "LESS_THAN_OR_EQUAL",
            Self::IsNull => "IS_NULL",
            Self::IsNotNull => "IS_NOT_NULL",
            Self::Contains => "CONTAINS",
            Self::StartsWith => "STARTS_WITH",
            Self::EndsWith => "ENDS_WITH",
            Self::In => "IN",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for ConditionOperation {
    fn from(value: &str) -> Self {
        match value {
            "EQUALS" => Self::Equals,
            "NOT_EQUALS" => Self::NotEquals,
            "GREATER_THAN" => Self::GreaterThan,
            "GREATER_THAN_OR_EQUAL" => Self::GreaterThanOrEqual,
            "LESS_THAN" => Self::LessThan,
            "LESS_THAN_OR_EQUAL" => Self::LessThanOrEqual,
            "IS_NULL" => Self::IsNull,
            "IS_NOT_NULL" => Self::IsNotNull,
            "CONTAINS" => Self::Contains,
            "STARTS_WITH" => Self::StartsWith,
            "ENDS_WITH" => Self::EndsWith,
            "IN" => Self::In,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(ConditionOperation);

/// Body of features.createFeature.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateFeature {
    /// Identifier.
    pub id: String,
    /// Name shown to people.
    pub display_name: String,
    /// Kind of value the feature takes.
    pub feature_type: FeatureType,
    /// Longer text for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Allowed values, each with a label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enum_configuration: Option<Vec<EnumValue>>,
    /// Life-cycle state of the feature (default "ACTIVE").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_status: Option<FeatureStatus>,
    /// Unit name, one item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_units: Option<String>,
    /// Unit name, several items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_units_plural: Option<String>,
    /// Your own key and value pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// How usage is computed from events.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meter: Option<Meter>,
    /// How reported values accumulate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meter_type: Option<MeterType>,
    /// Conversion of reported usage into billed units.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub unit_transformation: Option<Option<UnitTransformationInput>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl CreateFeature {
    /// What must be given; the other methods set the rest.
    pub fn new(
        id: impl Into<String>,
        display_name: impl Into<String>,
        feature_type: FeatureType,
    ) -> Self {
        Self {
            id: id.into(),
            display_name: display_name.into(),
            feature_type,
            description: None,
            enum_configuration: None,
            feature_status: None,
            feature_units: None,
            feature_units_plural: None,
            metadata: None,
            meter: None,
            meter_type: None,
            unit_transformation: None,
            extra: UnknownFields::new(),
        }
    }

    /// Longer text for people.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Allowed values, each with a label.
    #[must_use]
    pub fn enum_configuration(
        mut self,
        enum_configuration: impl IntoIterator<Item = EnumValue>,
    ) -> Self {
        self.enum_configuration = Some(enum_configuration.into_iter().collect());
        self
    }

    /// Life-cycle state of the feature (default "ACTIVE").
    #[must_use]
    pub fn feature_status(mut self, feature_status: FeatureStatus) -> Self {
        self.feature_status = Some(feature_status);
        self
    }

    /// Unit name, one item.
    #[must_use]
    pub fn feature_units(mut self, feature_units: impl Into<String>) -> Self {
        self.feature_units = Some(feature_units.into());
        self
    }

    /// Unit name, several items.
    #[must_use]
    pub fn feature_units_plural(
        mut self,
        feature_units_plural: impl Into<String>,
    ) -> Self {
        self.feature_units_plural = Some(feature_units_plural.into());
        self
    }

    /// Your own key and value pairs.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// How usage is computed from events.
    #[must_use]
    pub fn meter(mut self, meter: Meter) -> Self {
        self.meter = Some(meter);
        self
    }

    /// How reported values accumulate.
    #[must_use]
    pub fn meter_type(mut self, meter_type: MeterType) -> Self {
        self.meter_type = Some(meter_type);
        self
    }

    /// Conversion of reported usage into billed units.
    #[must_use]
    pub fn unit_transformation(
        mut self,
        unit_transformation: UnitTransformationInput,
    ) -> Self {
        self.unit_transformation = Some(Some(unit_transformation));
        self
    }

    /// Sends null as `unitTransformation`.
    #[must_use]
    pub fn unit_transformation_null(mut self) -> Self {
        self.unit_transformation = Some(None);
        self
    }
}

/// Allowed value of an enum feature.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EnumValue {
    /// Name shown to people.
    pub display_name: String,
    /// Value as reported and compared.
    pub value: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl EnumValue {
    /// What must be given; the other methods set the rest.
    pub fn new(display_name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            display_name: display_name.into(),
            value: value.into(),
            extra: UnknownFields::new(),
        }
    }
}

/// Capability that can be entitled and metered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Feature {
    /// Identifier.
    pub id: String,
    /// Creation time (ISO 8601).
    pub created_at: String,
    /// Longer text for people.
    pub description: Option<String>,
    /// Name shown to people.
    pub display_name: String,
    /// Allowed values, each with a label.
    pub enum_configuration: Option<Vec<EnumValue>>,
    /// Life-cycle state of the feature.
    pub feature_status: FeatureStatus,
    /// Kind of value the feature takes.
    pub feature_type: FeatureType,
    /// Unit name, one item.
    pub feature_units: Option<String>,
    /// Unit name, several items.
    pub feature_units_plural: Option<String>,
    /// Your own key and value pairs.
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: BTreeMap<String, String>,
    /// How usage is computed from events.
    pub meter: Option<Meter>,
    /// How reported values accumulate.
    pub meter_type: MeterType,
    /// Conversion of reported usage into billed units.
    pub unit_transformation: Option<UnitTransformation>,
    /// Time of the last change (ISO 8601).
    pub updated_at: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// The params of `v1.features.listFeatures`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListFeatures {
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
    /// Feature types to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_type: Option<Vec<FeatureType>>,
    /// Meter types to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meter_type: Option<Vec<MeterType>>,
    /// States to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Vec<FeatureStatus>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ListFeatures {
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

    /// Feature types to keep.
    #[must_use]
    pub fn feature_type(
        mut self,
        feature_type: impl IntoIterator<Item = FeatureType>,
    ) -> Self {
        self.feature_type = Some(feature_type.into_iter().collect());
        self
    }

    /// Meter types to keep.
    #[must_use]
    pub fn meter_type(
        mut self,
        meter_type: impl IntoIterator<Item = MeterType>,
    ) -> Self {
        self.meter_type = Some(meter_type.into_iter().collect());
        self
    }

    /// States to keep.
    #[must_use]
    pub fn status(mut self, status: impl IntoIterator<Item = FeatureStatus>) -> Self {
        self.status = Some(status.into_iter().collect());
        self
    }
}

/// How events turn into usage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Meter {
    /// How matching events become one number.
    pub aggregation: MeterAggregation,
    /// Filters that select the events to count.
    pub filters: Vec<MeterFilter>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl Meter {
    /// What must be given; the other methods set the rest.
    pub fn new(
        aggregation: MeterAggregation,
        filters: impl IntoIterator<Item = MeterFilter>,
    ) -> Self {
        Self {
            aggregation,
            filters: filters.into_iter().collect(),
            extra: UnknownFields::new(),
        }
    }
}

/// Reduction of events to a number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MeterAggregation {
    /// Calculation applied to the selected events.
    pub function: AggregationFunction,
    /// Event field that is looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl MeterAggregation {
    /// What must be given; the other methods set the rest.
    pub fn new(function: AggregationFunction) -> Self {
        Self {
            function,
            field: None,
            extra: UnknownFields::new(),
        }
    }

    /// Event field that is looked at.
    #[must_use]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }
}

/// One test on an event field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MeterCondition {
    /// Event field that is looked at.
    pub field: String,
    /// Comparison to make.
    pub operation: ConditionOperation,
    /// Value to compare with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Values to compare with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl MeterCondition {
    /// What must be given; the other methods set the rest.
    pub fn new(field: impl Into<String>, operation: ConditionOperation) -> Self {
        Self {
            field: field.into(),
            operation,
            value: None,
            values: None,
            extra: UnknownFields::new(),
        }
    }

    /// Value to compare with.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Values to compare with.
    #[must_use]
    pub fn values(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.values = Some(values.into_iter().map(Into::into).collect());
        self
    }
}

/// Set of tests on an event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MeterFilter {
    /// Tests that must all hold.
    pub conditions: Vec<MeterCondition>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl MeterFilter {
    /// What must be given; the other methods set the rest.
    pub fn new(conditions: impl IntoIterator<Item = MeterCondition>) -> Self {
        Self {
            conditions: conditions.into_iter().collect(),
            extra: UnknownFields::new(),
        }
    }
}

/// How reported values accumulate.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"None\" | \"FLUCTUATING\" | \"INCREMENTAL\" | (string & {})")
)]
#[non_exhaustive]
pub enum MeterType {
    /// `None`
    None,
    /// `FLUCTUATING`
    Fluctuating,
    /// `INCREMENTAL`
    Incremental,
    /// A value that this version does not list.
    Unlisted(String),
}

impl MeterType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "None",
            Self::Fluctuating => "FLUCTUATING",
            Self::Incremental => "INCREMENTAL",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for MeterType {
    fn from(value: &str) -> Self {
        match value {
            "None" => Self::None,
            "FLUCTUATING" => Self::Fluctuating,
            "INCREMENTAL" => Self::Incremental,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(MeterType);

/// Up or down.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"UP\" | \"DOWN\" | (string & {})")
)]
#[non_exhaustive]
pub enum RoundingMode {
    /// `UP`
    Up,
    /// `DOWN`
    Down,
    /// A value that this version does not list.
    Unlisted(String),
}

impl RoundingMode {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Up => "UP",
            Self::Down => "DOWN",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for RoundingMode {
    fn from(value: &str) -> Self {
        match value {
            "UP" => Self::Up,
            "DOWN" => Self::Down,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(RoundingMode);

/// Conversion of reported into billed units.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnitTransformation {
    /// Divisor applied to reported usage.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub divide: Number,
    /// Unit name after conversion, one item.
    pub feature_units: Option<String>,
    /// Unit name after conversion, several items.
    pub feature_units_plural: Option<String>,
    /// Direction of rounding after the division.
    pub round: RoundingMode,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Conversion of reported into billed units, as sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnitTransformationInput {
    /// Divisor applied to reported usage.
    pub divide: i64,
    /// Unit name after conversion, one item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_units: Option<String>,
    /// Unit name after conversion, several items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_units_plural: Option<String>,
    /// Direction of rounding after the division.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round: Option<RoundingMode>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl UnitTransformationInput {
    /// What must be given; the other methods set the rest.
    pub fn new(divide: i64) -> Self {
        Self {
            divide,
            feature_units: None,
            feature_units_plural: None,
            round: None,
            extra: UnknownFields::new(),
        }
    }

    /// Unit name after conversion, one item.
    #[must_use]
    pub fn feature_units(mut self, feature_units: impl Into<String>) -> Self {
        self.feature_units = Some(feature_units.into());
        self
    }

    /// Unit name after conversion, several items.
    #[must_use]
    pub fn feature_units_plural(
        mut self,
        feature_units_plural: impl Into<String>,
    ) -> Self {
        self.feature_units_plural = Some(feature_units_plural.into());
        self
    }

    /// Direction of rounding after the division.
    #[must_use]
    pub fn round(mut self, round: RoundingMode) -> Self {
        self.round = Some(round);
        self
    }
}

/// Body of features.updateFeature.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateFeature {
    /// Longer text for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name shown to people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Allowed values, each with a label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enum_configuration: Option<Vec<EnumValue>>,
    /// Unit name, one item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_units: Option<String>,
    /// Unit name, several items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_units_plural: Option<String>,
    /// Your own key and value pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// How usage is computed from events.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meter: Option<Meter>,
    /// Conversion of reported usage into billed units.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub unit_transformation: Option<Option<UnitTransformationInput>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl UpdateFeature {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Longer text for people.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Name shown to people.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Allowed values, each with a label.
    #[must_use]
    pub fn enum_configuration(
        mut self,
        enum_configuration: impl IntoIterator<Item = EnumValue>,
    ) -> Self {
        self.enum_configuration = Some(enum_configuration.into_iter().collect());
        self
    }

    /// Unit name, one item.
    #[must_use]
    pub fn feature_units(mut self, feature_units: impl Into<String>) -> Self {
        self.feature_units = Some(feature_units.into());
        self
    }

    /// Unit name, several items.
    #[must_use]
    pub fn feature_units_plural(
        mut self,
        feature_units_plural: impl Into<String>,
    ) -> Self {
        self.feature_units_plural = Some(feature_units_plural.into());
        self
    }

    /// Your own key and value pairs.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// How usage is computed from events.
    #[must_use]
    pub fn meter(mut self, meter: Meter) -> Self {
        self.meter = Some(meter);
        self
    }

    /// Conversion of reported usage into billed units.
    #[must_use]
    pub fn unit_transformation(
        mut self,
        unit_transformation: UnitTransformationInput,
    ) -> Self {
        self.unit_transformation = Some(Some(unit_transformation));
        self
    }

    /// Sends null as `unitTransformation`.
    #[must_use]
    pub fn unit_transformation_null(mut self) -> Self {
        self.unit_transformation = Some(None);
        self
    }
}
