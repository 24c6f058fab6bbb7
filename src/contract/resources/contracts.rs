// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! `contracts`, and the resources below it.

use super::prelude::*;

/// Contracts.
#[derive(Clone, Copy, Debug)]
pub struct Contracts<'s> {
    stigg: &'s Stigg,
}

impl<'s> Contracts<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        Contracts { stigg }
    }

    /// Create a contract along with its subscriptions.
    ///
    /// All or nothing: one failure undoes the whole contract.
    ///
    /// `POST /api/v1/contracts` · `v1.contracts.create`
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .contracts()
    ///     .create(&CreateContract::new("customer-123"))
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, params: &CreateContract) -> Request<Contract> {
        Request::with_body(self.stigg, 13, "", params)
    }

    /// Cancel a contract and every subscription under it.
    ///
    /// `POST /api/v1/contracts/{id}/archive` · `v1.contracts.delete`
    ///
    /// `id`: Contract reference.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().contracts().delete("contract-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: &str) -> Request<Contract> {
        Request::plain(self.stigg, 14, id)
    }

    /// List contracts page by page.
    ///
    /// `GET /api/v1/contracts` · `v1.contracts.list`
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut items = stigg.v1().contracts().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Request<Page<Contract>, ListContracts> {
        Request::with_query(self.stigg, 15, "", ListContracts::new())
    }

    /// Get one contract with its coming invoice.
    ///
    /// `GET /api/v1/contracts/{id}` · `v1.contracts.retrieve`
    ///
    /// `id`: Contract reference.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().contracts().retrieve("contract-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(&self, id: &str) -> Request<Contract> {
        Request::plain(self.stigg, 16, id)
    }

    /// Change a contract or the set of subscriptions under it.
    ///
    /// `PATCH /api/v1/contracts/{id}` · `v1.contracts.update`
    ///
    /// `id`: Contract reference.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .contracts()
    ///     .update("contract-123", &UpdateContract::new())
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: &str, params: &UpdateContract) -> Request<Contract> {
        Request::with_body(self.stigg, 17, id, params)
    }
}

impl<R> Request<R, ListContracts> {
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

    /// Customer reference to match.
    pub fn customer_external_id(
        mut self,
        customer_external_id: impl Into<String>,
    ) -> Self {
        self.params = self.params.customer_external_id(customer_external_id);
        self
    }

    /// Exact name to match.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.params = self.params.name(name);
        self
    }

    /// Contract states to keep.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.params = self.params.state(state);
        self
    }
}
