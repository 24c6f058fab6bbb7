//! Runs a sandbox in the foreground.

use std::net::IpAddr;

use clap::Parser;
use sandbox::{Dialect, FAKE_KEY, Options};

/// How requests steer the sandbox.
const STEERING: &str = "\
Headers of a request:
  x-sandbox-dialect      guide or reference
  x-sandbox-fault        what goes wrong: a status from 300 to 599, reset, latency, drip, reset-body, truncated,
                         empty, html; late-503 and late-reset let the call have its effect
  x-sandbox-call         the logical call that the request belongs to: any text
  x-sandbox-fault-times  how many requests of that call fail; all, if not given
  x-sandbox-retry-after, -retry-after-ms, -x-should-retry, -location, -x-request-id
                         headers of the faulty reply

Control:
  POST /sandbox/reset      starts over
  POST /sandbox/settings   a JSON object: aheadSeconds puts the clock forward, lagSeconds lets snapshots of
                           entitlements be behind the usage, fullSnapshots lets them tell all
  POST /sandbox/webhooks   a JSON object: url (on loopback) and secret of a listener that is told of changes to what
                           customers may use; copies (1 to 10) sends each message so often, spreadMs (up to 5000)
                           within so long; DELETE ends it
  GET /sandbox/requests    the latest requests; DELETE forgets them
  GET /sandbox/calls/{id}  the requests and the effects of a call";

/// A local stand-in for the Stigg API
#[derive(Parser)]
#[command(after_help = STEERING)]
struct Cli {
    /// The loopback address to listen on
    #[arg(long, default_value = "127.0.0.1")]
    host: IpAddr,
    /// The port to listen on; 0 takes any that is free
    #[arg(long, default_value_t = 4010)]
    port: u16,
    /// The dialect of requests that do not choose one by the header x-sandbox-dialect
    #[arg(long, value_enum, default_value_t)]
    dialect: Dialect,
    /// The key that requests must carry
    #[arg(long, default_value = FAKE_KEY)]
    key: String,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let Cli { host, port, dialect, key } = Cli::parse();
    let server =
        sandbox::serve(Options { host, port, dialect, key: key.clone(), ..Options::default() }).await?;
    let base_url = server.base_url();
    // The first line is for programs.
    println!("listening on {base_url}");
    println!();
    println!("  base URL  {base_url}");
    println!("  fake key  {key}");
    println!("  try       curl -H 'X-API-KEY: {key}' '{base_url}/api/v1/customers?limit=2'");
    println!();
    println!("Ctrl-C ends it.");
    server.wait().await
}
