//! One call, as the caller says it.

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use futures_util::future::{FutureExt, LocalBoxFuture};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::call::{Call, Target};
use super::client::Stigg;
use super::error::Result;
use super::headers::Headers;
use super::page::{Items, Page, Pages};
use super::reply::FromReply;

/// One call: what it is to do and how. It is sent when it is awaited; to drop the future aborts it.
///
/// The methods of the resources make it. Further methods say more: options of every call, and for
/// lists the filters.
///
/// ```no_run
/// use std::time::Duration;
/// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
/// let customers = stigg.v1().customers();
/// let page = customers.list().email("user@example.com").timeout(Duration::from_secs(5)).await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request is sent only when it is awaited"]
pub struct Request<R, P = ()> {
    call: Call,
    /// The query parameters, for operations that take some.
    pub(crate) params: P,
    result: std::marker::PhantomData<fn() -> R>,
}

/// The result of a call, and what the reply said besides.
///
/// ```no_run
/// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
/// let response = stigg.v1().customers().retrieve("customer-123").with_response().await?;
/// println!("{:?} {:?}", response.headers.get("x-request-id"), response.data.name);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WithResponse<R> {
    /// What awaiting the request alone gives.
    pub data: R,
    /// The HTTP status.
    pub status: u16,
    /// The reply's headers.
    pub headers: Headers,
}

/// How the generated resources make requests: `operation` is an index into `OPERATIONS`, `argument`
/// the positional argument or nothing.
impl<R> Request<R> {
    pub(crate) fn plain(stigg: &Stigg, operation: usize, argument: &str) -> Self {
        let call = Call::new(stigg, Target::Operation(operation, argument.to_owned()));
        Request { call, params: (), result: Default::default() }
    }

    pub(crate) fn with_body(stigg: &Stigg, operation: usize, argument: &str, body: &impl Serialize) -> Self {
        let mut request = Request::plain(stigg, operation, argument);
        request.call.set_text(body);
        request
    }
}

impl<R, P> Request<R, P> {
    pub(crate) fn with_query(stigg: &Stigg, operation: usize, argument: &str, params: P) -> Self {
        let Request { call, .. } = Request::<R>::plain(stigg, operation, argument);
        Request { call, params, result: Default::default() }
    }
}

impl<R, P> Request<R, P> {
    /// All query parameters at once, instead of what was set before.
    ///
    /// ```no_run
    /// use stigg_edge::models::ListCustomers;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let params = ListCustomers::new().email("user@example.com");
    /// let page = stigg.v1().customers().list().params(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn params(mut self, params: P) -> Self {
        self.params = params;
        self
    }
}

impl Request<Value> {
    pub(super) fn raw(stigg: &Stigg, method: &'static str, path: &str) -> Self {
        let call = Call::new(stigg, Target::Raw(method, path.to_owned()));
        Request { call, params: (), result: Default::default() }
    }

    /// The body of a raw request, sent as JSON. A GET takes none.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let body = serde_json::json!({ "id": "customer-123" });
    /// let reply = stigg.post("/api/v1/customers").body(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn body(mut self, body: &impl Serialize) -> Self {
        self.call.set_text(body);
        self
    }
}

/// What can be set for every call.
impl<R, P> Request<R, P> {
    /// How long an attempt may take, its body included. Default: the client's.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.call.options.timeout = Some(timeout);
        self
    }

    /// How long the whole call may take, its retries included. Default: no limit but the timeouts.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.call.options.deadline = Some(deadline);
        self
    }

    /// How often the request is sent again; see [`Builder::max_retries`](crate::Builder::max_retries).
    pub fn max_retries(mut self, max_retries: u32) -> Self {
        self.call.options.max_retries = Some(max_retries);
        self
    }

    /// The `Idempotency-Key`: the API answers a repeat within 24 hours with the stored reply. Default: a
    /// random one for each POST.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.call.options.idempotency_key = Some(key.into());
        self
    }

    /// A header to send besides those of the client, or instead of one of them.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.call.options.headers.push((name.into(), value.into()));
        self
    }

    /// A query parameter to send besides.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.call.options.query.insert(name.into(), value.into());
        self
    }

    /// Sends params that do not fit the contract, too. What would change the path is always refused.
    pub fn unchecked(mut self) -> Self {
        self.call.options.is_unchecked = true;
        self
    }
}

impl<R: FromReply, P: Serialize> Request<R, P> {
    /// Sends the request and gives the reply's status and headers with the result.
    pub async fn with_response(self) -> Result<WithResponse<R>> {
        let reply = self.into_call().send().await?;
        let (status, headers) = (reply.answer.status, reply.answer.headers.clone());
        Ok(WithResponse { data: R::from_reply(reply)?, status, headers })
    }
}

impl<R, P: Serialize> Request<R, P> {
    fn into_call(self) -> Call {
        let Request { mut call, params, .. } = self;
        if size_of::<P>() > 0 {
            call.set_text(&params);
        }
        call
    }
}

impl<R: FromReply + 'static, P: Serialize + 'static> IntoFuture for Request<R, P> {
    type Output = Result<R>;
    type IntoFuture = LocalBoxFuture<'static, Result<R>>;

    fn into_future(self) -> Self::IntoFuture {
        let call = self.into_call();
        async move { R::from_reply(call.send().await?) }.boxed_local()
    }
}

/// Lists that come in pages.
impl<T: DeserializeOwned + 'static, P: Serialize> Request<Page<T>, P> {
    /// All pages, one after the other.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut pages = stigg.v1().customers().list().limit(100).pages();
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{} customers", page.data.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages(self) -> Pages<T> {
        Pages::of(self.into_call())
    }

    /// The items of all pages.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut customers = stigg.v1().customers().list().email("user@example.com").items();
    /// while let Some(customer) = customers.try_next().await? {
    ///     println!("{}", customer.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> Items<T> {
        self.pages().into_items()
    }
}

impl<R, P> fmt::Debug for Request<R, P> {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.debug_struct("Request").field("operation", &self.call.name()).finish_non_exhaustive()
    }
}
