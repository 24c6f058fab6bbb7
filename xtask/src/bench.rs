//! `cargo xtask bench`: what the packed package costs at run time.

mod call;
mod clients;
mod gate;
mod memory;
mod page;
mod plot;
mod runtime;
mod rust_client;
mod start;
mod statistics;

use anyhow::Result;

/// What to measure.
#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    bench: Bench,
}

#[derive(clap::Subcommand)]
enum Bench {
    /// From the import to the end of the first call, in fresh processes
    Start(start::Args),
    /// What a call costs the processor, beside a bare fetch
    Call(call::Args),
    /// Whether memory stays flat over many calls
    Memory(memory::Args),
    /// What an entitlement check costs, beside a map and a round trip, and how often it asks
    Gate(gate::Args),
}

pub fn run(args: Args) -> Result<()> {
    match args.bench {
        Bench::Start(args) => start::run(args),
        Bench::Call(args) => call::run(args),
        Bench::Memory(args) => memory::run(args),
        Bench::Gate(args) => gate::run(args),
    }
}
