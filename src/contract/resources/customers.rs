// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! `customers`, and the resources below it.

use super::prelude::*;

/// Customers.
#[derive(Clone, Copy, Debug)]
pub struct Customers<'s> {
    stigg: &'s Stigg,
}

impl<'s> Customers<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        Customers { stigg }
    }

    /// Links from customers to outside systems.
    pub fn integrations(&self) -> CustomerIntegrations<'s> {
        CustomerIntegrations::new(self.stigg)
    }

    /// Payment methods of customers.
    pub fn payment_method(&self) -> CustomerPaymentMethod<'s> {
        CustomerPaymentMethod::new(self.stigg)
    }

    /// Promotional entitlements.
    pub fn promotional_entitlements(&self) -> CustomerPromotionalEntitlements<'s> {
        CustomerPromotionalEntitlements::new(self.stigg)
    }

    /// Archive a customer.
    ///
    /// An archived customer cannot start new subscriptions.
    ///
    /// `POST /api/v1/customers/{id}/archive` · `v1.customers.archive`
    ///
    /// `id`: Customer reference.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().customers().archive("customer-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn archive(&self, id: &str) -> Request<Customer> {
        Request::plain(self.stigg, 38, id)
    }

    /// Check one feature or credit entitlement of a customer.
    ///
    /// Give featureId or currencyId, not both. Answers come without a cache, so this is unfit for
    /// hot paths. With reserveAmount the call holds credits although it is a GET: never cache,
    /// merge or hedge it, and repeat it only under one reservationId.
    ///
    /// `GET /api/v1/customers/{id}/entitlements/check` · `v1.customers.checkEntitlement`
    ///
    /// `id`: Customer reference.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().customers().check_entitlement("customer-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn check_entitlement(
        &self,
        id: &str,
    ) -> Request<EntitlementAccess, CheckEntitlement> {
        Request::with_query(self.stigg, 39, id, CheckEntitlement::new())
    }

    /// Import many customers at once.
    ///
    /// `POST /api/v1/customers/import` · `v1.customers.import`
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .customers()
    ///     .import(&ImportCustomers::new([CustomerImport::new("id-123")]))
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn import(&self, params: &ImportCustomers) -> Request<ImportCustomersResult> {
        Request::with_body(self.stigg, 40, "", params)
    }

    /// List customers page by page.
    ///
    /// `GET /api/v1/customers` · `v1.customers.list`
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut items = stigg.v1().customers().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Request<Page<Customer>, ListCustomers> {
        Request::with_query(self.stigg, 46, "", ListCustomers::new())
    }

    /// List a customer's contracts with their coming invoices.
    ///
    /// Forecasts exist only for contracts that are billed.
    ///
    /// `GET /api/v1/customers/{id}/contracts` · `v1.customers.listContracts`
    ///
    /// `id`: Customer reference.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().customers().list_contracts("customer-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_contracts(&self, id: &str) -> Request<Vec<Contract>> {
        Request::plain(self.stigg, 47, id)
    }

    /// List a customer's invoices page by page.
    ///
    /// Read live from the billing provider, oldest issue date first unless told otherwise.
    ///
    /// `GET /api/v1/customers/{id}/invoices` · `v1.customers.listInvoices`
    ///
    /// `id`: Customer reference.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut items = stigg.v1().customers().list_invoices("customer-123").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_invoices(
        &self,
        id: &str,
    ) -> Request<Page<CustomerInvoice>, ListCustomerInvoices> {
        Request::with_query(self.stigg, 48, id, ListCustomerInvoices::new())
    }

    /// List a customer's resources page by page.
    ///
    /// `GET /api/v1/customers/{id}/resources` · `v1.customers.listResources`
    ///
    /// `id`: Customer reference.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut items = stigg.v1().customers().list_resources("customer-123").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_resources(
        &self,
        id: &str,
    ) -> Request<Page<CustomerResource>, PageParams> {
        Request::with_query(self.stigg, 49, id, PageParams::new())
    }

    /// Create a customer.
    ///
    /// `POST /api/v1/customers` · `v1.customers.provision`
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .customers()
    ///     .provision(&ProvisionCustomer::new("id-123"))
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn provision(&self, params: &ProvisionCustomer) -> Request<Customer> {
        Request::with_body(self.stigg, 55, "", params)
    }

    /// Get one customer.
    ///
    /// `GET /api/v1/customers/{id}` · `v1.customers.retrieve`
    ///
    /// `id`: Customer reference.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().customers().retrieve("customer-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(&self, id: &str) -> Request<Customer> {
        Request::plain(self.stigg, 56, id)
    }

    /// Get all effective entitlements of a customer or resource.
    ///
    /// Calls are not cached, so this is unfit for hot paths.
    ///
    /// `GET /api/v1/customers/{id}/entitlements` · `v1.customers.retrieveEntitlements`
    ///
    /// `id`: Customer reference.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().customers().retrieve_entitlements("customer-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve_entitlements(
        &self,
        id: &str,
    ) -> Request<CustomerEntitlements, RetrieveEntitlements> {
        Request::with_query(self.stigg, 57, id, RetrieveEntitlements::new())
    }

    /// Bring an archived customer back.
    ///
    /// `POST /api/v1/customers/{id}/unarchive` · `v1.customers.unarchive`
    ///
    /// `id`: Customer reference.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().customers().unarchive("customer-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn unarchive(&self, id: &str) -> Request<Customer> {
        Request::plain(self.stigg, 58, id)
    }

    /// Change a customer.
    ///
    /// `PATCH /api/v1/customers/{id}` · `v1.customers.update`
    ///
    /// `id`: Customer reference.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .customers()
    ///     .update("customer-123", &UpdateCustomer::new())
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: &str, params: &UpdateCustomer) -> Request<Customer> {
        Request::with_body(self.stigg, 59, id, params)
    }
}

impl<R> Request<R, CheckEntitlement> {
    /// Custom currency to check; excludes featureId.
    pub fn currency_id(mut self, currency_id: impl Into<String>) -> Self {
        self.params = self.params.currency_id(currency_id);
        self
    }

    /// Feature to check; excludes currencyId.
    pub fn feature_id(mut self, feature_id: impl Into<String>) -> Self {
        self.params = self.params.feature_id(feature_id);
        self
    }

    /// Usage to test against a numeric limit.
    pub fn requested_usage(mut self, requested_usage: i64) -> Self {
        self.params = self.params.requested_usage(requested_usage);
        self
    }

    /// Values to test against an enum feature.
    pub fn requested_values(
        mut self,
        requested_values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.params = self.params.requested_values(requested_values);
        self
    }

    /// End of the hold, within a day; excludes reservationTtlSeconds (ISO 8601).
    pub fn reservation_expires_at(
        mut self,
        reservation_expires_at: impl Into<String>,
    ) -> Self {
        self.params = self.params.reservation_expires_at(reservation_expires_at);
        self
    }

    /// Name for the hold; must come with reserveAmount, and other values under one name clash.
    pub fn reservation_id(mut self, reservation_id: impl Into<String>) -> Self {
        self.params = self.params.reservation_id(reservation_id);
        self
    }

    /// Text values to keep with the hold, as a JSON object in text form.
    pub fn reservation_metadata(
        mut self,
        reservation_metadata: impl Into<String>,
    ) -> Self {
        self.params = self.params.reservation_metadata(reservation_metadata);
        self
    }

    /// Seconds until the hold ends; excludes reservationExpiresAt (1 to 86400, default 3600).
    pub fn reservation_ttl_seconds(mut self, reservation_ttl_seconds: i64) -> Self {
        self.params = self.params.reservation_ttl_seconds(reservation_ttl_seconds);
        self
    }

    /// Credits to hold if access is allowed; requestedUsage then counts for nothing.
    pub fn reserve_amount(mut self, reserve_amount: impl Into<Number>) -> Self {
        self.params = self.params.reserve_amount(reserve_amount);
        self
    }

    /// Resource within the customer.
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.params = self.params.resource_id(resource_id);
        self
    }
}

impl<R> Request<R, ListCustomers> {
    /// Cursor: return items that follow it.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.params = self.params.after(after);
        self
    }

    /// Cursor: return items that precede it.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.params = self.params.before(before);
        self
    }

    /// `after` as Stigg's guide spells it.
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.params = self.params.starting_after(starting_after);
        self
    }

    /// `before` as Stigg's guide spells it.
    pub fn ending_before(mut self, ending_before: impl Into<String>) -> Self {
        self.params = self.params.ending_before(ending_before);
        self
    }

    /// Page size (1 to 100, default 20).
    pub fn limit(mut self, limit: i64) -> Self {
        self.params = self.params.limit(limit);
        self
    }

    /// Range of creation times.
    pub fn created_at(mut self, created_at: DateRangeFilter) -> Self {
        self.params = self.params.created_at(created_at);
        self
    }

    /// Exact e-mail address to match.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.params = self.params.email(email);
        self
    }

    /// Exact name to match.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.params = self.params.name(name);
        self
    }
}

impl<R> Request<R, ListCustomerInvoices> {
    /// Cursor: return items that follow it.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.params = self.params.after(after);
        self
    }

    /// Cursor: return items that precede it.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.params = self.params.before(before);
        self
    }

    /// `after` as Stigg's guide spells it.
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.params = self.params.starting_after(starting_after);
        self
    }

    /// `before` as Stigg's guide spells it.
    pub fn ending_before(mut self, ending_before: impl Into<String>) -> Self {
        self.params = self.params.ending_before(ending_before);
        self
    }

    /// Page size (1 to 100, default 20).
    pub fn limit(mut self, limit: i64) -> Self {
        self.params = self.params.limit(limit);
        self
    }

    /// Keep invoices of this contract.
    pub fn contract_external_id(
        mut self,
        contract_external_id: impl Into<String>,
    ) -> Self {
        self.params = self.params.contract_external_id(contract_external_id);
        self
    }

    /// Issued on this day or later (ISO 8601).
    pub fn issued_after(mut self, issued_after: impl Into<String>) -> Self {
        self.params = self.params.issued_after(issued_after);
        self
    }

    /// Issued on this day or earlier (ISO 8601).
    pub fn issued_before(mut self, issued_before: impl Into<String>) -> Self {
        self.params = self.params.issued_before(issued_before);
        self
    }

    /// Invoice date or amount to sort by (default "issueDate").
    pub fn order_by(mut self, order_by: InvoiceOrderField) -> Self {
        self.params = self.params.order_by(order_by);
        self
    }

    /// Direction of the sort (default "ASC").
    pub fn order_dir(mut self, order_dir: SortDirection) -> Self {
        self.params = self.params.order_dir(order_dir);
        self
    }

    /// Invoice states to keep.
    pub fn state_in(mut self, state_in: impl Into<String>) -> Self {
        self.params = self.params.state_in(state_in);
        self
    }
}

impl<R> Request<R, RetrieveEntitlements> {
    /// Resource within the customer.
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.params = self.params.resource_id(resource_id);
        self
    }
}

/// Links from customers to outside systems.
#[derive(Clone, Copy, Debug)]
pub struct CustomerIntegrations<'s> {
    stigg: &'s Stigg,
}

impl<'s> CustomerIntegrations<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        CustomerIntegrations { stigg }
    }

    /// Link a customer to a record in an outside system.
    ///
    /// `POST /api/v1/customers/{id}/integrations` · `v1.customers.integrations.link`
    ///
    /// `id`: Customer reference.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .customers()
    ///     .integrations()
    ///     .link(
    ///         "integration-123",
    ///         &LinkIntegration::new("id-123", "synced-entity-123", LinkableVendor::Stripe),
    ///     )
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn link(
        &self,
        id: &str,
        params: &LinkIntegration,
    ) -> Request<CustomerIntegration> {
        Request::with_body(self.stigg, 41, id, params)
    }

    /// List a customer's integration links page by page.
    ///
    /// `GET /api/v1/customers/{id}/integrations` · `v1.customers.integrations.list`
    ///
    /// `id`: Customer reference.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut items = stigg
    ///     .v1()
    ///     .customers()
    ///     .integrations()
    ///     .list("integration-123")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        id: &str,
    ) -> Request<Page<CustomerIntegration>, ListCustomerIntegrations> {
        Request::with_query(self.stigg, 42, id, ListCustomerIntegrations::new())
    }

    /// Get one integration link of a customer.
    ///
    /// `GET /api/v1/customers/{id}/integrations/{integrationId}` ·
    /// `v1.customers.integrations.retrieve`
    ///
    /// `integration_id`: Integration reference.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .customers()
    ///     .integrations()
    ///     .retrieve("integration-123", "id-123")
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        integration_id: &str,
        id: impl Into<String>,
    ) -> Request<CustomerIntegration, RetrieveCustomerIntegration> {
        Request::with_query(
            self.stigg,
            43,
            integration_id,
            RetrieveCustomerIntegration::new(id),
        )
    }

    /// Remove an integration link of a customer.
    ///
    /// `DELETE /api/v1/customers/{id}/integrations/{integrationId}` ·
    /// `v1.customers.integrations.unlink`
    ///
    /// `integration_id`: Integration reference.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .customers()
    ///     .integrations()
    ///     .unlink("integration-123", "id-123")
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn unlink(
        &self,
        integration_id: &str,
        id: impl Into<String>,
    ) -> Request<CustomerIntegration, UnlinkCustomerIntegration> {
        Request::with_query(
            self.stigg,
            44,
            integration_id,
            UnlinkCustomerIntegration::new(id),
        )
    }

    /// Change an integration link of a customer.
    ///
    /// `PATCH /api/v1/customers/{id}/integrations/{integrationId}` ·
    /// `v1.customers.integrations.update`
    ///
    /// `integration_id`: Integration reference.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .customers()
    ///     .integrations()
    ///     .update(
    ///         "integration-123",
    ///         &UpdateCustomerIntegration::new("id-123", UpdateIntegration::new()),
    ///     )
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        integration_id: &str,
        params: &UpdateCustomerIntegration,
    ) -> Request<CustomerIntegration> {
        Request::with_body(self.stigg, 45, integration_id, params)
    }
}

impl<R> Request<R, ListCustomerIntegrations> {
    /// Cursor: return items that follow it.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.params = self.params.after(after);
        self
    }

    /// Cursor: return items that precede it.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.params = self.params.before(before);
        self
    }

    /// `after` as Stigg's guide spells it.
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.params = self.params.starting_after(starting_after);
        self
    }

    /// `before` as Stigg's guide spells it.
    pub fn ending_before(mut self, ending_before: impl Into<String>) -> Self {
        self.params = self.params.ending_before(ending_before);
        self
    }

    /// Page size (1 to 100, default 20).
    pub fn limit(mut self, limit: i64) -> Self {
        self.params = self.params.limit(limit);
        self
    }

    /// Outside systems to keep.
    pub fn vendor_identifier(
        mut self,
        vendor_identifier: impl IntoIterator<Item = LinkableVendor>,
    ) -> Self {
        self.params = self.params.vendor_identifier(vendor_identifier);
        self
    }
}

/// Payment methods of customers.
#[derive(Clone, Copy, Debug)]
pub struct CustomerPaymentMethod<'s> {
    stigg: &'s Stigg,
}

impl<'s> CustomerPaymentMethod<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        CustomerPaymentMethod { stigg }
    }

    /// Put a payment method on a customer's file.
    ///
    /// `POST /api/v1/customers/{id}/payment-method` · `v1.customers.paymentMethod.attach`
    ///
    /// `id`: Customer reference.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .customers()
    ///     .payment_method()
    ///     .attach(
    ///         "payment-method-123",
    ///         &AttachPaymentMethod::new(
    ///             "integration-123",
    ///             "payment-method-123",
    ///             IntegrationVendor::Auth0,
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn attach(&self, id: &str, params: &AttachPaymentMethod) -> Request<Customer> {
        Request::with_body(self.stigg, 50, id, params)
    }

    /// Take the payment method off a customer's file.
    ///
    /// `DELETE /api/v1/customers/{id}/payment-method` · `v1.customers.paymentMethod.detach`
    ///
    /// `id`: Customer reference.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .customers()
    ///     .payment_method()
    ///     .detach("payment-method-123")
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn detach(&self, id: &str) -> Request<Customer> {
        Request::plain(self.stigg, 51, id)
    }
}

/// Promotional entitlements.
#[derive(Clone, Copy, Debug)]
pub struct CustomerPromotionalEntitlements<'s> {
    stigg: &'s Stigg,
}

impl<'s> CustomerPromotionalEntitlements<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        CustomerPromotionalEntitlements {
            stigg,
        }
    }

    /// Hand out promotional entitlements.
    ///
    /// `POST /api/v1/customers/{id}/promotional-entitlements` ·
    /// `v1.customers.promotionalEntitlements.create`
    ///
    /// `id`: Customer reference.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .customers()
    ///     .promotional_entitlements()
    ///     .create(
    ///         "promotional-entitlement-123",
    ///         &CreatePromotionalEntitlements::new([
    ///             PromotionalEntitlementGrant::new(
    ///                 "feature-123",
    ///                 PromotionalPeriod::OneWeek,
    ///             ),
    ///         ]),
    ///     )
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        id: &str,
        params: &CreatePromotionalEntitlements,
    ) -> Request<Vec<PromotionalEntitlement>> {
        Request::with_body(self.stigg, 52, id, params)
    }

    /// List promotional entitlements page by page.
    ///
    /// `GET /api/v1/customers/{id}/promotional-entitlements` ·
    /// `v1.customers.promotionalEntitlements.list`
    ///
    /// `id`: Customer reference.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut items = stigg
    ///     .v1()
    ///     .customers()
    ///     .promotional_entitlements()
    ///     .list("promotional-entitlement-123")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        id: &str,
    ) -> Request<Page<PromotionalEntitlement>, ListPromotionalEntitlements> {
        Request::with_query(self.stigg, 53, id, ListPromotionalEntitlements::new())
    }

    /// Take a promotional entitlement away.
    ///
    /// `DELETE /api/v1/customers/{id}/promotional-entitlements/{featureId}` ·
    /// `v1.customers.promotionalEntitlements.revoke`
    ///
    /// `feature_id`: Feature identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .customers()
    ///     .promotional_entitlements()
    ///     .revoke("feature-123", "id-123")
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn revoke(
        &self,
        feature_id: &str,
        id: impl Into<String>,
    ) -> Request<PromotionalEntitlement, RevokePromotionalEntitlement> {
        Request::with_query(
            self.stigg,
            54,
            feature_id,
            RevokePromotionalEntitlement::new(id),
        )
    }
}

impl<R> Request<R, ListPromotionalEntitlements> {
    /// Cursor: return items that follow it.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.params = self.params.after(after);
        self
    }

    /// Cursor: return items that precede it.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.params = self.params.before(before);
        self
    }

    /// `after` as Stigg's guide spells it.
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.params = self.params.starting_after(starting_after);
        self
    }

    /// `before` as Stigg's guide spells it.
    pub fn ending_before(mut self, ending_before: impl Into<String>) -> Self {
        self.params = self.params.ending_before(ending_before);
        self
    }

    /// Page size (1 to 100, default 20).
    pub fn limit(mut self, limit: i64) -> Self {
        self.params = self.params.limit(limit);
        self
    }

    /// Range of creation times.
    pub fn created_at(mut self, created_at: DateRangeFilter) -> Self {
        self.params = self.params.created_at(created_at);
        self
    }

    /// States to keep.
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = PromotionalEntitlementStatus>,
    ) -> Self {
        self.params = self.params.status(status);
        self
    }
}
