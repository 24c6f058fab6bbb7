//! A Worker beside a task: `wrangler dev`, which runs workerd.

use std::env;
use std::path::Path;

use anyhow::Result;

use crate::process::Server;
use crate::{tools, workspace};

/// A Worker that answers; it ends when this is dropped.
pub struct Worker {
    /// Where it answers.
    pub url: String,
    _server: Server,
}

/// Starts the Worker of a project and waits until it answers. Variables without a value are taken from it.
pub fn start(project: &Path, port: u16, variables: &[(&str, Option<&str>)]) -> Result<Worker> {
    let tools = tools::npm()?;
    let mut wrangler = tools.command("wrangler");
    wrangler.current_dir(project).env("WRANGLER_LOG_PATH", project.join(".wrangler/logs"));
    // What the project is built with.
    let path = env::var_os("PATH").unwrap_or_default();
    let programs = [tools.folder().join("node_modules/.bin")].into_iter().chain(env::split_paths(&path));
    wrangler.env("PATH", env::join_paths(programs)?);
    // The Worker gets the key from the environment, so that it is in no file and no argument.
    wrangler.env("CLOUDFLARE_INCLUDE_PROCESS_ENV", "true");
    for (name, value) in variables {
        match value {
            Some(value) => wrangler.env(name, value),
            None => wrangler.env_remove(name),
        };
    }
    wrangler.args(["dev", "--ip", "127.0.0.1", "--port", &port.to_string(), "--inspector-port", "0"]);
    wrangler.args(["--show-interactive-dev-session=false"]);
    let log = workspace::root().join("target/demo/wrangler.log");
    let mut server = Server::start("wrangler dev", &mut wrangler, &log)?;
    server.wait(|output| output.contains("Ready on").then_some(()))?;
    Ok(Worker { url: format!("http://127.0.0.1:{port}"), _server: server })
}
