// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! `usage`, and the resources below it.

use super::prelude::*;

/// Usage of metered features.
#[derive(Clone, Copy, Debug)]
pub struct Usage<'s> {
    stigg: &'s Stigg,
}

impl<'s> Usage<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        Usage { stigg }
    }

    /// Estimate the credits that a usage report would cost.
    ///
    /// Nothing is recorded.
    ///
    /// `POST /api/v1/usage/estimate` · `v1.usage.estimate`
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .usage()
    ///     .estimate(&EstimateUsage::new("customer-123", "feature-123", 1))
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn estimate(&self, params: &EstimateUsage) -> Request<CreditEstimate> {
        Request::with_body(self.stigg, 110, "", params)
    }

    /// Get the usage of a metered feature over time.
    ///
    /// `GET /api/v1/usage/{customerId}/history/{featureId}` · `v1.usage.history`
    ///
    /// `feature_id`: Feature identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .usage()
    ///     .history("feature-123", "customer-123", "2026-01-01T00:00:00Z")
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn history(
        &self,
        feature_id: &str,
        customer_id: impl Into<String>,
        start_date: impl Into<String>,
    ) -> Request<UsageHistory, RetrieveUsageHistory> {
        Request::with_query(
            self.stigg,
            111,
            feature_id,
            RetrieveUsageHistory::new(customer_id, start_date),
        )
    }

    /// Record usage measurements.
    ///
    /// `POST /api/v1/usage` · `v1.usage.report`
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .usage()
    ///     .report(&ReportUsage::new([UsageEntry::new("customer-123", "feature-123", 1)]))
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Superseded by v2.usage.report.")]
    pub fn report(&self, params: &ReportUsage) -> Request<Vec<UsageReport>> {
        Request::with_body(self.stigg, 112, "", params)
    }
}

impl<R> Request<R, RetrieveUsageHistory> {
    /// End of the range (ISO 8601).
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.params = self.params.end_date(end_date);
        self
    }

    /// Dimension to split the series by.
    pub fn group_by(mut self, group_by: impl Into<String>) -> Self {
        self.params = self.params.group_by(group_by);
        self
    }

    /// Resource within the customer.
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.params = self.params.resource_id(resource_id);
        self
    }

    /// Sends null as `resourceId`.
    pub fn resource_id_null(mut self) -> Self {
        self.params = self.params.resource_id_null();
        self
    }
}
