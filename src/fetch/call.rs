//! One call, from what the caller says to what is sent.

use std::time::Duration;

use serde::Serialize;
use serde_json::{Map, Value};

use super::client::Stigg;
use super::error::{Error, Result};
use super::exchange::{Message, exchange};
use super::page::Trail;
use super::reply::Reply;
use super::runtime;
use crate::contract::{OPERATIONS, SIGNATURES};
use crate::core::json::Reader;
use crate::core::place::Place;
use crate::core::plan::plan;
use crate::core::query::Query;
use crate::core::refusal::Refusal;
use crate::core::table::Shape;
use crate::core::text::joined;
use crate::core::{header, path};

/// One call.
#[derive(Clone)]
pub struct Call {
    pub stigg: Stigg,
    target: Target,
    /// The params' JSON text, empty if there are none; or why they are none.
    text: std::result::Result<String, Refusal>,
    pub options: Options,
    /// The pages before this one, where it asks for one.
    pub trail: Trail,
}

/// Where a call goes.
#[derive(Clone)]
pub enum Target {
    /// An operation of the contract, by its index, and its positional argument.
    Operation(usize, String),
    /// The verb and path of a raw request.
    Raw(&'static str, String),
}

/// What can be set for a single call.
#[derive(Clone, Default)]
pub struct Options {
    pub query: Map<String, Value>,
    pub headers: Vec<(String, String)>,
    pub timeout: Option<Duration>,
    pub deadline: Option<Duration>,
    pub max_retries: Option<u32>,
    pub idempotency_key: Option<String>,
    pub is_unchecked: bool,
}

impl Call {
    pub fn new(stigg: &Stigg, target: Target) -> Call {
        Call {
            stigg: stigg.clone(),
            target,
            text: Ok(String::new()),
            options: Options::default(),
            trail: Trail::default(),
        }
    }

    /// The operation's name, or the verb and path of a raw request.
    pub fn name(&self) -> String {
        match &self.target {
            Target::Operation(operation, _) => SIGNATURES[*operation].name.to_owned(),
            Target::Raw(method, path) => format!("{method} {}", path.split('?').next().unwrap_or_default()),
        }
    }

    /// Takes the params, or the body of a raw request.
    pub fn set_text(&mut self, params: &impl Serialize) {
        let mut text = Vec::new();
        let written = serde_path_to_error::serialize(params, &mut serde_json::Serializer::new(&mut text));
        self.text = match written {
            Ok(()) => Ok(String::from_utf8(text).expect("JSON is Unicode")),
            Err(error) => Err(Refusal::of(&error.path().to_string(), &error.inner().to_string())),
        };
    }

    /// The params, for those who follow pages.
    pub fn params(&self) -> Map<String, Value> {
        self.text.as_deref().ok().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
    }

    /// The shape of a good reply.
    pub fn shape(&self) -> Shape {
        match self.target {
            Target::Operation(operation, _) => SIGNATURES[operation].shape,
            Target::Raw(..) => Shape::Raw,
        }
    }

    /// Sends it.
    pub async fn send(self) -> Result<Reply> {
        let message = self.message()?;
        let answer = exchange(&self.stigg, &message).await?;
        Ok(Reply { answer, message, call: self })
    }

    /// What is sent.
    fn message(&self) -> Result<Message> {
        let name = self.name();
        let refused = |refusal| Error::refused(&name, refusal);
        let text = self.text.as_deref().map_err(|refusal| refused(refusal.clone()))?;
        let (method, target, body) = match &self.target {
            Target::Operation(operation, argument) => {
                let plan = plan(&OPERATIONS[*operation], argument, text, !self.options.is_unchecked)
                    .map_err(refused)?;
                (plan.method.name(), plan.target, plan.body.map(|body| body.into_owned()))
            }
            Target::Raw(method, path) => {
                path::check_raw(path).map_err(refused)?;
                if *method == "GET" && !text.is_empty() {
                    return Err(refused(Refusal::of("body", "cannot go with a GET: use post(), or query()")));
                }
                (*method, path.clone(), (!text.is_empty()).then(|| text.to_owned()))
            }
        };
        let shared = self.stigg.shared();
        let idempotency_key = match &self.options.idempotency_key {
            Some(key) => {
                header::check_key("idempotencyKey", key).map_err(refused)?;
                Some(key.clone())
            }
            None => (method == "POST").then(runtime::unique_key),
        };
        for (name, value) in &self.options.headers {
            header::check(name, value).map_err(refused)?;
        }
        let own = [
            Some(("accept", "application/json")),
            body.is_some().then_some(("content-type", "application/json")),
            idempotency_key.as_deref().map(|key| ("idempotency-key", key)),
            shared.key.as_ref().map(|key| ("x-api-key", key.reveal())),
            // Pages of other origins cannot send it unasked, so a proxy knows that none has made this request.
            shared.key.is_none().then_some(("x-requested-with", "stigg-edge")),
        ];
        let own = own.into_iter().flatten().map(|(name, value)| (name.to_owned(), value.to_owned()));
        // Of two with the same name the later one counts.
        let callers = shared.headers.iter().chain(&self.options.headers).cloned();
        let headers = callers.chain(own).collect();
        Ok(Message {
            url: joined(&[&shared.base_url, &self.queried(target).map_err(refused)?]),
            operation: name,
            method,
            headers,
            body,
            follows_redirects: shared.key.is_none(),
            timeout: millis(self.options.timeout.unwrap_or(shared.timeout)),
            deadline: self.options.deadline.map_or(f64::INFINITY, millis),
            max_retries: self.options.max_retries.unwrap_or(shared.max_retries),
            idempotency_key,
        })
    }

    /// The target with the query parameters of the options.
    fn queried(&self, target: String) -> Result<String, Refusal> {
        if self.options.query.is_empty() {
            return Ok(target);
        }
        let text = Value::from(self.options.query.clone()).to_string();
        let mut query = Query::new(target);
        match query.push_members(&mut Reader::new(&text), &Place::Root) {
            Ok(()) => Ok(query.finish()),
            Err(fault) => Err(Refusal::of(&joined(&["query.", &fault.place]), &fault.problem)),
        }
    }
}

fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}
