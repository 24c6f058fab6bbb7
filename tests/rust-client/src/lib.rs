//! The Rust client as the tests of every runtime drive it: a call by name, with JSON in and out.

#[rustfmt::skip]
mod calls;

use std::future::Future;
use std::pin::Pin;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use stigg_edge::{Error, Page, Request, Stigg};
use wasm_bindgen::prelude::*;

/// The value, or of a list that has pages the first and the one that follows.
type Values = Pin<Box<dyn Future<Output = Result<Vec<Value>, Error>>>>;

/// Makes a request; fails if the params are none of its model.
pub type Call = fn(&Stigg, &str, Value) -> Result<Values, String>;

/// Makes a call and gives its outcome as JSON text: `{ values }` or `{ error: { name, message } }`.
#[wasm_bindgen]
pub async fn call(
    base_url: String,
    key: String,
    operation: String,
    argument: String,
    params: String,
) -> String {
    let outcome = match outcome(&base_url, &key, &operation, &argument, &params).await {
        Ok(values) => json!({ "values": values }),
        Err((name, message)) => json!({ "error": { "name": name, "message": message } }),
    };
    outcome.to_string()
}

async fn outcome(
    base_url: &str,
    key: &str,
    operation: &str,
    argument: &str,
    params: &str,
) -> Result<Vec<Value>, (&'static str, String)> {
    let name = |error: &Error| if error.is_invalid_request() { "InvalidRequestError" } else { "Error" };
    let failed = |error: Error| (name(&error), error.to_string());
    let stigg = Stigg::builder(key).base_url(base_url).max_retries(0).build().map_err(failed)?;
    let (_, call) = calls::CALLS
        .iter()
        .find(|(known, _)| *known == operation)
        .ok_or(("ReferenceError", format!("no operation is called {operation}")))?;
    let params =
        if params.is_empty() { json!({}) } else { serde_json::from_str(params).expect("it is JSON") };
    let values = call(&stigg, argument, params).map_err(|problem| ("TypeError", problem))?;
    values.await.map_err(failed)
}

fn read<T: DeserializeOwned>(params: Value) -> Result<T, String> {
    serde_json::from_value(params).map_err(|error| error.to_string())
}

/// For operations without params of their own.
trait Queries {
    fn queries(self, params: Value) -> Self;
}

impl<R> Queries for Request<R> {
    fn queries(self, params: Value) -> Self {
        let Value::Object(params) = params else { unreachable!("params are an object") };
        params.into_iter().fold(self, |request, (name, value)| request.query(name, value))
    }
}

fn whole<R, P>(request: Request<R, P>) -> Values
where
    R: Serialize,
    Request<R, P>: IntoFuture<Output = Result<R, Error>> + 'static,
{
    Box::pin(async { Ok(vec![value(&request.await?)]) })
}

fn pages<T, P>(request: Request<Page<T>, P>) -> Values
where
    T: Serialize + DeserializeOwned,
    Request<Page<T>, P>: IntoFuture<Output = Result<Page<T>, Error>> + 'static,
{
    Box::pin(async {
        let first = request.await?;
        let next = first.next_page().await?;
        Ok([Some(first), next].iter().flatten().map(page).collect())
    })
}

fn page<T: Serialize + DeserializeOwned>(page: &Page<T>) -> Value {
    json!({
        "data": value(&page.data),
        "hasMore": page.has_more,
        "hasNextPage": page.has_next_page(),
        "nextCursor": page.next_cursor,
        "previousCursor": page.previous_cursor,
    })
}

fn value(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("models are JSON")
}
