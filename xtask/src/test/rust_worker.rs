//! `examples/rust-worker` in workerd: made by wrangler as for a deployment, called by `tests/rust-worker`.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::run_node_tests;
use crate::tools::{self, Step, TARGET, Toolchain};
use crate::{project, workspace};

const EXAMPLE: &str = "examples/rust-worker";

pub fn run(step: &Step) -> Result<()> {
    let root = workspace::root();
    let toolchain = tools::wasm_toolchain()?.with_library()?;
    check_format(step)?;
    check_lock(step, &toolchain)?;

    // As deep as the example itself, so that its path to the crate holds.
    let project = project::copy(EXAMPLE, &root.join("target/rust-worker"))?;
    let mut wrangler = tools::npm()?.command("wrangler");
    wrangler.args(["deploy", "--dry-run", "--outdir", "dist"]).current_dir(&project);
    wrangler.env("WRANGLER_LOG_PATH", project.join(".wrangler/logs"));
    wrangler.env("CARGO_TARGET_DIR", root.join("target/wasm")).envs(tools::worker_build(&toolchain)?);
    step.run(wrangler)?;

    run_node_tests(step, &root.join("tests/rust-worker"), &[])
}

fn check_format(step: &Step) -> Result<()> {
    let mut cargo = Command::new(workspace::cargo());
    cargo.args(["fmt", "--check"]).current_dir(workspace::root().join(EXAMPLE));
    step.run(cargo).map(|_| ())
}

/// Nobody tells the example's lock file when the crate gets another dependency.
fn check_lock(step: &Step, toolchain: &Toolchain) -> Result<()> {
    let mut cargo = toolchain.cargo();
    cargo.current_dir(workspace::root());
    cargo.args(["fetch", "--locked", "--target", TARGET, "--manifest-path"]);
    cargo.arg(Path::new(EXAMPLE).join("Cargo.toml"));
    let remedy =
        format!("if its lock file is old: cargo update --workspace --manifest-path {EXAMPLE}/Cargo.toml");
    step.run(cargo).context(remedy).map(|_| ())
}
