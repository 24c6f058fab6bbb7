// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! Subscriptions: creating, changing, previewing and importing them.

use super::prelude::*;

/// Coupon or one-off discount for a new subscription.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppliedCoupon {
    /// Coupon as known to the billing provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_coupon_id: Option<String>,
    /// When the coupon starts to apply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<CouponConfiguration>,
    /// Stigg coupon to apply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coupon_id: Option<String>,
    /// One-off discount made for this subscription.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount: Option<CouponDiscount>,
    /// Promotion code to redeem.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub promotion_code: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl AppliedCoupon {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Coupon as known to the billing provider.
    #[must_use]
    pub fn billing_coupon_id(mut self, billing_coupon_id: impl Into<String>) -> Self {
        self.billing_coupon_id = Some(billing_coupon_id.into());
        self
    }

    /// When the coupon starts to apply.
    #[must_use]
    pub fn configuration(mut self, configuration: CouponConfiguration) -> Self {
        self.configuration = Some(configuration);
        self
    }

    /// Stigg coupon to apply.
    #[must_use]
    pub fn coupon_id(mut self, coupon_id: impl Into<String>) -> Self {
        self.coupon_id = Some(coupon_id.into());
        self
    }

    /// One-off discount made for this subscription.
    #[must_use]
    pub fn discount(mut self, discount: CouponDiscount) -> Self {
        self.discount = Some(discount);
        self
    }

    /// Promotion code to redeem.
    #[must_use]
    pub fn promotion_code(mut self, promotion_code: impl Into<String>) -> Self {
        self.promotion_code = Some(promotion_code.into());
        self
    }
}

/// Coupon or one-off discount for an existing subscription.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppliedCouponUpdate {
    /// Coupon as known to the billing provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_coupon_id: Option<String>,
    /// When the coupon starts to apply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<CouponConfiguration>,
    /// Stigg coupon to apply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coupon_id: Option<String>,
    /// One-off discount made for this subscription.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount: Option<CouponDiscount>,
    /// Promotion code to redeem.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub promotion_code: Option<Option<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl AppliedCouponUpdate {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Coupon as known to the billing provider.
    #[must_use]
    pub fn billing_coupon_id(mut self, billing_coupon_id: impl Into<String>) -> Self {
        self.billing_coupon_id = Some(billing_coupon_id.into());
        self
    }

    /// When the coupon starts to apply.
    #[must_use]
    pub fn configuration(mut self, configuration: CouponConfiguration) -> Self {
        self.configuration = Some(configuration);
        self
    }

    /// Stigg coupon to apply.
    #[must_use]
    pub fn coupon_id(mut self, coupon_id: impl Into<String>) -> Self {
        self.coupon_id = Some(coupon_id.into());
        self
    }

    /// One-off discount made for this subscription.
    #[must_use]
    pub fn discount(mut self, discount: CouponDiscount) -> Self {
        self.discount = Some(discount);
        self
    }

    /// Promotion code to redeem.
    #[must_use]
    pub fn promotion_code(mut self, promotion_code: impl Into<String>) -> Self {
        self.promotion_code = Some(Some(promotion_code.into()));
        self
    }

    /// Sends null as `promotionCode`.
    #[must_use]
    pub fn promotion_code_null(mut self) -> Self {
        self.promotion_code = Some(None);
        self
    }
}

/// Feature with the quantity to price.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BillableFeature {
    /// Feature concerned.
    pub feature_id: String,
    /// How many (at least 0).
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub quantity: Number,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl BillableFeature {
    /// What must be given; the other methods set the rest.
    pub fn new(feature_id: impl Into<String>, quantity: impl Into<Number>) -> Self {
        Self {
            feature_id: feature_id.into(),
            quantity: quantity.into(),
            extra: UnknownFields::new(),
        }
    }
}

/// What a change does to the billing date.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"UNCHANGED\" | \"NOW\" | (string & {})")
)]
#[non_exhaustive]
pub enum BillingCycleAnchor {
    /// `UNCHANGED`
    Unchanged,
    /// `NOW`
    Now,
    /// A value that this version does not list.
    Unlisted(String),
}

impl BillingCycleAnchor {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unchanged => "UNCHANGED",
            Self::Now => "NOW",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for BillingCycleAnchor {
    fn from(value: &str) -> Self {
        match value {
            "UNCHANGED" => Self::Unchanged,
            "NOW" => Self::Now,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(BillingCycleAnchor);

/// Invoicing settings of a new subscription.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BillingInformation {
    /// Postal address used on invoices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_address: Option<Address>,
    /// Connected Stripe account that receives the charge.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub charge_on_behalf_of_account: Option<Option<String>>,
    /// Integration to use.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub integration_id: Option<Option<String>>,
    /// Days allowed for payment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub invoice_days_until_due: Option<Number>,
    /// True if the subscription starts in the past.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_backdated: Option<bool>,
    /// True if the invoice counts as paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_invoice_paid: Option<bool>,
    /// Your own key and value pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// How partial periods are settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proration_behavior: Option<ProrationBehavior>,
    /// Tax registration numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_ids: Option<Vec<TaxId>>,
    /// Tax rate in percent (0 to 100).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub tax_percentage: Option<Number>,
    /// Tax rates defined at the billing provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_rate_ids: Option<Vec<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl BillingInformation {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Postal address used on invoices.
    #[must_use]
    pub fn billing_address(mut self, billing_address: Address) -> Self {
        self.billing_address = Some(billing_address);
        self
    }

    /// Connected Stripe account that receives the charge.
    #[must_use]
    pub fn charge_on_behalf_of_account(
        mut self,
        charge_on_behalf_of_account: impl Into<String>,
    ) -> Self {
        self.charge_on_behalf_of_account = Some(
            Some(charge_on_behalf_of_account.into()),
        );
        self
    }

    /// Sends null as `chargeOnBehalfOfAccount`.
    #[must_use]
    pub fn charge_on_behalf_of_account_null(mut self) -> Self {
        self.charge_on_behalf_of_account = Some(None);
        self
    }

    /// Integration to use.
    #[must_use]
    pub fn integration_id(mut self, integration_id: impl Into<String>) -> Self {
        self.integration_id = Some(Some(integration_id.into()));
        self
    }

    /// Sends null as `integrationId`.
    #[must_use]
    pub fn integration_id_null(mut self) -> Self {
        self.integration_id = Some(None);
        self
    }

    /// Days allowed for payment.
    #[must_use]
    pub fn invoice_days_until_due(
        mut self,
        invoice_days_until_due: impl Into<Number>,
    ) -> Self {
        self.invoice_days_until_due = Some(invoice_days_until_due.into());
        self
    }

    /// True if the subscription starts in the past.
    #[must_use]
    pub fn is_backdated(mut self, is_backdated: bool) -> Self {
        self.is_backdated = Some(is_backdated);
        self
    }

    /// True if the invoice counts as paid.
    #[must_use]
    pub fn is_invoice_paid(mut self, is_invoice_paid: bool) -> Self {
        self.is_invoice_paid = Some(is_invoice_paid);
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

    /// How partial periods are settled.
    #[must_use]
    pub fn proration_behavior(mut self, proration_behavior: ProrationBehavior) -> Self {
        self.proration_behavior = Some(proration_behavior);
        self
    }

    /// Tax registration numbers.
    #[must_use]
    pub fn tax_ids(mut self, tax_ids: impl IntoIterator<Item = TaxId>) -> Self {
        self.tax_ids = Some(tax_ids.into_iter().collect());
        self
    }

    /// Tax rate in percent (0 to 100).
    #[must_use]
    pub fn tax_percentage(mut self, tax_percentage: impl Into<Number>) -> Self {
        self.tax_percentage = Some(tax_percentage.into());
        self
    }

    /// Tax rates defined at the billing provider.
    #[must_use]
    pub fn tax_rate_ids(
        mut self,
        tax_rate_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tax_rate_ids = Some(tax_rate_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// Body of subscriptions.cancel.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelSubscription {
    /// What happens to access after cancelling.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancellation_action: Option<CancellationAction>,
    /// Moment at which the cancellation takes hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancellation_time: Option<CancellationTime>,
    /// When it stops (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// True to return credits for the unused part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prorate: Option<bool>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl CancelSubscription {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// What happens to access after cancelling.
    #[must_use]
    pub fn cancellation_action(
        mut self,
        cancellation_action: CancellationAction,
    ) -> Self {
        self.cancellation_action = Some(cancellation_action);
        self
    }

    /// Moment at which the cancellation takes hold.
    #[must_use]
    pub fn cancellation_time(mut self, cancellation_time: CancellationTime) -> Self {
        self.cancellation_time = Some(cancellation_time);
        self
    }

    /// When it stops (ISO 8601).
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// True to return credits for the unused part.
    #[must_use]
    pub fn prorate(mut self, prorate: bool) -> Self {
        self.prorate = Some(prorate);
        self
    }
}

/// What cancelling does to access.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"DEFAULT\" | \"REVOKE_ENTITLEMENTS\" | (string & {})")
)]
#[non_exhaustive]
pub enum CancellationAction {
    /// `DEFAULT`
    Default,
    /// `REVOKE_ENTITLEMENTS`
    RevokeEntitlements,
    /// A value that this version does not list.
    Unlisted(String),
}

impl CancellationAction {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "DEFAULT",
            Self::RevokeEntitlements => "REVOKE_ENTITLEMENTS",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for CancellationAction {
    fn from(value: &str) -> Self {
        match value {
            "DEFAULT" => Self::Default,
            "REVOKE_ENTITLEMENTS" => Self::RevokeEntitlements,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(CancellationAction);

/// Charge picked with a quantity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChargeQuantity {
    /// Charge to buy.
    pub id: String,
    /// How many (at least 0).
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub quantity: Number,
    /// Kind.
    pub r#type: EntitlementType,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ChargeQuantity {
    /// What must be given; the other methods set the rest.
    pub fn new(
        id: impl Into<String>,
        quantity: impl Into<Number>,
        r#type: EntitlementType,
    ) -> Self {
        Self {
            id: id.into(),
            quantity: quantity.into(),
            r#type,
            extra: UnknownFields::new(),
        }
    }
}

/// Body of subscriptions.usage.chargeUsage.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChargeUsage {
    /// Charge usage up to this moment; defaults to now (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until_date: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ChargeUsage {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Charge usage up to this moment; defaults to now (ISO 8601).
    #[must_use]
    pub fn until_date(mut self, until_date: impl Into<String>) -> Self {
        self.until_date = Some(until_date.into());
        self
    }
}

/// Usage of one feature that was invoiced.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChargedUsage {
    /// Feature concerned.
    pub feature_id: Option<String>,
    /// Units that were charged.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub usage_amount: Number,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Settings of a hosted checkout.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CheckoutOptions {
    /// Page shown when the buyer gives up checkout.
    pub cancel_url: String,
    /// Page shown after a completed checkout.
    pub success_url: String,
    /// Let buyers enter promo codes on the checkout page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_promo_codes: Option<bool>,
    /// Ask buyers for a tax number on the checkout page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_tax_id_collection: Option<bool>,
    /// Ask buyers for a postal address on the checkout page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub collect_billing_address: Option<bool>,
    /// Ask buyers for a phone number on the checkout page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub collect_phone_number: Option<bool>,
    /// Your own reference for the checkout session.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub reference_id: Option<Option<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl CheckoutOptions {
    /// What must be given; the other methods set the rest.
    pub fn new(cancel_url: impl Into<String>, success_url: impl Into<String>) -> Self {
        Self {
            cancel_url: cancel_url.into(),
            success_url: success_url.into(),
            allow_promo_codes: None,
            allow_tax_id_collection: None,
            collect_billing_address: None,
            collect_phone_number: None,
            reference_id: None,
            extra: UnknownFields::new(),
        }
    }

    /// Let buyers enter promo codes on the checkout page.
    #[must_use]
    pub fn allow_promo_codes(mut self, allow_promo_codes: bool) -> Self {
        self.allow_promo_codes = Some(allow_promo_codes);
        self
    }

    /// Ask buyers for a tax number on the checkout page.
    #[must_use]
    pub fn allow_tax_id_collection(mut self, allow_tax_id_collection: bool) -> Self {
        self.allow_tax_id_collection = Some(allow_tax_id_collection);
        self
    }

    /// Ask buyers for a postal address on the checkout page.
    #[must_use]
    pub fn collect_billing_address(mut self, collect_billing_address: bool) -> Self {
        self.collect_billing_address = Some(collect_billing_address);
        self
    }

    /// Ask buyers for a phone number on the checkout page.
    #[must_use]
    pub fn collect_phone_number(mut self, collect_phone_number: bool) -> Self {
        self.collect_phone_number = Some(collect_phone_number);
        self
    }

    /// Your own reference for the checkout session.
    #[must_use]
    pub fn reference_id(mut self, reference_id: impl Into<String>) -> Self {
        self.reference_id = Some(Some(reference_id.into()));
        self
    }

    /// Sends null as `referenceId`.
    #[must_use]
    pub fn reference_id_null(mut self) -> Self {
        self.reference_id = Some(None);
        self
    }
}

/// When an applied coupon counts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CouponConfiguration {
    /// When the coupon begins to apply (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl CouponConfiguration {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// When the coupon begins to apply (ISO 8601).
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
}

/// One-off discount that needs no stored coupon.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CouponDiscount {
    /// Fixed reductions, one entry per currency.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub amounts_off: Option<Option<Vec<Money>>>,
    /// Longer text for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// For how many months the discount holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub duration_in_months: Option<Number>,
    /// Name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Reduction in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub percent_off: Option<Number>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl CouponDiscount {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Fixed reductions, one entry per currency.
    #[must_use]
    pub fn amounts_off(mut self, amounts_off: impl IntoIterator<Item = Money>) -> Self {
        self.amounts_off = Some(Some(amounts_off.into_iter().collect()));
        self
    }

    /// Sends null as `amountsOff`.
    #[must_use]
    pub fn amounts_off_null(mut self) -> Self {
        self.amounts_off = Some(None);
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
    pub fn duration_in_months(mut self, duration_in_months: impl Into<Number>) -> Self {
        self.duration_in_months = Some(duration_in_months.into());
        self
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Reduction in percent.
    #[must_use]
    pub fn percent_off(mut self, percent_off: impl Into<Number>) -> Self {
        self.percent_off = Some(percent_off.into());
        self
    }
}

/// First and last moment of a term.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DateRange {
    /// Last moment of the term (ISO 8601).
    pub end: String,
    /// First moment of the term (ISO 8601).
    pub start: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Body of subscriptions.delegate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DelegateSubscription {
    /// Customer who takes the subscription over.
    pub target_customer_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl DelegateSubscription {
    /// What must be given; the other methods set the rest.
    pub fn new(target_customer_id: impl Into<String>) -> Self {
        Self {
            target_customer_id: target_customer_id.into(),
            extra: UnknownFields::new(),
        }
    }
}

/// Make-up of a discount.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DiscountDetails {
    /// Code that was redeemed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Money taken off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub fixed_amount: Option<Number>,
    /// Reduction in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub percentage: Option<Number>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Change waiting to be applied.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FutureUpdate {
    /// When the change is due (ISO 8601).
    pub scheduled_execution_time: String,
    /// Progress of the planned change.
    pub schedule_status: ScheduleStatus,
    /// What the planned change alters.
    pub subscription_schedule_type: SubscriptionScheduleType,
    /// Package that the change leads to.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub target_package: Option<Option<IdReference>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Body of subscriptions.import.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportSubscriptions {
    /// Subscriptions to bring in.
    pub subscriptions: Vec<SubscriptionImport>,
    /// Integration to use.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub integration_id: Option<Option<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ImportSubscriptions {
    /// What must be given; the other methods set the rest.
    pub fn new(subscriptions: impl IntoIterator<Item = SubscriptionImport>) -> Self {
        Self {
            subscriptions: subscriptions.into_iter().collect(),
            integration_id: None,
            extra: UnknownFields::new(),
        }
    }

    /// Integration to use.
    #[must_use]
    pub fn integration_id(mut self, integration_id: impl Into<String>) -> Self {
        self.integration_id = Some(Some(integration_id.into()));
        self
    }

    /// Sends null as `integrationId`.
    #[must_use]
    pub fn integration_id_null(mut self) -> Self {
        self.integration_id = Some(None);
        self
    }
}

/// Background import.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportTask {
    /// Background task that can be followed.
    pub task_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Item with a quantity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ItemQuantity {
    /// Identifier.
    pub id: String,
    /// How many.
    pub quantity: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ItemQuantity {
    /// What must be given; the other methods set the rest.
    pub fn new(id: impl Into<String>, quantity: i64) -> Self {
        Self {
            id: id.into(),
            quantity,
            extra: UnknownFields::new(),
        }
    }
}

/// The params of `v1.subscriptions.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListSubscriptions {
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
    /// Customer to look at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Plan to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<String>,
    /// Pricing types to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pricing_type: Option<Vec<PricingType>>,
    /// Resource within the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// States to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Vec<SubscriptionStatus>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ListSubscriptions {
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

    /// Customer to look at.
    #[must_use]
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// Plan to keep.
    #[must_use]
    pub fn plan_id(mut self, plan_id: impl Into<String>) -> Self {
        self.plan_id = Some(plan_id.into());
        self
    }

    /// Pricing types to keep.
    #[must_use]
    pub fn pricing_type(
        mut self,
        pricing_type: impl IntoIterator<Item = PricingType>,
    ) -> Self {
        self.pricing_type = Some(pricing_type.into_iter().collect());
        self
    }

    /// Resource within the customer.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// States to keep.
    #[must_use]
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = SubscriptionStatus>,
    ) -> Self {
        self.status = Some(status.into_iter().collect());
        self
    }
}

/// Body of subscriptions.migrate.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MigrateSubscription {
    /// When to move to the newest version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription_migration_time: Option<MigrationTime>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl MigrateSubscription {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// When to move to the newest version.
    #[must_use]
    pub fn subscription_migration_time(
        mut self,
        subscription_migration_time: MigrationTime,
    ) -> Self {
        self.subscription_migration_time = Some(subscription_migration_time);
        self
    }
}

/// When a migration takes hold.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"END_OF_BILLING_PERIOD\" | \"IMMEDIATE\" | (string & {})")
)]
#[non_exhaustive]
pub enum MigrationTime {
    /// `END_OF_BILLING_PERIOD`
    EndOfBillingPeriod,
    /// `IMMEDIATE`
    Immediate,
    /// A value that this version does not list.
    Unlisted(String),
}

impl MigrationTime {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::EndOfBillingPeriod => "END_OF_BILLING_PERIOD",
            Self::Immediate => "IMMEDIATE",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for MigrationTime {
    fn from(value: &str) -> Self {
        match value {
            "END_OF_BILLING_PERIOD" => Self::EndOfBillingPeriod,
            "IMMEDIATE" => Self::Immediate,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(MigrationTime);

/// First and last moment, either may be missing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OptionalDateRange {
    /// Last moment of the term (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
    /// First moment of the term (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Amount and currency, either may be missing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OptionalMoney {
    /// Sum of money, in units of the currency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub amount: Option<Number>,
    /// Currency code, lower case ISO 4217.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl OptionalMoney {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sum of money, in units of the currency.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<Number>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Currency code, lower case ISO 4217.
    #[must_use]
    pub fn currency(mut self, currency: Currency) -> Self {
        self.currency = Some(currency);
        self
    }
}

/// Invoicing settings for a preview.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PreviewBillingInformation {
    /// Postal address used on invoices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_address: Option<Address>,
    /// Connected Stripe account that receives the charge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub charge_on_behalf_of_account: Option<String>,
    /// Integration to use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration_id: Option<String>,
    /// Days allowed for payment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub invoice_days_until_due: Option<Number>,
    /// True if the subscription starts in the past.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_backdated: Option<bool>,
    /// True if the invoice counts as paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_invoice_paid: Option<bool>,
    /// Your own key and value pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// How partial periods are settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proration_behavior: Option<ProrationBehavior>,
    /// Tax registration numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_ids: Option<Vec<TaxId>>,
    /// Tax rate in percent (0 to 100).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub tax_percentage: Option<Number>,
    /// Tax rates defined at the billing provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_rate_ids: Option<Vec<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl PreviewBillingInformation {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Postal address used on invoices.
    #[must_use]
    pub fn billing_address(mut self, billing_address: Address) -> Self {
        self.billing_address = Some(billing_address);
        self
    }

    /// Connected Stripe account that receives the charge.
    #[must_use]
    pub fn charge_on_behalf_of_account(
        mut self,
        charge_on_behalf_of_account: impl Into<String>,
    ) -> Self {
        self.charge_on_behalf_of_account = Some(charge_on_behalf_of_account.into());
        self
    }

    /// Integration to use.
    #[must_use]
    pub fn integration_id(mut self, integration_id: impl Into<String>) -> Self {
        self.integration_id = Some(integration_id.into());
        self
    }

    /// Days allowed for payment.
    #[must_use]
    pub fn invoice_days_until_due(
        mut self,
        invoice_days_until_due: impl Into<Number>,
    ) -> Self {
        self.invoice_days_until_due = Some(invoice_days_until_due.into());
        self
    }

    /// True if the subscription starts in the past.
    #[must_use]
    pub fn is_backdated(mut self, is_backdated: bool) -> Self {
        self.is_backdated = Some(is_backdated);
        self
    }

    /// True if the invoice counts as paid.
    #[must_use]
    pub fn is_invoice_paid(mut self, is_invoice_paid: bool) -> Self {
        self.is_invoice_paid = Some(is_invoice_paid);
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

    /// How partial periods are settled.
    #[must_use]
    pub fn proration_behavior(mut self, proration_behavior: ProrationBehavior) -> Self {
        self.proration_behavior = Some(proration_behavior);
        self
    }

    /// Tax registration numbers.
    #[must_use]
    pub fn tax_ids(mut self, tax_ids: impl IntoIterator<Item = TaxId>) -> Self {
        self.tax_ids = Some(tax_ids.into_iter().collect());
        self
    }

    /// Tax rate in percent (0 to 100).
    #[must_use]
    pub fn tax_percentage(mut self, tax_percentage: impl Into<Number>) -> Self {
        self.tax_percentage = Some(tax_percentage.into());
        self
    }

    /// Tax rates defined at the billing provider.
    #[must_use]
    pub fn tax_rate_ids(
        mut self,
        tax_rate_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tax_rate_ids = Some(tax_rate_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// Discount in a preview.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PreviewDiscount {
    /// How much this discount takes off.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub amount: Number,
    /// Currency code, lower case ISO 4217.
    pub currency: String,
    /// What the discount is for.
    pub description: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Invoice as it would be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PreviewInvoice {
    /// Sum before tax and reductions.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub sub_total: Number,
    /// Amount to pay.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub total: Number,
    /// Term that the amounts cover.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_period_range: Option<DateRange>,
    /// Currency code, lower case ISO 4217.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub currency: Option<Option<String>>,
    /// Total taken off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub discount: Option<Number>,
    /// How the discount is made up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount_details: Option<DiscountDetails>,
    /// Every discount that applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discounts: Option<Vec<PreviewDiscount>>,
    /// Invoice lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lines: Option<Vec<PreviewInvoiceLine>>,
    /// Tax.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub tax: Option<Number>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Line of a previewed invoice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PreviewInvoiceLine {
    /// Currency code, lower case ISO 4217.
    pub currency: String,
    /// What the line is for.
    pub description: String,
    /// Sum before tax and reductions.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub sub_total: Number,
    /// Price of one unit.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub unit_price: Number,
    /// How many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub quantity: Option<Number>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Body of subscriptions.preview.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PreviewSubscription {
    /// Customer who gets the subscription.
    pub customer_id: String,
    /// Plan concerned.
    pub plan_id: String,
    /// Add-ons with how many of each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addons: Option<Vec<ItemQuantity>>,
    /// Coupon or one-off discount on the subscription.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub applied_coupon: Option<AppliedCoupon>,
    /// Features to price, each with a quantity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billable_features: Option<Vec<BillableFeature>>,
    /// Two-letter ISO country used to localise prices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_country_code: Option<String>,
    /// Whether the billing date moves to today or stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_cycle_anchor: Option<BillingCycleAnchor>,
    /// Tax, address and invoicing settings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_information: Option<PreviewBillingInformation>,
    /// Length of one billing term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_period: Option<BillingPeriod>,
    /// One-off or repeating extra charges with quantities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub charges: Option<Vec<ChargeQuantity>>,
    /// Customer who pays in place of the holder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paying_customer_id: Option<String>,
    /// Resource within the customer, if scoped to one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// When changes take effect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule_strategy: Option<ScheduleStrategy>,
    /// When it begins (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// Trial settings that replace the plan's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trial_override_configuration: Option<TrialOverride>,
    /// Units bought when priced per unit (at least 0).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit_quantity: Option<i64>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl PreviewSubscription {
    /// What must be given; the other methods set the rest.
    pub fn new(customer_id: impl Into<String>, plan_id: impl Into<String>) -> Self {
        Self {
            customer_id: customer_id.into(),
            plan_id: plan_id.into(),
            addons: None,
            applied_coupon: None,
            billable_features: None,
            billing_country_code: None,
            billing_cycle_anchor: None,
            billing_information: None,
            billing_period: None,
            charges: None,
            paying_customer_id: None,
            resource_id: None,
            schedule_strategy: None,
            start_date: None,
            trial_override_configuration: None,
            unit_quantity: None,
            extra: UnknownFields::new(),
        }
    }

    /// Add-ons with how many of each.
    #[must_use]
    pub fn addons(mut self, addons: impl IntoIterator<Item = ItemQuantity>) -> Self {
        self.addons = Some(addons.into_iter().collect());
        self
    }

    /// Coupon or one-off discount on the subscription.
    #[must_use]
    pub fn applied_coupon(mut self, applied_coupon: AppliedCoupon) -> Self {
        self.applied_coupon = Some(applied_coupon);
        self
    }

    /// Features to price, each with a quantity.
    #[must_use]
    pub fn billable_features(
        mut self,
        billable_features: impl IntoIterator<Item = BillableFeature>,
    ) -> Self {
        self.billable_features = Some(billable_features.into_iter().collect());
        self
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

    /// Whether the billing date moves to today or stays.
    #[must_use]
    pub fn billing_cycle_anchor(
        mut self,
        billing_cycle_anchor: BillingCycleAnchor,
    ) -> Self {
        self.billing_cycle_anchor = Some(billing_cycle_anchor);
        self
    }

    /// Tax, address and invoicing settings.
    #[must_use]
    pub fn billing_information(
        mut self,
        billing_information: PreviewBillingInformation,
    ) -> Self {
        self.billing_information = Some(billing_information);
        self
    }

    /// Length of one billing term.
    #[must_use]
    pub fn billing_period(mut self, billing_period: BillingPeriod) -> Self {
        self.billing_period = Some(billing_period);
        self
    }

    /// One-off or repeating extra charges with quantities.
    #[must_use]
    pub fn charges(mut self, charges: impl IntoIterator<Item = ChargeQuantity>) -> Self {
        self.charges = Some(charges.into_iter().collect());
        self
    }

    /// Customer who pays in place of the holder.
    #[must_use]
    pub fn paying_customer_id(mut self, paying_customer_id: impl Into<String>) -> Self {
        self.paying_customer_id = Some(paying_customer_id.into());
        self
    }

    /// Resource within the customer, if scoped to one.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// When changes take effect.
    #[must_use]
    pub fn schedule_strategy(mut self, schedule_strategy: ScheduleStrategy) -> Self {
        self.schedule_strategy = Some(schedule_strategy);
        self
    }

    /// When it begins (ISO 8601).
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Trial settings that replace the plan's.
    #[must_use]
    pub fn trial_override_configuration(
        mut self,
        trial_override_configuration: TrialOverride,
    ) -> Self {
        self.trial_override_configuration = Some(trial_override_configuration);
        self
    }

    /// Units bought when priced per unit (at least 0).
    #[must_use]
    pub fn unit_quantity(mut self, unit_quantity: i64) -> Self {
        self.unit_quantity = Some(unit_quantity);
        self
    }
}

/// Price that replaces the catalogue's, new subscription.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PriceOverride {
    /// Add-on that the price belongs to.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub addon_id: Option<Option<String>>,
    /// Sum of money, in units of the currency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub amount: Option<Number>,
    /// True when the price is the plan's base fee.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_charge: Option<bool>,
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
    pub credit_rate: Option<CreditRate>,
    /// Currency code, lower case ISO 4217.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// Feature concerned.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub feature_id: Option<Option<String>>,
    /// Price steps by quantity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tiers: Option<Vec<PriceTier>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl PriceOverride {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Add-on that the price belongs to.
    #[must_use]
    pub fn addon_id(mut self, addon_id: impl Into<String>) -> Self {
        self.addon_id = Some(Some(addon_id.into()));
        self
    }

    /// Sends null as `addonId`.
    #[must_use]
    pub fn addon_id_null(mut self) -> Self {
        self.addon_id = Some(None);
        self
    }

    /// Sum of money, in units of the currency.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<Number>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// True when the price is the plan's base fee.
    #[must_use]
    pub fn base_charge(mut self, base_charge: bool) -> Self {
        self.base_charge = Some(base_charge);
        self
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
    pub fn credit_rate(mut self, credit_rate: CreditRate) -> Self {
        self.credit_rate = Some(credit_rate);
        self
    }

    /// Currency code, lower case ISO 4217.
    #[must_use]
    pub fn currency(mut self, currency: Currency) -> Self {
        self.currency = Some(currency);
        self
    }

    /// Feature concerned.
    #[must_use]
    pub fn feature_id(mut self, feature_id: impl Into<String>) -> Self {
        self.feature_id = Some(Some(feature_id.into()));
        self
    }

    /// Sends null as `featureId`.
    #[must_use]
    pub fn feature_id_null(mut self) -> Self {
        self.feature_id = Some(None);
        self
    }

    /// Price steps by quantity.
    #[must_use]
    pub fn tiers(mut self, tiers: impl IntoIterator<Item = PriceTier>) -> Self {
        self.tiers = Some(tiers.into_iter().collect());
        self
    }
}

/// Price that replaces the catalogue's, existing subscription.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PriceOverrideUpdate {
    /// Add-on that the price belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addon_id: Option<String>,
    /// Sum of money, in units of the currency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub amount: Option<Number>,
    /// True when the price is the plan's base fee.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_charge: Option<bool>,
    /// Currency code, lower case ISO 4217.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// Custom currency whose recurring price is overridden.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency_id: Option<String>,
    /// Feature concerned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl PriceOverrideUpdate {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Add-on that the price belongs to.
    #[must_use]
    pub fn addon_id(mut self, addon_id: impl Into<String>) -> Self {
        self.addon_id = Some(addon_id.into());
        self
    }

    /// Sum of money, in units of the currency.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<Number>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// True when the price is the plan's base fee.
    #[must_use]
    pub fn base_charge(mut self, base_charge: bool) -> Self {
        self.base_charge = Some(base_charge);
        self
    }

    /// Currency code, lower case ISO 4217.
    #[must_use]
    pub fn currency(mut self, currency: Currency) -> Self {
        self.currency = Some(currency);
        self
    }

    /// Custom currency whose recurring price is overridden.
    #[must_use]
    pub fn currency_id(mut self, currency_id: impl Into<String>) -> Self {
        self.currency_id = Some(currency_id.into());
        self
    }

    /// Feature concerned.
    #[must_use]
    pub fn feature_id(mut self, feature_id: impl Into<String>) -> Self {
        self.feature_id = Some(feature_id.into());
        self
    }
}

/// Price step.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PriceTier {
    /// Fee for entering the tier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flat_price: Option<Money>,
    /// Price of one unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit_price: Option<Money>,
    /// Last quantity in the tier; open ended when absent or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub up_to: Option<Number>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl PriceTier {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Fee for entering the tier.
    #[must_use]
    pub fn flat_price(mut self, flat_price: Money) -> Self {
        self.flat_price = Some(flat_price);
        self
    }

    /// Price of one unit.
    #[must_use]
    pub fn unit_price(mut self, unit_price: Money) -> Self {
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

/// Ways to settle partial periods.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"INVOICE_IMMEDIATELY\" | \"CREATE_PRORATIONS\" | \"NONE\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum ProrationBehavior {
    /// `INVOICE_IMMEDIATELY`
    InvoiceImmediately,
    /// `CREATE_PRORATIONS`
    CreateProrations,
    /// `NONE`
    None,
    /// A value that this version does not list.
    Unlisted(String),
}

impl ProrationBehavior {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvoiceImmediately => "INVOICE_IMMEDIATELY",
            Self::CreateProrations => "CREATE_PRORATIONS",
            Self::None => "NONE",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for ProrationBehavior {
    fn from(value: &str) -> Self {
        match value {
            "INVOICE_IMMEDIATELY" => Self::InvoiceImmediately,
            "CREATE_PRORATIONS" => Self::CreateProrations,
            "NONE" => Self::None,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(ProrationBehavior);

/// Outcomes of provisioning.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"SUCCESS\" | \"PAYMENT_REQUIRED\" | (string & {})")
)]
#[non_exhaustive]
pub enum ProvisionStatus {
    /// `SUCCESS`
    Success,
    /// `PAYMENT_REQUIRED`
    PaymentRequired,
    /// A value that this version does not list.
    Unlisted(String),
}

impl ProvisionStatus {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "SUCCESS",
            Self::PaymentRequired => "PAYMENT_REQUIRED",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for ProvisionStatus {
    fn from(value: &str) -> Self {
        match value {
            "SUCCESS" => Self::Success,
            "PAYMENT_REQUIRED" => Self::PaymentRequired,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(ProvisionStatus);

/// Body of subscriptions.provision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProvisionSubscription {
    /// Customer who gets the subscription.
    pub customer_id: String,
    /// Plan concerned.
    pub plan_id: String,
    /// Identifier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Add-ons with how many of each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addons: Option<Vec<ItemQuantity>>,
    /// Coupon or one-off discount on the subscription.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub applied_coupon: Option<AppliedCoupon>,
    /// Hold the answer until the payment is settled (default true).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub await_payment_confirmation: Option<bool>,
    /// Two-letter ISO country used to localise prices.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub billing_country_code: Option<Option<String>>,
    /// Whether the billing date moves to today or stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_cycle_anchor: Option<BillingCycleAnchor>,
    /// Matching identifier at the billing provider.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub billing_id: Option<Option<String>>,
    /// Tax, address and invoicing settings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_information: Option<BillingInformation>,
    /// Length of one billing term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_period: Option<BillingPeriod>,
    /// Spending cap.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub budget: Option<Option<Budget>>,
    /// When the subscription is to be cancelled (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancellation_date: Option<String>,
    /// One-off or repeating extra charges with quantities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub charges: Option<Vec<ChargeQuantity>>,
    /// Settings of the hosted checkout page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checkout_options: Option<CheckoutOptions>,
    /// Entitlements that apply to this subscription only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entitlements: Option<Vec<SubscriptionEntitlement>>,
    /// Your own key and value pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Least amount to be billed.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub minimum_spend: Option<Option<OptionalMoney>>,
    /// Customer who pays in place of the holder.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub paying_customer_id: Option<Option<String>>,
    /// How payment is collected (default "CHARGE").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_collection_method: Option<PaymentCollectionMethod>,
    /// Prices that replace the catalogue's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_overrides: Option<Vec<PriceOverride>>,
    /// Resource within the customer, if scoped to one.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub resource_id: Option<Option<String>>,
    /// Matching Salesforce record.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub salesforce_id: Option<Option<String>>,
    /// When changes take effect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule_strategy: Option<ScheduleStrategy>,
    /// When it begins (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// Trial settings that replace the plan's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trial_override_configuration: Option<TrialOverride>,
    /// Units bought when priced per unit (at least 0).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit_quantity: Option<i64>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ProvisionSubscription {
    /// What must be given; the other methods set the rest.
    pub fn new(customer_id: impl Into<String>, plan_id: impl Into<String>) -> Self {
        Self {
            customer_id: customer_id.into(),
            plan_id: plan_id.into(),
            id: None,
            addons: None,
            applied_coupon: None,
            await_payment_confirmation: None,
            billing_country_code: None,
            billing_cycle_anchor: None,
            billing_id: None,
            billing_information: None,
            billing_period: None,
            budget: None,
            cancellation_date: None,
            charges: None,
            checkout_options: None,
            entitlements: None,
            metadata: None,
            minimum_spend: None,
            paying_customer_id: None,
            payment_collection_method: None,
            price_overrides: None,
            resource_id: None,
            salesforce_id: None,
            schedule_strategy: None,
            start_date: None,
            trial_override_configuration: None,
            unit_quantity: None,
            extra: UnknownFields::new(),
        }
    }

    /// Identifier.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Add-ons with how many of each.
    #[must_use]
    pub fn addons(mut self, addons: impl IntoIterator<Item = ItemQuantity>) -> Self {
        self.addons = Some(addons.into_iter().collect());
        self
    }

    /// Coupon or one-off discount on the subscription.
    #[must_use]
    pub fn applied_coupon(mut self, applied_coupon: AppliedCoupon) -> Self {
        self.applied_coupon = Some(applied_coupon);
        self
    }

    /// Hold the answer until the payment is settled (default true).
    #[must_use]
    pub fn await_payment_confirmation(
        mut self,
        await_payment_confirmation: bool,
    ) -> Self {
        self.await_payment_confirmation = Some(await_payment_confirmation);
        self
    }

    /// Two-letter ISO country used to localise prices.
    #[must_use]
    pub fn billing_country_code(
        mut self,
        billing_country_code: impl Into<String>,
    ) -> Self {
        self.billing_country_code = Some(Some(billing_country_code.into()));
        self
    }

    /// Sends null as `billingCountryCode`.
    #[must_use]
    pub fn billing_country_code_null(mut self) -> Self {
        self.billing_country_code = Some(None);
        self
    }

    /// Whether the billing date moves to today or stays.
    #[must_use]
    pub fn billing_cycle_anchor(
        mut self,
        billing_cycle_anchor: BillingCycleAnchor,
    ) -> Self {
        self.billing_cycle_anchor = Some(billing_cycle_anchor);
        self
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

    /// Tax, address and invoicing settings.
    #[must_use]
    pub fn billing_information(
        mut self,
        billing_information: BillingInformation,
    ) -> Self {
        self.billing_information = Some(billing_information);
        self
    }

    /// Length of one billing term.
    #[must_use]
    pub fn billing_period(mut self, billing_period: BillingPeriod) -> Self {
        self.billing_period = Some(billing_period);
        self
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

    /// When the subscription is to be cancelled (ISO 8601).
    #[must_use]
    pub fn cancellation_date(mut self, cancellation_date: impl Into<String>) -> Self {
        self.cancellation_date = Some(cancellation_date.into());
        self
    }

    /// One-off or repeating extra charges with quantities.
    #[must_use]
    pub fn charges(mut self, charges: impl IntoIterator<Item = ChargeQuantity>) -> Self {
        self.charges = Some(charges.into_iter().collect());
        self
    }

    /// Settings of the hosted checkout page.
    #[must_use]
    pub fn checkout_options(mut self, checkout_options: CheckoutOptions) -> Self {
        self.checkout_options = Some(checkout_options);
        self
    }

    /// Entitlements that apply to this subscription only.
    #[must_use]
    pub fn entitlements(
        mut self,
        entitlements: impl IntoIterator<Item = impl Into<SubscriptionEntitlement>>,
    ) -> Self {
        self.entitlements = Some(entitlements.into_iter().map(Into::into).collect());
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

    /// Least amount to be billed.
    #[must_use]
    pub fn minimum_spend(mut self, minimum_spend: OptionalMoney) -> Self {
        self.minimum_spend = Some(Some(minimum_spend));
        self
    }

    /// Sends null as `minimumSpend`.
    #[must_use]
    pub fn minimum_spend_null(mut self) -> Self {
        self.minimum_spend = Some(None);
        self
    }

    /// Customer who pays in place of the holder.
    #[must_use]
    pub fn paying_customer_id(mut self, paying_customer_id: impl Into<String>) -> Self {
        self.paying_customer_id = Some(Some(paying_customer_id.into()));
        self
    }

    /// Sends null as `payingCustomerId`.
    #[must_use]
    pub fn paying_customer_id_null(mut self) -> Self {
        self.paying_customer_id = Some(None);
        self
    }

    /// How payment is collected (default "CHARGE").
    #[must_use]
    pub fn payment_collection_method(
        mut self,
        payment_collection_method: PaymentCollectionMethod,
    ) -> Self {
        self.payment_collection_method = Some(payment_collection_method);
        self
    }

    /// Prices that replace the catalogue's.
    #[must_use]
    pub fn price_overrides(
        mut self,
        price_overrides: impl IntoIterator<Item = PriceOverride>,
    ) -> Self {
        self.price_overrides = Some(price_overrides.into_iter().collect());
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

    /// Matching Salesforce record.
    #[must_use]
    pub fn salesforce_id(mut self, salesforce_id: impl Into<String>) -> Self {
        self.salesforce_id = Some(Some(salesforce_id.into()));
        self
    }

    /// Sends null as `salesforceId`.
    #[must_use]
    pub fn salesforce_id_null(mut self) -> Self {
        self.salesforce_id = Some(None);
        self
    }

    /// When changes take effect.
    #[must_use]
    pub fn schedule_strategy(mut self, schedule_strategy: ScheduleStrategy) -> Self {
        self.schedule_strategy = Some(schedule_strategy);
        self
    }

    /// When it begins (ISO 8601).
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Trial settings that replace the plan's.
    #[must_use]
    pub fn trial_override_configuration(
        mut self,
        trial_override_configuration: TrialOverride,
    ) -> Self {
        self.trial_override_configuration = Some(trial_override_configuration);
        self
    }

    /// Units bought when priced per unit (at least 0).
    #[must_use]
    pub fn unit_quantity(mut self, unit_quantity: i64) -> Self {
        self.unit_quantity = Some(unit_quantity);
        self
    }
}

/// Outcome of provisioning.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProvisionedSubscription {
    /// Identifier.
    pub id: String,
    /// What the holder may use.
    pub entitlements: Option<Vec<EntitlementAccess>>,
    /// Whether provisioning finished or awaits payment.
    pub status: ProvisionStatus,
    /// Subscription that was created; null while payment is pending.
    pub subscription: Option<Subscription>,
    /// Checkout session as known to the billing provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checkout_billing_id: Option<String>,
    /// Page where the buyer can pay, if payment is needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checkout_url: Option<String>,
    /// True if the subscription begins later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_scheduled: Option<bool>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Progress of a planned change.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"PENDING_PAYMENT\" | \"SCHEDULED\" | \"CANCELED\" | \"DONE\" | \"FAILED\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum ScheduleStatus {
    /// `PENDING_PAYMENT`
    PendingPayment,
    /// `SCHEDULED`
    Scheduled,
    /// `CANCELED`
    Canceled,
    /// `DONE`
    Done,
    /// `FAILED`
    Failed,
    /// A value that this version does not list.
    Unlisted(String),
}

impl ScheduleStatus {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PendingPayment => "PENDING_PAYMENT",
            Self::Scheduled => "SCHEDULED",
            Self::Canceled => "CANCELED",
            Self::Done => "DONE",
            Self::Failed => "FAILED",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for ScheduleStatus {
    fn from(value: &str) -> Self {
        match value {
            "PENDING_PAYMENT" => Self::PendingPayment,
            "SCHEDULED" => Self::Scheduled,
            "CANCELED" => Self::Canceled,
            "DONE" => Self::Done,
            "FAILED" => Self::Failed,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(ScheduleStatus);

/// When changes can take effect.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"END_OF_BILLING_PERIOD\" | \"END_OF_BILLING_MONTH\" | \"IMMEDIATE\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum ScheduleStrategy {
    /// `END_OF_BILLING_PERIOD`
    EndOfBillingPeriod,
    /// `END_OF_BILLING_MONTH`
    EndOfBillingMonth,
    /// `IMMEDIATE`
    Immediate,
    /// A value that this version does not list.
    Unlisted(String),
}

impl ScheduleStrategy {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::EndOfBillingPeriod => "END_OF_BILLING_PERIOD",
            Self::EndOfBillingMonth => "END_OF_BILLING_MONTH",
            Self::Immediate => "IMMEDIATE",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for ScheduleStrategy {
    fn from(value: &str) -> Self {
        match value {
            "END_OF_BILLING_PERIOD" => Self::EndOfBillingPeriod,
            "END_OF_BILLING_MONTH" => Self::EndOfBillingMonth,
            "IMMEDIATE" => Self::Immediate,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(ScheduleStrategy);

/// A customer's hold on a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Subscription {
    /// Identifier.
    pub id: String,
    /// Matching identifier at the billing provider.
    pub billing_id: Option<String>,
    /// Creation time (ISO 8601).
    pub created_at: String,
    /// Customer concerned.
    pub customer_id: String,
    /// State of collecting the payment.
    pub payment_collection: PaymentCollection,
    /// Plan concerned.
    pub plan_id: String,
    /// Whether it is free, paid or custom priced.
    pub pricing_type: PricingType,
    /// When it begins (ISO 8601).
    pub start_date: String,
    /// Condition of the record.
    pub status: SubscriptionStatus,
    /// Add-ons with how many of each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addons: Option<Vec<ItemQuantity>>,
    /// Date that billing periods are aligned to (ISO 8601).
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub billing_cycle_anchor: Option<Option<String>>,
    /// Spending cap.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub budget: Option<Option<Budget>>,
    /// When the subscription is to be cancelled (ISO 8601).
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub cancellation_date: Option<Option<String>>,
    /// What ended the subscription.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub cancel_reason: Option<Option<SubscriptionCancelReason>>,
    /// Contract that covers the subscription, if any.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub contract_id: Option<Option<String>>,
    /// Coupons in force on the subscription.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coupons: Option<Vec<SubscriptionCoupon>>,
    /// When the running billing term closes (ISO 8601).
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub current_billing_period_end: Option<Option<String>>,
    /// When the running billing term opened (ISO 8601).
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub current_billing_period_start: Option<Option<String>>,
    /// When access really stops (ISO 8601).
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub effective_end_date: Option<Option<String>>,
    /// When it stops (ISO 8601).
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub end_date: Option<Option<String>>,
    /// Changes waiting to be applied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub future_updates: Option<Vec<FutureUpdate>>,
    /// Newest invoice, if any.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub latest_invoice: Option<Option<SubscriptionInvoice>>,
    /// Your own key and value pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Least amount to be billed.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub minimum_spend: Option<Option<OptionalMoney>>,
    /// Customer who pays in place of the holder.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub paying_customer_id: Option<Option<String>>,
    /// How payment is collected.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub payment_collection_method: Option<Option<PaymentCollectionMethod>>,
    /// Prices that apply to the subscription.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prices: Option<Vec<SubscriptionPrice>>,
    /// Resource within the customer, if scoped to one.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub resource_id: Option<Option<String>>,
    /// References to the entitlements held.
    ///
    /// Only the subscription's own overrides (type and id), not what the plan grants:
    /// `v1.plans.entitlements.list(planId)` or the plan itself tells that. Missing from listed
    /// subscriptions: retrieve one for them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription_entitlements: Option<Vec<EntitlementReference>>,
    /// Trial settings.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub trial: Option<Option<SubscriptionTrial>>,
    /// When the trial is over (ISO 8601).
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub trial_end_date: Option<Option<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Causes of the end of a subscription.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"UPGRADE_OR_DOWNGRADE\" | \"CANCELLED_BY_BILLING\" | \"EXPIRED\" | \"DETACH_BILLING\" | \"TRIAL_ENDED\" | \"Immediate\" | \"TRIAL_CONVERTED\" | \"PENDING_PAYMENT_EXPIRED\" | \"ScheduledCancellation\" | \"CustomerArchived\" | \"AutoCancellationRule\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum SubscriptionCancelReason {
    /// `UPGRADE_OR_DOWNGRADE`
    UpgradeOrDowngrade,
    /// `CANCELLED_BY_BILLING`
    CancelledByBilling,
    /// `EXPIRED`
    Expired,
    /// `DETACH_BILLING`
    DetachBilling,
    /// `TRIAL_ENDED`
    TrialEnded,
    /// `Immediate`
    Immediate,
    /// `TRIAL_CONVERTED`
    TrialConverted,
    /// `PENDING_PAYMENT_EXPIRED`
    PendingPaymentExpired,
    /// `ScheduledCancellation`
    ScheduledCancellation,
    /// `CustomerArchived`
    CustomerArchived,
    /// `AutoCancellationRule`
    AutoCancellationRule,
    /// A value that this version does not list.
    Unlisted(String),
}

impl SubscriptionCancelReason {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::UpgradeOrDowngrade => "UPGRADE_OR_DOWNGRADE",
            Self::CancelledByBilling => "CANCELLED_BY_BILLING",
            Self::Expired => "EXPIRED",
            Self::DetachBilling => "DETACH_BILLING",
            Self::TrialEnded => "TRIAL_ENDED",
            Self::Immediate => "Immediate",
            Self::TrialConverted => "TRIAL_CONVERTED",
            Self::PendingPaymentExpired => "PENDING_PAYMENT_EXPIRED",
            Self::ScheduledCancellation => "ScheduledCancellation",
            Self::CustomerArchived => "CustomerArchived",
            Self::AutoCancellationRule => "AutoCancellationRule",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for SubscriptionCancelReason {
    fn from(value: &str) -> Self {
        match value {
            "UPGRADE_OR_DOWNGRADE" => Self::UpgradeOrDowngrade,
            "CANCELLED_BY_BILLING" => Self::CancelledByBilling,
            "EXPIRED" => Self::Expired,
            "DETACH_BILLING" => Self::DetachBilling,
            "TRIAL_ENDED" => Self::TrialEnded,
            "Immediate" => Self::Immediate,
            "TRIAL_CONVERTED" => Self::TrialConverted,
            "PENDING_PAYMENT_EXPIRED" => Self::PendingPaymentExpired,
            "ScheduledCancellation" => Self::ScheduledCancellation,
            "CustomerArchived" => Self::CustomerArchived,
            "AutoCancellationRule" => Self::AutoCancellationRule,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(SubscriptionCancelReason);

/// Coupon in force on a subscription.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionCoupon {
    /// Identifier.
    pub id: String,
    /// Name.
    pub name: String,
    /// Condition of the record.
    pub status: SubscriptionCouponStatus,
    /// Fixed reductions, one entry per currency.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub amounts_off: Option<Option<Vec<OptionalMoney>>>,
    /// Reduction in percent.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub percent_off: Option<Option<Number>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// States of an applied coupon.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"ACTIVE\" | \"EXPIRED\" | \"REMOVED\" | (string & {})")
)]
#[non_exhaustive]
pub enum SubscriptionCouponStatus {
    /// `ACTIVE`
    Active,
    /// `EXPIRED`
    Expired,
    /// `REMOVED`
    Removed,
    /// A value that this version does not list.
    Unlisted(String),
}

impl SubscriptionCouponStatus {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Expired => "EXPIRED",
            Self::Removed => "REMOVED",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for SubscriptionCouponStatus {
    fn from(value: &str) -> Self {
        match value {
            "ACTIVE" => Self::Active,
            "EXPIRED" => Self::Expired,
            "REMOVED" => Self::Removed,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(SubscriptionCouponStatus);

/// Credits entitled on one subscription only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionCreditEntitlement {
    /// Custom currency to entitle.
    pub id: String,
    /// Credits granted in each cadence window.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub amount: Number,
    /// How often credits are granted.
    pub cadence: CreditCadence,
    /// Marks a credit entitlement.
    ///
    /// Always `CREDIT`.
    #[cfg_attr(feature = "js", tsify(type = "\"CREDIT\""))]
    pub r#type: String,
    /// Allow use beyond the granted credits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_soft_limit: Option<bool>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl SubscriptionCreditEntitlement {
    /// What must be given; the other methods set the rest.
    pub fn new(
        id: impl Into<String>,
        amount: impl Into<Number>,
        cadence: CreditCadence,
    ) -> Self {
        Self {
            id: id.into(),
            amount: amount.into(),
            cadence,
            r#type: "CREDIT".to_owned(),
            has_soft_limit: None,
            extra: UnknownFields::new(),
        }
    }

    /// Allow use beyond the granted credits.
    #[must_use]
    pub fn has_soft_limit(mut self, has_soft_limit: bool) -> Self {
        self.has_soft_limit = Some(has_soft_limit);
        self
    }
}

/// An entitlement of the subscription's own, to a feature or to credits.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "SubscriptionFeatureEntitlement | SubscriptionCreditEntitlement")
)]
#[serde(untagged)]
#[non_exhaustive]
pub enum SubscriptionEntitlement {
    /// `type` is `FEATURE`.
    Feature(Box<SubscriptionFeatureEntitlement>),
    /// `type` is `CREDIT`.
    Credit(Box<SubscriptionCreditEntitlement>),
    /// Of a type that this version does not list.
    Unlisted(UnknownFields),
}

impl<'de> Deserialize<'de> for SubscriptionEntitlement {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let object = Tagged::deserialize(from)?;
        match object.tag() {
            "FEATURE" => object.read().map(Self::Feature),
            "CREDIT" => object.read().map(Self::Credit),
            _ => Ok(Self::Unlisted(object.into_fields())),
        }
    }
}

impl From<SubscriptionFeatureEntitlement> for SubscriptionEntitlement {
    fn from(object: SubscriptionFeatureEntitlement) -> Self {
        Self::Feature(Box::new(object))
    }
}

impl From<SubscriptionCreditEntitlement> for SubscriptionEntitlement {
    fn from(object: SubscriptionCreditEntitlement) -> Self {
        Self::Credit(Box::new(object))
    }
}

/// Feature use entitled on one subscription only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionFeatureEntitlement {
    /// Feature to entitle.
    pub id: String,
    /// Marks a feature entitlement.
    ///
    /// Always `FEATURE`.
    #[cfg_attr(feature = "js", tsify(type = "\"FEATURE\""))]
    pub r#type: String,
    /// True if going over the limit is allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_soft_limit: Option<bool>,
    /// True if there is no limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_unlimited_usage: Option<bool>,
    /// Monthly reset details.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub monthly_reset_period_configuration: Option<Option<MonthlyReset>>,
    /// How often usage starts over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reset_period: Option<ResetPeriod>,
    /// Highest usage allowed; null when unlimited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usage_limit: Option<i64>,
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

impl SubscriptionFeatureEntitlement {
    /// What must be given; the other methods set the rest.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            r#type: "FEATURE".to_owned(),
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

/// Subscription to import.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionImport {
    /// Identifier.
    pub id: String,
    /// Customer concerned.
    pub customer_id: String,
    /// Plan concerned.
    pub plan_id: String,
    /// Add-ons with how many of each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addons: Option<Vec<ItemQuantity>>,
    /// Matching identifier at the billing provider.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub billing_id: Option<Option<String>>,
    /// Length of one billing term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_period: Option<BillingPeriod>,
    /// One-off or repeating extra charges with quantities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub charges: Option<Vec<ChargeQuantity>>,
    /// When the imported subscription stops (ISO 8601).
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub end_date: Option<Option<String>>,
    /// Your own key and value pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Resource within the customer, if scoped to one.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub resource_id: Option<Option<String>>,
    /// When it begins (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl SubscriptionImport {
    /// What must be given; the other methods set the rest.
    pub fn new(
        id: impl Into<String>,
        customer_id: impl Into<String>,
        plan_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            customer_id: customer_id.into(),
            plan_id: plan_id.into(),
            addons: None,
            billing_id: None,
            billing_period: None,
            charges: None,
            end_date: None,
            metadata: None,
            resource_id: None,
            start_date: None,
            extra: UnknownFields::new(),
        }
    }

    /// Add-ons with how many of each.
    #[must_use]
    pub fn addons(mut self, addons: impl IntoIterator<Item = ItemQuantity>) -> Self {
        self.addons = Some(addons.into_iter().collect());
        self
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

    /// Length of one billing term.
    #[must_use]
    pub fn billing_period(mut self, billing_period: BillingPeriod) -> Self {
        self.billing_period = Some(billing_period);
        self
    }

    /// One-off or repeating extra charges with quantities.
    #[must_use]
    pub fn charges(mut self, charges: impl IntoIterator<Item = ChargeQuantity>) -> Self {
        self.charges = Some(charges.into_iter().collect());
        self
    }

    /// When the imported subscription stops (ISO 8601).
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(Some(end_date.into()));
        self
    }

    /// Sends null as `endDate`.
    #[must_use]
    pub fn end_date_null(mut self) -> Self {
        self.end_date = Some(None);
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

    /// When it begins (ISO 8601).
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
}

/// What a subscription would cost.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionPreview {
    /// What would be invoiced right away.
    pub immediate_invoice: PreviewInvoice,
    /// Term that the amounts cover.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_period_range: Option<OptionalDateRange>,
    /// Items included at no charge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub free_items: Option<Vec<ItemQuantity>>,
    /// True if changes are already waiting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_scheduled_updates: Option<bool>,
    /// True if the change moves to a lower plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_plan_downgrade: Option<bool>,
    /// What would be invoiced each term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recurring_invoice: Option<PreviewInvoice>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Price in force on a subscription.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionPrice {
    /// Add-on that the price belongs to.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub addon_id: Option<Option<String>>,
    /// Sum of money, in units of the currency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub amount: Option<Number>,
    /// True when the price is the plan's base fee.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_charge: Option<bool>,
    /// Two-letter ISO country used to localise prices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_country_code: Option<String>,
    /// Units sold together as one block.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub block_size: Option<Number>,
    /// Currency code, lower case ISO 4217.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// Feature concerned.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub feature_id: Option<Option<String>>,
    /// Price steps by quantity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tiers: Option<Vec<PriceTier>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Kinds of planned change.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"DOWNGRADE\" | \"PLAN\" | \"BILLING_PERIOD\" | \"UNIT_AMOUNT\" | \"RECURRING_CREDITS\" | \"PRICE_OVERRIDE\" | \"ADDON\" | \"COUPON\" | \"MIGRATE_TO_LATEST\" | \"ADDITIONAL_META_DATA\" | \"BILLING_INFO_METADATA\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum SubscriptionScheduleType {
    /// `DOWNGRADE`
    Downgrade,
    /// `PLAN`
    Plan,
    /// `BILLING_PERIOD`
    BillingPeriod,
    /// `UNIT_AMOUNT`
    UnitAmount,
    /// `RECURRING_CREDITS`
    RecurringCredits,
    /// `PRICE_OVERRIDE`
    PriceOverride,
    /// `ADDON`
    Addon,
    /// `COUPON`
    Coupon,
    /// `MIGRATE_TO_LATEST`
    MigrateToLatest,
    /// `ADDITIONAL_META_DATA`
    AdditionalMetaData,
    /// `BILLING_INFO_METADATA`
    BillingInfoMetadata,
    /// A value that this version does not list.
    Unlisted(String),
}

impl SubscriptionScheduleType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Downgrade => "DOWNGRADE",
            Self::Plan => "PLAN",
            Self::BillingPeriod => "BILLING_PERIOD",
            Self::UnitAmount => "UNIT_AMOUNT",
            Self::RecurringCredits => "RECURRING_CREDITS",
            Self::PriceOverride => "PRICE_OVERRIDE",
            Self::Addon => "ADDON",
            Self::Coupon => "COUPON",
            Self::MigrateToLatest => "MIGRATE_TO_LATEST",
            Self::AdditionalMetaData => "ADDITIONAL_META_DATA",
            Self::BillingInfoMetadata => "BILLING_INFO_METADATA",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for SubscriptionScheduleType {
    fn from(value: &str) -> Self {
        match value {
            "DOWNGRADE" => Self::Downgrade,
            "PLAN" => Self::Plan,
            "BILLING_PERIOD" => Self::BillingPeriod,
            "UNIT_AMOUNT" => Self::UnitAmount,
            "RECURRING_CREDITS" => Self::RecurringCredits,
            "PRICE_OVERRIDE" => Self::PriceOverride,
            "ADDON" => Self::Addon,
            "COUPON" => Self::Coupon,
            "MIGRATE_TO_LATEST" => Self::MigrateToLatest,
            "ADDITIONAL_META_DATA" => Self::AdditionalMetaData,
            "BILLING_INFO_METADATA" => Self::BillingInfoMetadata,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(SubscriptionScheduleType);

/// States of a subscription.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"PAYMENT_PENDING\" | \"ACTIVE\" | \"EXPIRED\" | \"IN_TRIAL\" | \"CANCELED\" | \"NOT_STARTED\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum SubscriptionStatus {
    /// `PAYMENT_PENDING`
    PaymentPending,
    /// `ACTIVE`
    Active,
    /// `EXPIRED`
    Expired,
    /// `IN_TRIAL`
    InTrial,
    /// `CANCELED`
    Canceled,
    /// `NOT_STARTED`
    NotStarted,
    /// A value that this version does not list.
    Unlisted(String),
}

impl SubscriptionStatus {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PaymentPending => "PAYMENT_PENDING",
            Self::Active => "ACTIVE",
            Self::Expired => "EXPIRED",
            Self::InTrial => "IN_TRIAL",
            Self::Canceled => "CANCELED",
            Self::NotStarted => "NOT_STARTED",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for SubscriptionStatus {
    fn from(value: &str) -> Self {
        match value {
            "PAYMENT_PENDING" => Self::PaymentPending,
            "ACTIVE" => Self::Active,
            "EXPIRED" => Self::Expired,
            "IN_TRIAL" => Self::InTrial,
            "CANCELED" => Self::Canceled,
            "NOT_STARTED" => Self::NotStarted,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(SubscriptionStatus);

/// Trial of a subscription.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionTrial {
    /// What follows when the trial is over.
    pub trial_end_behavior: TrialEndBehavior,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Body of subscriptions.transfer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TransferSubscription {
    /// Resource that receives the subscription.
    pub destination_resource_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl TransferSubscription {
    /// What must be given; the other methods set the rest.
    pub fn new(destination_resource_id: impl Into<String>) -> Self {
        Self {
            destination_resource_id: destination_resource_id.into(),
            extra: UnknownFields::new(),
        }
    }
}

/// Trial settings of one subscription.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TrialOverride {
    /// True to begin with a trial.
    pub is_trial: bool,
    /// What follows when the trial is over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trial_end_behavior: Option<TrialEndBehavior>,
    /// When the trial is over (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trial_end_date: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl TrialOverride {
    /// What must be given; the other methods set the rest.
    pub fn new(is_trial: bool) -> Self {
        Self {
            is_trial,
            trial_end_behavior: None,
            trial_end_date: None,
            extra: UnknownFields::new(),
        }
    }

    /// What follows when the trial is over.
    #[must_use]
    pub fn trial_end_behavior(mut self, trial_end_behavior: TrialEndBehavior) -> Self {
        self.trial_end_behavior = Some(trial_end_behavior);
        self
    }

    /// When the trial is over (ISO 8601).
    #[must_use]
    pub fn trial_end_date(mut self, trial_end_date: impl Into<String>) -> Self {
        self.trial_end_date = Some(trial_end_date.into());
        self
    }
}

/// Invoicing settings of an existing subscription.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateBillingInformation {
    /// Postal address used on invoices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_address: Option<Address>,
    /// Connected Stripe account that receives the charge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub charge_on_behalf_of_account: Option<String>,
    /// Coupon to hand to the billing provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coupon_id: Option<String>,
    /// Integration to use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration_id: Option<String>,
    /// Days allowed for payment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub invoice_days_until_due: Option<Number>,
    /// True if the subscription starts in the past.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_backdated: Option<bool>,
    /// True if the invoice counts as paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_invoice_paid: Option<bool>,
    /// Your own key and value pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// How partial periods are settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proration_behavior: Option<ProrationBehavior>,
    /// Tax registration numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_ids: Option<Vec<TaxId>>,
    /// Tax rate in percent (0 to 100).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub tax_percentage: Option<Number>,
    /// Tax rates defined at the billing provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_rate_ids: Option<Vec<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl UpdateBillingInformation {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Postal address used on invoices.
    #[must_use]
    pub fn billing_address(mut self, billing_address: Address) -> Self {
        self.billing_address = Some(billing_address);
        self
    }

    /// Connected Stripe account that receives the charge.
    #[must_use]
    pub fn charge_on_behalf_of_account(
        mut self,
        charge_on_behalf_of_account: impl Into<String>,
    ) -> Self {
        self.charge_on_behalf_of_account = Some(charge_on_behalf_of_account.into());
        self
    }

    /// Coupon to hand to the billing provider.
    #[must_use]
    pub fn coupon_id(mut self, coupon_id: impl Into<String>) -> Self {
        self.coupon_id = Some(coupon_id.into());
        self
    }

    /// Integration to use.
    #[must_use]
    pub fn integration_id(mut self, integration_id: impl Into<String>) -> Self {
        self.integration_id = Some(integration_id.into());
        self
    }

    /// Days allowed for payment.
    #[must_use]
    pub fn invoice_days_until_due(
        mut self,
        invoice_days_until_due: impl Into<Number>,
    ) -> Self {
        self.invoice_days_until_due = Some(invoice_days_until_due.into());
        self
    }

    /// True if the subscription starts in the past.
    #[must_use]
    pub fn is_backdated(mut self, is_backdated: bool) -> Self {
        self.is_backdated = Some(is_backdated);
        self
    }

    /// True if the invoice counts as paid.
    #[must_use]
    pub fn is_invoice_paid(mut self, is_invoice_paid: bool) -> Self {
        self.is_invoice_paid = Some(is_invoice_paid);
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

    /// How partial periods are settled.
    #[must_use]
    pub fn proration_behavior(mut self, proration_behavior: ProrationBehavior) -> Self {
        self.proration_behavior = Some(proration_behavior);
        self
    }

    /// Tax registration numbers.
    #[must_use]
    pub fn tax_ids(mut self, tax_ids: impl IntoIterator<Item = TaxId>) -> Self {
        self.tax_ids = Some(tax_ids.into_iter().collect());
        self
    }

    /// Tax rate in percent (0 to 100).
    #[must_use]
    pub fn tax_percentage(mut self, tax_percentage: impl Into<Number>) -> Self {
        self.tax_percentage = Some(tax_percentage.into());
        self
    }

    /// Tax rates defined at the billing provider.
    #[must_use]
    pub fn tax_rate_ids(
        mut self,
        tax_rate_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tax_rate_ids = Some(tax_rate_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// Body of subscriptions.update.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateSubscription {
    /// Add-ons with how many of each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addons: Option<Vec<ItemQuantity>>,
    /// Coupon or one-off discount on the subscription.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub applied_coupon: Option<AppliedCouponUpdate>,
    /// Hold the answer until the payment is settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub await_payment_confirmation: Option<bool>,
    /// Whether the billing date moves to today or stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_cycle_anchor: Option<BillingCycleAnchor>,
    /// Tax, address and invoicing settings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_information: Option<UpdateBillingInformation>,
    /// Length of one billing term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_period: Option<BillingPeriod>,
    /// Spending cap.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub budget: Option<Option<Budget>>,
    /// When the subscription is to be cancelled (ISO 8601).
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub cancellation_date: Option<Option<String>>,
    /// One-off or repeating extra charges with quantities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub charges: Option<Vec<ChargeQuantity>>,
    /// Entitlements that apply to this subscription only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entitlements: Option<Vec<SubscriptionEntitlement>>,
    /// Your own key and value pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Least amount to be billed.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub minimum_spend: Option<Option<OptionalMoney>>,
    /// Prices that replace the catalogue's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_overrides: Option<Vec<PriceOverrideUpdate>>,
    /// Promotion code to redeem.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub promotion_code: Option<String>,
    /// Matching Salesforce record.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub salesforce_id: Option<Option<String>>,
    /// When changes take effect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule_strategy: Option<ScheduleStrategy>,
    /// When the trial is over (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trial_end_date: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl UpdateSubscription {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Add-ons with how many of each.
    #[must_use]
    pub fn addons(mut self, addons: impl IntoIterator<Item = ItemQuantity>) -> Self {
        self.addons = Some(addons.into_iter().collect());
        self
    }

    /// Coupon or one-off discount on the subscription.
    #[must_use]
    pub fn applied_coupon(mut self, applied_coupon: AppliedCouponUpdate) -> Self {
        self.applied_coupon = Some(applied_coupon);
        self
    }

    /// Hold the answer until the payment is settled.
    #[must_use]
    pub fn await_payment_confirmation(
        mut self,
        await_payment_confirmation: bool,
    ) -> Self {
        self.await_payment_confirmation = Some(await_payment_confirmation);
        self
    }

    /// Whether the billing date moves to today or stays.
    #[must_use]
    pub fn billing_cycle_anchor(
        mut self,
        billing_cycle_anchor: BillingCycleAnchor,
    ) -> Self {
        self.billing_cycle_anchor = Some(billing_cycle_anchor);
        self
    }

    /// Tax, address and invoicing settings.
    #[must_use]
    pub fn billing_information(
        mut self,
        billing_information: UpdateBillingInformation,
    ) -> Self {
        self.billing_information = Some(billing_information);
        self
    }

    /// Length of one billing term.
    #[must_use]
    pub fn billing_period(mut self, billing_period: BillingPeriod) -> Self {
        self.billing_period = Some(billing_period);
        self
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

    /// When the subscription is to be cancelled (ISO 8601).
    #[must_use]
    pub fn cancellation_date(mut self, cancellation_date: impl Into<String>) -> Self {
        self.cancellation_date = Some(Some(cancellation_date.into()));
        self
    }

    /// Sends null as `cancellationDate`.
    #[must_use]
    pub fn cancellation_date_null(mut self) -> Self {
        self.cancellation_date = Some(None);
        self
    }

    /// One-off or repeating extra charges with quantities.
    #[must_use]
    pub fn charges(mut self, charges: impl IntoIterator<Item = ChargeQuantity>) -> Self {
        self.charges = Some(charges.into_iter().collect());
        self
    }

    /// Entitlements that apply to this subscription only.
    #[must_use]
    pub fn entitlements(
        mut self,
        entitlements: impl IntoIterator<Item = impl Into<SubscriptionEntitlement>>,
    ) -> Self {
        self.entitlements = Some(entitlements.into_iter().map(Into::into).collect());
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

    /// Least amount to be billed.
    #[must_use]
    pub fn minimum_spend(mut self, minimum_spend: OptionalMoney) -> Self {
        self.minimum_spend = Some(Some(minimum_spend));
        self
    }

    /// Sends null as `minimumSpend`.
    #[must_use]
    pub fn minimum_spend_null(mut self) -> Self {
        self.minimum_spend = Some(None);
        self
    }

    /// Prices that replace the catalogue's.
    #[must_use]
    pub fn price_overrides(
        mut self,
        price_overrides: impl IntoIterator<Item = PriceOverrideUpdate>,
    ) -> Self {
        self.price_overrides = Some(price_overrides.into_iter().collect());
        self
    }

    /// Promotion code to redeem.
    #[must_use]
    pub fn promotion_code(mut self, promotion_code: impl Into<String>) -> Self {
        self.promotion_code = Some(promotion_code.into());
        self
    }

    /// Matching Salesforce record.
    #[must_use]
    pub fn salesforce_id(mut self, salesforce_id: impl Into<String>) -> Self {
        self.salesforce_id = Some(Some(salesforce_id.into()));
        self
    }

    /// Sends null as `salesforceId`.
    #[must_use]
    pub fn salesforce_id_null(mut self) -> Self {
        self.salesforce_id = Some(None);
        self
    }

    /// When changes take effect.
    #[must_use]
    pub fn schedule_strategy(mut self, schedule_strategy: ScheduleStrategy) -> Self {
        self.schedule_strategy = Some(schedule_strategy);
        self
    }

    /// When the trial is over (ISO 8601).
    #[must_use]
    pub fn trial_end_date(mut self, trial_end_date: impl Into<String>) -> Self {
        self.trial_end_date = Some(trial_end_date.into());
        self
    }
}

/// Outcome of charging usage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UsageCharge {
    /// Invoice as known to the billing provider.
    pub invoice_billing_id: Option<String>,
    /// Last moment of the billed term (ISO 8601).
    pub period_end: String,
    /// First moment of the billed term (ISO 8601).
    pub period_start: String,
    /// Subscription concerned.
    pub subscription_id: String,
    /// What was charged, per feature.
    pub usage_charged: Vec<ChargedUsage>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Outcome of syncing usage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UsageSync {
    /// True if the sync was started.
    pub triggered: bool,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}
