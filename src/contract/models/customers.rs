// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! Customers, their payment methods, integrations, resources and invoices.

use super::prelude::*;

/// Body of customers.paymentMethod.attach.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AttachPaymentMethod {
    /// Integration to use.
    pub integration_id: String,
    /// Payment method at the billing provider.
    pub payment_method_id: String,
    /// Outside system.
    pub vendor_identifier: IntegrationVendor,
    /// Currency in which the customer is invoiced.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub billing_currency: Option<Option<Currency>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl AttachPaymentMethod {
    /// What must be given; the other methods set the rest.
    pub fn new(
        integration_id: impl Into<String>,
        payment_method_id: impl Into<String>,
        vendor_identifier: IntegrationVendor,
    ) -> Self {
        Self {
            integration_id: integration_id.into(),
            payment_method_id: payment_method_id.into(),
            vendor_identifier,
            billing_currency: None,
            extra: UnknownFields::new(),
        }
    }

    /// Currency in which the customer is invoiced.
    #[must_use]
    pub fn billing_currency(mut self, billing_currency: Currency) -> Self {
        self.billing_currency = Some(Some(billing_currency));
        self
    }

    /// Sends null as `billingCurrency`.
    #[must_use]
    pub fn billing_currency_null(mut self) -> Self {
        self.billing_currency = Some(None);
        self
    }
}

/// Provider fields, by provider.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BillingPassthrough {
    /// Fields meant for Stripe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stripe: Option<StripePassthrough>,
    /// Fields meant for Zuora.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zuora: Option<ZuoraPassthrough>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl BillingPassthrough {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Fields meant for Stripe.
    #[must_use]
    pub fn stripe(mut self, stripe: StripePassthrough) -> Self {
        self.stripe = Some(stripe);
        self
    }

    /// Fields meant for Zuora.
    #[must_use]
    pub fn zuora(mut self, zuora: ZuoraPassthrough) -> Self {
        self.zuora = Some(zuora);
        self
    }
}

/// Record at a billing provider.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BillingSyncData {
    /// Matching identifier at the billing provider.
    pub billing_id: String,
    /// Link to the record at the billing provider.
    pub billing_link_url: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Party that holds subscriptions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Customer {
    /// Customer reference chosen by you.
    pub id: String,
    /// When it was archived; null while in use (ISO 8601).
    pub archived_at: Option<String>,
    /// Creation time (ISO 8601).
    pub created_at: String,
    /// Time of the last change (ISO 8601).
    pub updated_at: String,
    /// Currency in which the customer is invoiced.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub billing_currency: Option<Option<Currency>>,
    /// Matching identifier at the billing provider.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub billing_id: Option<Option<String>>,
    /// Coupon attached to the customer.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub coupon_id: Option<Option<String>>,
    /// Payment method charged by default.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub default_payment_method: Option<Option<PaymentMethod>>,
    /// E-mail address.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub email: Option<Option<String>>,
    /// Links to outside systems.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integrations: Option<Vec<IntegrationLink>>,
    /// Preferred language.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub language: Option<Option<String>>,
    /// Your own key and value pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Name.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub name: Option<Option<String>>,
    /// Fields handed on to a billing provider as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passthrough: Option<BillingPassthrough>,
    /// Time zone to apply for the customer.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub timezone: Option<Option<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Customer to import.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomerImport {
    /// Customer reference chosen by you.
    pub id: String,
    /// E-mail address.
    pub email: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Matching identifier at the billing provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_id: Option<String>,
    /// Your own key and value pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Payment method at the billing provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_method_id: Option<String>,
    /// Matching Salesforce record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salesforce_id: Option<String>,
    /// Time of the last change (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl CustomerImport {
    /// What must be given; the other methods set the rest.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            email: None,
            name: None,
            billing_id: None,
            metadata: None,
            payment_method_id: None,
            salesforce_id: None,
            updated_at: None,
            extra: UnknownFields::new(),
        }
    }

    /// E-mail address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Matching identifier at the billing provider.
    #[must_use]
    pub fn billing_id(mut self, billing_id: impl Into<String>) -> Self {
        self.billing_id = Some(billing_id.into());
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

    /// Payment method at the billing provider.
    #[must_use]
    pub fn payment_method_id(mut self, payment_method_id: impl Into<String>) -> Self {
        self.payment_method_id = Some(payment_method_id.into());
        self
    }

    /// Matching Salesforce record.
    #[must_use]
    pub fn salesforce_id(mut self, salesforce_id: impl Into<String>) -> Self {
        self.salesforce_id = Some(salesforce_id.into());
        self
    }

    /// Time of the last change (ISO 8601).
    #[must_use]
    pub fn updated_at(mut self, updated_at: impl Into<String>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
}

/// Link to an outside system with its sync data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomerIntegration {
    /// Integration reference.
    pub id: String,
    /// Matching record in the outside system.
    pub synced_entity_id: Option<String>,
    /// Outside system.
    pub vendor_identifier: LinkableVendor,
    /// What the outside system knows of the customer.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub sync_data: Option<Option<SyncData>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Invoice read from the billing provider.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomerInvoice {
    /// Contract that the invoice is part of.
    pub contract_external_id: Option<String>,
    /// Currency code of the amounts.
    pub currency: Option<String>,
    /// Customer as referenced by you.
    pub customer_external_id: Option<String>,
    /// Total taken off.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub discount: Option<Number>,
    /// Day by which to pay (ISO 8601).
    pub due_date: Option<String>,
    /// Your reference of the invoice, else its provider identifier.
    pub invoice_external_id: Option<String>,
    /// Invoice as known to the billing provider.
    pub invoice_id: String,
    /// Printed number; a draft number until issued.
    pub invoice_number: Option<String>,
    /// Day of issue (ISO 8601).
    pub issue_date: Option<String>,
    /// Invoice lines.
    pub line_items: Vec<InvoiceLineItem>,
    /// Day on which payment was booked (ISO 8601).
    pub paid_date: Option<String>,
    /// Condition of the record.
    pub state: InvoiceStatus,
    /// Sum before tax.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub subtotal: Option<Number>,
    /// Tax.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub tax: Option<Number>,
    /// Amount to pay.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub total: Option<Number>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Thing within a customer that can be subscribed separately.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomerResource {
    /// Resource reference.
    pub id: String,
    /// Creation time (ISO 8601).
    pub created_at: String,
    /// Time of the last change (ISO 8601).
    pub updated_at: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Body of customers.import.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportCustomers {
    /// Customers to bring in.
    pub customers: Vec<CustomerImport>,
    /// Integration to use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ImportCustomers {
    /// What must be given; the other methods set the rest.
    pub fn new(customers: impl IntoIterator<Item = CustomerImport>) -> Self {
        Self {
            customers: customers.into_iter().collect(),
            integration_id: None,
            extra: UnknownFields::new(),
        }
    }

    /// Integration to use.
    #[must_use]
    pub fn integration_id(mut self, integration_id: impl Into<String>) -> Self {
        self.integration_id = Some(integration_id.into());
        self
    }
}

/// Outcome of an import of customers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportCustomersResult {
    /// References of the customers that were created.
    pub new_customers: Vec<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Link to an outside system.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IntegrationLink {
    /// Integration reference.
    pub id: String,
    /// Matching record in the outside system.
    pub synced_entity_id: Option<String>,
    /// Outside system.
    pub vendor_identifier: IntegrationVendor,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl IntegrationLink {
    /// What must be given; the other methods set the rest.
    pub fn new(id: impl Into<String>, vendor_identifier: IntegrationVendor) -> Self {
        Self {
            id: id.into(),
            synced_entity_id: None,
            vendor_identifier,
            extra: UnknownFields::new(),
        }
    }

    /// Matching record in the outside system.
    #[must_use]
    pub fn synced_entity_id(mut self, synced_entity_id: impl Into<String>) -> Self {
        self.synced_entity_id = Some(synced_entity_id.into());
        self
    }
}

/// Line of an invoice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InvoiceLineItem {
    /// Line total, before tax.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub amount: Option<Number>,
    /// What the line is for.
    pub description: Option<String>,
    /// Your reference of the product, if mapped.
    pub product_external_id: Option<String>,
    /// How many.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub quantity: Option<Number>,
    /// Price of one unit.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub unit_price: Option<Number>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Fields invoices can be sorted by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"issueDate\" | \"dueDate\" | \"total\" | (string & {})")
)]
#[non_exhaustive]
pub enum InvoiceOrderField {
    /// `issueDate`
    IssueDate,
    /// `dueDate`
    DueDate,
    /// `total`
    Total,
    /// A value that this version does not list.
    Unlisted(String),
}

impl InvoiceOrderField {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::IssueDate => "issueDate",
            Self::DueDate => "dueDate",
            Self::Total => "total",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for InvoiceOrderField {
    fn from(value: &str) -> Self {
        match value {
            "issueDate" => Self::IssueDate,
            "dueDate" => Self::DueDate,
            "total" => Self::Total,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(InvoiceOrderField);

/// Body of customers.integrations.link.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LinkIntegration {
    /// Integration reference.
    pub id: String,
    /// Matching record in the outside system.
    pub synced_entity_id: String,
    /// Outside system.
    pub vendor_identifier: LinkableVendor,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl LinkIntegration {
    /// What must be given; the other methods set the rest.
    pub fn new(
        id: impl Into<String>,
        synced_entity_id: impl Into<String>,
        vendor_identifier: LinkableVendor,
    ) -> Self {
        Self {
            id: id.into(),
            synced_entity_id: synced_entity_id.into(),
            vendor_identifier,
            extra: UnknownFields::new(),
        }
    }
}

/// Outside systems that customers can be linked to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"STRIPE\" | \"ZUORA\" | \"HUBSPOT\" | \"AWS_MARKETPLACE\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum LinkableVendor {
    /// `STRIPE`
    Stripe,
    /// `ZUORA`
    Zuora,
    /// `HUBSPOT`
    Hubspot,
    /// `AWS_MARKETPLACE`
    AwsMarketplace,
    /// A value that this version does not list.
    Unlisted(String),
}

impl LinkableVendor {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Stripe => "STRIPE",
            Self::Zuora => "ZUORA",
            Self::Hubspot => "HUBSPOT",
            Self::AwsMarketplace => "AWS_MARKETPLACE",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for LinkableVendor {
    fn from(value: &str) -> Self {
        match value {
            "STRIPE" => Self::Stripe,
            "ZUORA" => Self::Zuora,
            "HUBSPOT" => Self::Hubspot,
            "AWS_MARKETPLACE" => Self::AwsMarketplace,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(LinkableVendor);

/// The params of `v1.customers.integrations.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListCustomerIntegrations {
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
    /// Outside systems to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vendor_identifier: Option<Vec<LinkableVendor>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ListCustomerIntegrations {
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

    /// Outside systems to keep.
    #[must_use]
    pub fn vendor_identifier(
        mut self,
        vendor_identifier: impl IntoIterator<Item = LinkableVendor>,
    ) -> Self {
        self.vendor_identifier = Some(vendor_identifier.into_iter().collect());
        self
    }
}

/// The params of `v1.customers.listInvoices`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListCustomerInvoices {
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
    /// Keep invoices of this contract.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contract_external_id: Option<String>,
    /// Issued on this day or later (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued_after: Option<String>,
    /// Issued on this day or earlier (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued_before: Option<String>,
    /// Invoice date or amount to sort by (default "issueDate").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_by: Option<InvoiceOrderField>,
    /// Direction of the sort (default "ASC").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_dir: Option<SortDirection>,
    /// Invoice states to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state_in: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ListCustomerInvoices {
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

    /// Keep invoices of this contract.
    #[must_use]
    pub fn contract_external_id(
        mut self,
        contract_external_id: impl Into<String>,
    ) -> Self {
        self.contract_external_id = Some(contract_external_id.into());
        self
    }

    /// Issued on this day or later (ISO 8601).
    #[must_use]
    pub fn issued_after(mut self, issued_after: impl Into<String>) -> Self {
        self.issued_after = Some(issued_after.into());
        self
    }

    /// Issued on this day or earlier (ISO 8601).
    #[must_use]
    pub fn issued_before(mut self, issued_before: impl Into<String>) -> Self {
        self.issued_before = Some(issued_before.into());
        self
    }

    /// Invoice date or amount to sort by (default "issueDate").
    #[must_use]
    pub fn order_by(mut self, order_by: InvoiceOrderField) -> Self {
        self.order_by = Some(order_by);
        self
    }

    /// Direction of the sort (default "ASC").
    #[must_use]
    pub fn order_dir(mut self, order_dir: SortDirection) -> Self {
        self.order_dir = Some(order_dir);
        self
    }

    /// Invoice states to keep.
    #[must_use]
    pub fn state_in(mut self, state_in: impl Into<String>) -> Self {
        self.state_in = Some(state_in.into());
        self
    }
}

/// The params of `v1.customers.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListCustomers {
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
    /// Exact e-mail address to match.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Exact name to match.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ListCustomers {
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

    /// Exact e-mail address to match.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Exact name to match.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// Record at a cloud marketplace.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketplaceSyncData {
    /// Marketplace dimensions in sync.
    pub dimensions: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Stored means of payment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PaymentMethod {
    /// Payment method as known to the billing provider.
    pub billing_id: Option<String>,
    /// Card network, in the words of the billing provider.
    pub card_brand: Option<String>,
    /// Month in which the card runs out.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub card_expiry_month: Option<Number>,
    /// Year in which the card runs out.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub card_expiry_year: Option<Number>,
    /// Final four digits of the card number.
    pub card_last4_digits: Option<String>,
    /// Kind.
    pub r#type: Option<PaymentMethodType>,
    /// Digital wallet behind the card, if any.
    pub wallet_type: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Means of payment to store.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PaymentMethodInput {
    /// Payment method as known to the billing provider.
    pub billing_id: Option<String>,
    /// Month in which the card runs out.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub card_expiry_month: Option<Number>,
    /// Year in which the card runs out.
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub card_expiry_year: Option<Number>,
    /// Final four digits of the card number.
    pub card_last4_digits: Option<String>,
    /// Kind.
    pub r#type: Option<PaymentMethodType>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl PaymentMethodInput {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Payment method as known to the billing provider.
    #[must_use]
    pub fn billing_id(mut self, billing_id: impl Into<String>) -> Self {
        self.billing_id = Some(billing_id.into());
        self
    }

    /// Month in which the card runs out.
    #[must_use]
    pub fn card_expiry_month(mut self, card_expiry_month: impl Into<Number>) -> Self {
        self.card_expiry_month = Some(card_expiry_month.into());
        self
    }

    /// Year in which the card runs out.
    #[must_use]
    pub fn card_expiry_year(mut self, card_expiry_year: impl Into<Number>) -> Self {
        self.card_expiry_year = Some(card_expiry_year.into());
        self
    }

    /// Final four digits of the card number.
    #[must_use]
    pub fn card_last4_digits(mut self, card_last4_digits: impl Into<String>) -> Self {
        self.card_last4_digits = Some(card_last4_digits.into());
        self
    }

    /// Kind.
    #[must_use]
    pub fn r#type(mut self, r#type: PaymentMethodType) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

/// Kinds of payment method.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"CARD\" | \"BANK\" | \"CASH_APP\" | \"PAYPAL\" | (string & {})")
)]
#[non_exhaustive]
pub enum PaymentMethodType {
    /// `CARD`
    Card,
    /// `BANK`
    Bank,
    /// `CASH_APP`
    CashApp,
    /// `PAYPAL`
    Paypal,
    /// A value that this version does not list.
    Unlisted(String),
}

impl PaymentMethodType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Card => "CARD",
            Self::Bank => "BANK",
            Self::CashApp => "CASH_APP",
            Self::Paypal => "PAYPAL",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for PaymentMethodType {
    fn from(value: &str) -> Self {
        match value {
            "CARD" => Self::Card,
            "BANK" => Self::Bank,
            "CASH_APP" => Self::CashApp,
            "PAYPAL" => Self::Paypal,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(PaymentMethodType);

/// Record at a billing provider, with price group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PriceBillingSyncData {
    /// Matching identifier at the billing provider.
    pub billing_id: String,
    /// Link to the record at the billing provider.
    pub billing_link_url: String,
    /// Price group package at the billing provider.
    pub price_group_package_billing_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Body of customers.provision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProvisionCustomer {
    /// Customer reference chosen by you.
    pub id: String,
    /// Currency in which the customer is invoiced.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub billing_currency: Option<Option<Currency>>,
    /// Matching identifier at the billing provider.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub billing_id: Option<Option<String>>,
    /// Coupon attached to the customer.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub coupon_id: Option<Option<String>>,
    /// Payment method charged by default.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub default_payment_method: Option<Option<PaymentMethodInput>>,
    /// E-mail address.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub email: Option<Option<String>>,
    /// Links to outside systems.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integrations: Option<Vec<IntegrationLink>>,
    /// Preferred language.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub language: Option<Option<String>>,
    /// Your own key and value pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Name.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub name: Option<Option<String>>,
    /// Fields handed on to a billing provider as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passthrough: Option<BillingPassthrough>,
    /// Time zone to apply for the customer.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub timezone: Option<Option<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ProvisionCustomer {
    /// What must be given; the other methods set the rest.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            billing_currency: None,
            billing_id: None,
            coupon_id: None,
            default_payment_method: None,
            email: None,
            integrations: None,
            language: None,
            metadata: None,
            name: None,
            passthrough: None,
            timezone: None,
            extra: UnknownFields::new(),
        }
    }

    /// Currency in which the customer is invoiced.
    #[must_use]
    pub fn billing_currency(mut self, billing_currency: Currency) -> Self {
        self.billing_currency = Some(Some(billing_currency));
        self
    }

    /// Sends null as `billingCurrency`.
    #[must_use]
    pub fn billing_currency_null(mut self) -> Self {
        self.billing_currency = Some(None);
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

    /// Coupon attached to the customer.
    #[must_use]
    pub fn coupon_id(mut self, coupon_id: impl Into<String>) -> Self {
        self.coupon_id = Some(Some(coupon_id.into()));
        self
    }

    /// Sends null as `couponId`.
    #[must_use]
    pub fn coupon_id_null(mut self) -> Self {
        self.coupon_id = Some(None);
        self
    }

    /// Payment method charged by default.
    #[must_use]
    pub fn default_payment_method(
        mut self,
        default_payment_method: PaymentMethodInput,
    ) -> Self {
        self.default_payment_method = Some(Some(default_payment_method));
        self
    }

    /// Sends null as `defaultPaymentMethod`.
    #[must_use]
    pub fn default_payment_method_null(mut self) -> Self {
        self.default_payment_method = Some(None);
        self
    }

    /// E-mail address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(Some(email.into()));
        self
    }

    /// Sends null as `email`.
    #[must_use]
    pub fn email_null(mut self) -> Self {
        self.email = Some(None);
        self
    }

    /// Links to outside systems.
    #[must_use]
    pub fn integrations(
        mut self,
        integrations: impl IntoIterator<Item = IntegrationLink>,
    ) -> Self {
        self.integrations = Some(integrations.into_iter().collect());
        self
    }

    /// Preferred language.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(Some(language.into()));
        self
    }

    /// Sends null as `language`.
    #[must_use]
    pub fn language_null(mut self) -> Self {
        self.language = Some(None);
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

    /// Fields handed on to a billing provider as they are.
    #[must_use]
    pub fn passthrough(mut self, passthrough: BillingPassthrough) -> Self {
        self.passthrough = Some(passthrough);
        self
    }

    /// Time zone to apply for the customer.
    #[must_use]
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(Some(timezone.into()));
        self
    }

    /// Sends null as `timezone`.
    #[must_use]
    pub fn timezone_null(mut self) -> Self {
        self.timezone = Some(None);
        self
    }
}

/// The params of `v1.customers.integrations.retrieve`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RetrieveCustomerIntegration {
    /// Customer reference.
    pub id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl RetrieveCustomerIntegration {
    /// What must be given; the other methods set the rest.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: UnknownFields::new(),
        }
    }
}

/// Ascending or descending, upper case.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"ASC\" | \"DESC\" | (string & {})")
)]
#[non_exhaustive]
pub enum SortDirection {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    /// A value that this version does not list.
    Unlisted(String),
}

impl SortDirection {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "ASC",
            Self::Desc => "DESC",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for SortDirection {
    fn from(value: &str) -> Self {
        match value {
            "ASC" => Self::Asc,
            "DESC" => Self::Desc,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(SortDirection);

/// Fields handed to Stripe.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StripePassthrough {
    /// Postal address used on invoices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_address: Option<Address>,
    /// Name shown on invoices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_name: Option<String>,
    /// Custom fields printed on invoices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub invoice_custom_fields: Option<BTreeMap<String, String>>,
    /// Your own key and value pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Payment method at the billing provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_method_id: Option<String>,
    /// Postal address for deliveries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_address: Option<Address>,
    /// Tax registration numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_ids: Option<Vec<TaxId>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl StripePassthrough {
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

    /// Name shown on invoices.
    #[must_use]
    pub fn customer_name(mut self, customer_name: impl Into<String>) -> Self {
        self.customer_name = Some(customer_name.into());
        self
    }

    /// Custom fields printed on invoices.
    #[must_use]
    pub fn invoice_custom_fields(
        mut self,
        invoice_custom_fields: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.invoice_custom_fields = Some(
            invoice_custom_fields
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
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

    /// Payment method at the billing provider.
    #[must_use]
    pub fn payment_method_id(mut self, payment_method_id: impl Into<String>) -> Self {
        self.payment_method_id = Some(payment_method_id.into());
        self
    }

    /// Postal address for deliveries.
    #[must_use]
    pub fn shipping_address(mut self, shipping_address: Address) -> Self {
        self.shipping_address = Some(shipping_address);
        self
    }

    /// Tax registration numbers.
    #[must_use]
    pub fn tax_ids(mut self, tax_ids: impl IntoIterator<Item = TaxId>) -> Self {
        self.tax_ids = Some(tax_ids.into_iter().collect());
        self
    }
}

/// What the outside system says of the customer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "PriceBillingSyncData | BillingSyncData | MarketplaceSyncData")
)]
#[serde(untagged)]
#[non_exhaustive]
pub enum SyncData {
    /// A [`PriceBillingSyncData`].
    PriceBillingSyncData(PriceBillingSyncData),
    /// A [`BillingSyncData`].
    BillingSyncData(BillingSyncData),
    /// A [`MarketplaceSyncData`].
    MarketplaceSyncData(MarketplaceSyncData),
    /// Of a form that this version does not list.
    Unlisted(Value),
}

impl From<PriceBillingSyncData> for SyncData {
    fn from(value: PriceBillingSyncData) -> Self {
        Self::PriceBillingSyncData(value)
    }
}

impl From<BillingSyncData> for SyncData {
    fn from(value: BillingSyncData) -> Self {
        Self::BillingSyncData(value)
    }
}

impl From<MarketplaceSyncData> for SyncData {
    fn from(value: MarketplaceSyncData) -> Self {
        Self::MarketplaceSyncData(value)
    }
}

/// The params of `v1.customers.integrations.unlink`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnlinkCustomerIntegration {
    /// Customer reference.
    pub id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl UnlinkCustomerIntegration {
    /// What must be given; the other methods set the rest.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: UnknownFields::new(),
        }
    }
}

/// Body of customers.update.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateCustomer {
    /// Currency in which the customer is invoiced.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub billing_currency: Option<Option<Currency>>,
    /// Matching identifier at the billing provider.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub billing_id: Option<Option<String>>,
    /// Coupon attached to the customer.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub coupon_id: Option<Option<String>>,
    /// E-mail address.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub email: Option<Option<String>>,
    /// Links to outside systems.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integrations: Option<Vec<IntegrationLink>>,
    /// Preferred language.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub language: Option<Option<String>>,
    /// Your own key and value pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Name.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub name: Option<Option<String>>,
    /// Fields handed on to a billing provider as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passthrough: Option<BillingPassthrough>,
    /// Time zone to apply for the customer.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub timezone: Option<Option<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl UpdateCustomer {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency in which the customer is invoiced.
    #[must_use]
    pub fn billing_currency(mut self, billing_currency: Currency) -> Self {
        self.billing_currency = Some(Some(billing_currency));
        self
    }

    /// Sends null as `billingCurrency`.
    #[must_use]
    pub fn billing_currency_null(mut self) -> Self {
        self.billing_currency = Some(None);
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

    /// Coupon attached to the customer.
    #[must_use]
    pub fn coupon_id(mut self, coupon_id: impl Into<String>) -> Self {
        self.coupon_id = Some(Some(coupon_id.into()));
        self
    }

    /// Sends null as `couponId`.
    #[must_use]
    pub fn coupon_id_null(mut self) -> Self {
        self.coupon_id = Some(None);
        self
    }

    /// E-mail address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(Some(email.into()));
        self
    }

    /// Sends null as `email`.
    #[must_use]
    pub fn email_null(mut self) -> Self {
        self.email = Some(None);
        self
    }

    /// Links to outside systems.
    #[must_use]
    pub fn integrations(
        mut self,
        integrations: impl IntoIterator<Item = IntegrationLink>,
    ) -> Self {
        self.integrations = Some(integrations.into_iter().collect());
        self
    }

    /// Preferred language.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(Some(language.into()));
        self
    }

    /// Sends null as `language`.
    #[must_use]
    pub fn language_null(mut self) -> Self {
        self.language = Some(None);
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

    /// Fields handed on to a billing provider as they are.
    #[must_use]
    pub fn passthrough(mut self, passthrough: BillingPassthrough) -> Self {
        self.passthrough = Some(passthrough);
        self
    }

    /// Time zone to apply for the customer.
    #[must_use]
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(Some(timezone.into()));
        self
    }

    /// Sends null as `timezone`.
    #[must_use]
    pub fn timezone_null(mut self) -> Self {
        self.timezone = Some(None);
        self
    }
}

/// The params of `v1.customers.integrations.update`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "UpdateIntegration & { /** Customer reference. */ id: string }")
)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateCustomerIntegration {
    /// Customer reference.
    pub id: String,
    /// The body.
    #[serde(flatten)]
    pub body: UpdateIntegration,
}

impl UpdateCustomerIntegration {
    /// The body, and what goes into the path.
    pub fn new(id: impl Into<String>, body: impl Into<UpdateIntegration>) -> Self {
        Self {
            id: id.into(),
            body: body.into(),
        }
    }
}

impl<'de> Deserialize<'de> for UpdateCustomerIntegration {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let ([id], body) = apart(from, ["id"])?;
        Ok(Self { id, body: read(body)? })
    }
}

/// Body of customers.integrations.update.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateIntegration {
    /// Matching record in the outside system.
    pub synced_entity_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl UpdateIntegration {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Matching record in the outside system.
    #[must_use]
    pub fn synced_entity_id(mut self, synced_entity_id: impl Into<String>) -> Self {
        self.synced_entity_id = Some(synced_entity_id.into());
        self
    }
}

/// Fields handed to Zuora.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ZuoraPassthrough {
    /// Postal address used on invoices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_address: Option<Address>,
    /// Currency code, lower case ISO 4217.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// Your own key and value pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Payment method at the billing provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_method_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl ZuoraPassthrough {
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

    /// Currency code, lower case ISO 4217.
    #[must_use]
    pub fn currency(mut self, currency: Currency) -> Self {
        self.currency = Some(currency);
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

    /// Payment method at the billing provider.
    #[must_use]
    pub fn payment_method_id(mut self, payment_method_id: impl Into<String>) -> Self {
        self.payment_method_id = Some(payment_method_id.into());
        self
    }
}
