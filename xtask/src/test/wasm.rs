//! The crate's shells as WebAssembly: `tests/node.rs`, and `tests/browser.rs` through a driver.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use super::session;
use crate::process;
use crate::tools::{self, Browser, Driven, Step, TARGET};
use crate::{sandbox, workspace};

pub fn node(step: &Step) -> Result<()> {
    run(step, cargo_test("node")?).map(|_| ())
}

pub fn in_browser(step: &Step, browser: &Browser) -> Result<()> {
    let Driven { driver, .. } = browser.bring()?;
    let mut cargo = cargo_test("browser")?;
    // The runner takes the first driver that it is told of.
    for other in ["GECKODRIVER", "SAFARIDRIVER", "CHROMEDRIVER", "MSEDGEDRIVER"] {
        cargo.env_remove(other).env_remove(format!("{other}_REMOTE"));
    }
    cargo.env(browser.variable, driver).envs([session::LOG]);
    let output = run(step, cargo)?;
    step.say(&session::versions(&output).context("no driver told which browser it has started")?);
    Ok(())
}

fn cargo_test(target: &str) -> Result<Command> {
    let mut cargo = tools::wasm_toolchain()?.with_library()?.cargo();
    cargo.current_dir(workspace::root());
    cargo.args(["test", "--package", "stigg-edge", "--all-features", "--test", target]);
    cargo.args(["--target", TARGET, "--target-dir"]).arg(folder());
    let runner = tools::wasm_bindgen()?.with_file_name("wasm-bindgen-test-runner");
    cargo.arg("--config").arg(format!("target.{TARGET}.runner=[{:?}]", runner.display().to_string()));
    // The runner's own would bury what the tests say.
    cargo.env("RUST_BACKTRACE", "0");
    Ok(cargo)
}

/// Runs the tests beside a sandbox and returns what they printed.
fn run(step: &Step, mut cargo: Command) -> Result<String> {
    let sandbox = sandbox::start_on(step, port()?)?;
    cargo.env("STIGG_SANDBOX_URL", &sandbox.url).env("STIGG_SANDBOX_KEY", sandbox.key);
    let output = step.run(cargo)?;
    let result = output.lines().find(|line| line.starts_with("test result: ok."));
    // The runner succeeds, too, where it finds nothing to do.
    step.say(result.with_context(|| format!("no test has run:\n{output}"))?);
    Ok(output)
}

/// A port for the sandbox. It is compiled into the tests, so as long as it is free it stays the same.
fn port() -> Result<u16> {
    let file = folder().join("sandbox-port");
    let last = fs::read_to_string(&file).ok().and_then(|port| port.parse().ok());
    if let Some(port) = last.filter(|&port| process::is_free(port)) {
        return Ok(port);
    }
    let port = process::free_port()?;
    fs::create_dir_all(folder())?;
    fs::write(&file, port.to_string()).with_context(|| format!("cannot write {}", file.display()))?;
    Ok(port)
}

fn folder() -> PathBuf {
    workspace::root().join("target/wasm")
}
