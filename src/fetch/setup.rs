//! Setting a client up.

use std::rc::Rc;
use std::time::Duration;

use super::client::{Shared, Stigg};
use super::error::{Error, Result};
use super::key::ApiKey;
use super::runtime;
use crate::core::environment::is_browser;
use crate::core::refusal::Refusal;
use crate::core::{base_url, header};

const DEFAULT_BASE_URL: &str = "https://api.stigg.io";
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);
const DEFAULT_MAX_RETRIES: u32 = 2;

/// Sets a [`Stigg`] up; [`build`](Builder::build) checks it all.
///
/// ```no_run
/// use std::time::Duration;
/// # fn example(key: String) -> Result<(), stigg_edge::Error> {
/// let stigg = stigg_edge::Stigg::builder(key)
///     .timeout(Duration::from_secs(10))
///     .max_retries(1)
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a builder builds nothing until `build`"]
pub struct Builder {
    key: Option<ApiKey>,
    base_url: String,
    timeout: Duration,
    max_retries: u32,
    headers: Vec<(String, String)>,
    allow_insecure_http: bool,
    dangerously_allow_browser: bool,
}

impl Builder {
    pub(super) fn new(key: Option<ApiKey>, base_url: &str) -> Builder {
        Builder {
            key,
            base_url: base_url.to_owned(),
            timeout: DEFAULT_TIMEOUT,
            max_retries: DEFAULT_MAX_RETRIES,
            headers: Vec::new(),
            allow_insecure_http: false,
            dangerously_allow_browser: false,
        }
    }

    pub(super) fn with_key(key: ApiKey) -> Builder {
        Builder::new(Some(key), DEFAULT_BASE_URL)
    }

    /// Where the API is: an origin, with a path if need be. `/api/v1` at its end may be there or not.
    /// A path alone is relative to the page. Default: `https://api.stigg.io`.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// How long an attempt may take, its body included. Default: 60 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How often a request is sent again after a failure that may pass: a lost connection, a timeout,
    /// 408, 429, 5xx. A POST carries the same idempotency key each time; a PATCH is sent again after
    /// 429 and 503 only. Default: 2.
    pub fn max_retries(mut self, max_retries: u32) -> Self {
        self.max_retries = max_retries;
        self
    }

    /// A header to send with every request.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Permits plain `http:` to other hosts than this machine. Whoever is in between can read the key.
    pub fn allow_insecure_http(mut self) -> Self {
        self.allow_insecure_http = true;
        self
    }

    /// Permits a key in a browser, where every visitor can read it. For tests only.
    pub fn dangerously_allow_browser(mut self) -> Self {
        self.dangerously_allow_browser = true;
        self
    }

    /// The client; nothing is sent yet.
    ///
    /// # Errors
    ///
    /// If an option makes no sense, or if there is a key in a browser; see
    /// [`Error::is_invalid_request`].
    pub fn build(self) -> Result<Stigg> {
        let base_url = self.checked_base_url()?;
        if let Some(key) = &self.key {
            if is_browser(runtime::facts()) && !self.dangerously_allow_browser {
                return Err(refused(
                    "apiKey",
                    "must not be in a browser, where every visitor can read it: keep it in your server or edge \
                     function, and use Stigg::keyless with that function's URL here; \
                     dangerously_allow_browser() is for tests",
                ));
            }
            header::check_key("apiKey", key.reveal()).map_err(|refusal| Error::refused("", refusal))?;
        }
        for (name, value) in &self.headers {
            header::check(name, value).map_err(|refusal| Error::refused("", refusal))?;
        }
        let Builder { key, timeout, max_retries, headers, .. } = self;
        Ok(Stigg::new(Rc::new(Shared { key, base_url, timeout, max_retries, headers, spent: 0.into() })))
    }

    fn checked_base_url(&self) -> Result<String> {
        let Some((href, origin)) = runtime::url(&self.base_url) else {
            let problem =
                "must be a URL like https://api.stigg.io, or where there is a page a path like /stigg";
            return Err(refused("baseURL", problem));
        };
        let is_page = runtime::page_origin().as_deref() == Some(&origin);
        base_url::normalise(&href, self.allow_insecure_http || is_page)
            .map(str::to_owned)
            .map_err(|refusal| Error::refused("", refusal))
    }
}

fn refused(place: &str, problem: &str) -> Error {
    Error::refused("", Refusal::of(place, problem))
}
