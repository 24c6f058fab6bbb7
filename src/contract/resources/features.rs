// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! `features`, and the resources below it.

use super::prelude::*;

/// Features.
#[derive(Clone, Copy, Debug)]
pub struct Features<'s> {
    stigg: &'s Stigg,
}

impl<'s> Features<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        Features { stigg }
    }

    /// Archive a feature.
    ///
    /// `POST /api/v1/features/{id}/archive` · `v1.features.archiveFeature`
    ///
    /// `id`: Feature identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().features().archive_feature("feature-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn archive_feature(&self, id: &str) -> Request<Feature> {
        Request::plain(self.stigg, 69, id)
    }

    /// Create a feature.
    ///
    /// `POST /api/v1/features` · `v1.features.createFeature`
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .features()
    ///     .create_feature(
    ///         &CreateFeature::new("id-123", "display-name", FeatureType::Boolean),
    ///     )
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_feature(&self, params: &CreateFeature) -> Request<Feature> {
        Request::with_body(self.stigg, 70, "", params)
    }

    /// List features page by page.
    ///
    /// `GET /api/v1/features` · `v1.features.listFeatures`
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut items = stigg.v1().features().list_features().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_features(&self) -> Request<Page<Feature>, ListFeatures> {
        Request::with_query(self.stigg, 71, "", ListFeatures::new())
    }

    /// Get one feature.
    ///
    /// `GET /api/v1/features/{id}` · `v1.features.retrieveFeature`
    ///
    /// `id`: Feature identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().features().retrieve_feature("feature-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve_feature(&self, id: &str) -> Request<Feature> {
        Request::plain(self.stigg, 72, id)
    }

    /// Bring an archived feature back.
    ///
    /// `POST /api/v1/features/{id}/unarchive` · `v1.features.unarchiveFeature`
    ///
    /// `id`: Feature identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().features().unarchive_feature("feature-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn unarchive_feature(&self, id: &str) -> Request<Feature> {
        Request::plain(self.stigg, 73, id)
    }

    /// Change a feature.
    ///
    /// `PATCH /api/v1/features/{id}` · `v1.features.updateFeature`
    ///
    /// `id`: Feature identifier.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .features()
    ///     .update_feature("feature-123", &UpdateFeature::new())
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_feature(&self, id: &str, params: &UpdateFeature) -> Request<Feature> {
        Request::with_body(self.stigg, 74, id, params)
    }
}

impl<R> Request<R, ListFeatures> {
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

    /// Identifier to match.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.params = self.params.id(id);
        self
    }

    /// Range of creation times.
    pub fn created_at(mut self, created_at: DateRangeFilter) -> Self {
        self.params = self.params.created_at(created_at);
        self
    }

    /// Feature types to keep.
    pub fn feature_type(
        mut self,
        feature_type: impl IntoIterator<Item = FeatureType>,
    ) -> Self {
        self.params = self.params.feature_type(feature_type);
        self
    }

    /// Meter types to keep.
    pub fn meter_type(
        mut self,
        meter_type: impl IntoIterator<Item = MeterType>,
    ) -> Self {
        self.params = self.params.meter_type(meter_type);
        self
    }

    /// States to keep.
    pub fn status(mut self, status: impl IntoIterator<Item = FeatureStatus>) -> Self {
        self.params = self.params.status(status);
        self
    }
}
