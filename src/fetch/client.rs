//! The client.

use std::cell::Cell;
use std::fmt;
use std::rc::Rc;
use std::time::Duration;

use serde_json::Value;

use super::key::ApiKey;
use super::request::Request;
use super::setup::Builder;
use crate::contract::resources::{V1, V1Beta, V2};

/// The client of the Stigg REST API. It holds no connection, and a clone is the same client.
///
/// ```no_run
/// # async fn example(key: String) -> Result<(), stigg_edge::Error> {
/// use stigg_edge::{Stigg, models::ProvisionCustomer};
///
/// let stigg = Stigg::builder(key).build()?;
/// let customer = stigg
///     .v1()
///     .customers()
///     .provision(&ProvisionCustomer::new("customer-123").email("billing@acme.com"))
///     .idempotency_key("signup-42")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Stigg(Rc<Shared>);

/// What the requests of a client share.
pub(super) struct Shared {
    pub key: Option<ApiKey>,
    /// Without a slash at its end.
    pub base_url: String,
    pub timeout: Duration,
    pub max_retries: u32,
    pub headers: Vec<(String, String)>,
    /// What is used up of the retry budget.
    pub spent: Cell<u32>,
}

impl Shared {
    /// A reply's text as an error may show it.
    pub fn redacted(&self, text: String) -> String {
        match &self.key {
            Some(key) => key.redact(&text),
            None => text,
        }
    }
}

impl Stigg {
    pub(super) fn new(shared: Rc<Shared>) -> Stigg {
        Stigg(shared)
    }

    pub(super) fn shared(&self) -> &Shared {
        &self.0
    }

    /// Begins a client with a full access key from Stigg's console (Integrations, API Keys).
    ///
    /// ```no_run
    /// # fn example(key: String) -> Result<(), stigg_edge::Error> {
    /// let stigg = stigg_edge::Stigg::builder(key).build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder(key: impl Into<ApiKey>) -> Builder {
        Builder::with_key(key.into())
    }

    /// Begins a client without a key, for a server of your own that adds it; for browsers above all.
    ///
    /// ```no_run
    /// # fn example() -> Result<(), stigg_edge::Error> {
    /// let stigg = stigg_edge::Stigg::keyless("/stigg").build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn keyless(base_url: impl AsRef<str>) -> Builder {
        Builder::new(None, base_url.as_ref())
    }

    /// Where the API is, without a slash at the end.
    pub fn base_url(&self) -> &str {
        &self.0.base_url
    }

    /// Version 1 of the API.
    pub fn v1(&self) -> V1<'_> {
        V1::new(self)
    }

    /// What is in beta beside version 1.
    pub fn v1_beta(&self) -> V1Beta<'_> {
        V1Beta::new(self)
    }

    /// Version 2 of the API.
    pub fn v2(&self) -> V2<'_> {
        V2::new(self)
    }

    /// GETs any path, for endpoints that have no method here. The reply is given as it came.
    ///
    /// `path` is relative to the base URL: `/api/v1/…`. It may have a query; values in it must be
    /// percent-encoded.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.get("/api/v1/customers").query("limit", 5).await?;
    /// println!("{}", reply["data"][0]["id"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, path: &str) -> Request<Value> {
        Request::raw(self, "GET", path)
    }

    /// POSTs to any path; see [`get`](Stigg::get) and [`Request::body`].
    pub fn post(&self, path: &str) -> Request<Value> {
        Request::raw(self, "POST", path)
    }

    /// PUTs to any path; see [`get`](Stigg::get) and [`Request::body`].
    pub fn put(&self, path: &str) -> Request<Value> {
        Request::raw(self, "PUT", path)
    }

    /// PATCHes any path; see [`get`](Stigg::get) and [`Request::body`].
    pub fn patch(&self, path: &str) -> Request<Value> {
        Request::raw(self, "PATCH", path)
    }

    /// DELETEs any path; see [`get`](Stigg::get) and [`Request::body`].
    pub fn delete(&self, path: &str) -> Request<Value> {
        Request::raw(self, "DELETE", path)
    }
}

impl fmt::Debug for Stigg {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.debug_struct("Stigg").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}
