//! `cargo xtask sandbox`: the local stand-in for the Stigg API, in the foreground or beside a task.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, ensure};

use crate::process::Server;
use crate::tools::Step;
use crate::workspace;

/// The key of sandboxes that a task starts for itself. It opens nothing.
const KEY: &str = "task-key-not-a-secret";

/// How to run the sandbox.
#[derive(clap::Args)]
pub struct Args {
    /// The port to listen on, 4010 if not given; 0 takes any that is free
    #[arg(long)]
    port: Option<u16>,
    /// What requests speak that do not choose: reference (if not given) or guide
    #[arg(long)]
    dialect: Option<String>,
}

/// Runs the sandbox until it is interrupted.
pub fn run(args: Args) -> Result<()> {
    let mut sandbox = cargo("run");
    sandbox.arg("--");
    if let Some(port) = args.port {
        sandbox.args(["--port", &port.to_string()]);
    }
    if let Some(dialect) = args.dialect {
        sandbox.args(["--dialect", &dialect]);
    }
    let status = sandbox.status()?;
    ensure!(status.success(), "the sandbox ended ({status})");
    Ok(())
}

/// Builds the sandbox and tells where it is.
pub fn executable(step: &Step) -> Result<PathBuf> {
    step.run(cargo("build"))?;
    // Cargo puts all programs of the workspace into one folder.
    Ok(std::env::current_exe()?.with_file_name(format!("sandbox{}", std::env::consts::EXE_SUFFIX)))
}

/// A sandbox beside a task; it ends when this is dropped.
pub struct Local {
    /// Its base URL.
    pub url: String,
    /// The key that it takes.
    pub key: &'static str,
    _server: Server,
}

/// Starts a sandbox on a free port and waits until it listens.
pub fn start(step: &Step) -> Result<Local> {
    start_on(step, 0)
}

/// Starts a sandbox on a port and waits until it listens.
pub fn start_on(step: &Step, port: u16) -> Result<Local> {
    let mut sandbox = Command::new(executable(step)?);
    sandbox.args(["--port", &port.to_string(), "--key", KEY]);
    let log = workspace::root().join("target/sandbox/sandbox.log");
    let mut server = Server::start("the sandbox", &mut sandbox, &log)?;
    let url = server.wait(|output| {
        // Only whole lines: the last one may still be growing.
        let url = output
            .split_inclusive('\n')
            .find_map(|line| line.strip_prefix("listening on ")?.strip_suffix('\n'));
        url.map(str::to_owned)
    })?;
    Ok(Local { url, key: KEY, _server: server })
}

fn cargo(task: &str) -> Command {
    let mut cargo = Command::new(workspace::cargo());
    cargo.args([task, "--quiet", "--package", "sandbox"]).current_dir(workspace::root());
    cargo
}
