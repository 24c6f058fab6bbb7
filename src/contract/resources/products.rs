// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! `products`, and the resources below it.

use super::prelude::*;

/// Products.
#[derive(Clone, Copy, Debug)]
pub struct Products<'s> {
    stigg: &'s Stigg,
}

impl<'s> Products<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        Products { stigg }
    }

    /// Archive a product with its plans and add-ons.
    ///
    /// `POST /api/v1/products/{id}/archive` · `v1.products.archiveProduct`
    ///
    /// `id`: Product identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().products().archive_product("product-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn archive_product(&self, id: &str) -> Request<Product> {
        Request::plain(self.stigg, 89, id)
    }

    /// Create a product.
    ///
    /// `POST /api/v1/products` · `v1.products.createProduct`
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .products()
    ///     .create_product(&CreateProduct::new("id-123", "display-name"))
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_product(&self, params: &CreateProduct) -> Request<Product> {
        Request::with_body(self.stigg, 90, "", params)
    }

    /// Copy a product with its plans and add-ons.
    ///
    /// `POST /api/v1/products/{id}/duplicate` · `v1.products.duplicateProduct`
    ///
    /// `id`: Product identifier.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .products()
    ///     .duplicate_product("product-123", &DuplicateProduct::new("target-123"))
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn duplicate_product(
        &self,
        id: &str,
        params: &DuplicateProduct,
    ) -> Request<Product> {
        Request::with_body(self.stigg, 91, id, params)
    }

    /// List products page by page.
    ///
    /// `GET /api/v1/products` · `v1.products.listProducts`
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut items = stigg.v1().products().list_products().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_products(&self) -> Request<Page<Product>, ListProducts> {
        Request::with_query(self.stigg, 92, "", ListProducts::new())
    }

    /// Bring an archived product back.
    ///
    /// `POST /api/v1/products/{id}/unarchive` · `v1.products.unarchiveProduct`
    ///
    /// `id`: Product identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().products().unarchive_product("product-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn unarchive_product(&self, id: &str) -> Request<Product> {
        Request::plain(self.stigg, 93, id)
    }

    /// Change a product.
    ///
    /// `PATCH /api/v1/products/{id}` · `v1.products.updateProduct`
    ///
    /// `id`: Product identifier.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .products()
    ///     .update_product("product-123", &UpdateProduct::new())
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_product(&self, id: &str, params: &UpdateProduct) -> Request<Product> {
        Request::with_body(self.stigg, 94, id, params)
    }
}

impl<R> Request<R, ListProducts> {
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
    pub fn status(mut self, status: impl IntoIterator<Item = ProductStatus>) -> Self {
        self.params = self.params.status(status);
        self
    }
}
