//! `cargo xtask release`: what goes out to npm and crates.io, and whether it may.

mod contents;

use std::process::Command;

use anyhow::{Result, ensure};

use crate::tools::Step;
use crate::{build, workspace};

/// `cargo xtask release`
#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    task: Task,
}

#[derive(clap::Subcommand)]
enum Task {
    /// Write the lists of the files that both packages hold, for tests to compare: tests/contents
    Contents,
}

pub fn run(args: Args) -> Result<()> {
    match args.task {
        Task::Contents => contents::write(),
    }
}

/// Checks what both registries would get, as far as that can be done without publishing.
pub fn rehearse(step: &Step) -> Result<()> {
    contents::check(step)?;
    publish_to_npm(step)
}

/// npm's own rehearsal, which needs no network: it refuses what is private or bears no proper name and version.
fn publish_to_npm(step: &Step) -> Result<()> {
    let mut npm = Command::new("npm");
    npm.args(["publish", "--dry-run", "--ignore-scripts", "--offline"]).arg(build::build()?);
    npm.current_dir(workspace::npm_target());
    let said = step.run(npm)?;
    let published = format!("+ stigg-edge@{}", workspace::VERSION);
    ensure!(said.contains(&published), "npm publish does not say `{published}`:\n{said}");
    Ok(())
}
