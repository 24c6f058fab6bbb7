//! Faults on demand: a request asks for its own failure, or for that of its call's first attempts.

use std::io::{Error, ErrorKind};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};
use futures_util::{StreamExt, stream};

use crate::calls;
use crate::connection::Connection;
use crate::refusal::Refusal;
use crate::reply::{self, Reply};

/// The header that names the fault.
pub const HEADER: &str = "x-sandbox-fault";

/// The header that says how many requests of a call fail; without it all do.
pub const TIMES: &str = "x-sandbox-fault-times";

/// A fault whose word begins so comes after the call had its effect.
const LATE: &str = "late-";

/// Headers that a request may ask for on its faulty reply, each by its name behind `x-sandbox-`.
const REPLIED: [&str; 5] = ["location", "retry-after", "retry-after-ms", "x-request-id", "x-should-retry"];

/// How long `latency` waits, and `drip` from the first part of the body to the last.
const PAUSE: Duration = Duration::from_secs(2);

const PARTS: usize = 10;

/// What goes wrong with one request.
pub struct Fault {
    kind: Kind,
    is_late: bool,
    headers: HeaderMap,
}

enum Kind {
    Status(StatusCode),
    Reset,
    Latency,
    Drip,
    ResetBody,
    Truncated,
    Empty,
    Html,
}

impl Fault {
    /// The fault that a request asks for, which is the nth of its call.
    pub fn asked(headers: &HeaderMap, nth: Option<u64>) -> Result<Option<Self>, Refusal> {
        let Some(word) = headers.get(HEADER) else { return Ok(None) };
        if let Some(times) = headers.get(TIMES) {
            let refuse = |problem: &str| Refusal::bad_request(format!("header {TIMES}: {problem}"));
            let times = times.to_str().ok().and_then(|times| times.parse::<u64>().ok());
            let times = times.ok_or_else(|| refuse("must be a number"))?;
            let nth = nth.ok_or_else(|| refuse(&format!("needs a header {} as well", calls::HEADER)))?;
            if nth > times {
                return Ok(None);
            }
        }
        let word = word.to_str().unwrap_or_default();
        let (is_late, word) = word.strip_prefix(LATE).map_or((false, word), |word| (true, word));
        let kind = Kind::named(word).ok_or_else(|| {
            Refusal::bad_request(format!(
                "header {HEADER}: must be a status from 300 to 599, reset, latency, drip, reset-body, \
                 truncated, empty or html; {LATE} before a status or reset lets the call have its effect"
            ))
        })?;
        Ok(Some(Self { kind, is_late, headers: replied(headers) }))
    }

    /// Whether the call is answered first, and its answer spoilt.
    pub fn comes_late(&self) -> bool {
        self.is_late || !matches!(self.kind, Kind::Status(_) | Kind::Reset)
    }

    /// What is answered instead of the call.
    pub fn reply(&self) -> Reply {
        match self.kind {
            Kind::Status(status) => {
                let reason = status.canonical_reason().unwrap_or("a fault");
                reply::refused(Refusal::asked_for(status, format!("{reason}, as {HEADER} asked")))
            }
            _ => Reply::default(),
        }
    }

    /// What is sent of a reply.
    pub async fn spoil(self, reply: Reply, connection: &Connection) -> Response<Body> {
        let mut reply = match self.kind {
            Kind::Status(_) => self.reply().map(Body::from),
            Kind::Reset => {
                connection.end();
                Response::default()
            }
            Kind::Latency => {
                tokio::time::sleep(PAUSE).await;
                reply.map(Body::from)
            }
            Kind::Drip => in_parts(reply, PARTS),
            Kind::ResetBody => in_parts(reply, PARTS / 2),
            Kind::Truncated => reply.map(|whole| Body::from(whole.slice(..whole.len() / 2))),
            Kind::Empty => reply.map(|_| Body::empty()),
            Kind::Html => {
                let mut page = reply.map(|_| Body::from("<!doctype html><h1>Log in</h1>"));
                page.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html"));
                page
            }
        };
        reply.headers_mut().extend(self.headers);
        reply
    }
}

impl Kind {
    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "reset" => Self::Reset,
            "latency" => Self::Latency,
            "drip" => Self::Drip,
            "reset-body" => Self::ResetBody,
            "truncated" => Self::Truncated,
            "empty" => Self::Empty,
            "html" => Self::Html,
            status => {
                let status = StatusCode::from_bytes(status.as_bytes()).ok()?;
                return (300..600).contains(&status.as_u16()).then_some(Self::Status(status));
            }
        })
    }
}

/// The headers that the request asks for on its faulty reply.
fn replied(headers: &HeaderMap) -> HeaderMap {
    let wanted =
        |name| Some((HeaderName::from_static(name), headers.get(format!("x-sandbox-{name}"))?.clone()));
    REPLIED.into_iter().filter_map(wanted).collect()
}

/// Sends a body piece by piece. The connection breaks before the part with this number.
fn in_parts(reply: Reply, breaks_at: usize) -> Response<Body> {
    let (mut head, body) = reply.into_parts();
    // So that what is missing is missed.
    head.headers.insert(header::CONTENT_LENGTH, body.len().into());
    let size = body.len().div_ceil(PARTS).max(1);
    let parts: Vec<_> = body.chunks(size).map(Bytes::copy_from_slice).enumerate().collect();
    let parts = stream::iter(parts).then(move |(number, part)| async move {
        tokio::time::sleep(PAUSE / PARTS as u32).await;
        if number == breaks_at { Err(Error::from(ErrorKind::ConnectionReset)) } else { Ok(part) }
    });
    Response::from_parts(head, Body::from_stream(parts))
}
