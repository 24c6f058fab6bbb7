// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! `coupons`, and the resources below it.

use super::prelude::*;

/// Coupons.
#[derive(Clone, Copy, Debug)]
pub struct Coupons<'s> {
    stigg: &'s Stigg,
}

impl<'s> Coupons<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        Coupons { stigg }
    }

    /// Archive a coupon so that it cannot be applied again.
    ///
    /// `POST /api/v1/coupons/{id}/archive` · `v1.coupons.archiveCoupon`
    ///
    /// `id`: Coupon identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().coupons().archive_coupon("coupon-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn archive_coupon(&self, id: &str) -> Request<Coupon> {
        Request::plain(self.stigg, 18, id)
    }

    /// Create a coupon.
    ///
    /// `POST /api/v1/coupons` · `v1.coupons.create`
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().coupons().create(&CreateCoupon::new("id-123", "name")).await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, params: &CreateCoupon) -> Request<Coupon> {
        Request::with_body(self.stigg, 19, "", params)
    }

    /// List coupons page by page.
    ///
    /// `GET /api/v1/coupons` · `v1.coupons.list`
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut items = stigg.v1().coupons().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Request<Page<Coupon>, ListCoupons> {
        Request::with_query(self.stigg, 20, "", ListCoupons::new())
    }

    /// Get one coupon.
    ///
    /// `GET /api/v1/coupons/{id}` · `v1.coupons.retrieve`
    ///
    /// `id`: Coupon identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().coupons().retrieve("coupon-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(&self, id: &str) -> Request<Coupon> {
        Request::plain(self.stigg, 21, id)
    }

    /// Change the name, text or metadata of a coupon.
    ///
    /// `PATCH /api/v1/coupons/{id}` · `v1.coupons.updateCoupon`
    ///
    /// `id`: Coupon identifier.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .coupons()
    ///     .update_coupon("coupon-123", &UpdateCoupon::new())
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_coupon(&self, id: &str, params: &UpdateCoupon) -> Request<Coupon> {
        Request::with_body(self.stigg, 22, id, params)
    }
}

impl<R> Request<R, ListCoupons> {
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

    /// States to keep.
    pub fn status(mut self, status: impl IntoIterator<Item = ArchivableStatus>) -> Self {
        self.params = self.params.status(status);
        self
    }

    /// Coupon type to keep.
    pub fn r#type(mut self, r#type: CouponType) -> Self {
        self.params = self.params.r#type(r#type);
        self
    }
}
