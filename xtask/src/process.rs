//! Programs that run beside the task: started in a group of their own, ended with it.

use std::fs::{self, File};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use command_group::{CommandGroup, GroupChild};

/// A server that ends, with all that it started, when this is dropped.
pub struct Server {
    name: &'static str,
    child: GroupChild,
    log: PathBuf,
}

impl Server {
    /// Starts a program; what it prints goes into a file.
    pub fn start(name: &'static str, command: &mut Command, log: &Path) -> Result<Server> {
        if let Some(folder) = log.parent() {
            fs::create_dir_all(folder)?;
        }
        let output = File::create(log)?;
        command.stdin(Stdio::null()).stdout(output.try_clone()?).stderr(output);
        let child = command.group_spawn().with_context(|| format!("starting {name}"))?;
        Ok(Server { name, child, log: log.to_owned() })
    }

    /// What the program has printed so far.
    pub fn output(&self) -> String {
        fs::read(&self.log).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
    }

    /// Waits until `ready` finds what it looks for in the output.
    pub fn wait<T>(&mut self, ready: impl Fn(&str) -> Option<T>) -> Result<T> {
        let deadline = Instant::now() + Duration::from_secs(120);
        loop {
            let output = self.output();
            if let Some(found) = ready(&output) {
                return Ok(found);
            }
            if let Some(status) = self.child.try_wait()? {
                bail!("{} ended ({status}) before it was ready:\n{output}", self.name);
            }
            if Instant::now() > deadline {
                bail!("{} was not ready within two minutes:\n{output}", self.name);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; there is nothing to do about a failure here.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port that was free a moment ago.
pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}
