// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! Credit wallets: currencies, grants, the ledger, reservations.

use super::prelude::*;

/// Plan or add-on that refers to a custom currency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociatedEntity {
    /// Identifier.
    pub id: String,
    /// Name shown to people.
    pub display_name: String,
    /// Kind of referring record, for instance Plan.
    pub r#type: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Settings for buying credits automatically.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoRecharge {
    /// Identifier.
    pub id: Option<String>,
    /// Creation time (ISO 8601).
    pub created_at: Option<String>,
    /// Custom currency.
    pub currency_id: String,
    /// Customer concerned.
    pub customer_id: String,
    /// Life time of credits bought by auto-recharge.
    pub grant_expiration_period: GrantExpirationPeriod,
    /// True while auto-recharge is on.
    pub is_enabled: bool,
    /// Monthly ceiling for automatic purchases.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub max_spend_limit: Option<Number>,
    /// Balance that a recharge fills up to.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub target_balance: Number,
    /// Whether the threshold counts credits or money.
    pub threshold_type: AutoRechargeThresholdType,
    /// Balance that triggers a recharge.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub threshold_value: Number,
    /// Time of the last change (ISO 8601).
    pub updated_at: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// What a recharge threshold counts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"CREDIT_AMOUNT\" | \"DOLLAR_AMOUNT\" | (string & {})")
)]
#[non_exhaustive]
pub enum AutoRechargeThresholdType {
    /// `CREDIT_AMOUNT`
    CreditAmount,
    /// `DOLLAR_AMOUNT`
    DollarAmount,
    /// A value that this version does not list.
    Unlisted(String),
}

impl AutoRechargeThresholdType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreditAmount => "CREDIT_AMOUNT",
            Self::DollarAmount => "DOLLAR_AMOUNT",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for AutoRechargeThresholdType {
    fn from(value: &str) -> Self {
        match value {
            "CREDIT_AMOUNT" => Self::CreditAmount,
            "DOLLAR_AMOUNT" => Self::DollarAmount,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(AutoRechargeThresholdType);

/// One consumption of credits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConsumeCredits {
    /// Number of credits to take from the wallet.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub amount: Number,
    /// Custom currency.
    pub currency_id: String,
    /// Customer concerned.
    pub customer_id: String,
    /// Key that makes a repeated report count once.
    pub idempotency_key: String,
    /// Time to book the consumption at (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// Free key and value pairs that describe the usage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, DimensionValue>"))]
    pub dimensions: Option<BTreeMap<String, DimensionValue>>,
    /// Resource within the customer, if scoped to one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ConsumeCredits {
    /// What must be given; the other methods set the rest.
    pub fn new(
        amount: impl Into<Number>,
        currency_id: impl Into<String>,
        customer_id: impl Into<String>,
        idempotency_key: impl Into<String>,
    ) -> Self {
        Self {
            amount: amount.into(),
            currency_id: currency_id.into(),
            customer_id: customer_id.into(),
            idempotency_key: idempotency_key.into(),
            created_at: None,
            dimensions: None,
            resource_id: None,
            extra: UnknownFields::new(),
        }
    }

    /// Time to book the consumption at (ISO 8601).
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

    /// Resource within the customer, if scoped to one.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }
}

/// Body of credits.consumption.consumeAsync.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConsumeCreditsAsync {
    /// Consumption records to queue (at most 1000 of them).
    pub consumptions: Vec<ConsumeCredits>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ConsumeCreditsAsync {
    /// What must be given; the other methods set the rest.
    pub fn new(consumptions: impl IntoIterator<Item = ConsumeCredits>) -> Self {
        Self {
            consumptions: consumptions.into_iter().collect(),
            extra: UnknownFields::new(),
        }
    }
}

/// Body of credits.grants.create.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateCreditGrant {
    /// Number of credits handed out.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub amount: Number,
    /// Custom currency.
    pub currency_id: String,
    /// Customer concerned.
    pub customer_id: String,
    /// Name shown to people.
    pub display_name: String,
    /// Origin of the credits.
    pub grant_type: ManualCreditGrantType,
    /// Hold the answer until the payment is settled (default true).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub await_payment_confirmation: Option<bool>,
    /// Tax, address and invoicing settings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_information: Option<GrantBillingInformation>,
    /// Free note about the grant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Money paid for the grant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Money>,
    /// When the credits become usable (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective_at: Option<String>,
    /// When unused credits lapse (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expire_at: Option<String>,
    /// Your own key and value pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// How payment is collected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_collection_method: Option<PaymentCollectionMethod>,
    /// Order of use; lower numbers are spent first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// Resource within the customer, if scoped to one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl CreateCreditGrant {
    /// What must be given; the other methods set the rest.
    pub fn new(
        amount: impl Into<Number>,
        currency_id: impl Into<String>,
        customer_id: impl Into<String>,
        display_name: impl Into<String>,
        grant_type: ManualCreditGrantType,
    ) -> Self {
        Self {
            amount: amount.into(),
            currency_id: currency_id.into(),
            customer_id: customer_id.into(),
            display_name: display_name.into(),
            grant_type,
            await_payment_confirmation: None,
            billing_information: None,
            comment: None,
            cost: None,
            effective_at: None,
            expire_at: None,
            metadata: None,
            payment_collection_method: None,
            priority: None,
            resource_id: None,
            extra: UnknownFields::new(),
        }
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

    /// Tax, address and invoicing settings.
    #[must_use]
    pub fn billing_information(
        mut self,
        billing_information: GrantBillingInformation,
    ) -> Self {
        self.billing_information = Some(billing_information);
        self
    }

    /// Free note about the grant.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Money paid for the grant.
    #[must_use]
    pub fn cost(mut self, cost: Money) -> Self {
        self.cost = Some(cost);
        self
    }

    /// When the credits become usable (ISO 8601).
    #[must_use]
    pub fn effective_at(mut self, effective_at: impl Into<String>) -> Self {
        self.effective_at = Some(effective_at.into());
        self
    }

    /// When unused credits lapse (ISO 8601).
    #[must_use]
    pub fn expire_at(mut self, expire_at: impl Into<String>) -> Self {
        self.expire_at = Some(expire_at.into());
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

    /// How payment is collected.
    #[must_use]
    pub fn payment_collection_method(
        mut self,
        payment_collection_method: PaymentCollectionMethod,
    ) -> Self {
        self.payment_collection_method = Some(payment_collection_method);
        self
    }

    /// Order of use; lower numbers are spent first.
    #[must_use]
    pub fn priority(mut self, priority: i64) -> Self {
        self.priority = Some(priority);
        self
    }

    /// Resource within the customer, if scoped to one.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }
}

/// Body of credits.customCurrencies.create.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateCustomCurrency {
    /// Identifier.
    pub id: String,
    /// Name shown to people.
    pub display_name: String,
    /// Longer text for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Your own key and value pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Sign shown with amounts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub symbol: Option<String>,
    /// Unit names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub units: Option<CurrencyUnitsInput>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl CreateCustomCurrency {
    /// What must be given; the other methods set the rest.
    pub fn new(id: impl Into<String>, display_name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            display_name: display_name.into(),
            description: None,
            metadata: None,
            symbol: None,
            units: None,
            extra: UnknownFields::new(),
        }
    }

    /// Longer text for people.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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

    /// Sign shown with amounts.
    #[must_use]
    pub fn symbol(mut self, symbol: impl Into<String>) -> Self {
        self.symbol = Some(symbol.into());
        self
    }

    /// Unit names.
    #[must_use]
    pub fn units(mut self, units: CurrencyUnitsInput) -> Self {
        self.units = Some(units);
        self
    }
}

/// Wallet figures after a consumption.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreditBalance {
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

/// Outcome of spending credits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreditConsumption {
    /// Number of credits that were taken.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub amount: Number,
    /// Custom currency.
    pub currency_id: String,
    /// Customer concerned.
    pub customer_id: String,
    /// Point in time (ISO 8601).
    pub timestamp: String,
    /// Wallet state right after the call, before reconciliation.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub credit: Option<Option<CreditBalance>>,
    /// Entity limits that were counted against; missing if unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<EntityUsage>>,
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

/// Batch of credits given to a customer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreditGrant {
    /// Identifier.
    pub id: String,
    /// Number of credits handed out.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub amount: Number,
    /// Free note about the grant.
    pub comment: Option<String>,
    /// Credits of this grant already spent.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub consumed_amount: Number,
    /// Money paid for the grant.
    pub cost: GrantCost,
    /// Creation time (ISO 8601).
    pub created_at: String,
    /// Custom currency.
    pub currency_id: String,
    /// Customer concerned.
    pub customer_id: String,
    /// Name shown to people.
    pub display_name: String,
    /// When the credits become usable (ISO 8601).
    pub effective_at: String,
    /// When unused credits lapse (ISO 8601).
    pub expire_at: Option<String>,
    /// Origin of the credits.
    pub grant_type: CreditGrantType,
    /// Invoice as known to the billing provider.
    pub invoice_id: Option<String>,
    /// Newest invoice, if any.
    pub latest_invoice: Option<CreditGrantInvoice>,
    /// Your own key and value pairs.
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: BTreeMap<String, String>,
    /// State of collecting the payment.
    pub payment_collection: PaymentCollection,
    /// Order of use; lower numbers are spent first.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub priority: Number,
    /// Resource within the customer, if scoped to one.
    pub resource_id: Option<String>,
    /// What produced the grant.
    pub source_type: Option<CreditGrantSourceType>,
    /// Condition of the record.
    pub status: CreditGrantStatus,
    /// State of syncing, per outside system.
    pub sync_states: Option<Vec<SyncState>>,
    /// Time of the last change (ISO 8601).
    pub updated_at: String,
    /// When the grant was voided; null if it was not (ISO 8601).
    pub voided_at: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Invoice behind a credit grant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreditGrantInvoice {
    /// Invoice as known to the billing provider.
    pub billing_id: String,
    /// What caused the invoice.
    pub billing_reason: Option<CreditInvoiceBillingReason>,
    /// Creation time (ISO 8601).
    pub created_at: String,
    /// Currency code, lower case ISO 4217.
    pub currency: Option<String>,
    /// Day by which to pay (ISO 8601).
    pub due_date: Option<String>,
    /// What went wrong.
    pub error_message: Option<String>,
    /// Page where the invoice can be paid.
    pub payment_url: Option<String>,
    /// Link to the invoice as PDF.
    pub pdf_url: Option<String>,
    /// True if someone must act before payment completes.
    pub requires_action: bool,
    /// Condition of the record.
    pub status: InvoiceStatus,
    /// Sum before tax and reductions.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub sub_total: Option<Number>,
    /// Tax.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub tax: Option<Number>,
    /// Amount to pay.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub total: Option<Number>,
    /// Time of the last change (ISO 8601).
    pub updated_at: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// What can produce a grant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"PRICE\" | \"PLAN_ENTITLEMENT\" | \"ADDON_ENTITLEMENT\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum CreditGrantSourceType {
    /// `PRICE`
    Price,
    /// `PLAN_ENTITLEMENT`
    PlanEntitlement,
    /// `ADDON_ENTITLEMENT`
    AddonEntitlement,
    /// A value that this version does not list.
    Unlisted(String),
}

impl CreditGrantSourceType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Price => "PRICE",
            Self::PlanEntitlement => "PLAN_ENTITLEMENT",
            Self::AddonEntitlement => "ADDON_ENTITLEMENT",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for CreditGrantSourceType {
    fn from(value: &str) -> Self {
        match value {
            "PRICE" => Self::Price,
            "PLAN_ENTITLEMENT" => Self::PlanEntitlement,
            "ADDON_ENTITLEMENT" => Self::AddonEntitlement,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(CreditGrantSourceType);

/// Life-cycle states of a grant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"PAYMENT_PENDING\" | \"ACTIVE\" | \"EXPIRED\" | \"VOIDED\" | \"SCHEDULED\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum CreditGrantStatus {
    /// `PAYMENT_PENDING`
    PaymentPending,
    /// `ACTIVE`
    Active,
    /// `EXPIRED`
    Expired,
    /// `VOIDED`
    Voided,
    /// `SCHEDULED`
    Scheduled,
    /// A value that this version does not list.
    Unlisted(String),
}

impl CreditGrantStatus {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PaymentPending => "PAYMENT_PENDING",
            Self::Active => "ACTIVE",
            Self::Expired => "EXPIRED",
            Self::Voided => "VOIDED",
            Self::Scheduled => "SCHEDULED",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for CreditGrantStatus {
    fn from(value: &str) -> Self {
        match value {
            "PAYMENT_PENDING" => Self::PaymentPending,
            "ACTIVE" => Self::Active,
            "EXPIRED" => Self::Expired,
            "VOIDED" => Self::Voided,
            "SCHEDULED" => Self::Scheduled,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(CreditGrantStatus);

/// Origins of credits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"PAID\" | \"PROMOTIONAL\" | \"RECURRING\" | \"OVERDRAFT\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum CreditGrantType {
    /// `PAID`
    Paid,
    /// `PROMOTIONAL`
    Promotional,
    /// `RECURRING`
    Recurring,
    /// `OVERDRAFT`
    Overdraft,
    /// A value that this version does not list.
    Unlisted(String),
}

impl CreditGrantType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Paid => "PAID",
            Self::Promotional => "PROMOTIONAL",
            Self::Recurring => "RECURRING",
            Self::Overdraft => "OVERDRAFT",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for CreditGrantType {
    fn from(value: &str) -> Self {
        match value {
            "PAID" => Self::Paid,
            "PROMOTIONAL" => Self::Promotional,
            "RECURRING" => Self::Recurring,
            "OVERDRAFT" => Self::Overdraft,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(CreditGrantType);

/// Causes of a credit invoice.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"MANUAL\" | \"OTHER\" | (string & {})")
)]
#[non_exhaustive]
pub enum CreditInvoiceBillingReason {
    /// `MANUAL`
    Manual,
    /// `OTHER`
    Other,
    /// A value that this version does not list.
    Unlisted(String),
}

impl CreditInvoiceBillingReason {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Manual => "MANUAL",
            Self::Other => "OTHER",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for CreditInvoiceBillingReason {
    fn from(value: &str) -> Self {
        match value {
            "MANUAL" => Self::Manual,
            "OTHER" => Self::Other,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(CreditInvoiceBillingReason);

/// Credit usage over time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreditUsage {
    /// Custom currency that the series are counted in.
    pub currency: Option<CreditUsageCurrency>,
    /// Cursors to the neighbouring pages.
    pub pagination: Pagination,
    /// Usage curves.
    pub series: Vec<CreditUsageSeries>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Custom currency of a usage report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreditUsageCurrency {
    /// Custom currency.
    pub currency_id: String,
    /// Name shown to people.
    pub display_name: String,
    /// Unit name, several items.
    pub plural: Option<String>,
    /// Unit name, one item.
    pub singular: Option<String>,
    /// Sign shown with amounts.
    pub symbol: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Credits used at one time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreditUsagePoint {
    /// How many distinct events consumed credits.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub event_count: Number,
    /// Point in time (ISO 8601).
    pub timestamp: String,
    /// Credits spent at this point.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub value: Number,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Credit usage of one feature or group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreditUsageSeries {
    /// How many distinct events consumed credits.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub event_count: Number,
    /// Feature of the series; null when grouped without featureId.
    pub feature_id: Option<String>,
    /// How the feature is labelled; null when grouped by dimensions.
    pub feature_name: Option<String>,
    /// Data points in time order.
    pub points: Vec<CreditUsagePoint>,
    /// Credits spent in the whole range.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub total_credits: Number,
    /// Dimension values that identify the series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<SeriesTag>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Unit names of a custom currency; may be unset.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CurrencyUnits {
    /// Unit name, several items.
    pub plural: Option<String>,
    /// Unit name, one item.
    pub singular: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Unit names of a custom currency, both needed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CurrencyUnitsInput {
    /// Unit name, several items.
    pub plural: String,
    /// Unit name, one item.
    pub singular: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl CurrencyUnitsInput {
    /// What must be given; the other methods set the rest.
    pub fn new(plural: impl Into<String>, singular: impl Into<String>) -> Self {
        Self {
            plural: plural.into(),
            singular: singular.into(),
            extra: UnknownFields::new(),
        }
    }
}

/// Currency in which credits are counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomCurrency {
    /// Identifier.
    pub id: String,
    /// When it was archived; null while in use (ISO 8601).
    pub archived_at: Option<String>,
    /// Creation time (ISO 8601).
    pub created_at: String,
    /// Longer text for people.
    pub description: Option<String>,
    /// Name shown to people.
    pub display_name: String,
    /// Your own key and value pairs.
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: BTreeMap<String, String>,
    /// Sign shown with amounts.
    pub symbol: Option<String>,
    /// Unit names.
    pub units: Option<CurrencyUnits>,
    /// Time of the last change (ISO 8601).
    pub updated_at: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// The params of `v1.credits.getAutoRecharge`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetAutoRecharge {
    /// Custom currency to look at.
    pub currency_id: String,
    /// Customer to look at.
    pub customer_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl GetAutoRecharge {
    /// What must be given; the other methods set the rest.
    pub fn new(currency_id: impl Into<String>, customer_id: impl Into<String>) -> Self {
        Self {
            currency_id: currency_id.into(),
            customer_id: customer_id.into(),
            extra: UnknownFields::new(),
        }
    }
}

/// The params of `v1.credits.getUsage`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetCreditUsage {
    /// Customer to look at.
    pub customer_id: String,
    /// Cursor: return items that follow it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// Cursor: return items that precede it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// Custom currency to look at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency_id: Option<String>,
    /// End of the range; now when only startDate is given (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// Up to three dimension keys and the word featureId, comma separated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_by: Option<String>,
    /// Page size (1 to 100, default 20).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Resource within the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// Start of the range; outranks timeRange (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// Preset range (default "LAST_MONTH").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_range: Option<UsageTimeRange>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl GetCreditUsage {
    /// What must be given; the other methods set the rest.
    pub fn new(customer_id: impl Into<String>) -> Self {
        Self {
            customer_id: customer_id.into(),
            after: None,
            before: None,
            currency_id: None,
            end_date: None,
            group_by: None,
            limit: None,
            resource_id: None,
            start_date: None,
            time_range: None,
            extra: UnknownFields::new(),
        }
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

    /// Custom currency to look at.
    #[must_use]
    pub fn currency_id(mut self, currency_id: impl Into<String>) -> Self {
        self.currency_id = Some(currency_id.into());
        self
    }

    /// End of the range; now when only startDate is given (ISO 8601).
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Up to three dimension keys and the word featureId, comma separated.
    #[must_use]
    pub fn group_by(mut self, group_by: impl Into<String>) -> Self {
        self.group_by = Some(group_by.into());
        self
    }

    /// Page size (1 to 100, default 20).
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Resource within the customer.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// Start of the range; outranks timeRange (ISO 8601).
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Preset range (default "LAST_MONTH").
    #[must_use]
    pub fn time_range(mut self, time_range: UsageTimeRange) -> Self {
        self.time_range = Some(time_range);
        self
    }
}

/// Invoicing settings of a credit grant.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GrantBillingInformation {
    /// Postal address used on invoices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_address: Option<Address>,
    /// Days allowed for payment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub invoice_days_until_due: Option<Number>,
    /// True if the invoice counts as paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_invoice_paid: Option<bool>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl GrantBillingInformation {
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

    /// Days allowed for payment.
    #[must_use]
    pub fn invoice_days_until_due(
        mut self,
        invoice_days_until_due: impl Into<Number>,
    ) -> Self {
        self.invoice_days_until_due = Some(invoice_days_until_due.into());
        self
    }

    /// True if the invoice counts as paid.
    #[must_use]
    pub fn is_invoice_paid(mut self, is_invoice_paid: bool) -> Self {
        self.is_invoice_paid = Some(is_invoice_paid);
        self
    }
}

/// Money paid for a grant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GrantCost {
    /// Money paid for the credits.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub amount: Number,
    /// Currency code of the amounts.
    pub currency: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Life times of recharged credits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"1_MONTH\" | \"1_YEAR\" | (string & {})")
)]
#[non_exhaustive]
pub enum GrantExpirationPeriod {
    /// `1_MONTH`
    OneMonth,
    /// `1_YEAR`
    OneYear,
    /// A value that this version does not list.
    Unlisted(String),
}

impl GrantExpirationPeriod {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OneMonth => "1_MONTH",
            Self::OneYear => "1_YEAR",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for GrantExpirationPeriod {
    fn from(value: &str) -> Self {
        match value {
            "1_MONTH" => Self::OneMonth,
            "1_YEAR" => Self::OneYear,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(GrantExpirationPeriod);

/// One movement of credits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LedgerEntry {
    /// Credits moved by this entry.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub amount: Number,
    /// Credits spent per grant, once a reservation is settled.
    pub breakdown: Option<Vec<LedgerEntryPart>>,
    /// Custom currency of the credits.
    pub credit_currency_id: String,
    /// Grant that the entry belongs to.
    pub credit_grant_id: String,
    /// Customer concerned.
    pub customer_id: String,
    /// Event that caused the entry.
    pub event_id: Option<String>,
    /// What happened to the credits.
    pub event_type: LedgerEventType,
    /// Feature concerned.
    pub feature_id: Option<String>,
    /// Held credits given back at settlement, before the cost is taken.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub hold_returned_amount: Option<Number>,
    /// Values that were kept with the reservation.
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string> | null"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Reservation that the entry belongs to.
    pub reservation_id: Option<String>,
    /// Resource within the customer, if scoped to one.
    pub resource_id: Option<String>,
    /// Point in time (ISO 8601).
    pub timestamp: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Share of a ledger entry that fell on one grant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LedgerEntryPart {
    /// Sum of money, in units of the currency.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub amount: Number,
    /// Custom currency of the credits.
    pub credit_currency_id: String,
    /// Grant that the entry belongs to.
    pub credit_grant_id: String,
    /// Customer concerned.
    pub customer_id: String,
    /// Event that caused the entry.
    pub event_id: Option<String>,
    /// What happened to the credits.
    pub event_type: LedgerEventType,
    /// Feature concerned.
    pub feature_id: Option<String>,
    /// Reservation that the entry belongs to.
    pub reservation_id: Option<String>,
    /// Resource within the customer, if scoped to one.
    pub resource_id: Option<String>,
    /// Point in time (ISO 8601).
    pub timestamp: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Kinds of credit movement.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"CREDITS_GRANTED\" | \"CREDITS_EXPIRED\" | \"CREDITS_CONSUMED\" | \"CREDITS_VOIDED\" | \"CREDITS_UPDATED\" | \"CREDITS_CONSUMPTION_TRANSFER_SOURCE\" | \"CREDITS_CONSUMPTION_TRANSFER_TARGET\" | \"CREDITS_RESERVED\" | \"CREDITS_RESERVATION_RELEASED\" | \"CREDITS_RESERVATION_EXPIRED\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum LedgerEventType {
    /// `CREDITS_GRANTED`
    CreditsGranted,
    /// `CREDITS_EXPIRED`
    CreditsExpired,
    /// `CREDITS_CONSUMED`
    CreditsConsumed,
    /// `CREDITS_VOIDED`
    CreditsVoided,
    /// `CREDITS_UPDATED`
    CreditsUpdated,
    /// `CREDITS_CONSUMPTION_TRANSFER_SOURCE`
    CreditsConsumptionTransferSource,
    /// `CREDITS_CONSUMPTION_TRANSFER_TARGET`
    CreditsConsumptionTransferTarget,
    /// `CREDITS_RESERVED`
    CreditsReserved,
    /// `CREDITS_RESERVATION_RELEASED`
    CreditsReservationReleased,
    /// `CREDITS_RESERVATION_EXPIRED`
    CreditsReservationExpired,
    /// A value that this version does not list.
    Unlisted(String),
}

impl LedgerEventType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreditsGranted => "CREDITS_GRANTED",
            Self::CreditsExpired => "CREDITS_EXPIRED",
            Self::CreditsConsumed => "CREDITS_CONSUMED",
            Self::CreditsVoided => "CREDITS_VOIDED",
            Self::CreditsUpdated => "CREDITS_UPDATED",
            Self::CreditsConsumptionTransferSource => {
                "CREDITS_CONSUMPTION_TRANSFER_SOURCE"
            }
            Self::CreditsConsumptionTransferTarget => {
                "CREDITS_CONSUMPTION_TRANSFER_TARGET"
            }
            Self::CreditsReserved => "CREDITS_RESERVED",
            Self::CreditsReservationReleased => "CREDITS_RESERVATION_RELEASED",
            Self::CreditsReservationExpired => "CREDITS_RESERVATION_EXPIRED",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for LedgerEventType {
    fn from(value: &str) -> Self {
        match value {
            "CREDITS_GRANTED" => Self::CreditsGranted,
            "CREDITS_EXPIRED" => Self::CreditsExpired,
            "CREDITS_CONSUMED" => Self::CreditsConsumed,
            "CREDITS_VOIDED" => Self::CreditsVoided,
            "CREDITS_UPDATED" => Self::CreditsUpdated,
            "CREDITS_CONSUMPTION_TRANSFER_SOURCE" => {
                Self::CreditsConsumptionTransferSource
            }
            "CREDITS_CONSUMPTION_TRANSFER_TARGET" => {
                Self::CreditsConsumptionTransferTarget
            }
            "CREDITS_RESERVED" => Self::CreditsReserved,
            "CREDITS_RESERVATION_RELEASED" => Self::CreditsReservationReleased,
            "CREDITS_RESERVATION_EXPIRED" => Self::CreditsReservationExpired,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(LedgerEventType);

/// The params of `v1.credits.grants.list`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListCreditGrants {
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
    /// Customer to look at.
    pub customer_id: String,
    /// Range of creation times.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateRangeFilter>,
    /// Custom currency to look at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency_id: Option<String>,
    /// Resource within the customer; without it only unscoped grants.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ListCreditGrants {
    /// What must be given; the other methods set the rest.
    pub fn new(customer_id: impl Into<String>) -> Self {
        Self {
            after: None,
            before: None,
            starting_after: None,
            ending_before: None,
            limit: None,
            customer_id: customer_id.into(),
            created_at: None,
            currency_id: None,
            resource_id: None,
            extra: UnknownFields::new(),
        }
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

    /// Custom currency to look at.
    #[must_use]
    pub fn currency_id(mut self, currency_id: impl Into<String>) -> Self {
        self.currency_id = Some(currency_id.into());
        self
    }

    /// Resource within the customer; without it only unscoped grants.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }
}

/// The params of `v1.credits.customCurrencies.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListCustomCurrencies {
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
    /// States to keep (default ["ACTIVE"]).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Vec<ArchivableStatus>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ListCustomCurrencies {
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

    /// States to keep (default ["ACTIVE"]).
    #[must_use]
    pub fn status(mut self, status: impl IntoIterator<Item = ArchivableStatus>) -> Self {
        self.status = Some(status.into_iter().collect());
        self
    }
}

/// The params of `v1.credits.listLedger`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListLedger {
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
    /// Reservation whose entries to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reservation_id: Option<String>,
    /// Customer to look at.
    pub customer_id: String,
    /// Custom currency to look at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency_id: Option<String>,
    /// Ledger entry types to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_type: Option<String>,
    /// Resource within the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ListLedger {
    /// What must be given; the other methods set the rest.
    pub fn new(customer_id: impl Into<String>) -> Self {
        Self {
            after: None,
            before: None,
            starting_after: None,
            ending_before: None,
            limit: None,
            reservation_id: None,
            customer_id: customer_id.into(),
            currency_id: None,
            event_type: None,
            resource_id: None,
            extra: UnknownFields::new(),
        }
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

    /// Reservation whose entries to keep.
    #[must_use]
    pub fn reservation_id(mut self, reservation_id: impl Into<String>) -> Self {
        self.reservation_id = Some(reservation_id.into());
        self
    }

    /// Custom currency to look at.
    #[must_use]
    pub fn currency_id(mut self, currency_id: impl Into<String>) -> Self {
        self.currency_id = Some(currency_id.into());
        self
    }

    /// Ledger entry types to keep.
    #[must_use]
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Resource within the customer.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }
}

/// Origins allowed for a grant made by hand.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"PAID\" | \"PROMOTIONAL\" | (string & {})")
)]
#[non_exhaustive]
pub enum ManualCreditGrantType {
    /// `PAID`
    Paid,
    /// `PROMOTIONAL`
    Promotional,
    /// A value that this version does not list.
    Unlisted(String),
}

impl ManualCreditGrantType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Paid => "PAID",
            Self::Promotional => "PROMOTIONAL",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for ManualCreditGrantType {
    fn from(value: &str) -> Self {
        match value {
            "PAID" => Self::Paid,
            "PROMOTIONAL" => Self::Promotional,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(ManualCreditGrantType);

/// Cursors to the neighbouring pages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Pagination {
    /// Cursor of the following page; null on the last.
    pub next: Option<String>,
    /// Cursor of the preceding page; null on the first.
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Body of credits.reservations.release.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReleaseReservation {
    /// Real cost; may exceed what was held.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub consumed_amount: Number,
    /// Custom currency that was reserved.
    pub currency_id: String,
    /// Customer who holds the reservation.
    pub customer_id: String,
    /// Resource of the reservation, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ReleaseReservation {
    /// What must be given; the other methods set the rest.
    pub fn new(
        consumed_amount: impl Into<Number>,
        currency_id: impl Into<String>,
        customer_id: impl Into<String>,
    ) -> Self {
        Self {
            consumed_amount: consumed_amount.into(),
            currency_id: currency_id.into(),
            customer_id: customer_id.into(),
            resource_id: None,
            extra: UnknownFields::new(),
        }
    }

    /// Resource of the reservation, if it has one.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }
}

/// Reservation after settlement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReleasedReservation {
    /// Reservation, named by you.
    pub id: String,
    /// Number of credits that were on hold.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub amount: Number,
    /// Credits charged at settlement.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub consumed_amount: Option<Number>,
    /// Moment at which the hold would have ended (ISO 8601).
    pub expires_at: String,
    /// Open or settled.
    pub status: ReservationStatus,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Outcome of settling a reservation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReservationRelease {
    /// Wallet state afterwards, before reconciliation.
    pub credit: Option<CreditBalance>,
    /// Reservation as settled.
    pub reservation: ReleasedReservation,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// State of syncing with one system.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SyncState {
    /// Condition of the record.
    pub status: SyncStatus,
    /// Matching record in the outside system.
    pub synced_entity_id: Option<String>,
    /// Outside system.
    pub vendor_identifier: IntegrationVendor,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Outcomes of syncing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"PENDING\" | \"ERROR\" | \"SUCCESS\" | \"NO_SYNC_REQUIRED\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum SyncStatus {
    /// `PENDING`
    Pending,
    /// `ERROR`
    Error,
    /// `SUCCESS`
    Success,
    /// `NO_SYNC_REQUIRED`
    NoSyncRequired,
    /// A value that this version does not list.
    Unlisted(String),
}

impl SyncStatus {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Error => "ERROR",
            Self::Success => "SUCCESS",
            Self::NoSyncRequired => "NO_SYNC_REQUIRED",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for SyncStatus {
    fn from(value: &str) -> Self {
        match value {
            "PENDING" => Self::Pending,
            "ERROR" => Self::Error,
            "SUCCESS" => Self::Success,
            "NO_SYNC_REQUIRED" => Self::NoSyncRequired,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(SyncStatus);

/// Body of credits.customCurrencies.update.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateCustomCurrency {
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
    /// Sign shown with amounts; an empty text removes it.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub symbol: Option<Option<String>>,
    /// Unit names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub units: Option<CurrencyUnitsInput>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl UpdateCustomCurrency {
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

    /// Sign shown with amounts; an empty text removes it.
    #[must_use]
    pub fn symbol(mut self, symbol: impl Into<String>) -> Self {
        self.symbol = Some(Some(symbol.into()));
        self
    }

    /// Sends null as `symbol`.
    #[must_use]
    pub fn symbol_null(mut self) -> Self {
        self.symbol = Some(None);
        self
    }

    /// Unit names.
    #[must_use]
    pub fn units(mut self, units: CurrencyUnitsInput) -> Self {
        self.units = Some(units);
        self
    }
}

/// Preset time ranges.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"LAST_DAY\" | \"LAST_WEEK\" | \"LAST_MONTH\" | \"LAST_YEAR\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum UsageTimeRange {
    /// `LAST_DAY`
    LastDay,
    /// `LAST_WEEK`
    LastWeek,
    /// `LAST_MONTH`
    LastMonth,
    /// `LAST_YEAR`
    LastYear,
    /// A value that this version does not list.
    Unlisted(String),
}

impl UsageTimeRange {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LastDay => "LAST_DAY",
            Self::LastWeek => "LAST_WEEK",
            Self::LastMonth => "LAST_MONTH",
            Self::LastYear => "LAST_YEAR",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for UsageTimeRange {
    fn from(value: &str) -> Self {
        match value {
            "LAST_DAY" => Self::LastDay,
            "LAST_WEEK" => Self::LastWeek,
            "LAST_MONTH" => Self::LastMonth,
            "LAST_YEAR" => Self::LastYear,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(UsageTimeRange);
