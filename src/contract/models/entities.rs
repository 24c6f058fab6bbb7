// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! Entities under a customer, their limits and the governance tree.

use super::prelude::*;

/// One entity's limit on the way up the hierarchy.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccessChain {
    /// Usage of this entity in the running window; may lag slightly.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub current_usage: Number,
    /// Entity, as referenced by you.
    pub entity_id: String,
    /// True if this entity alone would allow the request.
    pub is_granted: bool,
    /// Entities that narrow the limit; empty for the whole node.
    pub scope_entity_ids: Vec<String>,
    /// Highest usage allowed; null when unlimited.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub usage_limit: Option<Number>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Usage limit tied to an entity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Assignment {
    /// Identifier.
    pub id: String,
    /// Window after which usage restarts, an ISO 8601 duration such as P1M.
    pub cadence: String,
    /// Creation time (ISO 8601).
    pub created_at: String,
    /// Entity, as referenced by you.
    pub entity_id: String,
    /// Parent in the hierarchy; null at the top.
    pub parent_id: Option<String>,
    /// Entities that narrow the limit; empty for the whole node.
    pub scope_entity_ids: Vec<String>,
    /// Time of the last change (ISO 8601).
    pub updated_at: String,
    /// Highest usage allowed; null when unlimited.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub usage_limit: Option<Number>,
    /// Governed currency, when credits are limited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency_id: Option<String>,
    /// Governed feature, when usage is limited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Usage limit to assign to an entity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssignmentInput {
    /// Entity, as referenced by you.
    pub entity_id: String,
    /// Window after which usage restarts; needed for new assignments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cadence: Option<String>,
    /// Custom currency to limit; use this or featureId.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency_id: Option<String>,
    /// Feature to limit; use this or currencyId.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_id: Option<String>,
    /// Parent in the hierarchy; null makes it a root, absent keeps it.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub parent_id: Option<Option<String>>,
    /// Entities that narrow the limit; empty for the whole node.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope_entity_ids: Option<Vec<String>>,
    /// Highest usage allowed; null when unlimited.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub usage_limit: Option<Option<Number>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl AssignmentInput {
    /// What must be given; the other methods set the rest.
    pub fn new(entity_id: impl Into<String>) -> Self {
        Self {
            entity_id: entity_id.into(),
            cadence: None,
            currency_id: None,
            feature_id: None,
            parent_id: None,
            scope_entity_ids: None,
            usage_limit: None,
            extra: UnknownFields::new(),
        }
    }

    /// Window after which usage restarts; needed for new assignments.
    #[must_use]
    pub fn cadence(mut self, cadence: impl Into<String>) -> Self {
        self.cadence = Some(cadence.into());
        self
    }

    /// Custom currency to limit; use this or featureId.
    #[must_use]
    pub fn currency_id(mut self, currency_id: impl Into<String>) -> Self {
        self.currency_id = Some(currency_id.into());
        self
    }

    /// Feature to limit; use this or currencyId.
    #[must_use]
    pub fn feature_id(mut self, feature_id: impl Into<String>) -> Self {
        self.feature_id = Some(feature_id.into());
        self
    }

    /// Parent in the hierarchy; null makes it a root, absent keeps it.
    #[must_use]
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(Some(parent_id.into()));
        self
    }

    /// Sends null as `parentId`.
    #[must_use]
    pub fn parent_id_null(mut self) -> Self {
        self.parent_id = Some(None);
        self
    }

    /// Entities that narrow the limit; empty for the whole node.
    #[must_use]
    pub fn scope_entity_ids(
        mut self,
        scope_entity_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scope_entity_ids = Some(
            scope_entity_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Highest usage allowed; null when unlimited.
    #[must_use]
    pub fn usage_limit(mut self, usage_limit: impl Into<Number>) -> Self {
        self.usage_limit = Some(Some(usage_limit.into()));
        self
    }

    /// Sends null as `usageLimit`.
    #[must_use]
    pub fn usage_limit_null(mut self) -> Self {
        self.usage_limit = Some(None);
        self
    }
}

/// A boolean written as text in a query.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"true\" | \"false\" | (string & {})")
)]
#[non_exhaustive]
pub enum BooleanString {
    /// `true`
    True,
    /// `false`
    False,
    /// A value that this version does not list.
    Unlisted(String),
}

impl BooleanString {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::True => "true",
            Self::False => "false",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for BooleanString {
    fn from(value: &str) -> Self {
        match value {
            "true" => Self::True,
            "false" => Self::False,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(BooleanString);

/// The params of `v1Beta.customers.entitlements.check`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CheckEntityEntitlement {
    /// Custom currency to check; excludes featureId.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency_id: Option<String>,
    /// Attribution map; adds entity limits to the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub dimensions: Option<BTreeMap<String, String>>,
    /// Feature to check; excludes currencyId.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_id: Option<String>,
    /// Usage to test against a numeric limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requested_usage: Option<i64>,
    /// Values to test against an enum feature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requested_values: Option<Vec<String>>,
    /// Resource within the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl CheckEntityEntitlement {
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

    /// Attribution map; adds entity limits to the answer.
    #[must_use]
    pub fn dimensions(
        mut self,
        dimensions: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.dimensions = Some(
            dimensions
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
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

    /// Resource within the customer.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }
}

/// Member of a customer's hierarchy that can be limited.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Entity {
    /// Identifier.
    pub id: String,
    /// When it was archived; null while in use (ISO 8601).
    pub archived_at: Option<String>,
    /// Creation time (ISO 8601).
    pub created_at: String,
    /// Name shown to people.
    pub display_name: Option<String>,
    /// Type of the entity.
    pub entity_type_id: String,
    /// Your own key and value pairs.
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: BTreeMap<String, String>,
    /// Time of the last change (ISO 8601).
    pub updated_at: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Access of an entity to a feature or to credits.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "EntityFeatureAccess | EntityCreditAccess")
)]
#[serde(untagged)]
#[non_exhaustive]
pub enum EntityAccess {
    /// `type` is `FEATURE`.
    Feature(Box<EntityFeatureAccess>),
    /// `type` is `CREDIT`.
    Credit(Box<EntityCreditAccess>),
    /// Of a type that this version does not list.
    Unlisted(UnknownFields),
}

impl<'de> Deserialize<'de> for EntityAccess {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let object = Tagged::deserialize(from)?;
        match object.tag() {
            "FEATURE" => object.read().map(Self::Feature),
            "CREDIT" => object.read().map(Self::Credit),
            _ => Ok(Self::Unlisted(object.into_fields())),
        }
    }
}

impl From<EntityFeatureAccess> for EntityAccess {
    fn from(object: EntityFeatureAccess) -> Self {
        Self::Feature(Box::new(object))
    }
}

impl From<EntityCreditAccess> for EntityAccess {
    fn from(object: EntityCreditAccess) -> Self {
        Self::Credit(Box::new(object))
    }
}

/// Answer on a credit entitlement with entity limits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EntityCreditAccess {
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
    /// Limits met on the way up the entity tree, per dimension.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chains: Option<Vec<Vec<AccessChain>>>,
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

/// Answer on a feature entitlement with entity limits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EntityFeatureAccess {
    /// Why access is refused; null when nothing blocks it.
    pub access_denied_reason: Option<AccessDeniedReason>,
    /// True if access is allowed.
    pub is_granted: bool,
    /// Marks a feature entitlement.
    ///
    /// Always `FEATURE`.
    #[cfg_attr(feature = "js", tsify(type = "\"FEATURE\""))]
    pub r#type: String,
    /// Limits met on the way up the entity tree, per dimension.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chains: Option<Vec<Vec<AccessChain>>>,
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

/// List of entity references.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EntityIds {
    /// Entities to act on, or acted on.
    pub ids: Vec<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl EntityIds {
    /// What must be given; the other methods set the rest.
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
            extra: UnknownFields::new(),
        }
    }
}

/// Entity to create or change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EntityInput {
    /// Identifier.
    pub id: String,
    /// Name shown to people.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub display_name: Option<Option<String>>,
    /// Type of the entity; needed for a new one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_type_id: Option<String>,
    /// Your own key and value pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl EntityInput {
    /// What must be given; the other methods set the rest.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            display_name: None,
            entity_type_id: None,
            metadata: None,
            extra: UnknownFields::new(),
        }
    }

    /// Name shown to people.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(Some(display_name.into()));
        self
    }

    /// Sends null as `displayName`.
    #[must_use]
    pub fn display_name_null(mut self) -> Self {
        self.display_name = Some(None);
        self
    }

    /// Type of the entity; needed for a new one.
    #[must_use]
    pub fn entity_type_id(mut self, entity_type_id: impl Into<String>) -> Self {
        self.entity_type_id = Some(entity_type_id.into());
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
}

/// Category of entities.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EntityType {
    /// Identifier.
    pub id: String,
    /// Event dimension keys that identify an instance; may be empty.
    pub attribution_keys: Vec<String>,
    /// Creation time (ISO 8601).
    pub created_at: String,
    /// Longer text for people.
    pub description: Option<String>,
    /// Name shown to people.
    pub display_name: String,
    /// Time of the last change (ISO 8601).
    pub updated_at: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Category of entities, as sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EntityTypeInput {
    /// Identifier.
    pub id: String,
    /// Event dimension keys that identify an instance; may be empty.
    pub attribution_keys: Vec<String>,
    /// Name shown to people.
    pub display_name: String,
    /// Longer text for people.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub description: Option<Option<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl EntityTypeInput {
    /// What must be given; the other methods set the rest.
    pub fn new(
        id: impl Into<String>,
        attribution_keys: impl IntoIterator<Item = impl Into<String>>,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            attribution_keys: attribution_keys.into_iter().map(Into::into).collect(),
            display_name: display_name.into(),
            description: None,
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
}

/// Node of the governance tree.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GovernanceNode {
    /// Window after which usage restarts, an ISO 8601 duration such as P1M.
    pub cadence: Option<String>,
    /// Usage of this entity in the running window; may lag slightly.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub current_usage: Option<Number>,
    /// Name shown to people.
    pub display_name: Option<String>,
    /// Entity, as referenced by you.
    pub entity_id: String,
    /// Type of the entity.
    pub entity_type_id: String,
    /// Parent in the hierarchy; null at the top.
    pub parent_id: Option<String>,
    /// Entities that narrow the limit; empty for the whole node.
    pub scope_entity_ids: Vec<String>,
    /// Highest usage allowed; null when unlimited.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub usage_limit: Option<Number>,
    /// When the running usage window closes (ISO 8601).
    pub usage_period_end: Option<String>,
    /// When the running usage window opened (ISO 8601).
    pub usage_period_start: Option<String>,
    /// Usage divided by limit; 1 at a limit of 0.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub utilization: Option<Number>,
    /// Governed currency, when credits are limited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency_id: Option<String>,
    /// Governed feature, when usage is limited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Kinds of limits to list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"all\" | \"nodeWide\" | \"scoped\" | (string & {})")
)]
#[non_exhaustive]
pub enum GovernanceScope {
    /// `all`
    All,
    /// `nodeWide`
    NodeWide,
    /// `scoped`
    Scoped,
    /// A value that this version does not list.
    Unlisted(String),
}

impl GovernanceScope {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "all",
            Self::NodeWide => "nodeWide",
            Self::Scoped => "scoped",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for GovernanceScope {
    fn from(value: &str) -> Self {
        match value {
            "all" => Self::All,
            "nodeWide" => Self::NodeWide,
            "scoped" => Self::Scoped,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(GovernanceScope);

/// Figures the tree can be sorted by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"utilization\" | \"currentUsage\" | \"usageLimit\" | \"scopeSize\" | \"id\" | \"createdAt\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum GovernanceSortField {
    /// `utilization`
    Utilization,
    /// `currentUsage`
    CurrentUsage,
    /// `usageLimit`
    UsageLimit,
    /// `scopeSize`
    ScopeSize,
    /// `id`
    Id,
    /// `createdAt`
    CreatedAt,
    /// A value that this version does not list.
    Unlisted(String),
}

impl GovernanceSortField {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Utilization => "utilization",
            Self::CurrentUsage => "currentUsage",
            Self::UsageLimit => "usageLimit",
            Self::ScopeSize => "scopeSize",
            Self::Id => "id",
            Self::CreatedAt => "createdAt",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for GovernanceSortField {
    fn from(value: &str) -> Self {
        match value {
            "utilization" => Self::Utilization,
            "currentUsage" => Self::CurrentUsage,
            "usageLimit" => Self::UsageLimit,
            "scopeSize" => Self::ScopeSize,
            "id" => Self::Id,
            "createdAt" => Self::CreatedAt,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(GovernanceSortField);

/// The params of `v1Beta.customers.assignments.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListAssignments {
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
    /// Keep assignments of this custom currency; excludes featureId.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency_id: Option<String>,
    /// Entity to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// Keep assignments of this feature; excludes currencyId.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ListAssignments {
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

    /// Keep assignments of this custom currency; excludes featureId.
    #[must_use]
    pub fn currency_id(mut self, currency_id: impl Into<String>) -> Self {
        self.currency_id = Some(currency_id.into());
        self
    }

    /// Entity to keep.
    #[must_use]
    pub fn entity_id(mut self, entity_id: impl Into<String>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Keep assignments of this feature; excludes currencyId.
    #[must_use]
    pub fn feature_id(mut self, feature_id: impl Into<String>) -> Self {
        self.feature_id = Some(feature_id.into());
        self
    }
}

/// The params of `v1Beta.customers.entities.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListEntities {
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
    /// Entity type to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_type_id: Option<String>,
    /// Whether archived entities are listed too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub include_archived: Option<BooleanString>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ListEntities {
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

    /// Entity type to keep.
    #[must_use]
    pub fn entity_type_id(mut self, entity_type_id: impl Into<String>) -> Self {
        self.entity_type_id = Some(entity_type_id.into());
        self
    }

    /// Whether archived entities are listed too.
    #[must_use]
    pub fn include_archived(mut self, include_archived: BooleanString) -> Self {
        self.include_archived = Some(include_archived);
        self
    }
}

/// The params of `v1Beta.customers.entities.retrieve`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RetrieveEntity {
    /// Customer reference.
    pub id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl RetrieveEntity {
    /// What must be given; the other methods set the rest.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: UnknownFields::new(),
        }
    }
}

/// The params of `v1.events.beta.customers.retrieveGovernance`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RetrieveGovernance {
    /// Cursor: return items that follow it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `after` as Stigg's guide spells it.
    #[serde(rename = "starting_after", default, skip_serializing_if = "Option::is_none")]
    pub starting_after: Option<String>,
    /// Custom currencies to include.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency_ids: Option<Vec<String>>,
    /// Text to find in entity references or names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_id_search: Option<String>,
    /// Entity types to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_type_ids: Option<Vec<String>>,
    /// Features to include.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_ids: Option<Vec<String>>,
    /// Page size (1 to 100, default 20).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Keep nodes used at least this much, 1 being full.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub min_utilization: Option<Number>,
    /// Direction of the sort (default "desc").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<SortOrder>,
    /// Kind of limits to keep (default "all").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<GovernanceScope>,
    /// Figure to sort by (default "utilization").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<GovernanceSortField>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl RetrieveGovernance {
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

    /// `after` as Stigg's guide spells it.
    #[must_use]
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.starting_after = Some(starting_after.into());
        self
    }

    /// Custom currencies to include.
    #[must_use]
    pub fn currency_ids(
        mut self,
        currency_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.currency_ids = Some(currency_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Text to find in entity references or names.
    #[must_use]
    pub fn entity_id_search(mut self, entity_id_search: impl Into<String>) -> Self {
        self.entity_id_search = Some(entity_id_search.into());
        self
    }

    /// Entity types to keep.
    #[must_use]
    pub fn entity_type_ids(
        mut self,
        entity_type_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.entity_type_ids = Some(
            entity_type_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Features to include.
    #[must_use]
    pub fn feature_ids(
        mut self,
        feature_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.feature_ids = Some(feature_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Page size (1 to 100, default 20).
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Keep nodes used at least this much, 1 being full.
    #[must_use]
    pub fn min_utilization(mut self, min_utilization: impl Into<Number>) -> Self {
        self.min_utilization = Some(min_utilization.into());
        self
    }

    /// Direction of the sort (default "desc").
    #[must_use]
    pub fn order(mut self, order: SortOrder) -> Self {
        self.order = Some(order);
        self
    }

    /// Kind of limits to keep (default "all").
    #[must_use]
    pub fn scope(mut self, scope: GovernanceScope) -> Self {
        self.scope = Some(scope);
        self
    }

    /// Figure to sort by (default "utilization").
    #[must_use]
    pub fn sort_by(mut self, sort_by: GovernanceSortField) -> Self {
        self.sort_by = Some(sort_by);
        self
    }
}

/// Ascending or descending, lower case.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"asc\" | \"desc\" | (string & {})")
)]
#[non_exhaustive]
pub enum SortOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this version does not list.
    Unlisted(String),
}

impl SortOrder {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for SortOrder {
    fn from(value: &str) -> Self {
        match value {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(SortOrder);

/// Body of assignments.upsert.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpsertAssignments {
    /// Assignments to create or change (1 to 100 of them).
    pub assignments: Vec<AssignmentInput>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl UpsertAssignments {
    /// What must be given; the other methods set the rest.
    pub fn new(assignments: impl IntoIterator<Item = AssignmentInput>) -> Self {
        Self {
            assignments: assignments.into_iter().collect(),
            extra: UnknownFields::new(),
        }
    }
}

/// Body of entities.upsert.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpsertEntities {
    /// Entities to create or change (1 to 100 of them).
    pub entities: Vec<EntityInput>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl UpsertEntities {
    /// What must be given; the other methods set the rest.
    pub fn new(entities: impl IntoIterator<Item = EntityInput>) -> Self {
        Self {
            entities: entities.into_iter().collect(),
            extra: UnknownFields::new(),
        }
    }
}

/// Body of entityTypes.upsert.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpsertEntityTypes {
    /// Entity types to create or change (1 to 100 of them).
    pub types: Vec<EntityTypeInput>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl UpsertEntityTypes {
    /// What must be given; the other methods set the rest.
    pub fn new(types: impl IntoIterator<Item = EntityTypeInput>) -> Self {
        Self {
            types: types.into_iter().collect(),
            extra: UnknownFields::new(),
        }
    }
}
