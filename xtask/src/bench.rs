//! `cargo xtask bench`: what the packed package costs at run time.

mod start;

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
}

pub fn run(args: Args) -> Result<()> {
    match args.bench {
        Bench::Start(args) => start::run(args),
    }
}
