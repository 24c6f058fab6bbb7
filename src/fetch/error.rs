//! What can go wrong with a call.

use std::fmt;
use std::time::Duration;

use serde_json::Value;

use super::headers::Headers;
use crate::core::refusal::Refusal;

/// Why a call failed, or why it was not sent at all.
///
/// Its message begins with the operation, says what happened and what to do. The predicates tell
/// the sorts apart; the other methods give the facts, as far as they are known.
///
/// ```no_run
/// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
/// match stigg.v1().customers().retrieve("customer-123").await {
///     Ok(customer) => println!("{:?}", customer.name),
///     Err(error) if error.status() == Some(404) => println!("not a customer yet"),
///     Err(error) if error.is_timeout() => println!("no reply after {} attempts", error.attempts()),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
pub struct Error(Box<Facts>);

/// The result of whatever the client does.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The sorts of errors that have a predicate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    InvalidRequest,
    Connection,
    Timeout,
    Redirect,
    InvalidReply,
    Status,
}

/// All that an error may know.
pub(super) struct Facts {
    pub sort: Sort,
    pub message: String,
    pub operation: String,
    pub place: Option<String>,
    pub code: Option<String>,
    pub status: Option<u16>,
    pub headers: Headers,
    pub body: String,
    pub body_truncated: bool,
    pub attempts: u32,
    pub retry_after: Option<Duration>,
    pub idempotency_key: Option<String>,
    pub cause: Option<Box<dyn std::error::Error>>,
}

impl Facts {
    pub fn new(sort: Sort, operation: &str, message: String) -> Facts {
        Facts {
            sort,
            message,
            operation: operation.to_owned(),
            place: None,
            code: None,
            status: None,
            headers: Headers::default(),
            body: String::new(),
            body_truncated: false,
            attempts: 0,
            retry_after: None,
            idempotency_key: None,
            cause: None,
        }
    }
}

impl From<Facts> for Error {
    fn from(facts: Facts) -> Self {
        Error(Box::new(facts))
    }
}

impl Error {
    /// What the core refuses; `operation` is empty for an option of the client.
    pub(super) fn refused(operation: &str, refusal: Refusal) -> Error {
        let message = match operation {
            "" => refusal.message(),
            _ => format!("{operation}: {}", refusal.message()),
        };
        let mut facts = Facts::new(Sort::InvalidRequest, operation, message);
        facts.place = Some(refusal.place);
        facts.into()
    }

    /// The call was not sent: an option or the params do not fit. See [`place`](Error::place).
    pub fn is_invalid_request(&self) -> bool {
        self.0.sort == Sort::InvalidRequest
    }

    /// No reply, or not all of it: the connection failed.
    pub fn is_connection(&self) -> bool {
        self.0.sort == Sort::Connection
    }

    /// No full reply within the timeout of an attempt or the deadline of the call.
    pub fn is_timeout(&self) -> bool {
        self.0.sort == Sort::Timeout
    }

    /// The server redirects, which a client with a key does not follow.
    pub fn is_redirect(&self) -> bool {
        self.0.sort == Sort::Redirect
    }

    /// The reply has a good status, but is not what the operation promises.
    pub fn is_invalid_reply(&self) -> bool {
        self.0.sort == Sort::InvalidReply
    }

    /// The server answered with a bad [`status`](Error::status).
    pub fn is_status(&self) -> bool {
        self.0.sort == Sort::Status
    }

    /// The HTTP status of the reply, if there was one. It need not be a bad one: a redirect that was not
    /// followed has its status, a reply that is invalid or came too slowly may have 200.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The machine-readable reason: the server's, or `connection`, `timeout`, `deadline`, `redirect`,
    /// `invalid_reply`.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The operation, as in `v1.customers.provision`, or the verb and path of a raw request.
    pub fn operation(&self) -> &str {
        &self.0.operation
    }

    /// The place in the params that was refused, as in `integrations[0].syncedEntityId`, or an
    /// option's name.
    pub fn place(&self) -> Option<&str> {
        self.0.place.as_deref()
    }

    /// The headers of the reply.
    pub fn headers(&self) -> &Headers {
        &self.0.headers
    }

    /// The body of the reply as text: whole up to 1 MiB, see [`is_body_truncated`](Error::is_body_truncated).
    pub fn body(&self) -> &str {
        &self.0.body
    }

    /// The body of the reply, if it is JSON.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_str(self.body()).ok()
    }

    /// Whether the reply's body was longer than what is kept.
    pub fn is_body_truncated(&self) -> bool {
        self.0.body_truncated
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the server asks to wait before the next try.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The idempotency key that the request carried. A later call with it repeats the same logical
    /// call: the API answers a repeat within 24 hours with the stored reply.
    pub fn idempotency_key(&self) -> Option<&str> {
        self.0.idempotency_key.as_deref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let Facts { message, code, status, attempts, cause, .. } = &*self.0;
        let mut out = out.debug_struct("Error");
        out.field("message", message).field("code", code).field("status", status);
        out.field("attempts", attempts).field("cause", cause).finish_non_exhaustive()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.cause.as_deref()
    }
}
