//! The two dialects of the API: what its endpoint reference says, and what its guide pages say.

use axum::http::{HeaderMap, StatusCode};
use clap::ValueEnum;
use serde_json::{Value, json};

use crate::contract::{Operation, Shape};
use crate::pages::Page;
use crate::refusal::Refusal;

/// The header with which one request chooses its dialect.
pub const HEADER: &str = "x-sandbox-dialect";

/// How bodies are wrapped and page parameters are spelt.
#[derive(Clone, Copy, Debug, Default, PartialEq, ValueEnum)]
pub enum Dialect {
    /// `{"data": …}`, `pagination`, `after` and `before`
    #[default]
    Reference,
    /// Bare resources, `has_more`, `next_cursor`, `starting_after` and `ending_before`
    Guide,
}

/// What a call is answered with, before a dialect words it.
#[derive(Debug)]
pub enum Answer {
    /// One resource.
    Resource(Value),
    /// All items of a list that has no pages.
    List(Vec<Value>),
    /// Part of a list.
    Page(Page),
}

/// Page parameters: in the reference, in the guide.
const SPELLINGS: [(&str, &str); 2] = [("after", "starting_after"), ("before", "ending_before")];

impl Dialect {
    /// The dialect that a request chooses, else the server's own.
    pub fn of(headers: &HeaderMap, otherwise: Self) -> Result<Self, Refusal> {
        let Some(value) = headers.get(HEADER) else { return Ok(otherwise) };
        let named = value.to_str().ok().and_then(|name| Self::from_str(name, false).ok());
        named.ok_or_else(|| Refusal::bad_request(format!("header {HEADER}: must be reference or guide")))
    }

    /// The contract's name of a query parameter. The other dialect's page parameters are refused:
    /// a server that passed over them would send the first page for ever.
    pub fn page_parameter<'n>(self, operation: &Operation, name: &'n str) -> Result<&'n str, Refusal> {
        for (reference, guide) in SPELLINGS.into_iter().filter(|(reference, _)| operation.takes(reference)) {
            let (ours, theirs) = match self {
                Self::Reference => (reference, guide),
                Self::Guide => (guide, reference),
            };
            if name == ours {
                return Ok(reference);
            }
            if name == theirs {
                return Err(Refusal::bad_request(format!(
                    "query {theirs}: is of the other dialect; this one has {ours}"
                )));
            }
        }
        Ok(name)
    }

    /// Words the answer: its status and body.
    pub fn word(self, operation: &Operation, answer: Answer) -> (StatusCode, Value) {
        match self {
            Self::Reference => (StatusCode::OK, enveloped(operation.shape, answer)),
            // The guide knows 201 for created records, the reference does not.
            Self::Guide if operation.creates() => (StatusCode::CREATED, bare(answer)),
            Self::Guide => (StatusCode::OK, bare(answer)),
        }
    }
}

fn enveloped(shape: Shape, answer: Answer) -> Value {
    match answer {
        Answer::Resource(data) => json!({"data": data}),
        Answer::List(data) => json!({"data": data}),
        Answer::Page(Page { items, next, .. }) if shape == Shape::ForwardPage => {
            json!({"data": items, "pagination": {"next": next.map(Value::from)}})
        }
        Answer::Page(Page { items, next, prev, .. }) => {
            json!({"data": items, "pagination": {"next": next.map(Value::from), "prev": prev.map(Value::from)}})
        }
    }
}

/// The guide's pages have one cursor: it leads on in the direction in which the call went.
fn bare(answer: Answer) -> Value {
    match answer {
        Answer::Resource(data) => data,
        Answer::List(data) => json!({"data": data, "has_more": false, "next_cursor": null}),
        Answer::Page(Page { items, next, prev, backwards }) => {
            let further = if backwards { prev } else { next };
            json!({"data": items, "has_more": further.is_some(), "next_cursor": further.map(Value::from)})
        }
    }
}
