//! A local, stateful stand-in for the Stigg API: real HTTP on loopback, no account, no network.
//!
//! ```no_run
//! # async fn example() -> anyhow::Result<()> {
//! let server = sandbox::serve(sandbox::Options::default()).await?;
//! println!("{} takes the key {}", server.base_url(), sandbox::FAKE_KEY);
//! # Ok(())
//! # }
//! ```
//!
//! Every request is checked against the contract: key, path, verb, query and body. Customers are
//! kept, and so are the catalog, subscriptions, usage and credits, from which entitlements follow;
//! `customer-with-plan` and `customer-on-free` have some from the start. Everything else is answered
//! with examples that fit the contract. Requests steer it with headers:
//!
//! | header | effect |
//! |---|---|
//! | `x-sandbox-dialect: guide` or `reference` | this request's dialect |
//! | `x-sandbox-fault: 503` (any status from 300 to 599) | the request fails with this status, without effect |
//! | `x-sandbox-fault: reset` | the connection ends before a reply, without effect |
//! | `x-sandbox-fault: late-503`, `late-reset` | the same, but the call has its effect |
//! | `x-sandbox-fault: latency`, `drip` | the reply waits, or its body comes slowly |
//! | `x-sandbox-fault: reset-body` | the connection ends in the body |
//! | `x-sandbox-fault: truncated`, `empty`, `html` | a good status with half the body, none, or a page |
//! | `x-sandbox-call: some-id` | the logical call that the request belongs to; its requests and effects are counted |
//! | `x-sandbox-fault-times: 2` | only the first two requests of the call fail |
//! | `x-sandbox-retry-after: 2` (`-retry-after-ms`, `-x-should-retry`, `-location`, `-x-request-id` too) | a header of the faulty reply |
//!
//! `POST /sandbox/reset` starts over. `GET /sandbox/requests` shows the latest requests, without
//! keys; `DELETE` forgets them. `GET /sandbox/calls/some-id` tells the `requests` and the `effects`
//! of a call: changes that are not made by another of its requests already. `POST /sandbox/settings`
//! takes `{"aheadSeconds": 3600}`, which puts the clock forward, `{"lagSeconds": 5}`, which lets
//! snapshots of entitlements be behind the usage, and `{"fullSnapshots": true}`, with which they tell
//! what otherwise webhooks alone do: `hasSoftLimit`, `enumValues` and `meterType`.
//!
//! `POST /sandbox/webhooks` takes `{"url": "http://127.0.0.1:8787/webhooks", "secret": "not-a-secret"}`,
//! a listener on loopback. From then on it is told of calls that change what a customer may use: of
//! the call itself (`subscription.created`, `promotionalEntitlement.revoked`, `customer.deleted`, …), and
//! with `entitlements.updated` of all that the customer or its resource has then. The header
//! `Stigg-Webhooks-Secret` carries the secret. What is not answered with a good status is sent up to
//! three times more. `"copies": 3` sends each message so often, and `"spreadMs": 500` within so long,
//! in any order. `DELETE /sandbox/webhooks` ends it, another listener takes its place, and of
//! idempotent repeats nothing is told.

pub mod examples;
pub mod schemas;

mod auth;
mod call;
mod calls;
mod catalog;
mod clock;
mod connection;
mod contract;
mod credits;
mod customers;
mod dialect;
mod entitlements;
mod events;
mod fault;
mod idempotency;
mod journal;
mod messages;
mod number;
mod packages;
mod pages;
mod periods;
mod previews;
mod promotions;
mod query;
mod records;
mod refusal;
mod reply;
mod reservations;
mod server;
mod settings;
mod subscriptions;
mod usage;
mod webhooks;
mod world;

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use anyhow::{Context, ensure};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

pub use auth::FAKE_KEY;
pub use clock::Clock;
use connection::{Connection, Connections};
pub use dialect::Dialect;

/// How a sandbox is to run.
pub struct Options {
    /// A loopback address; others are refused.
    pub host: IpAddr,
    /// The port; 0 takes any that is free.
    pub port: u16,
    /// The dialect of requests that do not choose one.
    pub dialect: Dialect,
    /// The key that requests must carry.
    pub key: String,
    /// Tells creation times and the age of idempotency keys.
    pub clock: Clock,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            host: Ipv4Addr::LOCALHOST.into(),
            port: 0,
            dialect: Dialect::default(),
            key: FAKE_KEY.to_owned(),
            clock: Clock::default(),
        }
    }
}

/// A running sandbox. It ends when this is dropped.
pub struct Server {
    address: SocketAddr,
    serving: JoinHandle<std::io::Result<()>>,
    _end: oneshot::Sender<()>,
}

/// Starts a sandbox on the running tokio runtime.
pub async fn serve(options: Options) -> anyhow::Result<Server> {
    let Options { host, port, dialect, key, clock } = options;
    ensure!(host.is_loopback(), "host {host}: the sandbox listens on loopback only; use 127.0.0.1 or ::1");
    let listener = TcpListener::bind((host, port))
        .await
        .with_context(|| format!("cannot listen on port {port} of {host}; port 0 takes any that is free"))?;
    let address = listener.local_addr()?;
    let (end, ended) = oneshot::channel::<()>();
    let router = server::Sandbox::new(key, dialect, clock).router();
    let serving = tokio::spawn(async move {
        let ended = async { ended.await.unwrap_or(()) };
        let service = router.into_make_service_with_connect_info::<Connection>();
        axum::serve(Connections(listener), service).with_graceful_shutdown(ended).await
    });
    Ok(Server { address, serving, _end: end })
}

impl Server {
    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The base URL for clients.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Serves until the process ends.
    pub async fn wait(self) -> anyhow::Result<()> {
        Ok(self.serving.await??)
    }
}
