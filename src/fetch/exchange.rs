//! The loop around gloo-net: sends a message, again if need be, until there is a good reply or an
//! error. What to do after a failure the core decides.

use std::pin::pin;
use std::time::Duration;

use futures_util::future::{Either, select};
use gloo_net::http::{Headers as JsHeaders, Method, Request, RequestBuilder};
use gloo_timers::future::TimeoutFuture;
use serde_json::Value;
use web_sys::{AbortController, AbortSignal, RequestCache, RequestRedirect, ResponseType};

use super::client::Stigg;
use super::error::{Error, Facts, Sort};
use super::headers::Headers;
use super::runtime;
use crate::core::attempt::{Attempt, Hints, Outcome};
use crate::core::failure::{Failure, classify};
use crate::core::retry;

/// How many bytes of a bad reply are kept.
const LONGEST: usize = 1 << 20;
/// The longest time that timers can wait.
const PATIENCE: f64 = i32::MAX as f64;

/// What is sent.
pub struct Message {
    pub operation: String,
    pub method: &'static str,
    pub url: String,
    pub headers: Vec<(String, String)>,
    pub body: Option<String>,
    /// With a key no redirect is followed: fetch would send the key along.
    pub follows_redirects: bool,
    /// Milliseconds for an attempt.
    pub timeout: f64,
    /// Milliseconds for the whole call; may be infinite.
    pub deadline: f64,
    pub max_retries: u32,
    pub idempotency_key: Option<String>,
}

/// What came back.
#[derive(Default)]
pub struct Answer {
    /// 0 as long as there is none.
    pub status: u16,
    pub headers: Headers,
    /// The body, as far as it was read.
    pub text: String,
    /// The body of a good reply.
    pub value: Value,
    /// How often the message was sent.
    pub attempts: u32,
    /// What the core cannot know of a failure.
    note: String,
    cause: Option<Box<dyn std::error::Error>>,
}

/// Sends a message until there is a good reply or an error.
pub async fn exchange(stigg: &Stigg, message: &Message) -> Result<Answer, Error> {
    let spent = &stigg.shared().spent;
    let begun = runtime::now();
    let mut attempts = 0;
    loop {
        let remaining = message.deadline - (runtime::now() - begun);
        let mut answer = Answer { attempts, ..Answer::default() };
        log::debug!("{}: attempt {}", message.operation, attempts + 1);
        let since = runtime::now();
        let ended = attempt(message, remaining, &mut answer).await;
        let took = runtime::now() - since;
        let Err(outcome) = ended else {
            spent.set(retry::spend(spent.get(), true));
            log::info!("{}: {} after {took} ms", message.operation, answer.status);
            return Ok(answer);
        };
        attempts = answer.attempts;
        answer.text = stigg.shared().redacted(answer.text);
        let hint = |name| answer.headers.get(name).unwrap_or_default();
        let attempt = Attempt {
            operation: &message.operation,
            method: message.method,
            url: &message.url,
            outcome,
            attempts,
            max_retries: message.max_retries,
            spent: spent.get(),
            random: runtime::random(),
            remaining: message.deadline - (runtime::now() - begun),
            hints: Hints {
                should_retry: hint("x-should-retry"),
                retry_after_ms: hint("retry-after-ms"),
                retry_after: hint("retry-after"),
                until: runtime::date(hint("retry-after")) - runtime::now(),
            },
        };
        let failure = classify(&attempt, &answer.text);
        let Some(delay) = retry::delay(&attempt) else {
            return Err(error(outcome, failure, message, answer));
        };
        log::warn!("{} after {took} ms; next attempt in {delay} ms", failure.message);
        spent.set(retry::spend(spent.get(), false));
        TimeoutFuture::new(delay).await;
    }
}

/// Sends a message once.
async fn attempt(message: &Message, remaining: f64, answer: &mut Answer) -> Result<(), Outcome> {
    let patience = message.timeout.min(remaining).min(PATIENCE);
    if patience > 0.0 {
        answer.attempts += 1;
        // Dropped with the call, it aborts the fetch.
        let abort = Abort::new();
        let reply = pin!(send(message, abort.0.signal(), answer));
        let timer = TimeoutFuture::new(patience.ceil() as u32);
        if let Either::Left((ended, _)) = select(reply, timer).await {
            return ended;
        }
    }
    answer.note = format!(" ({patience} ms)");
    Err(if message.timeout < remaining { Outcome::Timeout } else { Outcome::Deadline })
}

/// Aborts when it is dropped; after the end of a fetch that does nothing.
struct Abort(AbortController);

impl Abort {
    fn new() -> Abort {
        Abort(AbortController::new().expect("every runtime with fetch has AbortController"))
    }
}

impl Drop for Abort {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn send(message: &Message, signal: AbortSignal, answer: &mut Answer) -> Result<(), Outcome> {
    let mut lost = |error: gloo_net::Error| {
        answer.cause = Some(error.into());
        Outcome::Connection
    };
    let response = request(message, &signal).map_err(&mut lost)?.send().await.map_err(&mut lost)?;
    answer.status = response.status();
    answer.headers = response.headers().entries().collect();
    let is_redirect = response.type_() == ResponseType::Opaqueredirect || (300..400).contains(&answer.status);
    if is_redirect && !message.follows_redirects {
        answer.note = redirect_note(message, answer);
        return Err(Outcome::Redirect);
    }
    if answer.status == 204 {
        return Ok(());
    }
    let text = response.text().await;
    if !response.ok() {
        // What could not be read of a bad reply does not change what it is.
        answer.text = text.unwrap_or_default();
        return Err(Outcome::Status(answer.status));
    }
    answer.text = text.map_err(|error| {
        answer.cause = Some(error.into());
        Outcome::Connection
    })?;
    answer.value = serde_json::from_str(&answer.text).map_err(|error| {
        answer.cause = Some(error.into());
        Outcome::NotJson
    })?;
    Ok(())
}

fn request(message: &Message, signal: &AbortSignal) -> Result<Request, gloo_net::Error> {
    let build = |cache: Option<RequestCache>| {
        let headers = JsHeaders::new();
        for (name, value) in &message.headers {
            headers.set(name, value);
        }
        let mut request = RequestBuilder::new(&message.url)
            .method(Method::from_bytes(message.method.as_bytes()).expect("a verb of the contract"))
            .headers(headers)
            .abort_signal(Some(signal));
        if !message.follows_redirects {
            request = request.redirect(RequestRedirect::Manual);
        }
        if let Some(cache) = cache {
            request = request.cache(cache);
        }
        match &message.body {
            Some(body) => request.body(body.as_str()),
            None => request.build(),
        }
    };
    if message.method != "GET" {
        return build(None);
    }
    // Frameworks cache by default; but Cloudflare Workers with an old compatibility date throw.
    build(Some(RequestCache::NoStore)).or_else(|_| build(None))
}

/// Where to the server redirects. Browsers do not show it.
fn redirect_note(message: &Message, answer: &Answer) -> String {
    let target = answer.headers.get("location").and_then(|target| runtime::origin(target, &message.url));
    target.map_or_else(String::new, |origin| format!(" ({} to {origin})", answer.status))
}

fn error(outcome: Outcome, failure: Failure, message: &Message, answer: Answer) -> Error {
    let sort = match outcome {
        Outcome::Connection | Outcome::Aborted => Sort::Connection,
        Outcome::Timeout | Outcome::Deadline => Sort::Timeout,
        Outcome::Redirect => Sort::Redirect,
        Outcome::NotJson => Sort::InvalidReply,
        Outcome::Status(_) => Sort::Status,
    };
    let mut facts = Facts::new(sort, &message.operation, failure.message + &answer.note);
    facts.code = failure.code;
    facts.status = Some(answer.status).filter(|status| *status != 0);
    facts.headers = answer.headers;
    facts.body_truncated = answer.text.len() > LONGEST;
    facts.body = answer.text;
    let end = (0..=LONGEST).rev().find(|&end| facts.body.is_char_boundary(end));
    facts.body.truncate(end.unwrap_or_default());
    facts.attempts = answer.attempts;
    facts.retry_after =
        failure.retry_after.and_then(|millis| Duration::try_from_secs_f64(millis / 1000.0).ok());
    facts.idempotency_key = message.idempotency_key.clone();
    facts.cause = answer.cause;
    facts.into()
}
