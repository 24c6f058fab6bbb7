// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! `events`, and the resources below it.

use super::prelude::*;

/// Raw usage events.
#[derive(Clone, Copy, Debug)]
pub struct Events<'s> {
    stigg: &'s Stigg,
}

impl<'s> Events<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        Events { stigg }
    }

    /// Endpoints whose shapes may change.
    pub fn beta(&self) -> BetaEvents<'s> {
        BetaEvents::new(self.stigg)
    }

    /// Data export.
    pub fn data_export(&self) -> DataExport<'s> {
        DataExport::new(self.stigg)
    }

    /// Estimate the credits that an event would cost.
    ///
    /// The event is not ingested.
    ///
    /// `POST /api/v1/events/estimate` · `v1.events.estimate`
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .events()
    ///     .estimate(&EstimateEvent::new("customer-123", "event-name"))
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn estimate(&self, params: &EstimateEvent) -> Request<CreditEstimate> {
        Request::with_body(self.stigg, 67, "", params)
    }

    /// Report raw usage events.
    ///
    /// They are stored at once and aggregated in the background.
    ///
    /// `POST /api/v1/events` · `v1.events.report`
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .events()
    ///     .report(
    ///         &ReportEvents::new([
    ///             Event::new("customer-123", "event-name", "idempotency-key"),
    ///         ]),
    ///     )
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn report(&self, params: &ReportEvents) -> Request<Value> {
        Request::with_body(self.stigg, 68, "", params)
    }
}

/// Endpoints whose shapes may change.
#[derive(Clone, Copy, Debug)]
pub struct BetaEvents<'s> {
    stigg: &'s Stigg,
}

impl<'s> BetaEvents<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        BetaEvents { stigg }
    }

    /// Governance tree.
    pub fn customers(&self) -> Governance<'s> {
        Governance::new(self.stigg)
    }
}

/// Governance tree.
#[derive(Clone, Copy, Debug)]
pub struct Governance<'s> {
    stigg: &'s Stigg,
}

impl<'s> Governance<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        Governance { stigg }
    }

    /// Read the governance tree of a customer with limits and usage.
    ///
    /// Figures may trail live usage a little.
    ///
    /// `GET /api/v1-beta/customers/{id}/governance` ·
    /// `v1.events.beta.customers.retrieveGovernance`
    ///
    /// `id`: Customer reference.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut items = stigg
    ///     .v1()
    ///     .events()
    ///     .beta()
    ///     .customers()
    ///     .retrieve_governance("customer-123")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve_governance(
        &self,
        id: &str,
    ) -> Request<Page<GovernanceNode>, RetrieveGovernance> {
        Request::with_query(self.stigg, 60, id, RetrieveGovernance::new())
    }
}

impl<R> Request<R, RetrieveGovernance> {
    /// Cursor: return items that follow it.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.params = self.params.after(after);
        self
    }

    /// `after` as Stigg's guide spells it.
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.params = self.params.starting_after(starting_after);
        self
    }

    /// Custom currencies to include.
    pub fn currency_ids(
        mut self,
        currency_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.params = self.params.currency_ids(currency_ids);
        self
    }

    /// Text to find in entity references or names.
    pub fn entity_id_search(mut self, entity_id_search: impl Into<String>) -> Self {
        self.params = self.params.entity_id_search(entity_id_search);
        self
    }

    /// Entity types to keep.
    pub fn entity_type_ids(
        mut self,
        entity_type_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.params = self.params.entity_type_ids(entity_type_ids);
        self
    }

    /// Features to include.
    pub fn feature_ids(
        mut self,
        feature_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.params = self.params.feature_ids(feature_ids);
        self
    }

    /// Page size (1 to 100, default 20).
    pub fn limit(mut self, limit: i64) -> Self {
        self.params = self.params.limit(limit);
        self
    }

    /// Keep nodes used at least this much, 1 being full.
    pub fn min_utilization(mut self, min_utilization: impl Into<Number>) -> Self {
        self.params = self.params.min_utilization(min_utilization);
        self
    }

    /// Direction of the sort (default "desc").
    pub fn order(mut self, order: SortOrder) -> Self {
        self.params = self.params.order(order);
        self
    }

    /// Kind of limits to keep (default "all").
    pub fn scope(mut self, scope: GovernanceScope) -> Self {
        self.params = self.params.scope(scope);
        self
    }

    /// Figure to sort by (default "utilization").
    pub fn sort_by(mut self, sort_by: GovernanceSortField) -> Self {
        self.params = self.params.sort_by(sort_by);
        self
    }
}

/// Data export.
#[derive(Clone, Copy, Debug)]
pub struct DataExport<'s> {
    stigg: &'s Stigg,
}

impl<'s> DataExport<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        DataExport { stigg }
    }

    /// Data export destinations.
    pub fn destinations(&self) -> Destinations<'s> {
        Destinations::new(self.stigg)
    }

    /// List the data models that can be exported.
    ///
    /// `GET /api/v1/data-export/models` · `v1.events.dataExport.listModels`
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().events().data_export().list_models().await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_models(&self) -> Request<DataExportModels> {
        Request::plain(self.stigg, 64, "")
    }

    /// Issue a token for the embedded export widget.
    ///
    /// The export integration is set up on first use.
    ///
    /// Found missing from the API's SDKs in 2026-10: the endpoint may be gone. Do not build on
    /// it.
    ///
    /// `POST /api/v1/data-export/scoped-token` · `v1.events.dataExport.mintScopedToken`
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .events()
    ///     .data_export()
    ///     .mint_scoped_token(&MintScopedToken::new("application-origin"))
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn mint_scoped_token(&self, params: &MintScopedToken) -> Request<ScopedToken> {
        Request::with_body(self.stigg, 65, "", params)
    }

    /// Start an export to one or all destinations.
    ///
    /// `POST /api/v1/data-export/sync` · `v1.events.dataExport.triggerSync`
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .events()
    ///     .data_export()
    ///     .trigger_sync(&TriggerDataExportSync::new())
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn trigger_sync(
        &self,
        params: &TriggerDataExportSync,
    ) -> Request<DataExportSync> {
        Request::with_body(self.stigg, 66, "", params)
    }
}

/// Data export destinations.
#[derive(Clone, Copy, Debug)]
pub struct Destinations<'s> {
    stigg: &'s Stigg,
}

impl<'s> Destinations<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        Destinations { stigg }
    }

    /// Register an export destination.
    ///
    /// Repeating the call with the same destination is harmless.
    ///
    /// `POST /api/v1/data-export/destinations` · `v1.events.dataExport.destinations.create`
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .events()
    ///     .data_export()
    ///     .destinations()
    ///     .create(&CreateDestination::new("destination-123", "destination-type"))
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, params: &CreateDestination) -> Request<DataExportDestinations> {
        Request::with_body(self.stigg, 61, "", params)
    }

    /// Disconnect an export destination.
    ///
    /// Data in the warehouse is kept.
    ///
    /// `DELETE /api/v1/data-export/destinations/{destinationId}` ·
    /// `v1.events.dataExport.destinations.delete`
    ///
    /// `destination_id`: Export destination.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .events()
    ///     .data_export()
    ///     .destinations()
    ///     .delete("destination-123")
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, destination_id: &str) -> Request<DataExportDestinations> {
        Request::plain(self.stigg, 62, destination_id)
    }

    /// Choose which models a destination receives.
    ///
    /// Takes effect with the next transfer.
    ///
    /// `PATCH /api/v1/data-export/destinations/{destinationId}` ·
    /// `v1.events.dataExport.destinations.updateSelection`
    ///
    /// `destination_id`: Export destination.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .events()
    ///     .data_export()
    ///     .destinations()
    ///     .update_selection(
    ///         "destination-123",
    ///         &UpdateDestinationSelection::new(["enabled-model"], "integration-123"),
    ///     )
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_selection(
        &self,
        destination_id: &str,
        params: &UpdateDestinationSelection,
    ) -> Request<DataExportDestinations> {
        Request::with_body(self.stigg, 63, destination_id, params)
    }
}
