// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! `addons`, and the resources below it.

use super::prelude::*;

/// Add-ons.
#[derive(Clone, Copy, Debug)]
pub struct Addons<'s> {
    stigg: &'s Stigg,
}

impl<'s> Addons<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        Addons { stigg }
    }

    /// Entitlements in add-ons.
    pub fn entitlements(&self) -> AddonEntitlements<'s> {
        AddonEntitlements::new(self.stigg)
    }

    /// Archive an add-on.
    ///
    /// `POST /api/v1/addons/{id}/archive` · `v1.addons.archive`
    ///
    /// `id`: Add-on identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().addons().archive("addon-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn archive(&self, id: &str) -> Request<Addon> {
        Request::plain(self.stigg, 0, id)
    }

    /// Create an add-on as a draft.
    ///
    /// `POST /api/v1/addons` · `v1.addons.create`
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .addons()
    ///     .create(&CreateAddon::new("id-123", "display-name", "product-123"))
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, params: &CreateAddon) -> Request<Addon> {
        Request::with_body(self.stigg, 1, "", params)
    }

    /// Open a draft of a published add-on.
    ///
    /// `POST /api/v1/addons/{id}/draft` · `v1.addons.createDraft`
    ///
    /// `id`: Add-on identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().addons().create_draft("addon-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_draft(&self, id: &str) -> Request<Addon> {
        Request::plain(self.stigg, 2, id)
    }

    /// List add-ons page by page.
    ///
    /// `GET /api/v1/addons` · `v1.addons.list`
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut items = stigg.v1().addons().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Request<Page<Addon>, ListAddons> {
        Request::with_query(self.stigg, 7, "", ListAddons::new())
    }

    /// List an add-on's charges page by page.
    ///
    /// `GET /api/v1/addons/{id}/charges` · `v1.addons.listCharges`
    ///
    /// `id`: Add-on identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut items = stigg.v1().addons().list_charges("addon-123").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_charges(&self, id: &str) -> Request<Page<Charge>, PageParams> {
        Request::with_query(self.stigg, 8, id, PageParams::new())
    }

    /// Publish the draft of an add-on.
    ///
    /// `POST /api/v1/addons/{id}/publish` · `v1.addons.publish`
    ///
    /// `id`: Add-on identifier.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .addons()
    ///     .publish("addon-123", &PublishPackage::new(MigrationType::NewCustomers))
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn publish(&self, id: &str, params: &PublishPackage) -> Request<PublishResult> {
        Request::with_body(self.stigg, 9, id, params)
    }

    /// Throw away the draft of an add-on.
    ///
    /// `DELETE /api/v1/addons/{id}/draft` · `v1.addons.removeDraft`
    ///
    /// `id`: Add-on identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().addons().remove_draft("addon-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_draft(&self, id: &str) -> Request<IdReference> {
        Request::plain(self.stigg, 10, id)
    }

    /// Get one add-on.
    ///
    /// `GET /api/v1/addons/{id}` · `v1.addons.retrieve`
    ///
    /// `id`: Add-on identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().addons().retrieve("addon-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(&self, id: &str) -> Request<Addon> {
        Request::plain(self.stigg, 11, id)
    }

    /// Change an add-on.
    ///
    /// `PATCH /api/v1/addons/{id}` · `v1.addons.update`
    ///
    /// `id`: Add-on identifier.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().addons().update("addon-123", &UpdateAddon::new()).await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: &str, params: &UpdateAddon) -> Request<Addon> {
        Request::with_body(self.stigg, 12, id, params)
    }
}

impl<R> Request<R, ListAddons> {
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

impl<R> Request<R, PageParams> {
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
}

/// Entitlements in add-ons.
#[derive(Clone, Copy, Debug)]
pub struct AddonEntitlements<'s> {
    stigg: &'s Stigg,
}

impl<'s> AddonEntitlements<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        AddonEntitlements { stigg }
    }

    /// Add entitlements to an add-on draft.
    ///
    /// `POST /api/v1/addons/{addonId}/entitlements` · `v1.addons.entitlements.create`
    ///
    /// `addon_id`: Add-on identifier.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .addons()
    ///     .entitlements()
    ///     .create(
    ///         "addon-123",
    ///         &CreateEntitlements::new([CreateFeatureEntitlement::new("id-123")]),
    ///     )
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        addon_id: &str,
        params: &CreateEntitlements,
    ) -> Request<Vec<Entitlement>> {
        Request::with_body(self.stigg, 3, addon_id, params)
    }

    /// Remove an entitlement from an add-on draft.
    ///
    /// `DELETE /api/v1/addons/{addonId}/entitlements/{id}` · `v1.addons.entitlements.delete`
    ///
    /// `id`: Entitlement identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .addons()
    ///     .entitlements()
    ///     .delete("entitlement-123", "addon-123")
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: &str,
        addon_id: impl Into<String>,
    ) -> Request<Entitlement, DeleteAddonEntitlement> {
        Request::with_query(self.stigg, 4, id, DeleteAddonEntitlement::new(addon_id))
    }

    /// List the entitlements of an add-on.
    ///
    /// `GET /api/v1/addons/{addonId}/entitlements` · `v1.addons.entitlements.list`
    ///
    /// `addon_id`: Add-on identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut items = stigg.v1().addons().entitlements().list("addon-123").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, addon_id: &str) -> Request<Page<Entitlement>> {
        Request::plain(self.stigg, 5, addon_id)
    }

    /// Change an entitlement of an add-on draft.
    ///
    /// `PATCH /api/v1/addons/{addonId}/entitlements/{id}` · `v1.addons.entitlements.update`
    ///
    /// `id`: Entitlement identifier.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .addons()
    ///     .entitlements()
    ///     .update(
    ///         "entitlement-123",
    ///         &UpdateAddonEntitlement::new("addon-123", UpdateFeatureEntitlement::new()),
    ///     )
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        id: &str,
        params: &UpdateAddonEntitlement,
    ) -> Request<Entitlement> {
        Request::with_body(self.stigg, 6, id, params)
    }
}
