use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};

use super::{cache, step::Step};
use crate::workspace;

/// The npm tools that `xtask/npm/package.json` pins.
pub struct NpmTools {
    folder: PathBuf,
}

impl NpmTools {
    /// The folder that holds `node_modules`.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The program `name`, which keeps to itself what it is used for.
    pub fn command(&self, name: &str) -> Command {
        let mut command = Command::new(self.folder.join("node_modules/.bin").join(name));
        command.env("WRANGLER_SEND_METRICS", "false").env("WRANGLER_SEND_ERROR_REPORTS", "false");
        command.env("WRANGLER_HIDE_BANNER", "true").env("CLOUDFLARE_CF_FETCH_ENABLED", "false");
        command.env("DO_NOT_TRACK", "1");
        command
    }
}

/// The npm tools, installed by `npm ci` once per state of the lock file.
pub fn npm() -> Result<NpmTools> {
    let pinned = workspace::root().join("xtask/npm");
    let lock =
        fs::read(pinned.join("package-lock.json")).context("cannot read xtask/npm/package-lock.json")?;
    let hash = format!("{:x}", Sha256::digest(&lock));
    let folder = cache::folder(&format!("npm-{}", &hash[..16]), |folder| install(&pinned, folder))?;
    Ok(NpmTools { folder })
}

fn install(pinned: &Path, folder: &Path) -> Result<()> {
    let step = Step::start("npm tools", "npm ci, under a minute");
    check_node()?;
    for file in ["package.json", "package-lock.json", ".npmrc"] {
        fs::copy(pinned.join(file), folder.join(file))
            .with_context(|| format!("cannot copy xtask/npm/{file}"))?;
    }
    let mut npm = Command::new("npm");
    // Nothing here needs its install script: programs come as packages of their own.
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(folder);
    step.run(npm)?;
    step.done();
    Ok(())
}

fn check_node() -> Result<()> {
    let remedy = "Node 20.3 or newer with npm is needed: see nodejs.org";
    let output = Command::new("node").arg("--version").output().context(remedy)?;
    let version = String::from_utf8_lossy(&output.stdout);
    let mut numbers =
        version.trim().trim_start_matches('v').split('.').map(|number| number.parse().unwrap_or(0));
    let (major, minor): (u32, u32) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    ensure!((major, minor) >= (20, 3), "{remedy}; this is {version}");
    Ok(())
}
