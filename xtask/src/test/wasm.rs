//! The crate's shells as WebAssembly, tested as contributors do it: by wasm-pack.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::session;
use crate::process;
use crate::tools::{self, Browser, Driven, Step};
use crate::{sandbox, workspace};

pub fn node(step: &Step) -> Result<()> {
    run(step, wasm_pack_test(&["--node"])?).map(|_| ())
}

pub fn in_browser(step: &Step, browser: &Browser) -> Result<()> {
    let Driven { driver, .. } = browser.bring()?;
    let driver = format!("--{}={}", browser.driver, driver.display());
    let mut wasm_pack = wasm_pack_test(&["--headless", browser.option, &driver])?;
    wasm_pack.envs([session::LOG]);
    let output = run(step, wasm_pack)?;
    step.say(&session::versions(&output).context("no driver told which browser it has started")?);
    Ok(())
}

fn wasm_pack_test(arguments: &[&str]) -> Result<Command> {
    let toolchain = tools::wasm_toolchain()?.with_library()?;
    let bindgen = tools::wasm_bindgen()?;
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = bindgen.parent().map(Path::to_owned).into_iter().chain(env::split_paths(&path));
    let mut wasm_pack = Command::new(tools::wasm_pack()?);
    wasm_pack.args(["test", "--mode", "no-install"]).args(arguments);
    wasm_pack.args(["--all-features", "--target-dir"]).arg(folder()).current_dir(workspace::root());
    wasm_pack.envs(toolchain.environment()).env("PATH", env::join_paths(folders)?);
    // Tests run in the first driver that the runner is told of.
    for driver in ["GECKODRIVER", "SAFARIDRIVER", "CHROMEDRIVER", "MSEDGEDRIVER"] {
        wasm_pack.env_remove(driver).env_remove(format!("{driver}_REMOTE"));
    }
    // The runner's own would bury what the tests say.
    wasm_pack.env("RUST_BACKTRACE", "0");
    Ok(wasm_pack)
}

/// Runs the tests beside a sandbox and returns what they printed.
fn run(step: &Step, mut wasm_pack: Command) -> Result<String> {
    let sandbox = sandbox::start_on(step, port()?)?;
    wasm_pack.env("STIGG_SANDBOX_URL", &sandbox.url).env("STIGG_SANDBOX_KEY", sandbox.key);
    let output = step.run(wasm_pack)?;
    // Where there is nothing to do, all succeeds, too. Doc tests are compiled only.
    let own = output.split("Doc-tests").next().unwrap_or_default();
    let result = own.lines().find(|line| line.starts_with("test result: ok."));
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
