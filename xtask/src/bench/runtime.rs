//! A runtime in which a server makes calls, and what they cost its process.

use std::fs;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::process::{Server, free_port};
use crate::tools::{self, Step};

/// Where a client may run.
#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
pub enum Runtime {
    Node,
    Deno,
    Bun,
    Workerd,
}

/// A server in a runtime.
pub struct Running {
    server: Server,
    url: String,
    agent: ureq::Agent,
}

/// What is in use, in bytes.
pub struct Memory {
    /// What the system has given the process.
    pub resident: u64,
    /// What JavaScript holds, where the runtime tells.
    pub heap: Option<u64>,
    /// The memories of WebAssembly.
    pub wasm: u64,
}

impl Runtime {
    pub const ALL: [Runtime; 4] = [Runtime::Node, Runtime::Deno, Runtime::Bun, Runtime::Workerd];

    /// `Node 20.20.2`
    pub fn title(self) -> Result<String> {
        let name = match self {
            Runtime::Node => "Node",
            Runtime::Deno => "Deno",
            Runtime::Bun => "Bun",
            Runtime::Workerd => "workerd",
        };
        Ok(format!("{name} {}", tools::version_of(&self.program()?)?))
    }

    /// Starts the server in a folder that has the packed client and `clients.mjs`.
    pub fn start(self, step: &Step, folder: &Path) -> Result<Running> {
        let mut command = Command::new(self.program()?);
        command.current_dir(folder).envs(tools::QUIET);
        let mut port = None;
        match self {
            Runtime::Node => command.args(["--expose-gc", "node.mjs"]),
            Runtime::Deno => command.args([
                "run",
                "--no-prompt",
                "--allow-net",
                "--no-remote",
                "--v8-flags=--expose-gc",
                "deno.mjs",
            ]),
            Runtime::Bun => command.args(["run", "bun.mjs"]),
            Runtime::Workerd => {
                let config = worker(step, folder, *port.insert(free_port()?))?;
                command.arg("serve").arg(config)
            }
        };
        let mut server = Server::start("the runtime", &mut command, &folder.join("server.log"))?;
        let url = server.wait(|output| match port {
            None => output.lines().find_map(|line| line.strip_prefix("listening on ")).map(str::to_owned),
            // It does not say when it is ready.
            Some(port) => {
                TcpStream::connect(("127.0.0.1", port)).is_ok().then(|| format!("http://127.0.0.1:{port}"))
            }
        })?;
        let agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
        Ok(Running { server, url, agent })
    }

    fn program(self) -> Result<PathBuf> {
        match self {
            Runtime::Node => Ok("node".into()),
            Runtime::Deno => tools::npm()?.system_program("@deno", "deno"),
            Runtime::Bun => tools::npm()?.system_program("@oven", "bin/bun"),
            Runtime::Workerd => tools::npm()?.system_program("@cloudflare", "bin/workerd"),
        }
    }
}

/// Bundles the Worker and says in a file where it listens.
fn worker(step: &Step, folder: &Path, port: u16) -> Result<PathBuf> {
    let bundle = folder.join("worker");
    let mut esbuild = tools::npm()?.command("esbuild");
    esbuild.args(["workerd.mjs", "--bundle", "--format=esm", "--target=es2022", "--conditions=workerd"]);
    // Each client brings its own, under the same name.
    esbuild.args(["--loader:.wasm=copy", "--outdir=worker", "--log-level=warning"]).current_dir(folder);
    step.run(esbuild)?;
    let mut modules = String::from("(name = \"workerd.js\", esModule = embed \"workerd.js\")");
    for file in fs::read_dir(&bundle)? {
        let name = file?.file_name().into_string().ok().context("esbuild writes plain names")?;
        if name.ends_with(".wasm") {
            modules += &format!(", (name = \"{name}\", wasm = embed \"{name}\")");
        }
    }
    let config = bundle.join("config.capnp");
    fs::write(
        &config,
        format!(
            "using Workerd = import \"/workerd/workerd.capnp\";\n\
             const bench :Workerd.Worker = (modules = [{modules}], compatibilityDate = \"2026-01-01\");\n\
             const config :Workerd.Config = (\n\
               v8Flags = [\"--expose-gc\"],\n\
               services = [(name = \"bench\", worker = .bench)],\n\
               sockets = [(name = \"http\", address = \"127.0.0.1:{port}\", http = (), service = \"bench\")],\n\
             );\n"
        ),
    )?;
    Ok(config)
}

impl Running {
    /// Makes a batch of calls and tells the time that the processors spent on it, in all threads.
    pub fn batch(&self, client: &str, call: &str, times: u32) -> Result<Duration> {
        let before = self.cpu_time()?;
        let times = times.to_string();
        self.ask("/", &[("client", client), ("call", call), ("times", &times)])?;
        Ok(self.cpu_time()? - before)
    }

    /// What is in use once garbage is collected.
    pub fn memory(&self) -> Result<Memory> {
        let told: Value = serde_json::from_str(&self.ask("/memory", &[])?)?;
        let status = fs::read_to_string(format!("/proc/{}/status", self.server.id()));
        let status = status.context("the memory of a process is read from /proc: measure on Linux")?;
        let kilobytes =
            status.lines().find_map(|line| line.strip_prefix("VmRSS:")?.trim().strip_suffix(" kB"));
        let kilobytes: u64 = kilobytes.context("/proc has no VmRSS")?.trim().parse()?;
        let wasm = told["wasm"].as_u64().context("the server tells nothing of WebAssembly")?;
        Ok(Memory { resident: kilobytes * 1024, heap: told["heap"].as_u64(), wasm })
    }

    fn ask(&self, path: &str, query: &[(&str, &str)]) -> Result<String> {
        let request = self.agent.get(format!("{}{path}", self.url));
        let mut response = request.query_pairs(query.iter().copied()).call()?;
        let told = response.body_mut().read_to_string()?;
        ensure!(response.status() == 200, "{told}\n{}", self.server.output());
        Ok(told)
    }

    /// What the processors have spent on the process, threads included that have ended.
    #[cfg(target_os = "linux")]
    fn cpu_time(&self) -> Result<Duration> {
        let process = nix::unistd::Pid::from_raw(self.server.id().try_into()?);
        Ok(nix::time::ClockId::pid_cpu_clock_id(process)?.now()?.into())
    }

    #[cfg(not(target_os = "linux"))]
    fn cpu_time(&self) -> Result<Duration> {
        anyhow::bail!("the clock of another process is read as on Linux: measure there")
    }
}
