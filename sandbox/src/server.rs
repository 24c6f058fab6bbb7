//! The HTTP side: one request after the other through all checks to its reply.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Path, Request, State};
use axum::http::request::Parts;
use axum::http::{Response, StatusCode};
use axum::response::{IntoResponse, Json};
use axum::routing::{get, post};
use http_body_util::BodyExt;
use serde_json::Value;
use tower_http::cors::CorsLayer;

use crate::call::Call;
use crate::calls::Calls;
use crate::clock::Clock;
use crate::connection::Connection;
use crate::dialect::Dialect;
use crate::fault::Fault;
use crate::journal::Journal;
use crate::refusal::Refusal;
use crate::reply::{self, Reply};
use crate::settings::Settings;
use crate::webhooks::Webhook;
use crate::world::World;
use crate::{auth, idempotency};

const MOST_BODY_BYTES: usize = 4 << 20;

/// One sandbox: what it was told at the start, and what happened since.
pub struct Sandbox {
    key: String,
    dialect: Dialect,
    clock: Clock,
    world: Mutex<World>,
    journal: Mutex<Journal>,
    calls: Mutex<Calls>,
    settings: Mutex<Settings>,
    webhook: Mutex<Option<Webhook>>,
}

impl Sandbox {
    /// A sandbox in its first state.
    pub fn new(key: String, dialect: Dialect, clock: Clock) -> Self {
        let world = World::seeded(clock.now()).into();
        let (journal, calls) = (Mutex::default(), Mutex::default());
        let (settings, webhook) = (Mutex::default(), Mutex::default());
        Self { key, dialect, clock, world, journal, calls, settings, webhook }
    }

    /// Its routes: the control endpoints, and the contract's operations for everything else.
    pub fn router(self) -> Router {
        Router::new()
            .route("/sandbox/reset", post(reset))
            .route("/sandbox/settings", post(settings))
            .route("/sandbox/webhooks", post(webhooks).delete(end_webhooks))
            .route("/sandbox/requests", get(requests).delete(forget_requests))
            .route("/sandbox/calls/{id}", get(calls))
            .fallback(answer)
            // Nothing here is secret, so every page may call it.
            .layer(CorsLayer::permissive())
            .with_state(Arc::new(self))
    }

    fn reply(&self, request: &Parts, body: Option<&[u8]>) -> Result<Reply, Refusal> {
        let headers = &request.headers;
        auth::check(headers, &self.key)?;
        let dialect = Dialect::of(headers, self.dialect)?;
        let too_large = || Refusal::too_large(format!("body: is longer than {MOST_BODY_BYTES} bytes"));
        let call = Call::read(request, body.ok_or_else(too_large)?, dialect)?;
        let key = headers.get(idempotency::HEADER);
        let path_and_query = request.uri.path_and_query().map_or("/", |text| text.as_str());
        let settings = *lock(&self.settings);
        let now = self.clock.now() + settings.ahead;
        let (reply, messages) =
            lock(&self.world).reply(&call, key, path_and_query, dialect, &settings, now)?;
        lock(&self.calls).note(headers, &call, path_and_query, &reply);
        if let Some(webhook) = &mut *lock(&self.webhook) {
            messages.iter().for_each(|message| webhook.send(message));
        }
        Ok(reply)
    }
}

async fn answer(
    State(sandbox): State<Arc<Sandbox>>,
    ConnectInfo(connection): ConnectInfo<Connection>,
    request: Request,
) -> Response<Body> {
    let (request, body) = request.into_parts();
    let body = read(body).await;
    let nth = lock(&sandbox.calls).count(&request.headers);
    let (fault, reply) = match Fault::asked(&request.headers, nth) {
        Err(refusal) => (None, reply::refused(refusal)),
        Ok(Some(fault)) if !fault.comes_late() => {
            let reply = fault.reply();
            (Some(fault), reply)
        }
        Ok(fault) => (fault, sandbox.reply(&request, body.as_deref()).unwrap_or_else(reply::refused)),
    };
    lock(&sandbox.journal).record(&request, &body.unwrap_or_default(), reply.status());
    match fault {
        Some(fault) => fault.spoil(reply, &connection).await,
        None => reply.map(Body::from),
    }
}

async fn reset(State(sandbox): State<Arc<Sandbox>>) -> StatusCode {
    *lock(&sandbox.world) = World::seeded(sandbox.clock.now());
    *lock(&sandbox.journal) = Journal::default();
    *lock(&sandbox.calls) = Calls::default();
    *lock(&sandbox.settings) = Settings::default();
    *lock(&sandbox.webhook) = None;
    StatusCode::NO_CONTENT
}

async fn settings(State(sandbox): State<Arc<Sandbox>>, Json(body): Json<Value>) -> Response<Body> {
    done(lock(&sandbox.settings).change(&body))
}

async fn webhooks(State(sandbox): State<Arc<Sandbox>>, Json(body): Json<Value>) -> Response<Body> {
    done(Webhook::read(&body).map(|webhook| *lock(&sandbox.webhook) = Some(webhook)))
}

async fn end_webhooks(State(sandbox): State<Arc<Sandbox>>) -> StatusCode {
    *lock(&sandbox.webhook) = None;
    StatusCode::NO_CONTENT
}

async fn calls(State(sandbox): State<Arc<Sandbox>>, Path(id): Path<String>) -> Json<Value> {
    Json(lock(&sandbox.calls).entry(&id))
}

async fn requests(State(sandbox): State<Arc<Sandbox>>) -> Json<Value> {
    Json(lock(&sandbox.journal).entries())
}

async fn forget_requests(State(sandbox): State<Arc<Sandbox>>) -> StatusCode {
    *lock(&sandbox.journal) = Journal::default();
    StatusCode::NO_CONTENT
}

/// The answer of a control endpoint that has nothing to show.
fn done(outcome: Result<(), Refusal>) -> Response<Body> {
    match outcome {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(refusal) => reply::refused(refusal).map(Body::from),
    }
}

/// Reads a body to its end, or none if it is too long. What is too much is read all the same: a
/// caller that is cut off while it still sends would see a broken connection and no answer.
async fn read(mut body: Body) -> Option<Vec<u8>> {
    let (mut bytes, mut total) = (Vec::new(), 0);
    while let Some(Ok(frame)) = body.frame().await {
        let Ok(data) = frame.into_data() else { continue };
        total += data.len();
        if total <= MOST_BODY_BYTES {
            bytes.extend_from_slice(&data);
        }
    }
    (total <= MOST_BODY_BYTES).then_some(bytes)
}

/// A call that panicked is a bug that its test shows; the next call still gets its answer.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
