//! A Cloudflare Worker in Rust that reads and creates customers through the Stigg API.

use std::time::Duration;

use futures_util::{TryStreamExt, future::try_join};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use stigg_edge::models::{Customer, ProvisionCustomer, SubscriptionStatus};
use stigg_edge::{Error, Stigg};
use worker::js_sys::decode_uri_component;
use worker::{Context, Env, Request, Response, RouteContext, Router, event};

// The futures of the client are not `Send`: a Worker has one thread. The Router asks for no `Send`.
#[event(fetch)]
async fn fetch(request: Request, env: Env, _: Context) -> worker::Result<Response> {
    Router::with_data(client(&env)?)
        .get_async("/customers/:id", retrieve)
        .get_async("/customers", list)
        .post_async("/customers", provision)
        .get_async("/export", export)
        .run(request, env)
        .await
}

/// A client that gives up while the visitor still waits.
fn client(env: &Env) -> worker::Result<Stigg> {
    let key = env.secret("STIGG_API_KEY")?.to_string();
    let mut builder = Stigg::builder(key).timeout(Duration::from_secs(3)).max_retries(1);
    // Only for tests: another place than https://api.stigg.io.
    if let Ok(url) = env.var("STIGG_BASE_URL") {
        builder = builder.base_url(url.to_string());
    }
    builder.build().map_err(failed)
}

/// `GET /customers/:id`: the customer's name and plan, from two calls at the same time.
async fn retrieve(_: Request, context: RouteContext<Stigg>) -> worker::Result<Response> {
    // The Router gives it as it stands in the URL.
    let id = String::from(decode_uri_component(context.param("id").expect("the route has it"))?);
    let stigg = &context.data;
    let customer = stigg.v1().customers().retrieve(&id);
    let subscriptions = stigg.v1().subscriptions().list().customer_id(&*id).limit(1);
    let subscriptions = subscriptions.status([SubscriptionStatus::Active]);
    answer(try_join(customer.into_future(), subscriptions.into_future()).await.map(
        |(customer, subscriptions)| {
            let plan = subscriptions.data.into_iter().next().map(|subscription| subscription.plan_id);
            json!({ "id": customer.id, "name": customer.name, "plan": plan })
        },
    ))
}

#[derive(Deserialize)]
struct Filter {
    email: String,
}

/// `GET /customers?email=…`: all customers with an e-mail address, however many pages that takes.
async fn list(request: Request, context: RouteContext<Stigg>) -> worker::Result<Response> {
    let Ok(Filter { email }) = request.query() else {
        return Response::error("?email=… is missing", 400);
    };
    let customers = context.data.v1().customers().list().email(email).limit(5).items();
    answer(customers.map_ok(summary).try_collect::<Vec<_>>().await)
}

/// What a visitor may say of a new customer.
#[derive(Deserialize)]
struct Signup {
    id: String,
    name: Option<String>,
    email: Option<String>,
}

/// `POST /customers`: a new customer. A repeat with the same `Idempotency-Key` creates no second one.
async fn provision(mut request: Request, context: RouteContext<Stigg>) -> worker::Result<Response> {
    let Signup { id, name, email } = match request.json().await {
        Ok(signup) => signup,
        Err(error) => return Response::error(error.to_string(), 400),
    };
    let mut params = ProvisionCustomer::new(id);
    params.name = name.map(Some);
    params.email = email.map(Some);
    let mut call = context.data.v1().customers().provision(&params);
    if let Some(key) = request.headers().get("idempotency-key")? {
        call = call.idempotency_key(key);
    }
    answer(call.await.map(summary))
}

/// `GET /export`: all customers, a line of JSON each, sent while further pages are read. What fails in the
/// middle ends the reply there.
async fn export(_: Request, context: RouteContext<Stigg>) -> worker::Result<Response> {
    let customers = context.data.v1().customers().list().limit(100).items();
    let lines = customers.map_ok(|customer| format!("{}\n", summary(customer))).map_err(failed);
    Response::from_stream(lines)
}

fn summary(customer: Customer) -> Value {
    json!({ "id": customer.id, "name": customer.name })
}

/// The result as JSON, or the error with the status that tells the visitor whose fault it is.
fn answer(result: stigg_edge::Result<impl Serialize>) -> worker::Result<Response> {
    match result {
        Ok(value) => Response::from_json(&value),
        Err(error) => {
            // The message names the operation and the remedy, never the key.
            let body = json!({ "message": error.to_string(), "code": error.code() });
            Ok(Response::from_json(&body)?.with_status(status(&error)))
        }
    }
}

fn status(error: &Error) -> u16 {
    match error.status() {
        _ if error.is_timeout() => 504,
        _ if error.is_invalid_request() => 400,
        // A key that does not open is this Worker's fault, not its visitor's.
        Some(status @ 400..) if status != 401 && status != 403 => status,
        _ => 502,
    }
}

fn failed(error: Error) -> worker::Error {
    worker::Error::RustError(error.to_string())
}
