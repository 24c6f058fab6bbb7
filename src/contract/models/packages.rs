// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! Plans and add-ons: their prices and entitlements.

use super::prelude::*;

/// Add-on that can be bought along with a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Addon {
    /// Identifier.
    pub id: String,
    /// Matching identifier at the billing provider.
    pub billing_id: Option<String>,
    /// Creation time (ISO 8601).
    pub created_at: String,
    /// Add-ons that must be present as well.
    pub dependencies: Option<Vec<String>>,
    /// Longer text for people.
    pub description: Option<String>,
    /// Name shown to people.
    pub display_name: String,
    /// References to the entitlements in the package.
    pub entitlements: Vec<EntitlementReference>,
    /// True for the newest version.
    pub is_latest: Option<bool>,
    /// How many of the add-on one subscription may hold.
    pub max_quantity: Option<i64>,
    /// Your own key and value pairs.
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: BTreeMap<String, String>,
    /// Whether it is free, paid or custom priced.
    pub pricing_type: Option<PricingType>,
    /// Product that it belongs to.
    pub product_id: String,
    /// Condition of the record.
    pub status: PackageStatus,
    /// Time of the last change (ISO 8601).
    pub updated_at: String,
    /// Version of the package.
    pub version_number: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Repeating or one-off.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"RECURRING\" | \"ONE_OFF\" | (string & {})")
)]
#[non_exhaustive]
pub enum BillingCadence {
    /// `RECURRING`
    Recurring,
    /// `ONE_OFF`
    OneOff,
    /// A value that this version does not list.
    Unlisted(String),
}

impl BillingCadence {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Recurring => "RECURRING",
            Self::OneOff => "ONE_OFF",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for BillingCadence {
    fn from(value: &str) -> Self {
        match value {
            "RECURRING" => Self::Recurring,
            "ONE_OFF" => Self::OneOff,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(BillingCadence);

/// Ways to calculate a charge.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"FLAT_FEE\" | \"MINIMUM_SPEND\" | \"PER_UNIT\" | \"USAGE_BASED\" | \"CREDIT_BASED\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum BillingModel {
    /// `FLAT_FEE`
    FlatFee,
    /// `MINIMUM_SPEND`
    MinimumSpend,
    /// `PER_UNIT`
    PerUnit,
    /// `USAGE_BASED`
    UsageBased,
    /// `CREDIT_BASED`
    CreditBased,
    /// A value that this version does not list.
    Unlisted(String),
}

impl BillingModel {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FlatFee => "FLAT_FEE",
            Self::MinimumSpend => "MINIMUM_SPEND",
            Self::PerUnit => "PER_UNIT",
            Self::UsageBased => "USAGE_BASED",
            Self::CreditBased => "CREDIT_BASED",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for BillingModel {
    fn from(value: &str) -> Self {
        match value {
            "FLAT_FEE" => Self::FlatFee,
            "MINIMUM_SPEND" => Self::MinimumSpend,
            "PER_UNIT" => Self::PerUnit,
            "USAGE_BASED" => Self::UsageBased,
            "CREDIT_BASED" => Self::CreditBased,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(BillingModel);

/// Price component of a plan or add-on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Charge {
    /// Identifier.
    pub id: String,
    /// Whether the charge repeats or happens once.
    pub billing_cadence: BillingCadence,
    /// Way in which the charge is calculated.
    pub billing_model: BillingModel,
    /// Length of one billing term.
    pub billing_period: BillingPeriod,
    /// Creation time (ISO 8601).
    pub created_at: String,
    /// Two-letter ISO country used to localise prices.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub billing_country_code: Option<Option<String>>,
    /// Matching identifier at the billing provider.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub billing_id: Option<Option<String>>,
    /// Units sold together as one block.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub block_size: Option<Option<Number>>,
    /// How often bought credits are released.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub credit_grant_cadence: Option<Option<CreditGrantCadence>>,
    /// How many credits a unit costs.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub credit_rate: Option<Option<CreditRate>>,
    /// Matching record in the CRM.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub crm_id: Option<Option<String>>,
    /// Link to the record in the CRM.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub crm_link_url: Option<Option<String>>,
    /// Feature concerned.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub feature_id: Option<Option<String>>,
    /// Largest quantity that can be bought.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub max_unit_quantity: Option<Option<Number>>,
    /// Smallest quantity that can be bought.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub min_unit_quantity: Option<Option<Number>>,
    /// Price for the term.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub price: Option<Option<Money>>,
    /// Price steps by quantity.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub tiers: Option<Option<Vec<ChargeTier>>>,
    /// Whether a step prices all units or only its own.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub tiers_mode: Option<Option<TiersMode>>,
    /// Custom currency that the charge tops up.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub top_up_custom_currency_id: Option<Option<String>>,
    /// True if some subscription relies on the charge.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub used_in_subscriptions: Option<Option<bool>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Price step of a charge.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChargeTier {
    /// Fee for entering the tier.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub flat_price: Option<Option<Money>>,
    /// Price of one unit.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub unit_price: Option<Option<Money>>,
    /// Last quantity in the tier; open ended when absent or null.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub up_to: Option<Option<Number>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Body of addons.create.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateAddon {
    /// Identifier.
    pub id: String,
    /// Name shown to people.
    pub display_name: String,
    /// Product that it belongs to.
    pub product_id: String,
    /// Matching identifier at the billing provider.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub billing_id: Option<Option<String>>,
    /// Longer text for people.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub description: Option<Option<String>>,
    /// How many of the add-on one subscription may hold.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub max_quantity: Option<Option<i64>>,
    /// Your own key and value pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Whether it is free, paid or custom priced.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub pricing_type: Option<Option<PricingType>>,
    /// Condition of the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<PackageStatus>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl CreateAddon {
    /// What must be given; the other methods set the rest.
    pub fn new(
        id: impl Into<String>,
        display_name: impl Into<String>,
        product_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            display_name: display_name.into(),
            product_id: product_id.into(),
            billing_id: None,
            description: None,
            max_quantity: None,
            metadata: None,
            pricing_type: None,
            status: None,
            extra: UnknownFields::new(),
        }
    }

    /// Matching identifier at the billing provider.
    #[must_use]
    pub fn billing_id(mut self, billing_id: impl Into<String>) -> Self {
        self.billing_id = Some(Some(billing_id.into()));
        self
    }

    /// Sends null as `billingId`.
    #[must_use]
    pub fn billing_id_null(mut self) -> Self {
        self.billing_id = Some(None);
        self
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

    /// How many of the add-on one subscription may hold.
    #[must_use]
    pub fn max_quantity(mut self, max_quantity: i64) -> Self {
        self.max_quantity = Some(Some(max_quantity));
        self
    }

    /// Sends null as `maxQuantity`.
    #[must_use]
    pub fn max_quantity_null(mut self) -> Self {
        self.max_quantity = Some(None);
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

    /// Whether it is free, paid or custom priced.
    #[must_use]
    pub fn pricing_type(mut self, pricing_type: PricingType) -> Self {
        self.pricing_type = Some(Some(pricing_type));
        self
    }

    /// Sends null as `pricingType`.
    #[must_use]
    pub fn pricing_type_null(mut self) -> Self {
        self.pricing_type = Some(None);
        self
    }

    /// Condition of the record.
    #[must_use]
    pub fn status(mut self, status: PackageStatus) -> Self {
        self.status = Some(status);
        self
    }
}

/// Credit entitlement to add to a package.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateCreditEntitlement {
    /// Custom currency to entitle.
    pub id: String,
    /// Credits granted in each cadence window.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub amount: Option<Number>,
    /// How often credits are granted.
    pub cadence: CreditCadence,
    /// Marks a credit entitlement.
    ///
    /// Always `CREDIT`.
    #[cfg_attr(feature = "js", tsify(type = "\"CREDIT\""))]
    pub r#type: String,
    /// How the value combines with other sources of the same entitlement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub behavior: Option<EntitlementBehavior>,
    /// Feature whose usage limit multiplies the credits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependency_feature_id: Option<String>,
    /// Longer text for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name shown instead of the usual one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name_override: Option<String>,
    /// True if access continues past the limit; false by default (default false).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_soft_limit: Option<bool>,
    /// Widgets that leave the entitlement out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden_from_widgets: Option<Vec<WidgetType>>,
    /// True for a custom entitlement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_custom: Option<bool>,
    /// True if access is allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_granted: Option<bool>,
    /// Position in lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub order: Option<Number>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl CreateCreditEntitlement {
    /// What must be given; the other methods set the rest.
    pub fn new(id: impl Into<String>, cadence: CreditCadence) -> Self {
        Self {
            id: id.into(),
            amount: None,
            cadence,
            r#type: "CREDIT".to_owned(),
            behavior: None,
            dependency_feature_id: None,
            description: None,
            display_name_override: None,
            has_soft_limit: None,
            hidden_from_widgets: None,
            is_custom: None,
            is_granted: None,
            order: None,
            extra: UnknownFields::new(),
        }
    }

    /// Credits granted in each cadence window.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<Number>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// How the value combines with other sources of the same entitlement.
    #[must_use]
    pub fn behavior(mut self, behavior: EntitlementBehavior) -> Self {
        self.behavior = Some(behavior);
        self
    }

    /// Feature whose usage limit multiplies the credits.
    #[must_use]
    pub fn dependency_feature_id(
        mut self,
        dependency_feature_id: impl Into<String>,
    ) -> Self {
        self.dependency_feature_id = Some(dependency_feature_id.into());
        self
    }

    /// Longer text for people.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Name shown instead of the usual one.
    #[must_use]
    pub fn display_name_override(
        mut self,
        display_name_override: impl Into<String>,
    ) -> Self {
        self.display_name_override = Some(display_name_override.into());
        self
    }

    /// True if access continues past the limit; false by default (default false).
    #[must_use]
    pub fn has_soft_limit(mut self, has_soft_limit: bool) -> Self {
        self.has_soft_limit = Some(has_soft_limit);
        self
    }

    /// Widgets that leave the entitlement out.
    #[must_use]
    pub fn hidden_from_widgets(
        mut self,
        hidden_from_widgets: impl IntoIterator<Item = WidgetType>,
    ) -> Self {
        self.hidden_from_widgets = Some(hidden_from_widgets.into_iter().collect());
        self
    }

    /// True for a custom entitlement.
    #[must_use]
    pub fn is_custom(mut self, is_custom: bool) -> Self {
        self.is_custom = Some(is_custom);
        self
    }

    /// True if access is allowed.
    #[must_use]
    pub fn is_granted(mut self, is_granted: bool) -> Self {
        self.is_granted = Some(is_granted);
        self
    }

    /// Position in lists.
    #[must_use]
    pub fn order(mut self, order: impl Into<Number>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// An entitlement to create, of a feature or of credits.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "CreateFeatureEntitlement | CreateCreditEntitlement")
)]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateEntitlement {
    /// `type` is `FEATURE`.
    Feature(Box<CreateFeatureEntitlement>),
    /// `type` is `CREDIT`.
    Credit(Box<CreateCreditEntitlement>),
    /// Of a type that this version does not list.
    Unlisted(UnknownFields),
}

impl<'de> Deserialize<'de> for CreateEntitlement {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let object = Tagged::deserialize(from)?;
        match object.tag() {
            "FEATURE" => object.read().map(Self::Feature),
            "CREDIT" => object.read().map(Self::Credit),
            _ => Ok(Self::Unlisted(object.into_fields())),
        }
    }
}

impl From<CreateFeatureEntitlement> for CreateEntitlement {
    fn from(object: CreateFeatureEntitlement) -> Self {
        Self::Feature(Box::new(object))
    }
}

impl From<CreateCreditEntitlement> for CreateEntitlement {
    fn from(object: CreateCreditEntitlement) -> Self {
        Self::Credit(Box::new(object))
    }
}

/// Body that adds entitlements to a package.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateEntitlements {
    /// Entitlements to add.
    pub entitlements: Vec<CreateEntitlement>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl CreateEntitlements {
    /// What must be given; the other methods set the rest.
    pub fn new(
        entitlements: impl IntoIterator<Item = impl Into<CreateEntitlement>>,
    ) -> Self {
        Self {
            entitlements: entitlements.into_iter().map(Into::into).collect(),
            extra: UnknownFields::new(),
        }
    }
}

/// Feature entitlement to add to a package.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateFeatureEntitlement {
    /// Feature to entitle.
    pub id: String,
    /// Marks a feature entitlement.
    ///
    /// Always `FEATURE`.
    #[cfg_attr(feature = "js", tsify(type = "\"FEATURE\""))]
    pub r#type: String,
    /// How the value combines with other sources of the same entitlement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub behavior: Option<EntitlementBehavior>,
    /// Longer text for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name shown instead of the usual one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name_override: Option<String>,
    /// Values that are granted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enum_values: Option<Vec<String>>,
    /// True if going over the limit is allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_soft_limit: Option<bool>,
    /// True if there is no limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_unlimited_usage: Option<bool>,
    /// Widgets that leave the entitlement out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden_from_widgets: Option<Vec<WidgetType>>,
    /// True for a custom entitlement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_custom: Option<bool>,
    /// True if access is allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_granted: Option<bool>,
    /// Monthly reset details.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub monthly_reset_period_configuration: Option<Option<MonthlyReset>>,
    /// Position in lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub order: Option<Number>,
    /// How often usage starts over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reset_period: Option<ResetPeriod>,
    /// Highest usage allowed; null when unlimited.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub usage_limit: Option<Option<i64>>,
    /// Weekly reset details.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub weekly_reset_period_configuration: Option<Option<WeeklyReset>>,
    /// Yearly reset details.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub yearly_reset_period_configuration: Option<Option<YearlyReset>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl CreateFeatureEntitlement {
    /// What must be given; the other methods set the rest.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            r#type: "FEATURE".to_owned(),
            behavior: None,
            description: None,
            display_name_override: None,
            enum_values: None,
            has_soft_limit: None,
            has_unlimited_usage: None,
            hidden_from_widgets: None,
            is_custom: None,
            is_granted: None,
            monthly_reset_period_configuration: None,
            order: None,
            reset_period: None,
            usage_limit: None,
            weekly_reset_period_configuration: None,
            yearly_reset_period_configuration: None,
            extra: UnknownFields::new(),
        }
    }

    /// How the value combines with other sources of the same entitlement.
    #[must_use]
    pub fn behavior(mut self, behavior: EntitlementBehavior) -> Self {
        self.behavior = Some(behavior);
        self
    }

    /// Longer text for people.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Name shown instead of the usual one.
    #[must_use]
    pub fn display_name_override(
        mut self,
        display_name_override: impl Into<String>,
    ) -> Self {
        self.display_name_override = Some(display_name_override.into());
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

    /// Widgets that leave the entitlement out.
    #[must_use]
    pub fn hidden_from_widgets(
        mut self,
        hidden_from_widgets: impl IntoIterator<Item = WidgetType>,
    ) -> Self {
        self.hidden_from_widgets = Some(hidden_from_widgets.into_iter().collect());
        self
    }

    /// True for a custom entitlement.
    #[must_use]
    pub fn is_custom(mut self, is_custom: bool) -> Self {
        self.is_custom = Some(is_custom);
        self
    }

    /// True if access is allowed.
    #[must_use]
    pub fn is_granted(mut self, is_granted: bool) -> Self {
        self.is_granted = Some(is_granted);
        self
    }

    /// Monthly reset details.
    #[must_use]
    pub fn monthly_reset_period_configuration(
        mut self,
        monthly_reset_period_configuration: MonthlyReset,
    ) -> Self {
        self.monthly_reset_period_configuration = Some(
            Some(monthly_reset_period_configuration),
        );
        self
    }

    /// Sends null as `monthlyResetPeriodConfiguration`.
    #[must_use]
    pub fn monthly_reset_period_configuration_null(mut self) -> Self {
        self.monthly_reset_period_configuration = Some(None);
        self
    }

    /// Position in lists.
    #[must_use]
    pub fn order(mut self, order: impl Into<Number>) -> Self {
        self.order = Some(order.into());
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
        self.usage_limit = Some(Some(usage_limit));
        self
    }

    /// Sends null as `usageLimit`.
    #[must_use]
    pub fn usage_limit_null(mut self) -> Self {
        self.usage_limit = Some(None);
        self
    }

    /// Weekly reset details.
    #[must_use]
    pub fn weekly_reset_period_configuration(
        mut self,
        weekly_reset_period_configuration: WeeklyReset,
    ) -> Self {
        self.weekly_reset_period_configuration = Some(
            Some(weekly_reset_period_configuration),
        );
        self
    }

    /// Sends null as `weeklyResetPeriodConfiguration`.
    #[must_use]
    pub fn weekly_reset_period_configuration_null(mut self) -> Self {
        self.weekly_reset_period_configuration = Some(None);
        self
    }

    /// Yearly reset details.
    #[must_use]
    pub fn yearly_reset_period_configuration(
        mut self,
        yearly_reset_period_configuration: YearlyReset,
    ) -> Self {
        self.yearly_reset_period_configuration = Some(
            Some(yearly_reset_period_configuration),
        );
        self
    }

    /// Sends null as `yearlyResetPeriodConfiguration`.
    #[must_use]
    pub fn yearly_reset_period_configuration_null(mut self) -> Self {
        self.yearly_reset_period_configuration = Some(None);
        self
    }
}

/// Body of plans.create.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreatePlan {
    /// Identifier.
    pub id: String,
    /// Name shown to people.
    pub display_name: String,
    /// Product that it belongs to.
    pub product_id: String,
    /// Matching identifier at the billing provider.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub billing_id: Option<Option<String>>,
    /// Trial offered with the plan.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub default_trial_config: Option<Option<TrialConfig>>,
    /// Longer text for people.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub description: Option<Option<String>>,
    /// Your own key and value pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Plan that this one inherits from.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub parent_plan_id: Option<Option<String>>,
    /// Whether it is free, paid or custom priced.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub pricing_type: Option<Option<PricingType>>,
    /// Condition of the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<PackageStatus>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl CreatePlan {
    /// What must be given; the other methods set the rest.
    pub fn new(
        id: impl Into<String>,
        display_name: impl Into<String>,
        product_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            display_name: display_name.into(),
            product_id: product_id.into(),
            billing_id: None,
            default_trial_config: None,
            description: None,
            metadata: None,
            parent_plan_id: None,
            pricing_type: None,
            status: None,
            extra: UnknownFields::new(),
        }
    }

    /// Matching identifier at the billing provider.
    #[must_use]
    pub fn billing_id(mut self, billing_id: impl Into<String>) -> Self {
        self.billing_id = Some(Some(billing_id.into()));
        self
    }

    /// Sends null as `billingId`.
    #[must_use]
    pub fn billing_id_null(mut self) -> Self {
        self.billing_id = Some(None);
        self
    }

    /// Trial offered with the plan.
    #[must_use]
    pub fn default_trial_config(mut self, default_trial_config: TrialConfig) -> Self {
        self.default_trial_config = Some(Some(default_trial_config));
        self
    }

    /// Sends null as `defaultTrialConfig`.
    #[must_use]
    pub fn default_trial_config_null(mut self) -> Self {
        self.default_trial_config = Some(None);
        self
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
            metadata.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Plan that this one inherits from.
    #[must_use]
    pub fn parent_plan_id(mut self, parent_plan_id: impl Into<String>) -> Self {
        self.parent_plan_id = Some(Some(parent_plan_id.into()));
        self
    }

    /// Sends null as `parentPlanId`.
    #[must_use]
    pub fn parent_plan_id_null(mut self) -> Self {
        self.parent_plan_id = Some(None);
        self
    }

    /// Whether it is free, paid or custom priced.
    #[must_use]
    pub fn pricing_type(mut self, pricing_type: PricingType) -> Self {
        self.pricing_type = Some(Some(pricing_type));
        self
    }

    /// Sends null as `pricingType`.
    #[must_use]
    pub fn pricing_type_null(mut self) -> Self {
        self.pricing_type = Some(None);
        self
    }

    /// Condition of the record.
    #[must_use]
    pub fn status(mut self, status: PackageStatus) -> Self {
        self.status = Some(status);
        self
    }
}

/// Credits that a package entitles to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreditEntitlement {
    /// Identifier.
    pub id: String,
    /// Credits granted in each cadence window.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub amount: Option<Number>,
    /// How the value combines with other sources of the same entitlement.
    pub behavior: EntitlementBehavior,
    /// How often credits are granted.
    pub cadence: Option<CreditCadence>,
    /// Creation time (ISO 8601).
    pub created_at: String,
    /// Longer text for people.
    pub description: Option<String>,
    /// Name shown instead of the usual one.
    pub display_name_override: Option<String>,
    /// True if access continues past the limit; false by default.
    pub has_soft_limit: Option<bool>,
    /// Widgets that leave the entitlement out.
    pub hidden_from_widgets: Vec<WidgetType>,
    /// True for a custom entitlement.
    pub is_custom: Option<bool>,
    /// True if access is allowed.
    pub is_granted: bool,
    /// Position in lists.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub order: Option<Number>,
    /// Marks a credit entitlement.
    ///
    /// Always `CREDIT`.
    #[cfg_attr(feature = "js", tsify(type = "\"CREDIT\""))]
    pub r#type: String,
    /// Time of the last change (ISO 8601).
    pub updated_at: String,
    /// Feature whose usage limit multiplies the credits.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub dependency_feature_id: Option<Option<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Credits per unit, as sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreditRateInput {
    /// Credits charged per unit.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub amount: Number,
    /// Custom currency.
    pub currency_id: String,
    /// Expression that derives the cost from event dimensions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost_formula: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl CreditRateInput {
    /// What must be given; the other methods set the rest.
    pub fn new(amount: impl Into<Number>, currency_id: impl Into<String>) -> Self {
        Self {
            amount: amount.into(),
            currency_id: currency_id.into(),
            cost_formula: None,
            extra: UnknownFields::new(),
        }
    }

    /// Expression that derives the cost from event dimensions.
    #[must_use]
    pub fn cost_formula(mut self, cost_formula: impl Into<String>) -> Self {
        self.cost_formula = Some(cost_formula.into());
        self
    }
}

/// The params of `v1.addons.entitlements.delete`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteAddonEntitlement {
    /// Add-on identifier.
    pub addon_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl DeleteAddonEntitlement {
    /// What must be given; the other methods set the rest.
    pub fn new(addon_id: impl Into<String>) -> Self {
        Self {
            addon_id: addon_id.into(),
            extra: UnknownFields::new(),
        }
    }
}

/// The params of `v1.plans.entitlements.delete`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeletePlanEntitlement {
    /// Plan identifier.
    pub plan_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl DeletePlanEntitlement {
    /// What must be given; the other methods set the rest.
    pub fn new(plan_id: impl Into<String>) -> Self {
        Self {
            plan_id: plan_id.into(),
            extra: UnknownFields::new(),
        }
    }
}

/// An entitlement to a feature or to credits.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "FeatureEntitlement | CreditEntitlement")
)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Entitlement {
    /// `type` is `FEATURE`.
    Feature(Box<FeatureEntitlement>),
    /// `type` is `CREDIT`.
    Credit(Box<CreditEntitlement>),
    /// Of a type that this version does not list.
    Unlisted(UnknownFields),
}

impl<'de> Deserialize<'de> for Entitlement {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let object = Tagged::deserialize(from)?;
        match object.tag() {
            "FEATURE" => object.read().map(Self::Feature),
            "CREDIT" => object.read().map(Self::Credit),
            _ => Ok(Self::Unlisted(object.into_fields())),
        }
    }
}

impl From<FeatureEntitlement> for Entitlement {
    fn from(object: FeatureEntitlement) -> Self {
        Self::Feature(Box::new(object))
    }
}

impl From<CreditEntitlement> for Entitlement {
    fn from(object: CreditEntitlement) -> Self {
        Self::Credit(Box::new(object))
    }
}

/// How package values combine.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"Increment\" | \"Override\" | (string & {})")
)]
#[non_exhaustive]
pub enum EntitlementBehavior {
    /// `Increment`
    Increment,
    /// `Override`
    Override,
    /// A value that this version does not list.
    Unlisted(String),
}

impl EntitlementBehavior {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Increment => "Increment",
            Self::Override => "Override",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for EntitlementBehavior {
    fn from(value: &str) -> Self {
        match value {
            "Increment" => Self::Increment,
            "Override" => Self::Override,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(EntitlementBehavior);

/// Feature use that a package entitles to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FeatureEntitlement {
    /// Identifier.
    pub id: String,
    /// How the value combines with other sources of the same entitlement.
    pub behavior: EntitlementBehavior,
    /// Creation time (ISO 8601).
    pub created_at: String,
    /// Longer text for people.
    pub description: Option<String>,
    /// Name shown instead of the usual one.
    pub display_name_override: Option<String>,
    /// Values that are granted.
    pub enum_values: Option<Vec<String>>,
    /// True if going over the limit is allowed.
    pub has_soft_limit: Option<bool>,
    /// True if there is no limit.
    pub has_unlimited_usage: Option<bool>,
    /// Widgets that leave the entitlement out.
    pub hidden_from_widgets: Vec<WidgetType>,
    /// True for a custom entitlement.
    pub is_custom: Option<bool>,
    /// True if access is allowed.
    pub is_granted: bool,
    /// Position in lists.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub order: Option<Number>,
    /// How often usage starts over.
    pub reset_period: Option<ResetPeriod>,
    /// Details of the reset moment.
    pub reset_period_configuration: Option<ResetConfiguration>,
    /// Marks a feature entitlement.
    ///
    /// Always `FEATURE`.
    #[cfg_attr(feature = "js", tsify(type = "\"FEATURE\""))]
    pub r#type: String,
    /// Time of the last change (ISO 8601).
    pub updated_at: String,
    /// Highest usage allowed; null when unlimited.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub usage_limit: Option<Number>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// The params of `v1.addons.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListAddons {
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
    /// Product to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_id: Option<String>,
    /// States to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Vec<PackageStatus>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ListAddons {
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

    /// Product to keep.
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// States to keep.
    #[must_use]
    pub fn status(mut self, status: impl IntoIterator<Item = PackageStatus>) -> Self {
        self.status = Some(status.into_iter().collect());
        self
    }
}

/// The params of `v1.plans.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListPlans {
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
    /// Product to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_id: Option<String>,
    /// States to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Vec<PackageStatus>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ListPlans {
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

    /// Product to keep.
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// States to keep.
    #[must_use]
    pub fn status(mut self, status: impl IntoIterator<Item = PackageStatus>) -> Self {
        self.status = Some(status.into_iter().collect());
        self
    }
}

/// Who moves to a new version.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"NEW_CUSTOMERS\" | \"ALL_CUSTOMERS\" | (string & {})")
)]
#[non_exhaustive]
pub enum MigrationType {
    /// `NEW_CUSTOMERS`
    NewCustomers,
    /// `ALL_CUSTOMERS`
    AllCustomers,
    /// A value that this version does not list.
    Unlisted(String),
}

impl MigrationType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NewCustomers => "NEW_CUSTOMERS",
            Self::AllCustomers => "ALL_CUSTOMERS",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for MigrationType {
    fn from(value: &str) -> Self {
        match value {
            "NEW_CUSTOMERS" => Self::NewCustomers,
            "ALL_CUSTOMERS" => Self::AllCustomers,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(MigrationType);

/// Least amount for a billing term.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MinimumSpend {
    /// Length of one billing term.
    pub billing_period: BillingPeriod,
    /// Least amount per term.
    pub minimum: MoneyInput,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl MinimumSpend {
    /// What must be given; the other methods set the rest.
    pub fn new(billing_period: BillingPeriod, minimum: MoneyInput) -> Self {
        Self {
            billing_period,
            minimum,
            extra: UnknownFields::new(),
        }
    }
}

/// Amount, with a currency if not the default.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MoneyInput {
    /// Sum of money, in units of the currency.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub amount: Number,
    /// Currency code, lower case ISO 4217.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl MoneyInput {
    /// What must be given; the other methods set the rest.
    pub fn new(amount: impl Into<Number>) -> Self {
        Self {
            amount: amount.into(),
            currency: None,
            extra: UnknownFields::new(),
        }
    }

    /// Currency code, lower case ISO 4217.
    #[must_use]
    pub fn currency(mut self, currency: Currency) -> Self {
        self.currency = Some(currency);
        self
    }
}

/// When overage can be billed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"ON_SUBSCRIPTION_RENEWAL\" | \"MONTHLY\" | (string & {})")
)]
#[non_exhaustive]
pub enum OverageBillingPeriod {
    /// `ON_SUBSCRIPTION_RENEWAL`
    OnSubscriptionRenewal,
    /// `MONTHLY`
    Monthly,
    /// A value that this version does not list.
    Unlisted(String),
}

impl OverageBillingPeriod {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OnSubscriptionRenewal => "ON_SUBSCRIPTION_RENEWAL",
            Self::Monthly => "MONTHLY",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for OverageBillingPeriod {
    fn from(value: &str) -> Self {
        match value {
            "ON_SUBSCRIPTION_RENEWAL" => Self::OnSubscriptionRenewal,
            "MONTHLY" => Self::Monthly,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(OverageBillingPeriod);

/// Credits that come with an overage price.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OverageCreditEntitlement {
    /// Credits granted in each cadence window.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub amount: Number,
    /// How often credits are granted.
    pub cadence: CreditCadence,
    /// Custom currency in which credits are granted.
    pub custom_currency_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl OverageCreditEntitlement {
    /// What must be given; the other methods set the rest.
    pub fn new(
        amount: impl Into<Number>,
        cadence: CreditCadence,
        custom_currency_id: impl Into<String>,
    ) -> Self {
        Self {
            amount: amount.into(),
            cadence,
            custom_currency_id: custom_currency_id.into(),
            extra: UnknownFields::new(),
        }
    }
}

/// Feature limit that comes with an overage price.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OverageEntitlement {
    /// Feature concerned.
    pub feature_id: String,
    /// True if going over the limit is allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_soft_limit: Option<bool>,
    /// True if there is no limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_unlimited_usage: Option<bool>,
    /// Monthly reset details.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly_reset_period_configuration: Option<MonthlyReset>,
    /// How often usage starts over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reset_period: Option<ResetPeriod>,
    /// Highest usage allowed; null when unlimited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub usage_limit: Option<Number>,
    /// Weekly reset details.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weekly_reset_period_configuration: Option<WeeklyReset>,
    /// Yearly reset details.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub yearly_reset_period_configuration: Option<YearlyReset>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl OverageEntitlement {
    /// What must be given; the other methods set the rest.
    pub fn new(feature_id: impl Into<String>) -> Self {
        Self {
            feature_id: feature_id.into(),
            has_soft_limit: None,
            has_unlimited_usage: None,
            monthly_reset_period_configuration: None,
            reset_period: None,
            usage_limit: None,
            weekly_reset_period_configuration: None,
            yearly_reset_period_configuration: None,
            extra: UnknownFields::new(),
        }
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
    pub fn usage_limit(mut self, usage_limit: impl Into<Number>) -> Self {
        self.usage_limit = Some(usage_limit.into());
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

/// Price for use beyond the limit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OveragePricingModel {
    /// Prices per billing term.
    pub price_periods: Vec<PricePeriod>,
    /// Credits granted when the overage currency is new to the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit_entitlement: Option<OverageCreditEntitlement>,
    /// Custom currency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency_id: Option<String>,
    /// Feature limit that comes with the overage price.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entitlement: Option<OverageEntitlement>,
    /// Feature concerned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl OveragePricingModel {
    /// What must be given; the other methods set the rest.
    pub fn new(price_periods: impl IntoIterator<Item = PricePeriod>) -> Self {
        Self {
            price_periods: price_periods.into_iter().collect(),
            credit_entitlement: None,
            currency_id: None,
            entitlement: None,
            feature_id: None,
            extra: UnknownFields::new(),
        }
    }

    /// Credits granted when the overage currency is new to the plan.
    #[must_use]
    pub fn credit_entitlement(
        mut self,
        credit_entitlement: OverageCreditEntitlement,
    ) -> Self {
        self.credit_entitlement = Some(credit_entitlement);
        self
    }

    /// Custom currency.
    #[must_use]
    pub fn currency_id(mut self, currency_id: impl Into<String>) -> Self {
        self.currency_id = Some(currency_id.into());
        self
    }

    /// Feature limit that comes with the overage price.
    #[must_use]
    pub fn entitlement(mut self, entitlement: OverageEntitlement) -> Self {
        self.entitlement = Some(entitlement);
        self
    }

    /// Feature concerned.
    #[must_use]
    pub fn feature_id(mut self, feature_id: impl Into<String>) -> Self {
        self.feature_id = Some(feature_id.into());
        self
    }
}

/// All prices of a plan or add-on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PackageCharges {
    /// Whether it is free, paid or custom priced.
    pub pricing_type: PricingType,
    /// Matching identifier at the billing provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_id: Option<String>,
    /// Least amount to be billed, per billing term.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub minimum_spend: Option<Option<Vec<MinimumSpend>>>,
    /// When overage is billed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overage_billing_period: Option<OverageBillingPeriod>,
    /// Prices for usage beyond the limits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overage_pricing_models: Option<Vec<OveragePricingModel>>,
    /// Regular prices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pricing_models: Option<Vec<PricingModel>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl PackageCharges {
    /// What must be given; the other methods set the rest.
    pub fn new(pricing_type: PricingType) -> Self {
        Self {
            pricing_type,
            billing_id: None,
            minimum_spend: None,
            overage_billing_period: None,
            overage_pricing_models: None,
            pricing_models: None,
            extra: UnknownFields::new(),
        }
    }

    /// Matching identifier at the billing provider.
    #[must_use]
    pub fn billing_id(mut self, billing_id: impl Into<String>) -> Self {
        self.billing_id = Some(billing_id.into());
        self
    }

    /// Least amount to be billed, per billing term.
    #[must_use]
    pub fn minimum_spend(
        mut self,
        minimum_spend: impl IntoIterator<Item = MinimumSpend>,
    ) -> Self {
        self.minimum_spend = Some(Some(minimum_spend.into_iter().collect()));
        self
    }

    /// Sends null as `minimumSpend`.
    #[must_use]
    pub fn minimum_spend_null(mut self) -> Self {
        self.minimum_spend = Some(None);
        self
    }

    /// When overage is billed.
    #[must_use]
    pub fn overage_billing_period(
        mut self,
        overage_billing_period: OverageBillingPeriod,
    ) -> Self {
        self.overage_billing_period = Some(overage_billing_period);
        self
    }

    /// Prices for usage beyond the limits.
    #[must_use]
    pub fn overage_pricing_models(
        mut self,
        overage_pricing_models: impl IntoIterator<Item = OveragePricingModel>,
    ) -> Self {
        self.overage_pricing_models = Some(overage_pricing_models.into_iter().collect());
        self
    }

    /// Regular prices.
    #[must_use]
    pub fn pricing_models(
        mut self,
        pricing_models: impl IntoIterator<Item = PricingModel>,
    ) -> Self {
        self.pricing_models = Some(pricing_models.into_iter().collect());
        self
    }
}

/// Draft, published or archived.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"DRAFT\" | \"PUBLISHED\" | \"ARCHIVED\" | (string & {})")
)]
#[non_exhaustive]
pub enum PackageStatus {
    /// `DRAFT`
    Draft,
    /// `PUBLISHED`
    Published,
    /// `ARCHIVED`
    Archived,
    /// A value that this version does not list.
    Unlisted(String),
}

impl PackageStatus {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "DRAFT",
            Self::Published => "PUBLISHED",
            Self::Archived => "ARCHIVED",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for PackageStatus {
    fn from(value: &str) -> Self {
        match value {
            "DRAFT" => Self::Draft,
            "PUBLISHED" => Self::Published,
            "ARCHIVED" => Self::Archived,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(PackageStatus);

/// Package of entitlements and prices.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Plan {
    /// Identifier.
    pub id: String,
    /// Matching identifier at the billing provider.
    pub billing_id: Option<String>,
    /// Add-ons that can be bought with this plan.
    pub compatible_addon_ids: Option<Vec<String>>,
    /// Creation time (ISO 8601).
    pub created_at: String,
    /// Trial offered with the plan.
    pub default_trial_config: Option<TrialConfig>,
    /// Longer text for people.
    pub description: Option<String>,
    /// Name shown to people.
    pub display_name: String,
    /// References to the entitlements in the package.
    pub entitlements: Vec<EntitlementReference>,
    /// True for the newest version.
    pub is_latest: Option<bool>,
    /// Your own key and value pairs.
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: BTreeMap<String, String>,
    /// Plan that this one inherits from.
    pub parent_plan_id: Option<String>,
    /// Whether it is free, paid or custom priced.
    pub pricing_type: Option<PricingType>,
    /// Product that it belongs to.
    pub product_id: String,
    /// Condition of the record.
    pub status: PackageStatus,
    /// Time of the last change (ISO 8601).
    pub updated_at: String,
    /// Version of the package.
    pub version_number: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Price for one billing term.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PricePeriod {
    /// Length of one billing term.
    pub billing_period: BillingPeriod,
    /// Two-letter ISO country used to localise prices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_country_code: Option<String>,
    /// Units sold together as one block.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub block_size: Option<Number>,
    /// How often bought credits are released.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit_grant_cadence: Option<CreditGrantCadence>,
    /// How many credits a unit costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit_rate: Option<CreditRateInput>,
    /// Price for the term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<MoneyInput>,
    /// Price steps by quantity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tiers: Option<Vec<PriceTierInput>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl PricePeriod {
    /// What must be given; the other methods set the rest.
    pub fn new(billing_period: BillingPeriod) -> Self {
        Self {
            billing_period,
            billing_country_code: None,
            block_size: None,
            credit_grant_cadence: None,
            credit_rate: None,
            price: None,
            tiers: None,
            extra: UnknownFields::new(),
        }
    }

    /// Two-letter ISO country used to localise prices.
    #[must_use]
    pub fn billing_country_code(
        mut self,
        billing_country_code: impl Into<String>,
    ) -> Self {
        self.billing_country_code = Some(billing_country_code.into());
        self
    }

    /// Units sold together as one block.
    #[must_use]
    pub fn block_size(mut self, block_size: impl Into<Number>) -> Self {
        self.block_size = Some(block_size.into());
        self
    }

    /// How often bought credits are released.
    #[must_use]
    pub fn credit_grant_cadence(
        mut self,
        credit_grant_cadence: CreditGrantCadence,
    ) -> Self {
        self.credit_grant_cadence = Some(credit_grant_cadence);
        self
    }

    /// How many credits a unit costs.
    #[must_use]
    pub fn credit_rate(mut self, credit_rate: CreditRateInput) -> Self {
        self.credit_rate = Some(credit_rate);
        self
    }

    /// Price for the term.
    #[must_use]
    pub fn price(mut self, price: MoneyInput) -> Self {
        self.price = Some(price);
        self
    }

    /// Price steps by quantity.
    #[must_use]
    pub fn tiers(mut self, tiers: impl IntoIterator<Item = PriceTierInput>) -> Self {
        self.tiers = Some(tiers.into_iter().collect());
        self
    }
}

/// Price step, as sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PriceTierInput {
    /// Fee for entering the tier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flat_price: Option<MoneyInput>,
    /// Price of one unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit_price: Option<MoneyInput>,
    /// Last quantity in the tier; open ended when absent or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub up_to: Option<Number>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl PriceTierInput {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Fee for entering the tier.
    #[must_use]
    pub fn flat_price(mut self, flat_price: MoneyInput) -> Self {
        self.flat_price = Some(flat_price);
        self
    }

    /// Price of one unit.
    #[must_use]
    pub fn unit_price(mut self, unit_price: MoneyInput) -> Self {
        self.unit_price = Some(unit_price);
        self
    }

    /// Last quantity in the tier; open ended when absent or null.
    #[must_use]
    pub fn up_to(mut self, up_to: impl Into<Number>) -> Self {
        self.up_to = Some(up_to.into());
        self
    }
}

/// Regular price.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PricingModel {
    /// Way in which the charge is calculated.
    pub billing_model: BillingModel,
    /// Prices per billing term (at least 1 of them).
    pub price_periods: Vec<PricePeriod>,
    /// Whether the charge repeats or happens once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_cadence: Option<BillingCadence>,
    /// Feature concerned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_id: Option<String>,
    /// Largest quantity that can be bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_unit_quantity: Option<i64>,
    /// Smallest quantity that can be bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_unit_quantity: Option<i64>,
    /// Monthly reset details.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly_reset_period_configuration: Option<MonthlyReset>,
    /// How often usage starts over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reset_period: Option<ResetPeriod>,
    /// Whether a step prices all units or only its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tiers_mode: Option<TiersMode>,
    /// Custom currency that the charge tops up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub top_up_custom_currency_id: Option<String>,
    /// Weekly reset details.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weekly_reset_period_configuration: Option<WeeklyReset>,
    /// Yearly reset details.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub yearly_reset_period_configuration: Option<YearlyReset>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl PricingModel {
    /// What must be given; the other methods set the rest.
    pub fn new(
        billing_model: BillingModel,
        price_periods: impl IntoIterator<Item = PricePeriod>,
    ) -> Self {
        Self {
            billing_model,
            price_periods: price_periods.into_iter().collect(),
            billing_cadence: None,
            feature_id: None,
            max_unit_quantity: None,
            min_unit_quantity: None,
            monthly_reset_period_configuration: None,
            reset_period: None,
            tiers_mode: None,
            top_up_custom_currency_id: None,
            weekly_reset_period_configuration: None,
            yearly_reset_period_configuration: None,
            extra: UnknownFields::new(),
        }
    }

    /// Whether the charge repeats or happens once.
    #[must_use]
    pub fn billing_cadence(mut self, billing_cadence: BillingCadence) -> Self {
        self.billing_cadence = Some(billing_cadence);
        self
    }

    /// Feature concerned.
    #[must_use]
    pub fn feature_id(mut self, feature_id: impl Into<String>) -> Self {
        self.feature_id = Some(feature_id.into());
        self
    }

    /// Largest quantity that can be bought.
    #[must_use]
    pub fn max_unit_quantity(mut self, max_unit_quantity: i64) -> Self {
        self.max_unit_quantity = Some(max_unit_quantity);
        self
    }

    /// Smallest quantity that can be bought.
    #[must_use]
    pub fn min_unit_quantity(mut self, min_unit_quantity: i64) -> Self {
        self.min_unit_quantity = Some(min_unit_quantity);
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

    /// Whether a step prices all units or only its own.
    #[must_use]
    pub fn tiers_mode(mut self, tiers_mode: TiersMode) -> Self {
        self.tiers_mode = Some(tiers_mode);
        self
    }

    /// Custom currency that the charge tops up.
    #[must_use]
    pub fn top_up_custom_currency_id(
        mut self,
        top_up_custom_currency_id: impl Into<String>,
    ) -> Self {
        self.top_up_custom_currency_id = Some(top_up_custom_currency_id.into());
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

/// Body that publishes a draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PublishPackage {
    /// Who is moved to the new version.
    pub migration_type: MigrationType,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl PublishPackage {
    /// What must be given; the other methods set the rest.
    pub fn new(migration_type: MigrationType) -> Self {
        Self {
            migration_type,
            extra: UnknownFields::new(),
        }
    }
}

/// Outcome of publishing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PublishResult {
    /// Background task that can be followed.
    pub task_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Ways to apply price steps.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"VOLUME\" | \"GRADUATED\" | (string & {})")
)]
#[non_exhaustive]
pub enum TiersMode {
    /// `VOLUME`
    Volume,
    /// `GRADUATED`
    Graduated,
    /// A value that this version does not list.
    Unlisted(String),
}

impl TiersMode {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Volume => "VOLUME",
            Self::Graduated => "GRADUATED",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for TiersMode {
    fn from(value: &str) -> Self {
        match value {
            "VOLUME" => Self::Volume,
            "GRADUATED" => Self::Graduated,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(TiersMode);

/// Trial offered with a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TrialConfig {
    /// Length of the trial, counted in units.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub duration: Number,
    /// Unit that the trial length is counted in.
    pub units: TrialUnit,
    /// Spending cap.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub budget: Option<Option<Budget>>,
    /// What follows when the trial is over.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub trial_end_behavior: Option<Option<TrialEndBehavior>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl TrialConfig {
    /// What must be given; the other methods set the rest.
    pub fn new(duration: impl Into<Number>, units: TrialUnit) -> Self {
        Self {
            duration: duration.into(),
            units,
            budget: None,
            trial_end_behavior: None,
            extra: UnknownFields::new(),
        }
    }

    /// Spending cap.
    #[must_use]
    pub fn budget(mut self, budget: Budget) -> Self {
        self.budget = Some(Some(budget));
        self
    }

    /// Sends null as `budget`.
    #[must_use]
    pub fn budget_null(mut self) -> Self {
        self.budget = Some(None);
        self
    }

    /// What follows when the trial is over.
    #[must_use]
    pub fn trial_end_behavior(mut self, trial_end_behavior: TrialEndBehavior) -> Self {
        self.trial_end_behavior = Some(Some(trial_end_behavior));
        self
    }

    /// Sends null as `trialEndBehavior`.
    #[must_use]
    pub fn trial_end_behavior_null(mut self) -> Self {
        self.trial_end_behavior = Some(None);
        self
    }
}

/// Units of trial length.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"DAY\" | \"MONTH\" | (string & {})")
)]
#[non_exhaustive]
pub enum TrialUnit {
    /// `DAY`
    Day,
    /// `MONTH`
    Month,
    /// A value that this version does not list.
    Unlisted(String),
}

impl TrialUnit {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Day => "DAY",
            Self::Month => "MONTH",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for TrialUnit {
    fn from(value: &str) -> Self {
        match value {
            "DAY" => Self::Day,
            "MONTH" => Self::Month,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(TrialUnit);

/// Body of addons.update.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateAddon {
    /// Matching identifier at the billing provider.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub billing_id: Option<Option<String>>,
    /// Prices for the draft of the add-on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub charges: Option<PackageCharges>,
    /// Add-ons that must be present as well.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub dependencies: Option<Option<Vec<String>>>,
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
    /// How many of the add-on one subscription may hold.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub max_quantity: Option<Option<i64>>,
    /// Your own key and value pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Condition of the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<PackageStatus>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl UpdateAddon {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Matching identifier at the billing provider.
    #[must_use]
    pub fn billing_id(mut self, billing_id: impl Into<String>) -> Self {
        self.billing_id = Some(Some(billing_id.into()));
        self
    }

    /// Sends null as `billingId`.
    #[must_use]
    pub fn billing_id_null(mut self) -> Self {
        self.billing_id = Some(None);
        self
    }

    /// Prices for the draft of the add-on.
    #[must_use]
    pub fn charges(mut self, charges: PackageCharges) -> Self {
        self.charges = Some(charges);
        self
    }

    /// Add-ons that must be present as well.
    #[must_use]
    pub fn dependencies(
        mut self,
        dependencies: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dependencies = Some(
            Some(dependencies.into_iter().map(Into::into).collect()),
        );
        self
    }

    /// Sends null as `dependencies`.
    #[must_use]
    pub fn dependencies_null(mut self) -> Self {
        self.dependencies = Some(None);
        self
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

    /// How many of the add-on one subscription may hold.
    #[must_use]
    pub fn max_quantity(mut self, max_quantity: i64) -> Self {
        self.max_quantity = Some(Some(max_quantity));
        self
    }

    /// Sends null as `maxQuantity`.
    #[must_use]
    pub fn max_quantity_null(mut self) -> Self {
        self.max_quantity = Some(None);
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

    /// Condition of the record.
    #[must_use]
    pub fn status(mut self, status: PackageStatus) -> Self {
        self.status = Some(status);
        self
    }
}

/// The params of `v1.addons.entitlements.update`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "UpdateEntitlement & { /** Add-on identifier. */ addonId: string }")
)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateAddonEntitlement {
    /// Add-on identifier.
    pub addon_id: String,
    /// The body.
    #[serde(flatten)]
    pub body: UpdateEntitlement,
}

impl UpdateAddonEntitlement {
    /// The body, and what goes into the path.
    pub fn new(addon_id: impl Into<String>, body: impl Into<UpdateEntitlement>) -> Self {
        Self {
            addon_id: addon_id.into(),
            body: body.into(),
        }
    }
}

impl<'de> Deserialize<'de> for UpdateAddonEntitlement {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let ([addon_id], body) = apart(from, ["addonId"])?;
        Ok(Self {
            addon_id,
            body: read(body)?,
        })
    }
}

/// Changes to a credit entitlement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateCreditEntitlement {
    /// Marks a credit entitlement.
    ///
    /// Always `CREDIT`.
    #[cfg_attr(feature = "js", tsify(type = "\"CREDIT\""))]
    pub r#type: String,
    /// Credits granted in each cadence window.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub amount: Option<Number>,
    /// How the value combines with other sources of the same entitlement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub behavior: Option<EntitlementBehavior>,
    /// How often credits are granted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cadence: Option<CreditCadence>,
    /// Feature whose usage limit multiplies the credits.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub dependency_feature_id: Option<Option<String>>,
    /// Longer text for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name shown instead of the usual one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name_override: Option<String>,
    /// True if access continues past the limit; false by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_soft_limit: Option<bool>,
    /// Widgets that leave the entitlement out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden_from_widgets: Option<Vec<WidgetType>>,
    /// True for a custom entitlement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_custom: Option<bool>,
    /// True if access is allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_granted: Option<bool>,
    /// Position in lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub order: Option<Number>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl UpdateCreditEntitlement {
    /// What must be given; the other methods set the rest.
    pub fn new() -> Self {
        Self {
            r#type: "CREDIT".to_owned(),
            amount: None,
            behavior: None,
            cadence: None,
            dependency_feature_id: None,
            description: None,
            display_name_override: None,
            has_soft_limit: None,
            hidden_from_widgets: None,
            is_custom: None,
            is_granted: None,
            order: None,
            extra: UnknownFields::new(),
        }
    }

    /// Credits granted in each cadence window.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<Number>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// How the value combines with other sources of the same entitlement.
    #[must_use]
    pub fn behavior(mut self, behavior: EntitlementBehavior) -> Self {
        self.behavior = Some(behavior);
        self
    }

    /// How often credits are granted.
    #[must_use]
    pub fn cadence(mut self, cadence: CreditCadence) -> Self {
        self.cadence = Some(cadence);
        self
    }

    /// Feature whose usage limit multiplies the credits.
    #[must_use]
    pub fn dependency_feature_id(
        mut self,
        dependency_feature_id: impl Into<String>,
    ) -> Self {
        self.dependency_feature_id = Some(Some(dependency_feature_id.into()));
        self
    }

    /// Sends null as `dependencyFeatureId`.
    #[must_use]
    pub fn dependency_feature_id_null(mut self) -> Self {
        self.dependency_feature_id = Some(None);
        self
    }

    /// Longer text for people.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Name shown instead of the usual one.
    #[must_use]
    pub fn display_name_override(
        mut self,
        display_name_override: impl Into<String>,
    ) -> Self {
        self.display_name_override = Some(display_name_override.into());
        self
    }

    /// True if access continues past the limit; false by default.
    #[must_use]
    pub fn has_soft_limit(mut self, has_soft_limit: bool) -> Self {
        self.has_soft_limit = Some(has_soft_limit);
        self
    }

    /// Widgets that leave the entitlement out.
    #[must_use]
    pub fn hidden_from_widgets(
        mut self,
        hidden_from_widgets: impl IntoIterator<Item = WidgetType>,
    ) -> Self {
        self.hidden_from_widgets = Some(hidden_from_widgets.into_iter().collect());
        self
    }

    /// True for a custom entitlement.
    #[must_use]
    pub fn is_custom(mut self, is_custom: bool) -> Self {
        self.is_custom = Some(is_custom);
        self
    }

    /// True if access is allowed.
    #[must_use]
    pub fn is_granted(mut self, is_granted: bool) -> Self {
        self.is_granted = Some(is_granted);
        self
    }

    /// Position in lists.
    #[must_use]
    pub fn order(mut self, order: impl Into<Number>) -> Self {
        self.order = Some(order.into());
        self
    }
}

impl Default for UpdateCreditEntitlement {
    fn default() -> Self {
        Self::new()
    }
}

/// Changes of an entitlement to a feature or to credits.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "UpdateFeatureEntitlement | UpdateCreditEntitlement")
)]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateEntitlement {
    /// `type` is `FEATURE`.
    Feature(Box<UpdateFeatureEntitlement>),
    /// `type` is `CREDIT`.
    Credit(Box<UpdateCreditEntitlement>),
    /// Of a type that this version does not list.
    Unlisted(UnknownFields),
}

impl<'de> Deserialize<'de> for UpdateEntitlement {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let object = Tagged::deserialize(from)?;
        match object.tag() {
            "FEATURE" => object.read().map(Self::Feature),
            "CREDIT" => object.read().map(Self::Credit),
            _ => Ok(Self::Unlisted(object.into_fields())),
        }
    }
}

impl From<UpdateFeatureEntitlement> for UpdateEntitlement {
    fn from(object: UpdateFeatureEntitlement) -> Self {
        Self::Feature(Box::new(object))
    }
}

impl From<UpdateCreditEntitlement> for UpdateEntitlement {
    fn from(object: UpdateCreditEntitlement) -> Self {
        Self::Credit(Box::new(object))
    }
}

/// Changes to a feature entitlement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateFeatureEntitlement {
    /// Marks a feature entitlement.
    ///
    /// Always `FEATURE`.
    #[cfg_attr(feature = "js", tsify(type = "\"FEATURE\""))]
    pub r#type: String,
    /// How the value combines with other sources of the same entitlement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub behavior: Option<EntitlementBehavior>,
    /// Longer text for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name shown instead of the usual one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name_override: Option<String>,
    /// Values that are granted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enum_values: Option<Vec<String>>,
    /// True if going over the limit is allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_soft_limit: Option<bool>,
    /// True if there is no limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_unlimited_usage: Option<bool>,
    /// Widgets that leave the entitlement out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden_from_widgets: Option<Vec<WidgetType>>,
    /// True for a custom entitlement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_custom: Option<bool>,
    /// True if access is allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_granted: Option<bool>,
    /// Monthly reset details.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub monthly_reset_period_configuration: Option<Option<MonthlyReset>>,
    /// Position in lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub order: Option<Number>,
    /// How often usage starts over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reset_period: Option<ResetPeriod>,
    /// Highest usage allowed; null when unlimited.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub usage_limit: Option<Option<i64>>,
    /// Weekly reset details.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub weekly_reset_period_configuration: Option<Option<WeeklyReset>>,
    /// Yearly reset details.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub yearly_reset_period_configuration: Option<Option<YearlyReset>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl UpdateFeatureEntitlement {
    /// What must be given; the other methods set the rest.
    pub fn new() -> Self {
        Self {
            r#type: "FEATURE".to_owned(),
            behavior: None,
            description: None,
            display_name_override: None,
            enum_values: None,
            has_soft_limit: None,
            has_unlimited_usage: None,
            hidden_from_widgets: None,
            is_custom: None,
            is_granted: None,
            monthly_reset_period_configuration: None,
            order: None,
            reset_period: None,
            usage_limit: None,
            weekly_reset_period_configuration: None,
            yearly_reset_period_configuration: None,
            extra: UnknownFields::new(),
        }
    }

    /// How the value combines with other sources of the same entitlement.
    #[must_use]
    pub fn behavior(mut self, behavior: EntitlementBehavior) -> Self {
        self.behavior = Some(behavior);
        self
    }

    /// Longer text for people.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Name shown instead of the usual one.
    #[must_use]
    pub fn display_name_override(
        mut self,
        display_name_override: impl Into<String>,
    ) -> Self {
        self.display_name_override = Some(display_name_override.into());
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

    /// Widgets that leave the entitlement out.
    #[must_use]
    pub fn hidden_from_widgets(
        mut self,
        hidden_from_widgets: impl IntoIterator<Item = WidgetType>,
    ) -> Self {
        self.hidden_from_widgets = Some(hidden_from_widgets.into_iter().collect());
        self
    }

    /// True for a custom entitlement.
    #[must_use]
    pub fn is_custom(mut self, is_custom: bool) -> Self {
        self.is_custom = Some(is_custom);
        self
    }

    /// True if access is allowed.
    #[must_use]
    pub fn is_granted(mut self, is_granted: bool) -> Self {
        self.is_granted = Some(is_granted);
        self
    }

    /// Monthly reset details.
    #[must_use]
    pub fn monthly_reset_period_configuration(
        mut self,
        monthly_reset_period_configuration: MonthlyReset,
    ) -> Self {
        self.monthly_reset_period_configuration = Some(
            Some(monthly_reset_period_configuration),
        );
        self
    }

    /// Sends null as `monthlyResetPeriodConfiguration`.
    #[must_use]
    pub fn monthly_reset_period_configuration_null(mut self) -> Self {
        self.monthly_reset_period_configuration = Some(None);
        self
    }

    /// Position in lists.
    #[must_use]
    pub fn order(mut self, order: impl Into<Number>) -> Self {
        self.order = Some(order.into());
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
        self.usage_limit = Some(Some(usage_limit));
        self
    }

    /// Sends null as `usageLimit`.
    #[must_use]
    pub fn usage_limit_null(mut self) -> Self {
        self.usage_limit = Some(None);
        self
    }

    /// Weekly reset details.
    #[must_use]
    pub fn weekly_reset_period_configuration(
        mut self,
        weekly_reset_period_configuration: WeeklyReset,
    ) -> Self {
        self.weekly_reset_period_configuration = Some(
            Some(weekly_reset_period_configuration),
        );
        self
    }

    /// Sends null as `weeklyResetPeriodConfiguration`.
    #[must_use]
    pub fn weekly_reset_period_configuration_null(mut self) -> Self {
        self.weekly_reset_period_configuration = Some(None);
        self
    }

    /// Yearly reset details.
    #[must_use]
    pub fn yearly_reset_period_configuration(
        mut self,
        yearly_reset_period_configuration: YearlyReset,
    ) -> Self {
        self.yearly_reset_period_configuration = Some(
            Some(yearly_reset_period_configuration),
        );
        self
    }

    /// Sends null as `yearlyResetPeriodConfiguration`.
    #[must_use]
    pub fn yearly_reset_period_configuration_null(mut self) -> Self {
        self.yearly_reset_period_configuration = Some(None);
        self
    }
}

impl Default for UpdateFeatureEntitlement {
    fn default() -> Self {
        Self::new()
    }
}

/// Body of plans.update.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdatePlan {
    /// Matching identifier at the billing provider.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub billing_id: Option<Option<String>>,
    /// Prices for the draft of the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub charges: Option<PackageCharges>,
    /// Add-ons that can be bought with this plan.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub compatible_addon_ids: Option<Option<Vec<String>>>,
    /// Trial offered with the plan.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub default_trial_config: Option<Option<TrialConfig>>,
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Plan that this one inherits from.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub parent_plan_id: Option<Option<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl UpdatePlan {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Matching identifier at the billing provider.
    #[must_use]
    pub fn billing_id(mut self, billing_id: impl Into<String>) -> Self {
        self.billing_id = Some(Some(billing_id.into()));
        self
    }

    /// Sends null as `billingId`.
    #[must_use]
    pub fn billing_id_null(mut self) -> Self {
        self.billing_id = Some(None);
        self
    }

    /// Prices for the draft of the plan.
    #[must_use]
    pub fn charges(mut self, charges: PackageCharges) -> Self {
        self.charges = Some(charges);
        self
    }

    /// Add-ons that can be bought with this plan.
    #[must_use]
    pub fn compatible_addon_ids(
        mut self,
        compatible_addon_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.compatible_addon_ids = Some(
            Some(compatible_addon_ids.into_iter().map(Into::into).collect()),
        );
        self
    }

    /// Sends null as `compatibleAddonIds`.
    #[must_use]
    pub fn compatible_addon_ids_null(mut self) -> Self {
        self.compatible_addon_ids = Some(None);
        self
    }

    /// Trial offered with the plan.
    #[must_use]
    pub fn default_trial_config(mut self, default_trial_config: TrialConfig) -> Self {
        self.default_trial_config = Some(Some(default_trial_config));
        self
    }

    /// Sends null as `defaultTrialConfig`.
    #[must_use]
    pub fn default_trial_config_null(mut self) -> Self {
        self.default_trial_config = Some(None);
        self
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
            metadata.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Plan that this one inherits from.
    #[must_use]
    pub fn parent_plan_id(mut self, parent_plan_id: impl Into<String>) -> Self {
        self.parent_plan_id = Some(Some(parent_plan_id.into()));
        self
    }

    /// Sends null as `parentPlanId`.
    #[must_use]
    pub fn parent_plan_id_null(mut self) -> Self {
        self.parent_plan_id = Some(None);
        self
    }
}

/// The params of `v1.plans.entitlements.update`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "UpdateEntitlement & { /** Plan identifier. */ planId: string }")
)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdatePlanEntitlement {
    /// Plan identifier.
    pub plan_id: String,
    /// The body.
    #[serde(flatten)]
    pub body: UpdateEntitlement,
}

impl UpdatePlanEntitlement {
    /// The body, and what goes into the path.
    pub fn new(plan_id: impl Into<String>, body: impl Into<UpdateEntitlement>) -> Self {
        Self {
            plan_id: plan_id.into(),
            body: body.into(),
        }
    }
}

impl<'de> Deserialize<'de> for UpdatePlanEntitlement {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let ([plan_id], body) = apart(from, ["planId"])?;
        Ok(Self { plan_id, body: read(body)? })
    }
}

/// Embedded widgets.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"PAYWALL\" | \"CUSTOMER_PORTAL\" | \"CHECKOUT\" | (string & {})")
)]
#[non_exhaustive]
pub enum WidgetType {
    /// `PAYWALL`
    Paywall,
    /// `CUSTOMER_PORTAL`
    CustomerPortal,
    /// `CHECKOUT`
    Checkout,
    /// A value that this version does not list.
    Unlisted(String),
}

impl WidgetType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Paywall => "PAYWALL",
            Self::CustomerPortal => "CUSTOMER_PORTAL",
            Self::Checkout => "CHECKOUT",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for WidgetType {
    fn from(value: &str) -> Self {
        match value {
            "PAYWALL" => Self::Paywall,
            "CUSTOMER_PORTAL" => Self::CustomerPortal,
            "CHECKOUT" => Self::Checkout,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(WidgetType);
