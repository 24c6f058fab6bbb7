//! Calls: requests that the contract allows.

use axum::http::header;
use axum::http::request::Parts;
use serde_json::{Map, Value};

use crate::contract::{self, Operation, PathValues, Route};
use crate::dialect::Dialect;
use crate::query;
use crate::refusal::Refusal;

/// A request, understood and checked.
pub struct Call {
    /// What is asked for.
    pub operation: &'static Operation,
    /// The path parameters.
    pub path: PathValues,
    /// The query parameters, typed, by the contract's names.
    pub query: Map<String, Value>,
    /// The JSON body; null for operations without one.
    pub body: Value,
}

impl Call {
    /// Reads a request, or says where it breaks the contract.
    pub fn read(request: &Parts, body: &[u8], dialect: Dialect) -> Result<Self, Refusal> {
        let (verb, path) = (&request.method, request.uri.path());
        let (operation, values) = match contract::route(verb, path) {
            Route::Operation(operation, values) => (operation, values),
            Route::OtherVerbs(allowed) => {
                return Err(Refusal::wrong_verb(
                    format!("{verb} {path}: the path takes other verbs"),
                    &allowed,
                ));
            }
            Route::Unknown => {
                return Err(Refusal::not_found(format!("{verb} {path}: there is no such path")));
            }
        };
        Ok(Self {
            operation,
            path: values,
            query: query::read(operation, request.uri.query().unwrap_or_default(), dialect)?,
            body: read_body(operation, request, body)?,
        })
    }

    /// The value of a path parameter.
    pub fn path(&self, name: &str) -> &str {
        let found = self.path.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_str()).expect("the contract names its path parameters")
    }

    /// The text of a query parameter.
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query.get(name).and_then(Value::as_str)
    }
}

fn read_body(operation: &Operation, request: &Parts, body: &[u8]) -> Result<Value, Refusal> {
    let Some(schema) = &operation.body else {
        return match body {
            [] => Ok(Value::Null),
            _ => {
                Err(Refusal::bad_request(format!("body: {} takes none; send an empty request", operation.id)))
            }
        };
    };
    if body.is_empty() {
        return Err(Refusal::bad_request("body: is missing; send a JSON object"));
    }
    let content_type = request.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let media_type = content_type.unwrap_or_default().split(';').next().unwrap_or_default();
    if !media_type.trim().eq_ignore_ascii_case("application/json") {
        return Err(Refusal::unsupported_type("header Content-Type: must be application/json"));
    }
    let value = serde_json::from_slice(body)
        .map_err(|error| Refusal::bad_request(format!("body: is no JSON: {error}")))?;
    schema.check("body", &value).map_err(Refusal::bad_request)?;
    Ok(value)
}
