// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! `plans`, and the resources below it.

use super::prelude::*;

/// Plans.
#[derive(Clone, Copy, Debug)]
pub struct Plans<'s> {
    stigg: &'s Stigg,
}

impl<'s> Plans<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        Plans { stigg }
    }

    /// Entitlements in plans.
    pub fn entitlements(&self) -> PlanEntitlements<'s> {
        PlanEntitlements::new(self.stigg)
    }

    /// Archive a plan.
    ///
    /// `POST /api/v1/plans/{id}/archive` · `v1.plans.archive`
    ///
    /// `id`: Plan identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().plans().archive("plan-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn archive(&self, id: &str) -> Request<Plan> {
        Request::plain(self.stigg, 75, id)
    }

    /// Create a plan as a draft.
    ///
    /// `POST /api/v1/plans` · `v1.plans.create`
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .plans()
    ///     .create(&CreatePlan::new("id-123", "display-name", "product-123"))
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, params: &CreatePlan) -> Request<Plan> {
        Request::with_body(self.stigg, 76, "", params)
    }

    /// Open a draft of a published plan.
    ///
    /// `POST /api/v1/plans/{id}/draft` · `v1.plans.createDraft`
    ///
    /// `id`: Plan identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().plans().create_draft("plan-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_draft(&self, id: &str) -> Request<Plan> {
        Request::plain(self.stigg, 77, id)
    }

    /// List plans page by page.
    ///
    /// `GET /api/v1/plans` · `v1.plans.list`
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut items = stigg.v1().plans().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Request<Page<Plan>, ListPlans> {
        Request::with_query(self.stigg, 82, "", ListPlans::new())
    }

    /// List a plan's charges page by page.
    ///
    /// `GET /api/v1/plans/{id}/charges` · `v1.plans.listCharges`
    ///
    /// `id`: Plan identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut items = stigg.v1().plans().list_charges("plan-123").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_charges(&self, id: &str) -> Request<Page<Charge>, PageParams> {
        Request::with_query(self.stigg, 83, id, PageParams::new())
    }

    /// List a plan's overage charges page by page.
    ///
    /// `GET /api/v1/plans/{id}/overage-charges` · `v1.plans.listOverageCharges`
    ///
    /// `id`: Plan identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut items = stigg.v1().plans().list_overage_charges("plan-123").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_overage_charges(&self, id: &str) -> Request<Page<Charge>, PageParams> {
        Request::with_query(self.stigg, 84, id, PageParams::new())
    }

    /// Publish the draft of a plan.
    ///
    /// `POST /api/v1/plans/{id}/publish` · `v1.plans.publish`
    ///
    /// `id`: Plan identifier.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .plans()
    ///     .publish("plan-123", &PublishPackage::new(MigrationType::NewCustomers))
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn publish(&self, id: &str, params: &PublishPackage) -> Request<PublishResult> {
        Request::with_body(self.stigg, 85, id, params)
    }

    /// Throw away the draft of a plan.
    ///
    /// `DELETE /api/v1/plans/{id}/draft` · `v1.plans.removeDraft`
    ///
    /// `id`: Plan identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().plans().remove_draft("plan-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_draft(&self, id: &str) -> Request<IdReference> {
        Request::plain(self.stigg, 86, id)
    }

    /// Get one plan.
    ///
    /// `GET /api/v1/plans/{id}` · `v1.plans.retrieve`
    ///
    /// `id`: Plan identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().plans().retrieve("plan-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(&self, id: &str) -> Request<Plan> {
        Request::plain(self.stigg, 87, id)
    }

    /// Change a plan.
    ///
    /// `PATCH /api/v1/plans/{id}` · `v1.plans.update`
    ///
    /// `id`: Plan identifier.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().plans().update("plan-123", &UpdatePlan::new()).await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: &str, params: &UpdatePlan) -> Request<Plan> {
        Request::with_body(self.stigg, 88, id, params)
    }
}

impl<R> Request<R, ListPlans> {
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

    /// Product to keep.
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.params = self.params.product_id(product_id);
        self
    }

    /// States to keep.
    pub fn status(mut self, status: impl IntoIterator<Item = PackageStatus>) -> Self {
        self.params = self.params.status(status);
        self
    }
}

/// Entitlements in plans.
#[derive(Clone, Copy, Debug)]
pub struct PlanEntitlements<'s> {
    stigg: &'s Stigg,
}

impl<'s> PlanEntitlements<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        PlanEntitlements { stigg }
    }

    /// Add entitlements to a plan draft.
    ///
    /// `POST /api/v1/plans/{planId}/entitlements` · `v1.plans.entitlements.create`
    ///
    /// `plan_id`: Plan identifier.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .plans()
    ///     .entitlements()
    ///     .create(
    ///         "plan-123",
    ///         &CreateEntitlements::new([CreateFeatureEntitlement::new("id-123")]),
    ///     )
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        plan_id: &str,
        params: &CreateEntitlements,
    ) -> Request<Vec<Entitlement>> {
        Request::with_body(self.stigg, 78, plan_id, params)
    }

    /// Remove an entitlement from a plan draft.
    ///
    /// `DELETE /api/v1/plans/{planId}/entitlements/{id}` · `v1.plans.entitlements.delete`
    ///
    /// `id`: Entitlement identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .plans()
    ///     .entitlements()
    ///     .delete("entitlement-123", "plan-123")
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: &str,
        plan_id: impl Into<String>,
    ) -> Request<Entitlement, DeletePlanEntitlement> {
        Request::with_query(self.stigg, 79, id, DeletePlanEntitlement::new(plan_id))
    }

    /// List the entitlements of a plan.
    ///
    /// `GET /api/v1/plans/{planId}/entitlements` · `v1.plans.entitlements.list`
    ///
    /// `plan_id`: Plan identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut items = stigg.v1().plans().entitlements().list("plan-123").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, plan_id: &str) -> Request<Page<Entitlement>> {
        Request::plain(self.stigg, 80, plan_id)
    }

    /// Change an entitlement of a plan draft.
    ///
    /// `PATCH /api/v1/plans/{planId}/entitlements/{id}` · `v1.plans.entitlements.update`
    ///
    /// `id`: Entitlement identifier.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .plans()
    ///     .entitlements()
    ///     .update(
    ///         "entitlement-123",
    ///         &UpdatePlanEntitlement::new("plan-123", UpdateFeatureEntitlement::new()),
    ///     )
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        id: &str,
        params: &UpdatePlanEntitlement,
    ) -> Request<Entitlement> {
        Request::with_body(self.stigg, 81, id, params)
    }
}
