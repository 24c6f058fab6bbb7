//! Everything this project can do, as subcommands: `cargo xtask --help`.

mod audit;
mod bench;
mod build;
mod conformance;
mod contract;
mod demo;
mod generate;
mod lock;
mod paywall;
mod process;
mod project;
mod release;
mod rust_client;
mod sandbox;
#[cfg(test)]
mod security;
mod setup;
mod site;
mod size;
mod test;
mod tools;
mod worker;
mod workspace;
mod written;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    about = "Everything this project can do",
    version,
    disable_version_flag = true
)]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Bring the tools that are missing: the wasm target, wasm-bindgen, the npm tools, cargo-deny
    Setup(setup::Args),
    /// Write the code that comes from api/openapi.json
    Generate(generate::Args),
    /// Compare two editions of the contract
    Contract(contract::Args),
    /// Make pkg/ and the packed tarball of the npm package
    Build(build::Args),
    /// Watch a Cloudflare Worker use the packed client against the sandbox
    Demo(demo::Args),
    /// Use the example of a paywall in a browser, against the sandbox
    Paywall(paywall::Args),
    /// Run the local stand-in for the Stigg API
    Sandbox(sandbox::Args),
    /// Check everything: format, lints, native tests, generated code, the packed tarball
    Test(test::Args),
    /// Judge every operation and model by tools that we did not write
    Conformance(conformance::Args),
    /// Print what users ship: wasm, glue and shell, raw and compressed
    Size(size::Args),
    /// Measure what the packed package costs at run time
    Bench(bench::Args),
    /// Judge what the project takes from others: licences, sources, advisories
    Audit(audit::Args),
    /// Make the documentation, a static site, and look for dead links in it
    Site(site::Args),
    /// What goes out to npm and crates.io, and whether it may
    Release(release::Args),
}

fn main() -> ExitCode {
    match run(Cli::parse().task) {
        Ok(code) => code,
        Err(error) => {
            // Without a backtrace: it would lead through xtask, where the reason seldom is.
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> anyhow::Result<ExitCode> {
    match task {
        Task::Setup(args) => setup::run(args),
        Task::Generate(args) => generate::run(args),
        Task::Contract(args) => return contract::run(args),
        Task::Build(args) => build::run(args),
        Task::Demo(args) => demo::run(args),
        Task::Paywall(args) => paywall::run(args),
        Task::Sandbox(args) => sandbox::run(args),
        Task::Test(args) => test::run(args),
        Task::Conformance(args) => conformance::run(args),
        Task::Size(args) => size::run(args),
        Task::Bench(args) => bench::run(args),
        Task::Audit(args) => audit::run(args),
        Task::Site(args) => site::run(args),
        Task::Release(args) => release::run(args),
    }?;
    Ok(ExitCode::SUCCESS)
}
