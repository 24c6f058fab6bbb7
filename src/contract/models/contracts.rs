// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! Contracts.

use super::prelude::*;

/// Agreement that bundles custom subscriptions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Contract {
    /// Record that Stigg keeps for the contract, if any.
    pub id: Option<String>,
    /// Last day on which the contract applies (ISO 8601).
    pub activation_end_date: Option<String>,
    /// Day from which the contract applies (ISO 8601).
    pub activation_start_date: Option<String>,
    /// Contract at the billing provider; null until billing is set up.
    pub billing_id: Option<String>,
    /// Billing side of the contract's life cycle.
    pub billing_state: Option<ContractBillingState>,
    /// Stigg reference of the contract.
    pub contract_id: String,
    /// Creation time (ISO 8601).
    pub created_at: Option<String>,
    /// Customer as referenced by you.
    pub customer_external_id: Option<String>,
    /// Your own reference for the record.
    pub external_id: String,
    /// Newest invoice, if any.
    pub latest_invoice: Option<SubscriptionInvoice>,
    /// Name.
    pub name: Option<String>,
    /// Forecast of the coming invoice, if available.
    pub next_invoice: Option<UpcomingInvoice>,
    /// Purchase order number.
    pub po_number: Option<String>,
    /// Reference used to change or delete a Stigg-managed contract.
    pub ref_id: Option<String>,
    /// Condition of the record.
    pub state: ContractBillingState,
    /// Subscriptions concerned.
    pub subscriptions: Vec<ContractSubscription>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Billing states of a contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"DRAFT\" | \"ACTIVE\" | \"CANCELED\" | \"END_BILLING\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum ContractBillingState {
    /// `DRAFT`
    Draft,
    /// `ACTIVE`
    Active,
    /// `CANCELED`
    Canceled,
    /// `END_BILLING`
    EndBilling,
    /// A value that this version does not list.
    Unlisted(String),
}

impl ContractBillingState {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "DRAFT",
            Self::Active => "ACTIVE",
            Self::Canceled => "CANCELED",
            Self::EndBilling => "END_BILLING",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for ContractBillingState {
    fn from(value: &str) -> Self {
        match value {
            "DRAFT" => Self::Draft,
            "ACTIVE" => Self::Active,
            "CANCELED" => Self::Canceled,
            "END_BILLING" => Self::EndBilling,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(ContractBillingState);

/// Subscription as listed in a contract.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContractSubscription {
    /// Name of the plan.
    pub plan_display_name: Option<String>,
    /// Name of the product.
    pub product_display_name: Option<String>,
    /// Subscription concerned.
    pub subscription_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Existing or new subscription for a contract.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContractSubscriptionInput {
    /// Subscription that exists already and is to be linked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub existing_subscription_id: Option<String>,
    /// Subscription to create, as in provisioning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_subscription: Option<ProvisionSubscription>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ContractSubscriptionInput {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Subscription that exists already and is to be linked.
    #[must_use]
    pub fn existing_subscription_id(
        mut self,
        existing_subscription_id: impl Into<String>,
    ) -> Self {
        self.existing_subscription_id = Some(existing_subscription_id.into());
        self
    }

    /// Subscription to create, as in provisioning.
    #[must_use]
    pub fn new_subscription(mut self, new_subscription: ProvisionSubscription) -> Self {
        self.new_subscription = Some(new_subscription);
        self
    }
}

/// Body of contracts.create.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateContract {
    /// Customer who signs the contract.
    pub customer_id: String,
    /// Subscriptions to create or link; may be left for later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscriptions: Option<Vec<ContractSubscriptionInput>>,
    /// Last day on which the contract applies (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activation_end_date: Option<String>,
    /// Day from which the contract applies (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activation_start_date: Option<String>,
    /// Contract reference of your own; a repeat returns the first contract.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contract_id: Option<String>,
    /// Name.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub name: Option<Option<String>>,
    /// Purchase order number.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub po_number: Option<Option<String>>,
    /// True to create the contract at the billing provider as well (default true).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub setup_billing: Option<bool>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl CreateContract {
    /// What must be given; the other methods set the rest.
    pub fn new(customer_id: impl Into<String>) -> Self {
        Self {
            customer_id: customer_id.into(),
            subscriptions: None,
            activation_end_date: None,
            activation_start_date: None,
            contract_id: None,
            name: None,
            po_number: None,
            setup_billing: None,
            extra: UnknownFields::new(),
        }
    }

    /// Subscriptions to create or link; may be left for later.
    #[must_use]
    pub fn subscriptions(
        mut self,
        subscriptions: impl IntoIterator<Item = ContractSubscriptionInput>,
    ) -> Self {
        self.subscriptions = Some(subscriptions.into_iter().collect());
        self
    }

    /// Last day on which the contract applies (ISO 8601).
    #[must_use]
    pub fn activation_end_date(
        mut self,
        activation_end_date: impl Into<String>,
    ) -> Self {
        self.activation_end_date = Some(activation_end_date.into());
        self
    }

    /// Day from which the contract applies (ISO 8601).
    #[must_use]
    pub fn activation_start_date(
        mut self,
        activation_start_date: impl Into<String>,
    ) -> Self {
        self.activation_start_date = Some(activation_start_date.into());
        self
    }

    /// Contract reference of your own; a repeat returns the first contract.
    #[must_use]
    pub fn contract_id(mut self, contract_id: impl Into<String>) -> Self {
        self.contract_id = Some(contract_id.into());
        self
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(Some(name.into()));
        self
    }

    /// Sends null as `name`.
    #[must_use]
    pub fn name_null(mut self) -> Self {
        self.name = Some(None);
        self
    }

    /// Purchase order number.
    #[must_use]
    pub fn po_number(mut self, po_number: impl Into<String>) -> Self {
        self.po_number = Some(Some(po_number.into()));
        self
    }

    /// Sends null as `poNumber`.
    #[must_use]
    pub fn po_number_null(mut self) -> Self {
        self.po_number = Some(None);
        self
    }

    /// True to create the contract at the billing provider as well (default true).
    #[must_use]
    pub fn setup_billing(mut self, setup_billing: bool) -> Self {
        self.setup_billing = Some(setup_billing);
        self
    }
}

/// The params of `v1.contracts.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListContracts {
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
    /// Customer reference to match.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_external_id: Option<String>,
    /// Exact name to match.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Contract states to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ListContracts {
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

    /// Customer reference to match.
    #[must_use]
    pub fn customer_external_id(
        mut self,
        customer_external_id: impl Into<String>,
    ) -> Self {
        self.customer_external_id = Some(customer_external_id.into());
        self
    }

    /// Exact name to match.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Contract states to keep.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

/// Forecast of a coming invoice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpcomingInvoice {
    /// What the next invoice is expected to total.
    pub amount: Money,
    /// Day by which to pay (ISO 8601).
    pub due_date: Option<String>,
    /// Draft invoice at the billing provider.
    pub invoice_id: Option<String>,
    /// Last moment of the billed term (ISO 8601).
    pub period_end: Option<String>,
    /// First moment of the billed term (ISO 8601).
    pub period_start: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Body of contracts.update.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateContract {
    /// Last day on which the contract applies (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activation_end_date: Option<String>,
    /// Day from which the contract applies (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activation_start_date: Option<String>,
    /// Name.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub name: Option<Option<String>>,
    /// Purchase order number.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub po_number: Option<Option<String>>,
    /// True to add billing; billing already in place stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub setup_billing: Option<bool>,
    /// Complete new set of linked subscriptions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription_ids: Option<Vec<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl UpdateContract {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Last day on which the contract applies (ISO 8601).
    #[must_use]
    pub fn activation_end_date(
        mut self,
        activation_end_date: impl Into<String>,
    ) -> Self {
        self.activation_end_date = Some(activation_end_date.into());
        self
    }

    /// Day from which the contract applies (ISO 8601).
    #[must_use]
    pub fn activation_start_date(
        mut self,
        activation_start_date: impl Into<String>,
    ) -> Self {
        self.activation_start_date = Some(activation_start_date.into());
        self
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(Some(name.into()));
        self
    }

    /// Sends null as `name`.
    #[must_use]
    pub fn name_null(mut self) -> Self {
        self.name = Some(None);
        self
    }

    /// Purchase order number.
    #[must_use]
    pub fn po_number(mut self, po_number: impl Into<String>) -> Self {
        self.po_number = Some(Some(po_number.into()));
        self
    }

    /// Sends null as `poNumber`.
    #[must_use]
    pub fn po_number_null(mut self) -> Self {
        self.po_number = Some(None);
        self
    }

    /// True to add billing; billing already in place stays.
    #[must_use]
    pub fn setup_billing(mut self, setup_billing: bool) -> Self {
        self.setup_billing = Some(setup_billing);
        self
    }

    /// Complete new set of linked subscriptions.
    #[must_use]
    pub fn subscription_ids(
        mut self,
        subscription_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.subscription_ids = Some(
            subscription_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}
