//! Programs that run beside the task: started in a group of their own, ended with it.

use std::fs::{self, File};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use command_group::{CommandGroup, GroupChild};

/// A server that ends, with all that it started, when this is dropped or xtask is interrupted.
pub struct Server {
    name: &'static str,
    group: Group,
    log: PathBuf,
}

type Group = Arc<Mutex<GroupChild>>;

/// What an interrupt must end: groups of their own do not get the terminal's.
static RUNNING: LazyLock<Mutex<Vec<Group>>> = LazyLock::new(|| {
    let handler = ctrlc::set_handler(|| {
        for group in held(&RUNNING).iter() {
            end(group);
        }
        std::process::exit(130);
    });
    handler.expect("this is the only handler");
    Mutex::default()
});

/// A lock is only poisoned by a panic, which ends xtask anyway.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

fn end(group: &Group) {
    let mut group = held(group);
    // It may have ended by itself; there is nothing to do about a failure here.
    let _ = group.kill();
    let _ = group.wait();
}

impl Server {
    /// Starts a program; what it prints goes into a file.
    pub fn start(name: &'static str, command: &mut Command, log: &Path) -> Result<Server> {
        if let Some(folder) = log.parent() {
            fs::create_dir_all(folder)?;
        }
        let output = File::create(log)?;
        command.stdin(Stdio::null()).stdout(output.try_clone()?).stderr(output);
        let mut running = held(&RUNNING);
        let child = command.group_spawn().with_context(|| format!("starting {name}"))?;
        let group = Arc::new(Mutex::new(child));
        running.push(group.clone());
        Ok(Server { name, group, log: log.to_owned() })
    }

    /// The number of its process.
    pub fn id(&self) -> u32 {
        held(&self.group).id()
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
            if let Some(status) = held(&self.group).try_wait()? {
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
        held(&RUNNING).retain(|group| !Arc::ptr_eq(group, &self.group));
        end(&self.group);
    }
}

/// A port that was free a moment ago.
pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

/// Whether a server could listen on this port.
pub fn is_free(port: u16) -> bool {
    TcpListener::bind(("127.0.0.1", port)).is_ok()
}
