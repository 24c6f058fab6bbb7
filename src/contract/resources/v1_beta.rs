// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! `v1_beta`, and the resources below it.

use super::prelude::*;

/// What belongs to customers.
#[derive(Clone, Copy, Debug)]
pub struct BetaCustomers<'s> {
    stigg: &'s Stigg,
}

impl<'s> BetaCustomers<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        BetaCustomers { stigg }
    }

    /// Limits of entities.
    pub fn assignments(&self) -> BetaCustomerAssignments<'s> {
        BetaCustomerAssignments::new(self.stigg)
    }

    /// Entities under a customer.
    pub fn entities(&self) -> BetaCustomerEntities<'s> {
        BetaCustomerEntities::new(self.stigg)
    }

    /// Entitlement checks with entity limits.
    pub fn entitlements(&self) -> BetaCustomerEntitlements<'s> {
        BetaCustomerEntitlements::new(self.stigg)
    }
}

/// Limits of entities.
#[derive(Clone, Copy, Debug)]
pub struct BetaCustomerAssignments<'s> {
    stigg: &'s Stigg,
}

impl<'s> BetaCustomerAssignments<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        BetaCustomerAssignments { stigg }
    }

    /// List limits assigned to entities page by page.
    ///
    /// `GET /api/v1-beta/customers/{id}/assignments` · `v1Beta.customers.assignments.list`
    ///
    /// `id`: Customer reference.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut items = stigg
    ///     .v1_beta()
    ///     .customers()
    ///     .assignments()
    ///     .list("assignment-123")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, id: &str) -> Request<Page<Assignment>, ListAssignments> {
        Request::with_query(self.stigg, 113, id, ListAssignments::new())
    }

    /// Assign or change limits of entities in bulk.
    ///
    /// Fields left out of an existing assignment stay as they are.
    ///
    /// `PUT /api/v1-beta/customers/{id}/assignments` · `v1Beta.customers.assignments.upsert`
    ///
    /// `id`: Customer reference.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1_beta()
    ///     .customers()
    ///     .assignments()
    ///     .upsert(
    ///         "assignment-123",
    ///         &UpsertAssignments::new([AssignmentInput::new("entity-123")]),
    ///     )
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn upsert(
        &self,
        id: &str,
        params: &UpsertAssignments,
    ) -> Request<Vec<Assignment>> {
        Request::with_body(self.stigg, 114, id, params)
    }
}

impl<R> Request<R, ListAssignments> {
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

    /// Keep assignments of this custom currency; excludes featureId.
    pub fn currency_id(mut self, currency_id: impl Into<String>) -> Self {
        self.params = self.params.currency_id(currency_id);
        self
    }

    /// Entity to keep.
    pub fn entity_id(mut self, entity_id: impl Into<String>) -> Self {
        self.params = self.params.entity_id(entity_id);
        self
    }

    /// Keep assignments of this feature; excludes currencyId.
    pub fn feature_id(mut self, feature_id: impl Into<String>) -> Self {
        self.params = self.params.feature_id(feature_id);
        self
    }
}

/// Entities under a customer.
#[derive(Clone, Copy, Debug)]
pub struct BetaCustomerEntities<'s> {
    stigg: &'s Stigg,
}

impl<'s> BetaCustomerEntities<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        BetaCustomerEntities { stigg }
    }

    /// Archive entities in bulk.
    ///
    /// `POST /api/v1-beta/customers/{id}/entities/archive` · `v1Beta.customers.entities.archive`
    ///
    /// `id`: Customer reference.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1_beta()
    ///     .customers()
    ///     .entities()
    ///     .archive("entity-123", &EntityIds::new(["id-123"]))
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn archive(&self, id: &str, params: &EntityIds) -> Request<EntityIds> {
        Request::with_body(self.stigg, 115, id, params)
    }

    /// List a customer's entities page by page.
    ///
    /// `GET /api/v1-beta/customers/{id}/entities` · `v1Beta.customers.entities.list`
    ///
    /// `id`: Customer reference.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut items = stigg.v1_beta().customers().entities().list("entity-123").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, id: &str) -> Request<Page<Entity>, ListEntities> {
        Request::with_query(self.stigg, 116, id, ListEntities::new())
    }

    /// Get one entity of a customer.
    ///
    /// `GET /api/v1-beta/customers/{id}/entities/{entityId}` ·
    /// `v1Beta.customers.entities.retrieve`
    ///
    /// `entity_id`: Entity reference.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1_beta()
    ///     .customers()
    ///     .entities()
    ///     .retrieve("entity-123", "id-123")
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        entity_id: &str,
        id: impl Into<String>,
    ) -> Request<Entity, RetrieveEntity> {
        Request::with_query(self.stigg, 117, entity_id, RetrieveEntity::new(id))
    }

    /// Bring archived entities back in bulk.
    ///
    /// `POST /api/v1-beta/customers/{id}/entities/unarchive` ·
    /// `v1Beta.customers.entities.unarchive`
    ///
    /// `id`: Customer reference.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1_beta()
    ///     .customers()
    ///     .entities()
    ///     .unarchive("entity-123", &EntityIds::new(["id-123"]))
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn unarchive(&self, id: &str, params: &EntityIds) -> Request<EntityIds> {
        Request::with_body(self.stigg, 118, id, params)
    }

    /// Create or change entities in bulk.
    ///
    /// `PUT /api/v1-beta/customers/{id}/entities` · `v1Beta.customers.entities.upsert`
    ///
    /// `id`: Customer reference.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1_beta()
    ///     .customers()
    ///     .entities()
    ///     .upsert("entity-123", &UpsertEntities::new([EntityInput::new("id-123")]))
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn upsert(&self, id: &str, params: &UpsertEntities) -> Request<Vec<Entity>> {
        Request::with_body(self.stigg, 119, id, params)
    }
}

impl<R> Request<R, ListEntities> {
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

    /// Entity type to keep.
    pub fn entity_type_id(mut self, entity_type_id: impl Into<String>) -> Self {
        self.params = self.params.entity_type_id(entity_type_id);
        self
    }

    /// Whether archived entities are listed too.
    pub fn include_archived(mut self, include_archived: BooleanString) -> Self {
        self.params = self.params.include_archived(include_archived);
        self
    }
}

/// Entitlement checks with entity limits.
#[derive(Clone, Copy, Debug)]
pub struct BetaCustomerEntitlements<'s> {
    stigg: &'s Stigg,
}

impl<'s> BetaCustomerEntitlements<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        BetaCustomerEntitlements { stigg }
    }

    /// Check an entitlement together with entity limits.
    ///
    /// Beta: shapes may change.
    ///
    /// `GET /api/v1-beta/customers/{id}/entitlements/check` ·
    /// `v1Beta.customers.entitlements.check`
    ///
    /// `id`: Customer reference.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1_beta()
    ///     .customers()
    ///     .entitlements()
    ///     .check("entitlement-123")
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn check(&self, id: &str) -> Request<EntityAccess, CheckEntityEntitlement> {
        Request::with_query(self.stigg, 120, id, CheckEntityEntitlement::new())
    }
}

impl<R> Request<R, CheckEntityEntitlement> {
    /// Custom currency to check; excludes featureId.
    pub fn currency_id(mut self, currency_id: impl Into<String>) -> Self {
        self.params = self.params.currency_id(currency_id);
        self
    }

    /// Attribution map; adds entity limits to the answer.
    pub fn dimensions(
        mut self,
        dimensions: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.params = self.params.dimensions(dimensions);
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

    /// Resource within the customer.
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.params = self.params.resource_id(resource_id);
        self
    }
}

/// Entity types.
#[derive(Clone, Copy, Debug)]
pub struct EntityTypes<'s> {
    stigg: &'s Stigg,
}

impl<'s> EntityTypes<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        EntityTypes { stigg }
    }

    /// List entity types page by page.
    ///
    /// `GET /api/v1-beta/entity-types` · `v1Beta.entityTypes.list`
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut items = stigg.v1_beta().entity_types().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Request<Page<EntityType>, PageParams> {
        Request::with_query(self.stigg, 121, "", PageParams::new())
    }

    /// Create or change entity types in bulk.
    ///
    /// `PUT /api/v1-beta/entity-types` · `v1Beta.entityTypes.upsert`
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1_beta()
    ///     .entity_types()
    ///     .upsert(
    ///         &UpsertEntityTypes::new([
    ///             EntityTypeInput::new("id-123", ["attribution-key"], "display-name"),
    ///         ]),
    ///     )
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn upsert(&self, params: &UpsertEntityTypes) -> Request<Vec<EntityType>> {
        Request::with_body(self.stigg, 122, "", params)
    }
}
