// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! `v2`, and the resources below it.

use super::prelude::*;

/// Usage of metered features, second version.
#[derive(Clone, Copy, Debug)]
pub struct UsageV2<'s> {
    stigg: &'s Stigg,
}

impl<'s> UsageV2<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        UsageV2 { stigg }
    }

    /// Record usage measurements.
    ///
    /// Like v1.usage.report, but each wallet balance is listed once.
    ///
    /// `POST /api/v2/usage` · `v2.usage.report`
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v2()
    ///     .usage()
    ///     .report(&ReportUsage::new([UsageEntry::new("customer-123", "feature-123", 1)]))
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn report(&self, params: &ReportUsage) -> Request<UsageReportResult> {
        Request::with_body(self.stigg, 123, "", params)
    }
}
