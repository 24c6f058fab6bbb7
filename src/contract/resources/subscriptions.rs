// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! `subscriptions`, and the resources below it.

use super::prelude::*;

/// Subscriptions.
#[derive(Clone, Copy, Debug)]
pub struct Subscriptions<'s> {
    stigg: &'s Stigg,
}

impl<'s> Subscriptions<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        Subscriptions { stigg }
    }

    /// Planned subscription changes.
    pub fn future_update(&self) -> SubscriptionFutureUpdate<'s> {
        SubscriptionFutureUpdate::new(self.stigg)
    }

    /// Subscription invoices.
    pub fn invoice(&self) -> SubscriptionInvoices<'s> {
        SubscriptionInvoices::new(self.stigg)
    }

    /// Subscription usage.
    pub fn usage(&self) -> SubscriptionUsage<'s> {
        SubscriptionUsage::new(self.stigg)
    }

    /// Cancel a subscription now or later.
    ///
    /// `POST /api/v1/subscriptions/{id}/cancel` · `v1.subscriptions.cancel`
    ///
    /// `id`: Subscription identifier.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .subscriptions()
    ///     .cancel("subscription-123", &CancelSubscription::new())
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel(
        &self,
        id: &str,
        params: &CancelSubscription,
    ) -> Request<Subscription> {
        Request::with_body(self.stigg, 95, id, params)
    }

    /// Hand a subscription over to another customer.
    ///
    /// Who pays stays the same, unless payment had been delegated to that customer before.
    ///
    /// `POST /api/v1/subscriptions/{id}/delegate` · `v1.subscriptions.delegate`
    ///
    /// `id`: Subscription identifier.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .subscriptions()
    ///     .delegate("subscription-123", &DelegateSubscription::new("target-customer-123"))
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delegate(
        &self,
        id: &str,
        params: &DelegateSubscription,
    ) -> Request<Subscription> {
        Request::with_body(self.stigg, 96, id, params)
    }

    /// Import many subscriptions in the background.
    ///
    /// `POST /api/v1/subscriptions/import` · `v1.subscriptions.import`
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .subscriptions()
    ///     .import(
    ///         &ImportSubscriptions::new([
    ///             SubscriptionImport::new("id-123", "customer-123", "plan-123"),
    ///         ]),
    ///     )
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn import(&self, params: &ImportSubscriptions) -> Request<ImportTask> {
        Request::with_body(self.stigg, 99, "", params)
    }

    /// List subscriptions page by page.
    ///
    /// Listed subscriptions carry no `subscriptionEntitlements`, which are too costly at scale:
    /// retrieve one subscription for them.
    ///
    /// `GET /api/v1/subscriptions` · `v1.subscriptions.list`
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut items = stigg.v1().subscriptions().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Request<Page<Subscription>, ListSubscriptions> {
        Request::with_query(self.stigg, 101, "", ListSubscriptions::new())
    }

    /// Move a subscription to the newest package versions.
    ///
    /// Price differences are settled pro rata.
    ///
    /// `POST /api/v1/subscriptions/{id}/migrate` · `v1.subscriptions.migrate`
    ///
    /// `id`: Subscription identifier.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .subscriptions()
    ///     .migrate("subscription-123", &MigrateSubscription::new())
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn migrate(
        &self,
        id: &str,
        params: &MigrateSubscription,
    ) -> Request<Subscription> {
        Request::with_body(self.stigg, 102, id, params)
    }

    /// Work out what a subscription would cost.
    ///
    /// Nothing is created or changed.
    ///
    /// `POST /api/v1/subscriptions/preview` · `v1.subscriptions.preview`
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .subscriptions()
    ///     .preview(&PreviewSubscription::new("customer-123", "plan-123"))
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn preview(&self, params: &PreviewSubscription) -> Request<SubscriptionPreview> {
        Request::with_body(self.stigg, 103, "", params)
    }

    /// Create a subscription, or a checkout when payment is needed.
    ///
    /// The answer carries a checkout address when no payment method is on file.
    ///
    /// `POST /api/v1/subscriptions` · `v1.subscriptions.provision`
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .subscriptions()
    ///     .provision(&ProvisionSubscription::new("customer-123", "plan-123"))
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn provision(
        &self,
        params: &ProvisionSubscription,
    ) -> Request<ProvisionedSubscription> {
        Request::with_body(self.stigg, 104, "", params)
    }

    /// Get one subscription.
    ///
    /// Its `subscriptionEntitlements` are the subscription's own overrides only (type and id),
    /// not what the plan grants: `v1.plans.entitlements.list(planId)` or the plan itself tells
    /// that.
    ///
    /// `GET /api/v1/subscriptions/{id}` · `v1.subscriptions.retrieve`
    ///
    /// `id`: Subscription identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().subscriptions().retrieve("subscription-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(&self, id: &str) -> Request<Subscription> {
        Request::plain(self.stigg, 105, id)
    }

    /// Move a subscription to another resource of the customer.
    ///
    /// `POST /api/v1/subscriptions/{id}/transfer` · `v1.subscriptions.transfer`
    ///
    /// `id`: Subscription identifier.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .subscriptions()
    ///     .transfer(
    ///         "subscription-123",
    ///         &TransferSubscription::new("destination-resource-123"),
    ///     )
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn transfer(
        &self,
        id: &str,
        params: &TransferSubscription,
    ) -> Request<Subscription> {
        Request::with_body(self.stigg, 106, id, params)
    }

    /// Change a subscription.
    ///
    /// `PATCH /api/v1/subscriptions/{id}` · `v1.subscriptions.update`
    ///
    /// `id`: Subscription identifier.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .subscriptions()
    ///     .update("subscription-123", &UpdateSubscription::new())
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        id: &str,
        params: &UpdateSubscription,
    ) -> Request<Subscription> {
        Request::with_body(self.stigg, 107, id, params)
    }
}

impl<R> Request<R, ListSubscriptions> {
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

    /// Customer to look at.
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.params = self.params.customer_id(customer_id);
        self
    }

    /// Plan to keep.
    pub fn plan_id(mut self, plan_id: impl Into<String>) -> Self {
        self.params = self.params.plan_id(plan_id);
        self
    }

    /// Pricing types to keep.
    pub fn pricing_type(
        mut self,
        pricing_type: impl IntoIterator<Item = PricingType>,
    ) -> Self {
        self.params = self.params.pricing_type(pricing_type);
        self
    }

    /// Resource within the customer.
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.params = self.params.resource_id(resource_id);
        self
    }

    /// States to keep.
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = SubscriptionStatus>,
    ) -> Self {
        self.params = self.params.status(status);
        self
    }
}

/// Planned subscription changes.
#[derive(Clone, Copy, Debug)]
pub struct SubscriptionFutureUpdate<'s> {
    stigg: &'s Stigg,
}

impl<'s> SubscriptionFutureUpdate<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        SubscriptionFutureUpdate { stigg }
    }

    /// Drop a change that waits for payment.
    ///
    /// `DELETE /api/v1/subscriptions/{id}/future-update/pending-payment` ·
    /// `v1.subscriptions.futureUpdate.cancelPendingPayment`
    ///
    /// `id`: Subscription identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .subscriptions()
    ///     .future_update()
    ///     .cancel_pending_payment("future-update-123")
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_pending_payment(&self, id: &str) -> Request<IdReference> {
        Request::plain(self.stigg, 97, id)
    }

    /// Drop a planned change.
    ///
    /// `DELETE /api/v1/subscriptions/{id}/future-update/schedule` ·
    /// `v1.subscriptions.futureUpdate.cancelSchedule`
    ///
    /// `id`: Subscription identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .subscriptions()
    ///     .future_update()
    ///     .cancel_schedule("future-update-123")
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_schedule(&self, id: &str) -> Request<IdReference> {
        Request::plain(self.stigg, 98, id)
    }
}

/// Subscription invoices.
#[derive(Clone, Copy, Debug)]
pub struct SubscriptionInvoices<'s> {
    stigg: &'s Stigg,
}

impl<'s> SubscriptionInvoices<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        SubscriptionInvoices { stigg }
    }

    /// Mark the newest open invoice as paid.
    ///
    /// `POST /api/v1/subscriptions/{id}/invoice/paid` · `v1.subscriptions.invoice.markAsPaid`
    ///
    /// `id`: Subscription identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().subscriptions().invoice().mark_as_paid("invoice-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn mark_as_paid(&self, id: &str) -> Request<IdReference> {
        Request::plain(self.stigg, 100, id)
    }
}

/// Subscription usage.
#[derive(Clone, Copy, Debug)]
pub struct SubscriptionUsage<'s> {
    stigg: &'s Stigg,
}

impl<'s> SubscriptionUsage<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        SubscriptionUsage { stigg }
    }

    /// Invoice usage that was not charged yet.
    ///
    /// `POST /api/v1/subscriptions/{id}/usage/charge` · `v1.subscriptions.usage.chargeUsage`
    ///
    /// `id`: Subscription identifier.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .subscriptions()
    ///     .usage()
    ///     .charge_usage("usage-123", &ChargeUsage::new())
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn charge_usage(&self, id: &str, params: &ChargeUsage) -> Request<UsageCharge> {
        Request::with_body(self.stigg, 108, id, params)
    }

    /// Push usage figures to billing.
    ///
    /// `POST /api/v1/subscriptions/{id}/usage/sync` · `v1.subscriptions.usage.sync`
    ///
    /// `id`: Subscription identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().subscriptions().usage().sync("usage-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn sync(&self, id: &str) -> Request<UsageSync> {
        Request::plain(self.stigg, 109, id)
    }
}
