// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! Coupons.

use super::prelude::*;

/// Reusable discount.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Coupon {
    /// Identifier.
    pub id: String,
    /// Fixed reductions, one entry per currency.
    pub amounts_off: Option<Vec<Money>>,
    /// Matching identifier at the billing provider.
    pub billing_id: Option<String>,
    /// Link to the record at the billing provider.
    pub billing_link_url: Option<String>,
    /// Creation time (ISO 8601).
    pub created_at: String,
    /// Longer text for people.
    pub description: Option<String>,
    /// For how many months the discount holds.
    pub duration_in_months: Option<i64>,
    /// Your own key and value pairs.
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string> | null"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Name.
    pub name: String,
    /// Reduction in percent.
    pub percent_off: Option<i64>,
    /// System that the coupon came from.
    pub source: Option<CouponSource>,
    /// Condition of the record.
    pub status: ArchivableStatus,
    /// Kind.
    pub r#type: CouponType,
    /// Time of the last change (ISO 8601).
    pub updated_at: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Systems a coupon can come from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"STIGG\" | \"STIGG_ADHOC\" | \"STRIPE\" | (string & {})")
)]
#[non_exhaustive]
pub enum CouponSource {
    /// `STIGG`
    Stigg,
    /// `STIGG_ADHOC`
    StiggAdhoc,
    /// `STRIPE`
    Stripe,
    /// A value that this version does not list.
    Unlisted(String),
}

impl CouponSource {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Stigg => "STIGG",
            Self::StiggAdhoc => "STIGG_ADHOC",
            Self::Stripe => "STRIPE",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for CouponSource {
    fn from(value: &str) -> Self {
        match value {
            "STIGG" => Self::Stigg,
            "STIGG_ADHOC" => Self::StiggAdhoc,
            "STRIPE" => Self::Stripe,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(CouponSource);

/// Fixed amount or percentage.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"FIXED\" | \"PERCENTAGE\" | (string & {})")
)]
#[non_exhaustive]
pub enum CouponType {
    /// `FIXED`
    Fixed,
    /// `PERCENTAGE`
    Percentage,
    /// A value that this version does not list.
    Unlisted(String),
}

impl CouponType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fixed => "FIXED",
            Self::Percentage => "PERCENTAGE",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for CouponType {
    fn from(value: &str) -> Self {
        match value {
            "FIXED" => Self::Fixed,
            "PERCENTAGE" => Self::Percentage,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(CouponType);

/// Body of coupons.create.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateCoupon {
    /// Identifier.
    pub id: String,
    /// Fixed reductions, one entry per currency.
    pub amounts_off: Option<Vec<Money>>,
    /// Longer text for people.
    pub description: Option<String>,
    /// For how many months the discount holds.
    pub duration_in_months: Option<i64>,
    /// Your own key and value pairs.
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string> | null"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Name.
    pub name: String,
    /// Reduction in percent.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub percent_off: Option<Number>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl CreateCoupon {
    /// What must be given; the other methods set the rest.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            amounts_off: None,
            description: None,
            duration_in_months: None,
            metadata: None,
            name: name.into(),
            percent_off: None,
            extra: UnknownFields::new(),
        }
    }

    /// Fixed reductions, one entry per currency.
    #[must_use]
    pub fn amounts_off(mut self, amounts_off: impl IntoIterator<Item = Money>) -> Self {
        self.amounts_off = Some(amounts_off.into_iter().collect());
        self
    }

    /// Longer text for people.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// For how many months the discount holds.
    #[must_use]
    pub fn duration_in_months(mut self, duration_in_months: i64) -> Self {
        self.duration_in_months = Some(duration_in_months);
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

    /// Reduction in percent.
    #[must_use]
    pub fn percent_off(mut self, percent_off: impl Into<Number>) -> Self {
        self.percent_off = Some(percent_off.into());
        self
    }
}

/// The params of `v1.coupons.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListCoupons {
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
    pub status: Option<Vec<ArchivableStatus>>,
    /// Coupon type to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<CouponType>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ListCoupons {
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
    pub fn status(mut self, status: impl IntoIterator<Item = ArchivableStatus>) -> Self {
        self.status = Some(status.into_iter().collect());
        self
    }

    /// Coupon type to keep.
    #[must_use]
    pub fn r#type(mut self, r#type: CouponType) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

/// Body of coupons.updateCoupon.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateCoupon {
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
    /// Name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl UpdateCoupon {
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

    /// Name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
