//! The operations of the contract: which there are, what they take and what they answer.

use std::sync::LazyLock;

use axum::http::Method;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::query::QueryParameter;
use crate::schemas::{self, Schema};

static OPERATIONS: LazyLock<Vec<Operation>> = LazyLock::new(read);

/// Every operation, in the order of the contract.
pub fn operations() -> &'static [Operation] {
    &OPERATIONS
}

/// One operation of the contract.
#[derive(Debug)]
pub struct Operation {
    /// The call path, `v1.customers.list`.
    pub id: &'static str,
    /// The HTTP verb.
    pub verb: Method,
    /// The path with its parameters in braces.
    pub path: &'static str,
    /// The query parameters.
    pub query: Vec<QueryParameter>,
    /// The JSON body, for operations that take one.
    pub body: Option<Schema>,
    /// The whole body of a success.
    pub answer: Schema,
    /// The resource in it: `data`, or one item of `data`.
    pub payload: Schema,
    /// How `data` carries the resource.
    pub shape: Shape,
}

/// How an answer carries its payload.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// `{data: {…}}`
    Resource,
    /// `{data: […]}`
    List,
    /// `{data: […], pagination: {next, prev}}`
    Page,
    /// `{data: […], pagination: {next}}`
    ForwardPage,
}

/// Path parameters and their decoded values, in the order of the path.
pub type PathValues = Vec<(&'static str, String)>;

/// What a verb and a path lead to.
pub enum Route {
    /// An operation of the contract.
    Operation(&'static Operation, PathValues),
    /// The path is known, but only with these verbs.
    OtherVerbs(Vec<&'static Method>),
    /// No operation has such a path.
    Unknown,
}

/// Finds the operation for a raw path.
pub fn route(verb: &Method, path: &str) -> Route {
    let mut others = Vec::new();
    for operation in operations() {
        let Some(values) = operation.matches(path) else { continue };
        if operation.verb == *verb {
            return Route::Operation(operation, values);
        }
        others.push(&operation.verb);
    }
    if others.is_empty() { Route::Unknown } else { Route::OtherVerbs(others) }
}

impl Operation {
    fn matches(&self, path: &str) -> Option<PathValues> {
        let mut values = PathValues::new();
        let (mut wanted, mut given) = (self.path.split('/'), path.split('/'));
        loop {
            match (wanted.next(), given.next()) {
                (None, None) => return Some(values),
                (Some(wanted), Some(given)) => match parameter(wanted) {
                    Some(name) if !given.is_empty() => {
                        let value = percent_decode_str(given).decode_utf8().ok()?;
                        values.push((name, value.into_owned()));
                    }
                    None if wanted == given => {}
                    _ => return None,
                },
                _ => return None,
            }
        }
    }

    /// Whether the operation takes a query parameter of this name.
    pub fn takes(&self, name: &str) -> bool {
        self.query.iter().any(|parameter| parameter.name == name)
    }

    /// Whether a success makes a new record.
    pub fn creates(&self) -> bool {
        let method = self.id.rsplit('.').next().unwrap_or_default();
        method == "provision" || method.starts_with("create")
    }
}

/// The name in a segment such as `{id}`.
fn parameter(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

fn read() -> Vec<Operation> {
    let mut operations = Vec::new();
    for (path, verbs) in members(&schemas::document()["paths"]) {
        for (verb, text) in members(verbs) {
            let pointer = format!("/paths/{}/{verb}", schemas::escape(path));
            operations.push(read_operation(path, verb, text, &pointer));
        }
    }
    operations
}

fn read_operation(path: &'static str, verb: &str, text: &'static Value, pointer: &str) -> Operation {
    let answer = format!("{pointer}/responses/200/content/application~1json/schema");
    let properties = &Schema::at(answer.as_str()).text()["properties"];
    let is_list = properties["data"]["type"] == "array";
    let shape = match properties.get("pagination").map(schemas::resolve) {
        None if is_list => Shape::List,
        None => Shape::Resource,
        Some(pagination) if pagination["properties"].get("prev").is_some() => Shape::Page,
        Some(_) => Shape::ForwardPage,
    };
    Operation {
        id: text["operationId"].as_str().expect("every operation has an operationId"),
        verb: verb.to_uppercase().parse().expect("the contract's verbs are HTTP verbs"),
        path,
        query: QueryParameter::read_all(&text["parameters"], &format!("{pointer}/parameters")),
        body: text
            .get("requestBody")
            .map(|_| Schema::at(format!("{pointer}/requestBody/content/application~1json/schema"))),
        payload: Schema::at(format!("{answer}/properties/data{}", if is_list { "/items" } else { "" })),
        answer: Schema::at(answer),
        shape,
    }
}

fn members(value: &'static Value) -> impl Iterator<Item = (&'static str, &'static Value)> {
    value.as_object().into_iter().flatten().map(|(name, value)| (name.as_str(), value))
}
