//! Runs a sandbox in the foreground.

use std::net::IpAddr;

use clap::Parser;
use sandbox::{Dialect, FAKE_KEY, Options};

/// A local stand-in for the Stigg API
#[derive(Parser)]
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
